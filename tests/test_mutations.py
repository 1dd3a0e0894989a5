"""Seeded mistakes in the main example: whatever is damaged, a problem has its file, line and column."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bootcamp.plan.schema import json_schema
from bootcamp.reading.shipped import data_folder
from support.attacks import answered
from support.command_line import Run

EXAMPLE = data_folder("examples") / "lejre-kerneopgaver"
FILES = ("plan.yaml", "events/bootcamp-1.yaml", "events/bootcamp-3.yaml", "outcomes/vaekst.yaml")
FEW, MANY = 5, 24
"""Damages of each kind: always, and with what is slow."""
_PAIR = re.compile(r"^(?P<indent>\s*(?:- )?)(?P<key>[a-z_]+):(?P<value> .*)?$")
GARBAGE = (
    "hej:med dig",
    "25.61",
    "-5",
    "[1, 2",
    "{a: b}",
    "[a, b]",
    '"',
    "x+",
    "32. marts 2017",
    "Æh Øh",
    "!",
    "*a",
    "@",
)
FIELDS = {name for model in json_schema()["$defs"].values() for name in model.get("properties", ())}


class Damage(NamedTuple):
    """A damaged text, the line of the damage (from 1), and the token there that a problem should mark, if known."""

    text: str
    line: int
    token: str | None


Mutation = Callable[[list[str], int, re.Match[str], random.Random], Damage | None]


def misspell_key(lines: list[str], at: int, found: re.Match[str], chance: random.Random) -> Damage | None:
    key = found["key"]
    if key not in FIELDS:  # a short name that people chose themselves
        return None
    place = chance.randrange(len(key))
    wrong = key[:place] + chance.choice("qxz") + key[place:]
    return Damage(_with(lines, at, f"{found['indent']}{wrong}:{found['value'] or ''}"), at + 1, wrong)


def delete_line(lines: list[str], at: int, _found: re.Match[str], _chance: random.Random) -> Damage:
    return Damage("\n".join([*lines[:at], *lines[at + 1 :]]), at + 1, None)


def twice(lines: list[str], at: int, found: re.Match[str], _chance: random.Random) -> Damage | None:
    if "- " in found["indent"] or not found["value"]:
        return None
    return Damage("\n".join([*lines[: at + 1], lines[at], *lines[at + 1 :]]), at + 2, found["key"])


def garbage(lines: list[str], at: int, found: re.Match[str], chance: random.Random) -> Damage | None:
    if not found["value"]:
        return None
    return Damage(_with(lines, at, f"{found['indent']}{found['key']}: {chance.choice(GARBAGE)}"), at + 1, None)


def list_for_value(lines: list[str], at: int, found: re.Match[str], _chance: random.Random) -> Damage | None:
    value = (found["value"] or "").strip()
    if not value or value[0] in "[{|>&\"'" or "#" in value:
        return None
    return Damage(_with(lines, at, f"{found['indent']}{found['key']}: [[x], {{y: z}}]"), at + 1, "[")


def nothing_for_value(lines: list[str], at: int, found: re.Match[str], _chance: random.Random) -> Damage | None:
    return Damage(_with(lines, at, f"{found['indent']}{found['key']}:"), at + 1, None) if found["value"] else None


def indent(lines: list[str], at: int, _found: re.Match[str], chance: random.Random) -> Damage:
    return Damage(_with(lines, at, " " * chance.choice((1, 3)) + lines[at]), at + 1, None)


def tab(lines: list[str], at: int, _found: re.Match[str], _chance: random.Random) -> Damage:
    return Damage(_with(lines, at, "\t" + lines[at]), at + 1, "\t")


def colon(lines: list[str], at: int, found: re.Match[str], _chance: random.Random) -> Damage | None:
    value = (found["value"] or "").strip()
    if not value or value[0] in "[{|>&\"'" or ":" in value or "#" in value:
        return None
    return Damage(_with(lines, at, f"{found['indent']}{found['key']}: Del 1: {value}"), at + 1, f"Del 1: {value}")


def open_quote(lines: list[str], at: int, found: re.Match[str], _chance: random.Random) -> Damage | None:
    value = (found["value"] or "").strip()
    if not value or value[0] in "[{|>&\"'":
        return None
    return Damage(_with(lines, at, f'{found["indent"]}{found["key"]}: "{value}'), at + 1, '"')


MUTATIONS: tuple[Mutation, ...] = (
    misspell_key, delete_line, twice, garbage, list_for_value, nothing_for_value, indent, tab, colon, open_quote,
)  # fmt: skip


def _with(lines: list[str], at: int, line: str) -> str:
    return "\n".join([*lines[:at], line, *lines[at + 1 :]])


def damages(mutation: Mutation, seed: int, wanted: int) -> Iterator[tuple[str, Damage]]:
    """Damaged files of the example, of one kind of mistake, the same for the same seed."""
    chance = random.Random(f"{mutation.__name__} {seed}")
    made = 0
    while made < wanted:
        file = chance.choice(FILES)
        lines = (EXAMPLE / file).read_text("utf-8").split("\n")
        at = chance.randrange(len(lines))
        found = _PAIR.match(lines[at])
        damage = mutation(lines, at, found, chance) if found else None
        if damage:
            made += 1
            yield file, damage


@pytest.fixture
def example_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "forløb"
    shutil.copytree(EXAMPLE, folder)
    monkeypatch.chdir(folder)
    return folder


def errors_of(run: Run) -> list[dict[str, Any]]:
    document = answered(run("check", "--json"), as_json=True, codes=(0, 1))
    return [problem for problem in document["problems"] if problem["severity"] != "advice"]


@pytest.mark.parametrize("wanted", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_every_problem_of_a_damaged_file_has_its_place(
    run: Run, example_folder: Path, mutation: Mutation, wanted: int
) -> None:
    told: list[dict[str, Any]] = []
    for file, damage in damages(mutation, 1, wanted):
        whole = (example_folder / file).read_text("utf-8")
        (example_folder / file).write_text(damage.text, "utf-8")
        problems = errors_of(run)
        (example_folder / file).write_text(whole, "utf-8")
        lines = damage.text.split("\n")
        for problem in problems:
            assert problem["file"], problem
            assert 1 <= problem["line"] <= len(lines) + 1 or problem["file"] != file, problem
            assert problem["column"] >= 1, problem
            assert problem["end_column"] > problem["column"], problem
            assert problem["message"], problem
        told += problems
    assert told or mutation is delete_line


@pytest.mark.parametrize("wanted", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    ("mutation", "codes"),
    [
        (misspell_key, {"unknown-key"}),
        (twice, {"duplicate-key"}),
        (list_for_value, {"one-value-expected", "mapping-expected", "list-expected"}),
        (tab, {"yaml-tab"}),
        (colon, {"yaml-colon"}),
        (open_quote, {"yaml-quote"}),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_problem_marks_the_token_that_is_wrong(
    run: Run, example_folder: Path, mutation: Mutation, codes: set[str], wanted: int
) -> None:
    exact, missed = 0, []
    for file, damage in damages(mutation, 2, wanted):
        whole = (example_folder / file).read_text("utf-8")
        (example_folder / file).write_text(damage.text, "utf-8")
        problems = errors_of(run)
        (example_folder / file).write_text(whole, "utf-8")
        line = damage.text.split("\n")[damage.line - 1]
        marked = [
            (p["code"], line[p["column"] - 1 : p["end_column"] - 1])
            for p in problems
            if p["file"] == file and p["line"] == damage.line and p["code"] in codes
        ]
        if any(token == damage.token or (damage.token == "[" and token.startswith("[")) for _, token in marked):
            exact += 1
        else:
            missed.append((file, damage.line, line, [(p["code"], p["line"], p["column"]) for p in problems]))
    assert exact >= 0.95 * (exact + len(missed)), missed


@pytest.mark.parametrize("wanted", [1, pytest.param(FEW, marks=pytest.mark.slow)])
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_no_command_falls_over_a_damaged_file(run: Run, example_folder: Path, mutation: Mutation, wanted: int) -> None:
    for file, damage in damages(mutation, 3, wanted):
        whole = (example_folder / file).read_text("utf-8")
        (example_folder / file).write_text(damage.text, "utf-8")
        for line in ((), ("log",), ("change",), ("programme", "bootcamp-1"), ("print", "--list")):
            answered(run(*line, "--json"), as_json=True)
        answered(run("print", "milestones", "--as", "md", "--json"), as_json=True)
        (example_folder / file).write_text(whole, "utf-8")
