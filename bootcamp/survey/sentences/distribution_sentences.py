"""What can be said of distributions, themes, gaps, the quality of the answers and who is missing, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Final, Literal

from bootcamp.survey.figures import Coverage, QualityNote
from bootcamp.survey.findings import Cell, Findings, QuestionFindings, Tally
from bootcamp.survey.sentences.options import option_title
from bootcamp.survey.statistics import wilson
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent

DistributionKind = Literal["missing", "gap", "quality", "polarised", "groups-apart", "themes"]

FEWEST_IN_GROUP: Final = 10
FAR_APART: Final = 0.2
FEWER: Final = 0.05
MOST_MISSING: Final = 3
MOST_GAPS: Final = 3
MOST_THEMES: Final = 3


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
        yield "quality", " ".join([*notes, words("survey.quality-nothing-left-out")])


def distribution_sentences(
    question: QuestionFindings, findings: Findings, words: Words
) -> Iterator[tuple[DistributionKind, str]]:
    """Where the groups lie furthest apart, which statements the answers split on, and what open answers are about."""
    titles = {segment.id: segment.title for segment in findings.segments}
    for body in _polarised(question, words):
        yield "polarised", body
    for body in _groups_apart(question, words, titles):
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


def _polarised(question: QuestionFindings, words: Words) -> Iterator[str]:
    """Statements whose answers lie at both ends of the scale; an even spread (A = 0) is not that."""
    for tally in question.tallies:
        if tally.agreement is not None and tally.agreement < 0:
            yield words("survey.polarised", item=tally.title)


def _groups_apart(question: QuestionFindings, words: Words, titles: Mapping[str, str]) -> Iterator[str]:
    """The option or statement on which two shown groups lie furthest apart, where their intervals do not overlap.

    Of all the pairs only the widest is told, so it is no test of them; the sentence says what the answers were.
    """
    apart = []
    for tally in question.tallies:
        shown = {g: part for g, part in tally.by_segment.items() if part and (part.n or 0) >= FEWEST_IN_GROUP}
        if question.kind in ("likert", "matrix"):
            nets = {g: (part.net, _net_bounds(part), part.n) for g, part in shown.items() if part.net is not None}
            apart += [("net", tally.title, *pair) for pair in _widest(nets)]
            continue
        for at, cell in enumerate(tally.cells):
            shares = {g: _share(part.cells[at], part.n or 0) for g, part in shown.items() if part.cells}
            known = {g: share for g, share in shares.items() if share is not None}
            title = option_title(cell, words)
            apart += [("share", title, *pair) for pair in _widest(known)]
    if not apart:
        return
    what, title, (high, high_value, high_n), (low, low_value, low_n) = max(
        apart, key=lambda one: (one[2][1] - one[3][1], one[1])
    )
    said_high, said_low = (
        points(value) if what == "net" else percent(value, words.language) for value in (high_value, low_value)
    )
    yield words(
        f"survey.groups-apart-{what}",
        item=title,
        high=titles[high],
        high_value=said_high,
        high_n=high_n,
        low=titles[low],
        low_value=said_low,
        low_n=low_n,
    )


_Bounds = tuple[float, float]
_End = tuple[str, float, int | None]


def _widest(figures: Mapping[str, tuple[float, _Bounds, int | None]]) -> list[tuple[_End, _End]]:
    """The groups with the highest and the lowest figure, when they are far apart beyond chance variation."""
    if len(figures) < 2:
        return []
    order = sorted(figures, key=lambda group: (figures[group][0], group))
    low, high = order[0], order[-1]
    (low_value, low_bounds, low_n), (high_value, high_bounds, high_n) = figures[low], figures[high]
    if high_value - low_value < FAR_APART or high_bounds[0] <= low_bounds[1]:
        return []
    return [((high, high_value, high_n), (low, low_value, low_n))]


def _share(cell: Cell, n: int) -> tuple[float, _Bounds, int] | None:
    return None if cell.share is None or cell.count is None else (cell.share, wilson(cell.count, n), n)


def _net_bounds(tally: Tally) -> _Bounds:
    """The net share's 95 % interval by the normal approximation; as wide as it can be where cells are withheld."""
    net, n = tally.net or 0.0, tally.n or 1
    half = len(tally.cells) // 2
    ends = [cell.share for cell in (*tally.cells[:half], *tally.cells[len(tally.cells) - half :])]
    taken = 1.0 if None in ends else sum(share for share in ends if share is not None)
    reach = 1.96 * sqrt(max(taken - net * net, 0.0) / n)
    return net - reach, net + reach


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
