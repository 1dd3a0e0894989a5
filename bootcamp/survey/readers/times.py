"""Times and days as survey tools write them in text files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from bootcamp.reading.table_cells import Cell, is_blank, shown

Order = Literal["dmy", "mdy"]
_ZONE = r"(?:\s*(?:Z|[A-Z]{2,5})?(?:[+-]\d{1,2}(?::?\d{2})?)?)?"
_CLOCK = (
    rf"(?:[ T,]+(?:kl\.?\s*)?(\d{{1,2}})[:.](\d{{2}})(?:[:.](\d{{2}}))?(?:[.,]\d+)?(?:\s*([AaPp])\.?[Mm]\.?)?{_ZONE})?"
)
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}")
_SCRIPTED = re.compile(rf"[A-Z][a-z]{{2}} ([A-Z][a-z]{{2}}) (\d{{2}}) (\d{{4}}){_CLOCK}(?: \([\w .+-]+\))?")
"""`Mon Sep 08 2025 13:58:23 GMT-0500 (Central Daylight Time)`, as scripts write the times of Google Sheets."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_YEAR_LAST = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}}){_CLOCK}")


@dataclass(frozen=True, slots=True)
class Moments:
    """The times of a column, None where a cell holds none.

    `order` says whether day or month comes first in cells where the year is last, and `told` whether some cell proved
    it.
    """

    values: tuple[datetime | None, ...]
    order: Order = "dmy"
    told: bool = True

    def share(self, cells: Sequence[Cell]) -> float:
        """The share of the filled cells that hold a time."""
        filled = [value for cell, value in zip(cells, self.values, strict=True) if not is_blank(cell)]
        return sum(value is not None for value in filled) / len(filled) if filled else 0.0


def minutes_between(started: datetime | None, ended: datetime | None) -> float | None:
    """How long an answer took, in minutes, to the second; None where either time is missing or they are in reverse."""
    if started is None or ended is None:
        return None
    if started.tzinfo or ended.tzinfo:
        started, ended = started.replace(tzinfo=None), ended.replace(tzinfo=None)
    seconds = (ended - started).total_seconds()
    return round(seconds / 60, 3) if seconds >= 0 else None


def moments(cells: Sequence[Cell], order: Order | None = None) -> Moments:
    """Read a column of times, from cells of that type and from text.

    Where day and month cannot be told apart in a cell, the other cells of the column decide; where none does, the day
    comes first, as Danes write.
    """
    parts = [
        _YEAR_LAST.fullmatch(shown(cell)) if isinstance(cell, str) and not is_blank(cell) else None for cell in cells
    ]
    found = [match for match in parts if match]
    day_first = sum(int(match[1]) > 12 for match in found)
    month_first = sum(int(match[2]) > 12 for match in found)
    chosen: Order = order or ("mdy" if month_first > day_first else "dmy")
    told = not found or order is not None or bool(day_first or month_first)
    values = tuple(_moment(cell, match, chosen) for cell, match in zip(cells, parts, strict=True))
    return Moments(values, chosen, told)


def _moment(cell: Cell, match: re.Match[str] | None, order: Order) -> datetime | None:
    match cell:
        case datetime():
            return cell
        case date():
            return datetime.combine(cell, time())
        case str() if match:
            first, second, year = int(match[1]), int(match[2]), int(match[3])
            day, month = (first, second) if order == "dmy" else (second, first)
            return _datetime(year + 2000 if year < 100 else year, month, day, match)
        case str() if found := _YEAR_FIRST.fullmatch(shown(cell)):
            return _datetime(int(found[1]), int(found[2]), int(found[3]), found)
        case str() if (found := _SCRIPTED.fullmatch(shown(cell))) and found[1] in _MONTHS:
            return _datetime(int(found[3]), _MONTHS.index(found[1]) + 1, int(found[2]), found)
        case _:
            return None


def _datetime(year: int, month: int, day: int, match: re.Match[str]) -> datetime | None:
    hour, minute, second = (int(match[group] or 0) for group in (4, 5, 6))
    if match[7]:
        hour = hour % 12 + (12 if match[7].casefold() == "p" else 0)
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - exports say no time zone
    except ValueError:
        return None
