"""`new`: a process folder to begin with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.layout import WORKED_IN
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.files import refused_by_system
from bootcamp.reading.scalars import identifier, is_reserved, nearest
from bootcamp.reading.shipped import data_folder
from bootcamp.terminal import Desk, escape

STARTERS = {"da": "start", "en": "start-en"}
_FORBIDDEN = '<>:"|?*'


def new(
    desk: Desk, name: Annotated[str, Argument()], *, like: Annotated[str | None, Option("--like")] = None
) -> ExitCode:
    """A process folder with a plan that passes the check."""
    folder = Path(name)
    if not _may_be_called(folder.name):
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


def _may_be_called(name: str) -> bool:
    """Whether every system, Windows too, lets a folder have this name."""
    signs = any(sign in _FORBIDDEN or ord(sign) < 32 for sign in name)
    return bool(name.strip(". ")) and name[-1] not in ". " and not signs and not is_reserved(name)


def copy_example(name: str, folder: Path) -> None:
    """Copy a shipped example into `folder`, which must not hold anything yet."""
    from bootcamp.process.storing import replace_all

    example = data_folder("examples") / name
    files = {
        folder / path.relative_to(example): path.read_bytes()
        for path in sorted(example.rglob("*"))
        if path.is_file() and not _is_left_behind(path.relative_to(example))
    }
    with whole_or_not_at_all(folder):
        replace_all(files)


def _refuse_taken(folder: Path) -> None:
    try:
        if folder.exists() and not folder.is_dir():
            refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=str(folder))
        if folder.exists() and any(folder.iterdir()):
            refuse("folder-taken", exit_code=ExitCode.SYSTEM, folder=str(folder))
    except OSError as error:
        raise refused_by_system(error, folder) from error


def _is_left_behind(path: Path) -> bool:
    """What working in an example leaves in it, and is no part of it."""
    return path.parts[0] in WORKED_IN or any(part.startswith(".") or part == "__pycache__" for part in path.parts)


@contextmanager
def whole_or_not_at_all(folder: Path) -> Iterator[None]:
    """What is put into a new folder is taken away again when not all of it succeeds. Refuses where anything lies."""
    _refuse_taken(folder)
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        yield
    except BaseException:
        for path in [new[-1]] if new else list(folder.iterdir()):
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
        raise
