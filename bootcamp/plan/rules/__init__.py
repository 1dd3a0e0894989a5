"""Rules that no single field can check, one module for each subject: references, and what can be right together.

A rule is a function `(contents, plan)` that yields problems; it goes into `RULES` of its subject.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.plan.rules import bodies, course, events, longlists, people, references, surveys
from bootcamp.problems import Problem

Rule = Callable[[Contents, Plan], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    *references.RULES,
    *course.RULES,
    *people.RULES,
    *bodies.RULES,
    *surveys.RULES,
    *events.RULES,
    *longlists.RULES,
)


def rules_across_files(contents: Contents) -> Iterator[Problem]:
    """Every problem that shows only when the files are read together, without the advice that has been silenced."""
    if contents.plan is None:
        return
    for rule in RULES:
        for problem in rule(contents, contents.plan):
            if problem.severity == "error" or problem.code not in silenced(contents, problem):
                yield problem


def silenced(contents: Contents, problem: Problem) -> frozenset[str]:
    """The codes of advice that the plan, or the event the problem lies in, does not want to hear again."""
    plan_codes = contents.plan.silence if contents.plan else ()
    file = problem.place.file if problem.place else ""
    event = contents.events.get(file.removeprefix("events/").removesuffix(".yaml"))
    return frozenset((*plan_codes, *(event.silence if event and file.startswith("events/") else ())))
