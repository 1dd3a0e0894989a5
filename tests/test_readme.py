"""The README: one line that installs and shows, one that tests, the same in both languages; commands that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bootcamp.cli import COMMANDS
from bootcamp.documents.kinds import KINDS
from bootcamp.words import Words

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
MARKED = re.findall(r"(?m)^<!-- line: ([\w-]+) -->\n```\n(.*\n)```$", README)
LINES = dict(MARKED)
OWN_LINE = re.compile(r"`bootcamp((?: [^`]+)?)`")


def test_every_line_is_there_and_is_one_line() -> None:
    assert set(LINES) == {"start", "start-windows", "test", "test-windows"}
    assert README.count("<!-- line:") == len(MARKED)
    assert all(line.count("\n") == 1 for line in LINES.values())


def test_both_languages_give_the_same_lines() -> None:
    assert all(line == LINES[name] for name, line in MARKED)
    assert [name for name, _ in MARKED].count("start") == [name for name, _ in MARKED].count("start-windows") == 2


@pytest.mark.parametrize("name", ["start", "test"])
def test_the_windows_line_does_the_same(name: str) -> None:
    here, windows = LINES[name].strip(), LINES[f"{name}-windows"].strip()
    steps = windows.removeprefix('cmd /c "').removesuffix('"').replace(".venv\\Scripts\\", ".venv/bin/")
    assert re.sub(r"^py ", "python3 ", steps) == here.replace('".[dev]"', ".[dev]")


def test_the_first_line_ends_with_the_demo_and_the_second_with_the_tests() -> None:
    assert LINES["start"].endswith("bootcamp demo\n")
    assert LINES["test"].endswith("python -m pytest\n")


def test_the_build_runs_the_lines_of_the_readme() -> None:
    build = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "readme_line start" in build
    assert "readme_line test" in build


@pytest.mark.parametrize("line", sorted(set(OWN_LINE.findall(README))))
def test_every_command_in_the_readme_exists(line: str) -> None:
    words = line.split()
    known = {command.name for command in COMMANDS} | {"", "--help"}
    assert {" ".join(words[:1]), " ".join(words[:2])} & known


@pytest.mark.parametrize("line", sorted({line for line in OWN_LINE.findall(README) if line.startswith(" print ")}))
def test_every_paper_in_the_readme_exists(line: str) -> None:
    assert line.split()[1] in {kind.name for kind in KINDS} | {"--list"}


def test_the_readme_names_every_paper_the_demo_can_print() -> None:
    danish, english = README.lower().split("# bootcamp, in english")
    for kind in KINDS:
        assert kind.title(Words("da")).lower() in danish
        assert kind.title(Words("en")).lower() in english
