"""Exports as they are met in the wild: rarer shapes, titles above and notes below, and tables that are no answers."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from bootcamp.problems import Refused
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.readers.times import moments
from support.exports import question, seen

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


# Titles above and notes below, whatever the tool


def exports() -> dict[str, list[Row]]:
    """A small export of each of some tools, its rows as text."""
    time = "2025-03-17 21:19:03"
    own = ["StartDate", "EndDate", "Finished", "ResponseId"]
    ids = [f'{{"ImportId":"{name}"}}' for name in ("startDate", "endDate", "finished", "_recordId", "QID1")]
    return {
        "googleforms": [["Timestamp", "Hvor?", "Hvem?"], *[[time, "Nord", n] for n in range(9)]],
        "limesurvey": [
            ["id", "submitdate", "lastpage", "startlanguage", "Q1"],
            *[[n, time, 8, "da", "AO1"] for n in range(1, 10)],
        ],
        "qualtrics": [
            [own[3], *own[:3], "Q1"],
            [own[3], *own[:3], "Hvor?"],
            [ids[3], *ids[:3], ids[4]],
            *[[f"R_{n}", time, time, 1, "Nord"] for n in range(9)],
        ],
        "redcap": [["record_id", "age", "gym___1", "form_complete"], *[[n, 30 + n, n % 2, 2] for n in range(1, 10)]],
        "kobo": [["_uuid", "_submission_time", "where", "who"], *[[f"u{n}", time, "north", n] for n in range(9)]],
        "decidim": [
            ["ID", "Submitted On", "Ip Hash", "User status", "1. Hvor?"],
            *[[f"{n:032x}", time, f"{n:x}", "Registered", "Nord"] for n in range(9)],
        ],
        "surveyxact": [
            ["s_1", "s_2", "s_3", *[f"stato_{n}" for n in range(1, 6)]],
            *[[1, n, "Nord", 0, 0, 0, 1, 0] for n in range(1, 10)],
        ],
    }


def test_a_title_above_and_notes_below_change_nothing(tmp_path: Path) -> None:
    for tool, rows in exports().items():
        before: list[Row] = [["Svar fra undersøgelsen", *[""] * (len(rows[0]) - 1)], [""] * len(rows[0])]
        below: list[Row] = [[], ["Husk at slette navne"], ["Antal", 9]]
        for name, changed in (("plain", rows), ("above", [*before, *rows]), ("below", [*rows, *below])):
            document = seen(text(tmp_path / f"{tool}-{name}.csv", changed))
            assert (document["tool"], document["answers"]["total"]) == (tool, 9), (tool, name)
            assert (document["answers"]["complete"], document["answers"]["excluded"]) == (9, 0), (tool, name)


def test_formula_errors_are_no_answers(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Timestamp", "Hvor?"],
        *[["2025-03-17 21:19:03", ("Nord", "#I/T", "#N/A")[n % 3]] for n in range(9)],
    ]
    assert question(seen(text(tmp_path / "svar.csv", rows)), "B")["counts"] == {"Nord": 3}


# Tables of unknown origin


def test_two_rows_of_headings_without_a_tool(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Hvilken baggrund har du?", "", "", "Hvor ofte?", "", "Alder"],
        ["Jura", "Teknik", "Andet", "Møder", "Skrift", ""],
        *[
            ["Ja" if n % 2 else "Nein", "Nein", "Kunst" if n == 3 else "", "ofte", ("ofte", "aldrig")[n % 2], 30 + n]
            for n in range(12)
        ],
    ]
    for delimiter in ",;\t":
        document = seen(text(tmp_path / "svar.csv", rows, delimiter))
        assert (document["tool"], document["header_rows"], document["answers"]["total"]) == (None, 2, 12)
        assert question(document, "A")["counts"] == {"Jura": 6, "Teknik": 0, "Andet": 1}
        assert list(question(document, "D")["items"]) == ["Møder", "Skrift"]
        assert question(document, "F")["title"] == "Alder"


def test_a_row_of_answers_below_missing_headings_stays_an_answer(tmp_path: Path) -> None:
    rows: list[Row] = [["Hvilken gruppe?", "", "", "Hvorfor?"]]
    rows += [[("Borger", "Politiker")[n % 2], ("ja", "nej")[n % 2], ("a", "b")[n % 2], f"tekst {n}"] for n in range(12)]
    assert seen(text(tmp_path / "svar.csv", rows))["answers"]["total"] == 12


def listed(headings: str, *columns: Sequence[object]) -> list[Row]:
    """A table of twenty rows, each column from the values it goes through again and again."""
    return [headings.split(), *[[column[n % len(column)] for column in columns] for n in range(20)]]


EACH = range(20)
LISTS = {
    "wines": listed("alcohol ash hue class", [12 + n / 7 for n in EACH], [n / 3 for n in EACH], [1.5], [1, 2, 3]),
    "places": listed("navn latitude longitude type", [f"Sted {n}" for n in EACH], [55], [12], ["Skov", "Mark"]),
    "people": listed(
        "Navn E-mail Rolle Bord", [f"Per {n}" for n in EACH], [f"p{n}@x.dk" for n in EACH], ["Gæst", "Vært"], [1, 2, 3]
    ),
    "states": listed(
        "Land År Folketal", ["Danmark", "Norge"], [2000 + n // 2 for n in EACH], [5000000 + n for n in EACH]
    ),
    "tallies": listed("Satisfaction Contact Freq", ["Low", "High"], ["Low", "Low", "High"], [n * 7 for n in EACH]),
    "log": listed(
        "time level message", [f"2025-03-17 21:19:{n:02}" for n in EACH], ["INFO"], [f"Line {n}" for n in EACH]
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_other_things_are_no_answers(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as caught:
        seen(text(tmp_path / f"{name}.csv", LISTS[name]))
    assert caught.value.problems[0].code == "no-survey-export"


def test_short_headings_are_headings_of_a_survey_too(tmp_path: Path) -> None:
    rows: list[Row] = [["Gruppe", "Tema", "Tilfreds", "Alder", "Kommentar"]]
    rows += [
        [("Borger", "Erhverv")[n % 2], ("Natur", "Kultur")[n % 2], n % 5 + 1, 20 + n, f"tekst {n}"] for n in range(20)
    ]
    assert seen(text(tmp_path / "svar.csv", rows))["answers"]["total"] == 20


def test_comments_to_options_are_no_options(tmp_path: Path) -> None:
    head = ["ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ"]
    parts = ["Prix", "Commentaire", "Temps", "Commentaire"]
    rows: list[Row] = [[*head, *[f"Quel facteur compte ? [{part}]" for part in parts]]]
    rows += [
        [n, "2021-05-01 10:00:00", 9, "fr", "Oui", "cher" if n == 2 else "", ("Oui", "Non")[n % 2], ""]
        for n in range(1, 10)
    ]
    document = seen(text(tmp_path / "svar.csv", rows))
    assert question(document, "E")["counts"] == {"Prix": 9, "Temps": 4}
    assert (question(document, "F")["kind"], question(document, "H")["kind"]) == ("text", "text")


def test_numbers_of_rows_that_pandas_left_behind_are_no_question(tmp_path: Path) -> None:
    rows: list[Row] = [["Unnamed: 0", "Hvilken gruppe?", "Hvorfor kom du?"]]
    rows += [[n, ("Borger", "Erhverv")[n % 2], f"fordi {n}"] for n in range(12)]
    assert [each["columns"] for each in seen(text(tmp_path / "svar.csv", rows))["questions"]] == [["B"], ["C"]]


def test_a_number_of_respondents_alone_is_no_surveymonkey(tmp_path: Path) -> None:
    rows: list[Row] = [["Respondent ID", "Hvilken gruppe?", "Temaer - Natur", "Temaer - Kultur"]]
    rows += [
        [1000 + n, ("Borger", "Erhverv")[n % 2], "Natur" if n % 2 else "", "Kultur" if n % 3 else ""] for n in range(12)
    ]
    document = seen(text(tmp_path / "svar.csv", rows))
    assert (document["tool"], document["answers"]["total"]) == (None, 12)
    assert (question(document, "C")["kind"], question(document, "C")["counts"]) == ("multi", {"Natur": 6, "Kultur": 8})
    assert seen(text(tmp_path / "Enalyzer svar.csv", rows))["tool"] == "enalyzer"
    large = [rows[0], *[[3237565956 - n, *row[1:]] for n, row in enumerate(rows[1:])]]
    assert seen(text(tmp_path / "large.csv", large))["tool"] == "surveymonkey"


def test_codes_without_their_labels_are_told_of_whatever_the_file_is_called(tmp_path: Path) -> None:
    _, problems = inspect(text(tmp_path / "kommunens svar.csv", exports()["surveyxact"]))
    assert "surveyxact-no-labels" in {problem.code for problem in problems}


def test_decidim_in_any_language_with_questions_in_any_order_and_notes_below(tmp_path: Path) -> None:
    for head in (["ID", "Indsendt", "IP-hash", "Brugerstatus"], ["ID", "Enviat el", "Hash IP", "Estat de la usuària"]):
        rows: list[Row] = [[*head, "2. Hvorfor?", "1. Hvor?"]]
        rows += [[f"{n:032x}", "2026-03-01 10:10:00", f"{n:x}", "registered", n, "Nord"] for n in range(12)]
        document = seen(text(tmp_path / "svar.csv", [*rows, [], ["Antal", 12]]))
        assert (document["tool"], document["answers"]["total"]) == ("decidim", 12)
        assert question(document, "F")["title"] == "Hvor?"


def test_a_grid_with_a_row_for_each_place_is_a_ranking(tmp_path: Path) -> None:
    items = ["Vej", "Skole", "Bus"]
    head = ["Timestamp", *[f"Prioritér emnerne [{n}. prioritet]" for n in (1, 2, 3)], "Hvor?"]
    orders = [[items[(n + place * (1 + n % 2)) % 3] for place in range(3)] for n in range(12)]
    rows: list[Row] = [head, *[[f"2025-03-17 21:19:{n:02}", *order, "Nord"] for n, order in enumerate(orders)]]
    ranking = question(seen(text(tmp_path / "svar.csv", rows)), "C")
    assert (ranking["kind"], ranking["columns"], ranking["answered"]) == ("ranking", ["B", "C", "D"], 12)
    assert ranking["first"] == {item: sum(order[0] == item for order in orders) for item in items}
    twice: list[Row] = [head, *[[row[0], "Vej", "Vej", "Bus", "Nord"] for row in rows[1:]]]
    assert question(seen(text(tmp_path / "twice.csv", twice)), "C")["kind"] == "matrix"
