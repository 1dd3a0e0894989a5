"""Who comes to a day: name, deltagergruppe, track, and the table of every round.

This is personal data. It is stored in `data/people/EVENT.json` and nowhere else; outside that file people are told by
their ids alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from bootcamp.layout import PEOPLE
from bootcamp.process.kept import from_text, plain, read_kept, text_of
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

    def to_text(self) -> str:
        """The file's text; what is empty is left out."""
        return text_of({**plain(self), "people": [_plain(person) for person in self.people]}, VERSION)

    @classmethod
    def from_text(cls, text: str) -> Participants:
        """The inverse of `to_text`; ValueError when the text is something else."""
        return from_text(cls, text, VERSION)


def read_participants(folder: Path, event: str) -> Participants | None:
    """The stored people of an event; None when no list has been imported. Refuses when the file is broken."""
    return read_kept(folder, PEOPLE.file(event), Participants, "people-broken", version=VERSION, event=event)


def _plain(person: Participant) -> dict[str, Any]:
    values: dict[str, Any] = plain(person)
    for name in ("tables", "seats"):
        values[name] = {str(number): value for number, value in sorted(values[name].items())}
    return {name: value for name, value in values.items() if value not in (None, "", {}, False)}
