"""The real program on real streams: consoles that cannot print æøå, closed pipes, full disks, Ctrl-C, colours."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from process_folders import ready_for_first_gate

from bootcamp import cli
from bootcamp.reading.shipped import data_folder

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


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = ready_for_first_gate(tmp_path_factory.mktemp("skærm") / "æ ø å")
    plan = made / "plan.yaml"
    plan.write_text(plan.read_text("utf-8").replace("Fælles om kerneopgaven", f'"{TITLE}"'), "utf-8")
    return made


@pytest.fixture(scope="module")
def broken(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("fejl") / "æ ø å"
    shutil.copytree(folder, made)
    plan = made / "plan.yaml"
    plan.write_text(plan.read_text("utf-8") + "[bold]: \\[/] æøå\n", "utf-8")
    return made


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in (cli.SUPERVISED, "NO_COLOR", "TERM")}
    return {**kept, "PYTHONPATH": str(ROOT), "BOOTCAMP_LANG": "da", "BOOTCAMP_TODAY": "2017-02-03", **more}


def program(*line: str) -> list[str]:
    return [sys.executable, "-m", "bootcamp", *line]


def bytes_of(folder: Path, line: tuple[str, ...], **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(program(*line), check=False, capture_output=True, cwd=folder, env=environment(**more))


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


@posix
def test_ctrl_c_reaches_the_child_that_reads_a_workbook(folder: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "svar.xlsx"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        program("survey", "inspect", str(pipe)), stderr=subprocess.PIPE, cwd=folder, env=environment()
    )
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
    for line in (("programme", "bootcamp-3"), ("survey", "inspect", *map(str, folder.rglob("*.xlsx")))):
        for encoding in ("cp1252", "ascii"):
            done = bytes_of(folder, line, PYTHONIOENCODING=encoding)
            assert done.returncode == 0, done.stderr
            assert done.stdout
