"""A declared workbook as a file for Excel: headings, drop-downs, a page that prints, and what it was made from.

The hidden column with the keys of rows lies inside the filter: Excel sorts no more than what is filtered.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING, Any

from bootcamp.workbooks.declaring import FACTS, Book, Cells, Sheet
from bootcamp.workbooks.fields import Field
from bootcamp.workbooks.origin import SHEET, Origin, packed
from bootcamp.workbooks.writing import (
    GREY,
    PETROL,
    RED,
    SAND,
    font,
    head,
    landscape,
    line_count,
    put,
    put_formula,
    saved,
    tint,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KEY = "key"
_LISTS = "lists"
_HIGHEST = 400
_LABELS, _VALUES = 30, 78


def written(book: Book) -> bytes:
    """The workbook; the same book gives the same bytes."""
    from openpyxl import Workbook

    file = Workbook()
    file.remove(file.worksheets[0])
    lists = _Lists(book)
    for sheet in book.sheets:
        _write(file.create_sheet(book.known.words(sheet.title)), sheet, book, lists)
    if book.help:
        _help(file.create_sheet(book.known.words(book.help_title)), book)
    lists.write(file.create_sheet(_LISTS))
    if any(sheet.is_keyed or sheet.is_facts for sheet in book.sheets):
        hidden = file.create_sheet(SHEET)
        for number, line in enumerate(packed(_origin(book)), start=1):
            put(hidden, number, 1, line)
        hidden.sheet_state = "veryHidden"
    return saved(file, book.title)


def _origin(book: Book) -> Origin:
    """What the cells say, by the keys of their rows; of what is personal the keys alone."""
    sheets = {sheet.name: {key: {} for key in sheet.rows} if sheet.is_personal else sheet.rows for sheet in book.sheets}
    return Origin(book.kind, book.of, book.known.words.language, book.text, sheets)


class _Lists:
    """What the drop-downs offer, on a hidden sheet: Excel takes longer lists from there, with any letters in them."""

    def __init__(self, book: Book) -> None:
        self.known = book.known
        self.offers: list[tuple[str, ...]] = []

    def add(self, sheet: Worksheet, field: Field, cells: str) -> None:
        """A drop-down or a check of `cells`. It helps and never stands in the way: `take` tells what does not fit."""
        from openpyxl.worksheet.datavalidation import DataValidation

        offers = tuple(field.kind.offers(self.known))
        if offers:
            rule = DataValidation(type="list", formula1=self._area(offers), allow_blank=True)
        elif field.is_to_fill_in and field.kind.is_count:
            rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="1", allow_blank=True)
        else:
            return
        rule.showErrorMessage = False
        sheet.add_data_validation(rule)
        rule.add(cells)

    def _area(self, offers: tuple[str, ...]) -> str:
        if offers not in self.offers:
            self.offers.append(offers)
        letter = _letter(self.offers.index(offers) + 1)
        return f"{_LISTS}!${letter}$2:${letter}${len(offers) + 1}"

    def write(self, sheet: Worksheet) -> None:
        for place, offers in enumerate(self.offers, start=1):
            for row, text in enumerate(offers, start=2):
                put(sheet, row, place, text)
        sheet.sheet_state = "hidden"


def _write(sheet: Worksheet, declared: Sheet, book: Book, lists: _Lists) -> None:
    if declared.is_facts:
        _facts(sheet, declared, book, lists)
    else:
        _rows(sheet, declared, book, lists)
    landscape(sheet, book.known.words)


def _rows(sheet: Worksheet, declared: Sheet, book: Book, lists: _Lists) -> None:
    """A header, the rows with their keys in a hidden column at the end, and blank rows to write in."""
    fields, worn = declared.fields, _Worn()
    _heads(sheet, declared, book)
    for number, (key, cells) in enumerate(declared.rows.items(), start=2):
        figures = declared.figures.get(key, {})
        for place, field in enumerate(fields, start=1):
            _fill(sheet, number, place, field, cells.get(field.name, ""), figures.get(field.name), worn)
        _compute(sheet, number, fields)
        if declared.is_keyed:
            put(sheet, number, len(fields) + 1, key)
        sheet.row_dimensions[number].height = _height(fields, cells)
        if (colour := declared.coloured(key, cells)) is not None:
            tint(sheet, number, len(fields), colour[0], bold=colour[1])
    last = len(declared.rows) + 1
    for number in range(last + 1, last + declared.spare + 1):
        for place, field in enumerate(fields, start=1):
            _fill(sheet, number, place, field, "", None, worn)
        _compute(sheet, number, fields)
    _finish(sheet, declared, last)
    for place, field in enumerate(fields, start=1):
        if not field.is_shown_only:
            lists.add(sheet, field, f"{_letter(place)}2:{_letter(place)}{max(last + declared.spare, 2)}")


def _compute(sheet: Worksheet, number: int, fields: Sequence[Field]) -> None:
    """The columns that Excel works out."""
    addresses = {field.name: f"{_letter(place)}{number}" for place, field in enumerate(fields, start=1)}
    for place, field in enumerate(fields, start=1):
        if field.formula is not None:
            put_formula(sheet, number, place, field.formula(addresses))


def _heads(sheet: Worksheet, declared: Sheet, book: Book) -> None:
    """The headings; those of figures stand upright, so that each has its name in a narrow column."""
    from openpyxl.styles import Alignment

    for place, field in enumerate(declared.fields, start=1):
        head(sheet, 1, place, field.head(book.known.words))
        if field.number_format:
            sheet.cell(1, place).alignment = Alignment(
                text_rotation=90, vertical="bottom", horizontal="center", wrap_text=True
            )
        sheet.column_dimensions[_letter(place)].width = field.width
    sheet.row_dimensions[1].height = declared.head_height


def _finish(sheet: Worksheet, declared: Sheet, last: int) -> None:
    end = len(declared.fields)
    if declared.is_keyed:
        put(sheet, 1, end + 1, KEY)
        sheet.column_dimensions[_letter(end + 1)].hidden = True
    sheet.freeze_panes = declared.frozen
    if declared.is_filtered:
        sheet.auto_filter.ref = f"A1:{_letter(end + declared.is_keyed)}{last + declared.spare}"
    sheet.print_area = f"A1:{_letter(declared.printed or end)}{max(last, 2)}"
    sheet.print_title_rows = "1:1"


def _facts(sheet: Worksheet, declared: Sheet, book: Book, lists: _Lists) -> None:
    from openpyxl.styles import Alignment

    cells, worn = declared.rows[FACTS], _Worn()
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _LABELS, _VALUES
    sheet.column_dimensions["C"].hidden = True
    for row, field in enumerate(declared.fields, start=1):
        label = put(sheet, row, 1, field.head(book.known.words))
        label.font = font(bold=True, color=PETROL)
        label.alignment = Alignment(vertical="top", wrap_text=True)
        text = cells.get(field.name, "")
        _fill(sheet, row, 2, field, text, None, worn)
        put(sheet, row, 3, field.name)
        lists.add(sheet, field, f"B{row}")
        sheet.row_dimensions[row].height = max(line_count(text, _VALUES) * 15 + 4, 20)
    sheet.print_area = f"A1:B{len(declared.fields)}"


def _fill(sheet: Worksheet, row: int, place: int, field: Field, text: str, figure: float | None, worn: _Worn) -> None:
    """A cell: a figure where there is one, else text. What people type where a time is meant stays what they typed."""
    cell = put(sheet, row, place, text)
    if figure is not None:
        cell.value = figure
    if field.kind.is_count and text.isdecimal():
        cell.value, cell.data_type = int(text), "n"
    worn.dress(cell, field, is_figure=figure is not None)


class _Worn:
    """How the cells of each field of one sheet look: worked out once for a field, and copied from cell to cell."""

    def __init__(self) -> None:
        self.styles: dict[tuple[str, bool], Any] = {}

    def dress(self, cell: Any, field: Field, *, is_figure: bool) -> None:
        kind = (field.name, is_figure)
        if kind in self.styles:
            cell._style = copy(self.styles[kind])  # noqa: SLF001 - as openpyxl copies a sheet
        else:
            _dress(cell, field, is_figure=is_figure)
            self.styles[kind] = cell._style  # noqa: SLF001


def _dress(cell: Any, field: Field, *, is_figure: bool) -> None:
    from openpyxl.styles import Alignment, Border, PatternFill, Side

    if is_figure:
        cell.number_format = field.number_format
    elif field.kind.stays_text:
        cell.number_format = "@"
    beside = "right" if field.number_format else "left"
    cell.alignment = Alignment(vertical="top", horizontal=beside, indent=int(beside == "left"), wrap_text=True)
    cell.border = Border(bottom=Side("thin", color="FFD5DDDF"))
    cell.font = {
        "": font(), "strong": font(bold=True), "faint": font(color=GREY), "warning": font(bold=True, color=RED),
    }[field.look]  # fmt: skip
    if field.is_to_fill_in:
        cell.fill = PatternFill("solid", fgColor=SAND)


def _help(sheet: Worksheet, book: Book) -> None:
    from openpyxl.styles import Alignment

    width = 96
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, width
    for row, (label, text) in enumerate((*book.help, *book.glossary), start=1):
        cell = put(sheet, row, 1, label)
        cell.font = font(bold=row <= len(book.help), color=PETROL)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, width - 2) * 15 + 6
    if book.glossary:
        for place, text in enumerate(book.glossary[0], start=1):
            head(sheet, len(book.help) + 1, place, text)
    landscape(sheet, book.known.words)


def _height(fields: Sequence[Field], cells: Cells) -> float:
    most = max((line_count(cells.get(field.name, ""), round(field.width) - 1) for field in fields), default=1)
    return min(max(most * 15 + 4, 19), _HIGHEST)


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(place)
