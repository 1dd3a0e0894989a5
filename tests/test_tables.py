"""Tables as people hand them in: every format, every trap, every refusal."""

# ruff: noqa: DTZ001 - workbooks know no time zones

from __future__ import annotations

import io
import os
import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.problems import ExitCode, Refused
from bootcamp.reading import preflight
from bootcamp.reading.table_cells import column_index, is_blank, letters, number_in, shown, text_key, typed_column
from bootcamp.reading.tables import Engine, read_tables
from bootcamp.words import Words
from support.exports import FIXTURES

SHEET = "xl/worksheets/sheet1.xml"


def workbook(path: Path, rows: list[list[object]], title: str = "Sheet1") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def with_sheet_xml(path: Path, change: tuple[bytes, bytes]) -> Path:
    """The workbook with its sheet's XML changed."""
    content = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == SHEET:
                assert change[0] in data
                data = data.replace(*change)
            target.writestr(entry.filename, data)
    return path


def refusal(path: Path) -> Refused:
    with pytest.raises(Refused) as caught:
        read_tables(path)
    for language in ("da", "en"):
        for problem in caught.value.problems:
            assert "{" not in Words(language).say(problem).message
    return caught.value


@pytest.mark.parametrize("engine", ["calamine", "openpyxl"])
def test_a_workbook_whose_dimension_says_one_cell_is_read_whole(engine: Engine) -> None:
    book, problems = read_tables(FIXTURES / "msforms_da.xlsx", engine)
    sheet = book.sheets[0]
    assert not problems
    assert (sheet.name, sheet.height, sheet.width) == ("Sheet1", 29, 14)
    assert shown(sheet.columns[6][1]).endswith(";")
    assert typed_column(sheet.columns[0][1:4]) == (2, 3, 5)


@pytest.mark.parametrize("engine", ["calamine", "openpyxl"])
def test_cells_keep_their_addresses_and_types(tmp_path: Path, engine: Engine) -> None:
    rows: list[list[object]] = [
        [],
        [None, "tal", "tid", "dag"],
        [None, 3.0, datetime(2017, 3, 12, 9, 30), date(2017, 3, 5)],
    ]
    rows.append([None, "ved ikke", datetime(2017, 3, 13), None])
    book, _ = read_tables(workbook(tmp_path / "a.xlsx", rows), engine)
    sheet = book.sheets[0]
    assert shown(sheet.columns[1][2]) == "3"
    assert typed_column(sheet.columns[1][2:]) == (3, "ved ikke")
    assert typed_column(sheet.columns[2][2:]) == (datetime(2017, 3, 12, 9, 30), datetime(2017, 3, 13))
    assert typed_column(sheet.columns[3][2:]) == (date(2017, 3, 5), "")
    assert book.place(sheet, 3, 1).cell == "B3"
    assert book.place(sheet, 3, 1).sheet == "Sheet1"


@pytest.mark.parametrize(
    ("content", "delimiter", "encoding"),
    [
        ("ID;Svar\n1;æblegrød".encode("cp1252"), ";", "Windows-1252"),
        ("ID;Svar\n1;æblegrød".encode(), ";", "utf-8"),
        ("ID,Svar\n1,æblegrød".encode("utf-8-sig"), ",", "utf-8"),
        ("ID\tSvar\r\n1\tæblegrød\r\n".encode("utf-16"), "\t", "utf-16"),
        ("ID\tSvar\r\n1\tæblegrød\r\n".encode("utf-16-le"), "\t", "utf-16"),
    ],
)
def test_text_tables_in_the_encodings_that_are_met(
    tmp_path: Path, content: bytes, delimiter: str, encoding: str
) -> None:
    path = tmp_path / "svar.csv"
    path.write_bytes(content)
    book, problems = read_tables(path)
    assert book.sheets[0].row(1) == ("1", "æblegrød")
    assert (book.properties["delimiter"], book.properties["encoding"]) == (delimiter, encoding)
    assert [problem.code for problem in problems] == (["table-encoding"] if encoding == "Windows-1252" else [])


def test_records_are_parsed_not_lines(tmp_path: Path) -> None:
    path = tmp_path / "svar.csv"
    path.write_text('ID,Svar\n1,"to\nlinjer\u2028og \x85mere"\n\n3,slut\n', encoding="utf-8", newline="")
    sheet = read_tables(path)[0].sheets[0]
    assert sheet.height == 4
    assert sheet.columns[1][1] == "to\nlinjer\u2028og \x85mere"
    assert sheet.row(3) == ("3", "slut")


def test_the_line_in_which_excel_names_the_delimiter_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "svar.csv"
    path.write_text("sep=;\nID;a, b, c\n1;x, y\n", encoding="utf-8")
    sheet = read_tables(path)[0].sheets[0]
    assert sheet.row(1) == ("ID", "a, b, c")


def test_a_folder_of_text_tables_is_one_workbook(tmp_path: Path) -> None:
    (tmp_path / "dataset.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (tmp_path / "labels.csv").write_text("a;1;ja\n", encoding="utf-8")
    book, _ = read_tables(tmp_path)
    assert [sheet.name for sheet in book.sheets] == ["dataset.csv", "labels.csv"]
    assert book.sheets[1].row(0) == ("a", "1", "ja")


def test_an_open_document_is_read(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    rows = "".join(f"<table:table-row>{cell.format(a)}{cell.format(b)}</table:table-row>" for a, b in ("ab", "cd"))
    table = f'<table:table table:name="Ark">{rows}</table:table>'
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    path = tmp_path / "svar.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml", f"<?xml version='1.0'?><office:document-content {names}>{body}</office:document-content>"
        )
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    assert read_tables(path)[0].sheets[0].rows == [("a", "b"), ("c", "d")]


# What is refused


def test_what_the_system_stands_in_the_way_of_ends_with_exit_code_3(tmp_path: Path) -> None:
    missing = refusal(tmp_path / "svar.xlsx")
    assert (missing.problems[0].code, missing.exit_code) == ("file-missing", ExitCode.SYSTEM)
    folder = refusal(tmp_path)
    assert (folder.problems[0].code, folder.exit_code) == ("folder-without-tables", ExitCode.SYSTEM)
    workbook(tmp_path / "åben.xlsx", [["a"]])
    (tmp_path / "~$åben.xlsx").write_bytes(b"x")
    locked = refusal(tmp_path / "åben.xlsx")
    assert (locked.problems[0].code, locked.exit_code) == ("workbook-open", ExitCode.SYSTEM)
    assert "åben.xlsx" in Words("da").say(locked.problems[0]).message
    lock_itself = refusal(tmp_path / "~$åben.xlsx")
    assert (lock_itself.problems[0].code, lock_itself.exit_code) == ("workbook-is-lock-file", ExitCode.SYSTEM)


def test_a_missing_file_is_looked_for_among_its_neighbours(tmp_path: Path) -> None:
    workbook(tmp_path / "Digital bootcamp(1-412).xlsx", [["a"]])
    problem = refusal(tmp_path / "Digital bootcamp(1-41).xlsx").problems[0]
    assert problem.params["suggestion"] == "Digital bootcamp(1-412).xlsx"


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_without_permission_ends_with_exit_code_3(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"]])
    path.chmod(0)
    refused = refusal(path)
    assert (refused.problems[0].code, refused.exit_code) == ("file-permission", ExitCode.SYSTEM)


XLSX = b"PK\x03\x04"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("tom.xlsx", b"", "table-empty-file"),
        ("tom.csv", b"\xef\xbb\xbf \r\n", "table-empty-file"),
        ("svar.xlsx", b"ID;Navn\r\n1;a\r\n", "table-wrong-ending"),
        ("svar.xls", b"<html><table><tr><td>1</td></tr></table></html>", "table-is-html"),
        ("svar.xls", b"<?xml version='1.0'?><Workbook/>", "table-is-xml"),
        ("svar.pdf", b"%PDF-1.7", "table-other-kind"),
        ("plan.yaml", b"version: 1\n", "table-other-kind"),
        ("svar.xlsx", b"PK\x03\x04" + b"\x00" * 60, "workbook-damaged"),
        ("svar.xlsx", b"\x00\x01\x02\x03" * 50, "workbook-damaged"),
        ("svar.csv", b'ID,Svar\n1,"' + b"a" * 1_000_100, "table-quotes"),
        (
            "svar.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 60,
            "workbook-encrypted",
        ),
    ],
)
def test_content_that_is_no_table_ends_with_exit_code_1(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refused = refusal(path)
    assert (refused.problems[0].code, refused.exit_code) == (code, ExitCode.CONTENT)
    assert name in Words("da").say(refused.problems[0]).message


def test_a_workbook_named_csv_and_a_zip_of_exports_are_told_apart(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"]]).rename(tmp_path / "svar.csv")
    problem = refusal(path).problems[0]
    assert (problem.code, problem.params["suggestion"]) == ("table-wrong-ending", "svar.xlsx")
    with zipfile.ZipFile(tmp_path / "pakke.zip", "w") as archive:
        archive.writestr("CSV/svar.csv", "a,b\n")
    assert refusal(tmp_path / "pakke.zip").problems[0].code == "table-in-zip"


@given(share=st.floats(0.01, 0.99))
def test_a_truncated_workbook_never_gets_past(tmp_path_factory: pytest.TempPathFactory, share: float) -> None:
    content = (FIXTURES / "msforms_da.xlsx").read_bytes()
    path = tmp_path_factory.mktemp("kort") / "svar.xlsx"
    path.write_bytes(content[: max(5, int(share * len(content)))])
    assert refusal(path).problems[0].code == "workbook-damaged"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (b"XFD1048576", "workbook-far-cell"),
        (b"ZZZZZZ99999999999", "workbook-damaged"),
        (b"A1048577", "workbook-damaged"),
        (b"A" + b"9" * 5000, "workbook-damaged"),
        (b"ALL10001", "workbook-far-cell"),
    ],
)
def test_a_cell_far_out_is_refused_before_memory_is_taken(tmp_path: Path, cell: bytes, code: str) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"], ["b"]])
    with_sheet_xml(path, (b'r="A2"', b'r="' + cell + b'"'))
    row = cell.lstrip(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    with_sheet_xml(path, (b'<row r="2"', b'<row r="' + row + b'"'))
    assert refusal(path).problems[0].code == code


def test_a_text_table_that_spans_too_much_is_refused_before_memory_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "svar.csv"
    path.write_text("a" + ",b" * 30_000 + "\n" + "x\n" * 50_000, "utf-8")
    assert refusal(path).problems[0].code == "workbook-far-cell"


def test_what_a_workbook_says_about_itself_is_never_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"], ["b"]])
    content = bytearray(path.read_bytes())
    content[content.rfind(b"docProps/app.xml") - 46 + 16] ^= 0xFF
    path.write_bytes(content)
    assert read_tables(path)[0].sheets[0].height == 2


def test_a_bomb_is_refused_by_what_it_unpacks_to_not_by_what_it_claims(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"]])
    with_sheet_xml(path, (b"</sheetData>", b" " * 60_000_000 + b"</sheetData>"))
    assert refusal(path).problems[0].code == "workbook-bomb"
    content = bytearray(path.read_bytes())
    size = struct.pack("<I", 60_000_000 + len(sheet_of_one_cell(tmp_path)))
    start = content.rfind(b"PK\x01\x02")
    while start >= 0:
        if content[start + 46 : start + 46 + len(SHEET)] == SHEET.encode():
            assert content[start + 24 : start + 28] == size
            content[start + 24 : start + 28] = struct.pack("<I", 1000)
        start = content.rfind(b"PK\x01\x02", 0, start)
    path.write_bytes(content)
    assert refusal(path).problems[0].code == "workbook-bomb"


def sheet_of_one_cell(folder: Path) -> bytes:
    with zipfile.ZipFile(workbook(folder / "en.xlsx", [["a"]])) as archive:
        return archive.read(SHEET)


def test_a_reader_that_panics_becomes_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Panic(BaseException):
        pass

    def panics(*_: object) -> None:
        raise Panic

    monkeypatch.setattr("bootcamp.reading.tables._with_calamine", panics)
    assert refusal(workbook(tmp_path / "svar.xlsx", [["a"]])).problems[0].code == "workbook-damaged"


def test_old_workbooks_need_calamine(tmp_path: Path) -> None:
    path = tmp_path / "svar.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)
    with pytest.raises(Refused) as caught:
        read_tables(path, "openpyxl")
    assert (caught.value.problems[0].code, caught.value.exit_code) == ("table-needs-calamine", ExitCode.SYSTEM)


def test_a_large_sheet_within_reason_passes(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"], ["b"]])
    with_sheet_xml(path, (b'<row r="2"', b'<row r="90000"'))
    with_sheet_xml(path, (b'r="A2"', b'r="A90000"'))
    assert preflight.MOST_CELLS > 90_000
    assert read_tables(path)[0].sheets[0].height == 90_000


# Cells


@given(st.integers(0, 16_383))
def test_letters_name_one_column_each(index: int) -> None:
    assert column_index(letters(index)) == index


@given(st.text())
def test_what_is_shown_is_shown_again_the_same(text: str) -> None:
    assert shown(shown(text)) == shown(text)
    assert text_key(text) == text_key(shown(text))
    assert is_blank(text) == (not shown(text))


def test_texts_are_compared_without_composition_blanks_and_case() -> None:
    assert text_key("A\u030arhus\u00a0 by ") == text_key("århus by")


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1))
def test_numbers_are_read_alike_from_text_and_from_spreadsheets(numbers: list[int]) -> None:
    assert typed_column([str(number) for number in numbers]) == tuple(numbers)
    assert typed_column([float(number) for number in numbers]) == tuple(numbers)


@pytest.mark.parametrize(
    ("cell", "number"),
    [("5,5", 5.5), ("5.5", 5.5), ("1.234,5", 1234.5), ("25.000", 25000), (" 12 ", 12), (7.0, 7.0), ("-3", -3)],
)
def test_numbers_in_cells(cell: str | float, number: float) -> None:
    assert number_in(cell) == number


@pytest.mark.parametrize("cell", ["5,5 år", "", "fem", True, "1,2,3"])
def test_what_is_no_number(cell: str | bool) -> None:
    assert number_in(cell) is None


def test_numerals_with_leading_noughts_stay_text() -> None:
    assert typed_column(["0800", "0900"]) == ("0800", "0900")


def test_a_cell_without_an_address_follows_what_stands_before_it_and_is_counted(tmp_path: Path) -> None:
    wide = b"<row>" + b"<c><v>1</v></c>" * 5_000 + b"</row>"
    path = workbook(tmp_path / "svar.xlsx", [["a"]])
    with_sheet_xml(path, (b"</sheetData>", wide + b"<row><c><v>1</v></c></row>" * 5_000 + b"</sheetData>"))
    assert refusal(path).problems[0].code == "workbook-far-cell"


@pytest.mark.parametrize("address", [b"r = 'XFD1048576'", b"r='ZZ999999'", b'r="zz999999"'])
def test_a_far_address_is_seen_however_it_is_written(tmp_path: Path, address: bytes) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"], ["b"]])
    with_sheet_xml(path, (b'r="A2"', address))
    assert refusal(path).problems[0].code == "workbook-far-cell"


def test_a_document_type_is_refused_before_anything_of_it_is_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["a"]])
    with_sheet_xml(path, (b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'))
    assert refusal(path).problems[0].code == "workbook-damaged"


def test_truths_among_numbers_are_not_taken_for_ones(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [[1.0], [True], [1.0]])
    book, _ = read_tables(path)
    assert typed_column(book.sheets[0].columns[0]) == (1, "True", 1)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a;b\n" + b"x;" * 3_000_000, "table-long-record"),
        (b"a;b\n" + b'"\n";' * 1_500_000, "table-long-record"),
        (b"a;" * 12_000 + b"\n1\n", "workbook-far-cell"),
        (b"1;2;3\n" * 17_000_000, "workbook-far-cell"),
    ],
)
def test_text_that_never_ends_or_is_too_wide_or_too_tall_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "svar.csv"
    path.write_bytes(content)
    assert refusal(path).problems[0].code == code
