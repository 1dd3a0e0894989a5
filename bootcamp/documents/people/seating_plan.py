"""The seating plan (bordplan): every round on a sheet of A3, the tables drawn with their seats, room by room."""

from __future__ import annotations

from math import ceil

from bootcamp.people.participants import Participant, Round
from bootcamp.people.seating import Table
from bootcamp.render.blocks import Document
from bootcamp.render.layout import LayoutPrint
from bootcamp.views.people_day import PeopleDay

MOST_TABLES = 30
MOST_COLUMNS = 6


def seating_plan(day: PeopleDay) -> LayoutPrint | Document:
    """One sheet for each round, or several where the tables of a round are more than a sheet holds."""
    sheets = [sheet for each in day.rounds for sheet in _sheets(day, each)]
    if not sheets:
        return day.without_tables("seating-plan")
    view = day.sheet("seating-plan") | {
        "sheets": sheets,
        "groups": [(group.letter, group.title, group.colour) for group in day.groups.values()],
        "host": day.words("people.host-mark"),
    }
    return LayoutPrint("seating-plan", view, str(view["title"]), day.event.date)


def _sheets(day: PeopleDay, round_: Round) -> list[dict[str, object]]:
    tables = day.seating.tables[round_.number]
    return [_sheet(day, round_, tables[start : start + MOST_TABLES]) for start in range(0, len(tables), MOST_TABLES)]


def _sheet(day: PeopleDay, round_: Round, tables: tuple[Table, ...]) -> dict[str, object]:
    """Tables by track; how many stand side by side, how many rows that makes, and the most people at one."""
    tracks = list(dict.fromkeys(table.track for table in tables))
    rooms = [[table for table in tables if table.track == track] for track in tracks]
    columns = _columns([len(room) for room in rooms])
    kind = "own-groups" if day.seating.is_own_groups(round_.number) else "mixed-groups"
    return {
        "heading": day.round_title(round_),
        "kind": day.words(f"people.{kind}"),
        "columns": columns,
        "rows": sum(ceil(len(room) / columns) for room in rooms),
        "most": max(len(table.people) for table in tables),
        "rooms": [_room(day, track, room) for track, room in zip(tracks, rooms, strict=True)],
    }


def _columns(sizes: list[int]) -> int:
    """How many tables side by side give the fewest rows; of those, the fewest columns; at least three."""
    rows = {columns: sum(ceil(size / columns) for size in sizes) for columns in range(3, MOST_COLUMNS + 1)}
    return min(rows, key=lambda columns: (rows[columns] * 1.6 + columns, columns))


def _room(day: PeopleDay, track: str | None, tables: list[Table]) -> dict[str, object]:
    title = " · ".join(part for part in (day.track_title(track), day.room(track)) if part)
    return {"title": title, "tables": [_table(day, table) for table in tables]}


def _table(day: PeopleDay, table: Table) -> dict[str, object]:
    return {
        "number": str(table.number),
        "title": day.table_title(table.number),
        "people": [_person(day, person) for person in table.people],
    }


def _person(day: PeopleDay, person: Participant) -> dict[str, object]:
    group = day.group(person)
    return {
        "name": person.name, "letter": group.letter, "colour": group.colour, "host": person.role == "host",
    }  # fmt: skip
