"""What must not be shown, and what else has to go so that it cannot be computed back.

The attacker in mind reads everything that is published, knows this code, adds and subtracts, and knows that every
respondent ranked every item.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil
from typing import Final, Literal, TypeAlias

from bootcamp.problems import Problem, Problems, refuse
from bootcamp.survey.protection.ballot_protection import Places, can_be_otherwise
from bootcamp.survey.protection.cell_suppression import suppress
from bootcamp.survey.protection.personal_data import find_personal_data
from bootcamp.survey.statistics import TOP

__all__ = [
    "DEFAULT_THRESHOLD", "FLOOR", "Box", "Reason", "checked_threshold", "coded_row", "edges", "find_personal_data",
    "hidden_cells", "hidden_choices", "hidden_groups", "is_small_and_finite", "known_size", "suppress",
]  # fmt: skip

DEFAULT_THRESHOLD: Final = 5
FLOOR: Final = 3

Reason = Literal["few", "complement", "extreme", "small"]
"""Why a group is not shown: fewer answers than the threshold; its figures would give away those of another group; it
is small and finite, and its figures would show that all or none of its members said the same; it is one of several of
which at least one is too small, and which of them must not be told: that alone would give the number away."""


def checked_threshold(asked: int) -> tuple[int, Problems]:
    """The threshold to use. Below the default it is named as advice; below the floor it is refused."""
    if asked < FLOOR:
        refuse("threshold-below-floor", asked=asked, floor=FLOOR)
    if asked < DEFAULT_THRESHOLD:
        return asked, (Problem("threshold-lowered", {"asked": asked, "default": DEFAULT_THRESHOLD}, severity="advice"),)
    return asked, ()


def is_small_and_finite(answered: int, members: int | None) -> bool:
    """Whether everybody in the group is known and few, or most of them answered, so that 0 % or 100 % names them."""
    return members is not None and (members <= 50 or answered >= members / 2)


def known_size(members: int | None, invited: int | None, *, personal: bool) -> int | None:
    """How many of a group can have answered at most, as far as anyone knows: its members, and through a `personal` link
    those who were invited.
    """
    return min((number for number in (members, invited if personal else None) if number is not None), default=None)


def hidden_groups(
    counts: Mapping[str, int],
    threshold: int,
    *,
    ungrouped: int = 0,
    forced: Mapping[str, Reason] | None = None,
    most: Mapping[str | None, int] | None = None,
) -> dict[str, Reason]:
    """Which groups must not be shown apart, beside a total over all, and why.

    `counts`: answers per group; `ungrouped`: answers in the total that name no group; `forced`: groups hidden for a
    reason found elsewhere; `most`: how many a group (None: all those of the forced groups and of none) can be at most,
    where that is known. A group without answers is never hidden: there is nothing to hide. When a group is hidden, the
    smallest of the others follow until the hidden ones are at least two and together at least `threshold`, and what is
    told of them leaves each small one more than one possible number. Once more follow for the latter, the reason is
    "small" for all: that they follow would otherwise tell the number that had to be kept.
    """
    hidden: dict[str, Reason] = {group: "few" for group, count in sorted(counts.items()) if 0 < count < threshold}
    hidden |= {group: reason for group, reason in (forced or {}).items() if counts.get(group) and group not in hidden}
    if not hidden and not 0 < ungrouped < threshold:
        return {}
    shown = sorted((count, group) for group, count in counts.items() if count and group not in hidden)
    together = sum(counts[group] for group in hidden) + ungrouped
    known = _Known(threshold, ungrouped > 0, most or {}, frozenset(forced or {}))
    given_away = False
    while True:
        enough = len(hidden) + (ungrouped > 0) >= 2 and together >= threshold
        leak = (enough or not shown) and known.gives_away(hidden, together, shown)
        given_away = given_away or leak
        if not shown or (enough and not leak):
            return dict.fromkeys(hidden, "small") if given_away else hidden
        count, group = shown.pop(0)
        hidden[group], together = "complement", together + count


@dataclass(frozen=True, slots=True)
class _Known:
    """What anyone knows of the groups beside the total, the numbers shown and the reasons told.

    `most` as in `hidden_groups`; its None bounds those without a group together with the `unnamed` groups, whose
    numbers are shown nowhere.
    """

    threshold: int
    has_ungrouped: bool
    most: Mapping[str | None, int]
    unnamed: frozenset[str]

    def gives_away(self, hidden: Mapping[str, Reason], together: int, shown: Sequence[tuple[int, str]]) -> bool:
        """Whether only one number is left for a small group, or for those without one, by the sum of the hidden ones
        and their reasons: 1 and 5 are the only two of which one is below 5, the other is not, and the sum is 6; 4 and 8
        are the only ones with the sum 12 when another 8 is `shown`, since the smallest of the others is hidden.
        """
        least = {group: 1 if reason == "few" else self.threshold for group, reason in hidden.items()}
        if self.has_ungrouped and not self.unnamed and "few" not in hidden.values():
            low = together - sum(self._highest(group, why, together, shown) for group, why in hidden.items())
            if max(1, low) >= min(self.threshold - 1, together - sum(least.values())):
                return True
        for group in (group for group, reason in hidden.items() if reason == "few"):
            others = {each: why for each, why in hidden.items() if each != group}
            low = together - self._at_most(others, together, shown)
            high = together - (sum(least.values()) - least[group])
            ceiling = min(self.threshold - 1, self.most.get(group, together), self._share_of_few(hidden))
            if max(1, low) >= min(ceiling, high):
                return True
        return False

    def _share_of_few(self, hidden: Mapping[str, Reason]) -> int:
        """How many a small group can be, since a group that only follows tells that the small ones made too few."""
        few = sum(reason == "few" for reason in hidden.values())
        follows = any(reason == "complement" for group, reason in hidden.items() if group not in self.unnamed)
        return self.threshold - few if few > 1 and follows and not self.has_ungrouped else self.threshold - 1

    def _highest(self, group: str, reason: Reason, together: int, shown: Sequence[tuple[int, str]]) -> int:
        """How many a hidden group can be at most. One that only follows comes before those shown, by count and id."""
        ceilings = [self.most.get(group, together), self.threshold - 1 if reason == "few" else together]
        if reason == "complement" and group not in self.unnamed:
            ceilings += [count if group < other else count - 1 for count, other in shown]
        return min(ceilings)

    def _at_most(self, others: Mapping[str, Reason], together: int, shown: Sequence[tuple[int, str]]) -> int:
        """How many the other groups, and those without one, can be at most."""
        highest = {group: self._highest(group, reason, together, shown) for group, reason in others.items()}
        unnamed = sum(highest[group] for group in others if group in self.unnamed)
        unnamed += together if self.has_ungrouped else 0
        named = sum(highest[group] for group in others if group not in self.unnamed)
        return named + min(unnamed, self.most.get(None, unnamed))


def hidden_cells(counts: Mapping[str, int], threshold: int, *, known: bool = False) -> frozenset[str]:
    """Which counts of a line that adds up to a public total must not be shown: the small ones, and others with them.

    A count of 0 is shown: over all answers it names nobody. Where all who answered are `known`, being of small finite
    groups, it would say what none of them answered; then it is hidden, with the smallest others up to the threshold.
    """
    hidden = set(hidden_groups(counts, threshold))
    if known:
        hidden |= {cell for cell, count in counts.items() if not count}
        shown = sorted((count, cell) for cell, count in counts.items() if cell not in hidden)
        while hidden and shown and sum(counts[cell] for cell in hidden) < threshold:
            hidden.add(shown.pop(0)[1])
    return frozenset(hidden)


def hidden_choices(counts: Mapping[str, int], threshold: int, answered: int, *, known: bool = False) -> frozenset[str]:
    """Which counts must not be shown where each of `answered` could choose several: small ones, and those that all but
    a few chose. With the latter a hidden count has two ends to lie at: of 14 who all chose something, and 10 of them
    the one, at least 4 chose the other, and perhaps 13. `known` as in `hidden_cells`.
    """
    few = range(0 if known else 1, threshold)
    return frozenset(cell for cell, count in counts.items() if count in few or answered - count in few)


@dataclass(frozen=True, slots=True)
class Box:
    """All that may be known of a count: it lies from `low` to `high`. One count only when it is shown as it is."""

    low: int
    high: int
    withheld: Literal["under", "over", "between"] | None = None
    bound: float | None = None

    @property
    def middle(self) -> float:
        """What stands for the count in every sum that is published."""
        return (self.low + self.high) / 2


Row: TypeAlias = tuple[Box, ...]
_BAND: Final = 3


def margin(size: int) -> float:
    """The share below which a count in a group of `size` is shown only as "under", and above 1 minus it as "over".

    10 %, or the next step at which at least 0 and 1 look alike, so that "under" never means none.
    """
    if size <= 50:
        return next((step for step in (0.10, 0.20, 0.25, 0.34) if step * size > 1), 0.50)
    return 0.05 if size <= 100 else 0.01


def coded_row(
    counts: Sequence[int], size: int, doubled_points: Sequence[int], places: Places | None = None
) -> Row | None:
    """The top-three counts of a small finite group as boxes such that none of them proves "all" or "none".

    `counts`: for each item how many of the group's `size` rankings have it in the top three; `doubled_points`: twice
    its Borda points. The counts of a row add up to a known sum, so with every row that withholds a count one more is
    shown as a narrow band; which one rests only on what is published, so it says nothing more. `places`, where every
    ranking is full and without ties: how many give each item each place. Then each withheld count must also be free to
    be one more or less with every score as it is. None when nothing helps: then the group must not be shown at all.
    """
    boxes = [_edge(count, size) for count in counts]
    bounds = [_bounds_from_points(points, size, len(counts)) for points in doubled_points]
    if all(box.withheld is None for box in boxes):
        return tuple(boxes)
    for item, offset in product(range(len(boxes)), range(_BAND)):
        if boxes[item].withheld is None:
            tried = [*boxes[:item], _band(counts[item], size, offset), *boxes[item + 1 :]]
            if _is_unresolved(tried, bounds, sum(counts)):
                return tuple(tried) if places is None or _is_free(tried, places) else None
    return None


def _is_free(boxes: Sequence[Box], places: Places) -> bool:
    """Whether every withheld count could be another one beside the same scores. When not, no other band is tried: which
    one it became would tell of the rankings.
    """
    reaches = [(box.low, box.high) for box in boxes]
    return all(
        can_be_otherwise(places, item, reaches, TOP) for item, box in enumerate(boxes) if box.withheld is not None
    )


def edges(size: int) -> tuple[int, int]:
    """Up to and from which count a share in a group of `size` is shown only as "under" and "over" its margin."""
    reach = ceil(margin(size) * size) - 1
    return reach, size - reach


def _edge(count: int, size: int) -> Box:
    step, (low, high) = margin(size), edges(size)
    if count <= low:
        return Box(0, low, "under", step)
    if count >= high:
        return Box(high, size, "over", 1 - step)
    return Box(count, count)


def _band(count: int, size: int, offset: int) -> Box:
    """The band with `count` in it, of bands laid out from the edge on, so that it does not centre on the truth."""
    first, last = _edge(0, size).high + 1, _edge(size, size).low - 1
    low = first - offset + _BAND * ((count - first + offset) // _BAND)
    return Box(max(low, first), min(low + _BAND - 1, last), "between")


def _bounds_from_points(doubled: int, size: int, items: int) -> tuple[int, int]:
    """How many full rankings can have an item in the top three, given twice its points.

    A ranking gives it at least m - 3 points when it is in the top three, and at most m - 4 when it is not.
    """
    if items <= TOP:
        return (0, size)
    in_top, below = items - TOP, items - TOP - 1
    low = max(0, -((2 * below * size - doubled) // (2 * TOP)))
    return (low, min(size, doubled // (2 * in_top)))


def _is_unresolved(boxes: Sequence[Box], bounds: Sequence[tuple[int, int]], total: int) -> bool:
    """Whether every withheld count keeps more than one possible value, other than the extreme one alone."""
    ranges = [
        (max(box.low, low), min(box.high, high)) if max(box.low, low) <= min(box.high, high) else (box.low, box.high)
        for box, (low, high) in zip(boxes, bounds, strict=True)
    ]
    lows, highs = sum(low for low, _ in ranges), sum(high for _, high in ranges)
    return all(
        max(low, total - (highs - high)) < min(high, total - (lows - low))
        for box, (low, high) in zip(boxes, ranges, strict=True)
        if box.withheld
    )
