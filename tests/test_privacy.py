"""What is published, read by somebody who adds and subtracts."""

import json
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.survey.answers import DONT_KNOW, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.findings import Findings
from bootcamp.survey.privacy import (
    Box,
    checked_threshold,
    coded_row,
    hidden_cells,
    hidden_choices,
    hidden_groups,
    is_small_and_finite,
    margin,
    suppress,
)
from bootcamp.survey.results import results_document
from bootcamp.words import Words
from support.answer_sets import TODAY, ranking_survey, single_survey

ITEMS = "abcdefgh"
ORACLE = Path(__file__).parents[2] / "shared" / "data" / "analysis" / "suppression.json"

citizens = SegmentInfo("borgere", "Borgere")
staff = SegmentInfo("medarbejdere", "Medarbejdere")
business = SegmentInfo("erhverv", "Erhvervsliv")
council = SegmentInfo("politikere", "Politikere", invited=25, members=25)


def published(findings: Findings) -> Any:
    """The figures as a reader of the JSON sees them."""
    return json.loads(json.dumps(results_document(findings, Words("da"))))


class TestThreshold:
    def test_five_passes_silently_three_is_named_and_two_refused(self) -> None:
        assert checked_threshold(5) == (5, ())
        asked, problems = checked_threshold(3)
        assert (asked, [problem.code for problem in problems]) == (3, ["threshold-lowered"])
        with pytest.raises(Refused) as refused:
            checked_threshold(2)
        assert refused.value.problems[0].code == "threshold-below-floor"


class TestHiddenGroups:
    def test_nothing_to_hide(self) -> None:
        assert hidden_groups({"b": 40, "p": 5, "e": 0}, 5) == {}

    def test_one_small_group_takes_the_smallest_other_with_it(self) -> None:
        assert hidden_groups({"b": 40, "m": 20, "p": 4}, 5) == {"p": "few", "m": "complement"}

    def test_two_small_groups_that_make_five_need_nobody_else(self) -> None:
        assert hidden_groups({"b": 40, "m": 20, "p": 4, "e": 1}, 5) == {"p": "few", "e": "few"}

    def test_two_small_groups_that_make_fewer_take_another_with_them(self) -> None:
        assert hidden_groups({"b": 40, "m": 20, "p": 2, "e": 2}, 5) == {"p": "few", "e": "few", "m": "complement"}

    def test_a_group_hidden_for_another_reason_takes_one_with_it_too(self) -> None:
        counts = {"b": 40, "m": 20, "p": 9}
        assert hidden_groups(counts, 5, forced={"p": "extreme"}) == {"p": "extreme", "m": "complement"}
        assert hidden_groups({**counts, "p": 0}, 5, forced={"p": "extreme"}) == {}

    def test_answers_without_a_group_mask_a_small_one_or_must_be_masked(self) -> None:
        assert hidden_groups({"b": 40, "p": 4}, 5, ungrouped=9) == {"p": "few"}
        assert hidden_groups({"b": 40, "m": 20}, 5, ungrouped=2) == {"m": "complement"}
        assert hidden_groups({"b": 10, "m": 5}, 5, ungrouped=1) == {"m": "small", "b": "small"}, (
            "6 - 5 would be the one"
        )

    @given(st.dictionaries(st.sampled_from("bmpe"), st.integers(0, 30)), st.integers(0, 8), st.integers(3, 6))
    def test_what_is_left_over_is_never_one_small_group(
        self, counts: dict[str, int], ungrouped: int, threshold: int
    ) -> None:
        hidden = hidden_groups(counts, threshold, ungrouped=ungrouped)
        shown = [count for group, count in counts.items() if group not in hidden]
        assert all(count == 0 or count >= threshold for count in shown)
        rest = sum(counts.values()) + ungrouped - sum(shown)
        assert rest == 0 or rest >= threshold or not any(shown)
        assert not hidden or len(hidden) + (ungrouped > 0) > 1 or not any(shown)


def test_small_counts_of_a_line_go_with_one_more_when_the_line_adds_up() -> None:
    counts = {"yes": 20, "no": 8, "perhaps": 3, "never": 0}
    assert hidden_choices(counts, 5, 31) == {"perhaps"}
    assert hidden_cells(counts, 5) == {"perhaps", "no"}


def test_several_choices_hide_few_who_did_not_choose() -> None:
    assert hidden_choices({"x": 13, "y": 14}, 5, 14) == {"x"}, "one did not choose x"
    assert hidden_choices({"x": 4, "y": 10}, 5, 14) == {"x", "y"}
    assert hidden_choices({"x": 2, "y": 8, "z": 9}, 5, 14) == {"x"}


class TestCodedRow:
    """Top-three counts of a small finite group."""

    def test_counts_away_from_the_edges_are_shown_as_they_are(self) -> None:
        assert coded_row([12, 9, 8, 7, 8, 7], 17, [120, 90, 80, 70, 80, 70]) == tuple(
            Box(count, count) for count in (12, 9, 8, 7, 8, 7)
        )

    def test_none_and_one_look_alike_and_one_more_count_is_blurred(self) -> None:
        row = coded_row([15, 14, 12, 10, 0, 0], 17, [150, 140, 120, 60, 20, 20])
        assert row is not None
        assert [box.withheld for box in row[4:]] == ["under", "under"]
        assert [(box.low, box.high) for box in row[4:]] == [(0, 1), (0, 1)]
        assert sum(box.withheld == "between" for box in row) == 1

    def test_a_group_whose_scores_prove_it_unanimous_cannot_be_shown(self) -> None:
        # five ballots, h last on all of them: no points at all
        assert coded_row([4, 3, 2, 2, 2, 2, 0, 0], 5, [50, 48, 46, 40, 36, 36, 24, 0]) is None

    @given(st.integers(3, 400))
    def test_under_never_means_none(self, size: int) -> None:
        assert margin(size) * size > 1
        assert margin(size) <= 0.5


@st.composite
def surveys(draw: st.DrawFn) -> dict[str | None, list[list[float | None]]]:
    """Groups of any size with rankings that lean towards agreement, so that extremes happen."""
    shared = draw(st.permutations(range(1, 7)))
    groups: dict[str | None, list[list[float | None]]] = {}
    names: list[str | None] = ["borgere", "medarbejdere", "politikere", None]
    for name in names:
        size = draw(st.integers(0, 14))
        shuffled = st.permutations(range(1, 7))
        groups[name] = [list(draw(shuffled) if draw(st.integers(0, 3)) == 0 else shared) for _ in range(size)]
    return groups


def possible(top3: Any, n: int) -> list[int]:
    """The counts that a published share of a group may stand for."""
    if top3["share"] is not None:
        return [round(top3["share"] * n)]
    low, high = top3["low"] * n, top3["high"] * n
    if top3["means"] == "under":
        return [count for count in range(n + 1) if count < high - 1e-9]
    if top3["means"] == "over":
        return [count for count in range(n + 1) if count > low + 1e-9]
    return list(range(round(low), round(high) + 1))


def consistent(rows: Sequence[Sequence[int]], total: int) -> Iterator[tuple[int, ...]]:
    return (choice for choice in product(*rows) if sum(choice) == total)


class TestAttacks:
    @settings(max_examples=150, deadline=None)
    @given(surveys())
    def test_subtracting_never_leaves_a_small_group(self, groups: dict[str | None, list[list[float | None]]]) -> None:
        findings, _ = analyse(ranking_survey("abcdef", groups), [citizens, staff, council], today=TODAY, resamples=20)
        document = published(findings)
        if document["n"] is None:
            assert not document["questions"]
            return
        rest = document["n"] - sum(n or 0 for n in document["by_segment"].values())
        assert rest == 0 or rest >= 5
        for question in document["questions"]:
            if question["n"] and question["by_segment"]:
                left = question["n"] - sum(n or 0 for n in question["by_segment"].values())
                assert left == 0 or left >= 5
                hidden = [group for group, n in question["by_segment"].items() if n is None]
                assert {g for g, n in document["by_segment"].items() if n is None} <= set(hidden)

    @settings(max_examples=300, deadline=None)
    @given(surveys())
    def test_no_count_of_the_council_is_proved_to_be_all_or_none(
        self, groups: dict[str | None, list[list[float | None]]]
    ) -> None:
        findings, _ = analyse(ranking_survey("abcdef", groups), [citizens, staff, council], today=TODAY, resamples=20)
        for question in published(findings)["questions"]:
            cells = [item["by_segment"]["politikere"] for item in question["items"]]
            if not cells or cells[0] is None:
                continue
            n = cells[0]["n"]
            assert all(cell["top3"]["share"] not in (0, 1) for cell in cells)
            rows = [possible(cell["top3"], n) for cell in cells]
            worlds = list(consistent(rows, 3 * n))
            for cell, values in zip(cells, zip(*worlds, strict=True), strict=True):
                assert cell["top3"]["share"] is not None or len(set(values)) > 1

    @settings(max_examples=200, deadline=None)
    @given(surveys())
    def test_the_pooled_share_gives_back_only_what_is_shown(
        self, groups: dict[str | None, list[list[float | None]]]
    ) -> None:
        """Pooled minus the groups shown is all that may be known of the council, and no more."""
        groups[None] = []
        findings, _ = analyse(ranking_survey("abcdef", groups), [citizens, staff, council], today=TODAY, resamples=20)
        for question in published(findings)["questions"]:
            for item in question["items"]:
                figures = item["by_segment"]
                if any(figures[group] is None and question["by_segment"][group] != 0 for group in figures):
                    continue
                others = [cell for group, cell in figures.items() if cell and group != "politikere"]
                shown, top3 = sum(cell["n"] * cell["top3"]["share"] for cell in others), item["top3"]
                ends = (top3["low"], top3["high"]) if top3["share"] is None else (top3["share"], top3["share"])
                if cell := figures["politikere"]:
                    values = possible(cell["top3"], cell["n"])
                    left = [end * question["n"] - shown for end in ends]
                    assert left == pytest.approx([values[0], values[-1]])

    def test_a_hidden_group_cannot_be_had_from_scores(self) -> None:
        one, two = [1, 2, 3, 4], [2, 1, 3, 4]
        groups: dict[str | None, list[list[int]]] = {
            "borgere": [one, two] * 20,
            "medarbejdere": [two] * 9 + [one] * 3,
            "politikere": [[4, 3, 2, 1]] * 3,
        }
        findings, _ = analyse(ranking_survey("abcd", groups), [citizens, staff, council], today=TODAY, resamples=20)
        (question,) = published(findings)["questions"]
        assert question["by_segment"] == {"borgere": 40, "medarbejdere": None, "politikere": None}
        for item in question["items"]:
            assert item["by_segment"]["medarbejdere"] is item["by_segment"]["politikere"] is None
            assert item["score"] == item["by_segment"]["borgere"]["score"]

    def test_a_group_hidden_in_the_survey_is_hidden_in_a_question_that_the_small_group_left_out(self) -> None:
        one, two = [1, 2, 3, 4], [2, 1, 3, 4]
        blank: list[None] = [None] * 4
        groups: dict[str | None, list[Sequence[float | None]]] = {
            "borgere": [one, two] * 20,
            "medarbejdere": [two] * 9,
            "politikere": [blank] * 3,
        }
        findings, _ = analyse(ranking_survey("abcd", groups), [citizens, staff, council], today=TODAY, resamples=20)
        (question,) = published(findings)["questions"]
        assert (question["n"], question["blank"]) == (49, 3)
        assert question["by_segment"]["medarbejdere"] is None
        assert all(item["by_segment"]["medarbejdere"] is None for item in question["items"])

    def test_a_unanimous_council_is_hidden_and_so_is_another_group(self) -> None:
        mixed = [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 1, 5, 2, 4], [2, 5, 1, 4, 3]]
        groups: dict[str | None, list[list[int]]] = {
            "borgere": mixed * 10,
            "medarbejdere": mixed * 5,
            "politikere": [[5, 4, 3, 2, 1]] * 9,
        }
        findings, _ = analyse(ranking_survey("abcde", groups), [citizens, staff, council], today=TODAY, resamples=20)
        reasons = {(one.segment, one.reason) for one in findings.suppressed}
        assert reasons == {("politikere", "extreme"), ("medarbejdere", "complement")}
        assert findings.by_segment["politikere"] == 9

    def test_the_question_that_asks_for_the_group_gives_no_second_account_of_it(self) -> None:
        question = Question("group", "single", "Hvem er du?", {"b": "Borger", "m": "Medarbejder", "p": "Politiker"})
        sizes = {("borgere", "b"): 20, ("medarbejdere", "m"): 8, ("politikere", "p"): 3, (None, None): 10}
        answers = [pair for pair, size in sizes.items() for _ in range(size)]
        findings, _ = analyse(single_survey(question, answers), [citizens, staff, council], today=TODAY)
        assert findings.by_segment == {"borgere": 20, "medarbejdere": 8, "politikere": None}
        assert findings.questions[0].n is None
        assert not findings.questions[0].tallies

    def test_small_counts_of_options_are_not_in_the_file(self) -> None:
        question = Question("q", "single", "Vej", {"a": "Cykel", "b": "Bus", "c": "Bil", "d": "Gang"})
        values: Sequence[tuple[None, Value]] = [(None, "a")] * 30 + [(None, "b")] * 3 + [(None, "c")] * 12
        findings, _ = analyse(single_survey(question, [*values, (None, DONT_KNOW)]), [], today=TODAY)
        tally = findings.questions[0].tallies[0]
        assert [(cell.id, cell.count) for cell in tally.cells] == [("a", 30), ("b", None), ("c", None), ("d", 0)]
        assert (tally.n, tally.dont_know) == (45, None)

    def test_a_mean_that_would_give_hidden_positions_away_goes_too(self) -> None:
        question = Question("q", "likert", "Enig?", {"s": "Trygt her"}, scale=("lavt", "middel", "højt"))
        values: Sequence[tuple[None, Value]] = [(None, {"s": 1})] * 3 + [(None, {"s": 2})] * 9
        tally = (
            analyse(single_survey(question, [*values, *[(None, {"s": 3})] * 20]), [], today=TODAY)[0]
            .questions[0]
            .tallies[0]
        )
        assert [cell.count for cell in tally.cells] == [None, None, 20]
        assert tally.mean is tally.agreement is None


def test_small_and_finite_means_known_and_few_or_mostly_answered() -> None:
    assert is_small_and_finite(17, 25)
    assert is_small_and_finite(300, 500)
    assert not is_small_and_finite(100, 500)
    assert not is_small_and_finite(17, None)


def tables_like(table: list[list[int]]) -> Iterator[list[list[int]]]:
    """Every 3 × 3 table of counts with the same margins."""
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]
    for a, b in product(range(rows[0] + 1), repeat=2):
        for c, d in product(range(rows[1] + 1), repeat=2):
            made = [[a, b, rows[0] - a - b], [c, d, rows[1] - c - d]]
            made.append([columns[i] - made[0][i] - made[1][i] for i in range(3)])
            if all(count >= 0 for row in made for count in row):
                yield made


class TestSuppress:
    def test_the_computed_examples(self) -> None:
        if not ORACLE.exists():
            pytest.skip("the computed examples are not beside this checkout")
        for case in json.loads(ORACLE.read_text(encoding="utf-8")).values():
            primary, secondary = suppress(case["table"], case["threshold"])
            assert [list(cell) for cell in primary] == case["primary"]
            assert [list(cell) for cell in secondary] == case["best_extra_by_lost_count"]

    def test_one_small_cell_takes_a_rectangle(self) -> None:
        assert suppress([[4, 16], [15, 15]], 5) == ([(0, 0)], [(0, 1), (1, 0), (1, 1)])

    def test_two_small_cells_in_a_row_need_two_more(self) -> None:
        assert suppress([[9, 3, 4], [9, 8, 7], [9, 9, 9]], 5) == ([(0, 1), (0, 2)], [(1, 1), (1, 2)])

    def test_nothing_small(self) -> None:
        assert suppress([[10, 0], [30, 40]], 5) == ([], [])

    def test_a_single_row_cannot_be_protected(self) -> None:
        with pytest.raises(ValueError, match="margins"):
            suppress([[3, 20, 30]], 5)

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.lists(st.sampled_from([0, 2, 5, 7]), min_size=3, max_size=3), min_size=3, max_size=3))
    def test_no_hidden_cell_has_one_possible_value(self, table: list[list[int]]) -> None:
        try:
            primary, secondary = suppress(table, 5)
        except ValueError:
            return
        hidden = {*primary, *secondary}
        same = [
            other
            for other in tables_like(table)
            if all(other[r][c] == table[r][c] for r in range(3) for c in range(3) if (r, c) not in hidden)
        ]
        assert all(len({other[r][c] for other in same}) > 1 for r, c in hidden)


class TestOnlyTheCouncilAnswered:
    """The total is then the council, and says of all its members what would be withheld of the group."""

    def test_a_unanimous_ranking_is_not_shown_as_the_total_either(self) -> None:
        answers = ranking_survey("abcd", {"politikere": [(1.0, 2.0, 3.0, 4.0)] * 8})
        (question,) = analyse(answers, [council], today=TODAY, resamples=10)[0].questions
        assert (question.n, question.items) == (8, ())

    def test_what_none_of_them_chose_is_withheld_with_another(self) -> None:
        asked = Question("q", "single", "Hvad?", {"x": "X", "y": "Y", "z": "Z"})
        counted = [("politikere", "x")] * 10 + [("politikere", "y")] * 7
        findings = analyse(single_survey(asked, counted), [citizens, council], today=TODAY, resamples=10)[0]
        assert [cell.count for cell in findings.questions[0].tallies[0].cells] == [10, None, None]
        assert {one.reason for one in findings.suppressed} == {"small_counts"}

    def test_several_choices_say_neither_all_nor_none(self) -> None:
        asked = Question("q", "multi", "Hvad?", {"x": "X", "y": "Y", "z": "Z"})
        counted: list[tuple[str | None, Value | None]] = [("politikere", ("x", "y"))] * 8
        counted += [("politikere", ("x",))] * 9
        findings = analyse(single_survey(asked, counted), [council], today=TODAY, resamples=10)[0]
        assert [cell.count for cell in findings.questions[0].tallies[0].cells] == [None, 8, None]
