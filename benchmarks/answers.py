"""A workbook as Microsoft Forms exports it, with 1,000 invented answers to the example's digital bootcamp."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.folders import ANSWERS
from bootcamp.plan.contents import read_contents
from bootcamp.plan.survey import Question, Survey

SURVEY = "digital-bootcamp"
_BEFORE = ("ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn")
_OPENED = datetime(2017, 2, 8, 9)  # noqa: DTZ001 - a workbook's times know no zone


def workbook(folder: Path, file: Path) -> Path:
    """Write the answers to the survey of the plan in `folder`; the same ones every time."""
    from openpyxl import Workbook

    contents, _ = read_contents(folder)
    if contents.plan is None:
        raise ValueError(folder)
    survey, book, chance = contents.plan.surveys[SURVEY], Workbook(), random.Random(1)
    sheet = book.active or book.create_sheet()
    sheet.append([*_BEFORE, survey.groups.question, *_headers(survey)])
    for number in range(1, ANSWERS + 1):
        begun = _OPENED + timedelta(minutes=7 * number)
        sheet.append([number, begun, begun + timedelta(minutes=6), "anonymous", None, *_answers(survey, chance)])
    book.save(file)
    return file


def _headers(survey: Survey) -> Iterator[str]:
    for question in survey.questions:
        yield from question.items.values() if question.items else (question.title,)


def _answers(survey: Survey, chance: random.Random) -> Iterator[Any]:
    yield chance.choice([answer for answers in survey.groups.answers.values() for answer in answers])
    for question in survey.questions:
        yield from _answer(question, chance)


def _answer(question: Question, chance: random.Random) -> Iterator[Any]:
    options = list(question.options.values())
    match question.kind:
        case "ranking":
            yield "".join(f"{option};" for option in chance.sample(options, len(options)))
        case "multi":
            yield "".join(f"{option};" for option in chance.sample(options, question.choose or 1))
        case "likert":
            yield from (chance.choice(question.scale) for _ in question.items)
        case "nps":
            yield chance.randint(0, 10)
        case _:
            yield chance.choice(("Flere møder om aftenen", "Bussen", None))
