"""Exports of Typeform, Decidim and KoboToolbox come in by the words of the plan, without a mapping and with one."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from support.command_line import Run
from support.several_forms import OPTIONS, Row, answers, folder_with_several_forms

Table = list[list[object]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = folder_with_several_forms(tmp_path / "proces")
    monkeypatch.chdir(place)
    return place


def written(path: Path, rows: Table) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def typeform(rows: list[Row]) -> Table:
    table: Table = [["#", "Gruppe", "Hvad er vigtigst?", "Natur", "Kultur", "Sport", "Skriv frit"]]
    table[0] += ["Start Date (UTC)", "Submit Date (UTC)", "Network ID"]
    for n, (group, order, chosen, text) in enumerate(rows):
        time = f"2017-02-01 10:{n:02d}:00"
        marks = [each if each in chosen else "" for each in ("Natur", "Kultur", "Sport")]
        table.append([f"a{n:03d}f", group, ",".join(order), *marks, text, time, time, f"9c{n}"])
    return table


def decidim(rows: list[Row]) -> Table:
    table: Table = [["Svar-ID", "Besvaret", "IP-hash", "Brugerstatus"]]
    table[0] += ["1. Gruppe", "2. Hvad er vigtigst?", "3. Hvilke temaer?", "4. Skriv frit"]
    for n, (group, order, chosen, text) in enumerate(rows):
        key, time = f"{n:032x}", f"2017-02-01 10:{n:02d}:00"
        table.append([key, time, key[::-1], "registreret", group, ", ".join(order), ", ".join(chosen), text])
    return table


def kobo(rows: list[Row]) -> Table:
    table: Table = [["start", "gruppe", "hvad/_1st_choice", "hvad/_2nd_choice", "hvad/_3rd_choice"]]
    table[0] += ["temaer", "temaer/natur", "temaer/kultur", "temaer/sport", "frit", "_uuid", "_submission_time"]
    for n, (group, order, chosen, text) in enumerate(rows):
        time = f"2017-02-01T10:{n:02d}:00"
        marks = [int(each in chosen) for each in ("Natur", "Kultur", "Sport")]
        names = " ".join(chosen).lower()
        table.append([time, group, *map(str.lower, order), names, *marks, text, f"uuid:{n}", time])
    return table


@pytest.mark.parametrize("export", [typeform, decidim, kobo])
@pytest.mark.parametrize("mapped", [True, False])
@pytest.mark.usefixtures("folder")
def test_answers_come_in_as_they_were_given(export: Any, tmp_path: Path, run: Run, *, mapped: bool) -> None:
    given = answers(12)
    path = written(tmp_path / "eksport.csv", export(given))
    if mapped:
        assert run("survey", "inspect", path, "--survey", "digital", "--write").code == 0
        mapping = Path("surveys") / "digital.mapping.yaml"
        name = {"typeform": "F", "decidim": "H", "kobo": "J"}[export.__name__]
        assert name in mapping.read_text("utf-8")
    answer = run("survey", "import", path, "digital", "--json")
    assert answer.code == 0, answer.out
    assert answer.document["new"] == 12
    document = json.loads((Path("data") / "answers" / "digital.json").read_text("utf-8"))
    by_row = {each["row"]: each for each in document["answers"]}
    for row, (_, order, chosen, text) in enumerate(given, start=2):
        values = by_row[row]["values"]
        assert values["vigtigst"] == [order.index(option) + 1 for option in OPTIONS]
        assert sorted(values["temaer"]) == sorted(each.lower() for each in chosen)
        assert values["frit"] == text
        assert by_row[row]["segment"] == "borgere"
    assert "9c1" not in json.dumps(document)
