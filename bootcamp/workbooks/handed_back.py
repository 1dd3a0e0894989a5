"""A workbook that people hand back: its sheets found by their headings, their rows, and cells that show no value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootcamp.problems import Place, Problem, Problems, refuse
from bootcamp.reading.cells_without_value import WithoutValue, with_failed_cells
from bootcamp.reading.files import read_bytes
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import Cell, is_blank
from bootcamp.reading.tables import Sheet as Table
from bootcamp.reading.tables import Workbook, read_tables
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import FACTS, Cells, Rows, Sheet
from bootcamp.workbooks.fields import headings
from bootcamp.workbooks.layout import KEY
from bootcamp.workbooks.origin import SHEET, Origin

_LOOKED_AT = 10
_ENOUGH = 3
VALUE = "value"
"""The column of a sheet of facts in which their values stand."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet with its number as in Excel; `cells` by the names of the columns that are read."""

    number: int
    key: str | None
    cells: Mapping[str, Cell]

    def text(self, column: str) -> str:
        return text_of(self.cells.get(column, ""))

    def without(self, columns: Sequence[str]) -> Row:
        return Row(self.number, self.key, {name: cell for name, cell in self.cells.items() if name not in columns})


@dataclass(frozen=True)
class Grid:
    """A sheet that came back, and as it was made: its rows, and where each column stands (from 0)."""

    workbook: Workbook
    table: Table
    declared: Sheet
    was: Rows
    columns: Mapping[str, int]
    rows: tuple[Row, ...]
    header: int = 0

    def place(self, number: int, column: str | None = None) -> Place:
        """The place of a cell; in a column that the sheet lacks, of the row's first cell."""
        return self.workbook.place(self.table, number, self.columns.get(column or "", 0))

    @property
    def failed(self) -> Problems:
        """The cells that show no value."""
        return tuple(
            Problem(_FAILED[cell.startswith("=")], {"value": str(cell)}, self.place(row.number, name))
            for row in self.rows
            for name, cell in row.cells.items()
            if isinstance(cell, WithoutValue)
        )

    @property
    def unknown_columns(self) -> Problems:
        """Columns that people have added: they are left alone, and it is said."""
        problems = []
        known = list(headings(self.declared.fields))
        for place, cell in enumerate(self.table.row(self.header)):
            name = text_of(cell)
            if name and name != KEY and place not in self.columns.values():
                facts = {"name": name, "suggestion": nearest(name, known)}
                spot = self.workbook.place(self.table, self.header + 1, place)
                problems.append(Problem("desk-column-unknown", facts, spot, "warning"))
        return tuple(problems)


_FAILED = {False: "workbook-cell-failed", True: "workbook-cell-not-computed"}


def read_back(path: Path) -> tuple[Workbook, Problems]:
    """The workbook in a file, with those cells told apart that show no value. Refuses what `read_tables` refuses, and
    old `.xls` files, in which a failed formula cannot be told from a cell that people have emptied.
    """
    workbook, problems = read_tables(path)
    kind = workbook.properties.get("kind")
    if kind == "xls":
        refuse("workbook-old-kind", place=Place(workbook.name), file=workbook.name, suggestion=f"{path.stem}.xlsx")
    if kind in ("xlsx", "ods"):
        workbook = with_failed_cells(workbook, read_bytes(path))
    return workbook, problems


def grids_of(workbook: Workbook, sheets: Sequence[Sheet], origin: Origin) -> tuple[dict[str, Grid], Problems]:
    """The sheets that came back, by name, and the cells in them that show no value."""
    grids = {sheet.name: grid for sheet in sheets if (grid := _grid_of(workbook, sheet, origin)) is not None}
    return grids, tuple(problem for grid in grids.values() for problem in grid.failed)


def _grid_of(workbook: Workbook, declared: Sheet, origin: Origin) -> Grid | None:
    """The first sheet that has the headings (or the labels) of a declared one; None where there is none."""
    find = _facts if declared.is_facts else _rows
    tables = (table for table in workbook.sheets if table.name != SHEET and table.width > 1)
    was = origin.rows(declared.name)
    return next((grid for table in tables if (grid := find(workbook, table, declared, was)) is not None), None)


def _rows(workbook: Workbook, table: Table, declared: Sheet, was: Rows) -> Grid | None:
    known = headings(declared.fields)
    for header in range(min(_LOOKED_AT, table.height)):
        columns: dict[str, int] = {}
        for place, cell in enumerate(table.row(header)):
            name = known.get(text_of(cell).replace("\n", " ").casefold())
            if name is not None:
                columns.setdefault(name, place)
        if len(columns) >= min(_ENOUGH, len(declared.fields)) and declared.named[0] in columns:
            keys = _key_column(table, header, columns, was)
            rows = tuple(_rows_below(table, header, columns, keys, declared))
            return Grid(workbook, table, declared, was, columns, rows, header)
    return None


def _key_column(table: Table, header: int, columns: Mapping[str, int], was: Rows) -> int | None:
    """Where the keys are: under their heading, or in the first column that holds any."""
    free = [place for place in range(table.width) if place not in columns.values()]
    headed = (place for place in free if text_of(table.columns[place][header]) == KEY)
    holding = (place for place in free if any(text_of(cell) in was for cell in table.columns[place] if cell != ""))
    return next(headed, next(holding, None))


def _rows_below(
    table: Table, header: int, columns: Mapping[str, int], keys: int | None, declared: Sheet
) -> Sequence[Row]:
    """The rows that are not blank, with the cells that are read: those to be written in, and by which a row goes."""
    fields = [each for each in declared.fields if not each.is_shown_only or each.name in declared.named]
    written = {each.name for each in fields if not each.is_computed}
    rows = []
    for index in range(header + 1, table.height):
        cells = table.row(index)
        key = text_of(cells[keys]) if keys is not None else ""
        read = {each.name: cells[columns[each.name]] for each in fields if each.name in columns}
        if any(not is_blank(cell) for name, cell in read.items() if name in written):
            rows.append(Row(index + 1, key or None, read))
    return rows


def _facts(workbook: Workbook, table: Table, declared: Sheet, was: Rows) -> Grid | None:
    """A sheet with a label in its first column and a value in its second, as rows with a single column.

    The label tells which fact it is, since people see it; the hidden key in the third column does where they have
    written another label.
    """
    known = headings(declared.fields)
    labels = [known.get(text_of(row[0]).casefold()) for row in table.rows]
    hidden = [text_of(row[2]) if table.width > 2 else "" for row in table.rows]
    keys = [
        label or (key if key in known.values() and key not in labels else None)
        for label, key in zip(labels, hidden, strict=True)
    ]
    rows = tuple(
        Row(number, key, {VALUE: cells[1]})
        for number, (key, cells) in enumerate(zip(keys, table.rows, strict=True), start=1)
        if key is not None
    )
    enough = len(rows) >= min(_ENOUGH, len(declared.fields))
    return Grid(workbook, table, declared, was, {VALUE: 1}, rows) if enough else None


def fact_cells(grid: Grid) -> Cells:
    """What the facts said when the workbook was made."""
    return grid.was.get(FACTS, {})
