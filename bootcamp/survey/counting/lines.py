"""Counts of one line of a question, an option or a position each, before anything is hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any, Final

from bootcamp.survey.answers import DONT_KNOW, Question
from bootcamp.survey.findings import Cell
from bootcamp.survey.statistics import likert_agreement

OTHER: Final = "other"
"""The cell of answers outside the options; what they say is free text and never shown."""

_RECOMMENDATION: Final = {"detractors": range(7), "passives": range(7, 9), "promoters": range(9, 11)}


@dataclass(frozen=True, slots=True)
class Line:
    """Counts of one line before anything is hidden: `cells` id → count, titles, and how many answered.

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


def lines_of(question: Question, values: Sequence[Any]) -> list[Line]:
    """The lines of a question: its options, or each of its statements, or what its numbers come to."""
    match question.kind:
        case "single" | "multi":
            return [_choice_line(question, values)]
        case "likert" | "matrix":
            return [_statement_line(question, item, values) for item in question.options]
        case _:
            return [_number_line(question, values)]


def _choice_line(question: Question, values: Sequence[Any]) -> Line:
    known = [value for value in values if value is not DONT_KNOW]
    chosen: list[Iterable[str]] = [value if isinstance(value, tuple) else (value,) for value in known]
    counts = Counter(name for names in chosen for name in {n if n in question.options else OTHER for n in names})
    cells = {option: counts[option] for option in question.options}
    if counts[OTHER] and OTHER not in cells:
        cells[OTHER] = counts[OTHER]
    single = question.kind == "single"
    sizes = [1] if single else [len({n if n in question.options else OTHER for n in names}) for names in chosen]
    return Line(
        id=question.id,
        title=question.title,
        n=len(known),
        cells=cells,
        titles=question.options,
        sums_to_total=single,
        dont_know=len(values) - len(known),
        fewest=min(sizes, default=0),
        most=max(sizes, default=0),
    )


def _statement_line(question: Question, item: str, values: Sequence[Any]) -> Line:
    positions = [value[item] for value in values if isinstance(value, Mapping) and value.get(item) is not None]
    known = [position for position in positions if position is not DONT_KNOW]
    counts = Counter(known)
    reach = range(1, max(len(question.scale), *known, 1) + 1) if known else range(1, len(question.scale) + 1)
    return Line(
        id=item,
        title=question.options[item],
        n=len(known),
        cells={str(position): counts[position] for position in reach},
        titles={str(position): label for position, label in enumerate(question.scale, 1)},
        sums_to_total=True,
        dont_know=len(positions) - len(known),
        mean=fsum(known) / len(known) if known else None,
        agreement=likert_agreement([counts[position] for position in reach]) if known else None,
        mean_of_cells=True,
        steps=len(question.scale) or None,
    )


def _number_line(question: Question, values: Sequence[Any]) -> Line:
    known = [value for value in values if value is not DONT_KNOW]
    groups = _RECOMMENDATION if question.kind == "nps" else {}
    cells = {name: sum(value in reach for value in known) for name, reach in groups.items()}
    mean = fsum(known) / len(known) if known else None
    return Line(question.id, question.title, len(known), cells, {}, True, len(values) - len(known), mean)
