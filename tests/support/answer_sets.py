"""Small surveys for tests: one ranking question answered by groups."""

from collections.abc import Mapping, Sequence
from datetime import date

from bootcamp.survey.answers import Answer, AnswerSet, Question, Source, Value

TODAY = date(2017, 2, 17)
SOURCE = Source("svar.xlsx", "0" * 64, "Sheet1", 60, date(2017, 2, 16))
Ranks = Sequence[float | None]


def ranking_survey(items: Sequence[str], groups: Mapping[str | None, Sequence[Ranks]]) -> AnswerSet:
    """Respondents a-0001 … with one ranking each; the group None is of those who named none."""
    question = Question("prerequisites", "ranking", "Prioritér", {item: item.capitalize() for item in items}, "growth")
    flat = [(group, tuple(ranks)) for group, ballots in groups.items() for ranks in ballots]
    answers = tuple(
        Answer(f"a-{row:04}", row, group, "complete", {question.id: ranks}) for row, (group, ranks) in enumerate(flat)
    )
    return AnswerSet("digital-bootcamp", (question,), tuple(g for g in groups if g), answers, (SOURCE,))


def single_survey(question: Question, answers: Sequence[tuple[str | None, Value | None]]) -> AnswerSet:
    """One question of any kind: (group, value) per respondent, None where it was left out."""
    return AnswerSet(
        "digital-bootcamp",
        (question,),
        tuple(sorted({group for group, _ in answers if group})),
        tuple(
            Answer(f"a-{row:04}", row, group, "complete", {} if value is None else {question.id: value})
            for row, (group, value) in enumerate(answers)
        ),
        (SOURCE,),
    )
