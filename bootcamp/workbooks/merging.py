"""What people changed in a workbook, put into the data of its file as they are now: cell by cell, with every place.

A cell that says what it said when the workbook was made changes nothing, whatever the file says by now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bootcamp.problems import Place, Problem
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.scalars import NotReadable
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.yaml_edit import Kept
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import Cells
from bootcamp.workbooks.fields import Field, Known
from bootcamp.workbooks.handed_back import VALUE, Grid, Row, fact_cells
from bootcamp.workbooks.row_keys import keys_of, says_the_same
from bootcamp.workbooks.values import Location, set_value

ABSENT = object()
_Data = dict[str, Any]
_Finish = Callable[[_Data, _Data], _Data]


@dataclass
class Merge:
    """The data of a file with the cells that people changed, what cannot be read, and the row of every location."""

    known: Known
    data: _Data
    problems: list[Problem] = field(default_factory=list)
    rows: dict[Location, tuple[Grid, Row]] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Keys of the file that mean a column of another name."""

    def place(self, location: Location) -> Place | None:
        """The cell of a value; of what has no column, the cell by which its row goes. None for what no sheet shows."""
        for length in range(len(location), 0, -1):
            found = self.rows.get(tuple(location[:length]))
            if found is not None:
                grid, row = found
                name = str(location[length]) if length < len(location) else ""
                name = self.renamed.get(name, name)
                return grid.place(row.number, name if name in grid.columns else next(iter(grid.declared.named), VALUE))
        return None

    def changed(self, cell: Cell, was: str, wanted: Field, place: Place) -> Any:
        """The value that people gave a cell; `ABSENT` when it says what it said, or cannot be read."""
        if text_of(cell) == text_of(was) or isinstance(cell, WithoutValue):
            return ABSENT
        try:
            value = wanted.read(cell, self.known)
            return ABSENT if value == self._read(was, wanted) else value
        except NotReadable as found:
            self.problems.append(Problem(found.code, found.params, place))
            return ABSENT

    def _read(self, was: str, wanted: Field) -> Any:
        try:
            return wanted.read(was, self.known)
        except NotReadable:
            return ABSENT

    def changes(self, grid: Grid, row: Row, was: Cells, fields: Iterable[Field]) -> Iterator[tuple[str, Any]]:
        """The cells of a row that people changed: name and value."""
        for each in fields:
            if each.name in row.cells and not (each.is_shown_only or each.is_computed):
                place = grid.place(row.number, each.name)
                value = self.changed(row.cells[each.name], was.get(each.name, ""), each, place)
                if value is not ABSENT:
                    yield each.name, value

    # --- the three ways in which a sheet shows a file

    def facts(self, grid: Grid) -> None:
        """A sheet of facts: each is a key of the file."""
        was = fact_cells(grid)
        fields = {each.name: each for each in grid.declared.fields}
        for row in grid.rows:
            name = row.key or ""
            self.rows[name,] = (grid, row)
            value = self.changed(row.cells[VALUE], was.get(name, ""), fields[name], grid.place(row.number, VALUE))
            if value is not ABSENT:
                set_value(self.data, name, value)

    def items(
        self, grid: Grid, name: str, before: Sequence[_Data], finished: _Finish = lambda _was, item: item
    ) -> None:
        """A sheet whose rows are the items of the list `name`, numbered as they were in the file `before`.

        The file's order stays. A row without a key is a new item, at the end; an item whose row is gone goes; one that
        came into the file since stays. `finished` gets each item as it was (nothing for a new one) and as it is to be.
        """
        keys = keys_of(grid.rows, grid.was, grid.declared.named, lambda _row, _said: True)
        rows = {key: row for key, row in zip(keys, grid.rows, strict=True) if key is not None}
        now = list(self.data.get(name) or [])
        then = {place: str(number) for number, place in matched(before, now, ("id", *grid.declared.named)).items()}
        kept: list[Kept] = []
        for number, item in enumerate(now):
            key = then.get(number, "")
            row = rows.pop(key, None)
            if row is not None:
                self._append(kept, name, grid, row, Kept((name, number), item), grid.was[key], finished)
            elif key not in grid.was:
                kept.append(Kept((name, number), item))
        lost = [row for key, row in rows.items() if not says_the_same(row, grid.was[key])]
        for row in (*lost, *(row for key, row in zip(keys, grid.rows, strict=True) if key is None)):
            self._append(kept, name, grid, row, Kept(None, {}), {}, finished)
        if kept or name in self.data:
            self.data[name] = kept

    def _append(
        self, kept: list[Kept], name: str, grid: Grid, row: Row, item: Kept, was: Cells, finished: _Finish
    ) -> None:
        data = dict(item.data)
        for field_name, value in self.changes(grid, row, was, grid.declared.fields):
            set_value(data, field_name, value)
        data = finished(item.data, data)
        if item.location is None and data in [each.data for each in kept]:
            return
        self.rows[name, len(kept)] = (grid, row)
        kept.append(Kept(item.location, data))

    def decided(self, grid: Grid, unknown: Callable[[Row, Place], Problem | None]) -> Iterator[tuple[Row, _Data]]:
        """A sheet whose rows are given: each that people changed, with what they changed. `unknown` is what is told of
        a row that was not there.
        """
        for row in grid.rows:
            was = grid.was.get(row.key or "")
            if was is not None:
                if values := dict(self.changes(grid, row, was, grid.declared.fields)):
                    yield row, values
            elif (problem := unknown(row, grid.place(row.number, grid.declared.named[0]))) is not None:
                self.problems.append(problem)


def matched(before: Sequence[Any], after: Sequence[Any], telling: Sequence[str]) -> dict[int, int]:
    """Which item of a list is which later: equals first, in order; then what has the same value of a `telling` key."""
    found: dict[int, int] = {}
    tests: tuple[Any, ...] = (lambda old, new: old == new, *(_same(key) for key in telling))
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
