"""Who of a list is somebody the register knows: by what the list calls them, by e-mail, else by name.

Nobody is merged in silence on a likeness: what may be the same person or two is told, whichever it was taken for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bootcamp.people.participants import Person
from bootcamp.reading.table_cells import text_key

Doubt = Literal["merged", "kept-apart", "other-name"]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A likeness that a person should look at: whom of the list, whom of the register, and what they were taken for.

    `merged` although not all fits, `kept-apart` although the names are the same, `other-name` where a mark (e-mail or
    the list's own id) fits a person of quite another name; these are kept apart, too.
    """

    listed: int
    known: Person
    doubt: Doubt


def matched(
    listed: Sequence[Person], known: Mapping[str, Person], before: frozenset[str] = frozenset()
) -> tuple[dict[int, str], tuple[Doubtful, ...]]:
    """Which of the list (by place) is whom of `known`; `before` are those who were on the day's list already.

    What is surest is settled first, so that a likeness never takes somebody's place; nobody is two of the list.
    """
    first = sorted(known.values(), key=lambda person: person.id not in before)
    matching = _Matching(listed, before, _by(first, lambda person: (text_key(person.name),)))
    matching.by_mark(_by(first, lambda person: (person.id, _number(person))), _number)
    matching.by_name()
    matching.by_mark(_by(first, lambda person: (person.email,)), lambda person: person.email)
    matching.by_likeness()
    return matching.found, tuple(matching.doubts)


@dataclass
class _Matching:
    """A list being matched, step by step; the register stands ready by name."""

    listed: Sequence[Person]
    before: frozenset[str]
    names: Mapping[str, Sequence[Person]]
    found: dict[int, str] = field(default_factory=dict)
    doubts: list[Doubtful] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)

    def by_mark(self, marks: Mapping[str, Sequence[Person]], mark: Callable[[Person], str]) -> None:
        """Whoever has the same mark and a name that is alike; a mark alone may be that of a whole office."""
        for place, person in self._open():
            marked = self._free(marks, [mark(person)] if mark(person) else [])
            same = [each for each in marked if _words(person) & _words(each)]
            if same:
                self._take(place, same[0])
            elif marked:
                self.doubts.append(Doubtful(place, marked[0], "other-name"))

    def by_name(self) -> None:
        """Whoever has the same name and organisation and no mark that differs; without one, the same group, too."""
        for place, person in self._open():
            same = (each for each in self._alike(person) if self._is_surely(person, each))
            if (each := next(same, None)) is not None:
                self._take(place, each)

    def by_likeness(self) -> None:
        """Whoever is the only one of that name whom nothing contradicts; others of the same name are told."""
        for place, person in self._open():
            alike = self._alike(person)
            fitting = [each for each in alike if not _contradict(person, each)]
            if len(fitting) == 1:
                self._take(place, fitting[0])
                self.doubts.append(Doubtful(place, fitting[0], "merged"))
            else:
                self.doubts += [Doubtful(place, each, "kept-apart") for each in alike]

    def _is_surely(self, person: Person, known: Person) -> bool:
        if person.key != known.key or _differ(person.number, known.number):
            return False
        if known.id in self.before:
            return True
        same_group = bool(person.organisation) or person.segment == known.segment
        return same_group and not _differ(person.email, known.email)

    def _take(self, place: int, known: Person) -> None:
        self.found[place] = known.id
        self.taken.add(known.id)

    def _open(self) -> Iterator[tuple[int, Person]]:
        return ((place, person) for place, person in enumerate(self.listed) if place not in self.found)

    def _alike(self, person: Person) -> list[Person]:
        return self._free(self.names, [text_key(person.name)])

    def _free(self, by: Mapping[str, Sequence[Person]], keys: Iterable[str]) -> list[Person]:
        """Whom of the register these keys stand for and nobody of the list is yet."""
        return [each for key in keys for each in by.get(key, ()) if each.id not in self.taken]


def _by(people: Iterable[Person], keys: Callable[[Person], Iterable[str]]) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = {}
    for person in people:
        for key in dict.fromkeys(keys(person)):
            found.setdefault(key, []).append(person)
    return found


def _number(person: Person) -> str:
    return text_key(person.number)


def _words(person: Person) -> set[str]:
    return {*text_key(person.name).split()}


def _contradict(one: Person, other: Person) -> bool:
    """Whether something they both have differs: then the same name is no reason to take them for one."""
    return (
        _differ(one.number, other.number)
        or _differ(text_key(one.organisation), text_key(other.organisation))
        or _differ(one.segment or "", other.segment or "")
    )


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)
