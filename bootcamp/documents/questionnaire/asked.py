"""What is asked, in the order it is asked: the question about the group first, then those of the plan."""

from __future__ import annotations

from bootcamp.plan.survey import Question, Survey
from bootcamp.survey.intake.form_names import names_of, segment_name


def group_answers(survey: Survey) -> tuple[str, ...]:
    return tuple(text for texts in survey.groups.answers.values() for text in texts)


def asked(survey: Survey) -> tuple[Question, ...]:
    """Every question as it is put to people; the one about the group has the answers themselves as options."""
    answers = group_answers(survey)
    named = {text: name for name, text in names_of(answers).items()}
    options = {named.get(text, f"svar-{number}"): text for number, text in enumerate(answers, start=1)}
    segment = Question(id=segment_name(survey), title=survey.groups.question, kind="single", options=options)
    return (segment, *survey.questions)
