"""Table signs: one sheet for each table, folded once, with the number to be read from both sides."""

from __future__ import annotations

from bootcamp.documents.body import DocumentBody, LayoutBody
from bootcamp.documents.people.papers import people_layout, without_tables
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView
from bootcamp.views.segment_colours import track_colours


def table_signs(day: DayView) -> LayoutBody | DocumentBody:
    """A sign for every table somebody sits at; without tables in a list, for as many as the day has."""
    view = day.people
    keys = view.seating.keys or tuple((None, number + 1) for number in range(view.event.tables or 0))
    if not keys:
        return without_tables(view)
    colours = track_colours(list(view.tracks))
    signs = [
        {
            "number": str(number),
            "word": view.words("people.table-word"),
            "track": view.track_title(track),
            "room": view.room(track),
            "colour": colours.get(track or "", "petrol"),
            "rounds": list(_own_groups(view, track, number)),
        }
        for track, number in keys
    ]
    shown = {"signs": signs, "fold": view.words("people.fold")}
    return people_layout(view, "table-signs", "table-signs", shown)


def _own_groups(view: PeopleView, track: str | None, number: int) -> list[str]:
    """The rounds in which the table belongs to one group: `Runde 3 kl. 14.45: Borgere`."""
    found = []
    for round_ in view.rounds:
        if not view.seating.is_own_groups(round_.number):
            continue
        table = next((t for t in view.seating.tables[round_.number] if t.key == (track, number)), None)
        if table is not None and table.segments:
            title = view.groups[table.segments[0]].title
            found.append(f"{view.round_at(round_.number, track)}: {title}")
    return found
