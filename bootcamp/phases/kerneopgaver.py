"""Kerneopgaver: every core task has its whole pyramid, its purpose was revisited, and the last decisions fall."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.phases.requirements import (
    Paper,
    PhaseToday,
    Requirement,
    core_tasks_of,
    decisions_taken,
    events_held,
    missing_parts,
    outcome_captured,
    papers_of_days,
    papers_of_surveys,
    plan_accepted,
    plan_in_order,
    surveys_answered,
)
from bootcamp.plan.outcome import Outcome


def requirements(look: PhaseToday) -> Iterator[Requirement]:
    yield from plan_in_order(look)
    yield from events_held(look)
    for name in _core_tasks(look):
        missing = _missing(look.process.contents.outcomes.get(name))
        yield outcome_captured(look, name, "core-task", missing)
    yield from surveys_answered(look)
    yield from decisions_taken(look)
    yield from plan_accepted(look)


def documents(look: PhaseToday) -> Iterator[Paper]:
    yield from papers_of_days(look, look.phase)
    yield from papers_of_surveys(look)
    yield Paper("milestones")


def _core_tasks(look: PhaseToday) -> list[str]:
    """The core tasks the phase names, or all of the plan that still stand."""
    standing = [name for name, task in look.plan.core_tasks.items() if task.state not in ("merged", "retired")]
    return core_tasks_of(look, look.phase) or standing


def _missing(outcome: Outcome | None) -> list[str]:
    missing = missing_parts(outcome)
    if outcome and outcome.activities and not any(activity.quick_win for activity in outcome.activities):
        missing.append("quick-wins")
    if outcome and outcome.purpose and outcome.purpose.state == "provisional":
        missing.append("revisited")
    return missing
