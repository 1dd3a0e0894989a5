"""A small process folder that passes its gates, to be spoilt or moved by a test."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

from bootcamp.phases import moves
from bootcamp.problems import has_errors
from bootcamp.process.folder import Process, keep, open_process
from bootcamp.words import Words

DANISH = Words("da")
ENGLISH = Words("en")
NOW = datetime(2017, 2, 3, 9, 30, tzinfo=UTC)
TODAY = date(2017, 2, 3)
AFTER = date(2017, 6, 1)

PLAN = """\
version: 1
title: Fælles om kerneopgaven
municipality: {name: Eksempel Kommune}
anchor: 2017-W06
terms:
  purpose: At løse kerneopgaven sammen
  open: [formålet]
  closed: [budgettet]
  decided_by: kommunalbestyrelsen
core_tasks:
  vaekst: {title: Bæredygtig vækst}
segments:
  borgere: {title: Borgere, letter: B, invited: 40}
  politikere: {title: Politikere, letter: P, members: 25}
roles:
  facilitator: {title: Facilitator}
  projektleder: {title: Projektleder, part: projektleder}
people:
  - {role: facilitator, name: Navn Navnesen}
success_criteria:
  - {id: deltagelse, text: Alle grupper er med, measure: fremmødte, responsible: projektleder}
bodies:
  styregruppe: {title: styregruppen}
  udvalg: {title: udvalget}
decisions:
  deltagere: {title: Deltagere, body: styregruppe, phase: motivation, by: 1. februar 2017}
  naeste: {title: Bootcamp III, body: udvalg, phase: laering}
surveys:
  digital:
    title: Digital bootcamp
    keep_until: 31. december 2027
    groups: {question: Gruppe, answers: {borgere: Borger, politikere: Politiker}}
    questions: [{id: hvad, title: Hvad mangler, kind: fri tekst}]
phases:
  - {id: motivation, type: motivation, weeks: x..x+4, surveys: [digital]}
  - {id: bootcamps, type: bootcamps, weeks: x+5, core_tasks: [vaekst], events: [bootcamp-1]}
  - {id: laering, type: læring, weeks: x+7}
  - {id: kerneopgaver, type: kerneopgaver, weeks: x+9}
"""
EVENT = """\
title: Bootcamp I
date: 12. marts 2017
start: 9.00
status: endeligt
blocks:
  - {title: Scenen sættes, minutes: 40, form: plenum, leads: [facilitator]}
  - {break: 15}
  - {title: Formål, minutes: 60–80, form: blandede grupper, leads: [facilitator], how: Bordet skriver ét formål}
"""
OUTCOME = """\
purpose: {text: Vækst der holder, state: genbesøgt}
prerequisites: [{id: mod, title: Mod}]
activities: [{id: cafe, title: Café, prerequisite: mod, quick_win: ja}]
"""


def make_folder(folder: Path, plan: str = PLAN, event: str = EVENT, outcome: str | None = OUTCOME) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "plan.yaml", plan)
    write(folder / "events" / "bootcamp-1.yaml", event)
    if outcome is not None:
        write(folder / "outcomes" / "vaekst.yaml", outcome)
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def store_findings(folder: Path, borgere: int | None = 30, politikere: int | None = 12, reason: str = "few") -> None:
    """Findings with the keys that gates read."""
    counts = {"borgere": borgere, "politikere": politikere}
    stored = {
        "version": 1,
        "n": 42,
        "segments": [{"id": segment, "n": n} for segment, n in counts.items()],
        "suppressed": [{"reason": reason, "segment": one, "question": None} for one, n in counts.items() if n is None],
    }
    write(folder / "findings" / "digital.json", json.dumps(stored))


def opened(folder: Path) -> Process:
    return open_process(folder)[0]


def accept(folder: Path, because: str | None = None) -> None:
    process = opened(folder)
    changed, problems = moves.change(process, by="projektleder", because=because, now=NOW, words=DANISH)
    assert not has_errors(problems)
    keep(process, changed.entries, changed.snapshot)


def decide(folder: Path, decision: str, on: date = date(2017, 1, 3)) -> None:
    process = opened(folder)
    decided, problems = moves.decide(process, decision, by="projektleder", on=on, today=AFTER, now=NOW)
    assert decided is not None
    assert not has_errors(problems)
    keep(process, decided.entries)


def advance(folder: Path, today: date = AFTER) -> None:
    process = opened(folder)
    moved, problems = moves.advance(process, by="projektleder", now=NOW, today=today, words=DANISH)
    assert moved is not None
    assert moved.entries, problems
    keep(process, moved.entries)


def ready_for_first_gate(folder: Path) -> Path:
    """A folder whose first gate is open."""
    make_folder(folder)
    store_findings(folder)
    accept(folder)
    decide(folder, "deltagere")
    return folder
