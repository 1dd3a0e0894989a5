"""What people write is shown as text: it moves no cursor, makes no line of its own, and is worked out nowhere."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import openpyxl
import pytest
from pptx import Presentation

from bootcamp.people.reading import read_list
from bootcamp.people.vocabulary import vocabulary
from bootcamp.plan.reading import read_contents
from bootcamp.reading.cells_without_value import failed_cells
from bootcamp.reading.tables import read_tables
from bootcamp.render.pptx_charts import _in_lines
from support.command_line import Run
from support.program import environment, posix, program

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
COMMANDS = "\x1b[31m\x9b2J\u202e\u2066\r\x07"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "lejre"))


def test_a_wording_forges_no_line_of_the_log_and_commands_no_terminal(run: Run, folder: Path) -> None:
    run("advance", "--by", "projektleder", "--in", folder)
    wording = f"ja\n  1. maj 2017  Gik videre{COMMANDS}"
    assert run("decide", "bootcamp-3", "--by", "projektleder", "--text", wording, "--in", folder).code == 0
    told = run("log", "--in", folder)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told.out + told.err)
    assert not re.search(r"^\s*1\. maj 2017", told.out, re.MULTILINE)
    as_json = run("log", "--json", "--in", folder)
    assert not re.search(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069]", as_json.out)
    assert json.loads(as_json.out)["entries"][-1]["text"]


def test_a_file_name_that_commands_the_terminal_is_shown(run: Run, folder: Path, tmp_path: Path) -> None:
    name = tmp_path / "svar\x1b[31m.csv"
    name.write_text("a;b\n1;2\n", "utf-8")
    told = run("survey", "inspect", name, "--in", folder)
    assert told.code in (0, 1)
    assert "\x1b" not in told.out + told.err


@pytest.mark.parametrize("name", ["plan (1).yaml", "plan-LAPTOP.yaml", "plan - Kopi.yaml", "Plan.kopi.yml", "plan.yml"])
def test_a_copy_of_the_plan_beside_it_is_told(run: Run, folder: Path, name: str) -> None:
    if "." in name.removesuffix(".yaml").removesuffix(".yml"):
        name = name.replace(".kopi", " kopi")
    (folder / name).write_text("version: 1\n", "utf-8")
    told = run("check", "--in", folder)
    assert (told.code, "plan-copy-unread" in told.err, name in told.err) == (0, True, True)


@pytest.mark.parametrize("name", ["planlaegning.yaml", "plan.yaml.bak", "noter.yaml"])
def test_other_files_beside_the_plan_are_nobodys_business(run: Run, folder: Path, name: str) -> None:
    (folder / name).write_text("version: 1\n", "utf-8")
    assert "plan-copy-unread" not in run("check", "--in", folder).err


@pytest.mark.parametrize("label", ["=1+1", "{=1+1}", "+1+1", "-1+1", "@SUM(1)", "http://a.dk", "mailto:a@b.dk", " =1"])
def test_no_label_of_a_chart_is_worked_out_in_its_workbook(label: str) -> None:
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    data = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = [_in_lines(label)]
    data.add_series("a", [1.0])  # type: ignore[no-untyped-call]
    slides = Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[6])
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, 0, 0, 100, 100, data)
    book = openpyxl.load_workbook(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
    cell = book.worksheets[0]["A2"]
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert str(cell.value).strip("\N{WORD JOINER} ") == label.strip()


def test_an_error_in_a_list_of_people_is_an_error_and_no_blank(tmp_path: Path) -> None:
    contents, _ = read_contents(EXAMPLE)
    assert contents.plan is not None
    known = vocabulary(contents.plan, contents.events["bootcamp-3"])
    group = next(iter(known.segment_titles.values()))
    book = openpyxl.Workbook()
    rows = [
        ("Navn", "Gruppe", "Noget andet"),
        ("Ada Ibsen", group, "#REF!"),
        ("#N/A", group, ""),
        ("Bo Ask", "=A1", ""),
    ]
    for row in rows:
        book.worksheets[0].append(row)
    book.worksheets[0]["A3"].data_type = book.worksheets[0]["C2"].data_type = "e"
    book.save(tmp_path / "liste.xlsx")
    _, problems = read_list(tmp_path / "liste.xlsx", known)
    failed = {p.place.cell: p.code for p in problems if p.place and p.code.startswith("workbook-cell")}
    assert failed == {"A3": "workbook-cell-failed", "B4": "workbook-cell-not-computed"}
    assert all(p.is_error for p in problems if p.code.startswith("workbook-cell"))


def test_cells_without_a_value_are_found_in_one_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a", "#N/A"])
    book.worksheets[0]["B1"].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    read, _ = read_tables(tmp_path / "a.xlsx")
    assert failed_cells(read, tmp_path / "a.xlsx", "Sheet") == (((0, 1), "#N/A"),)


@posix
def test_a_child_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    note = tmp_path / "note"
    code = (
        "import sys, bootcamp.cli as cli; "
        "cli._CHILD = 'import sys; sys.path.append(sys.argv.pop(1)); from bootcamp.cli import end_with_parent; "
        "end_with_parent(); import os, time; "
        f"open({json.dumps(str(note))}, chr(119)).write(str(os.getpid())); time.sleep(60)'; "
        "sys.exit(cli.run(['survey', 'inspect', 'x.xlsx']))"
    )
    line = [program()[0], "-P", "-c", code]
    parent = subprocess.Popen(line, cwd=Path(__file__).parents[1], env=environment())
    until = time.monotonic() + 20
    while not (note.exists() and note.read_text()) and time.monotonic() < until:
        time.sleep(0.05)
    child = int(note.read_text())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    while is_running(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_running(child)


def is_running(number: int) -> bool:
    status = Path(f"/proc/{number}/stat")
    if status.parent.parent.joinpath("self").exists():
        return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
