"""From answers to findings: who answered, what they put first, how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bootcamp.problems import Problems
from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.comparison import CONSENSUS, compared
from bootcamp.survey.findings import Findings, Provenance, QuestionFindings, Suppressed
from bootcamp.survey.permutation import PERMUTATIONS
from bootcamp.survey.placement import RESAMPLES
from bootcamp.survey.privacy import DEFAULT_THRESHOLD, checked_threshold
from bootcamp.survey.ranking import Draws, ranking_findings
from bootcamp.survey.segments import (
    Grouping,
    SegmentInfo,
    described,
    grouped,
    response_rate,
    size_problems,
    suppressed_groups,
)
from bootcamp.survey.tallies import tally_findings

__all__ = ["SegmentInfo", "analyse"]


def analyse(
    answers: AnswerSet,
    segments: Sequence[SegmentInfo],
    *,
    today: date,
    threshold: int = DEFAULT_THRESHOLD,
    seed: str | None = None,
    resamples: int = RESAMPLES,
    permutations: int = PERMUTATIONS,
) -> tuple[Findings, Problems]:
    """All that may be published of a survey.

    `segments`: the groups of the plan, in its order (without any, the groups that the answers name); `seed`: of the
    resampling and the permutations, the survey's id unless given. The same answers in any order of rows and columns
    give equal findings.
    Raises `Refused` when the threshold is below the floor.
    """
    threshold, problems = checked_threshold(threshold)
    seed = answers.survey if seed is None else seed
    grouping = grouped(answers, segments, threshold)
    bare = Findings(
        survey=answers.survey,
        n=None,
        response_rate=None,
        segments=tuple(replace(segment, n=None, response_rate=None) for segment in described(grouping)),
        questions=(),
        suppressed=(Suppressed("few"),),
        provenance=Provenance(
            answers.sources, today, threshold, resamples, seed, permutations=permutations, consensus=CONSENSUS
        ),
    )
    count = len(answers.answers)
    if 0 < count < threshold:
        return bare, problems
    draws = Draws(seed, resamples, permutations)
    found = [_question(question, answers, grouping, threshold, draws) for question in answers.questions]
    invited = [info.invited for info in grouping.infos]
    everyone = sum(number or 0 for number in invited) if None not in invited else None
    hidden = suppressed_groups(grouping.infos, grouping.hidden)
    findings = replace(
        bare,
        n=count,
        response_rate=response_rate(count, everyone),
        segments=described(grouping),
        questions=compared([question for question, _ in found]),
        suppressed=(*hidden, *(one for _, several in found for one in several)),
    )
    return findings, (*problems, *size_problems(grouping))


def _question(
    question: Question, answers: AnswerSet, grouping: Grouping, threshold: int, draws: Draws
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    if question.kind == "ranking":
        own = replace(draws, seed=f"{draws.seed}:{question.id}")
        return ranking_findings(question, answers, grouping, threshold=threshold, draws=own)
    return tally_findings(question, answers, grouping, threshold=threshold)
