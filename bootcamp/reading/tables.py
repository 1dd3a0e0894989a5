"""Workbooks and text tables that people hand in: `.xlsx`, `.xls`, `.ods`, `.csv`, `.tsv`, or a folder of csv files.

What a formula error held (`#N/A`) comes as a blank cell, a merged cell's value stands in its first cell only, and text
that looks like a number stays text in workbooks.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from bootcamp.problems import ExitCode, Place, Problems, Refused, refuse
from bootcamp.reading.files import name_of
from bootcamp.reading.native_messages import silent
from bootcamp.reading.preflight import Kind, csv_files, inspected, unpacked
from bootcamp.reading.table_cells import BLANK, Cell, letters
from bootcamp.reading.table_text import read_columns

Engine = Literal["calamine", "openpyxl"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of cells; `columns[c][r]` is the cell of column c and row r, both from 0 at cell A1.

    All columns are of one length. Cells are as the file holds them: `typed_column` gives a column one type.
    """

    name: str
    columns: tuple[tuple[Cell, ...], ...]

    @property
    def height(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    @property
    def width(self) -> int:
        return len(self.columns)

    @property
    def rows(self) -> list[tuple[Cell, ...]]:
        return list(zip(*self.columns, strict=True))

    def row(self, index: int) -> tuple[Cell, ...]:
        """The cells of the row at `index` (from 0); beyond the last row, nothing."""
        return tuple(column[index] for column in self.columns) if index < self.height else ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of one file, its name without folders, and what was found out about the file.

    `properties`: "kind" always; "encoding" and "delimiter" of text.
    """

    name: str
    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str] = field(default_factory=dict)

    def sheet(self, name: str) -> Sheet | None:
        return next((sheet for sheet in self.sheets if sheet.name == name), None)

    def place(self, sheet: Sheet, row: int, column: int | None = None) -> Place:
        """The place of a cell, or of a row where no column is given; `row` counts from 1 as in Excel, `column` from 0.

        In a text file there are no sheets to name.
        """
        named = None if self.properties.get("kind") == "text" else sheet.name
        return Place(self.name, sheet=named, cell=f"{'' if column is None else letters(column)}{row}")


def read_tables(path: Path, engine: Engine | None = None) -> tuple[Workbook, Problems]:
    """Read every sheet of a file, every csv file of a folder, or what a folder unpacked from a zip file holds.

    Raises Refused with exit code 3 when the file is missing, not readable or open in Excel, 1 when its content is no
    table or not safe to read. `engine` is for tests; python-calamine is used where it is installed, otherwise openpyxl.
    """
    path = unpacked(path)
    kind, content = inspected(path)
    if kind == "folder":
        return _folder(path)
    if kind == "text":
        sheet, properties, problems = _text(path, name_of(path), name_of(path).rpartition(".")[0])
        return _not_empty(Workbook(name_of(path), (sheet,), {"kind": kind, **properties})), problems
    sheets = _sheets(content, kind, name_of(path), engine or _engine())
    return _not_empty(Workbook(name_of(path), sheets, {"kind": kind})), ()


def _folder(path: Path) -> tuple[Workbook, Problems]:
    sheets: list[Sheet] = []
    problems: Problems = ()
    properties: dict[str, str] = {}
    for file in csv_files(path):
        sheet, found_properties, found = _text(file, f"{name_of(path)}/{file.name}", file.name)
        if not sheet.columns:
            continue
        properties = found_properties
        sheets.append(sheet)
        problems += found
    return _not_empty(Workbook(name_of(path), tuple(sheets), {"kind": "folder", **properties})), problems


def _text(path: Path, name: str, title: str) -> tuple[Sheet, dict[str, str], Problems]:
    columns, properties, problems = read_columns(path, name)
    return Sheet(title, columns), properties, problems


def _not_empty(workbook: Workbook) -> Workbook:
    if not any(sheet.columns for sheet in workbook.sheets):
        refuse("table-no-cells", place=Place(workbook.name), file=workbook.name)
    return workbook


def _engine() -> Engine:
    from importlib.util import find_spec

    return "calamine" if find_spec("python_calamine") else "openpyxl"


def _sheets(content: bytes, kind: Kind, name: str, engine: Engine) -> tuple[Sheet, ...]:
    if engine == "openpyxl" and kind != "xlsx":
        refuse("table-needs-calamine", exit_code=ExitCode.SYSTEM, place=Place(name), file=name, kind=kind)
    try:
        with silent():
            return _with_calamine(content, name) if engine == "calamine" else _with_openpyxl(content)
    except (Refused, KeyboardInterrupt, SystemExit):
        raise
    except MemoryError:
        refuse("table-too-large", place=Place(name), file=name, megabytes=len(content) // 1_000_000)
    except BaseException as error:  # noqa: BLE001 - the compiled reader panics with exceptions that are no Exception
        code = "workbook-encrypted" if "assword" in f"{type(error).__name__} {error}" else "workbook-damaged"
        refuse(code, place=Place(name), file=name)


def _with_calamine(content: bytes, name: str) -> tuple[Sheet, ...]:
    import python_calamine as calamine

    with calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
        kinds = {sheet.name: sheet.typ for sheet in book.sheets_metadata}
        worksheets = [n for n in book.sheet_names if kinds.get(n) in (None, calamine.SheetTypeEnum.WorkSheet)]
        return tuple(_sheet(book, worksheet, name) for worksheet in worksheets)


def _sheet(book: Any, worksheet: str, name: str) -> Sheet:
    from bootcamp.reading.preflight import MOST_CELLS

    table = book.get_sheet_by_name(worksheet)
    end = table.end
    if end and (end[0] + 1) * (end[1] + 1) > MOST_CELLS:
        refuse("workbook-far-cell", place=Place(name), file=name, rows=end[0] + 1, columns=end[1] + 1)
    return Sheet(worksheet, _columns(table.iter_rows(), table.start[1] if table.start else 0))


def _columns(rows: Iterable[Sequence[Any]], left: int) -> tuple[tuple[Cell, ...], ...]:
    """The columns of rows of one length, with `left` blank ones before them.

    The reader makes every text anew; one object for all equal texts takes a fraction of the memory, and compares and
    hashes at once. Numbers are left alone: 1.0 and True are equal and not the same.
    """
    kept = dict[str, str]().setdefault
    texts = [[kept(cell, cell) if type(cell) is str else cell for cell in row] for row in rows]
    return ((BLANK,) * len(texts),) * left + tuple(zip(*texts, strict=True))


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def _with_openpyxl(content: bytes) -> tuple[Sheet, ...]:
    """The slower reader, for machines without python-calamine. The dimension a file claims is never believed."""
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = []
        for worksheet in book.worksheets:
            worksheet.reset_dimensions()
            rows = [[_plain(cell) for cell in row] for row in worksheet.iter_rows(values_only=True)]
            width = max(map(len, rows), default=0)
            padded = (row if len(row) == width else [*row, *[BLANK] * (width - len(row))] for row in rows)
            sheets.append(Sheet(worksheet.title, _columns(padded, 0)))
        book.close()
    return tuple(sheets)


def _plain(cell: Any) -> Cell:
    if cell is None or (isinstance(cell, str) and cell.startswith("#") and cell in _ERRORS):
        return ""
    if isinstance(cell, str) and "_x" in cell:
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), cell)
    value: Cell = cell
    return value


_ERRORS = frozenset({"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"})
