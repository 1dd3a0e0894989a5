"""What the groups have in common and where they differ, item by item.

`status` is one of three: "differs" when the permutation test finds the groups' rankings of the item different (Holm's
p below 0.05 over the items of the core task) and the scores of two groups lie at least 0.15 apart; "common" when it is
not so, and at least half of every group, and more than chance, have it in their top three; "unclear" otherwise. That
no difference was found is never taken for agreement.

What this gives away: `spread`, `highest`, `lowest` and `consensus` are computed here from the published figures of the
groups and from nothing else. A finite group's score is published as it is, so that the spread adds nothing; of a
withheld count only the middle of the span in which it is shown to lie enters the consensus. `p` alone comes from the
ballots. Its seed and this code are public, so whoever lists all rankings that fit the other figures can try which of
them give this p, and four decimals, even six steps, leave one count only for many a withheld one. Therefore, in all
questions of a core task where some count is withheld (Holm's method carries one item's p over to others), p says no
more than `status` does: on which side of 0.05 it lies. Hidden groups take no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bootcamp.survey.findings import GroupFigures, QuestionFindings, RankedItem, Status
from bootcamp.survey.statistics import TOP, group_informed_consensus, holm

ALPHA: Final = 0.05
APART: Final = 0.15
BROAD: Final = 0.5
BELOW_ALPHA: Final = 0.0499
"""The last number of four decimals below `ALPHA`. Where a count is withheld, p is rounded up to this or to 1."""

CONSENSUS: Final = "product-of-(k+1)/(n+2)"
"""Which formula of `group_informed_consensus` the findings were made with."""


def compared(questions: Sequence[QuestionFindings]) -> tuple[QuestionFindings, ...]:
    """The questions with every item compared across groups; on the way in, `RankedItem.p` is that of the item alone."""
    adjusted, guarded = _adjusted(questions), guarded_questions(questions)
    return tuple(
        replace(
            question,
            items=tuple(
                _compared(item, len(question.items), adjusted.get((question.id, item.id)), question.id not in guarded)
                for item in question.items
            ),
        )
        for question in questions
    )


def guarded_questions(questions: Sequence[QuestionFindings]) -> frozenset[str]:
    """The ids of questions whose p tells only its side, because some count of their core task is withheld."""
    withheld = {_family(question) for question in questions if _has_withheld(question)}
    return frozenset(question.id for question in questions if _family(question) in withheld)


def _family(question: QuestionFindings) -> tuple[str | None, str | None]:
    """The core task whose items are tried together; a question that belongs to none stands alone."""
    return (question.core_task, None if question.core_task else question.id)


def _adjusted(questions: Sequence[QuestionFindings]) -> dict[tuple[str, str], float]:
    """Holm's p of each item of each question."""
    families: dict[tuple[str | None, str | None], dict[tuple[str, str], float]] = {}
    for question in questions:
        found = {(question.id, item.id): item.p for item in question.items if item.p is not None}
        families.setdefault(_family(question), {}).update(found)
    return {
        which: p
        for family in families.values()
        for which, p in zip(family, holm(list(family.values())), strict=True)
    }  # fmt: skip


def _compared(item: RankedItem, items: int, p: float | None, exact: bool) -> RankedItem:
    groups = {group: figures for group, figures in item.by_segment.items() if figures}
    if p is None or len(groups) < 2:
        return replace(item, p=None)
    highest = max(groups, key=lambda group: (groups[group].score, group))
    lowest = min(groups, key=lambda group: (groups[group].score, group))
    spread = (groups[highest].score - groups[lowest].score) / 100
    status = _status(item, spread, p, items)
    differs = status == "differs"
    return replace(
        item,
        status=status,
        spread=spread,
        p=_told(p, exact=exact),
        consensus=group_informed_consensus([(_counted(figures), figures.n) for figures in groups.values()]),
        highest=highest if differs else None,
        lowest=lowest if differs else None,
    )


def _status(item: RankedItem, spread: float, p: float, items: int) -> Status:
    if p < ALPHA and spread >= APART - 1e-12:
        return "differs"
    lowest = lowest_share(item) or 0.0
    return "common" if lowest >= BROAD and lowest > TOP / items else "unclear"


def lowest_share(item: RankedItem) -> float | None:
    """The lowest share of a shown group that has the item in its top three; None with fewer than two groups shown.

    A withheld share counts as the least it can be.
    """
    shares = [figures.top3 for figures in item.by_segment.values() if figures]
    return min(share.low if share.share is None else share.share for share in shares) if len(shares) > 1 else None


def common_ground(question: QuestionFindings) -> list[RankedItem]:
    """The items by how broadly they are put first: the lowest share of any group, then the consensus, then the id."""
    found = [(-share, -(item.consensus or 0), item.id, item) for item in question.items
             if (share := lowest_share(item)) is not None]  # fmt: skip
    return [item for *_, item in sorted(found, key=lambda one: one[:3])]


def _counted(figures: GroupFigures) -> float:
    """How many of the group have the item in their top three, or the middle of what is shown."""
    share = figures.top3
    return figures.n * ((share.low + share.high) / 2 if share.share is None else share.share)


def _told(p: float, *, exact: bool) -> float:
    """The p to publish: four decimals, on the side of `ALPHA` it belongs to, or only the side."""
    if p < ALPHA:
        return min(round(p, 4), BELOW_ALPHA) if exact else BELOW_ALPHA
    return round(p, 4) if exact else 1.0


def _has_withheld(question: QuestionFindings) -> bool:
    shares = [figures.top3 for item in question.items for figures in item.by_segment.values() if figures]
    return any(share.share is None for share in shares)
