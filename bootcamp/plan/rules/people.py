"""The groups of a plan: how many they are, whether a group can reach the threshold, and their letters."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents
from bootcamp.plan.ground import PARTS
from bootcamp.plan.parts import guessed_part
from bootcamp.plan.plan import Plan
from bootcamp.problems import InLanguages, Problem

HIGHEST_THRESHOLD = 100
"""What no threshold is above while nobody has said how many are invited."""


def numbers_of_people_fit(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """No more are invited from a group than it has members, and the threshold is one that a group can reach."""
    asked = [(("segments", name, "invited"), name, segment.invited) for name, segment in plan.segments.items()]
    asked += [
        (("surveys", survey, "invited", name), name, invited)  # type: ignore[misc]
        for survey, each in plan.surveys.items()
        for name, invited in each.invited.items()
        if name in plan.segments
    ]
    people = {name: segment.members or 0 for name, segment in plan.segments.items()}
    for location, name, invited in asked:
        segment = plan.segments[name]
        people[name] = max(people[name], invited or 0)
        if segment.members is not None and (invited or 0) > segment.members:
            facts = {"invited": invited, "members": segment.members, "title": segment.title}
            yield contents.problem("more-invited-than-members", PLAN_FILE, location, "warning", **facts)
    everyone = sum(people.values())
    if plan.threshold > (everyone or HIGHEST_THRESHOLD):
        facts = {"threshold": plan.threshold, "people": everyone or None}
        yield contents.problem("threshold-too-high", PLAN_FILE, ("threshold",), "warning", **facts)


def letters_are_used_once(contents: Contents, plan: Plan) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, segment in plan.segments.items():
        other = first.setdefault(segment.letter, name)
        if other != name:
            facts = {"letter": segment.letter, "other": plan.segments[other].title}
            yield contents.problem("letter-taken", PLAN_FILE, ("segments", name, "letter"), **facts)


def small_groups_are_hidden(contents: Contents, plan: Plan) -> Iterator[Problem]:
    if plan.threshold < 3:
        yield contents.problem("threshold-too-low", PLAN_FILE, ("threshold",), threshold=plan.threshold)


def roles_say_their_part(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Advice to write what the roles do, told once, where something hangs on a guess."""
    silent = [name for name, role in plan.roles.items() if role.part is None]
    guessed = {name: PARTS[part] for name in silent if (part := guessed_part(name, plan)) is not None}
    if guessed:
        titles = {name: plan.roles[name].title for name in guessed}
        parts = InLanguages(
            [f"{titles[name]} ({part.danish})" for name, part in guessed.items()],
            [f"{titles[name]} ({part.english})" for name, part in guessed.items()],
        )
        first = next(iter(guessed.values()))
        facts = {"parts": parts, "example": InLanguages(first.danish, first.english)}
        yield contents.problem("role-parts-guessed", PLAN_FILE, ("roles",), "advice", **facts)


RULES = (numbers_of_people_fit, letters_are_used_once, small_groups_are_hidden, roles_say_their_part)
