"""The program on streams that are closed or full, and stopped by Ctrl-C: no traceback, nothing half-done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.program import LINES, ROOT, environment, folder_with_signs, posix, program


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder_with_signs(tmp_path_factory.mktemp("strøm") / "æ ø å")


# --- streams that are closed or full


@posix
@pytest.mark.parametrize("line", [*LINES, ("schema",), ("explain",), ("check", "--json")], ids=" ".join)
def test_a_reader_that_has_left_is_no_fault(folder: Path, line: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        program(*line), check=False, stdout=write, stderr=subprocess.PIPE, cwd=folder, env=environment()
    )
    os.close(write)
    assert done.returncode in (0, 2, 3)
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr
    assert b"[bug]" not in done.stderr


@posix
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_fault(folder: Path, closing: str) -> None:
    for line, code in ((("check",), 0), (("check", "--json"), 0), (("status", "nej"), 3), (("--help",), 0)):
        command = " ".join([f"'{part}'" for part in program(*line)] + [closing])
        done = subprocess.run(command, shell=True, check=False, capture_output=True, cwd=folder, env=environment())
        assert done.returncode == code, done
        assert b"Traceback" not in done.stdout + done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("line", [("check",), ("check", "--json"), ("--help",), ("--version",), ("print", "--list")])
def test_an_answer_that_cannot_be_written_is_told(folder: Path, line: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            program(*line), check=False, stdout=full, stderr=subprocess.PIPE, cwd=folder, env=environment()
        )
        assert done.returncode == 3
        assert "[disk-full]" in done.stderr.decode()
        assert b"Traceback" not in done.stderr
        silent = subprocess.run(program(*line), check=False, stdout=full, stderr=full, cwd=folder, env=environment())
        assert silent.returncode == 3


# --- Ctrl-C

WAITING = """
import sys, time
sys.path.insert(0, {root!r})
from bootcamp import {module} as module
def wait(*_, **__):
    print("ready", file=sys.stderr, flush=True)
    time.sleep(60)
module.{function} = wait
from bootcamp.cli import main
main()
"""


@posix
@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    ("line", "module", "function"),
    [
        (("check",), "commands.checking", "read_contents"),
        (("print", "terms"), "commands.printing", "print_copies"),
        (("--help",), "terminal", "Desk.answer"),
        (("decide", "deltagere", "--by", "projektleder"), "process.storing", "_write"),
    ],
)
def test_ctrl_c_ends_with_130_and_nothing_half_done(
    folder: Path, line: tuple[str, ...], module: str, function: str, as_json: bool
) -> None:
    package, _, name = f"bootcamp.{module}".rpartition(".")
    code = WAITING.format(root=str(ROOT), module=name, function=function).replace(
        "from bootcamp import", f"from {package} import"
    )
    before = sorted(folder.rglob("*"))
    child = subprocess.Popen(
        [sys.executable, "-c", code, *line, *(["--json"] if as_json else [])],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=environment(),
    )  # fmt: skip
    assert child.stderr is not None
    while child.stderr.readline().strip() != b"ready":
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert b"Traceback" not in err
    if line[0] != "--help":
        assert "[stopped]" in err.decode()
        assert not as_json or json.loads(out)["problems"][0]["code"] == "stopped"
    assert sorted(folder.rglob("*")) == before


_WAITS_FOR_PIPES = """
import sys, bootcamp.cli as cli
waits = "import bootcamp.reading.files as files; files.refuse_special = lambda _: None; "
cli._CHILD = cli._CHILD.replace("from bootcamp.cli import", waits + "from bootcamp.cli import")
assert waits in cli._CHILD
sys.exit(cli.run(sys.argv[1:]))
"""


@posix
def test_ctrl_c_reaches_the_child_that_reads_a_workbook(folder: Path, tmp_path: Path) -> None:
    """A pipe is what makes the child wait in the middle of its work; it would refuse one by itself."""
    pipe = tmp_path / "svar.xlsx"
    os.mkfifo(pipe)
    line = [sys.executable, "-c", _WAITS_FOR_PIPES, "survey", "inspect", str(pipe)]
    child = subprocess.Popen(line, stderr=subprocess.PIPE, cwd=folder, env=environment())
    while True:
        assert child.poll() is None
        try:
            writing = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError:
            time.sleep(0.02)  # nobody reads yet
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=30)
    os.close(writing)
    assert child.returncode == 130
    assert "[stopped]" in err.decode()
