"""The terms of reference (kommissorium) on one page: the first document of every process."""

from __future__ import annotations

from bootcamp.documents.body import DocumentBody
from bootcamp.plan.parts import part_of
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of
from bootcamp.render.blocks import Column, Columns, Heading, Row, Table, bullets, cell, text
from bootcamp.render.text import Placed
from bootcamp.views.overview import Overview
from bootcamp.views.programme import role_titles
from bootcamp.words import Words


def terms_of_reference(course: Overview) -> DocumentBody | None:
    """The plan's terms of reference; None when it has none."""
    plan, words = course.plan, course.words
    if plan.terms is None:
        return None
    shown = {
        "plan": plan,
        "terms": plan.terms,
        "chain": _chain(plan),
        "decided_by": title_of(plan.bodies, plan.terms.decided_by or ""),
    }
    placed: dict[str, Placed] = {
        "room_for_influence": room_for_influence(plan, words),
        "deliverables": _deliverables(plan, words),
    }
    return DocumentBody(
        "terms",
        shown,
        placed,
        title=plan.title,
        description=words("documents.terms-about", title=plan.title),
        label=words("documents.terms"),
        facts=_facts(plan, words),
        head="band",
    )


def _facts(plan: Plan, words: Words) -> tuple[tuple[str, str], ...]:
    facts = [(words("documents.fact-municipality"), plan.municipality.name)]
    if plan.terms and plan.terms.commissioned_by:
        facts.append((words("documents.fact-commissioned-by"), title_of(plan.bodies, plan.terms.commissioned_by)))
    if plan.municipality.contact:
        return (*facts, (words("documents.fact-contact"), plan.municipality.contact))
    leads = [person.role for person in plan.people if part_of(person.role, plan) == "lead"]
    if leads:
        facts.append((words("documents.fact-contact"), ", ".join(role_titles(plan, tuple(leads)))))
    return tuple(facts)


def _chain(plan: Plan) -> list[str]:
    """The bodies from the council down, as the terms name them."""
    return [title_of(plan.bodies, name) for name in plan.terms.reports_to] if plan.terms else []


def room_for_influence(plan: Plan, words: Words, level: int = 3) -> Columns:
    """What is decided, what may be influenced and what may not, side by side, headed at `level` (handlerum)."""
    terms = plan.terms
    parts = (("decided", terms.decided), ("open", terms.open), ("closed", terms.closed)) if terms else ()
    return Columns(
        tuple(
            (Heading(level, text(words(f"documents.terms-{name}"))), bullets(*lines)) for name, lines in parts if lines
        )
    )


def _deliverables(plan: Plan, words: Words) -> Table:
    columns = (
        Column(words("documents.column-deliverable"), 3),
        Column(words("documents.column-evidence"), 3),
    )
    deliverables = plan.terms.deliverables if plan.terms else ()
    rows = tuple(Row((cell(each.title), cell(each.evidence or ""))) for each in deliverables)
    return Table(columns, rows, words("documents.deliverables-summary"))
