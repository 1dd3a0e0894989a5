"""What the journal (logbog) holds: small immutable entries with ids, roles, digests and counts, never names.

A kind of entry is one class here: its fields are what its file holds, `fold` what it does to the state, and `told` its
sentence in the log. How it is stored is told in `entries.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

from bootcamp.process.kept import AtLeast

if TYPE_CHECKING:
    from bootcamp.process.log import Teller
    from bootcamp.process.state import SoFar

Count: TypeAlias = Annotated[int, AtLeast(0)]
KINDS: dict[str, type[Happening]] = {}
NAMES: dict[type[Happening], str] = {}


@dataclass(frozen=True, slots=True)
class Happening:
    """What an entry tells."""

    def fold(self, so_far: SoFar, at: datetime, /) -> None:
        """Carry what happened, at a moment, into the state so far; some kinds change nothing but the log."""

    def told(self, teller: Teller) -> str:
        """What happened, as a sentence of the log."""
        raise NotImplementedError


H = TypeVar("H", bound=Happening)


def _kind(name: str) -> Callable[[type[H]], type[H]]:
    """Make a class the one that entries of this kind are read as."""

    def known(kind: type[H]) -> type[H]:
        KINDS[name], NAMES[kind] = kind, name
        return kind

    return known


@_kind("phase-advanced")
@dataclass(frozen=True, slots=True)
class PhaseAdvanced(Happening):
    """A gate was passed. `to_phase` is None when it was the last one."""

    from_phase: str
    to_phase: str | None

    def fold(self, so_far: SoFar, at: datetime, /) -> None:
        so_far.position.advance(self.from_phase, self.to_phase, at)

    def told(self, teller: Teller) -> str:
        before = teller.phase(self.from_phase)
        if self.to_phase is None:
            return teller.words("log.finished", phase=before)
        return teller.words("log.advanced", before=before, after=teller.phase(self.to_phase))


@_kind("phase-reopened")
@dataclass(frozen=True, slots=True)
class PhaseReopened(Happening):
    """The process went back to a phase it had passed. `from_phase` is None when it was finished."""

    from_phase: str | None
    to_phase: str
    because: str

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.position.reopen(self.to_phase)
        so_far.waivers = {key: one for key, one in so_far.waivers.items() if key[0] in so_far.position.passed}

    def told(self, teller: Teller) -> str:
        return teller.words("log.reopened", phase=teller.phase(self.to_phase), because=self.because)


@_kind("decision-taken")
@dataclass(frozen=True, slots=True)
class DecisionTaken(Happening):
    """A body took a decision of the plan on a day; `text` is its wording, empty when none was given."""

    decision: str
    body: str
    on: date
    text: str

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.decisions[self.decision] = (*so_far.decisions.get(self.decision, ()), self)

    def told(self, teller: Teller) -> str:
        facts = {"body": teller.body(self.body), "decision": teller.decision(self.decision), "on": self.on}
        if not self.text:
            return teller.words("log.decided", **facts)
        return teller.words("log.decided-text", **facts, text=self.text)


@_kind("plan-accepted")
@dataclass(frozen=True, slots=True)
class PlanAccepted(Happening):
    """The plan as it stood was accepted: the digest of its snapshot, and why it was changed (not for the first)."""

    digest: str
    because: str | None

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.accepted = self.digest

    def told(self, teller: Teller) -> str:
        if self.because is None:
            return teller.words("log.plan-accepted")
        return teller.words("log.plan-changed", because=self.because)


@_kind("requirement-waived")
@dataclass(frozen=True, slots=True)
class RequirementWaived(Happening):
    """A requirement of a phase's gate was set aside, with the reason."""

    requirement: str
    phase: str
    because: str

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.waivers[self.phase, self.requirement] = self

    def told(self, teller: Teller) -> str:
        facts = {"requirement": self.requirement, "phase": teller.phase(self.phase), "because": self.because}
        return teller.words("log.waived", **facts)


@_kind("survey-imported")
@dataclass(frozen=True, slots=True)
class SurveyImported(Happening):
    """A file of answers was imported: its name without folders, its digest, and how many answers it gave."""

    survey: str
    file: str
    sha256: str
    answers: Count
    new: Count
    updated: Count
    excluded: Count

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.imports[self.survey] = (*so_far.imports.get(self.survey, ()), self)
        so_far.forgotten.pop(self.survey, None)

    def told(self, teller: Teller) -> str:
        facts = {"survey": teller.survey(self.survey), "new": self.new, "file": self.file}
        return teller.words("log.imported", n=self.answers, **facts)


@_kind("block-began")
@dataclass(frozen=True, slots=True)
class BlockBegan(Happening):
    """A block of a day began, at a minute since midnight; what it is called is in the day's own file."""

    event: str
    block: str
    minute: Count

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.began.setdefault(self.event, {})[self.block] = self.minute

    def told(self, teller: Teller) -> str:
        facts = {"event": teller.event(self.event), "block": self.block, "at": teller.clock(self.minute)}
        return teller.words("log.block-began", **facts)


@_kind("day-ended")
@dataclass(frozen=True, slots=True)
class DayEnded(Happening):
    """A day was over, at a minute since midnight."""

    event: str
    minute: Count

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.ended[self.event] = self.minute

    def told(self, teller: Teller) -> str:
        return teller.words("log.day-ended", event=teller.event(self.event), at=teller.clock(self.minute))


@_kind("day-rescued")
@dataclass(frozen=True, slots=True)
class DayRescued(Happening):
    """A late day was brought back: how late it was as `block` began, what was done (`shrink b 10`), what not won.

    `clock` is the digest of the clock that it was done to; entries of before it was kept have none, and change nothing.
    """

    event: str
    block: str
    late: Count
    steps: tuple[str, ...]
    uncovered: Count
    clock: str = ""

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        if self.clock:
            so_far.rescues[self.event] = (*so_far.rescues.get(self.event, ()), self)

    def told(self, teller: Teller) -> str:
        return teller.words("log.day-rescued", n=self.late, event=teller.event(self.event), block=self.block)


@_kind("rescues-undone")
@dataclass(frozen=True, slots=True)
class RescuesUndone(Happening):
    """A day goes by its plan again, whatever was done while it ran late."""

    event: str

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        so_far.rescues.pop(self.event, None)

    def told(self, teller: Teller) -> str:
        return teller.words("log.rescues-undone", event=teller.event(self.event))


@_kind("texts-approved")
@dataclass(frozen=True, slots=True)
class TextsApproved(Happening):
    """Somebody went through what people wrote to a survey: how many texts are to be shown, how many not; no text."""

    survey: str
    shown: Count
    withheld: Count
    undecided: Count

    def told(self, teller: Teller) -> str:
        facts = {"survey": teller.survey(self.survey), "withheld": self.withheld}
        return teller.words("log.texts-approved", n=self.shown, **facts)


@_kind("data-forgotten")
@dataclass(frozen=True, slots=True)
class DataForgotten(Happening):
    """Personal data were deleted: of a survey or of an event (`what`), how many answers or people, the digest of the
    file that held them, the files deleted, and the names of the files they had been read from.
    """

    what: str
    of: str
    count: Count
    sha256: str
    files: tuple[str, ...]
    sources: tuple[str, ...]

    def fold(self, so_far: SoFar, _at: datetime, /) -> None:
        if self.what == "survey":
            so_far.forgotten[self.of] = self

    def told(self, teller: Teller) -> str:
        if self.what == "survey":
            return teller.words("log.answers-forgotten", survey=teller.survey(self.of), n=self.count)
        return teller.words("log.people-forgotten", event=teller.event(self.of), n=self.count)


@dataclass(frozen=True, slots=True)
class Unknown(Happening):
    """What a newer version of the toolkit wrote; kept, and passed over."""

    kind: str
    payload: Mapping[str, Any]

    def told(self, teller: Teller) -> str:
        return teller.words("log.unknown", kind=self.kind)
