"""SurveyMonkey: RespondentID first, one or two rows of headings, one column per option, item or statement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bootcamp.problems import Problems
from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
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
    share,
)
from bootcamp.survey.readers.times import moments

TOOL = "surveymonkey"
_RESPONDENT = {"respondentid", "respondent-id", "svarpersonid", "svarperson-id"}
_COLLECTOR = {"collectorid", "collector-id", "indsamlerid", "indsamler-id"}
_TIMES = {
    "startdate",
    "enddate",
    "datecreated",
    "datemodified",
    "startdato",
    "slutdato",
    "oprettelsesdato",
    "ændringsdato",
}
_ENDED = {"enddate", "datemodified", "slutdato", "ændringsdato"}
_CONTACT = {"ipaddress", "ip-adresse", "emailaddress", "mailadresse", "firstname", "fornavn", "lastname", "efternavn"}
_OTHER = {"customdata", "custom1", "customdata1", "brugerdefineredata", "language", "sprog"}
_ANSWER = {"response", "open-ended response", "svar", "åbent svar", "svar på åbent spørgsmål", "respons", "åpent svar"}
_NUMBERED = re.compile(r"q\d{4}(?:_(?:\d{4}|other))?(?:_\d{4})?")
_NUMBERED_PARTS = re.compile(r"(q\d{4})_(.+)")
_DASHED = re.compile(r"(.+\S) - (\S.*)")


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: CollectorID 5, a second row of headings 5, ids of many figures 2 points, and
    RespondentID 6 beside one of these, 2 alone.

    Headings `q0001_0001`, as in exports for statistics programs, are 6 points.
    """
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _name(text: str) -> str:
    return text_key(text).replace(" ", "")


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    names = [_name(heading) for heading in headings_at(sheet, top)]
    if len(names) < 2:
        return Evidence(TOOL, sheet.name, 0)
    reasons: list[tuple[int, Reason]] = []
    if names[0] in _RESPONDENT:
        if _COLLECTOR & set(names[:3]):
            reasons.append((5, Reason("surveymonkey-collector")))
        if _header_rows(sheet, top) == 2:
            reasons.append((5, Reason("surveymonkey-two-rows")))
        identities = below(sheet, 0, top)[1:200]
        if share(identities, int) == 1 and min(c for c in identities if isinstance(c, int)) > 10**8:
            reasons.append((2, Reason("surveymonkey-ids")))
        points = 6 if reasons else 2  # other tools, and people, number respondents too
        reasons.insert(0, (points, Reason("first-heading", {"heading": headings_at(sheet, top)[0]})))
    elif _is_second_row(sheet, top):
        reasons.append((6, Reason("surveymonkey-two-rows")))
    elif sum(bool(_NUMBERED.fullmatch(name)) for name in names) > 0.5 * len(names):
        reasons.append((6, Reason("surveymonkey-numbered")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def _header_rows(sheet: Sheet, top: int) -> int:
    """2 where the row below the headings has no id but text elsewhere: the options, items and statements."""
    second = sheet.row(top + 1)
    below_id = bool(second) and is_blank(second[0]) and any(not is_blank(cell) for cell in second[1:])
    return 2 if below_id or _is_second_row(sheet, top) else 1


def _is_second_row(sheet: Sheet, top: int) -> bool:
    """Whether the row below the headings says "Response" under questions with one column, as it does where somebody has
    taken the ids out; under the others it names options, which no answer below them repeats beside another.
    """
    if sheet.height <= top + 2:
        return False
    pairs = list(zip(headings_at(sheet, top), headings_at(sheet, top + 1), strict=True))
    plain = sum(bool(upper) and text_key(lower) in _ANSWER for upper, lower in pairs)
    named = sum(bool(lower) for _, lower in pairs)
    return plain > 0 and (plain >= 0.5 * named or any(lower and not upper for upper, lower in pairs))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; a row without a whole number as id is no answer. Without ids, rows are told by their numbers."""
    top = header_row(sheet)
    header_rows = _header_rows(sheet, top)
    first, second = headings_at(sheet, top), headings_at(sheet, top + 1) if header_rows == 2 else []
    last_header = top + header_rows - 1
    with_ids = _name(first[0]) in _RESPONDENT or not _is_second_row(sheet, top)
    rows = range(last_header + 1, sheet.height)
    identities = below(sheet, 0, last_header) if with_ids else tuple(f"row {row + 1}" for row in rows)
    keys = [
        n
        for n, (row, cell) in enumerate(zip(rows, identities, strict=True))
        if (_is_identity(cell) if with_ids else not all(map(is_blank, sheet.row(row))))
    ]
    ignored, contact = _ignored(first, with_ids=with_ids)
    ended = next((i for i, text in enumerate(first) if _name(text) in _ENDED and i in ignored), None)
    times = moments(below(sheet, ended, last_header)).values if ended is not None else (None,) * len(identities)
    layout = ExportLayout(
        top,
        header_rows,
        tuple(last_header + 1 + n for n in keys),
        two_row_headings(first, second) if second else one_row_headings(first),
        tuple(shown(identities[n]) for n in keys),
        tuple(times[n] for n in keys),
        ignored,
        contact,
    )
    return export_table(TOOL, workbook, sheet, layout, ", ")


def _is_identity(cell: Cell) -> bool:
    return (isinstance(cell, int) and not isinstance(cell, bool)) or (isinstance(cell, str) and cell.strip().isdigit())


def _ignored(headings: Sequence[str], *, with_ids: bool) -> tuple[dict[int, Reason], frozenset[int]]:
    """The columns before the first question; in files that were saved again, any of them may be gone."""
    ignored = {0: Reason("why-identity")} if with_ids else {}
    contact = set()
    for index, heading in list(enumerate(headings[:12]))[int(with_ids) :]:
        name = _name(heading)
        if name in _TIMES:
            ignored[index] = Reason("why-time")
        elif name in _COLLECTOR | _OTHER:
            ignored[index] = Reason("why-metadata")
        elif name in _CONTACT:
            ignored[index] = Reason("why-contact-heading")
            contact.add(index)
        else:
            break
    return ignored, frozenset(contact)


def two_row_headings(first: Sequence[str], second: Sequence[str]) -> dict[int, ExportHeading]:
    """A question's text stands over its first column only; the row below names options, items and statements.

    A blank first row is filled from the left only where the second row says something.
    """
    result: dict[int, ExportHeading] = {}
    title = ""
    for index, (upper, lower) in enumerate(zip(first, second, strict=True)):
        title = upper or (title if lower else "")
        plain = not lower or (text_key(lower) in _ANSWER and not _continued(first, second, index))
        result[index] = ExportHeading(title, None if plain else lower)
    return result


def _continued(first: Sequence[str], second: Sequence[str], index: int) -> bool:
    """Whether the question over this column goes on to the right, or came from the left."""
    following = index + 1 < len(first) and not first[index + 1] and bool(second[index + 1])
    return following or not first[index]


def one_row_headings(texts: Sequence[str]) -> dict[int, ExportHeading]:
    """Headings of a file saved again: `Question - Option` or `q0004_0001` where at least two share the question."""
    parts = {
        i: match
        for i, text in enumerate(texts)
        if (match := _NUMBERED_PARTS.fullmatch(text) or _DASHED.fullmatch(text))
    }
    shared = Counter(match[1] for match in parts.values())
    return {
        i: ExportHeading(parts[i][1], parts[i][2]) if i in parts and shared[parts[i][1]] > 1 else ExportHeading(text)
        for i, text in enumerate(texts)
    }
