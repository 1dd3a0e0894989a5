"""Who comes to a day: lists as people hand them in, what can be wrong in them, and what a second list changes."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.agenda.checking import programme_of
from bootcamp.layout import REGISTER
from bootcamp.people.importing import PeopleImport, import_people
from bootcamp.people.participants import Participant, Participants, Round
from bootcamp.people.register import Register, read_participants
from bootcamp.people.seating import Seating, seating_of, work_of_rounds
from bootcamp.people.vocabulary import tracks_of
from bootcamp.plan.contents import Contents
from bootcamp.plan.reading import read_contents
from bootcamp.problems import ExitCode, Problems, Refused
from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from bootcamp.words import Words
from support import make_example_people
from support.command_line import Run

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
DAY = "bootcamp-3"
HEADINGS = ("Navn", "Deltagergruppe", "Organisation", "Spor", "Bord 1", "Bord 2")


@pytest.fixture(scope="module")
def lejre() -> Contents:
    return read_contents(EXAMPLE)[0]


def taken_in(
    contents: Contents, folder: Path, rows: Sequence[Sequence[Cell]], headings: Sequence[str] = HEADINGS
) -> tuple[PeopleImport | None, Problems]:
    file = folder / "liste.xlsx"
    file.write_bytes(workbook(headings, rows))
    return read_in(contents, folder, file)


def read_in(contents: Contents, folder: Path, file: Path, day: str = DAY) -> tuple[PeopleImport | None, Problems]:
    assert contents.plan is not None
    return import_people(contents.plan, contents.events[day], day, file, folder=folder)


def people_of(made: PeopleImport | None) -> tuple[Participant, ...]:
    assert made is not None
    return made.participants.people


def rounds_in(contents: Contents, seating: Seating, track: str | None, day: str = DAY) -> dict[int, list[str | None]]:
    """What is done in each round, by title."""
    programme, _ = programme_of(contents, day)
    assert programme is not None
    work = work_of_rounds(programme, seating, track)
    return {number: list(dict.fromkeys(item.block.title for item in part)) for number, part in work.items()}


def told(problems: Problems) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.place.cell if problem.place else None) for problem in problems]


class TestTheExample:
    def test_its_file_is_what_its_maker_makes(self) -> None:
        assert make_example_people.FILE.read_bytes() == make_example_people.make()

    def test_it_can_be_taken_in_as_it_is(self, lejre: Contents, tmp_path: Path) -> None:
        made, problems = read_in(lejre, tmp_path, make_example_people.FILE)
        assert problems == ()
        people = people_of(made)
        groups = [person.segment for person in people if person.role != "helper"]
        assert [groups.count(group) for group in ("borgere", "politikere", "erhvervsliv", "medarbejdere")] == [
            40, 14, 16, 30,
        ]  # fmt: skip
        assert {person.track for person in people if person.role == "participant"} == set(tracks_of(lejre.events[DAY]))
        assert read_participants(tmp_path, DAY) == Participants(DAY, tuple(Round(n) for n in (1, 2, 3)), people)

    def test_its_rounds_are_mixed_mixed_and_own_groups(self, lejre: Contents, tmp_path: Path) -> None:
        made, _ = read_in(lejre, tmp_path, make_example_people.FILE)
        assert made is not None
        seating = seating_of(made.participants, list(tracks_of(lejre.events[DAY])))
        assert [seating.is_own_groups(n) for n in (1, 2, 3)] == [False, False, True]
        assert [len(seating.tables[n]) for n in (1, 2, 3)] == [15, 15, 15]
        sizes = [len(table.people) for tables in seating.tables.values() for table in tables]
        assert min(sizes) >= 4
        assert max(sizes) <= 9
        assert all(table.people[0].role == "host" for tables in seating.tables.values() for table in tables)

    def test_its_rounds_are_said_in_the_programme(self, lejre: Contents, tmp_path: Path) -> None:
        made, _ = read_in(lejre, tmp_path, make_example_people.FILE)
        assert made is not None
        seating = seating_of(made.participants, list(tracks_of(lejre.events[DAY])))
        assert rounds_in(lejre, seating, "fritid") == {
            1: ["Kerneopgavens formål", "Forudsætninger"],
            2: ["Forudsætningerne prioriteres"],
            3: ["Aktiviteter"],
        }


class TestReading:
    def test_groups_by_letter_word_or_singular_and_tracks_by_any_name(self, lejre: Contents, tmp_path: Path) -> None:
        rows: list[list[Cell]] = [
            ["Abel Prøve", "B", "", "fritid", 1, "Bord 2"],
            ["Bodil Prøve", "politiker", None, "Spor: Trivsel og læring", "nr. 3", 4],
            ["Clara Prøve", "ERHVERVSLIV", "  Et   firma ", "3", None, "-"],
        ]
        made, problems = taken_in(lejre, tmp_path, rows)
        abel, bodil, clara = people_of(made)
        assert (abel.segment, abel.track, abel.tables) == ("borgere", "fritid", {1: 1, 2: 2})
        assert (bodil.segment, bodil.track, bodil.tables) == ("politikere", "trivsel", {1: 3, 2: 4})
        assert (clara.segment, clara.track, clara.organisation) == ("erhvervsliv", "uddannelse", "Et firma")
        assert [(problem.code, problem.severity) for problem in problems] == [("people-without-table", "warning")] * 2

    def test_english_headings_and_first_and_last_names(self, lejre: Contents, tmp_path: Path) -> None:
        file = tmp_path / "people.csv"
        file.write_text(
            "First name;Last name;Group;Role;Table round 1;Diet;Apologies;Phone\n"
            "Ada;Example;Borgere;;4;vegan;;12345678\nBo;Example;;Table host;4;;yes;\n",
            encoding="utf-8",
        )
        made, problems = read_in(lejre, tmp_path, file, "bootcamp-1")
        ada, bo = people_of(made)
        assert (ada.name, ada.diet, ada.tables, ada.comes) == ("Ada Example", "vegan", {1: 4}, True)
        assert (bo.role, bo.part, bo.comes) == ("host", "bordvaert", False)
        assert made is not None
        assert made.ignored == ("Phone",)
        assert "12345678" not in (tmp_path / REGISTER).read_text(encoding="utf-8")
        assert problems == ()

    def test_a_title_may_stand_above(self, lejre: Contents, tmp_path: Path) -> None:
        rows: list[list[Cell]] = [["Navn", "Gruppe", "Spor"], ["Abel Prøve", "B", "fritid"], ["", "", ""]]
        made, problems = taken_in(lejre, tmp_path, rows, ["Deltagere til bootcamp III", "", ""])
        assert [person.name for person in people_of(made)] == ["Abel Prøve"]
        assert problems == ()

    def test_a_file_without_names_is_refused_with_the_heading_that_was_meant(
        self, lejre: Contents, tmp_path: Path
    ) -> None:
        with pytest.raises(Refused) as refused:
            taken_in(lejre, tmp_path, [["Abel", "B"]], ["Nvan", "Deltagergruppe"])
        assert told(refused.value.problems) == [("people-no-names", "A1")]
        assert refused.value.problems[0].params["heading"] == "Nvan"

    @pytest.mark.parametrize(
        "heading",
        [
            "Postnr",
            "Adresse",
            "Afdeling",
            "Forvaltning",
            "Skole",
            "Lokale",
            "Ankomst",
            "Post",
            "Billet",
            "By",
            "Telefon",
        ],
    )
    def test_ordinary_headings_are_left_unread(self, lejre: Contents, tmp_path: Path, heading: str) -> None:
        made, problems = taken_in(
            lejre, tmp_path, [["A Prøve", "B", "fritid", "x"]], ["Navn", "Gruppe", "Spor", heading]
        )
        assert made is not None
        assert made.ignored == (heading,)
        assert told(problems) == []

    @pytest.mark.parametrize(
        ("heading", "cell", "field", "wanted"),
        [
            ("Allergier", "nødder", "diet", "nødder"),
            ("Madallergi", "nødder", "diet", "nødder"),
            ("Kost/allergi", "vegetar", "diet", "vegetar"),
            ("Har du allergier eller andre kosthensyn?", "nødder", "diet", "nødder"),
            ("Dietary Requirement", "vegan", "diet", "vegan"),
            ("Vegetar", "x", "diet", "vegetar"),
            ("Vegetar", "nej", "diet", ""),
            ("Kørestol", "ja", "access", "kørestol"),
            ("Er der særlige behov, vi skal tage hensyn til?", "teleslynge", "access", "teleslynge"),
            ("Bemærkninger", "Har nøddeallergi", "diet", "Har nøddeallergi"),
            ("Bemærkninger", "Kommer i kørestol", "access", "Kommer i kørestol"),
            ("Bemærkninger", "Kommer lidt senere", "diet", ""),
            ("Firma", "Prøve A/S", "organisation", "Prøve A/S"),
            ("Institution", "Børnehuset", "organisation", "Børnehuset"),
            ("Hvilken gruppe hører du til?", "Borgere", "segment", "borgere"),
        ],
    )
    def test_fields_have_many_names(
        self, lejre: Contents, tmp_path: Path, heading: str, cell: str, field: str, wanted: str
    ) -> None:
        headings = ["Navn", "Spor", *([] if field == "segment" else ["Deltagergruppe"]), heading]
        row = ["A Prøve", "fritid", *([] if field == "segment" else ["B"]), cell]
        (person,) = people_of(taken_in(lejre, tmp_path, [row], headings)[0])
        assert getattr(person, field) == wanted

    @pytest.mark.parametrize(
        ("heading", "round_"),
        [("Bordnr", 1), ("Bord nr.", 1), ("Bord nr. 2", 2), ("2. runde", 2), ("Bord i runde 2", 2), ("Table no. 2", 2)],
    )
    def test_tables_have_many_headings(self, lejre: Contents, tmp_path: Path, heading: str, round_: int) -> None:
        row, headings = ["A Prøve", "B", "fritid", "Bord 4"], ["Navn", "Gruppe", "Spor", heading]
        (person,) = people_of(taken_in(lejre, tmp_path, [row], headings)[0])
        assert person.tables == {round_: 4}

    def test_two_columns_about_food_are_both_read(self, lejre: Contents, tmp_path: Path) -> None:
        row, headings = ["A Prøve", "B", "fritid", "vegetar", "nødder"], ["Navn", "Gruppe", "Spor", "Kost", "Allergier"]
        made, problems = taken_in(lejre, tmp_path, [row], headings)
        assert people_of(made)[0].diet == "vegetar; nødder"
        assert made is not None
        assert made.participants.unasked == ("access",)
        assert told(problems) == []

    def test_the_answers_of_a_sign_up_form_are_a_list(self, lejre: Contents, tmp_path: Path) -> None:
        headings = [
            "Id", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn", "Dit navn", "Din e-mailadresse",
            "Hvilken gruppe hører du til?", "Hvilket spor vil du helst være i?", "Har du allergier?",
        ]  # fmt: skip
        row = ["1", "", "", "anonymous", "", "A Prøve", "a@example.org", "Borgere", "fritid", "nødder"]
        (person,) = people_of(taken_in(lejre, tmp_path, [row], headings)[0])
        assert (person.name, person.segment, person.track, person.diet) == ("A Prøve", "borgere", "fritid", "nødder")

    def test_seats_that_are_held_and_totals_are_told_and_stop_nothing(self, lejre: Contents, tmp_path: Path) -> None:
        rows: list[list[Cell]] = [
            ["A Prøve", "B", None, "fritid", 1, 2],
            [None, "E", "Dummy ApS", None, 1, None],
            [None, "E", "Dummy ApS", None, 1, None],
            ["I alt 60 + 1 venteliste", None, None, None, None, None],
        ]
        made, problems = taken_in(lejre, tmp_path, rows)
        assert [person.name for person in people_of(made)] == ["A Prøve"]
        assert told(problems) == [("people-no-name", "A3"), ("people-total", "A5")]
        assert {problem.severity for problem in problems} == {"warning"}
        assert problems[0].params["n"] == 2

    @pytest.mark.parametrize("cell", ["3/A", "Bord 3 B", "3b"])
    def test_a_table_with_a_letter_is_read_by_its_number_and_told(
        self, lejre: Contents, tmp_path: Path, cell: str
    ) -> None:
        made, problems = taken_in(lejre, tmp_path, [["A Prøve", "B", None, "fritid", cell, 2]])
        assert people_of(made)[0].tables == {1: 3, 2: 2}
        assert told(problems) == [("people-table-letter", "E2")]

    def test_headings_alone_are_no_list(self, lejre: Contents, tmp_path: Path) -> None:
        with pytest.raises(Refused) as refused:
            taken_in(lejre, tmp_path, [[None, None, None, None, None, None]])
        assert told(refused.value.problems) == [("people-none", "A1")]


BAD: dict[str, tuple[list[Cell], tuple[str, str]]] = {
    "unknown group": (["X Y", "Borgre", None, "fritid", 1, 2], ("people-unknown-segment", "B3")),
    "no group": (["X Y", None, None, "fritid", 1, 2], ("people-without-segment", "B3")),
    "unknown track": (["X Y", "B", None, "fritd", 1, 2], ("people-unknown-track", "D3")),
    "two tracks in a cell": (["X Y", "B", None, "fritid og trivsel", 1, 2], ("people-two-tracks", "D3")),
    "two tracks in two rows": (["Abel Prøve", "B", None, "trivsel", 1, 2], ("people-in-two-tracks", "D3")),
    "twice": (["abel  PRØVE", "B", None, "fritid", 1, 2], ("people-twice", "A3")),
    "a table by the window": (["X Y", "B", None, "fritid", "ved vinduet", 2], ("people-not-a-table", "E3")),
    "table nought": (["X Y", "B", None, "fritid", 1, 0], ("people-not-a-table", "F3")),
    "half a table": (["X Y", "B", None, "fritid", "1,5", 2], ("people-not-a-table", "E3")),
}


class TestWhatCanBeWrong:
    @pytest.mark.parametrize(("row", "expected"), BAD.values(), ids=BAD)
    def test_it_is_named_by_its_cell_and_nothing_is_stored(
        self, lejre: Contents, tmp_path: Path, row: list[Cell], expected: tuple[str, str]
    ) -> None:
        made, problems = taken_in(lejre, tmp_path, [["Abel Prøve", "B", None, "fritid", 1, 2], row])
        assert made is None
        assert told(problems) == [expected]
        assert all(Words("da").say(problem).hint for problem in problems)
        assert not (tmp_path / REGISTER).exists()

    def test_what_was_meant_is_said(self, lejre: Contents, tmp_path: Path) -> None:
        _, problems = taken_in(lejre, tmp_path, [["X Y", "Borgre", None, "trivsle", 1, 2]])
        assert [problem.params["suggestion"] for problem in problems] == ["Borgere", "Trivsel og læring"]

    def test_all_of_it_is_told_at_once(self, lejre: Contents, tmp_path: Path) -> None:
        _, problems = taken_in(lejre, tmp_path, [row for row, _ in BAD.values()])
        assert len(problems) >= len(BAD) - 1

    def test_two_cannot_have_one_seat(self, lejre: Contents, tmp_path: Path) -> None:
        headings = ["Navn", "Deltagergruppe", "Spor", "Bord 1", "Plads 1"]
        rows: list[list[Cell]] = [
            ["A Prøve", "B", "fritid", 1, 3],
            ["B Prøve", "B", "fritid", 1, 3],
            ["C Prøve", "B", "fritid", 2, 3],
        ]
        _, problems = taken_in(lejre, tmp_path, rows, headings)
        assert told(problems) == [("people-same-seat", "E3")]

    def test_a_room_holds_what_it_holds(self, lejre: Contents, tmp_path: Path) -> None:
        held = lejre.events[DAY].rooms["Biblioteket"]
        rows: list[list[Cell]] = [[f"Prøve {n}", "B", None, "trivsel", 1, 2] for n in range(held + 2)]
        made, problems = taken_in(lejre, tmp_path, rows)
        assert made is None
        assert told(problems) == [("people-room-too-small", f"D{held + 2}")]
        assert problems[0].params["n"] == 2

    def test_a_column_twice_and_one_misspelt(self, lejre: Contents, tmp_path: Path) -> None:
        headings = ["Navn", "Deltagergruppe", "Gruppe", "Spor", "Orgnisation"]
        made, problems = taken_in(lejre, tmp_path, [["A Prøve", "B", "B", "fritid", "X"]], headings)
        assert made is None
        assert told(problems) == [("people-heading-twice", "C1"), ("people-heading-unknown", "E1")]

    def test_a_list_needs_groups(self, lejre: Contents, tmp_path: Path) -> None:
        made, problems = taken_in(lejre, tmp_path, [["A Prøve"]], ["Navn"])
        assert made is None
        assert told(problems) == [("people-no-tracks", "A1"), ("people-no-segments", "A1")] or told(problems) == [
            ("people-no-segments", "A1"), ("people-no-tracks", "A1"),
        ]  # fmt: skip


class TestASecondList:
    def test_it_replaces_the_first_keeps_ids_and_says_what_changed(self, lejre: Contents, tmp_path: Path) -> None:
        first, _ = taken_in(
            lejre, tmp_path, [[f"{name} Prøve", "B", "", "fritid", 1, 2] for name in ("Abel", "Bodil", "Clara")]
        )
        rows: list[list[Cell]] = [
            ["Aase Prøve", "P", "", "fritid", 1, 2], ["BODIL prøve", "B", "", "fritid", 1, 5],
            ["Clara Prøve", "B", "", "fritid", 1, 2],
        ]  # fmt: skip
        second, _ = taken_in(lejre, tmp_path, rows)
        ids = {person.name.casefold(): person.id for person in people_of(first)}
        assert [(person.name, person.id) for person in people_of(second)] == [
            ("BODIL prøve", ids["bodil prøve"]), ("Clara Prøve", ids["clara prøve"]), ("Aase Prøve", "p004"),
        ]  # fmt: skip
        assert second is not None
        assert second.changes is not None
        assert [person.name for person in second.changes.added] == ["Aase Prøve"]
        assert [person.name for person in second.changes.removed] == ["Abel Prøve"]
        assert [(person.name, names) for person, names in second.changes.changed] == [
            ("BODIL prøve", ("name", "tables"))
        ]

    def test_the_same_list_changes_nothing(self, lejre: Contents, tmp_path: Path) -> None:
        read_in(lejre, tmp_path, make_example_people.FILE)
        before = (tmp_path / REGISTER).read_bytes()
        again, _ = read_in(lejre, tmp_path, make_example_people.FILE)
        assert again is not None
        assert again.changes is not None
        assert not again.changes
        assert (tmp_path / REGISTER).read_bytes() == before

    def test_an_error_leaves_the_first(self, lejre: Contents, tmp_path: Path) -> None:
        read_in(lejre, tmp_path, make_example_people.FILE)
        before = (tmp_path / REGISTER).read_bytes()
        made, _ = taken_in(lejre, tmp_path, [["X Y", "?", None, "fritid", 1, 2]])
        assert made is None
        assert (tmp_path / REGISTER).read_bytes() == before


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_the_list_means_nothing(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    contents, _ = read_contents(EXAMPLE)
    rows = [person.row for person in make_example_people.people(random.Random(make_example_people.SEED))]
    random.Random(seed).shuffle(rows)
    folder = tmp_path_factory.mktemp("order")
    taken_in(contents, folder, rows, make_example_people.HEADINGS)
    taken_in(
        contents, straight := tmp_path_factory.mktemp("straight"), sorted(rows, key=str), make_example_people.HEADINGS
    )
    assert (folder / REGISTER).read_bytes() == (straight / REGISTER).read_bytes()


@given(
    tables=st.dictionaries(st.integers(1, 9), st.integers(1, 999), max_size=5),
    name=st.text(min_size=1, max_size=30).filter(lambda text: not any(0xD800 <= ord(sign) < 0xE000 for sign in text)),
    flag=st.booleans(),
)
def test_what_is_stored_is_read_back(tables: dict[int, int], name: str, flag: bool) -> None:
    person = Participant("p007", name, "borgere", "Et sted", tables=tables, role="host", apologies=flag)
    register = Register().with_day(Participants(DAY, (Round(1, "Formål"),), (person,)))
    register = register.with_day(Participants("bootcamp-1", (), (replace(person, tables={}, track="fritid"),)))
    assert Register.from_text(register.to_text()) == register


@pytest.mark.parametrize("name", ["people.json", f"people/{DAY}.json"])
def test_a_stored_list_that_is_broken_is_said(tmp_path: Path, name: str) -> None:
    file = tmp_path / "data" / name
    file.parent.mkdir(parents=True)
    broken = (
        "{", "[]", '{"version": 9}', '{"version": 1, "event": "bootcamp-3", "rounds": [], "people": [{}]}',
        '{"version": 2, "last": 1, "people": [], "days": {"bootcamp-3": {"rounds": [], "people": [{"id": "p001"}]}}}',
    )  # fmt: skip
    for content in broken:
        file.write_text(content, encoding="utf-8")
        with pytest.raises(Refused) as refused:
            read_participants(tmp_path, DAY)
        assert [(problem.code, problem.params["file"]) for problem in refused.value.problems] == [
            ("people-broken", f"data/{name}")
        ]


@pytest.mark.parametrize(
    ("written", "danish", "english"),
    [("Deltagr", "Deltager", "Participant"), ("Helpr", "Hjælper", "Helper"), ("Tabel host", "Bordvært", "Bordvært")],
)
def test_a_role_is_called_as_the_plan_does_else_in_the_language_of_the_reader(
    lejre: Contents, tmp_path: Path, written: str, danish: str, english: str
) -> None:
    rows: list[list[Cell]] = [["Abel Prøve", "Borgere", "", "fritid", 1, 1, written]]
    _, problems = taken_in(lejre, tmp_path, rows, (*HEADINGS, "Rolle"))
    (wrong,) = (problem for problem in problems if problem.code == "people-unknown-role")
    assert Words("da").say(wrong).hint == f"mente du «{danish}»?"
    assert Words("en").say(wrong).hint == f"did you mean “{english}”?"


class TestTheCommand:
    def test_it_counts_and_says_where_they_are(self, process: Path, run: Run) -> None:
        answer = run("people", "import", "people/bootcamp-3.xlsx", DAY)
        assert answer.code == ExitCode.DONE
        assert "108 personer er læst ind" in answer.out
        assert "Runde 3: 15 borde" in answer.out
        assert answer.err == ""
        assert (process / REGISTER).is_file()
        assert not (process / "journal").exists()

    def test_as_data_there_are_ids_and_no_names(self, process: Path, run: Run) -> None:
        answer = run("people", "import", "people/bootcamp-3.xlsx", DAY, "--json")
        assert answer.document["by_role"] == {"participant": 85, "host": 15, "helper": 8}
        assert len(answer.document["added"]) == 108
        stored = json.loads((process / REGISTER).read_text("utf-8"))
        assert not [person["name"] for person in stored["people"] if person["name"] in answer.out]

    def test_what_changed_is_said_by_name(self, process: Path, run: Run) -> None:
        rows = [person.row for person in make_example_people.people(random.Random(make_example_people.SEED))]
        run("people", "import", "people/bootcamp-3.xlsx", DAY)
        moved = next(row for row in rows if row[5] == 4 and row[4] is None)
        moved[5] = 5
        (process / "ny.xlsx").write_bytes(workbook(make_example_people.HEADINGS, rows))
        answer = run("people", "import", "ny.xlsx", DAY)
        assert f"Bord ændret for {moved[0]}" in answer.out

    @pytest.mark.usefixtures("process")
    def test_a_day_that_is_none(self, run: Run) -> None:
        answer = run("people", "import", "people/bootcamp-3.xlsx", "bootcamp-4")
        assert answer.code == ExitCode.CONTENT
        assert "unknown-event" in answer.err
