"""Which process folder a command works in, and which of its days it is about."""

from __future__ import annotations

from pathlib import Path

from bootcamp.plan.contents import PLAN_FILE, Contents, find_folder
from bootcamp.problems import ExitCode, refuse
from bootcamp.terminal import Desk


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
