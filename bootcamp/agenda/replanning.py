"""A day that was planned anew while it ran: the event as it then is, with the same ids as before."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from bootcamp.agenda.programme import Locate, compute_programme
from bootcamp.agenda.rescue import Rescue, Run, run
from bootcamp.agenda.timed import Programme, clock, minute_of
from bootcamp.plan.event import Block, Event
from bootcamp.process.events import DayRescued
from bootcamp.reading.scalars import Minutes


@dataclass(frozen=True, slots=True)
class Replanned:
    """A day as it runs: `event` and its clock, and when it was last planned anew (None: it runs as planned).

    `lost` are the times it was planned anew from another programme than the one it has: they hold no longer.
    """

    event: Event
    programme: Programme
    changed: time | None = None
    lost: tuple[DayRescued, ...] = ()


def as_it_runs(event: Event, programme: Programme, rescues: Sequence[DayRescued], locate: Locate) -> Replanned:
    """The day with every way back that was chosen, each from the programme that the one before it left."""
    day, lost = Replanned(event, programme), []
    for chosen in rescues:
        times = _times(day.programme, chosen)
        after = replanned(day.event, day.programme, times) if times else day.event
        clocked, _ = compute_programme(after, locate)
        if not times or clocked is None:  # the programme is another one, or nothing would be left of it
            lost.append(chosen)
            continue
        day = Replanned(after, clocked, clock(times[0].start))
    return Replanned(day.event, day.programme, day.changed, tuple(lost))


def note_of(found: Rescue, programme: Programme, event: str) -> DayRescued:
    """What the journal keeps of a way back that was chosen for a day with this clock."""
    steps = tuple(f"{step.kind} {step.block.id} {step.minutes}" for step in found.steps)
    return DayRescued(event, found.at.id, found.late, steps, found.uncovered, clock_digest(programme))


def clock_digest(programme: Programme) -> str:
    """What tells a clock from every other: when its blocks begin, how long they last, when the day is over."""
    text = " ".join(f"{item.start}+{item.minutes}" for item in programme.blocks)
    return hashlib.sha256(f"{text} {programme.closes}".encode()).hexdigest()[:16]


def _times(programme: Programme, chosen: DayRescued) -> tuple[Run, ...] | None:
    """How the rest of the day runs with the steps that were chosen; None when they were chosen for another clock."""
    minutes = {item.id: item.minutes for item in programme.blocks}
    steps = [step.rsplit(" ", 2) for step in chosen.steps]
    if chosen.clock != clock_digest(programme) or any(name not in minutes for name in (chosen.block, *_names(steps))):
        return None
    lengths = dict(minutes)
    for kind, name, won in steps:
        if kind != "gap":
            lengths[name] = 0 if kind == "cut" else lengths[name] - int(won)
    return run(programme, chosen.block, chosen.late, lengths)


def _names(steps: Sequence[Sequence[str]]) -> list[str]:
    return [name for _, name, _ in steps]


def replanned(event: Event, programme: Programme, times: Sequence[Run]) -> Event:
    """The day with `times` from a block on: what comes begins and lasts as they say, what is left out is gone.

    `programme` is the day's clock until then. What came before stays as it was; a block keeps its fixed time (where it
    cannot be reached, the one it slips to) and how short it may become, so that the day can be planned anew again.
    """
    before = programme.blocks[: len(programme.blocks) - len(times)]
    left = [run for run in times if run.minutes]
    blocks = [_with_clock(Run(item, item.start, item.minutes), fixed=item.block.at is not None) for item in before]
    blocks += [_with_clock(run, fixed=number == 0 or run.block.block.at is not None) for number, run in enumerate(left)]
    return event.model_copy(update={"blocks": tuple(blocks), **_hours(event, programme, times)})


def _with_clock(run: Run, *, fixed: bool) -> Block:
    """A block with its clock written out, and its id: what it is called must not follow from what was left out."""
    item, block = run.block, run.block.block
    changes: dict[str, Any] = {
        "id": item.id,
        "at": clock(run.start) if fixed else None,
        "until": None,
        "minutes": Minutes(run.minutes, run.minutes),
        "at_least": min(block.at_least, run.minutes) if block.at_least else None,
    }
    if block.tracks:
        names = {inner.location: inner.id for track in item.tracks for inner in track.blocks if not inner.part}
        changes["tracks"] = tuple(
            track.model_copy(update={"blocks": _named(track.blocks, (*item.location, "tracks", number), names)})
            for number, track in enumerate(block.tracks)
        )
    return block.model_copy(update=changes)


def _named(
    blocks: Sequence[Block], at: tuple[str | int, ...], names: Mapping[tuple[str | int, ...], str]
) -> tuple[Block, ...]:
    return tuple(
        block.model_copy(update={"id": names.get((*at, "blocks", number), block.id)})
        for number, block in enumerate(blocks)
    )


def _hours(event: Event, programme: Programme, times: Sequence[Run]) -> dict[str, Any]:
    """When the day begins and ends for participants, where it says so itself."""
    shown = [run for run in times if not run.block.block.internal and run.minutes]
    hours: dict[str, Any] = {}
    if event.start and times and times[0].block is programme.blocks[0]:
        hours["start"] = max(event.start, clock(times[0].start))
    if event.end and shown:
        hours["end"] = clock(max(minute_of(event.end), shown[-1].start + shown[-1].minutes))
    return hours
