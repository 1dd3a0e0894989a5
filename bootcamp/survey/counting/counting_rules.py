"""The same rankings counted in four ways, because the rule can decide what comes first.

segment_equal   the mean of the shown groups' Borda scores: every group counts alike
pooled          the Borda score over all rankings: every answer counts alike
schulze         over all rankings too, pair by pair: what most put above the other, with winning votes
maximin         the lowest score in any shown group: what no group puts far down

What this gives away: the first and the last can be read off the scores of the shown groups, the second off the score
over all rankings, and all of these are published. Schulze's method is counted over all rankings, those of hidden
groups too, as the second is, so that the two differ in the rule and not in who is counted. Of it only the first three
items are published, and never how many preferred which: there is nothing to subtract the shown groups from. All
rankings together are never fewer than the threshold, nor are those of the hidden groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from bootcamp.survey.counting.placement import Points, equal_weights, places
from bootcamp.survey.findings import Firsts, Rule
from bootcamp.survey.statistics import TOP, schulze_beaten, sums_of

RULES: Final = ("segment_equal", "pooled", "schulze", "maximin")
Totals = Mapping[str, Sequence[int]]


def totals_by_rule(groups: Sequence[Sequence[int]], sizes: Sequence[int], everyone: Sequence[Points]) -> Totals:
    """Whole numbers by which each rule orders the items, highest first, for every rule that can be used.

    `groups`: the summed points of each shown group, `sizes`: its rankings; `everyone`: the points of all rankings. A
    rule about groups needs groups: one for `segment_equal`, two for `maximin`.
    """
    different = Counter(everyone)
    totals: dict[str, Sequence[int]] = {}
    scaled = [[weight * points for points in group] for weight, group in zip(equal_weights(sizes), groups, strict=True)]
    if groups:
        totals["segment_equal"] = [sum(column) for column in zip(*scaled, strict=True)]
    totals["pooled"] = sums_of(different)
    totals["schulze"] = schulze_beaten(different, len(everyone[0]))
    if len(groups) > 1:
        totals["maximin"] = [min(column) for column in zip(*scaled, strict=True)]
    return totals


def firsts(items: Sequence[str], totals: Totals) -> Firsts:
    """Number one by each rule; None where the rule cannot be used or the place is shared."""
    return Firsts(**{rule: _first(items, of_rule) for rule, of_rule in totals.items()})


def _first(items: Sequence[str], totals: Sequence[int]) -> str | None:
    return next((item for item, place in zip(items, places(totals), strict=True) if place == (1, 1)), None)


def top_by_rule(items: Sequence[str], totals: Totals) -> dict[str, tuple[str, ...]]:
    """The items that have or share one of the first three places, best first, by id where they share one."""
    return {rule: _top(items, of_rule) for rule, of_rule in totals.items()}


def _top(items: Sequence[str], totals: Sequence[int]) -> tuple[str, ...]:
    placed = sorted((first, item) for item, (first, _) in zip(items, places(totals), strict=True))
    return tuple(item for first, item in placed if first <= TOP)


def same_top(rule: Rule, tops: Mapping[str, Sequence[str]], count: int) -> int | None:
    """How many rules have the first three of `rule`, itself included; None when three of `count` items say nothing."""
    return sum(set(top) == set(tops[rule]) for top in tops.values()) if count > TOP else None
