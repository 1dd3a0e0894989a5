"""The mapping file: written from what was found, read back the same, followed to the letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.plan.survey import Question, Survey
from bootcamp.problems import Problem, has_errors
from bootcamp.reading.tables import Sheet, Workbook, read_tables
from bootcamp.reading.yaml import parse_yaml
from bootcamp.survey.intake.inspection import inspect, inspect_workbook
from bootcamp.survey.intake.locating import locate
from bootcamp.survey.intake.mapping import SurveyMapping, check_mapping, fits_file, read_mapping
from bootcamp.survey.intake.mapping_text import mapping_text, quoted
from bootcamp.survey.intake.proposing import file_pattern, short_identifier
from bootcamp.words import Words
from support.exports import FIXTURES
from support.mapped_survey import DANISH, FORMS, written
from support.problem_codes import codes


@pytest.mark.parametrize("name", ["msforms_da.xlsx", "googleforms_svar.csv", "surveymonkey_two_rows.csv"])
@pytest.mark.parametrize("survey", [DANISH, None])
def test_what_is_written_is_read_back_the_same(tmp_path: Path, name: str, survey: Survey | None) -> None:
    inspection, _ = inspect(FIXTURES / name, survey)
    mapping, _, problems = read_mapping(written(tmp_path, path=FIXTURES / name, survey=survey))
    assert not problems
    assert mapping == inspection.mapping(survey)


def test_questions_are_matched_by_title_by_options_and_by_statements() -> None:
    inspection, _ = inspect(FORMS, DANISH)
    assert inspection.matches is not None
    assert inspection.matches.segment is not None
    assert inspection.matches.segment.columns[0].letter == "F"
    matched = {name: m.by_title for name, m in inspection.matches.questions.items()}
    assert list(matched) == [question.id for question in DANISH.questions]
    assert [name for name, by_title in matched.items() if not by_title] == ["temaer"]
    themes = inspection.matches.questions["temaer"]
    assert (themes.recognised, themes.options) == (4, 4)
    assert inspection.ids[1:4] == ("forudsaetninger", "temaer", "samarbejde")


def test_a_question_that_nothing_answers_is_told_of(tmp_path: Path) -> None:
    extra = Question.model_validate({"id": "ny", "title": "Noget helt andet?", "kind": "text"})
    survey = DANISH.model_copy(update={"questions": (*DANISH.questions, extra)})
    mapping, source, _ = read_mapping(written(tmp_path))
    assert mapping is not None
    problems = tuple(check_mapping(mapping, survey, source))
    assert codes(problems) == ["mapping-question-missing"]
    assert not has_errors(problems)


@pytest.mark.parametrize(
    ("change", "code", "fact"),
    [
        (("- id: forudsaetninger", "- id: forudsætninger"), "not-an-id", "forudsaetninger"),
        (("- id: forudsaetninger", "- id: forudsaetning"), "mapping-unknown-question", "forudsaetninger"),
        (("kind: ranking", "kind: multi"), "mapping-other-kind", "ranking"),
        (("      trafik:", "      traffik:"), "mapping-unknown-option", "trafik"),
        (("    borgere:", "    borgerne:"), "mapping-unknown-segment", "borgere"),
        (("    separator:", "    seperator:"), "unknown-key", "separator"),
        (("col: G", "col: 7"), "not-a-column", "7"),
        (('separator: ";"', 'separator: "og"'), "not-a-separator", "og"),
        (("    col: G\n", ""), "col-or-items", ""),
        (("version: 1", "version: 2"), "not-a-choice", "2"),
    ],
)
def test_a_slip_in_the_mapping_is_shown_where_it_stands(
    tmp_path: Path, change: tuple[str, str], code: str, fact: str
) -> None:
    path = written(tmp_path, change)
    mapping, source, problems = read_mapping(path)
    if mapping is not None:
        problems += tuple(check_mapping(mapping, DANISH, source))
    found = next(problem for problem in problems if problem.code == code)
    assert found.place is not None
    assert found.place.line is not None
    line = path.read_text(encoding="utf-8").split("\n")[found.place.line - 1]
    assert change[1].strip().split("\n")[0] in line
    assert fact in " ".join(str(value) for value in found.params.values())


def test_a_mapping_that_is_broken_yaml_or_says_things_twice_is_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "kort.yaml"
    path.write_text("version: 1\nignore: [A]\nignore: [B]\n", encoding="utf-8")
    assert "duplicate-key" in codes(read_mapping(path)[2])
    path.write_text("- en\n- to\n", encoding="utf-8")
    mapping, _, problems = read_mapping(path)
    assert mapping is None
    assert has_errors(problems)


def likert_planned() -> Survey:
    """The Danish survey, with a matrix whose statements are worded otherwise than in the export."""
    question = next(each for each in DANISH.questions if each.kind == "likert")
    other = {item: f"Vi har sagt det om i planen: {n}" for n, item in enumerate(question.items)}
    changed = question.model_copy(
        update={"id": "andet", "title": "Helt andre ord?", "items": other, "scale": ("Lav", "Høj")}
    )
    rest = tuple(each for each in DANISH.questions if each.id != question.id)
    return DANISH.model_copy(update={"questions": (*rest, changed)})


def test_a_matrix_that_was_not_found_is_written_with_a_line_for_every_statement() -> None:
    survey = likert_planned()
    question = survey.questions[-1]
    inspection, _ = inspect(FORMS, survey)
    text = mapping_text(inspection.mapping(survey), inspection, Words("da"), survey)
    stub = text[text.index(f"#   - id: {question.id}") :].split("\n")[: 3 + len(question.items)]
    assert [line.split(":")[0].strip("# ") for line in stub[2:]] == ["items", *question.items]
    assert all("{col: " in line for line in stub[3:])


def test_a_matrix_of_several_statements_is_not_in_one_column(tmp_path: Path) -> None:
    question = next(each for each in DANISH.questions if each.kind == "likert")
    path = written(tmp_path)
    mapping, source, _ = read_mapping(path)
    assert mapping is not None
    one = tuple(
        each.model_copy(update={"items": {}, "col": "I"}) if each.id == question.id else each
        for each in mapping.questions
    )
    problems = tuple(check_mapping(mapping.model_copy(update={"questions": one}), DANISH, source))
    assert codes(problems) == ["mapping-items-needed"]
    assert has_errors(problems)
    assert not has_errors(tuple(check_mapping(mapping, DANISH, source)))


# Against the export


def moved(order: list[int], rename: tuple[int, str] | None = None) -> Workbook:
    """The Danish export with its columns in another order, one of them renamed."""
    book, _ = read_tables(FORMS)
    sheet = book.sheets[0]
    columns = [sheet.columns[index] for index in order]
    if rename:
        columns[rename[0]] = (rename[1], *columns[rename[0]][1:])
    return Workbook(book.name, (Sheet(sheet.name, tuple(columns)),), book.properties)


def located(mapping: Path, book: Workbook) -> tuple[dict[str, str], list[Problem]]:
    read, source, problems = read_mapping(mapping)
    assert not problems
    assert read is not None
    inspection, _ = inspect_workbook(book, DANISH)
    found = locate(read, inspection.table, book, source)
    return {column.header: column.letter for column in found.columns.values()}, found.problems


def test_a_column_that_moved_is_found_by_its_heading(tmp_path: Path) -> None:
    order = [*range(5), 6, 5, *range(7, 14)]
    columns, problems = located(written(tmp_path), moved(order))
    assert codes(tuple(problems)) == ["column-moved", "column-moved"]
    assert not has_errors(tuple(problems))
    assert columns["Hvilken gruppe hører du til?"] == "G"
    assert problems[0].params["now"] == "G"


def test_a_column_that_is_gone_is_an_error_with_the_nearest(tmp_path: Path) -> None:
    book = moved(list(range(14)), (6, "Sæt det vigtigste først"))
    _, problems = located(written(tmp_path), book)
    assert codes(tuple(problems)) == ["column-missing", "column-not-mapped"]
    assert problems[0].params["suggestion"] == "G «Sæt det vigtigste først»"


def test_a_new_column_must_be_named(tmp_path: Path) -> None:
    book = moved([*range(14), 13], (14, "Et nyt spørgsmål?"))
    _, problems = located(written(tmp_path), book)
    assert [(p.code, p.params["column"]) for p in problems] == [("column-not-mapped", "O")]
    _, problems = located(written(tmp_path, ("ignore: []", "ignore: [O]")), book)
    assert not problems


def test_a_column_used_twice_is_an_error(tmp_path: Path) -> None:
    change = ('lytter: {col: I, header: "Kommunen lytter"}', 'lytter: {col: J, header: "Der er tid nok"}')
    _, problems = located(written(tmp_path, change), moved(list(range(14))))
    assert codes(tuple(problems)) == ["mapping-column-twice", "column-not-mapped"]


# Names


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("Digital bootcamp(1-412).xlsx", "Digital bootcamp*.xlsx"),
        ("svar [2].csv", "svar ?2]*.csv"),
        ("svar (1).csv", "svar*.csv"),
    ],
)
def test_the_next_export_of_the_same_survey_fits(name: str, pattern: str) -> None:
    assert file_pattern(name) == pattern
    mapping = SurveyMapping.model_validate({"version": "1", "source": {"file_pattern": pattern}})
    assert fits_file(mapping, name)
    assert not fits_file(mapping, "noget andet.xlsx")


@given(st.text())
def test_ids_are_short_and_valid(title: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", short_identifier(title))
    assert len(short_identifier(title)) <= 40


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_heading_survives_the_file(text: str) -> None:
    source, problems = parse_yaml(f"header: {quoted(text)}", "kort.yaml")
    assert not problems
    assert source.data == {"header": text}
