"""What people have written in a process folder: the plan, its events and its outcomes, read and checked together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bootcamp.plan.event import Event
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.plan.validation import validate
from bootcamp.problems import ExitCode, Place, Problem, Problems, Refused, by_place, refuse
from bootcamp.reading.files import refused_by_system
from bootcamp.reading.scalars import NotReadable, read_id
from bootcamp.reading.yaml import Location, Source, read_yaml

M = TypeVar("M", bound=BaseModel)
PLAN_FILE = "plan.yaml"


@dataclass(frozen=True)
class Contents:
    """A plan with its events and outcomes by id, and where each was read.

    `sources` are keyed by file name relative to the folder. `plan` is None when the file is no plan at all; `unread`
    names the events whose file could not be read, so that what refers to them is not called unknown.
    """

    folder: Path
    plan: Plan | None
    events: Mapping[str, Event] = field(default_factory=dict)
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

    @property
    def event_names(self) -> list[str]:
        """Every event there is a file for, also those that could not be read."""
        return sorted({*self.events, *self.unread})

    def place(self, file: str, location: Location = (), *, of_key: bool = False) -> Place:
        """The place of a value in one of the folder's files."""
        return self.sources[file].place(location, of_key=of_key, prefix=path_prefix(file))


def event_file(event: str) -> str:
    return f"events/{event}.yaml"


def outcome_file(core_task: str) -> str:
    return f"outcomes/{core_task}.yaml"


def path_prefix(file: str) -> str:
    """How an address in the data begins: `events[bootcamp-1].` for a value of events/bootcamp-1.yaml."""
    folder, _, name = file.rpartition("/")
    return f"{folder}[{name.removesuffix('.yaml')}]." if folder else ""


def find_folder(start: Path) -> Path | None:
    """The process folder that `start` is or lies in."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / PLAN_FILE).is_file()), None)


def read_contents(folder: Path) -> tuple[Contents, Problems]:
    """Read everything people wrote in `folder`. Refuses with exit code 3 when there is no plan to read."""
    from bootcamp.plan.rules import rules_across_files

    if not folder.exists():
        refuse("file-missing", exit_code=ExitCode.SYSTEM, file=str(folder))
    if not folder.is_dir():
        refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=str(folder))
    if not (folder / PLAN_FILE).exists():
        refuse("no-plan", exit_code=ExitCode.SYSTEM, folder=str(folder))
    problems: list[Problem] = []
    sources: dict[str, Source] = {}
    plan = _read(Plan, folder, PLAN_FILE, sources, problems)
    events = dict(_read_all(Event, folder, "events", sources, problems))
    outcomes = dict(_read_all(Outcome, folder, "outcomes", sources, problems))
    contents = Contents(folder, plan, events, outcomes, sources, _unread(folder, events))
    return contents, by_place((*problems, *rules_across_files(contents)))


def _read_all(
    model: type[M], folder: Path, kind: str, sources: dict[str, Source], problems: list[Problem]
) -> Iterator[tuple[str, M]]:
    if not (folder / kind).is_dir():
        return
    try:
        paths = sorted(path for path in (folder / kind).iterdir() if path.suffix.lower() in (".yaml", ".yml"))
    except OSError as error:
        raise refused_by_system(error, folder / kind) from error
    for path in paths:
        file = f"{kind}/{path.name}"
        try:
            identifier = read_id(path.stem if path.suffix == ".yaml" else path.name)
        except NotReadable as found:
            name = f"{found.params.get('suggestion') or 'navn'}".removesuffix("-yml") + ".yaml"
            problems.append(Problem("file-name", {"file": file, "suggestion": name}, Place(file)))
            continue
        value = _read(model, folder, file, sources, problems)
        if value is not None:
            yield identifier, value


def _unread(folder: Path, events: Mapping[str, Event]) -> frozenset[str]:
    return frozenset(path.stem for path in (folder / "events").glob("*.yaml") if path.stem not in events)


def _read(model: type[M], folder: Path, file: str, sources: dict[str, Source], problems: list[Problem]) -> M | None:
    try:
        source, found = read_yaml(folder / file, file)
    except Refused as refusal:
        if refusal.exit_code is ExitCode.SYSTEM:
            raise
        problems += refusal.problems
        return None
    problems += found
    sources[file] = source
    if source.data is None:
        problems.append(Problem("file-empty", {"file": file}, Place(file, 1, 1)))
        return None
    value, found = validate(model, source, path_prefix(file))
    problems += found
    return value
