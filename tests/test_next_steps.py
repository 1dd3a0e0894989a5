"""The commands that the program suggests run as they are pasted: all the way from a new folder to the end."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from bootcamp import cli
from bootcamp.reading.scalars import nearest
from bootcamp.reading.shipped import data_folder
from bootcamp.words import LANGUAGES, Language, Words, problem_codes, wording_of
from support.attacks import answered
from support.command_line import Run

EXAMPLE = data_folder("examples") / "lejre-kerneopgaver"
FIRST_WORDS = sorted({command.name.split()[0] for command in cli.COMMANDS})
DAYS = ("2016-12-01", "2017-02-03", "2017-03-20", "2017-12-01")
SOME_DAYS = (("2017-02-03", "da"), ("2017-12-01", "en"))
COMMAND = re.compile(r"bootcamp (?:[a-z]+(?: [a-z]+)?)(?: [^\s.,;:»”)]+)*")


def pasted(run: Run, command: str, export: str) -> int:
    """The exit code of a suggested command; the one placeholder it may have is the file from the survey tool."""
    program, *words = shlex.split(command)
    assert program == "bootcamp"
    words = [export if word in ("svar.xlsx", "answers.xlsx", "FIL", "FILE") else word for word in words]
    answer = run(*words)
    answered(answer, as_json=False)
    assert "[unknown-" not in answer.err, answer.err
    assert "[missing-" not in answer.err, answer.err
    return answer.code


def test_what_is_suggested_can_be_pasted_until_the_process_is_over(
    run: Run, process: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the days when everything has been held: each suggestion succeeds, and together they lead to the end."""
    monkeypatch.setenv("BOOTCAMP_TODAY", "2017-12-01")
    export = str(next(process.glob("surveys/*.xlsx")))
    seen: set[str] = set()
    for _ in range(60):
        document = run("status", "--json").document
        if document["finished"]:
            break
        step = next((each for each in document["next"] if each["command"] not in seen), None)
        assert step, document["next"]
        seen.add(step["command"])
        assert pasted(run, step["command"], export) == 0, step
        if step["command"].startswith("bootcamp advance"):
            seen.clear()
    assert run("status", "--json").document["finished"] is True
    for step in document["next"]:
        assert pasted(run, step["command"], export) == 0


@pytest.mark.parametrize(
    ("today", "lang"),
    [
        pytest.param(today, lang, marks=() if (today, lang) in SOME_DAYS else pytest.mark.slow)
        for today in DAYS
        for lang in LANGUAGES
    ],
)
def test_every_remedy_is_a_command_that_there_is(
    run: Run, process: Path, monkeypatch: pytest.MonkeyPatch, today: str, lang: str
) -> None:
    monkeypatch.setenv("BOOTCAMP_TODAY", today)
    monkeypatch.setenv("BOOTCAMP_LANG", lang)
    export = str(next(process.glob("surveys/*.xlsx")))
    document = run("status", "--json").document
    remedies = {
        one["remedy"] for phase in document["phases"] for one in phase["gate"]["requirements"] if not one["met"]
    } | {step["command"] for step in document["next"]}
    assert remedies
    for remedy in sorted(remedies):
        pasted(run, remedy, export)


@pytest.mark.parametrize("example", ["start", "start-en"])
def test_the_first_steps_of_a_new_folder_can_be_pasted(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example: str
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(data_folder("examples") / example, tmp_path / "nyt")
    monkeypatch.chdir(tmp_path / "nyt")
    export = str(next(EXAMPLE.glob("surveys/*.xlsx")))
    for step in run("status", "--json").document["next"]:
        pasted(run, step["command"], export)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_in_a_hint_is_one_that_there_is(run: Run, process: Path, lang: Language) -> None:
    """The commands named in hints and explanations are known, whatever stands for their values."""
    assert process
    wordings = {code: wording for code in problem_codes() if (wording := wording_of(code))}
    named = {
        (code, found)
        for code, wording in wordings.items()
        for both in (wording.text, *wording.hints, wording.more)
        for found in COMMAND.findall(Words(lang).of(both))
    }
    assert len(named) > 10
    for code, command in sorted(named):
        words = [word for word in command.split()[1:] if not word.startswith("--")]
        if not nearest(words[0], FIRST_WORDS):
            continue  # prose about the program itself
        helped = run(*words[: 2 if words[0] in ("survey", "day") else 1], "--help")
        assert helped.code == 0, (code, command)
        for option in re.findall(r"--[a-z]+", command):
            assert option in helped.out or option == "--help", (code, command)
