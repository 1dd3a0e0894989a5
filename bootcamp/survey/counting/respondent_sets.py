"""Sets of respondents as whole numbers, a bit each: how many of a group do something is one `&` and a count of bits.

Groups dealt out anew are counted as fast as the real ones, whatever is asked of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any, Final

from bootcamp.survey.counting.contrasts import Contrast, Count, Key
from bootcamp.survey.counting.segments import Grouping

if TYPE_CHECKING:
    from random import Random

_DIGITS: Final = b"01" + bytes(254)


def set_of(belong: Iterable[bool]) -> int:
    """The respondents, in order, of whom it is true."""
    return int(bytes(belong).translate(_DIGITS) or b"0", 2)


def size(respondents: int) -> int:
    """How many they are."""
    return respondents.bit_count()


def given(question: str, grouping: Grouping) -> list[Any]:
    """What everyone in a group of the plan answered, group by group in the order of their ids."""
    return [value for group in sorted(grouping.counts) for value in grouping.values.get(group, {}).get(question, ())]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a report as sets among all `everyone` who are in one of them."""

    everyone: int
    sets: Mapping[str, int]


def groups_in_a_row(sizes: Mapping[str, int]) -> Groups:
    """The groups when their respondents stand one group after the other, in the order of their ids."""
    everyone, before, sets = sum(sizes.values()), 0, {}
    for group, count in sorted(sizes.items()):
        before += count
        sets[group] = ((1 << count) - 1) << (everyone - before)
    return Groups(everyone, sets)


def dealt_anew(groups: Groups, random: Random) -> Groups:
    """Groups of the same sizes put together at random, every division equally likely."""
    pool, sets, rest = list(range(groups.everyone)), {}, (1 << groups.everyone) - 1
    *others, largest = sorted(groups.sets, key=lambda group: (size(groups.sets[group]), group))
    for group in others:
        taken = _drawn(pool, size(groups.sets[group]), random)
        sets[group] = _set_at(taken, groups.everyone)
        rest ^= sets[group]
        gone = set(taken)
        pool = [one for one in pool if one not in gone]
    return Groups(groups.everyone, {**sets, largest: rest})


def _set_at(places: Iterable[int], everyone: int) -> int:
    flags = bytearray(everyone)
    for place in places:
        flags[place] = 1
    return int(flags.translate(_DIGITS) or b"0", 2)


def _drawn(pool: list[int], count: int, random: Random) -> list[int]:
    """`count` of the pool, every such choice equally likely.

    Each is taken with the same probability, a little too many in all; given how many were taken, every choice of so
    many is equally likely, and stays so when some of them are put back at random or, with too few, all are drawn anew.
    """
    if not count:
        return []
    chance = min(256, ceil(256 * (count + sqrt(len(pool)) / 2) / len(pool)))
    taken_when_below = b"\x01" * chance + bytes(256 - chance)
    while True:
        taken = list(compress(pool, random.randbytes(len(pool)).translate(taken_when_below)))
        if len(taken) < count:
            continue
        while len(taken) > count:
            back = int(random.random() * len(taken))
            taken[back] = taken[-1]
            taken.pop()
        return taken


def in_canonical_order(traits: Sequence[Trait], everyone: int) -> list[Trait]:
    """The traits with the respondents ordered by what they do, so that names and rows decide nothing that is drawn."""
    ordered = sorted(traits, key=lambda trait: trait.about)
    sets = dict.fromkeys(respondents for trait in ordered for respondents in (trait.does, trait.known))
    columns = {respondents: f"{respondents:0{everyone}b}" for respondents in sets}
    rows = list(zip(*columns.values(), strict=True))
    order = sorted(range(everyone), key=rows.__getitem__)
    moved = {respondents: int("".join(map(column.__getitem__, order)), 2) for respondents, column in columns.items()}
    return [replace(trait, does=moved[trait.does], known=moved[trait.known]) for trait in ordered]


@dataclass(frozen=True, slots=True)
class Trait:
    """Something that respondents do or do not: who does, of whom it is known, and in which groups it is compared."""

    about: Key
    does: int
    known: int
    shown: tuple[str, ...]

    def counts(self, groups: Groups) -> dict[str, Count]:
        """How many do it, of how many, in each group of whom it is known of anybody."""
        counted = ((group, self.does & own, self.known & own) for group in self.shown if (own := groups.sets[group]))
        return {group: (does.bit_count(), known.bit_count()) for group, does, known in counted if known}

    def contrast(self, groups: Groups, guarded: frozenset[str] = frozenset()) -> Contrast:
        return Contrast(self.about, self.counts(groups), guarded)
