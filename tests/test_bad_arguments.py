"""What is typed wrong on the command line: misspelt words, missing values, whatever is thrown at it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bootcamp import cli
from support.attacks import COMMANDS, answered, lang_of, left_as_it_was, tree
from support.command_line import Answer, Run
from support.process_folders import ready_for_first_gate

# the line, its exit code, the code of the problem, and what the answer must hold besides
USAGE: dict[tuple[str, ...], tuple[int, str, str]] = {
    ("chek",): (2, "unknown-command", "bootcamp check"),
    ("survey", "inpsect"): (2, "unknown-command", "bootcamp survey inspect"),
    ("survey",): (2, "missing-command", "import"),
    ("",): (2, "unknown-command", "bootcamp --help"),
    ("check", "--jsn"): (2, "unknown-option", "--json"),
    ("status", "--json=1"): (2, "bad-option-value", "--json"),
    ("check", "en", "to"): (2, "unexpected-argument", "to"),
    ("check", "--in"): (2, "missing-option-value", "--in"),
    ("--in",): (2, "missing-option-value", "bootcamp --in"),
    ("check", "--lang", "xx"): (2, "unknown-language", "xx"),
    ("--lang", "xx"): (2, "unknown-language", "xx"),
    ("advance",): (2, "missing-option", "--by"),
    ("advance", "--by"): (2, "missing-option-value", "--by"),
    ("survey", "import"): (2, "missing-argument", "bootcamp survey import"),
    ("explain", "-5"): (2, "unknown-code", "−5"),
    ("day", "late", "-5"): (2, "duration-not-positive", "−5"),
    ("day", "late", "-5", "--event", "bootcamp-1"): (2, "duration-not-positive", "−5"),
    ("day", "late", "-x"): (2, "unknown-option", "-x"),
    ("people", "import"): (2, "missing-argument", "bootcamp people import"),
    ("new",): (2, "missing-argument", "bootcamp new"),
    ("explain", "unknwn-key"): (2, "unknown-code", "unknown-key"),
    ("new", "et", "--like", "lejre-kerneopgave"): (2, "unknown-example", "lejre-kerneopgaver"),
    ("new", "a?"): (2, "not-a-folder-name", "bootcamp new a"),
    ("new", "con"): (2, "not-a-folder-name", "con-1"),
    ("new", "slut."): (2, "not-a-folder-name", "bootcamp new slut"),
    ("new", "events"): (3, "folder-taken", "events"),
    ("new", "plan.yaml"): (3, "file-not-folder", "plan.yaml"),
    ("demo", "plan.yaml/demo"): (3, "file-not-folder", "plan.yaml"),
    ("demo", "."): (3, "folder-taken", "."),
    ("print", "programe"): (2, "unknown-document", "programme"),
    ("print", "programme", "bootcamp-1", "--as", "exe"): (2, "unknown-format", "pdf"),
    ("print", "programme", "bootcamp-1", "--as", ","): (2, "unknown-format", "pdf"),
    ("print", "terms", "bootcamp-1"): (2, "unexpected-argument", "bootcamp-1"),
    ("print", "programme", "bootcmp-1"): (1, "unknown-event", "bootcamp-1"),
    ("print", "mini-analysis", "digtal"): (1, "unknown-survey", "digital"),
    ("print", "programme", "bootcamp-1", "--out", "plan.yaml"): (3, "file-not-folder", "plan.yaml"),
    ("print", "programme", "bootcamp-1", "--out", "plan.yaml/out"): (3, "file-not-folder", "plan.yaml"),
    ("programme", "bootcmp-1"): (1, "unknown-event", "bootcamp-1"),
    ("programme", "../plan"): (1, "unknown-event", "bootcamp-1"),
    ("survey", "results", "digtal"): (1, "unknown-survey", "digital"),
    ("survey", "import", "nej.xlsx", "digtal"): (1, "unknown-survey", "digital"),
    ("survey", "inspect", "nej.xlsx"): (3, "file-missing", "nej.xlsx"),
    ("survey", "inspect", "events"): (3, "folder-without-tables", "events"),
    ("advance", "--by", "projektledr"): (1, "unknown-role", "projektleder"),
    ("advance", "--by", "projektleder", "--waive", "plan-in-ordr", "--because", "x"): (
        1, "unknown-requirement", "plan-in-order",
    ),
    ("advance", "--by", "projektleder", "--waive", "terms"): (1, "waiver-without-reason", "--because"),
    ("back", "--by", "projektleder"): (2, "missing-option", "--because"),
    ("back", "--by", "projektleder", "--because", "x", "--to", "lring"): (1, "unknown-phase", "laering"),
    ("decide", "deltagre", "--by", "projektleder"): (1, "unknown-decision", "deltagere"),
    ("decide", "deltagere", "--by", "projektleder", "--body", "styregrupe"): (1, "unknown-body", "styregruppe"),
    ("decide", "deltagere", "--by", "projektleder", "--date", "i går"): (2, "not-a-date", "i går"),
    ("status", "nej"): (3, "file-missing", "nej"),
    ("check", "--in", "nej"): (3, "file-missing", "nej"),
    ("check", "--in", "plan.yaml"): (3, "file-not-folder", "plan.yaml"),
    ("schema", "--save", "--in", "nej"): (3, "file-missing", "nej"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = ready_for_first_gate(tmp_path / "æ ø å")
    monkeypatch.chdir(made)
    return made


@pytest.mark.parametrize("line", USAGE, ids=" ".join)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_is_typed_wrong_is_told_with_what_was_meant(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, lang: str, line: tuple[str, ...]
) -> None:
    code, problem, said = USAGE[line]
    before = tree(folder)
    monkeypatch.setenv("BOOTCAMP_LANG", lang)
    answer = run(*line)
    answered(answer, as_json=False, codes=(code,))
    assert f"[{problem}]" in answer.err
    assert said in answer.err
    assert lang_of(answer) == lang
    document = answered(run(*line, "--json"), as_json=True, codes=(code,))
    told = {each["code"]: f"{each['message']} {each['hint']}" for each in document["problems"]}
    assert problem in told
    left_as_it_was(folder, before)


@pytest.mark.parametrize("wrong", [("--nej",), ("--in",), ("--lang",), ("--lang", "xx"), ("en", "to", "tre", "fire")])
def test_every_command_answers_wrong_usage_in_its_own_words(run: Run, folder: Path, wrong: tuple[str, ...]) -> None:
    before = tree(folder)
    for command in COMMANDS:
        if command == "take" and not wrong[0].startswith("--"):
            continue  # it takes as many files as there are words
        line = (*command.split(), *wrong)
        answered(run(*line), as_json=False, codes=(2,))
        document = answered(run(*line, "--json"), as_json=True, codes=(2,))
        assert all("home" not in f"{each['message']}{each['hint']}" for each in document["problems"])
    left_as_it_was(folder, before)


@pytest.mark.parametrize("line", [("--help",), ("help",), ("--version",), *((*c.split(), "--help") for c in COMMANDS)])
def test_help_and_version_are_one_document_too(run: Run, folder: Path, line: tuple[str, ...]) -> None:
    assert folder
    assert run(*line).code == 0
    answer = run(*line, "--json")
    assert answer.code == 0
    assert answer.document


@pytest.mark.parametrize("value", ["xx", "", "dansk?", "\N{SNOWMAN}"])
def test_a_language_in_the_environment_that_nobody_knows_is_passed_over(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    assert folder
    monkeypatch.setenv("BOOTCAMP_LANG", value)
    assert lang_of(run("chek")) == "da"  # as the plan has it


def test_a_day_in_the_environment_that_is_none_is_told(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert folder
    monkeypatch.setenv("BOOTCAMP_TODAY", "i morgen")
    answer = run("status")
    answered(answer, as_json=False, codes=(2,))
    assert "BOOTCAMP_TODAY" in answer.err


def test_a_file_of_the_folder_stands_for_the_folder(run: Run, folder: Path) -> None:
    (folder / "svar.csv").write_text("a\n1\n")
    for path in ("plan.yaml", "events/bootcamp-1.yaml", "events", ".", str(folder)):
        assert run("check", path).code == 0
        assert run("status", path, "--json").document["process"] == folder.name
    assert "[not-a-plan]" in run("check", "svar.csv").err


WORDS = sorted(
    {word for command in cli.COMMANDS for word in command.name.split()}
    | {"--help", "--in", "--lang", "--json", "--by", "--because", "--waive", "--as", "--out", "--list", "--date", "--"}
    | {"digital", "bootcamp-1", "projektleder", "plan.yaml", "events", "programme", "pdf", "md", "terms", "deltagere"}
)
words = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(WORDS),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8),
)


@pytest.fixture(scope="module")
def thrown_at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = ready_for_first_gate(tmp_path_factory.mktemp("kast") / "forløb")
    here = Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(here)


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=st.lists(words, max_size=5))
@example(line=["--in=", "check"])
@example(line=["--", "--"])
@example(line=["--lang", "--json"])
@example(line=["new", "\n"])
@example(line=["check", "~"])
def test_no_line_ends_in_a_fault_of_ours(thrown_at: Path, line: list[str]) -> None:
    before = tree(thrown_at)
    out, err = StringIO(), StringIO()
    environment = {"BOOTCAMP_LANG": "da", "BOOTCAMP_TODAY": "2017-02-03", cli.SUPERVISED: "1"}
    with patch.dict(os.environ, environment), redirect_stdout(out), redirect_stderr(err):
        code = cli.run(line)
    answered(Answer(code, out.getvalue(), err.getvalue()), as_json="--json" in line and code in (0, 1, 2, 3, 4))
    if code:
        left_as_it_was(thrown_at, before)
    for name in tree(thrown_at).keys() - before.keys():
        path = thrown_at / name
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
