"""What is said of distributions beyond chance, and what the report would have said of groups put together at random."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

import pytest

from bootcamp.survey.answers import DONT_KNOW, Answer, AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.distances import far_apart, split, split_p, traits
from bootcamp.survey.counting.respondent_sets import dealt_anew, groups_in_a_row, size
from bootcamp.survey.counting.segments import grouped
from bootcamp.survey.counting.shuffling import by_chance
from bootcamp.survey.findings import Cell, Findings
from bootcamp.survey.results import results_document
from bootcamp.survey.sentences.reading_sentences import readings
from bootcamp.words import Words
from support.answer_sets import SOURCE, TODAY

DA, EN = Words("da"), Words("en")
GROUPS = [SegmentInfo("borgere", "Borgere"), SegmentInfo("erhverv", "Erhvervsliv")]
SCALE = ("meget uenig", "uenig", "hverken", "enig", "meget enig")
TRYGT = Question("enig", "matrix", "Enig?", {"trygt": "Her er trygt"}, scale=SCALE)
TEMA = Question("tema", "single", "Tema", {"bus": "Busser", "vej": "Veje", "sti": "Stier"})


def answered(question: Question, groups: Mapping[str, Sequence[Value]]) -> AnswerSet:
    flat = [(group, value) for group, values in groups.items() for value in values]
    rows = (Answer(f"a-{at:05}", at, group, "complete", {question.id: value}) for at, (group, value) in enumerate(flat))
    return AnswerSet("s", (question,), tuple(groups), tuple(rows), (SOURCE,))


def found(question: Question, groups: Mapping[str, Sequence[Value]], resamples: int = 5) -> Findings:
    return analyse(answered(question, groups), GROUPS, today=TODAY, resamples=resamples)[0]


def said(findings: Findings, kind: str, words: Words = DA) -> list[str]:
    return [one.body for one in readings(findings, words) if one.kind == kind]


def positions(*counts: int) -> list[Value]:
    return [{"trygt": position} for position, count in enumerate(counts, 1) for _ in range(count)]


class TestFarApart:
    def test_an_option_that_one_group_chooses_far_more(self) -> None:
        findings = found(TEMA, {"borgere": ["bus"] * 45 + ["vej"] * 10 + ["sti"] * 15,
                                "erhverv": ["bus"] * 6 + ["vej"] * 18 + ["sti"] * 6})  # fmt: skip
        assert said(findings, "groups-apart") == [
            "«Busser» er valgt af 64 % i gruppen Borgere (70 svar) og 20 % i gruppen Erhvervsliv (30 svar)."
        ] or said(findings, "groups-apart")[0].startswith("«Veje» er valgt af 60 % i gruppen Erhvervsliv (30 svar)")
        (told,) = far_apart(findings.questions).values()
        assert told.apart == pytest.approx(18 / 30 - 10 / 70)

    def test_a_side_of_a_scale(self) -> None:
        findings = found(TRYGT, {"borgere": positions(5, 10, 10, 25, 20), "erhverv": positions(5, 15, 14, 6, 0)})
        assert said(findings, "groups-apart") == [
            (
                "På «Her er trygt» ligger 64 % i gruppen Borgere (70 svar) over midten af skalaen, mod 15 % i gruppen "
                "Erhvervsliv (40 svar)."
            )
        ]
        under = found(TRYGT, {"borgere": positions(5, 5, 20, 20, 20), "erhverv": positions(15, 15, 0, 5, 5)})
        assert said(under, "groups-apart", EN)[0].startswith(
            "On “Her er trygt” 75% in the group Erhvervsliv (40 answers)"
        )

    def test_not_by_chance_nor_when_it_is_little(self) -> None:
        few = {"borgere": ["bus"] * 8 + ["vej"] * 6, "erhverv": ["bus"] * 5 + ["vej"] * 9}
        assert said(found(TEMA, few), "groups-apart") == []
        little = {"borgere": ["bus"] * 560 + ["vej"] * 440, "erhverv": ["bus"] * 440 + ["vej"] * 560}
        assert said(found(TEMA, little), "groups-apart") == []

    def test_all_distributions_of_the_report_are_tried_together(self) -> None:
        """Alone it is far apart; among thirty questions alike it is not."""
        one = found(TEMA, {"borgere": ["bus"] * 35 + ["vej"] * 35, "erhverv": ["bus"] * 25 + ["vej"] * 5}).questions[0]
        assert list(far_apart([one])) == ["tema"]
        assert far_apart([replace(one, id=f"q{number}") for number in range(30)]) == {}


class TestSplit:
    def test_both_ends_beyond_chance(self) -> None:
        findings = found(TRYGT, {"borgere": positions(30, 10, 5, 12, 33)})
        assert said(findings, "polarised") == [
            "Svarene på «Her er trygt» samler sig i begge ender af skalaen (90 svar)."
        ]

    @pytest.mark.parametrize(
        "counts",
        [(18, 18, 18, 18, 18), (20, 17, 15, 18, 20), (5, 10, 15, 25, 35), (40, 25, 15, 10, 0), (0, 5, 60, 5, 0)],
    )
    def test_not_of_an_even_spread_nor_of_one_peak(self, counts: Sequence[int]) -> None:
        assert said(found(TRYGT, {"borgere": positions(*counts)}), "polarised") == []

    def test_each_side_is_weighed_against_the_middle_step_for_step(self) -> None:
        stats = pytest.importorskip("scipy.stats")
        cells = [Cell(str(at), "", count, 0.1) for at, count in enumerate((9, 8, 3, 7, 12))]
        lower, upper = stats.binom.sf(16, 20, 2 / 3), stats.binom.sf(18, 22, 2 / 3)
        assert split_p(cells) == pytest.approx(max(lower, upper))
        even = [Cell(str(at), "", count, 0.1) for at, count in enumerate((9, 4, 3, 12))]
        assert split_p(even) == pytest.approx(max(stats.binom.sf(8, 16, 1 / 3), stats.binom.sf(11, 19, 1 / 3)))
        assert split_p(even[:2]) is None
        assert split_p([replace(cells[0], count=None), *cells[1:]]) is None

    def test_all_statements_of_the_report_are_tried_together(self) -> None:
        one = found(TRYGT, {"borgere": positions(22, 9, 5, 9, 22)}).questions[0]
        assert split([one]) == {("enig", "trygt")}
        assert split([replace(one, id=f"q{number}") for number in range(30)]) == frozenset()


class TestShuffledReport:
    def test_groups_of_the_same_sizes_and_every_division_alike(self) -> None:
        groups, random = groups_in_a_row({"a": 2, "b": 3, "c": 0}), Random("x")
        seen: dict[int, int] = {}
        for _ in range(4000):
            dealt = dealt_anew(groups, random)
            assert {group: size(own) for group, own in dealt.sets.items()} == {"a": 2, "b": 3, "c": 0}
            assert dealt.sets["a"] ^ dealt.sets["b"] == 0b11111
            seen[dealt.sets["a"]] = seen.get(dealt.sets["a"], 0) + 1
        assert len(seen) == 10
        assert all(330 < times < 470 for times in seen.values())

    def test_what_chance_would_have_told_is_counted_and_hardly_anything(self) -> None:
        source = Random(8)
        groups: dict[str, list[Value]] = {
            name: [source.choice(("bus", "vej", "sti")) for _ in range(n)]
            for name, n in (("borgere", 90), ("erhverv", 40))
        }
        chance = found(TEMA, groups, resamples=200).chance
        assert chance is not None
        assert (chance.shuffles, chance.unsaid) == (200, frozenset())
        assert 0 <= chance.differences_expected <= 0.05
        document = results_document(found(TEMA, groups), EN)
        assert document["chance"]["differences_expected"] == pytest.approx(0, abs=0.5)

    def test_a_kind_that_chance_gives_too_often_is_not_said(self) -> None:
        findings = found(TRYGT, {"borgere": positions(5, 10, 10, 25, 20), "erhverv": positions(5, 15, 14, 6, 0)})
        assert findings.chance is not None
        often = replace(
            findings, chance=replace(findings.chance, shuffles=200, rates={"groups-apart": 0.1, "differs": 0.06})
        )
        assert (len(said(findings, "groups-apart")), said(often, "groups-apart")) == (1, [])
        assert often.chance is not None
        assert often.chance.unsaid == {"groups-apart"}

    def test_it_hangs_on_the_seed_and_on_nothing_else(self) -> None:
        groups: dict[str, Sequence[Value]] = {
            "borgere": ["bus"] * 30 + ["vej"] * 30,
            "erhverv": ["bus"] * 12 + ["vej"] * 8,
        }
        one = analyse(answered(TEMA, groups), GROUPS, today=TODAY, resamples=20, seed="x")[0]
        other = analyse(answered(TEMA, groups), GROUPS[::-1], today=TODAY, resamples=20, seed="x")[0]
        assert one.chance == other.chance
        turned = answered(TEMA, groups)
        renamed = tuple(replace(row, respondent=f"b-{9999 - row.row}") for row in turned.answers)
        again = analyse(replace(turned, answers=renamed), GROUPS, today=TODAY, resamples=20, seed="x")[0]
        assert one.chance == again.chance, "pseudonyms decide nothing"
        assert Findings.from_text(one.to_text()) == one
        before = json.loads(one.to_text())
        del before["chance"]
        assert Findings.from_text(json.dumps(before)).chance is None

    def test_nothing_to_compare_is_nothing_by_chance(self) -> None:
        chance = by_chance([], [], groups_in_a_row({}), "seed", 200)
        assert (chance.shuffles, chance.differences_expected) == (0, 0)

    def test_who_does_not_know_is_not_counted_in_it(self) -> None:
        groups: dict[str, Sequence[Value]] = {
            "borgere": ["bus"] * 20 + ["vej"] * 10 + [DONT_KNOW] * 9, "erhverv": ["vej"] * 12 + ["bus"] * 6
        }  # fmt: skip
        survey = answered(TEMA, groups)
        grouping, (question,) = grouped(survey, GROUPS, 5), found(TEMA, groups).questions
        row = groups_in_a_row(grouping.counts)
        counts = {one.about[-1]: one.counts(row) for one in traits(TEMA, question, grouping)}
        assert counts["vej"] == {"borgere": (10, 30), "erhverv": (12, 18)}
