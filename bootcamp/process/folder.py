"""A process: what people wrote in its folder, what its journal tells, and what its surveys showed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from bootcamp.plan.contents import Contents
from bootcamp.plan.difference import Intention
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import find_folder, read_contents
from bootcamp.problems import Place, Problem, Problems, Refused, by_place
from bootcamp.process.events import Entry, Happening, make_entry
from bootcamp.process.journal import Journal, read_journal, record
from bootcamp.process.snapshots import Snapshot, keep_snapshot, snapshot_of
from bootcamp.process.state import State, fold
from bootcamp.reading.files import read_text

FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many answered a survey, as its findings show it; None where that is not shown.

    `by_segment` covers the groups of the plan; `too_few` names those that are not shown because too few answered.
    """

    n: int | None
    by_segment: Mapping[str, int | None]
    too_few: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Process:
    """A process folder, read: never changed, read anew after something was recorded.

    `problems` are those of the files people wrote, `kept_problems` those of what the toolkit keeps itself: the journal
    and the findings.
    """

    contents: Contents
    journal: Journal
    state: State
    turnouts: Mapping[str, Turnout] = field(default_factory=dict)
    problems: Problems = ()
    kept_problems: Problems = ()

    @property
    def folder(self) -> Path:
        return self.contents.folder

    @property
    def plan(self) -> Plan:
        if self.contents.plan is None:
            raise ValueError("a process without a plan is never opened")
        return self.contents.plan

    @property
    def intention(self) -> Intention:
        return Intention(self.plan, self.contents.events)

    @cached_property
    def snapshot(self) -> Snapshot:
        """The plan and events as they stand now."""
        return snapshot_of(self.contents)

    @property
    def phases(self) -> tuple[str, ...]:
        """The ids of the plan's phases, in order."""
        return tuple(phase.id for phase in self.plan.phases)

    @property
    def heads(self) -> tuple[str, ...]:
        return self.journal.heads


def open_process(path: Path | str) -> tuple[Process, Problems]:
    """Read the process folder that `path` is or lies in, with every problem found on the way.

    Raises Refused with exit code 3 when there is no plan to read, and 1 when what is there is no plan.
    """
    path = Path(path)
    folder = find_folder(path) or path
    contents, problems = read_contents(folder)
    if contents.plan is None:
        raise Refused(*problems)
    process = process_of(contents, problems)
    return process, by_place((*problems, *process.kept_problems))


def process_of(contents: Contents, problems: Problems) -> Process:
    """The process that the contents of a folder with a plan belong to; `problems` are those of the contents."""
    if contents.plan is None:
        raise ValueError("a process without a plan is never opened")
    journal, of_journal = read_journal(contents.folder)
    turnouts, of_findings = _read_turnouts(contents.folder, contents.plan)
    state = fold(journal.entries, [phase.id for phase in contents.plan.phases])
    return Process(contents, journal, state, turnouts, problems, by_place((*of_journal, *of_findings)))


def entries_for(
    process: Process, happenings: Sequence[Happening], *, by: str | None, now: datetime
) -> tuple[Entry, ...]:
    """Entries for what happened, one after the other; the first joins all heads of the journal."""
    entries: list[Entry] = []
    for what in happenings:
        parents = (entries[-1].id,) if entries else process.heads
        entries.append(make_entry(what, at=now, by=by, parents=parents))
    return tuple(entries)


def keep(process: Process, entries: Sequence[Entry], snapshot: Snapshot | None = None) -> None:
    """Write entries to the journal, after the snapshot that they speak of. Refuses with exit code 3."""
    if snapshot is not None:
        keep_snapshot(process.folder, snapshot)
    for entry in entries:
        record(process.folder, entry)


def _read_turnouts(folder: Path, plan: Plan) -> tuple[dict[str, Turnout], Problems]:
    turnouts: dict[str, Turnout] = {}
    problems: list[Problem] = []
    for survey in plan.surveys:
        file = f"{FINDINGS}/{survey}.json"
        if not (folder / file).is_file():
            continue
        try:
            turnouts[survey] = _turnout(json.loads(read_text(folder / file, file)))
        except (ValueError, KeyError, TypeError, AttributeError):
            problems.append(Problem("findings-broken", {"file": file, "survey": survey}, Place(file), "warning"))
        except Refused as refusal:
            problems += refusal.problems
    return turnouts, tuple(problems)


def _turnout(stored: Any) -> Turnout:
    """The counts in a file of findings, whatever else it holds."""
    by_segment = {str(segment["id"]): _count(segment["n"]) for segment in stored["segments"]}
    enough = {
        one["segment"] for one in stored["suppressed"] if one["question"] is None and one["reason"] == "complement"
    }
    too_few = frozenset(segment for segment, n in by_segment.items() if n is None) - enough
    return Turnout(_count(stored["n"]), by_segment, too_few)


def _count(value: Any) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise ValueError("no count")
    return value
