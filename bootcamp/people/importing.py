"""Taking a list of people into a process: whole or not at all; a second list replaces the first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from bootcamp.layout import PEOPLE
from bootcamp.people.checking import check_people, without_table
from bootcamp.people.participants import Participant, Participants, read_participants
from bootcamp.people.reading import PeopleList, read_list
from bootcamp.people.vocabulary import panels_of, vocabulary
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problems, by_place, has_errors, refuse
from bootcamp.process.storing import replace_all
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
    """A list taken in: everybody on it, what changed (None the first time), and the headings that were not read."""

    participants: Participants
    changes: Changes | None
    ignored: tuple[str, ...]


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
    problems = by_place(problems)
    if has_errors(problems):
        return None, problems
    before = read_participants(folder, name)
    participants = with_ids(name, people, before, plan.language)
    store(folder, participants)
    changes = None if before is None else changes_between(before, participants)
    return PeopleImport(participants, changes, people.ignored), problems


def store(folder: Path, participants: Participants) -> None:
    """Put the people of an event in their place."""
    replace_all({folder / PEOPLE.file(participants.event): participants.to_text().encode()})


def with_ids(event: str, people: PeopleList, before: Participants | None, language: Language) -> Participants:
    """The people in alphabetical order, so that the order of the list means nothing.

    Who was on the list before keeps their id; others get the next numbers.
    """
    known = {person.key: person.id for person in before.people} if before else {}
    following = max((int(name[1:]) for name in known.values()), default=0)
    ordered = sorted((each.person for each in people.listed), key=lambda person: alphabetical(person, language))
    numbered: list[Participant] = []
    for person in ordered:
        name = known.get(person.key)
        if name is None:
            following += 1
            name = f"p{following:03}"
        numbered.append(replace(person, id=name))
    return Participants(event, people.rounds, tuple(numbered))


#: Letters with a stroke, which Unicode does not take apart, stand with their plain ones.
_PLAIN = str.maketrans("ŁłĐđŦŧĦħ", "LlDdTtHh")


def alphabetical(person: Participant, language: Language) -> tuple[object, ...]:
    """Order by name as a list has it (in Danish aa is å, after z and ø); equal names by organisation."""
    name, organisation = (text.translate(_PLAIN) for text in (person.name, person.organisation))
    if language == "da":
        name, organisation = (re.sub("[Aa]a", "å", text) for text in (name, organisation))
    return sort_key(name, language), sort_key(organisation, language), person.name, person.organisation


def changes_between(before: Participants, after: Participants) -> Changes:
    """What changed from one list to the next; a person is known by name and organisation."""
    old, new = _by_key(before.people), _by_key(after.people)
    changed = [(person, _differing(old[key], person)) for key, person in new.items() if key in old]
    return Changes(
        tuple(person for key, person in new.items() if key not in old),
        tuple(person for key, person in old.items() if key not in new),
        tuple((person, names) for person, names in changed if names),
    )


def _by_key(people: Iterable[Participant]) -> Mapping[tuple[str, str], Participant]:
    return {person.key: person for person in people}


def _differing(one: Participant, other: Participant) -> tuple[str, ...]:
    names = (each.name for each in fields(Participant) if each.name != "id")
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))
