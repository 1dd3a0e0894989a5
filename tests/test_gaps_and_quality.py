"""Gaps, the quality of answers and who is missing: recounted by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest

from bootcamp.plan.survey import Measure
from bootcamp.survey.answers import DONT_KNOW, Answer, AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.asked import Asked, Stratum
from bootcamp.survey.findings import Findings
from bootcamp.survey.sentences.reading_sentences import readings
from bootcamp.words import Words
from support.answer_sets import SOURCE, TODAY, ranking_survey

SCALE = ("1", "2", "3", "4", "5")
ITEMS = {"bus": "Busser", "sti": "Stier"}
IMPORTANT = Question("vigtigt", "likert", "Hvor vigtigt?", ITEMS, "vaekst", SCALE)
FULFILLED = Question("opfyldt", "likert", "Hvor godt?", ITEMS, "vaekst", SCALE)
MEASURES: dict[str, Measure] = {"vigtigt": "importance", "opfyldt": "fulfilment"}
CITIZENS = SegmentInfo("borgere", "Borgere", invited=200)


def survey(*answers: Mapping[str, Value], questions: Sequence[Question] = (IMPORTANT, FULFILLED)) -> AnswerSet:
    stored = tuple(
        Answer(f"a-{row:05}", row, "borgere", "complete", values) for row, values in enumerate(answers, start=2)
    )
    return AnswerSet("digital", tuple(questions), ("borgere",), stored, (SOURCE,))


def analysed(answers: AnswerSet, asked: Asked, *infos: SegmentInfo, resamples: int = 200) -> Findings:
    return analyse(answers, infos or (CITIZENS,), today=TODAY, resamples=resamples, asked=asked)[0]


class TestGaps:
    def rated(self, pairs: Sequence[tuple[int, int]]) -> AnswerSet:
        return survey(*({"vigtigt": {"bus": i, "sti": i}, "opfyldt": {"bus": f, "sti": i}} for i, f in pairs))

    def test_beside_few_who_rated_only_one_the_gap_would_tell_what_they_said(self) -> None:
        whole = self.rated([(5, 2)] * 30 + [(4, 3)] * 30 + [(3, 4)] * 20)
        alone = replace(whole.answers[0], respondent="x", values={"vigtigt": {"bus": 5, "sti": None}})
        gaps = analysed(replace(whole, answers=(*whole.answers, alone)), Asked(measures=MEASURES)).gaps
        assert {gap.id: gap.gap for gap in gaps if gap.gap is None} == {"bus": None}

    def test_the_mean_gap_of_those_who_rated_both(self) -> None:
        pairs = [(5, 2)] * 30 + [(4, 3)] * 30 + [(3, 4)] * 20
        whole = self.rated(pairs)
        half = replace(whole.answers[0], respondent="x", values={"vigtigt": {"bus": 5, "sti": None}})
        unknown: Mapping[str, Value] = {"vigtigt": {"bus": 5}, "opfyldt": {"bus": DONT_KNOW}}
        others = [replace(half, respondent=f"{n}", values=half.values if n % 2 else unknown) for n in range(6)]
        more = replace(whole, answers=(*whole.answers, *others))
        gaps = analysed(more, Asked(measures=MEASURES)).gaps
        assert [(gap.id, gap.n) for gap in gaps] == [("bus", 80), ("sti", 80)]
        bus, sti = gaps
        assert bus.gap == pytest.approx(float(Fraction(30 * 3 + 30 - 20, 80)))
        assert (sti.gap, sti.low, sti.high) == (0, -0.06, 0.06), "that eighty agree does not prove that all do"
        assert bus.low is not None
        assert bus.high is not None
        draw = Random("another seed")
        values = [i - f for i, f in pairs]
        means = sorted(sum(draw.choices(values, k=80)) / 80 for _ in range(2000))
        assert bus.low == pytest.approx(means[25], abs=0.12), "two gaps share the five per cent"
        assert bus.high == pytest.approx(means[1974], abs=0.12)

    def test_the_order_of_answers_does_not_matter(self) -> None:
        pairs = [(5, 2)] * 30 + [(4, 3)] * 30 + [(3, 4)] * 20
        one = analysed(self.rated(pairs), Asked(measures=MEASURES)).gaps
        assert one == analysed(self.rated(pairs[::-1]), Asked(measures=MEASURES)).gaps

    def test_a_gap_gives_no_withheld_position_away(self) -> None:
        few = [(5, 2)] * 30 + [(4, 3)] * 8 + [(1, 3)] * 2
        bus = next(gap for gap in analysed(self.rated(few), Asked(measures=MEASURES)).gaps if gap.id == "bus")
        assert (bus.n, bus.gap, bus.low) == (None, None, None)
        many = [(5, 2)] * 60 + [(4, 3)] * 38 + [(1, 3)] * 2
        bus = next(gap for gap in analysed(self.rated(many), Asked(measures=MEASURES)).gaps if gap.id == "bus")
        assert bus.rounded
        assert bus.gap == round((60 * 3 + 38 - 4) / 100, 1)

    def test_too_few_who_rated_both(self) -> None:
        importance: list[Mapping[str, Value]] = [{"vigtigt": {"bus": 5}}] * 20
        both: list[Mapping[str, Value]] = [{"vigtigt": {"bus": 5}, "opfyldt": {"bus": 1}}] * 4
        fulfilment: list[Mapping[str, Value]] = [{"opfyldt": {"bus": 1}}] * 20
        (gap,) = analysed(survey(*importance, *both, *fulfilment), Asked(measures=MEASURES)).gaps
        assert (gap.id, gap.n, gap.gap) == ("bus", None, None)

    def test_without_a_counterpart_there_is_no_gap(self) -> None:
        pairs = [(5, 2)] * 30
        assert analysed(self.rated(pairs), Asked(measures={"vigtigt": "importance"})).gaps == ()
        other_task = replace(self.rated(pairs), questions=(IMPORTANT, replace(FULFILLED, core_task="trivsel")))
        assert analysed(other_task, Asked(measures=MEASURES)).gaps == ()

    def test_the_sentence(self) -> None:
        findings = analysed(self.rated([(5, 2)] * 30 + [(4, 3)] * 30 + [(3, 4)] * 20), Asked(measures=MEASURES))
        said = [reading.text for reading in readings(findings, Words("da")) if reading.kind == "gap"]
        assert said[0].startswith("Vigtighed og opfyldelse: «Busser» vurderes som vigtigere, end det er opfyldt")
        assert "i gennemsnit 1,2 trin på skalaen" in said[0]
        assert len(said) == 1, "no gap, no sentence"


class TestQuality:
    def notes(self, answers: AnswerSet) -> dict[str, tuple[int | None, int]]:
        return {note.kind: (note.n, note.of) for note in analysed(answers, Asked()).quality}

    def test_repeated_answers_and_short_times(self) -> None:
        answers = survey(*[{"vigtigt": {"bus": 5, "sti": 4}}] * 30)
        slow = [replace(one, minutes=10.0 if at < 24 else 3.9) for at, one in enumerate(answers.answers)]
        again = [replace(one, repeats=1 if at < 7 else 0) for at, one in enumerate(slow)]
        found = self.notes(replace(answers, answers=tuple(again)))
        assert found["repeated"] == (7, 30)
        assert found["fast"] == (6, 30)
        nine = [replace(one, minutes=1.0 if at < 9 else None) for at, one in enumerate(answers.answers)]
        assert "fast" not in self.notes(replace(answers, answers=tuple(nine)))

    def test_straight_lines_need_five_statements(self) -> None:
        items = {name: name for name in "abcdef"}
        question = Question("q", "likert", "Enig?", items, scale=SCALE)
        same: Value = dict.fromkeys(items, 4)
        five: Value = {**dict.fromkeys("abcde", 2), "f": None}
        four: Value = {**dict.fromkeys("abcd", 2), "e": DONT_KNOW, "f": None}
        mixed: Value = {**dict.fromkeys("abcde", 2), "f": 3}
        values = [*[same] * 5, five, *[four] * 6, *[mixed] * 8]
        found = self.notes(survey(*({"q": value} for value in values), questions=[question]))
        assert found["straight-line"] == (6, 14)
        short = Question("q", "likert", "Enig?", {"a": "a"}, scale=SCALE)
        assert "straight-line" not in self.notes(survey(*[{"q": {"a": 1}}] * 9, questions=[short]))

    def test_few_are_told_as_fewer_than_the_threshold(self) -> None:
        answers = survey(*[{"vigtigt": {"bus": 5, "sti": 4}}] * 30)
        some = tuple(replace(one, repeats=1 if at < 2 else 0) for at, one in enumerate(answers.answers))
        findings = analysed(replace(answers, answers=some), Asked())
        assert findings.quality[0].n is None
        (said,) = [reading.body for reading in readings(findings, Words("da")) if reading.kind == "quality"]
        assert said == (
            "Færre end 5 af 30 ses at have svaret mere end én gang. "
            "Har nogen svaret flere gange, tæller det seneste svar."
        ), "what else was left out is not known here"

    def test_texts_nearly_alike_with_the_same_closed_answers_close_in_time(self) -> None:
        text, choice = Question("t", "text", "Hvad?"), Question("c", "single", "Valg?", {"a": "A", "b": "B"})
        long = "vi mangler busser om aftenen i alle landsbyer"

        def written(words: str, chosen: str, day: int) -> tuple[dict[str, Value], date]:
            return {"t": words, "c": chosen}, date(2017, 2, 10) + timedelta(days=day)

        same = [written(long, "a", 0), written(f"{long} nu", "a", 1), written(long.upper() + "!", "a", 0)]
        same += [written(long, "a", 1)] * 2
        others = [written(long, "b", 0), written(long, "a", 9), written("noget helt andet om skoler og idræt", "a", 0)]
        short = [written("busser", "a", 0)] * 8
        answers = survey(*(values for values, _ in (*same, *others, *short)), questions=[text, choice])
        dated = tuple(
            replace(one, submitted=day) for one, (_, day) in zip(answers.answers, (*same, *others, *short), strict=True)
        )
        assert self.notes(replace(answers, answers=dated))["near-duplicate"] == (5, 8)

    def test_equal_rankings_are_no_duplicates(self) -> None:
        found = self.notes(ranking_survey("abcd", {"borgere": [[2, 1, 3, 4]] * 60}))
        assert "near-duplicate" not in found
        assert found["display-order"] == (0, 60)

    def test_the_listed_order_beyond_chance(self) -> None:
        half = [[1, 2, 3, 4]] * 30 + [[4, 2, 3, 1]] * 30
        assert self.notes(ranking_survey("abcd", {"borgere": half}))["display-order"] == (30, 60)
        chance = [[1, 2]] * 32 + [[2, 1]] * 28
        assert self.notes(ranking_survey("ab", {"borgere": chance}))["display-order"] == (0, 60)

    def test_ranks_that_are_none(self) -> None:
        ballots = [[1, 1, 3]] * 5 + [[1, 3, None]] * 6 + [[0, 1, 2]] * 7 + [[1, 2, 5]] * 8 + [[1, 2, None]] * 9
        found = self.notes(ranking_survey("abc", {"borgere": ballots}))
        assert found["rank-ties"] == (5, 35)
        assert found["rank-gaps"] == (6 + 8, 35)
        assert found["rank-zero"] == (7, 35)
        assert found["rank-out-of-range"] == (8, 35)


class TestCoverage:
    AGE = Question("alder", "single", "Alder?", {"unge": "Unge 18–29", "voksne": "Voksne", "aeldre": "Ældre"})
    PEOPLE = (
        Stratum("alder", "unge", 0.15, "Danmarks Statistik, FOLK1A"),
        Stratum("alder", "voksne", 0.6, "Danmarks Statistik, FOLK1A"),
        Stratum("alder", "aeldre", 0.25, "Danmarks Statistik, FOLK1A"),
    )

    def findings(self, young: int, adults: int, old: int, *more: Stratum) -> Findings:
        ages = ["unge"] * young + ["voksne"] * adults + ["aeldre"] * old
        answers = survey(*({"alder": age} for age in ages), questions=[self.AGE])
        return analysed(answers, Asked(access="open", population=(*self.PEOPLE, *more)), replace(CITIZENS, members=900))

    def test_shares_beside_each_other(self) -> None:
        findings = self.findings(8, 60, 32)
        young = findings.coverage[0]
        assert (young.share, young.population) == (0.08, 0.15)
        assert young.difference == pytest.approx(-0.07)
        said = [reading.text for reading in readings(findings, Words("da")) if reading.kind == "missing"]
        assert said == [
            "Mangler: Unge 18–29 udgør 8 % af svarene mod 15 % af befolkningen (kilde: Danmarks Statistik, FOLK1A)."
        ]

    def test_nobody_and_few(self) -> None:
        nobody = readings(self.findings(0, 60, 40), Words("da"))
        assert "Mangler: Der er ingen svar fra Unge 18–29." in [reading.text for reading in nobody]
        few = self.findings(3, 60, 40)
        assert few.coverage[0].share is None
        assert few.coverage[0].difference is None
        required = self.findings(3, 60, 40, Stratum("alder", "unge", None, "", required=True))
        told = [reading.text for reading in readings(required, Words("da")) if reading.kind == "missing"]
        assert told == ["Mangler: Der er færre end 5 svar fra Unge 18–29, eller antallet kan ikke vises."]

    def test_through_an_open_link_an_answer_is_no_person(self) -> None:
        findings = self.findings(20, 60, 40)
        assert findings.response_rate is None
        assert findings.segments[0].response_rate is None
        basis = readings(findings, Words("da"))[0].text
        assert "et svar er ikke nødvendigvis én person" in basis
        personal = analysed(survey(*[{"alder": "unge"}] * 20, questions=[self.AGE]), Asked(access="personal"))
        assert personal.response_rate == 0.1
