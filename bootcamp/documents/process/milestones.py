"""The milestone plan: the phases, days, meetings and milestones on one line of weeks, planned and actual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bootcamp.documents.filters import filters_of
from bootcamp.plan.contents import Contents
from bootcamp.plan.course import Phase, phase_dates, week_shift, weeks_between
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import phase_title, title_of
from bootcamp.reading.scalars import WeekRange
from bootcamp.render.blocks import Cell, Colour, Column, Document, Pill, Row, Table, bold, cell, muted, text
from bootcamp.render.text import text_blocks
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, short_day

PointKind = Literal["phase", "bootcamp", "meeting", "seminar", "survey", "milestone", "decision"]


@dataclass(frozen=True)
class Point:
    """Something on the line of weeks: when it was first planned, when it is, and how many weeks apart the two are."""

    kind: PointKind
    title: str
    weeks: WeekRange | None
    starts: date | None
    ends: date | None
    shift: int
    detail: str

    @property
    def order(self) -> tuple[date, date, str]:
        return (self.starts or date.max, self.ends or date.max, self.title)


@dataclass(frozen=True)
class PhaseLine:
    """A phase with everything that belongs to it, in the order of time."""

    phase: Point
    points: tuple[Point, ...]


def milestone_view(contents: Contents, plan: Plan, words: Words) -> tuple[PhaseLine, ...]:
    """The whole course, phase by phase; what belongs to no phase stands with the one it falls in."""
    return tuple(
        PhaseLine(_phase(phase, plan, words), tuple(sorted(_points(phase, contents, plan), key=lambda p: p.order)))
        for phase in plan.phases
    )


def _phase(phase: Phase, plan: Plan, words: Words) -> Point:
    starts, ends = phase_dates(phase, plan.anchor)
    tasks = [plan.core_tasks[name].title for name in phase.core_tasks if name in plan.core_tasks]
    title = phase_title(phase.title, phase.type, words)
    return Point("phase", title, phase.weeks, starts, ends, 0, words.write(tasks) if tasks else "")


def _points(phase: Phase, contents: Contents, plan: Plan) -> Iterator[Point]:
    for name in phase.events:
        if (event := contents.events.get(name)) is not None:
            yield _point(event.kind, event.title, event.week, event.date, plan, event.venue or "")
    for name in phase.surveys:
        if (survey := plan.surveys.get(name)) is not None:
            yield Point("survey", survey.title, None, survey.opens, survey.closes or survey.opens, 0, "")
    for decision in plan.decisions.values():
        if decision.phase == phase.id and decision.by is not None:
            body = title_of(plan.bodies, decision.body)
            yield Point("decision", decision.title, None, decision.by, decision.by, 0, body)
    for milestone in plan.milestones:
        if _belongs(milestone.week, milestone.date, phase, plan):
            responsible = plan.roles[milestone.responsible].title if milestone.responsible in plan.roles else ""
            detail = " · ".join(part for part in (responsible, milestone.note or "") if part)
            yield _point("milestone", milestone.title, milestone.week, milestone.date, plan, detail)


def _point(kind: PointKind, title: str, weeks: WeekRange | None, day: date | None, plan: Plan, detail: str) -> Point:
    if weeks is None or plan.anchor is None:
        return Point(kind, title, weeks, day, day, 0, detail)
    first, last = weeks_between(plan.anchor, weeks)
    shift = week_shift(weeks, plan.anchor, day) if day else 0
    return Point(kind, title, weeks, day or first, day or last, shift, detail)


def _belongs(weeks: WeekRange | None, day: date | None, phase: Phase, plan: Plan) -> bool:
    """A milestone belongs to the first phase whose planned weeks, or dates, it falls in."""
    home = next((each for each in plan.phases if _within(weeks, day, each, plan)), plan.phases[-1])
    return home is phase


def _within(weeks: WeekRange | None, day: date | None, phase: Phase, plan: Plan) -> bool:
    if weeks is not None and phase.weeks is not None:
        return phase.weeks.first <= weeks.first <= phase.weeks.last
    starts, ends = phase_dates(phase, plan.anchor)
    return bool(day and ends and day <= ends and (starts is None or starts <= day or phase is plan.phases[0]))


def milestone_plan(contents: Contents, plan: Plan, words: Words) -> Document:
    """The milestone plan as a document with a reading guide."""
    lines = milestone_view(contents, plan, words)
    shifted = [point for line in lines for point in line.points if point.shift]
    shown = {
        "plan": plan,
        "lines": lines,
        "shifted": shifted,
        "kinds": sorted({p.kind for line in lines for p in line.points}),
    }
    placed = {"course": _table(lines, plan, words)}
    return Document(
        title=plan.title,
        language=words.language,
        blocks=text_blocks("milestones", shown, placed=placed, filters=filters_of(words), process=contents.folder),
        description=words("documents.milestones-about", title=plan.title),
        kind=words("documents.milestones"),
        facts=_facts(plan, words),
        footer_left=plan.municipality.name,
        footer_middle=words("documents.milestones"),
        head="plain",
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
