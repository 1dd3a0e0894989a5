"""Which block of the file a row of the workbook is: also when rows were moved, copied or typed anew, and when the file
has changed since the workbook was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bootcamp.problems import Problem
from bootcamp.workbooks import columns as table
from bootcamp.workbooks.cells import is_choice, text_of
from bootcamp.workbooks.columns import Location
from bootcamp.workbooks.origin import Origin
from bootcamp.workbooks.row_keys import keys_of
from bootcamp.workbooks.sheets import Grid, Row

_TELLING = ("id", "title", "form", "break")


@dataclass
class Part:
    """A block or a track as the workbook has it; `key` is that of the row it was made from, None for a new one."""

    row: Row | None
    key: str | None
    title: str = ""
    tracks: list[Part] = field(default_factory=list)
    blocks: list[Part] = field(default_factory=list)


def arranged(grid: Grid, origin: Origin) -> tuple[list[Part], list[Problem]]:
    """The rows as blocks with their tracks, in the order of the sheet."""
    keys = _keys(grid.rows, origin)
    blocks: list[Part] = []
    problems: list[Problem] = []
    renamed: dict[str, str] = {}
    for row, key in zip(grid.rows, keys, strict=True):
        track = row.text(table.TRACK.key)
        if not track:
            renamed = {}
            blocks.append(Part(row, key))
        elif not blocks:
            problems.append(Problem("desk-track-without-block", {"track": track}, grid.place(row.number, "track")))
        elif is_choice(row.text("form"), "form", table.TRACK_ROW):
            title = _track_title(row, origin.rows[key] if key is not None else {})
            renamed |= {
                each.casefold(): title for each in (track, _named(origin.rows.get(key or "", {}), "track")) if each
            }
            blocks[-1].tracks.append(Part(row, key, title))
        else:
            name = renamed.get(track.casefold(), track)
            _track(blocks[-1], name).blocks.append(Part(row, key))
    return blocks, [*problems, *_left_behind(blocks, origin, grid)]


def _left_behind(blocks: Sequence[Part], origin: Origin, grid: Grid) -> Iterator[Problem]:
    """A block that was moved without the rows of its tracks, which now stand under another."""
    for block in blocks:
        if block.row is None or block.tracks or f"{block.key}/0" not in origin.rows:
            continue
        others = (track.key for other in blocks for track in other.tracks if other is not block)
        if any(key is not None and key.startswith(f"{block.key}/") for key in others):
            facts = {"title": block.row.text("title")}
            yield Problem("desk-tracks-left-behind", facts, grid.place(block.row.number, "title"))


def _track_title(row: Row, shown: Mapping[str, str]) -> str:
    """A track's name stands in two columns; the one that people changed counts."""
    title, track = row.text("title"), row.text(table.TRACK.key)
    return title if title and shown and track == _named(shown, table.TRACK.key) else track


def _track(block: Part, title: str) -> Part:
    """The track of that title that was begun last; a new one where there is none."""
    found = next((each for each in reversed(block.tracks) if each.title.casefold() == title.casefold()), None)
    if found is None:
        found = Part(None, None, title)
        block.tracks.append(found)
    return found


def _keys(rows: Sequence[Row], origin: Origin) -> list[str | None]:
    """The key of each row; what it says is compared without the time, which is computed."""
    return keys_of([without_time(row) for row in rows], origin.rows, ("title", table.TRACK.key), _same_kind)


def without_time(row: Row) -> Row:
    return replace(row, cells={name: cell for name, cell in row.cells.items() if name != table.TIME.key})


def _same_kind(row: Row, cells: Mapping[str, str]) -> bool:
    """Whether the row is still a track, or still a block."""
    was = is_choice(cells.get("form", ""), "form", table.TRACK_ROW)
    return is_choice(row.text("form"), "form", table.TRACK_ROW) == was


def _named(cells: Mapping[str, str], column: str) -> str:
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
    for old, new in _matched(before, after).items():
        own, place = f"{key}/{old}".lstrip("/"), (*at, new)
        yield own, place
        if depth < len(names):
            inner = names[depth]
            yield from _pairs(_list(before[old], inner), _list(after[new], inner), own, (*place, inner), depth + 1)


def _matched(before: Sequence[Any], after: Sequence[Any]) -> dict[int, int]:
    """Equals first, in order; then what has the same id, title or form."""
    found: dict[int, int] = {}
    tests: tuple[Any, ...] = (lambda old, new: old == new, *(_same(key) for key in _TELLING))
    for test in tests:
        for number, old in enumerate(before):
            if number in found:
                continue
            free = (place for place in range(len(after)) if place not in found.values())
            match = next((place for place in free if test(old, after[place])), None)
            if match is not None:
                found[number] = match
    return dict(sorted(found.items()))


def _same(key: str) -> Any:
    def test(old: Any, new: Any) -> bool:
        return isinstance(old, dict) and isinstance(new, dict) and key in old and old.get(key) == new.get(key)

    return test


def _list(data: Any, key: str) -> Sequence[Any]:
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, list) else []
