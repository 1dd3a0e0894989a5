"""The check-in list (ankomstliste): everybody in alphabetical order with a box to tick, and lines for guests."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.people.papers import people_body
from bootcamp.people.importing import alphabetical
from bootcamp.people.participants import Participant
from bootcamp.render.blocks import Cell, Column, Line, Pill, Row, Table, bold, cell, muted, text
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView

GUESTS = 8
BOX = "☐"


def check_in_list(day: DayView) -> DocumentBody:
    """Who comes, with group, track and tables; without a list, as many empty lines as people are expected."""
    view = day.people
    people = sorted(view.people, key=lambda person: alphabetical(person, view.words.language))
    rows = [_row(view, person) for person in people]
    rows += [_empty(view)] * (GUESTS if people else _expected(view))
    words = view.words
    columns = [Column(words("people.name"), 2, names=True), Column(words("people.organisation"), 2.5)]
    columns += [Column(words("people.group-short"), 0)] if view.groups else []
    columns += [Column(words("people.track-word"), 0)] if view.tracks else []
    columns += [Column(words("people.round-short", round=each.number), 0, "right") for each in view.rounds]
    table = Table(tuple(columns), tuple(rows), words("people.check-in-summary", title=view.event.title))
    facts = ((words("people.fact-people"), words("people.n-people", n=len(view.coming))),) if people else ()
    shown = {"people": len(people), "guests": GUESTS, "keys": list(_keys(view))}
    return people_body(view, "check-in-list", shown, {"check_in": table}, facts)


def _expected(view: PeopleView) -> int:
    """How many lines to leave: who is expected, else who is invited, else a page."""
    invited = sum(segment.invited or 0 for segment in view.plan.segments.values())
    return (view.event.participants or invited or 20) + GUESTS


def _row(view: PeopleView, person: Participant) -> Row:
    words = view.words
    if person.comes:
        name = Line(text(bold(person.name)), BOX)
    else:
        reason = words("people.apologies" if person.apologies else "people.absent")
        name = Line(text(muted(f"{person.name} – {reason}")), "–")
    part = view.part(person)
    group = view.group(person) if person.segment else None
    beside = " · ".join(line for line in (person.organisation, part) if line)
    cells: list[Cell] = [(name,), cell(beside)]
    cells += [cell(text(Pill(group.letter, group.colour))) if group else cell()] if view.groups else []
    cells += [cell(_track(view, person.track))] if view.tracks else []
    cells += [cell(_place(view, person, each.number)) for each in view.rounds]
    return Row(tuple(cells), tinted=not person.comes)


def _track(view: PeopleView, track: str | None) -> str:
    """The number of a track in the order of the day; a title would make every row two lines high."""
    return str(list(view.tracks).index(track) + 1) if track and track in view.tracks else ""


def _place(view: PeopleView, person: Participant, round_: int) -> str:
    """The table in a round, or that somebody sits in the panel."""
    if not person.comes:
        return ""
    if round_ not in person.tables and person.role == "participant" and view.is_panel(person):
        return view.words("people.panel-short")
    return str(person.tables.get(round_, ""))


def _keys(view: PeopleView) -> Iterator[str]:
    """What the letters and numbers of the list mean."""
    words = view.words
    if view.groups:
        yield words("people.key-groups", groups=[f"{each.letter} {each.title}" for each in view.groups.values()])
    if view.tracks:
        titles = enumerate((track.title for track in view.tracks.values()), start=1)
        yield words("people.key-tracks", tracks=[f"{number} {title}" for number, title in titles])
    for each in view.rounds:
        yield words("people.key-round", round=each.number, title=view.round_title(each))
    if any(view.is_panel(person) for person in view.coming):
        yield words("people.key-panel")


def _empty(view: PeopleView) -> Row:
    blank = (1 if view.groups else 0) + (1 if view.tracks else 0) + len(view.rounds) + 1
    return Row(((Line(text("\N{NO-BREAK SPACE}"), BOX),), *((),) * blank))
