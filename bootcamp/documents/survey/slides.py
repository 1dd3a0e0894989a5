"""Slides for the hall: what the digital bootcamp showed, one finding a slide, with what to say as notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import TypeVar

from bootcamp.documents.survey.survey_charts import positions_chart, scores_chart, source_line, top_shares_chart
from bootcamp.documents.survey.survey_tables import answer_title
from bootcamp.plan.plan import Plan
from bootcamp.render.blocks import Chart
from bootcamp.render.charts import Positions, Scores, TopShares
from bootcamp.render.deck import Deck, Shares, Slide
from bootcamp.survey.findings import Findings, QuestionFindings, Tally
from bootcamp.survey.sentences.path_sentences import path_sentence
from bootcamp.survey.sentences.reading_sentences import Reading, chance_in_words, way_sentences
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words
from bootcamp.words.formatting import percent

T = TypeVar("T")
MOST_ITEMS, MOST_BARS = 8, 16
"""More than these on a slide cannot be read from the back of a hall; the rest go on the next."""


def slides(survey: SurveyView) -> Deck:
    """The slides of a survey; refuses while there are no findings."""
    plan, words, asked = survey.plan, survey.words, survey.asked
    findings, said = survey.findings, survey.readings
    of_survey = tuple(one.text for one in said if one.question is None)
    answers = words("slides.subtitle", n=findings.n, day=findings.provenance.made)
    return Deck(
        title=asked.title,
        subtitle="\n".join([plan.title, answers if findings.n else ""]).strip(),
        language=words.language,
        description=words("slides.about", title=asked.title),
        footer=plan.municipality.name,
        slides=tuple(_all(findings, plan, said, words)) if findings.n else (),
        notes=(words("slides.notes-first"), *of_survey[:1]),
        dated=findings.provenance.made,
    )


def _all(findings: Findings, plan: Plan, said: Sequence[Reading], words: Words) -> Iterator[Slide]:
    yield _who(findings, said, words)
    tasks = list(dict.fromkeys(q.core_task for q in findings.questions if q.core_task in plan.core_tasks))
    for task in [*tasks, None]:
        kicker = plan.core_tasks[task].title if task else ""
        for question in (q for q in findings.questions if q.core_task == task and q.n):
            told = tuple(one.text for one in said if one.question == question.id)
            own = (*told, path_sentence(question, words))
            yield from _of_question(question, findings, plan, kicker, own, words)
    yield Slide(words("slides.talk"), points=tuple(words(f"slides.talk-{n}") for n in range(1, 4)),
                notes=(words("slides.notes-talk"),))  # fmt: skip
    yield _method(findings, said, words)


def _who(findings: Findings, said: Sequence[Reading], words: Words) -> Slide:
    shown = [words("slides.group", group=segment.title, n=segment.n) for segment in findings.segments if segment.n]
    hidden = [segment.title for segment in findings.segments if segment.n is None]
    rest = (findings.n or 0) - sum(segment.n or 0 for segment in findings.segments)
    if hidden and rest:
        shown.append(words("slides.groups-hidden", groups=hidden, n=rest))
    notes = tuple(one.text for one in said if one.kind in ("basis", "missing", "not-shown"))
    points = (*shown, *way_sentences(findings, words), words("survey.basis-voluntary"))
    return Slide(words("slides.who", n=findings.n), points=points, notes=notes)


def _of_question(
    question: QuestionFindings, findings: Findings, plan: Plan, kicker: str, notes: tuple[str, ...], words: Words
) -> Iterator[Slide]:
    source = source_line(findings, question.n, words)
    if question.items:
        yield from _charted(scores_chart(question, findings, words), MOST_ITEMS, question, kicker, source, notes, words)
        if groups := sum(bool(n) for n in (question.by_segment or {}).values()):
            chart, most = top_shares_chart(question, findings, plan, words), max(1, MOST_BARS // groups)
            yield from _charted(chart, most, question, kicker, source, notes, words)
    elif question.kind in ("likert", "matrix"):
        if opinions := positions_chart(question, source, words):
            yield from _charted(opinions, MOST_ITEMS, question, kicker, source, notes, words)
    elif question.tallies and question.tallies[0].cells and question.kind in ("single", "multi"):
        several = [words("documents.tally-several")] if question.kind == "multi" else []
        counted = " ".join([words("documents.tally-caption", n=question.tallies[0].n), *several])
        bars = _bars(question.tallies[0], words)
        for number, part in enumerate(parts := _in_parts(bars, MOST_ITEMS), start=1):
            told = "; ".join(f"{label}: {percent(share, words.language)}" for label, share in part)
            above = _numbered(kicker, number, len(parts), words)
            yield Slide(question.title, above, shares=Shares(part, told), source=source, notes=(*notes, counted))


def _charted(
    chart: Chart, most: int, question: QuestionFindings, kicker: str, source: str, notes: tuple[str, ...], words: Words
) -> Iterator[Slide]:
    """The finding as title and the question above it; the notes give the figures in words for who reads aloud.

    No slide has more than `most` items.
    """
    is_named = not kicker or kicker.casefold() in question.title.casefold()
    above = question.title if is_named else f"{kicker} · {question.title}"
    said = (*notes, words("slides.notes-chart", alt=chart.alt))
    for number, part in enumerate(parts := _chart_parts(chart, most), start=1):
        told = _withheld(part, words) + source
        yield Slide(chart.headline, _numbered(above, number, len(parts), words), chart=part, source=told, notes=said)


def _numbered(above: str, number: int, parts: int, words: Words) -> str:
    """What stands over a title, with which of several slides it is."""
    if parts == 1:
        return above
    return " · ".join(part for part in (above, words("slides.part", number=number, parts=parts)) if part)


def _in_parts(items: Sequence[T], most: int) -> list[tuple[T, ...]]:
    """The items in parts of at most so many, as even as they can be."""
    count = max(1, ceil(len(items) / most))
    size = ceil(len(items) / count) if items else 1
    return [tuple(items[start : start + size]) for start in range(0, len(items), size)]


def _chart_parts(chart: Chart, most: int) -> list[Chart]:
    """The chart on as many slides as it takes; of statements those that a bar can show."""
    match chart.data:
        case Scores() as scores:
            return [replace(chart, data=replace(scores, items=part)) for part in _in_parts(scores.items, most)]
        case TopShares() as shares:
            return [replace(chart, data=replace(shares, items=part)) for part in _in_parts(shares.items, most)]
        case Positions() as positions:
            whole = [each for each in positions.statements if None not in each.shares]
            return [replace(chart, data=replace(positions, statements=part)) for part in _in_parts(whole, most)]
    return [chart]


def _withheld(chart: Chart, words: Words) -> str:
    """The shares that may only be told as a span, in words: a native bar has no such form."""
    if not isinstance(chart.data, TopShares):
        return ""
    groups = chart.data.segments
    told = [
        f"{groups[place].name}: {item.label} {share.words}"
        for item in chart.data.items
        for place, share in enumerate(item.shares)
        if share is not None and share.share is None
    ]
    return words("slides.withheld", shares="; ".join(told)) + " " if told else ""


def _bars(tally: Tally, words: Words) -> list[tuple[str, float]]:
    """The options with the shares that may be shown, those first that most have chosen."""
    shown = [(cell.share, cell) for cell in tally.cells if cell.share is not None]
    ordered = sorted(shown, key=lambda pair: (-pair[0], pair[1].id))
    return [(answer_title(cell, words), share) for share, cell in ordered]


def _method(findings: Findings, said: Sequence[Reading], words: Words) -> Slide:
    expected, told = chance_in_words(findings, said, words)
    shuffled = findings.chance is not None and findings.chance.shuffles
    points = (
        words("slides.method-score"),
        words("slides.method-groups"),
        *([words("slides.method-chance", expected=expected, told=told)] if shuffled else ()),
        words("slides.method-threshold", threshold=findings.provenance.threshold),
    )
    notes = (
        words("survey.note-sampling"),
        words("slides.notes-method"),
        *(one.text for one in said if one.kind == "not-shown"),
    )  # fmt: skip
    return Slide(words("slides.method"), points=points, notes=notes)
