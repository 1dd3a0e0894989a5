"""Qualtrics: three rows of headings (names, texts, import ids), two in workbooks and in the format before 2017.

The import id survives renamed questions and says what belongs together: QID5 is a question, QID5_2 a part of it,
QID5_TEXT what was written. Previews and tests are told by Status, answers that were not finished by Finished.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import BLANK, Cell, is_blank, number_in, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
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

TOOL = "qualtrics"
_IMPORT_ID = re.compile(r"""\{\s*["']+ImportId["']+\s*:\s*["']+([^"']+)["']+""")
_LEGACY = [f"v{n}" for n in range(1, 11)]
_WHY: dict[str, str] = {
    **dict.fromkeys(("responseid", "recordid"), "why-identity"),
    **dict.fromkeys(("startdate", "enddate", "recordeddate"), "why-time"),
    **dict.fromkeys(("status", "finished", "progress"), "why-status"),
    **dict.fromkeys(("duration", "durationinseconds", "qtotalduration"), "why-timing"),
    **dict.fromkeys(("ipaddress",), "why-contact-address"),
    **dict.fromkeys(("recipientlastname", "recipientfirstname", "name"), "why-contact-name"),
    **dict.fromkeys(("recipientemail", "emailaddress"), "why-contact-email"),
    **dict.fromkeys(("locationlatitude", "locationlongitude", "locationaccuracy"), "why-contact-address"),
    **dict.fromkeys(("externalreference", "externaldatareference"), "why-contact-heading"),
    **dict.fromkeys(("prolificpid", "prolificid", "workerid", "assignmentid"), "why-contact-heading"),
    **dict.fromkeys(("responseset", "responsesetid", "distributionchannel", "userlanguage"), "why-metadata"),
}
_TIMING = re.compile(r".*(?:[_ ]|^)(?:first[ _]click|last[ _]click|page[ _]submit|click[ _]count)", re.IGNORECASE)
_DERIVED = re.compile(r"RO-.*|Q_[A-Z]\w*|.*_NPS_GROUP|.*_TEXT_[0-9a-f]{12,}.*|QID.*_(?:BROWSER|VERSION|OS|RESOLUTION)")
_ORDER = re.compile(r".+_DO(?:[-_].*)?")
_QUESTION = re.compile(r"((?:\d+_)?QID\d+(?:#\d+)?)(?:[_-](.+))?")
_NAMED_PART = re.compile(r"(.*\S)_(\d+)")
_PREVIEW_CODES = {"1", "2", "9", "17"}
_PREVIEW = re.compile(r"preview|vorschau|forhåndsvis|förhandsgransk|aperçu|vista previa|anteprima|\btest\b|umfragetest")
_SPAM_CODES = {"8", "9", "12", "40"}
_TRUE = {"1", "true", "sand", "sandt", "wahr", "vrai", "sant", "verdadero", "waar", "vero", "yes", "ja"}
_SELECTED = re.compile(
    r" ?- (?:selected choice|ausgewählte auswahl|valgt svar|valgt mulighed|choix sélectionné)\b", re.IGNORECASE
)
_MARKUP = re.compile(r"</?(?:strong|em|b|i|u|br|p|div|span)\b[^<>]*>", re.IGNORECASE)
_UNANSWERED = "-99"


@dataclass(frozen=True, slots=True)
class _Heads:
    """The headings: names, texts and import ids (blank where the file has none), and how many rows they take."""

    top: int
    rows: int
    names: Sequence[str]
    texts: Sequence[str]
    ids: Sequence[str]

    def own(self, index: int) -> str:
        """What the tool calls the column, to be compared with the columns of its own."""
        name = self.ids[index] or self.names[index]
        if text_key(name) in _LEGACY:
            name = self.texts[index]
        name = re.sub(r"^(?:panel|location)-", "", name, flags=re.IGNORECASE)
        return re.sub(r"[\W_]", "", name).casefold()


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: 10 points for a row of import ids or headings V1 to V10, 7 for ResponseId, StartDate
    and EndDate, 2 for Finished or Progress beside them.
    """
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    heads = _heads(sheet)
    reasons: list[tuple[int, Reason]] = []
    own = {heads.own(index) for index in range(len(heads.names))}
    if any(heads.ids):
        reasons.append((10, Reason("qualtrics-import-ids", {"row": heads.top + heads.rows})))
    elif [text_key(name) for name in heads.names[:10]] == _LEGACY and "responseid" in own:
        reasons.append((10, Reason("qualtrics-legacy")))
    elif {"responseid", "startdate", "enddate"} <= own:
        reasons.append((7, Reason("headings", {"headings": ["«ResponseId»", "«StartDate»", "«EndDate»"]})))
        if own & {"finished", "progress", "recordeddate"}:
            reasons.append((2, Reason("headings", {"headings": ["«Finished»"]})))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def _heads(sheet: Sheet) -> _Heads:
    top = header_row(sheet)
    names = headings_at(sheet, top)
    blank = [""] * len(names)
    for below in (1, 2):
        ids = [match[1] if (match := _IMPORT_ID.search(text)) else "" for text in headings_at(sheet, top + below)]
        if sum(map(bool, ids)) > 0.5 * sum(map(bool, names)):
            return _Heads(top, below + 1, names, headings_at(sheet, top + 1) if below == 2 else names, ids)
    second = headings_at(sheet, top + 1)
    plain = _Heads(top, 1, names, names, blank)
    if not second:
        return plain
    if [text_key(name) for name in names[:10]] == _LEGACY:
        return _Heads(top, 2, names, second, blank)
    starts = next((index for index in range(len(names)) if plain.own(index) == "startdate"), None)
    if starts is not None and second[starts] and moments([second[starts]]).values[0] is None:
        return _Heads(top, 2, names, second, blank)
    return plain


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; previews and tests are left out, and -99 (seen, not answered) is blank."""
    heads = _heads(sheet)
    first = heads.top + heads.rows
    own = [heads.own(index) for index in range(len(heads.names))]
    identity = next((own.index(name) for name in ("recordid", "responseid") if name in own), None)
    filled = _answers(sheet, first, identity, own)
    previews = {row for row in filled if _is_preview(sheet, row, own)}
    keys = tuple(row for row in filled if row not in previews)
    ignored = _ignored(heads, own)
    questions = _Questions(sheet, first, {n: head for n, head in enumerate(_parts(heads)) if n not in ignored})
    answers = Sheet(sheet.name, tuple(_without_unanswered(column, first) for column in sheet.columns))
    ended = next((own.index(name) for name in ("recordeddate", "enddate", "startdate") if name in own), None)
    layout = ExportLayout(
        heads.top,
        heads.rows,
        keys,
        {n: ExportHeading(text or heads.names[n]) for n, text in enumerate(heads.texts) if n in ignored}
        | questions.headings,
        tuple(shown(sheet.columns[identity][row]) if identity is not None else f"row {row + 1}" for row in keys),
        moments([sheet.columns[ended][row] if ended is not None else BLANK for row in keys]).values,
        ignored,
        frozenset(index for index, why in ignored.items() if why.key.startswith("why-contact")),
        _complete(sheet, keys, own),
        kinds=questions.kinds,
        excluded_rows=tuple(sorted(previews)),
    )
    table, problems = export_table(TOOL, workbook, answers, layout, ",")
    return table, (*problems, *_remarks(workbook, sheet, table, own, first))


def _answers(sheet: Sheet, first: int, identity: int | None, own: Sequence[str]) -> list[int]:
    """The rows with an id; where ids stand beside times, those with a time, since notes below the answers have none."""
    keys = [sheet.columns[identity]] if identity is not None else sheet.columns
    rows = [row for row in range(first, sheet.height) if any(not is_blank(column[row]) for column in keys)]
    times = [
        moments([sheet.columns[own.index(name)][row] for row in rows]).values
        for name in ("startdate", "enddate", "recordeddate")
        if name in own
    ]
    timed = [row for row, *given in zip(rows, *times, strict=True) if any(given)]
    return (
        [row for row in rows if row in set(timed) or _is_own_id(sheet.columns[identity][row])]
        if (identity is not None and timed)
        else rows
    )


def _is_own_id(cell: Cell) -> bool:
    return shown(cell).startswith("R_")


def _is_preview(sheet: Sheet, row: int, own: Sequence[str]) -> bool:
    for name in ("status", "distributionchannel"):
        if name in own:
            key = text_key(sheet.columns[own.index(name)][row])
            if (name == "status" and key in _PREVIEW_CODES) or _PREVIEW.search(key):
                return True
    return False


def _complete(sheet: Sheet, rows: Sequence[int], own: Sequence[str]) -> tuple[bool, ...] | None:
    """Which answers were finished, by Finished or else Progress; None where the file has neither."""
    if "finished" in own:
        column = sheet.columns[own.index("finished")]
        return tuple(text_key(column[row]) in _TRUE for row in rows)
    if "progress" in own:
        column = sheet.columns[own.index("progress")]
        return tuple(number_in(column[row]) == 100 for row in rows)
    return None


def _without_unanswered(column: Sequence[Cell], first: int) -> tuple[Cell, ...]:
    return tuple(BLANK if row >= first and text_key(cell) == _UNANSWERED else cell for row, cell in enumerate(column))


def _remarks(workbook: Workbook, sheet: Sheet, table: ExportTable, own: Sequence[str], first: int) -> list[Problem]:
    remarks = []
    place, complete = workbook.place(sheet, first + 1), sum(table.complete)
    if table.excluded or complete < len(table.rows):
        facts: dict[str, object] = {"rows": len(table.rows) + table.excluded, "complete": complete}
        facts |= {"partial": len(table.rows) - complete, "previews": table.excluded}
        remarks.append(Problem("qualtrics-status", facts, place, "advice"))
    states = [shown(sheet.columns[own.index("status")][row - 1]) for row in table.rows] if "status" in own else []
    if spam := sum(state in _SPAM_CODES or "spam" in state.casefold() for state in states):
        remarks.append(Problem("qualtrics-spam", {"n": spam}, place, "warning"))
    if states and all(state.isdigit() for state in states if state):
        remarks.append(Problem("qualtrics-codes", {"file": workbook.name}, place, "warning"))
    return remarks


def _ignored(heads: _Heads, own: Sequence[str]) -> dict[int, Reason]:
    ignored: dict[int, Reason] = {}
    for index, name in enumerate(own):
        if why := _WHY.get(name):
            ignored[index] = Reason(why)
        elif _TIMING.fullmatch(heads.names[index]) or _TIMING.fullmatch(heads.ids[index]):
            ignored[index] = Reason("why-timing")
        elif _DERIVED.fullmatch(heads.ids[index] or heads.names[index]) or _ORDER.fullmatch(heads.names[index]):
            ignored[index] = Reason("why-derived")
    return ignored


# Questions


@dataclass(frozen=True, slots=True)
class _Part:
    """A column of a question: the question's own mark, which part of it the column is, and its text."""

    question: str
    part: str
    text: str
    net_promoter: bool = False


def _parts(heads: _Heads) -> list[_Part]:
    promoted = {match[1] for name in heads.ids if (match := _QUESTION.fullmatch(name)) and match[2] == "NPS_GROUP"}
    result = []
    for name, text, import_id in zip(heads.names, heads.texts, heads.ids, strict=True):
        written = shown(_MARKUP.sub("", _SELECTED.sub("", text))) or name
        match = _QUESTION.fullmatch(import_id) if import_id else None
        named = _NAMED_PART.fullmatch(name) if not any(heads.ids) else None
        if match:
            result.append(_Part(match[1], match[2] or "", written, match[1] in promoted))
        elif named:
            result.append(_Part(named[1], named[2], written))
        else:
            result.append(_Part(f"column {name}", "TEXT" if name.endswith("_TEXT") else "", written))
    return result


class _Questions:
    """The headings and kinds of questions: the numbered parts of one are its options, statements or items."""

    def __init__(self, sheet: Sheet, first: int, parts: Mapping[int, _Part]) -> None:
        self.headings: dict[int, ExportHeading] = {}
        self.kinds: dict[int, Kind] = {}
        self._sheet, self._first = sheet, first
        groups: dict[str, list[int]] = {}
        for index, part in parts.items():
            if _is_numbered(part.part):
                groups.setdefault(part.question, []).append(index)
            else:
                self._alone(index, part)
        for name, group in groups.items():
            if len(group) == 1:
                self._alone(group[0], parts[group[0]])
                continue
            for number, columns in enumerate(self._apart(group, parts)):
                texts = {index: parts[index].text for index in columns}
                self._together(f"{name} {number}" if number else name, texts, parts)

    def _alone(self, index: int, part: _Part) -> None:
        self.headings[index] = ExportHeading(part.text)
        if part.part.endswith("TEXT"):
            self.kinds[index] = "text"
        elif part.net_promoter:
            self.kinds[index] = "nps"

    def _apart(self, group: Sequence[int], parts: Mapping[int, _Part]) -> list[list[int]]:
        """The columns of one question statement by statement, where several answers may be given to each statement;
        otherwise all together.
        """
        statements: dict[str, list[int]] = {}
        for index in group:
            statements.setdefault(re.split("[_-]", parts[index].part)[0], []).append(index)
        several = len(statements) > 1 and min(map(len, statements.values())) > 1
        for columns in statements.values() if several else ():
            _, items = _titled({index: parts[index].text for index in columns}, parts)
            several = several and all(self._marks_choice(index, item) for index, item in items.items())
        return list(statements.values()) if several else [list(group)]

    def _together(self, name: str, texts: Mapping[int, str], parts: Mapping[int, _Part]) -> None:
        title, items = _titled(texts, parts)
        for index in texts:
            self.headings[index] = ExportHeading(title.strip(" -") or name, items[index], name)
        if all(self._marks_choice(index, item) for index, item in items.items()):
            self.kinds |= dict.fromkeys(texts, "multi")

    def _marks_choice(self, index: int, item: str) -> bool:
        """Whether a column holds nothing but 1 or its own option."""
        keys = {text_key(cell) for cell in self._sheet.columns[index][self._first :] if not is_blank(cell)}
        return keys - {_UNANSWERED} <= {"1"} or keys - {_UNANSWERED} <= {text_key(item)}


def _titled(texts: Mapping[int, str], parts: Mapping[int, _Part]) -> tuple[str, dict[int, str]]:
    """What the texts of some columns share, and what each of them adds."""
    title = _shared_title(list(texts.values()))
    return title, {index: text[len(title) :].strip(" -") or parts[index].part for index, text in texts.items()}


def _is_numbered(part: str) -> bool:
    return bool(re.fullmatch(r"x?\d+(?:[_-]x?\d+)*", part))


def _shared_title(texts: Sequence[str]) -> str:
    """What the texts of a question's parts begin with, up to the dash before the part; all of it where they are one."""
    if len(set(texts)) == 1:
        return texts[0]
    for dash in (r"\s-\s", "-"):
        heads = [{text[: match.end()] for match in re.finditer(dash, text)} for text in texts]
        if shared := set.intersection(*heads):
            return max(shared, key=len)
    return ""
