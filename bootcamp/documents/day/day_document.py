"""What the papers for those who run a day have in common: the day's name above the title, when and where below it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bootcamp.documents.day.participant_programme import head_facts
from bootcamp.documents.filters import filters_of
from bootcamp.render.blocks import Document, Orientation
from bootcamp.render.text import Placed, text_blocks
from bootcamp.views.programme import ProgrammeView
from bootcamp.words import Words


def day_document(
    day: ProgrammeView,
    words: Words,
    kind: str,
    template: str,
    shown: Mapping[str, object],
    tables: Mapping[str, Placed],
    *,
    process: Path,
    title: str | None = None,
    subtitle: str | None = None,
    facts: tuple[tuple[str, str], ...] | None = None,
    orientation: Orientation = "portrait",
) -> Document:
    """The text template filled for a day; the template has the day as `day` and the words as `words`."""
    name = words(f"documents.{kind}")
    view = {"day": day, "event": day.event, "words": words, **shown}
    return Document(
        title=title or name,
        language=words.language,
        blocks=text_blocks(template, view, placed=tables, filters=filters_of(words), process=process),
        description=words("prints.about", document=title or name, title=day.title),
        kind=day.title,
        subtitle=subtitle,
        facts=head_facts(day, words, (day.start, day.end)) if facts is None else facts,
        footer_left=day.municipality,
        footer_middle=name,
        orientation=orientation,
        head="plain",
        dated=day.date,
    )
