"""The programme of each track: the whole day as those in it meet it, one sheet for each track."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import BookletBody, DocumentBody
from bootcamp.documents.day.day_body import day_shown
from bootcamp.documents.day.participant_programme import table_of
from bootcamp.views.day import DayView
from bootcamp.views.programme import BlockView, TrackView


def track_programmes(day: DayView) -> BookletBody:
    """One programme for each track of the day."""
    return BookletBody(tuple(_programme(day, track) for track in day.tracks.values()))


def blocks_of_track(day: DayView, track: TrackView) -> Iterator[tuple[BlockView, str]]:
    """The day in one track, with the room of each block; its own blocks stand where tracks run side by side."""
    for block in day.blocks:
        own = next((each for each in block.tracks if each.id == track.id), None)
        if own is not None:
            yield from ((each, each.room or own.room or "") for each in own.blocks)
        elif not block.tracks:
            yield block, block.room or ""


def _programme(day: DayView, track: TrackView) -> DocumentBody:
    words = day.words
    found = tuple(blocks_of_track(day, track))
    blocks, rooms = tuple(block for block, _ in found), tuple(room for _, room in found)
    summary = words("documents.track-summary", title=track.title)
    shown = {**day_shown(day), "track": track, "process": day.plan.title, "words": words}
    places = {"programme": table_of(blocks, words, summary, rooms)}
    facts = day.facts_between(*day.meeting_time)
    own = ((words("prints.fact-room"), track.room),) if track.room else ()
    title = words("documents.track", title=track.title)
    return DocumentBody(
        "track-programme",
        shown,
        places,
        title=title,
        description=summary,
        label=day.plan.title,
        subtitle=day.title,
        facts=(*facts, *own),
        status=words(f"documents.status-{day.event.status}"),
        foot=title,
        head="band",
        dated=day.date,
    )
