"""What came of a core task: purpose, prerequisites, activities and quick wins."""

from __future__ import annotations

from typing import Annotated, Literal

from bootcamp.plan.fields import Day, Id, Ids, Model, Text, Texts, Whole, YesNo, one_of

_State = Annotated[
    Literal["provisional", "revised", "adopted"],
    *one_of({"provisional": ("foreløbigt",), "revised": ("genbesøgt",), "adopted": ("vedtaget",)}),
]


class Purpose(Model):
    """The wording of a core task's purpose, how final it is and where it comes from."""

    text: Text
    state: _State = "provisional"
    event: Id | None = None
    dissent: Texts = ()


class Prerequisite(Model):
    """What must be in place; who contributes to it and who should."""

    id: Id
    title: Text
    priority: Whole | None = None
    contributes: Ids = ()
    should_contribute: Ids = ()
    principles: Ids = ()
    municipal_role: Id | None = None


class Activity(Model):
    """A concrete proposal: which prerequisite it serves, which group it comes from, the energy behind it."""

    id: Id
    title: Text
    prerequisite: Id | None = None
    segment: Id | None = None
    energy: (
        Annotated[Literal["low", "medium", "high"], *one_of({"low": ("lav",), "medium": ("middel",), "high": ("høj",)})]
        | None
    ) = None
    quick_win: YesNo = False
    responsible: Text | None = None
    starts: Day | None = None
    principles: Ids = ()
    municipal_role: Id | None = None


class Outcome(Model):
    """The pyramid of one core task; the file's name is the core task's id."""

    purpose: Purpose | None = None
    prerequisites: tuple[Prerequisite, ...] = ()
    activities: tuple[Activity, ...] = ()
    next_steps: Texts = ()
    questions: Texts = ()
    note: Text | None = None
