"""The check-in list (ankomstliste): everybody in alphabetical order with a box to tick, and lines for guests."""

from __future__ import annotations

from bootcamp.documents.people.papers import paper
from bootcamp.people.importing import alphabetical
from bootcamp.people.participants import Participant
from bootcamp.render.blocks import Cell, Column, Document, Line, Pill, Row, Table, bold, cell, muted, text
from bootcamp.views.people_day import PeopleDay

GUESTS = 8
BOX = "☐"


def check_in_list(day: PeopleDay) -> Document:
    """Who comes, with group, track and tables; without a list, as many empty lines as people are expected."""
    people = sorted(day.people, key=lambda person: alphabetical(person, day.words.language))
    rows = [_row(day, person) for person in people]
    rows += [_empty(day)] * (GUESTS if people else _expected(day))
    words = day.words
    columns = [Column(words("people.name"), 2.6), Column(words("people.organisation"), 1.9)]
    columns += [Column(words("people.group"), 1.9)] if day.groups else []
    columns += [Column(words("people.track-word"), 2.1)] if day.tracks else []
    columns += [Column(words("people.round-short", round=each.number), 0, "right") for each in day.rounds]
    table = Table(tuple(columns), tuple(rows), words("people.check-in-summary", title=day.event.title))
    facts = ((words("people.fact-people"), words("people.n-people", n=len(day.coming))),) if people else ()
    return paper(day, "check-in-list", {"people": len(people), "guests": GUESTS}, {"check_in": table}, facts)


def _expected(day: PeopleDay) -> int:
    """How many lines to leave: who is expected, else who is invited, else a page."""
    invited = sum(segment.invited or 0 for segment in day.plan.segments.values())
    return (day.event.participants or invited or 20) + GUESTS


def _row(day: PeopleDay, person: Participant) -> Row:
    words = day.words
    if person.comes:
        name = Line(text(bold(person.name)), BOX)
    else:
        reason = words("people.apologies" if person.apologies else "people.absent")
        name = Line(text(muted(f"{person.name} – {reason}")), "–")
    part = day.part(person)
    group = day.group(person) if person.segment else None
    beside = [line for line in (person.organisation, part) if line]
    cells: list[Cell] = [(name,), cell(*(text(line) for line in beside))]
    cells += [_group(group.letter, group.title, group.colour) if group else cell()] if day.groups else []
    cells += [cell(day.track_title(person.track))] if day.tracks else []
    cells += [cell(str(person.tables.get(each.number, "") if person.comes else "")) for each in day.rounds]
    return Row(tuple(cells), tinted=not person.comes)


def _group(letter: str, title: str, colour: object) -> Cell:
    return (Line((Pill(letter, colour), *text(f" {title}"))),)  # type: ignore[arg-type]


def _empty(day: PeopleDay) -> Row:
    blank = (1 if day.groups else 0) + (1 if day.tracks else 0) + len(day.rounds) + 1
    return Row(((Line(text("\N{NO-BREAK SPACE}"), BOX),), *((),) * blank))
