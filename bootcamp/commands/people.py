"""`people import`: who comes to a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.commands.folder import day_meant, opened
from bootcamp.problems import ExitCode, Refused
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.people.importing import PeopleImport
    from bootcamp.people.participants import Participant
    from bootcamp.views.people import PeopleView

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
    day = process.day(day_meant(desk, contents, event, planned=False))
    path = Path(file)
    made, problems = import_people(plan, day.event, day.id, path, folder=contents.folder, sheet=sheet)
    if made is None:
        raise Refused(*problems)
    view = day.people
    document = _document(made, view) | {"problems": desk.problem_documents(problems)}
    desk.answer(document, *_lines(desk, made, view))
    desk.tell(problems)
    return ExitCode.DONE


def _document(made: PeopleImport, view: PeopleView) -> dict[str, Any]:
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
        "rounds": [*_rounds(view)],
        "from_other_days": list(made.from_other_days),
        "added": [person.id for person in (changes.added if changes else people)],
        "removed": [person.id for person in (changes.removed if changes else ())],
        "changed": {person.id: list(names) for person, names in (changes.changed if changes else ())},
        "ignored": list(made.ignored),
    }


def _rounds(view: PeopleView) -> Iterator[dict[str, Any]]:
    """What each round is in the programme, for every track that sits in it."""
    for number in view.round_numbers:
        for track in view.tracks_in(number):
            if work := view.work(track, number):
                titles = [each.title for each in work]
                yield {"round": number, "track": track, "start": work[0].begins, "blocks": titles}


def _tables(people: tuple[Participant, ...], round_: int) -> int:
    return len({(person.track, person.tables[round_]) for person in people if round_ in person.tables})


def _lines(desk: Desk, made: PeopleImport, view: PeopleView) -> Iterator[str]:
    words, coming = desk.words, made.participants.coming
    away = len(made.participants.people) - len(coming)
    yield f"[bold]{escape(words('people.imported', n=len(coming), event=view.event.title))}[/]"
    if away:
        yield words("people.imported-away", n=away)
    for title, count in _counts(made, view):
        yield escape(f"  {title}: {words.write(count)}")
    if made.from_other_days:
        yield words("people.imported-known", n=len(made.from_other_days))
    yield from _round_lines(made, view)
    if made.ignored:
        yield escape(words("people.imported-ignored", n=len(made.ignored), headings=list(made.ignored)))
    yield from _change_lines(desk, made)
    yield ""
    yield words("people.imported-next", event=made.participants.event)


def _round_lines(made: PeopleImport, view: PeopleView) -> Iterator[str]:
    """How many tables each round has, and what it is in the programme, so that a wrong guess is seen."""
    words, listed = view.words, {each.number for each in made.participants.rounds}
    if not listed:
        yield words("people.imported-no-tables")
        return
    for number in view.round_numbers:
        if number in listed:
            yield words("people.imported-tables", n=_tables(made.participants.coming, number), round=number)
        else:
            yield words("people.imported-round-without-tables", round=number)
        yield from map(escape, _work_lines(view, number))
    if not view.says_its_rounds:
        yield escape(words("people.imported-rounds-guessed", event=view.day.id))


def _work_lines(view: PeopleView, round_: int) -> Iterator[str]:
    """When a round is and what is done in it: once, or for each track where that differs."""
    words = view.words
    done = {track: view.work(track, round_) for track in view.tracks_in(round_)}
    told = {
        track: [f"{words.write(each.begins)} {each.title}" for each in work] for track, work in done.items() if work
    }
    if not told:
        yield words("people.imported-round-without-work", round=round_)
    alike = all(each == next(iter(told.values())) for each in told.values())
    for track, work in list(told.items())[: 1 if alike else None]:
        key = "imported-round" if alike else "imported-round-track"
        yield words(f"people.{key}", track=view.track_title(track), work=work)


def _counts(made: PeopleImport, view: PeopleView) -> Iterator[tuple[str, int]]:
    coming = made.participants.coming
    segments = Counter(person.segment for person in coming)
    for name, segment in view.plan.segments.items():
        if segments[name]:
            yield segment.title, segments[name]
    for role in ("host", "helper"):
        n = sum(person.role == role for person in coming)
        if n:
            yield view.words(f"people.role-{role}s"), n
    for name, track in view.tracks.items():
        yield view.words("people.track", title=track.title), sum(person.track == name for person in coming)


def _change_lines(desk: Desk, made: PeopleImport) -> Iterator[str]:
    words, changes = desk.words, made.changes
    if changes is not None:
        yield ""
        yield words("people.changed-since" if changes else "people.nothing-changed")
        for kind, people in {"added": changes.added, "removed": changes.removed}.items():
            if people:
                names = _names([person.name for person in people], desk)
                yield escape(words(f"people.changes-{kind}", n=len(people), names=names))
        yield from _field_lines(desk, changes.changed)
    if made.elsewhere:
        yield ""
        yield words("people.imported-elsewhere")
        yield from _field_lines(desk, made.elsewhere)


def _field_lines(desk: Desk, changed: tuple[tuple[Participant, tuple[str, ...]], ...]) -> Iterator[str]:
    fields: dict[str, list[str]] = {}
    for person, names in changed:
        for name in names:
            fields.setdefault(name, []).append(person.name)
    for name, people in fields.items():
        what = desk.words(f"people.field-{name}")
        yield escape(desk.words("people.changes-field", n=len(people), what=what, names=_names(people, desk)))


def _names(names: list[str], desk: Desk) -> str:
    """The names, or the first few of them and how many more."""
    if len(names) <= MOST_NAMES:
        return desk.words.write(names)
    more = desk.words("people.and-more", n=len(names) - MOST_NAMES)
    return f"{', '.join(names[:MOST_NAMES])} {more}"
