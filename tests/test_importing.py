"""From an export to stored answers: what the plan asks and nothing else, nobody recognisable, nothing on error."""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.plan.survey import Survey
from bootcamp.problems import Problems
from bootcamp.survey.answers import DONT_KNOW, AnswerSet
from bootcamp.survey.intake.importing import import_answers, pseudonym
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.intake.mapping import read_mapping
from bootcamp.survey.intake.mapping_text import mapping_text
from bootcamp.survey.intake.merging import Import
from bootcamp.words import Words
from support.exports import FIXTURES, shared
from support.mapped_survey import DANISH, FORMS, written
from support.problem_codes import codes

KEY = b"a key of thirty-two bytes, so so"
DAY = date(2017, 2, 20)


def brought_in(
    path: Path = FORMS, survey: Survey = DANISH, mapping: Path | None = None, stored: AnswerSet | None = None
) -> tuple[Import | None, Problems]:
    given_mapping = None
    if mapping:
        read, source, problems = read_mapping(mapping)
        assert not problems
        assert read is not None
        given_mapping = (read, source)
    return import_answers("digital", survey, path, key=KEY, today=DAY, mapping=given_mapping, stored=stored)


def done(result: tuple[Import | None, Problems]) -> Import:
    codes(result[1])
    assert result[0] is not None, [(p.code, dict(p.params)) for p in result[1]]
    return result[0]


def edited(folder: Path, changes: Mapping[str, Any]) -> Path:
    path = folder / "svar.xlsx"
    book = openpyxl.load_workbook(FORMS)
    for cell, value in changes.items():
        book.worksheets[0][cell] = value
    book.save(path)
    return path


def rows() -> list[tuple[Any, ...]]:
    """The answers of the fixture, read by another reader."""
    return list(openpyxl.load_workbook(FORMS).worksheets[0].iter_rows(min_row=2, max_row=27, values_only=True))


def test_answers_come_in_by_the_words_of_the_plan() -> None:
    result = done(brought_in())
    assert (result.answers, result.new, result.updated, result.excluded) == (26, 26, 0, 0)
    assert result.counts() == {"borgere": 11, "medarbejdere": 7, "erhvervsliv": 6, "politikere": 2}
    answers = {answer.row: answer for answer in result.set.answers}
    assert set(answers) == set(range(2, 28))
    options = list(DANISH.questions[0].options.values())
    for number, row in enumerate(rows(), start=2):
        values = answers[number].values
        order = [text for text in row[6].split(";") if text] if row[6] else []
        expected = row[6] and tuple(_place(row[6], option) for option in options)
        assert values.get("forudsaetninger") == (expected or None), order
        assert values["anbefaling"] == row[10]
        assert values["aar"] == (5.5 if row[11] == "5,5" else row[11])
        assert values["dag"] == row[12].date()
        assert values["samarbejde"]["tid"] == 1 + list(DANISH.questions[2].scale).index(row[9])  # type: ignore[index, call-overload]
        assert answers[number].submitted == row[2].date()
    dont_know = sum(answer.values["samarbejde"]["lytter"] is DONT_KNOW for answer in answers.values())  # type: ignore[index, call-overload]
    assert dont_know == Counter(row[8] for row in rows())["Ved ikke"] > 0
    chosen = Counter(theme for a in answers.values() for theme in a.values.get("temaer", ()))  # type: ignore[union-attr]
    texts = DANISH.questions[1].options
    assert chosen == {name: sum(text in (row[7] or "") for row in rows()) for name, text in texts.items()}


def _place(cell: str, option: str) -> int:
    """The rank of an option in `a;b;c;`, counted by what stands before it."""
    before = cell[: cell.index(option)]
    return 1 + sum(other in before for other in DANISH.questions[0].options.values())


def test_with_the_mapping_it_is_the_same(tmp_path: Path) -> None:
    assert done(brought_in(mapping=written(tmp_path))).set == done(brought_in()).set


def test_nothing_that_points_at_a_person_is_kept(tmp_path: Path) -> None:
    path = edited(
        tmp_path, {"D2": "anna@example.org", "E2": "Anna Eksempel", **{f"D{n}": "x@example.org" for n in range(3, 28)}}
    )
    stored = json.dumps(done(brought_in(path)).set.to_json(), ensure_ascii=False, default=str)
    assert "example.org" not in stored
    assert "Anna" not in stored
    survey, export = _monkey()
    stored = json.dumps(done(brought_in(export, survey)).set.to_json(), default=str)
    assert "example.org" not in stored
    assert "192.0.2" not in stored
    assert "118000000" not in stored


def test_groups_are_counted_only_as_the_findings_show_them() -> None:
    document = done(brought_in()).document({"borgere": 14, "politikere": None})
    assert (document["by_segment"]["borgere"], document["answers"]) == (14, 26)
    assert {count for group, count in document["by_segment"].items() if group != "borgere"} == {None}


def test_a_second_import_changes_nothing() -> None:
    first = done(brought_in())
    second = done(brought_in(stored=first.set))
    assert (second.new, second.updated, second.answers) == (0, 0, 26)
    assert second.set == first.set
    assert AnswerSet.from_json(json.loads(json.dumps(first.set.to_json()))) == first.set


def test_an_edited_file_updates_by_respondent_and_keeps_the_rest(tmp_path: Path) -> None:
    first = done(brought_in())
    path = edited(tmp_path, {"K2": 10, "A28": 400, "B28": rows()[0][1], "C28": rows()[0][2], "F28": "Borger", "K28": 3})
    assert rows()[0][10] != 10
    second = done(brought_in(path, stored=first.set))
    assert (second.new, second.updated, second.answers) == (1, 1, 27)
    assert len(second.set.answers) == 27
    assert len(second.set.sources) == 2
    third = done(brought_in(FORMS, stored=second.set))
    assert (third.new, third.updated, third.answers, len(third.set.answers)) == (0, 1, 26, 27)


def test_stored_ranks_follow_when_the_plan_puts_its_options_in_another_order() -> None:
    first = done(brought_in())
    ranking = DANISH.questions[0]
    turned = ranking.model_copy(update={"options": dict(reversed(ranking.options.items()))})
    survey = DANISH.model_copy(update={"questions": (turned, *DANISH.questions[1:])})
    second = done(brought_in(survey=survey, stored=first.set))
    assert (second.new, second.updated) == (0, 0)


@given(st.text(), st.binary(min_size=16))
def test_pseudonyms_depend_on_the_key(identity: str, key: bytes) -> None:
    name = pseudonym(key, "msforms", identity)
    assert len(name) == 10
    assert name == pseudonym(key, "msforms", identity)
    assert name != pseudonym(key + b"x", "msforms", identity)
    assert name != pseudonym(key, "googleforms", identity)


# What is wrong with the answers


@pytest.mark.parametrize(
    ("changes", "code", "cell", "hint"),
    [
        ({"F3": "Forening"}, "segment-unknown", "F3", "unknown: other"),
        ({"F3": "Borgerr", "F9": "Borgerr"}, "segment-unknown", "F3", "mente du «Borger»?"),
        ({"H4": "Turismme;Liv i landsbyerne;"}, "option-unknown", "H4", "mente du «Turisme»?"),
        ({"G5": "Boliger til unge;Luftskibe;"}, "option-unknown", "G5", ""),
        ({"I6": "Enigg"}, "scale-unknown", "I6", "mente du «Enig»?"),
        ({"K7": 11}, "not-from-0-to-10", "K7", ""),
        ({"K7": 7.5}, "not-from-0-to-10", "K7", ""),
        ({"L8": "5,5 år"}, "cell-not-a-number", "L8", ""),
        ({"M9": "snart"}, "cell-not-a-date", "M9", ""),
    ],
)
def test_an_answer_that_does_not_fit_stops_the_import(
    tmp_path: Path, changes: dict[str, Any], code: str, cell: str, hint: str
) -> None:
    result, problems = brought_in(edited(tmp_path, changes))
    assert result is None
    found = next(problem for problem in problems if problem.code == code)
    assert found.place is not None
    assert (found.place.file, found.place.sheet, found.place.cell) == ("svar.xlsx", "Sheet1", cell)
    assert found.params["n"] == len(changes)
    assert hint in (Words("da").say(found).hint or "")


def test_every_different_text_is_told_once_with_its_cells(tmp_path: Path) -> None:
    _, problems = brought_in(edited(tmp_path, {f"F{n}": "Forening" for n in range(3, 13)} | {"F20": "Klub"}))
    unknown = [problem for problem in problems if problem.code == "segment-unknown"]
    counted = {p.params["value"]: p.params["n"] for p in unknown}
    assert (len(unknown), counted) == (2, {"Forening": 10, "Klub": 1})
    many = next(problem for problem in unknown if problem.params["n"] == 10)
    assert many.params["cells"] == ["F3", "F4", "F5", "F6", "F7", "F8", "…"]


def test_the_mapping_may_let_unknown_answers_in(tmp_path: Path) -> None:
    path = edited(tmp_path, {"F3": "Forening"})
    mapping = written(tmp_path, ("\n  unknown: error", "\n  unknown: other"))
    mapping.write_text(mapping.read_text(encoding="utf-8").replace("msforms_da", "svar"), encoding="utf-8")
    result = done(brought_in(path, mapping=mapping))
    assert result.answers == 26
    assert sum(answer.segment is None for answer in result.set.answers) == 1


def test_a_spelling_may_be_added_in_the_mapping(tmp_path: Path) -> None:
    path = edited(tmp_path, {"H4": "Rejser;Liv i landsbyerne;"})
    mapping = written(tmp_path, ("turisme: Turisme", "turisme: [Turisme, Rejser]"))
    mapping.write_text(mapping.read_text(encoding="utf-8").replace("msforms_da", "svar"), encoding="utf-8")
    answers = done(brought_in(path, mapping=mapping)).set.answers
    assert next(answer for answer in answers if answer.row == 4).values["temaer"] == ("turisme", "landsbyer")


def test_an_item_ranked_twice_spoils_that_ranking_only(tmp_path: Path) -> None:
    path = edited(tmp_path, {"G2": "Hurtigt internet;Boliger til unge;Hurtigt internet;"})
    result, problems = brought_in(path)
    assert result is not None
    assert "rank-repeat" in codes(problems)
    answer = next(answer for answer in result.set.answers if answer.row == 2)
    assert "forudsaetninger" not in answer.values
    assert "anbefaling" in answer.values


def test_a_partial_ranking_is_kept_with_its_gaps(tmp_path: Path) -> None:
    result = done(brought_in(edited(tmp_path, {"G2": "Hurtigt internet;Boliger til unge;"})))
    answer = next(answer for answer in result.set.answers if answer.row == 2)
    assert answer.values["forudsaetninger"] == (None, 2, None, 1)


def test_blank_and_excluded_answers_are_counted_apart(tmp_path: Path) -> None:
    blank = {f"{column}2": None for column in "FGHIJKLMN"}
    path = edited(tmp_path, {**blank, "N3": "TEST: se bort fra dette"})
    mapping = written(
        tmp_path, ("include: {status: complete}", 'include: {exclude_if: [{col: N, matches: "(?i)^test"}]}')
    )
    mapping.write_text(mapping.read_text(encoding="utf-8").replace("msforms_da", "svar"), encoding="utf-8")
    result = done(brought_in(path, mapping=mapping))
    assert (result.answers, result.excluded) == (24, 2)


def test_what_the_mapping_leaves_out_later_is_taken_out_again(tmp_path: Path) -> None:
    first = done(brought_in())
    exclude = written(tmp_path, ("include: {status: complete}", 'include: {exclude_if: [{col: F, matches: "Borger"}]}'))
    second, problems = brought_in(mapping=exclude, stored=first.set)
    assert second is not None
    assert second.removed == second.excluded > 0
    assert not second.changes_nothing
    assert len(second.set.answers) == 26 - second.removed
    assert [(p.code, p.params["n"]) for p in problems if p.code == "answers-removed"] == [
        ("answers-removed", second.removed)
    ]


def test_answers_to_a_question_that_is_of_another_kind_now_are_dropped(tmp_path: Path) -> None:
    stored = done(brought_in(edited(tmp_path, {}))).set
    only_before = replace(stored.answers[0], respondent="someone-else")
    question = stored.question("forudsaetninger")
    kinds = tuple(replace(q, kind="text", options={}) if q == question else q for q in stored.questions)
    before = replace(
        stored,
        questions=kinds,
        answers=(*stored.answers, replace(only_before, values={**only_before.values, question.id: "a text"})),
    )
    result = done(brought_in(stored=before))
    kept = next(answer for answer in result.set.answers if answer.respondent == "someone-else")
    assert question.id not in kept.values
    assert AnswerSet.from_json(json.loads(json.dumps(result.set.to_json()))) == result.set


def test_an_export_that_has_nothing_of_the_plan_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "andet.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        body = [[f"0{n}/02/2017 10.00.00", "ja", str(n % 3)] for n in range(1, 9)]
        csv.writer(file).writerows([["Tidsstempel", "Kommer du?", "Hvor mange?"], *body])
    result, problems = brought_in(path)
    assert result is None
    assert [problem.code for problem in problems] == ["nothing-of-the-plan"]


def test_columns_outside_the_plan_are_named_and_left_out() -> None:
    survey = DANISH.model_copy(update={"questions": DANISH.questions[:1]})
    result, problems = brought_in(survey=survey)
    assert result is not None
    assert [question.id for question in result.set.questions] == ["forudsaetninger"]
    left = next(problem for problem in problems if problem.code == "columns-not-in-plan")
    assert left.params["n"] == 7
    assert all(set(answer.values) <= {"forudsaetninger"} for answer in result.set.answers)


def test_a_mapping_for_another_file_warns(tmp_path: Path) -> None:
    shutil.copy(FORMS, tmp_path / "noget andet.xlsx")
    _, problems = brought_in(tmp_path / "noget andet.xlsx", mapping=written(tmp_path))
    assert "mapping-other-file" in codes(problems)


# Other tools


def _monkey() -> tuple[Survey, Path]:
    survey = Survey.model_validate(
        {
            "title": "Digital bootcamp",
            "groups": {
                "question": "Which group?",
                "answers": {"citizens": "Citizen", "business": "Business", "politicians": "Politician"},
            },
            "questions": [
                {
                    "id": "themes",
                    "title": "Which themes? Choose all that apply",
                    "kind": "multi",
                    "options": {"parks": "Parks", "roads": "Roads", "other": "Other (please specify)"},
                },
                {
                    "id": "needs",
                    "title": "Rank these",
                    "kind": "ranking",
                    "options": {"money": "Money", "time": "Time", "trust": "Trust"},
                },
                {
                    "id": "heard",
                    "title": "How much do you agree?",
                    "kind": "likert",
                    "items": {"heard": "We are heard", "time": "We have time"},
                    "scale": ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
                    "dont_know": "Don't know",
                },
                {"id": "else", "title": "Anything else?", "kind": "text"},
            ],
        }
    )
    return survey, FIXTURES / "surveymonkey_two_rows.csv"


def test_survey_monkey_comes_in_column_by_column() -> None:
    survey, path = _monkey()
    result, problems = brought_in(path, survey)
    assert result is not None
    assert (result.answers, result.excluded) == (13, 1)
    assert [p.code for p in problems if p.code.startswith("rank")] == ["rank-twice"]
    answers = {answer.row: answer for answer in result.set.answers}
    assert sorted(rank for rank in answers[6].values["needs"] if rank) == [1, 2, 2]  # type: ignore[union-attr]
    assert answers[9].values["needs"] == (None, 1, None)
    assert sum("parks" in answer.values.get("themes", ()) for answer in answers.values()) == 7  # type: ignore[operator]
    assert sum("other" in answer.values.get("themes", ()) for answer in answers.values()) == 1  # type: ignore[operator]
    assert answers[4].values["else"] == "Fine\nthanks"
    assert sum(answer.values["heard"]["time"] is DONT_KNOW for answer in answers.values()) == 5  # type: ignore[index, call-overload]


def test_a_respondent_column_named_in_the_mapping_is_used_in_tables_of_unknown_origin(tmp_path: Path) -> None:
    head, *body = [
        list(row) for row in openpyxl.load_workbook(FORMS).worksheets[0].iter_rows(max_row=27, values_only=True)
    ]
    table: list[list[Any]] = [
        [str(head[5]), "Kode", str(head[10])],
        *([row[5], f"k{n * 7}", row[10]] for n, row in enumerate(body)),
    ]

    def save(order: list[list[Any]]) -> Path:
        path = tmp_path / "tabel.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(order)
        return path

    text = (
        "version: 1\nrespondent: {id: {col: B, header: Kode}}\n"
        "segment: {col: A, header: Hvilken gruppe hører du til?, values: {borgere: Borger}}\n"
        f'questions: [{{id: anbefaling, kind: nps, col: C, header: "{head[10]}"}}]\n'
    )
    (tmp_path / "kort.yaml").write_text(text, encoding="utf-8")
    first = done(brought_in(save(table), mapping=tmp_path / "kort.yaml"))
    second = done(brought_in(save([table[0], *reversed(table[1:])]), mapping=tmp_path / "kort.yaml", stored=first.set))
    assert (first.new, second.new, second.updated) == (26, 0, 0)


# Real exports


def test_the_danish_file_comes_in_with_the_expected_figures() -> None:
    path = shared("msforms/CONSTRUCTED_dk_plain.xlsx")
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    options = {f"o{n}": text for n, text in enumerate(expected["first"])}
    themes = {f"t{n}": text for n, text in enumerate(expected["themes"])}
    survey = Survey.model_validate(
        {
            "title": "Digital bootcamp",
            "groups": {
                "question": "Hvilken gruppe tilhører du?",
                "answers": {name.lower(): name for name in expected["segment"]},
            },
            "questions": [
                {"id": "ranking", "kind": "ranking", "title": "Forudsætninger", "options": options},
                {"id": "temaer", "kind": "multi", "title": "Temaer", "options": themes},
                {"id": "aar", "kind": "number", "title": "Hvor mange år har du boet i kommunen?"},
            ],
        }
    )
    result = done(brought_in(path, survey))
    assert result.answers == expected["respondents"]
    assert result.counts() == {name.lower(): n for name, n in expected["segment"].items()}
    answers = result.set.answers
    rankings = [answer.values["ranking"] for answer in answers]
    assert {text: sum(r[at] == 1 for r in rankings) for at, text in enumerate(options.values())} == expected["first"]  # type: ignore[index]
    counted = Counter(themes[str(theme)] for answer in answers for theme in answer.values["temaer"])  # type: ignore[union-attr]
    assert counted == expected["themes"]
    years = [answer.values["aar"] for answer in answers]
    assert (len(years), sum(years) / len(years)) == (expected["years"]["n"], expected["years"]["mean"])  # type: ignore[arg-type]


def test_films_go_through_inspection_mapping_and_import_by_age(tmp_path: Path) -> None:
    path = shared("surveymonkey/starwars_2header_ranking.csv")
    names = ["I The Phantom Menace", "II Attack of the Clones", "III Revenge of the Sith"]
    names += ["IV A New Hope", "V The Empire Strikes Back", "VI Return of the Jedi"]
    groups = {"unge": "18-29", "voksne": "30-44", "midaldrende": "45-60", "aeldre": "> 60"}
    survey = Survey.model_validate(
        {
            "title": "Film",
            "groups": {"question": "Age", "answers": groups},
            "questions": [
                {
                    "id": "film",
                    "kind": "ranking",
                    "title": "Prioritér filmene",
                    "options": {f"film-{n}": f"Star Wars: Episode {name}" for n, name in enumerate(names, start=1)},
                }
            ],
        }
    )
    inspection, problems = inspect(path, survey)
    assert "table-encoding" in codes(problems)
    mapping = tmp_path / "film.mapping.yaml"
    mapping.write_text(mapping_text(inspection.mapping(survey), inspection, Words("da")), encoding="utf-8")
    result, problems = brought_in(path, survey, mapping)
    assert result is not None
    assert set(codes(problems)) == {"segment-blank", "table-encoding"}
    assert result.counts() == {"unge": 218, "voksne": 268, "midaldrende": 291, "aeldre": 269}
    rankings: list[Any] = [a.values["film"] for a in result.set.answers if "film" in a.values]
    assert (len(rankings), sum(None not in ranking for ranking in rankings)) == (836, 834)
    assert [sum(ranking[at] == 1 for ranking in rankings) for at in range(6)] == [129, 32, 36, 204, 289, 146]
    again = done(brought_in(path, survey, mapping, result.set))
    assert (again.new, again.updated, again.set) == (0, 0, result.set)


def test_a_file_without_a_question_does_not_delete_the_stored_answers_to_it(tmp_path: Path) -> None:
    stored = done(brought_in()).set
    asked = next(question for question in DANISH.questions if question.kind == "text")
    [heading] = [
        cell.coordinate for cell in openpyxl.load_workbook(FORMS).worksheets[0][1] if cell.value == asked.title
    ]
    renamed = edited(tmp_path, {heading: "Noget helt andet"})
    assert done(brought_in(renamed)).answers == len(stored.answers)
    result, problems = brought_in(renamed, stored=stored)
    assert result is None
    [lost] = [problem for problem in problems if problem.is_error]
    n = sum(asked.id in answer.values for answer in stored.answers)
    assert (lost.code, dict(lost.params)) == ("import-would-lose", {"question": asked.title, "n": n})
    dropped = DANISH.model_copy(update={"questions": [each for each in DANISH.questions if each.id != asked.id]})
    assert all(
        asked.id not in answer.values for answer in done(brought_in(renamed, dropped, stored=stored)).set.answers
    )
