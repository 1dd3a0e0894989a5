"""A workbook that people hand back: its cells, with those told apart that show no value."""

from __future__ import annotations

from pathlib import Path

from bootcamp.problems import Place, Problem, Problems, refuse
from bootcamp.reading.cells_without_value import WithoutValue, with_failed_cells
from bootcamp.reading.files import read_bytes
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.tables import Workbook, read_tables


def read_back(path: Path) -> tuple[Workbook, Problems]:
    """The workbook in a file. Refuses what `read_tables` refuses, and old `.xls` files, in which a failed formula
    cannot be told from a cell that people have emptied.
    """
    workbook, problems = read_tables(path)
    kind = workbook.properties.get("kind")
    if kind == "xls":
        refuse("workbook-old-kind", place=Place(workbook.name), file=workbook.name, suggestion=f"{path.stem}.xlsx")
    if kind in ("xlsx", "ods"):
        workbook = with_failed_cells(workbook, read_bytes(path))
    return workbook, problems


def without_value(cell: Cell, place: Place) -> Problem | None:
    """What is wrong with a cell that shows no value; None for every other."""
    if not isinstance(cell, WithoutValue):
        return None
    code = "workbook-cell-not-computed" if cell.startswith("=") else "workbook-cell-failed"
    return Problem(code, {"value": str(cell)}, place)
