"""The tables of a survey's findings: every published figure of a question, and the files they come from."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.survey.rule_appendix import status_in_words
from bootcamp.render.blocks import Block, Column, Paragraph, Row, Runs, Table, bullets, cell, text
from bootcamp.survey.findings import Cell, Findings, QuestionFindings, RankedItem, Tally
from bootcamp.survey.sentences.options import option_title
from bootcamp.survey.sentences.ranking_sentences import share_in_words
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent


def ranking_table(question: QuestionFindings, findings: Findings, words: Words) -> Table:
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


def _top3(item: RankedItem, segment: str, words: Words) -> str:
    figures = item.by_segment.get(segment)
    return share_in_words(figures.top3, words) if figures else "–"


def tally_tables(question: QuestionFindings, words: Words) -> Iterator[Block]:
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
        Row((cell(answer_title(each, words)), cell(words.write(each.count)), cell(_percent(each, words))))
        for each in cells
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


def answer_title(found: Cell, words: Words) -> str:
    """What an option is called; the three groups of a recommendation and «other» by what the language calls them."""
    known = f"survey.nps-{found.id}"
    if words.knows(known):
        return words(known)
    return option_title(found, words)


def _statements(tallies: tuple[Tally, ...], words: Words) -> Table:
    positions = next((tally.cells for tally in tallies if tally.cells), ())
    columns = (
        Column(words("documents.column-statement"), 3),
        *(Column(each.title, 1, "right") for each in positions),
        Column(words("documents.column-answers"), 0.9, "right"),
        Column(words("documents.column-dont-know"), 0.9, "right"),
    )
    rows = [
        Row((cell(t.title), *(cell(_percent(c, words)) for c in t.cells or [Cell("", "", None, None)] * len(positions)),
             cell(words.write(t.n)), cell("–" if t.dont_know is None else words.write(t.dont_know))))
        for t in tallies
    ]  # fmt: skip
    return Table(columns, tuple(rows), words("documents.statements-summary"), words("documents.statements-caption"))


def _percent(found: Cell, words: Words) -> str:
    return "–" if found.share is None else percent(found.share, words.language)


def sources_table(findings: Findings, words: Words) -> Table:
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


def quote_blocks(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    """The texts that a person has approved, with the group where it may be told."""
    titles = {segment.id: segment.title for segment in findings.segments}
    said = [
        words("documents.quote-of", text=quote.text, group=titles[quote.segment])
        if quote.segment in titles
        else words("documents.quote", text=quote.text)
        for quote in question.quotes
    ]
    if said:
        yield Paragraph(text(words("documents.quotes-chosen", n=len(said))))
        yield bullets(*(text(each) for each in said))
