"""`survey codebook` and `survey analyse`: themes in open answers, and findings made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument

from bootcamp.commands.folder import process_in
from bootcamp.commands.progress import told_when_long
from bootcamp.commands.survey import planned_survey
from bootcamp.problems import ExitCode, refuse
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.survey.answers import AnswerSet


def codebook(desk: Desk, survey: Annotated[str, Argument()]) -> ExitCode:
    """Write a codebook to begin with: the open questions and the words that many use."""
    from bootcamp.process.storing import replace_all
    from bootcamp.survey.counting.codebook import codebook_file
    from bootcamp.survey.counting.codebook_text import codebook_text
    from bootcamp.survey.keeping.storing import read_answers

    process = process_in(desk)
    asked = planned_survey(process.plan, survey)
    answers = read_answers(desk.folder, survey)
    if answers is None:
        refuse("no-answers-stored", survey=survey)
    if not _open_questions(answers):
        refuse("no-open-questions", survey=survey)
    file = codebook_file(survey)
    if (desk.folder / file).exists():
        refuse("codebook-taken", file=file, survey=survey)
    text = codebook_text(survey, asked, answers, process.plan.threshold, desk.words)
    replace_all({desk.folder / file: text.encode()})
    lines = [
        desk.words("terminal.codebook-written", file=file),
        desk.words("terminal.next-analyse", command=f"bootcamp survey analyse {survey}"),
    ]
    desk.answer({"survey": survey, "file": file, "questions": _open_questions(answers)}, *map(escape, lines))
    return ExitCode.DONE


def _open_questions(answers: AnswerSet) -> list[str]:
    return [question.id for question in answers.questions if question.kind == "text"]


def analyse(desk: Desk, survey: Annotated[str, Argument()]) -> ExitCode:
    """Make the findings anew from the stored answers, as the plan and the codebook ask now."""
    from bootcamp.survey.keeping.publishing import analyse_again

    process = process_in(desk)
    planned_survey(process.plan, survey)
    with told_when_long(desk, desk.words("terminal.counting")):
        findings, changed, problems = analyse_again(process, survey, desk.today)
    told = desk.words("terminal.analysed" if changed else "terminal.analysed-same")
    document = {
        "survey": survey,
        "n": findings.n if findings else None,
        "changed": changed,
        "problems": desk.problem_documents(problems),
    }
    lines = [told, "", desk.words("terminal.next-results", command=f"bootcamp survey results {survey}")]
    desk.answer(document, *map(escape, lines))
    desk.tell(problems)
    return ExitCode.DONE
