"""The mini-analysis: what the digital bootcamp showed on a page for each core task, then method, then every figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.survey.distribution_tables import (
    coverage_blocks,
    gap_blocks,
    group_blocks,
    quality_blocks,
    theme_blocks,
)
from bootcamp.documents.survey.rule_appendix import BESIDE_THE_RANKING, apart, rule_appendix, sureness
from bootcamp.documents.survey.survey_charts import positions_chart, scores_chart, source_line, top_shares_chart
from bootcamp.documents.survey.survey_tables import quote_blocks, ranking_table, sources_table, tally_tables
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.render.blocks import (
    Block,
    Chart,
    Column,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Table,
    bold,
    bullets,
    cell,
    text,
)
from bootcamp.render.text import Placed
from bootcamp.survey.findings import Findings, QuestionFindings, Status
from bootcamp.survey.privacy import DEFAULT_THRESHOLD
from bootcamp.survey.sentences.path_sentences import path_sentence
from bootcamp.survey.sentences.reading_sentences import Reading, chance_in_words
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words
from bootcamp.words.formatting import days, percent

SCALES = ("likert", "matrix")
STATUSES: tuple[Status, ...] = ("common", "differs", "unclear")


def mini_analysis(survey: SurveyView) -> DocumentBody:
    """The mini-analysis of a survey; refuses while there are no findings."""
    plan, words, asked = survey.plan, survey.words, survey.asked
    findings, said = survey.findings, survey.readings
    placed: dict[str, Placed] = {
        "readings": (*_of_survey(said), *_overview(findings, plan, words)),
        "questions": tuple(_pages(findings, plan, said, words)),
        "new-page": PageBreak(),
        "groups": tuple(_every_figure(findings, plan, said, words)),
        "appendix": tuple(rule_appendix(findings, words)),
        "chance": tuple(_chance(findings, said, words)),
        "sources": sources_table(findings, words),
    }
    shown = {
        "survey": asked,
        "findings": findings,
        "basis": said[0].text,
        "compares_groups": any(item.status for question in findings.questions for item in question.items),
        "has_groups": bool(placed["groups"]),
        "has_appendix": bool(placed["appendix"]),
        "has_readings": bool(placed["readings"]),
        "is_lowered": findings.provenance.threshold < DEFAULT_THRESHOLD,
        "not_shown": [one.text for one in said if one.kind == "not-shown"],
        "groups": [segment for segment in findings.segments if segment.n],
    }
    return DocumentBody(
        "mini-analysis",
        shown,
        placed,
        title=asked.title,
        description=words("documents.mini-analysis-about", title=asked.title),
        label=words("documents.mini-analysis"),
        subtitle=plan.title,
        facts=_facts(findings, asked, words),
        head="band",
        dated=findings.provenance.made,
    )


def _facts(findings: Findings, survey: Survey, words: Words) -> tuple[tuple[str, str], ...]:
    facts = [(words("documents.fact-answers"), words.write(findings.n))]
    if survey.opens and survey.closes:
        facts.append((words("documents.fact-open"), days(survey.opens, survey.closes, words.language)))
    if findings.response_rate is not None:
        rate = percent(findings.response_rate, words.language)
        facts.append((words("documents.fact-rate"), rate))
    facts.append((words("documents.fact-made"), words.write(findings.provenance.made)))
    return tuple(facts)


def _of_survey(said: Sequence[Reading]) -> Iterator[Block]:
    """The sentences about the whole survey, but for who answered and what is not shown, which stand elsewhere."""
    for one in said:
        if one.question is None and one.kind not in ("basis", "not-shown", "quality"):
            yield Paragraph((bold(f"{one.lead}: "), *text(one.body)) if one.lead else text(one.body))


def _overview(findings: Findings, plan: Plan, words: Words) -> Iterator[Block]:
    """All rankings on one table: which items are put first broadly, which differently, and which cannot be told."""
    compared = [question for question in findings.questions if any(item.status for item in question.items)]
    if not compared:
        return
    columns = (
        Column(words("documents.column-core-task"), 1.6, emphasis=True),
        *(Column(words(f"documents.column-{status}"), 2) for status in STATUSES),
    )
    rows = []
    for question in compared:
        task = plan.core_tasks.get(question.core_task or "")
        lists = ([item.title for item in question.items if item.status == status] for status in STATUSES)
        rows.append(Row((cell(task.title if task else question.title), *(cell(*(each or ["–"])) for each in lists))))
    yield Table(columns, tuple(rows), words("documents.overview-summary"), words("documents.overview-caption"))


def _by_core_task(findings: Findings, plan: Plan) -> Iterator[tuple[str | None, list[QuestionFindings]]]:
    """The questions under their core task, as they were asked; what belongs to none comes last."""
    tasks = list(dict.fromkeys(q.core_task for q in findings.questions if q.core_task in plan.core_tasks))
    for task in [*tasks, None]:
        own = [q for q in findings.questions if (q.core_task if q.core_task in tasks else None) == task]
        if own:
            yield task, own


def _pages(findings: Findings, plan: Plan, said: Sequence[Reading], words: Words) -> Iterator[Block]:
    """A page for each core task, to be read aloud: its purpose, what the answers show, and how strongly."""
    for task, questions in _by_core_task(findings, plan):
        yield PageBreak()
        yield Heading(2, text(plan.core_tasks[task].title if task else words("documents.across-core-tasks")))
        if task and (purpose := plan.core_tasks[task].purpose):
            yield Paragraph((bold(f"{words('documents.purpose')}: "), *text(purpose)))
        for question in questions:
            yield Heading(3, text(question.title))
            yield from _told(question, said)
            yield from _question(question, findings, words)
    yield from coverage_blocks(findings, words)
    yield from quality_blocks(findings, words)


def _told(question: QuestionFindings, said: Sequence[Reading]) -> Iterator[Block]:
    """What can be said of a question, in the order in which it is read aloud."""
    own = [one for one in said if one.question == question.id and one.kind not in BESIDE_THE_RANKING]
    lines = []
    for place, one in enumerate(own):
        repeated = place > 0 and own[place - 1].kind == one.kind
        lead = (one.lead or "").removesuffix(f" ({question.title})")
        lines.append(text(one.body) if repeated or not lead else (bold(f"{lead}: "), *text(one.body)))
    if lines:
        yield bullets(*lines)


def _question(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[Block]:
    if question.n is None:
        yield Paragraph(text(words("documents.question-not-shown", threshold=findings.provenance.threshold)))
    elif question.kind == "text":
        yield Paragraph(text(words("documents.free-text", n=question.n)))
        yield from theme_blocks(question, findings, words)
    elif question.items:
        yield scores_chart(question, findings, words)
    elif question.kind in SCALES and (chart := _positions(question, findings, words)):
        yield chart
    else:
        yield from tally_tables(question, words)
    if said := path_sentence(question, words):
        yield Paragraph(text(said))
    yield from gap_blocks(question, findings, words)
    yield from quote_blocks(question, findings, words)


def _every_figure(findings: Findings, plan: Plan, said: tuple[Reading, ...], words: Words) -> Iterator[Block]:
    """Each ranking group by group, with every figure of it and how much it can bear."""
    parts = [
        *(tuple(_ranking(question, findings, plan, said, words)) for question in findings.questions if question.items),
        tuple(_by_group((q for q in findings.questions if q.kind not in SCALES), findings, words)),
        tuple(_by_group((q for q in findings.questions if q.kind in SCALES), findings, words)),
    ]
    yield from apart(part for part in parts if part)


def _ranking(
    question: QuestionFindings, findings: Findings, plan: Plan, said: tuple[Reading, ...], words: Words
) -> Iterator[Block]:
    yield Heading(3, text(question.title))
    yield from sureness(question, said, words)
    yield ranking_table(question, findings, words)
    if any((question.by_segment or {}).values()):
        yield top_shares_chart(question, findings, plan, words)


def _chance(findings: Findings, said: Sequence[Reading], words: Words) -> Iterator[Block]:
    """What chance alone would have made the report say, and what is therefore not said."""
    chance = findings.chance
    if chance is None or not chance.shuffles:
        return
    expected, told = chance_in_words(findings, said, words)
    seed, shuffles = findings.provenance.seed, chance.shuffles
    yield Paragraph(text(words("documents.method-chance", expected=expected, told=told, seed=seed, shuffles=shuffles)))
    if chance.unsaid:
        kinds = [words(f"survey.lead-{kind}") for kind in sorted(chance.unsaid)]
        yield Paragraph(text(words("documents.method-unsaid", kinds=kinds)))


def _by_group(questions: Iterable[QuestionFindings], findings: Findings, words: Words) -> Iterator[Block]:
    """The figures of the scales that are drawn on the pages before, and every choice and scale group by group."""
    for question in (question for question in questions if question.n and question.tallies):
        is_drawn = question.kind in SCALES and _positions(question, findings, words) is not None
        by_group = tuple(group_blocks(question, findings, words))
        figures = by_group or (tuple(tally_tables(question, words)) if is_drawn else ())
        if figures:
            yield Heading(3, text(question.title))
            yield from figures


def _positions(question: QuestionFindings, findings: Findings, words: Words) -> Chart | None:
    return positions_chart(question, source_line(findings, question.n, words), words)
