"""The questionnaire on paper: boxes to tick, boxes for ranks, scales, lines to write on; larger type than elsewhere.

It is a document of its own beside the one for Microsoft Forms: Forms takes every paragraph that it does not know for a
question, so an introduction, boxes and scales would have to be deleted there one by one.
"""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.questionnaire.asked import asked
from bootcamp.documents.questionnaire.introduction import introduction
from bootcamp.plan.survey import Question
from bootcamp.render.blocks import (
    Block,
    Boxes,
    Column,
    Heading,
    Kept,
    Line,
    Paragraph,
    Row,
    Runs,
    Table,
    WritingLines,
    cell,
    muted,
    text,
)
from bootcamp.render.text import Placed
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words

SCALE = 1.2
"""Type of 12 points on lines of about 15, since a form is filled in by everybody; never below 10.8."""
_BOX = (Line(text("☐")),)


def paper_form(view: SurveyView) -> DocumentBody:
    """The questionnaire of a survey for print."""
    plan, words, survey = view.plan, view.words, view.asked
    questions = tuple(Kept(tuple(_question(n, each, words))) for n, each in enumerate(asked(survey), start=1))
    placed: dict[str, Placed] = {
        "introduction": introduction(plan, survey, words),
        "questions": questions,
        "lines": WritingLines(1),
    }
    facts = [(words("questionnaire.fact-from"), plan.municipality.name)]
    if survey.closes:
        facts.append((words("questionnaire.fact-answer-by"), words.write(survey.closes)))
    facts.append((words("questionnaire.fact-number"), words("questionnaire.blank")))
    return DocumentBody(
        "questionnaire",
        {"survey": survey, "words": words},
        placed,
        title=survey.title,
        description=words("questionnaire.paper-about", title=survey.title),
        label=words("documents.questionnaire"),
        subtitle=plan.title,
        facts=tuple(facts),
        foot=survey.title,
        scale=SCALE,
    )


def _question(number: int, question: Question, words: Words) -> Iterator[Block]:
    yield Heading(3, text(words("questionnaire.numbered", number=number, title=question.title)))
    yield Paragraph((muted(hint(question, words)),))
    dont_know = tuple(map(text, question.dont_know))
    match question.kind:
        case "single" | "multi":
            yield Boxes((*_texts(question), *dont_know))
        case "ranking":
            yield Boxes(_texts(question), write=True)
        case "likert":
            yield _scale(question, words)
        case "nps":
            yield Boxes(tuple(text(str(step)) for step in range(11)), across=11)
        case "number" | "date":
            yield WritingLines(1)
        case _:
            yield WritingLines(4)
    if question.kind in ("nps", "number", "date") and dont_know:
        yield Boxes(dont_know)


def hint(question: Question, words: Words) -> str:
    """How to answer, in a sentence or two."""
    if question.kind == "multi" and question.choose:
        return words("questionnaire.hint-choose", n=question.choose)
    return words(f"questionnaire.hint-{question.kind}")


def _texts(question: Question) -> tuple[Runs, ...]:
    return tuple(text(option) for option in question.options.values())


def _scale(question: Question, words: Words) -> Table:
    """A line for each statement with a box under each step; a question without statements is its own."""
    steps = (*question.scale, *question.dont_know)
    columns = (Column(words("questionnaire.column-statement"), 4.2), *(Column(step, 1, "centre") for step in steps))
    statements = list(question.items.values()) or [question.title]
    rows = tuple(Row((cell(statement), *(_BOX for _ in steps))) for statement in statements)
    return Table(columns, rows, words("questionnaire.likert-summary"))
