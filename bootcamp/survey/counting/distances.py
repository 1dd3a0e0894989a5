"""What can be said of distributions: on what groups lie far apart, and which statements the answers split on.

Groups are far apart on an option, or on one side of the middle of a scale, when their shares differ beyond chance
(`contrasts`, over all distributions of the report) and by at least 20 percentage points. Answers are split when van der
Eijk's A is below 0 and each side of the scale is chosen more, step for step, than its middle: of any distribution with
one peak or none at least one side is not, so that an exact binomial test of both sides, with Holm's method over all
statements of the report, keeps the level whatever the answers are. Only published figures are used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from bootcamp.survey.answers import DONT_KNOW, OTHER, Question
from bootcamp.survey.counting.contrasts import ALPHA, Contrast, Count, Difference, tried
from bootcamp.survey.counting.respondent_sets import Trait, given, set_of
from bootcamp.survey.counting.segments import Grouping
from bootcamp.survey.findings import Cell, QuestionFindings, Tally
from bootcamp.survey.probabilities import at_least
from bootcamp.survey.statistics import holm

FAR_APART: Final = 0.2
OVER, UNDER, CHOSEN = "over", "under", "chosen"
_SCALES: Final = ("likert", "matrix")


def far_apart(questions: Sequence[QuestionFindings]) -> Mapping[str, Difference]:
    """For each question on which groups lie far apart, where they lie furthest: (question, line, what, option)."""
    return furthest(tried([contrast for question in questions for contrast in _contrasts(question)]))


def furthest(differences: Sequence[Difference]) -> dict[str, Difference]:
    """The widest difference that is told of each question."""
    told = [one for one in differences if one.p < ALPHA and one.apart >= FAR_APART - 1e-12]
    return {one.about[0]: one for one in sorted(told, key=lambda one: (one.apart, one.about, one.high, one.low))}


def _contrasts(question: QuestionFindings) -> Iterator[Contrast]:
    """Every published share of the groups; of a scale those over and under its middle."""
    for tally in question.tallies:
        parts = {group: part for group, part in tally.by_segment.items() if part and part.n}
        for key, places in _shares(question.kind, tally):
            counts = {group: found for group, part in parts.items() if (found := _counted(part, places))}
            yield Contrast((question.id, tally.id, *key), counts)


def _shares(kind: str, tally: Tally) -> Iterator[tuple[tuple[str, str], slice]]:
    if kind not in _SCALES:
        for place, cell in enumerate(tally.cells):
            yield (CHOSEN, cell.id), slice(place, place + 1)
    elif half := len(tally.cells) // 2:
        yield (OVER, ""), slice(len(tally.cells) - half, None)
        yield (UNDER, ""), slice(0, half)


def _counted(part: Tally, places: slice) -> Count | None:
    counts = [cell.count for cell in part.cells[places]]
    return (sum(count or 0 for count in counts), part.n or 0) if counts and None not in counts else None


def traits(question: Question, found: QuestionFindings, grouping: Grouping) -> Iterator[Trait]:
    """What `far_apart` compares, for groups to be dealt out anew, who chose what being known and nothing withheld."""
    values = given(question.id, grouping)
    for tally in found.tallies:
        shown = tuple(group for group, part in tally.by_segment.items() if part and part.n)
        if len(shown) > 1:
            chosen = _chosen(question, tally, values)
            known, different = set_of(map(bool, chosen)), set(chosen)
            for key, places in _shares(question.kind, tally):
                wanted = {cell.id for cell in tally.cells[places]}
                does = {one: not wanted.isdisjoint(one) for one in different}
                yield Trait((question.id, tally.id, *key), set_of(map(does.__getitem__, chosen)), known, shown)


def _chosen(question: Question, tally: Tally, values: Sequence[Any]) -> list[tuple[str, ...]]:
    """The cells of a line that each respondent is counted in; none of who left it out or does not know."""
    if question.kind in _SCALES:
        positions = [value.get(tally.id) if isinstance(value, Mapping) else None for value in values]
        return [(str(one),) if isinstance(one, int) else () for one in positions]

    @cache
    def cells(value: Any) -> tuple[str, ...]:
        several = value if isinstance(value, tuple) else (value,)
        return tuple(
            one if one in question.options else OTHER for one in several if one is not None and one is not DONT_KNOW
        )

    return list(map(cells, values))


def split(questions: Sequence[QuestionFindings]) -> frozenset[tuple[str, str]]:
    """Question and statement of all on which the answers gather at both ends of the scale."""
    found = {
        (question.id, tally.id): p
        for question in questions
        for tally in question.tallies
        if tally.agreement is not None and (p := split_p(tally.cells)) is not None
        if tally.agreement < 0 or p > ALPHA
    }
    return frozenset(which for which, p in zip(found, holm(list(found.values())), strict=True) if p < ALPHA)


def split_p(cells: Sequence[Cell]) -> float | None:
    """How likely both sides of a scale would lie as far over its middle if one did not; None where none is known.

    The middle is the middle step, or the two of a scale without one.
    """
    counts = [cell.count for cell in cells if cell.count is not None]
    middle = 2 - len(cells) % 2
    side = (len(cells) - middle) // 2
    if side < 1 or len(counts) < len(cells):
        return None
    between, limit = sum(counts[side : side + middle]), (side, side + middle)
    return max(at_least(own, own + between, limit) for own in (sum(counts[:side]), sum(counts[side + middle :])))
