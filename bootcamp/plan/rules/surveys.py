"""Surveys: what is asked can be answered, told apart in an export, and held against what else is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import GROUPS, Population, Question, Survey
from bootcamp.problems import Problem
from bootcamp.reading.yaml import Location

_NEEDS_OPTIONS = ("single", "multi", "ranking")
_OTHER_HALF = {"importance": "fulfilment", "fulfilment": "importance"}


def questions_have_answers(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Options to choose among, statements and a scale to agree on."""
    for name, survey in plan.surveys.items():
        for number, question in enumerate(survey.questions):
            place = ("surveys", name, "questions", number)
            if question.kind in _NEEDS_OPTIONS and len(question.options) < 2:
                yield contents.problem("question-without-options", PLAN_FILE, place, question=question.title)
            if question.kind == "likert" and not (question.items and question.scale):
                yield contents.problem("question-without-scale", PLAN_FILE, place, question=question.title)


def answers_are_deleted_some_day(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, survey in plan.surveys.items():
        if survey.keep_until is None:
            place = ("surveys", name, "title")
            yield contents.problem("survey-without-keep-until", PLAN_FILE, place, "advice", title=survey.title)


def answers_mean_one_thing(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """An answer stands for one group, and an option is written once: an import could not tell them apart."""
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        groups = [
            ((*at, "groups", "answers", segment, number), text, plan.segments[segment].title)
            for segment, texts in survey.groups.answers.items()
            for number, text in enumerate(texts)
            if segment in plan.segments
        ]
        for number, (location, text, _) in enumerate(groups):
            other = next((title for _, before, title in groups[:number] if _same(before, text)), None)
            if other is not None:
                yield contents.problem("answer-of-two-groups", PLAN_FILE, location, answer=text, other=other)
        for number, question in enumerate(survey.questions):
            for kind, choices in (("options", question.options), ("items", question.items)):
                titles = list(choices.values())
                for at_choice, (choice, title) in enumerate(choices.items()):
                    if any(_same(title, before) for before in titles[:at_choice]):
                        place = (*at, "questions", number, kind, choice)
                        yield contents.problem("option-twice", PLAN_FILE, place, option=title)


def answers_can_come_home(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Advice where an export could not be told apart: survey tools give titles and options back, and nothing else."""
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        seen: set[str] = set()
        for location, title in _headings(survey, at):
            if (key := _words_of(title)) in seen:
                yield contents.problem("heading-twice", PLAN_FILE, location, "advice", title=title)
            seen.add(key)
        for number, question in enumerate(survey.questions):
            if question.kind not in ("multi", "ranking"):
                continue
            others = {_words_of(text): text for text in question.options.values()}
            for option, text in question.options.items():
                parts = [_words_of(part) for part in text.split(";") if part.strip()]
                if len(parts) > 1 and all(part in others for part in parts):
                    place = (*at, "questions", number, "options", option)
                    facts = {"option": text, "others": [others[part] for part in parts]}
                    yield contents.problem("option-in-parts", PLAN_FILE, place, "advice", **facts)


def _headings(survey: Survey, at: Location) -> Iterator[tuple[Location, str]]:
    """What stands over the columns of an export, and where: a question, or each statement to agree with."""
    yield (*at, "groups", "question"), survey.groups.question
    for number, question in enumerate(survey.questions):
        place = (*at, "questions", number)
        if question.kind == "likert" and question.items:
            yield from (((*place, "items", item), text) for item, text in question.items.items())
        else:
            yield (*place, "title"), question.title


def _words_of(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def surveys_can_be_answered(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        yield from _dates_in_order(contents, survey, at)
        for number, question in enumerate(survey.questions):
            most = len(question.options)
            if question.choose is not None and question.options and not 1 <= question.choose <= most:
                place = (*at, "questions", number, "choose")
                yield contents.problem("choose-impossible", PLAN_FILE, place, choose=question.choose, most=most)
            if len(question.scale) == 1:
                place = (*at, "questions", number, "scale")
                yield contents.problem("scale-of-one-step", PLAN_FILE, place, question=question.title)


def _dates_in_order(contents: Contents, survey: Survey, at: Location) -> Iterator[Problem]:
    if survey.opens and survey.closes and survey.closes < survey.opens:
        facts = {"opens": survey.opens, "closes": survey.closes}
        yield contents.problem("survey-closes-first", PLAN_FILE, (*at, "closes"), **facts)
    if survey.closes and survey.keep_until and survey.keep_until < survey.closes:
        facts = {"closes": survey.closes, "keep_until": survey.keep_until}
        yield contents.problem("answers-kept-too-short", PLAN_FILE, (*at, "keep_until"), **facts)


def both_halves_of_a_gap(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """How important something is can be held against how far it is fulfilled when both are asked alike."""
    for name, survey in plan.surveys.items():
        for number, question in enumerate(survey.questions):
            if question.measures is None:
                continue
            at = ("surveys", name, "questions", number, "measures")
            if question.kind != "likert":
                yield contents.problem("measures-without-scale", PLAN_FILE, at, question=question.title)
                continue
            others = [other for other in survey.questions if _is_other_half(question, other)]
            same = [other for other in others if set(other.items) & set(question.items)]
            if not others:
                yield contents.problem(
                    f"gap-half-missing-{question.measures}", PLAN_FILE, at, "warning", question=question.title
                )
            elif not same:
                yield contents.problem(
                    f"gap-without-common-items-{question.measures}", PLAN_FILE, at, "warning", question=question.title
                )
            elif question.measures == "importance":
                for other in (other for other in same if len(other.scale) != len(question.scale)):
                    facts = {"question": question.title, "other": other.title}
                    yield contents.problem("gap-scales-differ", PLAN_FILE, at, "warning", **facts)


def _is_other_half(question: Question, other: Question) -> bool:
    same_task = other.core_task == question.core_task and other.kind == "likert"
    return same_task and other.measures == _OTHER_HALF.get(question.measures or "")


def populations_are_whole(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """A population tells of each part how many it stands for, with its source."""
    for name, survey in plan.surveys.items():
        for key, population in survey.population.items():
            parts = _parts(survey, key)
            if parts is not None:
                yield from _population(contents, population, ("surveys", name, "population", key), parts)


def _parts(survey: Survey, key: str) -> list[str] | None:
    """The options that a population is told by; None where its key means nothing (which is told elsewhere)."""
    if key in GROUPS:
        return list(survey.groups.answers)
    single = (question for question in survey.questions if question.id == key and question.kind == "single")
    return next((list(question.options) for question in single), None)


def _population(contents: Contents, population: Population, at: Location, parts: list[str]) -> Iterator[Problem]:
    if not population.shares:
        return
    missing = [part for part in parts if part not in population.shares]
    if missing:
        place = (*at, "shares")
        yield contents.problem("population-incomplete", PLAN_FILE, place, "warning", missing=missing, n=len(missing))
    if not sum(population.shares.values()):
        yield contents.problem("population-empty", PLAN_FILE, (*at, "shares"))
    if population.source is None:
        yield contents.problem("population-without-source", PLAN_FILE, at)


RULES = (
    questions_have_answers,
    answers_are_deleted_some_day,
    answers_mean_one_thing,
    answers_can_come_home,
    surveys_can_be_answered,
    both_halves_of_a_gap,
    populations_are_whole,
)
