"""Where a process stands: what the journal's entries add up to, on the phases of the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bootcamp.process.entries import Entry
from bootcamp.process.events import DataForgotten, DayRescued, DecisionTaken, RequirementWaived, SurveyImported
from bootcamp.process.journal import Journal, in_order


@dataclass(frozen=True, slots=True)
class State:
    """What has happened so far.

    `phase` is the id of the active phase, None when all are passed; `passed` tells when each passed phase was left.
    `decisions` holds every time a decision was taken, the standing one last; `waivers` and `imports` likewise hold
    the entries' content by what they concern. `accepted` is the digest of the plan as last accepted. `began` tells
    for each day at which minute each of its blocks began, `ended` when it was over, `rescues` how it was planned anew
    while it ran late. `forgotten` holds the surveys whose answers were deleted and not read in again since.
    """

    phase: str | None
    passed: Mapping[str, datetime] = field(default_factory=dict)
    decisions: Mapping[str, tuple[DecisionTaken, ...]] = field(default_factory=dict)
    waivers: Mapping[tuple[str, str], RequirementWaived] = field(default_factory=dict)
    accepted: str | None = None
    imports: Mapping[str, tuple[SurveyImported, ...]] = field(default_factory=dict)
    heads: int = 0
    began: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    ended: Mapping[str, int] = field(default_factory=dict)
    rescues: Mapping[str, tuple[DayRescued, ...]] = field(default_factory=dict)
    forgotten: Mapping[str, DataForgotten] = field(default_factory=dict)

    @property
    def finished(self) -> bool:
        return self.phase is None


@dataclass(slots=True)
class Position:
    """The active phase and those passed, while the journal is gone through.

    Where two machines moved the process at the same time, going back wins over going on, whichever is read first: a
    gate passed once too little is passed again, one passed too much would be a requirement lost.
    """

    phases: Sequence[str]
    at: str | None
    passed: dict[str, datetime]

    def advance(self, from_phase: str, to_phase: str | None, when: datetime) -> None:
        if self.at == from_phase or from_phase not in self.phases:
            self.passed[from_phase] = when
            self.at = to_phase

    def reopen(self, to_phase: str) -> None:
        if to_phase not in self.passed or to_phase not in self.phases:
            return
        for phase in self.phases[self.phases.index(to_phase) :]:
            self.passed.pop(phase, None)
        self.at = to_phase

    def now(self) -> str | None:
        """The active phase in the plan as it is today; a phase that was added or renamed since is not lost."""
        left = [phase for phase in self.phases if phase not in self.passed]
        return self.at if self.at in left else next(iter(left), None)


@dataclass(slots=True)
class SoFar:
    """The state while the journal is gone through; each kind of entry carries what it tells into it."""

    position: Position
    decisions: dict[str, tuple[DecisionTaken, ...]] = field(default_factory=dict)
    waivers: dict[tuple[str, str], RequirementWaived] = field(default_factory=dict)
    accepted: str | None = None
    imports: dict[str, tuple[SurveyImported, ...]] = field(default_factory=dict)
    began: dict[str, dict[str, int]] = field(default_factory=dict)
    ended: dict[str, int] = field(default_factory=dict)
    rescues: dict[str, tuple[DayRescued, ...]] = field(default_factory=dict)
    forgotten: dict[str, DataForgotten] = field(default_factory=dict)

    def state(self, heads: int) -> State:
        return State(
            phase=self.position.now(),
            passed=self.position.passed,
            decisions=self.decisions,
            waivers=self.waivers,
            accepted=self.accepted,
            imports=self.imports,
            heads=heads,
            began=self.began,
            ended=self.ended,
            rescues=self.rescues,
            forgotten=self.forgotten,
        )


def fold(entries: Iterable[Entry], phases: Sequence[str]) -> State:
    """The state that the entries lead to, on the phases of the plan (their ids, in order).

    The order and the number of times that entries come in make no difference.
    """
    journal = Journal(in_order(entries))
    so_far = SoFar(Position(phases, phases[0] if phases else None, {}))
    for entry in journal.entries:
        entry.what.fold(so_far, entry.at)
    return so_far.state(len(journal.heads))


def next_phase(state: State, phases: Sequence[str]) -> str | None:
    """The phase that follows the active one: the next not passed, else an earlier one that was never passed."""
    left = [phase for phase in phases if phase not in state.passed and phase != state.phase]
    if state.phase not in phases:
        return next(iter(left), None)
    here = phases.index(state.phase)
    return next((phase for phase in left if phases.index(phase) > here), next(iter(left), None))
