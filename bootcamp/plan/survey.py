"""The digital bootcamp as planned: who is asked, how, and what."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Final, Literal

from bootcamp.plan.fields import Day, Id, Ids, Model, OneOrMore, Text, Texts, Whole, one_of, reads, schema
from bootcamp.reading.scalars import NotReadable, read_number

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
Measure = Literal["importance", "fulfilment"]
GROUPS: Final = ("groups", "grupper")
"""The names under `population` that stand for the groups of the plan instead of a question."""


def _read_part(value: str) -> Decimal:
    """A part of a population: a number of people or a share with %."""
    number = read_number(value.strip().removesuffix("%"))
    if number < 0:
        raise NotReadable("not-a-number", value=value)
    return number


class Question(Model):
    """A question: its kind, its options (id → text) and its core task.

    `about` says what the options are: prerequisites or themes. A likert question has `items` (statements) and a
    `scale`; where one question asks how important the same statements are and another how far they are fulfilled,
    each says so in `measures`.
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
    measures: (
        Annotated[Measure, *one_of({"importance": ("vigtighed",), "fulfilment": ("opfyldelse", "fulfillment")})] | None
    ) = None


class Groups(Model):
    """The question that tells which group a respondent belongs to, and the answers that stand for each segment."""

    question: Text
    answers: dict[Id, Annotated[tuple[Text, ...], OneOrMore()]]


class Population(Model):
    """How many people, or what share of them, each option of a question stands for, and where that is known from.

    `required` names the options that answers are needed from.
    """

    source: Text | None = None
    shares: dict[Id, Annotated[Decimal, reads(_read_part), schema(["15 %", "4.200"])]] = {}
    required: Ids = ()


class Survey(Model):
    """A digital bootcamp: who is asked and how is said in every report.

    `access`: whether anybody with the link could answer (then an answer is not a person) or each got a link of their
    own. `population`: by the id of a background question, or by «groups» for the groups of the plan.
    """

    title: Text
    opens: Day | None = None
    closes: Day | None = None
    asked: Text | None = None
    how: Text | None = None
    invited: dict[Id, Whole] = {}
    groups: Groups
    questions: tuple[Question, ...]
    keep_until: Day | None = None
    access: (
        Annotated[Literal["open", "personal"], *one_of({"open": ("åbent",), "personal": ("personligt",)})] | None
    ) = None
    population: dict[Id, Population] = {}
