"""The child that reads workbooks: it runs the toolkit and nothing else, and its end is told as a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bootcamp import cli

ROOT = Path(cli.__file__).parents[1]
ENVIRONMENT = {
    **{k: v for k, v in os.environ.items() if k != cli.SUPERVISED},
    "BOOTCAMP_LANG": "da",
    "PYTHONPATH": str(ROOT),
}
EXPORT = ROOT / "examples" / "lejre-kerneopgaver" / "surveys" / "Digital bootcamp(1-240).xlsx"


def ask(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)


def test_a_module_in_the_folder_is_never_run(tmp_path: Path) -> None:
    for name in ("random", "zipfile", "bootcamp", "typing"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken over')\n", "utf-8")
    answer = ask(tmp_path, "from bootcamp.cli import main; main()", "survey", "inspect", str(EXPORT), "--json")
    assert (answer.returncode, "taken over" in answer.stderr) == (0, False), answer.stderr
    assert '"msforms"' in answer.stdout


def test_a_reader_that_aborts_becomes_a_sentence(tmp_path: Path) -> None:
    code = (
        "import bootcamp.cli as cli; cli._CHILD = 'import os; os.abort()'; "
        "import sys; sys.exit(cli.run(['survey', 'inspect', 'x.xlsx', '--json']))"
    )
    answer = ask(tmp_path, code)
    assert answer.returncode == 1
    assert "reader-died" in answer.stdout
    assert "Traceback" not in answer.stderr
