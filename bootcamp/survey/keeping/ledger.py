"""What has been published of a survey, in counts only: `findings/ledger/SURVEY.json`.

Every version of the findings that was stored counts as published: whether it was printed or read aloud, no program can
know. Whoever has two versions can subtract them, so a new one is compared with all that came before. How many answers a
figure rests on must have moved by none or by the threshold. Where that many are known to have come, gone or changed,
nothing more is asked but that it does not tell what all of a small finite group said; where nobody came or went (the
plan or the mapping changed), or nobody can tell who did, every count that both versions show must have moved by none or
by the threshold as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from bootcamp.layout import LEDGER
from bootcamp.process.kept import from_text, read_kept, text_of
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.findings import Findings, Tally
from bootcamp.survey.privacy import edges, is_small_and_finite, known_size

VERSION = 1
Counts: TypeAlias = Mapping[str, int]
"""How many answers each published figure rests on, by "all", "group:G", "question:Q", "question:Q/group:G" …"""
Published: TypeAlias = Mapping[str, str | None]
"""The respondents behind the findings as they stand, with the group of each; pseudonymised, so it lies in `data/`."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the findings that was stored: its counts and the threshold it kept.

    `cells`: the shown counts of options, positions and those who do not know, by what they are counted among, "" and
    their own name; `sums`: what the shown scores and means come to, likewise. Versions of earlier days have neither.
    """

    threshold: int
    counts: Counts
    cells: Mapping[str, Counts] = field(default_factory=dict)
    sums: Mapping[str, Counts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ledger:
    """All versions that were stored, each once; `waiting` counts answers that came or went since and are not shown."""

    waiting: int = 0
    versions: tuple[Version, ...] = ()

    def with_version(self, findings: Findings) -> Ledger:
        """The ledger once `findings` are stored."""
        version = version_of(findings)
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


def version_of(findings: Findings) -> Version:
    """What anyone who has these findings can count with."""
    cells: dict[str, dict[str, int]] = {}
    sums: dict[str, dict[str, int]] = {}
    for question in findings.questions:
        name = f"question:{question.id}"
        if question.path:
            cells[name] = {" dont-know": question.path.dont_know, " invalid": question.path.invalid}
        for tally in question.tallies:
            shown = {f"{name}/tally:{tally.id}": tally}
            shown |= {f"{name}/tally:{tally.id}/group:{group}": own for group, own in tally.by_segment.items() if own}
            cells |= {what: found for what, own in shown.items() if (found := _cells(own))}
            sums |= {what: {"mean": _sum(own.mean, own.n)} for what, own in shown.items() if own.mean is not None}
        for item in question.items:
            sums.setdefault(name, {})[item.id] = _sum(item.score_pooled, question.n)
            for group, figures in item.by_segment.items():
                if figures:
                    sums.setdefault(f"{name}/group:{group}", {})[item.id] = _sum(figures.score, figures.n)
    return Version(findings.provenance.threshold, counts_of(findings), cells, sums)


def _cells(tally: Tally) -> dict[str, int]:
    found = {cell.id: cell.count for cell in tally.cells if cell.count is not None}
    return found if tally.dont_know is None else {**found, " dont-know": tally.dont_know}


def _sum(mean: float | None, n: int | None) -> int:
    """A sum in thousandths, so that what the last bits of a mean say is no difference."""
    return round((mean or 0.0) * (n or 0) * 1000)


def fewest_apart(ledger: Ledger, findings: Findings, *, cells: bool = False) -> int | None:
    """The fewest answers that subtracting an earlier version would leave, when that is below the threshold.

    `cells`: also where it is a count of what was answered, or where only a sum moved (then by one answer, for all
    anyone knows).
    """
    after = version_of(findings)
    close: list[int] = []
    for before in ledger.versions:
        threshold = max(before.threshold, after.threshold)
        steps = [*_steps(before.counts, after.counts), *(_cell_steps(before, after, threshold) if cells else ())]
        close += [step for step in steps if 0 < step < threshold]
    return min(close, default=None)


def _cell_steps(before: Version, after: Version, threshold: int) -> Iterator[int]:
    """How far the counts that both versions show lie apart; 1 where a sum moved and hardly anybody came or went."""
    for among in before.cells.keys() & after.cells.keys():
        yield from (abs(n) for n in _differences(before.cells[among], after.cells[among]).values())
    for among in before.sums.keys() & after.sums.keys():
        moved = any(_differences(before.sums[among], after.sums[among]).values())
        came = after.counts.get(among, 0) - before.counts.get(among, 0)
        if moved and abs(came) < threshold:
            yield 1


def _differences(before: Counts, after: Counts) -> dict[str, int]:
    return {what: after[what] - before[what] for what in before.keys() & after.keys()}


def tells_of_all(ledger: Ledger, findings: Findings) -> bool:
    """Whether subtracting an earlier version would say what all, or none, of those answered who came to a small finite
    group: over all of them a figure of 0 or 100 % is never shown.
    """
    after = version_of(findings)
    personal = findings.access == "personal"
    known = {
        group.id
        for group in findings.segments
        if group.n and is_small_and_finite(group.n, known_size(group.members, group.invited, personal=personal))
    }
    return any(
        abs(differences[what]) <= low or abs(differences[what]) >= high
        for before in ledger.versions
        for among in before.cells.keys() & after.cells.keys()
        if among.rpartition("/group:")[2] in known
        and (came := abs(after.counts.get(among, 0) - before.counts.get(among, 0)))
        for low, high in (edges(came),)
        for differences in (_differences(before.cells[among], after.cells[among]),)
        for what in differences
        if what != " dont-know"
    )


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
