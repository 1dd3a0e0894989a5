"""What a process stands on: the municipality, the terms of reference, the vision and the core tasks."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import Day, Id, Model, Text, Texts, Whole
from bootcamp.plan.ids import BodyNames, CoreTaskId, EventIds, RoleId, SegmentId
from bootcamp.plan.marks import Names


def _letter(value: str) -> str:
    if len(value) != 1 or not value.isalpha():
        raise PydanticCustomError("not-a-letter", "not-a-letter", {"value": value})
    return value.upper()


Letter = Annotated[Text, AfterValidator(_letter)]
COUNCILS = Choices(
    {
        "kommunalbestyrelse": Choice("kommunalbestyrelse", "municipal council"),
        "byråd": Choice("byråd", "city council", ("byraad",)),
    }
)
Council = Annotated[Literal["kommunalbestyrelse", "byråd"], COUNCILS]


class Municipality(Model):
    """Whose process it is and its own words; `logo` is a picture file (svg, png, jpeg), `colour` that of its prints.

    `data_protection` says how to reach the municipality's data protection adviser.
    """

    name: Text
    council: Council = "kommunalbestyrelse"
    address: Text | None = None
    contact: Text | None = None
    data_protection: Text | None = None
    logo: Text | None = None
    colour: Text | None = None


class Deliverable(Model):
    """Something the contract is accepted against, and what shows that it is there."""

    id: Annotated[Id, Names("deliverable")]
    title: Text
    evidence: Text | None = None


class Terms(Model):
    """Terms of reference: why, what is decided, what may be influenced, what not, and who decides afterwards."""

    purpose: Text
    background: Text | None = None
    commissioned_by: Text | None = None
    decided: Texts = ()
    open: Texts = ()
    closed: Texts = ()
    decided_by: Text | None = None
    reports_to: BodyNames = ()
    constraints: Texts = ()
    deliverables: tuple[Deliverable, ...] = ()


class Vision(Model):
    """The vision the core tasks point to, with the larger purpose (why) and the year's foci (what)."""

    title: Text
    statement: Text | None = None
    values: Texts = ()
    purpose: Text | None = None
    foci: Texts = ()


class Principle(Model):
    """How the work is done: one principle with its points."""

    title: Text
    statement: Text | None = None
    points: Texts = ()


class MunicipalRole(Model):
    """A part the municipality plays: it facilitates, it supports and teaches, it decides as authority."""

    title: Text
    statement: Text | None = None


CORE_TASK_STATES = Choices(
    {
        "proposed": Choice("foreslået", "proposed"),
        "active": Choice("i gang", "active"),
        "adopted": Choice("vedtaget", "adopted"),
        "merged": Choice("lagt sammen", "merged"),
        "retired": Choice("udgået", "retired"),
    }
)
CoreTaskState = Annotated[Literal["proposed", "active", "adopted", "merged", "retired"], CORE_TASK_STATES]


class CoreTask(Model):
    """A core task with its purpose as it stands; what comes of the work lies in `outcomes/`."""

    title: Text
    purpose: Text | None = None
    state: CoreTaskState = "proposed"
    reason: Text | None = None
    merged_into: CoreTaskId | None = None


class Segment(Model):
    """A group of participants (deltagergruppe): letter, how many are invited, how many there are when it is finite."""

    title: Text
    letter: Letter
    singular: Text | None = None
    invited: Whole | None = None
    members: Whole | None = None


RolePart = Literal["lead", "facilitator", "host", "presenter", "politician", "management", "helper", "other"]
PARTS = Choices(
    {
        "lead": Choice("projektleder", "project lead", ("tovholder", "project manager")),
        "facilitator": Choice("facilitator", "facilitator", ("procesleder",)),
        "host": Choice("bordvært", "table host", ("vært", "bordvaert")),
        "presenter": Choice("oplægsholder", "presenter", ("oplaegsholder", "speaker")),
        "politician": Choice("politiker", "politician", ("folkevalgt",)),
        "management": Choice("ledelse", "management", ("leder", "manager")),
        "helper": Choice("hjælper", "helper", ("frivillig", "hjaelper", "volunteer")),
        "other": Choice("andet", "other"),
    }
)


class Role(Model):
    """A part to be played: which of the usual parts it is, what it does, and where it prepares."""

    title: Text
    part: Annotated[RolePart, PARTS] | None = None
    tasks: Texts = ()
    prepares: Text | None = None


class Person(Model):
    """Someone by role; a name only where the plan needs one."""

    role: RoleId
    name: Text | None = None
    organisation: Text | None = None
    segment: SegmentId | None = None
    active_on: EventIds = ()


class SuccessCriterion(Model):
    """What success looks like, how it is measured, by whom and when."""

    id: Annotated[Id, Names("success-criterion")]
    text: Text
    measure: Text | None = None
    source: Text | None = None
    date: Day | None = None
    responsible: RoleId | None = None


class Material(Model):
    """Something to be read or brought along."""

    title: Text
    source: Text | None = None
    responsible: RoleId | None = None
