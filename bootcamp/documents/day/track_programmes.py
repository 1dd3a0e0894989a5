"""The programme of each track: the whole day as those in it meet it, one sheet for each track."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bootcamp.documents.day.participant_programme import head_facts, meeting_time, table_of
from bootcamp.documents.filters import filters_of
from bootcamp.render.blocks import Booklet, Document
from bootcamp.render.text import text_blocks
from bootcamp.views.day_blocks import tracks_of
from bootcamp.views.programme import BlockView, ProgrammeView, TrackView
from bootcamp.words import Words


def track_programmes(day: ProgrammeView, words: Words, process: Path) -> Booklet | None:
    """One programme for each track; None when the day has no tracks."""
    documents = tuple(_programme(day, track, words, process) for track in tracks_of(day).values())
    title = f"{words('documents.track-programmes')}: {day.title}"
    return Booklet(title, documents) if documents else None


def blocks_of_track(day: ProgrammeView, track: TrackView) -> Iterator[tuple[BlockView, str]]:
    """The day in one track, with the room of each block; its own blocks stand where tracks run side by side."""
    for block in day.blocks:
        own = next((each for each in block.tracks if each.id == track.id), None)
        if own is not None:
            yield from ((each, each.room or own.room or "") for each in own.blocks)
        elif not block.tracks:
            yield block, block.room or ""


def _programme(day: ProgrammeView, track: TrackView, words: Words, process: Path) -> Document:
    found = tuple(blocks_of_track(day, track))
    blocks, rooms = tuple(block for block, _ in found), tuple(room for _, room in found)
    summary = words("documents.track-summary", title=track.title)
    view = {"day": day, "event": day.event, "track": track, "words": words}
    places = {"programme": table_of(blocks, words, summary, rooms)}
    facts = head_facts(day, words, meeting_time(day))
    own = ((words("prints.fact-room"), track.room),) if track.room else ()
    return Document(
        title=words("documents.track", title=track.title),
        language=words.language,
        blocks=text_blocks("track-programme", view, placed=places, filters=filters_of(words), process=process),
        description=summary,
        kind=day.process,
        subtitle=day.title,
        facts=(*facts, *own),
        status=words(f"documents.status-{day.event.status}"),
        footer_left=day.municipality,
        footer_middle=words("documents.track", title=track.title),
        dated=day.date,
    )
