"""What is shown of how a small known group ranked fits more than one way of ranking, all items together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.counting.asked import Asked
from bootcamp.survey.counting.segments import SegmentInfo
from bootcamp.survey.findings import Access, GroupFigures, Share
from bootcamp.survey.results import results_document
from bootcamp.words import Words
from support.answer_sets import TODAY, Ranks, ranking_survey

COUNCIL = SegmentInfo("politikere", "Politikere", members=9)
CITIZENS = SegmentInfo("borgere", "Borgere")
AROUND: Sequence[Ranks] = [[1, 2, 3, 4], [4, 3, 2, 1], [2, 4, 1, 3], [3, 1, 4, 2], [1, 3, 2, 4]] * 4
FIRST_TWO: Sequence[Ranks] = [[1, 2, 3, 4]] * 2 + [[2, 1, 4, 3]] * 2 + [[1, 2, 3, 4]]


def of_council(ballots: Sequence[Ranks]) -> list[GroupFigures | None]:
    """The published figures of the council for each of four items, beside citizens who are of every mind."""
    survey = ranking_survey("abcd", {"borgere": AROUND, "politikere": ballots})
    (question,) = analyse(survey, [CITIZENS, COUNCIL], today=TODAY)[0].questions
    return [item.by_segment["politikere"] for item in sorted(question.items, key=lambda item: item.id)]


def test_two_items_that_all_have_on_top_are_not_given_away_by_the_others() -> None:
    """Scores and spans of five councillors, of whom all put the same two items among their first three."""
    assert of_council(FIRST_TWO) == [None] * 4


@pytest.mark.parametrize(("access", "means"), [("personal", "census"), ("open", "sampling"), (None, "sampling")])
def test_an_open_link_says_nothing_certain_about_all_members(access: Access | None, means: str) -> None:
    mixed: Sequence[Ranks] = [[1, 2, 3, 4, 5, 6]] * 9 + [[6, 5, 4, 3, 2, 1]] * 8
    survey = ranking_survey("abcdef", {"borgere": [*mixed, *mixed], "politikere": mixed})
    council = SegmentInfo("politikere", "Politikere", members=25)
    asked = Asked(access=access)
    (question,) = analyse(survey, [CITIZENS, council], today=TODAY, asked=asked)[0].questions
    assert {figures.top3.means for item in question.items if (figures := item.by_segment["politikere"])} == {means}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([(1, 2, 3, 4), (2, 1, 3, 4), (1, 2, 4, 3), (3, 2, 1, 4), (4, 3, 2, 1), (1, 3, 4, 2)]),
                min_size=5, max_size=7))  # fmt: skip
def test_no_withheld_count_is_the_only_one_that_fits(ballots: list[tuple[int, ...]]) -> None:
    figures = of_council([list(ballot) for ballot in ballots])
    shown = [each for each in figures if each]
    if len(shown) < 4:
        return
    n = len(ballots)
    rows = [list(_rows(round(3 * n * each.score / 100), n, _reach(each.top3, n))) for each in shown]
    worlds = list(_worlds(rows, (n,) * 4))
    assert worlds
    for item, each in enumerate(shown):
        counts = {n - world[item][3] for world in worlds}
        assert each.top3.share is not None or len(counts) > 1


def _reach(share: Share, n: int) -> tuple[float, float]:
    exact = round((share.share or 0) * n)
    return (exact, exact) if share.share is not None else (share.low * n - 1e-9, share.high * n + 1e-9)


@cache
def _rows(points: int, n: int, reach: tuple[float, float]) -> tuple[tuple[int, ...], ...]:
    """How often an item can have had each of four places, by its points and its count in the top three."""
    every = ((a, b, c, n - a - b - c) for a in range(n + 1) for b in range(n + 1 - a) for c in range(n + 1 - a - b))
    return tuple(
        row for row in every if 3 * row[0] + 2 * row[1] + row[2] == points and reach[0] <= n - row[3] <= reach[1]
    )


def _worlds(rows: Sequence[Sequence[tuple[int, ...]]], left: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], ...]]:
    """The tables of which every place was given as often as there are rankings."""
    if not rows:
        if not any(left):
            yield ()
        return
    for row in rows[0]:
        rest = tuple(have - taken for have, taken in zip(left, row, strict=True))
        if min(rest) >= 0:
            yield from ((row, *further) for further in _worlds(rows[1:], rest))


@pytest.mark.parametrize("exact", [False, True])
def test_a_p_that_tells_only_its_side_is_marked(exact: bool) -> None:
    mixed: Sequence[Ranks] = [[1, 2, 3, 4, 5, 6]] * 9 + [[6, 5, 4, 3, 2, 1]] * 8
    last: Sequence[Ranks] = [[1, 2, 3, 5, 6, 4], [3, 1, 5, 2, 6, 4], [5, 3, 1, 6, 2, 4], [2, 6, 3, 1, 4, 5]] * 4
    survey = ranking_survey("abcdef", {"borgere": [*mixed, *mixed], "politikere": mixed if exact else last})
    members = SegmentInfo("politikere", "Politikere", members=25)
    document = results_document(analyse(survey, [CITIZENS, members], today=TODAY)[0], Words("da"))
    (question,) = document["questions"]
    withheld = any(item["by_segment"]["politikere"]["top3"]["share"] is None for item in question["items"])
    assert {item["p_exact"] for item in question["items"]} == {not withheld} == {exact}


@pytest.mark.parametrize("group", [CITIZENS, COUNCIL])
def test_a_group_is_as_large_as_were_invited_by_name(group: SegmentInfo) -> None:
    """Nine who were invited by name and all said no are as known as nine members."""
    invited = SegmentInfo(group.id, group.title, invited=9)
    ballots: Sequence[Ranks] = [[1, 2, 3, 4]] * 9
    asked = Asked(access="personal")
    others = COUNCIL if group is CITIZENS else CITIZENS
    survey = ranking_survey("abcd", {group.id: ballots, others.id: AROUND})
    (question,) = analyse(survey, [invited, SegmentInfo(others.id, others.title)], today=TODAY, asked=asked)[
        0
    ].questions
    assert [item.by_segment[group.id] for item in question.items] == [None] * 4
