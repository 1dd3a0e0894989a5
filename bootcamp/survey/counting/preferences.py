"""Which of two items respondents put first: what rankings of several groups are compared by.

An item's place is no figure to compare groups by: where one item goes from first to last, every other moves up, and all
seem to differ. Of two items, who puts which first is the same whatever happens to the rest. It is also a yes or a no,
so that a group that agrees and a group that is split can be compared by an exact test.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from operator import gt, lt

from bootcamp.survey.answers import Question
from bootcamp.survey.counting.contrasts import Contrast
from bootcamp.survey.counting.respondent_sets import Groups, set_of, size
from bootcamp.survey.counting.segments import Grouping
from bootcamp.survey.findings import QuestionFindings
from bootcamp.survey.statistics import is_blank, points_of


@dataclass(frozen=True, slots=True)
class Preferences:
    """The rankings of one question by pairs of items: who puts the first over the second, and who the other way.

    `shown`: the groups that are compared. Who gives both the same place, or ranks neither, is in neither set.
    """

    question: str
    shown: tuple[str, ...]
    pairs: Mapping[tuple[str, str], tuple[int, int]]


def preferences_of(question: Question, found: QuestionFindings, grouping: Grouping) -> Preferences | None:
    """The preferences of all who are in a group of the plan; None with fewer than two groups shown."""
    shown = tuple(info.id for info in grouping.infos if any(item.by_segment.get(info.id) for item in found.items))
    if len(shown) < 2:
        return None
    items = sorted(question.options)
    order = [list(question.options).index(item) for item in items]
    nothing = (0,) * len(items)

    @cache
    def points(ranks: tuple[float | None, ...]) -> tuple[int, ...]:
        return nothing if is_blank(ranks) else points_of(tuple(ranks[index] for index in order))

    given = (ranks for info in grouping.infos for ranks in grouping.values.get(info.id, {}).get(question.id, ()))
    columns = list(zip(*(points(ranks) if isinstance(ranks, tuple) else nothing for ranks in given), strict=True))
    return Preferences(
        question.id,
        shown,
        {
            (items[one], items[other]): (
                set_of(map(gt, columns[one], columns[other])),
                set_of(map(lt, columns[one], columns[other])),
            )
            for one, other in combinations(range(len(items)), 2)
        },
    )


def preference_contrasts(preferences: Preferences, groups: Groups, finite: frozenset[str]) -> Iterator[Contrast]:
    """Each pair of items with how many of each group put the first over the second, of those who put either first."""
    for pair, (over, under) in preferences.pairs.items():
        counts = {
            group: (over_here, either)
            for group in preferences.shown
            if (either := (over_here := size(over & groups.sets[group])) + size(under & groups.sets[group]))
        }
        yield Contrast((preferences.question, *pair), counts, finite)
