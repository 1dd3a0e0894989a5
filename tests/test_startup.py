"""Which packages a command imports: what is heavy is paid for only by those who need it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bootcamp import cli
from bootcamp.reading.shipped import data_folder

TYPER = frozenset({"typer", "annotated_doc", "shellingham"})
PLAN = TYPER | {"yaml", "pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection"}
DOCUMENT = PLAN | {"jinja2", "markupsafe", "markdown_it", "mdurl"}
SURVEY = "digital-bootcamp"
WRAPPED = """
import sys
before = set(sys.modules)
from bootcamp.cli import run
code = run(sys.argv[1:])
names = {name.partition(".")[0] for name in set(sys.modules) - before}
print(code, *sorted(names - sys.stdlib_module_names - {"bootcamp"}), file=sys.stderr)
"""


def packages(folder: Path, *line: str, code: int = 0, supervised: bool = False) -> frozenset[str]:
    """The packages beyond Python's own that a command line imports when its output goes to a file."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != cli.SUPERVISED},
        "PYTHONPATH": str(Path(cli.__file__).parents[1]),
        "BOOTCAMP_LANG": "da",
        "BOOTCAMP_TODAY": "2017-02-03",
        **({cli.SUPERVISED: "1"} if supervised else {}),
    }
    process = subprocess.run(
        [sys.executable, "-c", WRAPPED, *line],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    given, *names = process.stderr.splitlines()[-1].split()
    assert int(given) == code, process.stderr
    return frozenset(name for name in names if not name.startswith("_") and name != "cython_runtime")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `bootcamp demo` makes: a process under way, with answers and findings."""
    place = tmp_path_factory.mktemp("æ ø å")
    packages(place, "demo", "demo")
    return place / "demo"


@pytest.mark.parametrize("line", ["--version", "--help"])
def test_the_first_words_need_no_package_at_all(tmp_path: Path, line: str) -> None:
    assert packages(tmp_path, line) == frozenset()


def test_without_a_process_folder_only_typer_is_needed(tmp_path: Path) -> None:
    assert packages(tmp_path, "check", "--no-such-option", code=2) <= PLAN
    assert packages(tmp_path, "no-such-command", code=2) == TYPER


@pytest.mark.parametrize(
    "line",
    [
        (),
        ("status",),
        ("log",),
        ("survey", "results", SURVEY),
        ("print", "--list"),
        ("change", "--json"),
    ],
    ids=" ".join,
)
def test_a_command_about_the_plan_needs_typer_pydantic_and_yaml(folder: Path, line: tuple[str, ...]) -> None:
    assert packages(folder, *line) == PLAN


@pytest.mark.parametrize("line", [("check",), ("programme", "bootcamp-1")], ids=" ".join)
def test_advice_on_a_date_looks_up_its_holidays(folder: Path, line: tuple[str, ...]) -> None:
    assert packages(folder, *line) == PLAN | {"holidays", "dateutil", "six"}


@pytest.mark.parametrize("line", [("explain", "unknown-key"), ("schema",)], ids=" ".join)
def test_what_reads_no_plan_needs_no_yaml(folder: Path, line: tuple[str, ...]) -> None:
    assert packages(folder, *line) == PLAN - {"yaml"}


def test_looking_at_own_templates_needs_only_typer(folder: Path) -> None:
    assert packages(folder, "templates") == TYPER


def test_the_gate_and_the_journal_need_no_more(folder: Path) -> None:
    assert packages(folder, "back", "--by", "projektleder", "--because", "prøve") == PLAN
    assert packages(folder, "decide", "deltagere", "--body", "styregruppen", "--by", "projektleder") == PLAN
    assert packages(folder, "advance", "--by", "projektleder") == PLAN


@pytest.mark.parametrize(
    ("form", "own"),
    [("pdf", {"typst"}), ("docx", {"docx", "lxml"}), ("html", set()), ("md", set())],
)
def test_printing_imports_what_the_format_needs(folder: Path, tmp_path: Path, form: str, own: set[str]) -> None:
    line = ("print", "run-sheet", "bootcamp-1", "--as", form, "--out", str(tmp_path))
    assert packages(folder, *line) == DOCUMENT | own


def test_a_chart_in_word_is_drawn_by_typst(folder: Path, tmp_path: Path) -> None:
    line = ("print", "mini-analysis", SURVEY, "--as", "docx", "--out", str(tmp_path))
    assert packages(folder, *line) == DOCUMENT | {"docx", "lxml", "typst"}


def test_a_day_goes_to_excel_and_back_with_the_writer_and_the_reader(folder: Path, tmp_path: Path) -> None:
    file = str(tmp_path / "day.xlsx")
    written = packages(folder, "edit", "programme", "bootcamp-1", "--out", file)
    assert "openpyxl" in written
    assert not written & {"typst", "docx", "jinja2", "python_calamine"}
    assert packages(folder, "take", file) == frozenset()
    assert not packages(folder, "take", file, supervised=True) & {"openpyxl", "typst", "docx", "jinja2"}


def test_a_sheet_for_typing_in_needs_the_writer_only(folder: Path, tmp_path: Path) -> None:
    written = packages(folder, "survey", "form", SURVEY, "--as", "excel,xlsform", "--out", str(tmp_path))
    assert "openpyxl" in written
    assert not written & {"typst", "docx", "jinja2", "python_calamine"}


@pytest.mark.parametrize("line", [("inspect",), ("import",)], ids=" ".join)
def test_a_workbook_is_read_by_calamine_in_a_child(folder: Path, line: tuple[str, ...]) -> None:
    file = next((data_folder("examples") / "lejre-kerneopgaver" / "surveys").glob("*.xlsx"))
    arguments = ("survey", *line, str(file), *([SURVEY] if line == ("import",) else []))
    assert packages(folder, *arguments) == frozenset()
    assert packages(folder, *arguments, supervised=True) == PLAN | {"python_calamine"}


def test_the_longlist_goes_to_excel_and_back_with_the_writer_and_the_reader(folder: Path, tmp_path: Path) -> None:
    written = packages(folder, "print", "longlist", SURVEY, "--as", "xlsx", "--out", str(tmp_path))
    assert "openpyxl" in written
    assert not written & {"typst", "docx", "jinja2", "python_calamine"}
    assert packages(folder, "survey", "note", SURVEY, "Ny sti", "--from", "Møde", "--date", "2017-02-01") == PLAN
