"""The functions that scripts may import: their names, what they take, what they give."""

from __future__ import annotations

import pytest

import bootcamp
from bootcamp.reading.shipped import data_folder
from bootcamp.survey import privacy, statistics


def test_what_scripts_may_import() -> None:
    process, problems = bootcamp.open_process(data_folder("examples") / "lejre-kerneopgaver")
    assert process.plan.title == "Fælles om kerneopgaverne"
    assert all(problem.severity == "advice" for problem in problems)
    items = ["a", "b", "c"]
    ballots: list[list[float | None]] = [[1, 2, 3], [1, None, None], [2, 1, 3]]
    assert statistics.borda(ballots, items) == {"a": 2 + 2 + 1, "b": 1 + 0.5 + 2, "c": 0 + 0.5 + 0}
    assert statistics.schulze(ballots, items) == {"a": 2, "b": 1, "c": 0}
    assert statistics.kendall_w([[1, 2, 3], [1, 2, 3]]) == 1
    low, high = statistics.wilson(8, 10)
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert statistics.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert statistics.likert_agreement([0, 0, 10, 0, 0]) == 1
    primary, secondary = privacy.suppress([[2, 20], [30, 40]], 5)
    assert primary == [(0, 0)]
    assert set(secondary) == {(0, 1), (1, 0), (1, 1)}
