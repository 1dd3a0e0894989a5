"""A day's blocks one by one, those of tracks in their places, each with the room and the hours it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from bootcamp.plan.event import Block
from bootcamp.views.day import DayView
from bootcamp.views.programme import BlockView, TrackView
from bootcamp.words import Words


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the track it belongs to (None outside tracks) and how many tracks run beside each other."""

    view: BlockView
    track: TrackView | None = None
    tracks: int = 1

    @property
    def block(self) -> Block:
        return self.view.block

    @property
    def room(self) -> str | None:
        """Its own room, else its track's."""
        return self.view.room or (self.track.room if self.track else None)

    @property
    def title(self) -> str:
        """Its title without the number of a part."""
        return self.block.title or self.view.title


def placed(day: DayView) -> Iterator[Placed]:
    """Every block; one with tracks comes itself, then what each of its tracks does."""
    for view in day.blocks:
        yield Placed(view)
        for track in view.tracks:
            yield from (Placed(inner, track, len(view.tracks)) for inner in track.blocks)


def leaves(day: DayView) -> Iterator[Placed]:
    """Every block that something happens in: those with tracks are told by what their tracks do."""
    return (each for each in placed(day) if not each.view.tracks)


def hours(start: time, end: time, words: Words) -> str:
    return f"{words.write(start)}–{words.write(end)}"
