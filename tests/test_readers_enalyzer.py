"""Enalyzer: known only where the file names it; label numbers are told, and dates have the month first."""

from __future__ import annotations

from pathlib import Path

from bootcamp.survey.intake.inspection import inspect
from support.exports import question, seen
from support.problem_codes import codes

TITLES = ["Hvor tilfreds er du med stierne?", "Hvor tilfreds er du med busserne?", "Hvad er vigtigst for dig?"]


def export(folder: Path, name: str, *, numbers: bool, link: str = "") -> Path:
    words = ("Meget utilfreds", "Utilfreds", "Tilfreds", "Meget tilfreds")
    lines = ["E-mail;Sidst set;Link;" + ";".join(TITLES) + ";Uddyb gerne dit svar her"]
    for n in range(24):
        chosen = [str(n % k + 1) if numbers else words[n % k] for k in (4, 3, 2)]
        lines.append(f"n{n}@example.org;{n % 12 + 1:02}-05-2024;{link};" + ";".join(chosen) + f";Tekst nummer {n}")
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_file_that_names_the_tool_says_to_export_as_text(tmp_path: Path) -> None:
    path = export(tmp_path, "Enalyzer svardata.csv", numbers=True)
    document = seen(path)
    assert (document["tool"], document["answers"]["total"]) == ("enalyzer", 24)
    told = next(problem for problem in inspect(path)[1] if problem.code == "enalyzer-codes")
    assert told.params["columns"] == ["D", "E", "F"]


def test_texts_are_no_codes_and_dates_have_the_month_first(tmp_path: Path) -> None:
    path = export(tmp_path, "svar.csv", numbers=False, link="https://surveys.enalyzer.com?pid=abc")
    document = seen(path)
    assert document["tool"] == "enalyzer"
    assert question(document, "D")["kind"] == "likert"
    assert set(question(document, "B")["counts"]) == {f"2024-{month:02}-05" for month in range(1, 13)}
    assert "enalyzer-codes" not in codes(inspect(path)[1])


def test_without_its_name_the_tool_is_not_guessed_but_codes_are_told(tmp_path: Path) -> None:
    path = export(tmp_path, "svar.csv", numbers=True)
    assert seen(path)["tool"] is None
    assert {"unknown-tool", "values-are-codes"} <= set(codes(inspect(path)[1]))
