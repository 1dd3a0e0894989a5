"""`new`: a process folder to begin with."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.files import refused_by_system
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.reading.shipped import data_folder
from bootcamp.terminal import Desk, escape

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
            suggestion=identifier(folder.name) or desk.words("terminal.example-folder"),
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
        (words("terminal.new-step-check"), f"cd {quoted(name)}"),
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


def quoted(path: str) -> str:
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
