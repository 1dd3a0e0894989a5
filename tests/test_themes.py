"""The codebook: what its words find, and what may be told of what they found."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.plan.survey import Groups, Survey
from bootcamp.survey.answers import AnswerSet, Question, Value
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.counting.asked import Asked
from bootcamp.survey.counting.codebook import Codebook, CodedTheme
from bootcamp.survey.counting.codebook_text import codebook_text
from bootcamp.survey.counting.text_matching import folded, pattern
from bootcamp.survey.findings import Findings, QuestionFindings
from bootcamp.words import Words
from support.answer_sets import TODAY, single_survey

OPEN = Question("q", "text", "Hvad mangler?")
CITIZENS, BUSINESS = SegmentInfo("borgere", "Borgere"), SegmentInfo("erhverv", "Erhvervsliv")
THEMES = {"bus": ["bus"], "bolig": ["bolig"]}


def finds(entry: str, text: str) -> bool:
    return pattern([entry]).search(folded(text)) is not None


class TestMatching:
    @pytest.mark.parametrize(
        ("entry", "text"),
        [
            ("bus", "Busserne kører ikke"), ("bus", "BUSSEN!"), ("cykel", "flere cyklister og cykler"),
            ("skole", "skolerne"), ("gammel", "de gamle"), ("bolig", "lejeboligernes"), ("bolig*", "boligpolitik"),
            ("*vej", "stamvej"), ("arbejde", "samarbejdet"), ("=arbejde", "arbejder"), ("børn", "bo\u0308rn og bØrn"),
            ("Århus", "aarhus"), ("kø", "kø"), ("offentlig transport", "den offentlige transport"),
            ("ikke trygt", "det er ikke trygt"), ("e-mail", "en e-mail"), ("trafik", "trafikken"),
        ],
    )  # fmt: skip
    def test_finds_inflections_compounds_and_phrases(self, entry: str, text: str) -> None:
        assert finds(entry, text)

    @pytest.mark.parametrize(
        ("entry", "text"),
        [
            ("bus", "busk og buskads"), ("bolig", "boligpolitik"), ("=arbejde", "samarbejde"), ("barn", "børn"),
            ("ikke trygt", "trygt er det ikke"), ("sti", "tristi"), ("trygt", "utrygt"), ("...", "alt"),
        ],
    )  # fmt: skip
    def test_finds_nothing_else(self, entry: str, text: str) -> None:
        assert not finds(entry, text)

    @given(st.text(max_size=30), st.text(max_size=60))
    def test_any_entry_and_any_text_can_be_matched(self, entry: str, text: str) -> None:
        finds(entry, text)
        assert finds("bolig", f"{text} bolig")


def coded(answers: AnswerSet, themes: Mapping[str, Sequence[str]] = THEMES, *infos: SegmentInfo) -> QuestionFindings:
    return with_codebook(answers, themes, *infos).questions[0]


def with_codebook(answers: AnswerSet, themes: Mapping[str, Sequence[str]], *infos: SegmentInfo) -> Findings:
    written = {theme: CodedTheme(title=theme.capitalize(), words=tuple(words)) for theme, words in themes.items()}
    asked = Asked(codebook=Codebook({"q": written}, "0" * 64))
    return analyse(answers, infos, today=TODAY, resamples=10, asked=asked)[0]


def wrote(*texts: tuple[str | None, str, int]) -> AnswerSet:
    values: list[tuple[str | None, Value | None]] = [(g, text) for g, text, times in texts for _ in range(times)]
    return single_survey(OPEN, values)


class TestCounts:
    def test_respondents_are_counted_not_words(self) -> None:
        found = coded(wrote((None, "bus, bus og busser", 6), (None, "bus og bolig", 5), (None, "cykel", 7)))
        assert [(theme.id, theme.count, theme.share) for theme in found.themes] == [
            ("bus", 11, 11 / 18), ("bolig", 5, 5 / 18),
        ]  # fmt: skip
        assert (found.n, found.uncoded) == (18, 7)

    def test_a_theme_of_few_is_withheld_and_so_is_what_would_tell_it(self) -> None:
        found = coded(wrote((None, "bus", 3), (None, "cykel", 20)))
        assert [theme.count for theme in found.themes] == [None, 0]
        assert found.uncoded is None, "23 - 20 would be the three"

    def test_uncoded_is_told_when_the_shown_themes_may_account_for_all(self) -> None:
        found = coded(wrote((None, "bus", 12), (None, "bus og bolig", 3), (None, "cykel", 9)))
        assert [theme.count for theme in found.themes] == [15, None]
        assert found.uncoded == 9

    def test_by_group_only_with_ten_texts_and_safe_cells(self) -> None:
        texts = [("borgere", "bus", 20), ("borgere", "bolig", 15), ("erhverv", "bus", 5), ("erhverv", "bolig", 4)]
        found = coded(wrote(*texts), THEMES, CITIZENS, BUSINESS)
        assert {share for theme in found.themes for share in theme.by_segment.values()} == {None}
        found = coded(wrote(*texts[:2], ("erhverv", "bus", 12), ("erhverv", "bolig", 6)), THEMES, CITIZENS, BUSINESS)
        assert found.themes[0].by_segment == {"borgere": 20 / 35, "erhverv": 12 / 18}

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.tuples(st.sets(st.sampled_from("abc")), st.integers(1, 8)), min_size=1, max_size=6))
    def test_a_withheld_theme_keeps_more_than_one_possible_count(self, drawn: list[tuple[set[str], int]]) -> None:
        names = {"a": "bus", "b": "bolig", "c": "cykel"}
        texts = [(None, " ".join(names[one] for one in sorted(about)) or "intet", times) for about, times in drawn]
        survey = wrote(*texts)
        if len(survey.answers) < 5:
            return
        found = coded(survey, {one: [word] for one, word in names.items()})
        counts = [theme.count for theme in found.themes]
        if found.uncoded is None or None not in counts:
            return
        written = len(survey.answers) - found.uncoded
        assert sum(count for count in counts if count is not None) >= written, "nobody need be about a withheld theme"

    def test_findings_name_the_codebook_and_hold_no_text(self) -> None:
        findings = with_codebook(wrote((None, "bussen til Hvalsø", 9)), {"bus": ["bus"]})
        assert findings.provenance.codebook == "0" * 64
        assert "Hvals" not in findings.to_text()
        assert Findings.from_text(findings.to_text()) == findings


def test_the_file_to_begin_with_tells_only_words_of_many() -> None:
    survey = Survey(title="Digital bootcamp", groups=Groups(question="Gruppe", answers={}), questions=())
    answers = wrote((None, "Der er ikke nok busser", 6), (None, "busser og boliger", 4), (None, "Bente mangler", 4))
    text = codebook_text("digital", survey, answers, 5, Words("da"))
    assert "busser 10" in text
    assert "ikke nok 6" in text
    assert "bente" not in text.casefold()
    assert "boliger" not in text.split("version: 1")[1], "only four wrote it"
    few = codebook_text("digital", survey, replace(answers, answers=answers.answers[:4]), 5, Words("da"))
    assert "busser" not in few.split("version: 1")[1]
