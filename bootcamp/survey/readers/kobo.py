"""KoboToolbox and other XLSForm tools: `group/question`, several choices as 0/1 columns, metadata that begin with `_`.

Shape as kobotoolbox/formpack writes it: a choice of several stands as one cell `a b`, as one 0/1 column for each option
`question/option`, or as both; a ranking as `question/_1st_choice` and so on; the groups that repeat stand on further
sheets with `_parent_index` and are no answers of their own. Groups are parted by `/`, `.` or what the exporter chose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import (
    Evidence,
    ExportTable,
    Heading,
    Layout,
    Reason,
    below,
    export_table,
    header_row,
    headings_at,
)
from bootcamp.survey.readers.lists import LIST_SIGN, as_lists, rewritten
from bootcamp.survey.readers.splitting import infer_options, split_known
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
_PLACE = re.compile(r"_?(\d{1,3})(?:st|nd|rd|th)[ _]choice", re.IGNORECASE)
_POSITION = re.compile(r"_(.+)_(?:latitude|longitude|altitude|precision)")
_COORDINATES = re.compile(r"-?\d{1,2}(?:\.\d+)?[ ,;]+-?\d{1,3}(?:\.\d+)?(?:[ ,;]+-?[\d.]+){0,2}")
_EXACT = re.compile(r"\.\d{3,}")
_SIGNS = ("/", ".", ":", "__")
_MARKS = {"0", "1", "true", "false"}


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
    rows = [row for row in range(top + 1, sheet.height) if key is None or not is_blank(sheet.columns[key][row])]
    ignored = _ignored(names) | _positions(sheet, rows)
    if identity is not None:
        ignored[identity] = Reason("why-identity")
    questions = _questions(sheet, texts, [index for index in range(sheet.width) if index not in ignored], rows)
    contact = frozenset(index for index, why in ignored.items() if why.key.startswith("why-contact"))
    layout = Layout(
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


@dataclass(slots=True)
class _Questions:
    """What the headings say of the questions: headings and kinds by column, cells rewritten, columns set aside."""

    headings: dict[int, Heading]
    kinds: dict[int, Kind] = field(default_factory=dict)
    cells: dict[int, Sequence[Cell]] = field(default_factory=dict)
    ignored: dict[int, Reason] = field(default_factory=dict)


def _questions(sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]) -> _Questions:
    questions = _Questions({index: Heading(text) for index, text in enumerate(texts)})
    summaries = {texts[index]: index for index in asked}
    for title, options in _option_columns(sheet, texts, asked, rows).items():
        questions.headings |= {index: Heading(title, option) for index, option in options.items()}
        questions.kinds |= dict.fromkeys(options, "multi")
        if title in summaries:
            questions.ignored[summaries[title]] = Reason("why-summary")
    for places in _place_columns(texts, asked).values():
        _merge_places(sheet, texts, places, rows, questions)
    named = all(" " not in text for text in texts)  # names of questions, not their wording: then values are names too
    for index in asked:
        if named and index not in questions.kinds and index not in questions.ignored:
            _split_names(sheet, index, rows, questions)
    return questions


def _option_columns(
    sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]
) -> Mapping[str, dict[int, str]]:
    """The 0/1 columns by the question before the last sign in their headings.

    They are options where the question also stands by itself and is answered where some are chosen, or where at least
    two are blank in the same rows.
    """
    headings = set(texts)
    answered = {texts[index]: [not is_blank(sheet.columns[index][row]) for row in rows] for index in asked}
    found: dict[str, dict[int, str]] = {}
    blank_in: dict[str, set[tuple[bool, ...]]] = {}
    for index in asked:
        cells = [sheet.columns[index][row] for row in rows]
        held = {text_key(cell) for cell in cells} - {""}
        if not held or not held <= _MARKS:
            continue
        title, option = _parted(texts[index], headings)
        if option:
            found.setdefault(title, {})[index] = option
            blank_in.setdefault(title, set()).add(tuple(map(is_blank, cells)))
    return {
        title: options
        for title, options in found.items()
        if (len(options) > 1 and len(blank_in[title]) == 1 and title not in answered)
        or answered.get(title) == _chosen(sheet, options, rows)
    }


def _chosen(sheet: Sheet, options: Mapping[int, str], rows: Sequence[int]) -> list[bool]:
    """In which rows at least one option is chosen."""
    return [any(text_key(sheet.columns[index][row]) in ("1", "true") for index in options) for row in rows]


def _parted(text: str, headings: set[str]) -> tuple[str, str]:
    """A heading as question and option: before the longest beginning that is a heading itself, else the last `/`."""
    ends = [at for sign in _SIGNS for at in _places_of(text, sign) if text[:at] in headings]
    if ends:
        end = max(ends)
        sign = next(sign for sign in _SIGNS if text.startswith(sign, end))
        return text[:end], text[end + len(sign) :]
    title, sign, option = text.rpartition("/" if "/" in text else ".")
    return (title, option) if sign and option and " " not in text else (text, "")


def _places_of(text: str, sign: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(sign), text) if match.start()]


def _place_columns(texts: Sequence[str], asked: Sequence[int]) -> dict[str, dict[int, int]]:
    """The columns of rankings: question → place → column, where every place from the first is there."""
    found: dict[str, dict[int, int]] = {}
    for index in asked:
        for sign in _SIGNS:
            title, parted, place = texts[index].rpartition(sign)
            if parted and title and (match := _PLACE.fullmatch(place)):
                found.setdefault(title, {})[int(match[1])] = index
                break
    return {
        title: places
        for title, places in found.items()
        if len(places) > 1 and sorted(places) == list(range(1, len(places) + 1))
    }


def _merge_places(
    sheet: Sheet, texts: Sequence[str], places: Mapping[int, int], rows: Sequence[int], questions: _Questions
) -> None:
    """Put a ranking into one cell, first place first, in the column of the first place."""
    first = places[1]
    column: list[Cell] = list(sheet.columns[first])
    for row in rows:
        given = [shown(sheet.columns[places[place]][row]) for place in sorted(places)]
        column[row] = LIST_SIGN.join(filter(None, given))
    questions.cells[first] = column
    questions.headings[first] = Heading(_PLACE.sub("", texts[first]).rstrip("/.:_-"))
    questions.kinds[first] = "ranking"
    letter = {"column": Heading(texts[first]).text}
    questions.ignored |= {index: Reason("why-part-of-list", letter) for index in places.values() if index != first}


_MOST_NAMES = 40
_NAMES = re.compile(r"[\w.-]+(?: [\w.-]+)*")


def _split_names(sheet: Sheet, index: int, rows: Sequence[int], questions: _Questions) -> None:
    """Write `a b` as a list where cells hold names of options, each at most once."""
    cells = [sheet.columns[index][row] for row in rows]
    texts = [shown(cell) for cell in cells if isinstance(cell, str) and not is_blank(cell)]
    if not any(" " in text for text in texts) or not all(map(_NAMES.fullmatch, texts)):
        return
    parts = [text.split() for text in texts]
    if len({part for own in parts for part in own}) > _MOST_NAMES or any(len(set(p)) < len(p) for p in parts):
        return
    options = infer_options(texts, " ")
    lists = as_lists(cells, lambda text: split_known(text, " ", options)[0])
    if lists is not None:
        column: list[Cell] = list(sheet.columns[index])
        for row, cell in zip(rows, lists, strict=True):
            column[row] = cell
        questions.cells[index] = column
        questions.kinds[index] = "multi"


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
