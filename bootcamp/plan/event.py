"""A day as planned: a bootcamp, meeting or seminar with its blocks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import model_validator

from bootcamp.plan.fields import Clock, Day, Id, Ids, Model, OneOrMore, Span, Text, Texts, Weeks, Whole, YesNo, one_of

Form = Literal["plenum", "mixed groups", "segment groups", "pairs", "individual", "panel", "break", "meal"]
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


class Block(Model):
    """A point of the programme. Of `at`, `until` and `minutes` any two give the third.

    `- break: 15` is short for a break of 15 minutes. `tracks` run side by side; the block lasts as long as the longest.
    """

    id: Id | None = None
    title: Text | None = None
    at: Clock | None = None
    until: Clock | None = None
    minutes: Span | None = None
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

    @model_validator(mode="before")
    @classmethod
    def _break(cls, value: Any) -> Any:
        if isinstance(value, dict) and "break" in value:
            rest = {key: content for key, content in value.items() if key != "break"}
            return {"minutes": value["break"], "form": "break", **rest}
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


class Event(Model):
    """A day of the process: `week` as first planned, `date` as it became; blocks for days, items for meetings."""

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
    silence: Texts = ()


Block.model_rebuild()
