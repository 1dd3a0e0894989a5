"""SurveyXact: a row per invitation with codes in *Dataset*, and beside it the labels, the questions and their kinds.

Known from public exports and from the readers readSX and SurveyExactDataImporter: a wide survey is parted over the
sheets Dataset(1), Dataset(2) …; `stato_1` to `stato_5` (`statoverall_1` …) say in every language whether an answer is
new, distributed, begun, completed or withdrawn. The labels stand in place of the codes in the table that is handed on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from bootcamp.problems import Problem, Problems, refuse
from bootcamp.reading.table_cells import BLANK, Cell, is_blank, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.codebooks import Variable, code, codebook, guessed, headings_of, parts_of
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
from bootcamp.survey.readers.times import moments

TOOL = "surveyxact"
_STATUS = re.compile(r"(?:stato|statoverall)_([1-5])")
_ANY_STATUS = re.compile(r"stat(?:[ocds]|internal|overall|completion|creation|distribution|source|collect)?_\d+")
_STATUS_TEXT = re.compile(r"(.+\S) - \S.*")
_STATUS_TITLES = {
    "samlet status",
    "overall status",
    "total status",
    "gesamtstatus",
    "samlad status",
    "sammanlagd status",
}
_IDENTITIES = ("respondentid", "respondent", "responde", "externalkey", "respnokk")
_CLOSED = ("closetime", "closetim")
_TIMES = (*_CLOSED, "modified", "starttime", "starttim", "created")
_METADATA = {
    *("survey", "organization", "organiza", "importgroup", "importgr", "distributionschedule", "distribu", "lang"),
    *("responsecollectsessions", "response", "numberofreturnedmail", "numberof", "difftime"),
    *("digitaldistributionstatus", "digitald", "digitaldistributionerrormessage", "digit_1"),
}
_SUBTYPES: dict[str, Kind] = {"single": "single", "string": "text", "text": "text", "double": "number", "date": "date"}


def recognise(workbook: Workbook) -> Evidence:
    """10 points for the sheets or files Dataset and Labels with Structure or Variables, 10 for the columns of status;
    10 for a Complete sheet with both.
    """
    parts = parts_of(workbook)
    codes = [part for part in (parts.labels, parts.structure, parts.variables) if part]
    reasons: list[tuple[int, Reason]] = []
    sheet = parts.datasets[0] if parts.datasets else parts.complete
    beside = [part.name for part in (*parts.datasets[:1], *codes)]
    if parts.datasets and len(codes) > 1:
        reasons.append((10, Reason("surveyxact-sheets", {"sheets": beside})))
    elif parts.datasets and codes:
        reasons.append((6, Reason("surveyxact-sheets", {"sheets": beside})))
    elif parts.structure and not sheet:
        return Evidence(TOOL, parts.structure.name, 10, (Reason("surveyxact-structure"),))
    tables = [*parts.datasets, *([parts.complete] if parts.complete else []), *workbook.sheets]
    for each in tables:
        if _status_columns(headings_at(each, header_row(each))):
            sheet = sheet or each
            reasons.append((10, Reason("surveyxact-status")))
            break
    name = sheet.name if sheet else workbook.sheets[0].name if workbook.sheets else ""
    return Evidence(TOOL, name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def _status_columns(headings: Sequence[str]) -> dict[int, int]:
    """The columns of the overall status, by its number from 1 (new) to 5 (withdrawn).

    They are told by the names of the variables, or in *Complete* by five neighbours «Samlet status - …».
    """
    keys = [text_key(heading) for heading in headings]
    named = {index: int(match[1]) for index, key in enumerate(keys) if (match := _STATUS.fullmatch(key))}
    if len(set(named.values())) == 5:
        return named
    titles = [match[1] if (match := _STATUS_TEXT.fullmatch(key)) else "" for key in keys]
    texts = [index for index, title in enumerate(titles) if title in _STATUS_TITLES]
    return {index: number for number, index in enumerate(texts, start=1)} if len(texts) == 5 else {}


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export: the answers of every dataset sheet side by side, with labels in place of codes.

    *Complete* holds the same answers in words and is read where there is no Dataset. Refuses when only the description
    of the questions is there.
    """
    parts = parts_of(workbook)
    if not parts.datasets and sheet is parts.structure:
        refuse("surveyxact-no-dataset", place=workbook.place(sheet, 1), file=workbook.name)
    bound = _bound(parts.datasets) if parts.datasets else sheet
    top = header_row(bound)
    names = headings_at(bound, top)
    variables = _variables(names, bound, top, codebook(parts))
    answers = Sheet(bound.name, tuple(_labelled(c, top, v) for c, v in zip(bound.columns, variables, strict=True)))
    layout, states = _layout(answers, top, names, variables)
    table, problems = export_table(TOOL, workbook, answers, layout, "")
    place = workbook.place(bound, top + 1)
    facts = {"rows": states.total(), "complete": states["complete"], "partial": states["partial"]}
    if layout.excluded_rows or states["partial"]:
        told = Problem("surveyxact-status", {**facts, "never": states["never"]}, place, "advice")
        problems = (*problems, told)
    if not parts.labels and (parts.datasets or any(_STATUS.fullmatch(text_key(name)) for name in names)):
        problems = (*problems, Problem("surveyxact-no-labels", {"file": workbook.name}, place, "warning"))
    return table, problems


def _bound(datasets: Sequence[Sheet]) -> Sheet:
    """Dataset(1), Dataset(2) … as one sheet, the columns of the next to the right of the one before."""
    height = max(sheet.height for sheet in datasets)
    return Sheet(
        datasets[0].name,
        tuple((*column, *[BLANK] * (height - len(column))) for sheet in datasets for column in sheet.columns),
    )


def _variables(names: Sequence[str], sheet: Sheet, top: int, book: Mapping[str, Variable]) -> list[Variable]:
    """The variable of every column; the headings of *Complete* are texts in place of names."""
    known = [book.get(text_key(name)) or Variable(name, text=name if " " in name else "") for name in names]
    around = zip([None, *known[:-1]], known, [*known[1:], None], sheet.columns, strict=True)
    return [guessed(variable, before, after, column[top + 1 :]) for before, variable, after, column in around]


def _labelled(column: Sequence[Cell], top: int, variable: Variable) -> tuple[Cell, ...]:
    """The cells with labels in place of codes; of an option, 1 where it was chosen and 0 where it was not."""
    if variable.chosen_or_not:
        marks = {text_key(label): mark for mark, label in variable.labels.items()}
        wanted = [BLANK if is_blank(cell) else marks.get(text_key(cell), code(cell)) for cell in column[top + 1 :]]
        return (*column[: top + 1], *(int(mark) if mark in ("0", "1") else mark for mark in wanted))
    if not variable.labels:
        return tuple(column)
    labelled = (cell if is_blank(cell) else variable.labels.get(code(cell), cell) for cell in column[top + 1 :])
    return (*column[: top + 1], *labelled)


def _layout(
    sheet: Sheet, top: int, names: Sequence[str], variables: Sequence[Variable]
) -> tuple[ExportLayout, Counter[str]]:
    """Where things stand, and how many rows are completed, partial and never answered."""
    ignored, contact = _ignored(names)
    headings = headings_of(variables)
    kinds, scales = _kinds(headings, variables)
    status = _status_columns(names)
    closed = [index for index, name in enumerate(names) if text_key(name) in _CLOSED]
    asked = [column for index, column in enumerate(sheet.columns) if index not in ignored]
    always = [sheet.columns[index] for index in status] or sheet.columns  # a note below the answers has no status
    rows = [row for row in range(top + 1, sheet.height) if not all(is_blank(column[row]) for column in always)]
    closes = any(not is_blank(sheet.columns[index][row]) for index in closed for row in rows)
    states = {}
    for row in rows:
        answered = any(not is_blank(column[row]) and code(column[row]) != "0" for column in asked)
        marks = [number for index, number in status.items() if code(sheet.columns[index][row]) == "1"]
        done = answered if not closes else any(not is_blank(sheet.columns[index][row]) for index in closed)
        states[row] = _state(marks[0] if len(marks) == 1 else 0, answered=answered, done=done and not status)
    keys = tuple(row for row in rows if states[row] != "never")
    layout = ExportLayout(
        top,
        1,
        keys,
        headings,
        _identities(sheet, names, keys),
        _submitted(sheet, names, keys),
        ignored,
        contact,
        tuple(states[row] == "complete" for row in keys),
        kinds=kinds,
        excluded_rows=tuple(row for row in rows if states[row] == "never"),
        scales=scales,
    )
    return layout, Counter(states.values())


def _state(number: int, *, answered: bool, done: bool) -> str:
    """complete, partial or never, by the number of the status, 0 where there is none.

    Somebody withdrawn (5) counts as partial when there are answers, and so does a row whose status says nothing.
    """
    if number == 4 or done:
        return "complete"
    return "partial" if number == 3 or (answered and number not in (1, 2)) else "never"


def _ignored(names: Sequence[str]) -> tuple[dict[int, Reason], frozenset[int]]:
    ignored: dict[int, Reason] = {}
    contact = set()
    states = _status_columns(names)
    for index, name in enumerate(names):
        key = text_key(name)
        if index in states or _ANY_STATUS.fullmatch(key):
            ignored[index] = Reason("why-status")
        elif key in _IDENTITIES:
            ignored[index] = Reason("why-identity")
        elif key in _TIMES:
            ignored[index] = Reason("why-time")
        elif key in _METADATA:
            ignored[index] = Reason("why-metadata")
        elif key == "email":
            ignored[index] = Reason("why-contact-email")
            contact.add(index)
    return ignored, frozenset(contact)


def _kinds(
    headings: Mapping[int, ExportHeading], variables: Sequence[Variable]
) -> tuple[dict[int, Kind], dict[int, tuple[str, ...]]]:
    """What Structure (or the labels) say of the questions: several options, one of several, a battery, text, number."""
    kinds: dict[int, Kind] = {}
    for index, variable in enumerate(variables):
        if variable.chosen_or_not:
            kinds[index] = "multi"
        elif variable.closed:
            kinds[index] = "single" if headings[index].item is None else "matrix"
        elif kind := _SUBTYPES.get(variable.subtype):
            kinds[index] = kind
    batteries = [index for index, kind in kinds.items() if kind == "matrix"]
    return kinds, {index: scale for index in batteries if (scale := variables[index].scale)}


def _identities(sheet: Sheet, names: Sequence[str], rows: Sequence[int]) -> tuple[str, ...]:
    """The tool's id of every respondent, else the mail address where all have one of their own, else the row."""
    keys = [text_key(name) for name in names]
    for wanted in (*_IDENTITIES, "email"):
        if wanted in keys:
            found = tuple(code(sheet.columns[keys.index(wanted)][row]) for row in rows)
            if all(found) and len(set(found)) == len(found):
                return found
    return tuple(f"row {row + 1}" for row in rows)


def _submitted(sheet: Sheet, names: Sequence[str], rows: Sequence[int]) -> tuple[datetime | None, ...]:
    keys = [text_key(name) for name in names]
    for wanted in _TIMES:
        if wanted in keys:
            return moments([sheet.columns[keys.index(wanted)][row] for row in rows]).values
    return (None,) * len(rows)
