"""What people typed into a cell, as text, a time or minutes; what can be meant in two ways is told."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from bootcamp.reading.scalars import NotReadable, read_clock
from bootcamp.reading.table_cells import Cell
from bootcamp.words import Words

_DAY = 24 * 60
_FIRST_DAY = date(1900, 1, 1)


def text_of(cell: Cell) -> str:
    """The lines of a cell without the blanks around them."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if not isinstance(cell, str):
        return str(cell)
    text = unicodedata.normalize("NFC", cell).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "\n".join(one_line(line) for line in text.split("\n")).strip()


def one_line(text: str) -> str:
    return " ".join(text.split())


def clock_of(cell: Cell, text: str, words: Words) -> str:
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


def duration_of(cell: Cell, text: str) -> str:
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
