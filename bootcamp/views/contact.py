"""Whom to ask, as it stands within a sentence."""

from __future__ import annotations

from bootcamp.plan.plan import Plan
from bootcamp.words.formatting import decapitalised


def contact_in_sentence(plan: Plan) -> str | None:
    """The municipality's contact without its full stop; a role of the plan is no name and begins small.

    «Har du spørgsmål, så kontakt projektlederen i Sekretariatet.»
    """
    contact = (plan.municipality.contact or "").rstrip(". ")
    is_role = any(contact.casefold().startswith(role.title.casefold()) for role in plan.roles.values())
    return (decapitalised(contact) if is_role else contact) or None
