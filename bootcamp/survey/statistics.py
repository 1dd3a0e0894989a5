"""The formulas of the mini-analysis: small, exact, free of the survey's own models.

`borda` and `schulze` take ballots as scripts have them; the papers count the same from sums that are taken once for
all rules (`doubled_points`, `schulze_beaten`).

A *ballot* is a list of ranks aligned with the items, 1 for the most important, None where the respondent gave no rank.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, compress
from math import prod, sqrt
from operator import gt, mul
from typing import Final, TypeAlias

Ballot: TypeAlias = Sequence[float | None]

TOP: Final = 3
"""How many places count as the top of a ranking."""


def doubled_points(ballot: Ballot) -> tuple[int, ...]:
    """Twice the Borda points of each item, so that halves stay whole numbers.

    An item gets m - 1 points when all others stand below it. Tied items share the points of their places, and unranked
    items share what is left: (m - q - 1) / 2 points each when q items are ranked. Only the order of the ranks counts,
    so gaps and ranks from 0 do no harm. A ballot always hands out m (m - 1) / 2 points in all.
    """
    last = len(ballot) - 1
    places = [float("inf") if rank is None else rank for rank in ballot]
    if set(places) == set(range(1, len(ballot) + 1)):
        return tuple(2 * (len(ballot) - int(place)) for place in places)
    ordered = sorted(places)
    frequency = Counter(places)
    return tuple(2 * last - 2 * ordered.index(place) - (frequency[place] - 1) for place in places)


points_of = lru_cache(maxsize=65_536)(doubled_points)  # most ballots are met many times


def is_blank(ballot: Ballot) -> bool:
    """Whether the ballot ranks nothing; it then says nothing and belongs in no figure."""
    return all(rank is None for rank in ballot)


def top_items(ballot: Ballot, top: int = TOP) -> tuple[bool, ...]:
    """Which items the ballot has among its `top` first: neither the rank given nor the shared place is beyond it."""
    last = len(ballot) - 1
    return tuple(
        rank is not None and rank <= top and last - points / 2 + 1 <= top
        for rank, points in zip(ballot, points_of(tuple(ballot)), strict=True)
    )


def borda(ballots: Sequence[Ballot], items: Sequence[str]) -> dict[str, float]:
    """The sum of Borda points of each item (`doubled_points` / 2); blank ballots are left out."""
    totals = [0] * len(items)
    for ballot in ballots:
        if not is_blank(ballot):
            totals = [total + points for total, points in zip(totals, doubled_points(ballot), strict=True)]
    return {item: total / 2 for item, total in zip(items, totals, strict=True)}


def schulze(ballots: Sequence[Ballot], items: Sequence[str]) -> dict[str, int]:
    """How many other items each item beats by Schulze's method with winning votes; unranked items are tied last.

    Source: Schulze, M. (2011), A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
    single-winner election method, Social Choice and Welfare 36.
    """
    return dict(zip(items, schulze_beaten([doubled_points(ballot) for ballot in ballots], len(items)), strict=True))


def sums_of(counts: Mapping[tuple[int, ...], int]) -> list[int]:
    """The sum in each place of rows of one length that are met `counts` times."""
    return [sum(map(mul, column, counts.values())) for column in zip(*counts, strict=True)]


def schulze_beaten(points: Iterable[tuple[int, ...]], count: int) -> list[int]:
    """`schulze` of ballots (or how often each is met) given as the points of each of `count` items, more for a higher
    place.
    """
    different = Counter(points)
    times, columns = list(different.values()), list(zip(*different, strict=True)) or [()] * count
    preferred = [[sum(compress(times, map(gt, above, below))) for below in columns] for above in columns]
    indices = range(count)
    strength = [[preferred[a][b] if preferred[a][b] > preferred[b][a] else 0 for b in indices] for a in indices]
    for via in indices:
        for a in indices:
            for b in indices:
                strength[a][b] = max(strength[a][b], min(strength[a][via], strength[via][b]))
    return [sum(strength[a][b] > strength[b][a] for b in indices if b != a) for a in indices]


def kendall_w(ballots: Sequence[Ballot]) -> float:
    """Kendall's W with correction for ties, over the complete ballots: 0 no common order, 1 the same order on all.

    W = 12 S / (b² (m³ - m) - b ΣT) with T = Σ(t³ - t) over the ties of a ballot. 0 when every ballot ties all items;
    ValueError without a complete ballot of at least two items.
    """
    complete = Counter(tuple(ballot) for ballot in ballots if None not in ballot)
    raters, count = complete.total(), len(next(iter(complete), ()))
    if count < 2:
        raise ValueError("Kendall's W needs a complete ballot of at least two items")
    points = [(points_of(ballot), times) for ballot, times in complete.items()]
    sums = [sum(place[item] * times for place, times in points) / 2 for item in range(count)]
    spread = sum((total - raters * (count - 1) / 2) ** 2 for total in sums)
    tied = [(ballot, times) for ballot, times in complete.items() if len(set(ballot)) < count]
    ties = sum(times * (size**3 - size) for ballot, times in tied for size in Counter(ballot).values())
    largest = raters**2 * (count**3 - count) - raters * ties
    return 12 * spread / largest if largest else 0.0


@cache
def _quantile(probability: float) -> float:
    """The quantile of the standard normal distribution."""
    if probability == 0.975:
        return 1.959963984540054
    from statistics import NormalDist

    return NormalDist().inv_cdf(probability)


def wilson(k: float, n: int, alpha: float = 0.05) -> tuple[float, float]:
    """Wilson's interval for a share of k in n at confidence 1 - alpha; (0, 1) when nobody answered.

    Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22.
    """
    if n <= 0:
        return (0.0, 1.0)
    z, share = _quantile(1 - alpha / 2), k / n
    spread = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - spread, 1.0 if k == n else centre + spread)


def census_bounds(k: float, n: int, members: int) -> tuple[float, float]:
    """What share of all `members` it can be at least and at most, when k of the n who answered say so."""
    return (k / members, (k + members - n) / members)


def holm(p_values: Sequence[float], family: int | None = None) -> list[float]:
    """Holm's adjusted p-values in the order given; `family`: how many were tried, where the rest are larger.

    Source: Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6.
    """
    adjusted = [0.0] * len(p_values)
    largest = 0.0
    for position, index in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        largest = max(largest, min(1.0, ((family or len(p_values)) - position) * p_values[index]))
        adjusted[index] = largest
    return adjusted


def group_informed_consensus(groups: Sequence[tuple[float, int]]) -> float:
    """The product of (k + 1) / (n + 2) over groups in which k of n agree: high only when every group does.

    Source: Small, C. et al. (2021), Polis: Scaling deliberation by mapping high dimensional opinion spaces, Recerca 26.
    Later versions of that software take a geometric mean. Small groups and rare items come out high by noise alone, so
    it breaks ties and ranks nothing. The order of groups does not matter.
    """
    return prod(sorted((k + 1) / (n + 2) for k, n in groups))


def likert_agreement(counts: Sequence[int]) -> float:
    """Van der Eijk's A of answers on an ordered scale: 1 all on one position, 0 spread evenly, -1 at both ends.

    Source: van der Eijk, C. (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35. ValueError
    when nobody answered.
    """
    total, remaining, agreement = sum(counts), list(counts), 0.0
    if total <= 0:
        raise ValueError("agreement needs at least one answer")
    while layer := min((count for count in remaining if count > 0), default=0):
        pattern = [count > 0 for count in remaining]
        agreement += layer * sum(pattern) / total * _pattern_agreement(pattern)
        remaining = [count - layer if count > 0 else 0 for count in remaining]
    return agreement


def _pattern_agreement(pattern: Sequence[bool]) -> float:
    """Agreement of one layer, in which a position is either used or not."""
    positions, used = len(pattern), sum(pattern)
    if used == 1:
        return 1.0
    triples = Counter(combinations(pattern, 3))
    humps = triples[True, True, False] + triples[False, True, True]
    valleys = triples[True, False, True]
    if humps + valleys == 0:
        return 0.0
    shape = ((positions - 2) * humps - (positions - 1) * valleys) / ((positions - 2) * (humps + valleys))
    return shape * (1 - (used - 1) / (positions - 1))
