"""`new` and `demo`: the first five minutes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.files import refused_by_system
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.reading.shipped import data_folder
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bootcamp.process.folder import Process

DEMO = "bootcamp-demo"
DEMO_EXAMPLE = "lejre-kerneopgaver"
STARTERS = {"da": "start", "en": "start-en"}
_FORBIDDEN = '<>:"|?*'


def new(
    desk: Desk, name: Annotated[str, Argument()], *, like: Annotated[str | None, Option("--like")] = None
) -> ExitCode:
    """A process folder with a plan that passes the check."""
    folder = Path(name)
    if any(sign in folder.name for sign in _FORBIDDEN) or not folder.name.strip(". "):
        refuse(
            "not-a-folder-name",
            exit_code=ExitCode.USAGE,
            name=name,
            suggestion=identifier(folder.name) or "mit-forloeb",
        )
    examples = sorted(path.name for path in data_folder("examples").iterdir() if (path / "plan.yaml").is_file())
    if like is not None and like not in examples:
        suggestion = nearest(like, examples)
        refuse("unknown-example", exit_code=ExitCode.USAGE, name=like, suggestion=suggestion, known=examples)
    copy_example(like or STARTERS[desk.language], folder)
    words = desk.words
    plan = str(folder / "plan.yaml")
    steps = [
        (words("terminal.new-step-edit"), words("terminal.new-step-edit-how", file=plan)),
        (words("terminal.new-step-check"), f"cd {_quoted(name)}"),
        ("", "bootcamp check"),
        (words("terminal.new-step-print"), "bootcamp print programme"),
        (words("terminal.new-step-demo"), "bootcamp demo"),
    ]
    width = max(len(step) for step, _ in steps) + 2
    numbers = iter(range(1, 9))
    lines = [f"  {next(numbers) if step else ' '}  {step:<{width}}{escape(how)}" for step, how in steps]
    ready = words("terminal.new-done", folder=str(folder))
    desk.answer({"folder": str(folder)}, escape(ready), "", f"[bold]{words('terminal.next')}[/]", *lines)
    return ExitCode.DONE


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path


def copy_example(name: str, folder: Path) -> None:
    """Copy a shipped example into `folder`, which must not hold anything yet."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            refuse("folder-taken", exit_code=ExitCode.SYSTEM, folder=str(folder))
        ignored = shutil.ignore_patterns("__pycache__", ".*", "data", "journal", "findings", "out")
        shutil.copytree(data_folder("examples") / name, folder, dirs_exist_ok=True, ignore=ignored)
    except shutil.Error as error:
        reason = OSError(None, str(error.args[0][0][2]), str(folder))
        raise refused_by_system(reason, folder) from error
    except OSError as error:
        raise refused_by_system(error, folder) from error


def demo(desk: Desk, directory: Annotated[str, Argument()] = DEMO) -> ExitCode:
    """A whole process: answers read in, the first gate passed, programmes and the mini-analysis printed."""
    folder = Path(directory)
    copy_example(DEMO_EXAMPLE, folder)
    words = desk.words
    desk.move_to(folder)
    desk.__dict__["words"] = words
    said = list(_walk(desk, folder))
    files = sorted(str(path) for path in (folder / "out").iterdir() if not path.name.startswith("."))
    desk.answer({"folder": str(folder), "files": files}, *said, *_ending(desk, folder, files))
    return ExitCode.DONE


def _walk(desk: Desk, folder: Path) -> Iterator[str]:
    """The steps a facilitator would take before the first bootcamp, on the days of the example."""
    from datetime import UTC, datetime, time, timedelta

    from bootcamp.phases import moves
    from bootcamp.process.folder import keep, open_process
    from bootcamp.survey.storing import import_into

    words = desk.words
    yield words("terminal.demo-done", folder=str(folder))
    process, _ = open_process(folder)
    plan = process.plan
    first = plan.phases[0]
    survey = first.surveys[0]
    closes = plan.surveys[survey].closes or desk.today
    now = datetime.combine(closes + timedelta(days=1), time(9), UTC)
    role = _leading_role(process)
    export = next(iter(sorted((folder / "surveys").glob("*.xlsx"))))
    imported, _, _ = import_into(process, survey, export, mapping=None, sheet=None, now=now, today=now.date())
    yield f"  ✓ {words('terminal.demo-step-imported', n=imported.answers if imported else 0)}"
    decisions = [(name, each) for name, each in plan.decisions.items() if each.phase == first.id]
    for name, decision in decisions:
        process, _ = open_process(folder)
        on = min(decision.by or now.date(), now.date())
        planned, _ = moves.decide(process, name, by=role, on=on, today=now.date(), now=now)
        if planned is not None:
            keep(process, planned.entries)
    yield f"  ✓ {words('terminal.demo-step-decided', n=len(decisions))}"
    process, _ = open_process(folder)
    changed, _ = moves.change(process, by=role, because=None, now=now, words=words)
    keep(process, changed.entries, changed.snapshot)
    process, _ = open_process(folder)
    advanced, problems = moves.advance(process, by=role, now=now, today=now.date(), words=words)
    if advanced is None or not advanced.entries:
        from bootcamp.problems import Refused

        raise Refused(*problems)
    keep(process, advanced.entries)
    yield f"  ✓ {words('terminal.demo-step-advanced', **_titles(desk, process, advanced))}"
    written = _print_all(desk, folder, first.events, survey)
    yield f"  ✓ {words('terminal.demo-step-printed', n=written)}"


def _leading_role(process: Process) -> str:
    return next(
        (person.role for person in process.plan.people if "projekt" in person.role), process.plan.people[0].role
    )


def _titles(desk: Desk, process: Process, advanced: object) -> dict[str, str]:
    from bootcamp.phases.moves import Advance
    from bootcamp.process.log import phase_title

    if not isinstance(advanced, Advance):
        raise TypeError(type(advanced).__name__)
    titles = {phase.id: phase_title(phase.title, phase.type, desk.words) for phase in process.plan.phases}
    return {"before": titles[advanced.from_phase], "after": titles[advanced.to_phase or advanced.from_phase]}


def _print_all(desk: Desk, folder: Path, _events: tuple[str, ...], survey: str) -> int:
    from bootcamp.commands.printing import OUT, print_copies
    from bootcamp.documents.catalogue import find_copy, find_kind
    from bootcamp.plan.contents import read_contents

    contents, _ = read_contents(folder)
    wanted = [
        (find_copy(contents, find_kind("programme", desk.words), "bootcamp-1"), ("pdf",)),
        (find_copy(contents, find_kind("run-sheet", desk.words), "bootcamp-1"), ("pdf", "docx")),
        (find_copy(contents, find_kind("mini-analysis", desk.words), survey), ("pdf", "docx")),
        (find_copy(contents, find_kind("terms", desk.words), None), ("pdf",)),
        (find_copy(contents, find_kind("milestones", desk.words), None), ("pdf",)),
    ]
    files, _, problems = print_copies(contents, wanted, folder / OUT, desk)  # type: ignore[arg-type]
    desk.tell(problems)
    return len(files)


def _ending(desk: Desk, folder: Path, files: list[str]) -> Iterator[str]:
    from bootcamp.commands.printing import shown_path

    words = desk.words
    yield words("terminal.demo-invented")
    yield ""
    yield f"[bold]{words('terminal.demo-open')}[/]"
    yield from (f"  {escape(shown_path(file))}" for file in files)
    yield ""
    yield f"[bold]{words('terminal.demo-try')}[/]"
    commands = [
        (f"cd {_quoted(str(folder))}", ""),
        ("bootcamp", words("terminal.demo-try-home")),
        ("bootcamp survey results digital-bootcamp", words("terminal.demo-try-results")),
        ("bootcamp print --list", words("terminal.demo-try-print")),
        ("bootcamp programme bootcamp-2", words("terminal.demo-try-edit")),
    ]
    for number, (command, why) in enumerate(commands, start=1):
        yield f"  {number}  {command:<44}{why}".rstrip()
