"""Two commands at once: none loses what another was told is stored, and none waits for one that is gone."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bootcamp import cli
from bootcamp.layout import LOCK
from bootcamp.problems import ExitCode, Problem, Refused
from bootcamp.process import locking
from bootcamp.process.locking import alone_in
from bootcamp.survey.keeping.storing import read_answers
from support.command_line import Run
from support.process_folders import opened, ready_for_first_gate
from support.program import environment, posix, program
from support.small_survey import SURVEY, Row, export, read_in, rows, small_survey

HOLD = """
import sys, time
from pathlib import Path
from bootcamp.process.locking import alone_in
with alone_in(Path(sys.argv[1]), "bootcamp take"):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@contextmanager
def held(folder: Path, seconds: float) -> Iterator[subprocess.Popen[str]]:
    """Another program that holds the folder, for a while or until it is killed."""
    line = [sys.executable, "-c", HOLD, str(folder), str(seconds)]
    other = subprocess.Popen(line, env=environment(), stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
    finally:
        other.kill()
        other.communicate()


def at_once(folder: Path, *lines: tuple[str, ...]) -> list[tuple[int, str]]:
    """How each of some command lines ended that were all begun before any was waited for."""
    begun = [
        subprocess.Popen(
            program(*line), cwd=folder, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        for line in lines
    ]
    return [(each.wait(), each.communicate()[1]) for each in begun]


def two_forms(folder: Path) -> list[tuple[str, ...]]:
    lines: list[tuple[str, ...]] = []
    for name, first in (("papir", 0), ("net", 100)):
        file = export(folder, rows("Borger", first, 20)).rename(folder / f"{name}.csv")
        lines.append(("survey", "import", file.name, SURVEY, "--as", name))
    return lines


def test_two_forms_read_in_at_once_are_both_stored(tmp_path: Path) -> None:
    folder = small_survey(tmp_path)
    ended = at_once(folder, *two_forms(folder))
    assert [code for code, _ in ended] == [0, 0], ended
    stored = read_answers(folder, SURVEY)
    assert stored is not None
    assert len(stored.answers) == 40
    assert {source.file for source in stored.sources} == {"papir.csv", "net.csv"}


def test_notes_written_at_once_all_join_the_longlist(tmp_path: Path) -> None:
    folder = small_survey(tmp_path)
    ended = at_once(folder, *(("survey", "note", SURVEY, f"Forslag {n}", "--from", "mail") for n in range(4)))
    assert [code for code, _ in ended] == [0] * 4, ended
    text = (folder / "longlists" / f"{SURVEY}.yaml").read_text("utf-8")
    assert [f"Forslag {n}" in text for n in range(4)] == [True] * 4


def test_of_two_at_the_gate_one_goes_through_and_the_other_sees_where_it_then_is(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    ended = at_once(folder, *[("advance", "--by", "projektleder")] * 2)
    assert sorted(code for code, _ in ended) == [0, 4], ended
    assert opened(folder).state.phase == "bootcamps"
    assert len(opened(folder).heads) == 1


def test_papers_printed_at_once_are_all_known_as_printed(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    papers = ("terms", "milestones", "programme", "run-sheet")
    ended = at_once(folder, *(("print", paper, "--as", "md") for paper in papers))
    assert [code for code, _ in ended] == [0] * 4, ended
    record = json.loads((folder / "out" / ".printed.json").read_text("utf-8"))
    assert len(record) == 4
    assert not (folder / "out" / LOCK).exists()


def test_who_waits_is_told_for_whom_and_then_goes_on(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    line = program("decide", "deltagere", "--by", "projektleder")
    with held(folder, 60):
        waits = subprocess.Popen(line, cwd=folder, env=environment(), stderr=subprocess.PIPE, text=True)
        assert waits.stderr is not None
        said = waits.stderr.readline()
    waits.communicate()
    assert waits.returncode == 0
    assert "folder-waited-for" in said
    assert "bootcamp take" in said
    assert not (folder / LOCK).exists()


def test_reading_never_waits(tmp_path: Path, run: Run) -> None:
    folder = ready_for_first_gate(tmp_path)
    with held(folder, 60):
        for line in (("status",), ("check",), ("log",), ("change",), ("print", "--list"), ("decide", "--help")):
            answer = run(*line, "--in", folder)
            assert (answer.code, "folder-" in answer.err) == (0, False), line


def test_who_has_waited_long_gives_up_and_says_what_to_do(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ready_for_first_gate(tmp_path)
    before = sorted((folder / "journal").iterdir())
    monkeypatch.setattr(locking, "PAUSE", 0)
    with held(folder, 60):
        answer = run("decide", "deltagere", "--by", "projektleder", "--in", folder, "--json")
    [problem] = answer.document["problems"]
    assert (answer.code, problem["code"]) == (3, "folder-busy")
    assert "bootcamp take" in problem["message"]
    assert "Ctrl+C" in problem["hint"]
    assert sorted((folder / "journal").iterdir()) == before


@posix
def test_a_killed_command_holds_nobody_up(tmp_path: Path, run: Run) -> None:
    folder = ready_for_first_gate(tmp_path)
    with held(folder, 60) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    assert (folder / LOCK).exists()
    answer = run("decide", "deltagere", "--by", "projektleder", "--in", folder)
    assert (answer.code, "folder-" in answer.err) == (0, False)
    assert not (folder / LOCK).exists()


def test_the_lock_passes_from_one_to_the_next_without_a_gap(tmp_path: Path) -> None:
    """Each adds one to a number that all of them rewrite."""
    counter = tmp_path / "tal"
    counter.write_text("0", "utf-8")
    add = (
        "import sys\nfrom pathlib import Path\nfrom bootcamp.process.locking import alone_in\n"
        "for _ in range(50):\n"
        "    with alone_in(Path(sys.argv[1])):\n"
        "        file = Path(sys.argv[1], 'tal')\n"
        "        file.write_text(str(int(file.read_text()) + 1))\n"
    )
    line = [sys.executable, "-c", add, str(tmp_path)]
    begun = [subprocess.Popen(line, env=environment()) for _ in range(3)]
    assert [each.wait() for each in begun] == [0, 0, 0]
    assert counter.read_text("utf-8") == "150"
    assert not (tmp_path / LOCK).exists()


def test_who_holds_it_goes_on(tmp_path: Path) -> None:
    with alone_in(tmp_path), alone_in(tmp_path):
        assert (tmp_path / LOCK).exists()
    assert not (tmp_path / LOCK).exists()


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.EROFS, []), (errno.EACCES, ["folder-not-locked"]), (errno.ENOLCK, ["folder-not-locked"])],
)
def test_where_there_are_no_locks_the_work_is_done_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: list[str]
) -> None:
    def refuses(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuses)
    problems: list[Problem] = []
    with alone_in(tmp_path, unlocked=problems.append):
        pass
    assert [problem.code for problem in problems] == told


@posix
def test_a_link_in_the_place_of_the_lock_is_never_followed(tmp_path: Path) -> None:
    target = tmp_path / "plan.yaml"
    target.write_text("version: 1\n", "utf-8")
    (tmp_path / LOCK).symlink_to(target)
    problems: list[Problem] = []
    with alone_in(tmp_path, "bootcamp take", unlocked=problems.append):
        pass
    assert [problem.code for problem in problems] == ["folder-not-locked"]
    assert target.read_text("utf-8") == "version: 1\n"


def test_waiting_is_said_once_and_the_end_is_refused(tmp_path: Path) -> None:
    said: list[str] = []
    slept: list[float] = []
    waiting = alone_in(tmp_path, waiting=said.append, sleep=slept.append)
    with held(tmp_path, 60), pytest.raises(Refused) as refused, waiting:
        pass
    assert (said, refused.value.exit_code) == (["bootcamp take"], ExitCode.SYSTEM)
    assert sum(slept) == pytest.approx(60)


@pytest.mark.parametrize("name", ["advance", "back", "change", "decide", "forget", "survey import", "survey note"])
def test_what_rewrites_says_so_in_the_table(name: str) -> None:
    [command] = [each for each in cli.COMMANDS if each.name == name]
    assert command.rewrites


def test_answers_that_the_journal_tells_of_and_that_are_gone_are_told(tmp_path: Path, run: Run) -> None:
    folder = small_survey(tmp_path)
    read_in(folder, rows("Borger", 0, 20))
    assert "answers-lost" not in run("status", "--in", folder).err
    older = (folder / "data" / "answers" / f"{SURVEY}.json").read_bytes()
    read_in(folder, [*rows("Borger", 0, 20), Row("Ny", "Ansat")])
    (folder / "data" / "answers" / f"{SURVEY}.json").write_bytes(older)
    for line in (("status",), ("check",)):
        answer = run(*line, "--in", folder)
        assert (answer.code, "answers-lost" in answer.err) == (0, True), line
        assert "svar.csv" in answer.err
    assert run("forget", SURVEY, "--by", "projektleder", "--in", folder).code == 0
    assert "answers-lost" not in run("status", "--in", folder).err
