"""What happened on the day against what was planned: for the screen, for the learning phase, and for the next day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bootcamp.agenda.timed import Programme, TimedBlock


@dataclass(frozen=True, slots=True)
class Lived:
    """A block as planned and as it was.

    `began` is the minute it began (None: not noted), `minutes` how long it lasted (None: its end is not known).
    `offset` are the minutes it began after its planned start; `offset_from_start` the same counted from when the day
    really began.
    """

    block: TimedBlock
    began: int | None
    minutes: int | None
    offset: int | None
    offset_from_start: int | None


def lived(programme: Programme, began: Mapping[str, int], ended: int | None = None) -> tuple[Lived, ...]:
    """Every block of the day with what was noted of it; a block ends when the next one that was noted begins."""
    known = [(block, began[block.id]) for block in programme.blocks if block.id in began]
    late_start = known[0][1] - known[0][0].start if known else 0
    ends = {block.id: after for (block, _), (_, after) in zip(known, [*known[1:], (None, ended)], strict=False)}
    rows = []
    for block in programme.blocks:
        at = began.get(block.id)
        end = ends.get(block.id)
        minutes = end - at if at is not None and end is not None and end >= at else None
        offset = at - block.start if at is not None else None
        rows.append(Lived(block, at, minutes, offset, offset - late_start if offset is not None else None))
    return tuple(rows)


def next_block(programme: Programme, began: Mapping[str, int]) -> TimedBlock | None:
    """The block after the last one that was noted as begun; the first one on a day that has not begun."""
    noted = [number for number, block in enumerate(programme.blocks) if block.id in began]
    after = max(noted) + 1 if noted else 0
    return programme.blocks[after] if after < len(programme.blocks) else None


def current_block(programme: Programme, began: Mapping[str, int]) -> TimedBlock | None:
    """The block that was noted last."""
    noted = [block for block in programme.blocks if block.id in began]
    return noted[-1] if noted else None
