"""Every beginner's mistake in a process folder, met by every command: a sentence, an exit code, nothing half-done."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from bootcamp import cli
from support.attacks import COMMANDS, WITHOUT_PLAN, answered, hand_in, lang_of, left_as_it_was, tree
from support.command_line import Run
from support.process_folders import EVENT, PLAN, ready_for_first_gate, write

Spoil = Callable[[Path], object]
READ_FREELY = (*WITHOUT_PLAN, "schema", "templates")
"""Commands that look at nothing that people write in YAML."""


class Mistake(NamedTuple):
    """How a folder is spoilt, the code of the problem that `check` must name first, and the file and line it is in."""

    code: str
    file: str
    line: int | None
    spoil: Spoil


def plan(content: str | bytes) -> Spoil:
    return lambda folder: (folder / "plan.yaml").write_bytes(_bytes(content))


def event(content: str | bytes, name: str = "bootcamp-1.yaml") -> Spoil:
    return lambda folder: (folder / "events" / name).write_bytes(_bytes(content))


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def swap(before: str, after: str, text: str = PLAN) -> str:
    assert before in text
    return text.replace(before, after, 1)


def file_for_folder(name: str) -> Spoil:
    def spoil(folder: Path) -> None:
        shutil.rmtree(folder / name)
        (folder / name).write_text("ikke en mappe", "utf-8")

    return spoil


TITLE = "title: Fælles om kerneopgaven"
LAUGHS = "a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
IN_PLAN: dict[str, Mistake] = {
    "an empty file": Mistake("file-empty", "plan.yaml", 1, plan("")),
    "nothing but notes": Mistake("file-empty", "plan.yaml", 1, plan("# endnu ikke\n")),
    "Latin-1": Mistake("file-not-utf8", "plan.yaml", 2, plan(PLAN.encode("latin-1"))),
    "UTF-16": Mistake("file-utf16", "plan.yaml", 1, plan(PLAN.encode("utf-16"))),
    "a file of another kind": Mistake("file-not-utf8", "plan.yaml", None, plan(bytes(range(256)))),
    "a tab": Mistake("yaml-tab", "plan.yaml", 6, plan(swap("  purpose", "\tpurpose"))),
    "a key twice": Mistake("duplicate-key", "plan.yaml", 39, plan(f"{PLAN}title: En til\n")),
    "aliases that multiply": Mistake("yaml-too-large", "plan.yaml", None, plan(PLAN + LAUGHS)),
    "a reference to itself": Mistake("yaml-refers-to-itself", "plan.yaml", 39, plan(f"{PLAN}x: &x [*x]\n")),
    "fifty brackets": Mistake("yaml-too-deep", "plan.yaml", 1, plan("a: " + "[" * 50 + "]" * 50)),
    "a hundred thousand brackets": Mistake("yaml-too-deep", "plan.yaml", 1, plan("[" * 100_000)),
    "a misspelt key": Mistake("unknown-key", "plan.yaml", 10, plan(swap("core_tasks:", "core_taks:"))),
    "a colon in a title": Mistake("yaml-colon", "plan.yaml", 2, plan(swap("Fælles om", "Fælles: om"))),
    "an open quotation mark": Mistake("yaml-quote", "plan.yaml", 2, plan(swap(TITLE, 'title: "Fælles'))),
    "a title that is quoted in part": Mistake(
        "yaml-partly-quoted", "plan.yaml", 2, plan(swap(TITLE, 'title: "Fælles" om kerneopgaven'))
    ),
    "no space after the colon": Mistake("yaml-no-space", "plan.yaml", 2, plan(swap("title: F", "title:F"))),
    "a title with a sign before it": Mistake("yaml-sign", "plan.yaml", 2, plan(swap("title: F", "title: @F"))),
    "a path in quotation marks": Mistake("yaml-backslash", "plan.yaml", 2, plan(swap(TITLE, 'title: "C:\\Users"'))),
    "a list for fields": Mistake("mapping-expected", "plan.yaml", 1, plan("- a\n- b\n")),
    "a word for fields": Mistake("mapping-expected", "plan.yaml", 1, plan("hej\n")),
    "a list for a value": Mistake("one-value-expected", "plan.yaml", 2, plan(swap(TITLE, "title: [Fælles]"))),
    "fields for a list": Mistake("list-expected", "plan.yaml", 34, plan(f"{PLAN.partition('phases:')[0]}phases: {{}}")),
    "no phases": Mistake("list-empty", "plan.yaml", 34, plan(f"{PLAN.partition('phases:')[0]}phases: []")),
    "another version": Mistake("not-a-choice", "plan.yaml", 1, plan(swap("version: 1", "version: 7"))),
    "a missing title": Mistake("missing-key", "plan.yaml", 1, plan(swap(f"{TITLE}\n", ""))),
}
IN_EVENTS: dict[str, Mistake] = {
    "an empty event": Mistake("file-empty", "events/bootcamp-1.yaml", 1, event("")),
    "an event that is a list": Mistake("mapping-expected", "events/bootcamp-1.yaml", 1, event("- a\n")),
    "an event of another kind": Mistake("file-not-utf8", "events/bootcamp-1.yaml", None, event(bytes(range(256)))),
    "blocks that are a word": Mistake("list-expected", "events/bootcamp-1.yaml", 2, event("title: x\nblocks: hej\n")),
    "an event with æ": Mistake("file-name", "events/bøtcamp.yaml", None, event(EVENT, "bøtcamp.yaml")),
    "an event with a space": Mistake("file-name", "events/dag 2.yaml", None, event(EVENT, "dag 2.yaml")),
    "an event that ends in yml": Mistake("file-name", "events/dag-2.yml", None, event(EVENT, "dag-2.yml")),
    "a file for the events": Mistake("file-not-folder", "events", None, file_for_folder("events")),
    "a file for the outcomes": Mistake("file-not-folder", "outcomes", None, file_for_folder("outcomes")),
    "a broken duration": Mistake(
        "not-a-duration", "events/bootcamp-1.yaml", 6, event(swap("minutes: 40", "minutes: længe", EVENT))
    ),
    "an unknown role": Mistake(
        "unknown-role", "events/bootcamp-1.yaml", 6, event(swap("[facilitator]", "[facilitatro]", EVENT))
    ),
}
MISTAKES = IN_PLAN | IN_EVENTS
ACCEPTED: dict[str, Spoil] = {
    "a byte order mark": plan(b"\xef\xbb\xbf" + PLAN.encode()),
    "lines as Windows ends them": plan(PLAN.replace("\n", "\r\n")),
    "lines as old Macs ended them": plan(PLAN.replace("\n", "\r")),
    "a separator from a web page": plan(swap("Fælles om", "Fælles\u2028om")),
    "a hidden file of another system": lambda folder: write(folder / "events" / "._bootcamp-1.yaml", "\x00"),
    "a note after a value": plan(swap(TITLE, f"{TITLE}  # foreløbig titel")),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = ready_for_first_gate(tmp_path_factory.mktemp("forløb") / "æ ø å")
    hand_in(folder)
    return folder


@pytest.fixture
def spoilt(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Spoil], Path]:
    def make(spoil: Spoil) -> Path:
        folder = tmp_path / "æ ø å"
        shutil.copytree(sound, folder)
        spoil(folder)
        monkeypatch.chdir(folder)
        return folder

    return make


@pytest.mark.parametrize("name", MISTAKES)
def test_check_names_the_mistake_its_file_and_its_line(
    run: Run, spoilt: Callable[[Spoil], Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    mistake = MISTAKES[name]
    spoilt(mistake.spoil)
    document = run("check", "--json").document
    errors = [problem for problem in document["problems"] if problem["severity"] == "error"]
    assert document["ok"] is False
    assert (mistake.code, mistake.file) in [(problem["code"], problem["file"]) for problem in errors]
    assert {problem["code"] for problem in errors if problem["file"] == mistake.file} == {mistake.code}
    found = next(problem for problem in errors if problem["code"] == mistake.code)
    assert mistake.line is None or found["line"] == mistake.line
    for lang in ("da", "en"):
        monkeypatch.setenv("BOOTCAMP_LANG", lang)
        told = run("check")
        assert told.code == 1
        assert mistake.file in told.err
        assert lang_of(told) == lang


ALWAYS = tuple(MISTAKES)[::4]
"""The mistakes that every command meets in every run of the suite; the others it meets with what is slow."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in ALWAYS else pytest.mark.slow) for name in MISTAKES]
)
@pytest.mark.parametrize(
    ("lang", "as_json"), [("da", False), pytest.param("en", True, marks=pytest.mark.slow)], ids=["da", "en-json"]
)
def test_no_command_falls_over_a_mistake(
    run: Run,
    spoilt: Callable[[Spoil], Path],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    lang: str,
    as_json: bool,
) -> None:
    folder = spoilt(MISTAKES[name].spoil)
    monkeypatch.setenv("BOOTCAMP_LANG", lang)
    before = tree(folder)
    for command, line in COMMANDS.items():
        if command in READ_FREELY:
            continue
        answer = run(*line, *(["--json"] if as_json else []))
        answered(answer, as_json=as_json)
        if name in IN_PLAN and name not in ("a key twice", "a misspelt key"):
            assert answer.code == 1 or command == "survey inspect", (command, answer)
            assert MISTAKES[name].code in answer.out + answer.err or command == "survey inspect"
        if answer.code:
            left_as_it_was(folder, before)
        before = tree(folder)


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_is_no_mistake_is_accepted(run: Run, spoilt: Callable[[Spoil], Path], name: str) -> None:
    spoilt(ACCEPTED[name])
    answer = run("check", "--json")
    assert answer.document == {"ok": True, "problems": []}
    assert "Fælles om kerneopgaven" in run("status").out


def test_no_plan_at_all_is_told_in_both_languages(
    run: Run, spoilt: Callable[[Spoil], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = spoilt(lambda folder: (folder / "plan.yaml").unlink())
    before = tree(folder)
    for lang in ("da", "en"):
        monkeypatch.setenv("BOOTCAMP_LANG", lang)
        for command, line in COMMANDS.items():
            if command in ("", *WITHOUT_PLAN, "survey inspect"):
                continue
            answer = run(*line)
            answered(answer, as_json=False, codes=(3,))
            assert lang_of(answer) == lang
            document = answered(run(*line, "--json"), as_json=True, codes=(3,))
            assert [problem["code"] for problem in document["problems"]] == ["no-process-here"], command
    left_as_it_was(folder, before)


def test_the_table_of_commands_has_every_command() -> None:
    assert sorted(COMMANDS) == sorted(["", *(command.name for command in cli.COMMANDS)])


def test_a_sound_folder_is_answered_by_every_command(run: Run, spoilt: Callable[[Spoil], Path]) -> None:
    """The lines of the table do succeed, so that what they say of mistakes is said because of the mistakes."""
    spoilt(lambda _folder: None)
    codes = {command: run(*line, "--json").code for command, line in COMMANDS.items() if command != "back"}
    assert set(codes.values()) == {0}, codes
    assert run(*COMMANDS["back"]).code == 0
