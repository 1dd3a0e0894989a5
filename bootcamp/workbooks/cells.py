"""What people typed into a cell, as the text that the day's file would have; what can be meant in two ways is told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from bootcamp.plan.plan import Plan
from bootcamp.reading.scalars import NotReadable, nearest, read_clock
from bootcamp.reading.table_cells import Cell
from bootcamp.words import LANGUAGES, Words
from bootcamp.words.formatting import day
from bootcamp.workbooks.columns import CHOICES, TRACK_ROW, Column, choice, choice_values, choices

_DAY = 24 * 60
_FIRST_DAY = date(1900, 1, 1)


def text_of(cell: Cell) -> str:
    """The lines of a cell without the blanks around them."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if not isinstance(cell, str):
        return str(cell)
    text = unicodedata.normalize("NFC", cell).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def value_of(cell: Cell, column: Column, plan: Plan, words: Words) -> Any:
    """The value of a cell as YAML would have it: text, a list, a mapping, or None for a blank one.

    Raises NotReadable for what the cell cannot mean; what its text means is for the day's own fields to say.
    """
    if isinstance(cell, bool):
        cell = words("desk.yes" if cell else "desk.no")
    text = text_of(cell)
    if not text:
        return None
    match column.kind:
        case "clock":
            return _clock(cell, text, words)
        case "span" | "number":
            return _duration(cell, text)
        case "date":
            return day(cell, words.language) if isinstance(cell, date) else text
        case "choice":
            return _choice(text, column.key, words)
        case "yes":
            return words("desk.yes") if text.casefold() == "x" else text
        case "roles":
            return _names(text, {name: role.title for name, role in plan.roles.items()}, "unknown-role")
        case "segment":
            titles = {name: segment.title for name, segment in plan.segments.items()}
            return _name(text, titles, "unknown-segment")
        case "lines":
            return [line for line in text.split("\n") if line]
        case "materials":
            return [_supply(line) for line in text.split("\n") if line]
        case "rooms":
            return dict(_room(line) for line in text.split("\n") if line)
        case _:
            return text


def _clock(cell: Cell, text: str, words: Words) -> str:
    """A time as the file has it. Excel keeps a time as a part of a day; `9,3` may be 9.30 or 9.18 and is refused."""
    minutes: float | None = None
    if isinstance(cell, datetime):
        if cell.date() > _FIRST_DAY:
            raise NotReadable("desk-time-is-date", value=cell.date())
        minutes = cell.hour * 60 + cell.minute + cell.second / 60
    elif isinstance(cell, date):
        raise NotReadable("desk-time-is-date", value=cell)
    elif isinstance(cell, time):
        minutes = cell.hour * 60 + cell.minute + cell.second / 60
    elif isinstance(cell, timedelta):
        minutes = cell.total_seconds() / 60
    elif isinstance(cell, int | float):
        minutes = cell * _DAY if 0 <= cell < 1 else _full_hour(cell)
    if minutes is None:
        return _written_clock(text, words)
    whole = round(minutes)
    if abs(minutes - whole) > 0.02 or not 0 <= whole < _DAY:
        raise NotReadable("desk-time-not-minutes", value=text)
    return words.write(time(whole // 60, whole % 60))


def _full_hour(number: float) -> float:
    if float(number).is_integer() and 1 <= number <= 23:
        return number * 60
    raise NotReadable("desk-time-is-number", value=number, suggestion=_meant(number))


def _meant(number: float) -> str | None:
    """The time that a number probably was: 9.3 and 930 were 9.30."""
    hour, minute = divmod(round(number), 100) if number >= 100 else (int(number), round(number % 1 * 100))
    return f"{hour}.{minute:02}" if 0 <= hour < 24 and 0 <= minute < 60 else None


def _written_clock(text: str, words: Words) -> str:
    try:
        return words.write(read_clock(text))
    except NotReadable:
        return text


def _duration(cell: Cell, text: str) -> str:
    """Minutes. A cell that Excel took for a time holds hours and minutes: 0:45 are 45 minutes."""
    if isinstance(cell, datetime) and cell.date() <= _FIRST_DAY:
        cell = cell.time()
    if isinstance(cell, date):
        raise NotReadable("desk-duration-is-date", value=cell)
    if isinstance(cell, time):
        return str(cell.hour * 60 + cell.minute)
    if isinstance(cell, timedelta):
        return str(round(cell.total_seconds() / 60))
    if isinstance(cell, float) and not cell.is_integer():
        raise NotReadable("desk-duration-is-number", value=cell)
    return re.sub(r"\s*-\s*(?=\d)", "–", text) if re.match(r"\d+\s*-\s*\d+$", text) else text


def _choice(text: str, key: str, words: Words) -> str:
    """The choice in the words of the drop-down; other ways of saying it are left for the field to read."""
    for language in LANGUAGES:
        for value in choice_values(key):
            if text.casefold() in (value, choice(key, value, Words(language)).casefold()):
                if value == TRACK_ROW:
                    raise NotReadable("desk-track-without-name")
                return choice(key, value, words)
    if CHOICES[key].meant(text) is not None:
        return text
    offered = choices(key, words)
    raise NotReadable("desk-not-a-choice", value=text, choices=list(offered), suggestion=nearest(text, offered))


def is_choice(text: str, key: str, value: str) -> bool:
    """Whether the text is the choice `value` of column `key` in any language."""
    return any(text.casefold() == choice(key, value, Words(language)).casefold() for language in LANGUAGES)


def _names(text: str, titles: Mapping[str, str], code: str) -> list[str]:
    """The short names of several; each on its own line or between commas."""
    named: list[str] = []
    for line in text.split("\n"):
        known = {name.casefold() for pair in titles.items() for name in pair}
        parts = [line] if line.casefold() in known else re.split(r"\s*[,;/]\s*", line)
        named += [_name(part, titles, code) for part in parts if part]
    return list(dict.fromkeys(named))


def _name(text: str, titles: Mapping[str, str], code: str) -> str:
    for name, title in titles.items():
        if text.casefold() in (name, " ".join(title.split()).casefold()):
            return name
    known = list(titles.values())
    raise NotReadable(code, name=text, suggestion=nearest(text, known), known=known)


def _supply(line: str) -> Any:
    title, separator, quantity = line.partition(": ")
    return {title: quantity} if separator and quantity else line


def _room(line: str) -> tuple[str, str | None]:
    room, separator, capacity = line.rpartition(":")
    if not separator or not room.strip():
        raise NotReadable("desk-room-without-capacity", value=line)
    return room.strip(), capacity.strip()
