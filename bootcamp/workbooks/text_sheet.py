"""What people wrote in their own words as a workbook to be gone through, and the decisions read back from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems, Term, refuse
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.render.typeface import cleaned
from bootcamp.survey.keeping.open_texts import ENOUGH_TO_NAME_GROUP, Decision, Decisions, OpenText
from bootcamp.survey.protection.name_spotting import likely_names
from bootcamp.survey.protection.personal_data import Span, find_personal_data, is_blocking
from bootcamp.words import LANGUAGES, Words
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.handed_back import without_value
from bootcamp.workbooks.origin import SHEET
from bootcamp.workbooks.row_keys import rows_that_differ
from bootcamp.workbooks.sheets import Row
from bootcamp.workbooks.writing import font, head, landscape, line_count, put, saved

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS: Mapping[str, float] = {"question": 30, "group": 16, "text": 60, "found": 20, "decision": 12, "shown": 60}
KEY_COLUMN = len(COLUMNS) + 1
_MARKS = str.maketrans("", "", "⟦⟧")
_LONGEST = 30_000
"""Letters of a text that are compared; a cell holds 32,767 with the marks."""
MARK = "bootcamp survey texts 1"
"""What the hidden sheet of such a workbook begins with; the survey and the keys of its rows follow."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a workbook says: a decision for each row that has one, and the keys of those left blank."""

    decisions: Decisions
    blank: frozenset[str]


def texts_workbook(
    plan: Plan, survey: str, texts: Sequence[OpenText], decisions: Decisions, command: str, words: Words
) -> bytes:
    """One row for each text, question by question, in an order that tells nothing of who wrote what."""
    from openpyxl import Workbook as Book
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Book()
    sheet: Any = book.active
    sheet.title = words("privacy.sheet-texts")
    for place, (name, width) in enumerate(COLUMNS.items(), start=1):
        head(sheet, 1, place, words(f"privacy.column-{name}"))
        sheet.column_dimensions[get_column_letter(place)].width = width
    rows = list(_shuffled(plan, survey, texts))
    for number, text in enumerate(rows, start=2):
        _row(sheet, number, plan, survey, text, decisions.get(text.key), words)
    sheet.column_dimensions[get_column_letter(KEY_COLUMN)].hidden = True
    offered = DataValidation(type="list", formula1=f'"{words("privacy.show")},{words("privacy.hide")}"')
    sheet.add_data_validation(offered)
    cells = f"E2:E{len(rows) + 1}"
    offered.add(cells)
    sheet.freeze_panes = "A2"
    # with the keys: Excel sorts no more than what is filtered
    sheet.auto_filter.ref = f"A1:{get_column_letter(KEY_COLUMN)}{len(rows) + 1}"
    landscape(sheet, words)
    sheet.print_title_rows = "1:1"
    _help(book.create_sheet(words("privacy.sheet-help")), command, words)
    hidden = book.create_sheet(SHEET)
    for number, line in enumerate((MARK, survey, *(text.key for text in rows)), start=1):
        put(hidden, number, 1, line)
    hidden.sheet_state = "veryHidden"
    return saved(book, words("privacy.texts-title", title=plan.surveys[survey].title))


def _shuffled(plan: Plan, survey: str, texts: Sequence[OpenText]) -> Iterator[OpenText]:
    for question in dict.fromkeys([*(q.id for q in plan.surveys[survey].questions), *(t.question for t in texts)]):
        own = sorted((text for text in texts if text.question == question), key=lambda text: text.key)
        Random(f"{plan.seed}:{survey}:{question}").shuffle(own)  # noqa: S311 - an order, no secret
        yield from own


def _row(
    sheet: Worksheet, number: int, plan: Plan, survey: str, text: OpenText, decision: Decision | None, words: Words
) -> None:
    from openpyxl.styles import Alignment

    personal = find_personal_data(text.text)
    spans = sorted((*personal, *_apart(likely_names(text.text), personal)), key=lambda span: span.start)
    found = dict.fromkeys(words(f"privacy.found-{span.kind}-{span.confidence}") for span in spans)
    choice = "" if decision is None else words("privacy.show" if decision.show else "privacy.hide")
    cells = (
        _question(text, plan, survey),
        _group(text, plan),
        _rewritten(text.text, spans, lambda part: f"⟦{part}⟧"),
        "\n".join(found),
        choice,
        decision.text if decision else _rewritten(text.text, personal, lambda _: words("privacy.left-out")),
    )
    for place, (value, width) in enumerate(zip(cells, COLUMNS.values(), strict=True), start=1):
        cell = put(sheet, number, place, value)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if place == 4:
            cell.font = font(bold=True, color="FFB3261E")
        lines = line_count(value, round(width)) * 15 + 4
        sheet.row_dimensions[number].height = min(max(sheet.row_dimensions[number].height or 0, lines), 400)
    put(sheet, number, KEY_COLUMN, text.key)


def _apart(names: Sequence[Span], personal: Sequence[Span]) -> list[Span]:
    """The names that lie in nothing else that was found: those in an e-mail address are no more news."""
    return [one for one in names if all(one.end <= other.start or one.start >= other.end for other in personal)]


def _rewritten(text: str, spans: Sequence[Span], instead: Any) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], instead(text[span.start : span.end])]
        at = span.end
    return "".join([*parts, text[at:]])


def _help(sheet: Worksheet, command: str, words: Words) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width = 24
    sheet.column_dimensions["B"].width = 100
    for row, key in enumerate(("what", "how", "found", "back"), start=1):
        put(sheet, row, 1, words(f"privacy.help-{key}")).font = font(bold=True)
        text = words(f"privacy.help-{key}.more", command=command, enough=ENOUGH_TO_NAME_GROUP)
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, 98) * 15 + 6
    landscape(sheet, words)


def taken_texts(workbook: Workbook, plan: Plan, survey: str, texts: Sequence[OpenText]) -> tuple[Taken, Problems]:
    """The decisions in a workbook that came back, with everything wrong in it.

    Refuses a file that was not made for this survey. A row whose answer has gone since is told and passed over.
    """
    hidden = workbook.sheet(SHEET)
    lines = [text_of(cell) for cell in hidden.columns[0]] if hidden and hidden.columns else []
    if lines[:1] != [MARK]:
        refuse("texts-not-ours", place=Place(workbook.name), file=workbook.name, survey=survey)
    if lines[1:2] != [survey]:
        refuse("texts-other-survey", place=Place(workbook.name), file=workbook.name, survey=survey, other=lines[1])
    sheet = next((sheet for sheet in workbook.sheets if sheet is not hidden and sheet.width >= KEY_COLUMN), None)
    if sheet is None:
        refuse("texts-not-ours", place=Place(workbook.name), file=workbook.name, survey=survey)
    differing = _differing(workbook, sheet, plan, survey, texts)
    taken, problems = _decided(workbook, sheet, survey, frozenset(lines[2:]), frozenset(text.key for text in texts))
    return taken, (*differing, *problems)


def _differing(workbook: Workbook, sheet: Sheet, plan: Plan, survey: str, texts: Sequence[OpenText]) -> Problems:
    """Rows that show another answer than that of their key. Marks around what was found in it are no difference; nor is
    a group that may be told of now and could not before, or no longer.
    """
    rows = [
        Row(number, text_of(cells[KEY_COLUMN - 1]), _read(cells)) for number, cells in enumerate(sheet.rows, start=1)
    ]
    rows = list({row.key: row for row in reversed(rows)}.values())[::-1]  # a key twice is told by itself
    groups = {row.key: row.text("group") for row in rows}
    words, places = Words(plan.language), list(COLUMNS)
    return rows_that_differ(
        rows,
        {text.key: _readable(text, plan, survey, bool(groups.get(text.key))) for text in texts},
        {name: words(f"privacy.column-{name}") for name in places},
        lambda number, name: workbook.place(sheet, number, places.index(name)),
        command=f"bootcamp survey texts {survey}",
        may_be_told=False,
    )


def _read(cells: Sequence[Cell]) -> dict[str, Cell]:
    return {"question": cells[0], "group": cells[1], "text": _bare(text_of(cells[2]))}


def _readable(text: OpenText, plan: Plan, survey: str, has_group: bool) -> dict[str, str]:
    group = _group(text, plan)
    told = {"group": group} if group and has_group else {}
    return {"question": _question(text, plan, survey), "text": _bare(cleaned(text.text)), **told}


def _bare(text: str) -> str:
    """A text without the marks, as far as a cell holds it."""
    return text_of(text.translate(_MARKS))[:_LONGEST]


def _question(text: OpenText, plan: Plan, survey: str) -> str:
    titles = {question.id: question.title for question in plan.surveys[survey].questions}
    return titles.get(text.question, text.question)


def _group(text: OpenText, plan: Plan) -> str:
    return plan.segments[text.segment].title if text.segment in plan.segments else ""


def _decided(
    workbook: Workbook, sheet: Sheet, survey: str, made: frozenset[str], present: frozenset[str]
) -> tuple[Taken, Problems]:
    decisions: dict[str, Decision] = {}
    seen: set[str] = set()
    gone = 0
    problems: list[Problem] = []
    for number in range(2, sheet.height + 1):
        cells = [text_of(cell) for cell in sheet.row(number - 1)[:KEY_COLUMN]]
        key = cells[KEY_COLUMN - 1]
        if not any(cells):
            continue
        if key not in made:
            problems.append(Problem("texts-row-unknown", {}, workbook.place(sheet, number)))
        elif key in seen:
            problems.append(Problem("texts-row-twice", {}, workbook.place(sheet, number)))
        elif key not in present:
            gone += 1
        else:
            failed = [without_value(sheet.row(number - 1)[at], workbook.place(sheet, number, at)) for at in (4, 5)]
            if any(failed):
                problems += [problem for problem in failed if problem is not None]
                seen.add(key)
                continue
            decision, found = _decision(cells[4], cells[5], workbook, sheet, number)
            problems += found
            decisions |= {key: decision} if decision else {}
        seen.add(key)
    if gone:
        problems.append(Problem("texts-answer-gone", {"n": gone, "survey": survey}, Place(workbook.name), "warning"))
    return Taken(decisions, frozenset(seen & present) - decisions.keys()), tuple(problems)


def _decision(
    choice: str, shown: str, workbook: Workbook, sheet: Sheet, number: int
) -> tuple[Decision | None, list[Problem]]:
    """One row: nothing decided, not to be shown, or to be shown in words that hold nothing personal any more."""
    names = {Words(language)(f"privacy.{each}").casefold(): each for language in LANGUAGES for each in ("show", "hide")}
    if not choice:
        return None, []
    asked = names.get(choice.casefold())
    if asked is None:
        choices = [Term("privacy.show"), Term("privacy.hide")]
        place = workbook.place(sheet, number, 4)
        return None, [Problem("texts-decision-unknown", {"value": choice, "choices": choices}, place)]
    if asked == "hide":
        return Decision(show=False, text=shown), []
    place = workbook.place(sheet, number, 5)
    if not shown:
        return None, [Problem("texts-without-text", {}, place)]
    spans = find_personal_data(shown)
    kinds = [Term(f"privacy.found-{span.kind}-{span.confidence}") for span in spans if is_blocking(span)]
    if kinds:
        return None, [Problem("texts-still-personal", {"kinds": list(dict.fromkeys(kinds))}, place)]
    maybe = [Problem("texts-maybe-phone", {}, place, "warning")] if spans else []
    return Decision(show=True, text=shown), maybe
