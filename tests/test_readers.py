"""Exports of survey tools: recognised by shape, never guessed wrong, counted as an independent count does."""

# ruff: noqa: DTZ001 - exports know no time zones

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import column_index_from_string

from bootcamp.problems import Refused
from bootcamp.reading.table_cells import text_key
from bootcamp.reading.tables import read_tables
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.readers import read_export, readers
from bootcamp.survey.readers.group_kinds import rank_in
from bootcamp.survey.readers.scales import is_dont_know, scale_of
from bootcamp.survey.readers.splitting import infer_options, split_known
from bootcamp.survey.readers.times import moments
from bootcamp.words import Words
from support.exports import FIXTURES, question, seen, shared


def cells(path: Path, column: int) -> list[object]:
    """The filled cells of a column below the headings, read by another reader than the product's."""
    book = openpyxl.load_workbook(path)
    values = [row[column] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)]
    return [value for value in values if value not in (None, "")]


# Own fixtures


def test_microsoft_forms_in_danish() -> None:
    path = FIXTURES / "msforms_da.xlsx"
    document = seen(path)
    assert (document["tool"], document["sheet"], document["header_rows"]) == ("msforms", "Sheet1", 1)
    assert document["answers"] == {"total": 26, "complete": 26, "partial": 0, "excluded": 0}
    kinds = {column: question(document, column)["kind"] for column in "FGHIJKLMN"}
    assert kinds == dict(
        zip(
            "FGHIJKLMN",
            ("single", "ranking", "multi", "likert", "likert", "nps", "number", "date", "text"),
            strict=True,
        )
    )
    groups = Counter(text_key(str(cell)) for cell in cells(path, 5)[:26])
    assert {text_key(name): n for name, n in question(document, "F")["counts"].items()} == groups
    firsts = Counter(next(i for i in RANKED if str(cell).startswith(i)) for cell in cells(path, 6)[:25])
    assert question(document, "G")["first"] == firsts
    themes = Counter(theme for cell in cells(path, 7) for theme in THEMES if theme in str(cell))
    assert question(document, "H")["counts"] == themes
    assert question(document, "K")["counts"] == Counter(str(cell) for cell in cells(path, 10))
    ignored = {each["column"]: each["why"] for each in document["ignored_columns"]}
    assert ignored["D"] == "mailadresse; gemmes ikke"
    assert set(ignored) == set("ABCDE")


RANKED = ("Busser, der passer til hverdagen", "Boliger til unge", "Natur; også ved fjorden", "Hurtigt internet")
THEMES = ("Turisme", "Stier i naturen; også ned til fjorden", "Genbrug (tøj, møbler)", "Liv i landsbyerne")


def test_what_stands_below_the_answers_is_named_and_not_counted() -> None:
    _, problems = inspect(FIXTURES / "msforms_da.xlsx")
    skipped = next(problem for problem in problems if problem.code == "rows-skipped")
    assert skipped.params["rows"] == ["29"]
    assert skipped.place is not None
    assert skipped.place.cell == "29"


def test_google_forms_in_danish() -> None:
    path = FIXTURES / "googleforms_svar.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))[:18]
    document = seen(path)
    assert document["tool"] == "googleforms"
    assert document["answers"]["total"] == 18
    assert question(document, "B")["counts"] == Counter(row["Hvilken gruppe hører du til?"] for row in rows)
    themes = ("Børn, unge og familier", "Kultur", "Natur (skov, strand)", "Sport")
    assert question(document, "C")["counts"] == Counter(t for row in rows for t in themes if t in row["Hvilke temaer?"])
    grid = question(document, "D")
    assert (grid["title"], grid["columns"], grid["kind"]) == ("Tryghed", ["D", "E"], "likert")
    assert grid["items"]["På nettet"]["counts"] == Counter(row["Tryghed [På nettet]"] for row in rows)
    ranking = question(document, "F")
    assert ranking["kind"] == "ranking"
    items = ("Tid", "Penge", "Lyst")
    assert ranking["first"] == {item: sum(row[f"Rangér [{item}]"] == "1. prioritet" for row in rows) for item in items}
    assert [each["column"] for each in document["ignored_columns"]] == ["A", "I"]


def test_answers_of_one_second_are_told_apart() -> None:
    table, _, _ = read_export(read_tables(FIXTURES / "googleforms_svar.csv")[0])
    assert len(set(table.identities)) == 18
    assert table.submitted[0] == datetime(2017, 2, 13, 10, 0, 58)


def test_survey_monkey_with_two_rows_of_headings() -> None:
    document = seen(FIXTURES / "surveymonkey_two_rows.csv", "en")
    assert (document["tool"], document["header_rows"]) == ("surveymonkey", 2)
    assert document["answers"] == {"total": 14, "complete": 13, "partial": 1, "excluded": 0}
    multi = question(document, "K")
    assert (multi["kind"], multi["columns"]) == ("multi", ["K", "L", "M"])
    assert multi["counts"] == {"Parks": 7, "Roads": 8, "Other (please specify)": 1}
    ranking = question(document, "N")
    assert (ranking["title"], ranking["kind"], ranking["answered"]) == ("Rank these", "ranking", 13)
    scale = question(document, "Q")
    assert scale["kind"] == "likert"
    assert scale["items"]["We have time"]["counts"] == {"Disagree": 6, "Don't know": 5, "Agree": 2}
    contact = {each["header"] for each in document["ignored_columns"] if "not stored" in each["why"]}
    assert contact == {"IP Address", "Email Address", "First Name", "Last Name"}


# Real exports


def test_the_danish_file_gives_exactly_the_expected_figures() -> None:
    path = shared("msforms/CONSTRUCTED_dk_plain.xlsx")
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    document = seen(path)
    assert document["tool"] == "msforms"
    assert document["answers"] == {"total": expected["respondents"], "complete": 60, "partial": 0, "excluded": 0}
    assert question(document, "F")["counts"] == expected["segment"]
    assert question(document, "G")["first"] == expected["first"]
    assert question(document, "G")["incomplete"] == expected["partial_ranking"]
    assert question(document, "H")["counts"] == expected["themes"]
    assert question(document, "L")["counts"] == expected["nps"]
    assert question(document, "M")["answered"] == expected["years"]["n"]
    assert question(document, "M")["mean"] == expected["years"]["mean"]


@pytest.mark.parametrize(
    ("name", "answers"), [("nav_loenn", 25), ("ciro_training_marathi", 50), ("quiz78_points_feedback", 78)]
)
def test_real_microsoft_forms(name: str, answers: int) -> None:
    path = shared(f"msforms/{name}.xlsx")
    document = seen(path)
    assert document["tool"] == "msforms"
    assert document["answers"]["total"] == answers
    assert document["answers"]["total"] == len(cells(path, 0))
    for each in document["questions"]:
        column = column_index_from_string(each["columns"][0]) - 1
        if each["kind"] == "single":
            assert {text_key(k): n for k, n in each["counts"].items()} == Counter(
                text_key(str(cell)) for cell in cells(path, column)
            )
            assert sum(each["counts"].values()) == each["answered"]


def test_a_quiz_loses_its_points_and_names_why() -> None:
    path = shared("msforms/quiz78_points_feedback.xlsx")
    document = seen(path)
    quiz = [each for each in document["ignored_columns"] if "quiz" in each["why"]]
    headings = [str(cell.value) for cell in next(openpyxl.load_workbook(path).worksheets[0].iter_rows())]
    assert len(quiz) == 3 + sum(heading.startswith(("Points - ", "Feedback - ")) for heading in headings)
    assert not any(each["title"].startswith(("Points", "Feedback")) for each in document["questions"])


def test_a_grid_is_grouped_by_its_text_not_by_its_place() -> None:
    path = shared("googleforms/elearning_grid.xlsx")
    document = seen(path)
    assert (document["tool"], document["answers"]["total"]) == ("googleforms", 42)
    feedback = next(each for each in document["questions"] if each["title"] == "Your feedback")
    assert feedback["columns"] == ["Z", "AA", "AB", "AC", "AD", "AE", "AF", "AK"]
    assert feedback["items"]["Gain of practical knowledge"]["counts"] == Counter(cells(path, 36))
    device = question(document, "P")
    assert device["counts"] == Counter(part for cell in cells(path, 15) for part in str(cell).split(", "))
    assert question(document, "H")["kind"] == "single"


def test_names_are_no_question() -> None:
    document = seen(shared("googleforms/vibhor_language.xlsx"))
    assert (document["tool"], document["answers"]["total"]) == ("googleforms", 50)
    assert [each["column"] for each in document["ignored_columns"]] == ["A", "B"]


def test_films_are_ranked_by_836_of_whom_834_rank_all() -> None:
    document = seen(shared("surveymonkey/starwars_2header_ranking.csv"))
    assert (document["tool"], document["header_rows"], document["answers"]["total"]) == ("surveymonkey", 2, 1186)
    ranking = question(document, "J")
    assert (ranking["kind"], ranking["answered"], ranking["incomplete"]) == ("ranking", 836, 2)
    assert list(ranking["first"].values()) == [129, 32, 36, 204, 289, 146]
    assert question(document, "D")["kind"] == "multi"
    assert question(document, "AI")["counts"] == {"45-60": 291, "> 60": 269, "30-44": 268, "18-29": 218}
    assert question(document, "P")["kind"] == "likert"


def test_other_survey_monkey_files() -> None:
    flying = seen(shared("surveymonkey/flying_1header.csv"))
    assert (flying["tool"], flying["header_rows"], flying["answers"]["total"]) == ("surveymonkey", 1, 1040)
    rude = question(flying, "I")
    assert (rude["kind"], rude["counts"]["Yes, somewhat rude"]) == ("single", 128)
    traits = seen(shared("surveymonkey/personality_2header.xls"))
    assert (traits["tool"], traits["answers"]["total"]) == ("surveymonkey", 61)
    (grid,) = traits["questions"]
    assert (grid["kind"], len(grid["items"])) == ("matrix", 31)
    assert grid["items"]["Distant"]["counts"]["4"] == 18


@pytest.mark.parametrize(("name", "answers"), [("ishan_mojibake_blankrows.xlsx", 400), ("netdevops_2019.tsv", 293)])
def test_files_that_people_have_rebuilt_are_tables_of_unknown_origin(name: str, answers: int) -> None:
    inspection, problems = inspect(shared(f"googleforms/{name}"))
    assert inspection.tool is None
    assert inspection.answers.total == answers
    assert "unknown-tool" in {problem.code for problem in problems}


OTHERS = (
    "kobo/unhcr_MainDataFrame_synthetic.csv", "kobo/unhcr_form.xls", "limesurvey/n2_dummy_data_codeandtext.csv",
    "limesurvey/n2_dummy_data_codeonly.csv", "other/springer_nature_7718rows.xlsx", "polis/bg2050_volunteers",
    "qualtrics/impressive_climate.csv", "qualtrics/legacy_singlequote_importid.csv", "qualtrics/qualtRics_sample.csv",
    "redcap/simple.csv", "redcap/repeating-instruments.csv", "surveyxact/ex_survey2.xlsx",
    "surveyxact/ex_survey2_comma_ansi", "surveyxact/henrikmidtiby_dataset.xlsx", "googleforms/netdevops_2016.tsv",
    "googleforms/netdevops_2020.tsv",
)  # fmt: skip


@pytest.mark.parametrize("name", OTHERS)
def test_exports_of_other_tools_are_not_taken_for_these(name: str) -> None:
    try:
        inspection, _ = inspect(shared(name))
    except Refused as refused:
        assert {problem.code for problem in refused.problems} <= {"file-beside-answers", "no-survey-export"}  # noqa: PT017
    else:
        assert inspection.tool not in ("msforms", "googleforms", "surveymonkey")


def test_adding_a_reader_is_adding_a_file() -> None:
    assert set(readers()) >= {"msforms", "googleforms", "surveymonkey"}
    assert all(name == reader.TOOL for name, reader in readers().items())


# Bad input


def written(path: Path, rows: list[list[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Tidsstempel", "Gruppe", "Svar"]], "no-answers"),
        ([["Gruppe", "Svar"]], "no-answers"),
        ([["19/04/2024 18:04:50", "Borger", "4"], ["19/04/2024 18:05:50", "Borger", "3"]], "no-header-row"),
        ([["Navn", "Vare"], ["a", "b"], ["c", "d"], ["e", "f"]], "no-survey-export"),
    ],
)
def test_tables_that_hold_no_answers_are_refused(tmp_path: Path, rows: list[list[object]], code: str) -> None:
    with pytest.raises(Refused) as caught:
        inspect(written(tmp_path / "svar.csv", rows))
    assert caught.value.problems[0].code == code
    assert "{" not in Words("da").say(caught.value.problems[0]).message


def test_a_sheet_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(Refused) as caught:
        inspect(FIXTURES / "msforms_da.xlsx", sheet="Ark2")
    assert Words("da").say(caught.value.problems[0]).hint == "arkene hedder Sheet1"


def test_headings_twice_and_a_column_without_one(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Tidsstempel", "Andet", "Andet", ""]]
    rows += [[f"0{n}/02/2017 10.00.00", "ja" if n % 2 else "nej", "nej", "x"] for n in range(1, 8)]
    inspection, problems = inspect(written(tmp_path / "svar.csv", rows))
    assert [(q.title, q.columns[0].letter) for q in inspection.questions] == [("Andet", "B"), ("Andet", "C")]
    assert inspection.ids == ("andet", "andet-2")
    assert [p.place.cell for p in problems if p.code == "column-without-heading" and p.place] == ["D1"]


def test_a_respondent_who_is_there_twice_is_told_of(tmp_path: Path) -> None:
    shutil.copy(FIXTURES / "msforms_da.xlsx", tmp_path / "svar.xlsx")
    book = openpyxl.load_workbook(tmp_path / "svar.xlsx")
    book.worksheets[0]["A4"] = 2
    book.save(tmp_path / "svar.xlsx")
    twice = next(p for p in inspect(tmp_path / "svar.xlsx")[1] if p.code == "respondent-twice")
    assert (twice.params["row"], twice.params["first"]) == (4, 2)


# Parts


OPTIONS = ("Tid", "Tillid", "Klare mål", "Penge; og tid", "Hjælp (app; web)", "Tillid; tro og håb")


@given(st.lists(st.sampled_from(OPTIONS), unique=True), st.booleans())
def test_splitting_on_known_options_gives_back_what_was_chosen(answer: list[str], something_else: bool) -> None:
    known = {text_key(option): option for option in OPTIONS}
    text = "".join(f"{option};" for option in [*answer, *(["Noget (helt; andet)"] if something_else else [])])
    assert split_known(text, ";", known) == (answer, ["Noget (helt; andet)"] if something_else else [])


def test_options_that_hold_the_separator_are_inferred_when_their_halves_never_part() -> None:
    cells_ = ["A; b;C;", "C;A; b;", "A; b;", "C;D;", "D;A; b;"]
    assert set(infer_options(cells_, ";").values()) == {"A; b", "C", "D"}
    assert set(infer_options(["A;B;", "B;", "A;B;"], ";").values()) == {"A", "B"}


@pytest.mark.parametrize(
    ("cell", "rank"),
    [
        (2, 2),
        ("2", 2),
        ("2,0", 2),
        ("2.0", 2),
        (2.0, 2),
        ("2.", 2),
        ("1. prioritet", 1),
        ("Nr. 3", 3),
        ("2nd", 2),
        ("2nd choice", 2),
    ],
)
def test_ranks_as_tools_write_them(cell: str | float, rank: int) -> None:
    assert rank_in(cell) == rank


@pytest.mark.parametrize("cell", ["2,5", "ved ikke", "", True, "1-2"])
def test_what_is_no_rank(cell: str | bool) -> None:
    assert rank_in(cell) is None


def test_scales_are_put_in_order_and_dont_know_is_no_step() -> None:
    labels = ["Enig", "Meget uenig", "Ved ikke", "Hverken enig eller uenig", "Uenig", "Meget enig"]
    assert scale_of(labels) == ("Meget uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Meget enig")
    assert scale_of(["Borger", "Ansat", "Politiker"]) is None
    assert [is_dont_know(label) for label in ("Ved ikke", "Not sure", "Måske")] == [True, True, False]


def test_days_and_months_are_told_apart_by_the_whole_column() -> None:
    danish = moments(["03/04/2017 08.00.00", "28/04/2017 09.30.00"])
    assert danish.values[0] == datetime(2017, 4, 3, 8, 0)
    american = moments(["9/3/20 10:10", "9/30/20 1:10 PM"])
    assert american.values == (datetime(2020, 9, 3, 10, 10), datetime(2020, 9, 30, 13, 10))
    assert not moments(["03-04-2017"]).told
    assert moments(["2020/04/19 9:30:12 AM GMT+2"]).values == (datetime(2020, 4, 19, 9, 30, 12),)
