"""`survey inspect`, `survey import` and `survey results`: from an export to figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from bootcamp.commands.folder import opened
from bootcamp.commands.progress import told_when_long
from bootcamp.plan.survey import QUESTION_KINDS, Survey
from bootcamp.problems import ExitCode, Refused, has_errors, refuse
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.plan.plan import Plan
    from bootcamp.survey.findings import Findings, QuestionFindings
    from bootcamp.survey.intake.inspection import Inspection
    from bootcamp.survey.readers.found import Found

SAID_IN_THE_ANSWER = frozenset({"contact-not-stored"})


def inspect(
    desk: Desk,
    file: Annotated[str, Argument()],
    *,
    survey: Annotated[str | None, Option("--survey")] = None,
    sheet: Annotated[str | None, Option("--sheet")] = None,
    write: Annotated[bool, Option("--write")] = False,
    as_: Annotated[str | None, Option("--as")] = None,
) -> ExitCode:
    """What an export holds, and how it fits the plan; with `--write`, a mapping is kept, with `--as` for one form of
    several.
    """
    from bootcamp.survey.intake.inspection import inspect as look_at

    planned = _planned_survey(desk, survey)
    inspection, problems = look_at(Path(file), planned[1] if planned else None, sheet)
    if write:
        _write_mapping(desk, planned[0] if planned else None, planned[1] if planned else None, inspection, as_)
    document = inspection.document(desk.words, desk.problem_documents(problems))
    desk.answer(document, *inspection_lines(desk, inspection, planned, file, wrote=write, collection=as_))
    desk.tell(tuple(problem for problem in problems if problem.code not in SAID_IN_THE_ANSWER))
    return ExitCode.CONTENT if has_errors(problems) else ExitCode.DONE


def _planned_survey(desk: Desk, asked: str | None) -> tuple[str, Survey] | None:
    """The survey of the plan to hold an export against: the one named, or the only one; none outside a process."""
    if desk.found_folder is None and desk.asked_folder is None and asked is None:
        return None
    from bootcamp.plan.reading import read_contents

    contents, problems = read_contents(desk.folder)
    if contents.plan is None:
        if asked is None:
            return None
        raise Refused(*problems)
    surveys = contents.plan.surveys
    if asked is not None:
        return asked, planned_survey(contents.plan, asked)
    return next(iter(surveys.items())) if len(surveys) == 1 else None


def planned_survey(plan: Plan, name: str) -> Survey:
    """The survey of the plan with this name; refuses with the name that was probably meant."""
    if name not in plan.surveys:
        known = list(plan.surveys)
        refuse("unknown-survey", name=name, suggestion=nearest(name, known), known=known)
    return plan.surveys[name]


def _write_mapping(
    desk: Desk, name: str | None, survey: Survey | None, inspection: Inspection, collection: str | None
) -> None:
    from bootcamp.process.storing import replace_all
    from bootcamp.survey.intake.mapping import mapping_file
    from bootcamp.survey.intake.mapping_text import mapping_text

    file = mapping_file(name or "survey", _called(collection))
    target = desk.folder / file
    if target.exists():
        refuse("mapping-taken", file=file)
    replace_all({target: mapping_text(inspection.mapping(survey), inspection, desk.words, survey).encode()})


def _called(collection: str | None) -> str | None:
    """The name of a form as files and answers carry it."""
    if collection is None:
        return None
    return identifier(collection) or refuse("collection-without-letters", name=collection)


def inspection_lines(
    desk: Desk,
    inspection: Inspection,
    planned: tuple[str, Survey] | None,
    file: str,
    *,
    wrote: bool,
    collection: str | None = None,
) -> Iterator[str]:
    """The export for people: the tool, the answers, question by question, and how it fits the plan."""
    words, table, answers = desk.words, inspection.table, inspection.answers
    from bootcamp.survey.intake.inspection import said

    tool = words(f"survey_reading.tool-{inspection.tool}") if inspection.tool else words("terminal.tool-unknown")
    evidence = ", ".join(said(reason, words) for reason in inspection.evidence)
    yield f"[bold]{escape(tool)}[/]{f' ({escape(evidence)})' if evidence else ''}"
    excluded = words("terminal.answers-excluded", n=answers.excluded) if answers.excluded else ""
    counted = words("terminal.answers-counted", n=answers.total, complete=answers.complete, partial=answers.partial)
    yield f"{counted}{excluded}"
    contact = [ignored.letter for ignored in table.ignored if ignored.contact]
    if contact:
        yield words("terminal.contact-columns", columns=contact, n=len(contact))
    yield ""
    width = min(max((len(q.title) for q in inspection.questions), default=0), 46)
    for question in inspection.questions:
        yield _question_line(desk, question, width)
    yield ""
    yield from _fit_lines(desk, inspection, planned, file, wrote=wrote, collection=_called(collection))


def _question_line(desk: Desk, question: Found, width: int) -> str:
    words = desk.words
    first, last = question.columns[0].letter, question.columns[-1].letter
    columns = first if first == last else f"{first}–{last}"
    title = " ".join(question.title.split())
    title = title if len(title) <= width else f"{title[: width - 1]}…"
    kind = (
        words("survey_reading.matrix")
        if question.kind == "matrix"
        else QUESTION_KINDS.word(question.kind, words.language)
    )
    detail = ""
    if question.counts is not None and question.kind in ("single", "multi"):
        most = sorted(question.counts.items(), key=lambda pair: (-pair[1], pair[0]))[:4]
        detail = " · ".join(f"{' '.join(str(name).split())[:40]} {words.write(count)}" for name, count in most)
    elif question.first is not None:
        best = sorted(question.first.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
        shown = " · ".join(f"{' '.join(str(name).split())[:40]} {words.write(count)}" for name, count in best)
        detail = words("terminal.ranked-first", items=shown)
    shown = f"{columns:<7}{title:<{width}}  {kind:<14}{words.write(question.answered):>7}  {detail}"
    return f"  {escape(shown)}".rstrip()


def _fit_lines(
    desk: Desk,
    inspection: Inspection,
    planned: tuple[str, Survey] | None,
    file: str,
    *,
    wrote: bool,
    collection: str | None,
) -> Iterator[str]:
    words = desk.words
    if planned is None:
        yield words("terminal.fit-without-plan")
        return
    from bootcamp.survey.intake.mapping import mapping_file

    name, survey = planned
    matches = inspection.matches
    found = len(matches.questions) if matches else 0
    yield words("terminal.fit", found=found, n=len(survey.questions), survey=name)
    if matches and matches.segment:
        yield words("terminal.fit-segment", column=matches.segment.columns[0].letter)
    quoted = f'"{file}"' if " " in file else file
    named = f" --as {collection}" if collection else ""
    if wrote:
        yield words("terminal.mapping-written", file=mapping_file(name, collection))
    elif not matches or not matches.segment or found < len(survey.questions):
        yield words("terminal.fit-write", command=f"bootcamp survey inspect {quoted} --write{named}")
    if inspection.invented or (found == 0 and not wrote):
        return
    yield words("terminal.fit-import", command=f"bootcamp survey import {quoted} {name}{named}")


def import_(
    desk: Desk,
    file: Annotated[str, Argument()],
    survey: Annotated[str, Argument()],
    *,
    map_: Annotated[str | None, Option("--map")] = None,
    sheet: Annotated[str | None, Option("--sheet")] = None,
    as_: Annotated[str | None, Option("--as")] = None,
    again: Annotated[bool, Option("--again")] = False,
) -> ExitCode:
    """Read the answers of an export into the process, pseudonymised; nothing is stored on error."""
    from bootcamp.actions import import_answers

    process = opened(desk)
    planned_survey(process.plan, survey)
    chosen = Path(map_) if map_ else None
    with told_when_long(desk, desk.words("terminal.counting")):
        imported, findings, problems = import_answers(
            process,
            survey,
            Path(file),
            mapping=chosen,
            sheet=sheet,
            now=desk.now,
            today=desk.today,
            collection=as_,
            again=again,
        )
    if imported is None:
        raise Refused(*problems)
    waiting = any(problem.code in ("findings-waiting", "findings-too-close") for problem in problems)
    told = findings.by_segment if findings and not waiting else {}
    document = imported.document(told, desk.problem_documents(problems))
    words = desk.words
    lines = [words("terminal.imported", n=imported.answers, new=imported.new, updated=imported.updated)]
    if imported.changes_nothing:
        lines = [words("terminal.imported-nothing-new", n=imported.answers)]
    if len(document["collections"]) > 1:
        lines.append(words("terminal.imported-as", name=imported.collection, names=document["collections"]))
    titles = {name: segment.title for name, segment in process.plan.segments.items()}
    for segment, count in () if waiting else document["by_segment"].items():
        shown = words.write(count) if count is not None else words("terminal.below-threshold")
        lines.append(f"  {titles.get(segment, segment)}: {shown}")
    if imported.contact_columns:
        columns = imported.contact_columns
        lines.append(words("terminal.contact-columns", columns=list(columns), n=len(columns)))
    lines += ["", words("terminal.next-results", command=f"bootcamp survey results {survey}")]
    desk.answer(document, *map(escape, lines))
    desk.tell(tuple(problem for problem in problems if problem.code not in SAID_IN_THE_ANSWER))
    return ExitCode.DONE


def results(desk: Desk, survey: Annotated[str, Argument()]) -> ExitCode:
    """What the answers show, from the findings alone."""
    from bootcamp.survey.results import results_document

    process = opened(desk)
    findings = process.survey(survey).findings
    desk.answer(results_document(findings, desk.words), *results_lines(desk, findings, survey))
    return ExitCode.DONE


def results_lines(desk: Desk, findings: Findings, survey: str) -> Iterator[str]:
    """The findings for people: the reading sentences, then every ranking as a small table and what else is said."""
    from bootcamp.survey.sentences.path_sentences import path_sentence
    from bootcamp.survey.sentences.reading_sentences import readings

    words = desk.words
    said = readings(findings, words)
    if findings.invented:
        yield f"[bold red]{words('rehearsal.banner')}[/]  {escape(words('rehearsal.note'))}"
        yield ""
    for reading in (one for one in said if one.question is None):
        lead = f"[bold]{escape(reading.lead)}:[/] " if reading.lead else ""
        yield f"{lead}{escape(reading.body)}"
        yield ""
    for question in findings.questions:
        own = [one for one in said if one.question == question.id]
        if question.items:
            yield from _ranking_lines(desk, question)
        elif question.n is None:
            yield f"[bold]{escape(question.title)}[/]"
            yield f"  {words('documents.question-not-shown', threshold=findings.provenance.threshold)}"
        else:
            yield f"[bold]{escape(question.title)}[/]  ({words('documents.n-answers', n=question.n)})"
            yield from _tally_lines(desk, question)
        if path := path_sentence(question, words):
            yield f"  {escape(path)}"
        for reading in own:
            lead = f"[bold]{words(f'survey.lead-{reading.kind}')}:[/] " if reading.kind != "not-shown" else ""
            yield f"  • {lead}{escape(reading.body)}"
        yield ""
    if not findings.invented:
        yield words("terminal.print-results", command=f"bootcamp print mini-analysis {survey} --as pdf,docx")


def _tally_lines(desk: Desk, question: QuestionFindings) -> Iterator[str]:
    """The distribution of a question: each option or step with its number and share, and the mean if there is one."""
    from bootcamp.documents.survey.survey_tables import answer_title
    from bootcamp.words.formatting import number, percent

    words = desk.words
    for tally in question.tallies:
        if len(question.tallies) > 1:
            unknown = f"; {words('documents.column-dont-know').lower()}: {tally.dont_know}" if tally.dont_know else ""
            yield f"  {escape(tally.title)}  ({words('documents.n-answers', n=tally.n or 0)}{unknown})"
        width = max((len(answer_title(cell, words)) for cell in tally.cells), default=0)
        for cell in tally.cells:
            count = "–" if cell.count is None else words.write(cell.count)
            share = "–" if cell.share is None else percent(cell.share, words.language)
            yield f"    {escape(f'{answer_title(cell, words):<{width}}')}{count:>7}{share:>7}"
        if tally.mean is not None:
            mean = number(tally.mean, words.language, 1)
            yield f"    {words('documents.mean', mean=mean, n=tally.n)}"


def _ranking_lines(desk: Desk, question: QuestionFindings) -> Iterator[str]:
    from bootcamp.survey.sentences.ranking_sentences import share_in_words

    words = desk.words
    width = max(len(item.title) for item in question.items)
    yield f"[bold]{escape(question.title)}[/]  ({words('documents.n-answers', n=question.n)})"
    head = f"{words('terminal.column-score'):>8}{words('terminal.column-pooled'):>10}{words('terminal.column-top3'):>8}"
    yield f"  {'':<{width}}{head}  {words('terminal.column-place')}"
    for item in question.items:
        first, last = item.rank
        score = "–" if item.score is None else words.write(round(item.score))
        pooled = words.write(round(item.score_pooled))
        share = share_in_words(item.top3, words)
        place = str(first) if first == last else f"{first}–{last}"
        yield f"  {escape(f'{item.title:<{width}}')}{score:>8}{pooled:>10}{share:>8}  {place}"
