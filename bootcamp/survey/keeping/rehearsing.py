"""The findings of invented answers, made as those of real ones are, and stored nowhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bootcamp.problems import Problems, Refused
from bootcamp.process.folder import Process
from bootcamp.survey.findings import Findings
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.keeping.publishing import findings_of

_KEY = b"rehearsal"
"""Invented respondents need no secret: nothing is known of them."""


def rehearsed_findings(
    process: Process, survey: str, export: bytes, name: str, today: date
) -> tuple[Findings, Problems]:
    """The findings of an export of invented answers (its bytes, and the `name` of its file), as plan and codebook ask
    for them. Refuses what an import would refuse.
    """
    with TemporaryDirectory() as place:
        file = Path(place) / name
        file.write_bytes(export)
        planned = process.plan.surveys[survey]
        imported, problems = import_answers(survey, planned, file, key=_KEY, today=today, rehearsal=True)
    if imported is None:
        raise Refused(*problems)
    findings, told = findings_of(process.folder, process.plan, imported.set, today)
    return findings, tuple(problem for problem in (*problems, *told) if problem.severity != "advice")
