"""Exports of Typeform, Decidim, KoboToolbox, REDCap and Polis, as they come and as they are saved again."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bootcamp.problems import Problem
from bootcamp.reading.tables import read_tables
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.readers import readers, recognised
from bootcamp.words import Words
from support.exports import SHARED, question, seen, shared

Rows = Sequence[Sequence[object]]


def saved(rows: Rows, folder: Path, form: str) -> Path:
    """The rows as a file: csv with comma, as Excel saves it in Danish (semicolon, BOM), in old letters, or xlsx."""
    if form == "xlsx":
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append([_typed(cell) for cell in row])
        book.save(folder / "eksport.xlsx")
        return folder / "eksport.xlsx"
    delimiter, encoding = {"comma": (",", "utf-8"), "danish": (";", "utf-8-sig"), "old": (";", "cp1252")}[form]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path = folder / f"eksport-{form}.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def records(path: Path) -> list[list[str]]:
    """The records of a csv file, read by another reader than the product's."""
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _typed(cell: object) -> object:
    """What Excel makes of a text when it opens a csv file and saves it as a workbook."""
    text = str(cell)
    if text.lstrip("-").isdigit() and len(text) < 12:
        return int(text)
    try:
        return datetime.fromisoformat(text) if len(text) == 19 and text[10] == " " else text
    except ValueError:
        return text


FORMS = pytest.mark.parametrize("form", ["comma", "danish", "old", "xlsx"])


def told(path: Path) -> dict[str, Problem]:
    return {problem.code: problem for problem in inspect(path)[1]}


# Typeform

TYPEFORM_HEADS = (
    "#|Er du fra Lejre?|Busser|Stier, også til fjorden|Færger|Andet|Sæt i rækkefølge|Hvorfor?|Andet|"
    "Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags"
)
TYPEFORM = [
    TYPEFORM_HEADS,
    "a1f|1|Busser|||taxa|Tid,Penge\\, løn,Lyst|det er vores by, ikke\\'r||completed|T1||T2|9c1|",
    "a2f|0|Busser|Stier, også til fjorden||||||completed|T1||T2|9c2|",
    "a3f|1||Stier, også til fjorden|||Lyst,Tid,Penge\\, løn|kort,godt||completed|T1||T2|9c3|",
    "a4f|1|||||Tid,Lyst,Penge\\, løn|||partial|T1|T2||9c4|",
    "a5f|||||||||started|T1|||9c5|",
    "a6f|0|||||Tid,Penge\\, løn,Lyst|||completed|T1||T2|9c6|",
]


def typeform() -> Rows:
    times = {"T1": "2026-03-01 10:00:00", "T2": "2026-03-01 10:05:00"}
    return [[times.get(cell, cell) for cell in line.split("|")] for line in TYPEFORM]


@FORMS
def test_typeform(form: str, tmp_path: Path) -> None:
    path = saved(typeform(), tmp_path, form)
    document = seen(path)
    assert document["tool"] == "typeform"
    assert document["answers"] == {"total": 5, "complete": 4, "partial": 1, "excluded": 1}
    assert (question(document, "B")["kind"], question(document, "B")["counts"]) == ("single", {"0": 2, "1": 2})
    several = question(document, "C")
    assert (several["kind"], several["columns"]) == ("multi", ["C", "D", "E", "F"])
    assert several["counts"] == {"Busser": 2, "Stier, også til fjorden": 2, "Færger": 0, "Andet": 1}
    ranking = question(document, "G")
    assert ranking["kind"] == "ranking"
    assert ranking["first"] == {"Lyst": 1, "Penge, løn": 0, "Tid": 2}
    assert question(document, "H")["kind"] == "text"
    assert question(document, "I")["title"] == "Hvorfor? – Andet"
    contact = {each["column"] for each in document["ignored_columns"] if "gemmes ikke" in each["why"]}
    assert contact == {"N"}
    assert "rows-skipped" not in told(path)


def test_typeform_without_its_ids_tells_people_apart_by_time(tmp_path: Path) -> None:
    rows = [row[1:] for row in typeform()]
    document = seen(saved(rows, tmp_path, "comma"))
    assert document["tool"] == "typeform"
    assert document["answers"]["total"] == 5


def test_what_tells_who_answered_is_found_in_any_language(tmp_path: Path) -> None:
    rows: list[list[object]] = [["#", "Tu nombre", "Tu número", "¿Sí?", "Response Type", "Start Date (UTC)"]]
    rows[0] += ["Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending"]
    for n in range(12):
        times = [f"2025-02-22 17:{n:02d}:19", "", f"2025-02-22 17:{n:02d}:59"]
        rows.append([f"k{n}", f"Nombre {n}", f"'+5695488{n:04d}", n % 2, "completed", *times, "98e", "", "fin"])
    document = seen(saved(rows, tmp_path, "comma"))
    assert [each["columns"] for each in document["questions"]] == [["D"]]
    contact = {each["column"] for each in document["ignored_columns"] if "gemmes ikke" in each["why"]}
    assert contact == {"B", "C", "I"}


def test_the_real_typeform_export_counts_as_another_reader_counts() -> None:
    path = shared("typeform/fcc2016_part1_15k.csv")
    rows = records(path)
    document = seen(path)
    assert document["answers"]["total"] == len(rows) - 1
    several = question(document, "T")
    heads, body = rows[0], rows[1:]
    expected = {heads[at]: sum(bool(row[at].strip()) for row in body) for at in range(19, 31)}
    assert several["counts"] == expected
    assert question(document, "B")["counts"] == Counter(row[1] for row in body if row[1])
    salary = question(document, "AS")
    assert (salary["kind"], salary["answered"]) == ("number", sum(bool(row[44]) for row in body))
    hours = question(document, "AL")
    assert (hours["kind"], hours["answered"]) == ("number", sum(bool(row[37].strip()) for row in body))
    assert document["questions"] == seen(shared("typeform/DERIVED_fcc2016_part1_15k.xlsx"))["questions"]


# Decidim


def decidim(head: Sequence[str]) -> Rows:
    key = "0123456789abcdef0123456789abcdef"
    rows: list[list[object]] = [
        [
            *head,
            "1. Hvor bor du?",
            "2. Hvad mangler?",
            "3. Enig?/Vi mødes",
            "3. Enig?/Vi lytter",
            "4. Sortér",
            "5. Andet",
        ]
    ]
    towns, orders = ("Lejre", "Osted", "Hvalsø"), ("Tid, Penge, Lyst", "Penge, Lyst, Tid", "Tid, Lyst, Penge")
    for n in range(12):
        missing = ("Busser, Stier", "Busser, Andet (flere bænke)", "Stier, Læ (skov, hegn)", f"Andet (idé {n})")[n % 4]
        scale = ("Ja", "Nej", "")[n % 3]
        free = ("'-minus", "", "en ting, og en til")[n % 3]
        own = [f"{n:02d}{key[2:]}", f"2026-03-01 10:{n:02d}:00", key[::-1], ("registreret", "uregistreret")[n % 2]]
        rows.append([*own[: len(head)], towns[n % 3], missing, scale, "Ja", orders[n % 3], free])
    return rows


@FORMS
@pytest.mark.parametrize(
    "head",
    [
        ("ID", "Created at", "Ip hash", "User status"),
        ("Svar-ID", "Besvaret den", "IP-hash", "Brugerstatus"),
        ("ID de la respuesta", "Respondido el", "Hash de la IP", "Estado de la usuaria"),
    ],
)
def test_decidim_in_any_language(head: Sequence[str], form: str, tmp_path: Path) -> None:
    document = seen(saved(decidim(head), tmp_path, form))
    assert document["tool"] == "decidim"
    assert document["answers"] == {"total": 12, "complete": 12, "partial": 0, "excluded": 0}
    assert question(document, "E")["title"] == "Hvor bor du?"
    assert question(document, "E")["counts"] == {"Lejre": 4, "Osted": 4, "Hvalsø": 4}
    several = question(document, "F")
    assert several["kind"] == "multi"
    assert several["counts"] == {"Busser": 6, "Stier": 6, "Andet": 6, "Læ (skov, hegn)": 3}
    matrix = question(document, "G")
    assert (matrix["title"], matrix["columns"]) == ("Enig?", ["G", "H"])
    assert matrix["items"]["Vi mødes"]["counts"] == {"Ja": 4, "Nej": 4}
    assert question(document, "I")["first"] == {"Lyst": 0, "Penge": 4, "Tid": 8}
    assert question(document, "J")["answered"] == 8
    assert {each["column"] for each in document["ignored_columns"] if "gemmes ikke" in each["why"]} == {"C"}


# KoboToolbox


def kobo(*, details: bool = True, summary: bool = True, sign: str = "/") -> Rows:
    heads = ["start", "end", "gruppe/by"]
    heads += ["gruppe/savn"] if summary else []
    heads += ["gruppe/savn/bus", "gruppe/savn/sti"] if details else []
    heads += ["rang/_1st_choice", "rang/_2nd_choice", "rang/_3rd_choice", "alder", "sted", "_sted_latitude"]
    heads += ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_tags", "_index"]
    rows: list[list[object]] = [[head.replace("/", sign) for head in heads]]
    orders = (("tid", "penge", "lyst"), ("penge", "tid", "lyst"), ("lyst", "tid", "penge"), ("tid", "lyst", "penge"))
    for n in range(12):
        chosen = (("bus",), ("bus", "sti"), ("sti",), ())[n % 4]
        time = f"2026-03-01T10:{n:02d}:00.000+01:00"
        row: list[object] = [time, time, ("lejre", "osted")[n % 2]]
        row += [" ".join(chosen)] if summary else []
        row += [int("bus" in chosen) if chosen else "", int("sti" in chosen) if chosen else ""] if details else []
        row += [*orders[n % 4], 30 + n, "55.604 11.97 0 0", "55.604"]
        rows.append(
            [*row, 900 + n, f"uuid-{n}", time[:19], "", "[{'note': 'ringet op'}]", "submitted_via_web", "", n + 1]
        )
    return rows


@FORMS
@pytest.mark.parametrize("sign", ["/", "."])
def test_kobo(sign: str, form: str, tmp_path: Path) -> None:
    document = seen(saved(kobo(sign=sign), tmp_path, form))
    assert document["tool"] == "kobo"
    assert document["answers"] == {"total": 12, "complete": 12, "partial": 0, "excluded": 0}
    assert question(document, "C")["counts"] == {"lejre": 6, "osted": 6}
    several = question(document, "E")
    assert (several["kind"], several["columns"], several["answered"]) == ("multi", ["E", "F"], 9)
    assert several["counts"] == {"bus": 6, "sti": 6}
    ranking = question(document, "G")
    assert (ranking["kind"], ranking["answered"]) == ("ranking", 12)
    assert ranking["first"] == {"lyst": 3, "penge": 3, "tid": 6}
    assert question(document, "J")["kind"] == "number"
    letters = {each["column"]: each["why"] for each in document["ignored_columns"]}
    assert letters["D"] == "de samme svar står med én kolonne for hver mulighed"
    assert "gemmes ikke" in letters["K"]
    assert [q["columns"][0] for q in document["questions"]] == ["C", "E", "G", "J"]


def test_kobo_with_choices_in_one_cell_or_in_columns_only(tmp_path: Path) -> None:
    for name, rows in (("celle", kobo(details=False)), ("kolonner", kobo(summary=False))):
        folder = tmp_path / name
        folder.mkdir()
        several = question(seen(saved(rows, folder, "comma")), "D")
        assert (several["kind"], several["counts"]) == ("multi", {"bus": 6, "sti": 6})


def test_kobo_labels_and_groups_that_repeat(tmp_path: Path) -> None:
    rows = [list(row) for row in kobo()]
    rows[0][2:6] = ["Hvor bor du?", "Hvad savner du?", "Hvad savner du?/Bus", "Hvad savner du?/Sti, også til søen"]
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append([_typed(cell) for cell in row])
    repeats = book.create_sheet("husstand")
    repeats.append(["navn", "alder", "_index", "_parent_table_name", "_parent_index", "_submission__uuid"])
    for n in range(40):
        repeats.append([f"person {n}", n, n, "eksport", n % 12, f"uuid-{n}"])
    book.save(tmp_path / "eksport.xlsx")
    document = seen(tmp_path / "eksport.xlsx")
    assert (document["tool"], document["answers"]["total"]) == ("kobo", 12)
    assert question(document, "E")["counts"] == {"Bus": 6, "Sti, også til søen": 6}
    assert told(tmp_path / "eksport.xlsx")["repeated-groups"].params["sheets"] == ["husstand"]


def test_the_synthetic_kobo_export_never_counts_what_was_not_asked() -> None:
    path = shared("kobo/unhcr_MainDataFrame_synthetic.csv")
    rows = records(path)
    document = seen(path)
    assert document["answers"]["total"] == len(rows) - 1
    for number, letter in ((8, "I"), (13, "N"), (60, "BI")):
        expected = Counter(row[number] for row in rows[1:] if row[number] != "NA")
        assert question(document, letter)["counts"] == expected
    contact = {each["header"] for each in document["ignored_columns"] if "gemmes ikke" in each["why"]}
    assert {"deviceid", "imei", "phonenumber", "Location.Geodata"} <= contact


# REDCap


def redcap(*, labels: bool) -> Rows:
    heads = ["record_id", "redcap_survey_identifier", "borger_timestamp", "by", "savn___1", "savn___2", "savn____9"]
    names = ["Record ID", "Survey Identifier", "Survey Timestamp", "Hvor bor du?"]
    names += [f"Hvad savner du? (choice={text})" for text in ("Busser", "Stier (også grus)", "Ved ikke")]
    rows: list[list[object]] = [
        [*(names if labels else heads), "hoejde", "tal", "Complete?" if labels else "borger_complete"]
    ]
    for n in range(10):
        marks = (("Unchecked", "Checked"), (0, 1))[not labels]
        boxes = [marks[n % 2 == 0], marks[n < 4], marks[0]]
        state = ((("Incomplete", "Unverified", "Complete"), (0, 1, 2))[not labels])[0 if n == 9 else 2]
        town = (("Lejre", "Osted")[n % 2]) if labels else n % 2
        time = "[not completed]" if n == 9 else f"2026-03-01 10:{n:02d}:00"
        rows.append([n + 1, "", time, town, *boxes, f"1,{50 + n}", f"1.{50 + n}", state])
    return rows


@FORMS
@pytest.mark.parametrize("labels", [True, False])
def test_redcap(form: str, tmp_path: Path, *, labels: bool) -> None:
    document = seen(saved(redcap(labels=labels), tmp_path, form))
    assert document["tool"] == "redcap"
    assert document["answers"] == {"total": 10, "complete": 9, "partial": 1, "excluded": 0}
    assert question(document, "D")["counts"] == ({"Lejre": 5, "Osted": 4} if labels else {"0": 5, "1": 4})
    several = question(document, "E")
    assert (several["kind"], several["answered"]) == ("multi", 7)
    names = ("Busser", "Stier (også grus)", "Ved ikke") if labels else ("1", "2", "-9")
    assert several["counts"] == dict(zip(names, (5, 4, 0), strict=True))
    height, number = question(document, "H"), question(document, "I")
    assert (height["kind"], number["kind"]) == ("number", "number")
    assert height["mean"] == pytest.approx(number["mean"]) == pytest.approx(1.54)


def test_redcap_says_how_many_people_its_rows_belong_to() -> None:
    path = shared("redcap/repeating-instruments.csv")
    document = seen(path)
    assert (document["tool"], document["answers"]["total"]) == ("redcap", 6)
    problem = told(path)["several-rows-each"]
    assert (problem.params["rows"], problem.params["people"]) == (6, 2)


def test_redcap_checkboxes_that_nobody_checked_are_a_choice_all_the_same(tmp_path: Path) -> None:
    rows: Rows = [["record_id", "savn___1", "savn___2", "x_complete"], *[[n, 0, 0, 2] for n in range(1, 9)]]
    several = question(seen(saved(rows, tmp_path, "comma")), "B")
    assert (several["kind"], several["answered"], several["counts"]) == ("multi", 0, {"1": 0, "2": 0})


# Polis


def test_the_real_polis_conversation() -> None:
    folder = shared("polis/bg2050_volunteers")
    heads, *votes = records(folder / "participants-votes.csv")
    rows = [dict(zip(heads, vote, strict=True)) for vote in votes]
    document = seen(folder)
    assert (document["tool"], document["answers"]["total"]) == ("polis", len(rows))
    (matrix,) = document["questions"]
    assert (matrix["kind"], len(matrix["items"])) == ("matrix", 371)
    assert matrix["title"] == "Together, we'll build the BG of 2050."
    item = matrix["items"]["I hope it can retain its southern hospitality"]
    assert item["counts"] == Counter(row["2"] for row in rows if row["2"])
    alone = seen(folder / "participants-votes.csv")["questions"][0]
    assert alone["items"]["2"] == item


@FORMS
def test_who_never_voted_gave_no_answer(form: str, tmp_path: Path) -> None:
    heads: list[object] = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", "0", "1", "7"]
    votes: list[list[object]] = [[1, -1, ""], ["", "", ""], [0, "", ""], [1, 1, ""]]
    rows: list[list[object]] = [heads]
    rows += [[n, "", 0, 0, 0, 0, *given] for n, given in enumerate(votes)]
    path = saved(rows, tmp_path, form)
    document = seen(path)
    assert document["answers"] == {"total": 3, "complete": 3, "partial": 0, "excluded": 1}
    items: dict[str, Any] = document["questions"][0]["items"]
    assert [item["counts"] for item in items.values()] == [{"1": 2, "0": 1}, {"-1": 1, "1": 1}, {}]
    assert "rows-skipped" not in told(path)


# Nobody takes another tool's file


def test_no_export_is_taken_for_another_tools() -> None:
    files = [path for path in SHARED.rglob("*") if path.suffix in (".csv", ".tsv", ".xls", ".xlsx")]
    if not files:
        pytest.skip("the real exports are not here")
    folders = [SHARED / "polis" / "bg2050_volunteers", SHARED / "surveyxact" / "ex_survey2_comma_ansi"]
    for path in (*files, *folders):
        best, _ = recognised(read_tables(path)[0])
        assert best is None or best.tool in path.relative_to(SHARED).parts[0], path


def test_a_tool_is_named_in_both_languages() -> None:
    assert Words("da")("survey_reading.tool-paper") != Words("en")("survey_reading.tool-paper")
    for tool in readers().keys() - {"paper"}:  # the others are names that companies gave
        assert Words("da")(f"survey_reading.tool-{tool}") == Words("en")(f"survey_reading.tool-{tool}")
