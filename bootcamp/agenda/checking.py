"""Everything wrong in a process folder: its files, the rules across them, and the clock of every day."""

from __future__ import annotations

from collections.abc import Callable

from bootcamp.agenda.advice import advise
from bootcamp.agenda.programme import compute_programme
from bootcamp.agenda.timed import Programme
from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents, event_file
from bootcamp.plan.echoes import without_echoes
from bootcamp.plan.rules import silenced
from bootcamp.problems import Place, Problem, Problems, by_place, has_errors
from bootcamp.reading.yaml import Location


def programme_of(contents: Contents, event: str) -> tuple[Programme | None, Problems]:
    """The programme of one event of the folder, with the problems of its clock."""
    programme, problems = compute_programme(contents.events[event], places_in(contents, event))
    return programme, tuple(problem for problem in problems if _is_told(contents, problem))


def advice_of(contents: Contents, event: str, programme: Programme | None, problems: Problems) -> Problems:
    """Advice about a day whose clock is right: `programme` and `problems` are what `programme_of` gave."""
    if programme is None or contents.plan is None or has_errors(problems):
        return ()
    advice = advise(contents.events[event], contents.plan, programme, places_in(contents, event))
    return tuple(problem for problem in advice if _is_told(contents, problem))


def places_in(contents: Contents, event: str) -> Callable[[Location], Place]:
    """Where something lies in the file of an event."""
    return lambda location: contents.place(event_file(event), location)


def check_contents(contents: Contents, found: Problems, *, advised: bool = False) -> Problems:
    """The problems already found on reading, with those of every day's clock, in the order of the files."""
    clocks: list[Problem] = []
    for event in contents.events:
        programme, problems = programme_of(contents, event)
        clocks += problems
        clocks += advice_of(contents, event, programme, problems) if advised else ()
    return told_of(contents, (*found, *clocks))


def told_of(contents: Contents, problems: Problems) -> Problems:
    """The problems that are told, in the order of the files: those that only repeat another are not."""
    return by_place(without_echoes(problems, contents.sources.get(PLAN_FILE)))


def _is_told(contents: Contents, problem: Problem) -> bool:
    return problem.severity == "error" or problem.code not in silenced(contents, problem)
