"""The wall programme (programplakat, A3): what happens when, to be read from two metres away."""

from __future__ import annotations

from typing import Any

from bootcamp.documents.day.participant_programme import FORM_COLOURS, meeting_time
from bootcamp.plan.plan import Plan
from bootcamp.render.layout import LayoutPrint
from bootcamp.views.day_blocks import hours, tracks_of
from bootcamp.views.programme import BlockView, ProgrammeView, TrackView
from bootcamp.views.segment_colours import segment_colours, track_colours
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, weekday_and_day


def wall_programme(day: ProgrammeView, plan: Plan, words: Words) -> LayoutPrint | None:
    """The day on one poster; None when participants meet nothing of it."""
    shown = [block for block in day.blocks if not block.is_internal]
    if not shown:
        return None
    colours = track_colours(list(tracks_of(day)))
    view = {
        "title": day.title,
        "kind": day.process,
        "language": words.language,
        "words": words,
        "description": words("prints.about", document=words("documents.wall-programme"), title=day.title),
        "when": when_line(day, words),
        "venue": day.event.venue or "",
        "draft": words("prints.draft-mark") if not day.is_final else "",
        "rows": [_row(block, colours, words) for block in shown],
        "segments": segments_of(plan),
        "footer": (day.municipality, day.process),
    }
    return LayoutPrint("wall-programme", view, f"{words('documents.wall-programme')}: {day.title}", day.date)


def when_line(day: ProgrammeView, words: Words) -> str:
    """Søndag den 12. marts 2017 · 9.00–16.00"""
    on = capitalised(weekday_and_day(day.date, words.language)) if day.date else words("documents.date-open")
    return f"{capitalised(on)} · {hours(*meeting_time(day), words)}"


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
