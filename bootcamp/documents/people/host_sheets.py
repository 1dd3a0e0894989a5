"""Table-host sheets (bordværtsark): who sits at a table in a round, what the table does, what comes of it."""

from __future__ import annotations

from bootcamp.people.participants import Participant, Round
from bootcamp.people.seating import Table
from bootcamp.render.blocks import Document
from bootcamp.render.layout import LayoutPrint
from bootcamp.views.people_day import PeopleDay, Work


def host_sheets(day: PeopleDay) -> LayoutPrint | Document:
    """A sheet for each table and round, those of one table after each other."""
    found = {(table.key, number): table for number, tables in day.seating.tables.items() for table in tables}
    if not found:
        return day.without_tables("host-sheets")
    sheets = [
        _sheet(day, found[key, each.number], each)
        for key in day.seating.keys
        for each in day.rounds
        if (key, each.number) in found
    ]
    view = day.sheet("host-sheets") | {
        "sheets": sheets,
        "tasks": list(_tasks(day)),
        "words": {name: day.words(f"people.{name}") for name in ("who-is-here", "what-we-do", "your-part", "notes")},
    }
    return LayoutPrint("host-sheets", view, str(view["title"]), day.event.date)


def _tasks(day: PeopleDay) -> tuple[str, ...]:
    """What a table host does, as the plan has it."""
    part = next((person.part for person in day.people if person.role == "host" and person.part), None)
    role = day.plan.roles.get(part or "")
    return role.tasks if role else ()


def _sheet(day: PeopleDay, table: Table, round_: Round) -> dict[str, object]:
    place = [day.track_title(table.track), day.room(table.track)]
    return {
        "heading": f"{day.table_title(table.number)} · {day.round_title(round_)}",
        "place": " · ".join(part for part in place if part),
        "people": [_person(day, person, round_) for person in table.people],
        "mixture": day.words("people.seated", n=len(table.people), mixture=day.mixture(table)),
        "work": [_work(day, work) for work in day.work(table.track, round_.number)],
        "visits": [
            day.words(
                "people.visit",
                station=block.rotation.station if block.rotation else "",
                hours=day.hours(((visit.start, visit.end),)),
                room=(block.rotation.room if block.rotation else None) or "–",
            )
            for block, visit in day.visits(table.track, round_.number)
        ],
    }


def _person(day: PeopleDay, person: Participant, round_: Round) -> dict[str, object]:
    group = day.group(person)
    beside = [day.part(person) if person.segment else "", person.organisation]
    if day.is_panel(person) and any(True for _ in day.visits(person.track, round_.number)):
        beside.append(day.words("people.in-panel"))
    seat = person.seats.get(round_.number)
    return {
        "name": person.name,
        "beside": " · ".join(part for part in beside if part),
        "letter": group.letter,
        "group": group.title,
        "colour": group.colour,
        "seat": day.words("people.seat", seat=seat) if seat else "",
    }


def _work(day: PeopleDay, work: Work) -> dict[str, object]:
    block = work.block
    return {
        "title": work.title,
        "hours": day.hours(work.spans),
        "why": block.why or "",
        "how": list(block.how),
        "gives": day.words("documents.gives") if block.output else "",
        "output": day.words(f"documents.output-{block.output.replace(' ', '-')}") if block.output else "",
        "plan_b": block.plan_b or "",
        "plan_b_word": day.words("documents.column-plan-b"),
        "materials": [f"{m.title}: {m.quantity}" if m.quantity else m.title for m in block.materials],
        "materials_word": day.words("documents.column-materials"),
    }
