"""Paper forms typed into the sheet of `bootcamp survey form`: one row for each, a hidden row of names above them.

The sheet is known by a hidden sheet that says what each name stands for. Headings may be changed and columns moved:
the names in the hidden row tell what they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from bootcamp.problems import Problem, Problems, refuse
from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import Evidence, ExportHeading, ExportLayout, ExportTable, Reason, export_table
from bootcamp.survey.readers.group_kinds import MARKS, MARKS_OF_ABSENCE

TOOL = "paper"
MARKER_SHEET = "bootcamp"
MARKER = "bootcamp-entry-1"
NUMBER = "nr"
_LOOKED_AT = 10


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """A column of the entry sheet: its name (`question` or `question/item`), and what it asks."""

    name: str
    title: str
    item: str | None
    kind: Kind

    def line(self) -> tuple[str, str, str, str]:
        """The column as the hidden sheet keeps it."""
        return self.name, self.title, self.item or "", self.kind


def recognise(workbook: Workbook) -> Evidence:
    """Nobody else has the marker on a hidden sheet."""
    rows = _rows_of_names(workbook)
    if not _columns(workbook) or not rows:
        return Evidence(TOOL, workbook.sheets[0].name, 20 if _columns(workbook) else 0, (Reason("paper-marker"),))
    return Evidence(TOOL, next(iter(rows)), 20, (Reason("paper-marker"),))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Every row in which something is answered. Refuses a sheet whose hidden row of names is gone."""
    rows = _rows_of_names(workbook)
    if sheet.name not in rows:
        refuse("entry-without-names", place=workbook.place(sheet, 1), file=workbook.name)
    names_row, known = rows[sheet.name], _columns(workbook)
    names = {index: text_key(cell) for index, cell in enumerate(sheet.row(names_row))}
    asked = {index: known[name] for index, name in names.items() if name in known}
    number = next(index for index, name in names.items() if name == NUMBER)
    keys = tuple(row for row in range(names_row + 1, sheet.height) if _is_answered(sheet, row, asked))
    layout = ExportLayout(
        0,
        names_row + 1,
        keys,
        {index: ExportHeading(column.title, column.item) for index, column in asked.items()},
        tuple(shown(sheet.columns[number][row]) for row in keys),
        (None,) * len(keys),
        {number: Reason("why-identity")}
        | {i: Reason("why-own-column") for i in names if i not in asked and i != number},
        kinds={index: column.kind for index, column in asked.items()},
        names={index: column.name for index, column in asked.items()},
    )
    table, problems = export_table(TOOL, workbook, sheet, layout, ";")
    kept = tuple(problem for problem in problems if problem.code not in ("rows-skipped", "respondent-twice"))
    return table, (*kept, *_wrong_numbers(workbook, sheet, number, keys), *_wrong_marks(workbook, sheet, asked, keys))


def _columns(workbook: Workbook) -> dict[str, EntryColumn]:
    """The columns as the hidden sheet names them; nothing in a workbook that is none of ours."""
    marker = workbook.sheet(MARKER_SHEET)
    if marker is None or marker.width < 4 or shown(marker.row(0)[0]) != MARKER:
        return {}
    lines = [tuple(map(shown, row[:4])) for row in marker.rows[1:]]
    return {
        name: EntryColumn(name, title, item or None, cast("Kind", kind))
        for name, title, item, kind in lines
        if name and title and kind in get_args(Kind)
    }


def _rows_of_names(workbook: Workbook) -> dict[str, int]:
    """The sheets with a row of names, and where it is (from 0)."""
    known = _columns(workbook)
    found: dict[str, int] = {}
    for sheet in workbook.sheets:
        for row in range(min(_LOOKED_AT, sheet.height)) if sheet.name != MARKER_SHEET else ():
            names = {text_key(cell) for cell in sheet.row(row)}
            if NUMBER in names and names & known.keys():
                found.setdefault(sheet.name, row)
    return found


def _is_answered(sheet: Sheet, row: int, asked: Mapping[int, EntryColumn]) -> bool:
    return any(not is_blank(sheet.columns[index][row]) for index in asked)


def _wrong_numbers(workbook: Workbook, sheet: Sheet, number: int, keys: Sequence[int]) -> list[Problem]:
    """Forms without a number and numbers that two forms have: neither could be found on paper again."""
    problems: list[Problem] = []
    first: dict[str, int] = {}
    for row in keys:
        cell, place = sheet.columns[number][row], workbook.place(sheet, row + 1, number)
        if is_blank(cell):
            problems.append(Problem("entry-without-number", {"row": row + 1}, place))
        elif (key := text_key(cell)) in first:
            facts = {"number": shown(cell), "row": row + 1, "first": first[key]}
            problems.append(Problem("entry-number-twice", facts, place))
        else:
            first[key] = row + 1
    return problems


def _wrong_marks(
    workbook: Workbook, sheet: Sheet, asked: Mapping[int, EntryColumn], keys: Sequence[int]
) -> list[Problem]:
    """What is typed where a tick should be and is no tick."""
    return [
        Problem("entry-not-a-mark", {"value": shown(cell)}, workbook.place(sheet, row + 1, index))
        for index, column in asked.items()
        if column.kind == "multi"
        for row in keys
        if not _is_mark(cell := sheet.columns[index][row])
    ]


def _is_mark(cell: Cell) -> bool:
    return is_blank(cell) or text_key(cell) in MARKS | MARKS_OF_ABSENCE
