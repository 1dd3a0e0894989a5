"""How many of a thing a day needs: «2 pr. deltager», «1 sæt pr. bord», «3» against the head counts of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, Literal

from bootcamp.plan.event import Block, Event
from bootcamp.plan.plan import Plan

if TYPE_CHECKING:
    from bootcamp.views.day import DayView

Basis = Literal["participants", "tables", "groups", "segments", "tracks", "rooms"]
_WORDS: dict[Basis, tuple[str, ...]] = {
    "participants": ("deltager", "deltagere", "person", "personer", "participant", "participants", "people"),
    "tables": ("bord", "borde", "table", "tables"),
    "groups": ("gruppe", "grupper", "group", "groups"),
    "segments": ("deltagergruppe", "deltagergrupper", "segment", "segments"),
    "tracks": ("spor", "track", "tracks"),
    "rooms": ("lokale", "lokaler", "rum", "room", "rooms"),
}
_BASES = {word: basis for basis, words in _WORDS.items() for word in words}
_MEASURES = (
    *("l", "liter", "litre", "litres", "dl", "cl", "kg", "g", "m", "meter", "metre", "metres", "cm", "mm"),
    *("sæt", "par", "ark", "stk", "stk.", "pcs", "pcs."),
)
"""Units that read the same after any number; of every other noun only the form that the plan writes is known."""
_ONE = ("en", "et", "én", "ét", "one", "a")
_QUANTITY = re.compile(
    r"(?:(?P<number>\d+(?:[.,]\d+)?|½)\s*)?(?P<unit>[^\W\d].*?)??\s*(?:\b(?:pr\.?|per)\s+(?P<per>.+))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as written: `number` of `unit` (may be empty) for each `per` (None: that many in all)."""

    number: Fraction
    unit: str
    per: str | None


@dataclass(frozen=True, slots=True)
class Counts:
    """The head counts of a day; None where nothing in the process says it. `roles` are by title, id and segment."""

    participants: int | None
    tables: int | None
    segments: int
    tracks: int
    rooms: int
    roles: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Need:
    """How many of a thing; `missing` names the count that would be needed (a basis, or the word as written)."""

    number: int | None
    unit: str = ""
    missing: str | None = None


def read_quantity(text: str | None) -> Quantity | None:
    """A quantity as people write it; None when it is no number and names nothing it goes by.

    Nothing at all is one; «pr. bord» alone is one for each table.
    """
    if text is None:
        return Quantity(Fraction(1), "", None)
    found = _QUANTITY.fullmatch(" ".join(text.split()))
    if found is None or (found["number"] is None and found["per"] is None):
        return None
    number = Fraction(1, 2) if found["number"] == "½" else Fraction((found["number"] or "1").replace(",", "."))
    unit = (found["unit"] or "").strip()
    return Quantity(number, "" if unit.casefold() in _ONE else unit, found["per"])


def counted(number: str, unit: str, title: str = "", written: str = "") -> str:
    """A number before what it counts: 6 × lokaleskilt, 15 sæt tusser, and 4 ruller where that is what is `written`.

    Elsewhere the noun keeps the form the plan gives it, which belongs to another number.
    """
    noun = " ".join(part for part in (unit, title) if part)
    if not noun:
        return number
    same = unit.casefold() in _MEASURES or (unit and written == f"{number} {unit}")
    return f"{number}\u00a0{noun}" if same else f"{number}\u00a0×\u00a0{noun}"


def counts_of(day: DayView) -> Counts:
    """The head counts of a day: as the plan says, else as the list of participants says.

    Without either, participants are the invited of all segments, and the number of tables is unknown.
    """
    event, plan, people = day.event, day.plan, day.people.coming
    listed = sum(person.role == "participant" for person in people)
    seated = {table for person in people for table in person.tables.values()}
    invited = sum(segment.invited or 0 for segment in plan.segments.values())
    return Counts(
        participants=event.participants or listed or invited or None,
        tables=event.tables or len(seated) or None,
        segments=len(plan.segments),
        tracks=max((len(block.tracks) for block in event.blocks), default=0),
        rooms=len(event.rooms),
        roles=dict(_roles(event, plan)),
    )


def _roles(event: Event, plan: Plan) -> Iterator[tuple[str, int]]:
    for role, number in event.helpers.items():
        yield role, number
        if role in plan.roles:
            yield plan.roles[role].title.casefold(), number
    for name, segment in plan.segments.items():
        if segment.invited:
            yield from ((word.casefold(), segment.invited) for word in (name, segment.title, segment.singular or name))


def need(quantity: Quantity, block: Block, counts: Counts, tracks: int = 1) -> Need:
    """How many a block needs; inside one of `tracks` tracks, participants and tables are an equal share, rounded up."""
    if quantity.per is None:
        return Need(ceil(quantity.number), quantity.unit)
    word = quantity.per.strip(" .").casefold()
    basis = _BASES.get(word)
    number = counts.roles.get(word) if basis is None else _count(basis, block, counts, tracks)
    if number is None:
        return Need(None, quantity.unit, _unknown(basis, block) or word)
    return Need(ceil(quantity.number * number), quantity.unit)


def _count(basis: Basis, block: Block, counts: Counts, tracks: int) -> int | None:
    shared = {"participants": counts.participants, "tables": counts.tables}
    if basis == "groups":
        basis = _grouped_by(block)
    if basis in shared:
        number = shared[basis]
        return ceil(number / tracks) if number is not None else None
    if basis == "tracks":
        return 1 if tracks > 1 else counts.tracks or 1
    number = counts.segments if basis == "segments" else counts.rooms
    return number or None


def _grouped_by(block: Block) -> Basis:
    """What a group is: a deltagergruppe where each sits by itself, else those at one table."""
    return "segments" if block.form == "segment groups" else "tables"


def _unknown(basis: Basis | None, block: Block) -> str | None:
    return _grouped_by(block) if basis == "groups" else basis
