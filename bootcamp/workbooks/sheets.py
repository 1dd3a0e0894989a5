"""The sheets of a workbook that came back: which they are, which column is which, and the rows in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bootcamp.problems import Place, Problem, Problems, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import Cell, is_blank
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.workbooks import columns as table
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.columns import DAY, KEY, PROGRAMME, ROTATION, Column, headings
from bootcamp.workbooks.origin import SHEET, Origin, unpacked

_LOOKED_AT = 10
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet with its number as in Excel; `cells` by the keys of the columns that the sheet has."""

    number: int
    key: str | None
    cells: Mapping[str, Cell]

    def text(self, column: str) -> str:
        return text_of(self.cells.get(column, ""))

    @property
    def is_blank(self) -> bool:
        return all(is_blank(cell) for name, cell in self.cells.items() if name != table.TIME.key)


@dataclass(frozen=True)
class Grid:
    """A sheet with a header: its rows, and where each column stands (from 0)."""

    workbook: Workbook
    sheet: Sheet
    columns: Mapping[str, int]
    rows: tuple[Row, ...]
    header: int

    def place(self, number: int, column: str | None = None) -> Place:
        """The place of a cell; in a column that the sheet lacks, of the row's first cell."""
        return self.workbook.place(self.sheet, number, self.columns.get(column or "", 0))


@dataclass(frozen=True)
class Returned:
    """A workbook that came back: what it was made from, its programme, its rotations and its day."""

    origin: Origin
    programme: Grid
    rotations: Grid | None
    day: Grid | None


def returned(workbook: Workbook) -> tuple[Returned, Problems]:
    """The parts of a workbook made by `bootcamp edit programme`. Refuses one that is not."""
    hidden = workbook.sheet(SHEET)
    lines = [text_of(cell) for cell in hidden.columns[0]] if hidden and hidden.columns else []
    origin = unpacked([line for line in lines if line])
    if origin is None:
        refuse("desk-not-ours", place=Place(workbook.name), file=workbook.name)
    others = [sheet for sheet in workbook.sheets if sheet is not hidden]
    programme = next((grid for sheet in others if (grid := _grid(workbook, sheet, PROGRAMME, "title"))), None)
    if programme is None:
        refuse("desk-without-programme", place=Place(workbook.name), file=workbook.name)
    rotations = next((grid for sheet in others if (grid := _grid(workbook, sheet, ROTATION, "visit"))), None)
    day = next((grid for sheet in others if (grid := _day(workbook, sheet))), None)
    return Returned(origin, programme, rotations, day), _unknown_columns(programme)


def _grid(workbook: Workbook, sheet: Sheet, columns: Sequence[Column], needed: str) -> Grid | None:
    """The sheet as a grid of these columns; None when no row in its beginning is their header."""
    return grid_of(workbook, sheet, headings(tuple(columns)) | {KEY: KEY}, needed)


def grid_of(workbook: Workbook, sheet: Sheet, known: Mapping[str, str], needed: str) -> Grid | None:
    """The sheet as a grid of the columns with these headings (folded heading → key); None when no row has them."""
    for header in range(min(_LOOKED_AT, sheet.height)):
        found: dict[str, int] = {}
        for place, cell in enumerate(sheet.row(header)):
            key = known.get(text_of(cell).replace("\n", " ").casefold())
            if key is not None:
                found.setdefault(key, place)
        if len(found) > _ENOUGH and needed in found:
            return Grid(workbook, sheet, found, _rows(sheet, header, found), header)
    return None


def _rows(sheet: Sheet, header: int, found: Mapping[str, int]) -> tuple[Row, ...]:
    rows = []
    for index in range(header + 1, sheet.height):
        cells = sheet.row(index)
        key = text_of(cells[found[KEY]]) if KEY in found else ""
        row = Row(index + 1, key or None, {name: cells[place] for name, place in found.items() if name != KEY})
        if not row.is_blank:
            rows.append(row)
    return tuple(rows)


def _day(workbook: Workbook, sheet: Sheet) -> Grid | None:
    """The sheet about the day as a grid with a single row for each fact: its label, and its value as column `value`."""
    if sheet.width < 2:
        return None
    known = headings(DAY)
    keys = {column.key for column in DAY}
    rows = []
    for index in range(sheet.height):
        cells = sheet.row(index)
        hidden = text_of(cells[2]) if len(cells) > 2 else ""
        key = hidden if hidden in keys else known.get(text_of(cells[0]).casefold())
        if key is not None:
            rows.append(Row(index + 1, key, {"value": cells[1]}))
    return Grid(workbook, sheet, {"value": 1}, tuple(rows), 0) if len(rows) > _ENOUGH else None


def _unknown_columns(grid: Grid) -> Problems:
    """Columns that people have added: they are left alone, and it is said."""
    problems = []
    known = list(headings(PROGRAMME))
    for place, cell in enumerate(grid.sheet.row(grid.header)):
        name = text_of(cell)
        if name and place not in grid.columns.values():
            facts = {"name": name, "suggestion": nearest(name, known)}
            spot = grid.workbook.place(grid.sheet, grid.header + 1, place)
            problems.append(Problem("desk-column-unknown", facts, spot, "warning"))
    return tuple(problems)
