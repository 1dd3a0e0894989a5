"""From the rows of a day's workbook to the data of its file: blocks, the tracks inside them, times and rotations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bootcamp.problems import Place, Problem
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.scalars import NotReadable, identifier, read_clock
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.yaml_edit import Kept
from bootcamp.workbooks.block_values import as_usual, with_value
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import Cells, Rows
from bootcamp.workbooks.handed_back import Grid, Row
from bootcamp.workbooks.merging import Merge
from bootcamp.workbooks.programme import BLOCK, FIXED_TIME, ROTATION, TIME, TRACK
from bootcamp.workbooks.programme_matching import Part, arranged, now_at
from bootcamp.workbooks.row_keys import says_the_same
from bootcamp.workbooks.values import Location, at_location, set_value

_TRACK_FIELDS = tuple(each for each in BLOCK if each.name in ("leads", "room"))
_Make = Callable[[Part, Location | None, Location], dict[str, Any]]


@dataclass
class ProgrammeMerge(Merge):
    """The data of a day with what people changed in its workbook; `before` are those it was made from."""

    before: dict[str, Any] = field(default_factory=dict)
    where: dict[str, Location] = field(default_factory=dict)

    def programme(self, grid: Grid, rotations: Grid | None) -> None:
        self.grid, self.was = grid, grid.was
        self.current = dict(self.data)
        parts, found = arranged(grid)
        self.problems += found
        self.where = now_at(self.before, self.current)
        blocks = self._list(parts, ("blocks",), ("blocks",), self._block)
        if blocks or self.current.get("blocks"):
            self.data["blocks"] = blocks
        if rotations is not None:
            self._rotations(blocks, rotations)

    def place(self, location: Location) -> Place | None:
        """Of all blocks, the header."""
        if location == ("blocks",):
            return self.grid.place(self.grid.header + 1, "title")
        return super().place(location)

    # --- lists of blocks and of tracks

    def _list(self, parts: Sequence[Part], at: Location, then: Location, make: _Make) -> list[Kept]:
        """The parts in the order of the sheet, with those that came into the file since behind the one before them.

        `at` is where the list will stand, `then` where it stands in the file now.
        """
        result: list[Kept] = []
        for entry in self._with_new_ones(self._still_there(parts), then):
            place = (*at, len(result))
            if isinstance(entry, Kept):
                result.append(entry)
                continue
            row = entry.row or next((block.row for block in entry.blocks), None)
            if row is not None:
                self.rows[place] = (self.grid, row)
            location = self._location(entry)
            result.append(Kept(location, make(entry, location, place)))
        return result

    def _location(self, part: Part) -> Location | None:
        return self.where.get(part.key) if part.key is not None else None

    def _still_there(self, parts: Sequence[Part]) -> list[Part]:
        """Without the rows nobody touched whose block was taken out of the file since."""
        gone = [
            part
            for part in parts
            if part.key is not None
            and self._location(part) is None
            and part.row
            and says_the_same(part.row.without([TIME.name]), self.was[part.key])
        ]
        return [part for part in parts if part not in gone]

    def _with_new_ones(self, parts: Sequence[Part], then: Location) -> list[Part | Kept]:
        result: list[Part | Kept] = list(parts)
        known = set(self.where.values())
        for number, data in enumerate(at_location(self.current, then) or ()):
            place = (*then, number)
            if place not in known:
                at = next((n for n, each in enumerate(result) if self._stands_at(each) == (*then, number - 1)), -1)
                result.insert(at + 1, Kept(place, data))
        return result

    def _stands_at(self, entry: Part | Kept) -> Location | None:
        return entry.location if isinstance(entry, Kept) else self._location(entry)

    # --- one block

    def _block(self, part: Part, location: Location | None, place: Location) -> dict[str, Any]:
        row = part.row
        if row is None:
            raise ValueError("a block has a row")
        data = dict(at_location(self.current, location)) if location is not None else {}
        shown = self._shown(part, location)
        for name, value in self.changes(self.grid, row, shown, BLOCK):
            data = with_value(data, name, value)
        data = self._with_time(data, row, shown)
        if location is None:
            data = as_usual(data)
        return self._with_tracks(data, part, location, place)

    def _shown(self, part: Part, location: Location | None) -> Cells:
        """What the row showed; nothing for a new row, so that all it says is new."""
        return self.was[part.key] if part.key is not None and location is not None else {}

    def _with_tracks(
        self, data: dict[str, Any], part: Part, location: Location | None, place: Location
    ) -> dict[str, Any]:
        was_inside = part.key is not None and part.key.count("/") > 1
        if "blocks" in place[1:] or (was_inside and not part.tracks):
            return data
        then = (*location, "tracks") if location is not None else ("?",)
        tracks = self._list(part.tracks, (*place, "tracks"), then, self._track)
        if tracks or data.get("tracks"):
            return with_value(data, "tracks", tracks or None)
        return data

    def _track(self, part: Part, location: Location | None, place: Location) -> dict[str, Any]:
        data = dict(at_location(self.current, location)) if location is not None else {}
        shown = self._shown(part, location)
        if location is None:
            data = {"id": identifier(part.title) or "spor"}
        if text_of(shown.get(TRACK.name, "")) != part.title:
            data["title"] = part.title
        for name, value in self.changes(self.grid, part.row, shown, _TRACK_FIELDS) if part.row is not None else ():
            set_value(data, name, value)
        then = (*location, "blocks") if location is not None else ("?",)
        blocks = self._list(part.blocks, (*place, "blocks"), then, self._block)
        if blocks or data.get("blocks"):
            data["blocks"] = blocks
        return data

    def _with_time(self, data: dict[str, Any], row: Row, shown: Cells) -> dict[str, Any]:
        """A time typed over the computed one fixes the block: `10.15`, or from when to when."""
        text = row.text(TIME.name)
        cell: Cell = row.cells.get(TIME.name, "")
        if not text or isinstance(cell, WithoutValue) or self._computed_elsewhere(row, text, shown):
            return data
        place = self.grid.place(row.number, TIME.name)
        parts = (
            [each.strip() for each in text.replace("—", "–").replace("-", "–").split("–")]
            if isinstance(cell, str)
            else [cell]
        )
        try:
            times = [str(FIXED_TIME.read(each, self.known)) for each in parts if each != ""]
            for each in times[:2]:
                read_clock(each)
        except NotReadable as found:
            self.problems.append(Problem(found.code, found.params, place))
            return data
        fixed = row.text("at")
        if fixed and fixed != text_of(shown.get("at", "")) and data.get("at") not in (None, times[0]):
            facts = {"time": times[0], "fixed": fixed}
            self.problems.append(Problem("desk-two-times", facts, place))
            return data
        data = with_value(data, "at", times[0])
        return self._with_length(data, times, row, shown) if len(times) > 1 else data

    def _computed_elsewhere(self, row: Row, text: str, shown: Cells) -> bool:
        """Whether it is the time that the row showed, or one that came along when it was copied."""
        copied = self.was.get(row.key or "", {})
        return text in (text_of(cells.get(TIME.name, "")) for cells in (shown, copied))

    def _with_length(self, data: dict[str, Any], times: list[str], row: Row, shown: Cells) -> dict[str, Any]:
        """From when to when: the minutes follow, unless others were typed beside them; then the clock will tell."""
        if row.text("minutes") != text_of(shown.get("minutes", "")) or "until" in data:
            return with_value(data, "until", times[1])
        first, last = (read_clock(each) for each in times[:2])
        minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
        return with_value(data, "minutes", str(minutes)) if minutes > 0 else with_value(data, "until", times[1])

    # --- rotations

    def _rotations(self, blocks: list[Kept], grid: Grid) -> None:
        seen = {self._rotation(row, blocks, grid) for row in grid.rows}
        was = {self.where.get(key) for key in grid.was}
        for number, kept in enumerate(blocks):
            if number not in seen and kept.location is not None and kept.location in was:
                rest = {key: value for key, value in kept.data.items() if key != "rotation"}
                blocks[number] = Kept(kept.location, rest)

    def _rotation(self, row: Row, blocks: list[Kept], grid: Grid) -> int | None:
        """Put a rotation into its block; the number of the block, or None where there is no such block."""
        number = self._block_of(row, blocks, grid.was)
        if number is None:
            facts = {"title": row.text("block")}
            self.problems.append(Problem("desk-rotation-without-block", facts, grid.place(row.number, "block")))
            return None
        kept = blocks[number]
        rotation = dict(kept.data.get("rotation") or {})
        for name, value in self.changes(grid, row, _rotation_shown(row, grid.was), ROTATION[1:]):
            set_value(rotation, name, value)
        self.rows["blocks", number, "rotation"] = (grid, row)
        blocks[number] = Kept(kept.location, {**kept.data, "rotation": rotation})
        return number

    def _block_of(self, row: Row, blocks: Sequence[Kept], was: Rows) -> int | None:
        """Which of the day's blocks a rotation belongs to: the one it was written for, or the one it names."""
        key, title = row.key or "", row.text("block").casefold()
        if title == _block_named(was.get(key)):
            location = self.where.get(key)
            return next((n for n, kept in enumerate(blocks) if location and kept.location == location), None)
        named = (n for n, kept in enumerate(blocks) if str(kept.data.get("title") or "").casefold() == title)
        return next(named, None) if title else None


def _rotation_shown(row: Row, was: Rows) -> Cells:
    """What the row showed: that of its own key where it names the same block, else that of the block it names."""
    title = row.text("block").casefold()
    if title == _block_named(was.get(row.key or "")):
        return was[row.key or ""]
    return next((cells for cells in was.values() if title == _block_named(cells)), was.get(row.key or "", {}))


def _block_named(rotation: Cells | None) -> str | None:
    return None if rotation is None else text_of(rotation.get("block", "")).casefold()
