"""What people wrote is held back until a person has approved it, and then shown without telling who wrote what."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bootcamp.survey.findings import Findings, Quote
from bootcamp.survey.keeping.storing import read_answers, read_findings
from support.command_line import Run
from support.small_survey import PLAN, SURVEY, Row, export, read_in, rows, small_survey

TEXTS = [f"Flere bænke nummer {n}" for n in range(12)]
SECRET = "Ring til Mette Hansen på 23 45 67 89, cpr 120578-1060"
ANSWERS = [
    *(Row(f"Borger-{n}", "Borger", "Møde" if n % 2 else "Café", text) for n, text in enumerate(TEXTS)),
    *(Row(f"Politiker-{n}", "Politiker", "Møde", f"Ansvar {n}") for n in range(6)),
    Row("Borger-99", "Borger", "Café", SECRET),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = small_survey(tmp_path / "proces")
    monkeypatch.chdir(folder)
    read_in(folder, ANSWERS)
    return folder


def findings(folder: Path) -> Findings:
    found = read_findings(folder, SURVEY)
    assert found is not None
    return found


def quotes(folder: Path) -> tuple[Quote, ...]:
    return findings(folder).question("hvad").quotes


def sheet_rows(file: Path) -> list[list[str]]:
    sheet: Any = load_workbook(file).worksheets[0]
    return [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(min_row=2)]


def decide(file: Path, choose: Callable[[str], Mapping[str, str]]) -> None:
    """Write into the workbook what `choose` says of each answer: {"E": decision, "F": text}."""
    book = load_workbook(file)
    sheet: Any = book.worksheets[0]
    for number in range(2, sheet.max_row + 1):
        for letter, value in choose(str(sheet[f"C{number}"].value)).items():
            sheet[f"{letter}{number}"] = value or None
    book.save(file)


def written(run: Run) -> Path:
    answer = run("survey", "texts", SURVEY, "--json")
    assert answer.code == 0, answer.err
    return Path(answer.document["file"])


def take(run: Run, file: Path, *more: str) -> Any:
    return run("survey", "texts", SURVEY, "--take", file, "--by", "projektleder", "--json", *more)


def show_all(text: str) -> Mapping[str, str]:
    return {"E": "vis ikke" if "⟦" in text else "vis"}


def test_no_text_leaves_the_data_by_itself(folder: Path, run: Run) -> None:
    run("print", "mini-analysis", SURVEY, "--as", "md,html")
    for path in folder.rglob("*"):
        if path.is_file() and path.parts[-3:-1] != ("data", "answers") and path.name != "svar.csv":
            content = path.read_text("utf-8", "ignore")
            assert "nummer 7" not in content, path
            assert "120578" not in content, path
    assert quotes(folder) == ()


def test_the_workbook_tells_the_text_and_not_who_wrote_it(folder: Path, run: Run) -> None:
    file = written(run)
    assert file == folder / "data" / "texts" / "digital.xlsx"
    found = sheet_rows(file)
    answers = read_answers(folder, SURVEY)
    assert answers is not None
    everything = json.dumps(found)
    assert not any(answer.respondent in everything for answer in answers.answers)
    assert len({row[6] for row in found}) == len(found) == len(ANSWERS)
    groups = {row[2]: row[1] for row in found}
    assert groups["Flere bænke nummer 3"] == "Borgere"
    assert groups["Ansvar 3"] == ""
    [secret] = [row for row in found if "⟦" in row[2]]
    assert secret[2] == "Ring til ⟦Mette Hansen⟧ på ⟦23 45 67 89⟧, cpr ⟦120578-1060⟧"
    assert secret[3].split("\n") == ["navn", "telefonnummer", "CPR-nummer"]
    assert secret[5] == "Ring til Mette Hansen på [udeladt], cpr [udeladt]"


def test_the_order_follows_the_seed_and_not_the_answers(folder: Path, run: Run) -> None:
    file = written(run)
    first, again = file.read_bytes(), written(run).read_bytes()
    assert first == again
    order = [row[2] for row in sheet_rows(file)]
    assert order != sorted(order)
    (folder / "plan.yaml").write_text(PLAN + "seed: 2\n", "utf-8")
    assert [row[2] for row in sheet_rows(written(run))] != order


def test_approved_texts_come_into_findings_and_papers(folder: Path, run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    assert take(run, file).document | {"problems": []} == {
        "survey": SURVEY, "shown": 18, "withheld": 1, "undecided": 0, "problems": [],
    }  # fmt: skip
    assert Quote("Flere bænke nummer 3", "borgere") in quotes(folder)
    assert Quote("Ansvar 3", None) in quotes(folder)
    assert len(quotes(folder)) == 18
    run("print", "mini-analysis", SURVEY, "--as", "md")
    printed = next((folder / "out").glob("*.md")).read_text("utf-8")
    assert "Flere bænke nummer 3" in printed
    assert "Hansen" not in printed


def test_approved_texts_stand_on_the_longlist_too(folder: Path, run: Run) -> None:
    decide(written(run), show_all)
    assert take(run, folder / "data" / "texts" / "digital.xlsx").code == 0
    assert run("print", "longlist", "--as", "md").code == 0
    printed = next((folder / "out").glob("bruttoliste*.md")).read_text("utf-8")
    assert quotes(folder)
    assert all(quote.text in printed.replace("\\", "") for quote in quotes(folder))


def test_the_journal_tells_who_and_how_many_and_no_text(folder: Path, run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    take(run, file)
    entry = next(
        text for path in (folder / "journal").iterdir() if "texts-approved" in (text := path.read_text("utf-8"))
    )
    assert json.loads(entry)["by"] == "projektleder"
    assert json.loads(entry)["payload"] == {"survey": SURVEY, "shown": 18, "withheld": 1, "undecided": 0}
    logged = run("log", "--json").document["entries"][-1]
    assert re.findall(r"\d+|«.*»", logged["text"]) == ["18", "«Digital bootcamp»", "1"]


def test_a_corrected_text_is_shown_as_corrected(folder: Path, run: Run) -> None:
    file = written(run)
    decide(file, lambda text: {"E": "Vis", "F": "Ring til mig"} if "⟦" in text else {})
    assert take(run, file).document["undecided"] == 18
    assert quotes(folder) == (Quote("Ring til mig", "borgere"),)
    again = [row for row in sheet_rows(written(run)) if row[4]]
    assert [(row[4], row[5]) for row in again] == [("vis", "Ring til mig")]


@pytest.mark.parametrize(
    "text", ["Mit cpr er 120578-1060", "født 120578-xxxx", "skriv til bo@x.dk", "bo (at) x.dk", "ring 23 45 67 89"]
)
def test_a_text_that_still_tells_who_is_refused_with_where(folder: Path, run: Run, text: str) -> None:
    file = written(run)
    decide(
        file, lambda found: {"E": "vis", "F": text} if found == "Ansvar 3" else {"E": "vis"} if "⟦" not in found else {}
    )
    answer = take(run, file)
    row = 2 + [one[2] for one in sheet_rows(file)].index("Ansvar 3")
    [problem] = [one for one in answer.document["problems"] if one["severity"] == "error"]
    assert answer.code == 1
    assert (problem["code"], problem["cell"]) == ("texts-still-personal", f"F{row}")
    assert text not in answer.out + answer.err
    assert quotes(folder) == ()
    assert not (folder / "data" / "texts" / "digital.json").exists()


@pytest.mark.usefixtures("folder")
def test_everything_wrong_is_told_at_once(run: Run) -> None:
    file = written(run)
    book = load_workbook(file)
    sheet: Any = book.worksheets[0]
    sheet["E2"], sheet["E3"], sheet["F3"] = "måske", "vis", None
    sheet["G5"] = sheet["G4"].value
    sheet["A40"], sheet["C40"], sheet["G40"] = "Hvad mangler", "Helt nyt", "abc"
    book.save(file)
    answer = take(run, file)
    assert sorted(one["code"] for one in answer.document["problems"]) == [
        "texts-decision-unknown", "texts-row-twice", "texts-row-unknown", "texts-without-text",
    ]  # fmt: skip
    said = run("survey", "texts", SURVEY, "--take", file, "--by", "projektleder")
    assert "vælg mellem vis og vis ikke" in said.err
    assert "Term(" not in said.err


def test_another_workbook_is_refused(folder: Path, run: Run) -> None:
    file = written(run)
    book = load_workbook(file)
    del book["bootcamp"]
    book.save(folder / "andet.xlsx")
    assert [one["code"] for one in take(run, folder / "andet.xlsx").document["problems"]] == ["texts-not-ours"]


@pytest.mark.usefixtures("folder")
def test_somebody_must_answer_for_it(run: Run) -> None:
    file = written(run)
    assert run("survey", "texts", SURVEY, "--take", file).code == 2
    assert run("survey", "texts", SURVEY, "--take", file, "--by", "ingen").code == 1


def test_an_approval_lasts_as_long_as_the_answer(folder: Path, run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    take(run, file)
    changed = [row._replace(text="Noget andet") if row.name == "Borger-3" else row for row in ANSWERS]
    read_in(folder, [*changed, *rows("Borger", 200, 6)])
    texts = {quote.text for quote in quotes(folder)}
    assert "Flere bænke nummer 4" in texts
    assert "Flere bænke nummer 3" not in texts
    assert "Noget andet" not in texts
    assert "nummer 3" not in (folder / "data" / "texts" / "digital.json").read_text("utf-8")
    late = take(run, file).document
    assert [one["code"] for one in late["problems"]] == ["texts-answer-gone"]


def test_approved_texts_are_kept_while_new_answers_wait(folder: Path, run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    take(run, file)
    read_in(folder, [*ANSWERS, Row("Borger-200", "Borger", "Café", "Ny tekst")])
    assert len(quotes(folder)) == 18
    file = written(run)
    decide(file, lambda text: {"E": ""} if text == "Ansvar 1" else {})
    assert take(run, file).document["undecided"] == 2
    assert len(quotes(folder)) == 17
    assert findings(folder).n == 19


@pytest.mark.usefixtures("folder")
def test_a_workbook_with_work_in_it_is_not_written_over(run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    before = file.read_bytes()
    answer = run("survey", "texts", SURVEY, "--json").document
    assert answer["file"].endswith("digital.new.xlsx")
    assert file.read_bytes() == before


def test_text_that_looks_like_a_formula_stays_text(folder: Path, run: Run) -> None:
    read_in(folder, [*ANSWERS, Row("Borger-300", "Borger", "Café", '=HYPERLINK("http://x.example")')])
    book = load_workbook(written(run))
    cells = [cell for row in book.worksheets[0].iter_rows(min_row=2) for cell in row]
    assert [cell.data_type for cell in cells if str(cell.value).startswith("=")] == ["s", "s"]


def test_an_import_tells_how_many_texts_to_look_at_and_never_what(folder: Path, run: Run) -> None:
    file = export(folder, [*ANSWERS, *rows("Borger", 200, 6)])
    answer = run("survey", "import", file, SURVEY)
    assert "texts-with-personal-data" in answer.err
    assert "120578" not in answer.out + answer.err


def test_without_answers_or_texts_it_says_so(folder: Path, run: Run) -> None:
    (folder / "data" / "answers" / "digital.json").unlink()
    assert [one["code"] for one in run("survey", "texts", SURVEY, "--json").document["problems"]] == [
        "no-answers-stored"
    ]
    read_in(folder, rows("Borger", 0, 8))
    assert [one["code"] for one in run("survey", "texts", SURVEY, "--json").document["problems"]] == ["texts-none"]


@pytest.mark.usefixtures("folder")
def test_taking_the_texts_back_says_what_comes_next(run: Run) -> None:
    file = written(run)
    decide(file, show_all)
    answer = run("survey", "texts", SURVEY, "--take", file, "--by", "projektleder")
    assert f"bootcamp print mini-analysis {SURVEY}" in answer.out
