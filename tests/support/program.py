"""The real program as a process of its own, and lines to call it with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bootcamp import cli
from support.process_folders import ready_for_first_gate

ROOT = Path(cli.__file__).parents[1]
LINES: tuple[tuple[str, ...], ...] = (
    (),
    ("check",),
    ("log",),
    ("explain", "unknown-key"),
    ("programme", "bootcamp-1"),
    ("print", "--list"),
    ("chek",),
    ("status", "nej"),
    ("--help",),
    ("check", "--help"),
    ("--version",),
)
TITLE = "[Fælles] «om» kerneopgaven – nu"
DAY = ("programme", "bootcamp-1")
posix = pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX")


def folder_with_signs(folder: Path) -> Path:
    """A process folder whose title has brackets, quotation marks and a dash."""
    ready_for_first_gate(folder)
    plan = folder / "plan.yaml"
    plan.write_text(plan.read_text("utf-8").replace("Fælles om kerneopgaven", f'"{TITLE}"'), "utf-8")
    return folder


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in (cli.SUPERVISED, "NO_COLOR", "TERM")}
    return {**kept, "PYTHONPATH": str(ROOT), "BOOTCAMP_LANG": "da", "BOOTCAMP_TODAY": "2017-02-03", **more}


def program(*line: str) -> list[str]:
    return [sys.executable, "-m", "bootcamp", *line]


def bytes_of(folder: Path, line: tuple[str, ...], **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(program(*line), check=False, capture_output=True, cwd=folder, env=environment(**more))
