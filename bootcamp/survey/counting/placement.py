"""How sure a place in a ranking is: which items stand above and below each other item with chance allowed for.

An item's first possible place is after all that score surely higher, its last before all that score surely lower. The
limit is drawn once for all pairs of items, in all rankings of a report: in at least 95 of 100 surveys every item of
every ranking lies within its range. No lot is drawn, so no seed decides.

The scores of a group are means, for which the normal limit holds when many answered. With few it is widened as
Student's is, by the degrees of freedom that Welch gives groups of unequal spread, and each group is counted as though
one more of it had ranked at random, since five who agree do not prove that everybody would. Simulated with groups down
to five answers (`tests/test_false_claims.py`) the ranges hold what they promise.

Sources: Mogstad, M., Romano, J. P., Shaikh, A. M. and Wilhelm, D. (2023), Inference for ranks with applications to
mobility across neighbourhoods and academic achievement across countries, Rev. Econ. Stud. 91; Games, P. A. and Howell,
J. F. (1976), Pairwise multiple comparison procedures with unequal n's and/or variances, J. Educ. Statist. 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import lcm, sqrt
from operator import mul
from typing import TypeAlias

from bootcamp.survey.findings import Certainty
from bootcamp.survey.probabilities import range_limit, widened
from bootcamp.survey.statistics import TOP

Points: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an item can stand, and whether it belongs in the top three."""

    low: int
    high: int
    top: Certainty


def places(totals: Sequence[int]) -> list[tuple[int, int]]:
    """First and last place of each item by its total, highest first; tied items share a stretch of places."""
    ordered = sorted(totals, reverse=True)
    firsts = [ordered.index(total) + 1 for total in totals]
    return [(first, first + ordered.count(total) - 1) for first, total in zip(firsts, totals, strict=True)]


def equal_weights(sizes: Iterable[int]) -> list[int]:
    """Whole-number weights that make groups of these sizes count alike."""
    sizes = list(sizes)
    common = lcm(*sizes)
    return [common // size for size in sizes]


def placements(
    groups: Mapping[str, Sequence[Points]], alpha: float, members: Mapping[str, int] | None = None
) -> list[Placement]:
    """The placement of each item when every group counts alike, all at once with 1 - `alpha`.

    `groups`: id → doubled points of its ballots (at least one each), in any order; `members`: how many a group has in
    all, where only they can have answered: what is unsure is then only who of them did not.
    """
    known = members or {}
    moments = [_Moments.of(groups[name], known.get(name)) for name in sorted(groups)]
    count = len(moments[0].sums)
    limit = range_limit(count, alpha)
    above, below = [0] * count, [0] * count
    for one, other in combinations(range(count), 2):
        match _surely_higher(one, other, moments, limit):
            case 1:
                above[other] += 1
                below[one] += 1
            case -1:
                above[one] += 1
                below[other] += 1
    return [_placement(1 + above[item], count - below[item]) for item in range(count)]


def _placement(low: int, high: int) -> Placement:
    return Placement(low, high, "certain" if high <= TOP else "ruled_out" if low > TOP else "possible")


def _surely_higher(one: int, other: int, groups: Sequence[_Moments], limit: float) -> int:
    """1 when the first item scores surely higher than the second, -1 when lower, 0 when it cannot be told."""
    parts = [group.of_difference(one, other) for group in groups]
    difference, variance = sum(mean for mean, _, _ in parts), sum(own for _, own, _ in parts)
    if variance > 0:
        freedom = variance**2 / sum(own * own / n for _, own, n in parts)
        if abs(difference) <= widened(limit, freedom) * sqrt(variance):
            return 0
    return (difference > 0) - (difference < 0)


@dataclass(frozen=True, slots=True)
class _Moments:
    """The ballots of a group: how many, the sum of each item's points, and of the products of every two items.

    `unheard`: what share of the group did not answer, 1 where nobody knows how many it is.
    """

    n: int
    sums: Sequence[int]
    products: Mapping[tuple[int, int], int]
    unheard: float

    @classmethod
    def of(cls, ballots: Sequence[Points], members: int | None) -> _Moments:
        different = Counter(ballots)
        columns = list(zip(*different, strict=True))
        weighted = [list(map(mul, column, different.values())) for column in columns]
        products = {
            (one, other): sum(map(mul, weighted[one], columns[other]))
            for one in range(len(columns))
            for other in range(one, len(columns))
        }
        n = len(ballots)
        return cls(n, [sum(column) for column in weighted], products, 1 - n / max(n, members) if members else 1.0)

    def of_difference(self, one: int, other: int) -> tuple[float, float, int]:
        """The mean of the differences between two items, the variance of that mean, and the ballots.

        Who ranks at random adds 2m (m + 1) / 3 to the squares of differences of doubled points.
        """
        count, total = len(self.sums), self.sums[one] - self.sums[other]
        squares = self.products[one, one] + self.products[other, other] - 2 * self.products[one, other]
        around = (self.n * squares - total * total) / self.n + 2 * count * (count + 1) / 3
        return total / self.n, self.unheard * around / self.n / self.n, self.n
