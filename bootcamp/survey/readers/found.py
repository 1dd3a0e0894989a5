"""A question as the answers of an export show it, and how answers are tallied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import TypeVar

from bootcamp.reading.table_cells import Cell, is_blank, shown
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import ExportColumn

Counts = Mapping[str, int]
T = TypeVar("T")
C = TypeVar("C", bound=Cell)


@dataclass(frozen=True, slots=True)
class FoundItem:
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
    columns: tuple[ExportColumn, ...]
    answered: int
    counts: Counts | None = None
    items: Mapping[str, FoundItem] | None = None
    first: Counts | None = None
    options: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    separator: str | None = None
    incomplete: int = 0
    numbers: Mapping[str, float] = field(default_factory=dict)
    sure: bool = True


def filled(column: ExportColumn, complete: Sequence[bool]) -> Counter[Cell]:
    """How often each cell that holds something is met in the rows with `complete`, in the order of the rows."""
    cells = Counter(compress(column.cells, complete))
    return Counter({cell: times for cell, times in cells.items() if not is_blank(cell)})


def each_read(read: Callable[[C], T], cells: Mapping[C, int]) -> Counter[T]:
    """How often each value is met that `read` makes of cells."""
    values: Counter[T] = Counter()
    for cell, times in cells.items():
        values[read(cell)] += times
    return values


def tally(cells: Mapping[C, int]) -> dict[str, int]:
    """How often each text is met, in its most usual spelling, most frequent first and alphabetically among equals."""
    usual: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for text, times in _most_frequent(each_read(shown, cells)):
        counts[usual.setdefault(text.casefold(), text)] += times
    return dict(_most_frequent(counts))


def _most_frequent(counts: Counts) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def ranked(
    title: str,
    columns: tuple[ExportColumn, ...],
    ranks: Mapping[str, Counter[int]],
    answered: int,
    incomplete: int,
    separator: str | None = None,
) -> Found:
    items = {
        item: FoundItem(given.total(), {str(rank): times for rank, times in sorted(given.items())})
        for item, given in ranks.items()
    }
    return Found(
        "ranking",
        title,
        columns,
        answered,
        items=items,
        first={item: given[1] for item, given in ranks.items()},
        options=tuple(ranks),
        separator=separator,
        incomplete=incomplete,
    )
