"""How far a command has come, on a terminal; nothing in a pipe or with `--json`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING

from bootcamp.terminal import Desk

if TYPE_CHECKING:
    from rich.progress import Progress

Step = Callable[[str], None]
PATIENCE = 1.0
"""After how many seconds people want to know that something is going on."""


def _is_watched(desk: Desk) -> bool:
    quiet = desk.as_json or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not quiet and sys.stderr.isatty()


@contextmanager
def counting(desk: Desk, total: int) -> Iterator[Step]:
    """A bar that goes away when all is done, moved on by calling what is handed out with the title of the next part."""
    if not _is_watched(desk):
        yield lambda _title: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(30), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def step(title: str) -> None:
            bar.update(task, advance=1, description=title)

        yield step


@contextmanager
def told_when_long(desk: Desk, sentence: str) -> Iterator[None]:
    """A sentence with the time that has gone, from the moment that it takes long until it is done."""
    if not _is_watched(desk):
        yield
        return
    shown: list[Progress] = []

    def show() -> None:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn("line"), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        bar.add_task(sentence, total=None)
        bar.start()
        shown.append(bar)

    timer = Timer(PATIENCE, show)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        for bar in shown:
            bar.stop()
