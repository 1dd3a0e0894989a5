"""The longlist in Excel and back: only what people changed is changed, and what does not fit is named by its cell."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bootcamp.plan.longlist import Longlist
from bootcamp.plan.reading import read_contents
from bootcamp.reading.table_cells import letters
from bootcamp.views.process import open_process
from bootcamp.workbooks.longlist import longlist_workbook
from bootcamp.workbooks.shortlist import shortlist_workbook
from support.command_line import Run

SURVEY = "digital-bootcamp"
FILE = Path("longlists") / f"{SURVEY}.yaml"
BOOK = Path("out") / f"bruttoliste-{SURVEY}.xlsx"
Change = Callable[[Workbook], None]


@pytest.fixture
def printed(answered: Path) -> Path:
    return answered


def edit(book: Path, change: Change) -> None:
    loaded = load_workbook(book)
    change(loaded)
    loaded.save(book)


def headings(sheet: Any) -> dict[str, int]:
    """The columns of a sheet by their headings, counted from 1."""
    return {each.value: each.column for each in sheet[1]}


def cell(book: Workbook, title: str, heading: str) -> Any:
    """The cell of an item under a heading of the first sheet."""
    sheet = book.worksheets[0]
    heads = headings(sheet)
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, heads["Punkt"]).value == title)
    return sheet.cell(row, heads[heading])


def choose(title: str, chosen: object, place: object = None, reason: str | None = None) -> Change:
    def change(book: Workbook) -> None:
        cell(book, title, "Med? (ja/nej)").value = chosen
        cell(book, title, "Nr.").value = place
        cell(book, title, "Begrundelse").value = reason

    return change


def write_note(*values: object) -> Change:
    def change(book: Workbook) -> None:
        sheet = book["Input udefra"]
        row = next(row for row in range(2, sheet.max_row + 1) if not sheet.cell(row, 3).value)
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column).value = value  # type: ignore[assignment]

    return change


def written(process: Path) -> Longlist:
    return read_contents(process)[0].longlists[SURVEY]


# --- the workbook


def test_the_workbook_is_to_be_filtered_filled_in_and_printed(printed: Path) -> None:
    book = load_workbook(printed / BOOK)
    sheet = book["Bruttoliste"]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToWidth) == (
        "landscape",
        9,
        1,
    )
    assert sheet.print_title_rows == "$1:$1"
    assert book.properties.title == "Bruttoliste: Digital bootcamp"
    kinds = {(rule.type, str(rule.sqref).partition(":")[0][:-1]) for rule in sheet.data_validations.dataValidation}
    heads = headings(sheet)
    assert kinds == {("list", letters(heads["Med? (ja/nej)"] - 1)), ("whole", letters(heads["Nr."] - 1))}
    assert [book[name].sheet_state for name in ("lists", "bootcamp")] == ["hidden", "veryHidden"]
    assert cell(book, "Hjælp, før problemet vokser", "Behov: alle").value == 68
    assert cell(book, "Hjælp, før problemet vokser", "Nytteværdi: Borgere (B)").value == 0.8
    assert cell(book, "Klare svar på, hvad man kan få hjælp til", "Nytteværdi: Politikere (P)").value == "under 20 %"
    assert cell(book, "Én fast kontaktperson", "Nævnes også under").value == "Bæredygtig vækst"
    assert not cell(book, "Psykisk sårbarhed", "Behov: alle").value


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t="])
def test_text_that_begins_like_a_formula_stays_text(printed: Path, sign: str) -> None:
    text = (printed / FILE).read_text("utf-8")
    (printed / FILE).write_text(text.replace("text: Breve", f'text: "{sign.strip()}HYPERLINK(1) Breve'.rstrip() + "", 1)
                                .replace("man læser dem", 'man læser dem"', 1), "utf-8")  # fmt: skip
    opened, problems = open_process(printed, "da")
    assert not [each for each in problems if each.is_error]
    view = opened.survey(SURVEY).longlist
    for content in (longlist_workbook(view), shortlist_workbook(view)):
        cells = [each for sheet in load_workbook(io.BytesIO(content)) for row in sheet for each in row if each.value]
        assert any("HYPERLINK(1)" in str(each.value) for each in cells)
        assert {each.data_type for each in cells} <= {"s", "n"}


@pytest.mark.parametrize("document", ["longlist", "shortlist"])
def test_the_same_list_gives_the_same_bytes(run: Run, printed: Path, tmp_path: Path, document: str) -> None:
    for turn in ("one", "two"):
        assert run("print", document, SURVEY, "--as", "xlsx", "--out", tmp_path / turn).code == 0
    (one,), (two,) = ([*(tmp_path / turn).glob("*.xlsx")] for turn in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert printed.is_dir()


# --- and back


def test_a_workbook_that_nobody_touched_changes_nothing(run: Run, printed: Path) -> None:
    before = (printed / FILE).read_bytes()
    edit(printed / BOOK, lambda _book: None)
    answer = run("take", printed / BOOK, "--json")
    assert (answer.code, answer.document["saved"], answer.document["changes"]) == (0, False, [])
    assert (printed / FILE).read_bytes() == before


def test_what_people_chose_is_saved_with_who_and_when(run: Run, printed: Path) -> None:
    before = (printed / FILE).read_text("utf-8")

    def decide(book: Workbook) -> None:
        choose("Natur og kulturarv, der bliver passet på", "Ja", 1, "Alle grupper")(book)
        choose("Busser og tog, der passer til hverdagen", "x", 2)(book)
        choose("Grøn energi og mindre forbrug", "nej", None, "Ligger i klimaplanen")(book)
        choose("Breve fra kommunen skal kunne forstås, første gang man læser dem", "ja")(book)
        book["Beslutning"]["B1"] = "økonomiudvalget"
        book["Beslutning"]["B2"] = datetime.date(2017, 2, 28)

    edit(printed / BOOK, decide)
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert answer.code == 0, answer.err
    assert len(answer.document["changes"]) == 5
    now = written(printed)
    assert (now.decided_by, now.decided_on) == ("oekonomiudvalget", datetime.date(2017, 2, 28))
    assert {(c.core_task, c.item): (c.chosen, c.place, c.reason) for c in now.choices} == {
        ("vaekst", "natur"): (True, 1, "Alle grupper"),
        ("vaekst", "trafik"): (True, 2, None),
        ("vaekst", "energi"): (False, None, "Ligger i klimaplanen"),
        ("stoette", "breve"): (True, None, None),
    }
    assert (printed / FILE).read_text("utf-8").startswith(before.rstrip("\n"))
    assert run("print", "longlist", SURVEY, "--as", "xlsx", "--json").document["kept"] == []
    edit(printed / BOOK, choose("Grøn energi og mindre forbrug", None))
    assert run("take", printed / BOOK, "--yes").code == 0
    assert "energi" not in {choice.item for choice in written(printed).choices}


def test_typed_input_is_taken_back_corrected_and_deleted(run: Run, printed: Path) -> None:
    def change(book: Workbook) -> None:
        trafik = "Busser og tog, der passer til hverdagen"
        write_note(datetime.date(2017, 1, 25), "Skolebestyrelse, mail", "Sikker vej", "Bæredygtig vækst", trafik)(book)
        write_note("26-01-2017", "Lokalråd, møde", "-5 grader i hallen")(book)
        book["Input udefra"]["B2"] = "Seniorrådet, møde"
        book["Input udefra"]["C4"] = "Unge vil gerne have fritidsjob"
        for column in range(1, 6):
            book["Input udefra"].cell(6, column).value = None

    edit(printed / BOOK, change)
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert answer.code == 0, answer.err
    notes = written(printed).input
    assert notes[0].source == "Seniorrådet, møde"
    assert (notes[2].text, notes[2].id) == ("Unge vil gerne have fritidsjob", "fritidsjob")
    assert [(note.text, note.core_task, note.item) for note in notes[-2:]] == [
        ("Sikker vej", "vaekst", "trafik"),
        ("-5 grader i hallen", None, None),
    ]
    assert "breve" not in {note.key for note in notes}
    again = run("take", printed / BOOK, "--yes", "--json")
    assert again.document["saved"] is False
    assert "# source er en rolle" in (printed / FILE).read_text("utf-8")


def test_what_was_written_in_the_file_meanwhile_stays(run: Run, printed: Path) -> None:
    assert run("survey", "note", SURVEY, "Skrevet imens", "--from", "Møde").code == 0
    edit(printed / BOOK, choose("Natur og kulturarv, der bliver passet på", "ja"))
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert (answer.code, answer.document["older"], answer.document["overwritten"]) == (0, True, [])
    now = written(printed)
    assert [note.text for note in now.input][-1] == "Skrevet imens"
    assert [choice.item for choice in now.choices] == ["natur"]


def test_what_is_overwritten_is_told(run: Run, printed: Path) -> None:
    text = (printed / FILE).read_text("utf-8")
    (printed / FILE).write_text(f"{text}choices: [{{item: natur, core_task: vaekst, chosen: nej}}]\n", "utf-8")
    edit(printed / BOOK, choose("Natur og kulturarv, der bliver passet på", "ja"))
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert answer.document["overwritten"] == ["«Natur og kulturarv, der bliver passet på» kommer ikke med."]


def test_a_workbook_in_english_comes_back_too(run: Run, printed: Path) -> None:
    assert run("print", "longlist", SURVEY, "--as", "xlsx", "--lang", "en").code == 0
    target = printed / "out" / f"longlist-{SURVEY}.xlsx"

    def change(book: Workbook) -> None:
        sheet = book.worksheets[0]
        heads = headings(sheet)
        sheet.cell(2, heads["Chosen? (yes/no)"]).value = "yes"

    edit(target, change)
    assert run("take", target, "--yes").code == 0
    assert [choice.chosen for choice in written(printed).choices] == [True]


ON = "1. februar 2017"
CONTACT, TOGETHER = "Én fast kontaktperson", "Fagfolk, der arbejder sammen"
WRONG: dict[str, tuple[Change, str, str]] = {
    "neither yes nor no": (choose(CONTACT, "måske"), "longlist-not-yes-or-no", "Bruttoliste"),
    "no number": (choose(TOGETHER, "ja", "først"), "longlist-not-a-number", "Bruttoliste"),
    "a reason alone": (choose(TOGETHER, None, None, "fordi"), "longlist-cell-missing", "Bruttoliste"),
    "no date": (write_note("snart", "Møde", "x"), "longlist-not-a-date", "Input udefra"),
    "no source": (write_note(ON, None, "x"), "longlist-cell-missing", "Input udefra"),
    "unknown item": (write_note(ON, "Møde", "x", None, "Buser"), "longlist-title-unknown", "Input udefra"),
    "a number of a person": (write_note(ON, "Møde", "tlf. 20 12 34 56"), "note-has-phone", "Input udefra"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_by_its_cell_and_nothing_is_saved(run: Run, printed: Path, name: str) -> None:
    change, code, sheet = WRONG[name]
    before = (printed / FILE).read_bytes()
    edit(printed / BOOK, change)
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert answer.code == 1
    problems = {problem["code"]: problem for problem in answer.document["problems"]}
    assert code in problems, answer.err
    assert problems[code]["sheet"] == sheet
    assert problems[code]["cell"]
    errors = [(one["sheet"], one["cell"]) for one in answer.document["problems"] if one["severity"] == "error"]
    assert len(errors) == len(set(errors))
    assert (printed / FILE).read_bytes() == before


def test_two_items_with_the_same_number_are_told(run: Run, printed: Path) -> None:
    def change(book: Workbook) -> None:
        choose("Én fast kontaktperson", "ja", 1)
        for title in ("Hjælp, før problemet vokser", "Fagfolk, der arbejder sammen"):
            choose(title, "ja", 1)(book)

    edit(printed / BOOK, change)
    answer = run("take", printed / BOOK, "--yes", "--json")
    assert [problem["code"] for problem in answer.document["problems"] if problem["severity"] == "error"] == [
        "place-taken"
    ]


def test_a_row_of_ones_own_is_told_and_left(run: Run, printed: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.cell(sheet.max_row + 1, 3).value = "Et nyt punkt"
        choose("Én fast kontaktperson", "ja", 1)(book)

    edit(printed / BOOK, change)
    answer = run("take", printed / BOOK, "--yes")
    assert (answer.code, "longlist-row-unknown" in answer.err) == (0, True)
