"""The course of an opened process: phases, and what belongs to each, as first planned and as it lies now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from bootcamp.plan.contents import Contents
from bootcamp.plan.course import Phase, phase_dates, week_shift, weeks_between
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import phase_title, title_of
from bootcamp.reading.scalars import WeekRange
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.views.process import OpenedProcess

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


@dataclass(frozen=True, eq=False)
class Overview:
    """The whole course: every phase with its days, meetings, surveys, decisions and milestones in the order of time."""

    process: OpenedProcess
    phases: tuple[PhaseLine, ...]

    @property
    def words(self) -> Words:
        return self.process.words

    @property
    def plan(self) -> Plan:
        return self.process.plan

    @property
    def title(self) -> str:
        return self.plan.title

    @property
    def shifted(self) -> tuple[Point, ...]:
        """What lies in another week than it was first planned for."""
        return tuple(point for line in self.phases for point in line.points if point.shift)


def overview(process: OpenedProcess) -> Overview:
    """The course of a process; what belongs to no phase stands with the one it falls in."""
    plan = process.plan
    return Overview(process, tuple(_line(phase, process, plan) for phase in plan.phases))


def _line(phase: Phase, process: OpenedProcess, plan: Plan) -> PhaseLine:
    points = sorted(_points(phase, process.contents, plan), key=lambda point: point.order)
    return PhaseLine(_phase(phase, plan, process.words), tuple(points))


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
