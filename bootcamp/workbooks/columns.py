"""The columns of the workbook: what each shows of a block, a track, a rotation or a day, and how it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bootcamp.agenda.timed import Programme, clock, every, name_of
from bootcamp.plan.choices import Choices
from bootcamp.plan.event import FORMS, OUTPUTS, SEATINGS, STATUSES, UNLED_FORMS, Block, Event, Rotation, Supply, Track
from bootcamp.plan.plan import Plan
from bootcamp.reading.scalars import Minutes
from bootcamp.words import LANGUAGES, Words

Kind = Literal[
    "text", "lines", "clock", "span", "number", "choice", "roles", "segment", "materials", "rooms", "date", "yes"
]
Location = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet, or a row of the sheet about the day: its key in the data, its kind, its width in Excel, and
    the key of its heading where that is another.
    """

    key: str
    kind: Kind
    width: int = 14
    head: str = ""


TIME = Column("time", "text", 13)
TRACK = Column("track", "text", 18)
PROGRAMME = (
    TIME,
    Column("at", "clock", 8),
    Column("minutes", "span", 11),
    Column("title", "text", 27),
    Column("why", "text", 27),
    Column("how", "lines", 38),
    Column("leads", "roles", 18),
    Column("materials", "materials", 27),
    Column("plan_b", "text", 25),
    TRACK,
    Column("form", "choice", 16),
    Column("seating", "choice", 15),
    Column("output", "choice", 15),
    Column("room", "text", 16),
    Column("note", "text", 30),
    Column("internal", "yes", 8),
    Column("until", "clock", 10),
    Column("at_least", "span", 10),
    Column("cut", "number", 10),
)
ROTATION = (
    Column("block", "text", 34),
    Column("station", "text", 28),
    Column("visit", "span", 12),
    Column("move", "span", 12),
    Column("room", "text", 18),
    Column("panel", "segment", 20),
    Column("leads", "roles", 24),
)
DAY = (
    Column("title", "text", head="day"),
    Column("date", "date"),
    Column("doors", "clock"),
    Column("start", "clock"),
    Column("end", "clock"),
    Column("venue", "text"),
    Column("purpose", "text"),
    Column("results", "lines"),
    Column("rooms", "rooms"),
    Column("status", "choice"),
)
CHOICES: Mapping[str, Choices] = {"form": FORMS, "seating": SEATINGS, "output": OUTPUTS, "status": STATUSES}
KEY = "key"
TRACK_ROW = "track"
Cells = dict[str, str]
"""What one row shows: text by the key of its column; blank cells are left out."""


def heading(column: Column, words: Words) -> str:
    return words(f"desk.column-{column.head or column.key}")


def headings(columns: tuple[Column, ...]) -> dict[str, str]:
    """The keys of columns by their headings, folded, in every language."""
    return {heading(column, Words(language)).casefold(): column.key for language in LANGUAGES for column in columns}


def choice(key: str, value: str, words: Words) -> str:
    """A choice as the drop-down has it; a row that begins a track has its own word among the work forms."""
    return words("desk.form-track") if value == TRACK_ROW else CHOICES[key].word(value, words.language)


def choices(key: str, words: Words) -> tuple[str, ...]:
    return tuple(choice(key, value, words) for value in choice_values(key))


def choice_values(key: str) -> tuple[str, ...]:
    return (*CHOICES[key], *((TRACK_ROW,) if key == "form" else ()))


def row_key(location: Location) -> str:
    """The hidden key of the row of a block or track: the numbers of its location, `5/1/2`."""
    return "/".join(str(step) for step in location if isinstance(step, int))


def location_of(key: str) -> Location:
    """The location that a row's key stands for: blocks, tracks and blocks in turn."""
    names = ("blocks", "tracks", "blocks")
    return tuple(part for name, step in zip(names, key.split("/"), strict=False) for part in (name, int(step)))


def rows_of(event: Event, plan: Plan, programme: Programme | None, words: Words) -> Iterator[tuple[str, Cells]]:
    """Every row of the programme's sheet with its key: blocks, and tracks with their blocks under the one they are in.

    Tracks inside tracks are not shown; they stay as the file has them.
    """
    times = _times(programme, words)
    for number, block in enumerate(event.blocks):
        key = str(number)
        yield key, _block_cells(block, plan, words, times.get(key, ""))
        for place, track in enumerate(block.tracks):
            yield f"{key}/{place}", _track_cells(track, plan, words)
            for inner, each in enumerate(track.blocks):
                own = f"{key}/{place}/{inner}"
                cells = _block_cells(each, plan, words, times.get(own, ""))
                yield own, cells | {TRACK.key: track.title}


def rotations_of(event: Event, plan: Plan, words: Words) -> Iterator[tuple[str, Cells]]:
    for number, block in enumerate(event.blocks):
        if block.rotation is not None:
            cells = cells_of(block.rotation, ROTATION[1:], plan, words)
            yield str(number), {"block": block.title or "", **cells}


def day_of(event: Event, plan: Plan, words: Words) -> Cells:
    return cells_of(event, DAY, plan, words)


def cells_of(model: Block | Event | Rotation, columns: tuple[Column, ...], plan: Plan, words: Words) -> Cells:
    shown = {column.key: _shown(getattr(model, column.key), column, plan, words) for column in columns}
    return {key: text for key, text in shown.items() if text}


def _block_cells(block: Block, plan: Plan, words: Words, time: str) -> Cells:
    columns = tuple(column for column in PROGRAMME if column not in (TIME, TRACK))
    cells = cells_of(block, columns, plan, words)
    if block.title is None and block.form in UNLED_FORMS:
        cells["title"] = words.write(name_of(block))
    return {**({TIME.key: time} if time else {}), **cells}


def _track_cells(track: Track, plan: Plan, words: Words) -> Cells:
    cells = {
        "form": choice("form", TRACK_ROW, words),
        "title": track.title,
        TRACK.key: track.title,
        "leads": _roles(track.leads, plan),
        "room": track.room or "",
    }
    return {key: text for key, text in cells.items() if text}


def _shown(value: Any, column: Column, plan: Plan, words: Words) -> str:
    if value is None or value in ((), {}, False):
        return ""
    match column.kind:
        case "choice":
            return choice(column.key, value, words)
        case "yes":
            return words("desk.yes")
        case "lines":
            return "\n".join(one_line(each) for each in value)
        case "materials":
            return "\n".join(supply_line(each) for each in value)
        case "rooms":
            return "\n".join(f"{one_line(room)}: {capacity}" for room, capacity in value.items())
        case "roles":
            return _roles(value, plan)
        case "segment":
            return plan.segments[value].title if value in plan.segments else str(value)
        case "span" if isinstance(value, Minutes):
            return str(value.least) if value.least == value.most else f"{value.least}–{value.most}"
        case "span" | "number":
            return str(value)
        case _:
            return words.write(value)


def _roles(roles: tuple[str, ...], plan: Plan) -> str:
    return "\n".join(plan.roles[role].title if role in plan.roles else role for role in roles)


def supply_line(supply: Supply) -> str:
    return one_line(f"{supply.title}: {supply.quantity}" if supply.quantity else supply.title)


def one_line(text: str) -> str:
    return " ".join(text.split())


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
