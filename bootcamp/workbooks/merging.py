"""From the workbook's rows to the data of the day's file: only cells that people changed become changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bootcamp.plan.event import SHORT_FORMS
from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.scalars import NotReadable, identifier, read_clock
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.yaml_edit import Kept
from bootcamp.words import Words
from bootcamp.workbooks import columns as table
from bootcamp.workbooks.cells import text_of, value_of
from bootcamp.workbooks.columns import DAY, PROGRAMME, ROTATION, Column, Location
from bootcamp.workbooks.matching import Part, arranged, now_at, without_time
from bootcamp.workbooks.row_keys import says_the_same
from bootcamp.workbooks.sheets import Grid, Returned, Row
from bootcamp.workbooks.values import as_usual, at_location, set_value, with_value

_BLOCK = tuple(column for column in PROGRAMME if column not in (table.TIME, table.TRACK))
_TRACK_COLUMNS = tuple(column for column in PROGRAMME if column.key in ("leads", "room"))
_ABSENT = object()
_Make = Callable[[Part, Location | None, Location], dict[str, Any]]


@dataclass(frozen=True)
class Merged:
    """The data of the day as they are to be, and for every location of them the cell that it comes from."""

    data: dict[str, Any]
    problems: Problems
    cells: Mapping[Location, tuple[Grid, Row]]
    programme: Grid

    def place(self, location: Location) -> Place | None:
        """The cell of a value; of what has no column, the row's title; of all blocks, the header.

        None for what no sheet shows.
        """
        if location == ("blocks",):
            return self.programme.place(self.programme.header + 1, "title")
        for length in range(len(location), 0, -1):
            found = self.cells.get(tuple(location[:length]))
            if found is None:
                continue
            grid, row = found
            if "value" in grid.columns:
                return grid.place(row.number, "value")
            name = str(location[length]) if length < len(location) else "title"
            name = "minutes" if name in SHORT_FORMS else name
            return grid.place(row.number, name if name in grid.columns else "title")
        return None


def merged(back: Returned, current: dict[str, Any], before: dict[str, Any], plan: Plan, words: Words) -> Merged:
    """The file's data with what people changed in the workbook.

    `current` are the data of the file as it is, `before` those of the file that the workbook was made from, `words`
    those of the workbook's language. A cell that nobody touched keeps what the file says now.
    """
    merger = _Merger(back, current, before, plan, words)
    return merger.merge()


@dataclass
class _Merger:
    back: Returned
    current: dict[str, Any]
    before: dict[str, Any]
    plan: Plan
    words: Words
    problems: list[Problem] = field(default_factory=list)
    cells: dict[Location, tuple[Grid, Row]] = field(default_factory=dict)
    where: dict[str, Location] = field(default_factory=dict)

    def merge(self) -> Merged:
        parts, found = arranged(self.back.programme, self.back.origin)
        self.problems += found
        self.where = now_at(self.before, self.current)
        data = self._day()
        blocks = self._list(parts, ("blocks",), ("blocks",), self._block)
        if blocks or self.current.get("blocks"):
            data["blocks"] = blocks
        self._rotations(blocks)
        return Merged(data, tuple(self.problems), self.cells, self.back.programme)

    # --- the day

    def _day(self) -> dict[str, Any]:
        data = dict(self.current)
        grid = self.back.day
        if grid is None:
            return data
        for row in grid.rows:
            column = next(column for column in DAY if column.key == row.key)
            self.cells[(column.key,)] = (grid, row)
            shown = self.back.origin.day.get(column.key, "")
            value = self._changed(row.cells["value"], shown, column, grid.place(row.number, "value"))
            if value is not _ABSENT:
                set_value(data, column.key, value)
        return data

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
                self.cells[place] = (self.back.programme, row)
            location = self._location(entry)
            result.append(Kept(location, make(entry, location, place)))
        return result

    def _location(self, part: Part) -> Location | None:
        return self.where.get(part.key) if part.key is not None else None

    def _still_there(self, parts: Sequence[Part]) -> list[Part]:
        """Without the rows nobody touched whose block was taken out of the file since."""
        rows = self.back.origin.rows
        gone = [
            part
            for part in parts
            if part.key is not None
            and self._location(part) is None
            and part.row
            and says_the_same(without_time(part.row), rows[part.key])
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
        for column in _BLOCK:
            if column.key in row.cells:
                cell = self.back.programme.place(row.number, column.key)
                value = self._changed(row.cells[column.key], shown.get(column.key, ""), column, cell)
                if value is not _ABSENT:
                    data = with_value(data, column.key, value)
        data = self._with_time(data, row, shown)
        if location is None:
            data = as_usual(data)
        return self._with_tracks(data, part, location, place)

    def _shown(self, part: Part, location: Location | None) -> Mapping[str, str]:
        """What the row showed; nothing for a new row, so that all it says is new."""
        return self.back.origin.rows[part.key] if part.key is not None and location is not None else {}

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
        if text_of(shown.get(table.TRACK.key, "")) != part.title:
            data["title"] = part.title
        for column in _TRACK_COLUMNS:
            if part.row is not None and column.key in part.row.cells:
                cell = self.back.programme.place(part.row.number, column.key)
                value = self._changed(part.row.cells[column.key], shown.get(column.key, ""), column, cell)
                if value is not _ABSENT:
                    set_value(data, column.key, value)
        then = (*location, "blocks") if location is not None else ("?",)
        blocks = self._list(part.blocks, (*place, "blocks"), then, self._block)
        if blocks or data.get("blocks"):
            data["blocks"] = blocks
        return data

    # --- one cell

    def _changed(self, cell: Cell, shown: str, column: Column, place: Place) -> Any:
        """The value that people gave a cell; `_ABSENT` when it says what it said, or cannot be read."""
        if text_of(cell) == text_of(shown) or isinstance(cell, WithoutValue):
            return _ABSENT
        try:
            value = value_of(cell, column, self.plan, self.words)
            if value == _value_or_none(shown, column, self.plan, self.words):
                return _ABSENT
        except NotReadable as found:
            self.problems.append(Problem(found.code, found.params, place))
            return _ABSENT
        return value

    def _with_time(self, data: dict[str, Any], row: Row, shown: Mapping[str, str]) -> dict[str, Any]:
        """A time typed over the computed one fixes the block: `10.15`, or from when to when."""
        text = row.text(table.TIME.key)
        cell: Cell = row.cells.get(table.TIME.key, "")
        if not text or isinstance(cell, WithoutValue) or self._computed_elsewhere(row, text, shown):
            return data
        place = self.back.programme.place(row.number, table.TIME.key)
        parts = (
            [each.strip() for each in text.replace("—", "–").replace("-", "–").split("–")]
            if isinstance(cell, str)
            else [cell]
        )
        try:
            times = [str(value_of(each, Column("at", "clock"), self.plan, self.words)) for each in parts if each != ""]
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

    def _computed_elsewhere(self, row: Row, text: str, shown: Mapping[str, str]) -> bool:
        """Whether it is the time that the row showed, or one that came along when it was copied."""
        copied = self.back.origin.rows.get(row.key or "", {})
        return text in (text_of(cells.get(table.TIME.key, "")) for cells in (shown, copied))

    def _with_length(
        self, data: dict[str, Any], times: list[str], row: Row, shown: Mapping[str, str]
    ) -> dict[str, Any]:
        """From when to when: the minutes follow, unless others were typed beside them; then the clock will tell."""
        if row.text("minutes") != text_of(shown.get("minutes", "")) or "until" in data:
            return with_value(data, "until", times[1])
        first, last = (read_clock(each) for each in times[:2])
        minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
        return with_value(data, "minutes", str(minutes)) if minutes > 0 else with_value(data, "until", times[1])

    # --- rotations

    def _rotations(self, blocks: list[Kept]) -> None:
        grid = self.back.rotations
        if grid is None:
            return
        seen = {self._rotation(row, blocks, grid) for row in grid.rows}
        was = {self.where.get(key) for key in self.back.origin.rotations}
        for number, kept in enumerate(blocks):
            if number not in seen and kept.location is not None and kept.location in was:
                rest = {key: value for key, value in kept.data.items() if key != "rotation"}
                blocks[number] = Kept(kept.location, rest)

    def _rotation(self, row: Row, blocks: list[Kept], grid: Grid) -> int | None:
        """Put a rotation into its block; the number of the block, or None where there is no such block."""
        number = self._block_of(row, blocks)
        if number is None:
            facts = {"title": row.text("block")}
            self.problems.append(Problem("desk-rotation-without-block", facts, grid.place(row.number, "block")))
            return None
        kept = blocks[number]
        shown = self._rotation_shown(row)
        rotation = dict(kept.data.get("rotation") or {})
        for column in ROTATION[1:]:
            if column.key in row.cells:
                place = grid.place(row.number, column.key)
                value = self._changed(row.cells[column.key], shown.get(column.key, ""), column, place)
                if value is not _ABSENT:
                    set_value(rotation, column.key, value)
        self.cells[("blocks", number, "rotation")] = (grid, row)
        blocks[number] = Kept(kept.location, {**kept.data, "rotation": rotation})
        return number

    def _rotation_shown(self, row: Row) -> Mapping[str, str]:
        """What the row showed: that of its own key where it names the same block, else that of the block it names."""
        was, title = self.back.origin.rotations, row.text("block").casefold()
        if title == _block_named(was.get(row.key or "")):
            return was[row.key or ""]
        return next((cells for cells in was.values() if title == _block_named(cells)), was.get(row.key or "", {}))

    def _block_of(self, row: Row, blocks: Sequence[Kept]) -> int | None:
        """Which of the day's blocks a rotation belongs to: the one it was written for, or the one it names."""
        key, title = row.key or "", row.text("block").casefold()
        if title == _block_named(self.back.origin.rotations.get(key)):
            location = self.where.get(key)
            return next((n for n, kept in enumerate(blocks) if location and kept.location == location), None)
        named = (n for n, kept in enumerate(blocks) if str(kept.data.get("title") or "").casefold() == title)
        return next(named, None) if title else None


def _block_named(rotation: Mapping[str, str] | None) -> str | None:
    return None if rotation is None else text_of(rotation.get("block", "")).casefold()


def _value_or_none(shown: str, column: Column, plan: Plan, words: Words) -> Any:
    try:
        return value_of(shown, column, plan, words)
    except NotReadable:
        return _ABSENT
