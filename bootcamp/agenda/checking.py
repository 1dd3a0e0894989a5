"""Everything wrong in a process folder: its files, the rules across them, and the clock of every day."""

from __future__ import annotations

from bootcamp.agenda.advice import advise
from bootcamp.agenda.programme import compute_programme
from bootcamp.agenda.timed import Programme
from bootcamp.plan.contents import PLAN_FILE, Contents, event_file
from bootcamp.plan.echoes import without_echoes
from bootcamp.plan.rules import silenced
from bootcamp.problems import Place, Problem, Problems, by_place, has_errors
from bootcamp.reading.yaml import Location


def programme_of(contents: Contents, event: str, *, advised: bool = False) -> tuple[Programme | None, Problems]:
    """The programme of one event of the folder, with the problems of its clock; `advised`, with advice too."""
    file = event_file(event)

    def locate(location: Location) -> Place:
        return contents.place(file, location)

    programme, problems = compute_programme(contents.events[event], locate)
    if advised and programme is not None and contents.plan is not None and not has_errors(problems):
        problems = (*problems, *advise(contents.events[event], contents.plan, programme, locate))
    return programme, tuple(problem for problem in problems if _is_told(contents, problem))


def check_contents(contents: Contents, found: Problems, *, advised: bool = False) -> Problems:
    """The problems already found on reading, with those of every day's clock, in the order of the files."""
    clocks = [problem for event in contents.events for problem in programme_of(contents, event, advised=advised)[1]]
    return by_place(without_echoes((*found, *clocks), contents.sources.get(PLAN_FILE)))


def _is_told(contents: Contents, problem: Problem) -> bool:
    return problem.severity == "error" or problem.code not in silenced(contents, problem)
