"""Which process folder a command works in, what is in it, and which of its days the command is about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents
from bootcamp.plan.reading import find_folder
from bootcamp.problems import ExitCode, Refused, refuse
from bootcamp.process.folder import Process, open_process
from bootcamp.terminal import Desk

if TYPE_CHECKING:
    from bootcamp.views.day import DayView
    from bootcamp.views.process import OpenedProcess


def go_to(desk: Desk, path: str | None) -> None:
    """A command that names its folder, the plan in it or another of its YAML files, works there."""
    if path is None:
        return
    named = Path(path)
    if named.is_file():
        if named.name != PLAN_FILE and (named.suffix != ".yaml" or find_folder(named.parent) is None):
            refuse("not-a-plan", file=path)
        named = named.parent
    desk.move_to(named)


def process_in(desk: Desk) -> Process:
    """The process of the folder; what is wrong with its journal and findings is told whatever the command does.

    What is wrong in the files that people write is told by `check`, and lies in `problems` of the process.
    """
    process, _ = open_process(desk.folder)
    desk.tell(process.kept_problems)
    return process


def opened(desk: Desk) -> OpenedProcess:
    """The process of the folder with its views, in the words the desk speaks, told of as by `process_in`."""
    from bootcamp.views import process as views

    process, _ = views.open_process(desk.folder, desk.language)
    desk.tell(process.kept_problems)
    desk.tell(
        tuple(
            lost for name in process.state.rescues if name in process.days for lost in process.days[name].lost_rescues
        )
    )
    return process


def programmed_day(desk: Desk, process: OpenedProcess, event: str | None) -> DayView:
    """The day meant, which has a programme without errors; refuses otherwise."""
    day = process.day(day_meant(desk, process.contents, event))
    own = tuple(problem for problem in day.problems() if problem.is_error)
    if own:
        raise Refused(*own)
    if not day.event.blocks:
        refuse("event-has-no-programme", name=day.id)
    return day


def day_meant(desk: Desk, contents: Contents, event: str | None, *, planned: bool = True) -> str:
    """The day named, else today's or the only one; refuses with all of them where it could be several.

    Days without a programme are among them only where none has to be `planned`; days that cannot be read always are.
    """
    if event is not None:
        return event
    days = {name: each for name, each in contents.events.items() if each.blocks or not planned}
    names = sorted({*days, *contents.unread})
    today = [name for name, each in days.items() if each.date == desk.today]
    chosen = today if len(today) == 1 else names
    if not names:
        refuse("no-day-planned", exit_code=ExitCode.USAGE)
    if len(chosen) != 1:
        refuse("which-one", exit_code=ExitCode.USAGE, known=names)
    return chosen[0]
