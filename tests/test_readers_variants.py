"""Microsoft Forms, Google Forms, SurveyMonkey and plain tables as they differ between languages and hands."""

# ruff: noqa: DTZ001 - exports know no time zones

from __future__ import annotations

import csv
import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bootcamp.survey.intake.inspection import inspect
from support.exports import question, seen

Row = list[Any]
GROUPS = ("Borger", "Politiker", "Erhverv")
EVERY = {"Borger": 5, "Politiker": 5, "Erhverv": 5}


def at(minute: int) -> datetime:
    return datetime(2017, 2, 1, 9, minute)


def sheet(path: Path, rows: Sequence[Row], title: str = "Sheet1", **more: Sequence[Row]) -> Path:
    book = openpyxl.Workbook()
    book.worksheets[0].title = title
    for name, lines in ((title, rows), *more.items()):
        page = book[name] if name in book.sheetnames else book.create_sheet(name)
        for line in lines:
            page.append(line)
    book.save(path)
    return path


def text(path: Path, rows: Sequence[Row], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


# Microsoft Forms


def answer(n: int) -> Row:
    return [GROUPS[n % 3], ("Natur;Kultur;", "Natur;", "Kultur;Sport; også inde;")[n % 3], 1 + n % 5]


def forms(heads: Sequence[str], head: Row) -> list[Row]:
    """Fifteen answers; `head` is what stands between the times and the first question."""
    titles = [*heads, "Gruppe", "Temaer", "Hvor enig?"]
    return [titles, *[[n + 1, at(n), at(n + 9), *head, *answer(n)] for n in range(15)]]


LANGUAGES = [
    (["ID", "Starttidspunkt", "Færdiggørelsestidspunkt", "Mail", "Navn"], ["anonymous", None]),
    (["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "E-mail", "Navn", "Sprog"], ["anonymous", None, "da"]),
    (["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"], ["anonymous", None]),
    (["ID", "Starttid", "Slutförandetid", "E-post", "Namn"], ["anonymous", None]),
    (["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"], ["anonymous", None]),
    (["ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"], ["anonymous", None]),
    (["Id", "Start time", "Completion time", "Email", "Name"], [None, None]),
]


@pytest.mark.parametrize(("heads", "head"), LANGUAGES)
def test_microsoft_forms_in_other_languages(heads: list[str], head: Row, tmp_path: Path) -> None:
    document = seen(sheet(tmp_path / "svar.xlsx", forms(heads, head)))
    assert (document["tool"], document["answers"]["total"]) == ("msforms", 15)
    group, themes, agreement = document["questions"]
    assert (group["title"], group["counts"]) == ("Gruppe", EVERY)
    assert themes["counts"] == {"Natur": 10, "Kultur": 10, "Sport; også inde": 5}
    assert agreement["kind"] == "number"


@pytest.mark.parametrize(("heads", "head"), [(["Mail"], ["anonymous"]), ([], [])])
def test_microsoft_forms_without_mail_or_name_loses_no_question(heads: list[str], head: Row, tmp_path: Path) -> None:
    rows = forms(["ID", "Starttidspunkt", "Fuldførelsestidspunkt", *heads], head)
    document = seen(sheet(tmp_path / "svar.xlsx", rows))
    assert document["tool"] == "msforms"
    assert [each["title"] for each in document["questions"]] == ["Gruppe", "Temaer", "Hvor enig?"]


@pytest.mark.parametrize(
    ("point", "feedback", "heads"),
    [
        ("Points", "Feedback", ["Total points", "Quiz feedback", "Grade posted time"]),
        ("Point", "Feedback", ["Samlede point", "Quizfeedback", "Tidspunkt for udgivelse af resultat"]),
        ("Poeng", "Tilbakemelding", ["Totalt antall poeng", "Tilbakemelding på test", "Tidspunkt for karakter"]),
    ],
)
def test_a_quiz_in_any_of_the_languages(point: str, feedback: str, heads: list[str], tmp_path: Path) -> None:
    titles: Row = ["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn", *heads]
    for title in ("Gruppe", "Temaer", "Hvor enig?"):
        titles += [title, f"{point} - {title}", f"{feedback} - {title}"]
    rows = [titles]
    for n in range(15):
        given = [cell for each in answer(n) for cell in (each, 1, None)]
        rows.append([n + 1, at(n), at(n + 9), "anonymous", None, 3, None, at(n), *given])
    path = sheet(tmp_path / "quiz.xlsx", rows)
    assert [each["title"] for each in seen(path)["questions"]] == ["Gruppe", "Temaer", "Hvor enig?"]
    quiz = next(problem for problem in inspect(path)[1] if problem.code == "quiz-columns")
    assert quiz.params["n"] == 9


def test_titles_twice_and_a_danish_csv(tmp_path: Path) -> None:
    rows: list[Row] = [["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn"]]
    rows[0] += ["Gruppe", "Kommentar", "Kommentar2", "Kommentar3"]
    for n in range(15):
        times = [f"{n + 1:02d}-02-2017 {hour}:{n:02d}:00" for hour in ("09", "10")]
        rows.append([n + 1, *times, "anonymous", "", GROUPS[n % 3], f"et {n}", f"to {n}", ""])
    document = seen(text(tmp_path / "svar.csv", rows, ";", "utf-8-sig"))
    assert document["tool"] == "msforms"
    assert [each["title"] for each in document["questions"]] == ["Gruppe", "Kommentar", "Kommentar2", "Kommentar3"]
    assert [each["answered"] for each in document["questions"]] == [15, 15, 15, 0]


# Google Forms


def google(times: Sequence[object], head: str = "Tidsstempel") -> list[Row]:
    steps = ("Enig", "Uenig", "Hverken enig eller uenig")
    rows: list[Row] = [[head, "Gruppe", "Temaer", "Tryghed [Ude]", "Tryghed [Hjemme]", "Skriv", "Tryghed [Skole]"]]
    for n, time in enumerate(times):
        themes = ("Natur, Kultur", "Natur", "Kultur, Sport")[n % 3]
        rows.append([time, GROUPS[n % 3], themes, steps[n % 3], steps[(n + 1) % 3], f"tekst {n}", steps[n % 3]])
    return rows


def google_files(folder: Path) -> list[Path]:
    dots = google([f"{n + 1:02d}/02/2017 10.{n:02d}.05" for n in range(15)])
    zone = google([f"2017/02/{n + 1:02d} 10:{n:02d}:05 AM GMT+1" for n in range(15)], "Timestamp")
    typed = google([at(n) for n in range(15)])
    pivot: list[Row] = [["Gruppe", "Antal"], *[[each, 5] for each in GROUPS]]
    notes: list[Row] = [["x", "y"], *[[n, n] for n in range(100)]]
    return [
        text(folder / "Undersøgelse (svar) - Formularsvar 1.csv", dots),
        text(folder / "gemt igen.csv", dots, ";", "cp1252"),
        text(folder / "zip.csv", zone),
        sheet(folder / "svar.xlsx", pivot, "Pivottabel 1", **{"Formularsvar 1": typed, "Ark3": notes}),
    ]


@pytest.mark.parametrize("number", range(4))
def test_google_forms_as_danes_get_it(number: int, tmp_path: Path) -> None:
    document = seen(google_files(tmp_path)[number])
    assert (document["tool"], document["answers"]["total"]) == ("googleforms", 15)
    assert question(document, "B")["counts"] == EVERY
    assert question(document, "C")["counts"] == {"Natur": 10, "Kultur": 10, "Sport": 5}
    grid = question(document, "D")
    assert (grid["kind"], grid["columns"], set(grid["items"])) == (
        "likert",
        ["D", "E", "G"],
        {"Ude", "Hjemme", "Skole"},
    )


# SurveyMonkey

NEW = ["Respondent ID", "Collector ID", "Date Created", "Date Modified", "IP Address", "Email Address"]
NEW += ["First Name", "Last Name", "Custom Data 1"]
RANKS = ((1, 2, 3), (2, 1, 3), (3, 2, 1), (2, 3, 1), (1, 3, 2))


def monkey(n: int) -> Row:
    date = f"02/{n + 10}/2017 10:00:00 AM"
    return [118000000 + n, 4400, date, date, "192.0.2.1", "", "", "", ""]


def expanded(*, one_row: bool = False) -> list[Row]:
    titles, under = ["Group?", "Reach you?", "", "", "Rank", "", ""], ["Response", "E-mail", "Letter"]
    under += ["Other (please specify)", "Time", "Money", "Joy"]
    if one_row:
        full = ["Reach you?"] * 3 + ["Rank"] * 3
        named = [f"{title} - {item}" for title, item in zip(full, under[1:], strict=True)]
        rows: list[Row] = [[*NEW, "Group?", *named]]
    else:
        rows = [[*NEW, *titles], [*[""] * len(NEW), *under]]
    for n in range(15):
        ways = ["E-mail" if n == 7 else "", "Letter" if n % 3 else "", "phone" if n == 4 else ""]
        rows.append([*monkey(n), GROUPS[n % 3], *ways, *RANKS[n % 5]])
    return rows


@pytest.mark.parametrize("one_row", [True, False])
def test_survey_monkey_with_new_headings(tmp_path: Path, *, one_row: bool) -> None:
    document = seen(text(tmp_path / "Sheet_1.csv", expanded(one_row=one_row)))
    assert (document["tool"], document["answers"]["total"]) == ("surveymonkey", 15)
    assert question(document, "J")["counts"] == EVERY
    several = question(document, "K")
    assert several["counts"] == {"E-mail": 1, "Letter": 10, "Other (please specify)": 1}
    assert question(document, "N")["first"] == {"Time": 6, "Money": 3, "Joy": 6}


def test_survey_monkey_condensed(tmp_path: Path) -> None:
    rows: list[Row] = [[*NEW, "Group?", "Themes?"], [*[""] * len(NEW), "Response", "Response"]]
    themes = ("Nature, Culture", "Nature", "Culture, Sport (indoor, outdoor)")
    rows += [[*monkey(n), GROUPS[n % 3], themes[n % 3]] for n in range(15)]
    several = question(seen(text(tmp_path / "Sheet_1.csv", rows)), "K")
    assert several["counts"] == {"Nature": 10, "Culture": 10, "Sport (indoor, outdoor)": 5}


def test_what_a_zip_file_held_is_read_from_its_folder(tmp_path: Path) -> None:
    for name in ("CSV", "Excel"):
        (tmp_path / "begge" / name).mkdir(parents=True)
    text(tmp_path / "begge" / "CSV" / "Survey.csv", expanded())
    sheet(tmp_path / "begge" / "Excel" / "Survey.xlsx", expanded())
    shutil.copytree(tmp_path / "begge" / "Excel", tmp_path / "kun" / "Excel")
    for folder in ("begge", "kun"):
        document = seen(tmp_path / folder)
        assert (document["tool"], document["answers"]["total"]) == ("surveymonkey", 15)


# Tables of no tool

TYPED_IN: list[Row] = [["Nr", "Gruppe", "Temaer", "Enig?", "Skriv"], *[[n + 1, *answer(n), f"t{n}"] for n in range(15)]]
NOTES: list[Row] = [[], ["Note: skrevet ind af borgerservice"], [None, "I alt", 15], []]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("above", [[], [["Svar på papir, skrevet ind i marts"], []]])
@pytest.mark.parametrize("below", [[], NOTES])
def test_notes_around_a_table_are_no_answers(
    above: list[Row], below: list[Row], tmp_path: Path, *, numbered: bool
) -> None:
    body = TYPED_IN if numbered else [row[1:] for row in TYPED_IN]
    path = sheet(tmp_path / "papir.xlsx", [*above, *body, *below])
    document = seen(path)
    assert (document["tool"], document["answers"]["total"]) == (None, 15)
    assert document["questions"][0]["counts"] == EVERY
    codes = {problem.code for problem in inspect(path)[1]}
    assert ("rows-skipped" in codes) == bool(below)


def test_a_short_answer_below_a_blank_row_is_kept_when_full_ones_follow(tmp_path: Path) -> None:
    body = [*TYPED_IN[:10], [], [10, "Borger", None, None, None], *TYPED_IN[11:]]
    assert seen(sheet(tmp_path / "papir.xlsx", body))["answers"]["total"] == 15


def test_a_table_with_a_mark_of_completion_is_not_taken_for_redcap(tmp_path: Path) -> None:
    rows: list[Row] = [["id", "gruppe", "is_complete"], *[[n, GROUPS[n % 3], n % 2] for n in range(15)]]
    assert seen(text(tmp_path / "tabel.csv", rows))["tool"] is None
