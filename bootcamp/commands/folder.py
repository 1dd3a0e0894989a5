"""Which process folder a command works in."""

from __future__ import annotations

from pathlib import Path

from bootcamp.plan.contents import PLAN_FILE, find_folder
from bootcamp.problems import refuse
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
