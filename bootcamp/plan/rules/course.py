"""Phases, milestones and core tasks: the weeks and dates of a process agree, and each day has its phase."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents, event_file
from bootcamp.plan.course import phase_dates, week_shift
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem


def events_have_a_place(contents: Contents, plan: Plan) -> Iterator[Problem]:
    homes: dict[str, str] = {}
    for number, phase in enumerate(plan.phases):
        for index, name in enumerate(phase.events):
            if name in homes:
                place = ("phases", number, "events", index)
                yield contents.problem("event-in-two-phases", PLAN_FILE, place, name=name, phase=homes[name])
            homes[name] = phase.id
    for name, event in contents.events.items():
        if name not in homes:
            yield contents.problem("event-without-phase", event_file(name), ("title",), "advice", name=name)
        if event.status == "final" and event.date is None:
            yield contents.problem("final-without-date", event_file(name), ("status",), name=name)


def weeks_and_dates_agree(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for number, phase in enumerate(plan.phases):
        starts, ends = phase_dates(phase, plan.anchor)
        if starts and ends and ends < starts:
            at = ("phases", number, "ends" if phase.ends else "starts")
            yield contents.problem("phase-ends-before-it-begins", PLAN_FILE, at, starts=starts, ends=ends)
        if phase.weeks and plan.anchor is None and not (phase.starts and phase.ends):
            yield contents.problem("weeks-without-anchor", PLAN_FILE, ("phases", number, "weeks"), "warning")
    if plan.anchor is None:
        return
    for name, event in contents.events.items():
        if event.week and event.date and (shift := week_shift(event.week, plan.anchor, event.date)):
            code = "later-than-planned" if shift > 0 else "earlier-than-planned"
            yield contents.problem(
                code, event_file(name), ("date",), "advice", title=event.title, date=event.date, n=abs(shift),
                week=event.date.isocalendar().week,
            )  # fmt: skip


_ANY_MONDAY = date(2017, 2, 6)
"""Where weeks are counted from while the plan has no anchor; they are then compared with each other only."""


def phases_follow_each_other(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Phases are gone through as they are listed; one that begins before those above it is told."""
    before: dict[bool, tuple[date, str]] = {}
    for number, phase in enumerate(plan.phases):
        is_dated = plan.anchor is not None or phase.starts is not None
        starts, _ = phase_dates(phase, plan.anchor or _ANY_MONDAY)
        if starts is None:
            continue
        last, other = before.get(is_dated, (starts, ""))
        title = phase.title or phase.id
        if starts < last:
            at = ("phases", number, "starts" if phase.starts else "weeks")
            yield contents.problem("phases-out-of-order", PLAN_FILE, at, "warning", title=title, other=other)
        else:
            before[is_dated] = (starts, title)


def milestones_have_a_time(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for number, milestone in enumerate(plan.milestones):
        if milestone.week is None and milestone.date is None:
            place = ("milestones", number, "title")
            yield contents.problem("milestone-without-date", PLAN_FILE, place, "advice", title=milestone.title)


def core_tasks_are_merged_into_others(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, core_task in plan.core_tasks.items():
        if core_task.merged_into == name:
            place = ("core_tasks", name, "merged_into")
            yield contents.problem("merged-into-itself", PLAN_FILE, place, title=core_task.title)


RULES = (
    events_have_a_place,
    weeks_and_dates_agree,
    phases_follow_each_other,
    milestones_have_a_time,
    core_tasks_are_merged_into_others,
)
