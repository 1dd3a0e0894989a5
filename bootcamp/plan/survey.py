"""The digital bootcamp as planned: who is asked, how, and what."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Final, Literal

from bootcamp.plan.choices import Choice, Choices
from bootcamp.plan.fields import Day, Id, Model, OneOrMore, Text, Texts, Whole, reads, schema
from bootcamp.plan.ids import BackgroundId, BackgroundPartId, BackgroundPartIds, CoreTaskId, SegmentId
from bootcamp.plan.marks import Names
from bootcamp.reading.scalars import NotReadable, read_number

QuestionKind = Literal["single", "multi", "ranking", "likert", "nps", "number", "date", "text"]
QUESTION_KINDS = Choices(
    {
        "single": Choice("ét valg", "one choice", ("et valg", "single choice")),
        "multi": Choice("flere valg", "several choices", ("multiple choice",)),
        "ranking": Choice("rangering", "ranking", ("prioritering",)),
        "likert": Choice("skala", "scale", ("enighed",)),
        "nps": Choice("anbefaling 0–10", "recommendation 0–10"),
        "number": Choice("tal", "number"),
        "date": Choice("dato", "date"),
        "text": Choice("fri tekst", "free text", ("tekst",)),
    }
)
Measure = Literal["importance", "fulfilment"]
MEASURES = Choices(
    {
        "importance": Choice("vigtighed", "importance"),
        "fulfilment": Choice("opfyldelse", "fulfilment", ("fulfillment",)),
    }
)
ACCESSES = Choices(
    {
        "open": Choice("åbent for alle", "open to everybody", ("åbent",)),
        "personal": Choice("personligt link", "personal link", ("personligt",)),
    }
)
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

    id: Annotated[Id, Names("question", "Survey")]
    title: Text
    kind: Annotated[QuestionKind, QUESTION_KINDS]
    core_task: CoreTaskId | None = None
    about: Text | None = None
    options: dict[Annotated[Id, Names("option", "Question")], Text] = {}
    items: dict[Annotated[Id, Names("statement", "Question")], Text] = {}
    scale: Texts = ()
    dont_know: Texts = ()
    choose: Whole | None = None
    measures: Annotated[Measure, MEASURES] | None = None


class Groups(Model):
    """The question that tells which group a respondent belongs to, and the answers that stand for each segment."""

    question: Text
    answers: dict[SegmentId, Annotated[tuple[Text, ...], OneOrMore()]]


class Population(Model):
    """How many people, or what share of them, each option of a question stands for, and where that is known from.

    `required` names the options that answers are needed from.
    """

    source: Text | None = None
    shares: dict[BackgroundPartId, Annotated[Decimal, reads(_read_part), schema(["15 %", "4.200"])]] = {}
    required: BackgroundPartIds = ()


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
    invited: dict[SegmentId, Whole] = {}
    groups: Groups
    questions: tuple[Question, ...]
    keep_until: Day | None = None
    access: Annotated[Literal["open", "personal"], ACCESSES] | None = None
    population: dict[BackgroundId, Population] = {}
