"""What those who are asked must be told about their answers: who is responsible, what for, who sees them, how long.

The points are those of articles 13 and 14 of the General Data Protection Regulation.
"""

from __future__ import annotations

from bootcamp.documents.body import DocumentBody
from bootcamp.plan.titles import title_of
from bootcamp.render.blocks import bullets
from bootcamp.views.survey import SurveyView
from bootcamp.words.formatting import days, decapitalised


def privacy_notice(view: SurveyView) -> DocumentBody:
    """The notice for one survey; what the plan does not say is left to be filled in."""
    plan, words, survey = view.plan, view.words, view.asked
    decided_by = plan.terms.decided_by if plan.terms else None
    shown = {
        "words": words,
        "municipality": plan.municipality,
        "plan": plan,
        "survey": survey,
        "purpose": decapitalised(plan.terms.purpose) if plan.terms else None,
        "decided_by": title_of(plan.bodies, decided_by) if decided_by else None,
        "has_texts": any(question.kind == "text" for question in survey.questions),
    }
    questions = bullets(survey.groups.question, *(question.title for question in survey.questions))
    facts = [(words("documents.fact-municipality"), plan.municipality.name)]
    if survey.opens and survey.closes:
        facts.append((words("documents.fact-open"), days(survey.opens, survey.closes, words.language)))
    return DocumentBody(
        "privacy-notice",
        shown,
        {"questions": questions},
        description=words("privacy.notice-about", title=survey.title),
        subtitle=plan.title,
        facts=tuple(facts),
    )
