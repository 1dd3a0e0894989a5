"""Læring: what the days taught, the next ones decided on, and what can start now."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.phases.requirements import (
    Paper,
    PhaseToday,
    Requirement,
    core_tasks_of,
    decisions_taken,
    events_held,
    outcomes_captured,
    papers_of_days,
    papers_of_surveys,
    plan_accepted,
    plan_in_order,
    surveys_answered,
)


def requirements(look: PhaseToday) -> Iterator[Requirement]:
    yield from plan_in_order(look)
    yield from decisions_taken(look)
    yield from events_held(look)
    if look.events(look.phase):
        yield from outcomes_captured(look)
    yield from surveys_answered(look)
    yield from _quick_wins(look)
    yield from plan_accepted(look)


def documents(look: PhaseToday) -> Iterator[Paper]:
    yield from papers_of_days(look, look.phase)
    yield from papers_of_surveys(look)
    yield Paper("milestones")


def _quick_wins(look: PhaseToday) -> Iterator[Requirement]:
    """At least one activity is marked as a quick win, of the core tasks worked on up to and in this phase."""
    phases = look.plan.phases
    so_far = phases[: next(n for n, phase in enumerate(phases, start=1) if phase.id == look.phase.id)]
    worked_on = {name for phase in so_far for name in core_tasks_of(look, phase)}
    if not worked_on:
        return
    outcomes = [outcome for name, outcome in look.process.contents.outcomes.items() if name in worked_on]
    count = sum(activity.quick_win for outcome in outcomes for activity in outcome.activities)
    evidence = look.say("quick-wins-found", n=count) if count else look.say("quick-wins-none")
    yield look.require("quick-wins", count > 0, evidence, "bootcamp check")
