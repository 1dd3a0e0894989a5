"""Worksheets (arbejdsark): one for each working block, with its steps and the space that its result needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from bootcamp.documents.body import LayoutBody
from bootcamp.documents.day.wall_programme import segments_of
from bootcamp.plan.event import GROUP_WORK
from bootcamp.plan.plan import Plan
from bootcamp.plan.walk import tracks_in
from bootcamp.problems import refuse
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, leaves
from bootcamp.views.segment_colours import track_colours
from bootcamp.words import Words

Space = Literal["purpose", "prerequisites", "priority", "activities", "quick-wins", "evaluation", "film", "other"]


def worksheets(day: DayView) -> LayoutBody:
    """A sheet for each block that gives a result. Refuses with `no-results` when no block does.

    An evaluation that each fills in alone has the evaluation form instead.
    """
    sheets = list(_sheets(day, day.plan, day.words))
    if not sheets:
        refuse("no-results", event=day.id)
    return LayoutBody("worksheets", {"sheets": sheets, "segments": segments_of(day.plan)}, dated=day.date)


def working(day: DayView) -> Iterator[Placed]:
    """The blocks that have a worksheet, each once, also where a visit cuts one in two."""
    seen = set[int]()
    for each in leaves(day):
        block = each.block
        alone = block.output == "evaluation" and block.form == "individual"
        if block.output and not alone and id(block) not in seen:
            seen.add(id(block))
            yield each


def _sheets(day: DayView, plan: Plan, words: Words) -> Iterator[dict[str, Any]]:
    found = set[str | None]()
    colours = track_colours(list(day.tracks))
    for each in working(day):
        track = each.track
        space = _space(each, found)
        yield {
            "space": space,
            "title": each.title,
            "when": hours(each.view.start, each.view.end, words),
            "form": each.view.form_title,
            "track": track.title if track else "",
            "colour": colours[track.id] if track else "petrol",
            "task": task if (task := _core_task(each, day, plan)) and (track is None or task != track.title) else "",
            "steps": list(each.block.how),
            "note": each.block.note or "",
            "at_tables": each.block.form in GROUP_WORK,
            "by_segment": each.block.form == "segment groups",
        }


def _space(each: Placed, found: set[str | None]) -> Space:
    """What its result needs room for; prerequisites that come again in the same track are there to be put in order."""
    output = (each.block.output or "other").replace(" ", "-")
    if output == "prerequisites":
        track = each.track.id if each.track else None
        again = track in found
        found.add(track)
        return "priority" if again else "prerequisites"
    return output  # type: ignore[return-value]


def _core_task(each: Placed, day: DayView, plan: Plan) -> str:
    """The core task of the track, or the day's when it has only one."""
    own = next((track.core_task for track in tracks_in(day.event) if each.track and track.id == each.track.id), None)
    name = own or (day.event.core_tasks[0] if len(day.event.core_tasks) == 1 else None)
    return plan.core_tasks[name].title if name in plan.core_tasks else ""
