"""Moving a process: each move is planned here, as entries to be recorded or problems; the caller records them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bootcamp.phases.gates import Gate, errors_in, gate
from bootcamp.plan.difference import difference
from bootcamp.plan.titles import phase_title, title_of
from bootcamp.problems import Problem, Problems
from bootcamp.process.entries import Entry
from bootcamp.process.events import DecisionTaken, PhaseAdvanced, PhaseReopened, PlanAccepted, RequirementWaived
from bootcamp.process.folder import Process, entries_for
from bootcamp.process.snapshots import Snapshot, read_snapshot
from bootcamp.process.state import next_phase
from bootcamp.reading.scalars import nearest
from bootcamp.words import Words


@dataclass(frozen=True, slots=True)
class Advance:
    """Going through a gate: `entries` (waivers first, the advance last) are empty while the gate is closed."""

    from_phase: str
    to_phase: str | None
    gate: Gate
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Back:
    """Going back to a phase that was passed."""

    from_phase: str | None
    to_phase: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of a body, and the phase whose gate it opens."""

    decision: str
    body: str
    on: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """The plan as it stands, against the plan as accepted: what changed in sentences, and what to keep.

    `entries` are empty when nothing changed or the reason is still missing; `first` when none was accepted before.
    """

    sentences: tuple[str, ...]
    first: bool
    snapshot: Snapshot
    entries: tuple[Entry, ...] = ()


def advance(
    process: Process,
    *,
    by: str,
    now: datetime,
    today: date,
    words: Words,
    waive: Sequence[str] = (),
    because: str | None = None,
) -> tuple[Advance | None, Problems]:
    """Leave the active phase. A closed gate gives `gate-closed` with the gate as it would be after the waivers."""
    here = process.state.phase
    if here is None:
        return None, (Problem("process-finished"),)
    found = gate(process, here, today, words)
    problems = (*_role(process, by), *_waivers(found, waive, because))
    passable = _after_waivers(found, waive)
    to_phase = next_phase(process.state, process.phases)
    planned = Advance(here, to_phase, passable)
    if any(problem.is_error for problem in problems):
        return planned, problems
    if not passable.open:
        facts = {"n": len(passable.missing), "phase": _called(process, here, words)}
        return planned, (
            *problems,
            Problem(
                "gate-closed",
                facts | {"missing": [one.id for one in passable.missing], "first": passable.missing[0].id},
            ),
        )
    needed = {one.id for one in found.missing}
    waivers = [RequirementWaived(name, here, because or "") for name in dict.fromkeys(waive) if name in needed]
    entries = entries_for(process, [*waivers, PhaseAdvanced(here, to_phase)], by=by, now=now)
    return replace(planned, entries=entries), problems


def back(
    process: Process, *, by: str, because: str | None, now: datetime, words: Words, to: str | None = None
) -> tuple[Back | None, Problems]:
    """Re-open a phase that was passed: the one before, or the one named."""
    passed = [phase for phase in process.phases if phase in process.state.passed]
    problems = [*_role(process, by), *_reason(because)]
    if to is not None and to not in process.phases:
        problems.append(_not_known("unknown-phase", to, process.phases))
    elif not passed:
        problems.append(Problem("nothing-to-go-back-to"))
    elif to is not None and to not in passed:
        problems.append(Problem("phase-not-passed", {"phase": _called(process, to, words), "known": passed}))
    if problems:
        return None, tuple(problems)
    here, target = process.state.phase, to or _latest(process, passed)
    what = PhaseReopened(here, target, (because or "").strip())
    return Back(here, target, entries_for(process, [what], by=by, now=now)), ()


def decide(
    process: Process,
    decision: str,
    *,
    by: str,
    on: date,
    today: date,
    now: datetime,
    body: str | None = None,
    text: str = "",
) -> tuple[Decided | None, Problems]:
    """Note a decision of the plan as taken by its body. A decision may be taken again; then the last one stands."""
    plan, problems = process.plan, _role(process, by)
    known = plan.decisions.get(decision)
    if known is None:
        problems = (*problems, _not_known("unknown-decision", decision, plan.decisions))
    if body is not None and body not in plan.bodies:
        problems = (*problems, _not_known("unknown-body", body, plan.bodies))
    elif known is not None and body not in (None, known.body):
        facts = {
            "title": known.title,
            "body": title_of(plan.bodies, known.body),
            "id": known.body,
            "decision": decision,
        }
        problems = (
            *problems,
            Problem("decision-of-another-body", facts | {"asked": title_of(plan.bodies, body or "")}),
        )
    if on > today:
        problems = (*problems, Problem("date-to-come", {"on": on, "today": today}))
    if known is not None and known.body not in plan.bodies:
        problems = (*problems, _not_known("unknown-body", known.body, plan.bodies))
    if problems or known is None:
        return None, problems
    what = DecisionTaken(decision, known.body, on, text.strip())
    earlier = process.state.decisions.get(decision, ())
    advice = tuple(
        Problem("decided-before", {"title": known.title, "on": one.on}, None, "advice") for one in earlier[-1:]
    )
    return Decided(decision, known.body, on, entries_for(process, [what], by=by, now=now)), advice


def change(process: Process, *, by: str, because: str | None, now: datetime, words: Words) -> tuple[Changed, Problems]:
    """Accept the plan as it stands. The first time needs no reason; later the difference is told and a reason asked."""
    accepted, snapshot = process.state.accepted, process.snapshot
    if accepted == snapshot.digest:
        return Changed((), False, snapshot), (Problem("plan-unchanged", {}, None, "advice"),)
    sentences, told = what_changed(process, words)
    problems = [*_role(process, by), *told]
    if errors_in(process):
        problems.append(Problem("plan-has-errors"))
    if accepted is not None:
        problems += _reason(because)
    planned = Changed(sentences, accepted is None, snapshot)
    if any(problem.is_error for problem in problems):
        return planned, tuple(problems)
    what = PlanAccepted(snapshot.digest, (because or "").strip() or None if accepted else None)
    return replace(planned, entries=entries_for(process, [what], by=by, now=now)), tuple(problems)


def what_changed(process: Process, words: Words) -> tuple[tuple[str, ...], Problems]:
    """What changed in the plan since it was last accepted, in sentences; nothing before the first acceptance."""
    if process.state.accepted in (None, process.snapshot.digest):
        return (), ()
    before, problems = read_snapshot(process.folder, process.state.accepted or "")
    return (difference(before, process.intention, words) if before else ()), problems


def _role(process: Process, by: str) -> Problems:
    roles = process.plan.roles
    return () if by in roles else (_not_known("unknown-role", by, roles),)


def _reason(because: str | None) -> Problems:
    return () if because and because.strip() else (Problem("reason-missing"),)


def _waivers(found: Gate, waive: Sequence[str], because: str | None) -> Problems:
    known = {one.id: one for one in found.requirements}
    problems = [_not_known("unknown-requirement", name, known) for name in waive if name not in known]
    if waive and not (because and because.strip()):
        problems.append(Problem("waiver-without-reason", {"requirement": waive[0]}))
    return (
        *problems,
        *(
            Problem("waiver-not-needed", {"requirement": name}, None, "advice")
            for name in waive
            if name in known and (known[name].met or known[name].waived)
        ),
    )


def _after_waivers(found: Gate, waive: Sequence[str]) -> Gate:
    requirements = tuple(replace(one, waived=one.waived or one.id in waive) for one in found.requirements)
    return Gate(all(one.met or one.waived for one in requirements), requirements)


def _not_known(code: str, name: str, known: object) -> Problem:
    names = [str(one) for one in known] if isinstance(known, (dict, tuple)) else []
    return Problem(code, {"name": name, "suggestion": nearest(name, names), "known": names})


def _latest(process: Process, passed: list[str]) -> str:
    return max(passed, key=lambda phase: (process.state.passed[phase], process.phases.index(phase)))


def _called(process: Process, phase: str, words: Words) -> str:
    found = next(one for one in process.plan.phases if one.id == phase)
    return phase_title(found.title, found.type, words)
