"""No count that is hidden can be computed back: tried by linear programming on everything that is published."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bootcamp.survey.answers import Answer, AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.counting.segments import SegmentInfo
from bootcamp.survey.findings import Findings, QuestionFindings, Tally
from bootcamp.survey.privacy import hidden_groups, suppress
from bootcamp.survey.protection.cell_suppression import _can_vary, _found_quickly
from support.answer_sets import SOURCE, TODAY

optimize: Any = pytest.importorskip("scipy.optimize")
ORACLE = Path(__file__).parents[2] / "shared" / "data" / "analysis" / "suppression.json"
ITEMS = ("a", "b", "c", "d")


@dataclass
class Unknowns:
    """What an attacker does not know, as variables between bounds with sums that are published."""

    bounds: list[tuple[float, float | None]] = field(default_factory=list)
    equal: list[tuple[dict[int, float], float]] = field(default_factory=list)
    at_most: list[tuple[dict[int, float], float]] = field(default_factory=list)

    def new(self, low: float = 0, high: float | None = None) -> int:
        self.bounds.append((low, high))
        return len(self.bounds) - 1

    def is_(self, terms: dict[int, float], value: float) -> None:
        self.equal.append((terms, value))

    def below(self, terms: dict[int, float], value: float) -> None:
        self.at_most.append((terms, value))

    def span(self, variable: int) -> tuple[float, float]:
        """The least and the greatest value that fit all that is known."""
        ends = []
        for sign in (1, -1):
            aim = [0.0] * len(self.bounds)
            aim[variable] = sign
            found = optimize.linprog(
                aim,
                A_ub=self._rows(self.at_most),
                b_ub=[value for _, value in self.at_most] or None,
                A_eq=self._rows(self.equal),
                b_eq=[value for _, value in self.equal] or None,
                bounds=self.bounds,
            )
            assert found.status in (0, 3), found.message
            ends.append(found.fun * sign if found.status == 0 else sign * float("inf"))
        return ends[0], -ends[1] if ends[1] == -float("inf") else ends[1]

    def is_determined(self, variable: int) -> bool:
        """Whether only one whole number is left."""
        low, high = self.span(variable)
        return high - low < 1 - 1e-6

    def _rows(self, known: Sequence[tuple[dict[int, float], float]]) -> list[list[float]] | None:
        return [[terms.get(n, 0.0) for n in range(len(self.bounds))] for terms, _ in known] or None


def hidden_table(table: Sequence[Sequence[int]], hidden: set[tuple[int, int]]) -> tuple[Unknowns, dict[Any, int]]:
    unknowns = Unknowns()
    cells = {(r, c): unknowns.new() for r in range(len(table)) for c in range(len(table[0]))}
    for (r, c), variable in cells.items():
        if (r, c) not in hidden:
            unknowns.is_({variable: 1}, table[r][c])
    for r, row in enumerate(table):
        unknowns.is_({cells[r, c]: 1.0 for c in range(len(row))}, sum(row))
    for c in range(len(table[0])):
        unknowns.is_({cells[r, c]: 1.0 for r in range(len(table))}, sum(row[c] for row in table))
    return unknowns, cells


@st.composite
def tables(draw: st.DrawFn) -> list[list[int]]:
    rows, columns = draw(st.integers(2, 5)), draw(st.integers(2, 4))
    count = st.one_of(st.integers(0, 6), st.integers(5, 60))
    return [[draw(count) for _ in range(columns)] for _ in range(rows)]


@settings(max_examples=40)
@given(tables(), st.integers(3, 6))
def test_no_hidden_cell_of_a_table_can_be_computed_back(table: list[list[int]], threshold: int) -> None:
    try:
        primary, secondary = suppress(table, threshold)
    except ValueError:
        assume(False)
    unknowns, cells = hidden_table(table, {*primary, *secondary})
    assert {cell for cell in cells if 0 < table[cell[0]][cell[1]] < threshold} == set(primary)
    for cell in (*primary, *secondary):
        assert not unknowns.is_determined(cells[cell])


def test_a_table_too_large_for_the_search_is_protected_all_the_same() -> None:
    draw = Random(7)
    table = [[draw.choice([0, 1, 2, 3, 4, 7, 9, 15, 30]) for _ in range(12)] for _ in range(20)]
    start = perf_counter()
    primary, secondary = suppress(table, 5)
    assert perf_counter() - start < 20
    assert {cell for cell in product(range(20), range(12)) if 0 < table[cell[0]][cell[1]] < 5} == set(primary)
    hidden = frozenset((*primary, *secondary))
    assert all(_can_vary(table, hidden, cell) for cell in hidden)
    assert len(secondary) < len(primary)


def test_what_is_found_quickly_protects_as_well_as_the_fewest() -> None:
    draw = Random(11)
    for _ in range(150):
        table = [[draw.choice([0, 2, 4, 6, 9, 20]) for _ in range(4)] for _ in range(4)]
        try:
            fewest = suppress(table, 5)
        except ValueError:
            with pytest.raises(ValueError, match="margins"):
                _found_quickly(table, 5)
            continue
        primary, secondary = _found_quickly(table, 5)
        assert primary == fewest[0]
        assert len(fewest[1]) <= len(secondary) <= len(fewest[1]) + 3
        hidden = frozenset((*primary, *secondary))
        assert all(_can_vary(table, hidden, cell) for cell in hidden)


def test_the_spans_of_the_computed_examples() -> None:
    if not ORACLE.exists():
        pytest.skip("the computed examples are not beside this checkout")
    for case in json.loads(ORACLE.read_text("utf-8")).values():
        primary, secondary = suppress(case["table"], case["threshold"])
        unknowns, cells = hidden_table(case["table"], {*primary, *secondary})
        spans = {str(cell): list(unknowns.span(cells[cell])) for cell in sorted((*primary, *secondary))}
        assert spans == {cell: pytest.approx(span) for cell, span in case["ranges"].items()}


def test_the_attack_finds_what_is_not_protected() -> None:
    unknowns, cells = hidden_table([[4, 16], [15, 15]], {(0, 0), (0, 1)})
    assert unknowns.is_determined(cells[0, 0])


# --- groups with the reasons that are told


def attack_on_groups(
    unknowns: Unknowns, reasons: dict[str, str], total: int, threshold: int, most: dict[str | None, int]
) -> dict[str, int]:
    """The variables of the hidden groups, with all that the reasons say of them."""
    within = {
        "few": (1, threshold - 1),
        "complement": (threshold, None),
        "extreme": (threshold, None),
        "small": (1, None),
    }
    hidden = {}
    for group, reason in reasons.items():
        low, high = within[reason]
        ceiling = most.get(group)
        hidden[group] = unknowns.new(low, high if ceiling is None else min(ceiling, total if high is None else high))
    return hidden


@settings(max_examples=150)
@given(
    st.lists(st.one_of(st.integers(0, 6), st.integers(5, 30)), min_size=2, max_size=5),
    st.sampled_from([0, 0, 1, 3, 9]),
    st.integers(3, 6),
    st.lists(st.integers(0, 3), min_size=5, max_size=5),
)
def test_no_small_group_follows_from_the_total_and_the_reasons(
    sizes: list[int], ungrouped: int, threshold: int, unanswered: list[int]
) -> None:
    counts = {f"g{n}": size for n, size in enumerate(sizes)}
    most: dict[str | None, int] = {
        group: count + unanswered[n] for n, (group, count) in enumerate(counts.items()) if unanswered[n] < 3
    }
    total = sum(sizes) + ungrouped
    assume(total >= threshold)
    assume(total != sum(size > 0 for size in sizes))
    hidden = hidden_groups(counts, threshold, ungrouped=ungrouped, most=most)
    unknowns = Unknowns()
    shown = {group: count for group, count in counts.items() if group not in hidden}
    told = attack_on_groups(unknowns, dict(hidden), total, threshold, {} if "small" in hidden.values() else most)
    unnamed = [unknowns.new()] if ungrouped else []
    if told:
        unknowns.is_(dict.fromkeys((*told.values(), *unnamed), 1.0), total - sum(shown.values()))
    assert not [g for g, variable in told.items() if 0 < counts[g] < threshold and unknowns.is_determined(variable)]
    assert all(count == 0 or count >= threshold for count in shown.values())


# --- whole surveys


@st.composite
def surveys(draw: st.DrawFn) -> tuple[AnswerSet, list[SegmentInfo], int]:
    """A ranking, a choice and a statement, answered by up to four groups, some of them partly."""
    questions = (
        Question("r", "ranking", "Prioritér", {item: item.upper() for item in ITEMS}),
        Question("v", "single", "Vælg", {"x": "X", "y": "Y", "z": "Z"}),
        Question("s", "likert", "Enig?", {"s1": "Trygt", "s2": "Nemt"}, scale=("lavt", "middel", "højt")),
    )
    answers: list[Answer] = []
    names = ["borgere", "ansatte", "politikere", "erhverv"][: draw(st.integers(2, 4))]
    for group in [*names, *draw(st.sampled_from([[], [None]]))]:
        for _ in range(draw(st.one_of(st.integers(0, 6), st.integers(5, 14)))):
            values: dict[str, Value] = {}
            if draw(st.integers(0, 5)):
                values["r"] = tuple(float(rank) for rank in draw(st.permutations(range(1, len(ITEMS) + 1))))
            if draw(st.integers(0, 5)):
                values["v"] = draw(st.sampled_from("xxyz"))
            values["s"] = {item: draw(st.sampled_from([1, 2, 2, 3, None])) for item in ("s1", "s2")}
            answers.append(Answer(f"r{len(answers):03}", len(answers), group, "complete", values))
    infos = [SegmentInfo(name, name.capitalize(), None, draw(st.sampled_from([None, None, 25]))) for name in names]
    survey = AnswerSet("proeve", questions, tuple(names), tuple(answers), (SOURCE,))
    return survey, infos, draw(st.integers(3, 5))


def true_counts(answers: AnswerSet, question: str | None) -> dict[str | None, int]:
    counted: dict[str | None, int] = {}
    for answer in answers.answers:
        if question is None or question in answer.values:
            counted[answer.segment] = counted.get(answer.segment, 0) + 1
    return counted


def attack_on_survey(findings: Findings, infos: Sequence[SegmentInfo]) -> tuple[Unknowns, dict[Any, int]]:
    """Every group's answers to the survey and to the ranking, its points for each item, as far as they are known."""
    unknowns, threshold = Unknowns(), findings.provenance.threshold
    at: dict[Any, int] = {}
    reasons = {(one.segment, one.question): one.reason for one in findings.suppressed}
    within = {"few": (1, threshold - 1), "complement": (threshold, None), "extreme": (threshold, None)}
    for info in infos:
        n, (low, high) = findings.by_segment[info.id], within.get(reasons.get((info.id, None), ""), (0, None))
        at[info.id] = unknowns.new(*((n, n) if n is not None else (low, high)))
    at[None] = unknowns.new()
    if findings.n is not None:
        unknowns.is_({at[group]: 1.0 for group in (*(info.id for info in infos), None)}, findings.n)
    if not findings.questions or findings.question("r").n is None:
        return unknowns, at
    ranking = findings.question("r")
    attack_on_ranking(unknowns, at, ranking, reasons, within, infos)
    return unknowns, at


def attack_on_ranking(
    unknowns: Unknowns,
    at: dict[Any, int],
    ranking: QuestionFindings,
    reasons: Mapping[tuple[str | None, str | None], str],
    within: dict[str, tuple[int, int | None]],
    infos: Sequence[SegmentInfo],
) -> None:
    m, groups = len(ITEMS), [*(info.id for info in infos), None]
    assert ranking.n is not None
    for group in groups:
        n = (ranking.by_segment or {}).get(group) if group else None
        low, high = within.get(reasons.get((group, "r"), ""), (0, None))
        at["r", group] = unknowns.new(*((n, n) if n is not None else (low, high)))
        unknowns.below({at["r", group]: 1.0, at[group]: -1.0}, 0)
        points = [unknowns.new() for _ in ITEMS]
        for index, item in enumerate(sorted(ranking.items, key=lambda one: one.id)):
            at["points", group, item.id] = points[index]
            unknowns.below({points[index]: 1.0, at["r", group]: -(m - 1.0)}, 0)
            figures = item.by_segment.get(group) if group else None
            if figures is not None:
                unknowns.is_({points[index]: 1.0}, figures.score / 100 * (m - 1) * figures.n)
        unknowns.is_({**dict.fromkeys(points, 1.0), at["r", group]: -m * (m - 1) / 2}, 0)
    counted = ranking.n
    unknowns.is_({at["r", group]: 1.0 for group in groups}, counted)
    for item in ranking.items:
        total = item.score_pooled / 100 * (m - 1) * counted
        unknowns.is_({at["points", group, item.id]: 1.0 for group in groups}, total)


@settings(max_examples=60)
@given(surveys())
def test_no_small_group_of_a_survey_can_be_computed_back(case: tuple[AnswerSet, list[SegmentInfo], int]) -> None:
    answers, infos, threshold = case
    findings, _ = analyse(answers, infos, today=TODAY, threshold=threshold, resamples=5)
    unknowns, at = attack_on_survey(findings, infos)
    for question, name in ((None, lambda group: group), ("r", lambda group: ("r", group))):
        for group, count in true_counts(answers, question).items():
            if group is not None and 0 < count < threshold and name(group) in at:
                assert not unknowns.is_determined(at[name(group)]), (question, group, count)


@settings(max_examples=60)
@given(surveys())
def test_no_small_count_of_a_distribution_can_be_computed_back(case: tuple[AnswerSet, list[SegmentInfo], int]) -> None:
    """A count of 0 is shown, so a hidden one is at least 1; those of a line add up to its published number."""
    answers, infos, threshold = case
    findings, _ = analyse(answers, infos, today=TODAY, threshold=threshold, resamples=5)
    for question in findings.questions:
        for tally in question.tallies:
            attack_on_line(tally, threshold)


def attack_on_line(tally: Tally, threshold: int) -> None:
    if tally.n is None:
        assert not tally.cells
        return
    unknowns, cells = Unknowns(), {}
    for cell in tally.cells:
        cells[cell.id] = unknowns.new(*((1, None) if cell.count is None else (cell.count, cell.count)))
        assert cell.count is None or cell.count == 0 or cell.count >= threshold
    if cells:
        unknowns.is_(dict.fromkeys(cells.values(), 1.0), tally.n)
    for cell in tally.cells:
        if cell.count is None:
            assert not unknowns.is_determined(cells[cell.id])
    hidden = [cell for cell in tally.cells if cell.count is None]
    assert not hidden or (tally.mean is None and tally.agreement is None)


def test_one_and_five_alone_do_not_say_which_is_the_small_one() -> None:
    """The reasons alone would: only 1 and 5 add up to 6 when one is below 5 and the other is not."""
    assert hidden_groups({"a": 1, "b": 5}, 5) == {"a": "small", "b": "small"}
    assert hidden_groups({"a": 4, "b": 4}, 5) == {"a": "small", "b": "small"}
    assert hidden_groups({"a": 1, "b": 5, "c": 9}, 5) == {"a": "small", "b": "small", "c": "small"}
    assert hidden_groups({"a": 4, "b": 8, "c": 8}, 5) == {"a": "small", "b": "small", "c": "small"}
    assert hidden_groups({"a": 2, "b": 5}, 5) == {"a": "few", "b": "complement"}


@pytest.mark.parametrize(("groups", "total", "threshold"), [(3, 12, 3), (3, 20, 5), (4, 20, 5)])
def test_no_small_group_follows_from_which_groups_are_hidden(groups: int, total: int, threshold: int) -> None:
    """Whoever knows the code can try it on all numbers that come to the total: more than one must look the same."""
    alike: dict[Any, list[tuple[int, ...]]] = {}
    for numbers in product(range(total + 1), repeat=groups):
        if sum(numbers) == total and sum(number > 0 for number in numbers) < total:
            counts = dict(zip("abcd", numbers, strict=False))
            hidden = hidden_groups(counts, threshold)
            looks = (frozenset(hidden.items()), *(count for group, count in counts.items() if group not in hidden))
            alike.setdefault(looks, []).append(numbers)
    for fitting in alike.values():
        for possible in zip(*fitting, strict=True):
            assert len(set(possible)) > 1 or possible[0] == 0 or possible[0] >= threshold, fitting


def test_a_full_council_gives_no_small_group_away() -> None:
    """All 25 of 25 answered, so 29 hidden answers would leave just 4 for the other group."""
    counts = {"politikere": 25, "unge": 4, "borgere": 40}
    assert hidden_groups(counts, 5, most={"politikere": 25}) == {
        "unge": "small", "politikere": "small", "borgere": "small",
    }  # fmt: skip
