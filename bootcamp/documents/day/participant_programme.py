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
from bootcamp.words.formatting import decapitalised

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
    """The blocks that participants meet and where; without `rooms`, one for each block, also who leads them."""
    columns = (
        Column(words("documents.column-time"), 0, "time", emphasis=True),
        Column(words("documents.column-content"), 4.6),
        Column(words("documents.column-form"), 1.4),
        Column(words("documents.column-room"), 1.4),
        *((Column(words("documents.column-leads"), 1.9),) if rooms is None else ()),
    )
    places = rooms if rooms is not None else tuple(block.room or "" for block in blocks)
    rows = tuple(_rows(blocks, places, words, led=rooms is None))
    return Table(columns, rows, summary)


def _rows(blocks: tuple[BlockView, ...], places: tuple[str, ...], words: Words, *, led: bool) -> Iterator[Row]:
    for block, place in zip(blocks, places, strict=True):
        if block.is_internal:
            continue
        times = cell(f"{words.write(block.start)}–{words.write(block.end)}")
        content = cell(text(bold(block.title)), *([text(muted(block.block.note))] if block.block.note else []))
        who = "" if block.is_break else said_roles(block.leads, words)
        last = (cell(text(muted(who))),) if led else ()
        yield Row((times, content, form_cell(block), cell(text(muted(place))), *last), tinted=block.is_break)


def said_roles(titles: tuple[str, ...], words: Words) -> str:
    """Roles in a sentence: Udvalgets formand, kommunaldirektør og facilitator; what is capitals throughout stays so."""
    return words.write([*titles[:1], *map(decapitalised, titles[1:])])


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
    place = " · ".join(part for part in (first.room or "", said_roles(first.leads, words)) if part)
    if place:
        yield Paragraph(text(muted(place)))
    found = tuple((block, block.room or part.room or "") for part in parts for block in part.blocks)
    blocks, rooms = tuple(block for block, _ in found), tuple(room for _, room in found)
    yield table_of(blocks, words, words("documents.track-summary", title=first.title), rooms)
