"""The run-sheet (drejebog) for those who run the day: everything about each block, to the minute."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bootcamp.documents.filters import filters_of
from bootcamp.documents.participant_programme import form_cell, head_facts
from bootcamp.documents.programme import BlockView, ProgrammeView
from bootcamp.documents.render.blocks import Column, Document, Line, Row, Table, Text, bold, cell, marked, muted, text
from bootcamp.documents.render.text import text_blocks
from bootcamp.words import Words


def run_sheet(view: ProgrammeView, words: Words, process: Path | None = None) -> Document:
    """The day as the facilitators see it."""
    shown = {"day": view, "event": view.event, "blocks": view.blocks}
    placed = {"run_sheet": run_sheet_table(view, words)}
    blocks = text_blocks("run-sheet", shown, placed=placed, filters=filters_of(words), process=process)
    return Document(
        title=words("documents.run-sheet-title", title=view.title),
        language=words.language,
        blocks=blocks,
        description=words("documents.run-sheet-about", title=view.title),
        kind=view.process,
        facts=head_facts(view, words, (view.start, view.end)),
        status=words(f"documents.status-{view.event.status}"),
        footer_left=view.municipality,
        footer_middle=words("documents.run-sheet-internal"),
        orientation="landscape",
        head="plain",
        dated=view.date,
    )


def run_sheet_table(view: ProgrammeView, words: Words) -> Table:
    """One row for each block, those of tracks among them."""
    columns = (
        Column(words("documents.column-time"), 0, "time"),
        Column(words("documents.column-what"), 2.6),
        Column(words("documents.column-how"), 3.2),
        Column(words("documents.column-form"), 1.5),
        Column(words("documents.column-who"), 1.5),
        Column(words("documents.column-materials"), 1.7),
        Column(words("documents.column-plan-b"), 1.9),
    )
    rows = tuple(_rows(view.blocks, words))
    return Table(columns, rows, words("documents.run-sheet-summary", title=view.title))


def _rows(blocks: tuple[BlockView, ...], words: Words) -> Iterator[Row]:
    for item in blocks:
        yield _row(item, words)
        for track in item.tracks:
            named = words("documents.track", title=track.title)
            place = " · ".join(part for part in (track.room or "", ", ".join(track.leads)) if part)
            idle = words("documents.idle", n=track.idle) if track.idle else ""
            yield Row((cell(), cell(text(bold(named))), cell(place), cell(), cell(), cell(), cell(idle)), tinted=True)
            yield from _rows(track.blocks, words)


def _row(item: BlockView, words: Words) -> Row:
    block = item.block
    times = cell(
        text(bold(f"{words.write(item.start)}–{words.write(item.end)}")),
        text(muted(words("documents.minutes", n=item.minutes))),
        *([text(muted(words("documents.slack", n=item.slack)))] if item.slack > 0 else []),
    )
    room = [text(muted(item.room))] if item.room else []
    what = cell(text(bold(item.title)), *([text(muted(block.why))] if block.why else []), *room)
    steps = marked("1", *block.how) if len(block.how) > 1 else tuple(cell(*block.how))
    supplies = marked("☐", *(_supply(each.title, each.quantity) for each in block.materials))
    output = words(f"documents.output-{block.output.replace(' ', '-')}") if block.output else ""
    how = (*steps, *([Line((Text(f"{words('documents.gives')} ", muted=True), Text(output)))] if output else []))
    cells = (times, what, how, form_cell(item), cell(*item.leads), supplies, cell(block.plan_b or ""))
    return Row(cells, tinted=item.is_break)


def _supply(title: str, quantity: str | None) -> str:
    return f"{title}: {quantity}" if quantity else title
