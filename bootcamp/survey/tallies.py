"""The distributions of questions that are not rankings, over all answers, without their small counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import Any, Final

from bootcamp.survey.answers import DONT_KNOW, AnswerSet, Question
from bootcamp.survey.findings import Cell, QuestionFindings, Suppressed, Tally
from bootcamp.survey.privacy import hidden_cells
from bootcamp.survey.segments import Grouping
from bootcamp.survey.statistics import likert_agreement

OTHER: Final = "other"
"""The cell of answers outside the options; what they say is free text and never shown."""

_RECOMMENDATION: Final = {"detractors": range(7), "passives": range(7, 9), "promoters": range(9, 11)}


@dataclass(frozen=True, slots=True)
class Line:
    """Counts of one line before anything is hidden: `cells` id → count, titles, and how many answered."""

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


def tally_findings(
    question: Question, answers: AnswerSet, grouping: Grouping, *, threshold: int
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The distribution of one question and what is not shown of it."""
    values = [answer.values[question.id] for answer in answers.answers if question.id in answer.values]
    bare = QuestionFindings(question.id, question.kind, question.title, question.core_task, len(values))
    if 0 < len(values) < threshold:
        return replace(bare, n=None), (Suppressed("few", question=question.id),)
    if not values or question.kind in ("text", "date"):
        return bare, ()
    if question.kind == "single" and names_group(question, answers, grouping):
        return replace(bare, n=None), (Suppressed("names_group", question=question.id),)
    tallies = tuple(shown_tally(line, threshold) for line in _lines(question, values))
    one_line = tallies[0].n if question.kind not in ("likert", "matrix") else len(values)
    withheld = any(tally.n is None or any(cell.count is None for cell in tally.cells) for tally in tallies)
    suppressed = (Suppressed("small_counts", question=question.id),) if withheld else ()
    return replace(bare, n=one_line, tallies=tallies), suppressed


def names_group(question: Question, answers: AnswerSet, grouping: Grouping) -> bool:
    """Whether the option chosen always tells the group, so that its counts are the sizes of the groups."""
    seen: dict[object, str | None] = {}
    for answer in answers.answers:
        value = answer.values.get(question.id)
        if (
            value is not None
            and seen.setdefault(value, grouping.of[answer.respondent]) != grouping.of[answer.respondent]
        ):
            return False
    return bool(grouping.infos) and len(set(seen.values())) > 1


def shown_tally(line: Line, threshold: int) -> Tally:
    """A line without its small counts. Mean and agreement go with them: they would let them be computed."""
    if line.n < threshold:
        return Tally(line.id, line.title, None if line.n else 0)
    hidden = hidden_cells(line.cells, threshold, sums_to_total=line.sums_to_total)
    if line.sums_to_total and line.n == len(hidden):
        return Tally(line.id, line.title, None)
    return Tally(
        id=line.id,
        title=line.title,
        n=line.n,
        cells=tuple(_cell(name, line, hidden) for name in line.cells),
        dont_know=line.dont_know if line.dont_know == 0 or line.dont_know >= threshold else None,
        mean=None if hidden and line.mean_of_cells else line.mean,
        agreement=None if hidden else line.agreement,
    )


def _cell(name: str, line: Line, hidden: frozenset[str]) -> Cell:
    count = None if name in hidden else line.cells[name]
    return Cell(name, line.titles.get(name, ""), count, None if count is None else count / line.n)


def _lines(question: Question, values: Sequence[Any]) -> list[Line]:
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
    return Line(question.id, question.title, len(known), cells, question.options, single, len(values) - len(known))


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
    )


def _number_line(question: Question, values: Sequence[Any]) -> Line:
    known = [value for value in values if value is not DONT_KNOW]
    groups = _RECOMMENDATION if question.kind == "nps" else {}
    cells = {name: sum(value in reach for value in known) for name, reach in groups.items()}
    mean = fsum(known) / len(known) if known else None
    return Line(question.id, question.title, len(known), cells, {}, True, len(values) - len(known), mean)
