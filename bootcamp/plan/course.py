"""The course of a process in time: phases on a line of weeks, and milestones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import Day, Id, Model, Text, Weeks
from bootcamp.plan.ids import CoreTaskIds, EventIds, RoleId, SurveyIds
from bootcamp.plan.marks import Names
from bootcamp.reading.scalars import WeekRange

PhaseType = Literal["motivation", "bootcamps", "laering", "kerneopgaver"]
PHASE_TYPES = Choices(
    {
        "motivation": Choice("motivation", "motivation"),
        "bootcamps": Choice("bootcamps", "bootcamps", ("bootcamp",)),
        "laering": Choice("læring", "learning"),
        "kerneopgaver": Choice("kerneopgaver", "core tasks", ("kerneopgaverne", "core-tasks")),
    }
)


class Phase(Model):
    """A phase: its kind, its weeks or own dates, and the core tasks, events and surveys that belong to it."""

    id: Annotated[Id, Names("phase")]
    type: Annotated[PhaseType, PHASE_TYPES]
    title: Text | None = None
    weeks: Weeks | None = None
    starts: Day | None = None
    ends: Day | None = None
    core_tasks: CoreTaskIds = ()
    events: EventIds = ()
    surveys: SurveyIds = ()


class Milestone(Model):
    """A point in time that others plan by: its week in the first plan, and the date it was given."""

    id: Annotated[Id, Names("milestone")]
    title: Text
    week: Weeks | None = None
    date: Day | None = None
    responsible: RoleId | None = None
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
