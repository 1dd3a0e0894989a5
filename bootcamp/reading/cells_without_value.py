"""Cells of a workbook that show no value: a formula that failed (`#N/A`), or one that no program has worked out yet.

The reader gives them as blank cells, as is right for answers. Where a blank cell means that people took something away,
they are told apart with this.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from bootcamp.problems import Place, Problem, refuse
from bootcamp.reading.files import read_bytes
from bootcamp.reading.preflight import unpacked
from bootcamp.reading.table_cells import BLANK, Cell, column_index
from bootcamp.reading.tables import Sheet, Workbook

Spot = tuple[int, int]
"""A row and a column, both from 0."""

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


_MAY_FAIL = re.compile(rb"""\bt\s*=\s*["']e["']|<(?:[\w.-]+:)?f[\s/>]|value-type\s*=\s*["']error""")
_CHUNK, _LONGEST = 1 << 20, 64


class WithoutValue(str):
    """What a cell shows in place of a value: the error (`#N/A`) or the formula (`=A1+1`); never blank."""

    __slots__ = ()


def with_failed_cells(workbook: Workbook, content: bytes) -> Workbook:
    """The workbook with a `WithoutValue` in each cell that shows none. `content` is the `.xlsx` or `.ods` it was read
    from, after the preflight.
    """
    find = _in_open_document if workbook.properties.get("kind") == "ods" else _in_excel
    try:
        found = find(content)
        return replace(workbook, sheets=tuple(_marked(sheet, found.get(sheet.name, {})) for sheet in workbook.sheets))
    except (ElementTree.ParseError, KeyError, ValueError, zipfile.BadZipFile):
        refuse("workbook-damaged", place=Place(workbook.name), file=workbook.name)


def failed_cells(workbook: Workbook, path: Path, sheet: str) -> tuple[tuple[Spot, WithoutValue], ...]:
    """The cells of one sheet that show no value, by row and column; none of text and of old `.xls` files, which do not
    tell. `path` is what the workbook was read from.
    """
    kind = workbook.properties.get("kind")
    if kind not in ("xlsx", "ods"):
        return ()
    content = read_bytes(unpacked(path))
    if not _may_fail(content):
        return ()
    try:
        found = (_in_open_document if kind == "ods" else _in_excel)(content)
    except (ElementTree.ParseError, KeyError, ValueError, zipfile.BadZipFile):
        refuse("workbook-damaged", place=Place(workbook.name), file=workbook.name)
    return tuple(sorted(found.get(sheet, {}).items()))


def as_problem(workbook: Workbook, sheet: Sheet, spot: Spot, shown: WithoutValue) -> Problem:
    """What is to be said of a cell without a value that should have one."""
    code = "workbook-cell-not-computed" if shown.startswith("=") else "workbook-cell-failed"
    return Problem(code, {"value": str(shown)}, workbook.place(sheet, spot[0] + 1, spot[1]))


def _may_fail(content: bytes) -> bool:
    """Whether there is a formula or an error anywhere: few exports have any, and going through all cells is slow."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                with archive.open(name) as stream:
                    tail = b""
                    while chunk := stream.read(_CHUNK):
                        if _MAY_FAIL.search(tail + chunk):
                            return True
                        tail = chunk[-_LONGEST:]
    return False


def _marked(sheet: Sheet, found: Mapping[Spot, WithoutValue]) -> Sheet:
    if not found:
        return sheet
    height = max(sheet.height, *(row + 1 for row, _ in found))
    width = max(sheet.width, *(column + 1 for _, column in found))
    columns: list[list[Cell]] = [[*column, *[BLANK] * (height - len(column))] for column in sheet.columns]
    columns += [[BLANK] * height for _ in range(width - sheet.width)]
    for (row, column), shown in found.items():
        columns[column][row] = shown
    return Sheet(sheet.name, tuple(map(tuple, columns)))


def _in_excel(content: bytes) -> dict[str, dict[Spot, WithoutValue]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {
            each.get("Id"): each.get("Target", "")
            for each in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - no entities
        }
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - the preflight refuses entities
        found = {}
        for sheet in book.iterfind("{*}sheets/{*}sheet"):
            target = files.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION), "")
            path = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            if path in archive.namelist():
                with archive.open(path) as stream:
                    found[sheet.get("name", "")] = dict(_failed_in_sheet(stream))
        return found


def _failed_in_sheet(stream: IO[bytes]) -> Iterator[tuple[Spot, WithoutValue]]:
    """The cells with an error, and those with a formula and no result; a result of no letters is one."""
    row = column = -1
    for event, element in ElementTree.iterparse(stream, ("start", "end")):  # noqa: S314 - no entities
        name = element.tag.rpartition("}")[2]
        if event == "start" and name in ("row", "c"):
            row, column = _spot(element, name, row, column)
        elif event == "end" and name == "c":
            value, formula = element.findtext("{*}v"), element.find("{*}f")
            if element.get("t") == "e":
                yield (row, column), WithoutValue(value or "#")
            elif formula is not None and not value and element.get("t") != "str":
                yield (row, column), WithoutValue(f"={formula.text or ''}")
        elif event == "end" and name == "row":
            element.clear()


def _spot(element: ElementTree.Element, name: str, row: int, column: int) -> Spot:
    """Where a row or a cell stands; one without an address follows what stands before it."""
    address = element.get("r", "")
    if name == "row":
        return (int(address) - 1 if address else row + 1), -1
    letters = address.rstrip("0123456789")
    at = column_index(letters) if letters else column + 1
    if at is None:
        raise ValueError("a cell with an address that no sheet has")
    return (int(address[len(letters) :]) - 1 if letters else row), at


def _in_open_document(content: bytes) -> dict[str, dict[Spot, WithoutValue]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open("content.xml") as stream:
        found: dict[str, dict[Spot, WithoutValue]] = {}
        cells: dict[Spot, WithoutValue] = {}
        row = column = 0
        for event, element in ElementTree.iterparse(stream, ("start", "end")):  # noqa: S314 - no entities
            if event == "start" and element.tag == f"{_TABLE}table":
                cells = found[element.get(f"{_TABLE}name", "")] = {}
                row = column = 0
            elif event == "end" and element.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                if element.get(f"{_CALC}value-type") == "error":
                    cells[row, column] = WithoutValue("".join(element.itertext()) or "#")
                column += int(element.get(f"{_TABLE}number-columns-repeated", "1"))
            elif event == "end" and element.tag == f"{_TABLE}table-row":
                row, column = row + int(element.get(f"{_TABLE}number-rows-repeated", "1")), 0
                element.clear()
        return found
