"""What the mini-analysis shows of distributions: by group, themes, gaps and who is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bootcamp.render.blocks import Block, Column, Heading, Paragraph, Row, Table, bold, bullets, cell, text
from bootcamp.survey.findings import Cell, Findings, QuestionFindings, SegmentFindings, Tally
from bootcamp.survey.sentences.distribution_sentences import nothing_more_left_out, points, quality_sentences
from bootcamp.survey.sentences.options import option_title
from bootcamp.survey.sentences.ranking_sentences import share_in_words
from bootcamp.words import Words
from bootcamp.words.formatting import number, percent


def group_blocks(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    """The distributions of a question in each group that is shown; nothing where no group is."""
    shown = [
        segment
        for segment in findings.segments
        if any(_has_figures(tally.by_segment.get(segment.id)) for tally in question.tallies)
    ]
    if not shown:
        return
    if question.kind in ("likert", "matrix"):
        yield Paragraph(text(f"{words('survey.note-net')} {words('survey.note-agreement')}"))
        yield _statements_by_group(question, shown, words)
    elif question.tallies[0].cells:
        yield _options_by_group(question.tallies[0], shown, words)


def _has_figures(part: Tally | None) -> bool:
    return part is not None and any(each.share is not None or each.within for each in part.cells)


def _options_by_group(tally: Tally, shown: Sequence[SegmentFindings], words: Words) -> Table:
    """Options down, groups across: the share of each group that chose the option."""
    parts = [tally.by_segment[segment.id] for segment in shown]
    columns = (
        Column(words("documents.column-answer"), 3),
        *(
            Column(words("documents.column-group-answers", group=segment.title, n=part.n if part else 0), 1.2, "right")
            for segment, part in zip(shown, parts, strict=True)
        ),
    )
    rows = [
        Row((cell(option_title(each, words)), *(cell(_cell_words(part.cells[at], words)) for part in parts if part)))
        for at, each in enumerate(tally.cells)
    ]
    summary = words("documents.tally-by-group-summary", question=tally.title)
    return Table(columns, tuple(rows), summary, words("documents.tally-by-group-caption"))


def _cell_words(found: Cell, words: Words) -> str:
    """A share, the range that may be told of it, or a dash."""
    if found.share is not None:
        return percent(found.share, words.language)
    return share_in_words(found.within, words) if found.within else "–"


def _statements_by_group(question: QuestionFindings, shown: Sequence[SegmentFindings], words: Words) -> Table:
    """Under each statement a line for everybody and for each group: the share on every step, net, and how many."""
    scale = next((tally.cells for tally in question.tallies if tally.cells), ())
    columns = (
        Column(words("documents.column-statement"), 2.6),
        *(Column(each.title, 1, "right") for each in scale),
        Column(words("documents.column-net"), 0.9, "right", emphasis=True),
        Column(words("documents.column-agreement"), 0.9, "right"),
        Column(words("documents.column-answers"), 0.9, "right"),
    )
    rows = []
    for tally in question.tallies:
        parts = [(segment.title, part) for segment in shown if (part := tally.by_segment.get(segment.id))]
        rows.append(Row((cell(text(bold(tally.title))), *[cell()] * (len(columns) - 1)), tinted=True, leads=True))
        rows.append(_part_row(words("documents.everyone"), tally, len(scale), words))
        rows += [_part_row(title, part, len(scale), words) for title, part in parts if _has_figures(part)]
    summary = words("documents.statements-by-group-summary", question=question.title)
    return Table(columns, tuple(rows), summary, words("documents.tally-by-group-caption"))


def _part_row(who: str, part: Tally, steps: int, words: Words) -> Row:
    return Row(
        (
            cell(who),
            *(cell(_cell_words(each, words)) for each in part.cells or [Cell("", "", None, None)] * steps),
            cell("–" if part.net is None else points(part.net)),
            cell("–" if part.agreement is None else number(part.agreement, words.language, 2)),
            cell(words.write(part.n)),
        )
    )


def theme_blocks(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    """How many write about each theme, over all and in the groups that wrote enough."""
    if not question.themes:
        return
    shown = [s for s in findings.segments if any(t.by_segment.get(s.id) is not None for t in question.themes)]
    columns = (
        Column(words("documents.column-theme"), 3),
        Column(words("documents.column-count"), 1, "right"),
        Column(words("documents.column-share"), 1, "right", emphasis=True),
        *(Column(segment.title, 1.1, "right") for segment in shown),
    )
    rows = []
    for theme in sorted(question.themes, key=lambda theme: (-(theme.count or 0), theme.id)):
        shares = [theme.share, *(theme.by_segment.get(segment.id) for segment in shown)]
        count = "–" if theme.count is None else words.write(theme.count)
        rows.append(Row((cell(theme.title), cell(count), *(cell(_share(share, words)) for share in shares))))
    summary = words("documents.themes-summary", question=question.title)
    yield Table(columns, tuple(rows), summary, words("documents.themes-caption", n=question.n))


def gap_blocks(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    """How much more important each statement is than it is fulfilled, below the question on importance."""
    gaps = [gap for gap in findings.gaps if gap.importance == question.id]
    if not gaps:
        return
    columns = (
        Column(words("documents.column-statement"), 3),
        Column(words("documents.column-gap"), 1, "right", emphasis=True),
        Column(words("documents.column-range"), 1.4, "right"),
        Column(words("documents.column-answers"), 1, "right"),
    )
    rows = []
    for gap in gaps:
        mean, low, high = (
            "–" if value is None else number(value, words.language, 1) for value in (gap.gap, gap.low, gap.high)
        )
        spread = "–" if gap.low is None else words("documents.range", low=low, high=high)
        rows.append(
            Row((cell(gap.title), cell(mean), cell(spread), cell("–" if gap.n is None else words.write(gap.n))))
        )
    summary = words("documents.gaps-summary", question=question.title)
    yield Table(columns, tuple(rows), summary, f"{words('documents.gaps-caption')} {words('survey.note-sampling')}")


def coverage_blocks(findings: Findings, words: Words) -> Iterator[Block]:
    """Each part of the population beside its share of the answers."""
    parts = [part for part in findings.coverage if part.population is not None]
    if not parts:
        return
    columns = (
        Column(words("documents.column-part"), 3),
        Column(words("documents.column-of-answers"), 1.2, "right", emphasis=True),
        Column(words("documents.column-of-population"), 1.2, "right"),
        Column(words("documents.column-difference"), 1.2, "right"),
    )
    rows = tuple(
        Row(
            (
                cell(part.title),
                cell(_share(part.share, words)),
                cell(_share(part.population, words)),
                cell("–" if part.difference is None else points(part.difference)),
            )
        )
        for part in parts
    )
    sources = words.write(list(dict.fromkeys(part.source for part in parts if part.source)))
    yield Heading(2, text(words("documents.coverage")))
    yield Table(
        columns, rows, words("documents.coverage-summary"), words("documents.coverage-caption", sources=sources)
    )


def quality_blocks(findings: Findings, words: Words) -> Iterator[Block]:
    """What was looked for in the answers themselves, and how many show it."""
    said = quality_sentences(findings, words)
    if said:
        yield Heading(2, text(words("survey.lead-quality")))
        yield bullets(*map(text, said))
        yield Paragraph(text(nothing_more_left_out(findings, words)))


def _share(share: float | None, words: Words) -> str:
    return "–" if share is None else percent(share, words.language)
