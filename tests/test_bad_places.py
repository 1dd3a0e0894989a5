"""Full disks, folders that cannot be written to, files in the way: exit code 3, a sentence, nothing half-done."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bootcamp.process import storing
from support.attacks import COMMANDS, EXPORT, answered, hand_in, left_as_it_was, tree
from support.command_line import Run
from support.process_folders import PLAN, accept, make_folder, ready_for_first_gate, write

WRITES: dict[str, tuple[str, ...]] = {
    "new": ("new", "nyt"),
    "demo": ("demo", "demo"),
    "schema": ("schema", "--save"),
    "change": ("change", "--by", "projektleder", "--because", "prøve"),
    "advance": ("advance", "--by", "projektleder"),
    "decide": ("decide", "deltagere", "--by", "projektleder"),
    "survey inspect": ("survey", "inspect", EXPORT, "--write"),
    "survey import": ("survey", "import", EXPORT, "digital"),
    "print": ("print", "programme", "bootcamp-1", "--as", "md"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = fill(tmp_path / "æ ø å")
    monkeypatch.chdir(made)
    return made


def fill(folder: Path) -> Path:
    ready_for_first_gate(folder)
    hand_in(folder)
    return folder


def change_the_plan(folder: Path) -> None:
    write(folder / "plan.yaml", PLAN.replace("At løse kerneopgaven", "At løse opgaven"))


def refused(run: Run, line: tuple[str, ...], *problems: str) -> None:
    for lang, language in (("da", "--lang=da"), ("en", "--lang=en")):
        answer = run(*line, language)
        answered(answer, as_json=False, codes=(3,))
        assert any(f"[{problem}]" in answer.err for problem in problems), (lang, answer)
    document = answered(run(*line, "--json"), as_json=True, codes=(3,))
    assert [problem["code"] for problem in document["problems"]][-1] in problems


@pytest.mark.parametrize(
    "number",
    [errno.ENOSPC, *(pytest.param(each, marks=pytest.mark.slow) for each in (errno.EROFS, errno.EACCES))],
    ids=["ENOSPC", "EROFS", "EACCES"],
)
@pytest.mark.parametrize("at", ["write", "flush"])
@pytest.mark.parametrize("command", [name for name in WRITES if name not in ("schema", "demo")])
def test_a_system_that_will_not_write_leaves_everything_as_it_was(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: str, at: str, number: int
) -> None:
    if command == "change":
        change_the_plan(folder)
    before = tree(folder)

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        if at == "flush":
            patched.setattr(os, "fsync", refuse)
        else:
            patched.setattr(storing, "_write", refuse)
        codes = {errno.ENOSPC: "disk-full", errno.EROFS: "file-read-only", errno.EACCES: "file-permission"}
        refused(run, WRITES[command], codes[number])
    left_as_it_was(folder, before)
    assert run(*WRITES[command]).code == 0  # once there is room, the same line succeeds


def test_a_disk_that_fills_up_midway_leaves_no_half_copied_folder(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, left = tree(folder), 5
    write_whole = storing._write

    def until_full(path: Path, content: bytes) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            path.write_bytes(content[:10])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write_whole(path, content)

    monkeypatch.setattr(storing, "_write", until_full)
    lines: tuple[tuple[str, ...], ...] = (WRITES["new"], WRITES["demo"], ("new", "dybt/nede/nyt"))
    for line in lines:
        left = 5 if line[0] == "demo" else 1
        refused(run, line, "disk-full")
        left_as_it_was(folder, before)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where the system lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only an administrator can mount a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill_up(filler: Path) -> None:
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 256)


def test_a_disk_that_is_full_indeed(run: Run, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fill(disk / "forløb")
    monkeypatch.chdir(folder)
    filler = disk / "fyld"
    fill_up(filler)
    before = tree(folder)
    for command, line in WRITES.items():
        if command not in ("change", "schema"):
            refused(run, line, "disk-full")
            left_as_it_was(folder, before)
    filler.unlink()
    assert run(*WRITES["decide"]).code == 0


def test_a_folder_that_cannot_be_written_to_indeed(run: Run, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fill(disk / "forløb")
    monkeypatch.chdir(folder)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    before = tree(folder)
    for reading in (("check",), ("status",), ("log",), ("programme", "bootcamp-1"), ("survey", "inspect", EXPORT)):
        assert run(*reading).code == 0, reading
    for command, line in WRITES.items():
        if command != "change":
            refused(run, line, "file-read-only")
    left_as_it_was(folder, before)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "commands"),
    [
        ("journal", ("decide", "advance", "survey import")),
        ("out", ("print",)),
        ("data", ("survey import",)),
        ("findings", ("survey import",)),
        (".bootcamp", ("schema",)),
    ],
)
def test_a_file_where_a_folder_should_be(run: Run, folder: Path, name: str, commands: tuple[str, ...]) -> None:
    shutil.rmtree(folder / name, ignore_errors=True)
    (folder / name).write_text("ikke en mappe", "utf-8")
    for command in COMMANDS:
        answered(run(*COMMANDS[command], "--json"), as_json=True)
    for command in commands:
        before = tree(folder)
        answer = run(*WRITES[command])
        answered(answer, as_json=False, codes=(3, 4))
        if answer.code == 3:
            assert name in answer.err
        left_as_it_was(folder, before)


@pytest.mark.parametrize("name", ["mappe med mellemrum", "Ærø", "a&b (kopi)", "[bold]", "dybt/nede"])
def test_folders_of_any_name(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new", name, "--json").document == {"folder": str(Path(name))}
    assert run("check", name, "--json").document["ok"] is True
    shown = run("new", f"{name}-2")
    assert Path(name).name in shown.out
    answer = run("print", "programme", "--in", name, "--as", "md", "--out", f"ud/{name}", "--json")
    assert all((tmp_path / file["path"]).is_file() for file in answer.document["files"])


def test_a_plan_that_is_a_folder(run: Run, folder: Path) -> None:
    (folder / "plan.yaml").unlink()
    (folder / "plan.yaml").mkdir()
    for command, line in COMMANDS.items():
        answered(run(*line, "--in", str(folder), "--json"), as_json=True)
        if command in ("check", "status", "advance", "print"):
            assert run(*line).code == 3
    for lang, said in (("da", "er en mappe"), ("en", "is a folder")):
        alone = run("--lang", lang)
        assert (alone.code, alone.out) == (1, "")
        assert "[plan-is-folder]" in alone.err
        assert said in alone.err
        assert "[plan-is-folder]" in run("check", "--lang", lang).err
        assert run("explain", "plan-is-folder", "--lang", lang).code == 0
    assert run("--json").document["problems"][0]["code"] == "plan-is-folder"


def test_an_event_that_is_a_folder(run: Run, folder: Path) -> None:
    make_folder(folder)
    accept(folder, "for en ordens skyld")
    (folder / "events" / "dag.yaml").mkdir()
    refused(run, ("check",), "file-is-folder")
    assert "dag.yaml" in run("check").err
