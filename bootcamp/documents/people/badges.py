"""Name badges: the deltagergruppe as letter, colour and word, the track, and the table of every round.

Each sheet comes twice, the second time with its columns changed round: printed on both sides of the paper the backs
fit the fronts, and printed on one side there are two of each to put back to back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from bootcamp.documents.body import LayoutBody
from bootcamp.documents.people.badge_places import Measures, measured, parts_of, table_sizes
from bootcamp.documents.people.papers import people_layout
from bootcamp.people.participants import Participant
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView


@dataclass(frozen=True, slots=True)
class Format:
    """Width and height of a badge in millimetres, and how many stand beside and below each other on A4."""

    kind: str
    width: int
    height: int
    columns: int
    rows: int

    @property
    def per_sheet(self) -> int:
        return self.columns * self.rows


STANDARD = Format("badges", 90, 55, 2, 4)
#: A little less than A6: it goes into A6 holders, and four leave the edge of A4 white that office printers do.
A6 = Format("badges-a6", 98, 140, 2, 2)
HEADS = ("round-on-badge", "round-on-small-badge", "round-time")
"""What stands over a table: Runde 2 · 13.15, R2 · 13.15, or 13.15."""


def badges(day: DayView, size: Format = STANDARD) -> LayoutBody:
    """A badge for everybody who comes; what is left of the last sheet is empty badges for guests."""
    view, has = day.people, measured(size.width, size.height)
    heads = {track: _heads(view, track, has) for track in (None, *view.tracks)}
    cards = [_sized(_card(view, person, heads.get(person.track, heads[None])), has) for person in view.coming]
    cards += [_sized(_empty(view, heads[None]), has)] * (
        -len(cards) % size.per_sheet or (0 if cards else size.per_sheet)
    )
    sheets = [cards[start : start + size.per_sheet] for start in range(0, len(cards), size.per_sheet)]
    shown = {
        "width": size.width,
        "height": size.height,
        "unit": has.unit,
        "left": has.left,
        "inside": has.inside,
        "letter": has.letter,
        "box": has.box,
        "per_row": has.per_row,
        "columns": size.columns,
        "rows": size.rows,
        "sheets": [side for sheet in sheets for side in (sheet, _turned(sheet, size.columns))],
        "tracks": bool(view.tracks),
        "letters": [(group.letter, group.colour) for group in view.groups.values()],
        "words": {name: view.words(f"people.{name}") for name in ("name", "organisation", "track-word")},
    }
    return people_layout(view, "badges", size.kind, shown)


small_badges = partial(badges, size=A6)


def _turned(sheet: Sequence[object], columns: int) -> list[object]:
    """The cards of a sheet as they lie when it is turned over its long edge."""
    rows = [sheet[start : start + columns] for start in range(0, len(sheet), columns)]
    return [card for row in rows for card in reversed(row)]


def _sized(card: dict[str, Any], has: Measures) -> dict[str, Any]:
    drawn = [part.drawn for part in parts_of(card, has)]
    return card | {"parts": drawn, "sizes": table_sizes(card["tables"], has)}


def _card(view: PeopleView, person: Participant, heads: Sequence[str]) -> dict[str, Any]:
    group = view.group(person)
    part = view.part(person)
    return {
        "event": view.day.short_title,
        "when": view.day.when,
        "name": person.name,
        "organisation": person.organisation,
        "letter": group.letter,
        "group": group.one,
        "colour": group.colour,
        "part": part if part != group.one else "",
        "track": view.track_title(person.track),
        "tables": _tables(view, person, heads) if _has_tables(person) else [],
    }


def _has_tables(person: Participant) -> bool:
    """Participants and hosts have a place for a table in every round; helpers only where they have a table."""
    return person.role != "helper" or bool(person.tables)


def _tables(view: PeopleView, person: Participant, heads: Sequence[str]) -> list[tuple[str, str, str]]:
    return [_table(view, person, each.number, head) for each, head in zip(view.rounds, heads, strict=True)]


def _heads(view: PeopleView, track: str | None, has: Measures) -> list[str]:
    """What stands over each table: the round and when it begins, all in the longest form for which there is room."""
    forms = [[_head(view, each.number, track, form) for each in view.rounds] for form in HEADS]
    return next((heads for heads in forms if has.have_room_over_tables(heads)), forms[-1])


def _head(view: PeopleView, round_: int, track: str | None, form: str) -> str:
    begins = view.begins(round_, track)
    key = form if begins is not None else "round-short" if form == HEADS[-1] else "round"
    return view.words(f"people.{key}", round=round_, time=begins)


def _table(view: PeopleView, person: Participant, round_: int, title: str) -> tuple[str, str, str]:
    """The round, then what stands small and what stands large: ("Runde 2 · 13.15", "Bord", "7")."""
    number = person.tables.get(round_)
    if number is not None:
        return title, view.words("people.table-word"), str(number)
    return (title, "", view.words("people.panel")) if view.is_panel(person) else (title, "", "–")


def _empty(view: PeopleView, heads: Sequence[str]) -> dict[str, Any]:
    rounds = [(head, view.words("people.table-word"), "") for head in heads]
    return {
        "event": view.day.short_title, "when": view.day.when, "name": "", "organisation": "", "letter": "", "group": "",
        "colour": "grey", "part": "", "track": "", "tables": rounds,
    }  # fmt: skip
