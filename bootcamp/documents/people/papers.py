"""What the lists about people have in common as documents: a plain head with day and place, and their own template."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.documents.filters import filters_of
from bootcamp.render.blocks import Document
from bootcamp.render.text import Placed, text_blocks
from bootcamp.views.people_day import PeopleDay


def paper(
    day: PeopleDay,
    kind: str,
    shown: Mapping[str, object],
    placed: Mapping[str, Placed],
    facts: tuple[tuple[str, str], ...],
) -> Document:
    """The text template `kind` filled with `shown` (and the words as `words`) and the tables in their places."""
    words = day.words
    name = words(f"documents.{kind}")
    view = {"event": day.event, "words": words, **shown}
    return Document(
        title=name,
        language=words.language,
        blocks=text_blocks(kind, view, placed=placed, filters=filters_of(words), process=day.folder),
        description=words("people.about", document=name, title=day.event.title),
        kind=day.event.title,
        facts=(*day.facts, *facts),
        footer_left=day.plan.municipality.name,
        footer_middle=name,
        head="plain",
        dated=day.event.date,
    )
