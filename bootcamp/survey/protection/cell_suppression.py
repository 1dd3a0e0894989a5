"""Complementary suppression in a table of counts whose row and column totals are public.

`bootcamp.survey.privacy.suppress` is for scripts: no paper is made with it, since the figures of a survey are protected
as a flow (`bootcamp.survey.counting.group_suppression`), where totals may be withheld too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final, TypeAlias

Cell: TypeAlias = tuple[int, int]
Cells: TypeAlias = frozenset[Cell]
Table: TypeAlias = Sequence[Sequence[int]]
SEARCHED: Final = 200_000
"""Steps of the search for the fewest cells, under a second on a usual machine."""


def suppress(table: Table, n_min: int) -> tuple[list[Cell], list[Cell]]:
    """The cells (row, column) that are too small to show, and the fewest others to hide with them.

    Primary cells have 0 < n < n_min. With all margins public, secondary cells are chosen so that no hidden cell has
    only one possible value (counts are never negative); among the fewest, those that lose the fewest answers, then the
    first in reading order. The search for the fewest stops after `SEARCHED` steps, which tables of a report up to about
    6 × 8 do not reach; a larger one gets cells that protect it as well, none of which could be left out, but perhaps
    not the fewest. ValueError when no choice can protect (a table of one row or column gives its cells away in its
    margins).
    """
    try:
        return _fewest(table, n_min, _Steps())
    except _TooManyStepsError:
        return _found_quickly(table, n_min)


class _TooManyStepsError(Exception):
    """The search takes too long."""


@dataclass(slots=True)
class _Steps:
    left: int = SEARCHED

    def take(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise _TooManyStepsError


def _fewest(table: Table, n_min: int, steps: _Steps) -> tuple[list[Cell], list[Cell]]:
    cells = [(row, column) for row, line in enumerate(table) for column in range(len(line))]
    primary = frozenset(cell for cell in cells if 0 < _count(table, cell) < n_min)
    for budget in range(len(cells) - len(primary) + 1):
        found = _protections(table, primary, budget, steps)
        if found:
            extra = min((sorted(hidden - primary) for hidden in found), key=lambda e: (_lost(table, e), e))
            return sorted(primary), extra
    raise ValueError("the margins of this table give its small cells away whatever else is hidden")


def _found_quickly(table: Table, n_min: int) -> tuple[list[Cell], list[Cell]]:
    """Cell by cell the cheapest cycle through it; then whatever turns out not to be needed is shown again."""
    cells = [(row, column) for row, line in enumerate(table) for column in range(len(line))]
    primary = {cell for cell in cells if 0 < _count(table, cell) < n_min}
    hidden = set(primary)
    while fixed := next((cell for cell in sorted(hidden) if not _can_vary(table, frozenset(hidden), cell)), None):
        paths = [_cheapest(table, hidden, fixed, grow=grow) for grow in (True, False)]
        hidden |= min((path for path in paths if path), default=((0, 0), frozenset()))[1] or _no_protection()
    for cell in sorted(hidden - primary, key=lambda one: (-_count(table, one), one)):
        rest = frozenset(hidden - {cell})
        if all(_can_vary(table, rest, other) for other in rest):
            hidden.discard(cell)
    return sorted(primary), sorted(hidden - primary)


def _no_protection() -> Cells:
    raise ValueError("the margins of this table give its small cells away whatever else is hidden")


def _cheapest(table: Table, hidden: set[Cell], cell: Cell, *, grow: bool) -> tuple[tuple[int, int], Cells] | None:
    """The cells of a cycle through `cell`, the fewest to hide, then the fewest answers (Dijkstra over lines)."""
    waiting: list[tuple[tuple[int, int], int, bool, tuple[Cell, ...]]] = [((0, 0), cell[1], False, ())]
    done: set[tuple[int, bool]] = set()
    while waiting:
        cost, line, is_row, path = heappop(waiting)
        if is_row and line == cell[0]:
            return cost, frozenset(path)
        if (line, is_row) in done:
            continue
        done.add((line, is_row))
        for other in range(len(table[line]) if is_row else len(table)):
            step = (line, other) if is_row else (other, line)
            if step != cell and (is_row == grow or _count(table, step) > 0):
                new = (0, 0) if step in hidden else (1, _count(table, step))
                heappush(waiting, ((cost[0] + new[0], cost[1] + new[1]), other, not is_row, (*path, step)))
    return None


def _count(table: Table, cell: Cell) -> int:
    return table[cell[0]][cell[1]]


def _lost(table: Table, cells: Sequence[Cell]) -> int:
    return sum(_count(table, cell) for cell in cells)


def _protections(table: Table, primary: Cells, budget: int, steps: _Steps) -> list[Cells]:
    """Every smallest set of hidden cells, with at most `budget` beside the primary, in which all can vary.

    A hidden cell can vary exactly when it lies on a cycle of hidden cells along which counts can be shifted, so each
    solution grows from the first cell that cannot vary by the cycles through it.
    """
    solutions, seen, waiting = [], {primary}, [primary]
    while waiting:
        steps.take()
        hidden = waiting.pop()
        fixed = next((cell for cell in sorted(hidden) if not _can_vary(table, hidden, cell)), None)
        if fixed is None:
            solutions.append(hidden)
            continue
        for path in _cycles(table, hidden, fixed, budget - len(hidden - primary), steps):
            if hidden | path not in seen:
                seen.add(hidden | path)
                waiting.append(hidden | path)
    return solutions


def _can_vary(table: Table, hidden: Cells, cell: Cell) -> bool:
    return _can_grow(table, hidden, cell) or _can_shrink(table, hidden, cell)


def _can_grow(table: Table, hidden: Cells, cell: Cell) -> bool:
    """Whether one more in `cell` can be evened out: down in its column, up in that row, and so on back to its row."""
    reached, waiting = {cell[1]}, deque([cell[1]])
    while waiting:
        column = waiting.popleft()
        for row in {r for r, c in hidden if c == column and (r, c) != cell and _count(table, (r, c)) > 0}:
            if row == cell[0]:
                return True
            onward = {c for r, c in hidden if r == row} - reached
            reached |= onward
            waiting.extend(onward)
    return False


def _can_shrink(table: Table, hidden: Cells, cell: Cell) -> bool:
    """The same walk the other way round: up in its column, down in that row."""
    if _count(table, cell) == 0:
        return False
    reached, waiting = {cell[1]}, deque([cell[1]])
    while waiting:
        column = waiting.popleft()
        for row in {r for r, c in hidden if c == column and (r, c) != cell}:
            if row == cell[0]:
                return True
            onward = {c for r, c in hidden if r == row and _count(table, (r, c)) > 0} - reached
            reached |= onward
            waiting.extend(onward)
    return False


def _cycles(table: Table, hidden: Cells, cell: Cell, budget: int, steps: _Steps) -> Iterator[Cells]:
    """The cells of each cycle through `cell` that hides at most `budget` more, in either direction of shifting."""
    yield from _paths(table, hidden, cell, budget, steps, grow=True)
    if _count(table, cell) > 0:
        yield from _paths(table, hidden, cell, budget, steps, grow=False)


def _paths(table: Table, hidden: Cells, cell: Cell, budget: int, steps: _Steps, *, grow: bool) -> Iterator[Cells]:
    waiting: list[tuple[int, Cells, frozenset[int], frozenset[int], int]] = [
        (cell[1], frozenset(), frozenset(), frozenset([cell[1]]), budget)
    ]
    while waiting:
        steps.take()
        column, path, rows, columns, left = waiting.pop()
        for row in range(len(table)):
            step = (row, column)
            rest = left - (step not in hidden)
            if row in rows or step == cell or rest < 0 or (grow and _count(table, step) == 0):
                continue
            if row == cell[0]:
                yield path | {step}
                continue
            for onward in range(len(table[row])):
                turn = (row, onward)
                after = rest - (turn not in hidden)
                if onward in columns or after < 0 or (not grow and _count(table, turn) == 0):
                    continue
                waiting.append((onward, path | {step, turn}, rows | {row}, columns | {onward}, after))
