"""A day in Excel and back: only what people changed is changed, and what does not fit is named by its cell."""

from __future__ import annotations

import datetime
import difflib
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bootcamp.plan.contents import event_file
from bootcamp.plan.event import Block, Event
from bootcamp.plan.reading import read_contents
from bootcamp.problems import Problem, Refused
from bootcamp.reading.shipped import data_folder
from bootcamp.reading.tables import read_tables
from bootcamp.words import Words
from bootcamp.workbooks import programme as table
from bootcamp.workbooks.programme import programme_workbook
from bootcamp.workbooks.programme_taking import taken_programme as taken
from bootcamp.workbooks.taking import Taken
from support.command_line import Run
from support.process_folders import DANISH, ENGLISH, make_folder

EXAMPLES = sorted(data_folder("examples").glob("*/events/*.yaml"))
DAY = """\
# bootcamp I, as agreed on Monday
title: Bootcamp I
date: 12. marts 2017
start: 9.00
end: 13.00
status: foreløbigt       # until the steering group has met
rooms: {Salen: 80, Biblioteket: 20}
blocks:
  # everybody together
  - title: Scenen sættes
    minutes: 40
    form: plenum          # not in rows
    leads: [facilitator]
    room: Salen
    why: Alle ved, hvad dagen skal bruges til
    how:
      - Velkomst
      - Tallene   # the short version
    materials: [plakat: 1, sedler: 2 pr. deltager]
  - {break: 15}           # coffee
  - title: Formål
    minutes: 60–80
    form: blandede grupper
    leads: [facilitator, projektleder]
    silence: [group-work-without-instruction]
  # the tracks
  - title: To spor
    leads: facilitator
    tracks:
      - id: nord
        title: Nord
        room: Salen
        blocks:
          - {title: Idéer, minutes: 30, form: par, leads: facilitator}
      - id: syd
        title: Syd
        room: Biblioteket
        blocks:
          - {title: Planer, minutes: 20, form: par, leads: projektleder}
          - {break: 10}
  - {title: Tak for i dag, at: 12.45, minutes: 15, form: plenum, leads: facilitator}
"""
ROTATION = (
    "    rotation: {station: Politikerne svarer, visit: 25, move: 5, room: Lokale 12, panel: politikere, "
    "leads: [formand]}"
)
Change = Callable[["Book"], None]


class Book:
    """A workbook under change: cells by the title of their row and the heading of their column."""

    def __init__(self, path: Path, words: Words = DANISH) -> None:
        self.path = path
        self.book = load_workbook(path)
        self.main: Any = self.book[words("desk.sheet-programme")]
        self.words = words

    def column(self, name: str) -> int:
        heads = [cell.value for cell in self.main[1]]
        return heads.index(self.words(f"desk.column-{name}")) + 1

    def row(self, title: str) -> int:
        at = self.column("title")
        return next(row for row in range(2, self.main.max_row + 1) if self.main.cell(row, at).value == title)

    def cell(self, title: str, column: str) -> Any:
        return self.main.cell(self.row(title), self.column(column))

    def put(self, title: str, /, **values: Any) -> None:
        row = self.row(title)
        for name, value in values.items():
            self.main.cell(row, self.column(name)).value = value

    def values(self, row: int) -> list[Any]:
        return [cell.value for cell in self.main[row]]

    def insert(self, row: int, values: list[Any] | dict[str, Any]) -> None:
        self.main.insert_rows(row)
        given_ = {self.column(name): value for name, value in values.items()} if isinstance(values, dict) else {}
        for place, value in (given_ or dict(enumerate(values, start=1))).items():
            self.main.cell(row, place).value = value

    def move(self, title: str, to: int) -> None:
        values, row = self.values(self.row(title)), self.row(title)
        self.main.delete_rows(row)
        self.insert(to, values)

    def day(self, name: str, value: Any) -> None:
        sheet: Any = self.book[self.words("desk.sheet-day")]
        row = next(row for row in range(1, 20) if sheet.cell(row, 3).value == name)
        sheet.cell(row, 2).value = value

    def save(self) -> None:
        self.book.save(self.path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "æ ø å", event=DAY)


def workbook_of(folder: Path, change: Change | None = None, event: str = "bootcamp-1", words: Words = DANISH) -> Path:
    contents, _ = read_contents(folder)
    path = folder / f"{event}.xlsx"
    path.write_bytes(programme_workbook(contents, event, words))
    if change is not None:
        book = Book(path, words)
        change(book)
        book.save()
    return path


def take_back(folder: Path, path: Path, words: Words = DANISH) -> Taken:
    workbook, _ = read_tables(path)
    contents, found = read_contents(folder)
    return taken(contents, found, workbook, lambda name: (folder / event_file(name)).read_bytes(), words)


def after(folder: Path, change: Change) -> tuple[Taken, str]:
    result = take_back(folder, workbook_of(folder, change))
    assert result.content is not None
    return result, result.content.decode()


def refused(folder: Path, change: Change) -> list[Problem]:
    with pytest.raises(Refused) as refusal:
        take_back(folder, workbook_of(folder, change))
    return [problem for problem in refusal.value.problems if problem.is_error]


def lines(text: str) -> tuple[list[str], list[str]]:
    """The lines of the day that went, and those that came."""
    compared = list(difflib.ndiff(DAY.split("\n"), text.split("\n")))
    return [line[2:] for line in compared if line[0] == "-"], [line[2:] for line in compared if line[0] == "+"]


# --- nothing changed


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
@pytest.mark.parametrize("words", [DANISH, ENGLISH], ids=["da", "en"])
def test_edit_then_take_changes_nothing(tmp_path: Path, file: Path, words: Words) -> None:
    shutil.copytree(file.parents[1], tmp_path / "day")
    path = workbook_of(tmp_path / "day", event=file.stem, words=words)
    assert take_back(tmp_path / "day", path).content is None
    book = Book(path, words)
    book.save()
    assert take_back(tmp_path / "day", path).content is None


text = st.text(st.characters(exclude_categories=["Cs", "Cn", "Co", "Cc"]), min_size=1, max_size=20)
said = st.one_of(text, st.sampled_from(["=1+1", "_x0041_", "9.30", "'x", "a: b", "45", "-", "«»", "1,5", "# nej"]))
spans = st.one_of(st.integers(1, 90).map(str), st.just("45–60"), st.just("1 t 15"), st.just("1:05"))
blocks = st.fixed_dictionaries(
    {"title": said.filter(lambda title: bool(title.strip()))},
    optional={
        "minutes": spans,
        "at": st.sampled_from(["9.15", "kl. 11", "12:30"]),
        "form": st.sampled_from(["plenum", "blandede grupper", "pairs", "pause", "hver for sig"]),
        "leads": st.lists(st.sampled_from(["facilitator", "projektleder"]), unique=True, max_size=2),
        "how": st.lists(said, max_size=3),
        "why": said,
        "note": st.lists(said, min_size=1, max_size=2).map("\n".join),
        "plan_b": said,
        "materials": st.lists(st.one_of(said, st.dictionaries(said, said, min_size=1, max_size=1)), max_size=2),
        "output": st.sampled_from(["formål", "film", "quick wins"]),
        "internal": st.sampled_from(["ja", "nej"]),
        "warn": st.just("5"),
        "silence": st.just(["programme-gap"]),
    },
)
tracks = st.lists(blocks, min_size=1, max_size=2).map(
    lambda inner: {
        "title": "I spor",
        "tracks": [{"id": f"t{n}", "title": f"Spor {n % 2}", "blocks": inner} for n in range(3)],
        "rotation": {"station": "Panelet", "visit": "10", "leads": "facilitator"},
    }
)
days = st.lists(st.one_of(blocks, tracks, st.just({"break": "15"})), max_size=5)


@pytest.mark.slow
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(days, said, st.booleans())
def test_edit_then_take_changes_nothing_of_any_day(tmp_path: Path, day: list[Any], title: str, windows: bool) -> None:
    from bootcamp.reading.yaml_writing import after_key

    data = {"title": title, "start": "9.00", "blocks": day}
    written = "".join(f"{key}:{after_key(value, 0)}\n" for key, value in data.items())
    folder = make_folder(tmp_path / "any", event="title: x\n")
    file = folder / event_file("bootcamp-1")
    file.write_bytes((written.replace("\n", "\r\n") if windows else written).encode())
    contents, _ = read_contents(folder)
    if "bootcamp-1" not in contents.events:
        return  # a text of blanks, which no field takes
    result = take_back(folder, workbook_of(folder))
    assert (result.content, result.changes) == (None, ())


def test_the_workbook_has_the_same_bytes_each_time(folder: Path) -> None:
    contents, _ = read_contents(folder)
    assert programme_workbook(contents, "bootcamp-1", DANISH) == programme_workbook(contents, "bootcamp-1", DANISH)


def test_the_workbook_looks_like_a_run_sheet(folder: Path) -> None:
    book = Book(workbook_of(folder))
    assert [sheet.title for sheet in book.book.worksheets[:4]] == ["Program", "Dagen", "Rundgang", "Sådan gør du"]
    heads = [cell.value for cell in book.main[1]]
    assert heads[:9] == ["Tid", "Fast kl.", "Varighed", "Hvad", "Hvorfor", "Hvordan", "Hvem", "Materialer", "Plan B"]
    assert book.main.freeze_panes == "E2"
    assert (book.main.page_setup.orientation, book.main.page_setup.paperSize) == ("landscape", 9)
    assert len(book.main.data_validations.dataValidation) == 6
    assert book.cell("Scenen sættes", "time").value == "9.00–9.40"
    assert book.cell("Formål", "minutes").value == "60–80"
    assert book.cell("Formål", "leads").value == "Facilitator\nProjektleder"
    assert book.cell("Planer", "track").value == "Syd"
    assert book.cell("Syd", "form").value == "spor"


# --- one change


@pytest.mark.parametrize(
    ("title", "values", "gone", "come", "sentence"),
    [
        ("Scenen sættes", {"minutes": 35}, "    minutes: 40", "    minutes: 35", "fra 40 minutter til 35"),
        ("Scenen sættes", {"minutes": "50 min."}, "    minutes: 40", "    minutes: 50 min.", "varigheden er ændret"),
        ("Scenen sættes", {"minutes": datetime.time(0, 45)}, "    minutes: 40", "    minutes: 45", "varigheden"),
        ("Scenen sættes", {"minutes": "0:45"}, "    minutes: 40", '    minutes: "0:45"', "varigheden er ændret"),
        ("Scenen sættes", {"how": "Velkomst\nSang\nTallene"}, None, "      - Sang", "fremgangsmåden"),
        ("Scenen sættes", {"leads": "Facilitator, Projektleder"}, "    leads: [facilitator]",
         "    leads: [facilitator, projektleder]", "de ansvarlige"),
        ("Scenen sættes", {"materials": "plakat: 2\nsedler: 2 pr. deltager"},
         "    materials: [plakat: 1, sedler: 2 pr. deltager]", "    materials: [plakat: 2, sedler: 2 pr. deltager]",
         "plakat"),
        ("Scenen sættes", {"form": "TO OG TO"}, "    form: plenum          # not in rows",
         "    form: to og to          # not in rows", "arbejdsformen er ændret fra plenum til to og to"),
        ("Scenen sættes", {"at": datetime.time(9, 5)}, None, "    at: 9.05", "det faste tidspunkt er sat til kl. 9.05"),
        ("Scenen sættes", {"at": 9.083333333333334 / 24}, None, "    at: 9.05", "det faste tidspunkt"),
        ("Scenen sættes", {"time": "9.05"}, None, "    at: 9.05", "det faste tidspunkt er sat til kl. 9.05"),
        ("Scenen sættes", {"plan_b": "Nej: ja"}, None, '    plan_b: "Nej: ja"', "plan b"),
        ("Scenen sættes", {"internal": "x"}, None, "    internal: ja", "kun internt"),
        ("Scenen sættes", {"why": None}, "    why: Alle ved, hvad dagen skal bruges til", None, "er fjernet"),
        ("Pause", {"minutes": 20}, "  - {break: 15}           # coffee", "  - {break: 20}           # coffee",
         "varigheden"),
        ("Pause", {"form": "buffer"}, "  - {break: 15}           # coffee",
         "  - {buffer: 15}           # coffee", "nyt programpunkt «buffer»"),
        ("Syd", {"room": "Salen"}, "        room: Biblioteket", "        room: Salen", "lokalet er ændret"),
        ("Syd", {"track": "Øst"}, "        title: Syd", "        title: Øst", "titlen er ændret fra «Syd» til «Øst»"),
        ("Syd", {"title": "Øst"}, "        title: Syd", "        title: Øst", "titlen er ændret fra «Syd» til «Øst»"),
    ],
)  # fmt: skip
def test_a_changed_cell_changes_its_value_and_nothing_else(
    folder: Path, title: str, values: dict[str, Any], gone: str | None, come: str | None, sentence: str
) -> None:
    result, text = after(folder, lambda book: book.put(title, **values))
    assert lines(text) == ([gone] if gone else [], [come] if come else [])
    assert len(result.changes) <= 2
    assert sentence in "; ".join(result.changes)


def test_the_day_itself_is_changed(folder: Path) -> None:
    def change(book: Book) -> None:
        book.day("date", datetime.date(2017, 3, 19))
        book.day("status", "endeligt")
        book.day("rooms", "Salen: 90\nBiblioteket: 20\nHaven: 30")
        book.day("venue", "Skolen")

    _, text = after(folder, change)
    assert lines(text) == (
        ["date: 12. marts 2017", "status: foreløbigt       # until the steering group has met",
         "rooms: {Salen: 80, Biblioteket: 20}"],
        ["date: 19. marts 2017", "venue: Skolen", "status: endeligt       # until the steering group has met",
         "rooms: {Salen: 90, Biblioteket: 20, Haven: 30}"],
    )  # fmt: skip


# --- rows


def titles(text: str) -> list[str]:
    return [line.split("title: ")[1].split(",")[0].strip("}") for line in text.split("\n") if "title: " in line][1:]


def test_a_moved_row_is_the_same_block(folder: Path) -> None:
    result, text = after(folder, lambda book: book.move("Formål", 2))
    assert sorted(text.split("\n")) == sorted(DAY.split("\n"))
    assert titles(text)[:2] == ["Formål", "Scenen sættes"]
    assert result.changes == ("Bootcamp I: rækkefølgen af programpunkterne er ændret",)


def test_a_deleted_row_takes_its_block_away(folder: Path) -> None:
    result, text = after(folder, lambda book: book.main.delete_rows(book.row("Pause")))
    assert lines(text) == (["  - {break: 15}           # coffee"], [])
    assert result.changes == ("Bootcamp I: programpunktet «pause» er taget ud",)


def test_an_emptied_row_takes_its_block_away(folder: Path) -> None:
    def change(book: Book) -> None:
        for name in ("title", "minutes", "form"):
            book.main.cell(3, book.column(name)).value = None

    assert lines(after(folder, change)[1]) == (["  - {break: 15}           # coffee"], [])


def test_an_inserted_row_is_a_new_block(folder: Path) -> None:
    new = {"title": "Sang", "minutes": 5, "form": "plenum", "leads": "Facilitator"}
    result, text = after(folder, lambda book: book.insert(3, new))
    assert lines(text) == ([], ["  - title: Sang", "    minutes: 5", "    form: plenum", "    leads: facilitator"])
    assert result.changes == ("Bootcamp I: nyt programpunkt «Sang»",)
    assert titles(text)[:3] == ["Scenen sættes", "Sang", "Formål"]


def test_an_inserted_break_is_written_short(folder: Path) -> None:
    _, text = after(folder, lambda book: book.insert(4, {"minutes": 10, "form": "pause", "title": "Te"}))
    assert lines(text) == ([], ["  - break: 10", "    title: Te"])


def test_a_copied_row_is_a_new_block_and_the_original_stays(folder: Path) -> None:
    def change(book: Book) -> None:
        values = book.values(book.row("Scenen sættes"))
        book.insert(2, values)
        book.main.cell(2, book.column("title")).value = "Optakt"

    result, text = after(folder, change)
    assert result.changes == ("Bootcamp I: nyt programpunkt «Optakt»",)
    assert lines(text)[0] == []
    assert "  - title: Scenen sættes\n    minutes: 40\n    form: plenum          # not in rows" in text


def test_a_row_typed_anew_without_its_key_is_known_by_its_title(folder: Path) -> None:
    def change(book: Book) -> None:
        book.main.cell(book.row("Formål"), book.main.max_column).value = None

    assert take_back(folder, workbook_of(folder, change)).content is None


def test_a_block_moves_from_one_track_to_another(folder: Path) -> None:
    def change(book: Book) -> None:
        values = book.values(book.row("Planer"))
        book.main.delete_rows(book.row("Planer"))
        book.insert(book.row("Nord") + 1, values)
        book.put("Planer", track="Nord")

    _, text = after(folder, change)
    assert sorted(text.split("\n")) == sorted(DAY.split("\n"))
    assert text.index("Planer") < text.index("Idéer")


def test_a_new_track_needs_only_rows_with_its_name(folder: Path) -> None:
    new = {"title": "Kort", "minutes": 30, "form": "par", "leads": "Facilitator", "track": "Øst"}
    result, text = after(folder, lambda book: book.insert(book.row("Tak for i dag"), new))
    assert "      - id: oest\n        title: Øst\n        blocks:\n          - title: Kort\n" in text
    assert lines(text)[0] == []
    assert any("nyt spor «Øst»" in change for change in result.changes)


def test_a_rotation_has_rows_of_its_own(tmp_path: Path) -> None:
    shutil.copytree(data_folder("examples") / "lejre-kerneopgaver", tmp_path / "day")
    path = workbook_of(tmp_path / "day", event="bootcamp-3")
    book = Book(path)
    sheet: Any = book.book["Rundgang"]
    sheet["B2"].value = "Politikerne svarer"
    book.save()
    result = take_back(tmp_path / "day", path)
    assert result.content is not None
    before = (tmp_path / "day/events/bootcamp-3.yaml").read_text(encoding="utf-8").split("\n")
    assert [line for line in result.content.decode().split("\n") if line not in before] == [ROTATION]


# --- what does not fit


@pytest.mark.parametrize(
    ("title", "values", "code", "column", "hint"),
    [
        ("Scenen sættes", {"at": 9.3}, "desk-time-is-number", "at", "9.30"),
        ("Scenen sættes", {"at": 930}, "desk-time-is-number", "at", "9.30"),
        ("Scenen sættes", {"at": datetime.date(2017, 9, 30)}, "desk-time-is-date", "at", "9.30"),
        ("Scenen sættes", {"at": "halv ti"}, "not-a-clock-time", "at", "9.30"),
        ("Scenen sættes", {"at": "25.00"}, "no-such-clock-time", "at", "23"),
        ("Scenen sættes", {"minutes": 0}, "duration-not-positive", "minutes", "1 minut"),
        ("Scenen sættes", {"minutes": -5}, "duration-not-positive", "minutes", "1 minut"),
        ("Scenen sættes", {"minutes": 1.5}, "desk-duration-is-number", "minutes", "45"),
        ("Scenen sættes", {"minutes": "1.15"}, "duration-ambiguous", "minutes", "1:15"),
        ("Scenen sættes", {"minutes": "længe"}, "not-a-duration", "minutes", "45"),
        ("Scenen sættes", {"minutes": datetime.date(2017, 5, 4)}, "desk-duration-is-date", "minutes", "45"),
        ("Scenen sættes", {"minutes": None}, "desk-block-without-length", "title", "Varighed"),
        ("Scenen sættes", {"title": None}, "desk-title-missing", "title", "Hvad"),
        ("Scenen sættes", {"leads": "Facilitatr"}, "unknown-role", "leads", "Facilitator"),
        ("Scenen sættes", {"room": "Sallen"}, "unknown-room", "room", "Salen"),
        ("Scenen sættes", {"form": "plenun"}, "desk-not-a-choice", "form", "plenum"),
        ("Scenen sættes", {"form": "spor"}, "desk-track-without-name", "form", "Spor"),
        ("Scenen sættes", {"internal": "måske"}, "not-yes-or-no", "internal", "ja"),
        ("Scenen sættes", {"at": "9.00", "time": "9.10"}, "desk-two-times", "time", "Fast kl."),
        ("Scenen sættes", {"track": "Nord"}, "desk-track-without-block", "track", "ned under"),
        ("Tak for i dag", {"at": "11.00"}, "programme-overlap", "minutes", "11"),
        ("Tak for i dag", {"until": "12.50"}, "times-disagree", "minutes", "slet"),
    ],
)
def test_what_does_not_fit_is_named_by_its_cell_with_a_remedy(
    folder: Path, title: str, values: dict[str, Any], code: str, column: str, hint: str
) -> None:
    place = {}

    def change(book: Book) -> None:
        place["row"] = book.row(title)
        place["column"] = book.column(column)
        book.put(title, **values)

    problems = refused(folder, change)
    problem = next(problem for problem in problems if problem.code == code)
    assert problem.place is not None
    assert problem.place.file == "bootcamp-1.xlsx"
    assert problem.place.sheet == "Program"
    if code != "programme-overlap":
        letters_ = "ABCDEFGHIJKLMNOPQR"[place["column"] - 1]
        assert problem.place.cell == f"{letters_}{place['row']}"
    assert hint in (DANISH.say(problem).hint or "")


def test_all_problems_are_told_at_once(folder: Path) -> None:
    def change(book: Book) -> None:
        book.put("Formål", leads="Nogen", minutes=0)
        book.put("Tak for i dag", at=12.5)
        book.day("date", "i morgen")
        book.day("rooms", "Salen")

    codes = [problem.code for problem in refused(folder, change)]
    assert sorted(codes) == [
        "desk-room-without-capacity", "desk-time-is-number", "duration-not-positive", "not-a-date", "unknown-role",
    ]  # fmt: skip


def test_a_block_moved_without_its_tracks_is_told(folder: Path) -> None:
    problems = refused(folder, lambda book: book.move("To spor", 2))
    assert "desk-tracks-left-behind" in [problem.code for problem in problems]


def test_other_workbooks_are_refused(folder: Path) -> None:
    path = workbook_of(folder, lambda book: book.book.remove(book.book["bootcamp"]))
    with pytest.raises(Refused) as refusal:
        take_back(folder, path)
    assert refusal.value.problems[0].code == "desk-not-ours"
    path = workbook_of(folder, lambda book: book.main.delete_rows(1))
    with pytest.raises(Refused) as refusal:
        take_back(folder, path)
    assert refusal.value.problems[0].code == "desk-without-programme"


def test_columns_that_people_add_move_or_delete(folder: Path) -> None:
    def change(book: Book) -> None:
        book.main.delete_cols(book.column("why"))
        book.main.insert_cols(3)
        book.main.cell(1, 3).value = "Status"

    result = take_back(folder, workbook_of(folder, change))
    assert result.content is None
    assert [problem.code for problem in result.problems if problem.severity == "warning"] == ["desk-column-unknown"]


# --- a file that has changed since


def stale(folder: Path, old: str, new: str, change: Change) -> Taken:
    path = workbook_of(folder, change)
    assert old in DAY
    (folder / event_file("bootcamp-1")).write_text(DAY.replace(old, new, 1), encoding="utf-8")
    return take_back(folder, path)


def test_changes_on_both_sides_are_joined(folder: Path) -> None:
    result = stale(folder, "    minutes: 40", "    minutes: 45", lambda book: book.put("Scenen sættes", note="Hej"))
    assert result.is_older
    assert result.overwritten == ()
    assert result.content is not None
    assert "minutes: 45" in result.content.decode()
    assert "note: Hej" in result.content.decode()


def test_what_is_overwritten_is_told(folder: Path) -> None:
    result = stale(folder, "    minutes: 40", "    minutes: 45", lambda book: book.put("Scenen sættes", minutes=30))
    assert result.overwritten == ("Bootcamp I, «Scenen sættes»: varigheden er ændret fra 40 minutter til 45 minutter",)
    assert result.content is not None
    assert "minutes: 30" in result.content.decode()


def test_where_people_sit_is_chosen_in_the_workbook(folder: Path) -> None:
    _, text = after(folder, lambda book: book.put("Formål", seating="samme borde"))
    assert re.search(r"seating: (samme borde|same)\b", text)


def test_blocks_that_came_and_went_in_the_file_stay_so(folder: Path) -> None:
    new = "  - {title: Sang, minutes: 5, form: plenum, leads: facilitator}\n  - {break: 15}"
    result = stale(folder, "  - {break: 15}", new, lambda book: book.put("Formål", minutes=65))
    assert result.content is not None
    assert titles(result.content.decode())[:3] == ["Scenen sættes", "Sang", "Formål"]
    result = stale(folder, "  - {break: 15}           # coffee\n", "", lambda book: book.put("Formål", minutes=65))
    assert result.content is not None
    assert "break: 15" not in result.content.decode()


# --- the commands


def test_a_facilitator_edits_a_day(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    answer = run("edit", "programme", "bootcamp-1")
    assert answer.code == 0, answer.err
    path = folder / "out" / "bootcamp-1-drejebog.xlsx"
    assert "bootcamp take" in answer.out
    book = Book(path)
    book.put("Scenen sættes", minutes=35)
    book.save()
    answer = run("take", path)
    assert answer.code == 2
    assert "desk-needs-yes" in answer.err
    assert (folder / "events/bootcamp-1.yaml").read_text(encoding="utf-8") == DAY
    answer = run("take", path, "--yes")
    assert answer.code == 0, answer.err
    [change] = [line for line in answer.out.splitlines() if "Scenen sættes" in line]
    assert re.findall(r"\d+", change)[-2:] == ["40", "35"]
    assert lines((folder / "events/bootcamp-1.yaml").read_text(encoding="utf-8")) == (
        ["    minutes: 40"],
        ["    minutes: 35"],
    )
    assert run("take", path, "--yes", "--json").document["saved"] is False
    answer = run("edit", "programme", "bootcamp-1", "--json")
    assert answer.document["kept"] == []


@pytest.mark.parametrize(("given_answer", "saved"), [("j", True), ("n", False), ("", False)])
def test_a_terminal_is_asked(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, given_answer: str, saved: bool
) -> None:
    monkeypatch.chdir(folder)
    path = workbook_of(folder, lambda book: book.put("Scenen sættes", minutes=35))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: given_answer)
    answer = run("take", path)
    assert answer.code == 0
    assert ((folder / "events/bootcamp-1.yaml").read_text(encoding="utf-8") != DAY) is saved


def test_errors_save_nothing_and_name_the_cell(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    path = workbook_of(folder, lambda book: book.put("Scenen sættes", minutes=0))
    answer = run("take", path, "--yes")
    assert answer.code == 1
    assert "bootcamp-1.xlsx, Program!C2" in answer.err
    assert (folder / "events/bootcamp-1.yaml").read_text(encoding="utf-8") == DAY


def test_windows_line_ends_stay(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    file = folder / "events/bootcamp-1.yaml"
    file.write_bytes(DAY.replace("\n", "\r\n").encode())
    path = workbook_of(folder, lambda book: book.put("Scenen sættes", note="Hej", how="A\nB"))
    assert run("take", path, "--yes").code == 0
    content = file.read_bytes()
    assert b"note: Hej\r\n" in content
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize("lock", ["~$bootcamp-1.xlsx", ".~lock.bootcamp-1.xlsx#"])
def test_a_workbook_that_is_open_is_not_read(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, lock: str
) -> None:
    monkeypatch.chdir(folder)
    path = workbook_of(folder)
    path.with_name(lock).write_bytes(b"")
    answer = run("take", path, "--yes")
    assert answer.code == 3
    assert "workbook-open" in answer.err


def test_an_edited_workbook_is_never_written_over(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    path = Path(run("edit", "programme", "bootcamp-1", "--json").document["file"])
    book = Book(path)
    book.put("Scenen sættes", minutes=35)
    book.save()
    content = path.read_bytes()
    answer = run("edit", "programme", "bootcamp-1", "--json")
    assert path.read_bytes() == content
    assert answer.document["file"] == str(path.with_name("bootcamp-1-drejebog.new.xlsx"))
    assert "desk-edited" in answer.err


def test_a_long_day_with_many_tracks_comes_back_whole(tmp_path: Path) -> None:
    blocks_ = "".join(f"  - {{title: Punkt {n}, minutes: 5, form: plenum, leads: facilitator}}\n" for n in range(60))
    inner = "{title: I sporet, minutes: 20, form: par, leads: facilitator}"
    tracks_ = "".join(f"      - {{id: t{n}, title: Spor {n}, blocks: [{inner}]}}\n" for n in range(12))
    text = f"title: Lang\nstart: 9.00\nblocks:\n{blocks_}  - title: Delt\n    tracks:\n{tracks_}"
    folder = make_folder(tmp_path / "long", event=text)
    assert take_back(folder, workbook_of(folder)).content is None
    result = take_back(folder, workbook_of(folder, lambda book: book.put("Punkt 59", minutes=10)))
    assert result.content is not None
    assert result.content.decode() == text.replace("Punkt 59, minutes: 5", "Punkt 59, minutes: 10")


def test_what_cannot_be_edited_is_said(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    [unknown] = run("edit", "programme", "bootcamp-2", "--json").document["problems"]
    assert unknown["code"] == "unknown-event"
    assert "bootcamp-1" in unknown["hint"]
    answer = run("edit", "programme", "bootcamp-1", "--out", "dag.docx")
    assert (answer.code, "desk-not-xlsx" in answer.err) == (2, True)
    (folder / "events/bootcamp-1.yaml").write_text(DAY.replace("blocks:", "blocks: [", 1), encoding="utf-8")
    answer = run("edit", "programme", "bootcamp-1")
    assert (answer.code, "yaml-" in answer.err) == (1, True)


def test_a_process_that_reads_a_workbook_is_a_child() -> None:
    from bootcamp import cli

    assert cli._reads_workbooks(["take", "dag.xlsx"])
    assert not cli._reads_workbooks(["edit", "programme", "bootcamp-1"])


def test_every_drop_down_offers_what_the_day_takes() -> None:
    def offers() -> Iterator[tuple[str, str, str]]:
        for key, values in table.CHOICES.items():
            for value in values:
                for words in (DANISH, ENGLISH):
                    if value != table.TRACK_ROW:
                        yield key, value, table.choice(key, value, words)

    for key, value, offer in offers():
        model: Any = Event if key == "status" else Block
        assert getattr(model.model_validate({"title": "-", key: offer}), key) == value
