"""Name badges: the deltagergruppe as letter, colour and word, the track, and the table of every round.

Each sheet comes twice, the second time with its columns changed round: printed on both sides of the paper the backs
fit the fronts, and printed on one side there are two of each to put back to back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bootcamp.people.participants import Participant
from bootcamp.render.layout import LayoutPrint
from bootcamp.views.people_day import PeopleDay


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
A6 = Format("badges-a6", 105, 148, 2, 2)


def badges(day: PeopleDay, size: Format = STANDARD) -> LayoutPrint:
    """A badge for everybody who comes; what is left of the last sheet is empty badges for guests."""
    cards = [_card(day, person) for person in day.coming]
    cards += [_empty(day)] * (-len(cards) % size.per_sheet or (0 if cards else size.per_sheet))
    sheets = [cards[start : start + size.per_sheet] for start in range(0, len(cards), size.per_sheet)]
    view = day.sheet(size.kind) | {
        "width": size.width,
        "height": size.height,
        "columns": size.columns,
        "rows": size.rows,
        "sheets": [side for sheet in sheets for side in (sheet, _turned(sheet, size.columns))],
        "name_word": day.words("people.name"),
    }
    return LayoutPrint("badges", view, str(view["title"]), day.event.date)


def _turned(sheet: Sequence[object], columns: int) -> list[object]:
    """The cards of a sheet as they lie when it is turned over its long edge."""
    rows = [sheet[start : start + columns] for start in range(0, len(sheet), columns)]
    return [card for row in rows for card in reversed(row)]


def _card(day: PeopleDay, person: Participant) -> dict[str, object]:
    group = day.group(person)
    part = day.part(person)
    return {
        "event": day.short_title,
        "when": day.when,
        "name": person.name,
        "organisation": person.organisation,
        "letter": group.letter,
        "group": group.title,
        "colour": group.colour,
        "part": part if part != group.title else "",
        "track": day.track_title(person.track),
        "tables": [_table(day, person, each.number) for each in day.rounds] if _has_tables(person) else [],
    }


def _has_tables(person: Participant) -> bool:
    """Participants and hosts have a place for a table in every round; helpers only where they have a table."""
    return person.role != "helper" or bool(person.tables)


def _table(day: PeopleDay, person: Participant, round_: int) -> tuple[str, str, str]:
    """The round, then what stands small and what stands large: ("Runde 2", "Bord", "7")."""
    title = day.words("people.round", round=round_)
    number = person.tables.get(round_)
    if number is not None:
        return title, day.words("people.table-word"), str(number)
    return (title, "", day.words("people.panel")) if day.is_panel(person) else (title, "", "–")


def _empty(day: PeopleDay) -> dict[str, object]:
    rounds = [(day.words("people.round", round=each.number), day.words("people.table-word"), "") for each in day.rounds]
    return {
        "event": day.short_title, "when": day.when, "name": "", "organisation": "", "letter": "", "group": "",
        "colour": "grey", "part": "", "track": "", "tables": rounds,
    }  # fmt: skip
