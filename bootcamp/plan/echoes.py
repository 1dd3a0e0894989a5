"""Echoes: problems that are there only because another one is, and go away with it. They are not told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bootcamp.plan.ids import WIDER
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import fields_naming
from bootcamp.problems import Problem, Problems
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.reading.yaml import Source

_ABOUT_WHAT_IS_MISSING = frozenset(
    {
        "block-without-length",
        "block-without-leader",
        "block-without-leader-final",
        "programme-empty",
        "day-without-start",
        "final-without-date",
        "weeks-without-anchor",
    }
)


def without_echoes(problems: Iterable[Problem], plan: Source | None) -> Problems:
    """The problems without those that only repeat another: a name is unknown because what bears it could not be read,
    a block has no length because its length is misspelt.
    """
    told = tuple(problems)
    spots = frozenset(_spots(told))
    return tuple(p for p in told if not (_is_written(p, plan) or _is_about_a_wrong_value(p, spots)))


def _is_written(problem: Problem, plan: Source | None) -> bool:
    """Whether the plan's file has the name that is called unknown, or mentions the day that is in no phase."""
    data = plan.data if plan is not None and isinstance(plan.data, dict) else {}
    name = str(problem.params.get("name"))
    if problem.code == "event-without-phase":
        return any(name in _mentioned(part) for part in _parts(data, "phases"))
    return any(name in _names(part) for section in _sections(problem.code) for part in _parts(data, section))


def _sections(code: str) -> Iterator[str]:
    """The sections of the plan that name what a problem calls unknown: the roles for `unknown-role`."""
    kind = code.removeprefix("unknown-")
    for each in WIDER.get(kind, (kind,)) if kind != code else ():
        yield from fields_naming(Plan, each)


def _parts(data: Mapping[str, Any], section: str) -> Iterator[Any]:
    """The section of the plan with this name, and what was probably meant to be it."""
    return (part for key, part in data.items() if key == section or nearest(key, [section]))


def _names(part: Any) -> Iterator[str]:
    """The names in a part of the plan, also as they would be after their mistakes are corrected."""
    names = list(part) if isinstance(part, Mapping) else [item.get("id") for item in _mappings(part)]
    for name in names:
        if isinstance(name, str):
            yield from (name, identifier(name))


def _mentioned(phases: Any) -> Iterator[str]:
    for phase in _mappings(phases):
        events = phase.get("events")
        yield from events if isinstance(events, list) else [events]  # type: ignore[misc]


def _mappings(part: Any) -> list[Mapping[str, Any]]:
    return [item for item in part if isinstance(item, Mapping)] if isinstance(part, list) else []


def _spots(problems: Problems) -> Iterator[str]:
    """The paths of wrong values; of a misspelt key, the path it was meant to have."""
    for problem in problems:
        if problem.is_error and problem.code not in _ABOUT_WHAT_IS_MISSING and problem.place and problem.place.path:
            path, suggestion = problem.place.path, problem.params.get("suggestion")
            meant = f"{path.rpartition('.')[0]}.{suggestion}".removeprefix(".")
            yield meant if problem.code == "unknown-key" and suggestion else path


def _is_about_a_wrong_value(problem: Problem, spots: frozenset[str]) -> bool:
    if problem.code not in _ABOUT_WHAT_IS_MISSING or problem.place is None or problem.place.path is None:
        return False
    path = problem.place.path
    match problem.code:
        case "day-without-start":
            return f"{path.partition(']')[0]}].start" in spots
        case "final-without-date":
            return f"{path.partition(']')[0]}].date" in spots
        case "weeks-without-anchor":
            return "anchor" in spots
        case "programme-empty":
            return any(spot.startswith(f"{path.partition(']')[0]}].blocks") for spot in spots)
        case "block-without-length":
            parts = ("minutes", "break", "at", "until")
            return any(f"{path}.{part}" in spots for part in parts)
        case _:
            return any(spot.startswith((f"{path}.leads", f"{path}.form", f"{path}.break")) for spot in spots)
