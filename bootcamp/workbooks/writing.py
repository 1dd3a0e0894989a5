"""Writing sheets for Excel: text that stays text, headings, widths and a page that prints."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from bootcamp.render.package import same_bytes
from bootcamp.render.typeface import cleaned
from bootcamp.words import Words

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

PETROL, TINT, SAND, GREY, RED = "FF0F4C5C", "FFE8F1F2", "FFF6F1E7", "FF5F6B70", "FFB3261E"
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def saved(book: Workbook, title: str) -> bytes:
    """The workbook as a file: the same bytes for the same cells."""
    book.properties.title = title
    book.properties.creator = "bootcamp"
    stream = io.BytesIO()
    book.save(stream)
    return same_bytes(stream.getvalue(), untimed=True)


def put(sheet: Worksheet, row: int, place: int, text: str) -> Any:
    """Text in a cell as text, whatever it begins with; never a formula."""
    cell: Any = sheet.cell(row, place)
    if text:
        cell.value = _ESCAPE.sub("_x005F_", cleaned(text))
        cell.data_type = "s"
    return cell


def put_formula(sheet: Worksheet, row: int, place: int, formula: str) -> Any:
    """A formula of the toolkit's own in a cell, without its `=`. Nothing that people wrote may be part of it: what they
    wrote stands in cells of text that the formula refers to. Excel works it out when the workbook is opened.
    """
    cell: Any = sheet.cell(row, place)
    cell.value = f"={formula}"
    cell.data_type = "f"
    return cell


def head(sheet: Worksheet, row: int, place: int, text: str) -> None:
    from openpyxl.styles import Alignment, PatternFill

    cell = put(sheet, row, place, text)
    cell.font = font(bold=True, color="FFFFFFFF")
    cell.fill = PatternFill("solid", fgColor=PETROL)
    cell.alignment = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)


def font(*, bold: bool = False, color: str = "FF1B2A2F") -> Any:
    from openpyxl.styles import Font

    return Font(name="Calibri", size=11, bold=bold, color=color)


def tint(sheet: Worksheet, row: int, width: int, colour: str, *, bold: bool = False) -> None:
    from openpyxl.styles import PatternFill

    for place in range(1, width + 1):
        cell: Any = sheet.cell(row, place)
        cell.fill = PatternFill("solid", fgColor=colour)
        if bold:
            cell.font = font(bold=True, color=PETROL)


def line_count(text: str, width: int) -> int:
    """How many lines a text takes in a column as wide as `width` figures; letters are a little narrower."""
    return max(sum(len(line) // max(round(width * 1.05), 1) + 1 for line in text.split("\n")), 1)


def landscape(sheet: Any, words: Words) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.7, 0.35
    sheet.oddFooter.right.text = words("desk.page")
    sheet.oddFooter.left.text = sheet.title
