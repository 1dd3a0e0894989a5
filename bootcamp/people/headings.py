"""Which column of a list is what: headings in Danish and English, as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bootcamp.people.needs import DIETS, NEEDS
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
        "organisation", "arbejdsplads", "arbejdssted", "forening", "virksomhed", "firma", "institution",
        "repræsenterer", "tilhørsforhold", "organization", "workplace", "company", "affiliation",
    ),
    "email": ("e-mail", "email", "mail", "e-mailadresse", "mailadresse", "e-post", "e-mail address", "email address"),
    "number": (
        "id", "deltager-id", "deltagernummer", "deltagernr.", "deltagernr", "person-id", "participant id",
        "participant number", "participant no.",
    ),
    "track": ("spor", "track"),
    "role": ("rolle", "role"),
    "diet": (
        "kost", "kosthensyn", "kostbehov", "diæt", "mad", "madønsker", "forplejning", "allergi", "allergier",
        "diet", "dietary needs", "dietary requirements", "food", "allergies", "allergy",
    ),
    "access": (
        "særlige behov", "særlige hensyn", "tilgængelighed", "hjælpemidler", "hensyn", "handicap",
        "special needs", "access", "access needs", "accessibility",
    ),
    "remarks": (
        "bemærkninger", "bemærkning", "kommentarer", "kommentar", "noter", "note", "andet", "øvrigt",
        "remarks", "comments", "comment", "notes", "other",
    ),
    "apologies": ("afbud", "meldt afbud", "apologies", "cancelled"),
    "absent": ("fraværende", "udeblevet", "mødte ikke", "absent", "no-show"),
}  # fmt: skip
_FIELDS = {alias: name for name, aliases in ALIASES.items() for alias in aliases}
_WORDED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"\be-?mail|\bmailadresse|\be-post")),
    ("diet", re.compile(r"allerg|\bkost|\bdiæt|\bdiet|\bspise|\bmad(?:ønske|behov|hensyn)?\b|\bfood\b|intoleran")),
    ("access", re.compile(r"\bbehov\b|\bhensyn\b|tilgængelig|hjælpemid|handicap|\baccess|\bspecial needs")),
    ("segment", re.compile(r"\bgruppe\b|deltagergruppe|\bgroup\b")),
    ("organisation", re.compile(r"organi[sz]ation|arbejdsplads|virksomhed|\bforening\b|repræsenterer|\bcompany\b")),
    ("track", re.compile(r"\bspor\b|\btrack\b")),
    ("first name", re.compile(r"\bfornavn|\bfirst name")),
    ("last name", re.compile(r"\befternavn|\blast name|\bsurname")),
    ("name", re.compile(r"\bnavn\b|\bhedder du\b|\bname\b")),
)
"""What the questions of a sign-up form ask for, by words in them; the first that is found counts."""
_OF_SOMEBODY_ELSE = re.compile(r"kontaktperson|pårørende|\bleder|ledsager|contact|relative|manager|companion")
_NUMBERED = r"[\s.:(_-]*(?:nr\.?|nummer|no\.?|number|#)?[\s.:(_-]*"
_ROUND = (
    rf"{_NUMBERED}(?:i\s+|in\s+)?(?:runde|round|bord|table|plads|seat)?"
    rf"{_NUMBERED}([1-9]\d?)\)?\s*[:.–—-]?\s*(.*)"
)
_TABLE = re.compile(rf"(?:bord|table|runde|round){_ROUND}")
_SEAT = re.compile(rf"(?:plads|seat){_ROUND}")
_ORDINAL = re.compile(r"([1-9]\d?)\.?\s*(?:runde|round|bord|table)\s*[:.–—-]?\s*(.*)")
_ALONE = r"[\s.]*(?:nr|nummer|no|number|#)?\.?"
_ONLY_TABLE, _ONLY_SEAT = re.compile(rf"(?:bord|table){_ALONE}"), re.compile(rf"(?:plads|seat){_ALONE}")
_LOOK_AT = 30


@dataclass(frozen=True, slots=True)
class ListColumns:
    """Where things stand in a list: the row of the headings (from 0), and the column (from 0) of each field.

    `tables` and `seats` give the columns by round. `wishes` are further columns about food or access: each with the
    field it belongs to and, where its heading is itself a wish ("Kørestol"), that wish, which a yes in the column
    means. `ignored` are headings that mean nothing here, each with what it may have been meant to be; `twice` are
    columns whose field stands in an earlier one.
    """

    row: int
    fields: Mapping[str, int]
    tables: Mapping[int, int] = field(default_factory=dict)
    seats: Mapping[int, int] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)
    wishes: Mapping[int, tuple[str, str]] = field(default_factory=dict)
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
            return _Columns(sheet, row).found()
    for row in range(min(sheet.height, _LOOK_AT)):
        if {"name", "first name"} & {_worded(text_key(cell)) for cell in sheet.row(row) if isinstance(cell, str)}:
            return _Columns(sheet, row).found()
    return None


def nearest_heading(sheet: Sheet) -> tuple[int, int, str] | None:
    """Row, column and text of what was probably meant as the heading of the names."""
    for row in range(min(sheet.height, _LOOK_AT)):
        for column, cell in enumerate(sheet.row(row)):
            if isinstance(cell, str) and not is_blank(cell) and nearest(shown(cell), [*ALIASES["name"], "fornavn"]):
                return row, column, shown(cell)
    return None


class _Columns:
    """Finds what each column of a sheet is. A column that nobody has filled in (the forms of survey tools bring their
    own) gives way to one of the same meaning that somebody has.
    """

    def __init__(self, sheet: Sheet, row: int) -> None:
        self.sheet, self.row = sheet, row
        self.fields: dict[str, int] = {}
        self.tables: dict[int, int] = {}
        self.seats: dict[int, int] = {}
        self.titles: dict[int, str] = {}
        self.wishes: dict[int, tuple[str, str]] = {}
        self.ignored: dict[int, str | None] = {}
        self.twice: dict[int, int] = {}

    def found(self) -> ListColumns:
        headings = {column: shown(cell) for column, cell in enumerate(self.sheet.row(self.row)) if not is_blank(cell)}
        empty = [column for column in headings if all(map(is_blank, self.sheet.columns[column][self.row + 1 :]))]
        # What is exactly a field comes before what only has a word of one, and what is filled in before what is not.
        for exactly in (True, False):
            for column, heading in headings.items():
                if column not in empty and self._is_left(column):
                    self._place(column, heading, exactly=exactly, is_empty=False)
        for column in filter(self._is_left, empty):
            self._place(column, headings[column], exactly=False, is_empty=True)
        for column in filter(self._is_left, headings):
            self.ignored[column] = nearest(headings[column], list(_FIELDS))
        return ListColumns(
            self.row, self.fields, self.tables, self.seats, self.titles, self.wishes,
            dict(sorted(self.ignored.items())), self.twice,
        )  # fmt: skip

    def _is_left(self, column: int) -> bool:
        placed = (*self.fields.values(), *self.tables.values(), *self.seats.values(), *self.wishes, *self.twice)
        return column not in placed

    def _place(self, column: int, heading: str, *, exactly: bool, is_empty: bool) -> None:
        key = text_key(heading)
        name = _FIELDS.get(key) or (None if exactly else _worded(key))
        if wish := _wish(key):
            self.wishes[column] = wish
        elif name in ("diet", "access") and name in self.fields:
            self.wishes[column] = (name, "")
        elif name:
            self._take(self.fields, name, column, exactly=exactly, is_empty=is_empty)
        else:
            self._seating(column, heading, key, is_empty=is_empty)

    def _seating(self, column: int, heading: str, key: str, *, is_empty: bool) -> None:
        table = _TABLE.fullmatch(key) or _ORDINAL.fullmatch(key)
        seat = _SEAT.fullmatch(key)
        if table or _ONLY_TABLE.fullmatch(key):
            round_ = int(table[1]) if table else 1
            self._take(self.tables, round_, column, exactly=True, is_empty=is_empty)
            if table:
                self.titles.setdefault(round_, heading[len(heading) - len(table[2]) :] if table[2] else "")
        elif seat or _ONLY_SEAT.fullmatch(key):
            self._take(self.seats, int(seat[1]) if seat else 1, column, exactly=True, is_empty=is_empty)

    def _take(self, known: dict[Any, int], key: object, column: int, *, exactly: bool, is_empty: bool) -> None:
        if key not in known:
            known[key] = column
        elif exactly and not is_empty:
            self.twice[column] = known[key]


def _worded(key: str) -> str | None:
    """What a question of a form asks for; nothing where it asks about somebody else."""
    if _OF_SOMEBODY_ELSE.search(key):
        return None
    return next((name for name, words in _WORDED if words.search(key)), None)


def _wish(key: str) -> tuple[str, str] | None:
    """The field and the wish of a heading that is a wish itself, to be answered with yes or no."""
    known = (("diet", DIETS), ("access", NEEDS))
    return next(((name, key) for name, wishes in known if any(key in words for words in wishes.values())), None)
