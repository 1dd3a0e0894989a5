"""The journal in plain sentences: what happened, when and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, tzinfo
from typing import Any

from bootcamp.plan.titles import phase_title, title_of
from bootcamp.process.events import (
    BlockBegan,
    DataForgotten,
    DayEnded,
    DayRescued,
    DecisionTaken,
    Entry,
    PhaseAdvanced,
    PhaseReopened,
    PlanAccepted,
    RequirementWaived,
    SurveyImported,
    TextsApproved,
    Unknown,
)
from bootcamp.process.folder import Process
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised

__all__ = ["LogLine", "log_document", "log_view", "phase_title"]


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log: the entry's id, the day it was written, the role that wrote it, and what happened."""

    id: str
    day: date
    by: str | None
    text: str


def log_view(process: Process, words: Words, zone: tzinfo | None = None) -> tuple[LogLine, ...]:
    """Every entry of the journal as a sentence, in order; days are those of `zone`, or of this machine."""
    return tuple(
        LogLine(entry.id, entry.at.astimezone(zone).date(), entry.by, _sentence(entry, process, words))
        for entry in process.journal.entries
    )


def log_document(lines: tuple[LogLine, ...]) -> dict[str, Any]:
    """What `log --json` prints."""
    return {
        "entries": [{"id": line.id, "day": line.day.isoformat(), "by": line.by, "text": line.text} for line in lines]
    }


def _sentence(entry: Entry, process: Process, words: Words) -> str:
    plan, what = process.plan, entry.what
    phases = {phase.id: phase_title(phase.title, phase.type, words) for phase in plan.phases}
    by = title_of(plan.roles, entry.by) if entry.by else None
    match what:
        case PhaseAdvanced(from_phase, None):
            text = words("phases.log-finished", phase=phases.get(from_phase, from_phase))
        case PhaseAdvanced(from_phase, str() as to_phase):
            names = {"before": phases.get(from_phase, from_phase), "after": phases.get(to_phase, to_phase)}
            text = words("phases.log-advanced", **names)
        case PhaseReopened(_, to_phase, because):
            text = words("phases.log-reopened", phase=phases.get(to_phase, to_phase), because=because)
        case DecisionTaken(decision, body, on, wording):
            facts = {"body": capitalised(title_of(plan.bodies, body)), "decision": title_of(plan.decisions, decision)}
            key = "phases.log-decided-text" if wording else "phases.log-decided"
            text = words(key, **facts, on=on, text=wording)
        case PlanAccepted(_, None):
            text = words("phases.log-plan-accepted")
        case PlanAccepted(_, because):
            text = words("phases.log-plan-changed", because=because)
        case RequirementWaived(requirement, phase, because):
            text = words("phases.log-waived", requirement=requirement, phase=phases.get(phase, phase), because=because)
        case SurveyImported() as imported:
            survey = title_of(plan.surveys, imported.survey)
            text = words("phases.log-imported", survey=survey, n=imported.answers, new=imported.new, file=imported.file)
        case TextsApproved(survey, shown, withheld, _):
            title = title_of(plan.surveys, survey)
            text = words("phases.log-texts-approved", survey=title, n=shown, withheld=withheld)
        case DataForgotten("survey", of) as deleted:
            text = words("phases.log-answers-forgotten", survey=title_of(plan.surveys, of), n=deleted.count)
        case DataForgotten(_, of) as deleted:
            text = words("phases.log-people-forgotten", event=_event(process, of), n=deleted.count)
        case BlockBegan(event, block, minute):
            text = words("phases.log-block-began", event=_event(process, event), block=block, at=_clock(minute))
        case DayEnded(event, minute):
            text = words("phases.log-day-ended", event=_event(process, event), at=_clock(minute))
        case DayRescued(event=event, block=block, late=late):
            day = _event(process, event)
            text = words("phases.log-day-rescued", event=day, block=block, n=late)
        case Unknown(kind, _):
            text = words("phases.log-unknown", kind=kind)
    return words("phases.log-by", text=text, by=by) if by else text


def _event(process: Process, event: str) -> str:
    return process.contents.events[event].title if event in process.contents.events else event


def _clock(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
