"""REDCap: one row for each record, event and repeat; checkboxes as `gym___1`, each form's state as `form_complete`.

Raw exports name variables and give codes; label exports head columns with the questions (`Gym (choice=Monday)`,
`Complete?`) and give texts. Decimal commas come beside points and are read as numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import is_blank, shown, text_key
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
    holds_more_than_a_note,
)
from bootcamp.survey.readers.times import moments

TOOL = "redcap"
_ROW_PARTS = {
    "redcap_event_name": "event name",
    "redcap_repeat_instrument": "repeat instrument",
    "redcap_repeat_instance": "repeat instance",
}
_IDENTIFIER = {"redcap_survey_identifier", "survey identifier"}
_GROUP = {"redcap_data_access_group", "data access group"}
_OWN = {*_ROW_PARTS, "redcap_survey_identifier", "redcap_data_access_group"}
_CHECKBOX = re.compile(r"(.+?)___(_?\w+)")
_CHOICE = re.compile(r"(.+?)\s*\(choice=(.+)\)")
_RECORD = re.compile(r"(?:record|study|participant|subject|patient|respondent)[_ ]?(?:id|number)")
_DONE, _STATES = {"2", "complete"}, {"0", "1", "2", "incomplete", "unverified", "complete"}


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: a column of REDCap's own 10 points; the states of forms 6 when a record's id comes
    first, checkboxes 5 points.
    """
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    names = [text_key(text) for text in texts]
    reasons: list[tuple[int, Reason]] = []
    if names and (own := [text for text, name in zip(texts, names, strict=True) if name in _OWN]):
        reasons.append((10, Reason("redcap-columns", {"columns": own})))
    done = {text_key(cell) for index in _states(sheet, top, names) for cell in below(sheet, index, top)} & _DONE
    if done and _RECORD.fullmatch(names[0]):
        reasons.append((6, Reason("redcap-complete")))
    if any(_boxes(sheet, top, texts)):
        reasons.append((5, Reason("redcap-checkboxes")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def _states(sheet: Sheet, top: int, names: Sequence[str]) -> list[int]:
    """The columns that say how far a form is filled in."""
    named = [i for i, name in enumerate(names) if i and (name.endswith("_complete") or name == "complete?")]
    found = []
    for index in named:
        held = {text_key(cell) for cell in below(sheet, index, top)} - {""}
        if held and held <= _STATES:
            found.append(index)
    return found


def _boxes(sheet: Sheet, top: int, texts: Sequence[str]) -> dict[int, ExportHeading]:
    """The columns of checkboxes: question and option, where they hold marks of being checked or the option itself."""
    boxes = {}
    for index, text in enumerate(texts):
        match = _CHECKBOX.fullmatch(text) or _CHOICE.fullmatch(text)
        held = {text_key(cell) for cell in below(sheet, index, top)} - {""} if match else set()
        if match and (held <= {"0", "1", "checked", "unchecked"} or len(held) == 1):
            boxes[index] = ExportHeading(match[1], re.sub(r"^_(?=\d)", "-", match[2]))
    return boxes


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export. An answer is complete when one of the forms in its row is; each row stands for itself."""
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    names = [text_key(text) for text in texts]
    states, boxes = _states(sheet, top, names), _boxes(sheet, top, texts)
    rows = [row for row in range(top + 1, sheet.height) if _is_record(sheet, row, [*states, *boxes])]
    times = [i for i, name in enumerate(names) if name.endswith("_timestamp") or name == "survey timestamp"]
    parts = [i for i, name in enumerate(names) if name in {*_ROW_PARTS, *_ROW_PARTS.values()} and i < _HEAD]
    told = {tuple(text_key(sheet.columns[i][row]) for i in (0, *parts)): row for row in rows}
    layout = ExportLayout(
        top,
        1,
        tuple(rows),
        {index: boxes.get(index, ExportHeading(text)) for index, text in enumerate(texts)},
        tuple(" ".join(filter(None, (shown(sheet.columns[i][row]) for i in (0, *parts)))) for row in rows),
        _submitted(sheet, top, times, rows),
        _ignored(names, states, times, parts),
        frozenset(i for i, name in enumerate(names) if name in _IDENTIFIER),
        tuple(any(text_key(sheet.columns[i][row]) in _DONE for i in states) for row in rows) if states else None,
        kinds=_kinds(sheet, rows, boxes),
    )
    table, problems = export_table(TOOL, workbook, sheet, layout, "")
    people = Counter(text_key(sheet.columns[0][row]) for row in rows)
    if parts and len(told) > len(people):
        first = next(row for row in rows if people[text_key(sheet.columns[0][row])] > 1)
        facts = {"rows": len(rows), "people": len(people)}
        problems += (Problem("several-rows-each", facts, workbook.place(sheet, first + 1, 0), "warning"),)
    return table, problems


def _is_record(sheet: Sheet, row: int, always: Sequence[int]) -> bool:
    """Whether a row has an id, and more than a note below the records where some columns are filled in every record."""
    known = not always or any(not is_blank(sheet.columns[index][row]) for index in always)
    return not is_blank(sheet.columns[0][row]) and (known or holds_more_than_a_note(sheet, row))


def _kinds(sheet: Sheet, rows: Sequence[int], boxes: Mapping[int, ExportHeading]) -> dict[int, Kind]:
    """Checkboxes are a choice of several; 0 and 1 and nothing else are no and yes."""
    held = ({shown(column[row]) for row in rows} - {""} for column in sheet.columns)
    yes_or_no: dict[int, Kind] = {index: "single" for index, texts in enumerate(held) if texts == {"0", "1"}}
    return yes_or_no | dict.fromkeys(boxes, "multi")


_HEAD = 8


def _ignored(
    names: Sequence[str], states: Sequence[int], times: Sequence[int], parts: Sequence[int]
) -> dict[int, Reason]:
    ignored = {0: Reason("why-identity")}
    ignored |= dict.fromkeys(states, Reason("why-state")) | dict.fromkeys(times, Reason("why-time"))
    ignored |= dict.fromkeys(parts, Reason("why-metadata"))
    for index, name in enumerate(names[:_HEAD]):
        if name in _IDENTIFIER:
            ignored[index] = Reason("why-contact-heading")
        elif name in _GROUP:
            ignored[index] = Reason("why-metadata")
    return ignored


def _submitted(sheet: Sheet, top: int, times: Sequence[int], rows: Sequence[int]) -> tuple[datetime | None, ...]:
    """When the last form of each row was sent; forms that were not are marked in words."""
    columns = [moments(below(sheet, index, top)).values for index in times]
    sent = ([given for column in columns if (given := column[row - top - 1])] for row in rows)
    return tuple(max(moments_, default=None) for moments_ in sent)
