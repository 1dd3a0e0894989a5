"""Counts of one line of a question, an option or a position each, before anything is hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any, Final, TypeAlias

from bootcamp.survey.answers import DONT_KNOW, OTHER, Question
from bootcamp.survey.findings import Cell
from bootcamp.survey.statistics import likert_agreement

_RECOMMENDATION: Final = {"detractors": range(7), "passives": range(7, 9), "promoters": range(9, 11)}


@dataclass(frozen=True, slots=True)
class Line:
    """Counts of one line before anything is hidden: `cells` id → count, titles, and how many answered. `largest`: of
    numbers, the share of the two largest in the sum.

    `fewest`, `most`: how many cells a respondent is counted in; `steps`: of the scale, None where there is none or its
    length is not known.
    """

    id: str
    title: str
    n: int
    cells: Mapping[str, int]
    titles: Mapping[str, str]
    sums_to_total: bool
    dont_know: int = 0
    mean: float | None = None
    agreement: float | None = None
    mean_of_cells: bool = False
    fewest: int = 1
    most: int = 1
    steps: int | None = None
    largest: float | None = None


def net_share(cells: Sequence[Cell], steps: int | None) -> float | None:
    """The share above the middle of a scale minus the share below it; a middle step is neither.

    None when the length of the scale is not known, or when it does not follow from the counts that are shown: counts
    withheld on one side only are what the others leave.
    """
    if not steps or steps < 2 or len(cells) != steps:
        return None
    half = steps // 2
    lower, middle, upper = cells[:half], cells[half : steps - half], cells[steps - half :]
    below, between, above = (_sum(part) for part in (lower, middle, upper))
    if between is None or (below is None and above is None):
        return None
    below = 1 - between - above if below is None and above is not None else below
    above = 1 - between - below if above is None and below is not None else above
    return above - below if above is not None and below is not None else None


def _sum(cells: Sequence[Cell]) -> float | None:
    shares = [cell.share for cell in cells]
    return None if None in shares else fsum(share for share in shares if share is not None)


Counts: TypeAlias = Mapping[str, Counter[Any]]
"""How often each value of a question was given, under its id; in a grid how often each position, by statement."""


def counted(question: Question, values: Sequence[Any]) -> Counts:
    """The counts of some answers to a question."""
    if question.kind not in ("likert", "matrix"):
        return {question.id: Counter(values)}
    rows = [value for value in values if isinstance(value, Mapping)]
    return {item: Counter([row.get(item) for row in rows]) for item in question.options}


def together(parts: Sequence[Counts]) -> Counts:
    """The counts of several groups as one; there is at least one."""
    return {line: sum((part[line] for part in parts), Counter()) for line in parts[0]}


def lines_of(question: Question, counts: Counts) -> list[Line]:
    """The lines of a question: its options, or each of its statements, or what its numbers come to."""
    match question.kind:
        case "single" | "multi":
            return [_choice_line(question, counts[question.id])]
        case "likert" | "matrix":
            return [_statement_line(question, item, counts[item]) for item in question.options]
        case _:
            return [_number_line(question, counts[question.id])]


def _choice_line(question: Question, values: Counter[Any]) -> Line:
    named = [
        ({each if each in question.options else OTHER for each in (value if isinstance(value, tuple) else (value,))}, n)
        for value, n in values.items()
        if value is not DONT_KNOW
    ]
    counts: Counter[str] = Counter()
    for names, times in named:
        counts.update(dict.fromkeys(names, times))
    cells = {option: counts[option] for option in question.options}
    if counts[OTHER] and OTHER not in cells:
        cells[OTHER] = counts[OTHER]
    single = question.kind == "single"
    sizes = [1 if single else len(names) for names, _ in named]
    return Line(
        id=question.id,
        title=question.title,
        n=values.total() - values[DONT_KNOW],
        cells=cells,
        titles=question.options,
        sums_to_total=single,
        dont_know=values[DONT_KNOW],
        fewest=min(sizes, default=0),
        most=max(sizes, default=0),
    )


def _statement_line(question: Question, item: str, positions: Counter[Any]) -> Line:
    counts = Counter({place: n for place, n in positions.items() if place is not None and place is not DONT_KNOW})
    n = counts.total()
    reach = range(1, max(len(question.scale), *counts, 1) + 1) if counts else range(1, len(question.scale) + 1)
    return Line(
        id=item,
        title=question.options[item],
        n=n,
        cells={str(position): counts[position] for position in reach},
        titles={str(position): label for position, label in enumerate(question.scale, 1)},
        sums_to_total=True,
        dont_know=positions[DONT_KNOW],
        mean=sum(position * times for position, times in counts.items()) / n if n else None,
        agreement=likert_agreement([counts[position] for position in reach]) if n else None,
        mean_of_cells=True,
        steps=len(question.scale) or None,
    )


def _number_line(question: Question, values: Counter[Any]) -> Line:
    known = Counter({value: times for value, times in values.items() if value is not DONT_KNOW})
    groups = _RECOMMENDATION if question.kind == "nps" else {}
    cells = {name: sum(n for value, n in known.items() if value in reach) for name, reach in groups.items()}
    n = known.total()
    mean = fsum(known.elements()) / n if n else None
    return Line(
        question.id, question.title, n, cells, {}, True, values[DONT_KNOW], mean,
        mean_of_cells=bool(groups), largest=_largest(known),
    )  # fmt: skip


def _largest(values: Counter[Any]) -> float | None:
    """The share of the one or two largest numbers in the sum of all; None of numbers that sum to nothing."""
    ordered = sorted((abs(value) for value in values.elements()), reverse=True)
    total = fsum(ordered)
    return fsum(ordered[:2]) / total if total else None
