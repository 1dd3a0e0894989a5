"""Polis: participants-votes, one row for each participant and one column for each statement with 1, 0, -1 or blank.

1 agrees, -1 disagrees, 0 passes; what was never shown or voted on is blank. The statements' texts stand in comments.csv
and the conversation's topic in summary.csv beside it; the Excel export has both as sheets. (Headings after
compdemocracy/polis, math/src/polismath/darwin/export.clj.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from bootcamp.problems import Problems
from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers.export import (
    Evidence,
    ExportHeading,
    ExportLayout,
    ExportTable,
    Reason,
    export_table,
    header_row,
    headings_at,
)

TOOL = "polis"
_PARTICIPANT, _STATEMENT = "participant", {"comment-id", "comment id"}
_GROUP, _VOTES = {"group-id", "group id"}, {"n-votes", "votes"}
_HEAD = {
    _PARTICIPANT,
    "xid",
    *_GROUP,
    *_VOTES,
    "n-comments",
    "comments",
    "n-agree",
    "agrees",
    "n-disagree",
    "disagrees",
}
_TEXT = {"comment-body", "comment body"}
_TITLE = "Polis"


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: participant, group and votes before numbered columns 10 points, votes below them 3."""
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    names = [text_key(heading) for heading in headings_at(sheet, top)]
    statements = _statements(names)
    reasons: list[tuple[int, Reason]] = []
    if names and names[0] == _PARTICIPANT and _GROUP & set(names) and _VOTES & set(names) and statements:
        reasons.append((10, Reason("polis-head")))
        cells = {cell for index in statements for cell in sheet.columns[index][top + 1 : top + 201]}
        votes = set(map(shown, cells)) - {""}
        if votes and votes <= {"1", "0", "-1"}:
            reasons.append((3, Reason("polis-votes")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def _statements(names: Sequence[str]) -> list[int]:
    """The columns of the statements: those headed by a number, when every other column belongs to the head."""
    statements = [index for index, name in enumerate(names) if name.isdigit()]
    others = {name for name in names if name and not name.isdigit()}
    return statements if others <= _HEAD else []


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read the votes as one matrix; who never voted has given no answer."""
    top = header_row(sheet)
    names = [text_key(heading) for heading in headings_at(sheet, top)]
    statements = _statements(names)
    rows = [row for row in range(top + 1, sheet.height) if _whole(sheet.columns[0][row]) is not None]
    voted = [row for row in rows if any(not is_blank(sheet.columns[index][row]) for index in statements)]
    title, texts = _topic(workbook), _texts(workbook)
    ignored = {
        index: Reason("why-contact-heading" if name == "xid" else "why-metadata")
        for index, name in enumerate(names)
        if name in _HEAD
    } | {0: Reason("why-identity")}
    layout = ExportLayout(
        top,
        1,
        tuple(voted),
        {index: ExportHeading(name) for index, name in enumerate(names)}
        | {index: ExportHeading(title, texts.get(names[index], names[index])) for index in statements},
        tuple(shown(sheet.columns[0][row]) for row in voted),
        (None,) * len(voted),
        ignored,
        frozenset(index for index, name in enumerate(names) if name == "xid"),
        kinds=dict.fromkeys(statements, "matrix"),
        excluded_rows=tuple(row for row in rows if row not in set(voted)),
    )
    return export_table(TOOL, workbook, sheet, layout, "")


def _whole(cell: Cell) -> int | None:
    number = number_in(cell)
    return int(number) if number is not None and number == int(number) else None


def _topic(workbook: Workbook) -> str:
    """What the conversation was about, where the file of its summary is there."""
    for sheet in workbook.sheets:
        if sheet.width >= 2:
            for row in range(min(sheet.height, 3)):
                if text_key(sheet.columns[0][row]) == "topic" and (topic := shown(sheet.columns[1][row])):
                    return topic
    return _TITLE


def _texts(workbook: Workbook) -> Mapping[str, str]:
    """The statements by their numbers, where the file of the comments is there; equal texts keep their number."""
    for sheet in workbook.sheets:
        names = [text_key(heading) for heading in headings_at(sheet, header_row(sheet))]
        numbered = next((index for index, name in enumerate(names) if name in _STATEMENT), None)
        worded = next((index for index, name in enumerate(names) if name in _TEXT), None)
        if numbered is not None and worded is not None:
            pairs = zip(sheet.columns[numbered], sheet.columns[worded], strict=True)
            texts = {shown(number): shown(text) for number, text in pairs if not is_blank(text)}
            times = Counter(map(text_key, texts.values()))
            return {
                number: text if times[text_key(text)] == 1 else f"{text} ({number})" for number, text in texts.items()
            }
    return {}
