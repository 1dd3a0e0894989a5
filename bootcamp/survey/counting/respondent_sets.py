"""Sets of respondents as whole numbers, a bit each: how many of a group do something is one `&` and a count of bits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

_DIGITS: Final = b"01" + bytes(254)


def set_of(belong: Iterable[bool]) -> int:
    """The respondents, in order, of whom it is true."""
    return int(bytes(belong).translate(_DIGITS) or b"0", 2)


def size(respondents: int) -> int:
    """How many they are."""
    return respondents.bit_count()


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a report as sets among all `everyone` who are in one of them."""

    everyone: int
    sets: Mapping[str, int]


def groups_in_a_row(sizes: Mapping[str, int]) -> Groups:
    """The groups when their respondents stand one group after the other, in the order of `sizes`."""
    everyone, before, sets = sum(sizes.values()), 0, {}
    for group, count in sizes.items():
        before += count
        sets[group] = ((1 << count) - 1) << (everyone - before)
    return Groups(everyone, sets)
