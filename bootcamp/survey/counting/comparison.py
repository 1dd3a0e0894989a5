"""What the groups have in common and where they differ, item by item.

`status` is one of three. "differs": the item is among the fewest that explain all pairs of items of which two groups
differ in which they put first (`contrasts`, Holm's p below 0.05 over all rankings of the report, and at least 0.15
apart). "common": it is not so, and more than half of every group, and more than chance, have it in their top three,
beyond what chance would give: every group's exact binomial test is below 0.05 by Holm over all items of the report (of
several tests that must all be passed, each keeps the level). "unclear": neither. That no difference was found is never
taken for agreement.

What this gives away: `spread`, `consensus` and "common" are computed here from the published figures of the groups and
from nothing else. A finite group's score is published as it is, so that the spread adds nothing; of a withheld count
only the middle of the span in which it is shown to lie enters the consensus, and the least it can be decides "common".
`p`, `highest`, `lowest` and the pairs that turn come from the ballots. A difference to a small known group is told only
where it would be one too if its count were not the last that is withheld, so that it never says that all or none do.
This code is public, so whoever lists all rankings that fit the other figures can try which of them give p, and four
decimals leave one count only for many a withheld one. Therefore, where some count of the report is withheld (Holm's
method carries one p over to others), p says no more than on which side of 0.05 it lies. Hidden groups take no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Final

from bootcamp.survey.counting.contrasts import ALPHA, Difference
from bootcamp.survey.findings import GroupFigures, QuestionFindings, RankedItem, Share, Status, Turned
from bootcamp.survey.probabilities import at_least, at_least_of_known
from bootcamp.survey.statistics import TOP, group_informed_consensus, holm

APART: Final = 0.15
BELOW_ALPHA: Final = 0.0499
"""The last number of four decimals below `ALPHA`. Where a count is withheld, p is rounded up to this or to 1."""

CONSENSUS: Final = "product-of-(k+1)/(n+2)"
"""Which formula of `group_informed_consensus` the findings were made with."""


def compared(
    questions: Sequence[QuestionFindings], differences: Sequence[Difference], members: Mapping[str, int]
) -> tuple[QuestionFindings, ...]:
    """The questions with every item compared across groups.

    `differences`: of the pairs of items, as `contrasts.tried` finds them; `members`: the size of the groups whose
    members alone can have answered.
    """
    broad, guarded = _broad(questions, members), guarded_questions(questions)
    return tuple(
        _compared_question(question, [one for one in differences if one.about[0] == question.id], broad, guarded)
        for question in questions
    )


def differing(differences: Iterable[Difference]) -> list[Difference]:
    """Those that are told: beyond chance, and large enough to matter."""
    return [one for one in differences if one.p < ALPHA and one.apart >= APART - 1e-12]


def explaining(differences: Sequence[Difference], told: Sequence[Difference]) -> frozenset[str]:
    """The fewest items, as far as can be seen, whose other place explains every pair that is told to differ.

    Taken one by one: the item of most pairs not yet explained; of two alike the one that lies further apart in all its
    pairs; at last by id. `differences` are all pairs of one ranking, `told` those of them that are told.
    """
    open_, found = {one.about[1:] for one in told}, set[str]()
    while open_:
        items = {item for pair in open_ for item in pair}
        most = max(sum(item in pair for pair in open_) for item in items)
        tied = sorted(item for item in items if sum(item in pair for pair in open_) == most)
        found.add(max(tied, key=lambda item: _apart_in_all(item, differences)))
        open_ = {pair for pair in open_ if found.isdisjoint(pair)}
    return frozenset(found)


def _apart_in_all(item: str, differences: Sequence[Difference]) -> float:
    widest: dict[tuple[str, ...], float] = {}
    for one in differences:
        if item in one.about[1:]:
            widest[one.about] = max(widest.get(one.about, 0.0), one.apart)
    return sum(widest.values())


def _compared_question(
    question: QuestionFindings, differences: Sequence[Difference], broad: frozenset[tuple[str, str]],
    guarded: frozenset[str],
) -> QuestionFindings:  # fmt: skip
    told = differing(differences)
    moved = explaining(differences, told)
    items = []
    for item in question.items:
        groups = {group: figures for group, figures in item.by_segment.items() if figures}
        if len(groups) < 2:
            items.append(item)
            continue
        own = [one for one in differences if item.id in one.about and (moved - {item.id}).isdisjoint(one.about[1:])]
        scores = [figures.score for figures in groups.values()]
        is_broad = (question.id, item.id) in broad
        p = min((one.p for one in own), default=1.0)
        status: Status = "differs" if item.id in moved else "common" if is_broad else "unclear"
        highest, lowest = _ends(item.id, told) if item.id in moved else (None, None)
        items.append(replace(
            item,
            status=status,
            spread=(max(scores) - min(scores)) / 100,
            p=_told(p, exact=question.id not in guarded),
            consensus=group_informed_consensus([(_counted(figures), figures.n) for figures in groups.values()]),
            highest=highest,
            lowest=lowest,
        ))  # fmt: skip
    return replace(question, items=tuple(items), turned=tuple(sorted(map(_turned, told), key=_place)))


def _ends(item: str, told: Sequence[Difference]) -> tuple[str, str]:
    """The two groups that differ on most pairs of the item, the one that puts it first more often before the other."""
    found: dict[tuple[str, str], list[Difference]] = {}
    for one in told:
        if item in one.about[1:]:
            ends = (one.high, one.low) if one.about[1] == item else (one.low, one.high)
            found.setdefault(ends, []).append(one)
    return min(found, key=lambda ends: (-len(found[ends]), min(one.p for one in found[ends]), ends))


def _turned(one: Difference) -> Turned:
    _, above, below = one.about
    return Turned(above, below, one.high, one.low)


def _place(turned: Turned) -> tuple[str, ...]:
    return turned.above, turned.below, turned.more, turned.less


def guarded_questions(questions: Sequence[QuestionFindings]) -> frozenset[str]:
    """The ids of questions whose p tells only its side: all that are compared, where some count is withheld."""
    if not any(_has_withheld(question) for question in questions):
        return frozenset()
    return frozenset(question.id for question in questions if question.items)


def _broad(questions: Sequence[QuestionFindings], members: Mapping[str, int]) -> frozenset[tuple[str, str]]:
    """Question and item of all that every shown group puts among its three first, with chance allowed for."""
    found = {
        (question.id, item.id): p
        for question in questions
        for item in question.items
        if (p := _narrow_p(item, len(question.items), members)) is not None
    }
    return frozenset(which for which, p in zip(found, holm(list(found.values())), strict=True) if p < ALPHA)


def _narrow_p(item: RankedItem, count: int, members: Mapping[str, int]) -> float | None:
    """How likely shares as high would be if some group did no more than half, and no more than chance would."""
    groups = {group: figures for group, figures in item.by_segment.items() if figures}
    if len(groups) < 2 or count <= TOP:
        return None
    limit = (1, 2) if count >= 2 * TOP else (TOP, count)
    return max(_of_group(figures, limit, members.get(group)) for group, figures in groups.items())


def _of_group(figures: GroupFigures, limit: tuple[int, int], members: int | None) -> float:
    least = ceil(_least(figures.top3) * figures.n - 1e-9)
    if members is not None and members >= figures.n:
        return at_least_of_known(least, figures.n, limit, members)
    return at_least(least, figures.n, limit)


def _least(share: Share) -> float:
    return share.low if share.share is None else share.share


def lowest_share(item: RankedItem) -> float | None:
    """The lowest share of a shown group that has the item in its top three; None with fewer than two groups shown.

    A withheld share counts as the least it can be.
    """
    shares = [_least(figures.top3) for figures in item.by_segment.values() if figures]
    return min(shares) if len(shares) > 1 else None


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
