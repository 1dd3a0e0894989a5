"""The clock of a day: when each block starts and ends, where time is missing, and how late it may begin.

Times are whole minutes since midnight. A block starts when the one before ends, unless it is fixed by `at`; a span such
as 60–80 begins at its least and stretches into a gap before the next fixed time. A block with tracks lasts as long as
its longest track; one with a rotation as long as all visits and moves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bootcamp.agenda.rotation import around, rotation_length
from bootcamp.agenda.slack import backward, stretch
from bootcamp.agenda.timed import (
    DAY,
    Programme,
    TimedBlock,
    TimedTrack,
    Visit,
    clock,
    end_of,
    every,
    minute_of,
    name_of,
    sum_of,
)
from bootcamp.plan.event import Block, Event, Rotation
from bootcamp.problems import Place, Problem, Problems
from bootcamp.reading.scalars import Minutes, identifier
from bootcamp.reading.yaml import Location

Locate = Callable[[Location], Place]


def compute_programme(event: Event, locate: Locate) -> tuple[Programme | None, Problems]:
    """The programme of a day, and everything about its times that does not hold.

    The day's end is the participants': what is internal after it (take-down) comes on top.
    `locate` gives the place of a location in the event's file. None when there is nothing to put on a clock.
    """
    problems: list[Problem] = []
    begin = _beginning(event)
    if not event.blocks:
        if event.kind != "meeting":
            problems.append(Problem("programme-empty", {}, locate(("blocks",)), "advice"))
        return None, tuple(problems)
    if begin is None:
        problems.append(Problem("day-without-start", {}, locate(("title",))))
        return None, tuple(problems)
    day = _Day(locate, problems)
    end = minute_of(event.end) if event.end else None
    shown = max((n for n, block in enumerate(event.blocks, start=1) if not block.internal), default=0)
    blocks = day.forward(event.blocks[:shown], ("blocks",), begin, end)
    over = end_of(blocks, begin)
    if end is not None and blocks:
        day.check_end(blocks, end)
    after = day.forward(event.blocks[shown:], ("blocks",), over, None, shown)
    if late := [block for block in (*blocks, *after) if block.end > DAY]:
        problems.append(Problem("past-midnight", {"n": end_of(late, 0) - DAY}, locate(late[0].location)))
    blocks = (*backward(blocks, end if end is not None else over), *backward(after, end_of(after, over)))
    blocks = _with_ids(blocks)
    closes = max(over, end) if end is not None else over
    return Programme(begin, blocks[-1].end if blocks else begin, blocks, closes), tuple(problems)


def _beginning(event: Event) -> int | None:
    """The day begins at `start`, at its first block's fixed time where that comes first, or when the doors open."""
    first = event.blocks[0].at if event.blocks else None
    given = [minute_of(moment) for moment in (event.start, first) if moment is not None]
    if given:
        return min(given)
    return minute_of(event.doors) if event.doors else None


class _Day:
    def __init__(self, locate: Locate, problems: list[Problem]) -> None:
        self.locate = locate
        self.problems = problems

    def tell(self, code: str, location: Location, severity: str = "error", /, **params: object) -> None:
        self.problems.append(Problem(code, params, self.locate(location), severity))  # type: ignore[arg-type]

    def forward(
        self, blocks: Sequence[Block], at: Location, begin: int, end: int | None, first: int = 0
    ) -> tuple[TimedBlock, ...]:
        """Put the blocks on the clock, one after the other; `end` is where they must be over, if anywhere.

        `at` is their list's location, `first` the place in it of the first of them.
        """
        timed: list[TimedBlock] = []
        cursor = begin
        for number, block in enumerate(blocks):
            location = (*at, first + number)
            start = cursor
            if block.at is not None:
                start = minute_of(block.at)
                if timed:
                    timed = self._meet(timed, start, location, block)
            item = self._block(block, location, start, _next_fixed(blocks, number, end))
            timed.append(item)
            cursor = item.end
        return tuple(timed if end is None else stretch(timed, end))

    def _meet(self, timed: list[TimedBlock], start: int, location: Location, block: Block) -> list[TimedBlock]:
        """What comes before a fixed start: stretched into the gap; what is left of it, or over, is told."""
        timed = stretch(timed, start)
        last = timed[-1]
        if last.end > start:
            longest = last.minutes - (last.end - start)
            spot = (*last.location, "minutes" if last.block.minutes else "title")
            self.tell(
                "programme-overlap", spot, title=name_of(last.block), ends=clock(last.end), next=name_of(block),
                starts=clock(start), n=last.end - start, most=longest if longest > 0 else None, then=clock(last.end),
            )  # fmt: skip
        elif last.end < start:
            self.tell(
                "programme-gap", (*location, "at"), "advice", n=start - last.end, after=name_of(last.block),
                ends=clock(last.end), starts=clock(start), next=name_of(block),
            )  # fmt: skip
        return timed

    def check_end(self, blocks: tuple[TimedBlock, ...], end: int) -> None:
        """A day that runs past its end is an error (past midnight, that is told alone); one over early is told."""
        over = blocks[-1].end - end
        if blocks[-1].end > DAY:
            return
        if over > 0:
            self.tell("day-too-long", ("end",), n=over, ends=clock(blocks[-1].end), planned=clock(end))
        elif over < 0:
            self.tell("day-ends-early", ("end",), "advice", n=-over, ends=clock(blocks[-1].end), planned=clock(end))

    def _block(self, block: Block, location: tuple[str | int, ...], start: int, limit: int | None) -> TimedBlock:
        tracks = self._tracks(block, location, start)
        needed = max((sum_of(track.blocks, start) for track in tracks), default=0)
        if block.rotation is not None:
            needed = rotation_length(block)
        span = self._length(block, location, start, limit, needed)
        if tracks and span.least < needed:
            self.tell(
                "tracks-too-long", (*location, "minutes"), title=name_of(block), n=needed - span.least, needed=needed
            )
        minutes = max(span.least, 1)
        shortest = 0 if block.form == "buffer" else min(block.at_least or minutes, minutes)
        if block.at_least is not None and block.at_least > minutes:
            self.tell(
                "at-least-too-long", (*location, "at_least"), title=name_of(block), n=block.at_least, minutes=minutes
            )
        joined = tuple(replace(track, idle=start + minutes - _track_end(track, start)) for track in tracks)
        shortest = max(shortest, needed) if tracks and shortest else shortest
        return TimedBlock("", block, location, start, minutes, shortest, max(span.most, minutes), start, joined)

    def _tracks(self, block: Block, location: Location, start: int) -> tuple[TimedTrack, ...]:
        if block.rotation is not None:
            return self._rotation(block, block.rotation, location, start)
        return tuple(
            TimedTrack(track, self.forward(track.blocks, (*location, "tracks", number, "blocks"), start, None), 0)
            for number, track in enumerate(block.tracks)
        )

    def _rotation(self, block: Block, rotation: Rotation, location: Location, start: int) -> tuple[TimedTrack, ...]:
        """Each track's own work around its visit; two tracks never visit at once, and each visits once."""
        if len(block.tracks) < 2:
            self.tell("rotation-without-tracks", (*location, "rotation"), title=name_of(block))
        length = rotation_length(block)
        tracks = []
        for number, track in enumerate(block.tracks):
            at = (*location, "tracks", number, "blocks")
            visit = Visit(start + number * (rotation.visit + (rotation.move or 0)), 0)
            visit = Visit(visit.start, visit.start + rotation.visit)
            own = self.forward([each.model_copy(update={"at": None}) for each in track.blocks], at, start, None)
            pieces, missing = around(own, visit, rotation.move or 0, start, start + length)
            if missing:
                free = sum_of(own, start) - missing
                self.tell("rotation-does-not-fit", at, title=name_of(block), track=track.title, n=missing, free=free)
            tracks.append(TimedTrack(track, pieces, 0, visit))
        return tuple(tracks)

    def _length(self, block: Block, location: Location, start: int, limit: int | None, needed: int) -> Minutes:
        """How long a block is: of start, end and minutes any two give the third; three that disagree are told."""
        if block.until is None:
            if block.minutes is not None:
                return block.minutes
            if needed:
                return Minutes(needed, needed)
            if limit is not None and limit > start:
                return Minutes(limit - start, limit - start)
            self.tell("block-without-length", location, title=name_of(block))
            return Minutes(1, 1)
        available = minute_of(block.until) - start
        until = clock(minute_of(block.until))
        if available <= 0:
            self.tell(
                "block-ends-before-it-begins",
                (*location, "until"),
                title=name_of(block),
                starts=clock(start),
                ends=until,
            )
            return Minutes(1, 1)
        if block.minutes is not None and not block.minutes.least <= available <= block.minutes.most:
            self._disagree(block, block.minutes, location, start, available)
        return Minutes(available, available)

    def _disagree(self, block: Block, span: Minutes, location: Location, start: int, available: int) -> None:
        if block.at is None and available < span.least:
            missing = span.least - available
            self.tell(
                "block-squeezed", (*location, "until"), title=name_of(block), n=missing, starts=clock(start),
                ends=block.until, least=span.least,
            )  # fmt: skip
            return
        self.tell(
            "times-disagree", (*location, "minutes"), title=name_of(block), starts=clock(start), ends=block.until,
            between=available, minutes=span.least if available < span.least else span.most,
        )  # fmt: skip


def _next_fixed(blocks: Sequence[Block], number: int, end: int | None) -> int | None:
    """The fixed time right after a block: the next block's start, or the end of it all after the last."""
    if number + 1 == len(blocks):
        return end
    following = blocks[number + 1].at
    return minute_of(following) if following is not None else None


def _with_ids(blocks: Sequence[TimedBlock]) -> tuple[TimedBlock, ...]:
    """Every block named: by its own id, or by its title and a number where that is taken."""
    taken = {item.block.id for item in every(blocks) if item.block.id}

    def named(item: TimedBlock) -> TimedBlock:
        name = item.block.id
        if name is None:
            base = identifier(item.block.title or item.block.form or "block") or "block"
            name = next(n for n in _numbered(base) if n not in taken)
            taken.add(name)
        tracks = tuple(replace(track, blocks=tuple(map(named, track.blocks))) for track in item.tracks)
        return replace(item, id=name, tracks=tracks)

    return tuple(map(named, blocks))


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def _track_end(track: TimedTrack, start: int) -> int:
    return max(end_of(track.blocks, start), track.visit.end if track.visit else start)
