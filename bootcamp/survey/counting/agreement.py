"""How alike the members of one group rank, as far as it may be said.

What Kendall's W gives away: when every ranking of the group is complete and without ties, W is a function of the
group's scores, which are published; it says nothing more. When some are left out because they are not complete, W is
about the others, and set beside the scores of all it is a way to try out what the few can have answered. So in a small
finite group, whose counts may be withheld, W is given only when the scores give it already. Elsewhere, when fewer than
the threshold are left out, the others must be at least 20 and W has two decimals: a ranking more or less moves it by at
most 2 √W / b, so that a handful of values stand against the hundreds of rankings somebody may have given. Hidden groups
have none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bootcamp.survey.findings import Agreement, AgreementWord
from bootcamp.survey.statistics import Ballot, kendall_w

FEWEST: Final = 5
FEWEST_BESIDE_A_FEW: Final = 20
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
    if finite and (left_out or any(len(set(ballot)) < len(ballot) for ballot in complete)):
        return None
    beside_a_few = 0 < left_out < threshold
    if beside_a_few and len(complete) < FEWEST_BESIDE_A_FEW:
        return None
    w = round(kendall_w(complete), 2 if beside_a_few else 4)
    return Agreement(w, len(complete), agreement_word(w))


def agreement_word(w: float) -> AgreementWord:
    """The word for a W: none, weak, moderate, strong or very-strong."""
    if w == WORDS[-1][0]:
        return "strong"
    return next((word for below, word in WORDS if w < below), "very-strong")
