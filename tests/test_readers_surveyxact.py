"""SurveyXact: invitations are no answers, labels stand in place of codes, and any part of an export may be missing."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from bootcamp.plan.survey import Survey
from bootcamp.problems import Refused
from bootcamp.reading.tables import read_tables
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.intake.mapping import read_mapping
from bootcamp.survey.intake.mapping_text import mapping_text
from bootcamp.survey.intake.merging import Import
from bootcamp.survey.readers import read_export
from bootcamp.words import Words
from support.exports import question, seen, shared
from support.problem_codes import codes

Rows = Sequence[Sequence[object]]
LABELS: Rows = [
    *[("s_1", code, label) for code, label in ((1, "Borger "), (2, "Ansat i kommunen"), (3, "Byrådsmedlem\n"))],
    *[(f"s_2_{n}", mark, label) for n in (1, 2, 3) for mark, label in ((0, "Ikke valgt"), (1, "Valgt"))],
    *[
        (f"s_{n}", code, label)
        for n in (6, 7)
        for code, label in enumerate(("Meget uenig", "Uenig", "Enig", "Meget enig", "Ved ikke"), start=1)
    ],
    *[(f"stato_{n}", mark, label) for n in range(1, 6) for mark, label in ((0, "Ikke valgt"), (1, "Valgt"))],
]
STATES = ("Ny", "Distribueret", "Nogen svar", "Gennemført", "Frafaldet")
STRUCTURE: Rows = [
    ("questionName", "variableName", "questionType", "subType", "questionText", "choiceValue", "choiceText"),
    ("s_1", "s_1", "Closed", "Single", "Hvilken gruppe hører du til?", "", ""),
    ("s_2", "s_2_1", "Closed", "Multiple", "Hvilke temaer?", 1, "Turisme\n"),
    ("s_2", "s_2_2", "Closed", "Multiple", "Hvilke temaer?", 2, "Stier; også ved fjorden"),
    ("s_2", "s_2_3", "Closed", "Multiple", "Hvilke temaer?", 3, "2017"),
    ("s_6", "s_6", "Closed", "Single", "Samarbejdet  - Kommunen lytter ", "", ""),
    ("s_7", "s_7", "Closed", "Single", "Samarbejdet  - Der er tid - og ro", "", ""),
    ("s_8", "s_8", "Open", "Double", "Hvor mange år har du boet her?", "", ""),
    ("s_3", "s_3", "Open", "String", "Hvad mangler?", "", ""),
    *[
        ("statoverall", f"stato_{n}", "Closed", "Multiple", "Samlet status", n, text)
        for n, text in enumerate(STATES, 1)
    ],
]
VARIABLES: Rows = [
    ("variableName", "variableDescription"),
    *[(row[1], f"{row[4]} - {row[6]}" if row[6] else row[4]) for row in STRUCTURE[1:]],
]
HEAD = ("respondent", "closetime", "s_1", "s_2_1", "s_2_2", "s_2_3", "s_6", "s_7", "s_8", "s_3", "email")


def _row(number: int, state: int, *answers: object) -> list[object]:
    given = [*answers, *[""] * (8 - len(answers))] if answers else ["", 0, 0, 0, "", "", "", ""]
    closed = f"2017-02-{number:02} 10:15:00" if state == 4 else ""
    return [800000 + number, closed, *given, f"n{number}@example.org", *[int(n == state) for n in range(1, 6)]]


DATASET: Rows = [
    (*HEAD, *[f"stato_{n}" for n in range(1, 6)]),
    _row(1, 4, 1, 1, 0, 1, 4, 3, 12, "Bænke"),
    _row(2, 4, 2, 0, 1, 0, 2, 5, 3, ""),
    _row(3, 4, 1, 1, 1, 0, 1, 1, 40, "Ingenting"),
    _row(4, 3, 3, 0, 0, 0, 4, "", "", ""),
    _row(5, 1),
    _row(6, 2),
    _row(7, 5),
    _row(8, 5, 1, 1, 0, 0, "", "", "", ""),
    _row(9, 2),
]


def workbook(folder: Path, name: str = "dataset_1488637.xlsx", /, **sheets: Rows) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("_1", "(1)").replace("_2", "(2)"))
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
    path = folder / name
    book.save(path)
    return path


def whole(folder: Path) -> Path:
    return workbook(folder, Labels=LABELS, Variables=VARIABLES, Dataset=DATASET, Structure=STRUCTURE)


def text_files(folder: Path, delimiter: str, encoding: str, *, stray: bool = False, **parts: Rows) -> Path:
    """A folder of csv files as SurveyXact writes them; `stray` adds the empty eighth field to rows of options."""
    target = folder / "eksport"
    target.mkdir()
    for name, rows in parts.items():
        written = io.StringIO(newline="")
        writer = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
        writer.writerows([*row, ""] if stray and "Multiple" in row else row for row in rows)
        (target / f"{name}.csv").write_bytes(written.getvalue().encode(encoding))
    return target


EXPECTED: dict[str, Any] = {
    "answers": {"total": 5, "complete": 3, "partial": 2, "excluded": 4},
    "Hvilken gruppe hører du til?": ("single", 3, {"Borger": 2, "Ansat i kommunen": 1}),
    "Hvilke temaer?": ("multi", 3, {"Turisme": 2, "Stier; også ved fjorden": 2, "2017": 1}),
    "Hvor mange år har du boet her?": ("number", 3, {"3": 1, "12": 1, "40": 1}),
    "Hvad mangler?": ("text", 2, None),
}


def agree(document: dict[str, Any]) -> None:
    assert document["tool"] == "surveyxact"
    assert document["answers"] == EXPECTED["answers"]
    found = {q["title"]: (q["kind"], q["answered"], q["counts"]) for q in document["questions"]}
    assert {title: found.get(title) for title in EXPECTED if title != "answers"} == {
        title: what for title, what in EXPECTED.items() if title != "answers"
    }
    scale = next(q for q in document["questions"] if q["title"] == "Samarbejdet")
    assert (scale["kind"], scale["answered"]) == ("likert", 3)
    assert {item: each["counts"] for item, each in scale["items"].items()} == {
        "Kommunen lytter": {"Meget enig": 1, "Meget uenig": 1, "Uenig": 1},
        "Der er tid - og ro": {"Enig": 1, "Meget uenig": 1, "Ved ikke": 1},
    }


def test_a_workbook_with_every_sheet(tmp_path: Path) -> None:
    document = seen(whole(tmp_path))
    agree(document)
    ignored = {each["header"]: each["why"] for each in document["ignored_columns"]}
    assert ignored["respondent"] == "svarets nummer; bliver til et pseudonym"
    assert ignored["email"] == "mailadresse; gemmes ikke"
    assert ignored["Samlet status | Gennemført"] == "om svaret er fuldført; ikke et spørgsmål"


def test_the_status_is_told(tmp_path: Path) -> None:
    _, problems = inspect(whole(tmp_path))
    codes(problems)
    told = next(problem for problem in problems if problem.code == "surveyxact-status")
    assert told.params == {"rows": 9, "complete": 3, "partial": 2, "never": 4}
    assert "rows-skipped" not in {problem.code for problem in problems}


@pytest.mark.parametrize(
    ("delimiter", "encoding"), [(",", "cp1252"), (";", "cp1252"), ("\t", "utf-16"), (";", "utf-8")]
)
def test_folders_of_text_files(tmp_path: Path, delimiter: str, encoding: str) -> None:
    folder = text_files(tmp_path, delimiter, encoding, stray=True, dataset=DATASET, labels=LABELS, structure=STRUCTURE)
    agree(seen(folder))


def test_a_survey_parted_over_sheets(tmp_path: Path) -> None:
    parts = {"Dataset_2": [row[9:] for row in DATASET], "Dataset_1": [row[:9] for row in DATASET]}
    document = seen(workbook(tmp_path, Labels=LABELS, **parts, Structure=STRUCTURE))
    agree(document)
    assert (document["sheet"], question(document, "J")["title"]) == ("Dataset(1)", "Hvad mangler?")


def test_without_structure_the_descriptions_and_labels_tell(tmp_path: Path) -> None:
    document = seen(workbook(tmp_path, Labels=LABELS, Variables=VARIABLES, Dataset=DATASET))
    assert document["answers"] == EXPECTED["answers"]
    for title in ("Hvilken gruppe hører du til?", "Hvilke temaer?"):
        found = next(each for each in document["questions"] if each["title"] == title)
        assert (found["kind"], found["answered"], found["counts"]) == EXPECTED[title]


def test_labels_alone_give_the_names_of_variables(tmp_path: Path) -> None:
    document = seen(workbook(tmp_path, Labels=LABELS, Dataset=DATASET))
    assert document["answers"] == EXPECTED["answers"]
    assert question(document, "C")["counts"] == {"Borger": 2, "Ansat i kommunen": 1}
    multi = question(document, "D")
    assert (multi["title"], multi["kind"]) == ("s_2", "multi")
    assert multi["counts"] == {"s_2_1": 2, "s_2_2": 2, "s_2_3": 1}


def test_the_dataset_alone_says_that_it_holds_codes(tmp_path: Path) -> None:
    folder = text_files(tmp_path, ";", "cp1252", dataset=DATASET)
    path = folder / "dataset.csv"
    document = seen(path)
    assert (document["tool"], document["answers"]) == ("surveyxact", EXPECTED["answers"])
    assert question(document, "C")["counts"] == {"1": 2, "2": 1}
    assert "surveyxact-no-labels" in codes(inspect(path)[1])


def test_complete_alone_is_read_by_its_words(tmp_path: Path) -> None:
    labels = {(var, mark): str(text).strip() for var, mark, text in LABELS if not str(var).startswith(("s_2", "stat"))}
    texts = {str(row[0]): str(row[1]) for row in VARIABLES[1:]}
    heads = [texts.get(str(name), name) for name in DATASET[0]]
    rows = [[labels.get((name, cell), cell) for name, cell in zip(DATASET[0], row, strict=True)] for row in DATASET[1:]]
    document = seen(workbook(tmp_path, Complete=[heads, *rows]))
    assert (document["tool"], document["sheet"]) == ("surveyxact", "Complete")
    assert document["answers"] == EXPECTED["answers"]
    for title in ("Hvilken gruppe hører du til?", "Hvilke temaer?"):
        found = next(each for each in document["questions"] if each["title"] == title)
        assert (found["answered"], found["counts"]) == EXPECTED[title][1:]


@pytest.mark.parametrize(
    ("not_chosen", "chosen"), [("Ikke valgt", "Valgt"), ("Not selected", "Selected"), ("Ej", "Väl")]
)
def test_a_dataset_with_labels_in_any_language(tmp_path: Path, not_chosen: str, chosen: str) -> None:
    words = {0: not_chosen, 1: chosen}
    labels = [
        (v, m, words[int(m)] if str(v).startswith("s_2") else text) for v, m, text in LABELS if isinstance(m, int)
    ]
    rows = [[words.get(c, c) if 3 <= n <= 5 else c for n, c in enumerate(row)] for row in DATASET[1:]]  # type: ignore[call-overload]
    agree(seen(workbook(tmp_path, Labels=labels, Dataset=[DATASET[0], *rows], Structure=STRUCTURE)))


def test_the_long_names_of_the_statuses(tmp_path: Path) -> None:
    renamed = [[re.sub(r"^stato_", "statoverall_", str(name)) for name in DATASET[0]], *DATASET[1:]]
    structure = [[str(cell).replace("stato_", "statoverall_") for cell in row] for row in STRUCTURE]
    internal = [[*renamed[0], "statinternal_1", "statcollect_3"], *[[*row, 1, 0] for row in renamed[1:]]]
    agree(seen(workbook(tmp_path, Labels=LABELS, Dataset=internal, Structure=structure)))


def test_without_a_status_the_closing_time_and_then_the_answers_tell(tmp_path: Path) -> None:
    closing = [row[:11] for row in DATASET]
    document = seen(workbook(tmp_path, Labels=LABELS, Dataset=closing, Structure=STRUCTURE))
    assert document["answers"] == {"total": 5, "complete": 3, "partial": 2, "excluded": 4}
    anonymous = [row[2:10] for row in DATASET]
    document = seen(workbook(tmp_path, "b.xlsx", Labels=LABELS, Dataset=anonymous, Structure=STRUCTURE))
    assert document["answers"] == {"total": 5, "complete": 5, "partial": 0, "excluded": 4}


def test_an_option_that_nobody_chose_is_one_of_several_still(tmp_path: Path) -> None:
    rows = [[0 if 3 <= n <= 5 else cell for n, cell in enumerate(row)] for row in DATASET[1:]]
    document = seen(workbook(tmp_path, Labels=LABELS, Dataset=[DATASET[0], *rows], Structure=STRUCTURE))
    multi = question(document, "D")
    assert (multi["kind"], multi["answered"], set(multi["counts"].values())) == ("multi", 0, {0})


def test_two_batteries_of_the_same_words_stay_two(tmp_path: Path) -> None:
    again = [
        [*row, *({"s_6": ("s_9", "s_10")}[str(row[6])] if n == 0 else (row[6], row[7]))]
        for n, row in enumerate(DATASET)
    ]
    structure = [*STRUCTURE, *[(f"s_{n}", f"s_{n}", *row[2:]) for n, row in zip((9, 10), STRUCTURE[5:7], strict=True)]]
    labels = [*LABELS, *[(f"s_{n}", m, text) for n in (9, 10) for v, m, text in LABELS if v == "s_6"]]
    document = seen(workbook(tmp_path, Labels=labels, Dataset=again, Structure=structure))
    same = [each for each in document["questions"] if each["title"] == "Samarbejdet"]
    assert [each["columns"] for each in same] == [["G", "H"], ["Q", "R"]]
    assert same[0]["items"] == same[1]["items"]


def test_the_description_of_the_questions_alone_is_refused_with_a_word(tmp_path: Path) -> None:
    folder = text_files(tmp_path, ",", "cp1252", structure=STRUCTURE)
    with pytest.raises(Refused) as refused:
        inspect(folder / "structure.csv")
    assert "surveyxact-no-dataset" in codes(refused.value.problems)


# Imported into a plan

PLANNED = Survey.model_validate(
    {
        "title": "Digital bootcamp",
        "groups": {
            "question": "Hvilken gruppe hører du til?",
            "answers": {"borgere": "Borger", "medarbejdere": "Ansat i kommunen", "politikere": "Byrådsmedlem"},
        },
        "questions": [
            {
                "id": "temaer",
                "title": "Hvilke temaer?",
                "kind": "flere valg",
                "options": {"turisme": "Turisme", "stier": "Stier; også ved fjorden", "aar": "2017"},
            },
            {
                "id": "samarbejde",
                "title": "Samarbejdet",
                "kind": "likert",
                "items": {"lytter": "Kommunen lytter", "tid": "Der er tid - og ro"},
                "scale": ["Meget uenig", "Uenig", "Enig", "Meget enig"],
                "dont_know": "Ved ikke",
            },
            {"id": "boet", "title": "Hvor mange år har du boet her?", "kind": "tal"},
            {"id": "mangler", "title": "Hvad mangler?", "kind": "fri tekst"},
        ],
    }
)


def brought_in(path: Path, mapping: Path | None = None, stored: AnswerSet | None = None) -> Import:
    given = None
    if mapping:
        read, source, problems = read_mapping(mapping)
        assert not problems
        assert read is not None
        given = (read, source)
    key, today = b"a key of thirty-two bytes, so so", date(2017, 2, 20)
    imported, problems = import_answers("digital", PLANNED, path, key=key, today=today, mapping=given, stored=stored)
    codes(problems)
    assert imported is not None, [(problem.code, dict(problem.params)) for problem in problems]
    return imported


def mapped(path: Path, change: tuple[str, str] = ("", "")) -> Path:
    inspection, _ = inspect(path, PLANNED)
    text = mapping_text(inspection.mapping(PLANNED), inspection, Words("da"))
    target = path.parent / "digital.mapping.yaml"
    target.write_text(text.replace(*change) if change[0] else text, encoding="utf-8")
    return target


@pytest.mark.parametrize("with_mapping", [False, True])
def test_an_export_answers_the_plan(tmp_path: Path, with_mapping: bool) -> None:
    path = whole(tmp_path)
    imported = brought_in(path, mapped(path) if with_mapping else None)
    answers = {answer.row: answer for answer in imported.set.answers}
    assert sorted(answers) == [2, 3, 4]
    assert [answers[row].segment for row in (2, 3, 4)] == ["borgere", "medarbejdere", "borgere"]
    assert answers[2].values["temaer"] == ("turisme", "aar")
    assert answers[2].values["samarbejde"] == {"lytter": 4, "tid": 3}
    assert answers[2].values["boet"] == 12
    assert answers[2].submitted == date(2017, 2, 1)
    assert not any("@" in answer.respondent or "8000" in answer.respondent for answer in answers.values())


def test_partial_answers_come_with_the_mapping_and_update_by_respondent(tmp_path: Path) -> None:
    path = whole(tmp_path)
    first = brought_in(path)
    everybody = mapped(path, ("{status: complete}", "{status: all}"))
    second = brought_in(path, everybody, first.set)
    assert (len(second.set.answers), second.new) == (5, 2)
    shuffled = [DATASET[0], *reversed(DATASET[1:])]
    moved = workbook(tmp_path, "senere.xlsx", Labels=LABELS, Dataset=shuffled, Structure=STRUCTURE)
    assert brought_in(moved, stored=first.set).new == 0


def test_a_parted_export_is_found_again_by_its_mapping(tmp_path: Path) -> None:
    parts = {"Dataset_1": [row[:9] for row in DATASET], "Dataset_2": [row[9:] for row in DATASET]}
    path = workbook(tmp_path, Labels=LABELS, **parts, Structure=STRUCTURE)
    imported = brought_in(path, mapped(path))
    assert [(answer.segment, answer.values["boet"]) for answer in imported.set.answers].count(("borgere", 12)) == 1
    assert len(imported.set.answers) == 3


def test_from_the_command_line(tmp_path: Path, process: Path, run: Any) -> None:
    path = whole(tmp_path)
    plan = process / "plan.yaml"
    text = plan.read_text(encoding="utf-8")
    survey = re.search(r"(?m)^surveys:\n(?:  .*\n|\n)+", text)
    assert survey
    name = re.findall(r"(?m)^  ([\w-]+):", survey[0])[0]
    answer = run("survey", "inspect", path, "--json")
    assert (answer.code, answer.document["tool"]) == (0, "surveyxact")
    assert answer.document["answers"] == EXPECTED["answers"]
    assert any("9 rækker" in str(problem) for problem in answer.document["problems"])
    assert run("survey", "inspect", path, "--survey", name, "--write").code == 0
    assert (process / "surveys" / f"{name}.mapping.yaml").exists()


# Real exports


def test_the_danish_example() -> None:
    document = seen(shared("surveyxact/henrikmidtiby_dataset.xlsx"))
    assert document["answers"] == {"total": 3, "complete": 3, "partial": 0, "excluded": 0}
    assert question(document, "A")["counts"] == {"Both A and B": 1, "Option A": 1, "Option B": 1}
    assert question(document, "B")["counts"] == {"Option A": 2, "Option B": 2, "Option C": 0}
    battery = question(document, "E")
    assert (battery["title"], battery["kind"], battery["columns"]) == ("Question battery", "likert", ["E", "F", "G"])


def test_the_norwegian_example_agrees_with_an_independent_count() -> None:
    folder = shared("surveyxact/ex_survey2_comma_ansi")
    rows, labels, structure = (
        list(csv.reader(io.StringIO((folder / f"{name}.csv").read_text(encoding="cp1252"), newline="")))
        for name in ("dataset", "labels", "structure")
    )
    names = rows[0]
    done = [dict(zip(names, row, strict=True)) for row in rows[1:] if row[names.index("stato_4")] == "1"]
    document = seen(folder)
    assert document["answers"] == {"total": 425, "complete": 340, "partial": 85, "excluded": 574}
    text_of = {(variable, value): label.strip() for variable, value, label in labels}
    for variable in ("s_2", "s_6", "m_1", "pb_1", "b_1", "b_2", "b_1_1"):
        found = next(each for each in document["questions"] if each["columns"] == [_letters(names.index(variable))])
        counted = Counter(" ".join(text_of[variable, row[variable]].split()) for row in done if row[variable])
        assert (found["kind"], found["counts"]) == ("single", counted)
    for battery in ("i_", "fp_", "up_", "hm_", "bp_"):
        variables = [name for name in names if name.startswith(battery)]
        found = question(document, _letters(names.index(variables[0])))
        assert found["kind"] == "likert"
        assert found["columns"] == [_letters(names.index(variable)) for variable in variables]
        for variable, item in zip(variables, found["items"].values(), strict=True):
            assert item["counts"] == Counter(text_of[variable, row[variable]] for row in done if row[variable])
    chosen = {row[1]: " ".join(row[6].split()) for row in structure if row[0] == "s_11"}
    multi = next(each for each in document["questions"] if len(each["columns"]) == len(chosen))
    assert multi["counts"] == {text: sum(row[variable] == "1" for row in done) for variable, text in chosen.items()}


def test_the_workbook_and_the_folder_say_the_same() -> None:
    book, folder = shared("surveyxact/ex_survey2.xlsx"), shared("surveyxact/ex_survey2_comma_ansi")
    figures = [
        {
            each["title"]: (each["kind"], each["answered"], each["counts"], each["items"])
            for each in seen(path)["questions"]
        }
        for path in (book, folder)
    ]
    both = set(figures[0]) & set(figures[1]) - {"Skole"}
    assert len(both) > 25
    assert {title: figures[0][title] for title in both} == {title: figures[1][title] for title in both}


@pytest.mark.slow
def test_a_real_workbook_parted_in_two_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "delt.xlsx"
    shutil.copy(shared("surveyxact/ex_survey2.xlsx"), path)
    book = openpyxl.load_workbook(path)
    rows = [list(row) for row in book["Dataset"].iter_rows(values_only=True)]
    del book["Dataset"]
    for title, part in (("Dataset(1)", slice(0, 150)), ("Dataset(2)", slice(150, None))):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row[part])
    book.save(path)
    whole_table, _, _ = read_export(read_tables(shared("surveyxact/ex_survey2.xlsx"))[0])
    parted, _, _ = read_export(read_tables(path)[0])
    assert [(c.letter, c.header, c.cells) for c in parted.columns] == [
        (c.letter, c.header, c.cells) for c in whole_table.columns
    ]


def _letters(index: int) -> str:
    return get_column_letter(index + 1)
