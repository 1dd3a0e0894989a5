"""The evaluation form: one sheet for each participant, filled in before they leave."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.plan.plan import Plan
from bootcamp.plan.walk import blocks_in
from bootcamp.render.blocks import Column, Line, Row, Table, WritingLines, cell, text
from bootcamp.render.text import Placed
from bootcamp.views.day import DayView
from bootcamp.words import Words

SCALE = ("agree-much", "agree", "neither", "disagree", "disagree-much", "not-known")
STATEMENTS = ("knew-why", "spoke", "heard", "learnt", "forms", "time")


def evaluation_form(day: DayView) -> DocumentBody:
    """Statements to agree with, and the questions that the learning afterwards asks."""
    plan, words = day.plan, day.words
    tables: dict[str, Placed] = {
        "statements": _statements(list(_said(day, plan, words)), words),
        "lines": WritingLines(2),
    }
    shown = {
        "segments": [f"☐ {segment.letter} {segment.title}" for segment in plan.segments.values()],
        "tracks": [f"☐ {track.title}" for track in day.tracks.values()],
        "questions": list(_questions(plan, words)),
    }
    facts = day.facts_between(*day.meeting_time)
    title = words("prints.evaluation-title")
    return day_body(day, "evaluation-form", shown, tables, title=title, facts=facts[:1])


def _said(day: DayView, plan: Plan, words: Words) -> Iterator[str]:
    yield from (words(f"prints.statement-{name}") for name in STATEMENTS)
    if any(block.output == "purpose" for _, block, _ in blocks_in(day.event)):
        tasks = [plan.core_tasks[name].title for name in day.event.core_tasks if name in plan.core_tasks]
        if len(tasks) == 1:
            yield words("prints.statement-purpose", title=tasks[0])
        elif tasks:
            yield words("prints.statement-purpose-of-track")
    yield words("prints.statement-again")


def _statements(said: list[str], words: Words) -> Table:
    scale = tuple(Column(words(f"prints.scale-{name}"), 0.95, "centre") for name in SCALE)
    columns = (Column(words("prints.column-statement"), 5), *scale)
    box = (Line(text("☐")),)
    rows = tuple(Row((cell(statement), *(box for _ in SCALE))) for statement in said)
    return Table(columns, rows, words("prints.evaluation-summary"))


def _questions(plan: Plan, words: Words) -> Iterator[str]:
    yield words("prints.question-keep")
    yield words("prints.question-change")
    yield words("prints.question-missing")
    if plan.vision:
        yield words("prints.question-vision", title=plan.vision.title)
    yield words("prints.question-start")
