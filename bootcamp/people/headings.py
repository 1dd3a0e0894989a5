"""Which column of a list is what: headings in Danish and English, as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bootcamp.people.participants import Round
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import is_blank, shown, text_key
from bootcamp.reading.tables import Sheet

ALIASES: dict[str, tuple[str, ...]] = {
    "name": ("navn", "fulde navn", "deltager", "deltagernavn", "name", "full name", "participant"),
    "first name": ("fornavn", "fornavne", "first name", "given name"),
    "last name": ("efternavn", "efternavne", "last name", "surname", "family name"),
    "segment": ("deltagergruppe", "gruppe", "målgruppe", "segment", "group", "participant group"),
    "organisation": (
        "organisation", "arbejdsplads", "forening", "virksomhed", "repræsenterer", "tilhørsforhold",
        "organization", "workplace", "company", "affiliation",
    ),
    "email": ("e-mail", "email", "mail", "e-mailadresse", "mailadresse", "e-post", "e-mail address", "email address"),
    "number": (
        "id", "deltager-id", "deltagernummer", "deltagernr.", "deltagernr", "person-id", "participant id",
        "participant number", "participant no.",
    ),
    "track": ("spor", "track"),
    "role": ("rolle", "role"),
    "diet": ("kost", "kosthensyn", "kostbehov", "diæt", "mad", "forplejning", "diet", "dietary needs", "food"),
    "access": (
        "særlige behov", "særlige hensyn", "tilgængelighed", "hjælpemidler", "hensyn",
        "special needs", "access", "access needs", "accessibility",
    ),
    "apologies": ("afbud", "meldt afbud", "apologies", "cancelled"),
    "absent": ("fraværende", "udeblevet", "mødte ikke", "absent", "no-show"),
}  # fmt: skip
_FIELDS = {alias: name for name, aliases in ALIASES.items() for alias in aliases}
_ROUND = r"[\s.:(_-]*(?:i\s+|in\s+)?(?:runde|round|bord|table|plads|seat)?[\s.:(_-]*([1-9]\d?)\)?\s*[:.–—-]?\s*(.*)"
_TABLE = re.compile(rf"(?:bord|table|runde|round){_ROUND}")
_SEAT = re.compile(rf"(?:plads|seat){_ROUND}")
_ONLY_TABLE, _ONLY_SEAT = ("bord", "bordnr.", "bordnummer", "table"), ("plads", "seat")
_LOOK_AT = 30


@dataclass(frozen=True, slots=True)
class ListColumns:
    """Where things stand in a list: the row of the headings (from 0), and the column (from 0) of each field.

    `tables` and `seats` give the columns by round; `ignored` are headings that mean nothing here, each with what it was
    probably meant to be; `twice` are columns whose field stands in an earlier one.
    """

    row: int
    fields: Mapping[str, int]
    tables: Mapping[int, int] = field(default_factory=dict)
    seats: Mapping[int, int] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)
    ignored: Mapping[int, str | None] = field(default_factory=dict)
    twice: Mapping[int, int] = field(default_factory=dict)

    @property
    def rounds(self) -> tuple[Round, ...]:
        return tuple(Round(number, self.titles.get(number, "")) for number in sorted(self.tables))

    @property
    def names(self) -> tuple[int, ...]:
        """The columns that make a name, in order."""
        parts = ("name",) if "name" in self.fields else ("first name", "last name")
        return tuple(self.fields[part] for part in parts if part in self.fields)


def find_columns(sheet: Sheet) -> ListColumns | None:
    """The headings of a list: the first row that has one for names; None when there is no such row."""
    for row in range(min(sheet.height, _LOOK_AT)):
        keys = [text_key(cell) for cell in sheet.row(row)]
        if any(_FIELDS.get(key) in ("name", "first name") for key in keys):
            return _columns(row, [shown(cell) for cell in sheet.row(row)])
    return None


def nearest_heading(sheet: Sheet) -> tuple[int, int, str] | None:
    """Row, column and text of what was probably meant as the heading of the names."""
    for row in range(min(sheet.height, _LOOK_AT)):
        for column, cell in enumerate(sheet.row(row)):
            if isinstance(cell, str) and not is_blank(cell) and nearest(shown(cell), [*ALIASES["name"], "fornavn"]):
                return row, column, shown(cell)
    return None


def _columns(row: int, headings: list[str]) -> ListColumns:
    fields: dict[str, int] = {}
    tables: dict[int, int] = {}
    seats: dict[int, int] = {}
    titles: dict[int, str] = {}
    ignored: dict[int, str | None] = {}
    twice: dict[int, int] = {}
    for column, heading in enumerate(headings):
        if is_blank(heading):
            continue
        for known, key in _meanings(heading, fields, tables, seats):
            if key in known:
                twice[column] = known[key]
            known.setdefault(key, column)
            break
        else:
            ignored[column] = nearest(heading, list(_FIELDS))
        if found := _TABLE.fullmatch(text_key(heading)):
            titles.setdefault(int(found[1]), heading[len(heading) - len(found[2]) :] if found[2] else "")
    return ListColumns(row, fields, tables, seats, titles, ignored, twice)


def _meanings(
    heading: str, fields: dict[str, int], tables: dict[int, int], seats: dict[int, int]
) -> Iterator[tuple[dict[Any, int], Any]]:
    """Where a heading's column belongs."""
    key = text_key(heading)
    if key in _FIELDS:
        yield fields, _FIELDS[key]
    for pattern, alone, columns in ((_TABLE, _ONLY_TABLE, tables), (_SEAT, _ONLY_SEAT, seats)):
        if key in alone:
            yield columns, 1
        elif found := pattern.fullmatch(key):
            yield columns, int(found[1])
