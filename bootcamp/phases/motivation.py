"""Motivation: the frame is set, the core tasks and participants chosen, the digital bootcamp answered."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.phases.requirements import (
    Paper,
    PhaseToday,
    Requirement,
    called,
    core_tasks_of,
    decisions_taken,
    papers_of_days,
    papers_of_surveys,
    plan_accepted,
    plan_in_order,
    surveys_answered,
)
from bootcamp.plan.titles import title_of
from bootcamp.plan.walk import walk


def requirements(look: PhaseToday) -> Iterator[Requirement]:
    yield from plan_in_order(look)
    yield _terms(look)
    yield _success_criteria(look)
    yield from _core_tasks(look)
    yield _key_persons(look)
    yield from decisions_taken(look)
    yield from surveys_answered(look)
    yield from _programmes(look)
    yield from plan_accepted(look)


def documents(look: PhaseToday) -> Iterator[Paper]:
    if look.plan.terms:
        yield Paper("terms")
    yield Paper("milestones")
    yield from papers_of_surveys(look)
    if look.following:
        yield from papers_of_days(look, look.following)


def _terms(look: PhaseToday) -> Requirement:
    """The terms of reference tell why, what may be influenced, what not, and who decides."""
    terms = look.plan.terms
    parts = {
        "purpose": terms and terms.purpose,
        "open": terms and terms.open,
        "closed": terms and terms.closed,
        "decided_by": terms and terms.decided_by,
    }
    missing = [look.say(f"terms-{part}") for part, value in parts.items() if not value]
    evidence = look.say("terms-lack", parts=missing) if missing else look.say("terms-complete")
    return look.require("terms", not missing, evidence, "bootcamp check" if missing else Paper("terms").command)


def _success_criteria(look: PhaseToday) -> Requirement:
    criteria = look.plan.success_criteria
    loose = [criterion for criterion in criteria if not (criterion.measure and criterion.responsible)]
    if not criteria:
        evidence = look.say("criteria-none")
    elif loose:
        evidence = look.say("criteria-loose", n=len(loose), of_all=len(criteria))
    else:
        evidence = look.say("criteria-complete", n=len(criteria))
    return look.require("success-criteria", bool(criteria) and not loose, evidence, "bootcamp check")


def _core_tasks(look: PhaseToday) -> Iterator[Requirement]:
    """The next bootcamps know which core tasks they work on."""
    if look.following is None or look.following.type != "bootcamps":
        return
    titles = [title_of(look.plan.core_tasks, name) for name in core_tasks_of(look, look.following)]
    phase = called(look, look.following)
    evidence = look.say("core-tasks-chosen", titles=titles) if titles else look.say("core-tasks-none", phase=phase)
    yield look.require("core-tasks", bool(titles), evidence, "bootcamp check", phase=phase)


def _key_persons(look: PhaseToday) -> Requirement:
    """Somebody stands behind every role that leads on the next days."""
    events = look.events(look.following).values() if look.following else ()
    leads = {lead for event in events for _, part, _ in walk(event) for lead in part.leads}
    played = {person.role for person in look.plan.people}
    missing = [title_of(look.plan.roles, role) for role in look.plan.roles if role in leads - played]
    if not played:
        evidence = look.say("persons-none")
    elif missing:
        evidence = look.say("persons-missing", roles=missing)
    else:
        evidence = look.say("persons-found", n=len(look.plan.people))
    return look.require("key-persons", bool(played) and not missing, evidence, "bootcamp check")


def _programmes(look: PhaseToday) -> Iterator[Requirement]:
    """The days that come next have a final programme."""
    for name, event in look.events(look.following).items() if look.following else ():
        final = event.status == "final"
        evidence = look.say("programme-final" if final else "programme-draft", title=event.title)
        yield look.require("programme", final, evidence, f"bootcamp programme {name}", of=name, title=event.title)
