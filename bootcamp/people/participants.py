"""Who comes to a day: what is known of a person on every day, and what belongs to one day alone.

This is personal data. It is stored in `data/people.json` and nowhere else (`register`); outside that file people are
told by their ids alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Literal

from bootcamp.reading.table_cells import text_key

Role = Literal["participant", "host", "helper"]


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a person on every day they come to.

    `id` is the same on all days; `segment` is an id of the plan; `number` is what the lists themselves call them by.
    A further field is stored as soon as it stands here.
    """

    id: str
    name: str
    segment: str | None = None
    organisation: str = ""
    email: str = ""
    number: str = ""
    diet: str = ""
    access: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What a person is known by from one list to the next: name and organisation, case and blanks aside."""
        return text_key(self.name), text_key(self.organisation)


@dataclass(frozen=True, slots=True)
class Participant(Person):
    """A person at a day.

    `track` and `part` (a role of the plan) are ids of the plan; `tables` and `seats` give the number of the table and
    the seat in each round. `apologies` says that they have cancelled, `absent` that they did not come.
    """

    track: str | None = None
    tables: Mapping[int, int] = field(default_factory=dict)
    seats: Mapping[int, int] = field(default_factory=dict)
    role: Role = "participant"
    part: str | None = None
    apologies: bool = False
    absent: bool = False

    @property
    def comes(self) -> bool:
        return not (self.apologies or self.absent)


PERSON_FIELDS = tuple(each.name for each in fields(Person) if each.name != "id")
PARTICIPANT_FIELDS = tuple(each.name for each in fields(Participant) if each.name != "id")
"""What lists say of people; which of it holds on every day."""


@dataclass(frozen=True, slots=True)
class Round:
    """A seating of the day, counted from 1; `title` is what the list calls it beyond its number."""

    number: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Participants:
    """Everybody at one event, in the order of the list, and the rounds in which they have tables.

    `unasked` are those of "diet" and "access" that the list had no column for: nobody knows who needs what.
    """

    event: str
    rounds: tuple[Round, ...]
    people: tuple[Participant, ...]
    unasked: tuple[str, ...] = ()

    @property
    def coming(self) -> tuple[Participant, ...]:
        return tuple(person for person in self.people if person.comes)
