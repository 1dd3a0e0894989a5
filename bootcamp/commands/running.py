"""`day start`, `day next`, `day late` and `day times`: the day as it runs, and the way back when it runs late."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, TypeVar

from typer import Argument, Option

from bootcamp.agenda.actual import Lived, current_block, lived, next_block
from bootcamp.agenda.replanning import note_of
from bootcamp.agenda.rescue import Leg, Rescue, rescue
from bootcamp.agenda.timed import Programme, TimedBlock, clock, minute_of, name_of
from bootcamp.commands.folder import day_meant, opened
from bootcamp.plan.contents import event_file
from bootcamp.problems import ExitCode, Problem, Problems, Refused, has_errors, refuse
from bootcamp.process.events import BlockBegan, DayEnded, Happening, RescuesUndone
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.reading.scalars import NotReadable, nearest, read_clock, read_duration
from bootcamp.terminal import Desk, escape
from bootcamp.views.process import OpenedProcess
from bootcamp.views.programme import block_title
from bootcamp.words import Words
from bootcamp.words.formatting import weekday_and_day

Value = TypeVar("Value")


def start(
    desk: Desk,
    event: Annotated[str | None, Argument()] = None,
    block: Annotated[str | None, Argument()] = None,
    *,
    at: Annotated[str | None, Option("--at")] = None,
) -> ExitCode:
    """Note that the day, or one block of it, began; times can be typed in afterwards with `--at`."""
    process, name, programme = _day(desk, event)
    began = process.state.began.get(name, {})
    item = _block(programme, block) if block else programme.blocks[0]
    if block is None and began:
        refuse("day-has-begun", name=name, block=item.id)
    return _note(desk, process, name, programme, item, _minute(desk, at))


def next_(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, at: Annotated[str | None, Option("--at")] = None
) -> ExitCode:
    """Note that the next block began; after the last one, that the day is over."""
    process, name, programme = _day(desk, event)
    began = process.state.began.get(name, {})
    item, minute = next_block(programme, began), _minute(desk, at)
    if item is not None:
        return _note(desk, process, name, programme, item, minute)
    if name in process.state.ended:
        refuse("day-is-over", name=name)
    _check_end(name, began, programme, minute)
    entry = _record(desk, process, DayEnded(name, minute))
    ended = clock(minute)
    desk.answer({"event": name, "ended": f"{ended:%H:%M}", "entry": entry}, desk.words("running.ended", at=ended))
    return ExitCode.DONE


def _note(desk: Desk, process: Process, name: str, programme: Programme, item: TimedBlock, minute: int) -> ExitCode:
    _check_order(name, process.state.began.get(name, {}), programme, item, minute)
    entry = _record(desk, process, BlockBegan(name, item.id, minute))
    words, title = desk.words, block_title(item.block, desk.words)
    offset = minute - item.start
    late = words("running.late", n=offset) if offset > 0 else words("running.early", n=-offset)
    said = words("running.began", title=title, at=clock(minute), until=clock(minute + item.minutes))
    document = {"event": name, "block": item.id, "at": f"{clock(minute):%H:%M}", "offset": offset, "entry": entry}
    lines = [said, *([late] if offset else [])]
    day = process.contents.events[name].date
    if day is not None and day != desk.today:
        command = f"bootcamp day start {name} {item.id} --at {words.write(clock(item.start))}"
        lines.append(words("running.other-day", day=weekday_and_day(day, words.language), command=command))
    elif offset > 0:
        command = f"bootcamp day late {offset} --at {item.id} --event {name}"
        lines.append(words("running.way-back", command=command))
    desk.answer(document, *map(escape, lines))
    return ExitCode.DONE


def _check_order(name: str, began: Mapping[str, int], programme: Programme, item: TimedBlock, minute: int) -> None:
    """Blocks begin in their order; a time that would turn two of them round is refused with the other one named."""
    place = programme.blocks.index(item)
    others = [(number, block) for number, block in enumerate(programme.blocks) if block.id in began]
    for number, block in others:
        then = began[block.id]
        if (number < place and minute < then) or (number > place and minute > then):
            refuse(
                "times-out-of-order", title=name_of(item.block), at=clock(minute), other=name_of(block.block),
                then=clock(then), name=name, id=block.id,
            )  # fmt: skip


def _check_end(name: str, began: Mapping[str, int], programme: Programme, minute: int) -> None:
    """A day is not over before its last block began."""
    last = next((block for block in reversed(programme.blocks) if block.id in began), None)
    if last is not None and minute < began[last.id]:
        refuse(
            "day-over-too-early", at=clock(minute), other=name_of(last.block), then=clock(began[last.id]), name=name,
            id=last.id,
        )  # fmt: skip


def late(
    desk: Desk,
    minutes: Annotated[str | None, Argument()] = None,
    *,
    at: Annotated[str | None, Option("--at")] = None,
    event: Annotated[str | None, Option("--event")] = None,
    yes: Annotated[bool, Option("--yes")] = False,
    undo: Annotated[bool, Option("--undo")] = False,
) -> ExitCode:
    """Show the cheapest way back to the next fixed time; when it is chosen, everything goes by it from then on."""
    if undo:
        return _undone(desk, event)
    if minutes is None:
        refuse("minutes-late-missing", exit_code=ExitCode.USAGE)
    behind = _understood(read_duration, minutes)
    process, name, programme = _day(desk, event)
    began = process.state.began.get(name, {})
    item = _at(programme, at, behind) if at else current_block(programme, began) or programme.blocks[0]
    found = rescue(programme, item.id, behind)
    desk.say_for_people(*_way_back(desk, found))
    chosen = yes or _asked(desk)
    document = _document(name, found)
    if not chosen:
        desk.answer({**document, "chosen": False})
        return ExitCode.DONE
    entry = _record(desk, process, note_of(found, programme, name))
    files = _reprint(desk, name)
    desk.answer({**document, "chosen": True, "entry": entry, "files": files}, "", *_holds(desk, process, name))
    return ExitCode.DONE


def _undone(desk: Desk, event: str | None) -> ExitCode:
    """Let a day go by its plan again, and print it so."""
    process, name, _ = _day(desk, event)
    if not process.state.rescues.get(name):
        refuse("no-rescue-to-undo", name=name)
    entry = _record(desk, process, RescuesUndone(name))
    desk.say_for_people(desk.words("running.undone", title=escape(process.day(name).title)))
    desk.answer({"event": name, "chosen": False, "entry": entry, "files": _reprint(desk, name)})
    return ExitCode.DONE


def _holds(desk: Desk, process: OpenedProcess, name: str) -> Iterator[str]:
    """For how long what was chosen holds; a programme that is held several times has it in every one of them."""
    yield desk.words("running.holds", command=f"bootcamp day late --undo --event {name}")
    if process.day(name).event.editions:
        yield desk.words("running.holds-every-time")


def times(desk: Desk, event: Annotated[str | None, Argument()] = None) -> ExitCode:
    """Planned and actual times of a day, block by block."""
    process, name, programme = _day(desk, event)
    rows = lived(programme, process.state.began.get(name, {}), process.state.ended.get(name))
    desk.answer({"event": name, "blocks": [_lived_document(row) for row in rows]}, *_lived_lines(desk, rows))
    return ExitCode.DONE


def _day(desk: Desk, event: str | None) -> tuple[OpenedProcess, str, Programme]:
    """The process, the day meant (the one named, today's, or the only one) and its programme."""
    process = opened(desk)
    problems = process.problems
    days = {name: each for name, each in process.contents.events.items() if each.blocks}
    name = day_meant(desk, process.contents, event)
    if name not in days:
        _refuse_without_programme(process, problems, name)
        refuse("unknown-event", name=name, suggestion=nearest(name, list(days)), known=sorted(days))
    day = process.day(name)
    told = day.clock[1]
    if day.programme is None or has_errors(told):
        raise Refused(*(told or problems or (Problem("event-has-no-programme", {"name": name}),)))
    return process, name, day.programme


def _refuse_without_programme(process: Process, problems: Problems, name: str) -> None:
    """A day whose file is there: what is wrong with the file, or that it has no programme."""
    own = tuple(each for each in problems if each.is_error and each.place and each.place.file == event_file(name))
    if own:
        raise Refused(*own)
    if name in process.contents.events:
        refuse("event-has-no-programme", name=name)


def _at(programme: Programme, at: str, late: int) -> TimedBlock:
    """The block that is meant: its short name, or the time that it is now, when the day is so late."""
    try:
        now = minute_of(read_clock(at))
    except NotReadable:
        return _block(programme, at)
    planned = now - late
    found = [item for item in programme.blocks if item.start <= planned]
    if not found or planned >= programme.end:
        known = [block.id for block in programme.blocks]
        refuse("no-block-then", exit_code=ExitCode.USAGE, at=clock(now), n=late, known=known)
    return found[-1]


def _block(programme: Programme, name: str) -> TimedBlock:
    known = [block.id for block in programme.blocks]
    found = next((block for block in programme.blocks if block.id == name), None)
    if found is None:
        refuse("unknown-block", exit_code=ExitCode.USAGE, name=name, suggestion=nearest(name, known), known=known)
    return found


def _minute(desk: Desk, at: str | None) -> int:
    if at is None:
        now = desk.now.astimezone()
        return now.hour * 60 + now.minute
    return minute_of(_understood(read_clock, at))


def _understood(read: Callable[[str], Value], text: str) -> Value:
    try:
        return read(text)
    except NotReadable as found:
        raise Refused(Problem(found.code, found.params), exit_code=ExitCode.USAGE) from None


def _record(desk: Desk, process: Process, what: Happening) -> str:
    entries = entries_for(process, [what], by=None, now=desk.now)
    keep(process, entries)
    return entries[-1].id


def _asked(desk: Desk) -> bool:
    """Ask on a terminal; anywhere else nothing is chosen without `--yes`."""
    if desk.as_json or not sys.stdin.isatty():
        return False
    answer = input(f"{desk.words('running.ask')} ").strip().casefold()
    return answer in ("j", "ja", "y", "yes")


def _way_back(desk: Desk, found: Rescue) -> Iterator[str]:
    words = desk.words
    title = escape(block_title(found.at.block, words))
    facts = {"title": title, "at": clock(found.at.start + found.late), "planned": clock(found.at.start)}
    yield words("running.now-late", **facts, n=found.late)
    number = 1
    for leg in found.legs:
        yield from _leg_lines(leg, number, words)
        number += len(leg.steps)
    if found.uncovered and not any(step.kind in ("shrink", "cut") for step in found.legs[0].steps):
        yield words("running.nothing-gives")


def _leg_lines(leg: Leg, number: int, words: Words) -> Iterator[str]:
    """The way to one fixed time: where it lies, what is done, and whether it is reached."""
    fixed = escape(block_title(leg.fixed.block, words)) if leg.fixed else words("running.end-of-day")
    yield words("running.fixed", fixed=fixed, until=clock(leg.until))
    for place, step in enumerate(leg.steps, start=number):
        title = escape(block_title(step.block.block, words))
        facts = {"title": title, "before": step.before, "after": step.after, "least": step.block.least}
        yield f"  {place}  {words(f'running.step-{step.kind}', **facts, n=step.minutes)}"
    if leg.uncovered:
        yield words("running.uncovered", n=leg.uncovered, fixed=fixed)
    else:
        cut = any(step.kind == "cut" for step in leg.steps)
        yield words("running.back-with-cut" if cut else "running.back", until=clock(leg.until))


def _document(name: str, found: Rescue) -> dict[str, Any]:
    return {
        "event": name,
        "at": found.at.id,
        "late": found.late,
        "fixed": found.fixed.id if found.fixed else None,
        "until": f"{clock(found.until):%H:%M}",
        "steps": [
            {"kind": s.kind, "block": s.block.id, "minutes": s.minutes, "before": s.before, "after": s.after}
            for s in found.steps
        ],
        "uncovered": found.uncovered,
        "legs": [
            {
                "fixed": leg.fixed.id if leg.fixed else None,
                "until": f"{clock(leg.until):%H:%M}",
                "late": leg.late,
                "uncovered": leg.uncovered,
            }
            for leg in found.legs
        ],
        "times": [
            {"block": block.id, "start": f"{clock(begins):%H:%M}", "minutes": minutes}
            for block, begins, minutes in found.times
        ],
    }


def _reprint(desk: Desk, name: str) -> list[str]:
    """Print the programme and the run-sheet of a day as it now runs."""
    from bootcamp.commands.printing import shown_path
    from bootcamp.documents.catalogue import find_copy, find_kind
    from bootcamp.documents.printing import print_copies

    process = opened(desk)
    copies = [find_copy(process, find_kind(kind), name) for kind in ("programme", "run-sheet")]
    printed = print_copies(process, [(copy, ("pdf",)) for copy in copies])
    desk.tell(printed.problems)
    desk.say_for_people(*(f"  {escape(shown_path(file.path))}" for file in printed.files))
    return [str(file.path) for file in printed.files]


def _lived_document(row: Lived) -> dict[str, Any]:
    return {
        "block": row.block.id,
        "planned": f"{clock(row.block.start):%H:%M}",
        "planned_minutes": row.block.minutes,
        "began": f"{clock(row.began):%H:%M}" if row.began is not None else None,
        "minutes": row.minutes,
        "offset": row.offset,
        "offset_from_start": row.offset_from_start,
        "form": row.block.block.form,
    }


def _lived_lines(desk: Desk, rows: tuple[Lived, ...]) -> Iterator[str]:
    words = desk.words
    titles = [block_title(row.block.block, words) for row in rows]
    width = max(map(len, titles))
    yield f"{words('running.column-planned'):<14}{words('running.column-actual'):<14}{words('running.column-block')}"
    for row, title in zip(rows, titles, strict=True):
        planned = f"{words.write(clock(row.block.start))} ({row.block.minutes})"
        actual = words.write(clock(row.began)) if row.began is not None else "–"
        actual += f" ({row.minutes})" if row.minutes is not None else ""
        offset = f"{row.offset:+} min." if row.offset else ""
        yield escape(f"{planned:<14}{actual:<14}{title:<{width}}  {offset}".rstrip())
