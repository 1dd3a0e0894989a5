"""Where everything on a name badge stands and how large it is, computed from the badge's measures and the type itself.

From the top: the day, with the letter beside it; the first name as large as it can be, to be read across a table; the
surname; the organisation; the group with what the person does, and the track; the tables. No two of them overlap,
whatever the names hold: each is as high as its letters reach above and below the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from bootcamp.render.fitting import LEADING, Fitted, Space, fitted, lines_of
from bootcamp.render.typeface import cap_height, reach, width

#: Points in a millimetre, as Typst has it.
MM = 2.83465
#: Points of a first name that can be read at two metres.
LEGIBLE = 34.0
_EDGE, _STRIP, _GAP = 3.5, 6.0, 4.0
_BOX, _BETWEEN_BOXES, _BOX_MARGIN = 10.4, 1.5, 0.8
_OVER_TABLE, _WORD, _NUMBER, _INSTEAD = 2.55, 3.0, 6.6, 5.0
_LABEL_PART = 0.6
_FOOT = 4.8
#: What the first name leaves for the surname.
_UNDER_FIRST = 6.0


@dataclass(frozen=True, slots=True)
class Part:
    """A text on a badge: its left edge and the top of its capitals, its type, and how far it reaches; in points."""

    x: float
    y: float
    text: str
    size: float
    room: float
    bold: bool
    fill: str
    lines: int
    top: float
    foot: float

    @property
    def drawn(self) -> tuple[float | str | bool | None, ...]:
        """What the layout draws of it; its width only where it is set in several lines."""
        room = round(self.room, 2) if self.lines > 1 else None
        return round(self.x, 2), round(self.y, 2), self.text, round(self.size, 2), room, self.bold, self.fill


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of a badge in points; all but its outline are multiples of `unit`."""

    wide: float
    high: float

    @property
    def tall(self) -> bool:
        return self.high > self.wide

    @property
    def unit(self) -> float:
        return self.wide / 78 if self.tall else min(self.wide / 90, self.high / 55)

    @property
    def per_row(self) -> int:
        """How many tables stand beside each other."""
        return 3 if self.tall else 6

    @property
    def grown(self) -> float:
        """How much larger the foot is set where there is room for it."""
        return 1.35 if self.tall else 1.0

    @property
    def box(self) -> float:
        """How high the box of a table is."""
        return _BOX * self.grown * self.unit

    @property
    def label(self) -> float:
        """How high group and track are: beside each other, or below each other where there is room for it."""
        return _FOOT * self.grown * self.unit * (2 if self.tall else 1)

    @property
    def left(self) -> float:
        return (_STRIP + _GAP) * self.unit

    @property
    def inside(self) -> float:
        return self.wide - (_STRIP + 2 * _GAP) * self.unit

    @property
    def letter(self) -> float:
        """The side of the box with the letter."""
        return (14.0 if self.tall else 8.5) * self.unit

    def box_inside(self, tables: int) -> float:
        """What there is to write in within the box of a table."""
        beside = min(max(tables, 1), self.per_row)
        return (self.inside - (beside - 1) * _BETWEEN_BOXES * self.unit) / beside - 2 * _BOX_MARGIN * self.unit

    def have_room_over_tables(self, heads: Sequence[str]) -> bool:
        """Whether what is to stand over the tables fits there, side by side."""
        return all(width(head, _OVER_TABLE * self.unit) <= self.box_inside(len(heads)) for head in heads)

    def foot_of_tables(self, tables: int) -> float:
        """How high the tables are with the space over them."""
        rows = ceil(tables / self.per_row)
        return _EDGE * self.unit + rows * (self.box + _BETWEEN_BOXES * self.unit)


def measured(width_mm: int, height_mm: int) -> Measures:
    return Measures(width_mm * MM, height_mm * MM)


def parts_of(card: Mapping[str, Any], has: Measures) -> list[Part]:
    """The texts of a badge from the top, each in its place."""
    unit, inside = has.unit, has.inside
    day = " · ".join(part for part in (card["event"], card["when"]) if part)
    beside_letter = inside - (has.letter + 2 * unit if card["letter"] else 0)
    said = fitted(day, Space(beside_letter, 8 * unit), 3 * unit, 2.4 * unit)
    parts = [_part(has, said, _EDGE * unit, fill="muted", room=beside_letter)]
    foot = has.high - has.foot_of_tables(len(card["tables"]))
    if not card["name"]:
        return parts
    parts += _label(card, has, foot - has.label)
    organisation = _organisation(card["organisation"], has)
    over_foot = foot - has.label - 0.8 * unit - (_high(organisation, inside) if organisation.text else 0)
    if organisation.text:
        above = _reach(organisation.text)[0]
        parts.append(_part(has, organisation, over_foot + above * organisation.size, fill="muted", room=inside))
    under_letter = max(parts[0].foot, _EDGE * unit + (has.letter if card["letter"] else 0))
    beside = _names(card["name"], has, (parts[0].foot, over_foot), beside_letter)
    below = _names(card["name"], has, (under_letter, over_foot), inside)
    names = max(beside, below, key=lambda parts: parts[0].size)
    return sorted((*parts, *names), key=lambda part: part.y)


def _part(
    has: Measures, said: Fitted, y: float, *, room: float, fill: str = "ink", bold: bool = False, x: float = 0
) -> Part:
    above, below = _reach(said.text, bold=bold)
    lines = len(lines_of(said, room, bold=bold))
    tall = said.size * (lines * cap_height(said.text) + (lines - 1) * LEADING)
    return Part(
        has.left + x, y, said.text, said.size, room, bold, fill, lines,
        y - said.size * above, y + tall + said.size * below,
    )  # fmt: skip


def _reach(text: str, *, bold: bool = False) -> tuple[float, float]:
    """How far a text reaches above and below its line, at least as far as a ring on an A and the tail of a g."""
    above, below = reach(text, bold=bold)
    return max(above, 0.2), max(below, 0.21)


def _high(said: Fitted, room: float, *, bold: bool = False) -> float:
    """From the highest stroke of a text to the lowest."""
    above, below = _reach(said.text, bold=bold)
    lines = len(lines_of(said, room, bold=bold))
    return said.size * (above + lines * cap_height(said.text) + (lines - 1) * LEADING + below)


def _organisation(organisation: str, has: Measures) -> Fitted:
    """On one line where that can be read, else on two."""
    one = fitted(organisation, Space(has.inside, 4.4 * has.unit), 3.4 * has.grown * has.unit, 2.7 * has.unit)
    if one.size >= 2.7 * has.unit and len(lines_of(one, has.inside)) == 1:
        return one
    return fitted(organisation, Space(has.inside, 6.4 * has.unit), 3.1 * has.unit, 1.8 * has.unit)


def _label(card: Mapping[str, Any], has: Measures, y: float) -> Iterator[Part]:
    """The group with what the person does, and beside it or below it the track."""
    unit, inside = has.grown * has.unit, has.inside
    label = " · ".join(part for part in (card["group"], card["part"]) if part)
    wanted, room = width(label, 3.7 * unit, bold=True) + 0.2 * MM, inside
    if card["track"] and not has.tall:
        room = min(wanted, max(_LABEL_PART * inside, inside - width(card["track"], 3.3 * unit) - 2.6 * unit))
    y += 0.8 * unit
    if label:
        said = fitted(label, Space(room, 3.4 * unit), 3.7 * unit, 2 * unit, bold=True)
        yield _part(has, said, y, room=room, fill=card["colour"], bold=True)
    if card["track"]:
        x, down = (room + 2.6 * unit, 0.0) if label and not has.tall else (0.0, _FOOT * unit if has.tall else 0.0)
        said = fitted(card["track"], Space(inside - x, 3.4 * unit), 3.3 * unit, 1.9 * unit)
        yield _part(has, said, y + down, room=inside - x, x=x)


def _names(name: str, has: Measures, between: tuple[float, float], room: float) -> list[Part]:
    """The first name as large as its place allows, the surname under it, both together in the middle of their place.

    `between` is the top and the foot of that place, `room` how wide the first name may be.
    """
    top, foot = between
    first, last = _first_and_last(name)
    most = (15 if has.tall else 12.9) * has.unit
    inside, high = has.inside, foot - top - 1.4 * has.unit
    said = _within(first, Space(room, high - (_UNDER_FIRST * has.unit if last else 0)), most, 4 * has.unit)
    taken = _high(said, room, bold=True) + (0.6 * has.unit if last else 0)
    largest = min(0.5 * most, 0.62 * said.size + 4)
    under = _within(last, Space(inside, high - taken), largest, 2.6 * has.unit) if last else None
    whole = taken + (_high(under, inside, bold=True) if under else 0)
    y = top + 0.6 * has.unit + (high - whole) / 2 + said.size * _reach(said.text, bold=True)[0]
    parts = [_part(has, said, y, room=room, bold=True)]
    if under:
        y = parts[0].foot + 0.6 * has.unit + under.size * _reach(under.text, bold=True)[0]
        parts.append(_part(has, under, y, room=inside, bold=True))
    return parts


def _within(name: str, space: Space, most: float, least: float) -> Fitted:
    """A name as large as fits from its highest stroke to its lowest."""
    above, below = _reach(name, bold=True)
    share = cap_height(name) / (cap_height(name) + above + below)
    return fitted(name, Space(space.room, space.height * share), most, least, bold=True)


def _first_and_last(name: str) -> tuple[str, str]:
    """The first word, with a title such as Dr. before it, and the rest."""
    words = name.split()
    titles = next((place for place, word in enumerate(words) if not word.endswith(".")), 0)
    return " ".join(words[: titles + 1]), " ".join(words[titles + 1 :])


def table_sizes(tables: Sequence[tuple[str, str, str]], has: Measures) -> dict[str, float | bool]:
    """How large the boxes of the tables are written, all alike, in points; whether the word stands by the number."""
    unit, room = has.grown * has.unit, has.box_inside(len(tables))
    numbers = [(word, said) for _, word, said in tables if word]
    instead = max((width(said, _INSTEAD * unit, bold=True) for _, word, said in tables if not word), default=0.0)

    def scale(*, worded: bool) -> float:
        needed = (
            (width(word, _WORD * unit) + 0.9 * unit if worded else 0) + width(said or "88", _NUMBER * unit, bold=True)
            for word, said in numbers
        )
        return min(1.0, room / max(needed, default=room))

    worded = scale(worded=True) > 0.8
    number = scale(worded=worded) * _NUMBER * unit
    head = min([_OVER_TABLE * unit, *(_OVER_TABLE * unit * room / width(h, _OVER_TABLE * unit) for h, _, _ in tables)])
    return {
        "over": head, "word": _WORD * unit * scale(worded=worded), "number": number, "worded": worded,
        "instead": _INSTEAD * unit * min(1.0, room / instead if instead else 1.0),
    }  # fmt: skip
