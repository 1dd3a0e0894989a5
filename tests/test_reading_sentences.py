"""Each sentence is said when its condition holds, and not otherwise."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.asked import Asked
from bootcamp.survey.counting.comparison import lowest_share
from bootcamp.survey.findings import Certainty, Findings, GroupFigures, Share
from bootcamp.survey.sentences.ranking_sentences import share_in_words
from bootcamp.survey.sentences.reading_sentences import Reading, readings, suppression_sentences
from bootcamp.words import Words
from bootcamp.words.texts.survey import TEXTS
from support.answer_sets import TODAY, Ranks, ranking_survey

DA, EN = Words("da"), Words("en")
CITIZENS = SegmentInfo("borgere", "Borgere", singular="borger")
STAFF = SegmentInfo("medarbejdere", "Medarbejdere", singular="medarbejder")
BUSINESS = SegmentInfo("erhverv", "Erhvervsliv")
COUNCIL = SegmentInfo("politikere", "Politikere", members=25, singular="politiker")

ITEMS = "abcdefgh"
A_FIRST: Ranks = [1, 2, 3, 4, 5, 6, 7, 8]
B_FIRST: Ranks = [2, 1, 8, 7, 3, 4, 5, 6]
TURNED: Ranks = [8, 7, 6, 5, 4, 3, 2, 1]


def found(groups: Mapping[str | None, Sequence[Ranks]], *segments: SegmentInfo) -> Findings:
    return analyse(ranking_survey(ITEMS, groups), segments, today=TODAY, resamples=60)[0]


def said(findings: Findings, kind: str, words: Words = DA) -> list[str]:
    return [reading.text for reading in readings(findings, words) if reading.kind == kind]


class TestWhoAnswered:
    def test_groups_are_counted_in_their_own_words(self) -> None:
        findings = found({"borgere": [A_FIRST] * 20, "erhverv": [A_FIRST] * 6}, CITIZENS, BUSINESS)
        assert said(findings, "basis") == [
            (
                "26 svar indgår: 20 borgere og 6 fra gruppen Erhvervsliv. "
                "Det var frivilligt at svare, og tallene gælder derfor kun dem, der har svaret."
            )
        ]
        assert said(findings, "basis", EN)[0].startswith(
            "26 answers are counted: 20 borgere and 6 from the group Erhvervsliv. "
        )

    def test_nouns_may_be_given_and_the_response_rate_is_told_when_known(self) -> None:
        findings = found({"borgere": [A_FIRST] * 20}, replace(CITIZENS, invited=40))
        assert readings(findings, DA, {"borgere": ("indbygger", "indbyggere")})[0].text.startswith(
            "20 svar indgår: 20 indbyggere. Det er 50 % af de inviterede. "
        )

    def test_abbreviations_keep_their_capitals(self) -> None:
        unions = SegmentInfo("med", "MED-repræsentanter", singular="MED-repræsentant")
        assert "20 MED-repræsentanter" in said(found({"med": [A_FIRST] * 20}, unions), "basis")[0]

    def test_the_rest_is_told_without_saying_who(self) -> None:
        hidden = found({"borgere": [A_FIRST, TURNED] * 20, "medarbejdere": [A_FIRST, TURNED] * 5,
                        "politikere": [A_FIRST] * 3}, CITIZENS, STAFF, COUNCIL)  # fmt: skip
        assert "53 svar indgår: 40 borgere og 13 andre, som ikke vises for sig." in said(hidden, "basis")[0]
        unnamed = found({"borgere": [A_FIRST] * 20, None: [A_FIRST] * 7}, CITIZENS)
        assert "20 borgere og 7 uden oplyst gruppe." in said(unnamed, "basis")[0]

    def test_a_group_without_answers_is_missing(self) -> None:
        findings = found({"borgere": [A_FIRST] * 20}, CITIZENS, BUSINESS)
        assert said(findings, "missing") == ["Mangler: Ingen fra gruppen Erhvervsliv har svaret."]
        both = found({"borgere": [A_FIRST] * 20}, CITIZENS, BUSINESS, COUNCIL)
        assert said(both, "missing") == ["Mangler: Ingen fra grupperne Erhvervsliv og Politikere har svaret."]
        assert said(found({"borgere": [A_FIRST] * 20}, CITIZENS), "missing") == []

    def test_no_answers_and_too_few(self) -> None:
        assert [reading.text for reading in readings(found({}, CITIZENS), DA)] == ["Der er ingen svar endnu."]
        few = found({"borgere": [A_FIRST] * 4}, CITIZENS)
        assert [reading.text for reading in readings(few, DA)] == [
            "Der er færre end 5 svar, og derfor vises ingen tal."
        ]


class TestBroadPriority:
    def test_half_of_every_group(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [A_FIRST] * 17 + [TURNED] * 3,
            "medarbejdere": [A_FIRST] * 18 + [TURNED] * 2,
        }
        findings = found(groups, CITIZENS, STAFF)
        assert said(findings, "common")[0] == (
            "Bredt prioriteret: Mindst halvdelen af dem, der har svaret i hver af de to grupper, har sat «A» blandt de "
            "tre vigtigste (fra 85 % til 90 %; 40 svar i alt)."
        )
        assert "A" not in "".join(said(found({**groups, "borgere": [TURNED] * 20}, CITIZENS, STAFF), "common"))

    def test_the_shares_are_those_of_the_tables(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [A_FIRST] * 25 + [TURNED] * 4,
            "medarbejdere": [A_FIRST] * 19 + [TURNED] * 1,
        }
        assert "(fra 86 % til 95 %; " in said(found(groups, CITIZENS, STAFF), "common")[0]  # 25 of 29 is 86.2 %
        groups["medarbejdere"] = [A_FIRST] * 25 + [TURNED] * 4
        assert "(86 %; 58 svar i alt)" in said(found(groups, CITIZENS, STAFF), "common")[0]

    def test_one_group_is_not_breadth(self) -> None:
        assert said(found({"borgere": [A_FIRST] * 20}, CITIZENS), "common") == []

    def test_no_more_than_chance_is_not_breadth(self) -> None:
        # three of four items are in everybody's top three, so chance alone gives 75 %
        ballots = [[1, 2, 3, 4]] * 10 + [[4, 3, 2, 1]] * 10 + [[2, 1, 4, 3]] * 10
        survey = ranking_survey("abcd", {"borgere": ballots, "medarbejdere": ballots})
        findings, _ = analyse(survey, [CITIZENS, STAFF], today=TODAY, resamples=20)
        assert {item.id: lowest_share(item) for item in findings.questions[0].items}["a"] == pytest.approx(2 / 3)
        assert said(findings, "common") == [
            (
                "Bredt prioriteret: Mindst halvdelen af dem, der har svaret i hver af de to grupper, har sat «B» "
                "blandt de tre vigtigste (100 %; 60 svar i alt)."
            )
        ]

    def test_the_groups_shown_are_not_called_all(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [A_FIRST] * 19 + [TURNED],
            "medarbejdere": [A_FIRST] * 12,
            "erhverv": [A_FIRST, A_FIRST, TURNED],
            "politikere": [A_FIRST, A_FIRST, TURNED, TURNED],
        }
        findings = found(groups, CITIZENS, STAFF, BUSINESS, COUNCIL)
        assert said(findings, "common")[0] == (
            "Bredt prioriteret: Mindst halvdelen af dem, der har svaret i hver af de to viste grupper, har sat «A» "
            "blandt de tre vigtigste (fra 95 % til 100 %; 32 svar i alt)."
        )


class TestDifferences:
    GROUPS: Mapping[str | None, Sequence[Ranks]] = {
        "borgere": [A_FIRST] * 30 + [TURNED] * 10,
        "medarbejdere": [A_FIRST] * 3 + [TURNED] * 17,
    }

    def test_the_three_furthest_apart_are_named_with_the_groups_and_the_rest_counted(self) -> None:
        sentences = said(found(self.GROUPS, CITIZENS, STAFF), "differs")
        assert sentences[:2] == [
            (
                "Prioriteres forskelligt: 75 % i gruppen Borgere (40 svar) har «A» blandt de tre vigtigste, "
                "mod 15 % i gruppen Medarbejdere (20 svar). Den første gruppe sætter det oftere foran «H», «G», «F» og "
                "4 andre punkter."
            ),
            (
                "Prioriteres forskelligt: 75 % i gruppen Borgere (40 svar) har «B» blandt de tre vigtigste, "
                "mod 15 % i gruppen Medarbejdere (20 svar). Den første gruppe sætter det oftere foran «H», «G», «F» og "
                "3 andre punkter."
            ),
        ]
        assert sentences[3:] == ["Prioriteres forskelligt: Dertil kommer 4 andre punkter."]
        english = said(found(self.GROUPS, CITIZENS, STAFF), "differs", EN)
        assert english[0] == (
            "Prioritised differently: 75% of the group Borgere (40 answers) put “A” among the three most important, "
            "against 15% of the group Medarbejdere (20 answers). The former group puts it before “H”, “G”, “F” and 4 "
            "other items more often."
        )
        assert english[3] == "Prioritised differently: There are 4 more such items."

    def test_scores_are_told_where_the_top_three_hardly_show_it(self) -> None:
        """Citizens have d fourth and staff last: nobody in the top three, and far apart all the same."""
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [[1, 2, 3, 4, 5, 6, 7, 8], [2, 3, 1, 4, 7, 5, 8, 6]] * 15,
            "medarbejdere": [[1, 2, 3, 8, 5, 4, 7, 6], [3, 1, 2, 8, 6, 7, 4, 5]] * 8,
        }
        assert said(found(groups, CITIZENS, STAFF), "differs")[0] == (
            "Prioriteres forskelligt: «D» har prioriteringsscoren 57 i gruppen Borgere (30 svar), "
            "mod 0 i gruppen Medarbejdere (16 svar). Den første gruppe sætter det oftere foran «F», «E», «H» og 1 "
            "andet punkt."
        )

    def test_a_withheld_share_begins_the_sentence_with_a_capital(self) -> None:
        findings = found(self.GROUPS, CITIZENS, STAFF)
        question = findings.questions[0]
        over = GroupFigures(17, 90, Share(None, 0.9, 1, "over"))
        item = replace(
            question.items[0], by_segment={**question.items[0].by_segment, "medarbejdere": over},
            status="differs", highest="medarbejdere", lowest="borgere", spread=0.9,
        )  # fmt: skip
        changed = replace(findings, questions=(replace(question, items=(item, *question.items[1:])),))
        assert said(changed, "differs")[0].startswith(
            "Prioriteres forskelligt: Over 90 % i gruppen Medarbejdere (17 svar) har «"
        )

    def test_no_difference_found_is_said_not_to_be_agreement(self) -> None:
        same = [A_FIRST, [1, 3, 2, 8, 7, 6, 5, 4], [1, 8, 7, 2, 3, 6, 5, 4], [1, 6, 5, 4, 8, 7, 2, 3]]
        findings = found({"borgere": same * 10, "medarbejdere": same * 5}, CITIZENS, STAFF)
        statuses = [item.status for item in findings.questions[0].items]
        assert statuses == ["common", *["unclear"] * 7]
        assert said(findings, "differs") == []
        assert said(findings, "unclear") == [
            (
                "Ikke muligt at afgøre: For 7 af de 8 punkter kan vi ikke se, om grupperne prioriterer dem ens eller "
                "forskelligt. Det er ikke det samme som enighed."
            )
        ]
        few = [
            replace(item, status="unclear" if number < 2 else "differs")
            for number, item in enumerate(findings.questions[0].items)
        ]
        two = replace(findings, questions=(replace(findings.questions[0], items=tuple(few)),))
        assert said(two, "unclear", EN) == [
            (
                f"Impossible to tell: We cannot tell whether the groups prioritise “{few[0].title}” and "
                f"“{few[1].title}” alike or differently. That is not the same as agreement."
            )
        ]
        none = replace(
            findings,
            questions=(replace(findings.questions[0], items=tuple(replace(one, status="unclear") for one in few)),),
        )
        assert said(none, "unclear")[0].startswith("Ikke muligt at afgøre: Vi kan ikke for noget punkt se")

    def test_a_group_too_small_to_differ_is_told(self) -> None:
        groups: Mapping[str | None, Sequence[Ranks]] = {"borgere": [A_FIRST, TURNED] * 3, "medarbejdere": [A_FIRST] * 5}
        assert said(found(groups, CITIZENS, STAFF), "unclear")[0] == (
            "Ikke muligt at afgøre: Grupperne Borgere og Medarbejdere har for få svar til, at det kan afgøres, om de "
            "prioriterer anderledes."
        )

    def test_groups_are_never_said_to_disagree(self) -> None:
        assert not [key for key, both in TEXTS.items() if re.search("uenig|disagree", " ".join(both).lower())]


class TestHowMuchItCanBear:
    def test_the_same_three_by_all_ways_of_counting(self) -> None:
        findings = found({"borgere": [A_FIRST] * 20, "medarbejdere": [A_FIRST] * 9}, CITIZENS, STAFF)
        assert said(findings, "robust") == [
            "Andre måder at tælle på: De samme tre punkter ligger øverst i 4 af 4 metoder."
        ]

    def test_the_ways_that_differ_are_named(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [[1, 4, 2, 3, 5, 6, 7, 8]] * 60,
            "medarbejdere": [[8, 1, 2, 3, 4, 5, 6, 7]] * 10,
            "erhverv": [[8, 1, 2, 3, 4, 5, 6, 7]] * 10,
        }
        assert said(found(groups, CITIZENS, STAFF, BUSINESS), "robust") == [
            (
                "Andre måder at tælle på: De samme tre punkter ligger øverst i 2 af 4 metoder. Det er ikke de samme "
                "tre, når der tælles efter «hvert svar vejer lige meget» og «punkterne sammenlignes to og to»."
            )
        ]

    def test_one_group_has_no_ways_to_compare(self) -> None:
        assert said(found({"borgere": [A_FIRST] * 20}, CITIZENS), "robust") == []

    def test_agreement_within_each_group_that_is_shown(self) -> None:
        groups: dict[str | None, Sequence[Ranks]] = {
            "borgere": [A_FIRST, TURNED] * 10,
            "medarbejdere": [A_FIRST] * 8 + [[1, 2, 4, 3, 5, 6, 7, 8]] * 2,
            "erhverv": [A_FIRST] * 6 + [[1, None, None, None, None, None, None, None]],
        }
        assert said(found(groups, CITIZENS, STAFF, BUSINESS), "agreement") == [
            (
                "Inden for hver gruppe: Om rækkefølgen er der ingen sikker enighed i gruppen Borgere (W = 0,00, "
                "20 rangeringer) og mindst moderat enighed i gruppen Medarbejdere (W = 0,99, 10 rangeringer)."
            )
        ]

    def test_a_group_of_known_size_gets_bounds_for_the_first_item(self) -> None:
        council: Sequence[Ranks] = [[1, 2, 3, 4, 5, 6, 7, 8]] * 9 + [[6, 5, 4, 3, 2, 1, 7, 8], TURNED] * 4
        survey = ranking_survey("abcdefgh", {"politikere": council, "borgere": [*council, *council]})
        assert said(analyse(survey, [COUNCIL, CITIZENS], today=TODAY)[0], "bounds") == [], "nobody knows who answered"
        findings, _ = analyse(survey, [COUNCIL, CITIZENS], today=TODAY, asked=Asked(access="personal"))
        assert said(findings, "bounds") == [
            (
                "Blandt alle i gruppen: 9 af de 17 i gruppen Politikere, der har svaret på spørgsmålet, har «A» "
                "blandt de tre vigtigste. Blandt alle 25 i gruppen er det mindst 36 % og højst 68 %."
            )
        ]
        complete = found({"politikere": council, "borgere": council}, replace(COUNCIL, members=17), CITIZENS)
        assert said(complete, "bounds") == [], "when all have answered there is nothing to bound"


class TestOrder:
    GROUPS: Mapping[str | None, Sequence[Ranks]] = {
        "borgere": [A_FIRST] * 40,
        "medarbejdere": [TURNED] * 5 + [B_FIRST] * 5,
        "erhverv": [B_FIRST] * 10,
    }

    def test_it_is_said_when_number_one_depends_on_how_you_count(self) -> None:
        findings = found(self.GROUPS, CITIZENS, STAFF, BUSINESS)
        assert said(findings, "order") == [
            (
                "Rækkefølgen afhænger af, hvordan der tælles: «B» er nr. 1, når hver vist gruppe vejer lige meget. "
                "«A» er nr. 1, når hvert svar vejer lige meget."
            )
        ]
        assert said(findings, "order", EN)[0].startswith("The order depends on how you count: “B” comes first")

    def test_it_is_not_said_when_both_agree(self) -> None:
        findings = found({**self.GROUPS, "erhverv": [A_FIRST] * 10}, CITIZENS, STAFF, BUSINESS)
        assert said(findings, "order") == []


class TestUncertainty:
    def test_two_that_may_come_first(self) -> None:
        findings = found({"borgere": [A_FIRST, [2, 1, *A_FIRST[2:]]] * 10}, CITIZENS)
        assert said(findings, "unclear-first") == [
            "Ikke muligt at afgøre, hvad der er nr. 1: «A» og «B» kan hver især ligge øverst."
        ]
        assert said(found({"borgere": [A_FIRST] * 40}, CITIZENS), "unclear-first") == []

    def test_a_wide_range_among_the_first_three(self) -> None:
        findings = found({"borgere": [A_FIRST] * 40}, CITIZENS)
        question = findings.questions[0]
        assert said(findings, "uncertain") == []
        wide = replace(question.items[1], rank=(2, 6))
        items = (question.items[0], wide, *question.items[2:])
        widened = replace(findings, questions=(replace(question, items=items),))
        assert said(widened, "uncertain") == ["Placeringen er usikker: «B» kan ligge fra nr. 2 til nr. 6."]


def test_a_small_group_and_the_one_hidden_with_it_are_named_with_the_reason() -> None:
    groups: dict[str | None, Sequence[Ranks]] = {
        "borgere": [A_FIRST, TURNED] * 20,
        "medarbejdere": [A_FIRST, TURNED] * 5,
        "politikere": [A_FIRST] * 3,
    }
    findings = found(groups, CITIZENS, STAFF, COUNCIL)
    assert said(findings, "not-shown") == [
        "Gruppen Politikere vises ikke for sig: Den har færre end 5 svar.",
        "Gruppen Medarbejdere vises heller ikke for sig: Ellers kunne en mindre gruppes svar regnes ud.",
    ]
    assert len(suppression_sentences(findings, EN)) == len(findings.suppressed)


def test_of_several_questions_each_reading_names_its_own() -> None:
    findings = found({"borgere": [A_FIRST, [2, 1, *A_FIRST[2:]]] * 10}, CITIZENS)
    twice = replace(
        findings, questions=(findings.questions[0], replace(findings.questions[0], id="q2", title="Temaer"))
    )
    assert [reading.lead for reading in readings(twice, DA) if reading.question == "q2"] == [
        "De tre øverste (Temaer)",
        "Ikke muligt at afgøre, hvad der er nr. 1 (Temaer)",
        "Inden for hver gruppe (Temaer)",
    ]


@pytest.mark.parametrize(
    ("certain", "possible", "told"),
    [
        ("a", "", "«A» er blandt de tre øverste, også når der tages højde for tilfældig variation (10 svar)."),
        ("", "bc", "«B» og «C» kan være blandt de tre øverste, men det er ikke sikkert (10 svar)."),
        ("", "abcdefgh", "Intet punkt er med sikkerhed blandt de tre øverste, og intet kan udelukkes (10 svar)."),
    ],
)
def test_what_surely_is_and_what_may_be_among_the_first_three(certain: str, possible: str, told: str) -> None:
    findings = found({"borgere": [A_FIRST] * 10}, CITIZENS)
    standing: dict[str, Certainty] = dict.fromkeys(certain, "certain")
    standing |= dict.fromkeys(possible, "possible")
    question = findings.questions[0]
    items = tuple(
        replace(item, title=item.id.upper(), in_top3=standing.get(item.id, "ruled_out")) for item in question.items
    )
    findings = replace(findings, questions=(replace(question, items=items),))
    assert [reading.body for reading in readings(findings, DA) if reading.kind == "top-three"] == [told]


def test_a_reading_without_a_lead_is_its_body() -> None:
    assert Reading("basis", "Ti svar.").text == "Ti svar."
    assert Reading("basis", "ti svar.", "Grundlag").text == "Grundlag: ti svar."


def test_shares_in_words() -> None:
    assert share_in_words(Share(0.5448, 0.4, 0.6), DA) == "54 %"
    assert share_in_words(Share(None, 0, 0.1, "under"), DA) == "under 10 %"
    assert share_in_words(Share(None, 0.9, 1, "over"), EN) == "over 90%"
    assert share_in_words(Share(None, 3 / 17, 5 / 17, "between"), DA) == "18–29 %"


def test_a_withheld_share_counts_as_the_least_it_can_be() -> None:
    item = found({"borgere": [A_FIRST] * 10, "medarbejdere": [A_FIRST] * 10}, CITIZENS, STAFF).questions[0].items[0]
    over = GroupFigures(17, 90, Share(None, 0.9, 1, "over"))
    assert lowest_share(replace(item, by_segment={"borgere": over, "medarbejdere": over})) == 0.9
    assert lowest_share(replace(item, by_segment={"borgere": over, "medarbejdere": None})) is None
