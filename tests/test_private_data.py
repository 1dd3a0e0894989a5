"""What lies in `data/` is its owner's only, goes into no repository, and leftovers of killed commands do not stay."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bootcamp.process.storing import put, replace_all

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has its own rights")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text("version: 1\n", "utf-8")
    return tmp_path


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@POSIX
def test_new_personal_data_are_readable_by_their_owner_only(folder: Path) -> None:
    before = os.umask(0)
    try:
        replace_all({folder / "data" / "answers" / "digital.json": b"{}", folder / "data" / "key": b"k"})
        put(folder / "findings" / "digital.json", b"{}")
    finally:
        os.umask(before)
    assert {rights(folder / "data"), rights(folder / "data" / "answers")} == {0o700}
    assert {rights(path) for path in (folder / "data").rglob("*") if path.is_file()} == {0o600}
    assert rights(folder / "findings" / "digital.json") == 0o666
    assert (folder / "data" / ".gitignore").read_text("utf-8") == "*\n"


@POSIX
def test_what_an_earlier_version_left_open_is_closed_by_the_next_write(folder: Path) -> None:
    old = folder / "data" / "people" / "dag.json"
    old.parent.mkdir(parents=True)
    old.write_text("{}", "utf-8")
    old.chmod(0o644)
    elsewhere = folder.parent / f"{folder.name}-elsewhere"
    elsewhere.write_text("x", "utf-8")
    elsewhere.chmod(0o644)
    (folder / "data" / "link").symlink_to(elsewhere)
    replace_all({folder / "data" / "people.json": b"{}"})
    assert (rights(old), rights(old.parent), rights(folder / "data")) == (0o600, 0o700, 0o700)
    assert rights(elsewhere) == 0o644


def test_a_git_ignore_that_people_wrote_stays(folder: Path) -> None:
    (folder / "data").mkdir()
    (folder / "data" / ".gitignore").write_text("mine\n", "utf-8")
    replace_all({folder / "data" / "people.json": b"{}"})
    assert (folder / "data" / ".gitignore").read_text("utf-8") == "mine\n"


_KILLED = """
import os, signal, sys
from pathlib import Path
from bootcamp.process import storing
storing._patiently = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
storing.replace_all({Path(sys.argv[1]): b"x"})
"""


@POSIX
@pytest.mark.parametrize("file", ["data/people/dag.json", "data/key", "findings/digital.json"])
def test_what_a_killed_command_left_goes_with_the_next_that_stores(folder: Path, file: str) -> None:
    done = subprocess.run([sys.executable, "-c", _KILLED, str(folder / file)], check=False)
    left = list(folder.rglob(".*.tmp"))
    assert (done.returncode, len(left)) == (-9, 1)
    running = left[0].with_name(left[0].name.replace(left[0].stem.rpartition("-")[2][10:], str(os.getpid())))
    running.write_bytes(b"of a program that is at it")
    put(folder / "journal" / "x.json", b"{}")
    assert list(folder.rglob(".*.tmp")) == [running]
