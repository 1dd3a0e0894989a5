"""Which row of the workbook as it was made each row is now: also when rows were sorted, moved, copied or typed anew.

A hidden column holds each row's key. It goes along when rows are moved or sorted whole; when people sort only the
columns they see, or type a row anew, it stays behind or is lost. What a row says then tells which one it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from bootcamp.problems import Place, Problem, Problems
from bootcamp.render.typeface import cleaned
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.sheets import Row

Said = Mapping[str, str]
"""What a row said when the workbook was made, by the key of the column; blank cells may be left out."""


def keys_of(
    rows: Sequence[Row], was: Mapping[str, Said], named: Sequence[str], fits: Callable[[Row, Said], bool]
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


def says_the_same(row: Row, said: Said) -> bool:
    return all(text_of(cell) == text_of(said.get(name, "")) for name, cell in row.cells.items())


def _shared(row: Row, said: Said) -> int:
    return sum(1 for name in row.cells if row.text(name) and row.text(name) == text_of(said.get(name, "")))


def rows_that_differ(
    rows: Iterable[Row], readable: Mapping[str, Said], headings: Mapping[str, str], place: Callable[[int, str], Place],
    *, command: str, may_be_told: bool = True,
) -> Problems:  # fmt: skip
    """One problem, at the first cell, when rows do not say what their keys stand for: nothing in them can be trusted.

    `readable` is what the cells that nobody is to change say, by the keys of rows and columns; `command` makes the
    workbook anew. What the cell should say is told unless it `may` not `be_told`, or unless many rows differ.
    """
    wrong = [
        (row, name, text)
        for row in rows
        for name, text in readable.get(row.key or "", {}).items()
        if name in row.cells and row.text(name) != text_of(cleaned(text))
    ]
    if not wrong:
        return ()
    first, name, text = wrong[0]
    n = len({row.number for row, _, _ in wrong})
    facts: dict[str, object] = {"n": n, "column": headings[name], "command": command}
    if may_be_told and n == 1 and text:
        facts["expected"] = text
    return (Problem("workbook-rows-differ", facts, place(first.number, name)),)
