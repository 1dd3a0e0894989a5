"""The figures of one ranking question: every group alike and every answer alike, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum

from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.findings import Firsts, GroupFigures, Item, QuestionFindings, Rule, Share, Suppressed
from bootcamp.survey.placement import Placement, Points, equal_weights, placements, places
from bootcamp.survey.privacy import Box, Reason, Row, coded_row, hidden_groups
from bootcamp.survey.segments import Grouping
from bootcamp.survey.statistics import Ballot, census_bounds, doubled_points, is_blank, top_items, wilson


@dataclass(frozen=True, slots=True)
class Rankings:
    """The rankings of a group: points of each ballot, their sums, and how many have each item in the top three."""

    points: tuple[Points, ...]
    doubled: tuple[int, ...]
    top: tuple[int, ...]

    @property
    def n(self) -> int:
        return len(self.points)

    def score(self, item: int) -> float:
        """The priority score: 100 when all rank the item first, 0 when all rank it last."""
        return 100 * self.doubled[item] / (2 * self.n * (len(self.doubled) - 1))


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be published of a ranking: groups by name, the rest as one, and the counts as coded for each."""

    groups: Mapping[str, Rankings]
    everyone: Rankings
    coded: Mapping[str, Row]
    pooled: tuple[float, ...]
    hidden: Mapping[str, Reason]


def ranking_findings(
    question: Question, answers: AnswerSet, grouping: Grouping, *, threshold: int, seed: str, resamples: int
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The findings of a ranking question and what is not shown of it."""
    items = sorted(question.options)
    ballots = _ballots(question, items, answers, grouping)
    count = sum(map(len, ballots.values()))
    bare = QuestionFindings(question.id, question.kind, question.title, question.core_task, count)
    if len(items) < 2 or count == 0:
        return bare, ()
    if count < threshold:
        return replace(bare, n=None), (Suppressed("few", question=question.id),)
    shown = _shown(ballots, grouping, threshold)
    if shown is None:
        return bare, (Suppressed("extreme", question=question.id),)
    found = _found(bare, items, shown, grouping, question, len(answers.answers), seed, resamples)
    return found, _suppressed(question, shown, grouping)


def _ballots(
    question: Question, items: Sequence[str], answers: AnswerSet, grouping: Grouping
) -> dict[str | None, list[Ballot]]:
    """The ballots that rank something, aligned with `items`, by group."""
    order = [list(question.options).index(item) for item in items]
    ballots: dict[str | None, list[Ballot]] = {}
    for answer in answers.answers:
        ranks = answer.values.get(question.id)
        if isinstance(ranks, tuple) and not is_blank(ranks):  # type: ignore[arg-type]
            aligned = [ranks[index] for index in order]
            ballots.setdefault(grouping.of[answer.respondent], []).append(aligned)  # type: ignore[arg-type]
    return ballots


def _rankings(ballots: Sequence[Ballot]) -> Rankings:
    points = tuple(map(doubled_points, ballots))
    top = tuple(map(sum, zip(*map(top_items, ballots), strict=True)))
    return Rankings(points, tuple(map(sum, zip(*points, strict=True))), top)


def _merged(parts: Sequence[Rankings]) -> Rankings:
    return Rankings(
        tuple(points for part in parts for points in part.points),
        tuple(map(sum, zip(*(part.doubled for part in parts), strict=True))),
        tuple(map(sum, zip(*(part.top for part in parts), strict=True))),
    )


def _shown(ballots: Mapping[str | None, Sequence[Ballot]], grouping: Grouping, threshold: int) -> Shown | None:
    """The most that can be shown; None when not even the figures over all rankings can.

    Groups are hidden until every finite group that is shown, and all that is hidden taken together, can be shown
    without proving that all or none of them have an item in their top three.
    """
    parts = {group: _rankings(of_group) for group, of_group in ballots.items()}
    counts = {info.id: parts[info.id].n if info.id in parts else 0 for info in grouping.infos}
    ungrouped = parts[None].n if None in parts else 0
    forced: dict[str, Reason] = dict(grouping.hidden)
    while True:
        hidden = hidden_groups(counts, threshold, ungrouped=ungrouped, forced=forced)
        groups = {group: parts[group] for group in counts if counts[group] and group not in hidden}
        coded = {group: _coded(groups[group]) for group in groups if group in grouping.finite}
        revealing = [group for group, row in coded.items() if row is None]
        rest = [part for group, part in parts.items() if group not in groups]
        rest_row = _coded(_merged(rest)) if hidden else _exact(_merged(rest)) if rest else ()
        if revealing:
            forced |= dict.fromkeys(revealing, "extreme")
        elif rest_row is None and groups:
            forced[min(groups, key=lambda group: (counts[group], group))] = "complement"
        else:
            break
    if rest_row is None:
        return None
    rows = {group: coded.get(group) or _exact(part) for group, part in groups.items()}
    pooled = tuple(
        sum(box.middle for box in column) for column in zip(*rows.values(), *([rest_row] if rest else []), strict=True)
    )
    return Shown(groups, _merged(list(parts.values())), rows, pooled, hidden)


def _coded(rankings: Rankings) -> Row | None:
    return coded_row(rankings.top, rankings.n, rankings.doubled)


def _exact(rankings: Rankings) -> Row:
    return tuple(Box(count, count) for count in rankings.top)


def _found(
    bare: QuestionFindings,
    items: Sequence[str],
    shown: Shown,
    grouping: Grouping,
    question: Question,
    total: int,
    seed: str,
    resamples: int,
) -> QuestionFindings:
    rule: Rule = "segment_equal" if shown.groups else "pooled"
    counted = shown.groups or {"": shown.everyone}
    equal = _equal_totals(list(counted.values()))
    spread = placements({group: part.points for group, part in counted.items()}, seed, resamples)
    found = [_item(index, question, shown, grouping, spread[index]) for index in range(len(items))]
    order = sorted(range(len(items)), key=lambda index: (-equal[index], items[index]))
    knows_equal = bool(shown.groups) or not grouping.infos
    return replace(
        bare,
        blank=total - shown.everyone.n,
        by_segment={info.id: _group_count(info.id, shown, grouping) for info in grouping.infos},
        rule=rule,
        items=tuple(found[index] for index in order),
        first_by_rule=Firsts(
            segment_equal=_first(items, equal) if knows_equal else None, pooled=_first(items, shown.everyone.doubled)
        ),
    )


def _equal_totals(groups: Sequence[Rankings]) -> list[int]:
    """Totals that count every group alike, as whole numbers on a common scale."""
    weights = equal_weights(group.n for group in groups)
    weighted = [[w * total for total in group.doubled] for w, group in zip(weights, groups, strict=True)]
    return [sum(column) for column in zip(*weighted, strict=True)]


def _first(items: Sequence[str], totals: Sequence[int]) -> str | None:
    """The one item with the highest total."""
    firsts = [item for item, place in zip(items, places(totals), strict=True) if place == (1, 1)]
    return firsts[0] if firsts else None


def _group_count(segment: str, shown: Shown, grouping: Grouping) -> int | None:
    if segment in shown.hidden or segment in grouping.hidden:
        return None
    return shown.groups[segment].n if segment in shown.groups else 0


def _item(index: int, question: Question, shown: Shown, grouping: Grouping, spread: Placement) -> Item:
    item, everyone = sorted(question.options)[index], shown.everyone
    scores = [part.score(index) for part in shown.groups.values()]
    pooled, share = everyone.score(index), shown.pooled[index]
    return Item(
        id=item,
        title=question.options[item],
        score=fsum(scores) / len(scores) if scores else None if grouping.infos else pooled,
        score_pooled=pooled,
        top3=Share(share / everyone.n, *wilson(share, everyone.n)),
        rank=(spread.low, spread.high),
        in_top3=spread.top,
        by_segment={info.id: _group_figures(index, info.id, shown, grouping) for info in grouping.infos},
    )


def _group_figures(index: int, segment: str, shown: Shown, grouping: Grouping) -> GroupFigures | None:
    if segment not in shown.groups:
        return None
    part = shown.groups[segment]
    members = next(info.members for info in grouping.infos if info.id == segment)
    census = members if segment in grouping.finite else None
    return GroupFigures(part.n, part.score(index), _share(shown.coded[segment][index], part.n, census))


def _share(box: Box, size: int, members: int | None) -> Share:
    match box.withheld:
        case "under":
            return Share(None, 0.0, box.bound or 0.0, "under")
        case "over":
            return Share(None, box.bound or 1.0, 1.0, "over")
        case "between":
            return Share(None, box.low / size, box.high / size, "between")
        case None if members is not None:
            return Share(box.low / size, *census_bounds(box.low, size, max(members, size)), "census")
        case _:
            return Share(box.low / size, *wilson(box.low, size))


def _suppressed(question: Question, shown: Shown, grouping: Grouping) -> tuple[Suppressed, ...]:
    """Groups that are shown elsewhere but not in this question."""
    return tuple(
        Suppressed(shown.hidden[info.id], info.id, question.id)
        for info in grouping.infos
        if info.id in shown.hidden and info.id not in grouping.hidden
    )
