"""What has been published of a survey, in counts only: `findings/ledger/SURVEY.json`.

Every version of the findings that was stored counts as published: whether it was printed or read aloud, no program can
know. Whoever has two versions can subtract them, so a new one is compared with all that came before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from bootcamp.layout import LEDGER
from bootcamp.process.kept import from_text, read_kept, text_of
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.findings import Findings

VERSION = 1
Counts: TypeAlias = Mapping[str, int]
"""How many answers each published figure rests on, by "all", "group:G", "question:Q", "question:Q/group:G" …"""
Published: TypeAlias = Mapping[str, str | None]
"""The respondents behind the findings as they stand, with the group of each; pseudonymised, so it lies in `data/`."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the findings that was stored: its counts and the threshold it kept."""

    threshold: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Ledger:
    """All versions that were stored, each once; `waiting` counts answers that came or went since and are not shown."""

    waiting: int = 0
    versions: tuple[Version, ...] = ()

    def with_version(self, findings: Findings) -> Ledger:
        """The ledger once `findings` are stored."""
        version = Version(findings.provenance.threshold, counts_of(findings))
        known = self.versions if version in self.versions else (*self.versions, version)
        return Ledger(versions=known)

    def to_text(self) -> str:
        return text_of(self, VERSION)

    @classmethod
    def from_text(cls, text: str) -> Ledger:
        """The inverse of `to_text`; ValueError when the text is something else."""
        return from_text(cls, text, VERSION)


def read_ledger(folder: Path, survey: str, findings: Findings | None) -> Ledger:
    """What was published of a survey, the findings as they stand among it. Refuses when the file is broken."""
    stored = read_kept(folder, LEDGER.file(survey), Ledger, "ledger-broken", version=VERSION)
    ledger = stored or Ledger()
    return replace(ledger.with_version(findings), waiting=ledger.waiting) if findings else ledger


def counts_of(findings: Findings) -> dict[str, int]:
    """Everything that answers are counted for and shown of: the survey, its groups, questions and statements, and what
    has a mean of its own: gaps, and how alike the complete rankings of a group are.
    """
    counts: dict[str, int | None] = {"all": findings.n}
    counts |= {f"gap:{gap.importance}/{gap.id}": gap.n for gap in findings.gaps}
    counts |= {f"group:{group}": n for group, n in findings.by_segment.items()}
    for question in findings.questions:
        name = f"question:{question.id}"
        counts[name] = question.n
        counts |= {f"{name}/group:{group}": n for group, n in (question.by_segment or {}).items()}
        counts |= {f"{name}/complete:{group}": one.ballots for group, one in question.agreement.items() if one}
        for tally in question.tallies:
            counts[f"{name}/tally:{tally.id}"] = tally.n
            of_groups = {group: part.n for group, part in tally.by_segment.items() if part}
            counts |= {f"{name}/tally:{tally.id}/group:{group}": n for group, n in of_groups.items()}
    return {what: n for what, n in counts.items() if n}


def fewest_apart(ledger: Ledger, findings: Findings) -> int | None:
    """The fewest answers that subtracting an earlier version would leave, when that is below the threshold."""
    after, threshold = counts_of(findings), findings.provenance.threshold
    close = [
        step
        for version in ledger.versions
        for step in _steps(version.counts, after)
        if 0 < step < max(version.threshold, threshold)
    ]
    return min(close, default=None)


def _steps(before: Counts, after: Counts) -> Iterator[int]:
    """How far every count that both versions show lies apart, and what is left of each total without the groups that
    both show: those hidden in one of them, and answers without a group.
    """
    both = before.keys() & after.keys()
    yield from (abs(after[what] - before[what]) for what in both)
    for total in both:
        within = "group:" if total == "all" else f"{total}/group:"
        groups = [what for what in both if what.startswith(within)]
        if groups:
            yield abs(sum(after[g] - before[g] for g in groups) - (after[total] - before[total]))


def changed(published: Published, answers: AnswerSet) -> Counter[str | None]:
    """How many answers came to each group or left it since the findings were made."""
    now = {answer.respondent: answer.segment for answer in answers.answers}
    came = Counter(segment for respondent, segment in now.items() if respondent not in published)
    return came + Counter(segment for respondent, segment in published.items() if respondent not in now)
