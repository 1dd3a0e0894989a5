"""A workbook takes no more than its declaration: rows and fields of a model go to Excel and back by the same laws."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bootcamp.plan.fields import Day, Model, Number, Span, Text, Texts, YesNo
from bootcamp.plan.ids import RoleId
from bootcamp.plan.validation import validate
from bootcamp.problems import Problem, Refused
from bootcamp.reading.yaml import parse_yaml
from bootcamp.reading.yaml_edit import rewritten
from bootcamp.reading.yaml_writing import after_key
from bootcamp.words import Words
from bootcamp.workbooks.declaring import FACTS, Book, Sheet
from bootcamp.workbooks.fields import Known, cells_of, computed, field
from bootcamp.workbooks.handed_back import grids_of, read_back
from bootcamp.workbooks.layout import written
from bootcamp.workbooks.merging import Merge
from bootcamp.workbooks.origin import origin_of
from bootcamp.workbooks.taking import Taken, Target, taken
from support.sorting import sort_with_filter

# --- the whole of a new workbook


class Action(Model):
    """Something that somebody promised."""

    text: Text
    by: RoleId | None = None
    on: Day | None = None
    minutes: Span | None = None
    price: Number | None = None
    number: Number | None = None
    steps: Texts = ()
    done: YesNo = False


class Actions(Model):
    purpose: Text | None = None
    actions: tuple[Action, ...] = ()


FILE = "actions.yaml"
KNOWN = Known(Words("da"), {"role": {"projektleder": "Projektleder", "borgmester": "Borgmesteren"}})
FIELDS = (
    field(Action, "text", "desk.column-title", 40, look="strong"),
    field(Action, "by", "desk.column-leads", 20),
    field(Action, "on", "desk.column-date"),
    field(Action, "minutes", "desk.column-minutes"),
    field(Action, "price", "desk.column-visit"),
    field(Action, "number", "desk.column-move"),
    field(Action, "steps", "desk.column-how"),
    field(Action, "done", "desk.column-internal"),
    computed("total", "desk.column-cut", 10, lambda cells: f"{cells['price']}*{cells['number']}"),
)
PURPOSE = (field(Actions, "purpose", "desk.column-purpose"),)


def sheets_of(actions: Actions) -> tuple[Sheet, Sheet]:
    rows = {str(number): cells_of(each, FIELDS[:-1], KNOWN) for number, each in enumerate(actions.actions)}
    facts = {FACTS: cells_of(actions, PURPOSE, KNOWN)}
    return (
        Sheet("actions", "desk.sheet-programme", FIELDS, rows, ("text",), spare=20, is_filtered=True),
        Sheet("facts", "desk.sheet-day", PURPOSE, facts, is_facts=True),
    )


def take(folder: Path, book: Path) -> Taken:
    workbook, _ = read_back(book)
    origin = origin_of(workbook)
    source, actions = read(folder)
    assert origin is not None
    grids, failed = grids_of(workbook, sheets_of(actions), origin)
    merge = Merge(KNOWN, dict(source.data))
    merge.items(grids["actions"], "actions", parse_yaml(origin.text, FILE)[0].data["actions"])
    merge.facts(grids["facts"])

    def content(data: Mapping[str, Any]) -> bytes:
        return rewritten((folder / FILE).read_bytes(), data, tuple(Action.model_fields), FILE)

    target = Target(FILE, Actions, actions, source, lambda _after, _source, unread: unread, changes, content)
    return taken(merge, origin, target, {}, failed)


# --- its laws


def read(folder: Path) -> tuple[Any, Actions]:
    source, _ = parse_yaml((folder / FILE).read_text("utf-8"), FILE)
    actions, problems = validate(Actions, source)
    assert actions is not None, problems
    return source, actions


def changes(before: Actions, after: Actions) -> list[str]:
    then, now = ({each.text: each for each in actions.actions} for actions in (before, after))
    shown = {each.name: lambda thing, field=each: field.show(getattr(thing, field.name), KNOWN) for each in FIELDS[:-1]}
    told = [f"{text} {name}: {shown[name](now[text])}" for text in now if text in then for name in Action.model_fields
            if getattr(now[text], name) != getattr(then[text], name)]  # fmt: skip
    told += [f"+{text}" for text in now if text not in then] + [f"-{text}" for text in then if text not in now]
    return told + (["purpose"] if before.purpose != after.purpose else [])


def write(folder: Path) -> Path:
    source, actions = read(folder)
    book = Book("actions", "2017", "Aftaler", source.text, sheets_of(actions), KNOWN, "desk.sheet-help", [("a", "b")])
    (folder / "book.xlsx").write_bytes(written(book))
    return folder / "book.xlsx"


def edit(book: Path, change: Callable[[Any], object]) -> Path:
    loaded = load_workbook(book)
    change(loaded)
    loaded.save(book)
    return book


def cell(book: Any, text: str, heading: str) -> Any:
    sheet = book["Program"]
    at = next(each.column for each in sheet[1] if each.value == heading)
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == text)
    return sheet.cell(row, at)


def put(text: str, heading: str, value: object) -> Callable[[Any], object]:
    return lambda book: setattr(cell(book, text, heading), "value", value)


START = """\
purpose: At nå det   # i år
actions:
  # det haster
  - {text: Ring til skolen, by: projektleder, on: 3. marts 2017, minutes: 45, done: nej}
  - text: Skriv brevet
    by: borgmester
    steps: [kladde, rettelser]   # to gange
    price: 1.250,50
    number: 2
  - {text: Bestil mad, minutes: 60–80}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FILE).write_text(START, "utf-8")
    return tmp_path


words_ = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=12).filter(str.strip)
said = st.one_of(words_, st.sampled_from(["=1+1", "9.30", "1,5", "a: b", "# nej", "ja", "x", "_x0041_"]))
actions_ = st.fixed_dictionaries(
    {"text": said},
    optional={
        "by": st.sampled_from(["projektleder", "borgmester"]),
        "on": st.sampled_from(["3. marts 2017", "2017-03-04"]),
        "minutes": st.sampled_from(["45", "60–80", "1 t 15"]),
        "price": st.sampled_from(["1,5", "25.000"]),
        "steps": st.lists(said, min_size=1, max_size=3),
        "done": st.sampled_from(["ja", "nej"]),
    },
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(actions_, min_size=1, max_size=6), st.integers(1, 9), st.booleans())
def test_write_sort_take_changes_nothing(tmp_path: Path, items: list[Any], column: int, downwards: bool) -> None:
    (tmp_path / FILE).write_text(f"actions:{after_key(items, 0)}\n", "utf-8")
    source, _ = parse_yaml((tmp_path / FILE).read_text("utf-8"), FILE)
    if validate(Actions, source)[0] is None:
        return  # a text of signs that no field takes
    book = write(tmp_path)
    assert take(tmp_path, book).content is None
    edit(book, lambda loaded: sort_with_filter(loaded["Program"], min(column, 8), downwards=downwards))
    result = take(tmp_path, book)
    assert (result.content, result.changes) == (None, ())


@pytest.mark.parametrize(
    ("text", "heading", "value", "told", "old", "new"),
    [
        ("Ring til skolen", "Varighed", 50, "Ring til skolen minutes", "minutes: 45", "minutes: 50"),
        ("Ring til skolen", "Hvem", "Borgmesteren", "Ring til skolen by", "by: projektleder", "by: borgmester"),
        ("Ring til skolen", "Intern", "ja", "Ring til skolen done", "done: nej", "done: ja"),
        ("Skriv brevet", "Hvordan", "kladde\nny\nrettelser", "Skriv brevet steps", "[kladde,", "[kladde, ny,"),
        ("Bestil mad", "Varighed", None, "Bestil mad minutes", ", minutes: 60–80", ""),
    ],
)  # fmt: skip
def test_one_cell_is_one_change(
    folder: Path, text: str, heading: str, value: object, told: str, old: str, new: str
) -> None:
    result = take(folder, edit(write(folder), put(text, heading, value)))
    [sentence] = result.changes
    assert sentence.startswith(f"{told}: ")
    assert result.content is not None
    assert result.content.decode() == START.replace(old, new, 1)


def test_rows_come_and_go_and_comments_stay(folder: Path) -> None:
    def change(book: Any) -> None:
        sheet = book["Program"]
        sheet.delete_rows(4)
        sheet.cell(sheet.max_row - 5, 1).value = "Køb blomster"
        book["Dagen"]["B1"] = "At nå det hele"

    result = take(folder, edit(write(folder), change))
    assert result.changes == ("+Køb blomster", "-Bestil mad", "purpose")
    assert result.content is not None
    wanted = START.replace("At nå det ", "At nå det hele ").replace("  - {text: Bestil mad, minutes: 60–80}\n", "")
    assert result.content.decode() == wanted + "  - text: Køb blomster\n"


def test_both_sides_changed(folder: Path) -> None:
    book = edit(write(folder), put("Ring til skolen", "Varighed", 50))
    (folder / FILE).write_text(START.replace("3. marts", "4. marts").replace("nå det", "vinde"), "utf-8")
    joined = take(folder, book)
    assert (joined.is_older, joined.overwritten, joined.changes) == (True, (), ("Ring til skolen minutes: 50",))
    (folder / FILE).write_text(START.replace("minutes: 45", "minutes: 30"), "utf-8")
    assert take(folder, book).overwritten == ("Ring til skolen minutes: 30",)
    (folder / FILE).write_text(START.replace("  - {text: Bestil mad, minutes: 60–80}\n", ""), "utf-8")
    gone = take(folder, book)
    assert gone.content is not None
    assert "Bestil mad" not in gone.content.decode()


def test_what_does_not_fit_is_told_at_its_cell(folder: Path) -> None:
    def change(book: Any) -> None:
        for text, heading, value in [
            ("Ring til skolen", "Hvem", "Projektlederen"),
            ("Skriv brevet", "Varighed", 1.5),
            ("Bestil mad", "Dato", "snart"),
        ]:
            put(text, heading, value)(book)

    with pytest.raises(Refused) as refusal:
        take(folder, edit(write(folder), change))
    problems: list[Problem] = list(refusal.value.problems)
    assert {problem.place.sheet for problem in problems if problem.place} == {"Program"}
    assert [(problem.code, problem.place.cell) for problem in problems if problem.place] == [
        ("unknown-role", "B2"), ("desk-duration-is-number", "D3"), ("not-a-date", "C4"),
    ]  # fmt: skip


def test_drop_downs_follow_the_types_and_formulas_are_made_on_purpose(folder: Path) -> None:
    (folder / FILE).write_text(START.replace("Bestil mad", '"=1+1"'), "utf-8")
    book = load_workbook(write(folder))
    sheet: Any = book["Program"]
    offers = {str(rule.sqref).partition(":")[0] for rule in sheet.data_validations.dataValidation}
    assert offers == {"B2", "H2"}
    assert (sheet["A4"].value, sheet["A4"].data_type) == ("=1+1", "s")
    assert (sheet["I3"].value, sheet["I3"].data_type) == ("=E3*F3", "f")
    assert sheet.auto_filter.ref == "A1:J24"
    assert take(folder, folder / "book.xlsx").content is None


def test_two_makings_are_the_same_bytes(folder: Path) -> None:
    assert write(folder).read_bytes() == write(folder).read_bytes()


def test_a_sheet_of_two_columns_is_known_again_by_them(tmp_path: Path) -> None:
    """Headings are counted once each, though every one of them is looked for in both languages."""
    narrow = Sheet("actions", "desk.sheet-programme", FIELDS[:2], {"0": {"text": "Bænke", "by": ""}}, ("text",))
    file = tmp_path / "smal.xlsx"
    file.write_bytes(written(Book("actions", "2017", "Aftaler", "", (narrow,), KNOWN, "desk.sheet-help", [])))
    edit(file, lambda book: setattr(cell(book, "Bænke", "Hvem"), "value", "Projektleder"))
    workbook, _ = read_back(file)
    origin = origin_of(workbook)
    assert origin is not None
    grids, failed = grids_of(workbook, (narrow,), origin)
    assert failed == ()
    assert [row.cells for row in grids["actions"].rows] == [{"text": "Bænke", "by": "Projektleder"}]
