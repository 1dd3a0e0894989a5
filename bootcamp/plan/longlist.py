"""The longlist (bruttoliste) beyond the answers: what came in from outside the survey, and what was chosen for the
shortlist (prioriteret liste), by whom and why. One file for each survey, `longlists/SURVEY.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Annotated

from bootcamp.plan.fields import Day, Id, Model, Text, Whole, YesNo
from bootcamp.plan.ids import CoreTaskId, DeciderId, ItemId
from bootcamp.plan.marks import Names, Refers
from bootcamp.plan.survey import Survey
from bootcamp.reading.scalars import identifier

_LONGEST_ID = 48
ASKED_KINDS = ("ranking", "single", "multi")
"""The kinds of question whose options are items of the longlist."""


class Input(Model):
    """Something said outside the survey: by mail or phone, in a note or at a meeting.

    `source` says where from: a role or a group and how it came, never a person's name. `item` is the item of the
    survey, or of another input, that it speaks of; without it the text is an item by itself, called `id`.
    """

    text: Text
    source: Text
    date: Day
    core_task: CoreTaskId | None = None
    item: ItemId | None = None
    id: Annotated[Id, Names("input")] | None = None

    @property
    def key(self) -> str:
        """The id of the item that the input is about."""
        return self.item or self.id or key_of(self.text)


class Choice(Model):
    """What was decided about an item: whether it goes on the shortlist, as which number of its core task, and why."""

    item: ItemId
    core_task: CoreTaskId | None = None
    chosen: YesNo
    place: Whole | None = None
    reason: Text | None = None


class Longlist(Model):
    """`decided_by` is the body or the role that made the choices, `decided_on` the day."""

    named_after = Refers("survey")

    input: tuple[Input, ...] = ()
    decided_by: DeciderId | None = None
    decided_on: Day | None = None
    choices: tuple[Choice, ...] = ()


def key_of(text: str) -> str:
    """An id for an item that has only its text: the same for the same text, different for different texts."""
    name = identifier(text)
    if name and len(name) <= _LONGEST_ID:
        return name
    digest = sha256(" ".join(text.split()).encode()).hexdigest()[:6]
    return "-".join(part for part in (name[:_LONGEST_ID].rpartition("-")[0], digest) if part)


def asked_items(survey: Survey) -> Iterator[tuple[str | None, str, str]]:
    """Every item that the survey asks about: core task, id and text, in the order of the questions.

    Where two questions of a core task have the same option, the second is called by its question too. Statements about
    a core task are items as well: they may be rated for how important and how fulfilled they are.
    """
    seen: set[tuple[str | None, str]] = set()
    for question in survey.questions:
        is_asked = question.kind in ASKED_KINDS
        asked = question.options if is_asked else question.items if question.core_task else {}
        for name, title in asked.items():
            own = second_id(name, question.id) if is_asked and (question.core_task, name) in seen else name
            if (question.core_task, own) not in seen:
                seen.add((question.core_task, own))
                yield question.core_task, own, title


def second_id(item: str, question: str) -> str:
    """What an item is called when another question of its core task has the same id."""
    return f"{item}-{question}"


def core_tasks_of(item: str, survey: Survey) -> tuple[str | None, ...]:
    """The core tasks under which the survey asks about an item."""
    return tuple(dict.fromkeys(task for task, name, _ in asked_items(survey) if name == item))


def item_titles(survey: Survey, longlist: Longlist) -> Mapping[str, str]:
    """The items of a longlist by id: those asked about, then those that came in from outside."""
    titles: dict[str, str] = {}
    for _, name, title in asked_items(survey):
        titles.setdefault(name, title)
    for each in longlist.input:
        if each.item is None:
            titles.setdefault(each.key, each.text)
    return titles


def core_task_of(each: Input, survey: Survey) -> str | None:
    """The core task that an input belongs to: its own, else the only one that its item is asked about under."""
    if each.core_task is not None or each.item is None:
        return each.core_task
    tasks = core_tasks_of(each.item, survey)
    return tasks[0] if len(tasks) == 1 else None
