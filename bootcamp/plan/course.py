"""The course of a process in time: phases on a line of weeks, and milestones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from bootcamp.plan.fields import Day, Id, Ids, Model, Text, Weeks, one_of
from bootcamp.reading.scalars import WeekRange

PhaseType = Literal["motivation", "bootcamps", "laering", "kerneopgaver"]
_PhaseType = Annotated[
    PhaseType,
    *one_of(
        {
            "motivation": (),
            "bootcamps": ("bootcamp",),
            "laering": ("læring", "learning"),
            "kerneopgaver": ("kerneopgaverne", "core tasks", "core-tasks"),
        }
    ),
]


class Phase(Model):
    """A phase: its kind, its weeks or own dates, and the core tasks, events and surveys that belong to it."""

    id: Id
    type: _PhaseType
    title: Text | None = None
    weeks: Weeks | None = None
    starts: Day | None = None
    ends: Day | None = None
    core_tasks: Ids = ()
    events: Ids = ()
    surveys: Ids = ()


class Milestone(Model):
    """A point in time that others plan by: its week in the first plan, and the date it was given."""

    id: Id
    title: Text
    week: Weeks | None = None
    date: Day | None = None
    responsible: Id | None = None
    note: Text | None = None


def weeks_between(anchor: date, weeks: WeekRange) -> tuple[date, date]:
    """The Monday of the first and the Sunday of the last week, counted from the anchor's Monday."""
    return anchor + timedelta(weeks=weeks.first), anchor + timedelta(weeks=weeks.last, days=6)


def phase_dates(phase: Phase, anchor: date | None) -> tuple[date | None, date | None]:
    """When a phase starts and ends: its own dates where it has them, else its weeks from the anchor."""
    first, last = weeks_between(anchor, phase.weeks) if anchor and phase.weeks else (None, None)
    return phase.starts or first, phase.ends or last


def week_shift(planned: WeekRange, anchor: date, actual: date) -> int:
    """How many weeks `actual` lies after (or, negative, before) the planned weeks; 0 when inside them."""
    first, last = weeks_between(anchor, planned)
    monday = actual - timedelta(days=actual.weekday())
    if actual < first:
        return (monday - first).days // 7
    return max(0, (monday - (last - timedelta(days=6))).days // 7)
