"""The permutation test against every division counted by hand, and against Kruskal and Wallis."""

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.survey.counting.permutation import permutation_p

Groups = list[list[tuple[int, ...]]]


def middle_ranks(values: Sequence[int]) -> list[Fraction]:
    return [Fraction(sum(v < value for v in values) * 2 + sum(v == value for v in values) + 1, 2) for value in values]


def between(groups: Sequence[Sequence[Fraction]]) -> Fraction:
    """Σ nₛ(R̄ₛ − R̄)², as it is written."""
    everyone = [rank for group in groups for rank in group]
    middle = sum(everyone, Fraction(0)) / len(everyone)
    means = [(len(group), sum(group, Fraction(0)) / len(group)) for group in groups]
    return sum((size * (mean - middle) * (mean - middle) for size, mean in means), Fraction(0))


def exact_p(one: Sequence[int], two: Sequence[int]) -> float:
    """The share of all divisions of the values into two groups of these sizes that differ at least as much."""
    ranks = middle_ranks([*one, *two])
    observed = between([ranks[: len(one)], ranks[len(one) :]])
    reached = [
        between([[ranks[i] for i in chosen], [r for i, r in enumerate(ranks) if i not in chosen]]) >= observed
        for chosen in combinations(range(len(ranks)), len(one))
    ]
    return sum(reached) / len(reached)


@pytest.mark.parametrize(
    ("one", "two"),
    [([1, 2, 3, 4], [5, 6, 7, 8]), ([1, 4, 4, 6], [2, 4, 8]), ([3, 1], [2, 5, 4, 9, 7, 1]), ([2, 2, 2], [2, 2])],
)
def test_all_divisions_are_equally_likely(one: list[int], two: list[int]) -> None:
    (p,) = permutation_p([[(value,) for value in one], [(value,) for value in two]], "seed", 8000)
    assert p == pytest.approx(exact_p(one, two), abs=0.02)


def test_three_groups_are_dealt_out_alike() -> None:
    """Of the 90 divisions of six ballots into three pairs, those as far apart as 1 2 | 3 4 | 5 6 are 6."""
    (p,) = permutation_p([[(1,), (2,)], [(3,), (4,)], [(5,), (6,)]], "seed", 20_000)
    assert p == pytest.approx(6 / 90, abs=0.01)


def test_p_is_never_zero_and_one_where_nothing_differs() -> None:
    groups: Groups = [[(6, 3)] * 30, [(0, 3)] * 20]
    assert permutation_p(groups, "seed", 99) == [1 / 100, 1]


def test_it_agrees_with_kruskal_and_wallis() -> None:
    stats = pytest.importorskip("scipy.stats")
    source = random.Random(7)
    for sizes in ((60, 25, 14, 9), (40, 33), (120, 20, 20)):
        groups: Groups = [[tuple(source.sample(range(0, 16, 2), 8)) for _ in range(size)] for size in sizes]
        groups[-1] = [tuple(sorted(ballot)) if row % 3 == 0 else ballot for row, ballot in enumerate(groups[-1])]
        found = permutation_p(groups, "seed")
        for item, p in enumerate(found):
            expected = stats.kruskal(*([ballot[item] for ballot in group] for group in groups)).pvalue
            assert p == pytest.approx(expected, abs=0.03)


ballots = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=9)


@settings(max_examples=40, deadline=None)
@given(st.lists(ballots, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_groups_and_ballots_does_not_matter(groups: Groups, shuffled: random.Random) -> None:
    straight = permutation_p(groups, "seed", 60)
    turned = [shuffled.sample(group, len(group)) for group in shuffled.sample(groups, len(groups))]
    assert permutation_p(turned, "seed", 60) == straight
    assert all(1 / 61 <= p <= 1 for p in straight)


def test_the_seed_decides_the_draws() -> None:
    source = random.Random(3)
    groups: Groups = [[(source.randrange(9),) for _ in range(size)] for size in (12, 8)]
    assert permutation_p(groups, "a", 200) == permutation_p(groups, "a", 200)
    assert len({permutation_p(groups, seed, 200)[0] for seed in "abcdefgh"}) > 1
