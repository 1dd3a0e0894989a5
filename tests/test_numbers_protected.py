"""Means of numbers and recommendations are shown only where they do not tell what single people answered."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bootcamp.survey.answers import Kind, Question, Value
from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.counting.segments import SegmentInfo
from bootcamp.survey.findings import Tally
from support.answer_sets import TODAY, single_survey


def tally(kind: Kind, values: Sequence[Value], *groups: SegmentInfo) -> Tally:
    """The published tally of one question, everybody being of the first group."""
    segment = groups[0].id if groups else None
    answers = single_survey(Question("q", kind, "Hvor mange?"), [(segment, value) for value in values])
    return analyse(answers, groups, today=TODAY)[0].questions[0].tallies[0]


def test_a_mean_goes_with_the_bands_that_are_withheld() -> None:
    """With every band withheld the mean 8.4 of 6, 7, 9, 10 and 10 would leave one who does not recommend it."""
    small = tally("nps", [6, 7, 9, 10, 10])
    assert all(cell.count is None for cell in small.cells)
    assert small.mean is None


def test_a_mean_of_bands_that_are_shown_is_shown() -> None:
    assert tally("nps", [*[3] * 10, *[8] * 10, *[10] * 10]).mean == 7


@pytest.mark.parametrize("values", [[0] * 7, [0] * 20, [*[0] * 6, 5]])
def test_a_mean_of_nothing_but_noughts_tells_what_each_wrote(values: list[Value]) -> None:
    assert tally("number", values).mean is None


def test_a_mean_that_one_or_two_make_up_tells_their_numbers() -> None:
    assert tally("number", [5_000_000, 10_000, 20_000, 5_000, 15_000]).mean is None
    assert tally("number", [900, 800, 10, 20, 30, 40]).mean is None
    assert tally("number", [900, 800, 500, 300, 700, 600, 400]).mean == 600


def test_a_mean_of_a_small_known_group_is_not_shown() -> None:
    council = SegmentInfo("politikere", "Politikere", members=9)
    assert tally("number", [1, 2, 3, 4, 5, 6, 7], council).mean is None
