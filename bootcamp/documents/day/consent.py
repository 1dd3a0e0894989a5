"""Consent to film and photographs: for adults, for children (signed by those with custody), for employees.

What a consent must say is in the General Data Protection Regulation, articles 4 (11), 7 and 13: who asks, what for,
where it is shown, how long it is kept, that it is voluntary and can be withdrawn, and where to complain.
"""

from __future__ import annotations

from functools import partial
from typing import Literal

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.render.blocks import Column, Row, Table, cell
from bootcamp.views.contact import contact_in_sentence
from bootcamp.views.day import DayView
from bootcamp.words import Words

PLACES = ("day", "reports", "website", "social", "print", "press")
Variant = Literal["adult", "child", "employee"]
SIGNED = (("name", 3), ("date", 1.4), ("signature", 3))


def consent(variant: Variant, day: DayView) -> DocumentBody:
    """The consent of `variant` (adult, child, employee) for one day; what only the municipality knows is left open."""
    words, municipality = day.words, day.plan.municipality
    shown = {
        "variant": variant,
        "asks": words(f"prints.consent-{variant}-asks", municipality=municipality.name, title=day.title),
        "voluntary": words(f"prints.consent-{variant}-voluntary"),
        "withdraw": words(f"prints.consent-{variant}-withdraw"),
        "signs": words(f"prints.consent-{variant}-signs"),
        "council": municipality.council,
        "contact": contact_in_sentence(day.plan),
        "municipality": municipality,
        "process": day.plan.title,
    }
    tables = {"places": _places(municipality.council, words), "sign": _sign(variant, words)}
    title = words(f"prints.consent-{variant}-title")
    facts = day.facts_between(*day.meeting_time)
    return day_body(day, "consent", shown, tables, title=title, facts=facts[:1])


consent_of_adults = partial(consent, "adult")
consent_for_children = partial(consent, "child")
consent_of_employees = partial(consent, "employee")


def _places(council: str, words: Words) -> Table:
    """Each way of showing is a consent of its own: one may say yes to one and no to another."""
    columns = (
        Column(words("prints.consent-where"), 5),
        Column(words("prints.yes"), 0.7, "centre"),
        Column(words("prints.no"), 0.7, "centre"),
    )
    rows = (Row((cell(words(f"prints.place-{name}", council=council)), cell("☐"), cell("☐"))) for name in PLACES)
    return Table(columns, tuple(rows), words("prints.consent-where"))


def _sign(variant: Variant, words: Words) -> Table:
    """Who signs: two lines where both with custody of a child sign."""
    columns = tuple(Column(words(f"prints.sign-{name}"), weight) for name, weight in SIGNED)
    empty = Row((cell(" ", " "), cell(" "), cell(" ")))
    return Table(columns, (empty, empty) if variant == "child" else (empty,), words("prints.sign-summary"))
