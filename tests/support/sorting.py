"""Sorting a sheet as a spreadsheet program does: the cells of the filter's rows change places, and no others."""

from __future__ import annotations

from typing import Any

from openpyxl.utils import get_column_letter, range_boundaries


def sort_with_filter(sheet: Any, column: int, *, downwards: bool = False) -> None:
    """Sort by a column (from 1) with the filter's own button; blank cells come last."""
    left, top, right, bottom = _area(sheet)
    sort_cells(sheet, (left, top + 1, right, bottom), column, downwards=downwards)


def sort_cells(sheet: Any, area: tuple[int, int, int, int], column: int, *, downwards: bool = False) -> None:
    """Sort the rows of an area (left, top, right, bottom; from 1) by a column; what lies beside it stays."""
    left, top, right, bottom = area
    rows = [[_taken(sheet.cell(row, at)) for at in range(left, right + 1)] for row in range(top, bottom + 1)]
    blank = [row for row in rows if row[column - left][0] in (None, "")]
    filled = [row for row in rows if row[column - left][0] not in (None, "")]
    filled.sort(key=lambda row: _rank(row[column - left][0]), reverse=downwards)
    for number, cells in enumerate([*filled, *blank], start=top):
        for at, (value, kind) in enumerate(cells, start=left):
            cell = sheet.cell(number, at)
            cell.value = value
            if value is not None:
                cell.data_type = kind


def as_made_before(sheet: Any) -> None:
    """The sheet as it was made when the hidden column of keys lay beside the filter."""
    left, top, right, bottom = _area(sheet)
    sheet.auto_filter.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right - 1)}{bottom}"


def _area(sheet: Any) -> tuple[int, int, int, int]:
    left, top, right, bottom = (int(side or 0) for side in range_boundaries(sheet.auto_filter.ref))
    return left, top, right, bottom


def _taken(cell: Any) -> tuple[Any, str]:
    return cell.value, cell.data_type


def _rank(value: Any) -> tuple[bool, Any]:
    """Numbers before letters."""
    return isinstance(value, str), value.casefold() if isinstance(value, str) else value
