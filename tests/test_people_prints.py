"""The prints about people: what stands on them; that no name stops them; what they say when something is missing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.documents.catalogue import find_copy, find_kind
from bootcamp.documents.kinds import KINDS
from bootcamp.documents.making import framed, rendered
from bootcamp.documents.people.badge_places import LEGIBLE, Measures, measured, parts_of
from bootcamp.people.importing import import_people
from bootcamp.people.needs import OTHER, counted
from bootcamp.people.participants import Participant, Participants, Round
from bootcamp.people.register import Register, store
from bootcamp.problems import ExitCode, Problems
from bootcamp.render.blocks import Document, Table, plain_cell
from bootcamp.render.layout import LayoutPrint
from bootcamp.survey.rehearsal.forms_workbook import workbook
from bootcamp.views.process import OpenedProcess, open_process
from bootcamp.words import Words
from support import make_example_people
from support.command_line import Run
from support.sheets_of_paper import each_on_a_sheet_of_its_own, pages_of, printed_pages

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
DAY = "bootcamp-3"
DANISH = Words("da")


def stored(folder: Path, day: Participants) -> None:
    store(folder, Register().with_day(day))


KIND_NAMES = [kind.name for kind in KINDS if kind.lacks]
NEED_TABLES = ("group-lists", "table-signs", "host-sheets", "seating-plan")


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> OpenedProcess:
    """The example with its people taken in, in a folder of its own."""
    process, folder = open_process(EXAMPLE)[0], tmp_path_factory.mktemp("held")
    import_people(process.plan, process.contents.events[DAY], DAY, make_example_people.FILE, folder=folder)
    return in_folder(process, folder)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> OpenedProcess:
    """The example before anybody has made a list."""
    return in_folder(open_process(EXAMPLE)[0], tmp_path_factory.mktemp("empty"))


def in_folder(process: OpenedProcess, folder: Path) -> OpenedProcess:
    return replace(process, contents=replace(process.contents, folder=folder))


def made(process: OpenedProcess, kind: str, day: str = DAY) -> LayoutPrint | Document:
    print_ = framed(find_copy(process, find_kind(kind), day))
    assert isinstance(print_, LayoutPrint | Document)
    return print_


def view(process: OpenedProcess, kind: str) -> Mapping[str, Any]:
    print_ = made(process, kind)
    assert isinstance(print_, LayoutPrint)
    return print_.view


def tables(process: OpenedProcess, kind: str) -> list[list[list[str]]]:
    """The rows of every table of a document, cell by cell."""
    document = made(process, kind)
    assert isinstance(document, Document)
    found = [block for block in document.blocks if isinstance(block, Table)]
    return [[[plain_cell(cell) for cell in row.cells] for row in table.rows] for table in found]


def printed(process: OpenedProcess, kind: str) -> tuple[bytes, int | None, Problems]:
    files, problems = rendered(find_copy(process, find_kind(kind), DAY), ("pdf",))
    return files["pdf"].content, files["pdf"].pages, problems


@pytest.mark.slow
@pytest.mark.parametrize("kind", KIND_NAMES)
def test_every_print_can_be_had_alone_and_is_the_same_twice(held: OpenedProcess, kind: str) -> None:
    content, pages, problems = printed(held, kind)
    assert problems == ()
    assert content.startswith(b"%PDF")
    assert pages == len(pages_of(content))
    counted = {"badges": 28, "badges-a6": 54, "table-signs": 15, "host-sheets": 45, "seating-plan": 3}
    assert printed_pages(content) == counted.get(kind, pages)
    assert printed(held, kind)[0] == content


def test_each_has_an_audience() -> None:
    audiences = {kind.name: kind.audience for kind in KINDS}
    assert {audiences[name] for name in KIND_NAMES} == {"participants", "facilitators", "hosts", "venue"}


class TestBothSidesOfThePaper:
    @pytest.mark.parametrize("kind", ["table-signs", "seating-plan"])
    def test_what_stands_or_hangs_by_itself_has_an_empty_back(self, held: OpenedProcess, kind: str) -> None:
        assert each_on_a_sheet_of_its_own(printed(held, kind)[0])

    def test_the_three_rounds_of_a_table_share_no_sheet_with_another_table(self, held: OpenedProcess) -> None:
        pages = pages_of(printed(held, "host-sheets")[0])
        assert [page.blank for page in pages] == ([False, False, False, True] * 15)[:-1]
        sheets = view(held, "host-sheets")["sheets"]
        assert [sheet["begins"] for sheet in sheets] == [True, False, False] * 15

    def test_a_sheet_of_badges_has_its_back_and_no_empty_page(self, held: OpenedProcess) -> None:
        for kind in ("badges", "badges-a6"):
            pages = pages_of(printed(held, kind)[0])
            assert len(pages) % 2 == 0
            assert not any(page.blank for page in pages)


class TestBadges:
    def test_group_as_letter_word_and_colour_track_and_a_table_for_every_round(self, held: OpenedProcess) -> None:
        cards = [card for sheet in view(held, "badges")["sheets"] for card in sheet]
        card = next(card for card in cards if card["name"] == "ليلى مثال")
        assert (card["letter"], card["group"], card["colour"]) == ("B", "Borger", "teal")
        assert card["track"] == "Fællesskaber og fritid"
        assert card["tables"] == [
            ("Runde 1 · 9.55", "Bord", "1"), ("Runde 2 · 13.30", "Bord", "2"), ("Runde 3 · 14.40", "Bord", "1"),
        ]  # fmt: skip

    def test_everybody_has_two_and_the_rest_of_the_sheet_is_for_guests(self, held: OpenedProcess) -> None:
        sheets = view(held, "badges")["sheets"]
        names = [card["name"] for sheet in sheets for card in sheet]
        assert len(names) == 8 * len(sheets) == 224
        assert names.count("") == 8
        assert {names.count(name) for name in names if name} == {2}

    def test_the_back_of_a_sheet_fits_its_front(self, held: OpenedProcess) -> None:
        sheets = view(held, "badges")["sheets"]
        for front, back in zip(sheets[::2], sheets[1::2], strict=True):
            assert [row[::-1] for row in _pairs(front)] == _pairs(back)

    def test_a_politician_sits_in_the_panel_in_the_second_round(self, held: OpenedProcess) -> None:
        cards = [card for sheet in view(held, "badges")["sheets"] for card in sheet]
        assert {card["tables"][1][2] for card in cards if card["letter"] == "P"} == {"Panel"}

    def test_who_has_cancelled_has_none(self, held: OpenedProcess, tmp_path: Path) -> None:
        people = (Participant("p001", "Abel", "borgere"), Participant("p002", "Bodil", "borgere", apologies=True))
        stored(tmp_path, Participants(DAY, (), people))
        names = [card["name"] for card in view(in_folder(held, tmp_path), "badges")["sheets"][0]]
        assert names == ["Abel", *[""] * 7]


SIZES = pytest.mark.parametrize("has", [measured(90, 55), measured(98, 140)], ids=["8 per sheet", "A6"])
TABLES = [("Runde 1 · 9.55", "Bord", "12"), ("Runde 2 · 13.15", "Bord", "3"), ("Runde 3 · 14.40", "", "Panel")]


def _person(name: str, organisation: str = "Idrætsforeningen", **others: Any) -> dict[str, Any]:
    return {
        "name": name, "organisation": organisation, "event": "Bootcamp III", "when": "søn. 7. maj", "letter": "M",
        "group": "Medarbejder", "part": "Bordvært", "track": "Uddannelse og beskæftigelse", "colour": "plum",
        "tables": TABLES,
    } | others  # fmt: skip


class TestPlacesOnABadge:
    @SIZES
    @pytest.mark.parametrize("name", ["Bo Li", "Agnieszka Jørgensen", "Mohammad Al-Jabri", "Åse Nørregaard", "王秀英"])
    def test_a_first_name_can_be_read_at_two_metres(self, has: Measures, name: str) -> None:
        parts = {part.text: part for part in parts_of(_person(name), has)}
        first, _, last = name.partition(" ")
        assert parts[first].size >= LEGIBLE
        assert not last or 10 <= parts[last].size <= parts[first].size * 0.7

    @SIZES
    @settings(max_examples=40, deadline=None)
    @given(
        name=st.text(st.sampled_from("Ågjpquøž محمدไม้अि李 -ffiW"), min_size=1, max_size=70).filter(str.strip),
        organisation=st.sampled_from(["", "Sundhed og ældre", "Center for Velfærd, afdelingen for sygepleje " * 3]),
        tables=st.sampled_from([[], TABLES, TABLES * 2]),
    )
    def test_no_text_on_a_badge_stands_on_another(
        self, has: Measures, name: str, organisation: str, tables: list[Any]
    ) -> None:
        parts = parts_of(_person(name, organisation, tables=tables), has)
        boxes = [(part.x, part.top, part.x + part.room, part.foot) for part in parts]
        for place, one in enumerate(boxes):
            assert one[3] <= has.high - has.foot_of_tables(len(tables)) + 0.1
            for other in boxes[:place]:
                beside = one[2] <= other[0] + 0.1 or other[2] <= one[0] + 0.1
                assert beside or one[1] >= other[3] - 0.1, (one, other)


def _pairs(cards: Sequence[Any]) -> list[list[Any]]:
    return [list(cards[start : start + 2]) for start in range(0, len(cards), 2)]


class TestLists:
    def test_the_check_in_list_is_in_danish_order_with_boxes_and_lines_for_guests(self, held: OpenedProcess) -> None:
        ((*rows,),) = tables(held, "check-in-list")
        names = [row[0].removeprefix("☐ ").strip() for row in rows]
        assert len(names) == 108 + 8
        assert all(row[0].startswith("☐") for row in rows)
        latin = [name for name in names if name and name[0] < "Ͱ"]
        assert latin[0].startswith("Abel")
        assert [name.split()[0] for name in latin[-3:]] == ["Øjvind", "Åge", "Aase"]
        assert latin.index("Łucja Przykładowska-Żółć") < latin.index("Mads Udkasthøj")

    def test_apologies_are_shown_and_not_ticked(self, held: OpenedProcess, tmp_path: Path) -> None:
        people = (Participant("p001", "Abel", apologies=True), Participant("p002", "Bodil", absent=True))
        stored(tmp_path, Participants(DAY, (), people))
        ((abel, bodil, *_),) = tables(in_folder(held, tmp_path), "check-in-list")
        assert abel[0] == "– Abel – afbud"
        assert bodil[0] == "– Bodil – fraværende"

    def test_a_list_for_every_round_has_everybody_once(self, held: OpenedProcess) -> None:
        rounds = tables(held, "group-lists")
        tables_of = [[row for row in rows if row[-1]] for rows in rounds]
        assert [len(rows) for rows in tables_of] == [15, 15, 15]
        assert [len(rows) - len(own) for rows, own in zip(rounds, tables_of, strict=True)] == [3, 3, 3]  # the tracks
        assert [sum(int(row[-1]) for row in rows) for rows in tables_of] == [100, 86, 100]


class TestTables:
    def test_a_sign_for_every_table_with_track_room_and_whose_it_is(self, held: OpenedProcess) -> None:
        signs = view(held, "table-signs")["signs"]
        assert [sign["number"] for sign in signs] == [str(number) for number in range(1, 16)]
        assert (signs[2]["track"], signs[2]["room"]) == ("Fællesskaber og fritid", "Gymnastiksalen")
        assert signs[2]["rounds"] == ["Runde 3 kl. 14.40: Politikere"]

    def test_without_a_list_there_are_as_many_signs_as_the_day_has_tables(self, empty: OpenedProcess) -> None:
        assert len(view(empty, "table-signs")["signs"]) == empty.contents.events[DAY].tables

    def test_a_host_sees_who_sits_there_what_to_do_when_and_what_comes_of_it(self, held: OpenedProcess) -> None:
        sheets = {sheet["heading"]: sheet for sheet in view(held, "host-sheets")["sheets"]}
        assert len(sheets) == 45
        sheet = sheets["Bord 1 · Runde 1 kl. 9.55: Kerneopgavens formål"]
        assert sheet["people"][0]["beside"].startswith("Bordvært")
        assert len(sheet["people"]) == 7
        assert [work["title"] for work in sheet["work"]] == ["Kerneopgavens formål", "Forudsætninger"]
        assert sheet["work"][0]["hours"] == "9.55–10.35"
        assert sheet["work"][0]["how"][0] == "Hver skriver sit eget bud (5 min.)"
        assert sheet["work"][0]["output"] == "en formulering af formålet"

    def test_a_visit_between_is_told_and_the_cut_work_has_both_its_times(self, held: OpenedProcess) -> None:
        sheet = next(
            s
            for s in view(held, "host-sheets")["sheets"]
            if s["heading"] == "Bord 6 · Runde 2 kl. 13.00: Forudsætningerne prioriteres"
        )
        assert len(sheet["visits"]) == 1
        assert "Lokale 12" in sheet["visits"][0]
        (work,) = sheet["work"]
        assert work["hours"].count("–") == 2

    def test_the_seating_plan_has_a_sheet_for_each_round_by_room(self, held: OpenedProcess) -> None:
        sheets = view(held, "seating-plan")["sheets"]
        assert [sheet["heading"] for sheet in sheets] == [
            "Runde 1 kl. 9.55", "Runde 2: Forudsætningerne prioriteres", "Runde 3 kl. 14.40: Aktiviteter",
        ]  # fmt: skip
        assert [room["title"] for room in sheets[0]["rooms"]] == [
            "Fællesskaber og fritid · Gymnastiksalen",
            "Trivsel og læring · Biblioteket",
            "Uddannelse og beskæftigelse · Musiklokalet",
        ]


class TestCounts:
    def test_the_kitchen_gets_numbers_that_add_up_and_no_names(self, held: OpenedProcess) -> None:
        roles, meals, access = tables(held, "catering")
        assert roles[-1] == ["I alt", "108"]
        assert meals[0] == ["Uden særlige ønsker", "100"]
        assert ["Glutenfrit og vegetarisk", "1"] in meals
        assert meals[-1] == ["I alt", "108"]
        assert ["Teleslynge", "2"] in access
        text = str(made(held, "catering"))
        stored = json.loads((held.folder / "data" / "people.json").read_text(encoding="utf-8"))
        assert not [person["name"] for person in stored["people"] if person["name"] in text]

    @pytest.mark.parametrize("wish", ["ring til Rosa", "tlf. 12345678", "x" * 50, "Papirsø spiser kun fisk"])
    def test_a_wish_that_may_tell_who_it_is_counts_as_other(self, wish: str) -> None:
        people = [Participant("p001", "Abel Prøve", diet=wish), Participant("p002", "Rosa Papirsø", diet="skaldyr")]
        needs = counted(people, "diet")
        assert [(need.kinds, need.said, n) for need, n in needs.items()] == [
            ((), ("skaldyr",), 1),
            ((OTHER,), (), 1),
        ]

    def test_the_same_wish_in_other_words_is_one(self) -> None:
        wishes = ("Vegetar", "vegetarisk.", "vegetarian", "nej", "", "vegan og glutenfri", "glutenfrit; vegansk")
        people = [Participant(f"p{n}", f"Prøve {n}", diet=wish) for n, wish in enumerate(wishes)]
        assert [(need.kinds, n) for need, n in counted(people, "diet").items()] == [
            (("vegetarian",), 3),
            (("gluten-free", "vegan"), 2),
        ]


class TestWhatIsMissing:
    @pytest.mark.parametrize("kind", KIND_NAMES)
    def test_without_a_list_everything_is_printed_and_the_command_that_helps_is_said(
        self, empty: OpenedProcess, kind: str
    ) -> None:
        content, pages, problems = printed(empty, kind)
        assert content.startswith(b"%PDF")
        assert pages
        expected = [] if kind == "table-signs" else [("no-people-yet", "warning")]
        assert [(problem.code, problem.severity) for problem in problems] == expected
        assert all(f"bootcamp people import FIL {DAY}" in (DANISH.say(problem).hint or "") for problem in problems)

    @pytest.mark.parametrize("kind", KIND_NAMES)
    def test_without_tables_too(self, held: OpenedProcess, tmp_path: Path, kind: str) -> None:
        stored(tmp_path, Participants(DAY, (), (Participant("p001", "Abel Prøve", "borgere", track="fritid"),)))
        _, _, problems = printed(in_folder(held, tmp_path), kind)
        assert [problem.code for problem in problems] == (["no-tables-yet"] if kind in NEED_TABLES else [])

    def test_a_sheet_of_empty_badges_and_a_list_of_empty_lines(self, empty: OpenedProcess) -> None:
        assert [card["name"] for card in view(empty, "badges")["sheets"][0]] == [""] * 8
        ((*rows,),) = tables(empty, "check-in-list")
        assert len(rows) == 100 + 8

    def test_the_command_ends_well_and_says_it(self, process: Path, run: Run) -> None:
        answer = run("print", "bordplan", DAY)
        assert answer.code == ExitCode.DONE
        assert "no-people-yet" in answer.err
        assert (process / "out" / f"bordplan-{DAY}.pdf").is_file()


NAMES = st.text(min_size=1, max_size=60).filter(lambda text: bool(text.split()))
LONG = st.sampled_from(["X" * 90, "Æ-" * 40, "Magdalena Wilhelmine " * 6, "ليلى " * 12, "ตัวอย่าง" * 6, "🙂" * 9])


@pytest.mark.slow
@settings(max_examples=8, deadline=None)
@given(names=st.lists(st.one_of(NAMES, LONG), min_size=1, max_size=9), rounds=st.integers(0, 8))
def test_no_name_stops_a_print(
    tmp_path_factory: pytest.TempPathFactory, held: OpenedProcess, names: list[str], rounds: int
) -> None:
    folder = tmp_path_factory.mktemp("names")
    people = tuple(
        Participant(
            f"p{n}",
            name,
            "borgere",
            name,
            diet=name,
            track="trivsel",
            tables=dict.fromkeys(range(1, rounds + 1), n + 1),
        )
        for n, name in enumerate(names)
    )
    stored(folder, Participants(DAY, tuple(Round(r) for r in range(1, rounds + 1)), people))
    for kind in KIND_NAMES:
        content, _, _ = printed(in_folder(held, folder), kind)
        assert content.startswith(b"%PDF")


def test_a_day_without_tracks_has_its_tables_in_one_room(process: Path, run: Run) -> None:
    rows = [[f"Prøve {n:02}", "BPEM"[n % 4], n % 6 + 1, n % 6 + 1 if n % 2 else None] for n in range(24)]
    (process / "liste.xlsx").write_bytes(workbook(["Navn", "Deltagergruppe", "Bord 1", "Bord 2"], rows))
    assert run("people", "import", "liste.xlsx", "bootcamp-1").code == ExitCode.DONE
    print_ = made(open_process(process)[0], "host-sheets", "bootcamp-1")
    assert isinstance(print_, LayoutPrint)
    sheets = print_.view["sheets"]
    assert isinstance(sheets, list)
    assert [len(sheet["people"]) for sheet in sheets] == [4] * 9
    assert {sheet["place"] for sheet in sheets} == {"Aulaen"}
