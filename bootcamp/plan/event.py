"""A day as planned: a bootcamp, meeting or seminar with its blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import model_validator

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import (
    Clock,
    Day,
    Duration,
    Id,
    Model,
    OneOrMore,
    Span,
    Text,
    Texts,
    Weeks,
    Whole,
    YesNo,
)
from bootcamp.plan.ids import BodyId, CoreTaskId, CoreTaskIds, DecisionId, RoleId, RoleIds, RoomName, SegmentId
from bootcamp.plan.marks import InMinutes, Names

Form = Literal[
    "plenum", "mixed groups", "segment groups", "pairs", "individual", "panel", "break", "meal", "buffer", "transition"
]
FORMS = Choices(
    {
        "plenum": Choice("plenum", "plenary", ("i plenum",)),
        "mixed groups": Choice("blandede grupper", "mixed groups"),
        "segment groups": Choice("egne grupper", "own groups", ("i egen gruppe", "deltagergrupper")),
        "pairs": Choice("to og to", "in pairs", ("par",)),
        "individual": Choice("hver for sig", "on your own"),
        "panel": Choice("panel", "panel"),
        "break": Choice("pause", "break"),
        "meal": Choice("måltid", "meal", ("frokost", "middag")),
        "buffer": Choice("buffer", "buffer"),
        "transition": Choice("skift", "moving on", ("flytning",)),
    }
)
UNLED_FORMS = ("break", "meal", "buffer", "transition")
"""Blocks that need neither a title nor anybody to lead them."""
SHORT_FORMS = ("break", "buffer", "transition")
"""Blocks that may be written as one line: `- break: 15`."""
GROUP_WORK = ("mixed groups", "segment groups", "pairs")
"""Work that is done at the tables instead of by all together."""
SEATED_FORMS = ("mixed groups", "segment groups")
"""Work at the tables that people are given seats at, round by round; two and two find each other."""
Seating = Literal[
    "new", "same", "none", "round 1", "round 2", "round 3",
    "round 4", "round 5", "round 6", "round 7", "round 8", "round 9",
]  # fmt: skip
SEATINGS = Choices(
    {
        "new": Choice("nye borde", "new tables", ("nyt bord", "nye grupper", "new groups")),
        "same": Choice("samme borde", "same tables", ("samme bord", "samme grupper", "same groups")),
        "none": Choice("uden borde", "no tables", ("fri plads", "ingen borde")),
        **{f"round {n}": Choice(f"runde {n}", f"round {n}", (str(n),)) for n in range(1, 10)},
    }
)
"""Where people sit in a block: at tables new to them, where they sat before, at none, or as in a round by number."""
Output = Literal["purpose", "prerequisites", "activities", "quick wins", "evaluation", "film", "other"]
OUTPUTS = Choices(
    {
        "purpose": Choice("formål", "purpose"),
        "prerequisites": Choice("forudsætninger", "prerequisites"),
        "activities": Choice("aktiviteter", "activities"),
        "quick wins": Choice("quick wins", "quick wins"),
        "evaluation": Choice("evaluering", "evaluation"),
        "film": Choice("film", "film"),
        "other": Choice("andet", "other"),
    }
)
EventKind = Literal["bootcamp", "meeting", "seminar"]
EVENT_KINDS = Choices(
    {
        "bootcamp": Choice("bootcamp", "bootcamp"),
        "meeting": Choice("møde", "meeting"),
        "seminar": Choice("seminar", "seminar", ("temadag", "planlægningsdag", "kick-off")),
    }
)
STATUSES = Choices(
    {
        "draft": Choice("foreløbigt", "draft", ("foreløbig",)),
        "final": Choice("endeligt", "final", ("endelig",)),
    }
)
ITEM_KINDS = Choices(
    {
        "fixed": Choice("fast punkt", "fixed item"),
        "information": Choice("orientering", "information"),
        "discussion": Choice("drøftelse", "discussion"),
        "decision": Choice("beslutning", "decision"),
    }
)
COLUMNS = Choices(
    {
        "time": Choice("tid", "time"),
        "what": Choice("hvad", "what"),
        "why": Choice("hvorfor", "why"),
        "how": Choice("hvordan", "how"),
        "form": Choice("arbejdsform", "work form"),
        "who": Choice("hvem", "who"),
        "materials": Choice("materialer", "materials"),
        "plan b": Choice("plan b", "plan b", ("plan_b",)),
        "slack": Choice("luft", "slack"),
        "room": Choice("lokale", "room"),
    }
)
Column = Annotated[
    Literal["time", "what", "why", "how", "form", "who", "materials", "plan b", "slack", "room"], COLUMNS
]


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
    room: RoomName | None = None
    panel: SegmentId | None = None
    leads: RoleIds = ()


class Block(Model):
    """A point of the programme. Of `at`, `until` and `minutes` any two give the third.

    `- break: 15` is short for a break of 15 minutes, `- buffer: 10` for time to spare, `- transition: 5` for moving.
    `at_least` is how short the block may become when the day runs late; `cut` is the order in which blocks are left out
    (1 first), and without it a block is never left out. `tracks` run side by side; the block lasts as long as the
    longest. `warn` is how many minutes before its end the screen warns. `seating` says which tables people sit at;
    where no block of a day says it, the rounds follow from the forms of the blocks, the meals and the list of people.
    """

    id: Annotated[Id, Names("block")] | None = None
    title: Text | None = None
    at: Clock | None = None
    until: Clock | None = None
    minutes: Span | None = None
    at_least: Duration | None = None
    cut: Whole | None = None
    warn: Duration | None = None
    form: Annotated[Form, FORMS] | None = None
    seating: Annotated[Seating, SEATINGS] | None = None
    leads: RoleIds = ()
    note: Text | None = None
    why: Text | None = None
    how: Texts = ()
    output: Annotated[Output, OUTPUTS] | None = None
    materials: Annotated[tuple[Supply, ...], OneOrMore()] = ()
    plan_b: Text | None = None
    room: RoomName | None = None
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

    id: Annotated[Id, Names("track", "Block")]
    title: Text
    core_task: CoreTaskId | None = None
    leads: RoleIds = ()
    room: RoomName | None = None
    blocks: tuple[Block, ...] = ()


class AgendaItem(Model):
    """An item of a meeting's agenda (sag): for information, for discussion or for decision."""

    title: Text
    kind: Annotated[Literal["fixed", "information", "discussion", "decision"], ITEM_KINDS] = "information"
    decision: DecisionId | None = None
    summary: Text | None = None


class Edition(Model):
    """One of several times the same programme is held (afholdelse): its own date, place and sign-up."""

    date: Day | None = None
    venue: Text | None = None
    doors: Clock | None = None
    host: Text | None = None
    sign_up: Text | None = None
    note: Text | None = None


class Practical(Model):
    """Something to be arranged around the day: keys, alarm, wifi, hearing loop; who does it and by when."""

    title: Text
    responsible: RoleId | None = None
    by: Text | None = None


class Event(Model):
    """A day of the process: `week` as first planned, `date` as it became; blocks for days, items for meetings.

    `participants` is how many are expected (without it, the invited of all segments); `tables` how many tables there
    are; `walking` how many minutes it takes from one room to another; `run_sheet` the columns of the run-sheet;
    `editions` the times the same programme is held; `helpers` how many are needed of each role.
    """

    title: Text
    kind: Annotated[EventKind, EVENT_KINDS] = "bootcamp"
    body: BodyId | None = None
    core_tasks: CoreTaskIds = ()
    week: Weeks | None = None
    date: Day | None = None
    venue: Text | None = None
    doors: Clock | None = None
    start: Clock | None = None
    end: Clock | None = None
    status: Annotated[Literal["draft", "final"], STATUSES] = "draft"
    purpose: Text | None = None
    results: Texts = ()
    rooms: dict[Annotated[Text, Names("room")], Whole] = {}
    note: Text | None = None
    blocks: tuple[Block, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    editions: dict[Annotated[Id, Names("edition")], Edition] = {}
    participants: Whole | None = None
    tables: Whole | None = None
    walking: Annotated[Whole, InMinutes] = 0
    run_sheet: Annotated[tuple[Column, ...], OneOrMore()] = ()
    practical: tuple[Practical, ...] = ()
    helpers: dict[RoleId, Whole] = {}
    silence: Texts = ()


Block.model_rebuild()
