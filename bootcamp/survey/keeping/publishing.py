"""Which findings of the stored answers may be published now, and what follows from them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bootcamp.layout import FINDINGS, LEDGER, PUBLISHED, TEXTS
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem, Problems, Refused, has_errors, refuse
from bootcamp.process.folder import Process
from bootcamp.process.kept import text_of
from bootcamp.process.storing import replace_all
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.counting.asked import asked
from bootcamp.survey.counting.codebook import read_codebook
from bootcamp.survey.counting.segments import SegmentInfo
from bootcamp.survey.findings import Findings
from bootcamp.survey.keeping.ledger import Ledger, Published, changed, fewest_apart, read_ledger, tells_of_all
from bootcamp.survey.keeping.open_texts import (
    Decisions,
    decisions_text,
    open_texts,
    personal_data_problems,
    read_decisions,
    with_quotes,
)
from bootcamp.survey.keeping.storing import (
    earlier_findings,
    key_of,
    read_answers,
    read_published,
)


@dataclass(frozen=True, slots=True)
class Publication:
    """What an import leaves to be stored: findings only when they may be published now, with the ledger either way.

    `behind`: while they wait, the respondents who still say what they said when the findings were made.
    """

    findings: Findings | None
    ledger: Ledger
    decisions: Decisions
    problems: Problems = ()
    behind: Published | None = None


def outcome_of(
    process: Process,
    answers: AnswerSet,
    earlier: Findings | None,
    key: bytes,
    today: date,
    *,
    moved: int = 0,
    otherwise: frozenset[str] = frozenset(),
) -> Publication:
    """The findings of the answers as they are now, unless subtracting earlier ones would show what a few answered.

    `moved`: how many answers are known to have come or gone, where it was not kept who stood behind the findings;
    `otherwise`: the respondents who now answer otherwise than they did.
    """
    folder, survey = process.folder, answers.survey
    findings, problems = findings_of(folder, process.plan, answers, today)
    texts = open_texts(answers, findings, key)
    present = {text.key for text in texts}
    decisions = {name: one for name, one in read_decisions(folder, survey).items() if name in present}
    findings = with_quotes(findings, texts, decisions)
    ledger = read_ledger(folder, survey, earlier)
    published = read_published(folder, survey) if earlier else None
    if published is not None:
        published = {name: group for name, group in published.items() if name not in otherwise}
    few, waiting = _too_few(answers, findings, earlier, ledger, published, moved + len(otherwise))
    if few is not None:
        threshold = findings.provenance.threshold
        code = "findings-waiting" if waiting else "findings-too-close"
        told = Problem(code, {"n": waiting, "few": few, "threshold": threshold}, severity="warning")
        return Publication(None, replace(ledger, waiting=max(waiting, 1)), decisions, (told,), published)
    problems = (*problems, *personal_data_problems(answers))
    return Publication(findings, ledger.with_version(findings), decisions, problems)


def _too_few(
    answers: AnswerSet,
    findings: Findings,
    earlier: Findings | None,
    ledger: Ledger,
    published: Published | None,
    known: int,
) -> tuple[int | None, int]:
    """The fewest answers that subtracting would show (None when that is enough), and how many came, changed or left
    since the findings were made: none where only the plan or the mapping changed.

    `known`: how many are known to have, where it was not kept who stood behind the findings.
    """
    if published is not None:
        moved = changed(published, answers)
        waiting = moved.total()
    else:
        moved = Counter[str | None]()
        waiting = abs(len(answers.answers) - (earlier.n or 0)) if earlier else len(answers.answers)
        waiting = waiting or known
    if not ledger.versions:
        return None, waiting
    threshold = findings.provenance.threshold
    apart = fewest_apart(ledger, findings, cells=published is None or not waiting)
    if apart is None and waiting and tells_of_all(ledger, findings):
        apart = 1
    if not waiting or (earlier is not None and earlier.n is None):
        return apart, waiting
    shown = [moved[group] for group, n in findings.by_segment.items() if n is not None]
    few = [count for count in (waiting, *shown) if 0 < count < threshold]
    return min([*few, *([] if apart is None else [apart])], default=None), waiting


def findings_of(folder: Path, plan: Plan, answers: AnswerSet, today: date) -> tuple[Findings, Problems]:
    """The findings of answers as the plan and the codebook ask for them, with what is wrong in the codebook."""
    survey = answers.survey
    segments, seed = segments_of(plan, survey), f"{plan.seed}:{survey}"
    codebook, problems = read_codebook(folder, survey, plan.surveys[survey])
    more = asked(plan.surveys[survey], codebook)
    findings, found = analyse(answers, segments, today=today, threshold=plan.threshold, seed=seed, asked=more)
    return findings, (*problems, *found)


def analyse_again(process: Process, survey: str, today: date) -> tuple[Findings | None, bool, Problems]:
    """Make the findings anew from the stored answers, as plan and codebook ask now; whether that changed them.

    While too few answers are new, the findings stay as they were (None where there are none yet). Refuses when there
    are no answers (none imported yet, or forgotten); with an error nothing is stored.
    """
    folder = process.folder
    answers = read_answers(folder, survey)
    if answers is None:
        refuse("no-answers-stored", survey=survey)
    earlier = earlier_findings(folder, survey)
    outcome = outcome_of(process, answers, earlier, key_of(folder)[0], today)
    if has_errors(outcome.problems):
        raise Refused(*outcome.problems)
    if outcome.findings is None or (earlier and says_the_same(outcome.findings, earlier)):
        return earlier or outcome.findings, False, outcome.problems
    replace_all(files_of(folder, answers, outcome))
    return outcome.findings, True, outcome.problems


def says_the_same(findings: Findings, earlier: Findings) -> bool:
    """Whether nothing but the day they were made tells two findings apart."""
    provenance = replace(findings.provenance, made=earlier.provenance.made)
    return replace(findings, provenance=provenance) == earlier


def segments_of(plan: Plan, survey: str) -> tuple[SegmentInfo, ...]:
    """The groups of the plan as the analysis needs them; who was invited to answer is the survey's own count."""
    invited = plan.surveys[survey].invited
    return tuple(
        SegmentInfo(name, segment.title, invited.get(name), segment.members, singular=segment.singular)
        for name, segment in plan.segments.items()
        if name in plan.surveys[survey].groups.answers
    )


def files_of(folder: Path, answers: AnswerSet, outcome: Publication) -> dict[Path, bytes]:
    """What follows from answers: decisions about texts, the ledger, and the findings with who stands behind them."""
    survey = answers.survey
    files = {folder / LEDGER.file(survey): outcome.ledger.to_text().encode()}
    if (folder / TEXTS.file(survey)).exists():
        files |= {folder / TEXTS.file(survey): decisions_text(outcome.decisions).encode()}
    behind = outcome.behind
    if outcome.findings is not None:
        behind = {answer.respondent: answer.segment for answer in answers.answers}
        files |= {folder / FINDINGS.file(survey): outcome.findings.to_text().encode()}
    if behind is not None:
        files |= {folder / PUBLISHED.file(survey): text_of(behind).encode()}
    return files
