"""What cannot be true of a whole list: a person twice, two on one seat, more people than a room holds."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.people.reading import Listed, PeopleList
from bootcamp.people.vocabulary import Vocabulary
from bootcamp.plan.event import Event
from bootcamp.problems import Problem
from bootcamp.reading.table_cells import text_key


def check_people(people: PeopleList, event: Event, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Everything wrong across the rows of a list, each at the cell that comes later."""
    yield from _same_person(people, vocabulary)
    yield from _same_seat(people)
    yield from _rooms(people, event)


def _same_person(people: PeopleList, vocabulary: Vocabulary) -> Iterator[Problem]:
    first: dict[tuple[str, ...], Listed] = {}
    for listed in people.listed:
        person = listed.person
        marks: list[tuple[str, ...]] = [person.key, *([(text_key(person.number),)] if person.number else [])]
        earlier = next((first[mark] for mark in marks if mark in first), None)
        first |= {mark: listed for mark in marks if mark not in first}
        if earlier is None:
            continue
        cell = people.place_of(earlier, "name").cell
        if person.track and earlier.person.track and person.track != earlier.person.track:
            titles = [vocabulary.track_titles[track] for track in (earlier.person.track, person.track)]
            params = {"name": person.name, "tracks": titles, "first": cell}
            yield Problem("people-in-two-tracks", params, people.place_of(listed, "track"))
        else:
            yield Problem("people-twice", {"name": person.name, "first": cell}, people.place_of(listed, "name"))


def _same_seat(people: PeopleList) -> Iterator[Problem]:
    taken: dict[tuple[int, str | None, int, int], Listed] = {}
    for listed in (each for each in people.listed if each.person.comes):
        person = listed.person
        for round_, seat in person.seats.items():
            table = person.tables.get(round_)
            if table is None:
                continue
            other = taken.setdefault((round_, person.track, table, seat), listed)
            if other is not listed:
                params = {
                    "name": person.name, "other": other.person.name, "seat": seat, "table": table, "round": round_,
                }  # fmt: skip
                yield Problem("people-same-seat", params, people.place(listed.row, people.columns.seats[round_]))


def _rooms(people: PeopleList, event: Event) -> Iterator[Problem]:
    """Rooms that hold fewer than are to be in them; each room once, at the first person too many."""
    coming = [listed for listed in people.listed if listed.person.comes]
    told: set[str] = set()
    for title, track, room, panel in _uses(event):
        inside = [
            listed
            for listed in coming
            if track is None or listed.person.track == track or (panel and listed.person.segment == panel)
        ]
        capacity = event.rooms.get(room)
        if capacity is None or len(inside) <= capacity or room in told:
            continue
        told.add(room)
        params = {"room": room, "capacity": capacity, "people": len(inside), "title": title}
        place = people.place_of(inside[capacity], "name" if track is None else "track")
        yield Problem("people-room-too-small", params | {"n": len(inside) - capacity}, place)


def _uses(event: Event) -> Iterator[tuple[str, str | None, str, str | None]]:
    """Which room is used for what, by which track (None for everybody), and by which panel that sits there."""
    for block in event.blocks:
        if block.room and not block.internal and not block.tracks:
            yield block.title or block.room, None, block.room, None
        for track in block.tracks:
            if track.room:
                yield track.title, track.id, track.room, None
            for inner in track.blocks:
                if inner.room and not inner.internal and inner.form != "break":
                    yield inner.title or inner.room, track.id, inner.room, None
            if block.rotation and block.rotation.room:
                yield block.rotation.station, track.id, block.rotation.room, block.rotation.panel


def without_table(people: PeopleList, panels: frozenset[str]) -> Iterator[Problem]:
    """How many participants have no table in a round in which others have one; a panel sits apart for a while."""
    for round_, column in people.columns.tables.items():
        without = [
            listed
            for listed in people.listed
            if listed.person.role == "participant"
            and listed.person.comes
            and listed.person.segment not in panels
            and round_ not in listed.person.tables
        ]
        if without:
            place = people.place(without[0].row, column)
            yield Problem("people-without-table", {"n": len(without), "round": round_}, place, "warning")
