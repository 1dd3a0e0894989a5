"""Exports that are none, broken, locked or of another survey: named in a sentence, and nothing of them is stored."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from bootcamp import cli
from bootcamp.reading.shipped import data_folder
from support.attacks import answered, lang_of, left_as_it_was, tree
from support.command_line import Run

SURVEY = "digital-bootcamp"
EXAMPLE = data_folder("examples") / "lejre-kerneopgaver"
EXPORT = next((EXAMPLE / "surveys").glob("*.xlsx"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEADING = "Hvilken gruppe hører du til?"


def edited(change: Callable[[Any], object]) -> bytes:
    """The example's export with its sheet changed."""
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(EXPORT)
    change(book.active)
    into = BytesIO()
    book.save(into)
    return into.getvalue()


def zipped(**files: str) -> bytes:
    into = BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return into.getvalue()


def encrypted() -> bytes:
    """What Excel makes of a workbook with a password: an OLE container with an encrypted stream."""
    return OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)


def unknown_group(sheet: Any) -> None:
    column = next(cell.column for cell in sheet[1] if cell.value == HEADING)
    sheet.cell(2, column).value = "Marsboere"


WHOLE = EXPORT.read_bytes()
# name of the file, exit code, problem, content
EXPORTS: dict[str, tuple[str, int, str, Callable[[], bytes]]] = {
    "an empty file": ("tom.xlsx", 1, "table-empty-file", lambda: b""),
    "an empty csv": ("tom.csv", 1, "table-empty-file", lambda: b"\r\n \r\n"),
    "a csv named xlsx": ("svar.xlsx", 1, "table-wrong-ending", lambda: b"a;b\n1;2\n"),
    "an xlsx named csv": ("svar.csv", 1, "table-wrong-ending", lambda: WHOLE),
    "an xlsx named xls": ("svar.xls", 1, "table-wrong-ending", lambda: WHOLE),
    "a password": ("hemmelig.xlsx", 1, "workbook-encrypted", encrypted),
    "half a workbook": ("halv.xlsx", 1, "workbook-damaged", lambda: WHOLE[: len(WHOLE) // 2]),
    "the end torn off": ("revet.xlsx", 1, "workbook-damaged", lambda: WHOLE[:-30]),
    "an old workbook of noughts": ("gammel.xls", 1, "workbook-damaged", lambda: OLE + bytes(1000)),
    "a zip of something else": ("andet.xlsx", 1, "table-other-kind", lambda: zipped(note="x")),
    "a zip of a csv": ("pakket.zip", 1, "table-in-zip", lambda: zipped(**{"svar.csv": "a,b"})),
    "a PDF": ("svar.xlsx", 1, "table-other-kind", lambda: b"%PDF-1.7\n"),
    "a web page": ("svar.xls", 1, "table-is-html", lambda: b"<html><table><tr><td>1</td></tr></table>"),
    "no rows": ("ingen.xlsx", 1, "no-answers", lambda: edited(lambda sheet: sheet.delete_rows(2, 9999))),
    "no cells": ("blank.xlsx", 1, "table-no-cells", lambda: edited(lambda sheet: sheet.delete_rows(1, 9999))),
    "no header row": ("uden.xlsx", 1, "no-header-row", lambda: edited(lambda sheet: sheet.delete_rows(1))),
    "only headings": ("kun.csv", 1, "no-answers", lambda: b"a,b,c\n"),
    "nothing of a survey": ("liste.csv", 1, "no-survey-export", lambda: b"a;b\n1;2\n"),
    "a quotation mark that never ends": (
        "citat.csv", 1, "table-quotes", lambda: b'a,b\n"' + b"x" * 2_000_000 + b",1\n",
    ),
    "noughts in a csv": ("nul.csv", 1, "table-other-kind", lambda: b"a,b\n1,\x002\n"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "æ ø å"
    shutil.copytree(EXAMPLE, made)
    monkeypatch.chdir(made)
    return made


@pytest.mark.parametrize("name", EXPORTS)
def test_a_bad_export_is_named_and_nothing_is_stored(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file, code, problem, content = EXPORTS[name]
    target = folder / "indbakke" / file
    target.parent.mkdir()
    target.write_bytes(content())
    before = tree(folder)
    for line in (("survey", "inspect", str(target)), ("survey", "import", str(target), SURVEY)):
        for lang in ("da", "en"):
            monkeypatch.setenv("BOOTCAMP_LANG", lang)
            answer = run(*line)
            answered(answer, as_json=False, codes=(code,))
            assert f"[{problem}]" in answer.err
            assert file in answer.err
            assert lang_of(answer) == lang
        document = answered(run(*line, "--json"), as_json=True, codes=(code,))
        assert problem in [each["code"] for each in document["problems"]]
    left_as_it_was(folder, before)


def test_a_group_that_the_plan_does_not_know_is_told_with_its_cell(run: Run, folder: Path) -> None:
    (folder / "svar.xlsx").write_bytes(edited(unknown_group))
    before = tree(folder)
    document = answered(run("survey", "import", "svar.xlsx", SURVEY, "--json"), as_json=True, codes=(1,))
    found = next(problem for problem in document["problems"] if problem["code"] == "segment-unknown")
    assert (found["file"], found["sheet"], found["cell"]) == ("svar.xlsx", "Sheet1", "F2")
    assert "Marsboere" in found["message"]
    left_as_it_was(folder, before)
    assert run("survey", "inspect", "svar.xlsx").code == 0


def test_a_workbook_that_is_open_in_excel_waits(run: Run, folder: Path) -> None:
    (folder / "svar.xlsx").write_bytes(WHOLE)
    (folder / "~$svar.xlsx").write_bytes(b"\x05Navn")
    before = tree(folder)
    for command, rest in {"inspect": [], "import": [SURVEY]}.items():
        assert "[workbook-open]" in answered_with(run, 3, "survey", command, "svar.xlsx", *rest)
        assert "svar.xlsx" in answered_with(run, 3, "survey", command, "~$svar.xlsx", *rest)
    left_as_it_was(folder, before)
    (folder / "~$svar.xlsx").unlink()
    assert run("survey", "import", "svar.xlsx", SURVEY).code == 0


def answered_with(run: Run, code: int, *line: str) -> str:
    answer = run(*line)
    answered(answer, as_json=False, codes=(code,))
    return answer.err


@pytest.mark.parametrize("wrong", ["", "- a\n", "hej", "header: [\n", "version: 1\nukendt: x\n", "æ".encode("latin-1")])
def test_a_broken_mapping_stops_the_import(run: Run, folder: Path, wrong: str | bytes) -> None:
    mapping = folder / "kort.yaml"
    mapping.write_bytes(wrong if isinstance(wrong, bytes) else wrong.encode())
    before = tree(folder)
    line = ("survey", "import", str(EXPORT), SURVEY, "--map", "kort.yaml")
    document = answered(run(*line, "--json"), as_json=True, codes=(1,))
    assert any("kort.yaml" in (problem["file"] or "") for problem in document["problems"])
    left_as_it_was(folder, before)
    answered(run(*line[:-1], "nej.yaml"), as_json=False, codes=(3,))
    answered(run(*line[:-1], "events"), as_json=False, codes=(3,))
    left_as_it_was(folder, before)


def test_a_reader_that_dies_becomes_a_sentence(folder: Path, tmp_path: Path) -> None:
    """The child that reads a workbook may be ended by it; the parent has nothing of it imported and answers."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys\nif os.environ.get('BOOTCAMP_SUPERVISED'): os._exit(134)\n", "utf-8"
    )
    before = tree(folder)
    paths = os.pathsep.join([str(tmp_path), str(Path(cli.__file__).parents[1])])
    environment = {name: value for name, value in os.environ.items() if name != cli.SUPERVISED}
    environment |= {"PYTHONPATH": paths, "BOOTCAMP_LANG": "da", "PYTHONIOENCODING": "utf-8"}
    for as_json in (False, True):
        line = ["survey", "import", str(EXPORT), SURVEY, *(["--json"] if as_json else [])]
        done = subprocess.run(
            [sys.executable, "-m", "bootcamp", *line],
            check=False, capture_output=True, encoding="utf-8", env=environment, cwd=folder,
        )  # fmt: skip
        assert done.returncode == 1
        assert "[reader-died]" in done.stderr
        assert "Traceback" not in done.stderr
        assert not as_json or '"reader-died"' in done.stdout
    left_as_it_was(folder, before)
