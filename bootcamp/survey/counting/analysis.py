"""From answers to findings: who answered, what they put first, how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bootcamp.problems import Problems
from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.counting.asked import Asked
from bootcamp.survey.counting.comparison import CONSENSUS, compared
from bootcamp.survey.counting.contrasts import ALPHA, too_small, tried
from bootcamp.survey.counting.coverage import coverage_findings
from bootcamp.survey.counting.distances import traits
from bootcamp.survey.counting.gaps import gap_findings
from bootcamp.survey.counting.preferences import preferences
from bootcamp.survey.counting.quality import quality_findings
from bootcamp.survey.counting.ranking import Sureness, ranking_findings
from bootcamp.survey.counting.respondent_sets import groups_in_a_row
from bootcamp.survey.counting.segments import (
    Grouping,
    SegmentInfo,
    described,
    grouped,
    response_rate,
    size_problems,
    suppressed_groups,
)
from bootcamp.survey.counting.shuffling import SHUFFLES, by_chance
from bootcamp.survey.counting.tallies import tally_findings
from bootcamp.survey.counting.themes import with_themes
from bootcamp.survey.counting.ways import path_of, way_of
from bootcamp.survey.figures import Way
from bootcamp.survey.findings import Findings, Provenance, QuestionFindings, Suppressed
from bootcamp.survey.privacy import DEFAULT_THRESHOLD, checked_threshold

__all__ = ["SegmentInfo", "analyse"]

NOTHING_MORE = Asked()


def analyse(
    answers: AnswerSet,
    segments: Sequence[SegmentInfo],
    *,
    today: date,
    threshold: int = DEFAULT_THRESHOLD,
    seed: str | None = None,
    resamples: int = SHUFFLES,
    asked: Asked = NOTHING_MORE,
) -> tuple[Findings, Problems]:
    """All that may be published of a survey.

    `segments`: the groups of the plan, in its order (without any, the groups that the answers name); `seed`: of the
    shuffled reports, the survey's id unless given, `resamples`: how many of them; `asked`: what else the plan and the
    codebook say. The same answers in any order of rows and columns give equal findings. Raises `Refused` when the
    threshold is below the floor.
    """
    threshold, problems = checked_threshold(threshold)
    seed = answers.survey if seed is None else seed
    grouping = grouped(answers, segments, threshold, personal=asked.access == "personal")
    codebook = asked.codebook.sha256 if asked.codebook else None
    bare = Findings(
        survey=answers.survey,
        n=None,
        response_rate=None,
        segments=tuple(replace(segment, n=None, response_rate=None) for segment in described(grouping)),
        questions=(),
        suppressed=(Suppressed("few"),),
        provenance=Provenance(
            answers.sources, today, threshold, resamples, seed,
            consensus=CONSENSUS, codebook=codebook,
        ),
        access=asked.access,
    )  # fmt: skip
    count = len(answers.answers)
    if 0 < count < threshold or _each_is_alone(grouping, count):
        return bare, problems
    found = _found(bare, answers, grouping, asked)
    return found, (*problems, *size_problems(grouping))


def _found(bare: Findings, answers: AnswerSet, grouping: Grouping, asked: Asked) -> Findings:
    """The findings of a survey that enough have answered. Through an open link nobody knows who of the invited did."""
    count, threshold, personal = len(answers.answers), bare.provenance.threshold, asked.access != "open"
    rankings = sum(question.kind == "ranking" for question in answers.questions)
    sureness = Sureness(ALPHA / max(1, rankings), grouping.members)
    found = [_question(question, answers, grouping, asked, threshold, sureness) for question in answers.questions]
    way = way_of(answers, threshold)
    bare = replace(bare, questions=tuple(_with_path(each, answers, way, threshold) for each, _ in found), way=way)
    bare = _compared(bare, answers, grouping)
    segments = described(grouping, personal=personal)
    invited = [info.invited for info in grouping.infos]
    everyone = sum(number or 0 for number in invited) if None not in invited else None
    hidden = suppressed_groups(grouping.infos, grouping.hidden)
    return replace(
        bare,
        n=count,
        response_rate=response_rate(count, everyone) if personal else None,
        segments=segments,
        suppressed=(*hidden, *(one for _, several in found for one in several)),
        gaps=gap_findings(answers, bare.questions, asked.measures, threshold=threshold),
        quality=quality_findings(answers, grouping, threshold),
        coverage=coverage_findings(asked.population, bare.questions, segments, count) if count else (),
    )


def _with_path(found: QuestionFindings, answers: AnswerSet, way: Way | None, threshold: int) -> QuestionFindings:
    if found.n is None or way is None:
        return found
    return replace(found, path=path_of(answers.question(found.id), answers, way, threshold))


def _compared(bare: Findings, answers: AnswerSet, grouping: Grouping) -> Findings:
    """The findings with what the groups differ on, all rankings together, and what chance would have made of it."""
    found = [(answers.question(question.id), question) for question in bare.questions]
    groups = groups_in_a_row(grouping.counts)
    pairs = [trait for question, own in found if own.items for trait in preferences(question, own, grouping)]
    shares = [trait for question, own in found for trait in traits(question, own, grouping)]
    chance = by_chance(pairs, shares, groups, bare.provenance.seed, bare.provenance.resamples)
    contrasts = [trait.contrast(groups, grouping.finite) for trait in pairs]
    small = too_small(contrasts)
    questions = compared(bare.questions, () if "differs" in chance.unsaid else tried(contrasts), grouping.members)
    told = tuple(
        replace(each, too_small=tuple(sorted(small.intersection(each.by_segment or ())))) if each.items else each
        for each in questions
    )
    return replace(bare, questions=told, chance=chance)


def _each_is_alone(grouping: Grouping, count: int) -> bool:
    """Whether nobody shares a group with anyone: then the total alone tells that every group has one answer."""
    return 1 < count == sum(number > 0 for number in grouping.counts.values())


def _question(
    question: Question, answers: AnswerSet, grouping: Grouping, asked: Asked, threshold: int, sureness: Sureness
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    if question.kind == "ranking":
        return ranking_findings(question, answers, grouping, threshold=threshold, sureness=sureness)
    found, suppressed = tally_findings(question, grouping, threshold=threshold)
    themes = asked.codebook.questions.get(question.id) if asked.codebook else None
    if not themes or question.kind != "text":
        return found, suppressed
    found, more = with_themes(found, question, grouping, themes, threshold)
    return found, (*suppressed, *more)
