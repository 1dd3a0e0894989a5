"""The longlist (bruttoliste) on paper: a section for each core task, with need, benefit, connections and source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.survey.survey_tables import quote_blocks
from bootcamp.render.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Line,
    PageBreak,
    Paragraph,
    Runs,
    Table,
    bold,
    cell,
    muted,
    text,
)
from bootcamp.render.blocks import Row as TableRow
from bootcamp.survey.lists.longlist import Figures, LonglistRow
from bootcamp.views.longlist import LonglistView
from bootcamp.views.survey import SurveyView


def longlist_document(survey: SurveyView) -> DocumentBody:
    """The longlist of a survey, core task by core task in the order of the plan."""
    view, words = survey.longlist, survey.words
    letters = {group.id: view.letter(group.id) for group in view.groups}
    not_shown = list(view.not_shown())
    shown = {"words": words, "view": view, "groups": view.groups, "letters": letters, "not_shown": not_shown}
    placed = {"tasks": tuple(_tasks(view))}
    return DocumentBody(
        "longlist",
        shown,
        placed,
        title=view.survey.title,
        description=words("longlist.about", title=view.survey.title),
        label=words("documents.longlist"),
        subtitle=view.plan.title,
        facts=head_facts(view),
        head="band",
        orientation="landscape",
        dated=view.findings.provenance.made if view.findings else None,
    )


def longlist_sheets(survey: SurveyView) -> bytes:
    """The longlist as a workbook."""
    from bootcamp.workbooks.longlist import longlist_workbook

    return longlist_workbook(survey.longlist)


def head_facts(view: LonglistView) -> tuple[tuple[str, str], ...]:
    """How much the list is made of, and when."""
    words = view.words
    facts = [(words("longlist.fact-items"), words.write(len(view.rows)))]
    if view.findings is not None:
        facts.append((words("documents.fact-answers"), words.write(view.findings.n)))
    facts.append((words("longlist.fact-outside"), words.write(view.outside)))
    if view.findings is not None:
        facts.append((words("documents.fact-made"), words.write(view.findings.provenance.made)))
    return tuple(facts)


def _tasks(view: LonglistView) -> Iterator[Block]:
    """What is listed of each core task, and what people wrote; a core task that has only texts comes last."""
    tasks = {task: list(rows) for task, rows in groupby(view.rows, key=lambda row: row.core_task)}
    parts = {
        task: (*_questions(tasks.get(task, []), view), *_quotes(task, view))
        for task in dict.fromkeys((*tasks, *view.plan.core_tasks, None))
    }
    for number, (task, blocks) in enumerate((task, blocks) for task, blocks in parts.items() if blocks):
        if number:
            yield PageBreak()
        yield Heading(2, text(view.task_title(task)))
        yield from blocks


def _quotes(task: str | None, view: LonglistView) -> Iterator[Block]:
    """What people wrote to the open questions of a core task, or of none, and a person has approved for showing."""
    for question in view.findings.questions if view.findings else ():
        known = question.core_task if question.core_task in view.plan.core_tasks else None
        if view.findings and question.quotes and known == task:
            yield Heading(3, text(question.title))
            yield from quote_blocks(question, view.findings, view.words)


def _questions(rows: Sequence[LonglistRow], view: LonglistView) -> Iterator[Block]:
    """A table for each question of the core task, then one for what only came from outside."""
    for question in dict.fromkeys(row.question for row in rows if row.question is not None):
        own = [row for row in rows if row.question == question]
        asked = next(each for each in view.survey.questions if each.id == question)
        yield Heading(3, text(f"{view.about(question)}: {asked.title}"))
        if all(row.n is None for row in own):
            yield Paragraph(text(view.words("longlist.question-not-shown")))
        yield _asked(own, question, asked.title, view)
    outside = [row for row in rows if row.question is None]
    if outside:
        yield Heading(3, text(view.words("longlist.outside")))
        yield _outside(outside, view)


def _asked(rows: Sequence[LonglistRow], question: str, asked: str, view: LonglistView) -> Table:
    words, measure = view.words, rows[0].measure
    need = (Column(words(f"longlist.column-need-{measure}"), 1.6),) if measure != "chosen" else ()
    benefit = (Column(words(f"longlist.column-benefit-{measure}"), 1.6),) if measure != "rated" else ()
    status = (Column(words("longlist.column-status"), 2),) if measure == "ranked" else ()
    columns = (
        Column(words("documents.column-item"), 3.2),
        *need,
        *benefit,
        Column(words("longlist.column-connections"), 2.5),
        *status,
        Column(words("longlist.column-n"), 0.6, "right"),
    )
    made = tuple(TableRow(tuple(_cells(row, view))) for row in rows)
    return Table(columns, made, words("longlist.summary", question=asked), view.question_source(question))


def _cells(row: LonglistRow, view: LonglistView) -> Iterator[Cell]:
    gap = view.gap(row)
    yield cell((bold(row.title),), *_notes(row, view))
    if row.measure == "ranked":
        yield (Line((bold(view.need(row.all)),)), *_by_group(row, view, "need"), *cell(gap))
    if row.measure == "rated":
        yield cell(gap or "–")
    if row.measure != "rated":
        yield (
            Line((bold(view.benefit(row.all)),)), *_by_group(row, view, "benefit"),
            *cell(gap if row.measure == "chosen" else ""),
        )  # fmt: skip
    yield cell(*(view.connections(row) or ("–",)))
    if row.measure == "ranked":
        yield cell(view.status(row), *([(muted(apart),)] if (apart := view.apart(row)) else []))
    yield cell(view.words.write(row.n))


def _notes(row: LonglistRow, view: LonglistView) -> Iterator[Runs]:
    """What was said of an item outside the survey, below its title."""
    for each in row.notes:
        yield (muted(view.words("longlist.note", text=each.text, source=view.note(each))),)


def _by_group(row: LonglistRow, view: LonglistView, what: str) -> Iterator[Line]:
    """Every group that is shown by its letter: B 45 · P 72."""
    own = [(group.id, row.groups.get(group.id)) for group in view.groups]
    shown = [f"{view.letter(group)} {_figure(figures, view, what)}" for group, figures in own if figures is not None]
    for start in range(0, len(shown), 2):
        yield Line((muted(" · ".join(shown[start : start + 2])),))


def _figure(figures: Figures, view: LonglistView, what: str) -> str:
    return view.need(figures) if what == "need" else view.benefit(figures)


def _outside(rows: Sequence[LonglistRow], view: LonglistView) -> Table:
    words = view.words
    columns = (
        Column(words("documents.column-item"), 3.2),
        Column(words("longlist.column-said"), 3.6),
        Column(words("longlist.column-connections"), 2.4),
        Column(words("longlist.column-n"), 0.6, "right"),
    )
    return Table(columns, tuple(_outside_row(row, view) for row in rows), words("longlist.outside-summary"))


def _outside_row(row: LonglistRow, view: LonglistView) -> TableRow:
    said = [
        (
            *text(f"{view.quote(each.text)} " if each.text != row.title else ""),
            muted(view.note(each)),
        )
        for each in row.notes
    ]
    return TableRow((cell((bold(row.title),)), cell(*said), cell(*(view.connections(row) or ("–",))), cell("–")))
