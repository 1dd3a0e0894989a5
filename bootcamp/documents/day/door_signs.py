"""Door signs (lokaleskilte): one for each room, with what goes on behind the door and when."""

from __future__ import annotations

from typing import Any

from bootcamp.documents.body import LayoutBody
from bootcamp.documents.day.wall_programme import when_line
from bootcamp.problems import refuse
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, leaves
from bootcamp.views.segment_colours import track_colours
from bootcamp.words import Words

MOST_LINES = 12
"""A sign is read in passing; a room with more than this on its day gets the first of them."""


def door_signs(day: DayView) -> LayoutBody:
    """A sign for each room of the day, in the order they are first used. Refuses with `no-rooms` when none is named."""
    rooms = _rooms(day)
    if not rooms:
        refuse("no-rooms", event=day.id)
    signs = [_sign(room, used, day, day.words) for room, used in rooms.items()]
    return LayoutBody("door-signs", {"when": when_line(day), "signs": signs}, dated=day.date)


def _rooms(day: DayView) -> dict[str, list[Placed]]:
    """Every room with what participants meet there; those the plan lists without using them come last."""
    found: dict[str, list[Placed]] = {}
    for each in sorted(leaves(day), key=lambda each: (each.view.start, each.view.end)):
        if each.room and not each.view.is_internal:
            found.setdefault(each.room, []).append(each)
    return found | {room: [] for room in day.event.rooms if room not in found}


def _sign(room: str, used: list[Placed], day: DayView, words: Words) -> dict[str, Any]:
    colours = track_colours(list(day.tracks))
    home = list(dict.fromkeys(each.track.id for each in used if each.track and each.track.room == room))
    track = next(each.track for each in used if each.track and each.track.id == home[0]) if len(home) == 1 else None
    lines = [_line(each, track is not None, words) for each in used]
    return {
        "room": room,
        "track": track.title if track else "",
        "colour": colours[track.id] if track else "",
        "lines": list({(line["time"], line["title"]): line for line in lines}.values())[:MOST_LINES],
    }


def _line(each: Placed, in_own_track: bool, words: Words) -> dict[str, str]:
    track = each.track.title if each.track and not in_own_track else ""
    return {"time": hours(each.view.start, each.view.end, words), "title": each.view.title, "track": track}
