"""Role briefs (rollebeskrivelser): one page for each role of a day, to be given to the one who plays it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bootcamp.documents.body import BookletBody, DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.documents.day.participant_programme import said_roles
from bootcamp.documents.day.staffing_plan import role_title, roles_of
from bootcamp.plan.parts import part_of
from bootcamp.problems import refuse
from bootcamp.render.blocks import Cell, Column, Row, Table, bold, cell, muted, text
from bootcamp.views.contact import contact_in_sentence
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, leaves
from bootcamp.views.programme import TrackView
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised

_ADVISED = ("host", "presenter", "politician", "management", "helper")
"""The parts that have general advice on their page."""


def role_briefs(day: DayView) -> BookletBody:
    """One page for each role that leads something or helps on the day. Refuses with `no-leads` when there is none."""
    bodies = tuple(_brief(role, on, track, day) for role in roles_of(day) for track, on in _pages(role, day))
    if not bodies:
        refuse("no-leads", event=day.id)
    return BookletBody(bodies)


def _pages(role: str, day: DayView) -> Iterator[tuple[TrackView | None, list[Placed]]]:
    """What the role is on in; where it is needed in several tracks at once, a page for each of them."""
    on = sorted((each for each in leaves(day) if _is_on(role, each, day)), key=lambda each: each.view.start)
    tracks = {each.track.id: each.track for each in on if each.track}
    at_once = any(
        one.track and two.track and one.track.id != two.track.id and two.view.start < one.view.end
        for one, two in combinations(on, 2)
    )
    if not at_once:
        yield None, on
        return
    for name, track in tracks.items():
        yield track, [each for each in on if each.track is None or each.track.id == name]


def _is_on(role: str, each: Placed, day: DayView) -> bool:
    """Whether a role leads a block, or is who meets in it: «Bordværterne mødes», led by the facilitator."""
    named = role_title(role, day.plan).casefold() in each.title.casefold()
    return role in each.block.leads or (bool(each.block.internal) and named)


def _brief(role: str, on: list[Placed], track: TrackView | None, day: DayView) -> DocumentBody:
    plan, words = day.plan, day.words
    known = plan.roles.get(role)
    part = part_of(role, plan)
    shown = {
        "tasks": [_said(task, words) for task in known.tasks] if known else [],
        "prepares": known.prepares if known else None,
        "advice": [words(f"prints.{part}-{number}") for number in range(1, 4)] if part in _ADVISED else [],
        "first": _first(on[0], words) if on else None,
        "contact": None if part == "lead" else contact_in_sentence(plan),
        "on": bool(on),
    }
    tables = {"times": _times(on, words, role_title(role, plan), in_track=track is not None)}
    title = role_title(role, plan)
    subtitle = words("documents.track", title=track.title) if track else None
    return day_body(day, "role-brief", shown, tables, title=title, subtitle=subtitle)


def _said(task: str, words: Words) -> str:
    """A task as the reader's: «leder dagen» becomes «Du leder dagen»; what begins otherwise stands as it is."""
    return capitalised(words("prints.you-do", task=task) if task[:1].islower() else task)


def _first(first: Placed, words: Words) -> str:
    key = "be-there" if first.room else "be-ready"
    return words(f"prints.{key}", time=first.view.start, room=first.room or "")


def _times(on: list[Placed], words: Words, title: str, *, in_track: bool) -> Table:
    columns = (
        Column(words("documents.column-time"), 0, "time", emphasis=True),
        Column(words("prints.column-block"), 3.2),
        Column(words("documents.column-room"), 1.4),
        Column(words("prints.column-with"), 2),
    )
    rows = tuple(Row(tuple(_cells(each, title, words, in_track=in_track))) for each in on)
    return Table(columns, rows, words("prints.brief-summary", role=title))


def _cells(each: Placed, title: str, words: Words, *, in_track: bool) -> Iterator[Cell]:
    named = each.track is not None and not in_track
    track = [text(muted(words("documents.track", title=each.track.title)))] if each.track and named else []
    continues = words("documents.continues", part=each.view.continues) if each.view.continues else ""
    why = [text(muted(said))] if (said := continues or each.block.why) else []
    yield cell(hours(each.view.start, each.view.end, words))
    yield cell(text(bold(each.view.title)), *why, *track)
    yield cell(each.room or "")
    yield cell(said_roles(tuple(lead for lead in each.view.leads if lead != title), words))
