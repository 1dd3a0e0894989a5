"""Answers to one survey from several forms: typed in from paper, two Microsoft Forms, each numbered from 1."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from support.command_line import Run
from support.several_forms import Row, answers, folder_with_several_forms

HEADS = ("ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn")
TITLES = ("Gruppe", "Hvad er vigtigst?", "Hvilke temaer?", "Skriv frit")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = folder_with_several_forms(tmp_path / "proces")
    monkeypatch.chdir(place)
    return place


def forms(path: Path, rows: Sequence[Row], titles: Sequence[str] = TITLES) -> Path:
    """A Microsoft Forms export of these answers, numbered from 1."""
    begun = datetime(2017, 2, 1, 9, 0, 0)  # noqa: DTZ001 - exports know no time zones
    lines: list[list[Cell]] = []
    for n, (group, order, chosen, text) in enumerate(rows, start=1):
        at = begun + timedelta(hours=n)
        several = "".join(f"{each};" for each in chosen)
        ranked = "".join(f"{each};" for each in order)
        lines.append([n, at, at, "anonymous", None, group, ranked, several, text])
    path.write_bytes(workbook([*HEADS, *titles], lines))
    return path


def paper(path: Path, rows: Sequence[Row], first: str = "Nr") -> Path:
    """Answers typed in from paper: no times, no tool."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append([first, *TITLES])
    for n, (group, order, chosen, text) in enumerate(rows, start=1):
        sheet.append([n, group, ";".join(order), ";".join(chosen), text])
    book.save(path)
    return path


def stored(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / "data" / "answers" / "digital.json").read_text("utf-8"))
    return document


def findings(folder: Path) -> str:
    return (folder / "findings" / "digital.json").read_text("utf-8")


def imported(run: Run, path: Path, *more: str) -> dict[str, Any]:
    answer = run("survey", "import", path, "digital", *more, "--json")
    assert answer.code == 0, answer.out
    document: dict[str, Any] = answer.document
    return document


def test_paper_and_forms_become_one_set_of_answers(folder: Path, tmp_path: Path, run: Run) -> None:
    one = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    two = paper(tmp_path / "papirsvar.xlsx", answers(9, turn=1, word="papir"))
    assert imported(run, one)["collection"] == "digital-bootcamp"
    second = imported(run, two)
    assert (second["collection"], second["answers"], second["new"], second["updated"]) == ("papirsvar", 9, 9, 0)
    assert second["collections"] == ["digital-bootcamp", "papirsvar"]
    document = stored(folder)
    assert len(document["answers"]) == 21
    assert len({answer["respondent"] for answer in document["answers"]}) == 21
    assert {answer["values"]["frit"].split()[0] for answer in document["answers"]} == {"svar", "papir"}
    log = run("log", "--json").out
    assert "Digital bootcamp(1-12).xlsx" in log
    assert "papirsvar.xlsx" in log
    assert "papirsvar" in run("survey", "import", two, "digital").out


def test_a_later_export_of_either_changes_only_its_own(folder: Path, tmp_path: Path, run: Run) -> None:
    imported(run, forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12)))
    imported(run, paper(tmp_path / "papirsvar.xlsx", answers(9, turn=1, word="papir")))
    before = {each["respondent"]: each for each in stored(folder)["answers"]}
    later = answers(14)
    later[0] = (*later[0][:3], "rettet")
    again = imported(run, forms(tmp_path / "Digital bootcamp(1-14).xlsx", later))
    assert (again["collection"], again["new"], again["updated"]) == ("digital-bootcamp", 2, 1)
    again = imported(run, paper(tmp_path / "papirsvar.xlsx", answers(10, turn=1, word="papir")))
    assert (again["collection"], again["new"], again["updated"]) == ("papirsvar", 1, 0)
    after = {each["respondent"]: each for each in stored(folder)["answers"]}
    assert len(after) == 24
    changed = [name for name in before if before[name] != after[name]]
    assert [after[name]["values"]["frit"] for name in changed] == ["rettet"]


def test_the_order_of_imports_does_not_change_the_findings(tmp_path: Path, run: Run) -> None:
    one = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    two = paper(tmp_path / "papirsvar.xlsx", answers(9, turn=1, word="papir"))
    three = forms(tmp_path / "Byraad(1-7).xlsx", answers(7, turn=2, group="Politiker", word="råd"))
    found = []
    orders = (((one, ()), (two, ()), (three, ("--as", "byraad"))), ((three, ()), (two, ()), (one, ("--as", "alle"))))
    for number, order in enumerate(orders):
        place = folder_with_several_forms(tmp_path / f"proces-{number}")
        for path, more in order:
            imported(run, path, *more, "--in", str(place))
        found.append(findings(place))
        assert len(stored(place)["answers"]) == 28
    assert found[0] == found[1]


def test_two_forms_that_ask_the_same_are_not_told_apart_by_guessing(folder: Path, tmp_path: Path, run: Run) -> None:
    imported(run, forms(tmp_path / "Borgere(1-12).xlsx", answers(12)))
    kept = stored(folder)
    other = forms(tmp_path / "Politikere(1-7).xlsx", answers(7, turn=1, group="Politiker"))
    refused = run("survey", "import", other, "digital", "--json")
    assert refused.code == 1
    (problem,) = [each for each in refused.document["problems"] if each["severity"] == "error"]
    assert problem["code"] == "same-form-unclear"
    assert "--as politikere" in problem["hint"]
    assert "--as borgere" in problem["hint"]
    assert stored(folder) == kept
    assert imported(run, other, "--as", "Politikere")["new"] == 7
    later = forms(tmp_path / "Politikere(1-9).xlsx", answers(9, turn=1, group="Politiker"))
    again = imported(run, later)
    assert (again["collection"], again["new"], again["updated"]) == ("politikere", 2, 0)
    renamed = forms(tmp_path / "kopi af eksport.xlsx", answers(13))
    again = imported(run, renamed)
    assert (again["collection"], again["new"], again["updated"]) == ("borgere", 1, 0)
    assert len(stored(folder)["answers"]) == 22


def test_the_same_answers_are_never_counted_under_two_names(folder: Path, tmp_path: Path, run: Run) -> None:
    first = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    assert run("survey", "import", first, "digital").code == 0
    stored = (folder / "data" / "answers" / "digital.json").read_bytes()
    copied = tmp_path / "kopi.xlsx"
    copied.write_bytes(first.read_bytes())
    for file in (copied, forms(tmp_path / "igen.xlsx", answers(14))):  # byte for byte, and with two more answers
        told = run("survey", "import", file, "digital", "--as", "anden")
        assert told.code == 1
        assert "fejl[answers-under-another-form]" in told.err
        assert (folder / "data" / "answers" / "digital.json").read_bytes() == stored
    assert (
        run("survey", "import", forms(tmp_path / "ny.xlsx", answers(12, turn=1)), "digital", "--as", "anden").code == 0
    )


def test_a_form_may_be_named_as_the_same_however_its_answers_differ(folder: Path, tmp_path: Path, run: Run) -> None:
    imported(run, forms(tmp_path / "Borgere(1-12).xlsx", answers(12)))
    changed = forms(tmp_path / "Borgere(1-12).xlsx", answers(12, turn=1))
    assert run("survey", "import", changed, "digital").code == 1
    again = imported(run, changed, "--as", "borgere")
    assert (again["new"], again["updated"]) == (0, 12)
    assert len(stored(folder)["answers"]) == 12


def test_a_form_with_other_questions_adds_what_it_asks(folder: Path, tmp_path: Path, run: Run) -> None:
    imported(run, forms(tmp_path / "Borgere(1-12).xlsx", answers(12)))
    book = openpyxl.Workbook()
    book.worksheets[0].append([*HEADS, "Gruppe", "Skriv frit", "Uden for planen", "Og denne"])
    for n in range(1, 9):
        at = datetime(2017, 2, 2, 9, n)  # noqa: DTZ001 - exports know no time zones
        book.worksheets[0].append([n, at, at, "anonymous", None, "Politiker", f"kort {n}", "ja", "nej"])
    book.save(tmp_path / "Kort(1-8).xlsx")
    second = imported(run, tmp_path / "Kort(1-8).xlsx")
    assert (second["collection"], second["new"]) == ("kort", 8)
    document = stored(folder)
    assert [question["id"] for question in document["questions"]] == ["vigtigst", "temaer", "frit"]
    assert sum("vigtigst" in answer["values"] for answer in document["answers"]) == 12
    assert sum("frit" in answer["values"] for answer in document["answers"]) == 20


def test_each_form_may_have_its_own_mapping(folder: Path, tmp_path: Path, run: Run) -> None:
    imported(run, forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12)))
    two = paper(tmp_path / "papirsvar.xlsx", answers(9, turn=1, word="papir"))
    written = run("survey", "inspect", two, "--survey", "digital", "--write", "--as", "papir")
    assert written.code == 0
    mapping = folder / "surveys" / "digital.papir.mapping.yaml"
    assert mapping.is_file()
    assert "surveys/digital.papir.mapping.yaml" in written.out
    second = imported(run, two)
    assert (second["collection"], second["new"]) == ("papir", 9)
    mapping.write_text(mapping.read_text("utf-8").replace("tid: Tid", "tid: Ukendt"), "utf-8")
    assert imported(run, forms(tmp_path / "Digital bootcamp(1-13).xlsx", answers(13)))["new"] == 1
    twin = folder / "surveys" / "digital.mere.mapping.yaml"
    twin.write_text(mapping.read_text("utf-8"), "utf-8")
    unclear = run("survey", "import", two, "digital", "--json")
    assert (unclear.code, unclear.document["problems"][0]["code"]) == (1, "mapping-several-fit")


def test_one_form_with_one_mapping_is_as_before(folder: Path, tmp_path: Path, run: Run) -> None:
    one = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    assert run("survey", "inspect", one, "--survey", "digital", "--write").code == 0
    assert (folder / "surveys" / "digital.mapping.yaml").is_file()
    assert imported(run, one)["collections"] == ["digital-bootcamp"]
    again = imported(run, one)
    assert (again["new"], again["updated"]) == (0, 0)


def test_answers_stored_before_forms_had_names_stay_the_same_people(folder: Path, tmp_path: Path, run: Run) -> None:
    one = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    imported(run, one)
    document = stored(folder)
    del document["collections"]
    (folder / "data" / "answers" / "digital.json").write_text(json.dumps(document), "utf-8")
    again = imported(run, forms(tmp_path / "Digital bootcamp(1-13).xlsx", answers(13)))
    assert (again["collection"], again["new"], again["updated"]) == ("digital-bootcamp", 1, 0)


def test_a_name_of_signs_alone_is_no_name(folder: Path, tmp_path: Path, run: Run) -> None:
    one = forms(tmp_path / "Digital bootcamp(1-12).xlsx", answers(12))
    assert run("survey", "import", one, "digital", "--as", "!!!", "--json").document["problems"][0]["code"] == (
        "collection-without-letters"
    )
    assert not (folder / "data" / "answers").exists()
