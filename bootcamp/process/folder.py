"""A process: what people wrote in its folder, what its journal tells, and what its surveys showed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from bootcamp.layout import FINDINGS
from bootcamp.plan.contents import Contents
from bootcamp.plan.difference import Intention
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import find_folder, read_contents
from bootcamp.problems import Problem, Problems, Refused, by_place
from bootcamp.process.entries import Entry, make_entry
from bootcamp.process.events import Happening
from bootcamp.process.journal import Journal, read_journal, record
from bootcamp.process.kept import read_kept
from bootcamp.process.snapshots import Snapshot, keep_snapshot, snapshot_of
from bootcamp.process.state import State, fold


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


@dataclass(frozen=True, slots=True)
class _ShownGroup:
    """What gates read of a group in a file of findings."""

    id: str
    n: int | None


@dataclass(frozen=True, slots=True)
class _Hidden:
    """What gates read of something that is not shown: of a group everywhere, unless a question is named."""

    reason: str
    segment: str | None
    question: str | None


@dataclass(frozen=True, slots=True)
class _Shown:
    """What gates read of a file of findings; the whole of it is read in `bootcamp.survey`, which lies above."""

    n: int | None
    segments: tuple[_ShownGroup, ...]
    suppressed: tuple[_Hidden, ...]

    @property
    def turnout(self) -> Turnout:
        by_segment = {group.id: group.n for group in self.segments}
        everywhere = [each for each in self.suppressed if each.question is None]
        enough = {each.segment for each in everywhere if each.reason == "complement"}
        too_few = frozenset(group for group, n in by_segment.items() if n is None) - enough
        return Turnout(self.n, by_segment, too_few)


def _read_turnouts(folder: Path, plan: Plan) -> tuple[dict[str, Turnout], Problems]:
    turnouts: dict[str, Turnout] = {}
    problems: list[Problem] = []
    for survey in plan.surveys:
        try:
            shown = read_kept(folder, FINDINGS.file(survey), _Shown, "findings-broken", survey=survey)
        except Refused as refusal:
            problems += (replace(each, severity="warning") for each in refusal.problems)
            continue
        if shown is not None:
            turnouts[survey] = shown.turnout
    return turnouts, tuple(problems)
