"""A day's blocks with their clock: whole minutes since midnight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from bootcamp.plan.event import UNLED_FORMS, Block, Track
from bootcamp.problems import Term

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class TimedTrack:
    """A track with its clock.

    `idle` is how many minutes it waits for the longest one; `visit` is when it visits the station of a rotation.
    """

    track: Track
    blocks: tuple[TimedBlock, ...]
    idle: int
    visit: Visit | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A track's visit to the station of a rotation."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TimedBlock:
    """A block with its clock.

    `least` is the shortest it may become on the day (0 for a buffer), `most` what its span allows. `latest_start` is
    the last minute it may begin at without moving a fixed time; `slack` is the minutes between the two starts, below 0
    where the day cannot be kept. `part` counts the pieces of a block that a visit cuts in two.
    """

    id: str
    block: Block
    location: tuple[str | int, ...]
    start: int
    minutes: int
    least: int
    most: int
    latest_start: int
    tracks: tuple[TimedTrack, ...] = ()
    part: int = 0

    @property
    def end(self) -> int:
        return self.start + self.minutes

    @property
    def slack(self) -> int:
        return self.latest_start - self.start


@dataclass(frozen=True, slots=True)
class Programme:
    """A day with its clock, from the first block's start to the last one's end.

    `closes` is when it is over for participants: what is internal after that (take-down) comes on top.
    """

    start: int
    end: int
    blocks: tuple[TimedBlock, ...]
    closes: int

    @property
    def shown(self) -> int:
        """How many blocks there are up to the last one that participants meet."""
        return max((n for n, item in enumerate(self.blocks, start=1) if not item.block.internal), default=0)


def clock(minute: int) -> time:
    """The time of day of a minute since midnight; what lies past midnight is shown as 23:59."""
    minute = min(max(minute, 0), DAY - 1)
    return time(minute // 60, minute % 60)


def minute_of(value: time) -> int:
    return value.hour * 60 + value.minute


def every(blocks: Sequence[TimedBlock]) -> Iterator[TimedBlock]:
    """Every block, also those inside tracks."""
    for item in blocks:
        yield item
        for track in item.tracks:
            yield from every(track.blocks)


def sum_of(blocks: Sequence[TimedBlock], start: int) -> int:
    """The minutes from `start` to the end of the blocks."""
    return end_of(blocks, start) - start


def end_of(blocks: Sequence[TimedBlock], start: int) -> int:
    """The minute the last of the blocks ends; `start` where there are none."""
    return max((item.end for item in blocks), default=start)


def name_of(block: Block) -> str | Term:
    """What a block is called; a break or a meal without a title by what it is."""
    kind = block.form if block.form in UNLED_FORMS else "other"
    return block.title or Term(f"documents.untitled-{kind}")
