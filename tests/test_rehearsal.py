"""A rehearsal: invented answers that look real, say that they are not, and touch nothing of the process."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp import cli
from bootcamp.plan.reading import read_contents
from bootcamp.problems import Refused
from bootcamp.reading.table_cells import shown
from bootcamp.reading.tables import read_tables
from bootcamp.survey.findings import Findings
from bootcamp.survey.rehearsal.rehearsing import group_sizes, invented_export
from bootcamp.words import Words
from support.attacks import left_as_it_was, tree
from support.command_line import Run, settled
from support.every_kind_of_question import PLAN
from support.process_folders import make_folder

SURVEY = "digital-bootcamp"
EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
MARK = "OPDIGTEDE SVAR"


def rehearsed(run: Run, *more: str) -> dict[str, Path]:
    """The files of a rehearsal by their kind of document and format."""
    answer = run("survey", "rehearse", SURVEY, *more, "--json")
    assert answer.code == 0, answer.err
    assert answer.document["invented"] is True
    return _by_kind(answer.document)


def _by_kind(document: Any) -> dict[str, Path]:
    return {f"{file['document']}.{file['format']}": Path(file["path"]) for file in document["files"]}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of one rehearsal of the example."""
    folder = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("æ ø å") / EXAMPLE.name)
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(io.StringIO()) as said:
        settled(patch)
        patch.chdir(folder)
        assert cli.run(["survey", "rehearse", SURVEY, "--json"]) == 0
    return _by_kind(json.loads(said.getvalue()))


def test_nothing_of_the_process_is_touched(run: Run, process: Path) -> None:
    before = tree(process)
    files = rehearsed(run)
    assert {path.parent for path in files.values()} == {process / "out" / "generalproeve-digital-bootcamp"}
    written = {name: content for name, content in tree(process).items() if name.split("/")[0] != "out"}
    assert written == before
    assert run("survey", "results", SURVEY).code == 1


@pytest.mark.slow
@pytest.mark.usefixtures("process")
def test_the_same_seed_gives_the_same_files(run: Run) -> None:
    first = {name: path.read_bytes() for name, path in rehearsed(run, "--out", "a").items()}
    again = {name: path.read_bytes() for name, path in rehearsed(run, "--out", "b").items()}
    other = {name: path.read_bytes() for name, path in rehearsed(run, "--seed", "2", "--out", "c").items()}
    assert first == again
    assert first["answers.xlsx"] != other["answers.xlsx"]


def test_every_print_says_that_it_is_invented(made: dict[str, Path]) -> None:
    files = made
    assert {"answers.xlsx", "findings.json", "mini-analysis.pdf", "mini-analysis.docx"} <= set(files)
    assert all("opdigtet" in path.name for path in files.values())
    findings = Findings.from_text(files["findings.json"].read_text("utf-8"))
    assert findings.invented
    assert [source.invented for source in findings.provenance.sources] == [True]


def test_every_page_of_the_mini_analysis_carries_the_mark(made: dict[str, Path]) -> None:
    path = made["mini-analysis.pdf"]
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(path) as document:
        pages = len(document.pages)
        assert MARK in str(document.docinfo["/Title"])
    try:
        text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8").stdout
    except FileNotFoundError:
        pytest.skip("no pdftotext here")
    assert all(page.count(MARK) >= 2 for page in text.split("\f")[:pages])


def test_every_slide_carries_the_mark(made: dict[str, Path]) -> None:
    import pptx

    for slide in pptx.Presentation(str(made["slides.pptx"])).slides:
        said = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert sum(MARK in text for text in said) >= 2


@pytest.mark.usefixtures("process")
def test_results_in_the_terminal_begin_with_the_mark(run: Run) -> None:
    said = run("survey", "rehearse", SURVEY).out
    assert said.lstrip().startswith(MARK)
    assert "bootcamp print mini-analysis" not in said


def test_a_rehearsal_cannot_be_read_in(run: Run, process: Path, made: dict[str, Path]) -> None:
    export = made["answers.xlsx"]
    before = tree(process)
    answer = run("survey", "import", export, SURVEY, "--json")
    left_as_it_was(process, before)
    assert answer.code == 1
    assert [p["code"] for p in answer.document["problems"] if p["severity"] == "error"] == ["answers-invented"]
    looked_at = run("survey", "inspect", export, "--json")
    assert looked_at.code == 0
    assert looked_at.document["tool"] == "msforms"
    assert "answers-invented" in [problem["code"] for problem in looked_at.document["problems"]]


def test_the_mark_survives_another_format_and_real_answers_beside_it(
    run: Run, process: Path, made: dict[str, Path]
) -> None:
    """Saved as csv, and with all but one of its rows replaced by real ones, it is still refused."""
    sheet = read_tables(made["answers.xlsx"])[0].sheets[0]
    rows = [[shown(cell) for cell in row] for row in sheet.rows[:40]]
    rows[1:-1] = [[*row[:4], "", *row[5:]] for row in rows[1:-1]]
    (process / "svar.csv").write_text("\n".join("\t".join(row) for row in rows), "utf-8")
    answer = run("survey", "import", "svar.csv", SURVEY, "--json")
    assert "answers-invented" in [p["code"] for p in answer.document["problems"] if p["severity"] == "error"]


def test_real_answers_are_still_read_in_after_a_rehearsal(run: Run, process: Path) -> None:
    rehearsed(run)
    assert run("survey", "import", next((process / "surveys").glob("*.xlsx")), SURVEY).code == 0
    results = run("survey", "results", SURVEY, "--json").document
    assert results["invented"] is False
    assert results["n"] == 240
    printed = run("print", "mini-analysis", SURVEY, "--as", "md")
    assert printed.code == 0
    assert MARK not in (process / "out" / "minianalyse-digital-bootcamp.md").read_text("utf-8")


def test_findings_of_before_the_mark_are_still_read(run: Run, process: Path) -> None:
    assert run("survey", "import", next((process / "surveys").glob("*.xlsx")), SURVEY).code == 0
    file = process / "findings" / f"{SURVEY}.json"
    stored = json.loads(file.read_text("utf-8"))
    for source in stored["provenance"]["sources"]:
        del source["invented"]
    file.write_text(json.dumps(stored), "utf-8")
    assert run("survey", "results", SURVEY, "--json").document["invented"] is False


# --- how the answers look


@pytest.mark.usefixtures("process")
def test_answers_look_like_people(run: Run) -> None:
    export = rehearsed(run, "--answers", "400")["answers.xlsx"]
    document = run("survey", "inspect", export, "--json").document
    assert document["answers"] == {"total": 400, "complete": 400, "partial": 0, "excluded": 0}
    questions = {question["id"]: question for question in document["questions"]}
    ranking = questions["vaekst-forudsaetninger"]
    assert ranking["kind"] == "ranking"
    assert 300 < ranking["answered"] < 400
    assert ranking["incomplete"] > 0
    assert max(ranking["first"].values()) > 3 * min(ranking["first"].values())
    statements = [question["counts"] for question in document["questions"] if question["kind"] == "likert"]
    assert any("Ved ikke" in counts for counts in statements)
    assert 10 < questions["glem-ikke"]["answered"] <= 28
    groups = next(q["counts"] for q in document["questions"] if q["title"] == "Hvilken gruppe hører du til?")
    assert max(groups.values()) > 3 * min(groups.values())
    first, last = read_tables(export)[0].sheets[0].rows[1][2], read_tables(export)[0].sheets[0].rows[-1][2]
    assert "2017-02-08" <= str(first)[:10] <= str(last)[:10] <= "2017-02-26"


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_survey_with_every_kind_of_question_is_rehearsed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    folder = make_folder(tmp_path / "p", plan=PLAN)
    monkeypatch.chdir(folder)
    answer = run("survey", "rehearse", "digital", "--answers", "60", "--lang", language, "--json")
    assert answer.code == 0, answer.err
    findings = next(file["path"] for file in answer.document["files"] if file["document"] == "findings")
    assert json.loads(Path(findings).read_text("utf-8"))["n"] == 60


@settings(max_examples=40)
@given(st.integers(min_value=1, max_value=3000))
def test_groups_give_as_many_answers_as_asked_for_and_never_more_than_they_are(answers: int) -> None:
    contents, _ = read_contents(EXAMPLE)
    assert contents.plan is not None
    sizes = group_sizes(contents.plan, contents.plan.surveys[SURVEY], answers)
    assert sum(sizes.values()) == answers
    assert min(sizes.values()) >= 0
    assert sizes["politikere"] <= 25
    assert sizes["erhvervsliv"] <= 150


def test_more_answers_than_there_are_people_are_refused() -> None:
    contents, _ = read_contents(EXAMPLE)
    assert contents.plan is not None
    survey = contents.plan.surveys[SURVEY]
    everyone = {"borgere": 10, "politikere": 25, "erhvervsliv": 5, "medarbejdere": 5}
    closed = survey.model_copy(update={"invited": everyone})
    assert sum(group_sizes(contents.plan, closed, 45).values()) == 45
    with pytest.raises(Refused) as refusal:
        group_sizes(contents.plan, closed, 46)
    assert refusal.value.problems[0].params["most"] == 45


def test_more_columns_than_letters_make_a_workbook_that_can_be_read(tmp_path: Path) -> None:
    contents, _ = read_contents(EXAMPLE)
    assert contents.plan is not None
    survey = contents.plan.surveys[SURVEY]
    likert = survey.questions[4]
    wide = likert.model_copy(update={"items": {f"u{n}": f"Udsagn {n}" for n in range(40)}})
    plan = contents.plan.model_copy(update={"surveys": {SURVEY: survey.model_copy(update={"questions": (wide,)})}})
    file = tmp_path / "svar(1-30).xlsx"
    file.write_bytes(invented_export(plan, SURVEY, 30, 1, Words("da")))
    assert read_tables(file)[0].sheets[0].width == 46


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize(("answers", "code"), [("20001", "rehearsal-too-large"), ("mange", "bad-option-value")])
def test_a_number_that_cannot_be_used_is_refused_in_the_readers_language(run: Run, answers: str, code: str) -> None:
    said = run("survey", "rehearse", SURVEY, "--answers", answers)
    assert said.code == 2
    assert code in said.err
    assert "valid" not in said.err


@pytest.mark.usefixtures("process")
def test_what_comes_after_the_form_and_the_rehearsal_is_told(run: Run) -> None:
    assert f"bootcamp survey rehearse {SURVEY}" in run("survey", "form", SURVEY, "--as", "excel").out
    assert f"bootcamp survey import FIL {SURVEY}" in run("survey", "rehearse", SURVEY, "--answers", "30").out


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("paper", ["mini-analysis", "slides"])
def test_a_paper_of_the_answers_asks_for_them_first(run: Run, paper: str) -> None:
    answer = run("print", paper, SURVEY, "--json")
    assert answer.code == 1
    assert [problem["code"] for problem in answer.document["problems"]] == ["no-results-yet"]
