"""What people are told before they answer: why, what can be influenced, what becomes of the answers and of their data.

The duty to inform is in the General Data Protection Regulation, article 13; what only the municipality knows (legal
basis, data protection officer) stands in its own notice, to which this text does not pretend to be an alternative.
"""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.process.terms import room_for_influence
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.plan.titles import title_of
from bootcamp.render.blocks import Block, Heading, bullets, paragraph, text
from bootcamp.views.contact import contact_in_sentence
from bootcamp.words import Words
from bootcamp.words.formatting import decapitalised


def introduction(plan: Plan, survey: Survey, words: Words) -> tuple[Block, ...]:
    """The introduction as it stands before the questions."""
    return tuple(_parts(plan, survey, words))


def _parts(plan: Plan, survey: Survey, words: Words) -> Iterator[Block]:
    why = purpose(plan)
    said = [
        *([f"{words('questionnaire.purpose')} {decapitalised(why)}"] if why else []),
        *core_tasks(plan, survey, words),
    ]
    if said:
        yield _heading("why", words)
        yield from (paragraph(each) for each in said)
    terms = plan.terms
    if terms and (terms.open or terms.closed or terms.decided):
        yield _heading("room", words)
        yield room_for_influence(plan, words, level=4)
    yield _heading("use", words)
    yield paragraph(words("questionnaire.use-analysis"))
    if terms and terms.decided_by:
        decides = title_of(plan.bodies, terms.decided_by)
        yield paragraph(f"{words('questionnaire.decides')} {decides.rstrip('.')}.")
    yield _heading("your-data", words)
    yield bullets(*about_data(plan, survey, words))


def _heading(key: str, words: Words) -> Heading:
    return Heading(3, text(words(f"questionnaire.{key}")))


def purpose(plan: Plan) -> str | None:
    """Why the process is there, as a sentence: the purpose of the terms of reference, else of the vision."""
    vision = (plan.vision.purpose or plan.vision.statement) if plan.vision else None
    said = plan.terms.purpose if plan.terms else vision
    return said if said is None or said[-1] in ".!?" else f"{said}."


def core_tasks(plan: Plan, survey: Survey, words: Words) -> Iterator[str]:
    """A sentence with the core tasks that the questions belong to, if they belong to any."""
    tasks = dict.fromkeys(q.core_task for q in survey.questions if q.core_task and q.core_task in plan.core_tasks)
    titles = [words("questionnaire.core-task-title", title=plan.core_tasks[task].title) for task in tasks]
    if titles:
        yield words("questionnaire.about-core-tasks", titles=titles)


def about_data(plan: Plan, survey: Survey, words: Words) -> Iterator[str]:
    """What people are told about their data, a sentence each."""
    yield words("questionnaire.data-voluntary")
    yield words("questionnaire.data-no-names")
    controller = words("questionnaire.data-controller", municipality=plan.municipality.name)
    yield f"{controller} {words('questionnaire.data-pseudonyms')}"
    yield words("questionnaire.data-threshold", threshold=plan.threshold)
    if survey.keep_until:
        yield words("questionnaire.data-kept", day=survey.keep_until)
    if contact := contact_in_sentence(plan):
        yield words("questionnaire.data-contact", contact=contact)
    yield words("questionnaire.data-complain")
