import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.survey.answers import DONT_KNOW, Answer, AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.asked import Asked
from bootcamp.survey.findings import Findings, Share
from bootcamp.survey.results import results_document
from bootcamp.words import Words
from support.answer_sets import SOURCE, TODAY, Ranks, ranking_survey, single_survey

STAR_WARS = Path(__file__).parents[2] / "shared" / "data" / "surveys" / "surveymonkey" / "starwars_2header_ranking.csv"
CITIZENS = SegmentInfo("borgere", "Borgere", invited=40)
BUSINESS = SegmentInfo("erhverv", "Erhvervsliv")
COUNCIL = SegmentInfo("politikere", "Politikere", invited=14, members=25)

# citizens want a, then b; businesses want b, then c
CIRCLE: dict[str | None, Sequence[Ranks]] = {
    "borgere": [[1, 2, 3, 4, 5]] * 20 + [[1, 3, 2, 5, 4]] * 10,
    "erhverv": [[5, 1, 2, 3, 4]] * 10,
}


def analysed(answers: AnswerSet, *segments: SegmentInfo, resamples: int = 60) -> Findings:
    return analyse(answers, segments, today=TODAY, resamples=resamples)[0]


class TestRanking:
    def test_every_group_alike_beside_every_answer_alike(self) -> None:
        question = analysed(ranking_survey("abcde", CIRCLE), CITIZENS, BUSINESS).questions[0]
        scores = {item.id: (item.score, item.score_pooled) for item in question.items}
        # a: citizens 100, businesses 0; b: citizens (20·75 + 10·50) / 30, businesses 100
        assert scores["a"] == (50, 75)
        assert scores["b"] == pytest.approx((250 / 3, 75))
        assert (question.n, question.by_segment) == (40, {"borgere": 30, "erhverv": 10})
        assert question.items[0].id == "b"
        assert question.first_by_rule.segment_equal == "b"
        assert question.first_by_rule.pooled is None, "a and b share the first place"

    def test_top_three_shares_over_all_and_in_groups(self) -> None:
        question = analysed(ranking_survey("abcde", CIRCLE), CITIZENS, BUSINESS).questions[0]
        items = {item.id: item for item in question.items}
        assert items["a"].top3.share == 30 / 40
        figures = items["d"].by_segment["erhverv"]
        assert figures is not None
        assert (figures.n, figures.score, figures.top3.share) == (10, 50, 1)

    def test_a_partial_ballot_counts_and_a_blank_one_is_counted_apart(self) -> None:
        ballots: Sequence[Ranks] = [[1, None, None, None]] * 6 + [[None] * 4] * 7
        question = analysed(ranking_survey("abcd", {"borgere": ballots}), CITIZENS).questions[0]
        assert (question.n, question.blank) == (6, 7)
        assert [(item.id, item.score) for item in question.items] == [
            ("a", 100), ("b", pytest.approx(100 / 3)), ("c", pytest.approx(100 / 3)), ("d", pytest.approx(100 / 3)),
        ]  # fmt: skip
        assert question.items[1].top3.share == 0

    def test_a_group_of_known_size_gets_bounds_instead_of_an_interval(self) -> None:
        council: Sequence[Ranks] = [[1, 2, 3, 4, 5, 6]] * 9 + [[6, 5, 4, 3, 2, 1]] * 8
        survey = ranking_survey("abcdef", {"politikere": council, "borgere": [*council, *council]})
        personal = Asked(access="personal")
        question = analyse(survey, [COUNCIL, CITIZENS], today=TODAY, asked=personal)[0].questions[0]
        shares = {item.id: item.by_segment["politikere"] for item in question.items}
        first = shares["a"]
        assert first is not None
        assert first.top3 == Share(9 / 17, 9 / 25, 17 / 25, "census")

    def test_without_groups_everyone_is_one_group(self) -> None:
        question = analysed(ranking_survey("ab", {None: [[1, 2]] * 6})).questions[0]
        assert question.rule == "pooled"
        assert [(item.score, item.score_pooled) for item in question.items] == [(100, 100), (0, 0)]

    def test_when_no_group_is_shown_there_is_no_score_by_group(self) -> None:
        ballots: Sequence[Ranks] = [[1, 2, 3, 4, 5]] * 2 + [[3, 1, 5, 4, 2]] * 2
        survey = ranking_survey("abcde", {"borgere": ballots, "erhverv": [*ballots[:3], [5, 4, 3, 2, 1]]})
        question = analysed(survey, CITIZENS, BUSINESS).questions[0]
        assert question.rule == "pooled"
        assert {item.score for item in question.items} == {None}
        assert question.first_by_rule.segment_equal is None
        assert question.first_by_rule.pooled == "b"

    def test_too_few_rankings_and_too_few_answers(self) -> None:
        few = analysed(ranking_survey("ab", {"borgere": [[1, 2]] * 4 + [[None, None]] * 4}), CITIZENS)
        assert (few.n, few.questions[0].n, few.questions[0].items) == (8, None, ())
        nothing = analysed(ranking_survey("ab", {"borgere": [[1, 2]] * 4}), CITIZENS)
        assert (nothing.n, nothing.by_segment, nothing.questions) == (None, {"borgere": None}, ())


class TestWhoAnswered:
    def test_response_rates_only_where_the_invited_are_known(self) -> None:
        survey = ranking_survey("ab", {"borgere": [[1, 2]] * 30, "erhverv": [[1, 2]] * 10})
        findings = analysed(survey, CITIZENS, BUSINESS)
        assert [segment.response_rate for segment in findings.segments] == [0.75, None]
        assert findings.response_rate is None
        invited = analysed(survey, CITIZENS, replace(BUSINESS, invited=10))
        assert invited.response_rate == 0.8

    def test_more_answers_than_members_is_said(self) -> None:
        survey = ranking_survey("ab", {"politikere": [[1, 2]] * 26})
        _, problems = analyse(survey, [COUNCIL], today=TODAY, resamples=20)
        assert [problem.code for problem in problems] == ["more-answers-than-members"]

    def test_a_threshold_below_three_is_refused(self) -> None:
        with pytest.raises(Refused):
            analyse(ranking_survey("ab", {}), [], today=TODAY, threshold=1)


class TestTallies:
    def test_single_multi_and_dont_know(self) -> None:
        multi = Question("q", "multi", "Temaer", {"a": "Tryghed", "b": "Natur"})
        values: list[tuple[str | None, Value | None]] = [(None, ("a",))] * 6
        values += [(None, ("a", "b"))] * 6 + [(None, DONT_KNOW)] * 5 + [(None, None)]
        found = analysed(single_survey(multi, values)).questions[0]
        (tally,) = found.tallies
        assert [(cell.id, cell.title, cell.count, cell.share) for cell in tally.cells] == [
            ("a", "Tryghed", 12, 1), ("b", "Natur", 6, 0.5),
        ]  # fmt: skip
        assert (found.n, tally.n, tally.dont_know) == (12, 12, 5)

    def test_own_words_are_counted_as_other_and_never_quoted(self) -> None:
        single = Question("q", "single", "Vej", {"a": "Cykel"})
        survey = single_survey(single, [(None, "a")] * 6 + [(None, "min nabos båd")] * 5)
        findings = analysed(survey)
        assert [(cell.id, cell.count) for cell in findings.questions[0].tallies[0].cells] == [("a", 6), ("andet", 5)]
        assert "nabo" not in findings.to_text()

    def test_statements_on_a_scale(self) -> None:
        question = Question("q", "matrix", "Enig?", {"s": "Trygt", "t": "Grønt"}, scale=("lavt", "middel", "højt"))
        answers: list[tuple[str | None, Value | None]] = [(None, {"s": 1, "t": DONT_KNOW})] * 5
        answers += [(None, {"s": 3, "t": None})] * 10
        first, second = analysed(single_survey(question, answers)).questions[0].tallies
        assert [(cell.title, cell.count) for cell in first.cells] == [("lavt", 5), ("middel", 0), ("højt", 10)]
        assert first.mean == pytest.approx(35 / 15)
        assert first.agreement == pytest.approx(-1 / 3)
        assert (second.n, second.dont_know) == (0, None)

    def test_recommendation_and_number(self) -> None:
        recommend = Question("q", "nps", "Anbefale?")
        values: Sequence[tuple[None, int]] = [(None, 10)] * 6 + [(None, 7)] * 5 + [(None, 0)] * 9
        (tally,) = analysed(single_survey(recommend, values)).questions[0].tallies
        assert {cell.id: cell.count for cell in tally.cells} == {"detractors": 9, "passives": 5, "promoters": 6}
        years = Question("q", "number", "År")
        (tally,) = analysed(single_survey(years, [(None, 1.5)] * 4 + [(None, 4)])).questions[0].tallies
        assert (tally.n, tally.mean, tally.cells) == (5, 2, ())

    def test_texts_are_counted_and_nothing_more(self) -> None:
        survey = single_survey(Question("q", "text", "Hvad mangler?"), [(None, "en bænk")] * 6)
        findings = analysed(survey)
        assert findings.questions[0].n == 6
        assert "bænk" not in findings.to_text()


def with_columns(survey: AnswerSet, columns: Sequence[int]) -> AnswerSet:
    """The same ranking survey with the columns of its items in another order."""
    (question,) = survey.questions
    options = list(question.options.items())
    turned = []
    for answer in survey.answers:
        ranks = answer.values[question.id]
        assert isinstance(ranks, tuple)
        aligned: Value = tuple(ranks[column] for column in columns)  # type: ignore[assignment]
        turned.append(replace(answer, values={question.id: aligned}))
    question = replace(question, options=dict(options[column] for column in columns))
    return replace(survey, questions=(question,), answers=tuple(turned))


class TestSameAnswersSameBytes:
    @settings(max_examples=25, deadline=None)
    @given(st.data())
    def test_the_order_of_rows_and_columns_does_not_matter(self, data: st.DataObject) -> None:
        ranks = st.permutations([1.0, 2.0, 3.0, None])
        ballots = data.draw(st.lists(st.tuples(st.sampled_from(["borgere", "erhverv", None]), ranks), min_size=5))
        rows = [
            Answer(f"a-{number:04}", number, group, "complete", {"prerequisites": tuple(ballot)})
            for number, (group, ballot) in enumerate(ballots)
        ]
        survey = replace(ranking_survey("abcd", {}), answers=tuple(rows))
        columns = data.draw(st.permutations(range(4)))
        turned = with_columns(replace(survey, answers=tuple(data.draw(st.permutations(rows)))), columns)
        expected, found = (analysed(one, CITIZENS, BUSINESS, resamples=20).to_text() for one in (survey, turned))
        assert found == expected

    def test_findings_are_read_back_as_they_were(self) -> None:
        findings = analysed(ranking_survey("abcde", CIRCLE), CITIZENS, BUSINESS, COUNCIL)
        assert Findings.from_text(findings.to_text()) == findings
        with pytest.raises(ValueError, match="version"):
            Findings.from_text('{"version": 99}')

    def test_answers_are_read_back_as_they_were(self) -> None:
        questions = tuple(
            Question(kind, kind, kind.title(), {"a": "A"}, scale=("lav", "høj"))
            for kind in ("single", "multi", "ranking", "likert", "nps", "number", "date", "text")
        )
        values: dict[str, Value] = {
            "single": DONT_KNOW, "multi": ("a",), "ranking": (1.5, None), "likert": {"a": 2, "b": None, "c": DONT_KNOW},
            "nps": 9, "number": 2.5, "date": date(2017, 3, 12), "text": "dont_know",
        }  # fmt: skip
        answers = (Answer("b", 2, None, "partial", {}), Answer("a", 1, "borgere", "complete", values, TODAY))
        stored = AnswerSet("s", questions, ("borgere",), answers, (SOURCE,))
        assert AnswerSet.from_json(stored.to_json()) == stored
        assert [answer.respondent for answer in stored.answers] == ["a", "b"]

    def test_where_the_figures_come_from_is_written(self) -> None:
        provenance = analysed(ranking_survey("ab", {None: [[1, 2]] * 6})).provenance
        assert provenance.sources == (SOURCE,)
        assert (provenance.threshold, provenance.seed, provenance.made) == (5, "digital-bootcamp", TODAY)


def test_the_results_document_has_the_keys_that_scripts_rely_on() -> None:
    document = results_document(analysed(ranking_survey("abcde", CIRCLE), CITIZENS, BUSINESS, COUNCIL), Words("en"))
    assert (document["survey"], document["n"]) == ("digital-bootcamp", 40)
    assert document["by_segment"] == {"borgere": 30, "erhverv": 10, "politikere": 0}
    (question,) = document["questions"]
    assert (question["id"], question["kind"], question["core_task"]) == ("prerequisites", "ranking", "growth")
    assert question["first_by_rule"] == {"segment_equal": "b", "pooled": None, "schulze": "a", "maximin": "b"}
    item = question["items"][0]
    assert {"id", "score", "score_pooled", "top3", "rank", "by_segment", "status"} <= set(item)
    assert set(item["top3"]) >= {"share", "low", "high"}
    assert set(item["by_segment"]["borgere"]) == {"n", "score", "top3"}
    assert (item["rank"], item["status"], item["by_segment"]["politikere"]) == ([1, 1], "common", None)
    assert document["suppressed"] == []
    assert all(isinstance(reading, str) for reading in document["readings"])


def test_star_wars_films_by_age() -> None:
    """A real ranking by 836 people, read here with nothing but csv."""
    if not STAR_WARS.exists():
        pytest.skip("the real surveys are not beside this checkout")
    with STAR_WARS.open(encoding="cp1252", newline="") as file:
        rows = list(csv.reader(file))[2:]
    films = ("I", "II", "III", "IV", "V", "VI")
    answers = [
        Answer(
            f"a-{row[0]}",
            number,
            row[34] or None,
            "complete",
            {"films": tuple(float(r) if r else None for r in row[9:15])},
        )
        for number, row in enumerate(rows)
        if any(row[9:15])
    ]
    ages = ("18-29", "30-44", "45-60", "> 60")
    question = Question("films", "ranking", "Rank the films", {film: f"Episode {film}" for film in films})
    survey = AnswerSet("films", (question,), ages, tuple(answers))
    ranks = [answer.values["films"] for answer in answers]
    assert [sum(r[film] == 1 for r in ranks) for film in range(6)] == [129, 32, 36, 204, 289, 146]  # type: ignore[index]
    assert sum(None not in r for r in ranks) == 834  # type: ignore[operator]

    found = analysed(survey, *(SegmentInfo(age, age) for age in ages), resamples=200).questions[0]
    assert (found.n, found.by_segment) == (836, {"18-29": 180, "30-44": 207, "45-60": 240, "> 60": 193})
    assert [item.id for item in found.items] == ["V", "VI", "IV", "I", "II", "III"]
    assert found.first_by_rule.segment_equal == found.first_by_rule.pooled == "V"
    assert found.items[0].top3.share == pytest.approx(630 / 836)
    assert found.items[0].rank == (1, 1)
