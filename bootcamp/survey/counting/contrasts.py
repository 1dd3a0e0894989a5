"""Which groups do something more often than others, tried over all that a report compares.

Each contrast is tried for every two groups by Fisher's exact test, which keeps its level for groups of any size, also
five against two hundred, and however differently they spread. Holm's method is then used on all of them together, so
that at most one report in twenty says anything that is not so. Two groups so small that not even all of the one and
none of the other would be enough are left out of the count, since they can make no mistake (Tarone); of them nothing
is said.

Source: Tarone, R. E. (1990), A modified Bonferroni method for discrete data, Biometrics 46.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from typing import Final, TypeAlias

from bootcamp.survey.privacy import edges
from bootcamp.survey.probabilities import fewest_to_differ, fisher_p
from bootcamp.survey.statistics import holm

ALPHA: Final = 0.05

Key: TypeAlias = tuple[str, ...]
Count: TypeAlias = tuple[int, int]
"""How many do it, of how many."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """Something that groups do more or less often: how many do it, of how many, by group.

    `guarded`: small known groups of which nobody may learn that all or none do it. They are tried as though the count
    lay at least one inside of what would tell, so that no difference is found that only all or none could have made.
    """

    about: Key
    counts: Mapping[str, Count]
    guarded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """That the group `high` does something more often than `low`: by how much (0-1), and Holm's p."""

    about: Key
    high: str
    low: str
    apart: float
    p: float


def tried(contrasts: Sequence[Contrast]) -> list[Difference]:
    """Every contrast of every two groups that are large enough to differ, with Holm's p over all of them."""
    return _adjusted([_compared(contrast, one, other) for contrast, one, other in _testable(contrasts)])


def family_of(contrasts: Sequence[Contrast]) -> int:
    """How many comparisons share the 5 %."""
    return sum(1 for _ in _testable(contrasts))


def quickly_tried(counted: Iterable[tuple[Key, Mapping[str, Count]]], family: int) -> list[Difference]:
    """The differences `tried` would tell of among so many comparisons, and few more; nothing is guarded.

    What does not reach half of what the normal limit asks for is not tried: it never is below `ALPHA` by Fisher's test.
    """
    if not family:
        return []
    enough = _limit(family) / 2
    found = [
        _difference(about, one, counts[one], other, counts[other])
        for about, counts in counted
        for one, other in combinations(counts, 2)
        if _chi_square(*counts[one], *counts[other]) >= enough
    ]
    return _adjusted(found, family)


def _adjusted(found: Sequence[Difference], family: int | None = None) -> list[Difference]:
    """Those found with Holm's p over them, or over a family of which the rest is larger."""
    adjusted = holm([one.p for one in found], family)
    return [replace(one, p=p) for one, p in zip(found, adjusted, strict=True)]


def too_small(contrasts: Sequence[Contrast]) -> frozenset[str]:
    """The groups of which nothing can be said, because they are too small to differ from any other."""
    tried = {group for _, *both in _testable(contrasts) for group in both}
    return frozenset(group for contrast in contrasts for group in contrast.counts) - tried


def _testable(contrasts: Sequence[Contrast]) -> Iterator[tuple[Contrast, str, str]]:
    """The pairs of groups whose smallest possible p would be enough among as many as there are of them."""
    every = [
        (_smallest(contrast.counts[one][1], contrast.counts[other][1]), contrast, one, other)
        for contrast in contrasts
        for one, other in combinations(sorted(contrast.counts), 2)
    ]
    family, ordered = 1, sorted(smallest for smallest, *_ in every)
    while bisect_right(ordered, ALPHA / family) > family:
        family += 1
    return ((contrast, one, other) for smallest, contrast, one, other in every if smallest <= ALPHA / family)


_smallest = cache(fewest_to_differ)


@cache
def _limit(family: int) -> float:
    """The square of what the normal limit asks of the smallest of so many p."""
    from statistics import NormalDist

    return round(float(NormalDist().inv_cdf(1 - ALPHA / (2 * family))) ** 2, 4)


def _compared(contrast: Contrast, one: str, other: str) -> Difference:
    """Two groups with the p of this pair alone."""
    first, second = contrast.counts[one], contrast.counts[other]
    found = _difference(contrast.about, one, first, other, second)
    if contrast.guarded.isdisjoint((one, other)):
        return found
    first, second = (
        _inside(count) if group in contrast.guarded else count for group, count in ((one, first), (other, second))
    )
    inside = _difference(contrast.about, one, first, other, second)
    apart = inside.apart if inside.high == found.high else -inside.apart
    return replace(found, apart=min(found.apart, apart), p=max(found.p, inside.p))


def _difference(about: Key, one: str, first: Count, other: str, second: Count) -> Difference:
    apart, p = first[0] / first[1] - second[0] / second[1], fisher_p(*first, *second)
    return Difference(about, one, other, apart, p) if apart >= 0 else Difference(about, other, one, -apart, p)


def _inside(count: Count) -> Count:
    """The count, or the nearest that is not withheld for saying what all or none do."""
    k, n = count
    low, high = edges(n)
    return min(max(k, low + 1), high - 1), n


def _chi_square(k: int, n: int, other_k: int, other_n: int) -> float:
    both, everyone = k + other_k, n + other_n
    if both in (0, everyone):
        return 0.0
    return (k * other_n - other_k * n) ** 2 * everyone / (n * other_n * both * (everyone - both))
