r"""Typeform: `#` first, the questions, then when it was begun and sent; a choice of several is one column per option.

Headings and metadata are English whatever the form's language. A column of an option is headed by the option alone:
the question's own title is not in the file. Lists in one cell are `a,b\,c`; quotation marks may come as `\'`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bootcamp.problems import Problems
from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import (
    Evidence,
    ExportHeading,
    ExportLayout,
    ExportTable,
    Reason,
    below,
    export_table,
    header_row,
    headings_at,
)
from bootcamp.survey.readers.googleforms import stamped
from bootcamp.survey.readers.lists import LIST_SIGN, as_lists, rewritten
from bootcamp.survey.readers.times import moments

TOOL = "typeform"
_BEGUN, _SENT, _NETWORK, _TYPE = "start date (utc)", "submit date (utc)", "network id", "response type"
_WHY = {
    _BEGUN: "why-time",
    "stage date (utc)": "why-time",
    _SENT: "why-time",
    _NETWORK: "why-contact-address",
    _TYPE: "why-metadata",
    "tags": "why-metadata",
    "ending": "why-metadata",
}
_OTHER = {"other", "andet", "annet", "annat", "andere", "otro", "autre", "outro", "altro", "anders"}
_MARKUP = re.compile(r"</?(?:strong|em|b|i|u|br|p|span)\s*/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"""\\(['"])|^'(?=[=+@-])""")
_MARKED = re.compile(r"\\|^'")
_BETWEEN = re.compile(r"(?<!\\),(?=\S)(?!(?<=\d,)\d)")  # no blank behind it, and not within 50,000


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: `#` first and Submit Date (UTC) 10 points, 6 without `#`; Network ID 5 points."""
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    names = [text_key(heading) for heading in headings_at(sheet, header_row(sheet))]
    reasons: list[tuple[int, Reason]] = []
    if _SENT in names:
        first = names[0] == "#"
        reasons.append((10 if first else 6, Reason("typeform-first" if first else "typeform-sent")))
        if _NETWORK in names:
            reasons.append((5, Reason("typeform-network")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; a row without a time is no answer, and one that was opened and left is none either."""
    top = header_row(sheet)
    sheet = _plain(sheet, top)
    texts = headings_at(sheet, top)
    known = _metadata([text_key(text) for text in texts])
    ignored = {index: Reason(_WHY[name]) for name, index in known.items()}
    if text_key(texts[0]) == "#":
        ignored[0] = Reason("why-identity")
    asked = [index for index in range(sheet.width) if index not in ignored]
    rows = _rows(sheet, top, known, asked, identified=0 in ignored)
    lists, headings, kinds = _questions(sheet, texts, asked, [row.index for row in rows.kept])
    layout = ExportLayout(
        top,
        1,
        tuple(row.index for row in rows.kept),
        headings,
        _identities(sheet, rows.kept, identified=0 in ignored),
        tuple(row.time for row in rows.kept),
        ignored,
        frozenset({known[_NETWORK]} if _NETWORK in known else ()),
        tuple(row.finished for row in rows.kept),
        kinds=kinds,
        excluded_rows=tuple(row.index for row in rows.left),
    )
    return export_table(TOOL, workbook, rewritten(sheet, lists), layout, LIST_SIGN)


def _metadata(names: Sequence[str]) -> dict[str, int]:
    """Where the tool's own columns stand: at the end, after the last question."""
    first = min(names.index(name) for name in (_TYPE, _BEGUN, _SENT) if name in names)
    return {name: index for index, name in enumerate(names) if name in _WHY and index >= first}


def _plain(sheet: Sheet, top: int) -> Sheet:
    """The sheet without the marks that the export leaves in: escaped quotation marks, the apostrophe before what might
    be a formula, bold type in headings.
    """
    cleaned = {}
    for index, column in enumerate(sheet.columns):
        cells = [_ESCAPED.sub(r"\1", c) if isinstance(c, str) and _MARKED.search(c) else c for c in column]
        cells[top] = _MARKUP.sub(" ", shown(cells[top]))
        cleaned[index] = cells
    return rewritten(sheet, cleaned)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that the tool wrote (from 0), when it was sent or begun, and whether it was sent."""

    index: int
    time: datetime
    finished: bool


@dataclass(frozen=True, slots=True)
class _Rows:
    kept: tuple[_Row, ...]
    left: tuple[_Row, ...]


def _rows(sheet: Sheet, top: int, known: Mapping[str, int], asked: Sequence[int], *, identified: bool) -> _Rows:
    """The rows that are answers, and those of people who opened the form and said nothing."""
    blank = ("",) * (sheet.height - top - 1)

    def cells(name: str) -> Sequence[Cell]:
        return below(sheet, known[name], top) if name in known else blank

    sent, begun = moments(cells(_SENT)).values, moments(cells(_BEGUN)).values
    kept: list[_Row] = []
    left: list[_Row] = []
    for n, state in enumerate(cells(_TYPE)):
        index, time = top + 1 + n, sent[n] or begun[n]
        if time is None or (identified and is_blank(sheet.columns[0][index])):
            continue
        finished = text_key(state) == "completed" if not is_blank(state) else sent[n] is not None
        said = any(not is_blank(sheet.columns[column][index]) for column in asked)
        (kept if finished or said else left).append(_Row(index, time, finished))
    return _Rows(tuple(kept), tuple(left))


def _identities(sheet: Sheet, rows: Sequence[_Row], *, identified: bool) -> tuple[str, ...]:
    if not identified:
        return stamped([row.time for row in rows])
    return tuple(shown(sheet.columns[0][row.index]) for row in rows)


_Lists = dict[int, Sequence[Cell]]


def _questions(
    sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]
) -> tuple[_Lists, dict[int, ExportHeading], dict[int, Kind]]:
    """The columns rewritten as lists, and the heading and kind of every column where the export tells them."""
    lists: _Lists = {}
    headings = {index: ExportHeading(text) for index, text in enumerate(texts)}
    kinds: dict[int, Kind] = {}
    for run in _runs(sheet, texts, asked, rows):
        named = [texts[index] for index in run[:_NAMED]]
        title = " · ".join(named) + (" …" if len(run) > _NAMED else "")
        headings |= {index: ExportHeading(title, texts[index], f"options {run[0]}") for index in run}
        kinds |= dict.fromkeys(run, "multi")
    for before, index in zip([None, *asked], asked, strict=False):
        if index in kinds:
            continue
        cells = [sheet.columns[index][row] for row in rows]
        if {shown(cell) for cell in cells if not is_blank(cell)} == {"0", "1"}:
            kinds[index] = "single"
        elif any(isinstance(cell, str) and _BETWEEN.search(cell) for cell in cells):
            told, column = _as_list(sheet, index, rows)
            lists |= column
            kinds |= {index: told} if told else {}
        if before is not None and text_key(texts[index]) in _OTHER and before not in kinds:
            headings[index] = ExportHeading(f"{texts[before]} – {texts[index]}")
    return lists, headings, kinds


_NAMED = 3


def _as_list(sheet: Sheet, index: int, rows: Sequence[int]) -> tuple[Kind | None, _Lists]:
    """The column with its lists written out, and their kind where an escaped comma proves that they are lists."""
    column = list(sheet.columns[index])
    escaped = any(isinstance(column[row], str) and "\\," in str(column[row]) for row in rows)
    lists = as_lists([column[row] for row in rows], _parts, sure=escaped)
    if lists is None:
        return None, {}
    for row, cell in zip(rows, lists, strict=True):
        column[row] = cell
    if not escaped:
        return None, {index: column}
    answers = [str(cell).split(LIST_SIGN) for cell in lists if not is_blank(cell)]
    return "ranking" if len({frozenset(answer) for answer in answers}) == 1 else "multi", {index: column}


def _parts(text: str) -> list[str]:
    return [part.replace("\\,", ",") for part in _BETWEEN.split(text)]


def _runs(sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]) -> Iterator[list[int]]:
    """The columns of each choice of several: adjacent columns that hold their own headings, and «Other» after them.

    A column that nobody chose belongs to the question where an option stands on either side of it.
    """
    run: list[int] = []
    unchosen: list[int] = []
    for index in asked:
        key = text_key(texts[index])
        held = {text_key(sheet.columns[index][row]) for row in rows} - {""}
        if key in {text_key(texts[other]) for other in run}:
            yield run
            run, unchosen = [], []
        if held == {key}:
            run += [*unchosen, index]
            unchosen = []
        elif run and key in _OTHER:
            yield [*run, *unchosen, index]
            run, unchosen = [], []
        elif run and not held:
            unchosen.append(index)
        elif run:
            yield run
            run, unchosen = [], []
    if run:
        yield run
