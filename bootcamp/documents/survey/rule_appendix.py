"""What stands behind a ranking: beside its table how sure the order is, and in an appendix every way of counting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootcamp.render.blocks import Block, Column, Heading, PageBreak, Paragraph, Row, Table, bold, cell, text
from bootcamp.survey.counting.comparison import guarded_questions
from bootcamp.survey.counting.contrasts import ALPHA
from bootcamp.survey.counting.counting_rules import RULES
from bootcamp.survey.findings import Findings, QuestionFindings, RankedItem
from bootcamp.survey.sentences.ranking_sentences import beyond_chance
from bootcamp.survey.sentences.reading_sentences import Reading, ReadingKind
from bootcamp.words import Words
from bootcamp.words.formatting import number

BESIDE_THE_RANKING: tuple[ReadingKind, ...] = ("robust", "top-three", "agreement", "bounds")
"""The readings that say how much a ranking can bear; they stand with it, not among the main findings."""


def sureness(question: QuestionFindings, said: tuple[Reading, ...], words: Words) -> Iterator[Block]:
    """How much the ranking can bear: other ways of counting, agreement within each group, bounds for known groups."""
    for one in said:
        if one.question == question.id and one.kind in BESIDE_THE_RANKING:
            yield Paragraph((bold(f"{words(f'survey.lead-{one.kind}')}: "), *text(one.body)))


def status_in_words(item: RankedItem, words: Words) -> str:
    """Broadly prioritised, prioritised differently, impossible to tell; a dash when there is nothing to compare."""
    return words(f"survey.status-{item.status}") if item.status else "–"


def rule_appendix(findings: Findings, words: Words) -> Iterator[Block]:
    """For each ranking: what every rule puts first, how the groups differ by item, and how alike each group ranks.

    What the three tables mean is told once, before them.
    """
    if any(question.top_by_rule for question in findings.questions):
        yield Paragraph(text(words("documents.rules-about")))
    if any(item.p is not None for question in findings.questions for item in question.items):
        yield Paragraph(text(words("documents.differences-about")))
    if any(any(question.agreement.values()) for question in findings.questions):
        yield Paragraph(text(words("documents.agreement-about")))
    counted = [question for question in findings.questions if question.top_by_rule]
    yield from apart(tuple(_of_question(question, findings, words)) for question in counted)


def apart(parts: Iterable[tuple[Block, ...]]) -> Iterator[Block]:
    """The parts, each from the second on at the top of a page: they fill most of one, and are looked up, not read."""
    for place, part in enumerate(parts):
        if place:
            yield PageBreak()
        yield from part


def _of_question(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    yield Heading(3, text(question.title))
    yield _rules(question, words)
    if any(item.p is not None for item in question.items):
        yield _differences(question, findings, words)
    if any(question.agreement.values()):
        yield _agreement(question, findings, words)


def _rules(question: QuestionFindings, words: Words) -> Table:
    columns = (
        Column(words("documents.column-rule"), 2),
        Column(words("documents.column-first"), 2),
        Column(words("documents.column-first-three"), 4),
    )
    titles = {item.id: item.title for item in question.items}
    rows = []
    for rule in (rule for rule in RULES if rule in question.top_by_rule):
        first = getattr(question.first_by_rule, rule)
        top = "; ".join(titles[item] for item in question.top_by_rule[rule])
        known = titles[first] if first else words("documents.shared-place")
        rows.append(Row((cell(words(f"documents.rule-{rule}")), cell(known), cell(top))))
    summary = words("documents.rules-summary", question=question.title)
    return Table(columns, tuple(rows), summary, words("documents.rules-caption"))


def _differences(question: QuestionFindings, findings: Findings, words: Words) -> Table:
    """How far the groups' scores lie apart, how likely that is by chance, and what follows."""
    titles = {segment.id: segment.title for segment in findings.segments}
    columns = (
        Column(words("documents.column-item"), 3),
        Column(words("documents.column-status"), 1.8),
        Column(words("documents.column-spread"), 1, "right"),
        Column(words("documents.column-p"), 1.2, "right"),
        Column(words("documents.column-highest"), 1.4),
        Column(words("documents.column-lowest"), 1.4),
    )
    guarded = question.id in guarded_questions(findings.questions)
    rows = [
        Row((
            cell(item.title), cell(status_in_words(item, words)),
            cell(number(100 * (item.spread or 0), words.language, 0)), cell(_chance(item.p or 0, guarded, words)),
            cell(titles.get(item.highest or "", "–")), cell(titles.get(item.lowest or "", "–")),
        ))
        for item in question.items
    ]  # fmt: skip
    summary = words("documents.differences-summary", question=question.title)
    caption = words("documents.differences-caption")
    if guarded:
        caption = f"{caption} {words('documents.differences-rounded', alpha=number(ALPHA, words.language))}"
    return Table(columns, tuple(rows), summary, caption)


def _chance(p: float, guarded: bool, words: Words) -> str:
    """How likely by chance; where counts are withheld, only on which side of the limit."""
    if guarded:
        key = "p-under" if p < ALPHA else "p-not-under"
        return words(f"documents.{key}", p=number(ALPHA, words.language))
    smallest = 0.001
    shown = number(max(p, smallest), words.language, 3)
    return words("documents.p-under", p=shown) if p < smallest else shown


def _agreement(question: QuestionFindings, findings: Findings, words: Words) -> Table:
    columns = (
        Column(words("documents.column-group"), 3),
        Column(words("documents.column-agreement"), 1.6),
        Column(words("documents.column-w"), 1, "right"),
        Column(words("documents.column-complete"), 1.4, "right"),
    )
    rows = []
    for segment in findings.segments:
        found = question.agreement.get(segment.id)
        word = words(f"survey.agreement-{found.word}") if found else "–"
        w = number(beyond_chance(found), words.language, 2) if found else "–"
        rows.append(
            Row((cell(segment.title), cell(word), cell(w), cell(words.write(found.ballots if found else None))))
        )
    summary = words("documents.agreement-summary", question=question.title)
    return Table(columns, tuple(rows), summary, words("documents.agreement-caption"))
