"""Microsoft Forms: one sheet; ID, start, completion, mail and name, then a column per question.

Shape and headings as seen in public exports; headings follow the language of the person who exports, so the shape
counts for more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bootcamp.problems import Problem, Problems
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
from bootcamp.survey.readers.times import minutes_between, moments

TOOL = "msforms"
_START = {"start time", "starttidspunkt", "starttid", "startzeit", "heure de début"}
_COMPLETION = {
    "completion time",
    "fuldførelsestidspunkt",
    "færdiggørelsestidspunkt",
    "afslutningstidspunkt",
    "fullføringstidspunkt",
    "slutförandetid",
    "fertigstellungszeit",
    "heure de fin",
}
_MAIL = {"email", "e-mail", "mail", "e-postadresse", "e-post", "e-mailadresse", "mailadresse", "email address"}
_NAME = {"name", "navn", "namn"}
_MODIFIED = {
    "last modified time",
    "tidspunkt for seneste ændring",
    "tidspunkt for sidste ændring",
    "senest ændret",
    "sist endret",
    "klokkeslett for siste endring",
}
_LANGUAGE = {"language", "sprog", "språk"}
_QUIZ = {
    "total points",
    "quiz feedback",
    "grade posted time",
    "samlede point",
    "samlet antal point",
    "point i alt",
    "quizfeedback",
    "feedback på quiz",
    "tidspunkt for offentliggørelse af karakter",
}
_QUIZ_COLUMN = re.compile(r"(?:points?|poeng|feedback|tilbagemelding|tilbakemelding) [-–] .+", re.IGNORECASE)
_ANONYMOUS = {"anonymous", "anonym"}


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best. 10 points for the shape of the first four columns, 6 for their headings."""
    return max((_fit(workbook, sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(workbook: Workbook, sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    headings = [text_key(heading) for heading in headings_at(sheet, top)]
    if len(headings) < 4:
        return Evidence(TOOL, sheet.name, 0)
    reasons: list[tuple[int, Reason]] = []
    identity, started, completed, mail = (below(sheet, column, top)[:200] for column in range(4))
    times = min(moments(started).share(started), moments(completed).share(completed))
    if share(identity, int) > 0.9 and times > 0.9 and headings[0] == "id":
        addressed = [cell for cell in mail if text_key(cell) in _ANONYMOUS or "@" in shown(cell)]
        if addressed and len(addressed) > 0.9 * sum(not is_blank(cell) for cell in mail):
            anonymous = all(text_key(cell) in _ANONYMOUS for cell in addressed)
            reasons.append((10, Reason("msforms-anonymous" if anonymous else "msforms-mail")))
        else:
            reasons.append((4, Reason("msforms-times")))
    if headings[1] in _START and headings[2] in _COMPLETION:
        names = [shown(cell) for cell in sheet.row(top)[1:3]]
        reasons.append((6, Reason("headings", {"headings": [f"«{name}»" for name in names]})))
    if reasons and re.search(r"\(1-\d+\)$", workbook.name.rpartition(".")[0]):
        reasons.append((1, Reason("file-name")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; rows without an id and a time are no answers."""
    top = header_row(sheet)
    headings = headings_at(sheet, top)
    identity = below(sheet, 0, top)
    completed, started = moments(below(sheet, 2, top)), moments(below(sheet, 1, top))
    times = [done or begun for done, begun in zip(completed.values, started.values, strict=True)]
    keys = [n for n, cell in enumerate(identity) if _is_identity(cell) and times[n]]
    ignored = _ignored(sheet, top, headings)
    layout = ExportLayout(
        top,
        1,
        tuple(top + 1 + n for n in keys),
        {index: ExportHeading(text) for index, text in enumerate(headings)},
        tuple(shown(identity[n]) for n in keys),
        tuple(times[n] for n in keys),
        ignored,
        frozenset(index for index, why in ignored.items() if why.key.startswith("why-contact")),
        minutes=tuple(minutes_between(started.values[n], completed.values[n]) for n in keys),
    )
    table, problems = export_table(TOOL, workbook, sheet, layout, ";")
    quiz = sum(why.key == "why-quiz" for why in ignored.values())
    if quiz:
        problems += (Problem("quiz-columns", {"n": quiz}, workbook.place(sheet, top + 1), "advice"),)
    return table, problems


def _is_identity(cell: Cell) -> bool:
    return isinstance(cell, int) and not isinstance(cell, bool) and cell > 0


def _ignored(sheet: Sheet, top: int, headings: Sequence[str]) -> dict[int, Reason]:
    """The columns before the first question; mail and name may be gone, where somebody took them out of the file."""
    ignored = {0: Reason("why-identity"), 1: Reason("why-time"), 2: Reason("why-time")}
    keys = [text_key(heading) for heading in headings]
    if len(keys) > _MAIL_AT and (keys[_MAIL_AT] in _MAIL or _tells_addresses(below(sheet, _MAIL_AT, top))):
        ignored[_MAIL_AT] = Reason("why-contact-email")
    head = len(ignored)
    if head > _MAIL_AT and head < len(keys) and _is_name(keys[head], below(sheet, head, top)):
        ignored[head] = Reason("why-contact-name")
        head += 1
    while head < len(keys) and (why := _head_reason(keys[head])):
        ignored[head] = why
        head += 1
    while head < len(keys) - 1 and _is_blank_head(sheet, top, head, keys):
        ignored[head] = Reason("why-metadata")
        head += 1
    quiz = [
        index
        for index in range(head, len(keys))
        if _QUIZ_COLUMN.fullmatch(headings[index]) or _is_of_quiz(sheet, top, index, keys)
    ]
    marks = [index for index in range(head, quiz[0] - 1 if quiz else head) if _says_nothing(below(sheet, index, top))]
    return ignored | dict.fromkeys((*marks, *quiz), Reason("why-quiz"))


_MAIL_AT = 3
_OF_TIME = re.compile(r"tid|time|zeit|heure|hora|dato|date|sprog|språk|språk|language")
_BEFORE_A_QUESTION = re.compile(r"(?P<said>[^–:-]{2,30}\S) ?[–:-] (?P<question>.+)")


def _is_blank_head(sheet: Sheet, top: int, index: int, keys: Sequence[str]) -> bool:
    """A column of the head in a language that is not listed: nothing in it, before the first question, and called by a
    time or a language.
    """
    blank = all(map(is_blank, below(sheet, index, top)))
    return blank and not keys[index].endswith("?") and bool(_OF_TIME.search(keys[index]))


def _is_of_quiz(sheet: Sheet, top: int, index: int, keys: Sequence[str]) -> bool:
    """Points of a question or what was said of an answer, in any language: the heading ends in that of a question to
    the left, and the column holds only numbers or nothing.
    """
    match = _BEFORE_A_QUESTION.fullmatch(keys[index])
    return match is not None and match["question"] in keys[:index] and _says_nothing(below(sheet, index, top))


def _tells_addresses(cells: Sequence[Cell]) -> bool:
    """Whether nothing but mail addresses stands in a column, or nothing at all."""
    return all(text_key(cell) in _ANONYMOUS or "@" in shown(cell) for cell in cells if not is_blank(cell))


def _is_name(heading: str, cells: Sequence[Cell]) -> bool:
    """Whether the column after the mail is that of names: by its heading, or in other languages by one word over a
    column that is blank or says something else of nearly everybody.
    """
    texts = [text_key(cell) for cell in cells if not is_blank(cell)]
    differing = len(set(texts)) > 0.8 * len(texts) or not texts
    return heading in _NAME or (len(heading.split()) == 1 and not heading.endswith("?") and differing)


def _says_nothing(cells: Sequence[Cell]) -> bool:
    """Whether a column before the first question of a quiz holds only points, times, or nothing."""
    return all(isinstance(cell, int | float | date) for cell in cells if not is_blank(cell))


def _head_reason(heading: str) -> Reason | None:
    """Why a column that still belongs to the head of the export is no question."""
    if heading in _QUIZ:
        return Reason("why-quiz")
    if heading in _NAME:
        return Reason("why-contact-name")
    if heading in _MODIFIED or heading in _LANGUAGE:
        return Reason("why-metadata")
    return None
