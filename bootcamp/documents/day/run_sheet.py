"""The run-sheet (drejebog) for those who run the day: everything about each block, to the minute."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_shown
from bootcamp.documents.day.participant_programme import form_cell, said_roles
from bootcamp.render.blocks import (
    Cell,
    Column,
    Line,
    Row,
    Table,
    Text,
    bold,
    cell,
    marked,
    muted,
    text,
)
from bootcamp.views.day import DayView
from bootcamp.views.programme import BlockView, TrackView
from bootcamp.words import Words

COLUMNS = ("time", "what", "how", "form", "who", "materials", "plan b")
"""The columns of a run-sheet whose plan names none."""
Write = Callable[[BlockView, frozenset[str], Words], Cell]
_WEIGHTS: Mapping[str, float] = {
    "time": 0, "what": 2.6, "why": 2.2, "how": 3.2, "form": 1.5, "who": 1.5, "materials": 1.7, "plan b": 1.9,
    "slack": 0, "room": 1.2,
}  # fmt: skip


def run_sheet(view: DayView) -> DocumentBody:
    """The day as the facilitators see it."""
    words = view.words
    return DocumentBody(
        "run-sheet",
        day_shown(view),
        {"run_sheet": run_sheet_table(view, words)},
        title=words("documents.run-sheet-title", title=view.title),
        description=words("documents.run-sheet-about", title=view.title),
        label=view.plan.title,
        facts=view.facts_between(view.start, view.end),
        status=words(f"documents.status-{view.event.status}"),
        foot=words("documents.run-sheet-internal"),
        orientation="landscape",
        dated=view.date,
    )


def run_sheet_table(view: DayView, words: Words) -> Table:
    """One row for each block, those of tracks among them, in the columns that the plan has chosen."""
    names: tuple[str, ...] = view.event.run_sheet or COLUMNS
    # a plan that names its columns wants the why in its own column or not at all
    apart = frozenset(names) | ({"why"} if view.event.run_sheet else frozenset())
    columns = tuple(_column(name, apart, words) for name in names)
    rows = tuple(_rows(view.blocks, names, apart, words))
    return Table(columns, rows, words("documents.run-sheet-summary", title=view.title))


def _column(name: str, apart: frozenset[str], words: Words) -> Column:
    key = "what-alone" if name == "what" and "why" in apart else name.replace(" ", "-")
    return Column(words(f"documents.column-{key}"), _WEIGHTS[name], "time" if name == "time" else "left")


def _rows(blocks: tuple[BlockView, ...], names: tuple[str, ...], apart: frozenset[str], words: Words) -> Iterator[Row]:
    for item in blocks:
        cells = tuple(CELLS[name](item, apart, words) for name in names)
        yield Row(cells, tinted=item.is_break, leads=bool(item.tracks))
        for track in item.tracks:
            yield _track_row(track, names, words)
            inside = _rows(track.blocks, names, apart, words)
            yield from (_in_track(row, track, names) for row in inside)


def _track_row(track: TrackView, names: tuple[str, ...], words: Words) -> Row:
    """The track with its room, who is in charge and how long it waits, across the table."""
    idle = words("documents.idle", n=track.idle) if track.idle else ""
    rest = [part for part in (track.room or "", said_roles(track.leads, words), idle) if part]
    named = text(bold(words("documents.track", title=track.title)), "".join(f" · {part}" for part in rest))
    return Row((cell(named), *(cell() for _ in names[1:])), tinted=True, leads=bool(track.blocks))


def _in_track(row: Row, track: TrackView, names: tuple[str, ...]) -> Row:
    """A row of a track says which: a page may begin with it."""
    place = names.index("what") if "what" in names else 0
    cells = list(row.cells)
    cells[place] = (*cells[place], *cell(text(muted(track.title))))
    return replace(row, cells=tuple(cells))


def _time(item: BlockView, apart: frozenset[str], words: Words) -> Cell:
    slack = [text(muted(words("documents.slack", n=item.slack)))] if item.slack > 0 and "slack" not in apart else []
    times = text(bold(f"{words.write(item.start)}–{words.write(item.end)}"))
    return cell(times, text(muted(words("documents.minutes", n=item.minutes))), *slack)


def _what(item: BlockView, apart: frozenset[str], words: Words) -> Cell:
    why = [text(muted(item.block.why))] if item.block.why and "why" not in apart and not item.continues else []
    more = [text(muted(_continues(item, words)))] if item.continues and "how" not in apart else []
    room = [text(muted(item.room))] if item.room and "room" not in apart else []
    return cell(text(bold(item.title)), *why, *more, *room)


def _how(item: BlockView, _apart: frozenset[str], words: Words) -> Cell:
    block = item.block
    if item.continues:
        return cell(_continues(item, words))
    steps = marked("1", *block.how) if len(block.how) > 1 else tuple(cell(*block.how))
    output = words(f"documents.output-{block.output.replace(' ', '-')}") if block.output else ""
    return (*steps, *([Line((Text(f"{words('documents.gives')} ", muted=True), Text(output)))] if output else []))


def _materials(item: BlockView, _apart: frozenset[str], _words: Words) -> Cell:
    if item.continues:
        return ()
    return marked("☐", *(_supply(each.title, each.quantity) for each in item.block.materials))


def _continues(item: BlockView, words: Words) -> str:
    return words("documents.continues", part=item.continues)


def _begins(item: BlockView, said: str | None) -> Cell:
    """What is said of a block once, where it begins."""
    return cell("" if item.continues else said or "")


def _slack(item: BlockView, _apart: frozenset[str], words: Words) -> Cell:
    return cell(words("documents.minutes", n=item.slack)) if item.slack > 0 else ()


def _supply(title: str, quantity: str | None) -> str:
    return f"{title}: {quantity}" if quantity else title


CELLS: Mapping[str, Write] = {
    "time": _time,
    "what": _what,
    "why": lambda item, _apart, _words: _begins(item, item.block.why),
    "how": _how,
    "form": lambda item, _apart, _words: form_cell(item),
    "who": lambda item, _apart, _words: cell(*item.leads),
    "materials": _materials,
    "plan b": lambda item, _apart, _words: _begins(item, item.block.plan_b),
    "slack": _slack,
    "room": lambda item, _apart, _words: cell(item.room or ""),
}
