"""Findings in sentences: each is said only when its condition holds, with numbers from the unrounded values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bootcamp.survey.findings import Findings, QuestionFindings, SegmentFindings, Suppressed
from bootcamp.survey.sentences.distribution_sentences import (
    DistributionKind,
    Labels,
    distribution_sentences,
    missing_sentences,
    survey_sentences,
)
from bootcamp.survey.sentences.ranking_sentences import RankingKind, ranking_sentences
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent

ReadingKind = Literal["basis", "missing", "not-shown"] | RankingKind | DistributionKind
Nouns = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence or two about the findings; `lead` may be set in bold, `body` follows it."""

    kind: ReadingKind
    body: str
    lead: str | None = None
    question: str | None = None

    @property
    def text(self) -> str:
        return f"{self.lead}: {self.body}" if self.lead else self.body


def readings(findings: Findings, words: Words, nouns: Nouns | None = None) -> tuple[Reading, ...]:
    """What can be said of the findings, the account of who answered first, what is not shown last.

    `nouns`: group id → ("borger", "borgere"); without it the plan's singular and title are used, and without those
    the count is of "the group …".
    """
    if not findings.n:
        key = "no-answers" if findings.n == 0 else "too-few"
        return (Reading("basis", words(f"survey.{key}", threshold=findings.provenance.threshold)),)
    ranked = [question for question in findings.questions if question.items]
    several, labels = len(ranked) > 1, Labels.of(findings)
    unsaid = findings.chance.unsaid if findings.chance else frozenset()
    said = (
        _basis(findings, words, nouns or {}),
        *_missing(findings, words),
        *(Reading(kind, body, words(f"survey.lead-{kind}")) for kind, body in missing_sentences(findings, words)),
        *(reading for question in ranked for reading in _of_ranking(question, findings, words, several=several)),
        *(
            reading
            for question in findings.questions
            for reading in _of_distribution(question, findings, words, labels)
        ),
        *(Reading(kind, body, words(f"survey.lead-{kind}")) for kind, body in survey_sentences(findings, words)),
        *_not_shown(findings, words),
    )
    return tuple(reading for reading in said if reading.kind not in unsaid)


def _basis(findings: Findings, words: Words, nouns: Nouns) -> Reading:
    counted = [_counted(segment, words, nouns) for segment in findings.segments if segment.n]
    rest = (findings.n or 0) - sum(segment.n or 0 for segment in findings.segments)
    if rest and counted:
        hidden = any(segment.n is None for segment in findings.segments)
        counted.append(words("survey.count-rest" if hidden else "survey.count-ungrouped", n=rest))
    sentences = [words("survey.basis-groups" if counted else "survey.basis", n=findings.n, groups=counted)]
    if findings.response_rate is not None:
        sentences.append(words("survey.basis-rate", share=percent(findings.response_rate, words.language)))
    sentences += way_sentences(findings, words)
    if findings.access == "open":
        sentences.append(words("survey.basis-open"))
    return Reading("basis", " ".join([*sentences, words("survey.basis-voluntary")]))


def way_sentences(findings: Findings, words: Words) -> list[str]:
    """What became of the rows of the files, where more were received than count; that none was left out otherwise."""
    way = findings.way
    if way is None:
        return []
    parts = [
        *([words("survey.way-tests", n=way.tests)] if way.tests else []),
        *([words("survey.way-partial", n=way.partial)] if way.partial else []),
        *([words("survey.way-duplicates", n=way.duplicates)] if way.duplicates else []),
        *(
            words("survey.way-excluded" if rule else "survey.way-excluded-few", n=n, rule=rule)
            for rule, n in way.excluded.items()
        ),
    ]
    if not parts:
        return [words("survey.way-all", n=way.rows)]
    return [words("survey.way", n=way.rows, parts=parts, used=way.used)]


def _counted(segment: SegmentFindings, words: Words, nouns: Nouns) -> str:
    """258 borgere; without a singular to trust, 32 fra gruppen Erhvervsliv."""
    forms = nouns.get(segment.id) or ((segment.singular, segment.title) if segment.singular else None)
    if forms is None:
        return words("survey.count-group", n=segment.n, group=segment.title)
    noun = forms[0] if segment.n == 1 else forms[1]
    return words("survey.count-named", n=segment.n, noun=_inside_a_sentence(noun))


def _inside_a_sentence(noun: str) -> str:
    """Without the capital of a heading; abbreviations such as MED stay."""
    return noun if noun[1:2].isupper() else noun[:1].lower() + noun[1:]


def _missing(findings: Findings, words: Words) -> Iterator[Reading]:
    absent = [segment.title for segment in findings.segments if segment.n == 0]
    if absent:
        key = "missing-group" if len(absent) == 1 else "missing-groups"
        yield Reading("missing", words(f"survey.{key}", groups=absent), words("survey.lead-missing"))


def _of_ranking(question: QuestionFindings, findings: Findings, words: Words, *, several: bool) -> Iterator[Reading]:
    for kind, body in ranking_sentences(question, findings, words):
        lead = words(f"survey.lead-{kind}")
        if several:
            lead = words("survey.lead-in-question", lead=lead, question=question.title)
        yield Reading(kind, body, lead, question.id)


def _of_distribution(question: QuestionFindings, findings: Findings, words: Words, labels: Labels) -> Iterator[Reading]:
    for kind, body in distribution_sentences(question, findings, words, labels):
        lead = words("survey.lead-in-question", lead=words(f"survey.lead-{kind}"), question=question.title)
        yield Reading(kind, body, lead, question.id)


def _not_shown(findings: Findings, words: Words) -> Iterator[Reading]:
    """Groups and questions that are left out; single counts are marked where they would stand."""
    sentences = suppression_sentences(findings, words)
    for one, sentence in zip(findings.suppressed, sentences, strict=True):
        if one.reason in ("few", "complement", "extreme", "small"):
            yield Reading("not-shown", sentence, question=one.question)


def suppression_sentences(findings: Findings, words: Words) -> tuple[str, ...]:
    """For each entry of `findings.suppressed`, what is not shown and why."""
    return tuple(_suppression_sentence(one, findings, words) for one in findings.suppressed)


def _suppression_sentence(one: Suppressed, findings: Findings, words: Words) -> str:
    groups = {segment.id: segment.title for segment in findings.segments}
    questions = {question.id: question.title for question in findings.questions}
    threshold = findings.provenance.threshold
    question = questions.get(one.question or "", one.question)
    if one.segment is None:
        key = f"survey.question-{one.reason}" if one.question else "survey.too-few"
        return words(key, threshold=threshold, question=question)
    key = f"survey.group-{one.reason}-in" if one.question else f"survey.group-{one.reason}"
    return words(key, group=groups[one.segment], threshold=threshold, question=question)


def chance_in_words(findings: Findings, said: Sequence[Reading], words: Words) -> tuple[str, str]:
    """How many differences between groups chance would have told of, on average, and of how many the readings tell."""
    expected = findings.chance.differences_expected if findings.chance else 0.0
    items = sum(item.status == "differs" for question in findings.questions for item in question.items)
    told = items + sum(one.kind == "groups-apart" for one in said)
    return number(expected, words.language, 2), words.write(told)
