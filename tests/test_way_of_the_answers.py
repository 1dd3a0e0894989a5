"""From the rows of a file to the answers that count: every row is told once, and nothing is left out in silence."""

from __future__ import annotations

import json
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


@pytest.mark.parametrize("blank", [0, 7])
def test_counts_of_a_few_are_told_among_those_who_took_no_position(folder: Path, run: Run, blank: int) -> None:
    some = [row._replace(form="Ved ikke" if n < 3 else "", name=f"X{n}") for n, row in enumerate(FIRST[: 3 + blank])]
    read_in(folder, [*FIRST, *some])
    path = run("survey", "results", SURVEY, "--in", folder, "--json").document["questions"][0]["path"]
    assert (path["used"], path["dont_know"], path["not_asked"], path["invalid"]) == (30, 0, 3 + blank, 0)
    assert path["rows"] == 33 + blank


def test_files_with_other_respondents_are_told_together_and_a_later_export_alone(folder: Path, run: Run) -> None:
    def way() -> object:
        return run("survey", "results", SURVEY, "--in", folder, "--json").document["way"]

    out = MAPPING + "include: {exclude_if: [{col: C, matches: Café}]}\n"
    (folder / "surveys" / "digital.mapping.yaml").write_text(out, "utf-8")
    read_in(folder, FIRST)
    read_in(folder, rows("Borger", 100, 20, "Møde"))
    assert way() == {
        "rows": 50, "tests": 0, "partial": 0, "duplicates": 0, "excluded": {"C «Hvilken form»": 15}, "used": 35,
    }  # fmt: skip
    read_in(folder, [*FIRST, *rows("Borger", 100, 20, "Møde"), *rows("Borger", 200, 10)])
    assert way() == {
        "rows": 60, "tests": 0, "partial": 0, "duplicates": 0, "excluded": {"C «Hvilken form»": 20}, "used": 40,
    }  # fmt: skip


def test_nothing_is_said_of_what_was_not_kept(folder: Path, run: Run) -> None:
    read_in(folder, FIRST)
    file = folder / "data" / "answers" / "digital.json"
    head, *rest = file.read_text("utf-8").splitlines(keepends=True)
    stored = json.loads(head.removesuffix(',"answers":[\n') + "}")
    for collection in stored["collections"]:
        del collection["left"]
    file.write_text("".join([json.dumps(stored)[:-1] + ',"answers":[\n', *rest]), "utf-8")
    (folder / "findings" / "digital.json").unlink()
    assert run("survey", "analyse", SURVEY, "--in", folder).code == 0
    document = run("survey", "results", SURVEY, "--in", folder, "--json").document
    assert (document["way"], document["questions"][0]["path"]) == (None, None)
    assert "taget ud" not in " ".join(document["readings"])
