"""What is asked, in the order it is asked: the question about the group first, then those of the plan."""

from __future__ import annotations

from bootcamp.plan.survey import Question, Survey

SEGMENT = "deltagergruppe"
"""The name of the question about the group, wherever a question needs a name."""


def segment_name(survey: Survey) -> str:
    """The name of the question about the group: not that of a question of the plan."""
    taken = {question.id for question in survey.questions}
    return next(name for name in (SEGMENT, f"{SEGMENT}-0", f"{SEGMENT}-00") if name not in taken)


def group_answers(survey: Survey) -> tuple[str, ...]:
    return tuple(text for texts in survey.groups.answers.values() for text in texts)


def asked(survey: Survey) -> tuple[Question, ...]:
    """Every question as it is put to people; the one about the group has the answers themselves as options."""
    answers = {f"svar-{number}": text for number, text in enumerate(group_answers(survey), start=1)}
    segment = Question(id=segment_name(survey), title=survey.groups.question, kind="single", options=answers)
    return (segment, *survey.questions)
