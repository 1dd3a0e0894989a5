"""Taking a workbook back: what the day would be, everything wrong with it by sheet and cell, and what would change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bootcamp.agenda.checking import check_contents
from bootcamp.plan.contents import Contents, event_file, path_prefix
from bootcamp.plan.difference import Intention, difference
from bootcamp.plan.event import SHORT_FORMS, Block, Event
from bootcamp.plan.validation import validate
from bootcamp.problems import Place, Problem, Problems, Refused, by_place, has_errors, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.reading.tables import Workbook
from bootcamp.reading.yaml import Location, Source, dotted, parse_yaml
from bootcamp.reading.yaml_edit import plain, rewritten
from bootcamp.words import Words
from bootcamp.workbooks.merging import Merged, merged
from bootcamp.workbooks.sheets import Returned, returned

_IN_WORDS_OF_THE_SHEET = {
    "missing-key": "desk-title-missing",
    "block-without-length": "desk-block-without-length",
}
ORDER = tuple(dict.fromkeys((*SHORT_FORMS, *Block.model_fields, *Event.model_fields)))


@dataclass(frozen=True)
class Taken:
    """What taking a workbook comes to.

    `changes` are the sentences of what will be different, `overwritten` those of what was changed in the file since
    the workbook was made and will be undone; `content` is the file to be saved, None where nothing changes.
    """

    event: str
    changes: tuple[str, ...]
    overwritten: tuple[str, ...]
    is_older: bool
    content: bytes | None
    problems: Problems


def taken(
    contents: Contents, found: Problems, workbook: Workbook, content_of: Callable[[str], bytes], words: Words
) -> Taken:
    """What the workbook makes of its day. Raises Refused with every error at its cell; then nothing may be saved.

    `found` are the problems of the folder as it is, `content_of` gives the bytes of an event's file.
    """
    back, told = returned(workbook)
    name = back.origin.event
    file = event_file(name)
    _refuse_unread(contents, found, name)
    source = contents.sources[file]
    before, _ = parse_yaml(back.origin.text, file)
    plan = contents.plan
    if plan is None:
        raise Refused(*found)
    merge = merged(back, source.data, before.data or {}, plan, Words(back.origin.language))
    after, unread, problems = _checked(contents, name, merge, workbook)
    problems = by_place((*told, *merge.problems, *problems))
    is_older = source.text != back.origin.text
    if after == contents.events[name] and not has_errors((*told, *merge.problems, *unread)):
        return Taken(name, (), (), is_older, None, problems)
    if has_errors(problems) or after is None:
        raise Refused(*problems)
    changes = _sentences(contents, name, contents.events[name], after, words)
    content = rewritten(content_of(name), merge.data, ORDER, file)
    lost = _overwritten(contents, name, before, after, words) if is_older else ()
    return Taken(name, changes, lost, is_older, content, problems)


def _refuse_unread(contents: Contents, found: Problems, event: str) -> None:
    """The file as it is must be whole: what cannot be read cannot be changed with care."""
    if event in contents.events and contents.plan is not None:
        return
    own = tuple(problem for problem in found if problem.place and problem.place.file == event_file(event))
    if contents.plan is None or own:
        raise Refused(*(own or found))
    known = sorted(contents.events)
    refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)


@dataclass(frozen=True)
class _DeskSource(Source):
    """The data of a day whose places are the cells they came from; of what no sheet shows, those in the file."""

    merge: Merged | None = None
    file: Source | None = None

    def place(self, location: Location = (), *, of_key: bool = False, prefix: str = "") -> Place:
        cell = self.merge.place(tuple(location)) if self.merge else None
        if cell is None and self.file is not None:
            return self.file.place(location, of_key=of_key, prefix=prefix)
        path = prefix + dotted(location)
        return Place(self.name, path=path, sheet=cell.sheet, cell=cell.cell) if cell else Place(self.name, path=path)


def _checked(
    contents: Contents, event: str, merge: Merged, workbook: Workbook
) -> tuple[Event | None, Problems, Problems]:
    """The day read from the merged data, what could not be read, and all that is wrong: values, rules, the clock."""
    from bootcamp.plan.rules import rules_across_files

    file = event_file(event)
    data: Any = plain(merge.data)
    source = _DeskSource(file, "", None, data, merge=merge, file=contents.sources[file])
    after, unread = validate(Event, source, path_prefix(file))
    problems = unread
    if after is not None:
        changed = replace(
            contents, events={**contents.events, event: after}, sources={**contents.sources, file: source}
        )
        problems = check_contents(changed, (*problems, *rules_across_files(changed)), advised=True)
    own = (problem for problem in problems if problem.place and problem.place.file == file)
    return after, unread, tuple(_in_the_workbook(problem, workbook) for problem in own)


def _in_the_workbook(problem: Problem, workbook: Workbook) -> Problem:
    """A problem with the workbook's name at its cell, in words of the sheet rather than of the file."""
    place = problem.place
    if place is None or place.sheet is None:
        return problem
    code = _IN_WORDS_OF_THE_SHEET.get(problem.code, problem.code)
    if code == "desk-title-missing" and problem.params.get("key") != "title":
        code = problem.code
    params = {} if code == "desk-title-missing" else problem.params
    return replace(problem, code=code, params=params, place=replace(place, file=workbook.name, path=None))


def _sentences(contents: Contents, event: str, before: Event, after: Event, words: Words) -> tuple[str, ...]:
    if contents.plan is None:
        return ()
    return difference(Intention(contents.plan, {event: before}), Intention(contents.plan, {event: after}), words)


def _overwritten(contents: Contents, event: str, before: Source, after: Event, words: Words) -> tuple[str, ...]:
    """The changes made in the file since the workbook was made that will no longer hold."""
    then, _ = validate(Event, before)
    if then is None:
        return ()
    since = _sentences(contents, event, then, contents.events[event], words)
    holding = _sentences(contents, event, then, after, words)
    return tuple(sentence for sentence in since if sentence not in holding)


__all__ = ["Returned", "Taken", "taken"]
