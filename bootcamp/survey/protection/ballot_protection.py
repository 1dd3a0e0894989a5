"""Whether the top-three counts of a group can be otherwise, given all that is shown of how it ranked.

Whoever knows the scores of all items knows more than each score tells of its own item: only one can be first of a
ranking. How many gave each item each place is a square table whose lines all add up to the number of rankings, and any
such table can be written as that many rankings (Birkhoff's theorem), so worlds are tables and need no rankings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations, product
from typing import TypeAlias

Places: TypeAlias = Sequence[Sequence[int]]
"""For each item how many rankings give it each place, the first place first."""
Change: TypeAlias = Counter[tuple[int, int]]


def can_be_otherwise(places: Places, item: int, reaches: Sequence[tuple[int, int]], top: int) -> bool:
    """Whether the rankings could put `item` among the first `top` once more or once less often, and nothing shown tell.

    `reaches`: from and to what the count of each item is told to lie. Every score stays as it is. True is certain;
    False means that no exchange with a single other item does it.
    """
    counts = [sum(row[:top]) for row in places]
    return any(
        _fits(places, change) and _stays(counts, change, reaches, top)
        for other in range(len(places))
        if other != item
        for change in _exchanges(item, other, len(places))
        if sum(step for (one, place), step in change.items() if one == item and place < top)
    )


def _exchanges(item: int, other: int, length: int) -> Iterator[Change]:
    """The ways in which two items change places twice, as far up as down, so that neither score moves."""
    for (up, from_), down in product(permutations(range(length), 2), range(length)):
        to = down + from_ - up
        if from_ > up and to < length:
            change: Change = Counter()
            for place, step in ((up, 1), (from_, -1), (down, -1), (to, 1)):
                change[item, place] += step
                change[other, place] -= step
            yield change


def _fits(places: Places, change: Change) -> bool:
    return all(places[item][place] + step >= 0 for (item, place), step in change.items())


def _stays(counts: Sequence[int], change: Change, reaches: Sequence[tuple[int, int]], top: int) -> bool:
    """Whether every count stays where it is told to lie."""
    moved = Counter[int]()
    for (item, place), step in change.items():
        moved[item] += step if place < top else 0
    return all(low <= counts[item] + step <= high for item, step in moved.items() for low, high in (reaches[item],))
