"""The longlist and the shortlist as workbooks for Excel: filters, fixed headings, drop-downs, a page that prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bootcamp.survey.lists.longlist import Row
from bootcamp.views.longlist import LonglistView
from bootcamp.workbooks import longlist_columns as table
from bootcamp.workbooks.columns import KEY
from bootcamp.workbooks.longlist_columns import Column
from bootcamp.workbooks.origin import SHEET, packed
from bootcamp.workbooks.writing import PETROL, SAND, font, head, landscape, line_count, put, saved, tint

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

VERSION = 1
_SPARE_ROWS = 60
_LISTS = "lists"
_NUMBER_FORMATS = {"score": "0", "gap": "0.0", "share": "0 %", "count": "0"}
_HEAD_HEIGHT = 168


def longlist_workbook(view: LonglistView) -> bytes:
    """The longlist with room for decisions and input; the same list gives the same bytes."""
    from openpyxl import Workbook

    book, words = Workbook(), view.words
    main: Any = book.active
    main.title = words("longlist.sheet-longlist")
    chosen = _longlist(main, view)
    notes = _input(book.create_sheet(words("longlist.sheet-input")), view)
    _facts(book.create_sheet(words("longlist.sheet-decision")), view)
    _help(book.create_sheet(words("desk.sheet-help")), view)
    _lists(book.create_sheet(_LISTS), view)
    hidden = book.create_sheet(SHEET)
    parts = {
        "version": VERSION,
        "longlist": view.id,
        "language": words.language,
        "text": view.text,
        "rows": chosen,
        "input": notes,
        "facts": table.fact_cells(view),
    }
    for number, line in enumerate(packed(parts), start=1):
        put(hidden, number, 1, line)
    hidden.sheet_state = "veryHidden"
    return saved(book, words("longlist.sheet-name", document=words("documents.longlist"), title=view.survey.title))


def _longlist(sheet: Worksheet, view: LonglistView) -> dict[str, dict[str, str]]:
    """The rows with their keys in a hidden column; what the decisions said, by key."""
    from openpyxl.utils import get_column_letter

    shown = table.columns(view)
    _heads(sheet, shown)
    for number, row in enumerate(view.rows, start=2):
        cells = table.text_cells(row, view)
        for place, column in enumerate(shown, start=1):
            _fill(sheet, number, place, column, row, cells.get(column.key, ""), view)
        put(sheet, number, len(shown) + 1, table.row_key(row))
        sheet.row_dimensions[number].height = _height(shown, cells)
    last = len(view.rows) + 1
    finish(sheet, shown, last, view, frozen=4)
    sheet.print_area = f"A1:{get_column_letter(len(shown) - 1)}{last}"  # the source is long; it stands on the papers
    yes, order = (get_column_letter([each.key for each in shown].index(key) + 1) for key in table.DECISION[:2])
    _choices(sheet, f"{yes}2:{yes}{last}", "yes", view)
    _whole_numbers(sheet, f"{order}2:{order}{last}")
    return {table.row_key(row): _said(row, view) for row in view.rows}


def _said(row: Row, view: LonglistView) -> dict[str, str]:
    cells = table.text_cells(row, view)
    return {name: cells[name] for name in (*table.READABLE, *table.DECISION)}


def _heads(sheet: Worksheet, shown: Sequence[Column]) -> None:
    """The headings; those of figures stand upright, so that every group has its name."""
    from openpyxl.styles import Alignment

    for place, column in enumerate(shown, start=1):
        head(sheet, 1, place, column.heading)
        sheet.cell(1, place).alignment = Alignment(vertical="bottom", indent=1, wrap_text=True)
        if column.kind in _NUMBER_FORMATS:
            sheet.cell(1, place).alignment = Alignment(
                text_rotation=90, vertical="bottom", horizontal="center", wrap_text=True
            )
    sheet.row_dimensions[1].height = _HEAD_HEIGHT


def finish(sheet: Worksheet, shown: Sequence[Column], last: int, view: LonglistView, *, frozen: int) -> None:
    """Widths, fixed and repeated headings, the filter, and a page in landscape as wide as the paper."""
    from openpyxl.utils import get_column_letter

    for place, column in enumerate(shown, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    end, key = get_column_letter(len(shown)), get_column_letter(len(shown) + 1)
    put(sheet, 1, len(shown) + 1, KEY)
    sheet.column_dimensions[key].hidden = True
    sheet.freeze_panes = f"{get_column_letter(frozen)}2"
    sheet.auto_filter.ref = f"A1:{key}{last}"  # with the keys: Excel sorts no more than what is filtered
    landscape(sheet, view.words)
    sheet.print_area = f"A1:{end}{last}"
    sheet.print_title_rows = "1:1"


def _fill(sheet: Worksheet, number: int, place: int, column: Column, row: Row, text: str, view: LonglistView) -> None:
    from openpyxl.styles import Alignment, Border, PatternFill, Side

    value = table.figure(row, column.key) if column.kind in _NUMBER_FORMATS else None
    if value is not None:
        cell: Any = sheet.cell(number, place, value)
        cell.number_format = _NUMBER_FORMATS[column.kind]
    elif column.kind in _NUMBER_FORMATS:
        cell = put(sheet, number, place, table.figure_in_words(row, column.key, view))
    elif column.key == table.PLACE and text.isdecimal():
        cell = sheet.cell(number, place, int(text))
    else:
        cell = put(sheet, number, place, text)
    beside = "right" if column.kind in _NUMBER_FORMATS else "left"
    cell.alignment = Alignment(vertical="top", horizontal=beside, indent=0 if beside == "right" else 1, wrap_text=True)
    cell.border = Border(bottom=Side("thin", color="FFD5DDDF"))
    cell.font = font(bold=column.key in ("title", "need", "benefit"))
    if column.kind == "written":
        cell.fill = PatternFill("solid", fgColor=SAND)


def _height(shown: Sequence[Column], cells: Mapping[str, str]) -> float:
    most = max(line_count(cells.get(column.key, ""), round(column.width)) for column in shown)
    return min(most * 15 + 4, 400)


# --- what people write


def _input(sheet: Worksheet, view: LonglistView) -> dict[str, dict[str, str]]:
    """The notes from outside with their keys in a hidden column, and blank rows for more; what they said, by key."""
    shown = tuple(
        Column(key, table.heading(f"input-{key}", view.words), table.INPUT_WIDTHS[key], "written")
        for key in table.INPUT
    )
    for place, column in enumerate(shown, start=1):
        head(sheet, 1, place, column.heading)
    sheet.row_dimensions[1].height = 34
    notes = {str(number): table.input_cells(each, view) for number, each in enumerate(view.written.input)}
    for number, (key, cells) in enumerate(notes.items(), start=2):
        note_row(sheet, number, shown, cells)
        put(sheet, number, len(shown) + 1, key)
    last = len(notes) + 1 + _SPARE_ROWS
    for number in range(len(notes) + 2, last + 1):
        note_row(sheet, number, shown, {})
    finish(sheet, shown, last, view, frozen=1)
    sheet.print_area = f"A1:E{max(len(notes) + 1, 2)}"
    _choices(sheet, f"D2:D{last}", "core_task", view)
    _choices(sheet, f"E2:E{last}", "item", view)
    return notes


def note_row(sheet: Worksheet, number: int, shown: Sequence[Column], cells: Mapping[str, str]) -> None:
    """A row of cells of text."""
    from openpyxl.styles import Alignment, Border, Side

    for place, column in enumerate(shown, start=1):
        cell = put(sheet, number, place, cells.get(column.key, ""))
        cell.alignment = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
        cell.border = Border(bottom=Side("thin", color="FFD5DDDF"))
        cell.number_format = "@"
    sheet.row_dimensions[number].height = max(_height(shown, cells), 19)


def _facts(sheet: Worksheet, view: LonglistView) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 60
    sheet.column_dimensions["C"].hidden = True
    for row, (key, text) in enumerate(table.fact_cells(view).items(), start=1):
        put(sheet, row, 1, table.heading(key, view.words)).font = font(bold=True, color=PETROL)
        cell = put(sheet, row, 2, text)
        cell.number_format = "@"
        cell.alignment = Alignment(wrap_text=True)
        put(sheet, row, 3, key)
        tint(sheet, row, 2, SAND)
        sheet.row_dimensions[row].height = 22
    _choices(sheet, "B1", "decider", view)
    landscape(sheet, view.words)


def _choices(sheet: Worksheet, cells: str, name: str, view: LonglistView) -> None:
    """A drop-down of the hidden lists. It helps and never stands in the way: `take` tells what is wrong."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    offers = _offers(view)
    if not offers[name]:
        return
    column = get_column_letter(list(offers).index(name) + 1)
    area = f"{_LISTS}!${column}$2:${column}${len(offers[name]) + 1}"
    rule = DataValidation(type="list", formula1=area, allow_blank=True)
    rule.showErrorMessage = False
    sheet.add_data_validation(rule)
    rule.add(cells)


def _whole_numbers(sheet: Worksheet, cells: str) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="1", allow_blank=True)
    rule.showErrorMessage = False
    sheet.add_data_validation(rule)
    rule.add(cells)


def _offers(view: LonglistView) -> Mapping[str, Sequence[str]]:
    """What can be chosen in each kind of cell."""
    return {
        "yes": [view.words("desk.yes"), view.words("desk.no")],
        "decider": list(table.deciders(view).values()),
        "core_task": [each.title for each in view.plan.core_tasks.values()],
        "item": list(dict.fromkeys(table.item_choices(view).values())),
    }


def _lists(sheet: Worksheet, view: LonglistView) -> None:
    for place, (name, offers) in enumerate(_offers(view).items(), start=1):
        for row, text in enumerate((name, *offers), start=1):
            put(sheet, row, place, text)
    sheet.sheet_state = "hidden"


def _help(sheet: Worksheet, view: LonglistView) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 96
    for row, key in enumerate(("read", "choose", "input", "take"), start=1):
        label = put(sheet, row, 1, view.words(f"longlist.help-{key}"))
        label.font = font(bold=True, color=PETROL)
        label.alignment = Alignment(vertical="top", wrap_text=True)
        text = view.words(f"longlist.help-{key}.more")
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, 94) * 15 + 6
    landscape(sheet, view.words)
