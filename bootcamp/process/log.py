"""The journal in plain sentences: what happened, when and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, tzinfo
from typing import Any

from bootcamp.plan.titles import phase_title, title_of
from bootcamp.process.entries import Entry
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
    teller = Teller(process, words)
    return tuple(
        LogLine(entry.id, entry.at.astimezone(zone).date(), entry.by, teller.sentence(entry))
        for entry in process.journal.entries
    )


def log_document(lines: tuple[LogLine, ...]) -> dict[str, Any]:
    """What `log --json` prints."""
    return {
        "entries": [{"id": line.id, "day": line.day.isoformat(), "by": line.by, "text": line.text} for line in lines]
    }


class Teller:
    """What a sentence of the log is told with: the words, and what the plan calls things that entries name by id."""

    def __init__(self, process: Process, words: Words) -> None:
        self.words = words
        self.process = process

    def sentence(self, entry: Entry) -> str:
        text = " ".join(entry.what.told(self).split())  # one line, whatever a wording holds: a second would be forged
        by = title_of(self.process.plan.roles, entry.by) if entry.by else None
        return self.words("log.by", text=text, by=by) if by else text

    def phase(self, name: str) -> str:
        found = next((phase for phase in self.process.plan.phases if phase.id == name), None)
        return phase_title(found.title, found.type, self.words) if found else name

    def body(self, name: str) -> str:
        return capitalised(title_of(self.process.plan.bodies, name))

    def decision(self, name: str) -> str:
        return title_of(self.process.plan.decisions, name)

    def survey(self, name: str) -> str:
        return title_of(self.process.plan.surveys, name)

    def event(self, name: str) -> str:
        return title_of(self.process.contents.events, name)

    def clock(self, minute: int) -> time:
        return time(minute // 60 % 24, minute % 60)
