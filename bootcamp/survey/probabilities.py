"""Chances and limits that stand behind what is said of figures, the same to the last bit on every machine.

A weight is followed from the likeliest count outwards, and only its share of all weights is used, so that +, -, × and ÷
are all it takes. What needs a logarithm or a power (`range_limit`, `chi_square_tail`) is rounded before it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from math import comb, erf, erfc, exp, pi, sqrt
from typing import Final

_NOTHING: Final = 1e-40
"""A weight that no sum notices; the likeliest count weighs 1."""


def _weights(likeliest: int, low: int, high: int, grows: Callable[[int], float]) -> Mapping[int, float]:
    """How likely each count from `low` to `high` is beside the likeliest; `grows(x)` is the weight of x + 1 over x."""
    found, weight, count = {likeliest: 1.0}, 1.0, likeliest
    while count < high and weight > _NOTHING:
        weight *= grows(count)
        count += 1
        found[count] = weight
    weight, count = 1.0, likeliest
    while count > low and weight > _NOTHING:
        count -= 1
        weight /= grows(count)
        found[count] = weight
    return found


@lru_cache(maxsize=65_536)
def fisher_p(k: int, n: int, other_k: int, other_n: int) -> float:
    """How likely two groups differ at least as much as k of n and other_k of other_n, when both do it equally often.

    Fisher's exact test on both sides: given the sums, every division that is no likelier than this one counts. It
    keeps its level with groups of any size, however unequal. Never 0.

    Source: Fisher, R. A. (1935), The logic of inductive inference, J. R. Stat. Soc. 98.
    """
    both, everyone = k + other_k, n + other_n
    weights = _weights(
        (n + 1) * (both + 1) // (everyone + 2),
        max(0, both - other_n),
        min(n, both),
        lambda x: (both - x) * (n - x) / ((x + 1) * (everyone - both - n + x + 1)),
    )
    limit = weights.get(k, 0.0) * (1 + 1e-9)
    return max(_NOTHING, sum(weight for weight in weights.values() if weight <= limit) / sum(weights.values()))


def fewest_to_differ(n: int, other_n: int) -> float:
    """The smallest p that `fisher_p` can find for groups of these sizes: all of the one and none of the other."""
    return max(_NOTHING, (2 if n == other_n else 1) / comb(n + other_n, n)) if n and other_n else 1.0


@lru_cache(maxsize=4096)
def at_least(k: int, n: int, share: tuple[int, int]) -> float:
    """How likely at least k of n do something that `share` (a of b, 0 < a < b) of all do: the binomial tail."""
    of, total = share
    weights = _weights(
        (n + 1) * of // total, 0, n, lambda x: (n - x) * of / ((x + 1) * (total - of))
    )  # fmt: skip
    return sum(weight for count, weight in weights.items() if count >= k) / sum(weights.values())


def at_least_of_known(k: int, n: int, share: tuple[int, int], members: int) -> float:
    """`at_least` when the n are among `members` people in all of whom no more than `share` do it.

    Who of a group of known size has not answered is all there is to be unsure of: with everyone heard it is 0 or 1.
    """
    do = members * share[0] // share[1]
    low, high = max(0, n - (members - do)), min(n, do)
    if k > high:
        return 0.0
    likeliest = min(high, max(low, (n + 1) * (do + 1) // (members + 2)))
    weights = _weights(likeliest, low, high, lambda x: (do - x) * (n - x) / ((x + 1) * (members - do - n + x + 1)))
    return sum(weight for count, weight in weights.items() if count >= k) / sum(weights.values())


@cache
def range_limit(count: int, alpha: float) -> float:
    """How many standard errors the differences between `count` normal figures all stay within with 1 - alpha.

    The quantile of the studentised range over √2, by Simpson's rule and halving, to four decimals. Where the standard
    errors of the pairs are unequal it is on the safe side.

    Source: Hayter, A. J. (1984), A proof of the conjecture that the Tukey–Kramer multiple comparisons procedure is
    conservative, Ann. Statist. 12.
    """
    low, high = 0.0, 12.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        low, high = (middle, high) if 1 - _within(middle * sqrt(2), count) > alpha else (low, middle)
    return round((low + high) / 2, 4)


def _within(reach: float, count: int) -> float:
    """How likely the range of `count` standard normal figures is at most `reach`."""
    steps, width = 200, 16.0
    points = [-8 + width * step / steps for step in range(steps + 1)]
    heights = [exp(-x * x / 2) * ((erf(x / sqrt(2)) - erf((x - reach) / sqrt(2))) / 2) ** (count - 1) for x in points]
    inner = 4 * sum(heights[1:-1:2]) + 2 * sum(heights[2:-1:2])
    return count * (heights[0] + inner + heights[-1]) * width / steps / 3 / sqrt(2 * pi)


def chi_square_tail(value: float, freedom: int) -> float:
    """How likely a chi-square of so many degrees of freedom is at least `value`, to ten decimals."""
    half, step = max(value, 0.0) / 2, 1 - freedom % 2 / 2
    tail = erfc(sqrt(half)) if freedom % 2 else exp(-half)
    term = 2 * sqrt(half / pi) * exp(-half) if freedom % 2 else half * exp(-half)
    for _ in range((freedom - 1) // 2):
        tail += term
        step += 1
        term *= half / step
    return round(tail, 10)


def widened(limit: float, freedom: float) -> float:
    """A limit of the normal distribution as the limit of Student's with so many degrees of freedom (4 or more).

    Source: Goldberg, H. and Levine, H. (1946), Approximate formulas for the percentage points and normalization of t
    and χ², Ann. Math. Statist. 17: within 1.5 % from 4 degrees of freedom and up to 3.3 standard errors.
    """
    z, f = limit, max(freedom, 4.0)
    z2 = z * z
    first = z * (z2 + 1) / 4
    second = z * ((5 * z2 + 16) * z2 + 3) / 96
    third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160
    return z + (first + (second + (third + fourth / f) / f) / f) / f
