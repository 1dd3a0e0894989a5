"""What people have written in a process folder, as data: plan, events, outcomes, longlists, and their places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from bootcamp.layout import EVENTS, LONGLISTS, OUTCOMES, PLAN_FILE
from bootcamp.plan.event import Event
from bootcamp.plan.fields import Model
from bootcamp.plan.longlist import Longlist
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import Marked, marked_in
from bootcamp.problems import Place, Problem, Severity
from bootcamp.reading.yaml import Location, Source


class File(NamedTuple):
    """A file of the folder: its path in there, its own name without ending, what it was read as, and the ids in it."""

    path: str
    name: str
    model: Model
    ids: tuple[Marked, ...]


@dataclass(frozen=True)
class Contents:
    """A plan with its events, outcomes and longlists by id, and where each was read.

    `sources` are keyed by file name relative to the folder. `plan` is None when the file is no plan at all; `unread`
    names the events whose file could not be read, so that what refers to them is not called unknown.
    """

    folder: Path
    plan: Plan | None
    events: Mapping[str, Event] = field(default_factory=dict)
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    longlists: Mapping[str, Longlist] = field(default_factory=dict)

    @property
    def event_names(self) -> list[str]:
        """Every event there is a file for, also those that could not be read."""
        return sorted({*self.events, *self.unread})

    def place(self, file: str, location: Location = (), *, of_key: bool = False) -> Place:
        """The place of a value in one of the folder's files."""
        return self.sources[file].place(location, of_key=of_key, prefix=path_prefix(file))

    def problem(
        self,
        code: str,
        file: str,
        location: Location = (),
        severity: Severity = "error",
        at_key: bool = False,
        /,
        **facts: object,
    ) -> Problem:
        """A problem at a value in one of the folder's files, or at its key."""
        return Problem(code, facts, self.place(file, location, of_key=at_key), severity)

    @cached_property
    def files(self) -> tuple[File, ...]:
        """Everything that could be read."""
        written: dict[str, tuple[str, Model]] = {PLAN_FILE: ("plan", self.plan)} if self.plan is not None else {}
        written |= {event_file(name): (name, event) for name, event in self.events.items()}
        written |= {outcome_file(name): (name, outcome) for name, outcome in self.outcomes.items()}
        written |= {longlist_file(name): (name, longlist) for name, longlist in self.longlists.items()}
        return tuple(File(path, name, model, tuple(marked_in(model))) for path, (name, model) in written.items())


event_file, outcome_file, longlist_file = EVENTS.file, OUTCOMES.file, LONGLISTS.file


def path_prefix(file: str) -> str:
    """How an address in the data begins: `events[bootcamp-1].` for a value of events/bootcamp-1.yaml."""
    folder, _, name = file.rpartition("/")
    return f"{folder}[{name.removesuffix('.yaml')}]." if folder else ""
