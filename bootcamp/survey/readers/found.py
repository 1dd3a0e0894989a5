"""A question as the answers of an export show it, and how answers are tallied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress

from bootcamp.reading.table_cells import Cell, is_blank, shown
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import Column

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Item:
    """One statement, option or ranked item: who answered, and how often each answer was given."""

    answered: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Found:
    """A question as the answers show it.

    `counts` of single, multi, likert, nps and of numbers and dates with few values; `items` of grids and rankings,
    `first` how often each item was ranked first; `separator` parts the answers within a cell. `sure` is False where
    another kind would fit as well.
    """

    kind: Kind
    title: str
    columns: tuple[Column, ...]
    answered: int
    counts: Counts | None = None
    items: Mapping[str, Item] | None = None
    first: Counts | None = None
    options: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    separator: str | None = None
    incomplete: int = 0
    numbers: Mapping[str, float] = field(default_factory=dict)
    sure: bool = True


def filled(column: Column, complete: Sequence[bool]) -> list[Cell]:
    """The cells that hold something, of the rows with `complete`."""
    blank = {cell for cell in dict.fromkeys(column.cells) if is_blank(cell)}
    return [cell for cell in compress(column.cells, complete) if cell not in blank]


def tally(cells: Sequence[Cell]) -> dict[str, int]:
    """How often each text is met, in its most usual spelling, most frequent first and alphabetically among equals."""
    spellings: dict[str, Counter[str]] = {}
    for cell, times in Counter(cells).items():
        text = shown(cell)
        spellings.setdefault(text.casefold(), Counter())[text] += times
    counts = {min(texts, key=lambda t: (-texts[t], t)): texts.total() for texts in spellings.values()}
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def ranked(
    title: str,
    columns: tuple[Column, ...],
    ranks: Mapping[str, Sequence[int]],
    answered: int,
    incomplete: int,
    separator: str | None = None,
) -> Found:
    items = {
        item: Item(len(given), {str(rank): times for rank, times in sorted(Counter(given).items())})
        for item, given in ranks.items()
    }
    return Found(
        "ranking",
        title,
        columns,
        answered,
        items=items,
        first={item: sum(rank == 1 for rank in given) for item, given in ranks.items()},
        options=tuple(ranks),
        separator=separator,
        incomplete=incomplete,
    )
