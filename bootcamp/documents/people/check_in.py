"""The check-in list (ankomstliste): everybody in alphabetical order with a box to tick, and lines for guests."""

from __future__ import annotations

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
    columns = [Column(words("people.name"), 2.6), Column(words("people.organisation"), 1.9)]
    columns += [Column(words("people.group"), 1.9)] if view.groups else []
    columns += [Column(words("people.track-word"), 2.1)] if view.tracks else []
    columns += [Column(words("people.round-short", round=each.number), 0, "right") for each in view.rounds]
    table = Table(tuple(columns), tuple(rows), words("people.check-in-summary", title=view.event.title))
    facts = ((words("people.fact-people"), words("people.n-people", n=len(view.coming))),) if people else ()
    shown = {"people": len(people), "guests": GUESTS, "rounds": [view.round_title(each) for each in view.rounds]}
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
    beside = [line for line in (person.organisation, part) if line]
    cells: list[Cell] = [(name,), cell(*(text(line) for line in beside))]
    cells += [_group(group.letter, group.title, group.colour) if group else cell()] if view.groups else []
    cells += [cell(view.track_title(person.track))] if view.tracks else []
    cells += [cell(str(person.tables.get(each.number, "") if person.comes else "")) for each in view.rounds]
    return Row(tuple(cells), tinted=not person.comes)


def _group(letter: str, title: str, colour: object) -> Cell:
    return (Line((Pill(letter, colour), *text(f" {title}"))),)  # type: ignore[arg-type]


def _empty(view: PeopleView) -> Row:
    blank = (1 if view.groups else 0) + (1 if view.tracks else 0) + len(view.rounds) + 1
    return Row(((Line(text("\N{NO-BREAK SPACE}"), BOX),), *((),) * blank))
