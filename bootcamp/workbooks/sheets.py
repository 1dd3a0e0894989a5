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
from bootcamp.workbooks.handed_back import without_value
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

    @property
    def failed(self) -> Problems:
        """The cells of the grid that show no value."""
        cells = ((self.place(row.number, name), cell) for row in self.rows for name, cell in row.cells.items())
        return tuple(problem for place, cell in cells if (problem := without_value(cell, place)) is not None)


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
    failed = (problem for grid in (programme, rotations, day) if grid is not None for problem in grid.failed)
    return Returned(origin, programme, rotations, day), (*_unknown_columns(programme), *failed)


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
    rows = facts_of(sheet, headings(DAY))
    return Grid(workbook, sheet, {"value": 1}, rows, 0) if len(rows) > _ENOUGH else None


def facts_of(sheet: Sheet, known: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows of a sheet with a label in its first column and a value in its second, as column `value`.

    `known` are the keys by their folded labels. The label tells which fact it is, since people see it; the hidden key
    in the third column does where they have written another label.
    """
    labels = [known.get(text_of(row[0]).casefold()) for row in sheet.rows]
    hidden = [text_of(row[2]) if len(row) > 2 else "" for row in sheet.rows]
    keys = [
        label or (key if key in known.values() and key not in labels else None)
        for label, key in zip(labels, hidden, strict=True)
    ]
    return tuple(
        Row(n, key, {"value": row[1]})
        for n, (key, row) in enumerate(zip(keys, sheet.rows, strict=True), start=1)
        if key
    )


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
