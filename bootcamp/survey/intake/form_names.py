"""The names of questions and options in forms that ask for names (XLSForm, the entry sheet): the plan's ids."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bootcamp.plan.survey import Survey
from bootcamp.reading.scalars import identifier

SEGMENT = "deltagergruppe"
"""The name of the question about the group, which has none in the plan."""


def segment_name(survey: Survey) -> str:
    """The name of the question about the group: not that of a question of the plan."""
    taken = {question.id for question in survey.questions}
    return next(name for name in (SEGMENT, *(f"{SEGMENT}-{n}" for n in range(len(taken) + 1))) if name not in taken)


def xml_name(name: str) -> str:
    """An id of the plan as an XML name, which cannot begin with a digit."""
    return f"_{name}" if name[0].isdigit() else name


def option_name(text: str) -> str:
    """The name of an option that the plan gives no id: a step of a scale, «Ved ikke»."""
    return identifier(text) or "svar"


def is_named(title: str, *names: str) -> bool:
    """Whether a heading is made of these names of the plan: `gruppe/spoergsmaal`, `gruppe.spoergsmaal`, or the last.

    Folders in front of them count for nothing: a form may put questions in groups of its own.
    """
    parts = [part.removeprefix("_") for part in re.split(r"[/.]", title.strip().casefold())]
    return parts[-len(names) :] == list(names)


def names_of(texts: Iterable[str]) -> dict[str, str]:
    """The texts by the names they have as options; a name that two of them would share stands for neither."""
    named: dict[str, list[str]] = {}
    for each in texts:
        named.setdefault(option_name(each), []).append(each)
    return {name: several[0] for name, several in named.items() if len(several) == 1}
