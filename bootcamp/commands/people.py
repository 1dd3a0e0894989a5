"""`people import`: who comes to a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.commands.folder import day_meant, opened
from bootcamp.plan.contents import Contents
from bootcamp.problems import ExitCode, Refused
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.people.importing import Changes, PeopleImport
    from bootcamp.people.participants import Participant

MOST_NAMES = 8


def import_(
    desk: Desk,
    file: Annotated[str, Argument()],
    event: Annotated[str | None, Argument()] = None,
    *,
    sheet: Annotated[str | None, Option("--sheet")] = None,
) -> ExitCode:
    """Read who comes to an event, with group, track and tables; nothing is stored on error."""
    from bootcamp.people.importing import import_people

    process = opened(desk)
    contents, plan = process.contents, process.plan
    event = process.day(day_meant(desk, contents, event, planned=False)).id
    path = Path(file)
    made, problems = import_people(plan, contents.events[event], event, path, folder=contents.folder, sheet=sheet)
    if made is None:
        raise Refused(*problems)
    desk.answer(_document(made) | {"problems": desk.problem_documents(problems)}, *_lines(desk, made, contents))
    desk.tell(problems)
    return ExitCode.DONE


def _document(made: PeopleImport) -> dict[str, Any]:
    """The import as data: counts and ids, no names."""
    people, changes = made.participants.people, made.changes
    coming = made.participants.coming
    rounds = {each.number: _tables(coming, each.number) for each in made.participants.rounds}
    return {
        "event": made.participants.event,
        "people": len(people),
        "coming": len(coming),
        "by_segment": Counter(person.segment for person in coming if person.segment),
        "by_track": Counter(person.track for person in coming if person.track),
        "by_role": Counter(person.role for person in coming),
        "tables": {str(number): count for number, count in rounds.items()},
        "added": [person.id for person in (changes.added if changes else people)],
        "removed": [person.id for person in (changes.removed if changes else ())],
        "changed": {person.id: list(names) for person, names in (changes.changed if changes else ())},
        "ignored": list(made.ignored),
    }


def _tables(people: tuple[Participant, ...], round_: int) -> int:
    return len({(person.track, person.tables[round_]) for person in people if round_ in person.tables})


def _lines(desk: Desk, made: PeopleImport, contents: Contents) -> Iterator[str]:
    words, coming = desk.words, made.participants.coming
    event = contents.events[made.participants.event]
    away = len(made.participants.people) - len(coming)
    yield f"[bold]{escape(words('people.imported', n=len(coming), event=event.title))}[/]"
    if away:
        yield words("people.imported-away", n=away)
    for title, count in _counts(made, contents, desk):
        yield escape(f"  {title}: {words.write(count)}")
    for each in made.participants.rounds:
        n = _tables(coming, each.number)
        yield words("people.imported-tables", n=n, round=each.number)
    if not made.participants.rounds:
        yield words("people.imported-no-tables")
    if made.ignored:
        yield escape(words("people.imported-ignored", n=len(made.ignored), headings=list(made.ignored)))
    yield from _change_lines(desk, made.changes)
    yield ""
    yield words("people.imported-next", event=made.participants.event)


def _counts(made: PeopleImport, contents: Contents, desk: Desk) -> Iterator[tuple[str, int]]:
    from bootcamp.people.vocabulary import tracks_of

    coming = made.participants.coming
    segments = Counter(person.segment for person in coming)
    plan = contents.plan
    for name, segment in plan.segments.items() if plan else ():
        if segments[name]:
            yield segment.title, segments[name]
    for role in ("host", "helper"):
        n = sum(person.role == role for person in coming)
        if n:
            yield desk.words(f"people.role-{role}s"), n
    for name, track in tracks_of(contents.events[made.participants.event]).items():
        yield desk.words("people.track", title=track.title), sum(person.track == name for person in coming)


def _change_lines(desk: Desk, changes: Changes | None) -> Iterator[str]:
    words = desk.words
    if changes is None:
        return
    yield ""
    if not changes:
        yield words("people.nothing-changed")
        return
    yield words("people.changed-since")
    lists = {"added": changes.added, "removed": changes.removed}
    for kind, people in lists.items():
        if people:
            yield escape(words(f"people.changes-{kind}", n=len(people), names=_names([p.name for p in people], desk)))
    fields: dict[str, list[str]] = {}
    for person, names in changes.changed:
        for name in names:
            fields.setdefault(name, []).append(person.name)
    for name, people_of in fields.items():
        what = words(f"people.field-{name}")
        yield escape(words("people.changes-field", n=len(people_of), what=what, names=_names(people_of, desk)))


def _names(names: list[str], desk: Desk) -> str:
    """The names, or the first few of them and how many more."""
    if len(names) <= MOST_NAMES:
        return desk.words.write(names)
    more = desk.words("people.and-more", n=len(names) - MOST_NAMES)
    return f"{', '.join(names[:MOST_NAMES])} {more}"
