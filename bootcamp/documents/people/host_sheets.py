"""Table-host sheets (bordværtsark): who sits at a table in a round, what the table does, what comes of it."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody, LayoutBody
from bootcamp.documents.people.papers import people_layout, without_tables
from bootcamp.people.participants import Participant, Round
from bootcamp.people.seating import SeatedTable
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView, Work


def host_sheets(day: DayView) -> LayoutBody | DocumentBody:
    """A page for each table and round, those of one table after each other and on sheets of its own."""
    view = day.people
    sheets = [sheet for key in view.seating.keys for sheet in _of_table(view, key)]
    if not sheets:
        return without_tables(view)
    shown = {
        "sheets": sheets,
        "tasks": list(_tasks(view)),
        "words": {name: view.words(f"people.{name}") for name in ("who-is-here", "what-we-do", "your-part", "notes")},
    }
    return people_layout(view, "host-sheets", "host-sheets", shown)


def _of_table(view: PeopleView, key: tuple[str | None, int]) -> Iterator[dict[str, object]]:
    """The pages of one table, round by round; with the first of them (`begins`) a new sheet of paper begins."""
    seated = ((each, table) for each in view.rounds for table in view.seating.tables[each.number] if table.key == key)
    for place, (round_, table) in enumerate(seated):
        yield _page(view, table, round_) | {"begins": place == 0}


def _tasks(view: PeopleView) -> tuple[str, ...]:
    """What a table host does, as the plan has it."""
    part = next((person.part for person in view.people if person.role == "host" and person.part), None)
    role = view.plan.roles.get(part or "")
    return role.tasks if role else ()


def _page(view: PeopleView, table: SeatedTable, round_: Round) -> dict[str, object]:
    place = [view.track_title(table.track), view.room(table.track)]
    return {
        "heading": f"{view.table_title(table.number)} · {view.round_title(round_, table.track)}",
        "place": " · ".join(part for part in place if part),
        "people": [_person(view, person, round_) for person in table.people],
        "mixture": view.words("people.seated", n=len(table.people), mixture=view.mixture(table)),
        "work": [_work(view, work) for work in view.work(table.track, round_.number)],
        "visits": [
            view.words(
                "people.visit",
                station=block.rotation.station if block.rotation else "",
                hours=view.hours(((visit.start, visit.end),)),
                room=(block.rotation.room if block.rotation else None) or "–",
            )
            for block, visit in view.visits(table.track, round_.number)
        ],
    }


def _person(view: PeopleView, person: Participant, round_: Round) -> dict[str, object]:
    group = view.group(person)
    beside = [view.part(person) if person.segment else "", person.organisation]
    if view.is_panel(person) and any(True for _ in view.visits(person.track, round_.number)):
        beside.append(view.words("people.in-panel"))
    seat = person.seats.get(round_.number)
    return {
        "name": person.name,
        "beside": " · ".join(part for part in beside if part),
        "letter": group.letter,
        "group": group.title,
        "colour": group.colour,
        "seat": view.words("people.seat", seat=seat) if seat else "",
    }


def _work(view: PeopleView, work: Work) -> dict[str, object]:
    block = work.block
    return {
        "title": work.title,
        "hours": view.hours(work.spans),
        "why": block.why or "",
        "how": list(block.how),
        "gives": view.words("documents.gives") if block.output else "",
        "output": view.words(f"documents.output-{block.output.replace(' ', '-')}") if block.output else "",
        "plan_b": block.plan_b or "",
        "plan_b_word": view.words("documents.column-plan-b"),
        "materials": [f"{m.title}: {m.quantity}" if m.quantity else m.title for m in block.materials],
        "materials_word": view.words("documents.column-materials"),
    }
