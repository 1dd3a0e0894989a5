"""The program on every kind of console: what it can print, colours or none, and in which language."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from bootcamp import cli
from bootcamp.reading.shipped import data_folder
from support.program import DAY, LINES, TITLE, bytes_of, environment, folder_with_signs, posix, program


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder_with_signs(tmp_path_factory.mktemp("skærm") / "æ ø å")


@pytest.fixture(scope="module")
def broken(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("fejl") / "æ ø å"
    shutil.copytree(folder, made)
    plan = made / "plan.yaml"
    plan.write_text(plan.read_text("utf-8") + "[bold]: \\[/] æøå\n", "utf-8")
    return made


# --- what a console can print


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "cp437", "ascii", "utf-8"])
def test_every_console_gets_what_it_can_print(
    folder: Path, broken: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setenv("BOOTCAMP_LANG", "da")
    for where in (folder, broken):
        monkeypatch.chdir(where)
        for line in LINES:
            code, text = printed(monkeypatch, line, encoding)
            assert code in (0, 1, 2, 3)
            assert "bug" not in text
    monkeypatch.chdir(folder)
    assert ("Scenen saettes" if encoding == "ascii" else "Scenen sættes") in printed(monkeypatch, DAY, encoding)[1]


def printed(monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...], encoding: str) -> tuple[int, str]:
    """The exit code of a line, and what it wrote on a console with this encoding."""
    with monkeypatch.context() as patched:
        console = TextIOWrapper(BytesIO(), encoding=encoding)
        patched.setattr(sys, "stdout", console)
        patched.setattr(sys, "stderr", console)
        code = cli.run(line)
        console.flush()
        return code, console.buffer.getvalue().decode(encoding)


def test_a_windows_console_gets_its_letters(folder: Path) -> None:
    done = bytes_of(folder, DAY, PYTHONIOENCODING="cp1252")
    assert "Scenen sættes" in done.stdout.decode("cp1252")
    done = bytes_of(folder, ("chek",), PYTHONIOENCODING="ascii")
    assert done.stderr.decode("ascii").startswith('fejl[unknown-command]  kommandoen "chek"')


def test_json_survives_every_console(folder: Path) -> None:
    said = [
        json.loads(bytes_of(folder, ("status", "--json"), PYTHONIOENCODING=encoding).stdout.decode(encoding))
        for encoding in ("ascii", "cp1252", "utf-8")
    ]
    assert said[0] == said[1] == said[2]
    assert said[0]["title"] == TITLE


# --- colours


@posix
def shown(folder: Path, line: tuple[str, ...], **more: str) -> str:
    """What a terminal shows."""
    import pty

    screen, keyboard = pty.openpty()
    child = subprocess.Popen(
        program(*line), stdout=keyboard, stderr=keyboard, stdin=keyboard, cwd=folder,
        env=environment(TERM="xterm", **more),
    )  # fmt: skip
    os.close(keyboard)
    text = b"".join(_read(screen))
    os.close(screen)
    assert child.wait(timeout=30) in (0, 1, 2, 3)
    return text.decode()


def _read(screen: int) -> Iterator[bytes]:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            part = os.read(screen, 65536)
        except OSError:
            return
        if not part:
            return
        yield part


COLOUR = "\x1b["
LEFT_OVER = re.compile(r"\[/?(?:bold|red|yellow|cyan)[a-z ]*\]|\[/\]|\\\[")


@posix
def test_a_terminal_shows_colours_and_nothing_of_how_they_were_written(folder: Path) -> None:
    for line in LINES:
        text = shown(folder, line)
        assert not LEFT_OVER.search(text), text
    assert COLOUR in shown(folder, ())
    assert COLOUR in shown(folder, ("chek",))
    assert TITLE in re.sub(r"\x1b\[[0-9;]*m", "", shown(folder, ()))


@posix
def test_what_people_wrote_is_shown_as_they_wrote_it(broken: Path) -> None:
    on_screen = re.sub(r"\x1b\[[0-9;]*m", "", shown(broken, ("check",))).replace("\r\n", "\n")
    piped = bytes_of(broken, ("check",), PYTHONIOENCODING="utf-8")
    assert "[bold]: \\[/] æøå" in on_screen
    assert "[bold]: \\[/] æøå" in piped.stderr.decode()


@posix
@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_colours_can_be_turned_off(folder: Path, more: Mapping[str, str]) -> None:
    for line in ((), ("chek",), ("--help",)):
        command = {"TERM": "xterm", **more}
        assert COLOUR not in shown_with(folder, line, command)


def shown_with(folder: Path, line: tuple[str, ...], more: Mapping[str, str]) -> str:
    without_term = {name: value for name, value in more.items() if name != "TERM"}
    if more["TERM"] == "xterm":
        return shown(folder, line, **without_term)
    import pty

    screen, keyboard = pty.openpty()
    child = subprocess.Popen(program(*line), stdout=keyboard, stderr=keyboard, cwd=folder, env=environment(**more))
    os.close(keyboard)
    text = b"".join(_read(screen))
    child.wait(timeout=30)
    os.close(screen)
    return text.decode()


def test_no_colours_in_a_pipe(folder: Path) -> None:
    for line in LINES:
        done = bytes_of(folder, line, PYTHONIOENCODING="utf-8", TERM="xterm")
        assert b"\x1b" not in done.stdout + done.stderr
        assert not LEFT_OVER.search((done.stdout + done.stderr).decode())


# --- which language


@pytest.mark.parametrize(
    ("arguments", "more", "said"),
    [
        (("--lang", "en"), {"BOOTCAMP_LANG": "da"}, "error["),
        ((), {"BOOTCAMP_LANG": "en"}, "error["),
        ((), {"BOOTCAMP_LANG": "", "LANG": "en_GB.UTF-8"}, "fejl["),
        ((), {"BOOTCAMP_LANG": "nonsens", "LANG": "en_GB.UTF-8"}, "fejl["),
    ],
)
def test_option_then_environment_then_plan(
    folder: Path, arguments: tuple[str, ...], more: Mapping[str, str], said: str
) -> None:
    plan = folder / "plan.yaml"
    whole = plan.read_text("utf-8")
    plan.write_text(whole.replace("version: 1", "version: 1\nlanguage: da"), "utf-8")
    try:
        done = bytes_of(folder, ("chek", *arguments), PYTHONIOENCODING="utf-8", **more)
    finally:
        plan.write_text(whole, "utf-8")
    assert done.stderr.decode().startswith(said)


@pytest.mark.parametrize(("locale", "said"), [("da_DK.UTF-8", "fejl["), ("en_GB.UTF-8", "error["), ("C", "fejl[")])
def test_then_the_locale(tmp_path: Path, locale: str, said: str) -> None:
    more = {"BOOTCAMP_LANG": "", "LC_ALL": locale, "PYTHONIOENCODING": "utf-8"}
    assert bytes_of(tmp_path, ("chek",), **more).stderr.decode().startswith(said)


def test_the_example_prints_on_an_old_console(tmp_path: Path) -> None:
    folder = tmp_path / "forløb"
    shutil.copytree(data_folder("examples") / "lejre-kerneopgaver", folder)
    for line in (("programme", "bootcamp-3"), ("survey", "inspect", *map(str, (folder / "surveys").glob("*.xlsx")))):
        for encoding in ("cp1252", "ascii"):
            done = bytes_of(folder, line, PYTHONIOENCODING=encoding)
            assert done.returncode == 0, done.stderr
            assert done.stdout
