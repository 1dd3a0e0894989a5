"""The digital bootcamp as planned: who is asked, how, and what."""

from __future__ import annotations

from typing import Annotated, Literal

from bootcamp.plan.fields import Day, Id, Model, OneOrMore, Text, Texts, Whole, one_of

QuestionKind = Literal["single", "multi", "ranking", "likert", "nps", "number", "date", "text"]
_QuestionKind = Annotated[
    QuestionKind,
    *one_of(
        {
            "single": ("ét valg", "et valg"),
            "multi": ("flere valg",),
            "ranking": ("rangering", "prioritering"),
            "likert": ("enighed", "skala"),
            "nps": (),
            "number": ("tal",),
            "date": ("dato",),
            "text": ("fri tekst", "tekst"),
        }
    ),
]


class Question(Model):
    """A question: its kind, its options (id → text) and its core task.

    `about` says what the options are: prerequisites or themes. A likert question has `items` (statements) and a
    `scale`.
    """

    id: Id
    title: Text
    kind: _QuestionKind
    core_task: Id | None = None
    about: Text | None = None
    options: dict[Id, Text] = {}
    items: dict[Id, Text] = {}
    scale: Texts = ()
    dont_know: Texts = ()
    choose: Whole | None = None


class Groups(Model):
    """The question that tells which group a respondent belongs to, and the answers that stand for each segment."""

    question: Text
    answers: dict[Id, Annotated[tuple[Text, ...], OneOrMore()]]


class Survey(Model):
    """A digital bootcamp: who is asked and how is said in every report."""

    title: Text
    opens: Day | None = None
    closes: Day | None = None
    asked: Text | None = None
    how: Text | None = None
    invited: dict[Id, Whole] = {}
    groups: Groups
    questions: tuple[Question, ...]
    keep_until: Day | None = None
