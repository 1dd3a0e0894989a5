"""A day as a workbook: the programme with one row for each block, its rotations, the day itself, and how to use it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bootcamp.agenda.checking import programme_of
from bootcamp.agenda.timed import Programme, clock, every, name_of
from bootcamp.plan.choices import Choices
from bootcamp.plan.contents import Contents, event_file
from bootcamp.plan.event import FORMS, OUTPUTS, STATUSES, UNLED_FORMS, Block, Event, Rotation, Supply, Track
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import titles_in
from bootcamp.reading.scalars import NotReadable
from bootcamp.reading.table_cells import Cell
from bootcamp.words import LANGUAGES, Words
from bootcamp.workbooks.cells import one_line
from bootcamp.workbooks.declaring import FACTS, Book, Cells, Sheet
from bootcamp.workbooks.fields import (
    CLOCK,
    TEXT,
    Field,
    Kind,
    Known,
    Look,
    cells_of,
    choice_kind,
    field,
    kind_of,
    suggesting,
)
from bootcamp.workbooks.layout import written
from bootcamp.workbooks.values import Location
from bootcamp.workbooks.writing import SAND, TINT

KIND = "programme"
TRACK_ROW = "track"
CHOICES: Mapping[str, Choices] = {"form": FORMS, "output": OUTPUTS, "status": STATUSES}


def choice(key: str, value: str, words: Words) -> str:
    """A choice as the drop-down has it; a row that begins a track has its own word among the work forms."""
    return words("desk.form-track") if value == TRACK_ROW else CHOICES[key].word(value, words.language)


def is_choice(text: str, key: str, value: str) -> bool:
    """Whether the text is the choice `value` of column `key` in any language."""
    return any(text.casefold() == choice(key, value, Words(language)).casefold() for language in LANGUAGES)


def _supplies(_cell: Cell, text: str, _known: Known) -> list[Any]:
    parts = [(line, *line.partition(": ")) for line in text.split("\n") if line]
    return [{title: quantity} if separator and quantity else line for line, title, separator, quantity in parts]


def _rooms(_cell: Cell, text: str, _known: Known) -> dict[str, str]:
    rooms = {}
    for line in filter(None, text.split("\n")):
        room, separator, capacity = line.rpartition(":")
        if not separator or not room.strip():
            raise NotReadable("desk-room-without-capacity", value=line)
        rooms[room.strip()] = capacity.strip()
    return rooms


_SUPPLIES = Kind(lambda value, _: "\n".join(supply_line(each) for each in value), _supplies)
_ROOMS = Kind(lambda value, _: "\n".join(f"{one_line(room)}: {seats}" for room, seats in value.items()), _rooms)
_FORM = choice_kind(FORMS, {TRACK_ROW: ("desk.form-track", "desk-track-without-name")})


def _block(name: str, width: float, kind: Kind | None = None, look: Look = "") -> Field:
    return field(Block, name, f"desk.column-{name}", width, kind, look)


def _rotation(name: str, width: float) -> Field:
    return field(Rotation, name, f"desk.column-{name}", width)


TIME = Field("time", "desk.column-time", 13, TEXT, is_computed=True, look="faint")
TRACK = Field("track", "desk.column-track", 18, TEXT)
PROGRAMME = (
    TIME,
    _block("at", 8),
    _block("minutes", 11),
    _block("title", 27, look="strong"),
    _block("why", 27),
    _block("how", 38),
    _block("leads", 18),
    _block("materials", 27, _SUPPLIES),
    _block("plan_b", 25),
    TRACK,
    _block("form", 16, _FORM),
    _block("seating", 15),
    _block("output", 15),
    _block("room", 16),
    _block("note", 30),
    _block("internal", 8),
    _block("until", 10),
    _block("at_least", 10),
    _block("cut", 10),
)
BLOCK = tuple(each for each in PROGRAMME if each not in (TIME, TRACK))
ROTATION = (
    Field("block", "desk.column-block", 34, suggesting("block with tracks")),
    _rotation("station", 28),
    _rotation("visit", 12),
    _rotation("move", 12),
    _rotation("room", 18),
    _rotation("panel", 20),
    _rotation("leads", 24),
)
DAY = (
    field(Event, "title", "desk.column-day"),
    *(field(Event, name, f"desk.column-{name}") for name in (
        "date", "doors", "start", "end", "venue", "purpose", "results",
    )),
    field(Event, "rooms", "desk.column-rooms", kind=_ROOMS),
    field(Event, "status", "desk.column-status"),
)  # fmt: skip
FIXED_TIME = Field("at", "desk.column-at", 8, CLOCK)


def programme_workbook(contents: Contents, event: str, words: Words) -> bytes:
    """The workbook of an event that could be read whole; the same bytes for the same event and plan."""
    plan, day = contents.plan, contents.events[event]
    if plan is None:
        raise ValueError("a workbook is made of an event with its plan")
    programme, _ = programme_of(contents, event)
    return written(programme_book(event, day, plan, programme, contents.sources[event_file(event)].text, words))


def programme_book(event: str, day: Event, plan: Plan, programme: Programme | None, text: str, words: Words) -> Book:
    known = known_to(day, plan, words)
    sheets = sheets_of(day, programme, known)
    if not sheets[-1].rows and not any(block.tracks for block in day.blocks):
        sheets = sheets[:-1]
    return Book(
        KIND, event, words("desk.title", title=day.title), text, sheets, known, "desk.sheet-help",
        [(words(f"desk.help-{key}"), words(f"desk.help-{key}.more")) for key in ("edit", "times", "tracks")],
        [
            (words("desk.role"), words("desk.role-tasks")),
            *((role.title, "; ".join(role.tasks)) for role in plan.roles.values()),
        ],
    )  # fmt: skip


def sheets_of(day: Event, programme: Programme | None, known: Known) -> tuple[Sheet, ...]:
    """The programme, the day and the rotations; without a computed `programme` no times are shown."""
    rotations = dict(_rotations_of(day, known))
    return (
        Sheet(
            "programme", "desk.sheet-programme", PROGRAMME, dict(_rows_of(day, programme, known)), ("title", "track"),
            spare=60, frozen="E2", printed=10, head_height=32,
            coloured=lambda key, cells: _colour(key, cells, known.words),
        ),
        Sheet("day", "desk.sheet-day", DAY, {FACTS: cells_of(day, DAY, known)}, is_facts=True),
        Sheet(
            "rotation", "desk.sheet-rotation", ROTATION, rotations, ("block",), spare=60, frozen="B2", head_height=32,
        ),
    )  # fmt: skip


def known_to(day: Event, plan: Plan, words: Words) -> Known:
    """What the cells of a day may refer to."""
    blocks = [block.title for block in day.blocks if block.tracks and block.title]
    return Known(words, {**titles_in(plan), **titles_in(day), "block with tracks": {name: name for name in blocks}})


def _colour(key: str, cells: Cells, words: Words) -> tuple[str, bool] | None:
    if key.count("/") == 1:
        return TINT, True
    pauses = (choice("form", "break", words), choice("form", "meal", words))
    return (SAND, False) if cells.get("form") in pauses else None


def row_key(location: Location) -> str:
    """The hidden key of the row of a block or track: the numbers of its location, `5/1/2`."""
    return "/".join(str(step) for step in location if isinstance(step, int))


def _rows_of(event: Event, programme: Programme | None, known: Known) -> Iterator[tuple[str, Cells]]:
    """Every row of the programme's sheet with its key: blocks, and tracks with their blocks under the one they are in.

    Tracks inside tracks are not shown; they stay as the file has them.
    """
    times = _times(programme, known.words)
    for number, block in enumerate(event.blocks):
        key = str(number)
        yield key, _block_cells(block, known, times.get(key, ""))
        for place, track in enumerate(block.tracks):
            yield f"{key}/{place}", _track_cells(track, known)
            for inner, each in enumerate(track.blocks):
                own = f"{key}/{place}/{inner}"
                cells = _block_cells(each, known, times.get(own, ""))
                yield own, {**cells, TRACK.name: track.title}


def _rotations_of(event: Event, known: Known) -> Iterator[tuple[str, Cells]]:
    for number, block in enumerate(event.blocks):
        if block.rotation is not None:
            cells = cells_of(block.rotation, ROTATION[1:], known)
            yield str(number), {"block": block.title or "", **cells}


def _block_cells(block: Block, known: Known, time: str) -> Cells:
    cells = cells_of(block, BLOCK, known)
    if block.title is None and block.form in UNLED_FORMS:
        cells["title"] = known.words.write(name_of(block))
    return {**({TIME.name: time} if time else {}), **cells}


def _track_cells(track: Track, known: Known) -> Cells:
    cells = {
        "form": choice("form", TRACK_ROW, known.words),
        "title": track.title,
        TRACK.name: track.title,
        "leads": kind_of(Track, "leads").show(track.leads, known),
        "room": track.room or "",
    }
    return {key: text for key, text in cells.items() if text}


def supply_line(supply: Supply) -> str:
    return one_line(f"{supply.title}: {supply.quantity}" if supply.quantity else supply.title)


def _times(programme: Programme | None, words: Words) -> dict[str, str]:
    """From when to when each block is, by the key of its row; a block that a visit cuts in two from first to last."""
    if programme is None:
        return {}
    spans: dict[str, tuple[int, int]] = {}
    for item in every(programme.blocks):
        key = row_key(item.location)
        start, end = spans.get(key, (item.start, item.end))
        spans[key] = min(start, item.start), max(end, item.end)
    return {key: f"{words.write(clock(start))}–{words.write(clock(end))}" for key, (start, end) in spans.items()}
