"""LimeSurvey: codes, texts and both; what was not asked, not chosen and not handed in are three things."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

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

CODES = ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr"]
TEXTS = {
    "en": [
        *("Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started", "Date last action"),
        "IP address",
    ],
    "da": [
        *(
            "Svar-ID",
            "Dato for indsendelse",
            "Sidste side",
            "Startsprog",
            "Seed",
            "Startdato",
            "Dato for sidste handling",
        ),
        "IP-adresse",
    ],
    "fr": [
        *("ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série"),
        *("Date de lancement", "Date de la dernière action", "Adresse IP"),
    ],
    "pl": ["Nr", "Wysłano", "Strona", "Język", "Ziarno", "Początek", "Ostatnio", "Adres"],  # a language not listed
}
QUESTIONS = [
    ("gruppe", "Hvilken gruppe hører du til?"),
    ("gruppe[other]", "Hvilken gruppe hører du til? [Andet]"),
    ("tema[SQ001]", "Hvilke temaer? [Turisme (by [og] land)]"),
    ("tema[SQ002]", "Hvilke temaer? [Genbrug]"),
    ("tema[other]", "Hvilke temaer? [Other]"),
    ("sam[SQ001]", "Samarbejdet [Kommunen lytter]"),
    ("sam[SQ002]", "Samarbejdet [Der er tid]"),
    ("rang[1]", "Rangér [Rangering 1]"),
    ("rang[2]", "Rangér [Rangering 2]"),
    ("rang[3]", "Rangér [Rangering 3]"),
    ("medlem", "Er du medlem af en forening?"),
    ("alder", "Hvor gammel er du?"),
    ("fri", "Hvad mangler vi at spørge om?"),
]
TIMINGS = {
    "code": ["interviewtime", "groupTime12", "gruppeTime"],
    "text": ["Total time", "Group time: Baggrund", "Question time: gruppe"],
}
SCALE = ("Helt uenig", "Uenig", "Enig", "Helt enig")


def answers(yes: str = "Ja", no: str = "Nej", submitted: str = "2017-02-01 10:00:00") -> list[list[object]]:
    rows: list[list[object]] = []
    for number in range(1, 25):
        done = number % 6 > 0
        asked = number % 4 > 0
        ranked = [("Tid", "Penge", "Lyst"), ("Penge", "Lyst", "Tid"), ("Lyst", "Tid", "")][number % 3]
        rows.append(
            [
                number * 3,
                submitted if done else "",
                5 if done else 2,
                "da",
                70000000 + number,
                *("2017-02-01 09:00:00", "2017-02-01 10:00:00", "192.0.2.7"),
                ("Borger", "Ansat", "Andet")[number % 3],
                "Nabo" if number % 3 == 2 else "",
                (yes if number % 2 else no) if asked else "N/A",
                (yes if number % 5 == 0 else no) if asked else "N/A",
                "Havne" if number == 7 else "",
                SCALE[number % 4],
                SCALE[number % 3] if number != 5 else "",
                *ranked,
                "N/A" if number % 4 == 0 else yes if number % 3 else no,
                20 + number * 2,
                f"Jeg mener nummer {number}" if number % 2 else "",
                *(100.5 + number, 33.25, ""),
            ]
        )
    return rows


def headings(style: str, language: str = "en") -> list[str]:
    if style == "code":
        return [*CODES, *[code for code, _ in QUESTIONS], *TIMINGS["code"]]
    if style == "codetext":
        own = [f"{code}. {text}" for code, text in zip(CODES, TEXTS["en"], strict=True)]
        timed = [f"{code}. {text}" for code, text in zip(TIMINGS["code"], TIMINGS["text"], strict=True)]
        return [*own, *[f"{code}. {text}" for code, text in QUESTIONS], *timed]
    return [*TEXTS[language], *[text for _, text in QUESTIONS], *TIMINGS["text"]]


def text_file(folder: Path, heads: Sequence[str], rows: Sequence[Sequence[object]], delimiter: str = ",") -> Path:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([heads, *rows, []])
    path = folder / ("results-survey123456.csv" if delimiter == "," else "results.tsv")
    path.write_bytes(("\ufeff" + written.getvalue()).encode())
    return path


def done_of(rows: Sequence[Sequence[object]]) -> list[Sequence[object]]:
    return [row for row in rows if row[1]]


def agree(path: Path, title: str, rows: Sequence[Sequence[object]]) -> None:
    document, done = seen(path), done_of(rows)
    assert document["tool"] == "limesurvey"
    assert document["answers"] == {"total": 24, "complete": 20, "partial": 4, "excluded": 0}
    group = question(document, "I")
    assert (group["kind"], group["counts"]) == ("single", Counter(row[8] for row in done))
    assert question(document, "J")["kind"] == "text"
    several = question(document, "K")
    assert (several["kind"], several["columns"]) == ("multi", ["K", "L", "M"])
    chosen = [[row[10] in ("Ja", "Yes", "Oui"), row[11] in ("Ja", "Yes", "Oui"), bool(row[12])] for row in done]
    assert list(several["counts"].values()) == [sum(column) for column in zip(*chosen, strict=True)]
    assert several["answered"] == sum(map(any, chosen))
    scale = question(document, "N")
    assert (scale["kind"], scale["columns"], scale["answered"]) == ("likert", ["N", "O"], 20)
    first, second = scale["items"].values()
    assert first["counts"] == Counter(row[13] for row in done)
    assert second["counts"] == Counter(row[14] for row in done if row[14])
    ranking = question(document, "P")
    assert (ranking["kind"], ranking["columns"]) == ("ranking", ["P", "Q", "R"])
    assert {k: v for k, v in ranking["first"].items() if v} == Counter(row[15] for row in done)
    member = question(document, "S")
    assert member["answered"] == sum(row[18] != "N/A" for row in done)
    assert "N/A" not in member["counts"]
    assert question(document, "T")["kind"] == "number"
    assert question(document, "U")["kind"] == "text"
    ignored = {each["column"]: each["why"] for each in document["ignored_columns"]}
    assert set(ignored) == set("ABCDEFGHVWX")
    assert ignored["H"] == "kontaktoplysning; gemmes ikke"
    titles = {each["title"] for each in document["questions"]}
    assert title in titles


@pytest.mark.parametrize("style", ["code", "codetext", "full"])
def test_the_three_ways_of_heading(tmp_path: Path, style: str) -> None:
    rows = answers()
    title = "tema" if style == "code" else "Hvilke temaer?"
    agree(text_file(tmp_path, headings(style), rows), title, rows)
    if style != "code":
        options = question(seen(tmp_path / "results-survey123456.csv"), "K")["counts"]
        assert list(options) == ["Turisme (by [og] land)", "Genbrug", "Other"]


@pytest.mark.parametrize("language", ["da", "fr", "pl"])
def test_headings_follow_the_language_of_the_export(tmp_path: Path, language: str) -> None:
    rows = answers("Oui", "Non") if language == "fr" else answers()
    heads = headings("full", language)
    path = text_file(tmp_path, heads, rows)
    document = seen(path)
    assert document["tool"] == "limesurvey"
    assert document["answers"] == {"total": 24, "complete": 20, "partial": 4, "excluded": 0}
    done = done_of(rows)
    assert next(iter(question(document, "K")["counts"].values())) == sum(row[10] in ("Oui", "Ja") for row in done)
    assert {each["column"] for each in document["ignored_columns"]} >= set("ABCDEFG")


def test_a_workbook_with_real_times_and_tabs_agree(tmp_path: Path) -> None:
    rows = answers()
    book = openpyxl.Workbook()
    book.worksheets[0].append(headings("code"))
    for row in rows:
        timed = [datetime.fromisoformat(str(c)) if n in (1, 5, 6) and c else c for n, c in enumerate(row)]
        book.worksheets[0].append([None if cell == "" else cell for cell in timed])
    book.save(tmp_path / "results.xlsx")
    agree(tmp_path / "results.xlsx", "gruppe", rows)
    agree(text_file(tmp_path, headings("code"), rows, "\t"), "gruppe", rows)


def test_answers_in_codes_are_counted_and_told(tmp_path: Path) -> None:
    texts = {"Borger": "A1", "Ansat": "A2", "Andet": "-oth-", "Tid": "R1", "Penge": "R2", "Lyst": "R3", "N/A": ""}
    texts |= {text: f"AO0{number}" for number, text in enumerate(SCALE, start=1)} | {"Ja": "Y", "Nej": "N"}
    rows = [[texts.get(str(c), c) if n > 7 else c for n, c in enumerate(row)] for row in answers()]
    rows = [["" if n in (10, 11) and c == "N" else c for n, c in enumerate(row)] for row in rows]
    path = text_file(tmp_path, headings("code"), rows)
    document, done = seen(path), done_of(rows)
    assert question(document, "I")["counts"] == Counter(row[8] for row in done)
    assert question(document, "K")["kind"] == "multi"
    assert question(document, "K")["counts"]["SQ001"] == sum(row[10] == "Y" for row in done)
    assert {k: v for k, v in question(document, "P")["first"].items() if v} == Counter(row[15] for row in done)
    assert "limesurvey-codes" in codes(inspect(path)[1])


def test_an_anonymous_answer_has_no_day(tmp_path: Path) -> None:
    path = text_file(tmp_path, headings("code"), answers(submitted="1980-01-01 00:00:00"))
    table, _, _ = read_export(read_tables(path)[0])
    assert sum(table.complete) == 20
    assert set(table.submitted) == {None}


def test_what_was_not_handed_in_is_told(tmp_path: Path) -> None:
    _, problems = inspect(text_file(tmp_path, headings("code"), answers()))
    told = next(problem for problem in problems if problem.code == "limesurvey-status")
    assert told.params == {"rows": 24, "complete": 20, "partial": 4}
    assert codes((told,)) == ["limesurvey-status"]


def test_a_table_with_an_id_first_is_not_taken_for_one(tmp_path: Path) -> None:
    rows = [[n, "2017-02-01 10:00:00", n % 3, "ja" if n % 2 else "nej", "x", "y", "z"] for n in range(1, 20)]
    path = text_file(tmp_path, ["id", "tid", "antal", "svar", "a", "b", "c"], rows)
    assert read_export(read_tables(path)[0])[1] is None
    grid = text_file(
        tmp_path, ["id", "sprog", "Tryghed [Ude]", "Tryghed [Inde]"], [[n, "da", "høj", "lav"] for n in range(9)]
    )
    assert read_export(read_tables(grid)[0])[1] is None


PLANNED = Survey.model_validate(
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
                "options": {"turisme": "Turisme (by [og] land)", "genbrug": "Genbrug", "andet": "Other"},
            },
            {
                "id": "vigtigst",
                "title": "Rangér",
                "kind": "rangering",
                "options": {"tid": "Tid", "penge": "Penge", "lyst": "Lyst"},
            },
        ],
    }
)


@pytest.mark.parametrize("with_mapping", [False, True])
def test_an_export_answers_the_plan(tmp_path: Path, with_mapping: bool) -> None:
    rows = answers()
    path = text_file(tmp_path, headings("codetext"), rows)
    given = None
    if with_mapping:
        inspection, _ = inspect(path, PLANNED)
        target = tmp_path / "digital.mapping.yaml"
        target.write_text(mapping_text(inspection.mapping(PLANNED), inspection, Words("da")), encoding="utf-8")
        mapping, source, problems = read_mapping(target)
        assert not problems
        assert mapping is not None
        given = (mapping, source)
    key = b"a key of thirty-two bytes, so so"
    imported, problems = import_answers("digital", PLANNED, path, key=key, today=date(2017, 2, 20), mapping=given)
    codes(problems)
    assert imported is not None, [(problem.code, dict(problem.params)) for problem in problems]
    by_row = {answer.row: answer.values for answer in imported.set.answers}
    assert len(by_row) == 20
    assert by_row[2]["vigtigst"] == (3, 1, 2)
    assert by_row[3]["vigtigst"] == (2, None, 1)
    assert by_row[2]["temaer"] == ("turisme",)
    assert by_row[8]["temaer"] == ("turisme", "andet")


# Real exports


@pytest.mark.parametrize("name", ["n2_dummy_data_codeandtext.csv", "n2_dummy_data_codeonly.csv"])
def test_the_real_exports_agree_with_an_independent_count(name: str) -> None:
    path = shared(f"limesurvey/{name}")
    rows = [row for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")) if row]
    heads, done = rows[0], [row for row in rows[1:] if row[1]]
    document = seen(path)
    assert document["answers"] == {"total": 12, "complete": 5, "partial": 7, "excluded": 0}
    codes_of = [heading.partition(". ")[0] for heading in heads]
    for code in ("A8", "B1", "B4", "C3", "C5"):
        parts = [n for n, each in enumerate(codes_of) if each.startswith(f"{code}[") and not each.endswith("[other]")]
        found = question(document, get_column_letter(parts[0] + 1))
        assert found["kind"] == "multi"
        assert list(found["counts"].values())[: len(parts)] == [sum(row[n] == "Yes" for row in done) for n in parts]
    for code in ("A1", "A5", "B2", "B7"):
        at = codes_of.index(code)
        found = question(document, get_column_letter(at + 1))
        assert (found["kind"], found["counts"]) == ("single", Counter(row[at] for row in done if row[at]))
    for code in ("C1", "D1", "E7a"):
        parts = [n for n, each in enumerate(codes_of) if each.startswith(f"{code}[")]
        found = question(document, get_column_letter(parts[0] + 1))
        tallies = [Counter(" ".join(row[n].split()) for row in done if row[n]) for n in parts]
        assert [item["counts"] for item in found["items"].values()] == tallies
    assert not [each for each in document["questions"] if "time" in each["title"].lower().split()[:2]]
