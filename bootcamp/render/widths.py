"""How wide the columns of a table are: one rule for PDF and Word, so that no heading is ever broken inside a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bootcamp.render.blocks import Pill, Text
from bootcamp.render.typeface import width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bootcamp.render.blocks import Line, Row, Table

PADDING = 11.0
_MARK = 13.0
_SAFETY = 1.03
_HEAD = 0.88
_PILL = 0.82
_LARGEST_PART = 0.4


@dataclass(frozen=True, slots=True)
class Widths:
    """Widths of columns in points; in a `divided` column a word is wider than the column."""

    points: tuple[float, ...]
    divided: tuple[bool, ...]


def column_widths(table: Table, room: float, size: float, stretch: float = 1) -> Widths:
    """Widths that add up to `room`, with text of `size` points.

    A column of weight 0 gets what its longest line needs, at most two fifths of the room; the others share the rest by
    weight, but none gets less than its longest word needs as long as there is room for it. `stretch` leaves room for
    a typeface that is so many times wider than ours, and in bold more than that.
    """
    size *= stretch
    longest = [_longest(table, place, size) for place in range(len(table.columns))]
    least = [_least(table, place, size, room, stretch, word) for place, word in enumerate(longest)]
    weights = [column.weight for column in table.columns]
    tight = not any(weights) or sum(least) >= room
    points = _scaled(least, room) if tight else _shared(least, weights, room)
    divided = (word + PADDING > wide + 0.5 for word, wide in zip(longest, points, strict=True))
    return Widths(points, tuple(divided))


def _scaled(least: Sequence[float], room: float) -> tuple[float, ...]:
    whole = sum(least)
    return tuple(each * room / whole for each in least)


def _shared(least: Sequence[float], weights: Sequence[float], room: float) -> tuple[float, ...]:
    """Weighted parts of the room; a part that is too small is fixed at its least, and the rest shared again."""
    fixed = {place for place, weight in enumerate(weights) if not weight}
    while True:
        rest = room - sum(least[place] for place in fixed)
        whole = sum(weight for place, weight in enumerate(weights) if place not in fixed)
        parts = {place: rest * weight / whole for place, weight in enumerate(weights) if place not in fixed}
        narrow = {place for place, part in parts.items() if part < least[place]}
        if not narrow or len(narrow) == len(parts):
            return tuple(parts.get(place, least[place]) for place in range(len(weights)))
        fixed |= narrow


def _least(table: Table, place: int, size: float, room: float, stretch: float, longest: float) -> float:
    """The width of the longest word, or for a column of weight 0 of the longest line, with room around it.

    `longest` is that of the longest word in the body; a long name makes no column of names wider than its part.
    """
    column = table.columns[place]
    if column.weight:
        head = max((width(word, size * stretch * _HEAD, bold=True) for word in column.header.split()), default=0.0)
        body = 0.0 if column.names else longest
    else:
        head = width(column.header, size * stretch * _HEAD, bold=True)
        lines = (line for row in _divided_rows(table) for line in row.cells[place])
        body = max((_line(line, size, bold=column.emphasis) for line in lines), default=0.0)
    return max(head * _SAFETY, min(body * _SAFETY, room * _LARGEST_PART)) + PADDING


def _divided_rows(table: Table) -> Iterator[Row]:
    """The rows that stand in columns; one that is alone takes the width of the table."""
    return (row for row in table.rows if not row.is_alone)


def _longest(table: Table, place: int, size: float) -> float:
    """The width of the longest word in the body of a column."""
    bold = table.columns[place].emphasis
    lines = (line for row in _divided_rows(table) for line in row.cells[place])
    return max((_longest_word(line, size, bold=bold) for line in lines), default=0.0)


def _line(line: Line, size: float, *, bold: bool) -> float:
    return sum(part for part, _ in _pieces(line, size, bold=bold)) + (_MARK if line.mark else 0)


def _longest_word(line: Line, size: float, *, bold: bool) -> float:
    return max((word for _, word in _pieces(line, size, bold=bold)), default=0.0) + (_MARK if line.mark else 0)


def _pieces(line: Line, size: float, *, bold: bool) -> Iterator[tuple[float, float]]:
    """Width of each run and of its longest word; a pill is one word."""
    for run in line.runs:
        if isinstance(run, Pill):
            wide = width(run.text, size * _PILL, bold=True) + 10
            yield wide, wide
        elif isinstance(run, Text):
            words: Iterable[str] = run.text.split(" ")
            heavy = bold or run.bold
            yield width(run.text, size, bold=heavy), max(width(word, size, bold=heavy) for word in words)
