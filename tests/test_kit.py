"""The print kit: everything a day needs with one command, each print by itself and one file for each audience."""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest

from bootcamp import cli
from bootcamp.documents.kinds import AUDIENCES, KINDS
from bootcamp.reading.shipped import data_folder
from support.attacks import tree
from support.command_line import Answer, Run, settled
from support.sheets_of_paper import Page, pages_of

VARIANTS = {kind.name for kind in KINDS if kind.variant}
OF_A_DAY = [kind for kind in KINDS if kind.of == "event" and kind.name != "theme-cards"]
"""What bootcamp III has something for: its core tasks were not asked about, so it has no theme cards."""


class Kits(NamedTuple):
    """A process folder with the kits of two days in `out/`, and what was said when they were made.

    Nobody is known yet of those who come on the first; of those on the third there is a list.
    """

    folder: Path
    first: Answer
    third: Answer


@pytest.fixture(scope="module")
def kits(tmp_path_factory: pytest.TempPathFactory) -> Kits:
    folder = tmp_path_factory.mktemp("æ ø å") / "lejre-kerneopgaver"
    shutil.copytree(data_folder("examples") / folder.name, folder)
    with pytest.MonkeyPatch.context() as patch:
        settled(patch)
        patch.chdir(folder)
        first = said("kit", "bootcamp-1", "--as", "docx")
        assert said("people", "import", "people/bootcamp-3.xlsx", "bootcamp-3").code == 0
        return Kits(folder, first, said("kit", "bootcamp-3", "--json"))


def said(*line: str) -> Answer:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.run(list(line))
    return Answer(code, out.getvalue(), err.getvalue())


@pytest.fixture
def process(kits: Kits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder for a test alone; it is the current folder."""
    folder = shutil.copytree(kits.folder, tmp_path / "æ ø å" / kits.folder.name)
    monkeypatch.chdir(folder)
    return folder


def test_the_kit_holds_every_print_of_the_day_and_a_file_for_each_audience(kits: Kits) -> None:
    assert kits.third.code == 0, kits.third.err
    made = kits.third.document
    assert made["folder"] == str(kits.folder / "out" / "kit-bootcamp-3")
    assert [file["document"] for file in made["files"] if file["document"]] != []
    assert {file["document"] for file in made["files"]} == {*(kind.name for kind in OF_A_DAY), None}
    assert {file["audience"] for file in made["files"]} == set(AUDIENCES)
    assert made["not_made"] == []
    assert all(Path(file["path"]).is_file() for file in made["files"])


@pytest.mark.slow
@pytest.mark.parametrize("people", [True, False])
def test_printed_on_both_sides_every_document_begins_on_a_sheet_of_its_own(
    run: Run, kits: Kits, process: Path, people: bool
) -> None:
    document = kits.third.document
    if not people:
        shutil.rmtree(process / "data")
        document = run("kit", "bootcamp-3", "--out", "without-people", "--json").document
    made = document["files"]

    def pages(file: dict[str, Any]) -> list[Page]:
        return pages_of(Path(file["path"]).read_bytes())

    for audience in AUDIENCES:
        own = [file for file in made if file["audience"] == audience and file["document"] not in VARIANTS]
        (together,) = (pages(file) for file in own if file["document"] is None)
        for file in (file for file in own if file["document"]):
            alone = pages(file)
            assert len(alone) == file["pages"]
            assert not alone[0].blank
            if len(alone) % 2:
                alone.append(Page(alone[-1].size, blank=True))
            assert together[: len(alone)] == alone, (audience, file["document"])
            del together[: len(alone)]
        assert not together, audience


def test_the_common_files_are_tagged_and_say_what_they_are(kits: Kits) -> None:
    together = sorted((kits.folder / "out" / "kit-bootcamp-1").glob("alt-til-*.pdf"))
    assert len(together) == len(AUDIENCES)
    for file in together:
        with pikepdf.open(io.BytesIO(file.read_bytes())) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert str(pdf.docinfo["/Title"]).endswith("Bootcamp I – Bæredygtig vækst")
            assert str(pdf.docinfo["/Title"]).startswith("Alt til")
            with pdf.open_metadata() as about:
                assert (about["pdfuaid:part"], about["pdfaid:part"], about["pdfaid:conformance"]) == ("1", "2", "A")


@pytest.mark.slow
def test_the_same_day_gives_the_same_kit_byte_for_byte(run: Run, kits: Kits, process: Path, tmp_path: Path) -> None:
    assert run("kit", "bootcamp-1", "--out", tmp_path / "again", "--as", "docx").code == 0
    first = {path.name: path.read_bytes() for path in (kits.folder / "out" / "kit-bootcamp-1").iterdir()}
    second = {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert first == second
    assert {Path(name).suffix for name in first} == {".pdf", ".docx", ".json"}
    assert process.is_dir()


def test_what_people_have_edited_is_kept(run: Run, process: Path) -> None:
    sheet = process / "out" / "kit-bootcamp-1" / "drejebog-bootcamp-1.pdf"
    assert sheet.is_file()
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


def test_what_lacks_the_list_of_people_is_told_once(kits: Kits) -> None:
    assert kits.first.out.count("bootcamp people import FIL bootcamp-1") == 1
    assert kits.first.out.count("Print på begge sider") == 1
    assert kits.third.document["incomplete"] == []


def test_a_day_with_errors_has_no_kit(run: Run, process: Path) -> None:
    day = process / "events" / "bootcamp-1.yaml"
    day.write_text(day.read_text("utf-8").replace("end: 16.00", "end: 15.00"), "utf-8")
    before = tree(process)
    answer = run("kit", "bootcamp-1")
    assert (answer.code, "day-too-long" in answer.err) == (1, True)
    assert tree(process) == before


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        (["bootcamp-4"], 1, "unknown-event"),
        (["bootcamp-1", "--as", "pages"], 2, "unknown-format"),
        (["styregruppe-1"], 1, "event-has-no-programme"),
    ],
)
def test_what_cannot_be_asked_for(run: Run, process: Path, arguments: list[str], code: int, problem: str) -> None:
    before = tree(process)
    answer = run("kit", *arguments)
    assert (answer.code, problem in answer.err) == (code, True)
    assert tree(process) == before


def test_a_terminal_sees_how_far_it_has_come_and_a_pipe_sees_nothing(
    run: Run, kits: Kits, process: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kits.first.err == ""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = run("kit", "bootcamp-1")
    assert "Arbejdsark" in answer.err or "Alt til" in answer.err
    assert process.is_dir()
