"""What the papers for those who run a day have in common: the day's name above the title, when and where below it."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.documents.body import DocumentBody
from bootcamp.render.blocks import Orientation
from bootcamp.render.text import Placed
from bootcamp.views.day import DayView


def day_shown(day: DayView) -> dict[str, object]:
    """The day as every template of a day knows it: `day.blocks[0].title`, `event.note`."""
    return {
        "event": day.event,
        "day": {
            "id": day.id,
            "title": day.title,
            "process": day.plan.title,
            "municipality": day.plan.municipality.name,
            "date": day.date,
            "start": day.start,
            "end": day.end,
            "is_final": day.is_final,
            "blocks": day.blocks,
            "event": day.event,
        },
    }


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
    """A text template filled for a day; beside what is `shown` it has `day`, `event` and the words as `words`."""
    return DocumentBody(
        template,
        {**day_shown(day), "words": day.words, **shown},
        placed,
        title=title,
        subtitle=subtitle,
        facts=day.facts_between(day.start, day.end) if facts is None else facts,
        orientation=orientation,
        dated=day.date,
    )
