"""Status, spread, consensus and the four rules, as findings tell them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.counting.agreement import agreement_word, group_agreement
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.comparison import common_ground, compared
from bootcamp.survey.counting.counting_rules import RULES, same_top, top_by_rule, totals_by_rule
from bootcamp.survey.findings import Findings, GroupFigures, QuestionFindings, RankedItem, Share
from bootcamp.survey.statistics import doubled_points, group_informed_consensus, kendall_w
from support.answer_sets import TODAY, Ranks, ranking_survey

ORACLES = Path(__file__).parents[2] / "shared" / "data" / "analysis"
CITIZENS = SegmentInfo("borgere", "Borgere")
STAFF = SegmentInfo("medarbejdere", "Medarbejdere")
BUSINESS = SegmentInfo("erhverv", "Erhvervsliv")
COUNCIL = SegmentInfo("politikere", "Politikere", members=25)
A_FIRST: Ranks = [1, 2, 3, 4, 5, 6, 7, 8]
H_FIRST: Ranks = [8, 7, 6, 5, 4, 3, 2, 1]
MIXED: Sequence[Ranks] = [A_FIRST, H_FIRST, [4, 8, 1, 6, 2, 7, 3, 5], [5, 1, 8, 3, 7, 2, 6, 4]]


def question_of(groups: Mapping[str | None, Sequence[Ranks]], *segments: SegmentInfo) -> QuestionFindings:
    survey = ranking_survey("abcdefgh", groups)
    return analyse(survey, segments, today=TODAY, resamples=20, permutations=400)[0].questions[0]


def item_with(share: Share, other: Share, *, score: float, p: float | None, item: str = "a") -> RankedItem:
    by_segment = {"borgere": GroupFigures(40, 60, share), "medarbejdere": GroupFigures(20, score, other)}
    return RankedItem(item, item, 50, 50, share, (1, 1), "possible", by_segment, p=p)


def judged(*items: RankedItem, core_task: str | None = "growth") -> list[RankedItem]:
    rest = [item_with(Share(0.1, 0, 1), Share(0.1, 0, 1), score=60, p=1.0, item=name) for name in "vwxyz"]
    question = QuestionFindings("q", "ranking", "Q", core_task, 60, items=(*items, *rest))
    return list(compared([question])[0].items[: len(items)])


def exactly(share: float) -> Share:
    return Share(share, share, share)


class TestStatus:
    def test_groups_that_put_an_item_in_different_places(self) -> None:
        (item,) = judged(item_with(exactly(0.8), exactly(0.2), score=30, p=0.001))
        assert (item.status, item.spread, item.highest, item.lowest) == ("differs", 0.3, "borgere", "medarbejdere")
        assert item.p == pytest.approx(0.006), "six items are tried"

    def test_a_small_difference_is_no_difference_however_sure(self) -> None:
        (item,) = judged(item_with(exactly(0.4), exactly(0.3), score=46, p=0.0002))
        assert (item.status, item.highest, item.lowest) == ("unclear", None, None)
        (exact,) = judged(item_with(exactly(0.4), exactly(0.3), score=45, p=0.0002))
        assert exact.status == "differs"

    def test_half_of_every_group_is_broad_unless_they_differ(self) -> None:
        by_chance = item_with(exactly(0.5), exactly(0.7), score=50, p=0.4)
        assert judged(by_chance)[0].status == "unclear", "three of six items are half of them"
        assert judged(item_with(exactly(0.5), exactly(0.7), score=50, p=0.4), *others(2))[0].status == "common"
        assert judged(item_with(exactly(0.9), exactly(0.7), score=30, p=0.001))[0].status == "differs"

    def test_no_difference_found_is_not_agreement(self) -> None:
        (item,) = judged(item_with(exactly(0.45), exactly(0.7), score=58, p=0.9))
        assert item.status == "unclear"

    def test_a_withheld_share_counts_as_the_least_it_can_be(self) -> None:
        over, between = Share(None, 0.9, 1, "over"), Share(None, 0.45, 0.6, "between")
        assert judged(item_with(exactly(0.9), over, score=60, p=1.0), *others(2))[0].status == "common"
        assert judged(item_with(exactly(0.9), between, score=60, p=1.0), *others(2))[0].status == "unclear"

    def test_nothing_is_compared_with_fewer_than_two_groups(self) -> None:
        found = question_of({"borgere": list(MIXED) * 5}, CITIZENS)
        assert {(item.status, item.spread, item.p, item.consensus) for item in found.items} == {(None,) * 4}

    def test_a_hidden_group_takes_no_part(self) -> None:
        same: dict[str | None, Sequence[Ranks]] = {
            "borgere": list(MIXED) * 10,
            "medarbejdere": list(MIXED) * 5,
            "erhverv": list(MIXED) * 4,
        }
        hidden = question_of({**same, "politikere": [H_FIRST] * 4}, CITIZENS, STAFF, BUSINESS, COUNCIL)
        assert hidden.by_segment == {"borgere": 40, "medarbejdere": 20, "erhverv": None, "politikere": None}
        assert {item.spread for item in hidden.items} == {0.0}
        assert {item.p for item in hidden.items} == {1.0}
        assert set(hidden.agreement) - {group for group, found in hidden.agreement.items() if found} == {
            "erhverv", "politikere",
        }  # fmt: skip


def others(count: int) -> list[RankedItem]:
    return [item_with(exactly(0.1), exactly(0.1), score=60, p=1.0, item=f"o{number}") for number in range(count)]


class TestHolm:
    def test_the_items_of_a_core_task_are_tried_together(self) -> None:
        one, two, alone = (
            QuestionFindings(
                name, "ranking", name, task, 60, items=(item_with(exactly(1), exactly(0), score=0, p=0.02),)
            )
            for name, task in (("one", "growth"), ("two", "growth"), ("alone", None))
        )
        assert [question.items[0].p for question in compared([one, two, alone])] == [0.04, 0.04, 0.02]

    def test_p_has_four_decimals_and_stays_on_its_side(self) -> None:
        alone = QuestionFindings("q", "ranking", "Q", None, 60)
        for p, told, status in (
            (0.012345, 0.0123, "differs"),
            (0.04999, 0.0499, "differs"),
            (0.05001, 0.05, "unclear"),
        ):
            item = item_with(exactly(0.8), exactly(0.2), score=0, p=p)
            (found,) = compared([replace(alone, items=(item,))])[0].items
            assert (found.p, found.status) == (told, status)

    def test_where_a_count_is_withheld_p_tells_only_its_side(self) -> None:
        under = Share(None, 0, 0.1, "under")
        alone = QuestionFindings("q", "ranking", "Q", None, 60)
        for p, told in ((0.0002, 0.0499), (0.0342, 0.0499), (0.049999, 0.0499), (0.0501, 1.0), (0.61, 1.0)):
            items = (item_with(exactly(0.8), under, score=0, p=p),)
            assert compared([replace(alone, items=items)])[0].items[0].p == told

    def test_the_other_questions_of_the_core_task_tell_only_the_side_as_well(self) -> None:
        under, clear = Share(None, 0, 0.1, "under"), exactly(0.2)
        one, two, alone = (
            QuestionFindings(name, "ranking", name, task, 60, items=(item_with(exactly(0.8), other, score=0, p=0.2),))
            for name, task, other in (("one", "growth", under), ("two", "growth", clear), ("alone", None, clear))
        )
        assert [question.items[0].p for question in compared([one, two, alone])] == [1.0, 1.0, 0.2]

    def test_a_council_with_withheld_counts_gets_sides_only(self) -> None:
        council: list[Ranks] = []
        for turn in range(16):  # h is always no. 4; the others take turns
            places = [(item + turn) % 7 + 1 for item in range(7)]
            council.append([*(place + (place > 3) for place in places), 4])
        found = question_of({"borgere": list(MIXED) * 10, "politikere": council}, CITIZENS, COUNCIL)
        assert found.by_segment == {"borgere": 40, "politikere": 16}
        shares = [figures.top3.share for item in found.items if (figures := item.by_segment["politikere"])]
        assert None in shares
        assert {item.p for item in found.items} <= {0.0499, 1.0}


def distributions(n: int, places: int, points: int) -> Iterator[tuple[int, ...]]:
    """Every way in which n rankings can give an item this sum of points: how many give 0, 1, … points."""
    if places == 1:
        yield from [(n,)] if points == 0 else []
        return
    for most in range(min(n, points // (places - 1)) + 1):
        for rest in distributions(n - most, places - 1, points - most * (places - 1)):
            yield (*rest, most)


def test_a_withheld_count_cannot_be_had_by_trying_what_fits_p() -> None:
    """Everything that fits the published score, counts and side of p leaves more than one count; exact p would not."""
    stats = pytest.importorskip("scipy.stats")
    citizens = [(1, 2, 1, 3, 3), (0, 2, 3, 3, 2)]
    found_out = 0
    for everyone, council in product(citizens, distributions(9, 5, 7)):
        top = sum(council[2:])
        if top > 1:
            continue
        fits: dict[bool, set[int]] = {True: set(), False: set()}
        values = {one: points_of(one) for one in [everyone, council]}
        p = stats.kruskal(values[everyone], values[council]).pvalue
        score, in_top = sum(values[everyone]), sum(everyone[2:])
        for crowd in distributions(10, 5, score):
            for guess in distributions(9, 5, 7):
                if sum(crowd[2:]) == in_top and sum(guess[2:]) <= 1:
                    tried = stats.kruskal(points_of(crowd), points_of(guess)).pvalue
                    fits[True] |= {sum(guess[2:])} if round(tried, 4) == round(p, 4) else set()
                    fits[False] |= {sum(guess[2:])} if (tried < 0.05) == (p < 0.05) else set()
        found_out += len(fits[True]) == 1
        assert fits[False] == {0, 1}
    assert found_out, "the exact p would have told"


def points_of(counts: Sequence[int]) -> list[int]:
    return [points for points, times in enumerate(counts) for _ in range(times)]


class TestConsensus:
    def test_the_computed_examples(self) -> None:
        path = ORACLES / "polis_consensus.json"
        if not path.exists():
            pytest.skip("the computed examples are not beside this checkout")
        for conversation in json.loads(path.read_text(encoding="utf-8")).values():
            for statement in conversation["statements"].values():
                found = group_informed_consensus([(k, n) for k, n in statement["groups"].values()])
                assert found == pytest.approx(statement["gic"])

    def test_it_only_breaks_ties_between_equally_broad_items(self) -> None:
        narrow = item_with(exactly(0.5), exactly(0.5), score=60, p=1.0, item="a")
        wide = item_with(exactly(0.9), exactly(0.5), score=60, p=1.0, item="b")
        broader = item_with(exactly(0.6), exactly(0.6), score=60, p=1.0, item="c")
        found = replace(QuestionFindings("q", "ranking", "Q", None, 60), items=tuple(judged(narrow, wide, broader)))
        assert [item.id for item in common_ground(found)] == ["c", "b", "a"]
        assert found.items[1].consensus == pytest.approx(37 / 42 * 11 / 22)

    def test_a_withheld_count_enters_with_the_middle_of_its_span(self) -> None:
        (item,) = judged(item_with(exactly(0.5), Share(None, 0.9, 1, "over"), score=60, p=1.0))
        assert item.consensus == pytest.approx(21 / 42 * 20 / 22)


class TestRules:
    def test_each_rule_puts_its_own_item_first(self) -> None:
        """Citizens are many and want a; staff and business want b, and neither puts c last."""
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [[1, 4, 2, 3, 5, 6, 7, 8]] * 60,
            "medarbejdere": [[8, 1, 2, 3, 4, 5, 6, 7]] * 10,
            "erhverv": [[8, 1, 2, 3, 4, 5, 6, 7]] * 10,
        }
        found = question_of(groups, CITIZENS, STAFF, BUSINESS)
        first = found.first_by_rule
        assert (first.segment_equal, first.pooled, first.schulze, first.maximin) == (None, "c", "a", "c")
        assert found.top_by_rule["schulze"] == ("a", "c", "d")
        assert found.top_by_rule["segment_equal"] == ("b", "c", "d"), "b and c share the first place"
        assert found.top_by_rule["maximin"] == ("c", "d", "b")
        assert found.same_top3 == 2
        assert found.top_by_rule["pooled"] == ("c", "a", "d")

    def test_all_rules_agree_on_a_unanimous_survey(self) -> None:
        found = question_of({"borgere": [A_FIRST] * 30, "medarbejdere": [A_FIRST] * 7}, CITIZENS, STAFF)
        assert set(found.top_by_rule) == set(RULES)
        assert set(found.top_by_rule.values()) == {("a", "b", "c")}
        assert (found.same_top3, found.first_by_rule.schulze, found.first_by_rule.maximin) == (4, "a", "a")

    def test_shared_places_are_all_named_and_nobody_is_first(self) -> None:
        totals = {"pooled": [5, 9, 5, 9, 5, 1]}
        assert top_by_rule("abcdef", totals) == {"pooled": ("b", "d", "a", "c", "e")}
        assert same_top("pooled", {"pooled": ("a", "b"), "schulze": ("b", "a"), "maximin": ("a",)}, 6) == 2
        assert same_top("pooled", {"pooled": ("a", "b", "c")}, 3) is None, "three of three say nothing"

    def test_without_groups_two_rules_can_be_used(self) -> None:
        found = question_of({None: [A_FIRST] * 9})
        assert list(found.top_by_rule) == ["pooled", "schulze"]
        assert (found.same_top3, found.first_by_rule.segment_equal, found.first_by_rule.maximin) == (2, "a", None)

    @settings(max_examples=60)
    @given(st.lists(st.permutations(range(1, 6)), min_size=3, max_size=12), st.permutations(range(5)))
    def test_the_order_of_items_does_not_matter(self, ballots: list[list[int]], order: list[int]) -> None:
        turned = [[ballot[item] for item in order] for ballot in ballots]
        assert tops(ballots, range(5)) == tops(turned, order)

    @settings(max_examples=60)
    @given(st.lists(st.permutations(range(1, 6)), min_size=1, max_size=9))
    def test_a_group_that_unanimously_has_the_order_found_changes_no_first(self, ballots: list[list[int]]) -> None:
        points = [doubled_points(ballot) for ballot in ballots]
        sums = [sum(column) for column in zip(*points, strict=True)]
        order = sorted(range(5), key=lambda item: -sums[item])
        like = doubled_points([order.index(item) + 1 for item in range(5)])
        more = totals_by_rule([sums, [4 * one for one in like]], [len(points), 4], [*points, *[like] * 4])
        assert max(range(5), key=more["segment_equal"].__getitem__) == order[0]
        assert max(range(5), key=more["pooled"].__getitem__) == order[0]


def tops(ballots: Sequence[Sequence[int]], items: Sequence[int]) -> dict[str, tuple[str, ...]]:
    """What each rule puts first of two groups: the first two ballots and the rest."""
    points = [doubled_points(ballot) for ballot in ballots]
    sums = [[sum(column) for column in zip(*group, strict=True)] for group in (points[:2], points[2:])]
    return top_by_rule([str(item) for item in items], totals_by_rule(sums, [2, len(points) - 2], points))


class TestAgreement:
    @pytest.mark.parametrize(
        ("w", "word"),
        [(0, "none"), (0.0999, "none"), (0.1, "weak"), (0.3, "moderate"), (0.5, "strong"), (0.7, "strong"),
         (0.7001, "very-strong"), (1, "very-strong")],
    )  # fmt: skip
    def test_the_words(self, w: float, word: str) -> None:
        assert agreement_word(w) == word

    def test_fewer_than_five_complete_rankings_or_the_threshold_say_nothing(self) -> None:
        assert group_agreement([[1, 2, 3]] * 4, 3, finite=False) is None
        found = group_agreement([[1, 2, 3]] * 5, 3, finite=False)
        assert found is not None
        assert (found.w, found.ballots, found.word) == (1, 5, "very-strong")
        assert group_agreement([[1, 2, 3]] * 9, 10, finite=False) is None

    def test_incomplete_rankings_are_left_out(self) -> None:
        some = [[1, 2, 3], [1, 3, 2], [2, 1, 3]] * 2
        found = group_agreement([*some, *[[1, None, None]] * 5], 5, finite=False)
        assert found is not None
        assert (found.w, found.ballots) == (round(kendall_w(some), 4), 6)

    def test_beside_a_few_incomplete_rankings_it_is_told_roughly_or_not_at_all(self) -> None:
        some = [[1, 2, 3, 4], [1, 3, 4, 2], [4, 2, 1, 3]] * 7
        assert group_agreement([*some[:19], [1, None, None, None]], 5, finite=False) is None
        found = group_agreement([*some, [1, None, None, None]], 5, finite=False)
        assert found is not None
        assert (found.w, found.ballots) == (round(kendall_w(some), 2), 21)

    def test_of_a_small_finite_group_it_is_told_only_what_the_scores_tell(self) -> None:
        some = [[1, 2, 3], [1, 3, 2], [2, 1, 3]] * 10
        assert group_agreement(some, 5, finite=True) == group_agreement(some, 5, finite=False)
        assert group_agreement([*some, *[[1, None, None]] * 9], 5, finite=True) is None
        assert group_agreement([*some, [1, 1, 3]], 5, finite=True) is None

    @given(st.lists(st.permutations(range(1, 6)), min_size=5, max_size=20))
    def test_full_rankings_give_no_more_away_than_the_scores(self, ballots: list[list[int]]) -> None:
        """W from the published scores alone: the sums of ranks follow from them."""
        found = group_agreement(ballots, 5, finite=True)
        scores = [sum(column) for column in zip(*map(doubled_points, ballots), strict=True)]
        n = len(ballots)
        spread = sum((score / 2 - 2 * n) ** 2 for score in scores)
        assert found is not None
        assert found.w == pytest.approx(12 * spread / (n * n * (125 - 5)), abs=1e-4)


names = st.sampled_from(["borgere", "medarbejdere", "erhverv"])


@settings(max_examples=20, deadline=None)
@given(
    st.dictionaries(names, st.lists(st.permutations(range(1, 6)), min_size=5, max_size=9), min_size=2),
    st.randoms(use_true_random=False),
)
def test_the_order_of_rows_groups_and_columns_changes_nothing(
    groups: dict[str | None, list[list[float]]], by: Random
) -> None:
    survey = ranking_survey("abcde", groups)
    segments = [CITIZENS, STAFF, BUSINESS]
    straight, turned = (
        analyse(one, order, today=TODAY, resamples=10, permutations=50)[0]
        for one, order in ((survey, segments), (turned_about(survey, by), segments[::-1]))
    )
    assert straight.questions[0].items == turned.questions[0].items
    assert straight.questions[0] == turned.questions[0]


def turned_about(survey: AnswerSet, by: Random) -> AnswerSet:
    """The same answers with rows in another order and the columns of the ranking the other way round."""
    (question,) = survey.questions
    options = {item: question.options[item] for item in reversed(list(question.options))}
    rows = [replace(one, values={name: cast("tuple[float, ...]", ranks)[::-1] for name, ranks in one.values.items()})
            for one in survey.answers]  # fmt: skip
    by.shuffle(rows)
    return replace(survey, questions=(replace(question, options=options),), answers=tuple(rows))


def test_findings_of_before_can_still_be_read() -> None:
    survey = ranking_survey("abcdefgh", {"borgere": list(MIXED) * 5, "medarbejdere": list(MIXED) * 3})
    findings = analyse(survey, [CITIZENS, STAFF], today=TODAY, resamples=20, permutations=50)[0]
    assert Findings.from_text(findings.to_text()) == findings
    stored = json.loads(findings.to_text())
    for question in stored["questions"]:
        for name in ("agreement", "top_by_rule", "same_top3"):
            del question[name]
        for item in question["items"]:
            for name in ("spread", "p", "consensus", "highest", "lowest"):
                del item[name]
    for name in ("permutations", "consensus"):
        del stored["provenance"][name]
    (question,) = Findings.from_text(json.dumps(stored)).questions
    assert (question.agreement, question.top_by_rule, question.same_top3) == ({}, {}, None)
    assert question.items[0].p is None
    assert findings.provenance.permutations == 50
