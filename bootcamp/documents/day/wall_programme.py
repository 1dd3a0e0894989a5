"""The wall programme (programplakat, A3): what happens when, to be read from two metres away."""

from __future__ import annotations

from typing import Any

from bootcamp.documents.body import LayoutBody
from bootcamp.documents.day.participant_programme import FORM_COLOURS
from bootcamp.plan.plan import Plan
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import hours
from bootcamp.views.programme import BlockView, TrackView
from bootcamp.views.segment_colours import segment_colours, track_colours
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised


def wall_programme(day: DayView) -> LayoutBody | None:
    """The day on one poster; None when participants meet nothing of it."""
    shown = [block for block in day.blocks if not block.is_internal]
    if not shown:
        return None
    words, colours = day.words, track_colours(list(day.tracks))
    view = {
        "title": day.title,
        "kind": day.plan.title,
        "when": when_line(day),
        "venue": day.event.venue or "",
        "draft": words("prints.draft-mark") if not day.is_final else "",
        "rows": [_row(block, colours, words) for block in shown],
        "segments": segments_of(day.plan),
    }
    return LayoutBody("wall-programme", view, dated=day.date)


def when_line(day: DayView) -> str:
    """Søndag den 12. marts 2017 · 9.00–16.00 · ændret kl. 9.50"""
    changed = [day.words("documents.changed-at", at=day.changed)] if day.changed else []
    return " · ".join([capitalised(day.weekday), hours(*day.meeting_time, day.words), *changed])


def segments_of(plan: Plan) -> list[dict[str, str]]:
    """The deltagergrupper as tiles: letter, name, colour."""
    colours = segment_colours(plan)
    return [
        {"letter": segment.letter, "title": segment.title, "colour": colours[name]}
        for name, segment in plan.segments.items()
    ]


def _row(block: BlockView, colours: Any, words: Words) -> dict[str, Any]:
    return {
        "time": words.write(block.start),
        "until": words.write(block.end),
        "title": block.title,
        "note": block.block.note or "",
        "room": block.room or "",
        "form": block.form_title if not block.is_break else "",
        "colour": FORM_COLOURS.get(block.form or "", "grey"),
        "rest": block.is_break,
        "lanes": [_lane(track, colours[track.id], words) for track in block.tracks],
    }


def _lane(track: TrackView, colour: str, words: Words) -> dict[str, Any]:
    shown = [block for block in track.blocks if not block.is_internal]
    items = [
        {
            "time": words.write(block.start),
            "title": block.title,
            "rest": block.is_break,
            "room": block.room if block.room and block.room != track.room else "",
        }
        for block in shown
    ]
    return {"title": track.title, "room": track.room or "", "colour": colour, "items": items}
