"""When the day runs late: the cheapest way back to the next fixed time, shown before it is chosen.

The order is fixed: time to spare first, then every block a little shorter in proportion to what it can give, then
blocks left out in the order of their `cut`. A fixed time is never moved, and a block without `at_least` or `cut` is
never touched: that holds for a closing evaluation too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bootcamp.agenda.timed import Programme, TimedBlock, clock, minute_of
from bootcamp.plan.event import Event
from bootcamp.reading.scalars import Minutes


@dataclass(frozen=True, slots=True)
class RescueStep:
    """What is done with one block: `minutes` are won; `before` and `after` are its length."""

    kind: Literal["gap", "buffer", "shrink", "cut"]
    block: TimedBlock
    minutes: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Rescue:
    """The way back when the day is `late` minutes late as `at` begins.

    `fixed` is the block whose fixed time is to be reached (None: the end of the day, at minute `until`). `uncovered`
    are the minutes that cannot be won: the fixed time slips by them. `times` is the day from `at` on as it then runs:
    block, start, minutes; a block that is left out has 0 minutes.
    """

    late: int
    at: TimedBlock
    fixed: TimedBlock | None
    until: int
    steps: tuple[RescueStep, ...]
    uncovered: int
    times: tuple[tuple[TimedBlock, int, int], ...]


def rescue(programme: Programme, at: str, late: int) -> Rescue:
    """The cheapest way back when block `at` begins `late` minutes after its time. KeyError when there is none such."""
    place = next((n for n, block in enumerate(programme.blocks) if block.id == at), None)
    if place is None:
        raise KeyError(at)
    window, fixed = _window(programme.blocks, place)
    until = fixed.start if fixed is not None else max(programme.end, window[-1].end)
    missing = late
    steps: list[RescueStep] = []
    for found in (*_gaps(window, until), *_buffers(window)):
        taken = min(missing, found.minutes)
        if taken > 0:
            steps.append(_of(found, taken))
            missing -= taken
    steps += _shrunk(window, missing)
    missing -= sum(step.minutes for step in steps if step.kind == "shrink")
    cut = list(_cuts(window, steps, missing))
    missing = max(0, missing - sum(step.minutes for step in cut))
    steps += cut
    return Rescue(
        late, programme.blocks[place], fixed, until, tuple(steps), missing, _times(programme, place, late, steps)
    )


def _window(blocks: Sequence[TimedBlock], place: int) -> tuple[list[TimedBlock], TimedBlock | None]:
    """The blocks from `place` to the next fixed time, and the block that has it."""
    for number in range(place + 1, len(blocks)):
        if blocks[number].block.at is not None:
            return list(blocks[place:number]), blocks[number]
    return list(blocks[place:]), None


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


def _cuts(window: Sequence[TimedBlock], steps: Sequence[RescueStep], missing: int) -> Iterator[RescueStep]:
    """Blocks left out, in their order, until the time is won; one that has begun or is fixed stays."""
    shorter = {step.block.id: step.minutes for step in steps if step.kind == "shrink"}
    able = [item for item in window[1:] if item.block.cut is not None and item.block.at is None]
    for item in sorted(able, key=lambda item: (item.block.cut or 0, item.start)):
        if missing <= 0:
            return
        won = item.minutes - shorter.get(item.id, 0)
        yield RescueStep("cut", item, won, item.minutes, 0)
        missing -= won


def _times(
    programme: Programme, place: int, late: int, steps: Sequence[RescueStep]
) -> tuple[tuple[TimedBlock, int, int], ...]:
    """The rest of the day with the steps taken; a fixed time holds where it can be reached, else it slips."""
    lengths = {step.block.id: step.after for step in steps if step.kind != "gap"}
    cursor = programme.blocks[place].start + late
    result = []
    for number, item in enumerate(programme.blocks[place:]):
        if number and item.block.at is not None:
            cursor = max(cursor, item.start)
        minutes = lengths.get(item.id, item.minutes)
        result.append((item, cursor, minutes))
        cursor += minutes
    return tuple(result)


def adjusted(event: Event, found: Rescue) -> Event:
    """The day as it now runs: what comes begins and lasts as the way back says, what is cut is gone."""
    lengths = {block.location[1]: (begins, minutes) for block, begins, minutes in found.times}
    blocks = []
    for number, block in enumerate(event.blocks):
        begins, minutes = lengths.get(number, (None, None))
        if minutes == 0:
            continue
        if begins is None or minutes is None:
            blocks.append(block)
            continue
        span = {"minutes": Minutes(minutes, minutes), "until": None, "at": clock(begins), "at_least": None}
        blocks.append(block.model_copy(update=span))
    end = max(begins + minutes for _, begins, minutes in found.times)
    last = clock(max(end, minute_of(event.end))) if event.end else None
    return event.model_copy(update={"blocks": tuple(blocks), "end": last})
