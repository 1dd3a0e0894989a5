"""A day as planned: a bootcamp, meeting or seminar with its blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import model_validator

from bootcamp.plan.fields import (
    Clock,
    Day,
    Duration,
    Id,
    Ids,
    Model,
    OneOrMore,
    Span,
    Text,
    Texts,
    Weeks,
    Whole,
    YesNo,
    one_of,
)

Form = Literal[
    "plenum", "mixed groups", "segment groups", "pairs", "individual", "panel", "break", "meal", "buffer", "transition"
]
_Form = Annotated[
    Form,
    *one_of(
        {
            "plenum": ("i plenum",),
            "mixed groups": ("blandede grupper",),
            "segment groups": ("egne grupper", "i egen gruppe", "deltagergrupper"),
            "pairs": ("par", "to og to"),
            "individual": ("hver for sig",),
            "panel": (),
            "break": ("pause",),
            "meal": ("måltid", "frokost", "middag"),
            "buffer": (),
            "transition": ("skift", "flytning"),
        }
    ),
]
_Output = Annotated[
    Literal["purpose", "prerequisites", "activities", "quick wins", "evaluation", "film", "other"],
    *one_of(
        {
            "purpose": ("formål",),
            "prerequisites": ("forudsætninger",),
            "activities": ("aktiviteter",),
            "quick wins": (),
            "evaluation": ("evaluering",),
            "film": (),
            "other": ("andet",),
        }
    ),
]
EventKind = Literal["bootcamp", "meeting", "seminar"]
_EventKind = Annotated[
    EventKind, *one_of({"bootcamp": (), "meeting": ("møde",), "seminar": ("temadag", "planlægningsdag", "kick-off")})
]
_Status = Annotated[
    Literal["draft", "final"], *one_of({"draft": ("foreløbigt", "foreløbig"), "final": ("endeligt", "endelig")})
]


UNLED_FORMS = ("break", "meal", "buffer", "transition")
"""Blocks that need neither a title nor anybody to lead them."""
SHORT_FORMS = ("break", "buffer", "transition")
"""Blocks that may be written as one line: `- break: 15`."""


class Supply(Model):
    """Something a block needs: `mikrofon`, or `minianalyse: 1 per bord`."""

    title: Text
    quantity: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"title": value}
        if isinstance(value, dict) and len(value) == 1 and "title" not in value:
            title, quantity = next(iter(value.items()))
            return {"title": title, "quantity": quantity}
        return value


class Rotation(Model):
    """A station that the tracks of a block visit in turn: how long each visit is, and how long it takes to move.

    The block lasts n·visit + (n − 1)·move minutes; each track works on its own before and after its visit. Members of
    the segment `panel` leave their groups for the whole block and sit at the station.
    """

    station: Text
    visit: Duration
    move: Duration | None = None
    room: Text | None = None
    panel: Id | None = None
    leads: Ids = ()


class Block(Model):
    """A point of the programme. Of `at`, `until` and `minutes` any two give the third.

    `- break: 15` is short for a break of 15 minutes, `- buffer: 10` for time to spare, `- transition: 5` for moving.
    `at_least` is how short the block may become when the day runs late; `cut` is the order in which blocks are left out
    (1 first), and without it a block is never left out. `tracks` run side by side; the block lasts as long as the
    longest. `warn` is how many minutes before its end the screen warns.
    """

    id: Id | None = None
    title: Text | None = None
    at: Clock | None = None
    until: Clock | None = None
    minutes: Span | None = None
    at_least: Duration | None = None
    cut: Whole | None = None
    warn: Duration | None = None
    form: _Form | None = None
    leads: Ids = ()
    note: Text | None = None
    why: Text | None = None
    how: Texts = ()
    output: _Output | None = None
    materials: Annotated[tuple[Supply, ...], OneOrMore()] = ()
    plan_b: Text | None = None
    room: Text | None = None
    internal: YesNo = False
    tracks: tuple[Track, ...] = ()
    rotation: Rotation | None = None
    silence: Texts = ()

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        for word in SHORT_FORMS:
            if isinstance(value, dict) and word in value:
                rest = {key: content for key, content in value.items() if key != word}
                return {"minutes": value[word], "form": word, **rest}
        return value


class Track(Model):
    """One of several programmes that run side by side (spor)."""

    id: Id
    title: Text
    core_task: Id | None = None
    leads: Ids = ()
    room: Text | None = None
    blocks: tuple[Block, ...] = ()


class Item(Model):
    """An item of a meeting's agenda (sag): for information, for discussion or for decision."""

    title: Text
    kind: Annotated[
        Literal["fixed", "information", "discussion", "decision"],
        *one_of(
            {
                "fixed": ("fast punkt",),
                "information": ("orientering",),
                "discussion": ("drøftelse",),
                "decision": ("beslutning",),
            }
        ),
    ] = "information"
    decision: Id | None = None
    summary: Text | None = None


class Edition(Model):
    """One of several times the same programme is held (afholdelse): its own date, place and sign-up."""

    date: Day | None = None
    venue: Text | None = None
    doors: Clock | None = None
    host: Text | None = None
    sign_up: Text | None = None
    note: Text | None = None


Column = Annotated[
    Literal["time", "what", "why", "how", "form", "who", "materials", "plan b", "slack", "room"],
    *one_of(
        {
            "time": ("tid",),
            "what": ("hvad",),
            "why": ("hvorfor",),
            "how": ("hvordan",),
            "form": ("arbejdsform",),
            "who": ("hvem",),
            "materials": ("materialer",),
            "plan b": ("plan_b",),
            "slack": ("luft",),
            "room": ("lokale",),
        }
    ),
]


class Practical(Model):
    """Something to be arranged around the day: keys, alarm, wifi, hearing loop; who does it and by when."""

    title: Text
    responsible: Id | None = None
    by: Text | None = None


class Event(Model):
    """A day of the process: `week` as first planned, `date` as it became; blocks for days, items for meetings.

    `participants` is how many are expected (without it, the invited of all segments); `tables` how many tables there
    are; `walking` how many minutes it takes from one room to another; `run_sheet` the columns of the run-sheet;
    `editions` the times the same programme is held; `helpers` how many are needed of each role.
    """

    title: Text
    kind: _EventKind = "bootcamp"
    body: Id | None = None
    core_tasks: Ids = ()
    week: Weeks | None = None
    date: Day | None = None
    venue: Text | None = None
    doors: Clock | None = None
    start: Clock | None = None
    end: Clock | None = None
    status: _Status = "draft"
    purpose: Text | None = None
    results: Texts = ()
    rooms: dict[Text, Whole] = {}
    note: Text | None = None
    blocks: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()
    editions: dict[Id, Edition] = {}
    participants: Whole | None = None
    tables: Whole | None = None
    walking: Whole = 0
    run_sheet: Annotated[tuple[Column, ...], OneOrMore()] = ()
    practical: tuple[Practical, ...] = ()
    helpers: dict[Id, Whole] = {}
    silence: Texts = ()


Block.model_rebuild()
