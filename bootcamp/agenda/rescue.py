"""When the day runs late: the cheapest way back to the programme, shown before it is chosen.

The order is fixed: time to spare first, then every block a little shorter in proportion to what it can give, then
blocks left out in the order of their `cut`. A fixed time is never moved, and a block without `at_least` or `cut` is
never touched: that holds for a closing evaluation too. What cannot be won before a fixed time is won after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from bootcamp.agenda.timed import Programme, TimedBlock

StepKind = Literal["gap", "buffer", "shrink", "cut"]


@dataclass(frozen=True, slots=True)
class RescueStep:
    """What is done with one block: `minutes` are won; `before` and `after` are its length."""

    kind: StepKind
    block: TimedBlock
    minutes: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Leg:
    """The way to one fixed time: `fixed` has it (None: the end of the day), at minute `until`.

    The leg begins `late` minutes late; `uncovered` of them cannot be won, and the fixed time slips by them.
    """

    fixed: TimedBlock | None
    until: int
    late: int
    steps: tuple[RescueStep, ...]
    uncovered: int


class Run(NamedTuple):
    """How a block runs: when it begins and how long it lasts; one that is left out has 0 minutes."""

    block: TimedBlock
    start: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Rescue:
    """The way back when the day is `late` minutes late as `at` begins, from fixed time to fixed time.

    It ends with the first leg that wins all, or with the day. `times` is the day from `at` on as it then runs.
    """

    late: int
    at: TimedBlock
    legs: tuple[Leg, ...]
    times: tuple[Run, ...]

    @property
    def steps(self) -> tuple[RescueStep, ...]:
        return tuple(step for leg in self.legs for step in leg.steps)

    @property
    def fixed(self) -> TimedBlock | None:
        """The next block with a fixed time; None where the end of the day comes first."""
        return self.legs[0].fixed

    @property
    def until(self) -> int:
        return self.legs[0].until

    @property
    def uncovered(self) -> int:
        """By how many minutes the next fixed time slips."""
        return self.legs[0].uncovered


def rescue(programme: Programme, at: str, late: int) -> Rescue:
    """The cheapest way back when block `at` begins `late` minutes after its time. KeyError when there is none such."""
    place = _place(programme, at)
    legs: list[Leg] = []
    missing = late
    for window, until, fixed in _windows(programme, place):
        legs.append(_leg(window, until, fixed, missing))
        missing = legs[-1].uncovered
        if not missing:
            break
    lengths = {step.block.id: step.after for leg in legs for step in leg.steps if step.kind != "gap"}
    return Rescue(late, programme.blocks[place], tuple(legs), run(programme, at, late, lengths))


def _place(programme: Programme, at: str) -> int:
    place = next((n for n, block in enumerate(programme.blocks) if block.id == at), None)
    if place is None:
        raise KeyError(at)
    return place


def _windows(programme: Programme, place: int) -> Iterator[tuple[Sequence[TimedBlock], int, TimedBlock | None]]:
    """The blocks from `place` to each fixed time after it, with that minute and the block that has it.

    The last is when the day is over for participants; once that is past, when all is.
    """
    blocks, shown = programme.blocks, programme.shown
    last, over = (shown, programme.closes) if shown > place else (len(blocks), programme.end)
    fixed = [n for n in range(place + 1, last) if blocks[n].block.at is not None]
    for first, after in pairwise((place, *fixed)):
        yield blocks[first:after], blocks[after].start, blocks[after]
    yield blocks[(place, *fixed)[-1] : last], over, None


def _leg(window: Sequence[TimedBlock], until: int, fixed: TimedBlock | None, late: int) -> Leg:
    missing = late
    steps: list[RescueStep] = []
    for found in (*_gaps(window, until), *_buffers(window)):
        taken = min(missing, found.minutes)
        if taken > 0:
            steps.append(_of(found, taken))
            missing -= taken
    steps += _shrunk(window, missing)
    missing -= sum(step.minutes for step in steps if step.kind == "shrink")
    cut, missing = _cuts(window, steps, missing)
    gone = {step.block.id for step in cut}
    return Leg(fixed, until, late, (*(step for step in steps if step.block.id not in gone), *cut), missing)


def _of(step: RescueStep, taken: int) -> RescueStep:
    after = step.before - taken if step.kind != "gap" else step.after
    return RescueStep(step.kind, step.block, taken, step.before, after)


def _gaps(window: Sequence[TimedBlock], until: int) -> Iterator[RescueStep]:
    """Time between the last block and the fixed time is spare already."""
    gap = until - window[-1].end
    if gap > 0:
        yield RescueStep("gap", window[-1], gap, window[-1].minutes, window[-1].minutes)


def _buffers(window: Sequence[TimedBlock]) -> Iterator[RescueStep]:
    for item in window:
        if item.block.form == "buffer":
            yield RescueStep("buffer", item, item.minutes, item.minutes, 0)


def _shrunk(window: Sequence[TimedBlock], missing: int) -> list[RescueStep]:
    """Every block shorter in proportion to what it can give, whole minutes, the largest remainders first."""
    able = [item for item in window if item.block.form != "buffer" and item.minutes > item.least]
    total = sum(item.minutes - item.least for item in able)
    if missing <= 0 or not total:
        return []
    wanted = min(missing, total)
    exact = [wanted * (item.minutes - item.least) / total for item in able]
    given = [int(share) for share in exact]
    by_remainder = sorted(range(len(able)), key=lambda n: (given[n] - exact[n], n))
    for number in by_remainder[: wanted - sum(given)]:
        given[number] += 1
    return [
        RescueStep("shrink", item, minutes, item.minutes, item.minutes - minutes)
        for item, minutes in zip(able, given, strict=True)
        if minutes
    ]


def _cuts(window: Sequence[TimedBlock], steps: Sequence[RescueStep], missing: int) -> tuple[list[RescueStep], int]:
    """Blocks left out, in their order, until the time is won, and what is missing then.

    One that has begun or is fixed stays. What a block was to be shorter is won already.
    """
    shorter = {step.block.id: step.minutes for step in steps if step.kind == "shrink"}
    able = [item for item in window[1:] if item.block.cut is not None and item.block.at is None]
    cut = []
    for item in sorted(able, key=lambda item: (item.block.cut or 0, item.start)):
        if missing <= 0:
            break
        cut.append(RescueStep("cut", item, item.minutes, item.minutes, 0))
        missing -= item.minutes - shorter.get(item.id, 0)
    return cut, max(0, missing)


def run(programme: Programme, at: str, late: int, lengths: Mapping[str, int]) -> tuple[Run, ...]:
    """The day from `at` on when that begins `late` minutes late and some blocks have other lengths, by id.

    A fixed time holds where it can be reached, else it slips. KeyError when there is no such block.
    """
    place = _place(programme, at)
    cursor = programme.blocks[place].start + late
    result = []
    for number, item in enumerate(programme.blocks[place:]):
        if number and item.block.at is not None:
            cursor = max(cursor, item.start)
        minutes = lengths.get(item.id, item.minutes)
        result.append(Run(item, cursor, minutes))
        cursor += minutes
    return tuple(result)
