"""Rules for what a survey of the plan measures and who it should reach."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bootcamp.plan.contents import PLAN_FILE, Contents
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import GROUPS, Population, Question, Survey
from bootcamp.problems import Problem, Severity
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Location

_OTHER_HALF = {"importance": "fulfilment", "fulfilment": "importance"}


def _problem(contents: Contents, code: str, at: Location, severity: Severity = "error", /, **facts: object) -> Problem:
    return Problem(code, facts, contents.place(PLAN_FILE, at), severity)


def both_halves_of_a_gap(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """How important something is can be held against how far it is fulfilled when both are asked alike."""
    for name, survey in plan.surveys.items():
        for number, question in enumerate(survey.questions):
            if question.measures is None:
                continue
            at = ("surveys", name, "questions", number, "measures")
            if question.kind != "likert":
                yield _problem(contents, "measures-without-scale", at, question=question.title)
                continue
            others = [other for other in survey.questions if _is_other_half(question, other)]
            same = [other for other in others if set(other.items) & set(question.items)]
            if not others:
                yield _problem(
                    contents, f"gap-half-missing-{question.measures}", at, "warning", question=question.title
                )
            elif not same:
                yield _problem(
                    contents, f"gap-without-common-items-{question.measures}", at, "warning", question=question.title
                )
            elif question.measures == "importance":
                for other in (other for other in same if len(other.scale) != len(question.scale)):
                    facts = {"question": question.title, "other": other.title}
                    yield _problem(contents, "gap-scales-differ", at, "warning", **facts)


def _is_other_half(question: Question, other: Question) -> bool:
    same_task = other.core_task == question.core_task and other.kind == "likert"
    return same_task and other.measures == _OTHER_HALF.get(question.measures or "")


def population_fits_the_questions(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """A population is told of single choices or of the groups, by their own options, with its source."""
    for name, survey in plan.surveys.items():
        questions = {question.id: question for question in survey.questions}
        for key, population in survey.population.items():
            at = ("surveys", name, "population", key)
            if key not in GROUPS and (key not in questions or questions[key].kind != "single"):
                known = [GROUPS[0], *(question.id for question in survey.questions if question.kind == "single")]
                suggestion = nearest(key, known)
                yield _problem(contents, "population-unknown", at, name=key, suggestion=suggestion, known=known)
                continue
            known = _parts(survey, key)
            yield from _parts_of_population(contents, population, at, known)


def _parts(survey: Survey, key: str) -> list[str]:
    if key in GROUPS:
        return list(survey.groups.answers)
    return next(list(question.options) for question in survey.questions if question.id == key)


def _parts_of_population(
    contents: Contents, population: Population, at: Location, known: Collection[str]
) -> Iterator[Problem]:
    named = [((*at, "shares", part), part) for part in population.shares]
    named += [((*at, "required", number), part) for number, part in enumerate(population.required)]
    for location, part in named:
        if part not in known:
            suggestion = nearest(part, list(known))
            yield _problem(
                contents, "population-unknown-part", location, name=part, suggestion=suggestion, known=list(known)
            )
    missing = [part for part in known if part not in population.shares]
    if population.shares and missing:
        yield _problem(contents, "population-incomplete", (*at, "shares"), "warning", missing=missing, n=len(missing))
    if population.shares and not sum(population.shares.values()):
        yield _problem(contents, "population-empty", (*at, "shares"))
    if population.shares and population.source is None:
        yield _problem(contents, "population-without-source", at)


RULES = (both_halves_of_a_gap, population_fits_the_questions)
