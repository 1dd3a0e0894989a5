"""Reading a process folder: every file that people write, and all that is wrong in each and between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bootcamp.layout import EVENTS, LONGLISTS, OUTCOMES, PLAN_FILE
from bootcamp.plan.contents import Contents, event_file, longlist_file, outcome_file, path_prefix
from bootcamp.plan.echoes import without_echoes
from bootcamp.plan.event import Event
from bootcamp.plan.longlist import Longlist
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.plan.rules import rules_across_files
from bootcamp.plan.validation import read_as
from bootcamp.problems import ExitCode, Place, Problem, Problems, Refused, by_place, refuse
from bootcamp.reading.files import folder_around, refused_by_system
from bootcamp.reading.scalars import NotReadable, identifier, read_id
from bootcamp.reading.yaml import Source, read_yaml

M = TypeVar("M", bound=BaseModel)


def find_folder(start: Path) -> Path | None:
    """The process folder that `start` is or lies in."""
    return folder_around(start, PLAN_FILE)


def read_contents(folder: Path) -> tuple[Contents, Problems]:
    """Read everything people wrote in `folder`. Refuses with exit code 3 when there is no plan to read."""
    if not folder.exists():
        refuse("file-missing", exit_code=ExitCode.SYSTEM, file=str(folder))
    if not folder.is_dir():
        refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=str(folder))
    if not (folder / PLAN_FILE).exists():
        refuse("no-plan", exit_code=ExitCode.SYSTEM, folder=str(folder))
    reader = _Reader(folder)
    plan = reader.read(Plan, PLAN_FILE)
    events = dict(reader.read_all(Event, EVENTS.folder))
    outcomes = dict(reader.read_all(Outcome, OUTCOMES.folder))
    longlists = dict(reader.read_all(Longlist, LONGLISTS.folder))
    partial = Contents(folder, plan, events, outcomes, reader.sources, _unread(folder, events), longlists)
    problems = (*reader.problems, *_beside_the_plan(folder), *rules_across_files(partial))
    return _whole(partial, reader.parts), by_place(without_echoes(problems, reader.sources.get(PLAN_FILE)))


def _whole(partial: Contents, parts: set[str]) -> Contents:
    """The contents without the files of which only a part could be read: the rules may see those, commands may not."""
    events = {name: event for name, event in partial.events.items() if event_file(name) not in parts}
    outcomes = {name: outcome for name, outcome in partial.outcomes.items() if outcome_file(name) not in parts}
    longlists = {name: each for name, each in partial.longlists.items() if longlist_file(name) not in parts}
    plan = None if PLAN_FILE in parts else partial.plan
    unread = _unread(partial.folder, events)
    return replace(partial, plan=plan, events=events, outcomes=outcomes, unread=unread, longlists=longlists)


class _Reader:
    """Reads the files of a folder one after the other, keeping sources, problems and which were read in part only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources: dict[str, Source] = {}
        self.problems: list[Problem] = []
        self.parts: set[str] = set()

    def read_all(self, model: type[M], kind: str) -> Iterator[tuple[str, M]]:
        for path in self._files(kind):
            file = f"{kind}/{path.name}"
            try:
                identifier = read_id(path.stem if path.suffix == ".yaml" else path.name)
            except NotReadable as found:
                name = f"{found.params.get('suggestion') or 'navn'}".removesuffix("-yml") + ".yaml"
                self.problems.append(Problem("file-name", {"file": file, "suggestion": name}, Place(file)))
                continue
            value = self.read(model, file)
            if value is not None:
                yield identifier, value

    def _files(self, kind: str) -> list[Path]:
        """The YAML files of a kind; hidden ones, which other systems and editors leave behind, are none of ours."""
        folder = self.folder / kind
        if folder.exists() and not folder.is_dir():
            self.problems.append(Problem("file-not-folder", {"file": kind}, Place(kind)))
        if not folder.is_dir():
            return []
        try:
            found = [path for path in folder.iterdir() if _is_written_by_people(path)]
        except OSError as error:
            raise refused_by_system(error, folder) from error
        return sorted(path for path in found if not path.name.startswith((".", "~")))

    def read(self, model: type[M], file: str) -> M | None:
        try:
            source, found = read_yaml(self.folder / file, file)
        except Refused as refusal:
            if refusal.exit_code is ExitCode.SYSTEM:
                raise
            self.problems += refusal.problems
            return None
        self.problems += found
        self.sources[file] = source
        if source.data is None:
            self.problems.append(Problem("file-empty", {"file": file}, Place(file, 1, 1)))
            return None
        reading = read_as(model, source, path_prefix(file))
        self.problems += reading.problems
        self.sources[file] = reading.source
        if not reading.whole:
            self.parts.add(file)
        return reading.value


def _beside_the_plan(folder: Path) -> Iterator[Problem]:
    """Copies of the plan that people or a synchronisation left beside it: nothing in them counts, and that is told."""
    try:
        found = sorted(path.name for path in folder.iterdir() if _COPY_OF_PLAN.fullmatch(path.name))
    except OSError as error:
        raise refused_by_system(error, folder) from error
    for name in found:
        yield Problem("plan-copy-unread", {"file": name}, Place(name), "warning")


_COPY_OF_PLAN = re.compile(r"(?:plan(?![a-z0-9.]).+\.ya?ml|plan\.yml)", re.IGNORECASE)


def _is_written_by_people(path: Path) -> bool:
    """A YAML file that is no by-product of an editor or of a system, such as `._day.yaml` and `~day.yaml`."""
    return path.suffix.lower() in (".yaml", ".yml") and path.name[0] not in ".~"


def _unread(folder: Path, events: Mapping[str, Event]) -> frozenset[str]:
    """The names of events whose file could not be read, as they will be when the file's own name is in order."""
    files = [path for path in (folder / EVENTS.folder).glob("*") if _is_written_by_people(path)]
    return frozenset(identifier(path.stem) for path in files) - events.keys()
