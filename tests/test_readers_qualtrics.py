"""Qualtrics: three rows of headings or two, import ids that hold questions together, previews that are no answers."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from bootcamp.plan.survey import Survey
from bootcamp.reading.tables import read_tables
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.intake.mapping import read_mapping
from bootcamp.survey.intake.mapping_text import mapping_text
from bootcamp.survey.readers import read_export
from bootcamp.words import Words
from support.exports import question, seen, shared
from support.problem_codes import codes

Cells = Sequence[object]
HEAD = [
    ("StartDate", "Startdato", "startDate"),
    ("EndDate", "Slutdato", "endDate"),
    ("Status", "Svartype", "status"),
    ("IPAddress", "IP-adresse", "ipAddress"),
    ("Progress", "Status", "progress"),
    ("Duration (in seconds)", "Varighed (i sekunder)", "duration"),
    ("Finished", "Færdig", "finished"),
    ("RecordedDate", "Registreret dato", "recordedDate"),
    ("ResponseId", "Svar-id", "_recordId"),
    ("RecipientLastName", "Efternavn", "recipientLastName"),
    ("RecipientEmail", "E-mail", "recipientEmail"),
    ("LocationLatitude", "Breddegrad", "locationLatitude"),
    ("DistributionChannel", "Distributionskanal", "distributionChannel"),
    ("UserLanguage", "Brugersprog", "userLanguage"),
]
ASKED = [
    ("Q1", "Hvilken gruppe\nhører du til? - Selected Choice", "QID1"),  # O
    ("Q1_4_TEXT", "Hvilken gruppe\nhører du til? - Andet - Text", "QID1_4_TEXT"),
    ("Q2", "Hvilke temaer?", "QID2"),  # Q: several in one cell
    ("Q3_1", "Hvilke steder? - Havnen", "QID30_1"),  # R S: split; the name is not the id's number
    ("Q3_2", "Hvilke steder? - Torvet - og gågaden", "QID30_2"),
    ("Q4_1", "Samarbejdet - Kommunen lytter", "QID4_1"),  # T U
    ("Q4_3", "Samarbejdet - Der er tid", "QID4_3"),
    ("Q5_1", "Sæt i rækkefølge - Tid", "QID5_1"),  # V W X
    ("Q5_2", "Sæt i rækkefølge - Penge", "QID5_2"),
    ("Q5_3", "Sæt i rækkefølge - Lyst", "QID5_3"),
    ("Q6_NPS_GROUP", "Vil du anbefale os? - Group", "QID6_NPS_GROUP"),
    ("Q6", "Vil du anbefale os?", "QID6"),  # Z
    ("Q7", "Hvad mangler?", "QID7_TEXT"),  # AA
    ("Q7 - Topics", "Q7 - Topics", "QID7_TEXT_eae5a8d0e7fd4bd183e983e5Topics"),
    ("Tid_First Click", "Timing - First Click", "QID9_FIRST_CLICK"),
    ("Tid_Page Submit", "Timing - Page Submit", "QID9_PAGE_SUBMIT"),
    ("FL_2_DO", "FL_2 - Block Randomizer - Display Order", "RO-BR-FL_2"),
    ("kilde", "kilde", "kilde"),  # AF: embedded data
]
SCALE = ("Helt uenig", "Uenig", "Enig", "Helt enig")
THEMES = ("Turisme", "Natur, skov og strand", "Genbrug")


def answers(*, numeric: bool = False) -> list[list[object]]:
    rows: list[list[object]] = []
    for n in range(1, 31):
        preview, done = n in (4, 9), n % 5 > 0
        themes = [theme for bit, theme in enumerate(THEMES, start=1) if n % (bit + 1) == 0] or [THEMES[n % 3]]
        first = n % 3
        status: object = ("Survey Preview" if preview else "IP Address") if not numeric else int(preview)
        finished: object = str(done) if not numeric else int(done)
        answer: list[object] = [
            ("Borger", "Ansat", "Andet")[n % 3],
            "Nabo" if n % 3 == 2 else "",
            ",".join(themes),
            "Havnen" if n % 2 else "",
            "Torvet - og gågaden" if n % 3 else "",
            SCALE[n % 4],
            SCALE[n % 3] if n != 7 else -99,
            *(first + 1, (first + 1) % 3 + 1, (first + 2) % 3 + 1),
            "Promoter" if n % 11 > 8 else "Passive",
            n % 11,
            f"Tekst {n}, med komma, og mere" if n % 2 else "",
            *("Emne", 1.5, 20.25, "Q1|Q2", ("mail", "plakat")[n % 2]),
        ]
        if numeric:
            answer[0], answer[2], answer[5] = n % 3 + 1, "1,2", n % 4 + 1
            answer[3], answer[4], answer[6] = 1 if n % 2 else "", 1 if n % 3 else "", n % 3 + 1 if n != 7 else -99
        own: list[object] = [
            "2021-05-11 10:19:58",
            "2021-05-11 10:25:58",
            status,
            "192.0.2.9",
            100 if done else 40,
            360,
        ]
        own += [
            finished,
            "2021-05-11 10:26:00",
            f"R_abc{n:03}",
            "Hansen",
            f"n{n}@example.org",
            "55.6",
            "anonymous",
            "DA",
        ]
        rows.append([*own, *answer])
    return rows


def heads(rows: int, quote: str = '"') -> list[list[str]]:
    columns = [*HEAD, *ASKED]
    ids = [json.dumps({"ImportId": each[2], "timeZone": "Europe/Copenhagen"}).replace('"', quote) for each in columns]
    return [[each[0] for each in columns], [each[1] for each in columns], ids][:rows]


def text_file(folder: Path, rows: Sequence[Cells], name: str = "svar.csv") -> Path:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    path = folder / name
    path.write_bytes(("\ufeff" + written.getvalue()).encode())
    return path


def workbook(folder: Path, rows: Sequence[Cells]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append([None if cell == "" else cell for cell in row])
    book.save(folder / "svar.xlsx")
    return folder / "svar.xlsx"


def counted() -> list[list[object]]:
    return [row for row in answers() if row[2] == "IP Address" and row[6] == "True"]


def agree(document: dict[str, Any]) -> None:
    assert document["tool"] == "qualtrics"
    assert document["answers"] == {"total": 28, "complete": 22, "partial": 6, "excluded": 2}
    done = counted()
    assert len(done) == 22
    group = question(document, "O")
    assert (group["title"], group["kind"]) == ("Hvilken gruppe hører du til?", "single")
    assert group["counts"] == Counter(row[14] for row in done)
    assert question(document, "P")["kind"] == "text"
    places = question(document, "R")
    assert (places["title"], places["kind"], places["columns"]) == ("Hvilke steder?", "multi", ["R", "S"])
    assert places["counts"] == {
        "Havnen": sum(bool(row[17]) for row in done),
        "Torvet - og gågaden": sum(bool(row[18]) for row in done),
    }
    scale = question(document, "T")
    assert (scale["title"], scale["kind"], list(scale["items"])) == (
        "Samarbejdet",
        "likert",
        ["Kommunen lytter", "Der er tid"],
    )
    assert scale["items"]["Kommunen lytter"]["counts"] == Counter(row[19] for row in done)
    assert scale["items"]["Der er tid"]["counts"] == Counter(row[20] for row in done if row[20] != -99)
    ranking = question(document, "V")
    assert (ranking["kind"], ranking["columns"]) == ("ranking", ["V", "W", "X"])
    assert ranking["first"] == {
        name: sum(row[at] == 1 for row in done) for name, at in (("Tid", 21), ("Penge", 22), ("Lyst", 23))
    }
    assert question(document, "Z")["kind"] == "nps"
    assert question(document, "AA")["kind"] == "text"
    assert question(document, "AF")["counts"] == Counter(row[31] for row in done)


@pytest.mark.parametrize("quote", ['"', "'"])
def test_three_rows_of_headings_and_line_breaks_in_them(tmp_path: Path, quote: str) -> None:
    document = seen(text_file(tmp_path, [*heads(3, quote), *answers()]))
    agree(document)
    assert document["header_rows"] == 3
    themes = question(document, "Q")
    assert themes["kind"] == "multi"
    assert themes["counts"]["Turisme"] == sum("Turisme" in str(row[16]) for row in counted())
    ignored = {each["column"]: each["why"] for each in document["ignored_columns"]}
    assert ignored["AC"] == ignored["AD"] == "hvor længe nogen var om at svare; ikke et svar"
    assert {"Y", "AB", "AE"} <= set(ignored)
    assert "gemmes ikke" in ignored["D"]
    assert "gemmes ikke" in ignored["K"]


def test_a_workbook_has_two_rows_and_one_that_was_cleaned_has_one(tmp_path: Path) -> None:
    document = seen(workbook(tmp_path, [*heads(2), *answers()]))
    assert (document["tool"], document["header_rows"]) == ("qualtrics", 2)
    assert document["answers"] == {"total": 28, "complete": 22, "partial": 6, "excluded": 2}
    scale = question(document, "T")
    assert (scale["title"], scale["kind"], scale["columns"]) == ("Samarbejdet", "likert", ["T", "U"])
    assert question(document, "V")["kind"] == "ranking"
    cleaned = seen(text_file(tmp_path, [*heads(1), *answers()], "renset.csv"))
    assert (cleaned["tool"], cleaned["header_rows"], cleaned["answers"]["total"]) == ("qualtrics", 1, 28)
    assert question(cleaned, "O")["counts"] == Counter(row[14] for row in counted())


def test_a_workbook_with_import_ids_agrees(tmp_path: Path) -> None:
    agree(seen(workbook(tmp_path, [*heads(3), *answers()])))


def test_numbers_are_told_to_be_codes(tmp_path: Path) -> None:
    path = text_file(tmp_path, [*heads(3), *answers(numeric=True)])
    document = seen(path)
    assert document["answers"] == {"total": 28, "complete": 22, "partial": 6, "excluded": 2}
    assert question(document, "R")["kind"] == "multi"
    done = [row for row in answers(numeric=True) if row[2] == 0 and row[6] == 1]
    assert question(document, "O")["counts"] == Counter(str(row[14]) for row in done)
    told = codes(inspect(path)[1])
    assert "qualtrics-codes" in told
    assert "qualtrics-codes" not in codes(inspect(text_file(tmp_path, [*heads(3), *answers()], "b.csv"))[1])


def test_previews_and_what_was_not_finished_are_told(tmp_path: Path) -> None:
    _, problems = inspect(text_file(tmp_path, [*heads(3), *answers()]))
    told = next(problem for problem in problems if problem.code == "qualtrics-status")
    assert told.params == {"rows": 30, "complete": 22, "partial": 6, "previews": 2}
    assert "rows-skipped" not in codes(problems)


def test_the_format_before_2017(tmp_path: Path) -> None:
    own = ["ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress", "IPAddress", "Status"]
    own += ["StartDate", "EndDate", "Finished"]
    names = [*[f"V{n}" for n in range(1, 11)], "Q1", "Q2_1", "Q2_2", "LocationLatitude", ""]
    texts = [*own, "Hvilken gruppe?", "Samarbejdet-Kommunen lytter", "Samarbejdet-Der er tid", "LocationLatitude", ""]
    rows: list[Cells] = [
        [
            *(f"R_{n}", "Default", "Anonym", "", "", "192.0.2.1", int(n == 3), "2017-07-18 08:28:09"),
            *("2017-07-18 08:28:49", int(n % 4 > 0), n % 2 + 1, n % 5 + 1, 3, "47.1", ""),
        ]
        for n in range(1, 13)
    ]
    document = seen(text_file(tmp_path, [names, texts, *rows]))
    assert (document["tool"], document["header_rows"]) == ("qualtrics", 2)
    assert document["answers"] == {"total": 11, "complete": 8, "partial": 3, "excluded": 1}
    battery = question(document, "L")
    assert (battery["title"], list(battery["items"])) == ("Samarbejdet", ["Kommunen lytter", "Der er tid"])
    assert {"C", "F", "N"} <= {each["column"] for each in document["ignored_columns"]}


@pytest.mark.parametrize("with_mapping", [False, True])
def test_an_export_answers_the_plan(tmp_path: Path, with_mapping: bool) -> None:
    planned = Survey.model_validate(
        {
            "title": "Digital bootcamp",
            "groups": {
                "question": "Hvilken gruppe hører du til?",
                "answers": {"borgere": "Borger", "medarbejdere": "Ansat", "andre": "Andet"},
            },
            "questions": [
                {
                    "id": "temaer",
                    "title": "Hvilke temaer?",
                    "kind": "flere valg",
                    "options": {"turisme": THEMES[0], "natur": THEMES[1], "genbrug": THEMES[2]},
                },
                {
                    "id": "vigtigst",
                    "title": "Sæt i rækkefølge",
                    "kind": "rangering",
                    "options": {"tid": "Tid", "penge": "Penge", "lyst": "Lyst"},
                },
            ],
        }
    )
    path = text_file(tmp_path, [*heads(3), *answers()])
    given = None
    if with_mapping:
        inspection, _ = inspect(path, planned)
        target = tmp_path / "digital.mapping.yaml"
        target.write_text(mapping_text(inspection.mapping(planned), inspection, Words("da")), encoding="utf-8")
        mapping, source, problems = read_mapping(target)
        assert not problems
        assert mapping is not None
        given = (mapping, source)
    key = b"a key of thirty-two bytes, so so"
    imported, problems = import_answers("digital", planned, path, key=key, today=date(2021, 5, 20), mapping=given)
    codes(problems)
    assert imported is not None, [(problem.code, dict(problem.params)) for problem in problems]
    values = {answer.row: answer.values for answer in imported.set.answers}
    assert len(values) == 22
    names = dict(zip(THEMES, ("turisme", "natur", "genbrug"), strict=True))
    for at, row in enumerate(answers(), start=4):
        if row in counted():
            assert set(values[at]["temaer"]) == {name for theme, name in names.items() if theme in str(row[16])}  # type: ignore[arg-type]
            assert values[at]["vigtigst"] == tuple(row[21:24])


# Real exports


def test_a_real_export_agrees_with_an_independent_count() -> None:
    path = shared("qualtrics/impressive_climate.csv")
    names, _, _, *rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    document = seen(path)
    assert document["answers"] == {"total": len(rows), "complete": len(rows), "partial": 0, "excluded": 0}
    for name in ("Consent", "Impressiveness", "condition"):
        at = names.index(name)
        found = question(document, get_column_letter(at + 1))
        assert (found["kind"], found["counts"]) == ("single", Counter(row[at] for row in rows))


def test_a_real_export_with_single_quotes_previews_and_spam() -> None:
    path = shared("qualtrics/legacy_singlequote_importid.csv")
    names, _, _, *rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    kept = [row for row in rows if row[names.index("Status")] != "1"]
    complete = sum(row[names.index("Finished")] == "1" for row in kept)
    answered = {"total": len(kept), "complete": complete, "partial": len(kept) - complete, "excluded": 2}
    assert seen(path)["answers"] == answered
    assert {"qualtrics-spam", "qualtrics-codes", "qualtrics-status"} <= set(codes(inspect(path)[1]))


@pytest.mark.parametrize(("name", "rows"), [("qualtRics_sample.csv", 3), ("qualtRics_sample_legacy.csv", 2)])
def test_the_smallest_real_exports(name: str, rows: int) -> None:
    table, evidence, _ = read_export(read_tables(shared(f"qualtrics/{name}"))[0])
    assert evidence is not None
    assert (evidence.tool, table.header_rows, table.rows) == ("qualtrics", rows, (rows + 1,))
    assert table.identities == ("R_2YPOQ602ER1jkf1",)
