"""How large everything on a name badge is set, from the badge's measures and the advances of the type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from bootcamp.render.fitting import Fitted, Space, fitted
from bootcamp.render.typeface import width

#: Points in a millimetre, as Typst has it.
MM = 2.83465
_BELOW_NAME, _HEAD, _FOOT, _EDGES, _TABLE_ROW = 6, 7, 5.5, 8, 12.5
_STRIP_AND_MARGINS = 15
_LABEL_PART = 0.58
_OVER_TABLE, _BETWEEN_TABLES, _TABLE_MARGIN = 2.35, 1.6, 0.6


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
        return 4 if self.tall else 9

    @property
    def inside(self) -> float:
        return self.wide - _STRIP_AND_MARGINS * self.unit

    def have_room_over_tables(self, heads: Sequence[str]) -> bool:
        """Whether what is to stand over the tables fits there, side by side."""
        beside = min(max(len(heads), 1), self.per_row)
        room = (self.inside - (beside - 1) * _BETWEEN_TABLES * self.unit) / beside - 2 * _TABLE_MARGIN * self.unit
        return all(width(head, _OVER_TABLE * self.unit) <= room for head in heads)

    def name_high(self, tables: int) -> float:
        """What is left for the name between head and foot."""
        rows = ceil(tables / self.per_row)
        return self.high - (_EDGES + _HEAD + _BELOW_NAME + _FOOT + rows * _TABLE_ROW) * self.unit


def measured(width_mm: int, height_mm: int) -> Measures:
    return Measures(width_mm * MM, height_mm * MM)


def sizes(card: Mapping[str, str], tables: int, has: Measures) -> dict[str, object]:
    """The texts of a badge, each with its size, and the room in points that the parts of its foot have."""
    unit, inside = has.unit, has.inside
    letter = 14 * unit if card["letter"] or not card["name"] else 0.0
    name = inside if has.tall else inside - letter
    high = has.name_high(tables)
    label = " · ".join(part for part in (card["group"], card["part"]) if part)
    label_room = min(width(label, 3.6 * unit, bold=True) + 0.2 * MM, _LABEL_PART * inside)
    track_room = inside - label_room - 2.6 * unit
    head = " · ".join(part for part in (card["event"], card["when"]) if part)
    most = 11 * unit if has.tall else 8.2 * unit
    said: dict[str, Fitted] = {
        "head": fitted(head, Space(inside - letter, 4 * unit), 2.9 * unit, 1.6 * unit),
        "name": fitted(card["name"], Space(name, high - (12 * unit if has.tall else 0)), most, 3.2 * unit, bold=True),
        "organisation": fitted(card["organisation"], Space(inside, 4.4 * unit), 3.4 * unit, 1.8 * unit),
        "label": fitted(label, Space(label_room, 4.6 * unit), 3.6 * unit, 2 * unit, bold=True),
        "track": fitted(card["track"], Space(track_room, 4.6 * unit), 3.2 * unit, 1.8 * unit),
    }
    rooms = {"head": inside - letter, "name": name, "label": label_room, "track": track_room, "name_high": high}
    return {"said": said, "rooms": rooms}
