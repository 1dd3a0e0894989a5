"""The shortlist (prioriteret liste) on paper: what was chosen, in order and why, and what was not. Nothing disappears.

While nobody has decided, it is a proposal, named as one with the rule behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.survey.longlist import head_facts
from bootcamp.render.blocks import Block, Column, Heading, Paragraph, Row, Table, bold, cell, text
from bootcamp.survey.lists.longlist import LonglistRow as Item
from bootcamp.survey.lists.shortlist import Shortlist
from bootcamp.views.longlist import LonglistView, basis, decision, state
from bootcamp.views.survey import SurveyView


def shortlist_document(survey: SurveyView) -> DocumentBody:
    """The shortlist of a survey, core task by core task."""
    view, words = survey.longlist, survey.words
    shown = {
        "words": words,
        "view": view,
        "proposed": [view.task_title(each.core_task) for each in view.shortlists if not each.decided],
        "decision": decision(view),
    }
    placed = {"tasks": tuple(_tasks(view))}
    return DocumentBody(
        "shortlist",
        shown,
        placed,
        title=view.survey.title,
        description=words("longlist.shortlist-about", title=view.survey.title),
        label=words("documents.shortlist"),
        subtitle=view.plan.title,
        facts=head_facts(view),
        status=words(f"longlist.shortlist-{state(view)}"),
        head="band",
        dated=view.written.decided_on or (view.findings.provenance.made if view.findings else None),
    )


def shortlist_sheets(survey: SurveyView) -> bytes:
    """The shortlist as a workbook."""
    from bootcamp.workbooks.shortlist import shortlist_workbook

    return shortlist_workbook(survey.longlist)


def _tasks(view: LonglistView) -> Iterator[Block]:
    ranked = {row.question for row in view.rows if row.measure == "ranked" and row.question}
    if any(view.rule(question) == "segment-equal" for question in ranked):
        yield Paragraph(text(view.words("longlist.basis-alike")))
    for each in view.shortlists:
        yield Heading(2, text(view.task_title(each.core_task)))
        yield from _decided(each, view) if each.decided else _proposed(each, view)


def _decided(shortlist: Shortlist, view: LonglistView) -> Iterator[Block]:
    if shortlist.chosen:
        yield _table(shortlist.chosen, view, "chosen", numbered=True)
    else:
        yield Paragraph(text(view.words("longlist.none-chosen")))
    if shortlist.left_out:
        yield Heading(3, text(view.words("longlist.head-left-out")))
        yield _table(shortlist.left_out, view, "left-out")
    if shortlist.open:
        yield Heading(3, text(view.words("longlist.head-open")))
        yield _table(shortlist.open, view, "open")


def _proposed(shortlist: Shortlist, view: LonglistView) -> Iterator[Block]:
    for name, rows in (("yes", shortlist.chosen), ("discuss", shortlist.open), ("no", shortlist.left_out)):
        if rows:
            yield Heading(3, text(view.words(f"longlist.head-{name}")))
            yield _table(rows, view, name)


def _table(rows: Sequence[Item], view: LonglistView, name: str, *, numbered: bool = False) -> Table:
    words = view.words
    decided = name in ("chosen", "left-out")
    columns = (
        *((Column(words("longlist.column-place"), 0, "right"),) if numbered else ()),
        Column(words("documents.column-item"), 3),
        *((Column(words("longlist.column-reason"), 2.8),) if decided else ()),
        Column(words("longlist.column-basis"), 2.6),
    )
    made = []
    for number, row in enumerate(rows, start=1):
        cells = [cell(str(number))] if numbered else []
        cells.append(
            cell((bold(row.title),), *(words("longlist.from-outside", source=view.note(each)) for each in row.notes))
        )
        if decided:
            reason = row.choice.reason if row.choice else None
            cells.append(cell(reason or words("longlist.no-reason")))
        cells.append(cell(*basis(row, view)))
        made.append(Row(tuple(cells)))
    return Table(columns, tuple(made), words(f"longlist.shortlist-summary-{name}"))
