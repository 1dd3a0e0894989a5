"""A day's programme as everyone sees it: the view that the terminal, the data and the papers show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from bootcamp.agenda.checking import programme_of
from bootcamp.agenda.programme import TimedBlock, clock
from bootcamp.plan.contents import Contents
from bootcamp.plan.event import Block, Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of
from bootcamp.words import Words


@dataclass(frozen=True)
class BlockView:
    """A point of the programme, ready to be shown: times of day, titles of roles, words for its form."""

    id: str
    title: str
    start: time
    end: time
    minutes: int
    latest_start: time
    slack: int
    form: str | None
    form_title: str
    leads: tuple[str, ...]
    room: str | None
    block: Block
    tracks: tuple[TrackView, ...]

    @property
    def is_break(self) -> bool:
        return self.form in ("break", "meal")

    def document(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "start": f"{self.start:%H:%M}",
            "end": f"{self.end:%H:%M}",
            "minutes": self.minutes,
            "latest_start": f"{self.latest_start:%H:%M}",
            "slack": self.slack,
            "form": self.form,
            "leads": list(self.leads),
            "tracks": [track.document() for track in self.tracks] or None,
        }


@dataclass(frozen=True)
class TrackView:
    """One of the programmes that run side by side."""

    id: str
    title: str
    room: str | None
    leads: tuple[str, ...]
    blocks: tuple[BlockView, ...]
    idle: int

    def document(self) -> dict[str, Any]:
        blocks = [block.document() for block in self.blocks]
        return {"id": self.id, "title": self.title, "room": self.room, "idle": self.idle, "blocks": blocks}


@dataclass(frozen=True)
class ProgrammeView:
    """A day: head, blocks, and whether the programme is provisional or final."""

    id: str
    event: Event
    title: str
    process: str
    municipality: str
    date: date | None
    start: time
    end: time
    blocks: tuple[BlockView, ...]

    def document(self) -> dict[str, Any]:
        return {
            "event": self.id,
            "title": self.title,
            "date": self.date.isoformat() if self.date else None,
            "start": f"{self.start:%H:%M}",
            "end": f"{self.end:%H:%M}",
            "status": self.event.status,
            "blocks": [block.document() for block in self.blocks],
        }


def programme_view(contents: Contents, event: str, words: Words) -> ProgrammeView | None:
    """The day `event` of the folder; None when it has nothing to put on a clock or could not be read."""
    plan = contents.plan
    if plan is None or event not in contents.events:
        return None
    programme, _ = programme_of(contents, event)
    if programme is None:
        return None
    day = contents.events[event]
    blocks = tuple(_block(item, plan, words) for item in programme.blocks)
    return ProgrammeView(
        event, day, day.title, plan.title, plan.municipality.name, day.date,
        clock(programme.start), clock(programme.end), blocks,
    )  # fmt: skip


def _block(item: TimedBlock, plan: Plan, words: Words) -> BlockView:
    block = item.block
    form = block.form or ("parallel" if item.tracks else None)
    tracks = tuple(
        TrackView(
            timed.track.id, timed.track.title, timed.track.room, role_titles(plan, timed.track.leads),
            tuple(_block(inner, plan, words) for inner in timed.blocks), timed.idle,
        )
        for timed in item.tracks
    )  # fmt: skip
    return BlockView(
        item.id, block_title(block, words), clock(item.start), clock(item.end),
        item.minutes, clock(item.latest_start), item.slack, form,
        words(f"documents.form-{form.replace(' ', '-')}") if form else "",
        role_titles(plan, block.leads), block.room, block, tracks,
    )  # fmt: skip


def block_title(block: Block, words: Words) -> str:
    """A block's title; a break or a meal without one is called by what it is."""
    kind = block.form if block.form in ("break", "meal") else "other"
    return block.title or words(f"documents.untitled-{kind}")


def role_titles(plan: Plan, roles: tuple[str, ...]) -> tuple[str, ...]:
    """The titles of roles; one that the plan does not know is shown as it was written."""
    return tuple(title_of(plan.roles, role) for role in roles)
