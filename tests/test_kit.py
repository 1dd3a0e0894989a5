"""The print kit: everything a day needs with one command, each print by itself and one file for each audience."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pikepdf
import pytest
from conftest import Run

from bootcamp.documents.kinds import AUDIENCES, KINDS

VARIANTS = {kind.name for kind in KINDS if kind.variant}
OF_A_DAY = [kind for kind in KINDS if kind.of == "event" and kind.name != "theme-cards"]
"""What bootcamp III has something for: its core tasks were not asked about, so it has no theme cards."""


def test_the_kit_holds_every_print_of_the_day_and_a_file_for_each_audience(run: Run, process: Path) -> None:
    answer = run("kit", "bootcamp-3", "--json")
    assert answer.code == 0, answer.err
    made = answer.document
    assert made["folder"] == str(process / "out" / "kit-bootcamp-3")
    assert [file["document"] for file in made["files"] if file["document"]] != []
    assert {file["document"] for file in made["files"]} == {*(kind.name for kind in OF_A_DAY), None}
    assert {file["audience"] for file in made["files"]} == set(AUDIENCES)
    assert made["not_made"] == []
    assert all(Path(file["path"]).is_file() for file in made["files"])
    for audience in AUDIENCES:
        own = [file for file in made["files"] if file["audience"] == audience and file["document"] not in VARIANTS]
        (together,) = (file["pages"] for file in own if file["document"] is None)
        assert together == sum(file["pages"] for file in own if file["document"]), audience


def test_the_common_files_are_tagged_and_say_what_they_are(run: Run, process: Path) -> None:
    run("kit", "bootcamp-1")
    for file in sorted((process / "out" / "kit-bootcamp-1").glob("alt-til-*.pdf")):
        with pikepdf.open(io.BytesIO(file.read_bytes())) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert str(pdf.docinfo["/Title"]).endswith("Bootcamp I – Bæredygtig vækst")
            assert str(pdf.docinfo["/Title"]).startswith("Alt til")
            with pdf.open_metadata() as about:
                assert (about["pdfuaid:part"], about["pdfaid:part"], about["pdfaid:conformance"]) == ("1", "2", "A")


def test_the_same_day_gives_the_same_kit_byte_for_byte(run: Run, process: Path, tmp_path: Path) -> None:
    for turn in ("one", "two"):
        assert run("kit", "bootcamp-1", "--out", tmp_path / turn, "--as", "docx").code == 0
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    second = {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
    assert first == second
    assert {Path(name).suffix for name in first} == {".pdf", ".docx", ".json"}
    assert process.is_dir()


def test_what_people_have_edited_is_kept(run: Run, process: Path) -> None:
    run("kit", "bootcamp-1")
    sheet = process / "out" / "kit-bootcamp-1" / "drejebog-bootcamp-1.pdf"
    sheet.write_bytes(b"rettet")
    answer = run("kit", "bootcamp-1", "--json")
    assert answer.document["kept"] == [str(sheet)]
    assert sheet.read_bytes() == b"rettet"
    assert "edited-kept" in answer.err


def test_what_cannot_be_made_is_told_with_what_helps_and_the_rest_is_made(run: Run, process: Path) -> None:
    day = process / "events" / "kort.yaml"
    day.write_text("title: Kort møde\nstart: 9.00\nblocks: [{title: Snak, minutes: 30, form: plenum}]\n", "utf-8")
    answer = run("kit", "kort", "--json")
    assert answer.code == 0
    codes = {
        each["document"]: [problem["code"] for problem in each["problems"]] for each in answer.document["not_made"]
    }
    assert codes["door-signs"] == ["no-rooms"]
    assert codes["worksheets"] == ["no-results"]
    assert codes["packing-list"] == ["no-materials"]
    assert codes["role-briefs"] == codes["staffing-plan"] == ["no-leads"]
    assert {file["document"] for file in answer.document["files"]} >= {"programme", "wall-programme", "consent-child"}
    said = run("kit", "kort").out
    assert "bootcamp edit programme kort" in said
    assert said.count("nogen, der leder dem") == 1
    assert "Rollebeskrivelser" in said


def test_what_lacks_the_list_of_people_is_told_once(run: Run, process: Path) -> None:
    said = run("kit", "bootcamp-3").out
    assert said.count("bootcamp people import FIL bootcamp-3") == 1
    assert run("people", "import", "people/bootcamp-3.xlsx", "bootcamp-3").code == 0
    assert run("kit", "bootcamp-3", "--json").document["incomplete"] == []
    assert process.is_dir()


def test_a_day_with_errors_has_no_kit(run: Run, process: Path) -> None:
    day = process / "events" / "bootcamp-1.yaml"
    day.write_text(day.read_text("utf-8").replace("end: 16.00", "end: 15.00"), "utf-8")
    answer = run("kit", "bootcamp-1")
    assert (answer.code, "day-too-long" in answer.err) == (1, True)
    assert not (process / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        (["bootcamp-4"], 1, "unknown-event"),
        (["bootcamp-1", "--as", "pages"], 2, "unknown-format"),
        (["styregruppe-1"], 1, "event-has-no-programme"),
    ],
)
def test_what_cannot_be_asked_for(run: Run, process: Path, arguments: list[str], code: int, problem: str) -> None:
    answer = run("kit", *arguments)
    assert (answer.code, problem in answer.err) == (code, True)
    assert not (process / "out").exists()


def test_a_terminal_sees_how_far_it_has_come_and_a_pipe_sees_nothing(
    run: Run, process: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("kit", "bootcamp-1").err == ""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = run("kit", "bootcamp-1")
    assert "Arbejdsark" in answer.err or "Alt til" in answer.err
    assert process.is_dir()
