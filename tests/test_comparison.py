"""Status, spread, consensus and the four rules, as findings tell them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.counting.agreement import agreement_word, free_items, group_agreement, lower_bound, without_chance
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.comparison import common_ground, compared
from bootcamp.survey.counting.contrasts import Difference
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
    return analyse(survey, segments, today=TODAY, resamples=20)[0].questions[0]


def item_with(share: Share, other: Share, *, score: float = 60, item: str = "a") -> RankedItem:
    by_segment = {"borgere": GroupFigures(40, 60, share), "medarbejdere": GroupFigures(20, score, other)}
    return RankedItem(item, item, 50, 50, share, (1, 1), "possible", by_segment)


def others(names: str = "vwxyz") -> list[RankedItem]:
    return [item_with(Share(0.1, 0, 1), Share(0.1, 0, 1), item=name) for name in names]


def judged(*items: RankedItem, differences: Sequence[Difference] = (), members: int | None = None) -> list[RankedItem]:
    question = QuestionFindings("q", "ranking", "Q", "growth", 60, items=(*items, *others()))
    sizes = {"medarbejdere": members} if members else {}
    return list(compared([question], differences, sizes)[0].items[: len(items)])


def exactly(share: float) -> Share:
    return Share(share, share, share)


def pair(above: str, below: str, *, p: float = 0.001, apart: float = 0.4) -> Difference:
    return Difference(("q", above, below), "borgere", "medarbejdere", apart, p)


class TestBroad:
    def test_half_of_every_group_and_chance_allowed_for(self) -> None:
        assert judged(item_with(exactly(0.5), exactly(0.7)))[0].status == "unclear", "half is no more than half"
        assert judged(item_with(exactly(0.6), exactly(0.65)))[0].status == "unclear", "24 of 40, 13 of 20: by chance"
        assert judged(item_with(exactly(0.8), exactly(0.9)))[0].status == "common", "32 of 40, 18 of 20"

    def test_all_items_of_the_report_are_tried_together(self) -> None:
        """16 of 20: p is 0.0059, below 0.05 / 6 among six items and not among twelve."""
        item = item_with(exactly(0.9), exactly(0.8))
        assert judged(item)[0].status == "common"
        one, two = (QuestionFindings(q, "ranking", q, None, 60, items=(item, *others())) for q in "qr")
        assert compared([one, two], (), {})[0].items[0].status == "unclear"

    def test_a_withheld_share_counts_as_the_least_it_can_be(self) -> None:
        over, between = Share(None, 0.9, 1, "over"), Share(None, 0.45, 0.6, "between")
        assert judged(item_with(exactly(0.9), over))[0].status == "common"
        assert judged(item_with(exactly(0.9), between))[0].status == "unclear"

    def test_a_group_of_which_everybody_is_known_is_unsure_only_of_who_is_silent(self) -> None:
        item = item_with(exactly(0.9), exactly(0.75))
        assert judged(item)[0].status == "unclear", "15 of 20 of any number"
        assert judged(item, members=22)[0].status == "common", "15 of 20 of 22 in all"
        assert judged(item_with(exactly(0.9), exactly(0.5)), members=20)[0].status == "unclear"

    def test_with_three_items_everything_is_among_the_three_first(self) -> None:
        items = tuple(item_with(exactly(1), exactly(1), item=name) for name in "abc")
        (question,) = compared([QuestionFindings("q", "ranking", "Q", None, 60, items=items)], (), {})
        assert {item.status for item in question.items} == {"unclear"}

    @pytest.mark.parametrize("seed", range(4))
    def test_it_is_not_said_of_rankings_at_random(self, seed: int) -> None:
        source = Random(seed)
        groups: dict[str | None, Sequence[Ranks]] = {
            group: [source.sample(range(1, 7), 6) for _ in range(size)] for group, size in (("a", 100), ("b", 60))
        }
        found = analyse(ranking_survey("abcdef", groups), [], today=TODAY, resamples=5)[0].questions[0]
        assert "common" not in {item.status for item in found.items}


class TestDiffers:
    def test_the_one_item_that_explains_its_pairs(self) -> None:
        found = judged(item_with(exactly(0.8), exactly(0.2), score=30), *others("b"),
                       differences=[pair("a", "b"), pair("a", "v"), pair("b", "v", p=0.5)])  # fmt: skip
        assert [(one.status, one.p, one.highest, one.lowest) for one in found] == [
            ("differs", 0.001, "borgere", "medarbejdere"), ("unclear", 0.5, None, None),
        ]  # fmt: skip
        assert found[0].spread == 0.3

    def test_of_one_pair_it_is_the_item_that_lies_further_apart_in_all(self) -> None:
        rest = [pair("a", other, p=0.3, apart=0.2) for other in "vw"] + [pair("b", "v", p=0.9, apart=0.02)]
        found = judged(*others("ab"), differences=[pair("a", "b"), *rest])
        assert [one.status for one in found] == ["differs", "unclear"]
        other_way = judged(*others("ab"), differences=[pair("a", "b"), *(
            replace(one, about=("q", {"a": "b", "b": "a"}[one.about[1]], one.about[2])) for one in rest
        )])  # fmt: skip
        assert [(one.status, one.highest) for one in other_way] == [("unclear", None), ("differs", "medarbejdere")]

    def test_a_small_difference_is_no_difference_however_sure(self) -> None:
        assert judged(*others("a"), differences=[pair("a", "v", apart=0.14)])[0].status == "unclear"
        assert judged(*others("a"), differences=[pair("a", "v", apart=0.15)])[0].status == "differs"

    def test_broad_and_different_is_different(self) -> None:
        item = item_with(exactly(0.9), exactly(1))
        assert judged(item)[0].status == "common"
        assert judged(item, differences=[pair("a", "v")])[0].status == "differs"

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
        assert (hidden.turned, hidden.too_small) == ((), ())
        assert set(hidden.agreement) - {group for group, found in hidden.agreement.items() if found} == {
            "erhverv", "politikere",
        }  # fmt: skip

    def test_one_moved_item_makes_one_differ_and_not_five(self) -> None:
        source = Random(5)

        def ballots(count: int, first: bool) -> list[Ranks]:
            """The other four in the same random order in both groups; e first or last."""
            rest = [source.sample(range(4), 4) for _ in range(count)]
            return [[*(rank + 1 + first for rank in four), 1 if first else 5] for four in rest]

        found = analyse(
            ranking_survey("abcde", {"borgere": ballots(250, True), "medarbejdere": ballots(150, False)}),
            [CITIZENS, STAFF], today=TODAY, resamples=5,
        )[0].questions[0]  # fmt: skip
        assert [item.id for item in found.items if item.status == "differs"] == ["e"]
        assert {frozenset((one.above, one.below)) for one in found.turned} == {frozenset(("e", x)) for x in "abcd"}

    def test_a_group_too_small_to_differ_is_named_and_the_rest_is_tried_without_it(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {"borgere": [A_FIRST, H_FIRST] * 3, "medarbejdere": [H_FIRST] * 5}
        found = question_of(groups, CITIZENS, STAFF)
        assert found.too_small == ("borgere", "medarbejdere")
        assert {(item.status, item.p) for item in found.items} <= {("unclear", 1.0), ("common", 1.0)}


class TestP:
    def test_four_decimals_that_stay_on_their_side(self) -> None:
        for p, told, status in (
            (0.012345, 0.0123, "differs"), (0.04999, 0.0499, "differs"), (0.05001, 0.05, "unclear"),
        ):  # fmt: skip
            (found,) = judged(*others("a"), differences=[pair("a", "v", p=p)])
            assert (found.p, found.status) == (told, status)

    def test_where_a_count_is_withheld_p_tells_only_its_side_in_the_whole_report(self) -> None:
        under = Share(None, 0, 0.1, "under")
        for p, told in ((0.0002, 0.0499), (0.0342, 0.0499), (0.049999, 0.0499), (0.0501, 1.0), (0.61, 1.0)):
            item = item_with(exactly(0.8), under, score=0)
            assert judged(item, differences=[pair("a", "v", p=p)])[0].p == told
            one = QuestionFindings("one", "ranking", "Q", "growth", 60, items=(item, *others()))
            two = QuestionFindings("q", "ranking", "Q", "other", 60, items=(*others("a"), *others()))
            assert compared([one, two], [pair("a", "v", p=p)], {})[1].items[0].p == told

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
        narrow = item_with(exactly(0.5), exactly(0.5), item="a")
        wide = item_with(exactly(0.9), exactly(0.5), item="b")
        broader = item_with(exactly(0.6), exactly(0.6), item="c")
        found = replace(QuestionFindings("q", "ranking", "Q", None, 60), items=tuple(judged(narrow, wide, broader)))
        assert [item.id for item in common_ground(found)] == ["c", "b", "a"]
        assert found.items[1].consensus == pytest.approx(37 / 42 * 11 / 22)

    def test_a_withheld_count_enters_with_the_middle_of_its_span(self) -> None:
        (item,) = judged(item_with(exactly(0.5), Share(None, 0.9, 1, "over")))
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
        [(0, "weak"), (0.2999, "weak"), (0.3, "moderate"), (0.5, "strong"), (0.7, "strong"),
         (0.7001, "very-strong"), (1, "very-strong")],
    )  # fmt: skip
    def test_the_words(self, w: float, word: str) -> None:
        assert agreement_word(w) == word

    def test_fewer_than_five_complete_rankings_or_the_threshold_say_nothing(self) -> None:
        assert group_agreement([[1, 2, 3]] * 4, 3, finite=False, alpha=0.05) is None
        found = group_agreement([[1, 2, 3]] * 5, 3, finite=False, alpha=0.05)
        assert found is not None
        assert (found.w, found.ballots, found.word, found.corrected) == (1, 5, "weak", 1), "five do not prove more"
        assert group_agreement([[1, 2, 3]] * 9, 10, finite=False, alpha=0.05) is None

    def test_incomplete_rankings_are_left_out(self) -> None:
        some = [[1, 2, 3], [1, 3, 2], [2, 1, 3]] * 2
        found = group_agreement([*some, *[[1, None, None]] * 5], 5, finite=False, alpha=0.05)
        assert found is not None
        assert (found.w, found.ballots) == (round(kendall_w(some), 4), 6)

    def test_beside_a_few_incomplete_rankings_it_is_told_roughly_or_not_at_all(self) -> None:
        some = [[1, 2, 3, 4], [1, 3, 4, 2], [4, 2, 1, 3]] * 7
        assert group_agreement([*some[:19], [1, None, None, None]], 5, finite=False, alpha=0.05) is None
        found = group_agreement([*some, [1, None, None, None]], 5, finite=False, alpha=0.05)
        assert found is not None
        assert (found.w, found.ballots) == (round(kendall_w(some), 2), 21)

    def test_of_a_small_finite_group_it_is_told_only_what_the_scores_tell(self) -> None:
        some = [[1, 2, 3], [1, 3, 2], [2, 1, 3]] * 10
        known = group_agreement(some, 5, finite=True, alpha=0.05)
        assert known == group_agreement(some, 5, finite=False, alpha=0.05)
        assert group_agreement([*some, *[[1, None, None]] * 9], 5, finite=True, alpha=0.05) is None
        assert group_agreement([*some, [1, 1, 3]], 5, finite=True, alpha=0.05) is None

    def test_a_word_is_used_only_when_chance_could_not_give_it(self) -> None:
        source = Random(3)
        noise = [source.sample(range(1, 7), 6) for _ in range(6)]
        found = group_agreement(noise, 5, finite=False, alpha=0.05)
        assert found is not None
        assert (found.word, found.corrected) == ("none", without_chance(found.w, 6))
        same = [[1, 2, 3, 4, 5, 6]] * 60
        found_in = [group_agreement(same[:n], 5, finite=False, alpha=0.05) for n in (5, 12, 30)]
        assert [one.word for one in found_in if one] == ["weak", "strong", "very-strong"]
        council = group_agreement(same[:30], 5, finite=True, alpha=0.05)
        assert council is not None
        assert council.word == "weak", "how they spread is no function of the scores"

    def test_items_that_hardly_move_are_not_counted_as_free(self) -> None:
        source = Random(1)
        anyhow = [source.sample(range(1, 6), 5) for _ in range(400)]
        middle = [[3, *source.sample([1, 2, 4, 5], 4)] for _ in range(400)]
        assert free_items(middle) in (2, 3), "three are free, rounded down when the draw has it a little less"
        assert free_items(anyhow) in (3, 4)
        assert free_items([[1, 2, 3, 4, 5]] * 9) == 4, "nothing moves, and nothing can be told of it"

    def test_chance_is_taken_out(self) -> None:
        assert (without_chance(0.2, 5), without_chance(1, 9)) == (0, 1)
        ballots = [[1, 2, 3, 4], [2, 1, 4, 3], [1, 3, 2, 4]]
        stats = pytest.importorskip("scipy.stats")
        pairs = [stats.spearmanr(one, other).statistic for one, other in combinations(ballots, 2)]
        assert without_chance(kendall_w(ballots), 3) == pytest.approx(sum(pairs) / 3, abs=1e-4)
        assert lower_bound(ballots * 20, 0.05) < without_chance(kendall_w(ballots * 20), 60)

    @given(st.lists(st.permutations(range(1, 6)), min_size=5, max_size=20))
    def test_full_rankings_give_no_more_away_than_the_scores(self, ballots: list[list[int]]) -> None:
        """W from the published scores alone: the sums of ranks follow from them."""
        found = group_agreement(ballots, 5, finite=True, alpha=0.05)
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
        analyse(one, order, today=TODAY, resamples=10)[0]
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
    findings = analyse(survey, [CITIZENS, STAFF], today=TODAY, resamples=20)[0]
    assert Findings.from_text(findings.to_text()) == findings
    stored = json.loads(findings.to_text())
    for question in stored["questions"]:
        for name in ("agreement", "top_by_rule", "same_top3", "turned", "too_small"):
            del question[name]
        for item in question["items"]:
            for name in ("spread", "p", "consensus", "highest", "lowest"):
                del item[name]
    del stored["provenance"]["consensus"]
    stored["provenance"]["permutations"] = 5000
    (question,) = Findings.from_text(json.dumps(stored)).questions
    assert (question.agreement, question.top_by_rule, question.same_top3) == ({}, {}, None)
    assert question.items[0].p is None
