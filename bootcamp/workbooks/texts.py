"""What people wrote in their own words as a workbook to be gone through, and the decisions read back from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems, Term, refuse
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.tables import Workbook
from bootcamp.survey.keeping.open_texts import ENOUGH_TO_NAME_GROUP, Approval, Decisions, OpenText
from bootcamp.survey.protection.name_spotting import likely_names
from bootcamp.survey.protection.personal_data import Span, find_personal_data, is_blocking
from bootcamp.words import LANGUAGES, Words
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import Book, Cells, Sheet
from bootcamp.workbooks.fields import TEXT, Field, Kind, Known, shown
from bootcamp.workbooks.handed_back import Grid, Row, grids_of
from bootcamp.workbooks.layout import written
from bootcamp.workbooks.origin import origin_of
from bootcamp.workbooks.row_keys import rows_that_differ

KIND = "texts"
_DECIDE = Kind(TEXT.show, TEXT.read, lambda known: (known.words("privacy.show"), known.words("privacy.hide")))
FIELDS = (
    shown("question", "privacy.column-question", 30),
    shown("group", "privacy.column-group", 16),
    shown("text", "privacy.column-text", 60),
    shown("found", "privacy.column-found", 20, "warning"),
    Field("decision", "privacy.column-decision", 12, _DECIDE),
    Field("shown", "privacy.column-shown", 60, TEXT),
)
_MARKS = str.maketrans("", "", "⟦⟧")
_LONGEST = 30_000
"""Letters of a text that are compared; a cell holds 32,767 with the marks."""


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """What a workbook says: a decision for each row that has one, and the keys of those left blank."""

    decisions: Decisions
    blank: frozenset[str]


def texts_workbook(
    plan: Plan, survey: str, texts: Sequence[OpenText], decisions: Decisions, command: str, words: Words
) -> bytes:
    """One row for each text, question by question, in an order that tells nothing of who wrote what."""
    rows = {
        text.key: _cells(text, plan, survey, decisions.get(text.key), words) for text in _shuffled(plan, survey, texts)
    }
    help_ = [
        (
            words(f"privacy.help-{key}"),
            words(f"privacy.help-{key}.more", command=command, enough=ENOUGH_TO_NAME_GROUP),
        )
        for key in ("what", "how", "found", "back")
    ]
    title = words("privacy.texts-title", title=plan.surveys[survey].title)
    return written(Book(KIND, survey, title, "", (_sheet(rows),), Known(words, {}), "privacy.sheet-help", help_))


def _sheet(rows: dict[str, Cells]) -> Sheet:
    return Sheet(
        "texts", "privacy.sheet-texts", FIELDS, rows, ("text", "question", "group"), is_filtered=True, is_personal=True
    )


def _shuffled(plan: Plan, survey: str, texts: Sequence[OpenText]) -> Iterator[OpenText]:
    for question in dict.fromkeys([*(q.id for q in plan.surveys[survey].questions), *(t.question for t in texts)]):
        own = sorted((text for text in texts if text.question == question), key=lambda text: text.key)
        Random(f"{plan.seed}:{survey}:{question}").shuffle(own)  # noqa: S311 - an order, no secret
        yield from own


def _cells(text: OpenText, plan: Plan, survey: str, decision: Approval | None, words: Words) -> Cells:
    personal = find_personal_data(text.text)
    spans = sorted((*personal, *_apart(likely_names(text.text), personal)), key=lambda span: span.start)
    found = dict.fromkeys(words(f"privacy.found-{span.kind}-{span.confidence}") for span in spans)
    return {
        **_about(text, plan, survey),
        "text": _rewritten(text.text, spans, lambda part: f"⟦{part}⟧"),
        "found": "\n".join(found),
        "decision": "" if decision is None else words("privacy.show" if decision.show else "privacy.hide"),
        "shown": decision.text if decision else _rewritten(text.text, personal, lambda _: words("privacy.left-out")),
    }


def _about(text: OpenText, plan: Plan, survey: str) -> Cells:
    titles = {question.id: question.title for question in plan.surveys[survey].questions}
    group = plan.segments[text.segment].title if text.segment in plan.segments else ""
    return {"question": titles.get(text.question, text.question), "group": group, "text": text.text}


def _apart(names: Sequence[Span], personal: Sequence[Span]) -> list[Span]:
    """The names that lie in nothing else that was found: those in an e-mail address are no more news."""
    return [one for one in names if all(one.end <= other.start or one.start >= other.end for other in personal)]


def _rewritten(text: str, spans: Sequence[Span], instead: Callable[[str], str]) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], instead(text[span.start : span.end])]
        at = span.end
    return "".join([*parts, text[at:]])


# --- and back


def taken_texts(workbook: Workbook, plan: Plan, survey: str, texts: Sequence[OpenText]) -> tuple[TakenTexts, Problems]:
    """The decisions in a workbook that came back, with everything wrong in it.

    Refuses a file that was not made for this survey. A row whose answer has gone since is told and passed over.
    """
    origin = origin_of(workbook)
    place, file = Place(workbook.name), workbook.name
    if origin is None or origin.kind != KIND:
        refuse("texts-not-ours", place=place, file=file, survey=survey)
    if origin.of != survey:
        refuse("texts-other-survey", place=place, file=file, survey=survey, other=origin.of)
    grids, failed = grids_of(workbook, [_sheet({})], origin)
    if (grid := grids.get(KIND)) is None:
        refuse("texts-not-ours", place=place, file=file, survey=survey)
    first = {row.key: row for row in reversed(grid.rows)}  # a key that two rows bear is told by itself
    once = replace(grid, rows=tuple(row for row in grid.rows if first[row.key] is row))
    expected = {text.key: _told(text, plan, survey, first.get(text.key)) for text in texts}
    differing = rows_that_differ(once, f"bootcamp survey texts {survey}", expected, _bare)
    taken, problems = _decided(grid, survey, frozenset(expected))
    return taken, (*differing, *failed, *problems)


def _told(text: OpenText, plan: Plan, survey: str, row: Row | None) -> Cells:
    """What a row should say: the text, and its question and group unless they are called something else by now, or the
    group may be told now and could not before.
    """
    titles = {each.title for each in plan.surveys[survey].questions} | {each.title for each in plan.segments.values()}
    about = _about(text, plan, survey)
    told = {name for name, said in about.items() if said and row is not None and row.text(name) in titles}
    return {name: said for name, said in about.items() if name == "text" or name in told}


def _bare(text: str) -> str:
    """A text without the marks, as far as a cell holds it."""
    return text_of(text.translate(_MARKS))[:_LONGEST]


def _decided(grid: Grid, survey: str, present: frozenset[str]) -> tuple[TakenTexts, Problems]:
    decisions: dict[str, Approval] = {}
    seen: set[str] = set()
    problems: list[Problem] = []
    for row in grid.rows:
        key = row.key or ""
        if key not in grid.was:
            problems.append(Problem("texts-row-unknown", {}, grid.place(row.number, "question")))
        elif key in seen:
            problems.append(Problem("texts-row-twice", {}, grid.place(row.number, "question")))
        elif key in present and not isinstance(row.cells.get("decision"), WithoutValue):
            decision, found = _decision(grid, row)
            problems += found
            decisions |= {key: decision} if decision else {}
        seen.add(key)
    gone = len(seen & grid.was.keys() - present)
    if gone:
        place = Place(grid.workbook.name)
        problems.append(Problem("texts-answer-gone", {"n": gone, "survey": survey}, place, "warning"))
    return TakenTexts(decisions, frozenset(seen & present) - decisions.keys()), tuple(problems)


def _decision(grid: Grid, row: Row) -> tuple[Approval | None, list[Problem]]:
    """One row: nothing decided, not to be shown, or to be shown in words that hold nothing personal any more."""
    names = {Words(language)(f"privacy.{each}").casefold(): each for language in LANGUAGES for each in ("show", "hide")}
    choice, shown_text = row.text("decision"), row.text("shown")
    if not choice:
        return None, []
    asked = names.get(choice.casefold())
    if asked is None:
        choices = [Term("privacy.show"), Term("privacy.hide")]
        place = grid.place(row.number, "decision")
        return None, [Problem("texts-decision-unknown", {"value": choice, "choices": choices}, place)]
    if asked == "hide":
        return Approval(show=False, text=shown_text), []
    place = grid.place(row.number, "shown")
    if not shown_text:
        return None, [Problem("texts-without-text", {}, place)]
    spans = find_personal_data(shown_text)
    kinds = [Term(f"privacy.found-{span.kind}-{span.confidence}") for span in spans if is_blocking(span)]
    if kinds:
        return None, [Problem("texts-still-personal", {"kinds": list(dict.fromkeys(kinds))}, place)]
    maybe = [Problem("texts-maybe-phone", {}, place, "warning")] if spans else []
    return Approval(show=True, text=shown_text), maybe
