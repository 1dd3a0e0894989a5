"""The points of a day's programme as everyone sees them: times of day, titles of roles, words for their forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Any

from bootcamp.agenda.timed import Programme, TimedBlock, TimedTrack, Visit, clock
from bootcamp.plan.event import FORMS, UNLED_FORMS, Block, Rotation
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised


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
    part: int = 0

    @property
    def continues(self) -> int:
        """The part it goes on from, where a visit cuts a block in two; 0 for a block that begins here."""
        return max(self.part - 1, 0)

    @property
    def is_break(self) -> bool:
        return self.form in UNLED_FORMS

    @property
    def is_internal(self) -> bool:
        """Whether it is for those who run the day alone; a buffer is nobody else's."""
        return self.block.internal or self.form == "buffer"

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


def block_views(programme: Programme, plan: Plan, words: Words) -> tuple[BlockView, ...]:
    """The points of a programme in the order of time."""
    return tuple(_block(item, plan, words) for item in programme.blocks)


def form_word(form: str, words: Words) -> str:
    """What a work form is called at the head of a line; tracks side by side or in turn are shown as one too."""
    return capitalised(FORMS.word(form, words.language)) if form in FORMS else words(f"documents.form-{form}")


def _block(item: TimedBlock, plan: Plan, words: Words) -> BlockView:
    block = item.block
    form = block.form or ("rotation" if block.rotation else "parallel" if item.tracks else None)
    title = block_title(block, words)
    return BlockView(
        item.id, words("documents.part", title=title, part=item.part) if item.part else title,
        clock(item.start), clock(item.end), item.minutes, clock(item.latest_start), item.slack, form,
        form_word(form, words) if form else "",
        role_titles(plan, block.leads), block.room, block,
        tuple(_track(timed, item, plan, words) for timed in item.tracks), item.part,
    )  # fmt: skip


def _track(timed: TimedTrack, item: TimedBlock, plan: Plan, words: Words) -> TrackView:
    """A track with its own blocks and its visit to the station, in the order of time."""
    blocks = [_block(inner, plan, words) for inner in timed.blocks]
    if timed.visit is not None and item.block.rotation is not None:
        blocks = sorted([*blocks, _visit(timed.visit, item, item.block.rotation, plan, words)], key=lambda b: b.start)
    track = timed.track
    return TrackView(track.id, track.title, track.room, role_titles(plan, track.leads), tuple(blocks), timed.idle)


def _visit(visit: Visit, item: TimedBlock, rotation: Rotation, plan: Plan, words: Words) -> BlockView:
    """A visit as the track meets it: a point of its programme like any other."""
    block = Block(title=rotation.station, form="panel", leads=rotation.leads, room=rotation.room)
    return BlockView(
        f"{item.id}-visit", rotation.station, clock(visit.start), clock(visit.end), visit.end - visit.start,
        clock(visit.start), 0, "panel", form_word("panel", words), role_titles(plan, rotation.leads), rotation.room,
        block, (),
    )  # fmt: skip


def block_title(block: Block, words: Words) -> str:
    """A block's title; a break or a meal without one is called by what it is."""
    kind = block.form if block.form in UNLED_FORMS else "other"
    return block.title or words(f"documents.untitled-{kind}")


def role_titles(plan: Plan, roles: tuple[str, ...]) -> tuple[str, ...]:
    """The titles of roles; one that the plan does not know is shown as it was written."""
    return tuple(title_of(plan.roles, role) for role in roles)
