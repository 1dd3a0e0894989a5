"""What most tests begin with: a command line to call, and a process folder to stand in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from bootcamp import cli
from bootcamp.reading.shipped import data_folder
from bootcamp.words import Words
from support.command_line import Answer, Run, settled

# A busy machine is slow, not wrong: what is tested are laws, never the clock.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

EXAMPLE = data_folder("examples") / "lejre-kerneopgaver"
SURVEY = "digital-bootcamp"

# --- which texts are asked for

ASKED: set[str] = set()


def pytest_configure() -> None:
    """Take note of the key of every text that is asked for in this process."""
    ask = Words.__call__

    def noted(words: Words, key: str, /, **params: object) -> str:
        ASKED.add(key)
        return ask(words, key, **params)

    Words.__call__ = noted  # type: ignore[method-assign]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands over what it was asked; after the suite no key may be one that `word_keys` has missed."""
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["asked"] = sorted(ASKED)
    elif _is_whole(config) and (missed := _missed(config)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        _show(config, f"asked for, and seen by nothing in tests/support/word_keys.py: {', '.join(missed)}")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker has ended: its keys are added to those of the others."""
    ASKED.update(getattr(node, "workeroutput", {}).get("asked", ()))


def _is_whole(config: pytest.Config) -> bool:
    """Whether the suite was asked for, with or without what is slow, and not a few of its files."""
    chosen = config.option.keyword or config.option.collectonly
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen


def _missed(config: pytest.Config) -> list[str]:
    from support.word_families import known_keys, possible_keys

    asked = ASKED & known_keys()
    _show(config, f"{len(asked)} of {len(known_keys())} texts are said in the tests")
    return sorted(asked - possible_keys())


def _show(config: pytest.Config, line: str) -> None:
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    reporter.ensure_newline()
    reporter.write_line(line)


# --- command lines and folders


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how many tests of the screen were passed over: a suite without them is not the whole one."""
    skipped = [report for report in terminalreporter.stats.get("skipped", ()) if "browser" in report.keywords]
    if skipped:
        reasons = sorted({report.longrepr[2].removeprefix("Skipped: ") for report in skipped})
        terminalreporter.write_line(
            f"{len(skipped)} tests of the screen in a browser were skipped: {'; '.join(reasons)}"
        )


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Answer one command line in this process, as `settled` says."""
    settled(monkeypatch)

    def answer(*arguments: object) -> Answer:
        capsys.readouterr()
        code = cli.run([str(argument) for argument in arguments])
        return Answer(code, *capsys.readouterr())

    return answer


@pytest.fixture(scope="session", autouse=True)
def _settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What a person accepts is remembered for these tests alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOOTCAMP_SETTINGS", str(tmp_path_factory.mktemp("settings")))
        yield


@pytest.fixture
def process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The main example in a folder of its own, whose path is not plain ASCII; it is the current folder."""
    folder = tmp_path / "æ ø å" / EXAMPLE.name
    shutil.copytree(EXAMPLE, folder)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(scope="session")
def _answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("answered") / EXAMPLE.name)
    (export,) = (folder / "surveys").glob("*.xlsx")
    with pytest.MonkeyPatch.context() as patch:
        settled(patch)
        patch.chdir(folder)
        assert cli.run(["survey", "import", str(export), SURVEY]) == 0
        assert cli.run(["print", "longlist", SURVEY, "--as", "xlsx"]) == 0
    return folder


@pytest.fixture
def answered(_answered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The main example with its answers read in and its longlist printed for Excel; it is the current folder."""
    folder = shutil.copytree(_answered, tmp_path / "æ ø å" / EXAMPLE.name)
    monkeypatch.chdir(folder)
    return folder
