"""The invitation to answer and two reminders, in one tone for all groups, to be pasted into an e-mail or a letter.

Answers carry no names, so nobody knows who has answered: everybody gets the reminders, and they say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.questionnaire.introduction import core_tasks, purpose
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.render.blocks import Block, Heading, Rule, bold, muted, paragraph, text
from bootcamp.views.contact import contact_in_sentence
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words
from bootcamp.words.formatting import decapitalised

LETTERS = ("first", "reminder", "last")
_BEFORE_THE_END = timedelta(days=2)


def invitation(view: SurveyView) -> DocumentBody:
    """The letters of a survey, one below the other."""
    plan, words, survey = view.plan, view.words, view.asked
    blocks: list[Block] = [paragraph(muted(words("questionnaire.invitation-paste")))]
    for place, letter in enumerate(LETTERS):
        blocks += [Rule()] if place else []
        blocks += _letter(letter, plan, survey, words)
    return DocumentBody(
        blocks=tuple(blocks),
        title=f"{words('documents.invitation')}: {survey.title}",
        description=words("questionnaire.invitation-about", title=survey.title),
        label=plan.title,
    )


def sending_days(survey: Survey) -> dict[str, date]:
    """When each letter goes out: at the opening, halfway, two days before the end; on Fridays instead of weekends.

    Empty where the survey is undated; a survey of less than a week has no reminder halfway.
    """
    if not survey.opens or not survey.closes:
        return {}
    halfway = survey.opens + (survey.closes - survey.opens) / 2
    days = {
        "first": survey.opens,
        "reminder": _working_day(halfway),
        "last": _working_day(survey.closes - _BEFORE_THE_END),
    }
    return {letter: day for letter, day in days.items() if letter == "first" or day > survey.opens}


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def _letter(letter: str, plan: Plan, survey: Survey, words: Words) -> Iterator[Block]:
    days = sending_days(survey)
    yield Heading(1, text(words(f"questionnaire.letter-{letter}")))
    yield paragraph(muted(_when(letter, days, words)))
    yield paragraph(bold(words("questionnaire.subject")), f" {_subject(letter, survey, words)}")
    yield paragraph(words("questionnaire.dear"))
    yield paragraph(words(f"questionnaire.body-{letter}", municipality=plan.municipality.name))
    if letter == "first":
        if why := purpose(plan):
            yield paragraph(f"{words('questionnaire.purpose')} {decapitalised(why)}")
        yield from map(paragraph, core_tasks(plan, survey, words))
    yield paragraph(bold(words("questionnaire.link")))
    if survey.opens and survey.closes:
        key = "open-between" if letter == "first" else "open-until"
        yield paragraph(words(f"questionnaire.{key}", opens=survey.opens, closes=survey.closes))
    yield paragraph(" ".join(_about_data(plan, survey, words)))
    if contact := contact_in_sentence(plan):
        yield paragraph(words("questionnaire.rather-paper", contact=contact))
    yield paragraph(f"{words('questionnaire.regards')}\n{plan.municipality.name}")


def _when(letter: str, days: dict[str, date], words: Words) -> str:
    if letter in days:
        return words("questionnaire.send", day=days[letter])
    return words(f"questionnaire.send-undated{'' if letter == 'first' else f'-{letter}'}")


def _subject(letter: str, survey: Survey, words: Words) -> str:
    undated = letter == "last" and not survey.closes
    key = "questionnaire.subject-last-undated" if undated else f"questionnaire.subject-{letter}"
    return words(key, title=survey.title, day=survey.closes)


def _about_data(plan: Plan, survey: Survey, words: Words) -> Iterator[str]:
    yield words("questionnaire.data-voluntary")
    yield words("questionnaire.data-controller", municipality=plan.municipality.name)
    yield words("questionnaire.data-pseudonyms")
    yield words("questionnaire.data-threshold", threshold=plan.threshold)
    if survey.keep_until:
        yield words("questionnaire.data-kept", day=survey.keep_until)
