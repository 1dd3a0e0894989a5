"""How alike the members of one group rank, as far as it may be said.

What Kendall's W gives away: when every ranking of the group is complete and without ties, W is a function of the
group's scores, which are published; it says nothing more. When some are left out because they are not complete, W is
about the others, and set beside the scores of all it is a way to try out what the few can have answered. So in a small
finite group, whose counts may be withheld, W is given only when the scores give it already. Elsewhere, when fewer than
the threshold are left out, the others must be at least 20 and W has two decimals: a ranking more or less moves it by at
most 2 √W / b, so that a handful of values stand against the hundreds of rankings somebody may have given. Hidden groups
have none.

W is 1 / b on average where b rankings have nothing in common: the word is that of W with chance taken out, (b W - 1) /
(b - 1), which is the mean correlation between two rankings. "none" is left only when Friedman's test finds an order in
common; stronger words are used when the lower bound of that mean reaches them too, by its spread over the rankings and
as though one more had ranked at random. Each is held to `alpha`, which all groups and rankings of a report share. The
spread is no function of the scores, so a small finite group is never called more than "weak".

Sources: Friedman, M. (1937), The use of ranks to avoid the assumption of normality implicit in the analysis of
variance, JASA 32; Lehmann, E. L. (1975), Nonparametrics (the mean correlation as a U statistic).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import fsum, sqrt
from operator import mul
from typing import Final

from bootcamp.survey.findings import Agreement, AgreementWord
from bootcamp.survey.probabilities import chi_square_tail, range_limit, widened
from bootcamp.survey.statistics import Ballot, kendall_w, points_of

FEWEST: Final = 5
FEWEST_BESIDE_A_FEW: Final = 20
WORDS: Final[tuple[tuple[float, AgreementWord], ...]] = (
    (0.30, "weak"),
    (0.50, "moderate"),
    (0.70, "strong"),
)
"""Below which value each word is used; "very-strong" above 0.70. The cut-points are our own; no standard has them."""


def group_agreement(ballots: Sequence[Ballot], threshold: int, *, finite: bool, alpha: float) -> Agreement | None:
    """Kendall's W over the complete ballots of a group that is shown; None when there are too few or W would tell."""
    complete = [ballot for ballot in ballots if None not in ballot]
    left_out = len(ballots) - len(complete)
    if len(complete) < max(FEWEST, threshold) or len(complete[0]) < 2:
        return None
    if finite and (left_out or any(len(set(ballot)) < len(ballot) for ballot in complete)):
        return None
    beside_a_few = 0 < left_out < threshold
    if beside_a_few and len(complete) < FEWEST_BESIDE_A_FEW:
        return None
    w = round(kendall_w(complete), 2 if beside_a_few else 4)
    corrected = without_chance(w, len(complete))
    return Agreement(w, len(complete), _word(complete, w, corrected, alpha, finite=finite), corrected)


def without_chance(w: float, ballots: int) -> float:
    """W with what it is on average by chance taken out: 0 for no common order, 1 for the same order on all."""
    return round((ballots * w - 1) / (ballots - 1), 4)


def _word(ballots: Sequence[Ballot], w: float, corrected: float, alpha: float, *, finite: bool) -> AgreementWord:
    """The strongest word that chance cannot give."""
    freedom = len(ballots[0]) - 1 if finite else free_items(ballots)
    if chi_square_tail(len(ballots) * freedom * w, freedom) >= alpha:
        return "none"
    return "weak" if finite else agreement_word(min(corrected, lower_bound(ballots, alpha)))


def free_items(ballots: Sequence[Ballot]) -> int:
    """The degrees of freedom of Friedman's test: one less than the items, fewer where some move less than others.

    A group that has one item in the middle on every ballot and the rest anyhow has no order in common either, but
    fewer items to be in order by chance. By the variances and covariances of the points, rounded down.

    Source: Box, G. E. P. (1954), Some theorems on quadratic forms applied in the study of analysis of variance
    problems, Ann. Math. Statist. 25.
    """
    different, n, last = sorted(Counter(map(_standardised, ballots)).items()), len(ballots), len(ballots[0]) - 1
    means = [fsum(times * place[item] for place, times in different) / n for item in range(last + 1)]
    around = [[value - mean for value, mean in zip(place, means, strict=True)] for place, _ in different]
    columns, times = list(zip(*around, strict=True)), [count for _, count in different]
    spread = [[fsum(map(mul, map(mul, one, other), times)) for other in columns] for one in columns]
    total = fsum(row[item] for item, row in enumerate(spread))
    if total < 1e-9:
        return last
    shared = fsum(value * value for row in spread for value in row) / total**2 - 1 / (n - 1)
    return last if shared * last <= 1 else max(1, int(1 / shared))


def lower_bound(ballots: Sequence[Ballot], alpha: float) -> float:
    """What the mean correlation between two rankings is at least, with 1 - alpha."""
    different = sorted(Counter(_standardised(ballot) for ballot in ballots).items())
    sums = [fsum(times * place[item] for place, times in different) for item in range(len(ballots[0]))]
    n = len(ballots)
    with_others = [
        ((sum(map(mul, place, sums)) - sum(map(mul, place, place))) / n, times) for place, times in different
    ]
    with_others.append((0.0, 1))
    mean = fsum(value * times for value, times in with_others) / (n + 1)
    spread = fsum(times * (value - mean) ** 2 for value, times in with_others) / n
    return mean - widened(range_limit(2, 2 * alpha), n) * 2 * sqrt(spread / (n + 1))


def _standardised(ballot: Ballot) -> tuple[float, ...]:
    """The points of a ballot around their mean, of length 1; all 0 where it ties everything."""
    points = points_of(tuple(ballot))
    around = [point - (len(points) - 1) for point in points]
    length = sqrt(sum(map(mul, around, around)))
    return tuple(value / length if length else 0.0 for value in around)


def agreement_word(value: float) -> AgreementWord:
    """The word for a W with chance taken out that is surely above 0: weak, moderate, strong or very-strong."""
    if value == WORDS[-1][0]:
        return "strong"
    return next((word for below, word in WORDS if value < below), "very-strong")
