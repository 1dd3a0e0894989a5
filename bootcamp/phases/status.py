"""Where a process is, what it lacks, and the next three things to do: what `bootcamp status` shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any, Literal

from bootcamp.layout import ANSWERS
from bootcamp.phases.gates import Gate, documents_of, errors_in, gate_of, look_at
from bootcamp.phases.requirements import NextStep, Paper, PhaseToday, called
from bootcamp.plan.course import Phase, phase_dates
from bootcamp.plan.parts import leading_role
from bootcamp.plan.titles import title_of
from bootcamp.process.folder import Process
from bootcamp.process.state import next_phase
from bootcamp.words import Words
from bootcamp.words.formatting import Language

NOTICE = timedelta(days=30)
"""How long before answers must be deleted the status begins to say so."""


@dataclass(frozen=True, slots=True)
class EventView:
    """A day of a phase, with its date when it has one."""

    id: str
    title: str
    kind: str
    date: date | None


@dataclass(frozen=True, slots=True)
class PhaseView:
    """A phase: what it is called, where the process stands in it, its dates, days and gate."""

    id: str
    type: str
    title: str
    state: Literal["waiting", "active", "passed"]
    starts: date | None
    ends: date | None
    events: tuple[EventView, ...]
    gate: Gate


@dataclass(frozen=True, slots=True)
class StatusView:
    """The whole status; `process` is the name of the folder, `next` the three next steps."""

    process: str
    title: str
    language: Language
    phase: str | None
    finished: bool
    phases: tuple[PhaseView, ...]
    next: tuple[NextStep, ...]
    heads: int


def status_view(process: Process, today: date, words: Words) -> StatusView:
    """Where the process stands on a day, in the words of one language."""
    plan, state, errors = process.plan, process.state, errors_in(process)
    looks = [look_at(process, phase.id, today, words, errors) for phase in plan.phases]
    phases = tuple(_phase_view(look) for look in looks)
    active = next((look for look in looks if look.phase.id == state.phase), None)
    gate = next((phase.gate for phase in phases if phase.id == state.phase), None)
    ordinary = [*(_steps(active, gate) if active and gate else ()), *_afterwards(words)]
    kept = list(_kept(process, today, words))
    due, soon = [step for has_come, step in kept if has_come], [step for has_come, step in kept if not has_come]
    steps = (*due, *ordinary[:1], *soon, *ordinary[1:])
    name = process.folder.resolve().name
    return StatusView(name, plan.title, plan.language, state.phase, state.finished, phases, _three(steps), state.heads)


def status_document(view: StatusView) -> dict[str, Any]:
    """What `status --json` prints: the view as plain values, dates as YYYY-MM-DD."""
    document: dict[str, Any] = _plain(asdict(view))
    return document


def _phase_view(look: PhaseToday) -> PhaseView:
    phase = look.phase
    starts, ends = phase_dates(phase, look.plan.anchor)
    days = look.events(phase, ("bootcamp", "seminar", "meeting"))
    events = tuple(EventView(name, event.title, event.kind, event.date) for name, event in days.items())
    return PhaseView(
        phase.id, phase.type, called(look, phase), _state(look), starts, ends, events, gate_of(look)
    )  # fmt: skip


def _state(look: PhaseToday) -> Literal["waiting", "active", "passed"]:
    if look.phase.id == look.state.phase:
        return "active"
    return "passed" if look.phase.id in look.state.passed else "waiting"


def _steps(look: PhaseToday, gate: Gate) -> Iterator[NextStep]:
    """What opens the gate, or going through it; then the papers of the phase; then looking back and around."""
    if gate.open:
        yield NextStep(f"bootcamp advance --by {look.role}", _through(look))
    for requirement in gate.missing:
        yield NextStep(requirement.remedy, requirement.evidence or requirement.text)
    for paper in documents_of(look):
        yield NextStep(paper.command, _why(look, paper))


def _kept(process: Process, today: date, words: Words) -> Iterator[tuple[bool, NextStep]]:
    """Answers that must be deleted by a day, with whether it has come; told from a month before."""
    plan = process.plan
    for name, survey in plan.surveys.items():
        until = survey.keep_until
        stored = process.folder / ANSWERS.file(name)
        if until is None or today < until - NOTICE or not stored.is_file():
            continue
        key = "phases.answers-overdue" if today > until else "phases.answers-due"
        why = words(key, survey=survey.title, on=until)
        yield today >= until, NextStep(f"bootcamp forget {name} --by {leading_role(plan)}", why)


def _through(look: PhaseToday) -> str:
    following = next_phase(look.state, look.process.phases)
    phase: Phase | None = next((one for one in look.plan.phases if one.id == following), None)
    return look.say("gate-open", phase=called(look, phase)) if phase else look.say("gate-open-last")


def _why(look: PhaseToday, paper: Paper) -> str:
    events, surveys = look.process.contents.events, look.plan.surveys
    of = title_of({**events, **surveys}, paper.of) if paper.of else ""
    return look.say(f"print-{paper.document}", of=of)


def _afterwards(words: Words) -> Iterator[NextStep]:
    yield NextStep("bootcamp log", words("phases.see-log"))
    yield NextStep("bootcamp print --list", words("phases.see-documents"))
    yield NextStep("bootcamp check", words("phases.see-check"))


def _three(steps: Iterable[NextStep]) -> tuple[NextStep, ...]:
    """The first three steps with different commands."""
    chosen: dict[str, NextStep] = {}
    for step in steps:
        chosen.setdefault(step.command, step)
    return tuple(islice(chosen.values(), 3))


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case tuple() | list():
            return [_plain(item) for item in value]
        case date():
            return value.isoformat()
        case _:
            return value
