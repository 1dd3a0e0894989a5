"""How alike the members of one group rank, as far as it may be said.

What Kendall's W gives away: when every ranking of the group is complete and without ties, W is a function of the
group's scores, which are published; it says nothing more. When some are left out because they are not complete, W is
about the others, and set beside the scores of all it would be a way to try out what the few can have answered. So the
incomplete are none or at least the threshold, and in a small finite group, whose counts may be withheld, W is given
only when the scores give it already. Hidden groups have none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bootcamp.survey.findings import Agreement, AgreementWord
from bootcamp.survey.statistics import Ballot, kendall_w

FEWEST: Final = 5
WORDS: Final[tuple[tuple[float, AgreementWord], ...]] = (
    (0.10, "none"),
    (0.30, "weak"),
    (0.50, "moderate"),
    (0.70, "strong"),
)
"""Below which W each word is used, and "very-strong" above 0.70. The cut-points are our own; no standard has them."""


def group_agreement(ballots: Sequence[Ballot], threshold: int, *, finite: bool) -> Agreement | None:
    """Kendall's W over the complete ballots of a group that is shown; None when there are too few or W would tell."""
    complete = [ballot for ballot in ballots if None not in ballot]
    left_out = len(ballots) - len(complete)
    if len(complete) < max(FEWEST, threshold) or len(complete[0]) < 2:
        return None
    if 0 < left_out < threshold or (finite and (left_out or any(len(set(one)) < len(one) for one in complete))):
        return None
    w = kendall_w(complete)
    return Agreement(round(w, 4), len(complete), agreement_word(w))


def agreement_word(w: float) -> AgreementWord:
    """The word for a W: none, weak, moderate, strong or very-strong."""
    if w == WORDS[-1][0]:
        return "strong"
    return next((word for below, word in WORDS if w < below), "very-strong")
