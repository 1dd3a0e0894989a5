"""From the rows of a file to the answers that count: every row is told once, and nothing is left out in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_line import Run
from support.small_survey import MAPPING, SURVEY, Row, export, read_in, rows, small_survey

FIRST = [*rows("Borger", 0, 20), *rows("Politiker", 0, 10)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_survey(tmp_path / "proces")


def test_every_row_of_the_file_is_told_once_in_every_question(folder: Path, run: Run) -> None:
    out = MAPPING + "include: {exclude_if: [{col: C, matches: Café}]}\n"
    (folder / "surveys" / "digital.mapping.yaml").write_text(out, "utf-8")
    again = [
        *FIRST,
        Row("Borger-1", "Borger", "Møde", "Igen"),
        *(Row(f"Borger-{n}", "Borger", "") for n in range(30, 36)),
    ]
    read_in(folder, again)
    document = run("survey", "results", SURVEY, "--in", folder, "--json").document
    assert document["way"] == {
        "rows": 37, "tests": 0, "partial": 0, "duplicates": 1, "excluded": {"C «Hvilken form»": 15}, "used": 21,
    }  # fmt: skip
    for question in document["questions"]:
        path = question["path"]
        if path is not None:
            assert sum(value for name, value in path.items() if name != "rows") == path["rows"] == 37
    form = document["questions"][0]["path"]
    assert (form["used"], form["not_asked"]) == (15, 6)


def test_what_was_taken_out_is_said_wherever_the_answers_are(folder: Path, run: Run) -> None:
    out = MAPPING + "include: {exclude_if: [{col: C, matches: Café}]}\n"
    (folder / "surveys" / "digital.mapping.yaml").write_text(out, "utf-8")
    read_in(folder, FIRST)
    said = "Der kom 30 rækker: 15 er taget ud efter en regel om kolonne C «Hvilken form»; 15 tæller med."
    assert said in run("survey", "results", SURVEY, "--in", folder).out
    assert run("print", "mini-analysis", SURVEY, "--as", "md", "--in", folder).code == 0
    text = next((folder / "out").rglob("*.md")).read_text("utf-8")
    assert said.replace(".", r"\.") in text or said in text
    assert "Ellers er ingen svar taget ud" not in text
    assert "| svar.csv | 30 |" in text


def test_when_all_rows_count_that_is_said(folder: Path, run: Run) -> None:
    read_in(folder, FIRST)
    assert "Alle 30 rækker med svar tæller med." in run("survey", "results", SURVEY, "--in", folder).out
    assert export(folder, FIRST).exists()


def test_every_question_is_shown_with_its_figures(folder: Path, run: Run) -> None:
    read_in(folder, [*FIRST, *(row._replace(form="Ved ikke", name=f"X{n}") for n, row in enumerate(FIRST[:7]))])
    out = run("survey", "results", SURVEY, "--in", folder).out
    assert [line.split() for line in out.splitlines() if line.strip().startswith(("Møde", "Café"))] == [
        ["Møde", "15", "50", "%"], ["Café", "15", "50", "%"],
    ]  # fmt: skip
    assert "30 har svaret på spørgsmålet, 7 (19 %) har svaret «ved ikke»." in out
    assert "Hvad mangler" in out


def test_counts_of_a_few_are_not_told_beside_others(folder: Path, run: Run) -> None:
    some = [row._replace(form="Ved ikke" if n < 2 else "", name=f"X{n}") for n, row in enumerate(FIRST[:9])]
    read_in(folder, [*FIRST, *some])
    path = run("survey", "results", SURVEY, "--in", folder, "--json").document["questions"][0]["path"]
    assert (path["dont_know"], path["not_asked"], path["invalid"]) == (None, None, 0)
