"""Rules for longlists: that they belong to a survey, name known items and core tasks, and choose each item once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootcamp.plan.contents import Contents, longlist_file
from bootcamp.plan.longlist import Longlist, core_tasks_of, item_titles
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.problems import Problem, Severity
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Location


def longlists_fit_the_plan(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, longlist in contents.longlists.items():
        if name not in plan.surveys:
            yield _unknown(contents, "survey", longlist_file(name), (), name, plan.surveys)
            continue
        yield from _names(contents, plan, name, longlist)
        yield from _choices(contents, plan, name, longlist)
        yield from _decision(contents, plan, name, longlist)


def _names(contents: Contents, plan: Plan, name: str, longlist: Longlist) -> Iterator[Problem]:
    """Core tasks and items that are named are known."""
    survey, file = plan.surveys[name], longlist_file(name)
    known = item_titles(survey, longlist)
    named = [(("input", number), each.core_task, each.item) for number, each in enumerate(longlist.input)]
    named += [(("choices", number), each.core_task, each.item) for number, each in enumerate(longlist.choices)]
    for at, core_task, item in named:
        if core_task is not None and core_task not in plan.core_tasks:
            yield _unknown(contents, "core-task", file, (*at, "core_task"), core_task, plan.core_tasks)
        if item is not None and item not in known:
            yield _unknown(contents, "item", file, (*at, "item"), item, known)
        elif item is not None and core_task is None and at[0] == "input":
            yield from _several(contents, plan, file, (*at, "item"), item, survey)


def _several(contents: Contents, plan: Plan, file: str, at: Location, item: str, survey: Survey) -> Iterator[Problem]:
    """An item that is asked about under several core tasks, and none of them is named."""
    tasks = [task for task in core_tasks_of(item, survey) if task is not None]
    if len(tasks) > 1:
        facts = {
            "item": item,
            "known": tasks,
            "titles": [plan.core_tasks[t].title for t in tasks if t in plan.core_tasks],
        }
        yield Problem("item-of-several-core-tasks", facts, contents.place(file, at))


def _choices(contents: Contents, plan: Plan, name: str, longlist: Longlist) -> Iterator[Problem]:
    """Each item is chosen or not once, and no two have the same number under a core task."""
    file = longlist_file(name)
    items: set[tuple[str | None, str]] = set()
    places: dict[tuple[str | None, int], str] = {}
    titles = item_titles(plan.surveys[name], longlist)
    for number, each in enumerate(longlist.choices):
        at, title = ("choices", number), titles.get(each.item, each.item)
        if (each.core_task, each.item) in items:
            yield _problem(contents, "item-chosen-twice", file, (*at, "item"), title=title)
        items.add((each.core_task, each.item))
        if each.place is None:
            continue
        if not each.chosen:
            yield _problem(contents, "place-not-chosen", file, (*at, "place"), "warning", title=title)
            continue
        other = places.setdefault((each.core_task, each.place), title)
        if other != title:
            facts = {"place": each.place, "title": title, "other": other}
            yield Problem("place-taken", facts, contents.place(file, (*at, "place")))


def _decision(contents: Contents, plan: Plan, name: str, longlist: Longlist) -> Iterator[Problem]:
    """Who decided is a body or a role of the plan, and is told when something is decided."""
    file, known = longlist_file(name), [*plan.bodies, *plan.roles]
    if longlist.decided_by is not None and longlist.decided_by not in known:
        yield _unknown(contents, "decider", file, ("decided_by",), longlist.decided_by, known)
    if longlist.choices and (longlist.decided_by is None or longlist.decided_on is None):
        yield Problem("shortlist-undecided", {}, contents.place(file, ("choices",), of_key=True), "warning")


def _problem(
    contents: Contents, code: str, file: str, at: Location, severity: Severity = "error", /, **params: object
) -> Problem:
    return Problem(code, params, contents.place(file, at), severity)


def _unknown(contents: Contents, kind: str, file: str, at: Location, name: str, known: Iterable[str]) -> Problem:
    names = list(known)
    facts = {"name": name, "suggestion": nearest(name, names), "known": names}
    return Problem(f"unknown-{kind}", facts, contents.place(file, at))


RULES = (longlists_fit_the_plan,)
