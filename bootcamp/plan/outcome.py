"""What came of a core task: purpose, prerequisites, activities and quick wins."""

from __future__ import annotations

from typing import Annotated, Literal

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import Day, Id, Model, Text, Texts, Whole, YesNo
from bootcamp.plan.ids import (
    ContributorIds,
    EventId,
    MunicipalRoleId,
    PrerequisiteId,
    PrincipleIds,
    SegmentId,
)
from bootcamp.plan.marks import Names, Refers

PURPOSE_STATES = Choices(
    {
        "provisional": Choice("foreløbigt", "provisional"),
        "revised": Choice("genbesøgt", "revised"),
        "adopted": Choice("vedtaget", "adopted"),
    }
)
ENERGIES = Choices({"low": Choice("lav", "low"), "medium": Choice("middel", "medium"), "high": Choice("høj", "high")})


class Purpose(Model):
    """The wording of a core task's purpose, how final it is and where it comes from."""

    text: Text
    state: Annotated[Literal["provisional", "revised", "adopted"], PURPOSE_STATES] = "provisional"
    event: EventId | None = None
    dissent: Texts = ()


class Prerequisite(Model):
    """What must be in place; who contributes to it and who should."""

    id: Annotated[Id, Names("prerequisite")]
    title: Text
    priority: Whole | None = None
    contributes: ContributorIds = ()
    should_contribute: ContributorIds = ()
    principles: PrincipleIds = ()
    municipal_role: MunicipalRoleId | None = None


class Activity(Model):
    """A concrete proposal: which prerequisite it serves, which group it comes from, the energy behind it."""

    id: Annotated[Id, Names("activity")]
    title: Text
    prerequisite: PrerequisiteId | None = None
    segment: SegmentId | None = None
    energy: Annotated[Literal["low", "medium", "high"], ENERGIES] | None = None
    quick_win: YesNo = False
    responsible: Text | None = None
    starts: Day | None = None
    principles: PrincipleIds = ()
    municipal_role: MunicipalRoleId | None = None


class Outcome(Model):
    """The pyramid of one core task; the file's name is the core task's id."""

    named_after = Refers("core-task")

    purpose: Purpose | None = None
    prerequisites: tuple[Prerequisite, ...] = ()
    activities: tuple[Activity, ...] = ()
    next_steps: Texts = ()
    questions: Texts = ()
    note: Text | None = None
