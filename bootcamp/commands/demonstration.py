"""`demo`: a whole process in a minute, on the days of the example."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, TypeVar

from typer import Argument

from bootcamp import actions
from bootcamp.commands.course import status_lines
from bootcamp.commands.printing import shown_path
from bootcamp.commands.starting import copy_example, quoted, whole_or_not_at_all
from bootcamp.documents.catalogue import find_copy, find_kind
from bootcamp.documents.printing import print_copies
from bootcamp.layout import OUT, SURVEYS
from bootcamp.phases.status import status_view
from bootcamp.plan.parts import leading_role
from bootcamp.problems import ExitCode, Problems, Refused, has_errors
from bootcamp.process.folder import Process, open_process
from bootcamp.process.log import phase_title
from bootcamp.render import Format
from bootcamp.terminal import Desk, escape
from bootcamp.views import process as views

FOLDER = "bootcamp-demo"
EXAMPLE = "lejre-kerneopgaver"
M = TypeVar("M")
BOTH: tuple[Format, ...] = ("pdf", "docx")


def demo(desk: Desk, directory: Annotated[str, Argument()] = FOLDER) -> ExitCode:
    """A whole process: answers read in, the first gate passed, programme, run-sheet and mini-analysis printed."""
    folder, words = Path(directory), desk.words
    with whole_or_not_at_all(folder):
        copy_example(EXAMPLE, folder)
        desk.move_to(folder)
        desk.words = words
        said = list(_walk(desk, folder))
    process, _ = open_process(folder)
    on = process.journal.entries[-1].at.date()
    said += ["", *status_lines(desk, status_view(process, on, words), on), ""]
    files = sorted(str(path) for path in (folder / OUT).iterdir() if not path.name.startswith("."))
    desk.answer({"folder": str(folder), "files": files}, *said, *_ending(desk, folder, files))
    return ExitCode.DONE


def _walk(desk: Desk, folder: Path) -> Iterator[str]:
    """The steps a facilitator would take before the first bootcamp, the day after the survey closes."""
    words = desk.words
    yield escape(words("terminal.demo-done", folder=str(folder)))
    process, _ = views.open_process(folder, desk.language)
    first = process.plan.phases[0]
    survey = first.surveys[0]
    closes = process.plan.surveys[survey].closes
    now = datetime.combine(closes or desk.today, time(9), UTC) + timedelta(days=1)
    yield f"  ✓ {words('terminal.demo-step-imported', n=_import(process, survey, now))}"
    yield f"  ✓ {words('terminal.demo-step-decided', n=_decide(process, first.id, now))}"
    before, after = _advance(desk, process, now)
    yield f"  ✓ {words('terminal.demo-step-advanced', before=before, after=after)}"
    day = next(name for name in process.plan.phases[1].events if process.contents.events[name].kind == "bootcamp")
    yield f"  ✓ {words('terminal.demo-step-printed', n=_print(desk, folder, day, survey))}"


def _import(process: Process, survey: str, now: datetime) -> int:
    export = next(iter(sorted((process.folder / SURVEYS.folder).glob("*.xlsx"))))
    imported, _, problems = actions.import_answers(process, survey, export, now=now, today=now.date())
    if imported is None:
        raise Refused(*problems)
    return imported.answers


def _decide(process: Process, phase: str, now: datetime) -> int:
    """Note every decision of the phase as taken on the day the plan sets for it."""
    due = [(name, each.by or now.date()) for name, each in process.plan.decisions.items() if each.phase == phase]
    for name, on in due:
        planned, problems = actions.decide(
            process, name, by=leading_role(process.plan), on=on, now=now, today=now.date()
        )
        _need(planned, problems)
    return len(due)


def _advance(desk: Desk, process: Process, now: datetime) -> tuple[str, str]:
    """Accept the plan and go through the first gate; the titles of the phases before and after."""
    by = leading_role(process.plan)
    _need(*actions.accept_plan(process, by=by, now=now))
    planned = _need(*actions.advance(process, by=by, now=now, today=now.date()))
    titles = {phase.id: phase_title(phase.title, phase.type, desk.words) for phase in process.plan.phases}
    return titles[planned.from_phase], titles[planned.to_phase or planned.from_phase]


def _need(made: M | None, problems: Problems) -> M:
    if made is None or has_errors(problems):
        raise Refused(*problems)
    return made


def _print(desk: Desk, folder: Path, day: str, survey: str) -> int:
    process, _ = views.open_process(folder, desk.language)
    of = {"programme": day, "run-sheet": day, "mini-analysis": survey}
    formats = {"run-sheet": BOTH, "mini-analysis": BOTH}
    names = ("programme", "run-sheet", "mini-analysis", "terms", "milestones", "time-line")
    wanted = [(find_copy(process, find_kind(name), of.get(name)), formats.get(name, ("pdf",))) for name in names]
    printed = print_copies(process, wanted)
    desk.tell(printed.problems)
    return len(printed.files)


def _ending(desk: Desk, folder: Path, files: list[str]) -> Iterator[str]:
    words = desk.words
    yield words("terminal.demo-invented")
    yield ""
    yield f"[bold]{words('terminal.demo-open')}[/]"
    yield from (f"  {escape(shown_path(file))}" for file in files)
    yield ""
    yield f"[bold]{words('terminal.demo-try')}[/]"
    commands = [
        *((line, words("terminal.demo-try-activate")) for line in _activation()),
        (f"cd {quoted(str(folder))}", ""),
        ("bootcamp", words("terminal.demo-try-home")),
        ("bootcamp survey results digital-bootcamp", words("terminal.demo-try-results")),
        ("bootcamp print --list", words("terminal.demo-try-print")),
        ("bootcamp programme bootcamp-2", words("terminal.demo-try-edit")),
    ]
    for number, (command, why) in enumerate(commands, start=1):
        yield f"  {number}  {escape(f'{command:<44}{why}')}".rstrip()


def _activation() -> list[str]:
    """How to make `bootcamp` a word of this terminal, where it was started from an environment that is not active."""
    if sys.prefix == sys.base_prefix or shutil.which("bootcamp"):
        return []
    if os.name == "nt":
        return [f"cmd /k {quoted(str(Path(sys.prefix) / 'Scripts' / 'activate.bat'))}"]
    return [f"source {quoted(shown_path(Path(sys.prefix) / 'bin' / 'activate'))}"]
