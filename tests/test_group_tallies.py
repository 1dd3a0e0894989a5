"""Distributions by group: recounted, and attacked with linear programming on all that is published."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.survey.answers import DONT_KNOW, AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.findings import Cell, Findings, QuestionFindings, Tally
from bootcamp.survey.privacy import edges
from bootcamp.survey.results import results_document
from bootcamp.words import Words
from support.answer_sets import TODAY, single_survey

ORACLES = Path(__file__).parents[2] / "shared" / "data" / "analysis" / "likert.json"
CITIZENS = SegmentInfo("borgere", "Borgere")
BUSINESS = SegmentInfo("erhverv", "Erhvervsliv")
STAFF = SegmentInfo("medarbejdere", "Medarbejdere")
COUNCIL = SegmentInfo("politikere", "Politikere", members=25)
INFOS = (CITIZENS, BUSINESS, STAFF, COUNCIL)
OPTIONS = {"a": "Cykel", "b": "Bus", "c": "Bil"}
SINGLE = Question("q", "single", "Hvordan?", OPTIONS)
MULTI = Question("q", "multi", "Hvordan?", OPTIONS)
SCALE = ("helt uenig", "uenig", "hverken eller", "enig", "helt enig")
LIKERT = Question("q", "likert", "Enig?", {"s": "Trygt"}, scale=SCALE)
Table = Mapping[str | None, Sequence[int]]


def answered(table: Table, question: Question = SINGLE) -> AnswerSet:
    """A single choice (or statement) with so many answers for each option in each group."""
    values: list[tuple[str | None, Value | None]] = []
    for group, counts in table.items():
        for option, count in enumerate(counts):
            chosen: Value = {"s": option + 1} if question.kind == "likert" else list(question.options)[option]
            values += [(group, chosen)] * count
    return single_survey(question, values)


def found(answers: AnswerSet, *infos: SegmentInfo) -> Findings:
    return analyse(answers, infos or INFOS, today=TODAY, resamples=10)[0]


def the_tally(answers: AnswerSet, *infos: SegmentInfo) -> Tally:
    return found(answers, *infos).questions[0].tallies[0]


def counts(tally: Tally | None) -> list[int | None]:
    assert tally is not None
    return [cell.count for cell in tally.cells]


class TestByGroup:
    def test_every_group_is_counted_for_itself(self) -> None:
        table: Table = {"borgere": [40, 30, 20], "erhverv": [10, 8, 6], "politikere": [9, 6, 5]}
        findings = found(answered(table), CITIZENS, BUSINESS, COUNCIL)
        (tally,) = findings.questions[0].tallies
        assert {group: counts(part) for group, part in tally.by_segment.items()} == table
        assert findings.questions[0].by_segment == {"borgere": 90, "erhverv": 24, "politikere": 20}
        told = results_document(findings, Words("da"))["questions"][0]["tallies"][0]["by_segment"]["erhverv"]
        assert told["cells"][0] == {"id": "a", "title": "Cykel", "count": 10, "share": 10 / 24, "within": None}

    def test_a_small_count_takes_a_rectangle_with_it(self) -> None:
        tally = the_tally(answered({"borgere": [40, 30, 20], "erhverv": [12, 8, 3]}), CITIZENS, BUSINESS)
        assert counts(tally) == [52, 38, 23]
        assert counts(tally.by_segment["erhverv"]) == [12, None, None]
        assert counts(tally.by_segment["borgere"]) == [40, None, None]

    def test_none_and_all_of_the_council_are_ranges(self) -> None:
        table: Table = {"borgere": [40, 30, 20], "erhverv": [15, 15, 15], "politikere": [17, 0, 0]}
        council = the_tally(answered(table), CITIZENS, BUSINESS, COUNCIL).by_segment["politikere"]
        assert council is not None
        assert counts(council) == [None, None, None]
        assert [cell.within and (cell.within.means, cell.within.low, cell.within.high) for cell in council.cells] == [
            ("over", 0.9, 1.0), ("under", 0.0, 0.1), ("under", 0.0, 0.1),
        ]  # fmt: skip
        assert (council.mean, council.agreement, council.net) == (None, None, None)

    def test_a_zero_of_a_large_group_is_shown(self) -> None:
        tally = the_tally(answered({"borgere": [40, 30, 0], "erhverv": [12, 8, 9]}), CITIZENS, BUSINESS)
        assert counts(tally.by_segment["borgere"]) == [40, 30, 0]

    def test_an_option_nobody_chose_hides_no_group(self) -> None:
        table: Table = {"borgere": [40, 30, 0], "politikere": [10, 7, 0]}
        council = the_tally(answered(table), CITIZENS, COUNCIL).by_segment["politikere"]
        assert council is not None
        assert counts(council) == [10, 7, None]
        assert council.cells[2].within is not None

    def test_a_council_alone_is_shown_in_the_total_only(self) -> None:
        tally = the_tally(answered({"politikere": [16, 5, 0]}), COUNCIL)
        assert tally.by_segment == {"politikere": tally.by_segment["politikere"]}
        unanimous = the_tally(answered({"politikere": [20, 0, 5]}), COUNCIL)
        assert unanimous.by_segment["politikere"] is None or counts(unanimous.by_segment["politikere"])[1] is None

    def test_groups_below_the_threshold_are_not_shown(self) -> None:
        findings = found(answered({"borgere": [40, 30, 20], "erhverv": [2, 1, 0]}), CITIZENS, BUSINESS)
        assert findings.questions[0].by_segment == {"borgere": None, "erhverv": None}
        assert findings.questions[0].tallies[0].by_segment == {"borgere": None, "erhverv": None}

    def test_dont_know_lies_outside_the_base_in_every_group(self) -> None:
        values: list[tuple[str | None, Value | None]] = [("borgere", "a")] * 12 + [("borgere", DONT_KNOW)] * 6
        values += [("erhverv", "b")] * 9 + [("erhverv", "a")] * 6 + [("erhverv", DONT_KNOW)] * 7
        tally = the_tally(single_survey(SINGLE, values), CITIZENS, BUSINESS)
        shown = {group: part and (part.n, part.dont_know) for group, part in tally.by_segment.items()}
        assert (tally.n, tally.dont_know) == (27, 13)
        assert shown == {"borgere": (12, 6), "erhverv": (15, 7)}

    def test_few_who_dont_know_cannot_be_had_by_subtraction(self) -> None:
        values: list[tuple[str | None, Value | None]] = [("borgere", "a")] * 12 + [("borgere", DONT_KNOW)] * 8
        values += [("erhverv", "a")] * 9 + [("erhverv", DONT_KNOW)] * 2
        tally = the_tally(single_survey(SINGLE, values), CITIZENS, BUSINESS)
        assert tally.dont_know == 10
        assert {part and part.dont_know for part in tally.by_segment.values()} == {None}


class TestScales:
    def test_shares_net_mean_and_agreement_of_a_group(self) -> None:
        table: Table = {"borgere": [10, 20, 30, 25, 15], "erhverv": [20, 0, 0, 0, 20]}
        tally = the_tally(answered(table, LIKERT), CITIZENS, BUSINESS)
        citizens, business = tally.by_segment["borgere"], tally.by_segment["erhverv"]
        assert citizens is not None
        assert business is not None
        assert [cell.share for cell in citizens.cells] == [0.1, 0.2, 0.3, 0.25, 0.15]
        assert citizens.net == pytest.approx(0.10), "40 above the middle, 30 below, of 100"
        assert citizens.mean == pytest.approx(3.15)
        assert business.agreement == -1
        assert business.net == 0
        assert tally.net == pytest.approx((60 - 50) / 140)

    def test_the_net_share_is_told_when_what_is_withheld_lies_on_one_side(self) -> None:
        (tally,) = found(answered({"borgere": [2, 8, 30, 25, 35]}, LIKERT), CITIZENS).questions[0].tallies
        assert counts(tally) == [None, None, 30, 25, 35]
        assert tally.net == pytest.approx((60 - 10) / 100)
        (tally,) = found(answered({"borgere": [2, 30, 30, 30, 4]}, LIKERT), CITIZENS).questions[0].tallies
        assert tally.net is None

    def test_an_even_scale_has_no_middle_and_an_unknown_one_no_net(self) -> None:
        even = Question("q", "likert", "Enig?", {"s": "Trygt"}, scale=SCALE[:4])
        (tally,) = found(answered({None: [10, 20, 30, 40]}, even)).questions[0].tallies
        assert tally.net == pytest.approx(0.4)
        unknown = Question("q", "likert", "Enig?", {"s": "Trygt"})
        (tally,) = found(answered({None: [10, 20, 30, 40]}, unknown)).questions[0].tallies
        assert tally.net is None


# Attacks: the attacker knows all that is published, and that every answer chose one option (single) or some (multi)


def true_counts(answers: AnswerSet) -> dict[str | None, Counter[str]]:
    table: dict[str | None, Counter[str]] = {}
    for answer in answers.answers:
        value = answer.values.get("q")
        chosen = value if isinstance(value, tuple) else (value,)
        table.setdefault(answer.segment, Counter()).update(str(option) for option in chosen)
    return table


def settled(tally: Tally, option: int) -> bool:
    """Nobody or everybody chose the option, as the total says."""
    return tally.cells[option].count in (0, tally.n)


def in_counts(cell: Cell, n: int, *, finite: bool) -> tuple[float, float]:
    """What a shown group's cell says of its count: a 0 would be shown, and so would the margins of a finite group."""
    if cell.count is not None:
        return cell.count, cell.count
    low, high = edges(n) if finite else (0, n + 1)
    if cell.within is None:
        return low + 1, high - 1
    return (0, low) if cell.within.means == "under" else (high, n)


class Attack:
    """Linear programming over the true table's unknowns: how far can a combination of them go?"""

    def __init__(self, question: QuestionFindings, *, one_choice: bool) -> None:
        self.linprog: Any = pytest.importorskip("scipy.optimize").linprog
        tally = question.tallies[0]
        groups = [*tally.by_segment, None]
        options = len(tally.cells)
        self.at = {(group, j): g * options + j for g, group in enumerate(groups) for j in range(options)}
        self.size = len(self.at)
        self.bounds: list[tuple[float, float]] = [(0, tally.n or 0)] * self.size
        self.equal: list[tuple[list[float], float]] = []
        self.positive: list[list[float]] = []
        for group, part in tally.by_segment.items():
            if part is None:
                continue
            for j in range(options):
                self.bounds[self.at[group, j]] = (
                    in_counts(part.cells[j], part.n or 0, finite=group == COUNCIL.id) if part.cells else (0, 0)
                )
            if one_choice:
                self.equal.append((self.row({(group, j): 1 for j in range(options)}), part.n or 0))
        for j, cell in enumerate(tally.cells):
            if cell.count is not None:
                self.equal.append((self.row({(group, j): 1 for group in groups}), cell.count))
            else:
                self.positive.append(self.row({(group, j): -1 for group in groups}))
        if one_choice:
            self.equal.append(([1.0] * self.size, tally.n or 0))

    def row(self, weights: Mapping[tuple[str | None, int], float]) -> list[float]:
        row = [0.0] * self.size
        for key, weight in weights.items():
            row[self.at[key]] = weight
        return row

    def spread(self, cells: Sequence[tuple[str | None, int]]) -> float:
        weights = self.row(dict.fromkeys(cells, 1.0))
        ends = []
        for sign in (1, -1):
            result = self.linprog(
                [sign * weight for weight in weights],
                A_eq=[row for row, _ in self.equal] or None,
                b_eq=[value for _, value in self.equal] or None,
                A_ub=self.positive or None,
                b_ub=[-1.0] * len(self.positive) or None,
                bounds=self.bounds,
            )
            assert result.status == 0, "the truth itself is consistent with what is published"
            ends.append(sign * result.fun)
        return float(ends[1] - ends[0])


def assert_nothing_can_be_had(answers: AnswerSet, *, one_choice: bool) -> None:
    question = next(iter(found(answers).questions), None)
    if question is None or not question.tallies or not question.tallies[0].cells:
        return
    (tally,) = question.tallies
    truth, attack = true_counts(answers), Attack(question, one_choice=one_choice)
    for group, part in tally.by_segment.items():
        for j, cell in enumerate(part.cells if part else ()):
            assert cell.count is None or cell.count == 0 or cell.count >= 5
            if cell.count is None and not settled(tally, j):
                assert attack.spread([(group, j)]) >= 0.99, (group, cell.id)
    hidden = [group for group in [*tally.by_segment, None] if group is None or tally.by_segment[group] is None]
    for j, cell in enumerate(tally.cells):
        rest = sum(truth.get(group, Counter())[cell.id] for group in hidden)
        if 0 < rest < 5:
            assert attack.spread([(group, j) for group in hidden]) >= 0.99, ("rest", cell.id)
        if cell.count is None:
            assert attack.spread([(group, j) for group in [*tally.by_segment, None]]) >= 0.99, ("total", cell.id)


@st.composite
def single_tables(draw: st.DrawFn) -> dict[str | None, list[int]]:
    names = [info.id for info in INFOS]
    groups = draw(st.lists(st.sampled_from([*names, None]), min_size=1, max_size=5, unique=True))
    width = draw(st.integers(2, 4))
    count = st.one_of(st.integers(0, 6), st.integers(0, 40))
    return {group: draw(st.lists(count, min_size=width, max_size=width)) for group in groups}


class TestAttacks:
    @settings(max_examples=150, deadline=None)
    @given(single_tables())
    def test_no_count_of_a_single_choice_can_be_had(self, table: dict[str | None, list[int]]) -> None:
        width = max(map(len, table.values()))
        question = Question("q", "single", "Hvordan?", {name: name for name in "abcd"[:width]})
        answers = answered(table, question)
        assert_nothing_can_be_had(answers, one_choice=True)

    @settings(max_examples=100, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.sampled_from([*(info.id for info in INFOS), None]),
                st.sets(st.sampled_from("abc"), min_size=1).map(lambda chosen: tuple(sorted(chosen))),
                st.integers(1, 12),
            ),
            max_size=14,
        )
    )
    def test_no_count_of_several_choices_can_be_had(self, drawn: list[tuple[str | None, tuple[str, ...], int]]) -> None:
        values: list[tuple[str | None, Value | None]] = [
            (group, chosen) for group, chosen, times in drawn for _ in range(times)
        ]
        assert_nothing_can_be_had(single_survey(MULTI, values), one_choice=False)

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(st.integers(0, 5), min_size=3, max_size=3),
        st.lists(st.integers(0, 5), min_size=3, max_size=3),
        st.lists(st.integers(0, 2), min_size=3, max_size=3),
    )
    def test_every_table_that_fits_what_is_shown(
        self, citizens: list[int], council: list[int], rest: list[int]
    ) -> None:
        """The same without linear programming: all whole-number tables are gone through."""
        table: Table = {"borgere": citizens, "politikere": council, None: rest}
        question = next(iter(found(answered(table), CITIZENS, COUNCIL).questions), None)
        if (
            question is None
            or not question.tallies
            or not any(part and part.cells for part in question.tallies[0].by_segment.values())
        ):
            return
        (tally,) = question.tallies
        fitting = list(tables_that_fit(tally))
        assert tuple(map(tuple, (citizens, council, rest))) in fitting
        for row, (_, part) in enumerate(tally.by_segment.items()):
            for j, cell in enumerate(part.cells if part else ()):
                if cell.count is None and not settled(tally, j):
                    assert len({other[row][j] for other in fitting}) > 1


def tables_that_fit(tally: Tally) -> Iterator[tuple[tuple[int, ...], ...]]:
    """All tables of two groups and the rest that agree with a published distribution of three options."""
    rows = []
    for group, part in tally.by_segment.items():
        limits: Sequence[tuple[float, float]] = [(0, 5)] * 3
        if part and part.cells:
            limits = [in_counts(cell, part.n or 0, finite=group == COUNCIL.id) for cell in part.cells]
        fitting = product(*(range(int(low), int(high) + 1) for low, high in limits))
        rows.append([row for row in fitting if part is None or sum(row) == part.n])
    for first, second in product(*rows):
        left = [
            None if c.count is None else c.count - a - b for c, a, b in zip(tally.cells, first, second, strict=True)
        ]
        for third in product(*(range(6) if rest is None else [rest] for rest in left)):
            columns = [sum(column) for column in zip(first, second, third, strict=True)]
            known = all(c.count in (None, total) for c, total in zip(tally.cells, columns, strict=True))
            possible = min(third) >= 0 and all(
                c.count is not None or n for c, n in zip(tally.cells, columns, strict=True)
            )
            if known and possible and sum(columns) == tally.n:
                yield first, second, third


@pytest.mark.skipif(not ORACLES.is_file(), reason="the computed examples are not here")
def test_agreement_in_a_group_as_other_programs_compute_it() -> None:
    for example in json.loads(ORACLES.read_text("utf-8"))["likert_consensus"]:
        steps = [10 * count for count in example["counts"]]
        question = Question("q", "likert", "Enig?", {"s": "Trygt"}, scale=tuple(map(str, range(len(steps)))))
        answers = answered({"borgere": steps, "erhverv": steps[::-1]}, question)
        part = the_tally(answers, CITIZENS, BUSINESS).by_segment["borgere"]
        assert part is not None
        assert part.agreement == pytest.approx(example["van_der_eijk_A"])


class TestTryingTheCode:
    """Whoever knows the code can try it on every table with the published number of answers."""

    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("groups", "options", "number"),
        [((CITIZENS, BUSINESS), "ab", 16), ((CITIZENS, COUNCIL), "ab", 16), ((CITIZENS, BUSINESS, STAFF), "ab", 11),
         ((CITIZENS, BUSINESS), "abc", 11)],
    )  # fmt: skip
    def test_no_small_count_is_the_same_in_all_tables_that_look_alike(
        self, groups: Sequence[SegmentInfo], options: str, number: int
    ) -> None:
        question = Question("q", "single", "Hvordan?", {name: name for name in options})
        cells = list(product([info.id for info in groups], range(len(options))))
        alike: dict[str, list[tuple[int, ...]]] = {}
        for counted in compositions(number, len(cells)):
            table: dict[str | None, list[int]] = {info.id: [0] * len(options) for info in groups}
            for (group, option), count in zip(cells, counted, strict=True):
                table[group][option] = count
            text = analyse(answered(table, question), groups, today=TODAY, resamples=1)[0].to_text()
            alike.setdefault(text, []).append(counted)
        for tables in alike.values():
            for possible in zip(*tables, strict=True):
                assert len(set(possible)) > 1 or possible[0] == 0 or possible[0] >= 5, tables[0]


def compositions(number: int, parts: int) -> Iterator[tuple[int, ...]]:
    """Every way of dividing a number of answers into so many counts."""
    if parts == 1:
        yield (number,)
        return
    for first in range(number + 1):
        for rest in compositions(number - first, parts - 1):
            yield (first, *rest)


def test_a_number_of_answers_below_the_threshold_is_not_told_beside_those_who_dont_know() -> None:
    values: list[tuple[str | None, Value | None]] = [("borgere", "a")] * 2 + [("borgere", DONT_KNOW)] * 15
    (question,) = found(single_survey(SINGLE, values), CITIZENS).questions
    assert (question.n, question.tallies) == (None, ())


def test_a_hidden_group_without_an_answer_to_a_question_stays_hidden() -> None:
    """That none of them answered would leave all answers to the others, and the number of the small group with them."""
    values: list[tuple[str | None, Value | None]] = [("borgere", "a")] * 10 + [("erhverv", None)]
    findings = found(single_survey(SINGLE, values), CITIZENS, BUSINESS)
    assert findings.questions[0].tallies[0].by_segment == {"borgere": None, "erhverv": None}


def test_where_a_total_is_withheld_no_group_is_shown() -> None:
    """All the employees chose the second, so that four of five politicians would have chosen the first."""
    tally = the_tally(answered({"medarbejdere": [0, 11], "politikere": [4, 1]}), STAFF, COUNCIL)
    assert counts(tally) == [None, None, 0]
    assert tally.by_segment == {"medarbejdere": None, "politikere": None}
