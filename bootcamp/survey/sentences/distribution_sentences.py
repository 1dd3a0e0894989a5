"""What can be said of distributions, themes, gaps, the quality of the answers and who is missing, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bootcamp.survey.counting.contrasts import Difference
from bootcamp.survey.counting.distances import OVER, UNDER, far_apart, split
from bootcamp.survey.figures import Coverage, QualityNote
from bootcamp.survey.findings import Findings, QuestionFindings, Tally
from bootcamp.survey.sentences.options import option_title
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent

DistributionKind = Literal["missing", "gap", "quality", "polarised", "groups-apart", "themes"]

FEWER: Final = 0.05
MOST_MISSING: Final = 3
MOST_GAPS: Final = 3
MOST_THEMES: Final = 3


@dataclass(frozen=True, slots=True)
class Labels:
    """What can be said of the distributions of a report, which are tried together."""

    apart: Mapping[str, Difference]
    split: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, findings: Findings) -> Labels:
        return cls(far_apart(findings.questions), split(findings.questions))


def missing_sentences(findings: Findings, words: Words) -> Iterator[tuple[DistributionKind, str]]:
    """Who is missing among the answers, beside the population and those the plan asks for."""
    for body in _coverage(findings, words):
        yield "missing", body


def survey_sentences(findings: Findings, words: Words) -> Iterator[tuple[DistributionKind, str]]:
    """What is more important than it is fulfilled, and what to look into in the answers."""
    for body in _gaps(findings, words):
        yield "gap", body
    notes = [_quality(note, findings, words) for note in findings.quality if note.n != 0]
    if notes:
        yield "quality", " ".join([*notes, nothing_more_left_out(findings, words)]).strip()


def nothing_more_left_out(findings: Findings, words: Words) -> str:
    """That no answer was left out for what was found in the answers; more only where the files say so."""
    if findings.way is None:
        return words("survey.quality-latest-counts")
    key = "quality-some-left-out" if findings.way.left_out else "quality-nothing-left-out"
    return words(f"survey.{key}", n=findings.way.left_out)


def distribution_sentences(
    question: QuestionFindings, findings: Findings, words: Words, labels: Labels
) -> Iterator[tuple[DistributionKind, str]]:
    """Where the groups lie furthest apart, which statements the answers split on, and what open answers are about."""
    titles = {segment.id: segment.title for segment in findings.segments}
    for body in _polarised(question, labels, words):
        yield "polarised", body
    for body in _groups_apart(question, labels, words, titles):
        yield "groups-apart", body
    for body in _themes(question, words):
        yield "themes", body


# Who is missing


def _coverage(findings: Findings, words: Words) -> Iterator[str]:
    """Parts without answers, parts that are asked for and not shown, and those that are fewer than they should be."""
    absent = {segment.id for segment in findings.segments if segment.n == 0}
    told = [part for part in findings.coverage if not (part.question is None and part.id in absent)]
    for part in told:
        if part.none and (part.required or part.population):
            yield words("survey.coverage-none", part=part.title)
        elif part.required and part.share is None:
            yield words("survey.coverage-few", part=part.title, threshold=findings.provenance.threshold)
    fewer = [part for part in told if part.share and part.difference is not None and part.difference <= -FEWER]
    for part in sorted(fewer, key=lambda part: (part.difference or 0, part.id))[:MOST_MISSING]:
        yield _fewer(part, words)


def _fewer(part: Coverage, words: Words) -> str:
    share, population = (percent(value or 0.0, words.language) for value in (part.share, part.population))
    key = "coverage-fewer" if part.source else "coverage-fewer-without-source"
    return words(f"survey.{key}", part=part.title, share=share, population=population, source=part.source)


# Distributions


def _polarised(question: QuestionFindings, labels: Labels, words: Words) -> Iterator[str]:
    """Statements whose answers lie at both ends of the scale, beyond chance; an even spread is not that."""
    for tally in question.tallies:
        if (question.id, tally.id) in labels.split:
            yield words("survey.polarised", item=tally.title, n=tally.n)


def _groups_apart(question: QuestionFindings, labels: Labels, words: Words, titles: Mapping[str, str]) -> Iterator[str]:
    """The option, or the side of a scale, on which two shown groups lie furthest apart, beyond chance."""
    if (found := labels.apart.get(question.id)) is None:
        return
    _, line, what, option = found.about
    tally = next(each for each in question.tallies if each.id == line)
    title = next((option_title(cell, words) for cell in tally.cells if cell.id == option), tally.title)
    (high, high_n), (low, low_n) = (_share(tally.by_segment[group], what, option) for group in (found.high, found.low))
    yield words(
        f"survey.groups-apart-{what}",
        item=title,
        high=titles[found.high],
        high_value=percent(high, words.language),
        high_n=high_n,
        low=titles[found.low],
        low_value=percent(low, words.language),
        low_n=low_n,
    )


def _share(part: Tally | None, what: str, option: str) -> tuple[float, int]:
    """The share of a group that chose an option, or one side of the middle of a scale, and of how many."""
    cells, n = (part.cells, part.n or 1) if part else ((), 1)
    half = len(cells) // 2
    chosen = {OVER: cells[len(cells) - half :], UNDER: cells[:half]}.get(what) or [c for c in cells if c.id == option]
    return sum(cell.count or 0 for cell in chosen) / n, n


def points(value: float) -> str:
    """A difference of shares in points, with its sign: +40, −12, 0."""
    whole = round(100 * value)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{abs(whole)}"


def _themes(question: QuestionFindings, words: Words) -> Iterator[str]:
    shown = [theme for theme in question.themes if theme.count]
    if shown:
        order = sorted(shown, key=lambda theme: (-(theme.count or 0), theme.id))[:MOST_THEMES]
        listed = [words("survey.theme", theme=theme.title, n=theme.count) for theme in order]
        yield words("survey.themes", themes=listed, of=question.n)
    if question.themes and question.uncoded:
        yield words("survey.uncoded", n=question.uncoded, of=question.n)


# Gaps


def _gaps(findings: Findings, words: Words) -> Iterator[str]:
    """The widest gaps whose range lies above 0."""
    wide = [gap for gap in findings.gaps if gap.gap is not None and gap.low is not None and gap.low > 0]
    for gap in wide[:MOST_GAPS]:
        low, high, mean = (number(value or 0.0, words.language, 1) for value in (gap.low, gap.high, gap.gap))
        yield words("survey.gap", item=gap.title, gap=mean, low=low, high=high, n=gap.n)


# The answers themselves


def _quality(note: QualityNote, findings: Findings, words: Words) -> str:
    """What a note says, with «Ingen» and «Færre end 5» where it begins with them."""
    titles = {question.id: question.title for question in findings.questions}
    few = words("survey.fewer-than", threshold=findings.provenance.threshold)
    count = few if note.n is None else note.n or words("survey.none")
    facts: dict[str, object] = {"count": count, "of": note.of, "question": titles.get(note.question or "", "")}
    said = words(f"survey.quality-{note.kind}", **facts)
    return said[:1].upper() + said[1:]


def quality_sentences(findings: Findings, words: Words) -> Sequence[str]:
    """A sentence for every note, for the account of method; where nothing was found, of the answers as a whole only."""
    told = [note for note in findings.quality if note.n != 0 or note.question is None]
    return [_quality(note, findings, words) for note in told]
