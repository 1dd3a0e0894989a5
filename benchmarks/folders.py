"""The process folders that are measured on: the example, made larger."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import Any

import yaml

from bootcamp.reading.shipped import data_folder

LINES = 2_000
EXAMPLE = "lejre-kerneopgaver"
SURVEY = "digital-bootcamp"
_SCALE = ["Helt uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Helt enig"]
_LENGTHENED = ("success_criteria", "milestones", "materials", "people")


def example(folder: Path) -> Path:
    """The example, in a folder of its own."""
    shutil.copytree(data_folder("examples") / EXAMPLE, folder)
    return folder


def asking(folder: Path, questions: list[dict[str, Any]]) -> Path:
    """The example with other questions in its survey."""
    file = example(folder) / "plan.yaml"
    plan = _plan(file)
    plan["surveys"][SURVEY]["questions"] = questions
    file.write_text(yaml.safe_dump(plan, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8")
    return folder


def wide_questions() -> list[dict[str, Any]]:
    """41 closed questions, 5 rankings, 3 choices of several, 1 recommendation and 5 texts: 55 columns of answers."""
    grids = [
        {
            "id": f"enighed-{n}",
            "title": f"Udsagn {n}",
            "kind": "enighed",
            "scale": _SCALE,
            "items": _texts(f"udsagn-{n}", 10),
        }
        for n in range(3)
    ]
    return [
        *grids,
        *({**_question("valg", n, "ét valg"), "options": _texts("mulighed", 6)} for n in range(11)),
        *({**_question("prioritering", n, "prioritering"), "options": _texts("emne", 7)} for n in range(5)),
        *({**_question("flere", n, "flere valg"), "options": _texts("tema", 6), "choose": 3} for n in range(3)),
        _question("anbefaling", 0, "nps"),
        *(_question("tekst", n, "fri tekst") for n in range(5)),
    ]


def narrow_questions() -> list[dict[str, Any]]:
    """11 columns of answers beside the group: 6 choices, 2 rankings, a number and 2 texts."""
    return [
        *({**_question("valg", n, "ét valg"), "options": _texts("mulighed", 6)} for n in range(6)),
        *({**_question("prioritering", n, "prioritering"), "options": _texts("emne", 7)} for n in range(2)),
        _question("tal", 0, "tal"),
        *(_question("tekst", n, "fri tekst") for n in range(2)),
    ]


def _question(name: str, number: int, kind: str) -> dict[str, Any]:
    return {"id": f"{name}-{number}", "title": f"Spørgsmål {number} ({name})", "kind": kind}


def _texts(name: str, count: int) -> dict[str, str]:
    return {f"{name}-{n}": f"{name.capitalize()} {n} for alle" for n in range(1, count + 1)}


def large_plan(folder: Path) -> Path:
    """A process folder with nothing but a plan of at least 2,000 lines: the example's, without days, lengthened."""
    plan = _plan(data_folder("examples") / EXAMPLE / "plan.yaml")
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


def _plan(file: Path) -> dict[str, Any]:
    plan: dict[str, Any] = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    return plan


def _another(item: dict[str, Any], number: int) -> dict[str, Any]:
    """A copy of a list's item under a name of its own, where it has one."""
    return {**item, "id": f"{item['id']}-{number}"} if "id" in item else dict(item)
