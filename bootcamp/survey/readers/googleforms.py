"""Google Forms: a time stamp first, then a column per question; a grid is one column per row, `Question [Row]`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
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
from bootcamp.survey.readers.lists import rewritten
from bootcamp.survey.readers.times import moments

TOOL = "googleforms"
_SHEET = re.compile(
    r"(?i)form responses \d+|formularsvar \d+|skjemasvar \d+|formulärsvar \d+|formularantworten \d+|respostas .* \d+"
)
_FILE = re.compile(r"(?i)\((?:responses|svar|antworten)\)|form responses|formularsvar|skjemasvar")
_TIME = {"timestamp", "tidsstempel", "tidsmerke", "tidstämpel", "zeitstempel", "carimbo de data/hora", "horodateur"}
_MAIL = {"email address", "mailadresse", "e-mailadresse", "e-postadresse", "e-postadress", "username", "brugernavn"}
_SCORE = {"score", "point", "pointtal", "resultat"}
_GRID = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")
_CODE = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)+")


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: 10 points for its name, 5 for the first heading, 3 for times below it, 3 for the file
    name.

    Headings that are codes (`env-type`) rather than questions have been renamed by somebody: 8 points less.
    """
    return max((_fit(workbook, sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(workbook: Workbook, sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    headings = [text_key(heading) for heading in headings_at(sheet, top)]
    if len(headings) < 2:
        return Evidence(TOOL, sheet.name, 0)
    reasons: list[tuple[int, Reason]] = []
    first = below(sheet, 0, top)[:500]
    times = moments(first).share(first)
    if _SHEET.fullmatch(sheet.name) and (times > 0.8 or headings[0] in _TIME):
        reasons.append((10, Reason("googleforms-sheet", {"sheet": sheet.name})))
    if headings[0] in _TIME and (times > 0.5 or all(map(is_blank, first))):
        reasons.append((5, Reason("first-heading", {"heading": headings_at(sheet, top)[0]})))
    if reasons and times > 0.8:
        reasons.append((3, Reason("first-times")))
    if reasons and _FILE.search(workbook.name):
        reasons.append((3, Reason("file-name")))
    if reasons and sum(bool(_CODE.fullmatch(heading)) for heading in headings[1:]) > 0.5 * (len(headings) - 1):
        reasons.append((-8, Reason("headings-are-codes")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; a row without a time stamp is no answer. Respondents are told apart by their time stamps."""
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    stamps = moments(below(sheet, 0, top)).values
    keys = [n for n, stamp in enumerate(stamps) if stamp]
    submitted = tuple(stamp for stamp in stamps if stamp)
    ignored = {0: Reason("why-time")} | {
        index: Reason("why-contact-email") if text_key(text) in _MAIL else Reason("why-metadata")
        for index, text in enumerate(texts[:3])
        if index and text_key(text) in _MAIL | _SCORE
    }
    contact = frozenset(index for index, why in ignored.items() if why.key == "why-contact-email")
    rows = tuple(top + 1 + n for n in keys)
    headed = headings(texts)
    kinds: dict[int, Kind] = {}
    joined: dict[int, tuple[int, ...]] = {}
    cells: dict[int, Sequence[Cell]] = {}
    for index in headed.keys() - ignored.keys():
        if (named := _without_blank_other(sheet.columns[index], rows)) is not None:
            cells[index] = named
    for first, *others in rankings_by_place(sheet, headed, rows):
        cells[first] = in_one_cell(sheet, (first, *others), rows, _BETWEEN)
        headed[first], kinds[first], joined[first] = ExportHeading(headed[first].title), "ranking", tuple(others)
    layout = ExportLayout(
        top, 1, rows, headed, stamped(submitted), submitted, ignored, contact, kinds=kinds, joined=joined
    )
    return export_table(TOOL, workbook, rewritten(sheet, cells), layout, _BETWEEN)


_BETWEEN = ", "
_PLACE = re.compile(
    r"(\d{1,2})\.?(?:st|nd|rd|th)? ?(?:prioritet|plads|valg|plass|plats|priority|choice|place|rank|rang)|"
    r"(?:prioritet|plads|valg|plass|plats|priority|choice|place|rank(?:ing)?|rang(?:ering)?|nr\.?|#)"
    r"(?: nr\.?)? ?(\d{1,2})\.?"
)


def _without_blank_other(cells: Sequence[Cell], rows: Sequence[int]) -> list[Cell] | None:
    """The cells without the sign behind the last option where "Other" was ticked and left blank; None where there is
    none. An option that itself ends in a comma is never met without it.
    """
    texts = {row: cell.rstrip() for row in rows if isinstance(cell := cells[row], str) and not is_blank(cell)}
    ending = {row: text.rstrip(", ") for row, text in texts.items() if text.endswith(",")}
    if not ending:
        return None
    met = {piece.strip() for text in texts.values() if not text.endswith(",") for piece in text.split(_BETWEEN)}
    named = {row: text for row, text in ending.items() if text.split(_BETWEEN)[-1].strip() in met}
    return [named.get(row, cell) for row, cell in enumerate(cells)] if named else None


def in_one_cell(sheet: Sheet, columns: Sequence[int], rows: Sequence[int], sign: str) -> list[Cell]:
    """The first of these columns with what stands in all of them, in their order, in each of the rows."""
    given = {row: [shown(sheet.columns[index][row]) for index in columns] for row in rows}
    return [
        sign.join(filter(None, given[row])) if row in given else cell
        for row, cell in enumerate(sheet.columns[columns[0]])
    ]


def rankings_by_place(sheet: Sheet, headed: Mapping[int, ExportHeading], rows: Sequence[int]) -> list[list[int]]:
    """The columns of every grid with a row for each place, from the first to the last, in which items were chosen: no
    item stands on two places of one answer, and none holds what parts the items of a list.
    """
    places: dict[str, dict[int, int]] = {}
    for index, heading in headed.items():
        if heading.item is not None and (match := _PLACE.fullmatch(text_key(heading.item))):
            places.setdefault(text_key(heading.title), {})[int(match[1] or match[2])] = index
    found = []
    for title, columns in places.items():
        grid = [index for index, heading in headed.items() if heading.item and text_key(heading.title) == title]
        order = [columns[place] for place in sorted(columns)]
        answers = [[text_key(sheet.columns[index][row]) for index in order] for row in rows]
        items = [[item for item in answer if item] for answer in answers]
        whole = sorted(columns) == list(range(1, len(grid) + 1)) and len({i for own in items for i in own}) >= len(grid)
        if whole and all(len(set(own)) == len(own) and not any(map(_is_no_item, own)) for own in items):
            found.append(order)
    return found


def _is_no_item(key: str) -> bool:
    return _BETWEEN in key or key.isdigit()


def headings(texts: Sequence[str]) -> dict[int, ExportHeading]:
    """`Question [Row]` is a row of a grid where at least two headings share the question."""
    parts = {index: match for index, text in enumerate(texts) if (match := _GRID.fullmatch(text))}
    rows = Counter(text_key(match[1]) for match in parts.values())
    return {
        index: ExportHeading(parts[index][1], parts[index][2].strip())
        if index in parts and rows[text_key(parts[index][1])] > 1
        else ExportHeading(text)
        for index, text in enumerate(texts)
    }


def stamped(submitted: Sequence[datetime]) -> tuple[str, ...]:
    """An id for each answer from its time to the second, and its number among those of the same second.

    New answers come below old ones, so ids last from one export to the next; milliseconds are left out since csv
    files have none.
    """
    seen: Counter[str] = Counter()
    identities = []
    for moment in submitted:
        text = moment.isoformat(" ", "seconds")
        seen[text] += 1
        identities.append(f"{text} {seen[text]}")
    return tuple(identities)
