"""Which row of the workbook as it was made each row is now: also when rows were sorted, moved, copied or typed anew.

A hidden column holds each row's key. It goes along when rows are moved or sorted whole; when people sort only the
columns they see, or type a row anew, it stays behind or is lost. What a row says then tells which one it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bootcamp.problems import Problem, Problems, Term
from bootcamp.render.typeface import cleaned
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import Cells, Rows
from bootcamp.workbooks.handed_back import Grid, Row


def keys_of(
    rows: Sequence[Row], was: Rows, named: Sequence[str], fits: Callable[[Row, Cells], bool]
) -> list[str | None]:
    """The key of each row, each key once; None for a new row.

    `was` is what the rows said, by key; `named` are the columns by which a row goes, the first of which is never
    blank; `fits` is whether a row can be one that said that at all. In turn, a row is: the one whose key it bears and
    that it repeats; a lost one that it repeats; the one whose key it bears and by whose name it goes; a lost one by
    whose name it goes and of which it says more than of the one whose key it bears; the one whose key it bears;
    without a key, a lost one by whose name it goes.
    """
    keys: list[str | None] = [None] * len(rows)
    lost = dict(was)

    def claim(belongs: Callable[[Row, str], bool], own: bool) -> None:
        for place, row in enumerate(rows):
            if keys[place] is None:
                offered = ([row.key] if row.key in lost else []) if own else list(lost)
                keys[place] = next((key for key in offered if fits(row, was[key]) and belongs(row, key)), None)
                lost.pop(keys[place] or "", None)

    def repeats(row: Row, key: str) -> bool:
        return says_the_same(row, was[key])

    def goes_by_name(row: Row, key: str) -> bool:
        return bool(row.text(named[0])) and all(row.text(name) == text_of(was[key].get(name, "")) for name in named)

    def is_rather(row: Row, key: str) -> bool:
        return row.key in was and goes_by_name(row, key) and _shared(row, was[key]) > _shared(row, was[row.key or ""])

    claim(repeats, own=True)
    claim(repeats, own=False)
    claim(goes_by_name, own=True)
    claim(is_rather, own=False)
    claim(lambda _row, _key: True, own=True)
    claim(lambda row, key: row.key not in was and goes_by_name(row, key), own=False)
    return keys


def says_the_same(row: Row, said: Cells) -> bool:
    return all(text_of(cell) == text_of(said.get(name, "")) for name, cell in row.cells.items())


def _shared(row: Row, said: Cells) -> int:
    return sum(1 for name in row.cells if row.text(name) and row.text(name) == text_of(said.get(name, "")))


def as_cell(text: str) -> str:
    """A text as a cell has it when it comes back."""
    return text_of(cleaned(text))


def rows_that_differ(grid: Grid, command: str, expected: Rows, seen: Callable[[str], str] = str) -> Problems:
    """One problem, at the first cell, when rows of a sheet do not say what their keys stand for: nothing in them can be
    trusted. `command` makes the workbook anew.

    What they said stands in the workbook; of one made before it did, `expected` tells. `seen` leaves out of a text what
    is no difference.
    """
    wrong = []
    for row in grid.rows:
        said = {**expected.get(row.key or "", {}), **grid.was.get(row.key or "", {})}
        names = (name for name in grid.declared.named if name in said and name in row.cells)
        wrong += [(row, name, said[name]) for name in names if seen(row.text(name)) != seen(as_cell(said[name]))]
    if not wrong:
        return ()
    row, name, text = wrong[0]
    n = len({each.number for each, _, _ in wrong})
    heading = next(each for each in grid.declared.fields if each.name == name)
    facts: dict[str, object] = {"n": n, "column": Term(heading.heading), "command": command}
    if n == 1 and text and not grid.declared.is_personal:
        facts["expected"] = text
    return (Problem("workbook-rows-differ", facts, grid.place(row.number, name)),)
