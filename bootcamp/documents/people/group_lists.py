"""Who sits together in each round: a list for each round, to hang up or hand to those who lead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.people.papers import people_body, without_tables
from bootcamp.people.participants import Round
from bootcamp.people.seating import SeatedTable as Seated
from bootcamp.render.blocks import Column, Line, Pill, Row, Table, bold, cell, muted, text
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView


def group_lists(day: DayView) -> DocumentBody:
    """A table for each round with one row for each table of the hall."""
    view = day.people
    if not view.seating.keys:
        return without_tables(view)
    placed = {f"round-{each.number}": _table(view, each) for each in view.rounds}
    rounds = [
        {
            "title": view.round_title(each),
            "place": f"round-{each.number}",
            "kind": view.words(
                "people.own-groups" if view.seating.is_own_groups(each.number) else "people.mixed-groups"
            ),
            "work": list(_work(view, each)),
            "apart": _apart(view, each),
        }
        for each in view.rounds
    ]
    return people_body(view, "group-lists", {"rounds": rounds}, placed, ())


def _table(view: PeopleView, round_: Round) -> Table:
    words = view.words
    columns = (
        Column(words("people.table-word"), 0),
        Column(words("people.who-is-here"), 1, names=True),
        Column("", 1, names=True),
        Column("", 1, names=True),
        Column(words("people.count"), 0, "right"),
    )
    rows = tuple(_rows(view, view.seating.tables[round_.number]))
    summary = words("people.groups-summary", round=view.round_title(round_))
    return Table(columns, rows, summary)


def _rows(view: PeopleView, tables: tuple[Seated, ...]) -> Iterator[Row]:
    """The tables of each track and room below a row that names them."""
    for track, own in groupby(tables, key=lambda table: table.track):
        where = [line for line in (view.track_title(track), view.room(track)) if line]
        if where:
            yield Row((cell(text(bold(" · ".join(where)))), *(cell(),) * 4), tinted=True, leads=True)
        yield from (_row(view, table) for table in own)


def _row(view: PeopleView, table: Seated) -> Row:
    head = cell(text(bold(view.table_title(table.number))))
    people = [
        Line(
            (
                *((Pill(group.letter, group.colour), *text(" ")) if (group := view.group(person)).letter else ()),
                *text(bold(person.name) if person.role == "host" else person.name),
                *text(muted(f" · {part}") if (part := view.part(person)) else ""),
            )
        )
        for person in table.people
    ]
    third = ceil(len(people) / 3)
    names = (tuple(people[start : start + third]) for start in (0, third, 2 * third))
    return Row((head, *names, cell(str(len(people)))))


def _work(view: PeopleView, round_: Round) -> Iterator[str]:
    """What each track does in the round, and when."""
    for track in dict.fromkeys(table.track for table in view.seating.tables[round_.number]):
        done = [f"{work.title} ({view.hours(work.spans)})" for work in view.work(track, round_.number)]
        if done:
            title = view.track_title(track)
            yield f"{title}: {', '.join(done)}" if title else ", ".join(done)


def _apart(view: PeopleView, round_: Round) -> str:
    """Who has no table because they sit in a panel."""
    people = [p.name for p in view.coming if round_.number not in p.tables and p.role == "participant"]
    panel = [p.name for p in view.coming if p.name in people and view.is_panel(p)]
    said = view.words("people.apart-panel", names=panel) if panel else ""
    others = [name for name in people if name not in panel]
    more = view.words("people.apart", names=others) if others else ""
    return " ".join(part for part in (said, more) if part)
