"""Who decides: bodies with their seats and competence, and the decisions a process needs."""

from __future__ import annotations

from typing import Annotated, Literal

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import Day, Model, OneOrMore, Text, Texts, Whole, YesNo
from bootcamp.plan.ids import BodyId, PhaseId, SegmentId

BODY_KINDS = Choices(
    {
        "council": Choice("kommunalbestyrelse", "municipal council", ("byråd",)),
        "standing committee": Choice("stående udvalg", "standing committee", ("økonomiudvalg",)),
        "special committee": Choice("§ 17, stk. 4-udvalg", "special committee", ("særligt udvalg",)),
        "steering group": Choice("styregruppe", "steering group"),
        "executive management": Choice("direktion", "executive management", ("chefgruppe",)),
        "advisory council": Choice("råd", "advisory council"),
        "other": Choice("andet", "other"),
    }
)
BodyKind = Annotated[
    Literal[
        "council",
        "standing committee",
        "special committee",
        "steering group",
        "executive management",
        "advisory council",
        "other",
    ],
    BODY_KINDS,
]
COMPETENCES = Choices(
    {
        "prepares": Choice("forbereder", "prepares"),
        "advises": Choice("rådgiver", "advises"),
        "decides": Choice("beslutter", "decides"),
    }
)
Competence = Annotated[Literal["prepares", "advises", "decides"], COMPETENCES]
SEAT_ROLES = Choices(
    {
        "chair": Choice("formand", "chair"),
        "vice-chair": Choice("næstformand", "vice-chair"),
        "member": Choice("medlem", "member"),
    }
)


class Seat(Model):
    """One or several seats, told by what they stand for; `role` says chair or vice-chair."""

    title: Text
    number: Whole = 1
    segment: SegmentId | None = None
    role: Annotated[Literal["chair", "vice-chair", "member"], SEAT_ROLES] = "member"
    ex_officio: YesNo = False
    appointed_by: Text | None = None


class Body(Model):
    """A body: what it may do, under which body it works, who sits in it and how it meets."""

    title: Text
    short_title: Text | None = None
    kind: BodyKind = "other"
    under: BodyId | None = None
    competence: Annotated[tuple[Competence, ...], OneOrMore()] = ()
    seats: tuple[Seat, ...] = ()
    vice_chair: Text | None = None
    unanimous: YesNo = False
    public: YesNo = False
    meetings: Text | None = None
    formerly: Texts = ()

    @property
    def size(self) -> int:
        return sum(seat.number for seat in self.seats)


class Decision(Model):
    """A decision that opens a gate: what, which body takes it, and in which phase it belongs.

    `by` names the day it has to be taken at the latest; `asks` are the questions it answers.
    """

    title: Text
    body: BodyId
    phase: PhaseId
    by: Day | None = None
    asks: Texts = ()
