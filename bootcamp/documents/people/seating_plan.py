"""The seating plan (bordplan): every round on a sheet of A3, the tables drawn with their seats, room by room."""

from __future__ import annotations

from math import ceil

from bootcamp.documents.body import DocumentBody, LayoutBody
from bootcamp.documents.people.papers import people_layout, without_tables
from bootcamp.people.participants import Participant, Round
from bootcamp.people.seating import SeatedTable
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView

MOST_TABLES = 30
MOST_COLUMNS = 6


def seating_plan(day: DayView) -> LayoutBody | DocumentBody:
    """One sheet for each round, or several where the tables of a round are more than a sheet holds."""
    view = day.people
    sheets = [sheet for each in view.rounds for sheet in _sheets(view, each)]
    if not sheets:
        return without_tables(view)
    shown = {
        "sheets": sheets,
        "groups": [(group.letter, group.title, group.colour) for group in view.groups.values()],
        "host": view.words("people.host-mark"),
    }
    return people_layout(view, "seating-plan", "seating-plan", shown)


def _sheets(view: PeopleView, round_: Round) -> list[dict[str, object]]:
    tables = view.seating.tables[round_.number]
    return [_sheet(view, round_, tables[start : start + MOST_TABLES]) for start in range(0, len(tables), MOST_TABLES)]


def _sheet(view: PeopleView, round_: Round, tables: tuple[SeatedTable, ...]) -> dict[str, object]:
    """Tables by track; how many stand side by side, how many rows that makes, and the most people at one."""
    tracks = list(dict.fromkeys(table.track for table in tables))
    rooms = [[table for table in tables if table.track == track] for track in tracks]
    columns = _columns([len(room) for room in rooms])
    return {
        "heading": view.round_title(round_),
        "kind": view.round_kind(round_),
        "columns": columns,
        "rows": sum(ceil(len(room) / columns) for room in rooms),
        "most": max(len(table.people) for table in tables),
        "rooms": [_room(view, track, room) for track, room in zip(tracks, rooms, strict=True)],
    }


def _columns(sizes: list[int]) -> int:
    """How many tables side by side give the fewest rows; of those, the fewest columns; at least three."""
    rows = {columns: sum(ceil(size / columns) for size in sizes) for columns in range(3, MOST_COLUMNS + 1)}
    return min(rows, key=lambda columns: (rows[columns] * 1.6 + columns, columns))


def _room(view: PeopleView, track: str | None, tables: list[SeatedTable]) -> dict[str, object]:
    title = " · ".join(part for part in (view.track_title(track), view.room(track)) if part)
    return {"title": title, "tables": [_table(view, table) for table in tables]}


def _table(view: PeopleView, table: SeatedTable) -> dict[str, object]:
    return {
        "number": str(table.number),
        "title": view.table_title(table.number),
        "people": [_person(view, person) for person in table.people],
    }


def _person(view: PeopleView, person: Participant) -> dict[str, object]:
    group = view.group(person)
    return {
        "name": person.name, "letter": group.letter, "colour": group.colour, "host": person.role == "host",
    }  # fmt: skip
