"""How sure a place in a ranking is: respondents are drawn again within each group, and the places compared.

Whole numbers all the way: the points of a ballot are packed into one large integer (a field of bits per item), so a
sum over drawn ballots is one addition per ballot, and ties are ties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, lcm
from typing import Final, TypeAlias

from bootcamp.survey.findings import Certainty
from bootcamp.survey.statistics import TOP, sums_of

Points: TypeAlias = tuple[int, ...]

RESAMPLES: Final = 1000
CERTAIN: Final = 0.95


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an item stands: the 2.5th to 97.5th percentile of its place, and whether it belongs in the top three."""

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


def placements(groups: Mapping[str, Sequence[Points]], seed: str, resamples: int = RESAMPLES) -> list[Placement]:
    """The placement of each item when every group counts alike.

    `groups`: id → doubled points of its ballots (at least one each). The draws depend on `seed`, the group ids and the
    ballots, never on the order of groups or ballots. Ties count as the whole stretch of places, and the range never
    excludes the place observed.
    """
    names = sorted(groups)
    weights = equal_weights(len(groups[name]) for name in names)
    count = len(groups[names[0]][0])
    largest = sum(2 * count * weight * len(groups[name]) for name, weight in zip(names, weights, strict=True))
    width = largest.bit_length() + 1
    drawn = [
        _drawn_sums(_packed(groups[name], weight, width), f"{seed}:{name}", resamples)
        for name, weight in zip(names, weights, strict=True)
    ]
    observed = [
        sum(column)
        for column in zip(*(_weighted_sum(groups[n], w) for n, w in zip(names, weights, strict=True)), strict=True)
    ]
    replicates = [places(_unpacked(sum(sums), width, count)) for sums in zip(*drawn, strict=True)]
    return [_placement([r[item] for r in replicates], place) for item, place in enumerate(places(observed))]


def _weighted_sum(ballots: Sequence[Points], weight: int) -> list[int]:
    return [weight * total for total in sums_of(Counter(ballots))]


def _packed(ballots: Sequence[Points], weight: int, width: int) -> list[int]:
    """Each ballot as one integer, in an order of its own so that the order of rows cannot matter."""
    packed: list[int] = []
    for ballot, times in sorted(Counter(ballots).items()):
        packed += [sum(weight * points << width * item for item, points in enumerate(ballot))] * times
    return packed


def _unpacked(total: int, width: int, count: int) -> list[int]:
    mask = (1 << width) - 1
    return [total >> width * item & mask for item in range(count)]


def _drawn_sums(packed: list[int], seed: str, resamples: int) -> list[int]:
    """The sums of `resamples` samples as large as the group, drawn with replacement."""
    from random import Random

    draw, size = Random(seed).choices, len(packed)  # noqa: S311 - a reproducible sample, nothing secret
    return [sum(draw(packed, k=size)) for _ in range(resamples)]


def _placement(replicates: Sequence[tuple[int, int]], observed: tuple[int, int]) -> Placement:
    count = len(replicates)
    tail = ceil(0.025 * count)
    low = sorted(first for first, _ in replicates)[tail - 1]
    high = sorted(last for _, last in replicates)[count - tail]
    surely = sum(last <= TOP for _, last in replicates) / count
    perhaps = sum(first <= TOP for first, _ in replicates) / count
    top: Certainty = "certain" if surely >= CERTAIN else "ruled_out" if perhaps <= 1 - CERTAIN else "possible"
    return Placement(min(low, observed[0]), max(high, observed[1]), top)
