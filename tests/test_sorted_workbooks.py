"""Workbooks that people sort, or that show no value, before they hand them back: no decision changes its row."""

from __future__ import annotations

import base64
import json
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bootcamp.plan.reading import read_contents
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.tables import read_tables
from bootcamp.survey.keeping.storing import read_findings
from bootcamp.workbooks.handed_back import read_back
from support.command_line import Answer, Run
from support.process_folders import make_folder
from support.small_survey import SURVEY as SMALL
from support.small_survey import Row, read_in, small_survey
from support.sorting import as_made_before, sort_cells, sort_with_filter

SURVEY = "digital-bootcamp"
LONGLIST = Path("out") / f"bruttoliste-{SURVEY}.xlsx"
FILE = Path("longlists") / f"{SURVEY}.yaml"
WANTED = "Arbejde på særlige vilkår"
DAY = """\
title: Bootcamp I
date: 12. marts 2017
start: 9.00
doors: 8.30
venue: Skolen
purpose: Vi finder formålet
blocks:
  - {title: Velkomst, minutes: 10, form: plenum, leads: facilitator, silence: [programme-gap]}
  - {title: Formål, minutes: 45, form: blandede grupper, leads: projektleder, why: Alle skal med}
  # om alt går vel
  - {break: 15}
  - {title: Afslutning, minutes: 20, form: plenum, leads: [facilitator, projektleder], room: Salen}
rooms: {Salen: 80}
"""
Change = Callable[[Workbook], None]


def edit(book: Path, *changes: Change) -> None:
    loaded = load_workbook(book)
    for change in changes:
        change(loaded)
    loaded.save(book)


def column(sheet: Any, heading: str) -> int:
    return next(int(cell.column) for cell in sheet[1] if cell.value == heading)


def codes(answer: Answer) -> list[str]:
    return [problem["code"] for problem in answer.document["problems"] if problem["severity"] == "error"]


# --- the longlist


@pytest.fixture
def longlist(answered: Path) -> Path:
    return answered


def choose_wanted(book: Workbook) -> None:
    sheet: Any = book.worksheets[0]
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, column(sheet, "Punkt")).value == WANTED)
    sheet.cell(row, column(sheet, "Med? (ja/nej)")).value = "ja"


def sort_longlist(heading: str, *, before: bool = False, downwards: bool = False) -> Change:
    def change(book: Workbook) -> None:
        sheet: Any = book.worksheets[0]
        if before:
            as_made_before(sheet)
        sort_with_filter(sheet, column(sheet, heading), downwards=downwards)

    return change


def chosen(process: Path) -> list[str]:
    contents, _ = read_contents(process)
    assert contents.plan is not None
    titles = {
        name: title for question in contents.plan.surveys[SURVEY].questions for name, title in question.options.items()
    }
    return [titles[choice.item] for choice in contents.longlists[SURVEY].choices]


@pytest.mark.parametrize("heading", ["Punkt", "Kerneopgave", "Behov: alle", "Svar på spørgsmålet", "Med? (ja/nej)"])
@pytest.mark.parametrize("downwards", [False, True])
def test_a_longlist_that_was_sorted_decides_about_the_same_items(
    run: Run, longlist: Path, heading: str, downwards: bool
) -> None:
    edit(longlist / LONGLIST, sort_longlist(heading, downwards=downwards), choose_wanted)
    answer = run("take", longlist / LONGLIST, "--yes", "--json")
    assert answer.code == 0, answer.err
    assert chosen(longlist) == [WANTED]


@pytest.mark.parametrize("first", [choose_wanted, sort_longlist("Punkt", before=True)])
def test_a_longlist_whose_keys_stayed_behind_is_refused(run: Run, longlist: Path, first: Change) -> None:
    then = choose_wanted if first is not choose_wanted else sort_longlist("Punkt", before=True)
    before = (longlist / FILE).read_bytes()
    edit(longlist / LONGLIST, first, then)
    answer = run("take", longlist / LONGLIST, "--yes", "--json")
    [problem] = [each for each in answer.document["problems"] if each["code"] == "workbook-rows-differ"]
    assert answer.code == 1
    assert (problem["sheet"], problem["cell"][0]) in [("Bruttoliste", "A"), ("Bruttoliste", "C")]
    assert f"bootcamp print longlist {SURVEY}" in problem["hint"]
    assert (longlist / FILE).read_bytes() == before


def test_a_longlist_made_before_is_taken_when_it_was_not_sorted(run: Run, longlist: Path) -> None:
    def without_what_rows_said(book: Workbook) -> None:
        as_made_before(book.worksheets[0])
        as_version_1(book, "longlist", {"rows": "longlist", "input": "input", "facts": "decision"})
        parts = origin(book)
        for cells in parts["rows"].values():
            for name in set(cells) - {"chosen", "place", "reason"}:
                del cells[name]
        set_origin(book, parts)

    edit(longlist / LONGLIST, without_what_rows_said, choose_wanted)
    assert run("take", longlist / LONGLIST, "--yes").code == 0
    assert chosen(longlist) == [WANTED]
    edit(longlist / LONGLIST, sort_longlist("Behov: alle"))
    assert "workbook-rows-differ" in codes(run("take", longlist / LONGLIST, "--yes", "--json"))


def test_a_title_written_over_is_told_with_what_it_said(run: Run, longlist: Path) -> None:
    def change(book: Workbook) -> None:
        sheet: Any = book.worksheets[0]
        sheet.cell(2, column(sheet, "Punkt")).value = "Noget andet"

    edit(longlist / LONGLIST, change, choose_wanted)
    answer = run("take", longlist / LONGLIST, "--yes", "--json")
    [problem] = [each for each in answer.document["problems"] if each["code"] == "workbook-rows-differ"]
    assert problem["cell"] == "C2"
    assert "der skal stå «" in problem["hint"]


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("heading", ["Dato", "Hvad er der sagt?"])
def test_input_that_was_sorted_keeps_its_ids(run: Run, longlist: Path, before: bool, heading: str) -> None:
    def sort(book: Workbook) -> None:
        sheet: Any = book["Input udefra"]
        if before:
            as_made_before(sheet)
        sort_with_filter(sheet, column(sheet, heading), downwards=True)
        row = next(row for row in range(2, 9) if "fritidsjob" in str(sheet.cell(row, 3).value))
        sheet.cell(row, 2).value = "Handelsforeningen, mail"
        if not before:
            sheet.cell(row, 3).value = "Unge vil gerne have fritidsjob"

    notes = read_contents(longlist)[0].longlists[SURVEY].input
    edit(longlist / LONGLIST, sort)
    assert run("take", longlist / LONGLIST, "--yes").code == 0
    now = read_contents(longlist)[0].longlists[SURVEY].input
    assert {note.key: note.date for note in now} == {note.key: note.date for note in notes}
    assert [note.source for note in now if note.key == "fritidsjob"] == ["Handelsforeningen, mail"]


def test_facts_whose_keys_stayed_behind_go_by_their_label(run: Run, longlist: Path) -> None:
    def change(book: Workbook) -> None:
        sheet: Any = book["Beslutning"]
        sheet["A1"], sheet["A2"] = sheet["A2"].value, sheet["A1"].value
        sheet["B1"], sheet["B2"] = "28. februar 2017", "økonomiudvalget"

    edit(longlist / LONGLIST, change, choose_wanted)
    assert run("take", longlist / LONGLIST, "--yes").code == 0
    assert read_contents(longlist)[0].longlists[SURVEY].decided_by == "oekonomiudvalget"


# --- what people wrote


@pytest.fixture
def texts(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = small_survey(tmp_path / "proces")
    monkeypatch.chdir(folder)
    said = [
        "Bænke",
        "Ved ikke",
        "Cykelsti",
        "Ved ikke",
        "Legeplads",
        "Bus",
        "Lys",
        "Skov",
        "Bad",
        "Kiosk",
        "Torv",
        "Kort",
    ]
    answers = [Row(f"Borger-{n}", "Borger", "Møde", text) for n, text in enumerate(said)]
    answers += [
        Row(f"Ansat-{n}", "Ansat", "Café", text) for n, text in enumerate(["Ved ikke", *(f"A{n}" for n in range(11))])
    ]
    read_in(folder, answers)
    return Path(run("survey", "texts", SMALL, "--json").document["file"])


def approve(*wanted: str) -> Change:
    def change(book: Workbook) -> None:
        sheet: Any = book.worksheets[0]
        for row in range(2, sheet.max_row + 1):
            sheet.cell(row, 5).value = "vis" if sheet.cell(row, 3).value in wanted else "vis ikke"

    return change


def sort_texts(at: int, *, before: bool = False) -> Change:
    def change(book: Workbook) -> None:
        sheet: Any = book.worksheets[0]
        if before:
            as_made_before(sheet)
        sort_with_filter(sheet, at)

    return change


def take_texts(run: Run, file: Path) -> Answer:
    return run("survey", "texts", SMALL, "--take", file, "--by", "projektleder", "--json")


def quoted(folder: Path) -> set[tuple[str, str | None]]:
    findings = read_findings(folder, SMALL)
    assert findings is not None
    return {(quote.text, quote.segment) for quote in findings.question("hvad").quotes}


@pytest.mark.parametrize("at", [2, 3, 6])
def test_texts_that_were_sorted_keep_their_decisions(run: Run, texts: Path, at: int) -> None:
    edit(texts, sort_texts(at), approve("Bænke", "Kiosk", "A3"))
    assert take_texts(run, texts).code == 0
    assert quoted(Path.cwd()) == {("Bænke", "borgere"), ("Kiosk", "borgere"), ("A3", "ansatte")}


def test_a_question_and_a_group_may_be_called_something_else_by_now(run: Run, texts: Path) -> None:
    edit(texts, approve("Bænke", "A3"))
    plan = Path("plan.yaml").read_text("utf-8")
    new = plan.replace("title: Hvad mangler,", "title: Hvad mangler der,").replace(
        "title: Borgere,", "title: Alle borgere,"
    )
    Path("plan.yaml").write_text(new, "utf-8")
    assert plan != new
    assert take_texts(run, texts).code == 0
    assert quoted(Path.cwd()) == {("Bænke", "borgere"), ("A3", "ansatte")}


def test_what_people_wrote_stands_nowhere_out_of_sight(texts: Path) -> None:
    hidden = origin(load_workbook(texts))
    assert len(hidden["sheets"]["texts"]) == 24
    assert not any(hidden["sheets"]["texts"].values())


def test_texts_made_before_are_taken(run: Run, texts: Path) -> None:
    def made_before(book: Workbook) -> None:
        sheet, hidden = book.worksheets[0], book["bootcamp"]
        keys = [str(sheet.cell(row, 7).value) for row in range(2, sheet.max_row + 1)]
        sheet.cell(1, 7).value = None
        for row, line in enumerate(["bootcamp survey texts 1", SMALL, *keys], start=1):
            hidden.cell(row, 1).value = line

    edit(texts, approve("Bænke", "A3"), made_before)
    assert take_texts(run, texts).code == 0
    assert quoted(Path.cwd()) == {("Bænke", "borgere"), ("A3", "ansatte")}
    edit(texts, sort_texts(3, before=True))
    assert codes(take_texts(run, texts)) == ["workbook-rows-differ"]


@pytest.mark.parametrize("at", [2, 3])
def test_texts_whose_keys_stayed_behind_are_refused_without_telling_them(run: Run, texts: Path, at: int) -> None:
    edit(texts, sort_texts(at, before=True), approve("Bænke", "Kiosk", "A3"))
    answer = take_texts(run, texts)
    assert (answer.code, codes(answer)) == (1, ["workbook-rows-differ"])
    assert "Kiosk" not in answer.out + answer.err
    assert quoted(Path.cwd()) == set()
    assert not (Path.cwd() / "data" / "texts" / f"{SMALL}.json").exists()


def test_the_same_words_of_two_groups_do_not_change_places(run: Run, texts: Path) -> None:
    def swap_keys(book: Workbook) -> None:
        sheet: Any = book.worksheets[0]
        rows = {sheet.cell(row, 2).value: row for row in range(2, 26) if sheet.cell(row, 3).value == "Ved ikke"}
        one, two = (sheet.cell(rows[group], 7) for group in ("Borgere", "Ansatte"))
        one.value, two.value = two.value, one.value

    edit(texts, swap_keys, approve("Bænke"))
    assert codes(take_texts(run, texts)) == ["workbook-rows-differ"]


# --- a day


@pytest.fixture
def day(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_folder(tmp_path / "dag", event=DAY)
    monkeypatch.chdir(folder)
    return Path(run("edit", "programme", "bootcamp-1", "--json").document["file"])


def sort_programme(heading: str, *, with_keys: bool) -> Change:
    def change(book: Workbook) -> None:
        sheet: Any = book["Program"]
        right = column(sheet, "key") - (0 if with_keys else 1)
        sort_cells(sheet, (1, 2, right, 5), column(sheet, heading))

    return change


def lengthen(title: str, minutes: int) -> Change:
    def change(book: Workbook) -> None:
        sheet: Any = book["Program"]
        row = next(row for row in range(2, 6) if sheet.cell(row, column(sheet, "Hvad")).value == title)
        sheet.cell(row, column(sheet, "Varighed")).value = minutes

    return change


@pytest.mark.parametrize("heading", ["Hvad", "Varighed", "Hvem", "Arbejdsform"])
def test_a_programme_sorted_without_its_keys_is_the_same_day(run: Run, day: Path, heading: str) -> None:
    made, event = day.read_bytes(), Path("events/bootcamp-1.yaml")
    results = []
    for with_keys in (True, False):
        day.write_bytes(made)
        event.write_text(DAY, "utf-8")
        edit(day, lengthen("Afslutning", 25), sort_programme(heading, with_keys=with_keys), lengthen("Formål", 50))
        assert run("take", day, "--yes").code == 0
        results.append(event.read_text("utf-8"))
    assert results[0] == results[1] != DAY
    assert "leads: facilitator, silence: [programme-gap]}" in results[1]


def test_a_day_made_before_is_taken(run: Run, day: Path) -> None:
    places = {"rows": "programme", "rotations": "rotation", "day": "day"}
    edit(day, lambda book: as_version_1(book, "event", places))
    assert run("take", day, "--yes", "--json").document["saved"] is False
    edit(day, lengthen("Formål", 50))
    assert run("take", day, "--yes").code == 0
    assert Path("events/bootcamp-1.yaml").read_text("utf-8") == DAY.replace("minutes: 45", "minutes: 50")


def test_facts_of_the_day_go_by_their_label(run: Run, day: Path) -> None:
    def change(book: Workbook) -> None:
        sheet: Any = book["Dagen"]
        sort_cells(sheet, (1, 1, 2, 10), 1)
        row = next(row for row in range(1, 11) if sheet.cell(row, 1).value == "Sted")
        sheet.cell(row, 2).value = "Hallen"

    edit(day, change)
    assert run("take", day, "--yes").code == 0
    assert Path("events/bootcamp-1.yaml").read_text("utf-8") == DAY.replace("venue: Skolen", "venue: Hallen")


# --- cells without a value


def failed(sheet: str, cell: str, value: str) -> Change:
    def change(book: Workbook) -> None:
        book[sheet][cell] = value
        book[sheet][cell].data_type = "e" if value.startswith("#") else "f"

    return change


@pytest.mark.parametrize(("value", "code"), [("#N/A", "workbook-cell-failed"), ("=A1", "workbook-cell-not-computed")])
@pytest.mark.parametrize(("sheet", "cell"), [("Dagen", "B7"), ("Dagen", "B3"), ("Program", "E3"), ("Program", "A3")])
def test_a_cell_that_shows_no_value_takes_nothing_away(
    run: Run, day: Path, value: str, code: str, sheet: str, cell: str
) -> None:
    edit(day, failed(sheet, cell, value), failed("Program", "Z9", "#DIV/0!"))
    answer = run("take", day, "--yes", "--json")
    errors = [each for each in answer.document["problems"] if each["severity"] == "error"]
    assert [(each["code"], each["sheet"], each["cell"]) for each in errors] == [(code, sheet, cell)]
    assert value in errors[0]["message"]
    assert Path("events/bootcamp-1.yaml").read_text("utf-8") == DAY


@pytest.mark.parametrize(("sheet", "heading"), [("Bruttoliste", "Begrundelse"), ("Input udefra", "Dato")])
def test_a_longlist_with_such_a_cell_is_refused(run: Run, longlist: Path, sheet: str, heading: str) -> None:
    def change(book: Workbook) -> None:
        cell: Any = book[sheet].cell(2, column(book[sheet], heading))
        cell.value, cell.data_type = "#REF!", "e"

    before = (longlist / FILE).read_bytes()
    edit(longlist / LONGLIST, change, choose_wanted)
    assert codes(run("take", longlist / LONGLIST, "--yes", "--json")) == ["workbook-cell-failed"]
    assert (longlist / FILE).read_bytes() == before


def test_a_decision_that_shows_no_value_is_no_decision(run: Run, texts: Path) -> None:
    edit(texts, approve("Bænke"))
    assert take_texts(run, texts).code == 0
    edit(texts, failed(load_workbook(texts).worksheets[0].title, "E4", "#N/A"))
    answer = take_texts(run, texts)
    assert (codes(answer), answer.document["problems"][0]["cell"]) == (["workbook-cell-failed"], "E4")
    assert quoted(Path.cwd()) == {("Bænke", "borgere")}


# --- what the hidden sheet holds


def origin(book: Workbook) -> Any:
    lines = [str(row[0].value) for row in book["bootcamp"].iter_rows() if row[0].value]
    return json.loads(zlib.decompress(base64.b64decode("".join(lines))))


def as_version_1(book: Workbook, named: str, places: dict[str, str]) -> None:
    """Write into the hidden sheet what the version before wrote: `places` are the sheets by what they were called."""
    parts = origin(book)
    sheets = {before: parts["sheets"].get(now, {}) for before, now in places.items()}
    sheets |= {name: rows["facts"] for name, rows in sheets.items() if "facts" in rows}
    set_origin(book, {"version": 1, named: parts["of"], "language": "da", "text": parts["text"], **sheets})


def set_origin(book: Workbook, parts: Any) -> None:
    set_hidden(book, json.dumps(parts))


def set_hidden(book: Workbook, content: str) -> None:
    sheet: Any = book["bootcamp"]
    sheet.delete_rows(1, sheet.max_row)
    sheet["A1"] = base64.b64encode(zlib.compress(content.encode())).decode()


@pytest.mark.parametrize(
    "content",
    ["[" * 100_000, '{"version": 1, "rows": ' + '{"a":' * 50_000, "1" * 10_000, "null", "[]", '{"version": 1}'],
)
def test_a_hidden_sheet_of_another_making_is_told(run: Run, day: Path, content: str) -> None:
    edit(day, lambda book: set_hidden(book, content))
    answer = run("take", day, "--yes", "--json")
    assert (answer.code, codes(answer)) == (1, ["desk-not-ours"])


# --- which workbook a file is


def test_several_are_taken_at_once_or_none(run: Run, longlist: Path) -> None:
    day = Path(run("edit", "programme", "bootcamp-1", "--json").document["file"])
    edit(longlist / LONGLIST, choose_wanted)
    edit(day, lambda book: setattr(book["Dagen"]["B6"], "value", "Hallen"))
    answer = run("take", longlist / LONGLIST, day, "--yes", "--json")
    assert answer.code == 0, answer.err
    files = [(each["kind"], each["taken"]) for each in answer.document["files"]]
    assert files == [("longlist", True), ("programme", True)]
    assert answer.document["changed"] == [f"longlists/{SURVEY}.yaml", "events/bootcamp-1.yaml"]
    before = (longlist / FILE).read_bytes()
    edit(longlist / LONGLIST, lambda book: setattr(book["Beslutning"]["B1"], "value", "økonomiudvalget"))
    edit(day, failed("Dagen", "B6", "#N/A"))
    assert codes(run("take", longlist / LONGLIST, day, "--yes", "--json")) == ["workbook-cell-failed"]
    assert (longlist / FILE).read_bytes() == before


def test_two_workbooks_of_one_file_are_taken_in_turn(run: Run, day: Path) -> None:
    other = day.with_name("kopi.xlsx")
    other.write_bytes(day.read_bytes())
    edit(day, lengthen("Formål", 50))
    edit(other, lengthen("Velkomst", 15))
    assert codes(run("take", day, other, "--yes", "--json")) == ["workbooks-of-one-file"]
    assert Path("events/bootcamp-1.yaml").read_text("utf-8") == DAY
    assert run("take", day, "--yes").code == run("take", other, "--yes").code == 0
    assert "minutes: 15" in Path("events/bootcamp-1.yaml").read_text("utf-8")


def test_what_another_command_takes_is_told(run: Run, texts: Path) -> None:
    answer = run("take", texts, "--json")
    assert codes(answer) == ["workbook-is-of-texts"]
    assert f"bootcamp survey texts {SMALL} --take" in answer.document["problems"][0]["hint"]
    forms = run("survey", "form", SMALL, "--as", "excel", "--json").document["files"]
    answer = run("take", forms[0]["path"] if isinstance(forms[0], dict) else forms[0], "--json")
    assert codes(answer) == ["workbook-is-of-paper-forms"]


# --- the reader


MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
OPEN_DOCUMENT = """\
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3">
<office:body><office:spreadsheet><table:table table:name="Ark">
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"
 office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell/></table:table-row>
<table:table-row><table:table-cell/><table:table-cell table:formula="of:=NA()" office:value-type="string"
 office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2">
<text:p>2</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>
"""


def test_a_failed_cell_of_an_open_document_is_known(tmp_path: Path) -> None:
    path = tmp_path / "ark.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", OPEN_DOCUMENT.replace("\n", ""))
        archive.writestr("META-INF/manifest.xml", MANIFEST)
    workbook, _ = read_back(path)
    failed_cells = [
        (row, column, str(cell))
        for column, cells in enumerate(workbook.sheets[0].columns)
        for row, cell in enumerate(cells)
        if isinstance(cell, WithoutValue)
    ]
    assert failed_cells == [(2, 1, "#N/A")]
    assert workbook.sheets[0].row(2)[2] == 2


def test_a_failed_cell_beyond_what_the_reader_gives_is_known(tmp_path: Path) -> None:
    book = Workbook()
    sheet: Any = book.active
    sheet["A1"], sheet["C5"], sheet["B2"] = "x", "=A1", '=""'
    book.save(tmp_path / "ark.xlsx")
    workbook, _ = read_back(tmp_path / "ark.xlsx")
    assert (workbook.sheets[0].width, workbook.sheets[0].height) == (3, 5)
    assert workbook.sheets[0].row(4)[2] == "=A1"


def test_an_old_workbook_is_refused_since_its_failed_cells_look_blank(
    run: Run, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook, problems = read_tables(day)
    old = replace(workbook, properties={"kind": "xls"})
    monkeypatch.setattr("bootcamp.workbooks.handed_back.read_tables", lambda _path: (old, problems))
    answer = run("take", day, "--yes", "--json")
    assert (answer.code, codes(answer)) == (1, ["workbook-old-kind"])
