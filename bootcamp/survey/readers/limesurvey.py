"""LimeSurvey: id, submitdate, lastpage, startlanguage …, then a column per question or `Q1[SQ001]` per part of one.

From LimeSurvey's own source: headings are codes, texts or «code. text»; several choices are a column per option, full
answers say Yes, No or N/A (not asked) in the language of the export, codes say Y or nothing; a ranking is a column
per place, holding the option. An answer without a time in submitdate was never handed in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import BLANK, Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import (
    Evidence,
    ExportColumn,
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
from bootcamp.survey.readers.limesurvey_headings import CORE, Head, head_of, metadata_of, named, shaped
from bootcamp.survey.readers.times import moments

TOOL = "limesurvey"
_TIMING = re.compile(
    r"interviewtime|grouptime\w*|total time|group time\b.*|question time\b.*|samlet tid|"
    r"gruppetid\b.*|spørgsmålstid\b.*|"
    r"gesamtzeit|gruppenzeit\b.*|fragenzeit\b.*|temps total|temps (?:de|du|pour)[^:]*: .*|total tid"
)
_PLACE = re.compile(
    r"(?:rang(?:ering)?|ranking|rank|plads|plass|plats|place|platz|classement|nr\.?)?\s*#?\s*(\d{1,2})\.?"
)
_YES = {"yes", "y", "ja", "j", "oui", "sí", "si", "sim", "tak", "kyllä", "1"}
_NO = {"no", "n", "nej", "nei", "nein", "non", "nee", "não", "nie", "ei", "0"}
_NOT_ASKED = {"n/a", "{question_not_shown}"}
_LIMITED = (
    _YES
    | _NO
    | {"uncertain", "usikker", "unsicher", "u", "female", "male", "kvinde", "mand", "increase", "same", "decrease"}
)
_ANSWER_CODE = re.compile(r"[A-Z]{1,4}\d{1,4}|-oth-|[YNUFMIDS]")


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: 10 points for id, submitdate, lastpage and startlanguage, by code or by text.

    For headings in a language not listed: 6 points for the shape of those columns, 3 for parts in brackets.
    """
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    metadata = named(texts)
    core = set(metadata.values()) & CORE
    reasons: list[tuple[int, Reason]] = []
    if "id" in metadata.values() and core:
        quoted = [f"«{texts[index]}»" for index in sorted(metadata)[:4]]
        plain = text_key(texts[0]) == "id"
        points = 10 if "submitdate" in core and len(core) > 1 else 8 if len(core) > 2 else 0 if plain else 3
        reasons += [(points, Reason("headings", {"headings": quoted}))] if points else []
    elif len(texts) > 5 and shaped(sheet, top):
        reasons.append((6, Reason("limesurvey-shape")))
    parts = sum(bool(head.part) for head in map(head_of, texts))
    if reasons and parts > 1:
        reasons.append((3, Reason("limesurvey-parts", {"n": parts})))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; a row without a whole number as id is no answer, one without a time of handing in is partial."""
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    metadata = metadata_of(sheet, top, texts)
    ignored, contact = _ignored(sheet, top, texts, metadata)
    heads = {index: head_of(text) for index, text in enumerate(texts) if index not in ignored}
    questions = _Questions(sheet, top, heads)
    columns = [questions.columns.get(index, column) for index, column in enumerate(sheet.columns)]
    answers = Sheet(sheet.name, tuple(columns))
    places = {name: index for index, name in metadata.items()}
    identities = sheet.columns[places["id"]] if "id" in places else sheet.columns[0]
    keys = tuple(row for row in range(top + 1, sheet.height) if shown(identities[row]).isdigit())
    submitted = places.get("submitdate")
    cells = [sheet.columns[submitted][row] if submitted is not None else BLANK for row in keys]
    times = [time if time and time.year > _ANONYMISED else None for time in moments(cells).values]
    complete = tuple(not is_blank(cell) for cell in cells) if submitted is not None else None
    layout = ExportLayout(
        top,
        1,
        keys,
        {index: ExportHeading(text) for index, text in enumerate(texts) if index in ignored} | questions.headings,
        tuple(shown(identities[row]) for row in keys),
        tuple(times),
        ignored,
        contact,
        complete,
        kinds=questions.kinds,
        joined=questions.joined,
    )
    table, problems = export_table(TOOL, workbook, answers, layout, ";")
    return table, (*problems, *_remarks(workbook, sheet, table, top))


_ANONYMISED = 1980


def _remarks(workbook: Workbook, sheet: Sheet, table: ExportTable, top: int) -> list[Problem]:
    remarks = []
    complete = sum(table.complete)
    if complete < len(table.rows):
        facts = {"rows": len(table.rows), "complete": complete, "partial": len(table.rows) - complete}
        remarks.append(Problem("limesurvey-status", facts, workbook.place(sheet, top + 1), "advice"))
    chosen = [_choices(column) for column in table.columns if column.kind not in ("text", "multi")]
    worded = [texts for texts in chosen if any(any(map(str.isalpha, text)) for text in texts)]
    coded = [texts for texts in worded if all(map(_ANSWER_CODE.fullmatch, texts)) and max(map(len, texts)) > 1]
    if len(coded) > 0.5 * len(worded):
        examples: dict[str, object] = {"n": len(coded), "examples": sorted(set().union(*coded))[:3]}
        remarks.append(Problem("limesurvey-codes", examples, workbook.place(sheet, top + 1), "warning"))
    return remarks


def _choices(column: ExportColumn) -> set[str]:
    """What was chosen in a column, if answers come again; nothing of a column of texts."""
    texts = [part for cell in column.cells if not is_blank(cell) for part in shown(cell).rstrip(";").split(";")]
    return set(texts) if len(set(texts)) <= 0.5 * len(texts) else set()


def _ignored(
    sheet: Sheet, top: int, texts: Sequence[str], metadata: Mapping[int, str]
) -> tuple[dict[int, Reason], frozenset[int]]:
    ignored: dict[int, Reason] = {}
    contact = set()
    codes = {head.code.casefold() for head in map(head_of, texts) if head.code}
    for index, text in enumerate(texts):
        name = metadata.get(index)
        head = head_of(text)
        timed = head.code.casefold().endswith("time") and (
            head.code.casefold().removesuffix("time") in codes
            or (head.code.endswith("Time") and share(below(sheet, index, top), (int, float)) == 1)
        )
        if name == "id":
            ignored[index] = Reason("why-identity")
        elif name in ("submitdate", "startdate", "datestamp"):
            ignored[index] = Reason("why-time")
        elif name in ("ipaddr", "token", "firstname", "lastname", "email", "participant_id"):
            ignored[index] = Reason("why-contact-heading")
            contact.add(index)
        elif name:
            ignored[index] = Reason("why-metadata")
        elif timed or _TIMING.fullmatch(text_key(text)) or _TIMING.fullmatch(head.code.casefold()):
            ignored[index] = Reason("why-timing")
    return ignored, frozenset(contact)


class _Questions:
    """The headings, kinds and cells of questions: parts gathered under their question, places of rankings joined."""

    def __init__(self, sheet: Sheet, top: int, heads: Mapping[int, Head]) -> None:
        self.headings: dict[int, ExportHeading] = {}
        self.kinds: dict[int, Kind] = {}
        self.columns: dict[int, tuple[Cell, ...]] = {}
        self.joined: dict[int, tuple[int, ...]] = {}
        self._sheet, self._top = sheet, top
        for group in _groups(heads):
            parts = {index: heads[index] for index in group}
            if len(group) == 1 or any(head.part is None for head in parts.values()):
                self._alone(parts)
            elif self._is_ranking(parts):
                self._ranking(parts)
            else:
                self._together(parts)

    def _cells(self, index: int) -> tuple[Cell, ...]:
        return self._sheet.columns[index][self._top + 1 :]

    def _set(self, index: int, cells: Sequence[Cell]) -> None:
        self.columns[index] = (*self._sheet.columns[index][: self._top + 1], *cells)

    def _alone(self, parts: Mapping[int, Head]) -> None:
        """A question in a column of its own, and beside it what was written under «other» or as a comment."""
        for index, head in parts.items():
            item = f" [{head.item}]" if head.item else ""
            self.headings[index] = ExportHeading(f"{head.title}{item}")
            if head.part and len(parts) > 1:
                self.kinds[index] = "text"
            else:
                self._set(index, _asked(self._cells(index)))
                self.kinds |= {index: "single"} if len(parts) > 1 else {}

    def _is_ranking(self, parts: Mapping[int, Head]) -> bool:
        """A column per place, numbered from 1, and no option on two places of one answer."""
        places = [
            match and int(match[1]) for head in parts.values() if (match := _PLACE.fullmatch(text_key(head.part or "")))
        ]
        if len(places) < len(parts) or places != list(range(1, len(parts) + 1)):
            return False
        rows = [[cell for cell in row if not is_blank(cell)] for row in zip(*map(self._cells, parts), strict=True)]
        texts = [[text_key(cell) for cell in row] for row in rows]
        return (
            any(texts)
            and all(len(set(row)) == len(row) for row in texts)
            and len({c for r in texts for c in r}) >= len(parts)
        )

    def _ranking(self, parts: Mapping[int, Head]) -> None:
        """The options of all places in the cell of the first, `a;b;c;` as in other tools."""
        first, *others = parts
        rows = zip(*map(self._cells, parts), strict=True)
        ranked = [[shown(cell) for cell in row if not is_blank(cell)] for row in rows]
        self._set(first, ["".join(f"{option};" for option in row) for row in ranked])
        self.headings[first] = ExportHeading(parts[first].title)
        self.kinds[first], self.joined[first] = "ranking", tuple(others)

    def _together(self, parts: Mapping[int, Head]) -> None:
        """Several choices where all parts say yes or no; otherwise statements, unless each part was written freely."""
        plain = {index: head for index, head in parts.items() if not _is_written(head)}
        values = {text_key(cell) for index in plain for cell in self._cells(index) if not is_blank(cell)}
        several = bool(values) and values <= _YES | _NO | _NOT_ASKED and bool(values & _YES or values & _NO)
        if not several and (len(plain) < 2 or self._freely(plain)):
            for index, head in parts.items():
                self.headings[index] = ExportHeading(f"{head.title} [{head.item}]")
            return
        for index, head in parts.items():
            if index not in plain and (not several or _is_comment(head)):
                self.headings[index] = ExportHeading(f"{head.title} [{head.item}]")
                self.kinds[index] = "text"
                continue
            self.headings[index] = ExportHeading(head.title, head.item, f"{head.question} {min(parts)}")
            self.kinds[index] = "multi" if several else "matrix"
            if index in plain:
                self._set(
                    index, [_mark(cell) for cell in self._cells(index)] if several else _asked(self._cells(index))
                )

    def _freely(self, parts: Mapping[int, Head]) -> bool:
        texts = [text_key(cell) for index in parts for cell in self._cells(index) if not is_blank(cell)]
        return len(set(texts)) > _MOST_STEPS and len(set(texts)) > 0.3 * len(texts)


_MOST_STEPS = 15


def _groups(heads: Mapping[int, Head]) -> list[list[int]]:
    """The columns of one question: those of one code; without codes, neighbours of one text."""
    groups: dict[str, list[int]] = {}
    last, run = "", 0
    for index, head in heads.items():
        run += text_key(head.title) != last
        last = text_key(head.title)
        groups.setdefault(head.code or f"text {run}", []).append(index)
    return list(groups.values())


def _is_written(head: Head) -> bool:
    """Whether a part is what was written under «other» or as a comment."""
    key = text_key(head.part or "")
    return key.endswith(("other", "comment")) or key in _OTHER_TEXTS


def _is_comment(head: Head) -> bool:
    key = text_key(head.part or "")
    return key.endswith("comment") or key in _COMMENT_TEXTS


_COMMENT_TEXTS = {"kommentar", "commentaire", "comentario", "opmerking"}
_OTHER_TEXTS = {"andet", "annet", "annat", "sonstiges", "autre", "anders", "otro", *_COMMENT_TEXTS}


def _mark(cell: Cell) -> Cell:
    """Of an option: 1 chosen, 0 not chosen, nothing where it was not asked."""
    key = text_key(cell)
    return 1 if key in _YES else 0 if key in _NO else BLANK


def _asked(cells: Sequence[Cell]) -> list[Cell]:
    """The cells without «N/A», which among answers of yes and no means that nothing was asked."""
    values = {text_key(cell) for cell in cells if not is_blank(cell)}
    if values & _NOT_ASKED and values <= _LIMITED | _NOT_ASKED:
        return [BLANK if text_key(cell) in _NOT_ASKED else cell for cell in cells]
    return [BLANK if text_key(cell) == "{question_not_shown}" else cell for cell in cells]
