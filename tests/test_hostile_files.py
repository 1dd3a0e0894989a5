"""Files made to take the memory or the time of whoever reads them are refused with a sentence, at once and for little.

The bounds are those of the promise: one second and 300 MB above what the program needs anyway.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from bootcamp.survey.protection.name_spotting import likely_names
from support.command_line import Run

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
SECONDS = 1.0
MEGABYTES = 300
_SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
_CELL = "<v>1</v></c>"


def excel(path: Path, rows: str) -> Path:
    usual = io.BytesIO()
    openpyxl.Workbook().save(usual)
    sheet = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(usual) as made, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in made.namelist():
            archive.writestr(name, made.read(name) if name != sheet else _SHEET.format(rows))
    return path


def open_document(path: Path, rows: str) -> Path:
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="a">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return path


def first_and(cell: str) -> str:
    return f'<row r="1"><c r="A1">{_CELL}</row><row r="2">{cell}{_CELL}</row>'


EXCEL = {
    "five-letters": first_and('<c r="AAAAA200">'),
    "small-letters": first_and('<c r="zzzzz100">'),
    "eight-letters": first_and('<c r="AAAAAAAA2">'),
    "many-digits": first_and('<c r="A99999999999999999999">'),
    "no-digits": first_and('<c r="AAAAA">'),
    "no-letters": first_and('<c r="4000000000">'),
    "a-tab": first_and('<c\tr="AAAAA200">'),
    "a-new-line": first_and('<c\nr="XFD1048576">'),
    "two-blanks": first_and('<c  r="XFD1048576">'),
    "single-quotes": first_and("<c r='AAAAA200'>"),
    "blank-inside": first_and('<c r=" XFD1048576">'),
    "another-attribute-first": first_and('<c s="1" r="AAAAA200">'),
    "greater-than-in-an-attribute": first_and('<c s="a>b" r="XFD1048576">'),
    "namespace": first_and('<m:c xmlns:m="n" r="AAAAA200">').replace("</row>", "</m:c></row>", 1),
    "row-without-cells-before": '<row r="900000000"><c>' + _CELL + "</row>",
    "row-in-a-comment": f'<row r="1000000"><!-- <row r="1"> --><c>{_CELL}<c s="1">{_CELL}</row>',
    "sparse": first_and('<c r="CZ89999">'),
    "sparse-and-wide": first_and('<c r="ALL10000">'),
}
OPEN_DOCUMENT = {
    "rows-by-columns": (100_000, 500, ""),
    "columns": (1, 900_000_000, ""),
    "rows": (900_000_000, 1, ""),
    "twelve-digits": (999_999_999_999, 999_999_999_999, ""),
    "comment-that-begins-a-sheet": (5_000, 5_000, '<!-- <table:table table:name="b"> -->'),
}


def repeated(rows: int, columns: int, before: str) -> str:
    cell = '<table:table-cell office:value-type="string"{}><text:p>a</text:p></table:table-cell>'
    many = cell.format(f' table:number-columns-repeated="{columns}"')
    row = f'<table:table-row table:number-rows-repeated="{rows}">{many}</table:table-row>'
    return f"<table:table-row>{cell.format('')}</table:table-row>{before}{row}"


_READ_ALL = """
import json, resource, sys
from time import process_time
from pathlib import Path
from bootcamp.problems import Refused
from bootcamp.reading.tables import read_tables
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
read_tables(Path(sys.argv[1]))
found = {}
for name in sys.argv[2:]:
    before, start = peak(), process_time()
    try:
        read_tables(Path(name)); code = "read"
    except Refused as refusal:
        code = refusal.problems[0].code
    found[Path(name).name] = [code, process_time() - start, (peak() - before) / 1000]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    for name, rows in EXCEL.items():
        excel(folder / f"{name}.xlsx", rows)
    for name, repeats in OPEN_DOCUMENT.items():
        open_document(folder / f"{name}.ods", repeated(*repeats))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the system in its own way")
def test_what_reaches_far_is_refused_at_once_for_little_memory_and_without_a_native_message(
    hostile: Path, tmp_path: Path
) -> None:
    usual = excel(tmp_path / "usual.xlsx", first_and('<c r="A2">'))
    files = sorted(map(str, hostile.iterdir()))
    line = [sys.executable, "-c", _READ_ALL, str(usual), *files]
    done = subprocess.run(line, capture_output=True, text=True, check=True, env={**os.environ, "RUST_BACKTRACE": "1"})
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert len(found) == len(EXCEL) + len(OPEN_DOCUMENT)
    refused = ("workbook-damaged", "workbook-far-cell")
    wrong = {n: f for n, f in found.items() if f[0] not in refused or f[1] > SECONDS or f[2] > MEGABYTES}
    assert not wrong


def test_the_blank_rows_and_columns_with_which_programs_end_a_sheet_are_nothing(tmp_path: Path) -> None:
    from bootcamp.reading.tables import read_tables

    blank = '<table:table-cell table:number-columns-repeated="16382"/>'
    open_blank = '<table:table-cell table:number-columns-repeated="16382"></table:table-cell>'
    ending = f'<table:table-row table:number-rows-repeated="1048574">{blank}{open_blank}</table:table-row>'
    cell = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>'
    rows = f"<table:table-row>{cell}{blank}</table:table-row>" * 2 + ending
    sheet = read_tables(open_document(tmp_path / "a.ods", rows))[0].sheets[0]
    assert (sheet.width, sheet.height) == (1, 2)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
@pytest.mark.parametrize(
    "line",
    [
        ("survey", "inspect", "PIPE"),
        ("survey", "import", "PIPE", "digital-bootcamp"),
        ("people", "import", "PIPE", "bootcamp-1"),
        ("take", "PIPE"),
    ],
)
def test_a_pipe_is_not_waited_for(run: Run, tmp_path: Path, line: tuple[str, ...]) -> None:
    os.mkfifo(tmp_path / "svar.xlsx")
    start = time.perf_counter()
    line = tuple(part.replace("PIPE", str(tmp_path / "svar.xlsx")) for part in line)
    answer = run(*line, "--in", copy_of_the_example(tmp_path))
    assert (answer.code, "file-is-special" in answer.err) == (3, True), answer
    assert time.perf_counter() - start < 20


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
@pytest.mark.parametrize("file", ["events/anden-dag.yaml", "outcomes/opgave.yaml", "longlists/svar.yaml"])
def test_a_pipe_among_the_files_of_a_process_is_not_waited_for(run: Run, tmp_path: Path, file: str) -> None:
    folder = copy_of_the_example(tmp_path)
    (folder / file).parent.mkdir(exist_ok=True)
    os.mkfifo(folder / file)
    answer = run("check", "--in", folder)
    assert (answer.code, "file-is-special" in answer.err) == (3, True), answer


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_in_the_journal_is_told_as_an_entry_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    folder = copy_of_the_example(tmp_path)
    (folder / "journal").mkdir()
    os.mkfifo(folder / "journal" / "x.json")
    assert "file-is-special" in run("log", "--in", folder).err


def copy_of_the_example(folder: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, folder / "lejre"))


@pytest.mark.parametrize("text", ["Anne-" * 40_000, "anne " * 40_000, "Anne Jensen, " * 8_000])
def test_names_are_looked_for_in_time_that_grows_with_the_text(text: str) -> None:
    start = time.process_time()
    likely_names(text)
    assert time.process_time() - start < SECONDS
