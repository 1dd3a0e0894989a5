"""The guide for whoever sends the questionnaire out: into Forms, onto paper, into KoboToolbox; and the answers home."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.questionnaire.asked import asked
from bootcamp.documents.questionnaire.forms_import import imported
from bootcamp.documents.questionnaire.introduction import introduction
from bootcamp.documents.questionnaire.paper import hint
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Question, Survey
from bootcamp.render.blocks import Column, Row, Table, cell, muted
from bootcamp.render.text import Placed
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words

WITH_OTHER_HINT = ("single", "multi", "ranking")
"""Kinds that a person answers in another way on a screen than on paper."""


def survey_guide(view: SurveyView) -> DocumentBody:
    """The guide to a survey."""
    plan, words, survey, name = view.plan, view.words, view.asked, view.id
    placed: dict[str, Placed] = {
        "questions": _questions(survey, words),
        "introduction": introduction(plan, survey, words),
    }
    shown = {
        "survey": survey,
        "name": name,
        "words": words,
        "missing": list(_missing(plan, name, words)),
        "import_file": f"{file_name('import', name, words)}.docx",
        "entry_file": f"{file_name('entry', name, words)}.xlsx",
        "xlsform_file": f"{file_name('xlsform', name, words)}.xlsx",
    }
    return DocumentBody(
        "survey-guide",
        shown,
        placed,
        title=f"{words('documents.survey-guide')}: {survey.title}",
        description=words("questionnaire.guide-about", title=survey.title),
        label=plan.title,
    )


def file_name(kind: str, name: str, words: Words) -> str:
    """What the file of a kind (import, entry, xlsform) is called, without its ending."""
    return words(f"questionnaire.file-{kind}", name=name)


def digital_hint(question: Question, words: Words) -> str:
    """How to answer on a screen."""
    if question.kind == "multi" and question.choose:
        return words("questionnaire.hint-digital-choose", n=question.choose)
    if question.kind in WITH_OTHER_HINT:
        return words(f"questionnaire.hint-digital-{question.kind}")
    return hint(question, words)


def _missing(plan: Plan, name: str, words: Words) -> Iterator[str]:
    """What people should be told and the plan does not say."""
    survey = plan.surveys[name]
    lacks = {
        "terms": plan.terms is None,
        "closes": survey.opens is None or survey.closes is None,
        "keep-until": survey.keep_until is None,
        "contact": plan.municipality.contact is None,
    }
    yield from (words(f"questionnaire.missing-{key}", survey=name) for key, is_missing in lacks.items() if is_missing)


def _questions(survey: Survey, words: Words) -> Table:
    """Every question as Quick import numbers it, with what to do to it; a Likert question has several numbers."""
    columns = (
        Column(words("questionnaire.column-number"), 0),
        Column(words("questionnaire.column-question"), 3),
        Column(words("questionnaire.column-kind"), 1.6),
        Column(words("questionnaire.column-do"), 3),
    )
    rows = []
    number = 1
    for place, question in enumerate(asked(survey)):
        last = number + len(list(imported(question))) - 1
        numbers = str(number) if last == number else f"{number}–{last}"
        help_text = (muted(digital_hint(question, words)),) if question.kind in (*WITH_OTHER_HINT, "nps") else ()
        kind = words(f"questionnaire.forms-{question.kind}")
        do = words("questionnaire.do-segment") if not place else _to_do(question, words)
        rows.append(Row((cell(numbers), cell(question.title, help_text), cell(kind), cell(do))))
        number = last + 1
    return Table(columns, tuple(rows), words("questionnaire.table-summary"))


def _to_do(question: Question, words: Words) -> str:
    if question.kind == "multi" and question.choose:
        return words("questionnaire.do-choose", n=question.choose)
    return words(f"questionnaire.do-{question.kind}")
