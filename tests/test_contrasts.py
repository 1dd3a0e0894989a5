"""The exact tests and the limits behind every difference that is told, and what is tried together."""

from itertools import product
from math import sqrt

import pytest

from bootcamp.survey.counting.contrasts import Contrast, family_of, quickly_tried, too_small, tried
from bootcamp.survey.counting.respondent_sets import groups_in_a_row, set_of, size
from bootcamp.survey.probabilities import (
    at_least,
    at_least_of_known,
    chi_square_tail,
    fewest_to_differ,
    fisher_p,
    range_limit,
    widened,
)


def contrast(about: str, *counts: tuple[int, int], guarded: str = "") -> Contrast:
    return Contrast((about,), dict(zip("abcd", counts, strict=False)), frozenset(guarded))


class TestProbabilities:
    def test_fisher_as_others_find_it(self) -> None:
        stats = pytest.importorskip("scipy.stats")
        for k, n, other_k, other_n in [
            *((one, 5, other, 9) for one in range(6) for other in range(10)),
            (5, 5, 40, 200), (0, 6, 90, 120), (400, 1000, 520, 1100), (9000, 20_000, 4700, 10_000),
        ]:  # fmt: skip
            table = [[k, n - k], [other_k, other_n - other_k]]
            assert fisher_p(k, n, other_k, other_n) == pytest.approx(stats.fisher_exact(table).pvalue, rel=1e-6)

    def test_it_is_the_same_whichever_group_stands_first_and_never_zero(self) -> None:
        assert fisher_p(3, 9, 12, 14) == pytest.approx(fisher_p(12, 14, 3, 9), rel=1e-12)
        assert 0 < fisher_p(0, 9000, 9000, 9000) < 1e-30

    def test_the_smallest_that_can_be_found(self) -> None:
        for n, m in ((5, 6), (5, 5), (4, 40), (1, 3)):
            assert fewest_to_differ(n, m) == pytest.approx(fisher_p(n, n, 0, m))
            assert (
                fewest_to_differ(n, m) <= min(fisher_p(k, n, o, m) for k in range(n + 1) for o in range(m + 1)) + 1e-12
            )
        assert fewest_to_differ(0, 9) == 1

    def test_tails(self) -> None:
        stats = pytest.importorskip("scipy.stats")
        for k, n, share in (
            (0, 5, (1, 2)),
            (5, 5, (1, 2)),
            (16, 20, (1, 2)),
            (90, 120, (3, 5)),
            (5200, 10_000, (1, 2)),
        ):
            assert at_least(k, n, share) == pytest.approx(stats.binom.sf(k - 1, n, share[0] / share[1]), rel=1e-8)
        for k, n, members in ((8, 10, 25), (0, 5, 9), (12, 17, 25), (9, 11, 25)):
            expected = stats.hypergeom.sf(k - 1, members, members // 2, n)
            assert at_least_of_known(k, n, (1, 2), members) == pytest.approx(expected, rel=1e-8)
        assert (at_least_of_known(6, 10, (1, 2), 10), at_least_of_known(5, 10, (1, 2), 10)) == (0, 1)

    def test_limits(self) -> None:
        stats = pytest.importorskip("scipy.stats")
        for count, alpha in product((2, 3, 7, 12), (0.05, 0.01)):
            expected = stats.studentized_range.ppf(1 - alpha, count, 1e5) / sqrt(2)
            assert range_limit(count, alpha) == pytest.approx(expected, abs=2e-3)
        for freedom, value in product(range(1, 13), (0.0, 0.5, 7.3, 40)):
            assert chi_square_tail(value, freedom) == pytest.approx(stats.chi2.sf(value, freedom), abs=1e-9)
        for freedom, tail in product((4, 5, 9, 30, 400), (0.025, 0.001, 0.0005)):
            limit, expected = stats.norm.isf(tail), stats.t.isf(tail, freedom)
            assert widened(limit, freedom) == pytest.approx(expected, rel=0.015)


class TestTried:
    def test_holm_over_all_that_is_compared(self) -> None:
        one = contrast("one", (0, 20), (12, 20))
        (alone,) = tried([one])
        p = fisher_p(0, 20, 12, 20)
        assert (alone.high, alone.low, alone.apart, alone.p) == ("b", "a", 0.6, p)
        same = [contrast(str(number), (10, 20), (10, 20)) for number in range(9)]
        assert tried([one, *same])[0].p == pytest.approx(10 * p)

    def test_two_groups_that_could_not_differ_are_not_counted(self) -> None:
        tiny = [contrast(str(number), (3, 3), (0, 3)) for number in range(30)]
        assert tried(tiny) == []
        assert too_small(tiny) == {"a", "b"}
        assert tried([*tiny, contrast("x", (0, 20), (12, 20))])[0].p == fisher_p(0, 20, 12, 20)
        assert too_small([contrast("x", (0, 20), (12, 20), (1, 1))]) == {"c"}

    def test_of_a_small_known_group_it_is_never_told_that_all_or_none_do_it(self) -> None:
        """Whatever is found with all of the group is found with one less, so that it cannot be told apart."""
        for n, other_k in product((6, 9, 12), range(0, 41, 4)):
            found = [tried([contrast("x", (k, n), (other_k, 40), guarded="a")])[0] for k in range(n + 1)]
            told = [one.p < 0.05 for one in found]
            assert not told[n] or told[n - 1]
            assert not told[0] or told[1]
            assert all(one.p >= tried([contrast("x", (k, n), (other_k, 40))])[0].p for k, one in enumerate(found))

    def test_what_is_left_out_for_speed_could_not_have_been_told(self) -> None:
        for n, m in ((5, 14), (9, 9), (12, 30)):
            for k, other in product(range(n + 1), range(0, m + 1, 3)):
                crowd = [contrast(str(number), (5, 10), (5, 10)) for number in range(11)]
                contrasts = [contrast("x", (k, n), (other, m)), *crowd]
                quick = quickly_tried(((one.about, one.counts) for one in contrasts), family_of(contrasts))
                slow = [one for one in tried(contrasts) if one.p < 0.05]
                assert slow == [one for one in quick if one.p < 0.05]


def test_respondents_as_sets() -> None:
    groups = groups_in_a_row({"a": 3, "b": 2, "c": 0})
    yes = set_of([True, False, True, False, True])
    assert {group: size(yes & own) for group, own in groups.sets.items()} == {"a": 2, "b": 1, "c": 0}
    assert (groups.everyone, size(set_of([])), size(set_of([True] * 9000))) == (5, 0, 9000)
