"""Exports with shapes that tools write more rarely: several answers to each statement, times written by scripts."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from test_readers import question, seen

from bootcamp.survey.readers.times import moments

Row = Sequence[object]


def text(path: Path, rows: Sequence[Row], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


# Qualtrics

OWN = [("ResponseID", "responseId"), ("StartDate", "startDate"), ("EndDate", "endDate"), ("Finished", "finished")]
STATEMENTS, STEPS = ("Skolen", "Havnen", "Torvet"), ("Nu", "Senere")


def several_to_each(path: Path, dash: str, chosen: Sequence[str]) -> Path:
    """Twelve answers to a grid in which several steps may be chosen for each statement; `chosen` is what cells hold."""
    numbers = [(s, p) for s in (1, 2, 3) for p in (1, 2)]
    texts = [f"Hvornår skal det ske? - {STATEMENTS[s - 1]} - {STEPS[p - 1]}" for s, p in numbers]
    rows: list[Row] = [
        [*[name for name, _ in OWN], *[f"Q2_{s}_{p}" for s, p in numbers]],
        [*[name for name, _ in OWN], *texts],
        [
            f"{{'ImportId': '{own}'}}"
            for own in (*[own for _, own in OWN], *[f"QID2{dash}{s}{dash}{p}" for s, p in numbers])
        ],
    ]
    for n in range(12):
        marks = [chosen[p - 1] if (n + s) % (p + 1) == 0 else "" for s, p in numbers]
        rows.append([f"R_{n}", "2017-02-01 09:00:00", "2017-02-01 09:05:00", 1, *marks])
    return text(path, rows)


def test_several_answers_to_each_statement_are_a_choice_of_several_for_each(tmp_path: Path) -> None:
    for number, (dash, chosen) in enumerate([("-", ("1", "1")), ("_", STEPS)]):
        document = seen(several_to_each(tmp_path / f"{number}.csv", dash, chosen))
        assert document["tool"] == "qualtrics"
        found = [(each["kind"], each["title"], each["counts"]) for each in document["questions"]]
        expected = {
            name: {step: sum((n + s) % (p + 1) == 0 for n in range(12)) for p, step in enumerate(STEPS, start=1)}
            for s, name in enumerate(STATEMENTS, start=1)
        }
        assert found == [("multi", f"Hvornår skal det ske? - {name}", expected[name]) for name in STATEMENTS]


def test_marks_of_bold_type_are_left_out_of_the_headings(tmp_path: Path) -> None:
    own = "ResponseID ResponseSet Name ExternalDataReference EmailAddress IPAddress Status StartDate EndDate Finished"
    rows: list[Row] = [
        [*[f"V{n}" for n in range(1, 11)], "Q1_1", "Q1_2", ""],
        [*own.split(), "Hvad?-<em>Vand</em>", 'Hvad?-<span style="x">Skov</span>', ""],
        *[[f"R_{n}", "", "", "", "", "", 0, "", "", 1, n % 2 or "", n % 3 and 1, ""] for n in range(9)],
    ]
    assert list(question(seen(text(tmp_path / "a.csv", rows)), "K")["counts"]) == ["Vand", "Skov"]


# Google Forms


def test_times_as_scripts_write_them(tmp_path: Path) -> None:
    stamps = [f"Mon Sep 08 2025 13:58:{n:02} GMT+0200 (Central European Summer Time)" for n in range(10)]
    rows: list[Row] = [["Timestamp", "Hvor?"], *[[stamp, ("Nord", "Syd")[n % 2]] for n, stamp in enumerate(stamps)]]
    document = seen(text(tmp_path / "svar.csv", rows))
    assert (document["tool"], document["answers"]["total"]) == ("googleforms", 10)
    read = moments([*stamps[:1], "Mon Foo 08 2025 13:58:00 GMT+0200", "Mon Sep 31 2025 13:58:00"]).values
    assert [value and value.isoformat(" ") for value in read] == ["2025-09-08 13:58:00", None, None]


# LimeSurvey


def test_questions_of_large_numbers_and_of_days_are_no_columns_of_the_tool(tmp_path: Path) -> None:
    head = ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"]
    time = "2025-03-17 21:19:03"
    rows: list[Row] = [
        [*head, "besoegt", "loebenr", "Q1[SQ001]", "Q1[SQ002]"],
        *[[n, time, 8, "da", 339942976 + n, time, time, f"2025-03-{n:02}", 40520344 + n, "Y", ""] for n in range(1, 9)],
    ]
    document = seen(text(tmp_path / "svar.csv", rows))
    assert document["tool"] == "limesurvey"
    assert (question(document, "H")["kind"], question(document, "I")["kind"]) == ("date", "number")


# Typeform


def test_two_questions_with_the_same_options_are_two(tmp_path: Path) -> None:
    options = ["Vand", "Skov", "Other"]
    rows: list[Row] = [["#", "Navn på plan", *options, *options, "Start Date (UTC)", "Submit Date (UTC)", "Network ID"]]
    for n in range(12):
        one = ["Vand" if n % 2 else "", "Skov" if n % 3 else "", "Eng" if n == 4 else ""]
        two = ["Vand", "Skov" if n % 4 else "", ""]
        rows.append([f"{n:x}{'0' * 20}", n, *one, *two, "29-12-2018 23:46", "30-12-2018 00:00", "4bbb884ccc"])
    document = seen(text(tmp_path / "svar.csv", rows))
    assert question(document, "C")["counts"] == {"Vand": 6, "Skov": 8, "Other": 1}
    assert question(document, "F")["counts"] == {"Vand": 12, "Skov": 9, "Other": 0}
    assert document["tool"] == "typeform"
