"""Taking the workbook of a day back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bootcamp.agenda.checking import check_contents
from bootcamp.plan.contents import Contents, event_file, path_prefix
from bootcamp.plan.difference import Intention, difference
from bootcamp.plan.event import SHORT_FORMS, Block, Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.rules import rules_across_files
from bootcamp.problems import Place, Problems, Refused, refuse
from bootcamp.reading.files import read_bytes
from bootcamp.reading.scalars import nearest
from bootcamp.reading.tables import Workbook
from bootcamp.reading.yaml import Source, parse_yaml
from bootcamp.reading.yaml_edit import rewritten
from bootcamp.views.process import OpenedProcess
from bootcamp.words import Words
from bootcamp.workbooks.handed_back import grids_of
from bootcamp.workbooks.origin import Origin, origin_of
from bootcamp.workbooks.programme import KIND, known_to, sheets_of
from bootcamp.workbooks.programme_merging import ProgrammeMerge
from bootcamp.workbooks.taking import Taken, Target, taken

_IN_SHEET = {"missing-key title": "desk-title-missing", "block-without-length": "desk-block-without-length"}
_ORDER = tuple(dict.fromkeys((*SHORT_FORMS, *Block.model_fields, *Event.model_fields)))
_COLUMN_OF = dict.fromkeys(SHORT_FORMS, "minutes")


def take(process: OpenedProcess, workbook: Workbook, _origin: Origin) -> Taken:
    """What the workbook makes of its day in a process."""

    def content_of(event: str) -> bytes:
        return read_bytes(process.folder / event_file(event))

    return taken_programme(process.contents, process.problems, workbook, content_of, process.words)


def taken_programme(
    contents: Contents, found: Problems, workbook: Workbook, content_of: Callable[[str], bytes], words: Words
) -> Taken:
    """What the workbook makes of its day. Raises Refused with every error at its cell; then nothing may be saved.

    `found` are the problems of the folder as it is, `content_of` gives the bytes of an event's file.
    """
    origin = origin_of(workbook)
    if origin is None or origin.kind != KIND:
        refuse("desk-not-ours", place=Place(workbook.name), file=workbook.name)
    plan, day = _whole(contents, found, origin.of)
    source = contents.sources[event_file(origin.of)]
    merge, told = _merged(origin, workbook, plan, day, source)
    return taken(merge, origin, _target(contents, plan, origin.of, content_of, words), {"event": origin.of}, told)


def _whole(contents: Contents, found: Problems, event: str) -> tuple[Plan, Event]:
    """The file as it is must be whole: what cannot be read cannot be changed with care."""
    own = tuple(problem for problem in found if problem.place and problem.place.file == event_file(event))
    if contents.plan is None or (own and event not in contents.events):
        raise Refused(*(own or found))
    if event not in contents.events:
        known = sorted(contents.events)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    return contents.plan, contents.events[event]


def _merged(
    origin: Origin, workbook: Workbook, plan: Plan, day: Event, source: Source
) -> tuple[ProgrammeMerge, Problems]:
    """The merged data, and what is to be told of the workbook itself."""
    known = known_to(day, plan, Words(origin.language))
    grids, failed = grids_of(workbook, sheets_of(day, None, known), origin)
    if (programme := grids.get("programme")) is None:
        refuse("desk-without-programme", place=Place(workbook.name), file=workbook.name)
    before, _ = parse_yaml(origin.text, source.name)
    merge = ProgrammeMerge(known, dict(source.data), renamed=_COLUMN_OF, before=before.data or {})
    if "day" in grids:
        merge.facts(grids["day"])
    merge.programme(programme, grids.get("rotation"))
    return merge, (*programme.unknown_columns, *failed)


def _target(
    contents: Contents, plan: Plan, event: str, content_of: Callable[[str], bytes], words: Words
) -> Target[Event]:
    file = event_file(event)

    def check(after: Event, source: Source, unread: Problems) -> Problems:
        changed = replace(
            contents, events={**contents.events, event: after}, sources={**contents.sources, file: source}
        )
        return check_contents(changed, (*unread, *rules_across_files(changed)), advised=True)

    def changes(before: Event, after: Event) -> tuple[str, ...]:
        return difference(Intention(plan, {event: before}), Intention(plan, {event: after}), words)

    def content(data: Mapping[str, Any]) -> bytes:
        return rewritten(content_of(event), data, _ORDER, file)

    return Target(
        file, Event, contents.events[event], contents.sources[file], check, changes, content, _IN_SHEET,
        path_prefix(file),
    )  # fmt: skip
