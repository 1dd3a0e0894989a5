"""Who comes to a day: name, deltagergruppe, track, and the table of every round.

This is personal data. It is stored in `data/people/EVENT.json` and nowhere else; outside that file people are told by
their ids alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from bootcamp.problems import Place, refuse
from bootcamp.reading.files import read_text
from bootcamp.reading.table_cells import text_key

Role = Literal["participant", "host", "helper"]
ROLES: tuple[Role, ...] = ("participant", "host", "helper")
VERSION = 1


@dataclass(frozen=True, slots=True)
class Participant:
    """A person at a day.

    `segment`, `track` and `part` (a role of the plan) are ids of the plan; `tables` and `seats` give the number of the
    table and the seat in each round. `apologies` says that they have cancelled, `absent` that they did not come.
    """

    id: str
    name: str
    segment: str | None = None
    organisation: str = ""
    track: str | None = None
    tables: Mapping[int, int] = field(default_factory=dict)
    seats: Mapping[int, int] = field(default_factory=dict)
    role: Role = "participant"
    part: str | None = None
    diet: str = ""
    access: str = ""
    apologies: bool = False
    absent: bool = False

    @property
    def comes(self) -> bool:
        return not (self.apologies or self.absent)

    @property
    def key(self) -> tuple[str, str]:
        """What a person is known by from one list to the next: name and organisation, case and blanks aside."""
        return text_key(self.name), text_key(self.organisation)


@dataclass(frozen=True, slots=True)
class Round:
    """A seating of the day, counted from 1; `title` is what the list calls it beyond its number."""

    number: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Participants:
    """Everybody at one event, in the order of the list, and the rounds in which they have tables."""

    event: str
    rounds: tuple[Round, ...]
    people: tuple[Participant, ...]

    @property
    def coming(self) -> tuple[Participant, ...]:
        return tuple(person for person in self.people if person.comes)

    def to_json(self) -> dict[str, Any]:
        """Plain data; what is empty is left out."""
        return {
            "version": VERSION,
            "event": self.event,
            "rounds": [{"number": each.number, "title": each.title} for each in self.rounds],
            "people": [_plain(person) for person in self.people],
        }

    @classmethod
    def from_json(cls, data: Any) -> Participants:
        """What `to_json` made. Raises ValueError, KeyError or TypeError when it is anything else."""
        if data["version"] != VERSION:
            raise ValueError("unknown version")
        rounds = tuple(Round(_whole(each["number"]), str(each["title"])) for each in data["rounds"])
        return cls(str(data["event"]), rounds, tuple(_person(each) for each in data["people"]))


def people_file(folder: Path, event: str) -> Path:
    return folder / "data" / "people" / f"{event}.json"


def read_participants(folder: Path, event: str) -> Participants | None:
    """The stored people of an event; None when no list has been imported. Refuses when the file is broken."""
    path = people_file(folder, event)
    if not path.is_file():
        return None
    name = f"data/people/{event}.json"
    try:
        return Participants.from_json(json.loads(read_text(path, name)))
    except (ValueError, KeyError, TypeError, AttributeError):
        refuse("people-broken", place=Place(name), file=name, event=event)


def _plain(person: Participant) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(person, name) for name in Participant.__slots__}
    for name in ("tables", "seats"):
        values[name] = {str(number): value for number, value in sorted(values[name].items())}
    return {name: value for name, value in values.items() if value not in (None, "", {}, False)}


def _person(data: Any) -> Participant:
    values = {name: data[name] for name in Participant.__slots__ if name in data}
    for name in ("tables", "seats"):
        values[name] = {int(number): _whole(value) for number, value in values.get(name, {}).items()}
    if values["role"] not in ROLES or not isinstance(values["name"], str):
        raise ValueError("no person")
    return Participant(**values)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("no whole number")
    return value
