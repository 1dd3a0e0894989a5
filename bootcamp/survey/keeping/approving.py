"""Texts that a person has gone through: the decisions are stored and what may be shown goes into the findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bootcamp.layout import FINDINGS, TEXTS
from bootcamp.problems import refuse
from bootcamp.process.events import TextsApproved
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.process.storing import replace_all
from bootcamp.survey.findings import Findings
from bootcamp.survey.keeping.open_texts import (
    Approval,
    Decisions,
    OpenText,
    decisions_text,
    open_texts,
    read_decisions,
    with_quotes,
)
from bootcamp.survey.keeping.storing import key_of, read_answers, read_findings


@dataclass(frozen=True, slots=True)
class Texts:
    """Every text of a survey, what was decided of each so far, and the findings they go into (None: not yet)."""

    texts: tuple[OpenText, ...]
    decisions: Decisions
    findings: Findings | None


def texts_of(process: Process, survey: str) -> Texts:
    """The texts of the stored answers; refuses when there are none."""
    answers = read_answers(process.folder, survey)
    if answers is None:
        refuse("no-answers-stored", survey=survey)
    findings = read_findings(process.folder, survey)
    texts = open_texts(answers, findings, key_of(process.folder)[0])
    if not texts:
        refuse("texts-none", survey=survey)
    return Texts(texts, read_decisions(process.folder, survey), findings)


def approve(
    process: Process, survey: str, known: Texts, taken: Decisions, blank: Sequence[str], *, by: str, now: datetime
) -> TextsApproved:
    """Store what was decided, now and before (`blank`: decided no longer), and note who did it, without any text."""
    present = {text.key for text in known.texts}
    decisions: dict[str, Approval] = {
        key: one for key, one in {**known.decisions, **taken}.items() if key in present and key not in blank
    }
    files = {process.folder / TEXTS.file(survey): decisions_text(decisions).encode()}
    if known.findings is not None:
        findings = with_quotes(known.findings, known.texts, decisions)
        files |= {process.folder / FINDINGS.file(survey): findings.to_text().encode()}
    shown = sum(one.show for one in decisions.values())
    withheld = len(decisions) - shown
    what = TextsApproved(survey, shown, withheld, len(known.texts) - len(decisions))
    replace_all(files)
    keep(process, entries_for(process, [what], by=by, now=now))
    return what
