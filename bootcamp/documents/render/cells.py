"""Text in the cells of a workbook that is text and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bootcamp.documents.render.typeface import cleaned

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def put(sheet: Worksheet, row: int, place: int, text: str) -> Any:
    """Text in a cell as text, whatever it begins with; never a formula."""
    cell: Any = sheet.cell(row, place)
    if text:
        cell.value = _ESCAPE.sub("_x005F_", cleaned(text))
        cell.data_type = "s"
    return cell
