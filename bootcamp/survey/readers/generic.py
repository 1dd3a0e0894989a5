"""A table of answers whose tool cannot be told: headings in the first row, an answer in every row below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bootcamp.problems import Problems, refuse
from bootcamp.reading.table_cells import Cell, is_blank, number_in, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import (
    ExportHeading,
    ExportLayout,
    ExportTable,
    Reason,
    below,
    export_table,
    header_row,
    headings_at,
)
from bootcamp.survey.readers.googleforms import headings, in_one_cell, rankings_by_place, stamped
from bootcamp.survey.readers.lists import LIST_SIGN, rewritten
from bootcamp.survey.readers.surveymonkey import one_row_headings, two_row_headings
from bootcamp.survey.readers.times import moments

_IDENTITY = {
    "id",
    "respondent id",
    "respondentid",
    "response id",
    "responseid",
    "svar-id",
    "record_id",
    "#",
    "nr",
    "nr.",
}
_TIME_WORDS = re.compile(
    r"\b(?:timestamp|tidsstempel|submitted|completed|dato og tid|date ?time|start ?date|end ?date)\b"
)


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read a sheet as a table of answers. Refuses when its first row looks like an answer or nothing is below it."""
    top = header_row(sheet)
    refuse_without_headings(workbook, sheet, top)
    texts = headings_at(sheet, top)
    header_rows = 2 if _goes_on_below(sheet, top, texts) else 1
    headed = two_row_headings(texts, headings_at(sheet, top + 1)) if header_rows == 2 else _headings(sheet, top, texts)
    last = top + header_rows - 1
    keys = [row for row in range(last + 1, _end(sheet, last)) if _is_answer(sheet, top, row)]
    identity = next((i for i in range(min(3, sheet.width)) if _is_identity(sheet, i, texts, keys)), None)
    time = next((index for index in range(min(4, sheet.width)) if _is_time(sheet, last, index, texts)), None)
    ignored = {
        index: Reason(why) for index, why in ((time, "why-time"), (identity, "why-identity")) if index is not None
    }
    stamps = moments(below(sheet, time, last)).values if time is not None else (None,) * (sheet.height - last - 1)
    submitted = tuple(stamps[row - last - 1] for row in keys)
    if identity is not None:
        column = below(sheet, identity, last)
        identities = tuple(text_key(column[row - last - 1]) for row in keys)
    elif time is not None and all(submitted):
        identities = stamped([moment for moment in submitted if moment])
    else:
        identities = tuple(f"row {row + 1}" for row in keys)
    kinds: dict[int, Kind] = {}
    joined: dict[int, tuple[int, ...]] = {}
    cells: dict[int, Sequence[Cell]] = {}
    for first, *others in rankings_by_place(sheet, headed, keys):
        cells[first] = in_one_cell(sheet, (first, *others), keys, LIST_SIGN)
        headed[first], kinds[first], joined[first] = ExportHeading(headed[first].title), "ranking", tuple(others)
    layout = ExportLayout(
        top, header_rows, tuple(keys), headed, identities, submitted, ignored, kinds=kinds, joined=joined
    )
    return export_table(None, workbook, rewritten(sheet, cells), layout, LIST_SIGN if kinds else "")


_MOST_LABELS = 12


def label_numbers(table: ExportTable) -> list[str]:
    """The letters of the columns when most questions were answered with a few whole numbers from 1 up and hardly any
    with words, as where a tool wrote the numbers of the options in place of their texts; otherwise nothing.
    """
    filled = {c.letter: [cell for cell in c.cells if not is_blank(cell)] for c in table.columns}
    asked = {c.letter: filled[c.letter] for c in table.columns if len(c.title.split()) > 2 and filled[c.letter]}
    numbered = [
        letter
        for letter, cells in asked.items()
        if all(isinstance(cell, int) and 0 < cell <= _MOST_LABELS for cell in cells)
    ]
    return numbered if len(numbered) > 2 and len(numbered) >= 0.6 * len(asked) else []


def _is_answer(sheet: Sheet, top: int, row: int) -> bool:
    """Whether a row holds anything but the headings over again, as files put together from several have them."""
    filled = [column for column in sheet.columns if not is_blank(column[row])]
    return any(text_key(column[row]) != text_key(column[top]) for column in filled)


def _headings(sheet: Sheet, top: int, texts: Sequence[str]) -> dict[int, ExportHeading]:
    """`Question [Row]`, and `Question - Option` over columns that hold one mark or nothing, as options do."""
    result = headings(texts)
    apart = {index: heading for index, heading in one_row_headings(texts).items() if heading.item is not None}
    marks = {index: len({text_key(cell) for cell in sheet.columns[index][top + 1 :]} - {""}) for index in apart}
    for index, heading in apart.items():
        group = [marks[other] for other, beside in apart.items() if beside.title == heading.title]
        if max(group) == 1:
            result[index] = heading
    return result


def _goes_on_below(sheet: Sheet, top: int, texts: Sequence[str]) -> bool:
    """Whether the row below the headings names options and statements: a question stands over its first column only,
    and what stands below the columns without a heading is no answer, for it does not come again as answers do.
    """
    lower = headings_at(sheet, top + 1) if sheet.height > top + 2 else []
    bare = [index for index, text in enumerate(lower) if not texts[index]]
    named = [index for index, text in enumerate(lower) if text]
    if not texts[0] or len(bare) < max(2, 0.25 * len(named)) or not set(bare) <= set(named):
        return False
    if any(_unlike_heading(lower[index]) for index in named) or len({*map(text_key, lower)}) < 0.8 * len(named):
        return False
    held = {index: {text_key(cell) for cell in sheet.columns[index][top + 2 :]} - {""} for index in named}
    return all(text_key(lower[index]) not in held[index] or len(held[index]) == 1 for index in named)


_MOST_NOTES = 10


def _is_filled(cell: Cell) -> bool:
    return not is_blank(cell)


def _end(sheet: Sheet, top: int) -> int:
    """The row where the answers end: notes, sums and the like stand below a blank row and fill half the columns at
    most.
    """
    filled = [sum(map(_is_filled, row)) for row in sheet.rows]
    half = 0.5 * filled[top]
    least = max(top + 2, sheet.height - _MOST_NOTES)
    ends = (row for row in range(least, sheet.height) if not filled[row] and max(filled[row:]) <= half)
    return next(ends, sheet.height) if filled[top] > 2 else sheet.height


def _is_identity(sheet: Sheet, index: int, texts: list[str], keys: list[int]) -> bool:
    cells = [cell for row in keys if not is_blank(cell := sheet.columns[index][row])]
    named = text_key(texts[index]) in _IDENTITY or (not texts[index] and index == 0)
    return named and bool(cells) and len(set(cells)) == len(cells)


def _is_time(sheet: Sheet, top: int, index: int, texts: list[str]) -> bool:
    cells = below(sheet, index, top)
    return bool(_TIME_WORDS.search(text_key(texts[index]))) and moments(cells).share(cells) > 0.9


def refuse_without_headings(workbook: Workbook, sheet: Sheet, top: int) -> None:
    """Headings are text and no two alike in sense: numbers, times and mail addresses in the first row are an answer."""
    cells = [cell for cell in sheet.row(top) if not is_blank(cell)]
    if not cells or sheet.height <= top + 1:
        refuse("no-answers", place=workbook.place(sheet, top + 1), file=workbook.name)
    unlike = [cell for cell in cells if _unlike_heading(cell)]
    if len(unlike) >= max(1, 0.2 * len(cells)) and not _all_numbered(cells):
        refuse("no-header-row", place=workbook.place(sheet, top + 1), row=top + 1, example=_example(unlike[0]))


def _unlike_heading(cell: object) -> bool:
    if not isinstance(cell, str):
        return True
    return "@" in cell or number_in(cell) is not None or moments([cell]).values[0] is not None


def _all_numbered(cells: Sequence[object]) -> bool:
    """Statements numbered 1, 2, 3 … to the right, as in exports of opinion surveys."""
    numbers = [number_in(cell) for cell in cells if isinstance(cell, str)]
    run = [number for number in numbers if number is not None]
    return len(run) > 3 and all(b - a == 1 for a, b in pairwise(run))


def _example(cell: object) -> str:
    """What gave an answer away, without saying who gave it."""
    text = str(cell)
    return "…@…" if "@" in text else text
