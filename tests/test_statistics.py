import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.survey.counting.placement import placements, places
from bootcamp.survey.statistics import (
    borda,
    census_bounds,
    doubled_points,
    holm,
    kendall_w,
    likert_agreement,
    schulze,
    top_items,
    wilson,
)

ORACLES = Path(__file__).parents[2] / "shared" / "data" / "analysis"


def oracle(name: str) -> Any:
    path = ORACLES / name
    if not path.exists():
        pytest.skip("the computed examples are not beside this checkout")
    return json.loads(path.read_text(encoding="utf-8"))


class TestBorda:
    def test_full_ballots(self) -> None:
        assert borda([[1, 2, 3], [1, 3, 2]], ["a", "b", "c"]) == {"a": 4, "b": 1, "c": 1}

    def test_unranked_items_share_the_unused_ranks(self) -> None:
        # a gets 3; b, c, d share 2 + 1 + 0
        assert borda([[1, None, None, None]], "abcd") == {"a": 3, "b": 1, "c": 1, "d": 1}

    def test_ties_share_their_places(self) -> None:
        assert borda([[1, 2, 2, 4]], "abcd") == borda([[1, 2, 2, 3]], "abcd") == {"a": 3, "b": 1.5, "c": 1.5, "d": 0}

    def test_a_blank_ballot_counts_for_nothing(self) -> None:
        assert borda([[None, None], [2, 1]], "ab") == {"a": 0, "b": 1}

    @given(st.lists(st.one_of(st.none(), st.integers(1, 9)), min_size=1, max_size=9))
    def test_every_ballot_hands_out_the_same_points(self, ballot: list[float | None]) -> None:
        assert sum(doubled_points(ballot)) == len(ballot) * (len(ballot) - 1)

    @given(st.permutations(range(1, 7)), st.permutations(range(6)))
    def test_the_order_of_items_does_not_matter(self, ranks: list[int], order: list[int]) -> None:
        straight = borda([ranks], [str(item) for item in range(6)])
        assert borda([[ranks[item] for item in order]], [str(item) for item in order]) == straight


def test_the_top_three_of_full_partial_and_tied_ballots() -> None:
    assert top_items([4, 1, 2, 3, 5]) == (False, True, True, True, False)
    assert top_items([None, 1, None, None, None]) == (False, True, False, False, False)
    assert top_items([1, 2, 3, 3, None]) == (True, True, False, False, False)
    assert top_items([1, 1, 1, 2, 3]) == (True, True, True, False, False)


class TestSchulze:
    def test_a_winner_of_every_pair_beats_all(self) -> None:
        ballots = [[1, 2, 3]] * 3 + [[3, 1, 2]] * 4 + [[3, 2, 1]] * 2
        assert schulze(ballots, "abc") == {"a": 0, "b": 2, "c": 1}

    def test_a_cycle_beats_nobody(self) -> None:
        assert schulze([[1, 2, 3], [3, 1, 2], [2, 3, 1]], "abc") == {"a": 0, "b": 0, "c": 0}

    def test_unranked_items_are_tied_last(self) -> None:
        assert schulze([[1, None, None]], "abc") == {"a": 2, "b": 0, "c": 0}


class TestKendallsW:
    def test_same_order_and_opposite_order(self) -> None:
        assert kendall_w([[1, 2, 3]] * 4) == 1
        assert kendall_w([[1, 2, 3], [3, 2, 1]]) == 0

    def test_ties_are_corrected_for(self) -> None:
        # two raters agree on 1, 2.5, 2.5: without correction W would be 0.75
        assert kendall_w([[1, 2, 2], [1, 2, 2]]) == pytest.approx(1)

    def test_only_complete_ballots_count(self) -> None:
        assert kendall_w([[1, 2, 3], [1, 2, 3], [3, None, None]]) == 1
        with pytest.raises(ValueError, match="complete"):
            kendall_w([[1, None]])


def test_wilson_by_hand_and_at_the_ends() -> None:
    # z² = 3.8415: centre (0.5 + 0.19207) / 1.38415 = 0.5, half width 0.26341
    low, high = wilson(5, 10)
    assert [low, high] == pytest.approx([0.236593, 0.763407], abs=1e-6)
    assert wilson(0, 30)[0] == 0
    assert wilson(30, 30)[1] == 1
    assert wilson(0, 0) == (0, 1)
    assert wilson(3, 10, alpha=0.1)[0] > wilson(3, 10)[0]


def test_census_bounds_let_the_silent_say_anything() -> None:
    assert census_bounds(9, 17, 25) == (0.36, 0.68)


def test_holm_never_lets_a_larger_p_become_smaller() -> None:
    assert holm([0.04, 0.01, 0.03]) == pytest.approx([0.06, 0.03, 0.06])
    assert holm([0.9, 0.8]) == [1, 1]


@pytest.mark.parametrize(
    ("counts", "agreement"),
    [([0, 0, 7, 0, 0], 1), ([4, 0, 0, 0, 4], -1), ([3, 3, 3, 3, 3], 0), ([0, 5, 5, 0, 0], 0.75)],
)
def test_likert_agreement(counts: list[int], agreement: float) -> None:
    assert likert_agreement(counts) == pytest.approx(agreement)


class TestOracles:
    def test_rankings(self) -> None:
        for case in oracle("ranking.json")["cases"]:
            assert borda(case["ballots"], case["items"]) == case["borda_midrank"]
            assert schulze(case["ballots"], case["items"]) == case["schulze_beat_counts_own"]
            if "kendall_w_own_tiecorr" in case:
                assert kendall_w(case["ballots"]) == pytest.approx(case["kendall_w_own_tiecorr"], abs=1e-4)

    def test_intervals(self) -> None:
        expected = oracle("intervals.json")
        for case in expected["wilson"]:
            assert wilson(case["k"], case["n"], case["alpha"]) == pytest.approx((case["lo"], case["hi"]), abs=1e-12)
        assert holm(expected["holm"]["p"]) == pytest.approx(expected["holm"]["adj"])

    def test_agreement_and_census(self) -> None:
        expected = oracle("likert.json")
        for case in expected["likert_consensus"]:
            assert likert_agreement(case["counts"]) == pytest.approx(case["van_der_eijk_A"])
        for case in expected["manski_bounds_census"]:
            assert census_bounds(case["x"], case["n"], case["N"]) == pytest.approx((case["lower"], case["upper"]))


class TestPlacement:
    def test_places_of_tied_items_are_a_stretch(self) -> None:
        assert places([5, 9, 5, 1]) == [(2, 3), (1, 1), (2, 3), (4, 4)]

    def test_unanimous_groups_leave_no_doubt(self) -> None:
        spread = placements({"b": [(6, 4, 2, 0)] * 9, "p": [(6, 4, 2, 0)] * 5}, 0.05)
        assert [(one.low, one.high, one.top) for one in spread] == [
            (1, 1, "certain"), (2, 2, "certain"), (3, 3, "certain"), (4, 4, "ruled_out"),
        ]  # fmt: skip

    def test_opposed_halves_may_stand_either_way(self) -> None:
        spread = placements({"b": [(2, 0), (0, 2)] * 10}, 0.05)
        assert [(one.low, one.high) for one in spread] == [(1, 2), (1, 2)]

    def test_every_group_counts_alike(self) -> None:
        groups = {"many": [(2, 0)] * 90, "few": [(0, 2)] * 9, "fewer": [(0, 2)] * 5}
        assert [(one.low, one.high) for one in placements(groups, 0.05)] == [(2, 2), (1, 1)]

    def test_the_order_of_ballots_and_groups_does_not_matter(self) -> None:
        source = random.Random(4)
        ballots = [tuple(source.sample((0, 2, 4, 6, 8), 5)) for _ in range(30)]
        turned = {"p": ballots[:19:-1], "b": sorted(ballots[:20])}
        assert placements({"b": ballots[:20], "p": ballots[20:]}, 0.05) == placements(turned, 0.05)

    def test_a_few_who_agree_do_not_prove_that_all_would(self) -> None:
        alike = [(10, 8, 6, 4, 2, 0)]
        assert placements({"b": alike * 5}, 0.05)[0].high > 1
        assert [(one.low, one.high) for one in placements({"b": alike * 50}, 0.05)] == [(n, n) for n in range(1, 7)]

    def test_the_more_is_asked_the_wider_the_ranges(self) -> None:
        source = random.Random(9)
        ballots = [
            tuple(sorted(source.sample((0, 2, 4, 6, 8), 5), key=lambda one: one + source.gauss(0, 5)))
            for _ in range(40)
        ]
        widths = [sum(one.high - one.low for one in placements({"b": ballots}, alpha)) for alpha in (0.2, 0.05, 0.001)]
        assert widths == sorted(widths)
        assert widths[0] < widths[2]

    def test_of_a_group_that_all_answered_nothing_is_unsure(self) -> None:
        ballots = [(4, 2, 0)] * 5 + [(0, 4, 2)] * 4
        assert [(one.low, one.high) for one in placements({"b": ballots}, 0.05)] == [(1, 3), (1, 2), (2, 3)]
        known = placements({"b": ballots}, 0.05, {"b": 9})
        assert [(one.low, one.high) for one in known] == places([20, 26, 8])
