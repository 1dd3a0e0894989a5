"""Two versions of the results, subtracted, never show what a few answered; and what holds them back is only that."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.process.folder import open_process
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.figures import Gap
from bootcamp.survey.findings import Agreement, Findings
from bootcamp.survey.keeping.ledger import Ledger, Version, _steps, counts_of, fewest_apart, read_ledger, version_of
from bootcamp.survey.keeping.publishing import analyse_again
from bootcamp.survey.keeping.storing import read_answers, read_findings
from support.command_line import Run
from support.small_survey import MAPPING, NOW, PLAN, SURVEY, Row, read_in, rows, small_survey

FIRST = [*rows("Borger", 0, 20), *rows("Politiker", 0, 10)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_survey(tmp_path / "proces")


def shown(folder: Path) -> Findings:
    findings = read_findings(folder, SURVEY)
    assert findings is not None
    return findings


def codes(folder: Path, answers: Sequence[Row]) -> list[str]:
    return [one.code for one in read_in(folder, answers)[2] if one.code != "contact-not-stored"]


def stored(folder: Path) -> int:
    answers = read_answers(folder, SURVEY)
    assert answers is not None
    return len(answers.answers)


def test_few_new_answers_are_stored_and_wait(folder: Path) -> None:
    read_in(folder, FIRST)
    before = (folder / "findings" / "digital.json").read_bytes()
    assert codes(folder, [*FIRST, *rows("Borger", 20, 3)]) == ["findings-waiting"]
    assert (folder / "findings" / "digital.json").read_bytes() == before
    assert stored(folder) == 33
    assert read_ledger(folder, SURVEY, None).waiting == 3


def test_the_ones_that_wait_show_when_enough_have_come(folder: Path) -> None:
    read_in(folder, FIRST)
    read_in(folder, [*FIRST, *rows("Borger", 20, 3)])
    assert codes(folder, [*FIRST, *rows("Borger", 20, 5)]) == []
    assert shown(folder).n == 35
    assert read_ledger(folder, SURVEY, None).waiting == 0


def test_every_version_counts_not_only_the_last(folder: Path) -> None:
    """40 → 46 → 41 would give one answer away to whoever has the first."""
    read_in(folder, FIRST)
    read_in(folder, [*FIRST, *rows("Borger", 20, 6)])
    without = MAPPING + "include: {exclude_if: [{col: A, matches: 'Borger-2[1-5]'}]}\n"
    (folder / "surveys" / "digital.mapping.yaml").write_text(without, "utf-8")
    assert "findings-waiting" in codes(folder, [*FIRST, *rows("Borger", 20, 6)])
    assert (stored(folder), shown(folder).n) == (31, 36)


def test_few_in_a_group_wait_although_enough_came_in_all(folder: Path) -> None:
    read_in(folder, FIRST)
    more = [*FIRST, *rows("Borger", 20, 6), *rows("Politiker", 10, 1)]
    assert codes(folder, more) == ["findings-waiting"]
    assert shown(folder).by_segment == {"borgere": 20, "politikere": 10, "ansatte": 0}


def test_few_who_are_left_of_the_total_wait(folder: Path) -> None:
    """Politicians and employees are hidden together: the total without the citizens must not grow by two."""
    start = [*rows("Borger", 0, 20), *rows("Politiker", 0, 4), *rows("Ansat", 0, 9)]
    read_in(folder, start)
    assert shown(folder).by_segment == {"borgere": 20, "politikere": None, "ansatte": None}
    assert codes(folder, [*start, *rows("Borger", 20, 6), *rows("Ansat", 9, 2)]) == ["findings-waiting"]
    assert codes(folder, [*start, *rows("Borger", 20, 6), *rows("Ansat", 9, 5)]) == []


def test_few_in_one_question_wait(folder: Path) -> None:
    read_in(folder, FIRST)
    blank = [Row(f"Borger-{n}", "Borger", "" if n > 21 else "Møde") for n in range(20, 28)]
    assert codes(folder, [*FIRST, *blank]) == ["findings-waiting"]


def test_one_who_comes_for_one_who_goes_waits_also_the_second_time(folder: Path) -> None:
    read_in(folder, FIRST)
    swapped = MAPPING + "include: {exclude_if: [{col: A, matches: 'Borger-7'}]}\n"
    (folder / "surveys" / "digital.mapping.yaml").write_text(swapped, "utf-8")
    for _ in range(2):
        assert "findings-waiting" in codes(folder, [*FIRST, *rows("Borger", 20, 1)])
    assert stored(folder) == 30


def test_few_who_answer_otherwise_wait_until_enough_do(folder: Path) -> None:
    """One who goes from a meeting to a café would move one answer from the one count to the other."""
    read_in(folder, FIRST)
    other = [row._replace(form="Café" if row.form == "Møde" else "Møde") for row in FIRST]
    for _ in range(2):
        assert codes(folder, [*other[:1], *FIRST[1:]]) == ["findings-waiting"]
        assert [cell.count for cell in shown(folder).questions[0].tallies[0].cells] == [15, 15]
    process, _ = open_process(folder)
    assert [one.code for one in analyse_again(process, SURVEY, NOW.date())[2]] == ["findings-waiting"]
    assert codes(folder, [*other[:3], *FIRST[3:]]) == ["findings-waiting"], "three in all"
    changed = [*other[:3], FIRST[3], other[4], FIRST[5], other[6], *FIRST[7:]]
    assert codes(folder, changed) == []
    assert [cell.count for cell in shown(folder).questions[0].tallies[0].cells] == [18, 12]


def test_a_change_of_the_plan_goes_through_without_new_answers(folder: Path) -> None:
    read_in(folder, FIRST)
    changed = PLAN.replace("title: Borgere", "title: Byens borgere") + "threshold: 11\n"
    (folder / "plan.yaml").write_text(changed, "utf-8")
    assert codes(folder, FIRST) == []
    assert shown(folder).by_segment["politikere"] is None
    assert shown(folder).segments[0].title == "Byens borgere"


@pytest.mark.parametrize(("written", "told"), [(2, ["findings-too-close"]), (10, [])])
def test_a_change_of_the_mapping_goes_through_when_it_moves_enough(folder: Path, written: int, told: list[str]) -> None:
    """Some answers were written in another way; now the mapping knows it, and an option has so many more."""
    cafes = [row for row in FIRST if row.form == "Café"][:written]
    odd = [row._replace(form="Cafe") if row in cafes else row for row in FIRST]
    loose = MAPPING.replace("{id: form, kind: single,", "{id: form, kind: single, unknown: other,")
    (folder / "surveys" / "digital.mapping.yaml").write_text(loose, "utf-8")
    read_in(folder, odd)
    before = [cell.count for cell in shown(folder).questions[0].tallies[0].cells]
    known = MAPPING.replace("b: [Café]", "b: [Café, Cafe]")
    (folder / "surveys" / "digital.mapping.yaml").write_text(known, "utf-8")
    assert codes(folder, odd) == told
    after = [cell.count for cell in shown(folder).questions[0].tallies[0].cells]
    assert after == (before if told else [15, 15])


def test_one_who_is_counted_in_another_group_waits_though_nobody_came(folder: Path) -> None:
    """The same file under a corrected mapping: subtracting would show what the one had answered."""
    start = [*rows("Borger", 0, 20), *rows("Ansat", 0, 12), Row("Forening-1", "Forening")]
    loose = MAPPING.replace("borgere: [Borger]", "borgere: [Borger, Forening]")
    (folder / "surveys" / "digital.mapping.yaml").write_text(loose, "utf-8")
    read_in(folder, start)
    before = shown(folder)
    corrected = MAPPING.replace("ansatte: [Ansat]", "ansatte: [Ansat, Forening]")
    (folder / "surveys" / "digital.mapping.yaml").write_text(corrected, "utf-8")
    assert codes(folder, start) == ["findings-too-close"]
    assert shown(folder) == before
    assert codes(folder, start) == ["findings-too-close"], "the second time, too"


def test_a_group_that_gets_the_answers_of_a_small_one_waits(folder: Path) -> None:
    start = [*rows("Borger", 0, 60), *rows("Ansat", 0, 40), *rows("Politiker", 0, 20), *rows("Medlem", 0, 3)]
    loose = MAPPING.replace("politikere: [Politiker]", "politikere: [Politiker, Medlem]")
    (folder / "surveys" / "digital.mapping.yaml").write_text(loose, "utf-8")
    read_in(folder, start)
    merged = MAPPING.replace("ansatte: [Ansat]", "ansatte: [Ansat, Medlem]")
    (folder / "surveys" / "digital.mapping.yaml").write_text(merged, "utf-8")
    assert codes(folder, start) == ["findings-too-close"]


def test_when_nobody_can_tell_who_answered_any_small_difference_waits(folder: Path) -> None:
    """After the answers were deleted nobody knows who stood behind the figures: one may have come for another."""
    read_in(folder, FIRST)
    other = [FIRST[0]._replace(name="Borger-99", form="Møde" if FIRST[0].form == "Café" else "Café"), *FIRST[1:]]
    for answers, told in ((FIRST, []), (other, ["findings-waiting"])):
        (folder / "data" / "published" / "digital.json").unlink()
        (folder / "data" / "answers" / "digital.json").unlink()
        assert codes(folder, answers) == told


@pytest.mark.parametrize("left", [None, "", "{", "[1]"])
def test_a_list_of_who_answered_that_is_lost_or_cut_lets_nothing_through(folder: Path, left: str | None) -> None:
    read_in(folder, FIRST)
    file = folder / "data" / "published" / "digital.json"
    changed = [FIRST[0]._replace(form="Møde" if FIRST[0].form == "Café" else "Café"), *FIRST[1:]]
    assert codes(folder, changed) == ["findings-waiting"]
    file.unlink()
    if left is not None:
        file.write_text(left, "utf-8")
    process, _ = open_process(folder)
    findings, is_new, problems = analyse_again(process, SURVEY, NOW.date())
    assert (is_new, [one.code for one in problems]) == (False, ["findings-too-close"])
    assert findings == shown(folder)


def test_what_all_who_came_late_to_a_small_group_said_is_never_told(folder: Path) -> None:
    """12 councillors, 6 for each form, then 5 more who all want a meeting: one table would say over 90 % at most."""
    plan = PLAN.replace("letter: P}", "letter: P, members: 25}")
    (folder / "plan.yaml").write_text(plan, "utf-8")
    start = [*rows("Borger", 0, 20), *rows("Politiker", 0, 12)]
    read_in(folder, start)
    assert codes(folder, [*start, *rows("Politiker", 12, 5, "Møde")]) == ["findings-waiting"]
    assert codes(folder, [*start, *rows("Politiker", 12, 5, "Møde"), *rows("Politiker", 17, 5, "Café")]) == []


@pytest.mark.parametrize(("language", "word"), [("da", "Andet"), ("en", "Other")])
def test_answers_outside_the_options_are_called_so_in_the_language_of_the_paper(
    folder: Path, run: Run, language: str, word: str
) -> None:
    odd = [*FIRST[:-8], *(row._replace(form="Cafe") for row in FIRST[-8:])]
    loose = MAPPING.replace("{id: form, kind: single,", "{id: form, kind: single, unknown: other,")
    (folder / "surveys" / "digital.mapping.yaml").write_text(loose, "utf-8")
    read_in(folder, odd)
    assert run("print", "mini-analysis", "digital", "--as", "md", "--lang", language, "--in", folder).code == 0
    text = next((folder / "out").rglob("*.md")).read_text("utf-8")
    assert [line for line in text.splitlines() if line.startswith(f"| {word} ")]
    assert not [line for line in text.splitlines() if line.startswith("| Andet ") and word != "Andet"]


def test_answers_of_earlier_versions_are_read() -> None:
    """They had a Danish title for the option of answers outside the options."""
    stored: dict[str, object] = {"id": "form", "kind": "single", "title": "Hvor?", "core_task": None, "scale": []}
    kept = {"survey": "digital", "questions": [{**stored, "options": [["a", "Skov"], ["andet", "Andet"]]}]}
    answers = AnswerSet.from_json({**kept, "segments": [], "answers": [], "sources": []})
    assert dict(answers.questions[0].options) == {"a": "Skov", "andet": ""}


def test_what_waits_leaves_every_file_as_it_was_the_second_time(folder: Path) -> None:
    read_in(folder, FIRST)
    read_in(folder, [*FIRST, *rows("Borger", 20, 3)])
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert codes(folder, [*FIRST, *rows("Borger", 20, 3)]) == ["findings-waiting"]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_figures_that_nobody_saw_can_be_dropped_by_hand(folder: Path) -> None:
    read_in(folder, FIRST)
    for file in ("digital.json", "ledger/digital.json"):
        (folder / "findings" / file).unlink()
    assert codes(folder, [*FIRST, *rows("Borger", 20, 1)]) == []
    assert shown(folder).n == 31


def test_without_the_findings_the_ledger_still_holds_back(folder: Path) -> None:
    read_in(folder, FIRST)
    (folder / "findings" / "digital.json").unlink()
    assert codes(folder, [*FIRST, *rows("Borger", 20, 1)]) == ["findings-waiting"]
    assert read_findings(folder, SURVEY) is None


def test_findings_from_before_the_ledger_count_as_published(folder: Path) -> None:
    read_in(folder, FIRST)
    (folder / "findings" / "ledger" / "digital.json").unlink()
    (folder / "data" / "published" / "digital.json").unlink()
    assert codes(folder, [*FIRST, *rows("Borger", 20, 2)]) == ["findings-waiting"]
    assert codes(folder, [*FIRST, *rows("Borger", 20, 9)]) == ["findings-waiting"], "four of the nine want a meeting"
    assert codes(folder, [*FIRST, *rows("Borger", 20, 10)]) == []


def test_a_first_version_below_the_threshold_gives_nothing_to_subtract(folder: Path) -> None:
    read_in(folder, rows("Borger", 0, 3))
    assert shown(folder).n is None
    assert codes(folder, rows("Borger", 0, 6)) == []
    assert shown(folder).n == 6


def test_the_ledger_holds_counts_and_nothing_else(folder: Path) -> None:
    read_in(folder, [row._replace(text="Hemmelig tekst") for row in FIRST])
    kept = json.loads((folder / "findings" / "ledger" / "digital.json").read_text("utf-8"))
    assert set(kept) == {"version", "waiting", "versions"}
    assert all(set(each) == {"threshold", "counts", "cells", "sums"} for each in kept["versions"])
    assert "Hemmelig" not in json.dumps(kept)
    assert Ledger.from_text(json.dumps(kept)).versions == (version_of(shown(folder)),)
    for each in kept["versions"]:
        del each["cells"], each["sums"]
    assert Ledger.from_text(json.dumps(kept)).versions == (Version(5, counts_of(shown(folder))),), "as kept before"


def test_the_ledger_counts_whoever_stands_behind_a_gap_or_an_agreement(folder: Path) -> None:
    """One more who rated both, among five who rated either, would give their gap away."""
    read_in(folder, FIRST)
    gap = Gap(None, "vigtigt", "opfyldt", "stier", "Stier", 25, 0.4, 0.1, 0.7)
    question = replace(shown(folder).questions[0], agreement={"borgere": Agreement(0.5, 19, "moderate")})
    before = replace(shown(folder), gaps=(gap,), questions=(question,))
    after = replace(before, gaps=(replace(gap, n=26),))
    assert counts_of(before)["question:form/complete:borgere"] == 19
    assert fewest_apart(Ledger().with_version(before), after) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2}', '{"version": 1, "waiting": 0, "versions": [1]}'])
def test_a_broken_ledger_is_told_and_nothing_stored(folder: Path, text: str) -> None:
    read_in(folder, FIRST)
    (folder / "findings" / "ledger" / "digital.json").write_text(text, "utf-8")
    with pytest.raises(Refused) as refused:
        read_in(folder, [*FIRST, *rows("Borger", 20, 9)])
    assert [one.code for one in refused.value.problems] == ["ledger-broken"]
    assert stored(folder) == 30


def test_findings_with_fields_of_a_later_version_and_without_optional_ones_are_read(folder: Path) -> None:
    read_in(folder, FIRST)
    path = folder / "findings" / "digital.json"
    old = json.loads(path.read_text("utf-8"))
    for question in old["questions"]:
        del question["quotes"], question["tallies"], question["first_by_rule"]
    path.write_text(json.dumps(old), "utf-8")
    assert shown(folder).questions[0].quotes == ()
    del old["survey"]
    path.write_text(json.dumps(old), "utf-8")
    with pytest.raises(Refused):
        read_findings(folder, SURVEY)


Counted = st.dictionaries(
    st.sampled_from(["all", "group:a", "group:b", "question:q", "question:q/group:a"]), st.integers(5, 60)
)


@settings(max_examples=200)
@given(Counted, Counted)
def test_every_count_that_both_versions_show_is_compared(before: dict[str, int], after: dict[str, int]) -> None:
    apart = set(_steps(before, after))
    assert {abs(after[what] - before[what]) for what in before.keys() & after.keys()} <= apart
    assert set(_steps(after, before)) == apart
