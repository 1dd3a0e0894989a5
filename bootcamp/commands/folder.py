"""Which process folder a command works in."""

from __future__ import annotations

from pathlib import Path

from bootcamp.plan.contents import PLAN_FILE
from bootcamp.problems import refuse
from bootcamp.terminal import Desk


def go_to(desk: Desk, path: str | None) -> None:
    """A command that names its folder, or the plan in it, works there."""
    if path is None:
        return
    named = Path(path)
    if named.is_file():
        if named.name != PLAN_FILE:
            refuse("not-a-plan", file=path)
        named = named.parent
    desk.move_to(named)
