"""The programme that participants get: times, content, work form and who leads; nothing internal."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_shown
from bootcamp.render.blocks import (
    Block,
    Cell,
    Colour,
    Column,
    Heading,
    Paragraph,
    Pill,
    Row,
    Table,
    bold,
    cell,
    muted,
    text,
)
from bootcamp.render.text import Placed
from bootcamp.views.day import DayView
from bootcamp.views.programme import BlockView, TrackView
from bootcamp.words import Words

FORM_COLOURS: dict[str, Colour] = {
    "plenum": "petrol",
    "mixed groups": "amber",
    "segment groups": "plum",
    "pairs": "teal",
    "individual": "navy",
    "panel": "navy",
    "parallel": "green",
    "rotation": "green",
}


def participant_programme(view: DayView) -> DocumentBody:
    """The day as participants see it."""
    words = view.words
    placed: dict[str, Placed] = {"programme": programme_table(view, words), **_tracks(view, words)}
    shown = {**day_shown(view), "tracks": [key for key in placed if key != "programme"]}
    return DocumentBody(
        "programme",
        shown,
        placed,
        title=view.title,
        description=words("documents.programme-about", title=view.title),
        label=view.plan.title,
        facts=view.facts_between(*view.meeting_time),
        status=words(f"documents.status-{view.event.status}"),
        head="band",
        dated=view.date,
    )


def programme_table(view: DayView, words: Words) -> Table:
    """One row for each block that participants meet."""
    return table_of(view.blocks, words, words("documents.programme-summary", title=view.title))


def table_of(blocks: tuple[BlockView, ...], words: Words, summary: str, rooms: tuple[str, ...] | None = None) -> Table:
    """The blocks that participants meet; with `rooms`, one for each block, the room stands where the leader would."""
    last = (
        Column(words("documents.column-leads"), 1.8) if rooms is None else Column(words("documents.column-room"), 1.4)
    )
    columns = (
        Column(words("documents.column-time"), 0, "time", emphasis=True),
        Column(words("documents.column-content"), 5),
        Column(words("documents.column-form"), 1.6),
        last,
    )
    shown = rooms if rooms is not None else tuple(", ".join(block.leads) for block in blocks)
    return Table(columns, tuple(_rows(blocks, shown, words)), summary)


def _rows(blocks: tuple[BlockView, ...], last: tuple[str, ...], words: Words) -> Iterator[Row]:
    for block, shown in zip(blocks, last, strict=True):
        if block.is_internal:
            continue
        times = cell(f"{words.write(block.start)}–{words.write(block.end)}")
        content = cell(text(bold(block.title)), *([text(muted(block.block.note))] if block.block.note else []))
        yield Row((times, content, form_cell(block), cell(text(muted(shown)))), tinted=block.is_break)


def form_cell(block: BlockView) -> Cell:
    """The work form as a tag, unless the title says as much; its colour never says anything the word does not."""
    if not block.form or _is_said(block):
        return ()
    return cell(text(Pill(block.form_title, FORM_COLOURS.get(block.form, "grey"))))


def _is_said(block: BlockView) -> bool:
    """Whether the title says the form: «Pause», or «Kort pause» for a break."""
    title, form = block.title.casefold(), block.form_title.casefold()
    return title == form or (block.is_break and any(word.endswith(form) for word in title.split()))


def _tracks(view: DayView, words: Words) -> dict[str, tuple[Block, ...]]:
    """Each track's own programme; a track that comes back later in the day under the same id is one programme."""
    found: dict[str, list[TrackView]] = {}
    for block in view.blocks:
        for track in block.tracks:
            found.setdefault(track.id, []).append(track)
    return {f"track-{name}": tuple(_track(parts, words)) for name, parts in found.items()}


def _track(parts: list[TrackView], words: Words) -> Iterator[Block]:
    first = parts[0]
    yield Heading(3, text(words("documents.track", title=first.title)))
    place = " · ".join(part for part in (first.room or "", ", ".join(first.leads)) if part)
    if place:
        yield Paragraph(text(muted(place)))
    blocks = tuple(block for part in parts for block in part.blocks)
    yield table_of(blocks, words, words("documents.track-summary", title=first.title))
