"""Table signs: one sheet for each table, folded once, with the number to be read from both sides."""

from __future__ import annotations

from bootcamp.render.blocks import Document
from bootcamp.render.layout import LayoutPrint
from bootcamp.views.people_day import PeopleDay
from bootcamp.views.segment_colours import track_colours


def table_signs(day: PeopleDay) -> LayoutPrint | Document:
    """A sign for every table somebody sits at; without tables in a list, for as many as the day has."""
    keys = day.seating.keys or tuple((None, number + 1) for number in range(day.event.tables or 0))
    if not keys:
        return day.without_tables("table-signs")
    colours = track_colours(list(day.tracks))
    signs = [
        {
            "number": str(number),
            "word": day.words("people.table-word"),
            "track": day.track_title(track),
            "room": day.room(track),
            "colour": colours.get(track or "", "petrol"),
            "rounds": list(_own_groups(day, track, number)),
        }
        for track, number in keys
    ]
    view = day.sheet("table-signs") | {"signs": signs, "fold": day.words("people.fold")}
    return LayoutPrint("table-signs", view, str(view["title"]), day.event.date)


def _own_groups(day: PeopleDay, track: str | None, number: int) -> list[str]:
    """The rounds in which the table belongs to one group: `Runde 3: Borgere`."""
    found = []
    for round_ in day.rounds:
        if not day.seating.is_own_groups(round_.number):
            continue
        table = next((t for t in day.seating.tables[round_.number] if t.key == (track, number)), None)
        if table is not None and table.segments:
            title = day.groups[table.segments[0]].title
            found.append(f"{day.words('people.round', round=round_.number)}: {title}")
    return found
