"""A station that tracks visit in turn: how long it takes, and what is left of each track's own time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bootcamp.agenda.timed import TimedBlock, Visit
from bootcamp.plan.event import Block


def rotation_length(block: Block) -> int:
    """n·visit + (n − 1)·move minutes for n tracks."""
    if block.rotation is None:
        return 0
    visits = len(block.tracks)
    return visits * block.rotation.visit + max(visits - 1, 0) * (block.rotation.move or 0)


def around(
    own: Sequence[TimedBlock], visit: Visit, move: int, begin: int, end: int
) -> tuple[tuple[TimedBlock, ...], int]:
    """A track's own blocks laid around its visit, and how many of their minutes do not fit.

    Before the visit the track works until it moves, after it from when it is back; a block that the visit cuts is told
    in parts. A track that visits first or last moves once and has its own time in one piece.
    """
    before = (begin, max(begin, visit.start - move)) if visit.start > begin else (begin, begin)
    after = (min(end, visit.end + move), end) if visit.end < end else (end, end)
    pieces: list[TimedBlock] = []
    cursor, missing = before[0], 0
    for item in own:
        left, part = item.minutes, 0
        for window in (before, after):
            cursor = max(cursor, window[0]) if cursor <= window[1] else cursor
            room = max(0, min(window[1], window[1]) - max(cursor, window[0])) if cursor <= window[1] else 0
            taken = min(left, room)
            if taken <= 0:
                continue
            part += 1
            pieces.append(replace(item, start=cursor, minutes=taken, least=taken, most=taken, part=part))
            cursor, left = cursor + taken, left - taken
        missing += left
    return tuple(_whole_parts(pieces)), missing


def _whole_parts(pieces: Sequence[TimedBlock]) -> Iterator[TimedBlock]:
    """A block in one piece is no part of anything."""
    for item in pieces:
        several = sum(other.location == item.location for other in pieces) > 1
        yield item if several else replace(item, part=0)
