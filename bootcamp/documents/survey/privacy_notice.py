"""What those who are asked must be told about their answers: who is responsible, what for, who sees them, how long.

The points are those of articles 13 and 14 of the General Data Protection Regulation.
"""

from __future__ import annotations

from bootcamp.documents.filters import filters_of
from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of
from bootcamp.render.blocks import Document, bullets
from bootcamp.render.text import text_blocks
from bootcamp.words import Words


def privacy_notice(contents: Contents, plan: Plan, name: str, words: Words) -> Document:
    """The notice for one survey; what the plan does not say is left to be filled in."""
    survey = plan.surveys[name]
    decided_by = plan.terms.decided_by if plan.terms else None
    shown = {
        "words": words,
        "municipality": plan.municipality,
        "plan": plan,
        "survey": survey,
        "purpose": plan.terms.purpose if plan.terms else None,
        "decided_by": title_of(plan.bodies, decided_by) if decided_by else None,
        "has_texts": any(question.kind == "text" for question in survey.questions),
    }
    questions = bullets(survey.groups.question, *(question.title for question in survey.questions))
    blocks = text_blocks(
        "privacy-notice", shown, placed={"questions": questions}, filters=filters_of(words), process=contents.folder
    )
    title = words("documents.privacy-notice")
    facts = [(words("documents.fact-municipality"), plan.municipality.name)]
    if survey.opens and survey.closes:
        facts.append((words("documents.fact-open"), f"{words.write(survey.opens)} – {words.write(survey.closes)}"))
    return Document(
        title=title,
        language=words.language,
        blocks=blocks,
        description=words("privacy.notice-about", title=survey.title),
        kind=survey.title,
        subtitle=plan.title,
        facts=tuple(facts),
        footer_left=plan.municipality.name,
        footer_middle=title,
        head="plain",
    )
