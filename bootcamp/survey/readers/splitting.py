"""Cells that hold several answers, `a;b;c;` or `a, b`, and options that hold the separator themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from bootcamp.reading.table_cells import shown, text_key

T = TypeVar("T")
_CLOSING = {")": "(", "]": "["}


def whole_pieces(text: str, separator: str) -> list[str]:
    """The parts of a cell between separators that stand outside brackets: `app (mail, web), brev` has two."""
    if separator not in text:
        return [whole] if (whole := shown(text)) else []
    parts: list[str] = []
    open_parts: list[str] = []
    for part in raw_pieces(text, separator):
        open_parts.append(part)
        joined = separator.join(open_parts)
        if balanced(joined):
            parts.append(joined)
            open_parts = []
    return [shown(part) for part in (*parts, *open_parts) if shown(part)]


def raw_pieces(text: str, separator: str) -> list[str]:
    return shown(text).split(separator) if separator != ";" else text.split(";")


def balanced(text: str) -> bool:
    """Whether every bracket that opens in `text` closes in it."""
    opened: list[str] = []
    for letter in text:
        if letter in "([":
            opened.append(letter)
        elif letter in _CLOSING and opened and opened[-1] == _CLOSING[letter]:
            opened.pop()
    return not opened


def split_known(text: str, separator: str, known: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What `splitter` makes of one cell."""
    return splitter(separator, known)(text)


def splitter(separator: str, known: Mapping[str, str]) -> Callable[[str], tuple[list[str], list[str]]]:
    """A function that splits cells on options that are known: the values of `known` whose keys (by `text_key`) are
    found, and the leftovers.

    From the left, the longest run of parts that makes an option is taken, so that an option may hold the separator.
    Leftovers are parts that belong to no option, joined where brackets hold them together.
    """
    longest = 1 + max((key.count(separator) for key in known), default=0)
    option = lru_cache(maxsize=16_384)(lambda run: known.get(text_key(run)))
    filled = lru_cache(maxsize=16_384)(shown)

    def split(text: str) -> tuple[list[str], list[str]]:
        parts = [part for part in raw_pieces(text, separator) if filled(part)]
        if longest == 1 and None not in (options := list(map(option, parts))):
            return [each for each in options if each is not None], []
        chosen: list[str] = []
        left: list[str] = []
        at = 0
        while at < len(parts):
            for end in range(min(len(parts), at + longest), at, -1):
                if (found := option(parts[at] if end == at + 1 else separator.join(parts[at:end]))) is not None:
                    chosen.append(found)
                    at = end
                    break
            else:
                left.append(parts[at])
                at += 1
        return chosen, whole_pieces(separator.join(left), separator) if left else []

    return split


def infer_options(cells: Iterable[str], separator: str) -> dict[str, str]:
    """The options that a column of split answers must have had: key → text, the most frequent first.

    `cells`: the answers, or how often each of them was given.

    Parts that come up only as one unit are one option: «Frivillighed; foreninger og fællesskaber» is not two when
    neither half is ever met without the other beside it.
    """
    different = Counter(cells)
    answers = [(whole_pieces(cell, separator), times) for cell, times in different.items()]
    keys = [([text_key(part) for part in parts], times) for parts, times in answers]
    spelling: dict[str, Counter[str]] = {}
    for parts, times in answers:
        for part in parts:
            spelling.setdefault(text_key(part), Counter())[part] += times
    capitals = sum(times for parts, times in answers if parts and parts[0][:1].isupper())
    first_is_capital = capitals > 0.8 * different.total()
    while joined := _unit(keys, spelling, continues=first_is_capital):
        first, second = joined
        text = separator.join((_usual(spelling[first]), _usual(spelling[second])))
        text = shown(text if separator.endswith(" ") else text.replace(separator, f"{separator} "))
        keys = [(_join(answer, first, second, text_key(text)), times) for answer, times in keys]
        spelling[text_key(text)] = Counter({text: spelling[first].total()})
    counts = counted((key, times) for answer, times in keys for key in answer)
    return {key: _usual(spelling[key]) for key, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))}


def _usual(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda text: (-spellings[text], text))


def counted(several: Iterable[tuple[T, int]]) -> Counter[T]:
    """How often each is met, of several that are met a number of times."""
    counts: Counter[T] = Counter()
    for each, times in several:
        counts[each] += times
    return counts


_OFTEN = 5


def _unit(
    answers: Sequence[tuple[Sequence[str], int]], spelling: Mapping[str, Counter[str]], *, continues: bool
) -> tuple[str, str] | None:
    """Two parts that are met only together, in this order.

    Chance does that too among few answers: so it must be seen five times, or the second part must begin with a small
    letter where answers begin with capitals.
    """
    counts = counted((key, times) for answer, times in answers for key in answer)
    pairs = counted((pair, times) for answer, times in answers for pair in pairwise(answer))
    for (first, second), times in sorted(pairs.items()):
        if first == second or not counts[first] == counts[second] == times:
            continue
        if times >= _OFTEN or (continues and _usual(spelling[second])[:1].islower()):
            return first, second
    return None


def _join(answer: Sequence[str], first: str, second: str, joined: str) -> list[str]:
    result: list[str] = []
    for key in answer:
        if result and result[-1] == first and key == second:
            result[-1] = joined
        else:
            result.append(key)
    return result
