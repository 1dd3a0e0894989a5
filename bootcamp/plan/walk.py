"""The one walk over what a day consists of: blocks, the stations of rotations, tracks, and the blocks inside tracks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bootcamp.plan.event import Block, Event, Rotation, Track

Steps = tuple[str | int, ...]


class Part(NamedTuple):
    """A part of a day with its location in the file, and the track it lies in (None outside tracks)."""

    location: Steps
    part: Block | Rotation | Track
    track: Track | None


class PlacedBlock(NamedTuple):
    """A block with its location in the file, and the track it lies in (None outside tracks)."""

    location: Steps
    block: Block
    track: Track | None


def walk(event: Event) -> Iterator[Part]:
    """Every part of a day in the order of the file; what lies inside a part comes right after it."""
    return _walk(event.blocks, (), None)


def blocks_in(event: Event) -> Iterator[PlacedBlock]:
    """Every block of a day, also inside tracks."""
    return (PlacedBlock(at, part, track) for at, part, track in walk(event) if isinstance(part, Block))


def tracks_in(event: Event) -> Iterator[Track]:
    """Every track of a day, also inside tracks."""
    return (part for _, part, _ in walk(event) if isinstance(part, Track))


def _walk(blocks: tuple[Block, ...], location: Steps, inside: Track | None) -> Iterator[Part]:
    for number, block in enumerate(blocks):
        at = (*location, "blocks", number)
        yield Part(at, block, inside)
        if block.rotation is not None:
            yield Part((*at, "rotation"), block.rotation, inside)
        for place, track in enumerate(block.tracks):
            here = (*at, "tracks", place)
            yield Part(here, track, inside)
            yield from _walk(track.blocks, here, track)
