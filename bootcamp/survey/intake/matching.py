"""Which question of the plan a column answers, found by its title, its options or its statements; never by guessing
alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bootcamp.plan.survey import Question, Survey
from bootcamp.reading.table_cells import text_key
from bootcamp.survey.intake.form_names import is_named, segment_name
from bootcamp.survey.readers.export import ExportColumn
from bootcamp.survey.readers.found import Found

ENOUGH = 0.8
"""The share of a question's options that must be met among the answers where titles differ."""


@dataclass(frozen=True, slots=True)
class Match:
    """A question of the plan and what answers it; `recognised` of its `options` were met among the answers or
    headings.
    """

    question: Question
    founds: tuple[Found, ...]
    recognised: int
    options: int
    by_title: bool


@dataclass(frozen=True, slots=True)
class Matches:
    """What was matched: the column of the groups, and the questions by their ids in the plan."""

    segment: Found | None
    questions: Mapping[str, Match]

    def question_of(self, found: Found) -> str | None:
        """The plan's id of the question that `found` answers."""
        return next((name for name, match in self.questions.items() if found in match.founds), None)


def bare(text: str) -> str:
    """A title by its words alone, so that a full stop or a changed dash makes no difference."""
    return " ".join(re.findall(r"\w+", text_key(text)))


_NUMBER = re.compile(r"^\s*\d{1,3}\s*[.)]\s+")


def is_titled(found: Found, title: str, name: str) -> bool:
    """Whether a found question has this title, with or without a number in front, or goes by the name of the plan."""
    titles = {bare(found.title), bare(_NUMBER.sub("", found.title))}
    called = (found.columns[0].name or "").partition("/")[0]
    return bare(title) in titles or called == name or is_named(found.title, name)


def item_of(question: Question, column: ExportColumn) -> str | None:
    """The id of the option or statement that a column is about: by its text, also in its group, else by its name."""
    text = column.item or column.title
    named = (column.name or "").removeprefix(f"{question.id}/")
    for option, said in options_of(question).items():
        in_its_group = bare(f"{question.title} {said}")
        if option == named or bare(said) in (bare(text), bare(_NUMBER.sub("", text))) or bare(text) == in_its_group:
            return option
    names = [
        option for option in options_of(question) if is_named(text, *([] if column.item else [question.id]), option)
    ]
    return names[0] if len(names) == 1 else None


def options_of(question: Question) -> Mapping[str, str]:
    return question.items if question.kind == "likert" else question.options


def known_options(survey: Survey, title: str) -> dict[str, str]:
    """The options of the plan's question with this title, by what they are compared by."""
    question = next((q for q in survey.questions if bare(q.title) == bare(title)), None)
    return {text_key(text): text for text in question.options.values()} if question else {}


def match(survey: Survey, founds: Sequence[Found]) -> Matches:
    """Match the questions of an export to those of the plan; each is used once."""
    free = list(founds)
    segment = _segment(survey, free)
    if segment:
        free.remove(segment)
    matches: dict[str, Match] = {}
    for step in (_by_title, _by_options):
        for question in survey.questions:
            if question.id not in matches and (found := step(question, free)):
                matches[question.id] = found
                free = [each for each in free if each not in found.founds]
    in_plan_order = {question.id: matches[question.id] for question in survey.questions if question.id in matches}
    return Matches(segment, in_plan_order)


def _segment(survey: Survey, founds: Sequence[Found]) -> Found | None:
    answers = {text_key(text) for texts in survey.groups.answers.values() for text in texts}
    single = [found for found in founds if len(found.columns) == 1]
    titled = [found for found in single if is_titled(found, survey.groups.question, segment_name(survey))]
    fitting = [f for f in single if f.options and {text_key(o) for o in f.options} <= answers and len(f.options) > 1]
    return next(iter(titled or (fitting if len(fitting) == 1 else ())), None)


def _by_title(question: Question, founds: Sequence[Found]) -> Match | None:
    same = [found for found in founds if is_titled(found, question.title, question.id)]
    if len(same) == 1:
        return _match(question, tuple(same), by_title=True)
    return _statements(question, founds)


def _statements(question: Question, founds: Sequence[Found]) -> Match | None:
    """A likert question whose title the tool has lost: each statement stands over a column of its own."""
    if question.kind != "likert" or not question.items:
        return None
    same = [found for found in founds if len(found.columns) == 1 and item_of(question, found.columns[0])]
    return _match(question, tuple(same), by_title=True) if len(same) >= ENOUGH * len(question.items) else None


def _by_options(question: Question, founds: Sequence[Found]) -> Match | None:
    """The one question of its kind among whose options nearly all of the plan's are met."""
    options = options_of(question)
    if len(options) < 2:
        return None
    fitting = [_match(question, (found,), by_title=False) for found in founds if _like(question, found)]
    enough = [found for found in fitting if found.recognised >= ENOUGH * len(options)]
    return enough[0] if len(enough) == 1 else None


def _like(question: Question, found: Found) -> bool:
    return question.kind == found.kind or {question.kind, found.kind} == {"likert", "matrix"}


def _match(question: Question, founds: tuple[Found, ...], *, by_title: bool) -> Match:
    options = {bare(text) for text in options_of(question).values()}
    met = {bare(text) for found in founds for text in (*found.options, *(found.items or {}), found.title)}
    return Match(question, founds, len(options & met), len(options), by_title)
