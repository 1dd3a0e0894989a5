"""The register of people (`data/people.json`): each person once, and for every day who comes and where they sit.

One file, so that it is always of one piece: a synchronised folder brings it whole or not at all, a day is forgotten by
one write, and whoever is on no day any more is in the file no more.

Version 1 kept a file for each day, `data/people/EVENT.json`, with ids of its own. They are read as they are, and the
next import takes them into the register.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any, Final

from bootcamp.layout import PEOPLE, REGISTER
from bootcamp.people.matching import matched
from bootcamp.people.participants import (
    PARTICIPANT_FIELDS,
    PERSON_FIELDS,
    Participant,
    Participants,
    Person,
)
from bootcamp.problems import Place, Problem, Refused
from bootcamp.process.kept import built, from_text, plain, read_kept, text_of
from bootcamp.process.storing import replace_all
from bootcamp.reading.files import read_text

VERSION: Final = 2
_AN_ID = re.compile(r"[a-z0-9-]+")
_OF_DAY = ("id", *(name for name in PARTICIPANT_FIELDS if name not in PERSON_FIELDS))


@dataclass(frozen=True)
class Register:
    """The days of a process with their people; `last` is the highest number that an id has had."""

    days: Mapping[str, Participants] = field(default_factory=dict)
    last: int = 0

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """Everybody who is on a day, by id and in its order; as a participant of one of their days."""
        found: dict[str, Person] = {person.id: person for day in self.days.values() for person in day.people}
        return dict(sorted(found.items(), key=lambda pair: _order(pair[0])))

    def days_of(self, person: str) -> tuple[str, ...]:
        return tuple(name for name, day in self.days.items() if any(each.id == person for each in day.people))

    def with_day(self, day: Participants) -> Register:
        """The register with this list of a day in place of the one before; with what it says of them."""
        told = {person.id: {name: getattr(person, name) for name in PERSON_FIELDS} for person in day.people}
        days = {name: _retold(each, told) for name, each in self.days.items()} | {day.event: day}
        numbers = (_order(person.id)[0] for person in day.people)
        return Register(dict(sorted(days.items())), max((self.last, *numbers)))

    def without_day(self, event: str) -> Register:
        """The register without a day, and without those who come to no other."""
        return Register({name: day for name, day in self.days.items() if name != event}, self.last)

    def to_text(self) -> str:
        """The text of the file: each person once, and of the days only what is theirs; what is empty is left out."""
        people = [_filled(person, ("id", *PERSON_FIELDS)) for person in self.people.values()]
        days = {name: _day(day) for name, day in self.days.items()}
        return text_of({"last": self.last, "people": people, "days": days}, VERSION)

    @classmethod
    def from_text(cls, text: str) -> Register:
        """The inverse of `to_text`; ValueError when the text is anything else."""
        stored = from_text(_Stored, text, VERSION)
        people = {person.get("id"): person for person in stored.people}
        try:
            days = {
                name: {**day, "event": name, "people": [people[each["id"]] | each for each in day["people"]]}
                for name, day in stored.days.items()
            }
        except (KeyError, TypeError) as error:
            raise ValueError("a day without its people") from error
        return cls({name: built(Participants, day) for name, day in days.items()}, stored.last)


@dataclass(frozen=True, slots=True)
class _Stored:
    """The register as its file has it."""

    last: int
    people: tuple[Mapping[str, Any], ...]
    days: Mapping[str, Mapping[str, Any]]


def read_register(folder: Path) -> Register:
    """The stored people of all days. Refuses with `people-broken` when a file is broken."""
    register = _stored(folder) or Register()
    for day in _old_days(folder, register.days):
        register = register.with_day(_renumbered(day, register))
    return register


def read_participants(folder: Path, event: str) -> Participants | None:
    """The stored people of an event; None when no list has been imported. Refuses when a file is broken."""
    return read_register(folder).days.get(event)


def store(folder: Path, register: Register) -> None:
    """Put the register in its place; the files of version 1 that it was made of go."""
    _write(folder / REGISTER, register)
    for event in register.days:
        (folder / PEOPLE.file(event)).unlink(missing_ok=True)


def forget_day(file: Path, event: str) -> None:
    """Take a day out of a register or a copy of it, and with it whoever comes to no other."""
    _write(file, Register.from_text(file.read_text("utf-8")).without_day(event))


def day_in(file: Path, event: str) -> bytes | None:
    """A day of a register, or of a copy of it, as a register of its own: what forgetting the day takes away.

    Empty where the day is not in it; None where nobody can tell, since the file cannot be read.
    """
    try:
        register = Register.from_text(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return Register({event: register.days[event]}).to_text().encode() if event in register.days else b""


def _write(file: Path, register: Register) -> None:
    """Write a register whole; one with nobody in it is no file."""
    replace_all({file: register.to_text().encode()})
    if not register.days:
        file.unlink()


def numbered(people: Sequence[Participant], known: Mapping[int, str], last: int) -> tuple[Participant, ...]:
    """People with their ids: those `known` (by place), and for the others the numbers after `last`."""
    new = count(last + 1)
    names = (known[place] if place in known else f"p{next(new):03}" for place in range(len(people)))
    return tuple(replace(person, id=name) for person, name in zip(people, names, strict=True))


def _stored(folder: Path) -> Register | None:
    """What the file of the register holds; None where there is none. Refuses with `people-broken`."""
    try:
        return Register.from_text(read_text(folder / REGISTER, REGISTER)) if (folder / REGISTER).is_file() else None
    except (ValueError, RecursionError) as error:
        raise Refused(Problem("people-broken", {"file": REGISTER}, Place(REGISTER))) from error


def _old_days(folder: Path, known: Iterable[str]) -> Iterator[Participants]:
    """The days of version 1 that the register does not have, in the order of their names; a copy of a file is none."""
    names = sorted(path.stem for path in (folder / PEOPLE.folder).glob("*.json"))
    for name in names:
        if name not in known and _AN_ID.fullmatch(name):
            day = read_kept(folder, PEOPLE.file(name), Participants, "people-broken", version=1)
            if day is not None and day.event == name:
                yield day


def _renumbered(day: Participants, register: Register) -> Participants:
    """A day of version 1 with the ids of the register: of whoever is surely the same, else new ones."""
    if not register.days:
        return day
    found, doubts = matched(day.people, register.people)
    same = {place: name for place, name in found.items() if place not in {each.listed for each in doubts}}
    return replace(day, people=numbered(day.people, same, register.last))


def _retold(day: Participants, told: Mapping[str, Mapping[str, Any]]) -> Participants:
    people = tuple(replace(person, **told.get(person.id, {})) for person in day.people)
    return replace(day, people=people)


def _order(person: str) -> tuple[int, str]:
    number = person.removeprefix("p")
    return int(number) if number.isdecimal() else 0, person


def _day(day: Participants) -> dict[str, Any]:
    unasked = {"unasked": day.unasked} if day.unasked else {}
    return {"rounds": day.rounds, "people": [_filled(person, _OF_DAY) for person in day.people], **unasked}


def _filled(person: Person, names: Iterable[str]) -> dict[str, Any]:
    """Plain data of these fields; what is empty is left out."""
    values = {name: plain(getattr(person, name)) for name in names}
    for name in values.keys() & {"tables", "seats"}:
        values[name] = {str(number): value for number, value in sorted(values[name].items())}
    return {name: value for name, value in values.items() if value not in (None, "", {}, False)}
