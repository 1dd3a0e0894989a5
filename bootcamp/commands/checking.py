"""`check`, `explain` and `schema`: is the plan in order, and what may stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from typer import Argument, Option

from bootcamp.agenda.checking import check_contents
from bootcamp.commands.folder import go_to
from bootcamp.layout import SURVEYS
from bootcamp.plan.contents import Contents
from bootcamp.plan.reading import read_contents
from bootcamp.problems import ExitCode, Problem, Problems, Refused, by_place, has_errors, refuse
from bootcamp.process.folder import process_of
from bootcamp.process.journal import read_journal
from bootcamp.reading.scalars import nearest
from bootcamp.survey.keeping.data import problems_of_data
from bootcamp.survey.lists.outside_input import personal_data_in
from bootcamp.terminal import Desk, escape
from bootcamp.words import problem_codes, wording_of


def check(desk: Desk, path: Annotated[str | None, Argument()] = None) -> ExitCode:
    """Everything wrong in the process folder, at once."""
    go_to(desk, path)
    contents, found = read_contents(desk.folder)
    told = [problem for survey in contents.longlists for problem in personal_data_in(contents, survey)]
    whole = check_contents(contents, found, advised=True)
    problems = by_place((*whole, *_codebook_problems(contents), *told, *_problems_of_kept(contents, found)))
    desk.tell(problems)
    ok = not has_errors(problems)
    desk.answer({"ok": ok, "problems": desk.problem_documents(problems)}, *_summary(desk, problems))
    return ExitCode.DONE if ok else ExitCode.CONTENT


def _problems_of_kept(contents: Contents, found: Problems) -> Problems:
    """What is wrong with what the toolkit keeps itself: the journal, the findings and the data."""
    if contents.plan is None:
        return read_journal(contents.folder)[1]
    process = process_of(contents, found)
    return (*process.kept_problems, *problems_of_data(process))


def _codebook_problems(contents: Contents) -> Iterator[Problem]:
    """What is wrong in the codebooks of the folder's surveys; most folders have none to read."""
    for name, survey in (contents.plan.surveys if contents.plan else {}).items():
        if (contents.folder / SURVEYS.file(name, ".codebook.yaml")).is_file():
            from bootcamp.survey.counting.codebook import read_codebook

            try:
                yield from read_codebook(contents.folder, name, survey)[1]
            except Refused as refusal:
                yield from refusal.problems


def _summary(desk: Desk, problems: Problems) -> list[str]:
    words = desk.words
    if not problems:
        return [words("terminal.all-well")]
    counts = {
        "errors": sum(p.severity == "error" for p in problems),
        "warnings": sum(p.severity == "warning" for p in problems),
        "advice": sum(p.severity == "advice" for p in problems),
    }
    told = ", ".join(words(f"terminal.count-{kind}", n=n) for kind, n in counts.items() if n)
    lines = [] if counts["errors"] else [words("terminal.all-well")]
    return [*lines, f"{told}. {words('terminal.more-about-code', code=problems[0].code)}"]


def explain(desk: Desk, code: Annotated[str | None, Argument()] = None) -> ExitCode:
    """What a code means; without one, all codes."""
    if code is None:
        codes = problem_codes()
        desk.answer({"codes": codes}, desk.words("terminal.codes"), "", *(f"  {name}" for name in codes))
        return ExitCode.DONE
    wording = wording_of(code)
    if wording is None:
        refuse("unknown-code", exit_code=ExitCode.USAGE, name=code, suggestion=nearest(code, problem_codes()))
    message, *hints = [_without_facts(desk.words.of(both)) for both in (wording.text, *wording.hints)]
    more = desk.words.of(wording.more)
    document = {"code": code, "message": message, "hints": hints, "more": more}
    lines = [f"[bold]{code}[/]", f"  {message}", *(f"  = {hint}" for hint in hints)]
    desk.answer(document, *lines, *(["", escape(more)] if more else []))
    return ExitCode.DONE


def _without_facts(text: str) -> str:
    """A wording as it reads before the facts of a case are put in: the plural form, with dots for what varies."""
    return escape(re.sub(r"\{\w+\}", "…", text.rpartition("|")[2]))


def schema(desk: Desk, save: Annotated[bool, Option("--save")] = False) -> ExitCode:
    """The JSON Schema of plan.yaml and of events/*.yaml."""
    from bootcamp.plan.schema import json_schema
    from bootcamp.terminal import to_json

    document = json_schema()
    if not save:
        desk.answer(document, to_json(document))
        return ExitCode.DONE
    from bootcamp.plan.schema import save_schema

    file = save_schema(desk.folder)
    desk.answer({"file": str(file)}, desk.words("terminal.schema-saved", file=str(file)))
    return ExitCode.DONE
