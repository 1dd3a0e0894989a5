"""Which of the usual parts a role of the plan plays: who leads the process, who hosts a table, who helps."""

from __future__ import annotations

import re

from bootcamp.plan.ground import RolePart
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of

_LEADS = ("projektleder", "project-lead", "project-manager", "tovholder", "lead")
_HOSTS = ("vært", "vaert", "host")
_WORDS: tuple[tuple[RolePart, str], ...] = (
    ("host", r"bord ?v[æa]e?rt|table[ -]?host"),
    ("presenter", r"opl[æa]e?g|presenter|speaker"),
    ("politician", r"formand|borgmester|politiker|udvalg|chair|mayor|politician|councillor"),
    ("management", r"direkt[øo]e?r|chef\b|leder\b(?<!projektleder)|ledelse|director|manager|chief"),
    ("helper", r"hj[æa]e?lper|frivillig|helper|volunteer"),
)


def part_of(role: str, plan: Plan) -> RolePart | None:
    """The part that a role plays: what the plan says, else what the role is taken for; None for no usual part."""
    known = plan.roles.get(role)
    return known.part if known and known.part else guessed_part(role, plan)


def guessed_part(role: str, plan: Plan) -> RolePart | None:
    """What a role is taken for by its id, its title and its people: the one place where the words of a role mean
    anything. Plans written before roles had `part:` depend on it; `check` advises to write the part instead.
    """
    title = title_of(plan.roles, role)
    if role in _LEADS:
        return "lead"
    if {role, title.casefold()} & {*_HOSTS}:
        return "host"
    named = f"{title} {role}".casefold()
    found = next((part for part, pattern in _WORDS if re.search(pattern, named)), None)
    segments = {person.segment for person in plan.people if person.role == role}
    if found is None and segments and all(segment and segment.startswith("polit") for segment in segments):
        return "politician"
    return found


def roles_with(part: RolePart, plan: Plan) -> tuple[str, ...]:
    """The roles that play a part, those of which the plan says so first."""
    playing = [role for role in plan.roles if part_of(role, plan) == part]
    return tuple(sorted(playing, key=lambda role: plan.roles[role].part is None))


def leading_role(plan: Plan) -> str:
    """A role of the plan to stand in a command that somebody has to answer for: its project lead, else its first."""
    return next(iter((*roles_with("lead", plan), *plan.roles, *_LEADS)))
