"""The charts of a survey's findings, for mini-analysis and slides: a finding as headline, and where it is from."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.plan.plan import Plan
from bootcamp.render.blocks import Chart
from bootcamp.render.charts import ChartSegment, ChartShare, Positions, Score, Scores, Statement, TopShare, TopShares
from bootcamp.survey.counting.comparison import common_ground
from bootcamp.survey.findings import Findings, QuestionFindings, RankedItem
from bootcamp.survey.sentences.ranking_sentences import share_in_words, shares_in_words
from bootcamp.views.segment_colours import segment_colours
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent


def source_line(findings: Findings, n: int | None, words: Words) -> str:
    files = words.write([source.file for source in findings.provenance.sources])
    return words("documents.source", files=files, n=n)


def scores_chart(question: QuestionFindings, findings: Findings, words: Words) -> Chart:
    """The priority score of every item, with both ways of counting side by side."""
    counted = question.n or 0
    items = tuple(
        Score(item.title, item.score if item.score is not None else item.score_pooled, item.score_pooled, counted)
        for item in question.items
    )
    described = [
        words(
            "documents.alt-score",
            item=score.label,
            equal=number(score.score, words.language, 0),
            pooled=number(score.pooled, words.language, 0),
        )
        for score in items
    ]
    headline = _finding(question, words)
    alt = f"{headline}. {words('documents.alt-scores')} {'; '.join(described)}."
    caption = f"{words('survey.note-score')} {source_line(findings, question.n, words)}"
    return Chart(headline, Scores(items), alt, caption)


def _finding(question: QuestionFindings, words: Words) -> str:
    """What the score chart shows, said as a finding; where the ranges let several items be first, it says so."""
    firsts, titles = question.first_by_rule, {item.id: item.title for item in question.items}
    if firsts.segment_equal and firsts.pooled and firsts.segment_equal != firsts.pooled:
        return words("documents.finding-order")
    if not firsts.pooled:
        return words("documents.finding-tie")
    several = sum(item.rank[0] == 1 for item in question.items) > 1
    return words(f"documents.finding-{'unsure' if several else 'first'}", item=titles[firsts.pooled])


def top_shares_chart(question: QuestionFindings, findings: Findings, plan: Plan, words: Words) -> Chart:
    """Who has each item among their three first, group by group, with how uncertain that is."""
    counts, colours = question.by_segment or {}, segment_colours(plan)
    segments = tuple(
        ChartSegment(
            _letter(plan, segment.id, segment.title),
            segment.title,
            colours.get(segment.id, "grey"),
            counts.get(segment.id),
        )
        for segment in findings.segments
    )
    items = tuple(
        TopShare(item.title, tuple(_share(item, segment.id, words) for segment in findings.segments))
        for item in question.items
    )
    headline = _shared_finding(question, words)
    alt = f"{headline}. {' '.join(_described(item, findings, words) for item in question.items)}"
    hidden = [segment.title for segment in findings.segments if counts.get(segment.id) is None]
    note = words("documents.groups-not-shown", groups=hidden, n=len(hidden)) if hidden else None
    notes = [
        words("survey.note-sampling"),
        *_census_notes(question, findings, words),
        source_line(findings, question.n, words),
    ]
    caption = " ".join(notes)
    return Chart(headline, TopShares(segments, items), alt, caption, note)


def _census_notes(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """A group of known size has bounds instead of an interval; the note says so, group by group."""
    for segment in findings.segments:
        figures = [found for item in question.items if (found := item.by_segment.get(segment.id)) is not None]
        if segment.members and any(found.top3.means == "census" for found in figures):
            yield words("documents.census", group=segment.title, members=segment.members)


def _letter(plan: Plan, segment: str, title: str) -> str:
    return plan.segments[segment].letter if segment in plan.segments else title[:1].upper()


def _share(item: RankedItem, segment: str, words: Words) -> ChartShare | None:
    """An exact share as a dot, a withheld one as the span it lies in; a group that is not shown as nothing."""
    figures = item.by_segment.get(segment)
    if figures is None:
        return None
    found = figures.top3
    said = share_in_words(found, words) if found.share is None else ""
    return ChartShare(found.share, found.low, found.high, said)


def _shared_finding(question: QuestionFindings, words: Words) -> str:
    """The item with the broadest support: the one whose lowest share among the shown groups is highest."""
    broadest = common_ground(question)
    if not broadest:
        return words("documents.top-three")
    item = broadest[0]
    return words("documents.finding-common", shares=shares_in_words(item, words), item=item.title)


def _described(item: RankedItem, findings: Findings, words: Words) -> str:
    shares = [
        f"{segment.title} {share_in_words(figures.top3, words)}"
        for segment in findings.segments
        if (figures := item.by_segment.get(segment.id)) is not None
    ]
    return f"{item.title}: {', '.join(shares)}." if shares else ""


def positions_chart(question: QuestionFindings, source: str, words: Words) -> Chart | None:
    """The statements of a question on its scale, those with most positive answers first, withheld ones last.

    None where all of them hold a withheld step, or some are on another scale.
    """
    shown = [each for each in question.tallies if each.n and each.cells]
    scales = {tuple(cell.title or cell.id for cell in each.cells) for each in shown}
    statements = [Statement(each.title, tuple(cell.share for cell in each.cells), each.n or 0) for each in shown]
    whole = sorted((s for s in statements if None not in s.shares), key=lambda s: (-(s.positive or 0), s.label))
    if not whole or len(scales) > 1:
        return None
    scale, first = scales.pop(), whole[0]
    ordered = (*whole, *(each for each in statements if None in each.shares))
    headline = words(
        "documents.finding-positive", item=first.label, share=percent(first.positive or 0, words.language)
    )  # fmt: skip
    described = "; ".join(f"{each.label} {percent(each.positive or 0, words.language)}" for each in whole)
    alt = words("documents.alt-positions", question=question.title, described=described)
    return Chart(headline, Positions(scale, ordered), alt, source)
