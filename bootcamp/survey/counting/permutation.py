"""Whether groups place an item differently: the ballots are dealt out again at random, and the differences compared.

Whole numbers all the way, as in `placement`: the ranks of a ballot are packed into one large integer, so that all items
are added at once and a difference exactly as large as the observed one counts as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import compress
from math import ceil, lcm, sqrt
from random import Random
from typing import Final

from bootcamp.survey.counting.placement import Points

PERMUTATIONS: Final = 5000


def permutation_p(groups: Sequence[Sequence[Points]], seed: str, permutations: int = PERMUTATIONS) -> list[float]:
    """For each item, how likely groups put together at random differ at least as much as these.

    `groups`: two or more, each with the points its ballots give to the items, on any scale (at least one ballot each).
    The statistic is that of Kruskal and Wallis, the sum of squares between groups Σ nₛ(R̄ₛ − R̄)²: R are the ranks of an
    item's points among all ballots, ties at the middle. p = (c + 1) / (permutations + 1) when c of the random divisions
    into groups of the same sizes reach the observed value; every division is equally likely. The draws depend on
    `seed`, the sizes and the ballots, never on the order of groups or ballots.

    Source: Phipson, B. and Smyth, G. (2010), Permutation p-values should never be zero, Stat. Appl. Genet. 9.
    """
    groups = sorted(groups, key=len)
    sizes, count = [len(group) for group in groups], len(groups[0][0])
    ranks = _doubled_ranks([points for group in groups for points in group])
    width = (2 * len(ranks) ** 2).bit_length()
    pack = cache(lambda ballot: sum(rank << width * item for item, rank in enumerate(ballot)))
    packed: list[int] = list(map(pack, ranks))
    weights = [lcm(*sizes) // size for size in sizes]
    shifts, mask = range(0, count * width, width), (1 << width) - 1

    def between(sums: Sequence[int]) -> list[int]:
        """The statistic of each item, times and plus what is the same for every division."""
        return [sum(w * (one >> shift & mask) ** 2 for w, one in zip(weights, sums, strict=True)) for shift in shifts]

    dealt = iter(packed)
    observed = between([sum(next(dealt) for _ in range(size)) for size in sizes])
    packed.sort()
    total = sum(packed)
    random, reached = Random(seed), [0] * count  # noqa: S311 - a reproducible sample, nothing secret
    for _ in range(permutations):
        values = between(_dealt_sums(packed, total, sizes, random))
        reached = [times + (value >= seen) for times, value, seen in zip(reached, values, observed, strict=True)]
    return [(times + 1) / (permutations + 1) for times in reached]


def _doubled_ranks(ballots: Sequence[Points]) -> list[Points]:
    """Twice the rank of each item's points among all ballots, so that middle ranks stay whole numbers."""
    columns = []
    for column in zip(*ballots, strict=True):
        doubled, below = {}, 0
        for value, times in sorted(Counter(column).items()):
            doubled[value] = 2 * below + times + 1
            below += times
        columns.append([doubled[value] for value in column])
    return list(zip(*columns, strict=True))


def _dealt_sums(pool: list[int], total: int, sizes: Sequence[int], random: Random) -> list[int]:
    """The sums of groups of these sizes, the largest last, in one random division of the pool, whose sum is `total`."""
    sums = [0] * len(sizes)
    for group in range(len(sizes) - 1, 0, -1):
        pool = _drawn(pool, sum(sizes[:group]), random)
        rest = sum(pool)
        sums[group], total = total - rest, rest
    sums[0] = total
    return sums


def _drawn(pool: list[int], size: int, random: Random) -> list[int]:
    """`size` of the pool, every such choice equally likely.

    Each is taken with the same probability, a little too many in all; given how many were taken, every choice of so
    many is equally likely, and stays so when some of them are put back at random or, with too few, all are drawn anew.
    """
    chance = min(256, ceil(256 * (size + sqrt(len(pool)) / 2) / len(pool)))
    taken_when_below = b"\x01" * chance + bytes(256 - chance)
    while True:
        taken = list(compress(pool, random.randbytes(len(pool)).translate(taken_when_below)))
        if len(taken) < size:
            continue
        while len(taken) > size:
            back = int(random.random() * len(taken))
            taken[back] = taken[-1]
            taken.pop()
        return taken
