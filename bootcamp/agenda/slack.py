"""Room in a day: spans that stretch into a gap, and how late each block may begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bootcamp.agenda.timed import TimedBlock, Visit, minute_of


def stretch(blocks: Sequence[TimedBlock], to: int) -> list[TimedBlock]:
    """The blocks with their spans stretched in order, from the last fixed start on, until they reach minute `to`."""
    result = list(blocks)
    since = max((n for n, item in enumerate(result) if item.block.at is not None), default=0)
    room = to - result[-1].end if result else 0
    moved = 0
    for number in range(since, len(result)):
        item = result[number]
        more = max(0, min(item.most - item.minutes, room))
        room -= more
        result[number] = _moved(item, moved, more)
        moved += more
    return result


def _moved(item: TimedBlock, by: int, longer: int = 0) -> TimedBlock:
    if not by and not longer:
        return item
    tracks = tuple(
        replace(
            track,
            blocks=tuple(_moved(inner, by) for inner in track.blocks),
            idle=track.idle + longer,
            visit=Visit(track.visit.start + by, track.visit.end + by) if track.visit else None,
        )
        for track in item.tracks
    )
    return replace(item, start=item.start + by, minutes=item.minutes + longer, tracks=tracks)


def backward(blocks: Sequence[TimedBlock], end: int) -> tuple[TimedBlock, ...]:
    """The latest start of every block such that all that is fixed after it still holds, each at its least length."""
    result: list[TimedBlock] = []
    limit = end
    for item in reversed(blocks):
        latest = limit - item.least
        if item.block.at is not None:
            latest = min(latest, minute_of(item.block.at))
        late = latest - item.start
        tracks = tuple(
            replace(
                track, blocks=_later(track.blocks, late) if track.visit else backward(track.blocks, item.end + late)
            )
            for track in item.tracks
        )
        result.append(replace(item, latest_start=latest, tracks=tracks))
        limit = latest
    return tuple(reversed(result))


def _later(blocks: Sequence[TimedBlock], by: int) -> tuple[TimedBlock, ...]:
    """A track that keeps an appointment may begin as much later as the whole rotation, and no more."""
    return tuple(replace(item, latest_start=item.start + by) for item in blocks)
