"""Who sits together in each round: a list for each round, to hang up or hand to those who lead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from bootcamp.documents.people.papers import paper
from bootcamp.people.participants import Round
from bootcamp.people.seating import Table as Seated
from bootcamp.render.blocks import Column, Document, Line, Pill, Row, Table, bold, cell, muted, text
from bootcamp.views.people_day import PeopleDay


def group_lists(day: PeopleDay) -> Document:
    """A table for each round with one row for each table of the hall."""
    if not day.seating.keys:
        return day.without_tables("group-lists")
    placed = {f"round-{each.number}": _table(day, each) for each in day.rounds}
    rounds = [
        {
            "title": day.round_title(each),
            "place": f"round-{each.number}",
            "kind": day.words("people.own-groups" if day.seating.is_own_groups(each.number) else "people.mixed-groups"),
            "work": list(_work(day, each)),
            "apart": _apart(day, each),
        }
        for each in day.rounds
    ]
    return paper(day, "group-lists", {"rounds": rounds}, placed, ())


def _table(day: PeopleDay, round_: Round) -> Table:
    words = day.words
    columns = (
        Column(words("people.table-word"), 0),
        Column(words("people.who-is-here"), 3.2),
        Column(words("people.who-more"), 2.6),
        Column(words("people.who-more"), 2.6),
        Column(words("people.count"), 0, "right"),
    )
    rows = tuple(_rows(day, day.seating.tables[round_.number]))
    summary = words("people.groups-summary", round=day.round_title(round_))
    return Table(columns, rows, summary)


def _rows(day: PeopleDay, tables: tuple[Seated, ...]) -> Iterator[Row]:
    """The tables of each track and room below a row that names them."""
    for track, own in groupby(tables, key=lambda table: table.track):
        where = [line for line in (day.track_title(track), day.room(track)) if line]
        if where:
            yield Row((cell(), cell(text(bold(where[0]))), cell(*where[1:]), cell(), cell()), tinted=True, leads=True)
        yield from (_row(day, table) for table in own)


def _row(day: PeopleDay, table: Seated) -> Row:
    head = cell(text(bold(day.table_title(table.number))))
    people = [
        Line(
            (
                *((Pill(group.letter, group.colour), *text(" ")) if (group := day.group(person)).letter else ()),
                *text(bold(person.name) if person.role == "host" else person.name),
                *text(muted(f" · {part}") if (part := day.part(person)) else ""),
            )
        )
        for person in table.people
    ]
    third = ceil(len(people) / 3)
    names = (tuple(people[start : start + third]) for start in (0, third, 2 * third))
    return Row((head, *names, cell(str(len(people)))))


def _work(day: PeopleDay, round_: Round) -> Iterator[str]:
    """What each track does in the round, and when."""
    for track in dict.fromkeys(table.track for table in day.seating.tables[round_.number]):
        done = [f"{work.title} ({day.hours(work.spans)})" for work in day.work(track, round_.number)]
        if done:
            title = day.track_title(track)
            yield f"{title}: {', '.join(done)}" if title else ", ".join(done)


def _apart(day: PeopleDay, round_: Round) -> str:
    """Who has no table because they sit in a panel."""
    people = [p.name for p in day.coming if round_.number not in p.tables and p.role == "participant"]
    panel = [p.name for p in day.coming if p.name in people and day.is_panel(p)]
    said = day.words("people.apart-panel", names=panel) if panel else ""
    others = [name for name in people if name not in panel]
    more = day.words("people.apart", names=others) if others else ""
    return " ".join(part for part in (said, more) if part)
