"""The figures of one ranking question: every group alike and every answer alike, side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import compress
from math import fsum
from operator import mul

from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.counting.agreement import group_agreement
from bootcamp.survey.counting.counting_rules import firsts, same_top, top_by_rule, totals_by_rule
from bootcamp.survey.counting.placement import Placement, Points, placements
from bootcamp.survey.counting.segments import Grouping, most_in_a_question, suppressed_groups
from bootcamp.survey.findings import GroupFigures, QuestionFindings, RankedItem, Rule, Share, Suppressed
from bootcamp.survey.privacy import Box, Reason, Row, coded_row, hidden_groups
from bootcamp.survey.statistics import Ballot, census_bounds, is_blank, points_of, top_items, wilson


@dataclass(frozen=True, slots=True)
class Sureness:
    """What is asked of all that is said of one ranking: how often it may be wrong, and the groups known in full.

    `members`: how many each group has in all, where nobody else can have answered.
    """

    alpha: float
    members: Mapping[str, int]


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
    """What may be published of a ranking: groups by name, the rest as one, the counts as coded for each, and what they
    come to over all: no more than the ranges that counts which are withheld leave open.
    """

    groups: Mapping[str, Rankings]
    everyone: Rankings
    coded: Mapping[str | None, Row]
    pooled: Row
    hidden: Mapping[str, Reason]


def ranking_findings(
    question: Question, answers: AnswerSet, grouping: Grouping, *, threshold: int, sureness: Sureness
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The findings of a ranking question and what is not shown of it; `comparison.compared` compares the groups."""
    items = sorted(question.options)
    ballots = _ballots(question, items, grouping)
    count = sum(map(len, ballots.values()))
    bare = QuestionFindings(question.id, question.kind, question.title, question.core_task, count)
    if len(items) < 2 or count == 0:
        return bare, ()
    if count < threshold:
        return replace(bare, n=None), (Suppressed("few", question=question.id),)
    shown = _shown(ballots, grouping, threshold)
    if shown is None:
        return bare, (Suppressed("small_counts", question=question.id),)
    found = _found(bare, shown, grouping, question, sureness)
    agreement = {
        info.id: group_agreement(
            ballots[info.id], threshold, finite=info.id in grouping.finite, alpha=sureness.alpha / len(grouping.infos)
        )
        if info.id in shown.groups
        else None
        for info in grouping.infos
    }
    found = replace(found, blank=len(answers.answers) - count, agreement=agreement)
    only_here = {group: reason for group, reason in shown.hidden.items() if group not in grouping.hidden}
    return found, suppressed_groups(grouping.infos, only_here, question.id)


def _ballots(question: Question, items: Sequence[str], grouping: Grouping) -> dict[str | None, list[Ballot]]:
    """The ballots that rank something, aligned with `items`, by group."""
    order = [list(question.options).index(item) for item in items]
    aligned = cache(lambda ranks: None if is_blank(ranks) else tuple(ranks[index] for index in order))
    ballots: dict[str | None, list[Ballot]] = {}
    for group, values in grouping.values.items():
        given = values[question.id]
        own: list[Ballot] = [ballot for ranks in given if isinstance(ranks, tuple) and (ballot := aligned(ranks))]
        if own:
            ballots[group] = own
    return ballots


_top_of = lru_cache(maxsize=65_536)(top_items)


def _rankings(ballots: Sequence[Ballot]) -> Rankings:
    different = Counter(ballots)
    doubled = [sum(map(mul, column, different.values())) for column in zip(*map(points_of, different), strict=True)]
    top = [sum(compress(different.values(), column)) for column in zip(*map(_top_of, different), strict=True)]
    return Rankings(tuple(map(points_of, ballots)), tuple(doubled), tuple(top))


def _merged(parts: Sequence[Rankings]) -> Rankings:
    return Rankings(
        tuple(points for part in parts for points in part.points),
        tuple(map(sum, zip(*(part.doubled for part in parts), strict=True))),
        tuple(map(sum, zip(*(part.top for part in parts), strict=True))),
    )


def _shown(ballots: Mapping[str | None, Sequence[Ballot]], grouping: Grouping, threshold: int) -> Shown | None:
    """The most that can be shown; None when not even the total can.

    Groups are hidden until every finite group that is shown, and all that is hidden taken together, can be shown
    without proving that all or none of them have an item in their top three; at last only the total remains.
    """
    parts = {group: _rankings(of_group) for group, of_group in ballots.items()}
    counts = {info.id: parts[info.id].n if info.id in parts else 0 for info in grouping.infos}
    ungrouped = parts[None].n if None in parts else 0
    all_known = parts.keys() <= grouping.finite
    forced: dict[str, Reason] = dict(grouping.hidden)
    while True:
        hidden = hidden_groups(counts, threshold, ungrouped=ungrouped, forced=forced, most=most_in_a_question(grouping))
        groups = {group: parts[group] for group in counts if counts[group] and group not in hidden}
        rest = [part for group, part in parts.items() if group not in groups]
        rows = _rows(groups, rest, grouping.finite, rest_is_sensitive=bool(hidden), known=all_known)
        if not groups and None in rows and rows[None] is None:
            return None
        if not (further := _revealing(rows, counts)):
            break
        forced |= further
    known = {group: row for group, row in rows.items() if row is not None}
    columns = zip(*known.values(), strict=True)
    pooled = tuple(Box(sum(box.low for box in each), sum(box.high for box in each)) for each in map(tuple, columns))
    return Shown(groups, _merged(list(parts.values())), known, pooled, hidden)


def _rows(
    groups: Mapping[str, Rankings],
    rest: Sequence[Rankings],
    finite: frozenset[str],
    *,
    rest_is_sensitive: bool,
    known: bool,
) -> dict[str | None, Row | None]:
    """The top-three counts of each shown group and, as None, of the rest, coded where all or none would name people.

    The total of a question is no group: shown alone it is exact, unless all who answered are of small finite groups.
    """
    rows: dict[str | None, Row | None] = {
        group: _coded(part) if group in finite else _exact(part) for group, part in groups.items()
    }
    if rest:
        merged = _merged(rest)
        sensitive = rest_is_sensitive if groups else known
        rows[None] = _coded(merged) if sensitive else _exact(merged)
    return rows


def _revealing(rows: Mapping[str | None, Row | None], counts: Mapping[str, int]) -> dict[str, Reason]:
    """The groups to hide as well, because some row cannot be coded: that group, or the smallest shown for the rest."""
    uncoded = [group for group, row in rows.items() if row is None]
    named: dict[str, Reason] = {group: "extreme" for group in uncoded if group is not None}
    if named or not uncoded:
        return named
    return {min((group for group in rows if group is not None), key=lambda group: (counts[group], group)): "complement"}


def _coded(rankings: Rankings) -> Row | None:
    return coded_row(rankings.top, rankings.n, rankings.doubled, _places(rankings))


def _places(rankings: Rankings) -> list[list[int]] | None:
    """How many rankings give each item each place; None where some are partial or have ties."""
    full = list(range(0, 2 * len(rankings.doubled), 2))
    if any(sorted(points) != full for points in set(rankings.points)):
        return None
    given = [Counter(column) for column in zip(*rankings.points, strict=True)]
    return [[of_item[points] for points in reversed(full)] for of_item in given]


def _exact(rankings: Rankings) -> Row:
    return tuple(Box(count, count) for count in rankings.top)


def _found(
    bare: QuestionFindings, shown: Shown, grouping: Grouping, question: Question, sureness: Sureness
) -> QuestionFindings:
    items = sorted(question.options)
    rule: Rule = "segment_equal" if shown.groups else "pooled"
    groups = list(shown.groups.values())
    totals = totals_by_rule([group.doubled for group in groups], [group.n for group in groups], shown.everyone.points)
    first, tops = firsts(items, totals), top_by_rule(items, totals)
    found = _items(shown, grouping, question, sureness)
    order = sorted(range(len(items)), key=lambda index: (-totals[rule][index], items[index]))
    return replace(
        bare,
        by_segment={info.id: _group_count(info.id, shown, grouping) for info in grouping.infos},
        rule=rule,
        items=tuple(found[index] for index in order),
        first_by_rule=first if grouping.infos else replace(first, segment_equal=first.pooled),
        top_by_rule=tops,
        same_top3=same_top(rule, tops, len(items)),
    )


def _items(shown: Shown, grouping: Grouping, question: Question, sureness: Sureness) -> list[RankedItem]:
    """The items by id, each with its range of places."""
    points = {group: part.points for group, part in shown.groups.items()}
    spread = placements(points or {"": shown.everyone.points}, sureness.alpha, sureness.members)
    return [_item(index, question, shown, grouping, place) for index, place in enumerate(spread)]


def _group_count(segment: str, shown: Shown, grouping: Grouping) -> int | None:
    if segment in shown.hidden or segment in grouping.hidden:
        return None
    return shown.groups[segment].n if segment in shown.groups else 0


def _item(index: int, question: Question, shown: Shown, grouping: Grouping, spread: Placement) -> RankedItem:
    item, everyone = sorted(question.options)[index], shown.everyone
    scores = [part.score(index) for part in shown.groups.values()]
    pooled = everyone.score(index)
    return RankedItem(
        id=item,
        title=question.options[item],
        score=fsum(scores) / len(scores) if scores else None if grouping.infos else pooled,
        score_pooled=pooled,
        top3=_over_all(shown.pooled[index], everyone.n),
        rank=(spread.low, spread.high),
        in_top3=spread.top,
        by_segment={info.id: _group_figures(index, info.id, shown, grouping) for info in grouping.infos},
    )


def _group_figures(index: int, segment: str, shown: Shown, grouping: Grouping) -> GroupFigures | None:
    if segment not in shown.groups:
        return None
    part = shown.groups[segment]
    members = grouping.members.get(segment)
    census = members if segment in grouping.finite else None
    return GroupFigures(part.n, part.score(index), _share(shown.coded[segment][index], part.n, census))


def _over_all(box: Box, size: int) -> Share:
    """The share over all answers; where counts of groups are withheld, the range they leave it."""
    if box.low < box.high:
        return Share(None, box.low / size, box.high / size, "between")
    return Share(box.low / size, *wilson(box.low, size))


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
