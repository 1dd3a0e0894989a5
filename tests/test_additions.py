"""What an addition costs: each is made in a copy of the toolkit, works there, and touches no more files than said."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

import bootcamp

ROOT = Path(bootcamp.__file__).parents[1]


class Edit(NamedTuple):
    """What is put before a line of a file; of a file that is new, all of it (`before` is empty)."""

    before: str
    text: str


def copy_with(place: Path, edits: Mapping[str, Edit]) -> Path:
    """A copy of the toolkit with the edits made."""
    for name in ("bootcamp", "templates", "examples"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    (place / "templates" / "fonts").symlink_to(ROOT / "templates" / "fonts")
    for name, edit in edits.items():
        file = place / name
        old = file.read_text("utf-8") if file.exists() else ""
        assert old.count(edit.before) == 1 or not edit.before, (name, edit.before)
        file.write_text(old.replace(edit.before, edit.text + edit.before) if edit.before else edit.text, "utf-8")
    return place


def answer(place: Path, *line: str, code: int = 0) -> str:
    """What the copied toolkit answers in its copy of the example."""
    environment = {**os.environ, "PYTHONPATH": str(place), "BOOTCAMP_LANG": "da", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "bootcamp", *line, "--in", str(place / "examples" / "lejre-kerneopgaver")],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=False, cwd=place,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout


def script(place: Path, text: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(place), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
        cwd=place / "examples" / "lejre-kerneopgaver",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


FIELD = {
    "bootcamp/plan/ground.py": Edit(
        "    merged_into: CoreTaskId | None = None\n", "    guardian: RoleId | None = None\n"
    ),
    "bootcamp/words/texts/plan_changes.py": Edit('    "quoted": ', '    "field-guardian": ("vogter", "guardian"),\n'),
}
"""Beside these, what reads the field (or a line in `unread.py`)."""

DOCUMENT = {
    "bootcamp/documents/kinds.py": Edit(
        '    Kind("programme", ', '    Kind("guards", "process", "process.guards:guards"),\n'
    ),
    "bootcamp/documents/process/guards.py": Edit(
        "",
        '''"""Who looks after each core task."""

from bootcamp.documents.body import DocumentBody
from bootcamp.render.blocks import bullets
from bootcamp.views.overview import Overview


def guards(course: Overview) -> DocumentBody:
    titles = (task.title for task in course.plan.core_tasks.values())
    return DocumentBody("guards", {}, {"tasks": bullets(*titles)})
''',
    ),
    "templates/text/guards.md.j2": Edit("", '{{ place("tasks") }}\n'),
    "bootcamp/words/texts/documents.py": Edit('    "terms": ', '    "guards": ("Vogtere", "Guardians"),\n'),
}

ENTRY = {
    "bootcamp/process/events.py": Edit(
        "@dataclass(frozen=True, slots=True)\nclass Unknown(Happening):",
        '''@_kind("guardian-named")
@dataclass(frozen=True, slots=True)
class GuardianNamed(Happening):
    """A role looks after a core task from now on."""

    core_task: str
    role: str

    def told(self, teller: Teller) -> str:
        return teller.words("log.guardian-named", task=self.core_task, role=self.role)


''',
    ),
    "bootcamp/words/texts/log.py": Edit(
        '    "by": ', '    "guardian-named": ("{role} vogter {task}", "{role} guards {task}"),\n'
    ),
}


def test_a_field_with_a_reference_is_a_line_and_a_word(tmp_path: Path) -> None:
    place = copy_with(tmp_path, FIELD)
    plan = place / "examples" / "lejre-kerneopgaver" / "plan.yaml"
    text = plan.read_text("utf-8")
    task = next(line for line in text.splitlines() if line.startswith("core_tasks:"))
    first = text[text.index(task) :].splitlines()[1]
    plan.write_text(text.replace(f"{first}\n", f"{first}\n    guardian: projektlder\n", 1), "utf-8")
    [problem] = [each for each in json.loads(answer(place, "check", "--json", code=1))["problems"]
                 if each["severity"] == "error"]  # fmt: skip
    assert problem["code"] == "unknown-role"
    assert "projektleder" in problem["hint"]
    assert len(FIELD) == 2


def test_a_document_is_a_row_a_function_a_template_and_a_title(tmp_path: Path) -> None:
    place = copy_with(tmp_path, DOCUMENT)
    [file] = json.loads(answer(place, "print", "vogtere", "--as", "md", "--json"))["files"]
    printed = Path(file["path"]).read_text("utf-8")
    assert "# Vogtere" in printed
    assert printed.count("\n- ") >= 3
    assert len(DOCUMENT) == 4


def test_a_kind_of_entry_is_a_class_and_a_sentence(tmp_path: Path) -> None:
    place = copy_with(tmp_path, ENTRY)
    script(
        place,
        """
from datetime import UTC, datetime
from pathlib import Path
from bootcamp.process.events import GuardianNamed
from bootcamp.process.folder import entries_for, keep, open_process
process, _ = open_process(Path("."))
named = GuardianNamed("vækst", "projektleder")
keep(process, entries_for(process, [named], by=None, now=datetime(2017, 2, 3, tzinfo=UTC)))
""",
    )
    assert "Projektleder vogter vækst" in answer(place, "log")
    assert len(ENTRY) == 2


@pytest.mark.parametrize(
    ("edits", "most"), [(FIELD, 2), (DOCUMENT, 25), (ENTRY, 15)], ids=["field", "document", "entry"]
)
def test_an_addition_is_few_lines(edits: Mapping[str, Edit], most: int) -> None:
    assert sum(edit.text.count("\n") for edit in edits.values()) <= most
