"""A day as a workbook: the programme with one row for each block, the day itself, and three lines of help."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bootcamp.agenda.checking import programme_of
from bootcamp.plan.contents import Contents, event_file
from bootcamp.plan.event import Block, Event, Rotation
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import refers_to, titles_in
from bootcamp.words import Words
from bootcamp.workbooks import columns as table
from bootcamp.workbooks.columns import DAY, KEY, PROGRAMME, ROTATION, Column
from bootcamp.workbooks.origin import SHEET, Origin
from bootcamp.workbooks.writing import (
    GREY,
    PETROL,
    SAND,
    TINT,
    font,
    head,
    landscape,
    line_count,
    put,
    saved,
    tint,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_SPARE_ROWS = 60
_LISTS = "lists"
_INPUT_TEXT = frozenset({"clock", "span", "date"})


def programme_workbook(contents: Contents, event: str, words: Words) -> bytes:
    """The workbook of an event that could be read whole; the same bytes for the same event and plan."""
    plan, day = contents.plan, contents.events[event]
    if plan is None:
        raise ValueError("a workbook is made of an event with its plan")
    programme, _ = programme_of(contents, event)
    origin = Origin(
        event,
        words.language,
        contents.sources[event_file(event)].text,
        dict(table.rows_of(day, plan, programme, words)),
        dict(table.rotations_of(day, plan, words)),
        table.day_of(day, plan, words),
    )
    return _written(origin, day, plan, words)


def _written(origin: Origin, day: Event, plan: Plan, words: Words) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    lists = _Lists(day, plan, words)
    main: Any = book.active
    main.title = words("desk.sheet-programme")
    _programme(main, origin, lists, words)
    _day(book.create_sheet(words("desk.sheet-day")), origin, lists, words)
    if origin.rotations or any(block.tracks for block in day.blocks):
        _rotation(book.create_sheet(words("desk.sheet-rotation")), origin, lists, words)
    _help(book.create_sheet(words("desk.sheet-help")), plan, words)
    lists.write(book.create_sheet(_LISTS))
    hidden = book.create_sheet(SHEET)
    for number, line in enumerate(origin.packed(), start=1):
        put(hidden, number, 1, line)
    hidden.sheet_state = "veryHidden"
    return saved(book, words("desk.title", title=day.title))


class _Lists:
    """What the drop-downs offer, on a hidden sheet: Excel takes longer lists from there, with any letters in them."""

    def __init__(self, day: Event, plan: Plan, words: Words) -> None:
        self.words = words
        self.offers: dict[str, Sequence[str]] = {key: table.choices(key, words) for key in table.CHOICES}
        titles = {**titles_in(plan), **titles_in(day)}
        for model, columns in ((Block, PROGRAMME), (Rotation, ROTATION)):
            for column in columns:
                if kind := refers_to(model, column.key):
                    self.offers[column.key] = list(titles.get(kind, {}).values())
        self.offers["internal"] = [words("desk.yes"), words("desk.no")]
        self.offers["block"] = [block.title for block in day.blocks if block.tracks and block.title]

    def write(self, sheet: Worksheet) -> None:
        for place, (name, offers) in enumerate(self.offers.items(), start=1):
            put(sheet, 1, place, name)
            for row, offer in enumerate(offers, start=2):
                put(sheet, row, place, offer)
        sheet.sheet_state = "hidden"
        self.sheet = sheet

    def validation(self, key: str, cells: str, sheet: Worksheet) -> None:
        """A drop-down for `cells`. It helps and never stands in the way: `take` tells what does not fit."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        offers = self.offers.get(key)
        if not offers:
            return
        letter = get_column_letter(list(self.offers).index(key) + 1)
        rule = DataValidation(
            type="list", formula1=f"{_LISTS}!${letter}$2:${letter}${len(offers) + 1}", allow_blank=True
        )
        rule.showErrorMessage = False
        sheet.add_data_validation(rule)
        rule.add(cells)


def _programme(sheet: Worksheet, origin: Origin, lists: _Lists, words: Words) -> None:
    _grid(sheet, PROGRAMME, origin.rows.items(), lists, words)
    sheet.freeze_panes = "E2"
    for row, (key, cells) in enumerate(origin.rows.items(), start=2):
        if key.count("/") == 1:
            tint(sheet, row, len(PROGRAMME), TINT, bold=True)
        elif cells.get("form") in (table.choice("form", "break", words), table.choice("form", "meal", words)):
            tint(sheet, row, len(PROGRAMME), SAND)
    landscape(sheet, words)
    sheet.print_area = f"A1:J{len(origin.rows) + 1}"
    sheet.print_title_rows = "1:1"


def _rotation(sheet: Worksheet, origin: Origin, lists: _Lists, words: Words) -> None:
    _grid(sheet, ROTATION, origin.rotations.items(), lists, words)
    sheet.freeze_panes = "B2"
    landscape(sheet, words)


def _grid(
    sheet: Worksheet,
    columns: Sequence[Column],
    rows: Iterable[tuple[str, Mapping[str, str]]],
    lists: _Lists,
    words: Words,
) -> None:
    """A header, the rows with their keys in a hidden column at the end, and drop-downs also for rows to come."""
    from openpyxl.utils import get_column_letter

    number = 1
    for place, column in enumerate(columns, start=1):
        head(sheet, 1, place, table.heading(column, words))
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.row_dimensions[1].height = 32
    for number, (key, cells) in enumerate(rows, start=2):
        for place, column in enumerate(columns, start=1):
            _fill(sheet, number, place, column, cells.get(column.key, ""))
        put(sheet, number, len(columns) + 1, key)
        sheet.row_dimensions[number].height = _height(columns, cells)
    for row in range(number + 1, number + _SPARE_ROWS):
        for place, column in enumerate(columns, start=1):
            _fill(sheet, row, place, column, "")
    put(sheet, 1, len(columns) + 1, KEY)
    sheet.column_dimensions[get_column_letter(len(columns) + 1)].hidden = True
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        lists.validation(column.key, f"{letter}2:{letter}{number + _SPARE_ROWS - 1}", sheet)
    sheet.print_area = f"A1:{get_column_letter(len(columns))}{max(number, 2)}"


def _day(sheet: Worksheet, origin: Origin, lists: _Lists, words: Words) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 78
    sheet.column_dimensions["C"].hidden = True
    for row, column in enumerate(DAY, start=1):
        label = put(sheet, row, 1, table.heading(column, words))
        label.font = font(bold=True, color=PETROL)
        label.alignment = Alignment(vertical="top")
        text = origin.day.get(column.key, "")
        _fill(sheet, row, 2, column, text)
        put(sheet, row, 3, column.key)
        lists.validation(column.key, f"B{row}", sheet)
        sheet.row_dimensions[row].height = max(line_count(text, 78) * 15 + 4, 20)
    landscape(sheet, words)
    sheet.print_area = f"A1:B{len(DAY)}"


def _help(sheet: Worksheet, plan: Plan, words: Words) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width = 34
    sheet.column_dimensions["B"].width = 90
    for row, key in enumerate(("edit", "times", "tracks"), start=1):
        label = put(sheet, row, 1, words(f"desk.help-{key}"))
        label.font = font(bold=True, color=PETROL)
        label.alignment = Alignment(vertical="top", wrap_text=True)
        text = words(f"desk.help-{key}.more")
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, 88) * 15 + 6
    head(sheet, 5, 1, words("desk.role"))
    head(sheet, 5, 2, words("desk.role-tasks"))
    for row, role in enumerate(plan.roles.values(), start=6):
        put(sheet, row, 1, role.title).alignment = Alignment(vertical="top", wrap_text=True)
        text = "; ".join(role.tasks)
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, 88) * 15 + 4
    landscape(sheet, words)


def _fill(sheet: Worksheet, row: int, place: int, column: Column, text: str) -> None:
    """A cell to be edited. Times and durations are cells of text: what people type stays what they typed."""
    from openpyxl.styles import Alignment, Border, Side

    cell = put(sheet, row, place, text)
    if column.kind in _INPUT_TEXT:
        cell.number_format = "@"
    if column.kind in ("span", "number") and text.isdecimal():
        cell.value = int(text)
        cell.data_type = "n"
    cell.alignment = Alignment(vertical="top", horizontal="left", wrap_text=True)
    if text or sheet.max_column > 3:
        cell.border = Border(bottom=Side("thin", color="FFD5DDDF"))
    if column.key == table.TIME.key:
        cell.font = font(color=GREY)
    elif column.key == "title":
        cell.font = font(bold=True)


def _height(columns: Sequence[Column], cells: Mapping[str, str]) -> float:
    most = max((line_count(cells.get(column.key, ""), column.width) for column in columns), default=1)
    return min(most * 15 + 4, 400)
