"""What the papers for those who run a day have in common: the day's name above the title, when and where below it."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.documents.body import DocumentBody
from bootcamp.render.blocks import Orientation
from bootcamp.render.text import Placed
from bootcamp.views.day import DayView


def day_body(
    day: DayView,
    template: str,
    shown: Mapping[str, object],
    placed: Mapping[str, Placed],
    *,
    title: str | None = None,
    subtitle: str | None = None,
    facts: tuple[tuple[str, str], ...] | None = None,
    orientation: Orientation = "portrait",
) -> DocumentBody:
    """A text template filled for a day; it has the day as `event` and the words as `words`, beside what is `shown`."""
    return DocumentBody(
        template,
        {"event": day.event, "words": day.words, **shown},
        placed,
        title=title,
        subtitle=subtitle,
        facts=day.facts_between(day.start, day.end) if facts is None else facts,
        orientation=orientation,
        dated=day.date,
    )
