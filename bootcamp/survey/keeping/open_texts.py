"""What people wrote in their own words: held back in `data/` until a person has approved each text for showing."""

from __future__ import annotations

import base64
import hmac
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from bootcamp.layout import TEXTS
from bootcamp.problems import Problem, Problems
from bootcamp.process.kept import read_kept, text_of
from bootcamp.survey.answers import Answer, AnswerSet, Question
from bootcamp.survey.findings import Findings, QuestionFindings, Quote
from bootcamp.survey.protection.personal_data import find_personal_data

VERSION = 1
ENOUGH_TO_NAME_GROUP = 10
"""Texts that a group must have written to a question before a text is shown as one of its."""


@dataclass(frozen=True, slots=True)
class OpenText:
    """One text: the question it answers, its group where that may be told, and a key that tells nothing of who wrote
    it, nor which texts are by the same hand.
    """

    key: str
    question: str
    text: str
    segment: str | None


@dataclass(frozen=True, slots=True)
class Approval:
    """What a person decided about a text: whether it is shown, and in which words."""

    show: bool
    text: str


Decisions: TypeAlias = Mapping[str, Approval]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file of decisions."""

    decisions: Decisions


def open_texts(answers: AnswerSet, findings: Findings | None, secret: bytes) -> tuple[OpenText, ...]:
    """Every text of a survey, ordered by its key; the group is told only where it is shown and has written enough."""
    found = list(_written(answers))
    written = Counter((question.id, answer.segment) for question, answer, _ in found)
    shown = {group for group, n in findings.by_segment.items() if n is not None} if findings else set()
    texts = [
        OpenText(
            _key(secret, answers.survey, question.id, answer.respondent, text),
            question.id,
            text,
            answer.segment
            if answer.segment in shown and written[question.id, answer.segment] >= ENOUGH_TO_NAME_GROUP
            else None,
        )
        for question, answer, text in found
    ]
    return tuple(sorted(texts, key=lambda one: one.key))


def _written(answers: AnswerSet) -> Iterator[tuple[Question, Answer, str]]:
    """The texts of text questions, and what stands for an option without being one ("andet: …")."""
    for question in answers.questions:
        for answer in answers.answers:
            value = answer.values.get(question.id)
            if question.kind == "text" and isinstance(value, str):
                texts = [value]
            elif question.kind in ("single", "multi"):
                chosen = value if isinstance(value, tuple) else (value,)
                texts = [each for each in chosen if isinstance(each, str) and each not in question.options]
            else:
                continue
            yield from ((question, answer, text.strip()) for text in texts if text.strip())


def _key(secret: bytes, *parts: str) -> str:
    digest = hmac.digest(secret, json.dumps(["text", *parts]).encode(), "sha256")
    return base64.b32encode(digest[:10]).decode("ascii").lower()


def personal_data_problems(answers: AnswerSet) -> Problems:
    """For each question in which texts hold personal data: how many do, never what it is."""
    found = Counter(question.id for question, _, text in _written(answers) if find_personal_data(text))
    titles = {question.id: question.title for question in answers.questions}
    return tuple(
        Problem("texts-with-personal-data", {"n": n, "question": titles[question]}, severity="advice")
        for question, n in found.items()
    )


def with_quotes(findings: Findings, texts: Iterable[OpenText], decisions: Decisions) -> Findings:
    """The findings with the texts that are approved; none in a question whose number of answers is not shown."""
    quotes: dict[str, list[Quote]] = {}
    for text in texts:
        decision = decisions.get(text.key)
        if decision is not None and decision.show:
            quotes.setdefault(text.question, []).append(Quote(decision.text, text.segment))

    def quoted(question: QuestionFindings) -> QuestionFindings:
        own = quotes.get(question.id, []) if question.n is not None else []
        return replace(question, quotes=tuple(dict.fromkeys(own)))

    return replace(findings, questions=tuple(quoted(question) for question in findings.questions))


def read_decisions(folder: Path, survey: str) -> dict[str, Approval]:
    """What was decided so far, by the texts' keys. Refuses when the file is broken."""
    kept = read_kept(folder, TEXTS.file(survey), _Kept, "answers-broken", version=VERSION)
    return dict(kept.decisions) if kept else {}


def decisions_text(decisions: Decisions) -> str:
    """The text of the file of decisions, in the order of the keys."""
    return text_of(_Kept(dict(sorted(decisions.items()))), VERSION)
