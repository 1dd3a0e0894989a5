"""The questionnaire: what goes out is what the plan asks, and what comes home is read without a mapping."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from bootcamp.documents.body import Framed
from bootcamp.documents.catalogue import find_copy, find_kind
from bootcamp.documents.making import framed
from bootcamp.documents.questionnaire.asked import asked
from bootcamp.documents.questionnaire.entry import entry_workbook
from bootcamp.documents.questionnaire.forms_import import forms_import, imported
from bootcamp.documents.questionnaire.invitation import sending_days
from bootcamp.documents.questionnaire.xlsform import xlsform
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import read_contents
from bootcamp.plan.survey import Survey
from bootcamp.problems import Place
from bootcamp.render import render
from bootcamp.render.blocks import Boxes, Document, Kept, Table, plain
from bootcamp.survey.intake.answer_values import CellProblems, Target, values_of
from bootcamp.survey.intake.mapping import MappedQuestion
from bootcamp.survey.intake.matching import match
from bootcamp.survey.intake.proposing import propose, with_segment
from bootcamp.survey.readers.export import ExportColumn, ExportTable, grouped
from bootcamp.survey.readers.kinds import found
from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from bootcamp.views.process import open_process
from bootcamp.words import Words
from bootcamp.words.formatting import decapitalised
from support.command_line import Run
from support.every_kind_of_question import PLAN
from support.process_folders import make_folder

DANISH = Words("da")
SURVEY = "digital-bootcamp"
FILES = {
    "digital-bootcamp-indtastning.xlsx",
    "digital-bootcamp-til-microsoft-forms.docx",
    "digital-bootcamp-xlsform.xlsx",
    "invitation-til-at-svare-digital-bootcamp.docx",
    "invitation-til-at-svare-digital-bootcamp.pdf",
    "spoergeskema-digital-bootcamp.docx",
    "spoergeskema-digital-bootcamp.pdf",
    "vejledning-til-spoergeskemaet-digital-bootcamp.docx",
    "vejledning-til-spoergeskemaet-digital-bootcamp.pdf",
}


@pytest.fixture
def plan(process: Path) -> Plan:
    found, _ = read_contents(process)
    assert found.plan is not None
    return found.plan


@pytest.fixture
def survey(plan: Plan) -> Survey:
    return plan.surveys[SURVEY]


@pytest.fixture
def every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A process whose survey `digital` asks one question of each kind."""
    folder = make_folder(tmp_path / "alle slags", plan=PLAN)
    monkeypatch.chdir(folder)
    return folder


def survey_of(folder: Path, name: str) -> Survey:
    contents, _ = read_contents(folder)
    assert contents.plan is not None
    return contents.plan.surveys[name]


def made_of(folder: Path, kind: str) -> Framed:
    """A document of the only survey in a folder."""
    return framed(find_copy(open_process(folder, "da")[0], find_kind(kind), None))


# --- what is written


def test_all_files_are_written_and_the_same_each_time(run: Run, process: Path) -> None:
    answer = run("survey", "form", SURVEY, "--json")
    assert answer.code == 0, answer.err
    assert {Path(file["path"]).name for file in answer.document["files"]} == FILES
    before = {path.name: path.read_bytes() for path in (process / "out").iterdir()}
    assert run("survey", "form", SURVEY, "--out", "igen").code == 0
    again = {path.name: path.read_bytes() for path in (process / "igen").iterdir()}
    assert {name: again[name] == before[name] for name in FILES} == dict.fromkeys(FILES, True)


def test_only_what_is_asked_for_is_written(run: Run, process: Path) -> None:
    assert run("survey", "form", SURVEY, "--as", "excel, XLSForm").code == 0
    names = {path.name for path in (process / "out").iterdir() if not path.name.startswith(".")}
    assert names == {"digital-bootcamp-indtastning.xlsx", "digital-bootcamp-xlsform.xlsx"}


def test_a_sheet_that_people_have_typed_in_is_kept(run: Run, process: Path) -> None:
    assert run("survey", "form", SURVEY, "--as", "excel").code == 0
    sheet = process / "out" / "digital-bootcamp-indtastning.xlsx"
    typed_in = _typed(sheet.read_bytes(), [{"deltagergruppe": "Borger"}])
    sheet.write_bytes(typed_in)
    answer = run("survey", "form", SURVEY, "--as", "excel", "--json")
    assert answer.document["kept"] == [str(sheet)]
    assert sheet.read_bytes() == typed_in


@pytest.mark.parametrize(
    ("line", "code", "exit_code"),
    [
        (("form", "digtal-bootcamp"), "unknown-survey", 1),
        (("form", SURVEY, "--as", "docx"), "unknown-format", 2),
        (("form", SURVEY, "--as", ""), "unknown-format", 2),
        (("rehearse", "digtal"), "unknown-survey", 1),
        (("rehearse", SURVEY, "--answers", "0"), "rehearsal-too-few", 2),
    ],
)
@pytest.mark.usefixtures("process")
def test_what_cannot_be_made_is_told(run: Run, line: tuple[str, ...], code: str, exit_code: int) -> None:
    answer = run("survey", *line, "--json")
    assert answer.code == exit_code
    assert [problem["code"] for problem in answer.document["problems"]] == [code]


def test_no_questionnaire_is_made_of_a_plan_with_errors(run: Run, every_kind: Path) -> None:
    plan = every_kind / "plan.yaml"
    plan.write_text(plan.read_text("utf-8").replace("b: Beta", "b: Gamma"), "utf-8")
    assert run("survey", "form", "digital").code == 1
    assert not (every_kind / "out").exists()


# --- paper


def test_paper_has_a_box_for_every_option_and_every_rank(process: Path, survey: Survey) -> None:
    document = made_of(process, "questionnaire")
    assert isinstance(document, Document)
    questions = [block for block in document.blocks if isinstance(block, Kept)]
    assert len(questions) == len(survey.questions) + 1
    by_title = {plain(kept.blocks[0].runs): kept.blocks for kept in questions if hasattr(kept.blocks[0], "runs")}
    for number, question in enumerate(asked(survey), start=1):
        blocks = by_title[f"{number}. {question.title}"]
        boxes = [block for block in blocks if isinstance(block, Boxes)]
        if question.kind in ("single", "multi", "ranking"):
            assert [plain(item) for item in boxes[0].items] == list(question.options.values())
            assert boxes[0].write is (question.kind == "ranking")
        if question.kind == "likert":
            table = next(block for block in blocks if isinstance(block, Table))
            assert [column.header for column in table.columns[1:]] == [*question.scale, *question.dont_know]
            assert len(table.rows) == len(question.items)


def test_paper_tells_why_what_can_be_influenced_and_what_becomes_of_the_data(process: Path, plan: Plan) -> None:
    made = made_of(process, "questionnaire")
    assert isinstance(made, Document)
    said = render(made, ["md"])[0]["md"].content.decode()
    assert plan.terms is not None
    for sentence in (decapitalised(plan.terms.purpose), *plan.terms.open, *plan.terms.closed):
        assert sentence in said
    for words in ("dataansvarlig", "pseudonymiseret", "frivilligt", "færre end 5 svar", "30. juni 2017"):
        assert words in said
    assert "anonym" not in said


def test_the_guide_tells_what_the_plan_does_not_say(every_kind: Path) -> None:
    made = made_of(every_kind, "survey-guide")
    assert isinstance(made, Document)
    said = render(made, ["md"])[0]["md"].content.decode()
    assert "keep\\_until" not in said
    assert "contact" in said
    assert "terms" not in said


def test_reminders_go_out_on_working_days_before_the_end(survey: Survey) -> None:
    days = sending_days(survey)
    assert days == {"first": date(2017, 2, 8), "reminder": date(2017, 2, 17), "last": date(2017, 2, 24)}
    undated = survey.model_copy(update={"opens": None})
    assert sending_days(undated) == {}
    short = survey.model_copy(update={"opens": date(2017, 2, 8), "closes": date(2017, 2, 9)})
    assert sending_days(short) == {"first": date(2017, 2, 8)}


@pytest.mark.parametrize("name", ["questionnaire", "survey-guide", "invitation"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_kind_of_question_is_printed_in_every_format(
    run: Run, every_kind: Path, name: str, language: str
) -> None:
    answer = run("print", name, "digital", "--as", "pdf,docx,html,md", "--lang", language)
    assert answer.code == 0, answer.err
    assert len([path for path in (every_kind / "out").iterdir() if not path.name.startswith(".")]) == 4


# --- Microsoft Forms


def _paragraphs(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def _questions_in(content: bytes) -> list[tuple[str, list[str]]]:
    """The questions of an import file, read as Quick import reads them; fails on any other paragraph."""
    questions: list[tuple[str, list[str]]] = []
    for line in _paragraphs(content):
        if match_ := re.fullmatch(r"(\d+)\. (.+)", line):
            assert int(match_[1]) == len(questions) + 1
            questions.append((match_[2], []))
        else:
            option = re.fullmatch(r"([A-Z]{1,2})\. (.+)", line)
            assert option, line
            questions[-1][1].append(option[2])
    return questions


def test_the_import_file_holds_questions_and_nothing_else(every_kind: Path) -> None:
    survey = survey_of(every_kind, "digital")
    questions = _questions_in(forms_import(survey, DANISH))
    expected = [(title, list(options)) for each in asked(survey) for title, options in imported(each)]
    assert questions == expected
    assert ("Det går", ["Lav", "Mellem", "Høj", "Ved ikke"]) in questions
    assert ("Anbefaler du os?", [str(step) for step in range(11)]) in questions
    assert ("Hvad mangler?", []) in questions


@pytest.mark.parametrize("number", ["{n}. {title}", "{title}", "{n}) {title}"])
def test_a_form_made_of_the_import_file_comes_home_without_a_mapping(run: Run, every_kind: Path, number: str) -> None:
    """Answers as Forms would export them, with the titles and options of the file; some forms keep the numbers."""
    survey = survey_of(every_kind, "digital")
    questions = _questions_in(forms_import(survey, DANISH))
    titles = [number.format(n=n, title=title) for n, (title, _) in enumerate(questions, start=1)]
    rows = [_exported(n, questions) for n in range(1, 13)]
    head = ["ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn"]
    (every_kind / "svar.xlsx").write_bytes(workbook([*head, *titles], rows))
    answer = run("survey", "import", "svar.xlsx", "digital", "--json")
    assert answer.code == 0, answer.err
    assert answer.document["answers"] == 12
    assert sum(answer.document["by_segment"].values()) == 12
    stored = json.loads((every_kind / "data" / "answers" / "digital.json").read_text("utf-8"))
    first = next(each for each in stored["answers"] if each["row"] == 2)
    assert first["values"] == {
        "et": "nej", "flere": ["a", "b"], "orden": [3, 2, 1], "7-trin": {"items": {"i": 2, "ii": 2}},
        "alene": {"items": {"en": 2}}, "anbefal": 1, "antal": 1, "dag": "2017-02-01", "ord": "Nummer 1",
    }  # fmt: skip
    assert not [problem for problem in answer.document["problems"] if problem["severity"] != "advice"]


def _exported(n: int, questions: Sequence[tuple[str, list[str]]]) -> list[Cell]:
    moment = datetime.combine(date(2017, 2, n), time(12))
    row: list[Cell] = [n, moment, moment, "anonymous", None]
    for title, options in questions:
        if title == "Flere valg":
            row.append("Alfa; beta;Beta;")
        elif title == "Rækkefølge":
            row.append("Zoo;Ynde;Xylofon;" if n % 2 else "Ynde;Zoo;Xylofon;")
        elif options:
            row.append(options[n % len(options)] if title != "Gruppe" else options[n % 2])
        elif title == "Hvor mange?":
            row.append(n)
        elif title == "Hvornår?":
            row.append(datetime.combine(date(2017, 2, n), time()))
        else:
            row.append(f"Nummer {n}")
    return row


# --- typing in paper forms

KEYS_ROW, FIRST_ROW = 3, 4


def _typed(content: bytes, forms: Sequence[dict[str, Any]], change: Callable[[Any], None] | None = None) -> bytes:
    """The entry sheet with these forms typed in, from the first row on; values by the names of the hidden row."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet: Any = book.worksheets[0]
    places = {cell.value: cell.column for cell in sheet[KEYS_ROW]}
    for row, form in enumerate(forms, start=FIRST_ROW):
        for name, value in form.items():
            sheet.cell(row, places[name]).value = value
    if change:
        change(sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _entry(folder: Path) -> bytes:
    return entry_workbook(survey_of(folder, "digital"), "digital", DANISH)


WHOLE: dict[str, Any] = {
    "deltagergruppe": "Borger", "et": "Ja", "flere/a": "x", "flere/c": "X", "orden/x": 2, "orden/y": 1, "orden/z": 3,
    "7-trin/i": "Høj", "7-trin/ii": "Ved ikke", "alene/en": "Enig", "anbefal": 9, "antal": 4,
    "dag": date(2017, 2, 3), "ord": "Flere bænke",
}  # fmt: skip


def test_a_typed_form_comes_home_without_a_mapping(run: Run, every_kind: Path) -> None:
    (every_kind / "papir.xlsx").write_bytes(_typed(_entry(every_kind), [WHOLE, {}, {"deltagergruppe": "Politiker"}]))
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 0, answer.err
    assert answer.document["answers"] == 2
    assert not answer.document["problems"]
    stored = json.loads((every_kind / "data" / "answers" / "digital.json").read_text("utf-8"))
    first = next(each for each in stored["answers"] if each["row"] == FIRST_ROW)
    assert first["segment"] == "borgere"
    assert first["values"] == {
        "et": "ja", "flere": ["a", "c"], "orden": [2, 1, 3],
        "7-trin": {"items": {"i": 3, "ii": {"dont_know": True}}}, "alene": {"items": {"en": 3}}, "anbefal": 9,
        "antal": 4, "dag": "2017-02-03", "ord": "Flere bænke",
    }  # fmt: skip
    again = run("survey", "import", "papir.xlsx", "digital", "--json").document
    assert (again["new"], again["updated"]) == (0, 0)


def test_an_empty_sheet_has_no_answers(run: Run, every_kind: Path) -> None:
    (every_kind / "papir.xlsx").write_bytes(_entry(every_kind))
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 1
    assert [problem["code"] for problem in answer.document["problems"]] == ["no-answers"]


@pytest.mark.parametrize(
    ("form", "code", "cell"),
    [
        ({"et": "Måske"}, "option-unknown", "C4"),
        ({"flere/b": "måske"}, "entry-not-a-mark", "E4"),
        ({"orden/y": 4}, "not-a-rank", "H4"),
        ({"7-trin/ii": "Højt"}, "scale-unknown", "K4"),
        ({"anbefal": 11}, "not-from-0-to-10", "M4"),
        ({"antal": "mange"}, "cell-not-a-number", "N4"),
        ({"dag": "i går"}, "cell-not-a-date", "O4"),
        ({"deltagergruppe": "Gæst"}, "segment-unknown", "B4"),
        ({"nr": None}, "entry-without-number", "A4"),
        ({"nr": 2}, "entry-number-twice", "A5"),
    ],
)
def test_what_is_typed_wrong_is_told_with_its_cell(
    run: Run, every_kind: Path, form: dict[str, Any], code: str, cell: str
) -> None:
    typed = _typed(_entry(every_kind), [WHOLE | form, WHOLE])
    (every_kind / "papir.xlsx").write_bytes(typed)
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 1
    told = [(p["code"], p["sheet"], p["cell"]) for p in answer.document["problems"] if p["severity"] == "error"]
    assert told == [(code, "Indtastning", cell)]
    assert not (every_kind / "data").exists()


def test_the_same_rank_twice_is_told_and_shares_its_places(run: Run, every_kind: Path) -> None:
    (every_kind / "papir.xlsx").write_bytes(_typed(_entry(every_kind), [WHOLE | {"orden/x": 1}, WHOLE]))
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 0
    assert [problem["code"] for problem in answer.document["problems"]] == ["rank-twice"]


def test_columns_may_be_moved_and_headings_changed(run: Run, every_kind: Path) -> None:
    def change(sheet: Any) -> None:
        sheet.unmerge_cells("D1:F1")
        sheet.insert_cols(3)
        sheet.cell(1, 3).value, sheet.cell(4, 3).value = "Noter", "svær at læse"
        sheet.cell(1, 4).value = "Noget andet"

    (every_kind / "papir.xlsx").write_bytes(_typed(_entry(every_kind), [WHOLE], change))
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 0, answer.err
    assert answer.document["answers"] == 1
    stored = json.loads((every_kind / "data" / "answers" / "digital.json").read_text("utf-8"))
    assert stored["answers"][0]["values"]["et"] == "ja"
    assert "svær" not in json.dumps(stored)


def test_a_sheet_without_its_hidden_row_is_refused(run: Run, every_kind: Path) -> None:
    (every_kind / "papir.xlsx").write_bytes(
        _typed(_entry(every_kind), [WHOLE], lambda sheet: sheet.delete_rows(KEYS_ROW))
    )
    answer = run("survey", "import", "papir.xlsx", "digital", "--json")
    assert answer.code == 1
    assert [problem["code"] for problem in answer.document["problems"]] == ["entry-without-names"]


def test_a_marker_that_makes_no_sense_is_refused(run: Run, every_kind: Path) -> None:
    def change(sheet: Any) -> None:
        for row in sheet.parent["bootcamp"].iter_rows(min_row=2):
            row[3].value = "nonsens"

    (every_kind / "papir.xlsx").write_bytes(_typed(_entry(every_kind), [WHOLE], change))
    for line in (("inspect", "papir.xlsx"), ("import", "papir.xlsx", "digital")):
        answer = run("survey", *line)
        assert answer.code == 1
        assert "Traceback" not in answer.err


def test_paper_joins_the_answers_from_the_web(run: Run, process: Path, survey: Survey) -> None:
    export = next((process / "surveys").glob("*.xlsx"))
    assert run("survey", "import", export, SURVEY).code == 0
    sheet = entry_workbook(survey, SURVEY, DANISH)
    (process / "papir.xlsx").write_bytes(_typed(sheet, [{"deltagergruppe": "Borger", "vaekst-temaer/stier": "x"}] * 6))
    answer = run("survey", "import", "papir.xlsx", SURVEY, "--json")
    assert answer.code == 0, answer.err
    assert (answer.document["new"], answer.document["answers"]) == (6, 6)
    assert run("survey", "results", SURVEY, "--json").document["n"] == 246


def test_excel_checks_what_is_typed(every_kind: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(_entry(every_kind)))
    sheet: Any = book.worksheets[0]
    rules = {str(rule.sqref).split(":")[0]: rule for rule in sheet.data_validations.dataValidation}
    assert rules["C4"].type == "list"
    lists = book["lists"]
    letter = re.fullmatch(r"lists!\$([A-Z])\$1:\$[A-Z]\$(\d+)", rules["C4"].formula1)
    assert letter
    assert [lists[f"{letter[1]}{row}"].value for row in range(1, int(letter[2]) + 1)] == ["Ja", "Nej", "Ved ikke"]
    assert 'COUNTIF($D4:$F4,"x")<=2' in rules["D4"].formula1
    assert "COUNTIF($G4:$I4,H4)=1" in rules["H4"].formula1
    assert "H4<=3" in rules["H4"].formula1
    assert all(rule.showErrorMessage and len(rule.error) < 225 for rule in rules.values())
    assert "Q" not in {place.rstrip("0123456789") for place in rules}
    assert sheet.row_dimensions[KEYS_ROW].hidden
    assert [each.sheet_state for each in book.worksheets] == ["visible", "visible", "hidden", "veryHidden"]


def test_no_title_becomes_a_formula(every_kind: Path) -> None:
    survey = survey_of(every_kind, "digital")
    contents, _ = read_contents(every_kind)
    assert contents.plan is not None
    for content in (_entry(every_kind), xlsform(contents.plan, "digital", DANISH)):
        book = openpyxl.load_workbook(io.BytesIO(content))
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
        assert any(survey.questions[4].title in str(cell.value) for cell in cells)


# --- XLSForm


def _sheets(content: bytes) -> dict[str, list[dict[str, Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    found = {}
    for sheet in book.worksheets:
        head, *rows = list(sheet.iter_rows(values_only=True))
        found[sheet.title] = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    return found


def test_an_xlsform_has_the_names_of_the_plan(every_kind: Path) -> None:
    contents, _ = read_contents(every_kind)
    assert contents.plan is not None
    sheets = _sheets(xlsform(contents.plan, "digital", DANISH))
    kinds = {row["name"]: row["type"] for row in sheets["survey"] if row["name"]}
    assert kinds["et"] == "select_one et"
    assert kinds["orden"] == "rank orden"
    assert kinds["_7-trin"] == "begin_group"
    assert kinds["i"] == "select_one _7-trin"
    assert [kinds[name] for name in ("anbefal", "antal", "dag", "ord")] == ["integer", "decimal", "date", "text"]
    limits = {row["name"]: row["constraint"] for row in sheets["survey"] if row["constraint"]}
    assert limits == {"flere": "count-selected(.) <= 2", "anbefal": ". >= 0 and . <= 10"}
    steps = [row["name"] for row in sheets["choices"] if row["list_name"] == "_7-trin"]
    assert steps == ["lav", "mellem", "hoej", "ved-ikke"]
    assert sheets["settings"][0]["form_id"] == "digital"
    assert "label::Dansk (da)" in sheets["survey"][0]


def test_pyxform_makes_a_form_of_it(every_kind: Path, tmp_path: Path) -> None:
    convert = pytest.importorskip("pyxform.xls2xform").convert
    for folder, name in ((every_kind, "digital"), (Path(__file__).parents[1] / "examples" / "start", SURVEY)):
        contents, _ = read_contents(folder)
        assert contents.plan is not None
        file = tmp_path / f"{name}.xlsx"
        file.write_bytes(xlsform(contents.plan, name, DANISH))
        converted = convert(file, validate=False, pretty_print=True)
        assert not converted.warnings, converted.warnings
        assert "odk:rank" in converted.xform


@pytest.mark.parametrize("as_names", [True, False])
def test_columns_with_names_are_matched_to_the_plan(every_kind: Path, as_names: bool) -> None:
    """An export by names has `group/question` over its columns; one by labels has the texts."""
    survey = survey_of(every_kind, "digital")
    single = {
        "deltagergruppe": ("Gruppe", ("borger", "politiker"), ("Borger", "Politiker")),
        "_7-trin/i": ("Det går", ("lav", "hoej"), ("Lav", "Høj")),
        "_7-trin/ii": ("Hvor enig?/Det står", ("mellem", "hoej"), ("Mellem", "Høj")),
        "et": ("Ét valg", ("ja", "nej"), ("Ja", "Nej")),
        "ord": ("Hvad mangler?", ("noget", "andet"), ("noget", "andet")),
    }
    columns = [
        ExportColumn(at, name if as_names else title, name if as_names else title, None, names if as_names else texts)
        for at, (name, (title, names, texts)) in enumerate(single.items())
    ]
    columns += [
        ExportColumn(len(single) + at, f"flere/{option}", "flere" if as_names else "Flere valg", item, ("1", "0"))
        for at, (option, text) in enumerate({"a": "Alfa; beta", "b": "Beta", "c": "Gamma"}.items())
        for item in (option if as_names else text,)
    ]
    table = ExportTable("kobo", "s", 1, (2, 3), ("1", "2"), (None, None), (True, True), tuple(columns))
    founds = [found(group, table.complete, " ") for group in grouped(table.columns)]
    matches = match(survey, founds)
    assert matches.segment is not None
    assert set(matches.questions) == {"et", "flere", "7-trin", "ord"}
    mapping = with_segment(propose(table, founds, matches, file_name="k.xlsx", with_sheet=True), matches, survey)
    items = {question.id: set(question.items) for question in mapping.questions}
    assert items["7-trin"] == {"i", "ii"}
    assert items["flere"] == {"a", "b", "c"}


def test_names_between_blanks_are_the_options_they_name(every_kind: Path) -> None:
    planned = {question.id: question for question in survey_of(every_kind, "digital").questions}
    for name, kind, cells, values in (
        ("orden", "ranking", ("z x y", "x", "Zoo;Ynde;", ""), [(2, 3, 1), (1, None, None), (None, 2, 1), None]),
        ("flere", "multi", ("a c", "b", "", "Alfa; beta;Gamma;"), [("a", "c"), ("b",), None, ("a", "c")]),
    ):
        column = ExportColumn(0, name, name, None, cells)
        rows = tuple(range(2, 6))
        table = ExportTable("kobo", "s", 1, rows, ("1", "2", "3", "4"), (None,) * 4, (True,) * 4, (column,))
        mapped = MappedQuestion.model_validate({"id": name, "kind": kind, "col": "A"})
        told = CellProblems(lambda row, _: Place("k.xlsx", row))
        assert values_of(Target(planned[name], mapped, {"": column}), table, told) == values
        assert told.problems() == []


# --- advice


@pytest.mark.parametrize(
    ("before", "after", "code", "path"),
    [
        ("title: Rækkefølge", "title: 'Ét valg!'", "heading-twice", "surveys.digital.questions[2].title"),
        ("ii: Det står", "ii: Hvor mange", "heading-twice", "surveys.digital.questions[6].title"),
        ("c: Gamma", "c: Alfa", "option-in-parts", "surveys.digital.questions[1].options.a"),
    ],
)
def test_what_could_not_be_told_apart_in_an_export_is_advised(
    run: Run, every_kind: Path, before: str, after: str, code: str, path: str
) -> None:
    plan = every_kind / "plan.yaml"
    assert run("check", "--json").document["problems"] == []
    plan.write_text(plan.read_text("utf-8").replace(before, after), "utf-8")
    found = [p for p in run("check", "--json").document["problems"] if p["code"] == code]
    assert found[0]["path"] == path
    assert found[0]["severity"] == "advice"
