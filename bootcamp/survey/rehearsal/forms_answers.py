"""Answers made up by chance, as Microsoft Forms writes them into the columns of its export."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from bootcamp.plan.survey import Question, Survey
from bootcamp.words import Language

Item = TypeVar("Item")
HEAD: Mapping[Language, tuple[str, ...]] = {
    "da": ("ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn"),
    "en": ("ID", "Start time", "Completion time", "Email", "Name"),
}
"""What Forms itself calls the first columns."""


def headings(survey: Survey, language: Language) -> list[str]:
    """The columns of the export: a likert question has one for each statement, under the statement's own words."""
    asked = [list(q.items.values()) or [q.title] if q.kind == "likert" else [q.title] for q in survey.questions]
    return _numbered([*HEAD[language], survey.groups.question, *(title for titles in asked for title in titles)])


def _numbered(titles: Sequence[str]) -> list[str]:
    """Titles that are met again get a number behind them, as in Forms."""
    times: dict[str, int] = {}
    found = []
    for title in titles:
        times[title] = times.get(title, 0) + 1
        found.append(title if times[title] == 1 else f"{title}{times[title]}")
    return found


def joined(question: Question, order: Sequence[str]) -> str | None:
    """Options as Forms writes several in a cell: each with a semicolon after it."""
    return "".join(f"{question.options[option]};" for option in order) or None


def picked(labels: Sequence[str], weights: Sequence[float], skipped: float, chance: random.Random) -> str | None:
    """One of the labels in proportion to their weights, or None for the share that is skipped."""
    if chance.random() < skipped:
        return None
    return drawn(dict(zip(labels, weights, strict=True)), 1, chance)[0]


def drawn(weights: Mapping[str, float], n: int, chance: random.Random) -> list[str]:
    """`n` different options, each time in proportion to the weights of those that are left.

    Only `Random.random` is used: its sequence is the same in every version of Python.
    """
    left = dict(weights)
    found: list[str] = []
    for _ in range(n):
        mark, option = chance.random() * sum(left.values()), ""
        for option, weight in left.items():  # noqa: B007 - the option it stops at
            mark -= weight
            if mark < 0:
                break
        found.append(option)
        del left[option]
    return found


def shuffled(items: Iterable[Item], chance: random.Random) -> list[Item]:
    """The items in an order of chance, by `Random.random` alone."""
    return [item for _, _, item in sorted((chance.random(), n, item) for n, item in enumerate(items))]
