"""KoboToolbox and other XLSForm tools: `group/question`, several choices as 0/1 columns, metadata that begin with `_`.

Shape as kobotoolbox/formpack writes it: a choice of several stands as one cell `a b`, as one 0/1 column for each option
`question/option`, or as both; a ranking as `question/_1st_choice` and so on; the groups that repeat stand on further
sheets with `_parent_index` and are no answers of their own. Groups are parted by `/`, `.` or what the exporter chose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import is_blank, number_in, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers.export import (
    Evidence,
    ExportLayout,
    ExportTable,
    Reason,
    below,
    export_table,
    header_row,
    headings_at,
    holds_more_than_a_note,
)
from bootcamp.survey.readers.kobo_questions import questions_in
from bootcamp.survey.readers.lists import LIST_SIGN, rewritten
from bootcamp.survey.readers.times import moments

TOOL = "kobo"
_IDENTITY = ("_uuid", "meta/instanceid", "meta-instanceid", "meta.instanceid", "instanceid", "key", "_id", "_index")
_TIME = ("_submission_time", "submissiondate", "end", "today", "start")
_CONTACT = {
    "deviceid": "why-contact-heading",
    "subscriberid": "why-contact-heading",
    "simid": "why-contact-heading",
    "simserial": "why-contact-heading",
    "imei": "why-contact-heading",
    "username": "why-contact-name",
    "email": "why-contact-email",
    "phonenumber": "why-contact-phone",
    "_submitted_by": "why-contact-name",
    "submittername": "why-contact-name",
    "_geolocation": "why-contact-address",
}
_OWN = re.compile(
    r"_id|_uuid|_index|_status|_notes?|_tags|_validation_status|_attachments|_xform_id_string|_bamboo_dataset_id|"
    r"_media_all_received|_submission_time|__version__|_version_|_?meta[-/.:].+|formhub[/.:]uuid|audit|background-audio|"
    r"_parent_(?:index|table_name)|_submission__.+|instanceid|key|submissiondate|submitterid|reviewstate|edits|"
    r"attachments(?:present|expected)|formversion|caseid|devicephonenum|duration"
)
_POSITION = re.compile(r"_(.+)_(?:latitude|longitude|altitude|precision)")
_COORDINATES = re.compile(r"-?\d{1,2}(?:\.\d+)?[ ,;]+-?\d{1,3}(?:\.\d+)?(?:[ ,;]+-?[\d.]+){0,2}")
_EXACT = re.compile(r"\.\d{3,}")


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: `_uuid` or `_id` with `_submission_time` 10 points; device, start and end or today 6;
    grouped headings 2 points. Sheets of groups that repeat are none.
    """
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    names = {text_key(text) for text in texts}
    reasons: list[tuple[int, Reason]] = []
    if "_parent_index" in names:
        return Evidence(TOOL, sheet.name, 0)
    if "_submission_time" in names and (own := [name for name in ("_uuid", "_id") if name in names]):
        reasons.append((10, Reason("kobo-submission", {"columns": [*own, "_submission_time"]})))
    device = [name for name in ("deviceid", "start", "end", "today") if name in names]
    if {"deviceid", "start"} < set(device):
        reasons.append((6, Reason("kobo-device", {"columns": device})))
    if reasons and sum(bool(re.fullmatch(r"\w+(?:[/.]\w+)+", text)) for text in texts) >= 0.3 * len(texts):
        reasons.append((2, Reason("kobo-groups")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read the answers themselves; groups that repeat are told of, not read."""
    top = header_row(sheet)
    sheet = _without_na(sheet, top)
    texts = headings_at(sheet, top)
    names = [text_key(text) for text in texts]
    identity = next((names.index(name) for name in _IDENTITY if name in names), None)
    time = next((names.index(name) for name in _TIME if name in names), None)
    stamps = moments(below(sheet, time, top)).values if time is not None else (None,) * (sheet.height - top - 1)
    key = identity if identity is not None else time
    keyed = [row for row in range(top + 1, sheet.height) if key is None or not is_blank(sheet.columns[key][row])]
    rows = [row for row in keyed if stamps[row - top - 1] or holds_more_than_a_note(sheet, row)]
    ignored = _ignored(names) | _positions(sheet, rows)
    if identity is not None:
        ignored[identity] = Reason("why-identity")
    questions = questions_in(sheet, texts, [index for index in range(sheet.width) if index not in ignored], rows)
    contact = frozenset(index for index, why in ignored.items() if why.key.startswith("why-contact"))
    layout = ExportLayout(
        top,
        1,
        tuple(rows),
        questions.headings,
        tuple(shown(sheet.columns[identity][row]) if identity is not None else f"row {row + 1}" for row in rows),
        tuple(stamps[row - top - 1] for row in rows),
        ignored | questions.ignored,
        contact,
        kinds=questions.kinds,
    )
    table, problems = export_table(TOOL, workbook, rewritten(sheet, questions.cells), layout, LIST_SIGN)
    return table, (*problems, *_repeated(workbook, sheet))


def _without_na(sheet: Sheet, top: int) -> Sheet:
    """The sheet without R's mark of what is missing, where a column of numbers or times shows that it is that."""
    columns = {}
    told = False
    for index, column in enumerate(sheet.columns):
        if "NA" in column[top + 1 :]:
            columns[index] = ["" if cell == "NA" and row > top else cell for row, cell in enumerate(column)]
            rest = [cell for cell in columns[index][top + 1 :] if not is_blank(cell)]
            told |= bool(rest) and (all(number_in(c) is not None for c in rest) or moments(rest).share(rest) == 1)
    return rewritten(sheet, columns) if told else sheet


def _ignored(names: Sequence[str]) -> dict[int, Reason]:
    """The tool's own columns, and where respondents stood when they answered."""
    positions = {match[1] for name in names if (match := _POSITION.fullmatch(name))}
    ignored: dict[int, Reason] = {}
    for index, name in enumerate(names):
        position = _POSITION.fullmatch(name)
        if name in _CONTACT:
            ignored[index] = Reason(_CONTACT[name])
        elif position or re.split(r"[/.:]", name)[-1] in positions or name in positions:
            ignored[index] = Reason("why-contact-address")
        elif name in _TIME:
            ignored[index] = Reason("why-time")
        elif _OWN.fullmatch(name):
            ignored[index] = Reason("why-metadata")
    return ignored


def _positions(sheet: Sheet, rows: Sequence[int]) -> dict[int, Reason]:
    """The columns that hold nothing but coordinates."""
    columns = {
        index: [shown(column[row]) for row in rows if not is_blank(column[row])]
        for index, column in enumerate(sheet.columns)
    }
    return {
        index: Reason("why-contact-address")
        for index, texts in columns.items()
        if any(map(_EXACT.search, texts)) and all(map(_COORDINATES.fullmatch, texts))
    }


def _repeated(workbook: Workbook, read_sheet: Sheet) -> Problems:
    """What is told of the sheets of groups that repeat."""
    names = [
        sheet.name
        for sheet in workbook.sheets
        if sheet.name != read_sheet.name
        and sheet.columns
        and "_parent_index" in map(text_key, headings_at(sheet, header_row(sheet)))
    ]
    if not names:
        return ()
    facts = {"sheets": names, "n": len(names)}
    return (Problem("repeated-groups", facts, workbook.place(read_sheet, header_row(read_sheet) + 1), "advice"),)
