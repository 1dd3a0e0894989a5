"""Taking a list of people into a process: whole or not at all; a second list replaces the first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bootcamp.people.checking import check_people, without_table
from bootcamp.people.matching import Doubtful, matched
from bootcamp.people.participants import PARTICIPANT_FIELDS, PERSON_FIELDS, Participant, Participants, Person
from bootcamp.people.reading import Listed, PeopleList, read_list
from bootcamp.people.register import Register, numbered, read_register, store
from bootcamp.people.vocabulary import panels_of, vocabulary
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem, Problems, by_place, has_errors, refuse
from bootcamp.words.formatting import Language, sort_key


@dataclass(frozen=True, slots=True)
class Changes:
    """What a new list changes: who came to it, who left it, and the fields that changed of those who stayed."""

    added: tuple[Participant, ...] = ()
    removed: tuple[Participant, ...] = ()
    changed: tuple[tuple[Participant, tuple[str, ...]], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """A list taken in: everybody on it, what changed (None the first time), and the headings that were not read.

    `from_other_days` are those who are also on another day; `elsewhere` is what the list changes on those days, too.
    """

    participants: Participants
    changes: Changes | None
    ignored: tuple[str, ...]
    from_other_days: tuple[str, ...] = ()
    elsewhere: tuple[tuple[Participant, tuple[str, ...]], ...] = ()


def import_people(
    plan: Plan, event: Event, name: str, path: Path, *, folder: Path, sheet: str | None = None
) -> tuple[PeopleImport | None, Problems]:
    """Read the list of an event and store it in `folder`; on any error nothing is stored and the value is None."""
    known = vocabulary(plan, event)
    people, problems = read_list(path, known, sheet)
    if not people.listed and not has_errors(problems):
        refuse("people-none", place=people.place(people.columns.row, people.columns.names[0]), file=people.file)
    problems = (*problems, *check_people(people, event, known))
    if not has_errors(problems):
        problems = (*problems, *without_table(people, panels_of(event)))
    if has_errors(problems):
        return None, by_place(problems)
    register = read_register(folder)
    before = register.days.get(name)
    participants, doubts = with_ids(name, people, register, plan.language)
    store(folder, register.with_day(participants))
    others = register.without_day(name).people
    made = PeopleImport(
        participants,
        None if before is None else changes_between(before, participants),
        people.ignored,
        tuple(person.id for person in participants.people if person.id in others),
        tuple(_changed(others, participants.people, PERSON_FIELDS)),
    )
    return made, by_place((*problems, *doubts))


def with_ids(
    event: str, people: PeopleList, register: Register, language: Language
) -> tuple[Participants, tuple[Problem, ...]]:
    """The people in alphabetical order, so that the order of the list means nothing, and what is in doubt of them.

    Whoever the register knows keeps their id, and what the list has no column for; others get the next numbers.
    """
    listed = sorted(people.listed, key=lambda each: alphabetical(each.person, language))
    day = register.days.get(event)
    before = frozenset(person.id for person in day.people) if day else frozenset[str]()
    found, doubts = matched([each.person for each in listed], register.people, before)
    told = [
        _completed(each.person, register.people.get(found.get(place, "")), people) for place, each in enumerate(listed)
    ]
    problems = tuple(_problem(each, people, listed) for each in doubts)
    return Participants(event, people.rounds, numbered(told, found, register.last), people.unasked), problems


def _completed(person: Participant, known: Person | None, people: PeopleList) -> Participant:
    """What a list says of a person; where it has no column for it, and of the group no word, what was known before."""
    if known is None:
        return person
    silent = [name for name in PERSON_FIELDS if name not in ("name", *people.columns.fields)]
    silent += ["segment"] if person.segment is None else []
    silent += ["number"] if person.number == known.id else []
    return replace(person, **{name: getattr(known, name) for name in silent})


def _problem(doubtful: Doubtful, people: PeopleList, listed: Sequence[Listed]) -> Problem:
    """A doubt at the name in the list; the other is told by id, name and organisation."""
    each, known = listed[doubtful.listed], doubtful.known
    params = {"name": each.person.name, "known": known.name, "id": known.id, "organisation": known.organisation or None}
    return Problem(f"people-{doubtful.doubt}", params, people.place_of(each, "name"), "warning")


#: Letters with a stroke, which Unicode does not take apart, stand with their plain ones.
_PLAIN = str.maketrans("ŁłĐđŦŧĦħ", "LlDdTtHh")


def alphabetical(person: Participant, language: Language) -> tuple[object, ...]:
    """Order by name as a list has it (in Danish aa is å, after z and ø); equal names by organisation."""
    name, organisation = (text.translate(_PLAIN) for text in (person.name, person.organisation))
    if language == "da":
        name, organisation = (re.sub("[Aa]a", "å", text) for text in (name, organisation))
    return sort_key(name, language), sort_key(organisation, language), person.name, person.organisation


def changes_between(before: Participants, after: Participants) -> Changes:
    """What changed from one list to the next; a person is known by their id."""
    old = {person.id: person for person in before.people}
    new = {person.id for person in after.people}
    return Changes(
        tuple(person for person in after.people if person.id not in old),
        tuple(person for person in before.people if person.id not in new),
        tuple(_changed(old, after.people, PARTICIPANT_FIELDS)),
    )


def _changed(
    old: Mapping[str, Person], people: Iterable[Participant], names: Sequence[str]
) -> Iterator[tuple[Participant, tuple[str, ...]]]:
    """Whoever is known and differs in some of these fields, with the fields."""
    for person in people:
        if known := old.get(person.id):
            differing = tuple(name for name in names if getattr(known, name) != getattr(person, name))
            if differing:
                yield person, differing
