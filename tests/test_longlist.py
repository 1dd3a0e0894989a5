"""The longlist: every item by core task, input from outside, and what was chosen. Nothing disappears on the way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.plan.longlist import Choice, Input, Longlist, asked_items, key_of
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import read_contents
from bootcamp.survey.figures import Gap
from bootcamp.survey.findings import (
    Cell,
    Findings,
    GroupFigures,
    Provenance,
    QuestionFindings,
    RankedItem,
    SegmentFindings,
    Share,
    Tally,
)
from bootcamp.survey.lists.longlist import LonglistRow, firsts, longlist
from bootcamp.survey.lists.shortlist import proposal, shortlists
from support.command_line import Run
from support.sheets_of_paper import each_on_a_sheet_of_its_own, printed_pages

SURVEY = "digital-bootcamp"
EXPORT = "surveys/Digital bootcamp(1-240).xlsx"
FILE = Path("longlists") / f"{SURVEY}.yaml"
PLAN = Plan.model_validate(
    {
        "version": "1",
        "title": "Plan",
        "municipality": {"name": "Eksempel"},
        "core_tasks": {"vaekst": {"title": "Vækst"}, "stoette": {"title": "Støtte"}},
        "segments": {"b": {"title": "Borgere", "letter": "B"}, "e": {"title": "Erhverv", "letter": "E"}},
        "phases": [{"id": "en", "type": "motivation"}],
        "surveys": {
            "s": {
                "title": "Spørgsmål",
                "groups": {"question": "Gruppe", "answers": {"b": "B", "e": "E"}},
                "questions": [
                    {
                        "id": "hjaelp", "title": "Hjælp?", "kind": "ranking", "core_task": "stoette",
                        "options": {"lyt": "Lyt", "tid": "Tid", "svar": "Svar", "bus": "Kør"},
                    },
                    {
                        "id": "forud", "title": "Forud?", "kind": "ranking", "core_task": "vaekst",
                        "options": {"bus": "Bus", "net": "Net", "bolig": "Bolig", "tale": "LYT "},
                    },
                    {
                        "id": "temaer", "title": "Temaer?", "kind": "multi", "core_task": "vaekst",
                        "options": {"mad": "Mad", "bus": "Buskort"},
                    },
                ],
            }
        },
    }
)  # fmt: skip


def share(value: float) -> Share:
    return Share(value, value, value)


def item(
    name: str, title: str, score: float, groups: Mapping[str, tuple[float, float] | None], **more: object
) -> RankedItem:
    """An item with its score, and score and share of each group."""
    figures = {g: None if each is None else GroupFigures(20, each[0], share(each[1])) for g, each in groups.items()}
    return RankedItem(name, title, score, score, share(0.4), (1, 2), "possible", figures, **more)  # type: ignore[arg-type]


def findings(*questions: QuestionFindings, gaps: tuple[Gap, ...] = ()) -> Findings:
    segments = tuple(SegmentFindings(name, name, None, None, None, 20, None) for name in ("b", "e"))
    provenance = Provenance((), date(2017, 2, 27), 5, 100, "1")
    return Findings("s", 40, None, segments, questions, (), provenance, gaps=gaps)


FORUD = QuestionFindings(
    "forud", "ranking", "Forud?", "vaekst", 40, rule="segment_equal",
    items=(
        item("net", "Net", 70, {"b": (90, 0.9), "e": (50, 0.4)}, status="differs", highest="b", lowest="e"),
        item("bolig", "Bolig", 60, {"b": (60, 0.6), "e": (60, 0.6)}, status="common"),
        item("tale", "LYT ", 40, {"b": (20, 0.1), "e": (60, 0.2)}, status="unclear"),
        item("bus", "Bus", 40, {"b": (30, 0.3), "e": (20, 0.2)}, status="unclear"),
    ),
)  # fmt: skip
TEMAER = QuestionFindings(
    "temaer", "multi", "Temaer?", "vaekst", 30,
    tallies=(
        Tally(
            "temaer", "Temaer?", 30, (Cell("mad", "", 12, 0.4), Cell("bus", "", None, None), Cell("other", "", 6, 0.2)),
            by_segment={"b": Tally("temaer", "", 20, (Cell("mad", "", 11, 0.55),)), "e": None},
        ),
    ),
)  # fmt: skip
HIDDEN = QuestionFindings("hjaelp", "ranking", "Hjælp?", "stoette", None)


def note(text: str, **more: object) -> Input:
    return Input.model_validate({"text": text, "source": "Lokalråd, mail", "date": "2017-02-14", **more})


def rows(written: Longlist | None = None, found: Findings | None = None) -> dict[tuple[str | None, str], LonglistRow]:
    made = longlist(found or findings(HIDDEN, FORUD, TEMAER), PLAN, "s", written or Longlist())
    assert len({row.key for row in made}) == len(made)
    return {row.key: row for row in made}


# --- the rows


def test_the_order_is_the_plans_core_tasks_then_score_then_share_and_ties_by_id() -> None:
    assert [name for _, name in rows()] == [
        "net", "bolig", "bus", "tale", "mad", "bus-temaer", "bus", "lyt", "svar", "tid",
    ]  # fmt: skip


def test_a_question_that_too_few_answered_keeps_its_items_without_figures() -> None:
    hidden = rows()["stoette", "tid"]
    assert (hidden.n, hidden.place, hidden.all.need, hidden.all.benefit) == (None, None, None, None)


def test_need_benefit_and_groups_are_those_of_the_findings() -> None:
    row = rows()["vaekst", "net"]
    assert (row.all.need, row.all.benefit, row.n, row.status, row.apart) == (70, share(0.4), 40, "differs", ("b", "e"))
    figures = row.groups["b"]
    assert figures is not None
    assert (figures.need, figures.benefit) == (90, share(0.9))
    chosen = rows()["vaekst", "mad"]
    assert (chosen.all.need, chosen.all.benefit, chosen.n) == (None, share(0.4), 30)
    assert chosen.groups["b"] is not None
    assert chosen.groups["e"] is None
    assert rows()["vaekst", "bus-temaer"].all.benefit is None


def test_the_same_id_or_the_same_text_under_another_core_task_is_a_connection() -> None:
    found = rows()
    assert found["vaekst", "bus"].elsewhere == ("stoette",)
    assert found["vaekst", "tale"].elsewhere == ("stoette",)
    assert found["stoette", "lyt"].elsewhere == ("vaekst",)
    assert found["vaekst", "bolig"].elsewhere == ()


def test_a_group_carries_its_first_items_and_what_half_of_it_wants() -> None:
    found = rows()
    assert found["vaekst", "net"].carried_by == ("b",)
    assert found["vaekst", "bolig"].carried_by == ("b", "e")
    assert found["vaekst", "tale"].carried_by == ("e",)
    assert found["vaekst", "bus"].carried_by == ()
    assert found["vaekst", "mad"].carried_by == ("b",)
    assert [firsts(count) for count in (1, 2, 4, 6, 9)] == [1, 1, 2, 3, 3]


def test_a_gap_joins_its_item_and_is_a_row_where_nothing_else_was_asked() -> None:
    gaps = (
        Gap("vaekst", "vigtigt", "opfyldt", "net", "Net", 38, 1.2, 0.8, 1.6),
        Gap("vaekst", "vigtigt", "opfyldt", "mod", "Mod", 38, 0.4, 0.1, 0.7),
        Gap("stoette", "vigtigt", "opfyldt", "ro", "Ro", None, None, None, None),
    )
    found = rows(found=findings(HIDDEN, FORUD, TEMAER, gaps=gaps))
    assert found["vaekst", "net"].gap == gaps[0]
    assert (found["vaekst", "mod"].measure, found["vaekst", "mod"].n) == ("rated", 38)
    assert found["stoette", "ro"].n is None
    assert proposal(found["stoette", "ro"]) == "discuss"


def test_without_findings_only_what_came_from_outside_is_there() -> None:
    made = longlist(None, PLAN, "s", Longlist(input=(note("Ny sti", core_task="vaekst"),)))
    assert [(row.id, row.measure, row.n) for row in made] == [("ny-sti", "outside", None)]


# --- input from outside


def test_input_joins_its_item_or_becomes_one_of_its_own() -> None:
    written = Longlist(
        input=(
            note("Flere kan ikke nå toget", core_task="vaekst", item="bus"),
            note("lyt", core_task="stoette"),
            note("Ny sti", core_task="vaekst"),
            note("Stien skal være bred", core_task="vaekst", item="ny-sti"),
            note("Også her", core_task="stoette", item="net"),
            note("Et punkt uden sted"),
        )
    )
    found = rows(written)
    assert [each.text for each in found["vaekst", "bus"].notes] == ["Flere kan ikke nå toget"]
    assert [each.text for each in found["stoette", "lyt"].notes] == ["lyt"]
    assert [each.text for each in found["vaekst", "ny-sti"].notes] == ["Ny sti", "Stien skal være bred"]
    assert (found["stoette", "net"].title, found["stoette", "net"].elsewhere) == ("Net", ("vaekst",))
    assert found["vaekst", "net"].elsewhere == ("stoette",)
    assert list(found)[-1] == (None, "et-punkt-uden-sted")
    assert sum(len(row.notes) for row in found.values()) == len(written.input)


def test_an_item_of_one_core_task_needs_no_core_task_to_be_named() -> None:
    assert rows(Longlist(input=(note("Hurtigere", item="net"),)))["vaekst", "net"].notes


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_text_has_an_id_of_its_own_that_is_a_valid_id(one: str, other: str) -> None:
    assert key_of(one) == key_of(one)
    assert len(key_of(one)) <= 60
    Choice.model_validate({"item": key_of(one), "chosen": "ja"})
    if len(one) > 60 and one.split() != other.split():
        assert key_of(one) != key_of(other)


# --- the shortlist

KEYS = list(rows())
CHOICES = st.lists(
    st.builds(lambda key, chosen, place: (key, chosen, place), st.sampled_from(KEYS), st.booleans(), st.integers(1, 9)),
    unique_by=lambda each: each[0],
)


@given(CHOICES)
def test_every_item_stands_in_exactly_one_list(choices: list[tuple[tuple[str | None, str], bool, int]]) -> None:
    made = tuple(
        Choice.model_construct(item=name, core_task=task, chosen=yes, place=place if yes else None, reason=None)
        for (task, name), yes, place in choices
    )
    all_rows = list(rows(Longlist.model_construct(input=(), choices=made)).values())
    lists = shortlists(all_rows)
    placed = [row.key for each in lists for row in (*each.chosen, *each.open, *each.left_out)]
    assert sorted(map(str, placed)) == sorted(str(row.key) for row in all_rows)
    for each in lists:
        assert each.decided == any(task == each.core_task for (task, _), _, _ in choices)
        if each.decided:
            places = [row.choice.place for row in each.chosen if row.choice]
            assert places == sorted(places, key=lambda place: place or 99)


def test_the_proposal_takes_what_is_common_and_first_and_leaves_the_rest_to_people() -> None:
    found = rows(Longlist(input=(note("Ny sti", core_task="vaekst"), note("Til alle", core_task="vaekst", item="bus"))))
    said = {name: proposal(row) for (task, name), row in found.items() if task == "vaekst"}
    assert said == {
        "net": "discuss", "bolig": "yes", "bus": "discuss", "tale": "discuss", "mad": "yes", "bus-temaer": "discuss",
        "ny-sti": "discuss",
    }  # fmt: skip


# --- the file and its rules


def told(process: Path) -> dict[str, tuple[int | None, object]]:
    _, problems = read_contents(process)
    own = [p for p in problems if p.place and p.place.file == FILE.as_posix()]
    return {p.code: (p.place.line if p.place else None, p.params.get("suggestion")) for p in own}


def test_what_the_file_names_must_be_known(process: Path) -> None:
    (process / FILE).write_text(
        "input:\n"
        "  - {text: a, source: b, date: 1. februar 2017, core_task: vakst}\n"
        "  - {text: a, source: b, date: 1. februar 2017, core_task: vaekst, item: trafk}\n"
        "decided_by: udvalgt\n"
        "choices:\n"
        "  - {item: trafik, core_task: vaekst, chosen: ja, place: 1}\n"
        "  - {item: natur, core_task: vaekst, chosen: ja, place: 1}\n"
        "  - {item: trafik, core_task: vaekst, chosen: nej, place: 2}\n",
        "utf-8",
    )
    assert told(process) == {
        "unknown-core-task": (2, "vaekst"),
        "unknown-item": (3, "trafik"),
        "unknown-decider": (4, "udvalget"),
        "shortlist-undecided": (5, None),
        "place-taken": (7, None),
        "item-chosen-twice": (8, None),
        "place-not-chosen": (8, None),
    }


def test_a_longlist_belongs_to_a_survey(process: Path) -> None:
    (process / FILE).rename(process / "longlists" / "digital-bootcmp.yaml")
    _, problems = read_contents(process)
    (problem,) = [p for p in problems if p.code == "unknown-survey"]
    assert problem.params["suggestion"] == SURVEY


def test_an_item_that_two_questions_of_a_core_task_have_can_be_chosen_by_its_own_id() -> None:
    found = rows(
        Longlist(choices=(Choice.model_validate({"item": "bus-temaer", "core_task": "vaekst", "chosen": "ja"}),))
    )
    assert found["vaekst", "bus-temaer"].choice is not None
    assert found["vaekst", "bus"].choice is None
    assert {(task, name) for task, name, _ in asked_items(PLAN.surveys["s"])} == set(found)


# --- survey note


def test_a_note_is_added_and_the_rest_of_the_file_stays(run: Run, process: Path) -> None:
    before = (process / FILE).read_text("utf-8")
    line = (
        "survey",
        "note",
        SURVEY,
        "Der mangler en cykelsti",
        "--from",
        "Landsbyråd, telefon",
        "--core-task",
        "vaekst",
    )
    answer = run(*line, "--date", "2017-01-14", "--json")
    assert answer.code == 0, answer.err
    assert answer.document["item"] == "der-mangler-en-cykelsti"
    assert (answer.document["new_item"], answer.document["saved"]) == (True, True)
    after = (process / FILE).read_text("utf-8")
    assert after.startswith(before)
    assert "date: 14. januar 2017" in after
    assert run("check").code == 0
    again = run(*line, "--date", "2017-01-14", "--json")
    assert (again.document["saved"], "note-known" in again.err) == (False, True)
    assert (process / FILE).read_text("utf-8") == after


def test_the_first_note_makes_the_file(run: Run, process: Path) -> None:
    (process / FILE).unlink()
    assert run("survey", "note", SURVEY, "= 1 + 1", "--from", "Møde", "--item", "trafik").code == 0
    contents, _ = read_contents(process)
    (made,) = contents.longlists[SURVEY].input
    assert (made.text, made.item, made.date) == ("= 1 + 1", "trafik", date(2017, 2, 3))


@pytest.mark.parametrize(
    ("more", "code", "exit_code"),
    [
        (("x", "--from", "Møde", "--item", "trafk"), "unknown-item", 1),
        (("x", "--from", "Møde", "--core-task", "vakst"), "unknown-core-task", 1),
        (("ring 20 12 34 56", "--from", "Møde"), "note-has-phone", 1),
        (("mit nummer er 010190-1234", "--from", "Møde"), "note-has-cpr", 1),
        (("skriv til a@b.dk", "--from", "Møde"), "note-has-email", 1),
        (("x", "--from", "a@b.dk"), "note-has-email", 1),
        (("  ", "--from", "Møde"), "longlist-empty-note", 1),
        (("x", "--from", " "), "longlist-empty-source", 1),
        (("x", "--from", "Møde", "--date", "2017-03-01"), "note-to-come", 2),
        (("x", "--from", "Møde", "--date", "snart"), "not-a-date", 2),
        (("x",), "missing-option", 2),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused(
    run: Run, process: Path, more: tuple[str, ...], code: str, exit_code: int
) -> None:
    before = (process / FILE).read_bytes()
    answer = run("survey", "note", SURVEY, *more)
    assert (answer.code, code in answer.err) == (exit_code, True), answer.err
    assert (process / FILE).read_bytes() == before
    assert "20 12 34 56" not in answer.err
    assert "010190" not in answer.err


def test_personal_data_in_the_file_is_told_by_check_and_never_printed(run: Run, process: Path) -> None:
    text = (process / FILE).read_text("utf-8").replace("har brug for en fri dag", "har nummer 010190-1234")
    (process / FILE).write_text(text, "utf-8")
    checked = run("check")
    assert (checked.code, "note-has-cpr" in checked.err, "010190" in checked.err) == (1, True, False)
    printed = run("print", "longlist", SURVEY, "--as", "md")
    assert (printed.code, "010190" in printed.err) == (1, False)
    assert not (process / "out").exists()


# --- on paper


def test_the_shortlist_says_what_was_chosen_by_whom_and_what_was_not(run: Run, process: Path) -> None:
    assert run("survey", "import", EXPORT, SURVEY).code == 0
    more = (
        "decided_by: oekonomiudvalget\n"
        "decided_on: 28. februar 2017\n"
        "choices:\n"
        "  - {item: trafik, core_task: vaekst, chosen: ja, place: 2, reason: Det siger borgerne}\n"
        "  - {item: natur, core_task: vaekst, chosen: ja, place: 1}\n"
        "  - {item: energi, core_task: vaekst, chosen: nej, reason: Ligger i klimaplanen}\n"
    )
    (process / FILE).write_text((process / FILE).read_text("utf-8") + more, "utf-8")
    assert run("print", "shortlist", SURVEY, "--as", "md").code == 0
    text = (process / "out" / f"prioriteret-liste-{SURVEY}.md").read_text("utf-8")
    assert "Økonomiudvalget den 28. februar 2017" in text.replace("\\.", ".")
    growth = text.partition("## Bæredygtig vækst")[2]
    assert growth.index("Natur og kulturarv") < growth.index("Busser og tog") < growth.index("### Kom ikke med")
    assert (
        growth.index("### Kom ikke med")
        < growth.index("Ligger i klimaplanen")
        < growth.index("### Ikke taget stilling")
    )
    assert "Hurtigt internet" in growth.partition("### Ikke taget stilling")[2]
    assert "Foreslås taget med" in text.partition("## Bæredygtig vækst")[0]
    cards = run("print", "theme-cards", "bootcamp-1", "--json")
    content = Path(cards.document["files"][0]["path"]).read_bytes()
    assert printed_pages(content) == 4
    assert each_on_a_sheet_of_its_own(content)


def test_theme_cards_belong_to_days_about_an_answered_core_task(run: Run, process: Path) -> None:
    listed = {(each["document"], each["id"]) for each in run("print", "--list", "--json").document}
    assert ("theme-cards", "bootcamp-1") in listed
    (process / FILE).unlink()
    listed = {(each["document"], each["id"]) for each in run("print", "--list", "--json").document}
    assert not {each for each in listed if each[0] in ("theme-cards", "longlist", "shortlist")}
    assert run("survey", "import", EXPORT, SURVEY).code == 0
    listed = {(each["document"], each["id"]) for each in run("print", "--list", "--json").document}
    assert {("theme-cards", "bootcamp-2"), ("longlist", SURVEY), ("shortlist", SURVEY)} <= listed
    assert ("theme-cards", "bootcamp-3") not in listed
    answer = run("print", "theme-cards", "bootcamp-3")
    assert (answer.code, "no-theme-cards" in answer.err) == (1, True)


def test_a_place_that_weighs_the_groups_alike_says_so_beside_a_share_of_everybody(run: Run, process: Path) -> None:
    from bootcamp.documents.day.theme_cards import _said
    from bootcamp.views.process import open_process

    imported = next((process / "surveys").glob("*.xlsx"))
    assert run("survey", "import", imported, SURVEY).code == 0
    view = open_process(process, "da")[0].survey(SURVEY).longlist
    said = {row.title: " ".join(_said(row, view)) for row in view.rows if row.measure == "ranked"}
    assert "Når hver vist gruppe vejer lige meget" in said["Busser og tog, der passer til hverdagen"]
    assert all("Samlet" not in each for each in said.values())
    run("print", "shortlist", SURVEY, "--as", "md")
    [paper] = (process / "out").glob("*.md")
    assert "kommer nummeret af scoren, hvor hver vist gruppe vejer lige meget" in paper.read_text("utf-8")
