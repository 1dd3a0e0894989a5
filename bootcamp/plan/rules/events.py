"""Days: every block has a title and somebody who leads it, once, and the doors open before the day begins."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.plan.contents import Contents, event_file
from bootcamp.plan.event import FORMS, UNLED_FORMS
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import title_of
from bootcamp.plan.walk import blocks_in, walk
from bootcamp.problems import InLanguages, Problem


def blocks_have_leaders(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    """A working block that nobody leads: advice while the programme is provisional, an error once it is final."""
    for name, event in contents.events.items():
        for location, block, track in blocks_in(event):
            if block.form in UNLED_FORMS or block.tracks or block.leads or (track and track.leads):
                continue
            title, file = block.title or "?", event_file(name)
            if event.status == "final":
                yield contents.problem("block-without-leader-final", file, location, title=title)
            else:
                yield contents.problem("block-without-leader", file, location, "advice", title=title)


def blocks_have_titles(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        for location, block, _ in blocks_in(event):
            if block.title is None and block.form not in UNLED_FORMS:
                yield contents.problem("missing-key", event_file(name), (*location, "title"), key="title")


def leaders_are_named_once(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        for location, part, _ in walk(event):
            for number, role in enumerate(part.leads):
                if role in part.leads[:number]:
                    place, title = (*location, "leads", number), title_of(plan.roles, role)
                    yield contents.problem("leads-twice", event_file(name), place, "warning", role=title)


def doors_open_before_the_start(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        if event.doors and event.start and event.doors > event.start:
            facts = {"doors": event.doors, "start": event.start}
            yield contents.problem("doors-after-start", event_file(name), ("doors",), **facts)


def seating_is_said_where_people_sit(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    """`seating` of a block without tables, or of one that is divided into tracks, means nothing."""
    for name, event in contents.events.items():
        for location, block, _ in blocks_in(event):
            if not block.seating:
                continue
            place = (*location, "seating")
            if block.tracks:
                title = block.title or "?"
                yield contents.problem("seating-of-tracks", event_file(name), place, "warning", title=title)
            elif block.form in UNLED_FORMS:
                facts = {"form": InLanguages(FORMS[block.form].danish, FORMS[block.form].english)}
                yield contents.problem("seating-without-work", event_file(name), place, "warning", **facts)


RULES = (
    seating_is_said_where_people_sit,
    blocks_have_leaders,
    blocks_have_titles,
    leaders_are_named_once,
    doors_open_before_the_start,
)
