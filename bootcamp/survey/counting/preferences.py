"""Which of two items respondents put first: what rankings of several groups are compared by.

An item's place is no figure to compare groups by: where one item goes from first to last, every other moves up, and all
seem to differ. Of two items, who puts which first is the same whatever happens to the rest. It is also a yes or a no,
so that a group that agrees and a group that is split can be compared by an exact test.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from operator import gt, lt

from bootcamp.survey.answers import Question
from bootcamp.survey.counting.respondent_sets import Trait, given, set_of
from bootcamp.survey.counting.segments import Grouping
from bootcamp.survey.findings import QuestionFindings
from bootcamp.survey.statistics import is_blank, points_of


def preferences(question: Question, found: QuestionFindings, grouping: Grouping) -> Iterator[Trait]:
    """For each pair of items who puts the first over the second, of those who put either first.

    Who gives both the same place, or ranks neither, says nothing. None with fewer than two groups shown.
    """
    shown = tuple(info.id for info in grouping.infos if any(item.by_segment.get(info.id) for item in found.items))
    if len(shown) < 2:
        return
    items = sorted(question.options)
    order = [list(question.options).index(item) for item in items]
    nothing = (0,) * len(items)

    @cache
    def points(ranks: tuple[float | None, ...]) -> tuple[int, ...]:
        return nothing if is_blank(ranks) else points_of(tuple(ranks[index] for index in order))

    ballots = (points(ranks) if isinstance(ranks, tuple) else nothing for ranks in given(question.id, grouping))
    columns = dict(zip(items, zip(*ballots, strict=True), strict=True))
    for one, other in combinations(items, 2):
        over, under = (set_of(map(beats, columns[one], columns[other])) for beats in (gt, lt))
        yield Trait((question.id, one, other), over, over | under, shown)
