"""The milestone plan: the phases, days, meetings and milestones on one line of weeks, planned and actual."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.plan.plan import Plan
from bootcamp.reading.scalars import WeekRange
from bootcamp.render.blocks import Cell, Colour, Column, Pill, Row, Table, bold, cell, muted, text
from bootcamp.views.overview import Overview, PhaseLine, Point, PointKind
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, short_day


def milestone_plan(course: Overview) -> DocumentBody:
    """The milestone plan as a document with a reading guide."""
    plan, words, lines = course.plan, course.words, course.phases
    return DocumentBody(
        "milestones",
        {"shifted": course.shifted},
        {"course": _table(lines, plan, words)},
        title=plan.title,
        description=words("documents.milestones-about", title=plan.title),
        label=words("documents.milestones"),
        facts=_facts(plan, words),
        orientation="landscape",
    )


def _facts(plan: Plan, words: Words) -> tuple[tuple[str, str], ...]:
    facts = [(words("documents.fact-municipality"), plan.municipality.name)]
    if plan.anchor:
        year, week, _ = plan.anchor.isocalendar()
        facts.append((words("documents.fact-anchor"), words("documents.anchor", week=str(week), year=str(year))))
    return tuple(facts)


def _table(lines: tuple[PhaseLine, ...], plan: Plan, words: Words) -> Table:
    columns = (
        Column(words("documents.column-first-plan"), 1),
        Column(words("documents.column-when"), 2.3),
        Column(words("documents.column-what-happens"), 4.4),
        Column(words("documents.column-kind"), 1.2),
        Column(words("documents.column-shift"), 1.3),
    )
    rows = [row for line in lines for row in _rows(line, words)]
    return Table(columns, tuple(rows), words("documents.milestones-summary", title=plan.title))


def _rows(line: PhaseLine, words: Words) -> Iterator[Row]:
    phase = line.phase
    title = cell(text(bold(phase.title)), *([text(muted(phase.detail))] if phase.detail else []))
    yield Row(
        (_weeks(phase.weeks), _when(phase, words), title, cell(words("documents.kind-phase")), cell()), tinted=True
    )
    for point in line.points:
        content = cell(point.title, *([text(muted(point.detail))] if point.detail else []))
        kind = cell(text(Pill(words(f"documents.kind-{point.kind}"), KIND_COLOURS[point.kind])))
        yield Row((_weeks(point.weeks), _when(point, words), content, kind, cell(shift_in_words(point.shift, words))))


KIND_COLOURS: dict[PointKind, Colour] = {
    "bootcamp": "petrol",
    "meeting": "navy",
    "seminar": "teal",
    "survey": "amber",
    "milestone": "grey",
    "decision": "rust",
}


def _weeks(weeks: WeekRange | None) -> Cell:
    """x+4–x+5, as in the first plan."""
    if weeks is None:
        return ()
    ends = [f"x+{week}" if week > 0 else (f"x−{-week}" if week < 0 else "x") for week in weeks]
    return cell(ends[0] if ends[0] == ends[1] else "–".join(ends))


def _when(point: Point, words: Words) -> Cell:
    """The day, or the weeks it spans."""
    if point.starts is None:
        return cell(text(muted(words("documents.date-open"))))
    week = point.starts.isocalendar().week
    if point.starts == point.ends or point.ends is None:
        day = capitalised(short_day(point.starts, words.language))
        return cell(text(f"{day} {point.starts.year}"), text(muted(words("documents.week", n=str(week)))))
    last = point.ends.isocalendar().week
    if point.kind == "survey":
        days = f"{short_day(point.starts, words.language)} – {short_day(point.ends, words.language)} {point.ends.year}"
        return cell(capitalised(days), text(muted(words("documents.weeks", first=str(week), last=str(last)))))
    if week == last:
        return cell(capitalised(words("documents.week", n=str(week))))
    return cell(capitalised(words("documents.weeks", first=str(week), last=str(last))))


def shift_in_words(weeks: int, words: Words) -> str:
    """How far something lies from its week in the first plan."""
    if not weeks:
        return ""
    return words(f"documents.shift-{'later' if weeks > 0 else 'earlier'}", n=abs(weeks))
