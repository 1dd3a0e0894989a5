"""Make the invented answers of the example `lejre-kerneopgaver` as a Microsoft Forms export.

    cd tests && python -m support.make_example_answers

The headings and options come from the example's plan, so a change of wording there asks for a new file. The same seed
gives the same bytes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bootcamp.plan.reading import read_contents
from bootcamp.plan.survey import Question, Survey
from bootcamp.survey.rehearsal.forms_answers import drawn, headings, joined, picked, shuffled
from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from support.example_groups import GROUPS, Group

EXAMPLE = Path(__file__).parents[2] / "examples" / "lejre-kerneopgaver"
SURVEY = "digital-bootcamp"
SEED = 2017
OPENED, CLOSED = datetime.fromisoformat("2017-02-08T09:00"), datetime.fromisoformat("2017-02-26T21:30")


def make(survey: Survey, seed: int = SEED) -> bytes:
    """The export as Microsoft Forms would hand it out."""
    return workbook(headings(survey, "da"), list(answers(survey, random.Random(seed))))


def file_name(rows: int) -> str:
    return f"Digital bootcamp(1-{rows}).xlsx"


def answers(survey: Survey, chance: random.Random) -> Iterator[list[Cell]]:
    """One row for each respondent, in the order they finished; the numbers jump where test answers were deleted."""
    people = shuffled(
        [(group, text) for group in GROUPS for text, n in group.answers.items() for _ in range(n)], chance
    )
    left = {id(group): list(shuffled(group.texts, chance)) for group in GROUPS}
    finished = sorted(_finished(chance) for _ in people)
    number = 2
    for (group, text), moment in zip(people, finished, strict=True):
        number += 1 if chance.random() > 0.04 else 2
        took = timedelta(seconds=150 + int(600 * chance.random()))
        row: list[Cell] = [number, moment - took, moment, "anonymous", None, text]
        for question in survey.questions:
            row += _cells(question, group, left[id(group)], chance)
        yield row


def _cells(question: Question, group: Group, texts: list[str], chance: random.Random) -> list[Cell]:
    """What one respondent leaves in the columns of a question; some skip it, and some rank only the first few."""
    match question.kind:
        case "ranking":
            order = drawn(group.weights[question.id], len(question.options), chance)
            luck = chance.random()
            return [
                joined(question, order[: 0 if luck < 0.04 else 2 + int(3 * chance.random()) if luck < 0.11 else None])
            ]
        case "multi":
            luck = chance.random()
            most = question.choose or len(question.options)
            return [
                joined(
                    question, drawn(group.weights[question.id], 0 if luck < 0.03 else 1 if luck < 0.1 else most, chance)
                )
            ]
        case "likert":
            labels = [*question.scale, *question.dont_know]
            return [picked(labels, group.agreement[item], 0.02, chance) for item in question.items]
        case "nps":
            score = picked([str(n) for n in range(11)], group.recommends, 0.05, chance)
            return [int(score) if score is not None else None]
        case _:
            return [texts.pop() if texts and chance.random() < 0.35 else None]


def _finished(chance: random.Random) -> datetime:
    """A moment of a day on which the survey was open; more people answer in the first days."""
    days = (CLOSED - OPENED).days
    day = int(days * chance.random() * chance.random())
    second = 900 + int((CLOSED - OPENED).seconds * chance.random())
    return OPENED + timedelta(days=day, seconds=second)


def example_survey() -> Survey:
    contents, _ = read_contents(EXAMPLE)
    assert contents.plan is not None
    return contents.plan.surveys[SURVEY]


def main() -> None:
    content = make(example_survey())
    rows = sum(n for group in GROUPS for n in group.answers.values())
    (EXAMPLE / "surveys").mkdir(exist_ok=True)
    (EXAMPLE / "surveys" / file_name(rows)).write_bytes(content)


if __name__ == "__main__":
    main()
