"""YAML is read alike with libyaml and without it: the same data at the same places, the same mistakes told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bootcamp import cli
from bootcamp.problems import Place, Refused
from bootcamp.reading import yaml_loader
from bootcamp.reading.files import read_text
from bootcamp.reading.shipped import data_folder
from bootcamp.reading.yaml import DEEPEST, Source, parse_yaml
from support.command_line import Run

LOADERS: dict[str, Any] = {"python": yaml_loader.PythonLoader}
if hasattr(yaml, "CLoader"):
    LOADERS["libyaml"] = yaml.CLoader
EXAMPLES = sorted(data_folder("examples").rglob("*.yaml"))
BOTH = pytest.mark.parametrize("loader", LOADERS)
needs_libyaml = pytest.mark.skipif("libyaml" not in LOADERS, reason="PyYAML was built without libyaml")
PIECES = (
    "Hvem bidrager?", "a", "æ", "? ", "?", "[", "]", "{", "}", ", ", ": ", ":", "\n", "\n  ", "- ", "  ", "'", '"', "#",
    " #", "k: ", "\n- ", "\n  - ", "[a?, b]", "{k: v?}", '"c"', "&x ", "*x", "|\n  ", ">\n ", "~", "\\u00e6", "\\ud800",
)  # fmt: skip


@contextmanager
def reading_with(loader: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_loader, "LOADER", LOADERS[loader])
        yield


def everything(source: Source) -> list[tuple[Any, Place, Place]]:
    """Every value of a file that is not empty, with its place and the place of its key."""
    found: list[tuple[Any, Place, Place]] = []

    def visit(value: Any, location: tuple[str | int, ...]) -> None:
        if value not in (None, ""):
            found.append((value, source.place(location), source.place(location, of_key=True)))
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, part in parts:
            visit(part, (*location, step))

    visit(source.data, ())
    return found


def read(text: str, loader: str) -> tuple[Any, list[Any], list[Any]] | None:
    """What is read, where, and what is said of it; None where the text is refused."""
    try:
        with reading_with(loader):
            source, problems = parse_yaml(text, "plan.yaml")
    except Refused:
        return None
    said = [(problem.code, problem.place.line, problem.place.column) for problem in problems if problem.place]
    return source.data, everything(source), said


def refusal(text: str, loader: str) -> tuple[str, int | None, int | None]:
    with reading_with(loader), pytest.raises(Refused) as refused:
        parse_yaml(text, "plan.yaml")
    (problem,) = refused.value.problems
    assert problem.place is not None
    return problem.code, problem.place.line, problem.place.column


# --- the same with and without libyaml


@needs_libyaml
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_shipped_example_says_the_same_at_the_same_places(path: Path) -> None:
    text = read_text(path, path.name)
    with_it, without = read(text, "libyaml"), read(text, "python")
    assert with_it is not None
    assert with_it[0]
    assert without == with_it


@needs_libyaml
@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=12).map("".join))
def test_what_libyaml_reads_is_read_alike_without_it(text: str) -> None:
    with_it = read(text, "libyaml")
    if with_it is not None:
        assert read(text, "python") == with_it


@BOTH
def test_a_question_in_a_list_is_a_text(loader: str) -> None:
    text = "[Hvem bidrager?, Hvem? Hvornår og\n  hvordan?, {hvad?: det ?, a: b}]"
    found = read(text, loader)
    assert found is not None
    assert found[0] == ["Hvem bidrager?", "Hvem? Hvornår og hvordan?", {"hvad?": "det ?", "a": "b"}]


@BOTH
@pytest.mark.parametrize("escape", ["\\ud800", "\\U00110000", "\\UFFFFFFFF"])
def test_an_escape_that_is_no_letter_is_refused(loader: str, escape: str) -> None:
    code, line, _ = refusal(f'title: ok\nnote: "x{escape}"\n', loader)
    assert (code, line) == ("yaml-backslash", 2)


def test_the_example_is_in_order_on_a_machine_without_libyaml() -> None:
    program = "import sys; sys.modules['yaml._yaml'] = None; from bootcamp.cli import run; sys.exit(run(sys.argv[1:]))"
    line = ("check", str(data_folder("examples") / "lejre-kerneopgaver"), "--json")
    environment = {**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[1]), "BOOTCAMP_TODAY": "2017-02-03"}
    said = subprocess.run([sys.executable, "-c", program, *line], env=environment, capture_output=True, check=False)
    assert said.returncode == 0, said.stderr.decode()
    answer = json.loads(said.stdout)
    assert (answer["ok"], [each for each in answer["problems"] if each["severity"] != "advice"]) == (True, [])


# --- depth


@BOTH
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("[" * 100_000, 1, DEEPEST + 2),
        ("a: " + "[" * 50 + "]" * 50, 1, DEEPEST + 4),
        ("æøå: " + "{å: " * 5000, 1, 4 * DEEPEST + 6),
        ("- " * 5000, 1, 2 * DEEPEST + 3),
        ("? " * 5000, 1, 2 * DEEPEST + 3),
        ("[\n" * 5000, DEEPEST + 2, 1),
        ("\n".join(f"{' ' * step}a:" for step in range(1500)), DEEPEST + 2, DEEPEST + 2),
        ("[" * 200 + '"\\q"', 1, DEEPEST + 2),
        ("[" * 200 + "@", 1, DEEPEST + 2),
    ],
    ids=["brackets", "fifty", "braces", "hyphens", "questions", "lines", "indented", "then a backslash", "then a sign"],
)
def test_too_many_steps_are_told_where_they_begin_whatever_the_parser_thinks(
    loader: str, text: str, line: int, column: int
) -> None:
    assert refusal(text, loader) == ("yaml-too-deep", line, column)


@BOTH
def test_the_last_step_that_is_allowed_is_read(loader: str) -> None:
    deepest, deeper = ("[" * steps + "]" * steps for steps in (DEEPEST + 1, DEEPEST + 2))
    assert read(deepest + "#" + "[" * 200, loader) is not None
    assert refusal(deeper + "#" + "[" * 200, loader) == refusal(deeper, loader) == ("yaml-too-deep", 1, DEEPEST + 2)


# --- characters


@BOTH
@given(
    before=st.text("abcæøåÆØÅéü–«»☃😀: -#[]{}'\"\t\n\u2028"), sign=st.sampled_from("\x00\x07\x1b\x7f\x90\ud800\uffff")
)
def test_a_control_character_is_told_where_it_stands_whatever_is_before_it(loader: str, before: str, sign: str) -> None:
    lines = before.split("\n")
    text = f"{before}{sign} og mere\nbagefter: \x07"
    assert refusal(text, loader) == ("yaml-control-character", len(lines), len(lines[-1]) + 1)


@BOTH
def test_every_other_character_is_taken_by_the_parser(loader: str) -> None:
    letters = "".join(map(chr, [*range(0xA0, 0xD800), *range(0xE000, 0xFFFE), 0x10000, 0x1F600, 0x10FFFF]))
    text = "\n".join(f"# {letters[start : start + 500]}" for start in range(0, len(letters), 500)) + "\na: \x85b\n"
    with reading_with(loader):
        assert parse_yaml(text, "plan.yaml")[0].data == {"a": "b"}


def test_a_control_character_after_danish_letters_is_shown_in_its_line(run: Run, process: Path) -> None:
    beginning = f"version: 1\ntitle: {'ÆØÅ' * 20}\nlanguage: da\nmunicipality:\n"
    (process / "plan.yaml").write_text(f"{beginning}  name: Lejre\x07\n", "utf-8")
    (problem, *_) = run("check", "--json").document["problems"]
    found = problem["code"], problem["file"].rpartition("/")[2], problem["line"], problem["column"]
    assert found == ("yaml-control-character", "plan.yaml", 5, 14)
    assert "U+0007" in problem["message"]
