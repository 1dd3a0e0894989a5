"""The mini-analysis: what the digital bootcamp showed, findings before figures, method last."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.filters import filters_of
from bootcamp.documents.render.blocks import (
    Block,
    Chart,
    Colour,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Runs,
    Table,
    bold,
    bullets,
    cell,
    text,
)
from bootcamp.documents.render.charts import Score, Scores, Segment, Share, TopShare, TopShares
from bootcamp.documents.render.text import Placed, text_blocks
from bootcamp.documents.rule_appendix import BESIDE_THE_RANKING, rule_appendix, status_in_words, sureness
from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.problems import refuse
from bootcamp.survey.comparison import common_ground
from bootcamp.survey.findings import Cell, Findings, Item, QuestionFindings, Tally
from bootcamp.survey.ranking_sentences import share_in_words, shares_in_words
from bootcamp.survey.reading_sentences import Reading, readings
from bootcamp.survey.storing import read_findings
from bootcamp.survey.tallies import OTHER
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent

COLOURS: tuple[Colour, ...] = ("teal", "navy", "amber", "plum", "green", "rust", "petrol", "grey")


def mini_analysis(contents: Contents, plan: Plan, survey: str, words: Words) -> Document:
    """The mini-analysis of a survey; refuses while there are no findings."""
    findings = read_findings(contents.folder, survey)
    if findings is None:
        refuse("no-results-yet", name=survey)
    asked, said = plan.surveys[survey], readings(findings, words)
    placed: dict[str, Placed] = {
        "readings": tuple(_readings(said, findings, words)),
        "questions": tuple(_questions(findings, plan, said, words)),
        "appendix": tuple(rule_appendix(findings, words)),
        "sources": _sources(findings, words),
    }
    shown = {
        "survey": asked,
        "findings": findings,
        "basis": said[0].text,
        "compares_groups": any(item.status for question in findings.questions for item in question.items),
        "has_appendix": bool(placed["appendix"]),
        "has_readings": bool(placed["readings"]),
        "not_shown": [one.text for one in said if one.kind == "not-shown"],
        "groups": [segment for segment in findings.segments if segment.n],
    }
    blocks = text_blocks("mini-analysis", shown, placed=placed, filters=filters_of(words), process=contents.folder)
    return Document(
        title=asked.title,
        language=words.language,
        blocks=blocks,
        description=words("documents.mini-analysis-about", title=asked.title),
        kind=words("documents.mini-analysis"),
        subtitle=plan.title,
        facts=_facts(findings, asked, words),
        footer_left=plan.municipality.name,
        footer_middle=words("documents.mini-analysis"),
        dated=findings.provenance.made,
    )


def _facts(findings: Findings, survey: Survey, words: Words) -> tuple[tuple[str, str], ...]:
    facts = [(words("documents.fact-answers"), words.write(findings.n))]
    if survey.opens and survey.closes:
        days = f"{words.write(survey.opens)} – {words.write(survey.closes)}"
        facts.append((words("documents.fact-open"), days))
    if findings.response_rate is not None:
        rate = percent(findings.response_rate, words.language)
        facts.append((words("documents.fact-rate"), rate))
    facts.append((words("documents.fact-made"), words.write(findings.provenance.made)))
    return tuple(facts)


def _readings(said: tuple[Reading, ...], findings: Findings, words: Words) -> Iterator[Block]:
    """The sentences under the question they are about; those about the whole survey first."""
    shown = [one for one in said if one.kind not in ("basis", "not-shown", *BESIDE_THE_RANKING)]
    yield from (Paragraph((bold(f"{one.lead}: "), *text(one.body))) for one in shown if one.question is None)
    for question in findings.questions:
        own = [one for one in shown if one.question == question.id]
        if own:
            yield Heading(3, text(question.title))
            yield bullets(*((bold(f"{words(f'survey.lead-{one.kind}')}: "), *text(one.body)) for one in own))


def _questions(findings: Findings, plan: Plan, said: tuple[Reading, ...], words: Words) -> Iterator[Block]:
    """The questions under their core task, as they were asked; what belongs to none comes last."""
    tasks = list(dict.fromkeys(q.core_task for q in findings.questions if q.core_task in plan.core_tasks))
    for task in [*tasks, None]:
        questions = [q for q in findings.questions if q.core_task == task]
        if not questions:
            continue
        title = plan.core_tasks[task].title if task else words("documents.across-core-tasks")
        yield Heading(2, text(title))
        for question in questions:
            yield Heading(3, text(question.title))
            yield from _question(question, findings, plan, words)
            yield from sureness(question, said, words)


def _question(question: QuestionFindings, findings: Findings, plan: Plan, words: Words) -> Iterator[Block]:
    if question.n is None:
        yield Paragraph(text(words("documents.question-not-shown", threshold=findings.provenance.threshold)))
    elif question.kind == "text":
        yield Paragraph(text(words("documents.free-text", n=question.n)))
    elif question.items:
        yield scores_chart(question, findings, words)
        yield _ranking_table(question, findings, words)
        if any((question.by_segment or {}).values()):
            yield top_shares_chart(question, findings, plan, words)
    else:
        yield from _tallies(question, words)


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
    counts = question.by_segment or {}
    segments = tuple(
        Segment(
            _letter(plan, segment.id, segment.title), segment.title, COLOURS[n % len(COLOURS)], counts.get(segment.id)
        )
        for n, segment in enumerate(findings.segments)
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
        if segment.members and any(found.top3.means != "sampling" for found in figures):
            yield words("documents.census", group=segment.title, members=segment.members)


def _letter(plan: Plan, segment: str, title: str) -> str:
    return plan.segments[segment].letter if segment in plan.segments else title[:1].upper()


def _share(item: Item, segment: str, words: Words) -> Share | None:
    """An exact share as a dot, a withheld one as the span it lies in; a group that is not shown as nothing."""
    figures = item.by_segment.get(segment)
    if figures is None:
        return None
    found = figures.top3
    said = share_in_words(found, words) if found.share is None else ""
    return Share(found.share, found.low, found.high, said)


def _shared_finding(question: QuestionFindings, words: Words) -> str:
    """The item with the broadest support: the one whose lowest share among the shown groups is highest."""
    broadest = common_ground(question)
    if not broadest:
        return words("documents.top-three")
    item = broadest[0]
    return words("documents.finding-common", shares=shares_in_words(item, words), item=item.title)


def _described(item: Item, findings: Findings, words: Words) -> str:
    shares = [
        f"{segment.title} {share_in_words(figures.top3, words)}"
        for segment in findings.segments
        if (figures := item.by_segment.get(segment.id)) is not None
    ]
    return f"{item.title}: {', '.join(shares)}." if shares else ""


def _ranking_table(question: QuestionFindings, findings: Findings, words: Words) -> Table:
    """Every figure of a ranking: place with its range, both scores, top threes by group, and the status in words."""
    compared = any(item.status for item in question.items)
    shown = [segment for segment in findings.segments if (question.by_segment or {}).get(segment.id)]
    columns = (
        Column(words("documents.column-item"), 3.2),
        Column(words("documents.column-place"), 0.9, "right"),
        Column(words("documents.column-score"), 1, "right", emphasis=True),
        Column(words("documents.column-pooled"), 1, "right"),
        *(Column(words("documents.column-top3", group=segment.title), 1.2, "right") for segment in shown),
        *([Column(words("documents.column-status"), 1.9)] if compared else []),
    )
    rows = []
    for item in question.items:
        first, last = item.rank
        cells = [
            cell(item.title),
            cell(str(first) if first == last else f"{first}–{last}"),
            cell("–" if item.score is None else number(item.score, words.language, 0)),
            cell(number(item.score_pooled, words.language, 0)),
        ]
        cells += [cell(_top3(item, segment.id, words)) for segment in shown]
        cells += [cell(status_in_words(item, words))] if compared else []
        rows.append(Row(tuple(cells)))
    return Table(
        columns, tuple(rows), words("documents.ranking-summary", question=question.title),
        words("documents.ranking-caption", n=question.n),
    )  # fmt: skip


def _top3(item: Item, segment: str, words: Words) -> str:
    figures = item.by_segment.get(segment)
    return share_in_words(figures.top3, words) if figures else "–"


def _tallies(question: QuestionFindings, words: Words) -> Iterator[Block]:
    """A distribution as a table: options with number and share, or statements with their positions across."""
    if not question.tallies:
        yield Paragraph(text(words("documents.nothing-to-show")))
    elif question.kind in ("likert", "matrix") and len(question.tallies) > 1:
        yield _statements(question.tallies, words)
    for tally in question.tallies if question.kind not in ("likert", "matrix") or len(question.tallies) == 1 else ():
        if tally.cells:
            yield _options(tally, question.kind, words)
        if tally.mean is not None:
            yield Paragraph(_mean(tally, words))


def _mean(tally: Tally, words: Words) -> Runs:
    return text(words("documents.mean", mean=number(tally.mean or 0, words.language, 1), n=tally.n))


def _options(tally: Tally, kind: str, words: Words) -> Table:
    columns = (
        Column(words("documents.column-answer"), 4),
        Column(words("documents.column-count"), 1, "right"),
        Column(words("documents.column-share"), 1, "right", emphasis=True),
    )
    cells = sorted(tally.cells, key=lambda each: -(each.share or 0)) if kind in ("single", "multi") else tally.cells
    rows = [
        Row((cell(_answer(each, words)), cell(words.write(each.count)), cell(_percent(each, words)))) for each in cells
    ]
    summary = words("documents.tally-summary", question=tally.title)
    return Table(columns, tuple(rows), summary, _counted(tally, kind, words))


def _counted(tally: Tally, kind: str, words: Words) -> str:
    """How many answered; that they could choose several, and what a dash means, where either is so."""
    said = [words("documents.tally-caption", n=tally.n)]
    if kind == "multi":
        said.append(words("documents.tally-several"))
    if any(each.count is None for each in tally.cells):
        said.append(words("documents.dash"))
    return " ".join(said)


def _answer(found: Cell, words: Words) -> str:
    """What an option is called; the three groups of a recommendation and «other» are called by their range or name."""
    known = f"survey.nps-{found.id}"
    if words.knows(known):
        return words(known)
    return words("survey.other-option") if found.id == OTHER else found.title


def _statements(tallies: tuple[Tally, ...], words: Words) -> Table:
    positions = next((tally.cells for tally in tallies if tally.cells), ())
    columns = (
        Column(words("documents.column-statement"), 3),
        *(Column(each.title, 1, "right") for each in positions),
        Column(words("documents.column-answers"), 0.9, "right"),
    )
    rows = [
        Row((cell(t.title), *(cell(_percent(c, words)) for c in t.cells or [Cell("", "", None, None)] * len(positions)),
             cell(words.write(t.n))))
        for t in tallies
    ]  # fmt: skip
    return Table(columns, tuple(rows), words("documents.statements-summary"), words("documents.statements-caption"))


def _percent(found: Cell, words: Words) -> str:
    return "–" if found.share is None else percent(found.share, words.language)


def _sources(findings: Findings, words: Words) -> Table:
    """The files the figures come from: enough to find every one of them again."""
    columns = (
        Column(words("documents.column-file"), 3),
        Column(words("documents.column-rows"), 1, "right"),
        Column(words("documents.column-imported"), 1.6),
        Column(words("documents.column-digest"), 1.8),
    )
    rows = tuple(
        Row((cell(s.file), cell(words.write(s.rows)), cell(words.write(s.imported)), cell(s.sha256[:12])))
        for s in findings.provenance.sources
    )
    return Table(columns, rows, words("documents.sources-summary"))
