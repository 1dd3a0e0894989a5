"""Which counts of a table by group are withheld, so that none of them can be computed back from all that is shown.

The table is a flow: from outside into each group (how many choices its members made), from the group to each option,
and on out of the option as its total. What is withheld can be computed back exactly when no circle of withheld counts
leads through it, along which one answer could be moved without changing anything that is shown. Unlike `suppress` this
takes totals that are withheld themselves, several choices by one respondent, and counts of which a range is told; it
searches circle by circle for the cheapest, so that large tables are done at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final, TypeAlias

from bootcamp.survey.privacy import edges

REST: Final = ""
"""The row of all answers that belong to no group that is shown."""


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """A group: how many answered, how many chose each option, whether 0 and all would name its members."""

    n: int
    counts: Mapping[str, int]
    finite: bool = False


@dataclass(frozen=True, slots=True)
class GroupTable:
    """Groups with counts (the rest as `REST`), the options' totals, and which of those are withheld.

    `fewest`, `most`: how many options a respondent chose; 1 and 1 where there is one choice.
    """

    rows: Mapping[str, GroupCounts]
    totals: Mapping[str, int]
    hidden_totals: frozenset[str] = frozenset()
    fewest: int = 1
    most: int = 1

    @property
    def settled(self) -> frozenset[str]:
        """Options that nobody or everybody chose, as their total says: nothing by group says more."""
        everyone = sum(row.n for row in self.rows.values())
        return frozenset(o for o, n in self.totals.items() if o not in self.hidden_totals and n in (0, everyone))


HiddenCell: TypeAlias = tuple[str, str]


class UnprotectedError(Exception):
    """Some count of the group `row` can be computed back whatever else is withheld."""

    def __init__(self, row: str) -> None:
        super().__init__(row)
        self.row = row


def hidden_in_groups(table: GroupTable, threshold: int) -> frozenset[HiddenCell]:
    """The (group, option) counts to withhold: small ones, "all" and "none" of a finite group, and others with them.

    What is withheld of a group or of an option adds up to `threshold` or more. Raises `UnprotectedError` when a
    group must not be shown at all.
    """
    flow = _flow(table)
    hidden = {edge.cell for edge in flow if edge.cell and _is_primary(table, edge.cell, threshold)}
    while True:
        for edge in flow:
            if (edge.cell in hidden if edge.cell else edge.withheld) and edge.guarded:
                hidden |= _circle_through(edge, flow, hidden)
        further = next(_short_lines(table, hidden, threshold), None)
        if further is None:
            return frozenset(hidden)
        hidden.add(further)


def _is_primary(table: GroupTable, cell: HiddenCell, threshold: int) -> bool:
    row, option = cell
    if option in table.settled:
        return False
    group, count = table.rows[row], table.rows[row].counts[option]
    others = group.n - count if table.most > 1 else 0
    low, high = edges(group.n) if group.finite else (-1, group.n + 1)
    return 0 < count < threshold or 0 < others < threshold or not low < count < high


def _short_lines(table: GroupTable, hidden: set[HiddenCell], threshold: int) -> Iterator[HiddenCell]:
    """For each line whose withheld counts together are fewer than the threshold, the smallest other count in it."""
    rows = [[(row, option) for option in table.totals] for row in table.rows] if table.most == 1 else []
    columns = [
        [(row, option) for row in table.rows]
        for option in table.totals
        if option not in table.hidden_totals and option not in table.settled
    ]
    for line in (*rows, *columns):
        size = {cell: table.rows[cell[0]].counts[cell[1]] for cell in line}
        taken = [cell for cell in line if cell in hidden]
        if taken and sum(size[cell] for cell in taken) < threshold:
            left = [cell for cell in line if cell not in hidden and size[cell] and cell[1] not in table.settled]
            if left:
                yield min(left, key=lambda cell: (size[cell], cell))


@dataclass(frozen=True, slots=True)
class _Edge:
    """A count as a flow between two nodes, with what is known of it while it is withheld.

    `cell`: the group and option it counts, None for sums. `withheld`: not shown from the start; `guarded`: must not be
    computed back.
    """

    tail: str
    head: str
    value: int
    low: int
    high: int
    cell: HiddenCell | None = None
    withheld: bool = False
    guarded: bool = True


def _flow(table: GroupTable) -> list[_Edge]:
    found = []
    for row, group in table.rows.items():
        chosen = sum(group.counts[option] for option in table.totals)
        low, high = min(chosen, table.fewest * group.n), max(chosen, table.most * group.n)
        found.append(_Edge("", f"group {row}", chosen, low, high, withheld=low < high, guarded=False))
        for option in table.totals:
            bounds = _bounds(group, group.counts[option], told=row != REST)
            found.append(_Edge(f"group {row}", f"option {option}", group.counts[option], *bounds, cell=(row, option)))
    everyone = sum(group.n for group in table.rows.values())
    for option, total in table.totals.items():
        found.append(_Edge(f"option {option}", "", total, 1, everyone, withheld=option in table.hidden_totals))
    return found


def _bounds(group: GroupCounts, count: int, *, told: bool) -> tuple[int, int]:
    """What is known of a count that is withheld.

    A count of 0 is shown, so it is no 0; of a finite group it is told whether it is "under" or "over", so without that
    it lies between. Nothing is told of the rest.
    """
    low, high = edges(group.n)
    if not told:
        return 0, group.n
    if not group.finite:
        return min(1, count), group.n if count else 0
    return (0, low) if count <= low else (high, group.n) if count >= high else (low + 1, high - 1)


def _circle_through(edge: _Edge, flow: Sequence[_Edge], hidden: set[HiddenCell]) -> set[HiddenCell]:
    """The cells to withhold as well so that `edge` lies on a circle; the fewest, then those with the fewest answers."""
    paths = []
    if edge.value < edge.high:
        paths.append(_cheapest_path(edge.head, edge.tail, edge, flow, hidden))
    if edge.value > edge.low:
        paths.append(_cheapest_path(edge.tail, edge.head, edge, flow, hidden))
    found = [path for path in paths if path is not None]
    if not found:
        raise UnprotectedError(edge.cell[0] if edge.cell else REST)
    return set(min(found)[1])


_Path: TypeAlias = tuple[tuple[int, int], list[HiddenCell]]


def _cheapest_path(
    start: str, goal: str, without: _Edge, flow: Sequence[_Edge], hidden: set[HiddenCell]
) -> _Path | None:
    """Dijkstra's shortest path along which one answer more can flow: free where counts are withheld already."""
    onward: dict[str, list[tuple[str, _Edge, bool]]] = {}
    for edge in flow:
        free = edge.cell in hidden if edge.cell else edge.withheld
        if edge is not without and (free or edge.cell):
            if edge.value < edge.high:
                onward.setdefault(edge.tail, []).append((edge.head, edge, free))
            if edge.value > edge.low:
                onward.setdefault(edge.head, []).append((edge.tail, edge, free))
    waiting: list[tuple[tuple[int, int], str, list[HiddenCell]]] = [((0, 0), start, [])]
    done: set[str] = set()
    while waiting:
        (cells, answers), node, path = heappop(waiting)
        if node == goal:
            return (cells, answers), path
        if node in done:
            continue
        done.add(node)
        for neighbour, edge, free in onward.get(node, ()):
            cost = (cells, answers) if free else (cells + 1, answers + edge.value)
            taken = path if free or edge.cell is None else [*path, edge.cell]
            if neighbour not in done:
                heappush(waiting, (cost, neighbour, taken))
    return None
