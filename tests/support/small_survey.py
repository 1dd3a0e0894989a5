"""A process with a small survey: who answers is told by a column, so that answers can come, change and go."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bootcamp.problems import Problems
from bootcamp.process.folder import open_process
from bootcamp.survey.findings import Findings
from bootcamp.survey.intake.merging import Import
from bootcamp.survey.keeping.receiving import import_into
from support.process_folders import make_folder, write

SURVEY = "digital"
NOW = datetime(2017, 2, 3, 9, 30, tzinfo=UTC)
GROUPS = {"Borger": "borgere", "Politiker": "politikere", "Ansat": "ansatte"}
PLAN = """\
version: 1
title: Fælles om kerneopgaven
municipality: {name: Eksempel Kommune}
segments:
  borgere: {title: Borgere, letter: B}
  politikere: {title: Politikere, letter: P}
  ansatte: {title: Ansatte, letter: A}
roles:
  projektleder: {title: Projektleder, part: projektleder}
surveys:
  digital:
    title: Digital bootcamp
    keep_until: 31. december 2027
    groups: {question: Gruppe, answers: {borgere: Borger, politikere: Politiker, ansatte: Ansat}}
    questions:
      - {id: form, title: Hvilken form, kind: et valg, options: {a: Møde, b: Café}}
      - {id: hvad, title: Hvad mangler, kind: fri tekst}
phases:
  - {id: motivation, type: motivation, surveys: [digital]}
"""
MAPPING = """\
version: 1
source: {}
respondent: {id: {col: A}}
segment: {col: B, values: {borgere: [Borger], politikere: [Politiker], ansatte: [Ansat]}}
questions:
  - {id: form, kind: single, col: C, options: {a: [Møde], b: [Café]}}
  - {id: hvad, kind: text, col: D}
"""


class Row(NamedTuple):
    """One answer; a blank leaves the question out."""

    name: str
    group: str
    form: str = "Møde"
    text: str = ""


def rows(group: str, first: int, number: int, form: str = "", text: str = "") -> list[Row]:
    """Answers of one group, half of them for each form unless one is given."""
    return [
        Row(f"{group}-{n}", group, form or ("Møde" if n % 2 else "Café"), text) for n in range(first, first + number)
    ]


def small_survey(folder: Path, plan: str = PLAN, mapping: str = MAPPING) -> Path:
    make_folder(folder, plan, outcome=None)
    (folder / "events" / "bootcamp-1.yaml").unlink()
    write(folder / "surveys" / "digital.mapping.yaml", mapping)
    return folder


def export(folder: Path, answers: Iterable[Row]) -> Path:
    lines = [";".join(row) for row in answers]
    write(folder / "svar.csv", "\n".join(["Navn;Gruppe;Hvilken form;Hvad mangler", *lines, ""]))
    return folder / "svar.csv"


def read_in(
    folder: Path, answers: Iterable[Row], *, again: bool = False
) -> tuple[Import | None, Findings | None, Problems]:
    process, _ = open_process(folder)
    file = export(folder, answers)
    return import_into(process, SURVEY, file, mapping=None, sheet=None, now=NOW, today=NOW.date(), again=again)
