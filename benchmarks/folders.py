"""The process folders that are measured on: the example, made larger."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import Any

import yaml

from bootcamp.reading.shipped import data_folder

LINES = 2_000
ANSWERS = 1_000
EXAMPLE = "lejre-kerneopgaver"
_LENGTHENED = ("success_criteria", "milestones", "materials", "people")


def example(folder: Path) -> Path:
    """The example, in a folder of its own."""
    shutil.copytree(data_folder("examples") / EXAMPLE, folder)
    return folder


def large_plan(folder: Path) -> Path:
    """A process folder with nothing but a plan of at least 2,000 lines: the example's, without days, lengthened."""
    file = data_folder("examples") / EXAMPLE / "plan.yaml"
    plan: dict[str, Any] = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    for phase in plan["phases"]:
        phase.pop("events", None)
    for person in plan["people"]:
        person.pop("active_on", None)
    originals = {name: list(plan[name]) for name in _LENGTHENED}
    for number in count(2):
        text = yaml.safe_dump(plan, allow_unicode=True, sort_keys=False, width=110)
        if text.count("\n") >= LINES:
            break
        for name, items in originals.items():
            plan[name] += [_another(item, number) for item in items]
    folder.mkdir()
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder


def _another(item: dict[str, Any], number: int) -> dict[str, Any]:
    """A copy of a list's item under a name of its own, where it has one."""
    return {**item, "id": f"{item['id']}-{number}"} if "id" in item else dict(item)
