"""The gap between how important something is and how far it is fulfilled, among those who rated both.

The range of a gap is the mean difference and so many standard errors to either side, widened as Student's is, for all
gaps of a report at once: with 95 % every one of them lies within its range. As in `placement` one more is counted as
though they had rated at random.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Any

from bootcamp.plan.survey import Measure
from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.counting.contrasts import ALPHA
from bootcamp.survey.figures import Gap
from bootcamp.survey.findings import QuestionFindings, Tally
from bootcamp.survey.probabilities import range_limit, widened


def gap_findings(
    answers: AnswerSet,
    found: Sequence[QuestionFindings],
    measures: Mapping[str, Measure],
    *,
    threshold: int,
) -> tuple[Gap, ...]:
    """The gap of every statement that one question asks the importance of and another the fulfilment, widest first.

    Two questions belong together when they are about the same core task and have scales of the same length. What is
    withheld of either distribution stays so: see `_shown_gap`.
    """
    tallies = {(question.id, tally.id): tally for question in found for tally in question.tallies}
    pairs = list(_pairs(answers, measures))
    asked = sum(item in fulfilment.options for importance, fulfilment in pairs for item in importance.options)
    gaps = []
    for importance, fulfilment in pairs:
        for item in (item for item in importance.options if item in fulfilment.options):
            steps = list(_differences(answers, importance.id, fulfilment.id, item))
            about = (importance.core_task, importance.id, fulfilment.id, item, importance.options[item])
            both = [tallies.get((question.id, item)) for question in (importance, fulfilment)]
            rated = [tally.n - len(steps) for tally in both if tally is not None and tally.n is not None]
            # Whoever rated only one of the two is what the gap and that distribution leave when they are subtracted.
            if 0 < len(steps) < threshold or len(rated) < 2 or any(0 < left < threshold for left in rated):
                gaps.append(Gap(*about, None, None, None, None))
            elif steps:
                mean, low, high = _range(steps, len(importance.scale), ALPHA / asked)
                gap = Gap(*about, len(steps), mean, low, high)
                gaps.append(_shown_gap(gap, both, len(importance.scale)))
    return tuple(sorted(gaps, key=lambda gap: (-(gap.gap if gap.gap is not None else -99), gap.importance, gap.id)))


def _pairs(answers: AnswerSet, measures: Mapping[str, Measure]) -> Iterator[tuple[Question, Question]]:
    asked = [question for question in answers.questions if question.kind in ("likert", "matrix") and question.scale]
    for one in asked:
        for other in asked:
            kinds = (measures.get(one.id), measures.get(other.id))
            same = one.core_task == other.core_task and len(one.scale) == len(other.scale)
            if kinds == ("importance", "fulfilment") and same:
                yield one, other


def _differences(answers: AnswerSet, importance: str, fulfilment: str, item: str) -> Iterator[int]:
    for answer in answers.answers:
        wanted, met = (_position(answer.values.get(question), item) for question in (importance, fulfilment))
        if wanted is not None and met is not None:
            yield wanted - met


def _position(value: Any, item: str) -> int | None:
    position = value.get(item) if isinstance(value, Mapping) else None
    return position if isinstance(position, int) else None


def _range(steps: Sequence[int], scale: int, alpha: float) -> tuple[float, float, float]:
    """The mean, and what it can be with 1 - alpha, to two decimals; ratings at random add (scale² - 1) / 6."""
    n, total = len(steps), sum(steps)
    around = sum(step * step for step in steps) - total * total / n + (scale * scale - 1) / 6
    reach = widened(range_limit(2, alpha), n) * sqrt(around / n / n)
    return total / n, round(total / n - reach, 2), round(total / n + reach, 2)


def _shown_gap(gap: Gap, both: Sequence[Tally | None], scale: int) -> Gap:
    """The gap as it may be shown beside the two distributions.

    With a mean withheld, an exact gap would be an equation for it. To one decimal it leaves a sum of steps open by
    n / 10; where that is at least twice the longest step, moving one answer between any two withheld positions stays
    within it. With fewer answers the gap is withheld as well.
    """
    if all(tally is not None and tally.mean is not None for tally in both):
        return gap
    if gap.n is None or gap.n < 20 * (scale - 1):
        return Gap(gap.core_task, gap.importance, gap.fulfilment, gap.id, gap.title, None, None, None, None)
    mean, low, high = (round(value or 0.0, 1) for value in (gap.gap, gap.low, gap.high))
    about = (gap.core_task, gap.importance, gap.fulfilment, gap.id, gap.title)
    return Gap(*about, gap.n, mean, low, high, rounded=True)
