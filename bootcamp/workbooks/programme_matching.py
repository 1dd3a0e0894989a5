"""Which block of the file a row of the workbook is: also when rows were moved, copied or typed anew, and when the file
has changed since the workbook was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bootcamp.problems import Problem
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import Cells
from bootcamp.workbooks.handed_back import Grid, Row
from bootcamp.workbooks.merging import matched
from bootcamp.workbooks.programme import TIME, TRACK, TRACK_ROW, is_choice
from bootcamp.workbooks.row_keys import keys_of
from bootcamp.workbooks.values import Location

_TELLING = ("id", "title", "form", "break")


@dataclass
class Part:
    """A block or a track as the workbook has it; `key` is that of the row it was made from, None for a new one."""

    row: Row | None
    key: str | None
    title: str = ""
    tracks: list[Part] = field(default_factory=list)
    blocks: list[Part] = field(default_factory=list)


def arranged(grid: Grid) -> tuple[list[Part], list[Problem]]:
    """The rows as blocks with their tracks, in the order of the sheet."""
    told = [row.without([TIME.name]) for row in grid.rows]  # the time is computed
    keys = keys_of(told, grid.was, grid.declared.named, _same_kind)
    blocks: list[Part] = []
    problems: list[Problem] = []
    renamed: dict[str, str] = {}
    for row, key in zip(grid.rows, keys, strict=True):
        track = row.text(TRACK.name)
        if not track:
            renamed = {}
            blocks.append(Part(row, key))
        elif not blocks:
            problems.append(Problem("desk-track-without-block", {"track": track}, grid.place(row.number, "track")))
        elif is_choice(row.text("form"), "form", TRACK_ROW):
            title = _track_title(row, grid.was[key] if key is not None else {})
            renamed |= {
                each.casefold(): title for each in (track, _named(grid.was.get(key or "", {}), "track")) if each
            }
            blocks[-1].tracks.append(Part(row, key, title))
        else:
            name = renamed.get(track.casefold(), track)
            _track(blocks[-1], name).blocks.append(Part(row, key))
    return blocks, [*problems, *_left_behind(blocks, grid)]


def _left_behind(blocks: Sequence[Part], grid: Grid) -> Iterator[Problem]:
    """A block that was moved without the rows of its tracks, which now stand under another."""
    for block in blocks:
        if block.row is None or block.tracks or f"{block.key}/0" not in grid.was:
            continue
        others = (track.key for other in blocks for track in other.tracks if other is not block)
        if any(key is not None and key.startswith(f"{block.key}/") for key in others):
            facts = {"title": block.row.text("title")}
            yield Problem("desk-tracks-left-behind", facts, grid.place(block.row.number, "title"))


def _track_title(row: Row, shown: Cells) -> str:
    """A track's name stands in two columns; the one that people changed counts."""
    title, track = row.text("title"), row.text(TRACK.name)
    return title if title and shown and track == _named(shown, TRACK.name) else track


def _track(block: Part, title: str) -> Part:
    """The track of that title that was begun last; a new one where there is none."""
    found = next((each for each in reversed(block.tracks) if each.title.casefold() == title.casefold()), None)
    if found is None:
        found = Part(None, None, title)
        block.tracks.append(found)
    return found


def _same_kind(row: Row, cells: Cells) -> bool:
    """Whether the row is still a track, or still a block."""
    was = is_choice(cells.get("form", ""), "form", TRACK_ROW)
    return is_choice(row.text("form"), "form", TRACK_ROW) == was


def _named(cells: Cells, column: str) -> str:
    return text_of(cells.get(column, ""))


def now_at(before: Any, after: Any) -> dict[str, Location]:
    """Where the blocks and tracks of the workbook's rows stand in the file as it is now; those not there are left out.

    `before` and `after` are the data of the day's file then and now.
    """
    return dict(_pairs(_list(before, "blocks"), _list(after, "blocks"), "", ("blocks",), 0))


def _pairs(
    before: Sequence[Any], after: Sequence[Any], key: str, at: Location, depth: int
) -> Iterator[tuple[str, Location]]:
    names = ("tracks", "blocks")
    for old, new in matched(before, after, _TELLING).items():
        own, place = f"{key}/{old}".lstrip("/"), (*at, new)
        yield own, place
        if depth < len(names):
            inner = names[depth]
            yield from _pairs(_list(before[old], inner), _list(after[new], inner), own, (*place, inner), depth + 1)


def _list(data: Any, key: str) -> Sequence[Any]:
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, list) else []
