"""Bootcamps: the days are held, and what came of each core task stands in writing."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.phases.requirements import (
    Paper,
    PhaseToday,
    Requirement,
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
    yield from events_held(look)
    yield from outcomes_captured(look)
    yield from surveys_answered(look)
    yield from decisions_taken(look)
    yield from plan_accepted(look)


def documents(look: PhaseToday) -> Iterator[Paper]:
    yield from papers_of_days(look, look.phase)
    yield from papers_of_surveys(look)
