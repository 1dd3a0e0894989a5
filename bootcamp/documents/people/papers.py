"""What the prints about people have in common: day and place in the head, and what stands where nobody has a table."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.documents.body import DocumentBody, LayoutBody
from bootcamp.render.blocks import Note, paragraph
from bootcamp.render.text import Placed
from bootcamp.views.people import PeopleView


def people_body(
    view: PeopleView,
    template: str,
    shown: Mapping[str, object],
    placed: Mapping[str, Placed],
    facts: tuple[tuple[str, str], ...],
) -> DocumentBody:
    """A text template filled with `shown` (and the words as `words`) and the tables in their places."""
    shown = {"event": view.event, "words": view.words, **shown}
    return DocumentBody(template, shown, placed, facts=(*view.day.facts, *facts), dated=view.event.date)


def people_layout(view: PeopleView, template: str, kind: str, shown: Mapping[str, object]) -> LayoutBody:
    """A print that is all layout, with the day as it stands small on every piece of it."""
    name = view.words(f"documents.{kind}")
    day = {
        "name": name,
        "event": view.event.title,
        "event_short": " · ".join(part for part in (view.day.short_title, view.day.when) if part),
    }
    title = f"{name} – {view.event.title}"
    return LayoutBody(template, {**day, "title": title, **shown}, title, view.event.date)


def without_tables(view: PeopleView) -> DocumentBody:
    """What is printed in place of a print that is nothing without tables: what is missing, and what helps."""
    lack = "tables" if view.participants else "people"
    said = paragraph(view.words(f"people.missing-{lack}"))
    note = Note((said,), view.words("people.missing"))
    return DocumentBody(blocks=(note,), facts=view.day.facts, dated=view.event.date)
