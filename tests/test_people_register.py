"""The register of people across days: who is the same, what is told of doubts, what forgetting a day takes away."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.layout import REGISTER
from bootcamp.people.importing import PeopleImport, import_people
from bootcamp.people.matching import matched
from bootcamp.people.participants import Participant, Participants, Person
from bootcamp.people.register import Register, read_register, store
from bootcamp.plan.contents import Contents
from bootcamp.plan.reading import read_contents
from bootcamp.problems import Problems
from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from bootcamp.words import LANGUAGES, Words
from support.command_line import Run

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
OLD = Path(__file__).parent / "people_version_1"
FIRST, SECOND = "bootcamp-1", "bootcamp-2"
HEADINGS = ("Navn", "Deltagergruppe", "Organisation")
CONTACT = (*HEADINGS, "E-mail", "Deltagernr.")


@pytest.fixture(scope="module")
def lejre() -> Contents:
    return read_contents(EXAMPLE)[0]


class Folder:
    """A process folder whose lists are taken in day by day."""

    def __init__(self, contents: Contents, folder: Path) -> None:
        self.contents, self.folder = contents, folder

    def take(
        self, day: str, *rows: Sequence[Cell], headings: Sequence[str] = HEADINGS
    ) -> tuple[PeopleImport, Problems]:
        file = self.folder / "liste.xlsx"
        file.write_bytes(workbook(headings, rows))
        assert self.contents.plan is not None
        made, problems = import_people(self.contents.plan, self.contents.events[day], day, file, folder=self.folder)
        assert made is not None, problems
        return made, problems

    @property
    def register(self) -> Register:
        return read_register(self.folder)

    def ids(self, day: str) -> dict[str, str]:
        return {person.name: person.id for person in self.register.days[day].people}


@pytest.fixture
def folder(lejre: Contents, tmp_path: Path) -> Folder:
    return Folder(lejre, tmp_path)


def codes(problems: Problems) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.place.cell if problem.place else None) for problem in problems]


class TestTheSamePerson:
    def test_keeps_the_id_on_every_day_and_others_get_the_next(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "Et bylaug"], ["Bodil Prøve", "M", ""])
        made, problems = folder.take(
            SECOND, ["bodil  PRØVE", "M", ""], ["Abel Prøve", "B", "et Bylaug"], ["Ny", "B", ""]
        )
        assert folder.ids(SECOND) == {"Abel Prøve": "p001", "bodil PRØVE": "p002", "Ny": "p003"}
        assert (problems, made.from_other_days) == ((), ("p001", "p002"))
        assert [*folder.register.people] == ["p001", "p002", "p003"]

    def test_is_known_by_the_number_of_the_lists_or_the_id_of_the_register(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "X", "", "T-17"], ["Bodil Prøve", "B", "Y", "", ""], headings=CONTACT)
        rows = ["Abel Prøve-Ny", "P", "Z", "", "t-17"], ["Bodil Ny", "P", "Z", "", "p002"]
        _, problems = folder.take(SECOND, *rows, headings=CONTACT)
        assert (folder.ids(SECOND), problems) == ({"Abel Prøve-Ny": "p001", "Bodil Ny": "p002"}, ())
        assert [person.number for person in folder.register.people.values()] == ["t-17", ""]

    def test_is_known_by_e_mail_and_a_name_that_is_alike(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel B. Prøve", "B", "X", "Abel@eksempel.dk", ""], headings=CONTACT)
        _, problems = folder.take(SECOND, ["Abel Prøve", "B", "Y", "abel@EKSEMPEL.dk", ""], headings=CONTACT)
        assert (folder.ids(SECOND), problems) == ({"Abel Prøve": "p001"}, ())

    def test_without_an_organisation_the_group_decides(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", ""], ["Bodil Prøve", "B", ""])
        _, problems = folder.take(SECOND, ["Abel Prøve", "B", ""], ["Bodil Prøve", "M", ""])
        assert folder.ids(SECOND) == {"Abel Prøve": "p001", "Bodil Prøve": "p003"}
        assert codes(problems) == [("people-kept-apart", "A3")]

    def test_what_a_list_has_no_column_for_stays(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "vegan"], headings=("Navn", "Deltagergruppe", "Kost"))
        folder.take(SECOND, ["Abel Prøve", "B"], headings=("Navn", "Deltagergruppe"))
        assert [person.diet for person in folder.register.days[SECOND].people] == ["vegan"]
        folder.take(SECOND, ["Abel Prøve", "B", ""], headings=("Navn", "Deltagergruppe", "Kost"))
        assert [person.diet for person in folder.register.people.values()] == [""]

    def test_what_a_list_says_of_a_person_holds_on_all_days_and_is_told(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "X", "a@b.dk", ""], headings=CONTACT)
        made, _ = folder.take(SECOND, ["Abel Prøve", "P", "Y", "a@b.dk", ""], headings=CONTACT)
        assert [(person.id, names) for person, names in made.elsewhere] == [("p001", ("segment", "organisation"))]
        assert [person.organisation for person in folder.register.days[FIRST].people] == ["Y"]


class TestDoubts:
    def test_the_same_name_alone_is_merged_when_nothing_speaks_against_it_and_told(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", ""])
        _, problems = folder.take(SECOND, ["Ny", "B", ""], ["Abel Prøve", "B", "Et bylaug"])
        assert folder.ids(SECOND)["Abel Prøve"] == "p001"
        assert codes(problems) == [("people-merged", "A3")]

    def test_the_same_name_elsewhere_is_kept_apart_and_told(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "Et bylaug"])
        _, problems = folder.take(SECOND, ["Abel Prøve", "B", "En skole"])
        assert folder.ids(SECOND) == {"Abel Prøve": "p002"}
        assert codes(problems) == [("people-kept-apart", "A2")]

    def test_two_of_that_name_are_not_chosen_between(self, folder: Folder) -> None:
        folder.take(FIRST, ["Abel Prøve", "B", "Et bylaug"], ["Abel Prøve", "B", "En skole"])
        _, problems = folder.take(SECOND, ["Abel Prøve", "B", ""])
        assert folder.ids(SECOND) == {"Abel Prøve": "p003"}
        assert codes(problems) == [("people-kept-apart", "A2")] * 2

    def test_an_e_mail_that_many_have_makes_nobody_the_same(self, folder: Folder) -> None:
        office = [[name, "M", "Jobcentret", "post@eksempel.dk", ""] for name in ("Abel Prøve", "Bodil Kladde")]
        folder.take(FIRST, *office, headings=CONTACT)
        again, problems = folder.take(SECOND, *office, headings=CONTACT)
        assert (again.from_other_days, problems) == (("p001", "p002"), ())
        _, problems = folder.take(
            "bootcamp-2", ["Clara Ny", "M", "Jobcentret", "post@eksempel.dk", ""], headings=CONTACT
        )
        assert folder.ids(SECOND) == {"Clara Ny": "p003"}
        assert codes(problems) == [("people-other-name", "A2")]

    def test_everyone_is_said_with_what_to_do(self, folder: Folder) -> None:
        folder.take(
            FIRST, ["A Prøve", "B", ""], ["B Prøve", "B", "X"], ["C Prøve", "B", "X", "c@d.dk"], headings=CONTACT[:4]
        )
        rows = ["A Prøve", "B", "Y", ""], ["B Prøve", "B", "Y", ""], ["D Ny", "B", "Y", "c@d.dk"]
        _, problems = folder.take(SECOND, *rows, headings=CONTACT[:4])
        assert {code for code, _ in codes(problems)} == {"people-merged", "people-kept-apart", "people-other-name"}
        assert all(Words(language).say(problem).hint for problem in problems for language in LANGUAGES)
        assert {problem.severity for problem in problems} == {"warning"}

    def test_a_number_twice_and_an_address_that_is_none(self, folder: Folder, tmp_path: Path) -> None:
        rows = [["A Prøve", "B", "", "a(at)b.dk", "7"], ["B Prøve", "B", "", "", "7"]]
        (tmp_path / "liste.xlsx").write_bytes(workbook(CONTACT, rows))
        assert folder.contents.plan is not None
        made, problems = import_people(
            folder.contents.plan, folder.contents.events[FIRST], FIRST, tmp_path / "liste.xlsx", folder=tmp_path
        )
        assert (made, codes(problems)) == (None, [("people-not-an-email", "D2"), ("people-twice", "A3")])


NAMES = st.sampled_from(["Abel Prøve", "abel  prøve", "Bodil Prøve", "Bodil Ny", "Clara"])
PEOPLE = st.builds(
    Person, id=st.just(""), name=NAMES, segment=st.sampled_from(["borgere", "politikere", None]),
    organisation=st.sampled_from(["", "X", "Y"]), email=st.sampled_from(["", "a@b.dk", "c@d.dk"]),
    number=st.sampled_from(["", "", "1", "2"]),
)  # fmt: skip


@given(listed=st.lists(PEOPLE, max_size=6), known=st.lists(PEOPLE, max_size=6), before=st.integers(0, 6))
def test_nobody_is_two_and_no_likeness_is_passed_over_in_silence(
    listed: list[Person], known: list[Person], before: int
) -> None:
    register = {f"p{n:03}": Person(f"p{n:03}", *_values(each)) for n, each in enumerate(known, start=1)}
    found, doubts = matched(listed, register, frozenset([*register][:before]))
    assert len({*found.values()}) == len(found)
    told = {doubtful.listed for doubtful in doubts}
    for place, person in enumerate(listed):
        taken = {*found.values()} - {found.get(place)}
        alike = [each for name, each in register.items() if each.key[0] == person.key[0] and name not in taken]
        same = register.get(found.get(place, ""))
        assert not alike or same is not None or place in told
        if same is not None and place not in told:
            assert same.key == person.key or same.number.casefold() == person.number or same.email == person.email


def _values(person: Person) -> tuple[str, str | None, str, str, str]:
    return person.name, person.segment, person.organisation, person.email, person.number


class TestFoldersOfVersion1:
    @pytest.fixture
    def old(self, folder: Folder) -> Folder:
        shutil.copytree(OLD, folder.folder / "data" / "people")
        return folder

    def test_are_read_as_they_are(self, old: Folder) -> None:
        first, second = (old.register.days[day] for day in (FIRST, SECOND))
        abel, bodil = first.people
        assert (abel.id, abel.tables, abel.diet, abel.organisation) == ("p001", {1: 4}, "vegetar", "Et bylaug")
        assert (bodil.id, bodil.role, bodil.part) == ("p003", "host", "bordvaert")
        assert [each.title for each in first.rounds] == ["Formål"]
        assert [(person.name, person.id, person.comes) for person in second.people] == [
            ("Bodil Opdigtet", "p003", False), ("Clara Kladdebøl", "p004", True),
        ]  # fmt: skip
        assert not (old.folder / REGISTER).exists()

    def test_are_taken_into_the_register_by_the_next_import(self, old: Folder) -> None:
        before = old.register
        made, _ = old.take("bootcamp-3", ["Clara Kladdebøl", "B", "", "fritid"], headings=(*HEADINGS, "Spor"))
        assert [person.id for person in made.participants.people] == ["p004"]
        assert json.loads((old.folder / REGISTER).read_text("utf-8"))["version"] == 2
        assert [file.name for file in (old.folder / "data" / "people").iterdir()] == []
        assert {day: old.register.days[day] for day in (FIRST, SECOND)} == before.days

    def test_a_copy_beside_them_is_no_day(self, old: Folder) -> None:
        people = old.folder / "data" / "people"
        shutil.copy(people / f"{FIRST}.json", people / f"{FIRST}-laptop.json")
        shutil.copy(people / f"{FIRST}.json", people / f"{FIRST} (1).json")
        assert [*old.register.days] == [FIRST, SECOND]

    def test_a_day_is_forgotten_there_too(self, process: Path, run: Run) -> None:
        shutil.copytree(OLD, process / "data" / "people")
        told = run("forget", "--people", FIRST, "--by", "projektleder", "--json").document
        assert (told["count"], told["files"]) == (2, [f"data/people/{FIRST}.json"])
        assert [*read_register(process).days] == [SECOND]


class TestForgetting:
    @pytest.fixture
    def two_days(self, process: Path) -> Path:
        abel, bodil = Participant("p001", "Abel Prøve", "borgere"), Participant("p002", "Bodil Kladde", "borgere")
        register = Register().with_day(Participants(FIRST, (), (abel, bodil)))
        store(process, register.with_day(Participants(SECOND, (), (bodil,))))
        return process

    def test_what_only_that_day_knows_goes(self, two_days: Path, run: Run) -> None:
        would = run("forget", "--people", FIRST, "--dry-run", "--json").document
        assert (would["count"], would["files"]) == (2, ["data/people.json"])
        told = run("forget", "--people", FIRST, "--by", "projektleder", "--json").document
        assert "data/people.json: kun den dag og de personer" in Path(told["receipt"]).read_text("utf-8")
        stored = (two_days / REGISTER).read_text("utf-8")
        assert "Abel" not in stored
        assert "Bodil" in stored
        assert [*read_register(two_days).days] == [SECOND]
        again = run("forget", "--people", "bootcamp-3", "--by", "projektleder")
        assert "nothing-to-forget" in again.err

    def test_a_copy_keeps_the_other_days_and_a_broken_one_is_for_a_person(self, two_days: Path, run: Run) -> None:
        copy, broken = two_days / "data" / "people-LAPTOP7.json", two_days / "data" / "people (1).json"
        copy.write_bytes((two_days / REGISTER).read_bytes())
        broken.write_text("{", "utf-8")
        told = run("forget", "--people", FIRST, "--by", "projektleder", "--json").document
        assert (told["done"], told["unsure"]) == (False, ["data/people (1).json"])
        assert told["files"] == ["data/people-LAPTOP7.json", "data/people.json"]
        assert [*Register.from_text(copy.read_text("utf-8")).days] == [SECOND]
        broken.unlink()
        again = run("forget", "--people", FIRST, "--by", "projektleder", "--json").document
        assert again["done"]
        assert len([*(two_days / "journal").glob("*.json")]) == 1

    def test_a_copy_is_told_by_the_check(self, two_days: Path, run: Run) -> None:
        assert "data-copies" not in run("check").err
        (two_days / "data" / "people (Bos konfliktkopi).json").write_bytes((two_days / REGISTER).read_bytes())
        assert "data-copies" in run("check").err

    def test_with_the_last_day_the_file_goes(self, two_days: Path, run: Run) -> None:
        for day in (FIRST, SECOND):
            assert run("forget", "--people", day, "--by", "projektleder").code == 0
        assert not (two_days / REGISTER).exists()
        receipts = [json.loads(file.read_text("utf-8")) for file in (two_days / "journal").glob("*.json")]
        assert len(receipts) == 2
        assert not any(name in json.dumps(receipts) for name in ("Abel", "Bodil", "Prøve", "Kladde"))

    def test_an_id_is_never_given_to_somebody_else(self, lejre: Contents, tmp_path: Path) -> None:
        folder = Folder(lejre, tmp_path)
        folder.take(FIRST, ["Abel", "B", ""], ["Bodil", "B", ""])
        folder.take(FIRST, ["Abel", "B", ""])
        folder.take(SECOND, ["Clara", "B", ""])
        assert folder.ids(SECOND) == {"Clara": "p003"}
        assert [*folder.register.people] == ["p001", "p003"]


class TestTheCommand:
    def test_it_says_who_is_known_and_what_each_round_is(self, process: Path, run: Run) -> None:
        rows: list[list[Cell]] = [["Abel Prøve", "B", 1, 2], ["Bodil Prøve", "M", 1, 2]]
        (process / "liste.xlsx").write_bytes(workbook(("Navn", "Deltagergruppe", "Bord 1", "Bord 2"), rows))
        first = run("people", "import", "liste.xlsx", FIRST).out
        assert "Runde 1: 1 bord\n    = 9.40 Kerneopgavens formål og 11.10 Forudsætninger" in first
        assert "Runde 3: Listen siger ikke, hvem der sidder hvor." in first
        assert "gættet" not in first
        second = run("people", "import", "liste.xlsx", SECOND)
        assert "2 er også med på en anden dag" in second.out
        as_data = run("people", "import", "liste.xlsx", SECOND, "--json").document
        assert as_data["from_other_days"] == ["p001", "p002"]
        assert as_data["rounds"][0] | {"start": ""} == {
            "round": 1, "track": None, "start": "", "blocks": ["Kerneopgavens formål", "Forudsætninger"],
        }  # fmt: skip

    def test_a_guess_is_told_with_how_to_say_it(self, process: Path, run: Run) -> None:
        file = process / "events" / f"{FIRST}.yaml"
        text = "".join(line for line in file.read_text("utf-8").splitlines(keepends=True) if "seating:" not in line)
        file.write_text(text, "utf-8")
        (process / "liste.csv").write_text("Navn;Deltagergruppe;Bord 1\nAbel;B;1\n", "utf-8")
        answer = run("people", "import", "liste.csv", FIRST)
        assert f"punkterne i events/{FIRST}.yaml: nye borde, samme borde" in answer.out
        assert "= 9.40 Kerneopgavens formål" in answer.out
