"""Who decides: bodies with their seats and competence, and the decisions a process needs."""

from __future__ import annotations

from typing import Annotated, Literal

from bootcamp.plan.fields import Day, Id, Model, OneOrMore, Text, Texts, Whole, YesNo, one_of

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
    *one_of(
        {
            "council": ("kommunalbestyrelse", "byråd"),
            "standing committee": ("stående udvalg", "økonomiudvalg"),
            "special committee": ("§ 17, stk. 4-udvalg", "særligt udvalg"),
            "steering group": ("styregruppe",),
            "executive management": ("direktion", "chefgruppe"),
            "advisory council": ("råd",),
            "other": ("andet",),
        }
    ),
]
Competence = Annotated[
    Literal["prepares", "advises", "decides"],
    *one_of({"prepares": ("forbereder",), "advises": ("rådgiver",), "decides": ("beslutter",)}),
]


class Seat(Model):
    """One or several seats, told by what they stand for; `role` says chair or vice-chair."""

    title: Text
    number: Whole = 1
    segment: Id | None = None
    role: Annotated[
        Literal["chair", "vice-chair", "member"],
        *one_of({"chair": ("formand",), "vice-chair": ("næstformand",), "member": ("medlem",)}),
    ] = "member"
    ex_officio: YesNo = False
    appointed_by: Text | None = None


class Body(Model):
    """A body: what it may do, under which body it works, who sits in it and how it meets."""

    title: Text
    short_title: Text | None = None
    kind: BodyKind = "other"
    under: Id | None = None
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
    body: Id
    phase: Id
    by: Day | None = None
    asks: Texts = ()
