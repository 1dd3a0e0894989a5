"""Longlists: each item is chosen once, under one core task, and who decided is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bootcamp.plan.contents import Contents, longlist_file
from bootcamp.plan.longlist import Longlist, core_tasks_of, item_titles
from bootcamp.plan.plan import Plan
from bootcamp.plan.rules.references import references_of_file_are_known
from bootcamp.plan.survey import Survey
from bootcamp.plan.titles import title_of
from bootcamp.problems import Problem


def items_belong_to_one_core_task(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Input about an item that is asked about under several core tasks says which it means."""
    for name, longlist, survey in _longlists(contents, plan):
        for number, each in enumerate(longlist.input):
            tasks = [task for task in core_tasks_of(each.item, survey) if task] if each.item else []
            if each.core_task is None and len(tasks) > 1:
                facts = {"item": each.item, "known": tasks, "titles": [title_of(plan.core_tasks, t) for t in tasks]}
                place = ("input", number, "item")
                yield contents.problem("item-of-several-core-tasks", longlist_file(name), place, **facts)


def choices_fit_each_other(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Each item is chosen or not once, and no two have the same number under a core task."""
    for name, longlist, survey in _longlists(contents, plan):
        yield from _choices(contents, longlist_file(name), longlist, survey)


def _choices(contents: Contents, file: str, longlist: Longlist, survey: Survey) -> Iterator[Problem]:
    items: set[tuple[str | None, str]] = set()
    places: dict[tuple[str | None, int], str] = {}
    titles = item_titles(survey, longlist)
    for number, each in enumerate(longlist.choices):
        at, title = ("choices", number), titles.get(each.item, each.item)
        if (each.core_task, each.item) in items:
            yield contents.problem("item-chosen-twice", file, (*at, "item"), title=title)
        items.add((each.core_task, each.item))
        if each.place is None:
            continue
        if not each.chosen:
            yield contents.problem("place-not-chosen", file, (*at, "place"), "warning", title=title)
            continue
        other = places.setdefault((each.core_task, each.place), title)
        if other != title:
            facts = {"place": each.place, "title": title, "other": other}
            yield contents.problem("place-taken", file, (*at, "place"), **facts)


def choices_are_decided(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Who decided is told when something is decided."""
    for name, longlist, _ in _longlists(contents, plan):
        if longlist.choices and (longlist.decided_by is None or longlist.decided_on is None):
            yield contents.problem("shortlist-undecided", longlist_file(name), ("choices",), "warning", True)


def _longlists(contents: Contents, plan: Plan) -> Iterator[tuple[str, Longlist, Survey]]:
    """The longlists that belong to a survey of the plan."""
    for name, longlist in contents.longlists.items():
        if name in plan.surveys:
            yield name, longlist, plan.surveys[name]


def longlist_fits_the_plan(contents: Contents, plan: Plan, survey: str) -> Iterator[Problem]:
    """All that is wrong with one longlist."""
    yield from references_of_file_are_known(contents, plan, longlist_file(survey))
    alone = replace(contents, longlists={survey: contents.longlists[survey]})
    for rule in RULES:
        yield from rule(alone, plan)


RULES = (items_belong_to_one_core_task, choices_fit_each_other, choices_are_decided)
