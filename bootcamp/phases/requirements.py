"""What a gate may require: each requirement computed from the plan, the journal, the findings and the outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from bootcamp.layout import EVENTS, OUTCOMES
from bootcamp.plan.bodies import Decision
from bootcamp.plan.course import Phase, weeks_between
from bootcamp.plan.event import Event
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.parts import leading_role
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.plan.titles import phase_title, title_of
from bootcamp.plan.walk import tracks_in
from bootcamp.process.folder import Process, Turnout
from bootcamp.process.state import State
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised


@dataclass(frozen=True, slots=True)
class Requirement:
    """What must hold before a gate opens.

    `text` says what is required; `evidence` what is known about it, met or not; `remedy` is the command that would
    meet it, or shows where the plan falls short.
    """

    id: str
    text: str
    met: bool
    waived: bool
    evidence: str | None
    remedy: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do next: the command to paste, and why."""

    command: str
    why: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that belongs to a phase: its name in `bootcamp print`, and the id of what it is about."""

    document: str
    of: str | None = None

    @property
    def command(self) -> str:
        return " ".join(("bootcamp print", self.document, *((self.of,) if self.of else ()), "--as pdf"))


@dataclass(frozen=True)
class PhaseToday:
    """A phase of a process as it stands on a day; `errors` counts what is wrong in the folder's files."""

    process: Process
    phase: Phase
    today: date
    words: Words
    errors: int

    @property
    def plan(self) -> Plan:
        return self.process.plan

    @property
    def state(self) -> State:
        return self.process.state

    @property
    def role(self) -> str:
        return leading_role(self.plan)

    @property
    def following(self) -> Phase | None:
        """The phase after this one in the plan."""
        phases = self.plan.phases
        return next((after for phase, after in pairwise(phases) if phase.id == self.phase.id), None)

    def events(self, phase: Phase, kinds: Sequence[str] = ("bootcamp", "seminar")) -> dict[str, Event]:
        """The events of a phase that are of these kinds."""
        known = self.process.contents.events
        return {name: known[name] for name in phase.events if name in known and known[name].kind in kinds}

    def say(self, key: str, /, **params: object) -> str:
        return self.words(f"phases.{key}", **params)

    def require(self, name: str, met: bool, evidence: str | None, remedy: str, /, **params: object) -> Requirement:
        """A requirement; its id is `name`, with `of` after it where it concerns one thing of several."""
        identifier = f"{name}-{params['of']}" if "of" in params else name
        waived = (self.phase.id, identifier) in self.state.waivers
        return Requirement(identifier, self.say(f"requires-{name}", **params), met, waived, evidence, remedy)


def journal_whole(look: PhaseToday) -> Iterator[Requirement]:
    """Asked for only while entries of the journal are missing: what they tell may be that the process went back."""
    unread, missing = look.process.journal.unread, look.process.journal.missing
    if unread:
        evidence = look.say("journal-unread", n=len(unread), files=list(unread))
        yield look.require("journal-whole", False, evidence, "bootcamp check")
    elif missing:
        yield look.require("journal-whole", False, look.say("journal-missing", n=len(missing)), "bootcamp check")


def plan_in_order(look: PhaseToday) -> Iterator[Requirement]:
    evidence = look.say("plan-errors", n=look.errors) if look.errors else look.say("plan-without-errors")
    yield look.require("plan-in-order", not look.errors, evidence, "bootcamp check")


def plan_accepted(look: PhaseToday) -> Iterator[Requirement]:
    accepted, remedy = look.state.accepted, f"bootcamp change --by {look.role}"
    met = accepted == look.process.snapshot.digest
    evidence = "plan-accepted" if met else "plan-changed-since" if accepted else "plan-never-accepted"
    if accepted:
        remedy += f' --because "{look.say("because")}"'
    yield look.require("plan-accepted", met, look.say(evidence), remedy)


def decisions_taken(look: PhaseToday) -> Iterator[Requirement]:
    for name, decision in look.plan.decisions.items():
        if decision.phase == look.phase.id:
            yield _decision_taken(look, name, decision)


def _decision_taken(look: PhaseToday, name: str, decision: Decision) -> Requirement:
    taken = [one for one in look.state.decisions.get(name, ()) if one.body == decision.body]
    facts: dict[str, object] = {"body": capitalised(title_of(look.plan.bodies, decision.body)), "title": decision.title}
    if taken:
        evidence = look.say("decision-taken", **facts, on=taken[-1].on)
    elif decision.by:
        evidence = look.say("decision-late" if decision.by < look.today else "decision-due", **facts, by=decision.by)
    else:
        evidence = look.say("decision-open", **facts)
    remedy = f"bootcamp decide {name} --body {decision.body} --by {look.role}"
    return look.require("decision", bool(taken), evidence, remedy, of=name, **facts)


def surveys_answered(look: PhaseToday) -> Iterator[Requirement]:
    for name in look.phase.surveys:
        if name in look.plan.surveys:
            yield _survey_imported(look, name, look.plan.surveys[name])
            yield _groups_answered(look, name, look.plan.surveys[name])


def _survey_imported(look: PhaseToday, name: str, survey: Survey) -> Requirement:
    turnout = look.process.turnouts.get(name)
    few = look.say("survey-few", threshold=look.plan.threshold)
    if turnout is not None:
        evidence = few if turnout.n is None else look.say("survey-answers", n=turnout.n)
    else:
        evidence = look.say("survey-none", title=survey.title)
    return look.require("survey", turnout is not None, evidence, _import(look, name), of=name, title=survey.title)


def _groups_answered(look: PhaseToday, name: str, survey: Survey) -> Requirement:
    """Every group that is asked has answered enough to be shown; a group that never can is named, not waited for."""
    threshold, turnout = look.plan.threshold, look.process.turnouts.get(name)
    small = [segment for segment in survey.groups.answers if _is_small(look.plan, survey, segment)]
    waited_for = [segment for segment in survey.groups.answers if segment not in small]
    lacking = [segment for segment in waited_for if not _has_answered(turnout, segment)]
    facts: dict[str, object] = {"title": survey.title, "threshold": threshold}
    if turnout is None:
        evidence = look.say("survey-none", title=survey.title)
    elif lacking:
        evidence = look.say("groups-few", **facts, groups=_groups(look.plan, lacking))
    else:
        counts = [f"{title_of(look.plan.segments, one)} {look.words.write(n)}" for one, n in _counts(turnout)]
        evidence = look.say("groups-answers", counts=counts)
    if turnout and small:
        evidence += look.say("groups-small", groups=_groups(look.plan, small))
    return look.require("answers", not lacking, evidence, _import(look, name), of=name, **facts)


def _is_small(plan: Plan, survey: Survey, segment: str) -> bool:
    group = plan.segments.get(segment)
    sizes = (survey.invited.get(segment), group.members if group else None)
    return any(size is not None and size < plan.threshold for size in sizes)


def _has_answered(turnout: Turnout | None, segment: str) -> bool:
    """Whether enough of a group answered; a group hidden only to protect another has."""
    return turnout is not None and turnout.by_segment.get(segment, 0) != 0 and segment not in turnout.too_few


def _counts(turnout: Turnout) -> list[tuple[str, int]]:
    return [(segment, n) for segment, n in turnout.by_segment.items() if n is not None]


def _groups(plan: Plan, segments: Iterable[str]) -> list[str]:
    return [title_of(plan.segments, segment) for segment in segments]


def _import(look: PhaseToday, name: str) -> str:
    return f"bootcamp survey import {look.say('answers-file')} {name}"


def events_held(look: PhaseToday) -> Iterator[Requirement]:
    """Every bootcamp and seminar of the phase lies behind; meetings show in their decisions."""
    for name, event in look.events(look.phase).items():
        ends = last_day(event, look.plan)
        met = ends is not None and ends < look.today
        key = "event-held" if met else "event-to-come" if ends else "event-without-date"
        evidence = look.say(key, title=event.title, on=ends, file=EVENTS.file(name))
        remedy = Paper("run-sheet", name).command if ends else f"bootcamp programme {name}"
        yield look.require("held", met, evidence, remedy, of=name, title=event.title)


def last_day(event: Event, plan: Plan) -> date | None:
    """The day of an event; of one that has only its week, the last day of that."""
    if event.date or not (event.week and plan.anchor):
        return event.date
    return weeks_between(plan.anchor, event.week)[1]


def outcomes_captured(look: PhaseToday) -> Iterator[Requirement]:
    """Purpose, prerequisites and activities stand in writing for each core task that the phase works on."""
    for name in core_tasks_of(look, look.phase):
        yield outcome_captured(look, name, "outcome", missing_parts(look.process.contents.outcomes.get(name)))


def outcome_captured(look: PhaseToday, name: str, kind: str, missing: Sequence[str]) -> Requirement:
    outcome, title = look.process.contents.outcomes.get(name), title_of(look.plan.core_tasks, name)
    if missing:
        parts, file = [look.say(f"part-{part}") for part in missing], OUTCOMES.file(name)
        evidence = look.say("outcome-lacks", title=title, parts=parts, file=file)
    else:
        evidence = outcome_counts(look, outcome or Outcome())
    return look.require(kind, not missing, evidence, "bootcamp check", of=name, title=title)


def missing_parts(outcome: Outcome | None) -> list[str]:
    """The steps of the pyramid that are not written yet."""
    outcome = outcome or Outcome()
    there = {
        "purpose": outcome.purpose is not None,
        "prerequisites": bool(outcome.prerequisites),
        "activities": bool(outcome.activities),
    }
    return [part for part, found in there.items() if not found]


def outcome_counts(look: PhaseToday, outcome: Outcome) -> str:
    return look.say(
        "outcome-counts",
        prerequisites=look.say("n-prerequisites", n=len(outcome.prerequisites)),
        activities=look.say("n-activities", n=len(outcome.activities)),
        quick_wins=look.say("n-quick-wins", n=sum(activity.quick_win for activity in outcome.activities)),
    )


def core_tasks_of(look: PhaseToday, phase: Phase) -> list[str]:
    """The core tasks that a phase works on: its own, its days' and their tracks', without merged and retired ones."""
    names = [*phase.core_tasks]
    for event in look.events(phase).values():
        names += event.core_tasks
        names += [track.core_task for track in tracks_in(event) if track.core_task]
    known = look.plan.core_tasks
    return [name for name in dict.fromkeys(names) if name in known and known[name].state not in ("merged", "retired")]


def papers_of_days(look: PhaseToday, phase: Phase) -> Iterator[Paper]:
    for name in look.events(phase):
        yield Paper("programme", name)
        yield Paper("run-sheet", name)


def papers_of_surveys(look: PhaseToday) -> Iterator[Paper]:
    """A mini-analysis for each survey of the phase that has findings."""
    for name in look.phase.surveys:
        if name in look.process.turnouts:
            yield Paper("mini-analysis", name)


def called(look: PhaseToday, phase: Phase) -> str:
    """What a phase is called."""
    return phase_title(phase.title, phase.type, look.words)
