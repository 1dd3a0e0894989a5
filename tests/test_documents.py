"""The documents of the example, word for word, and the laws that every document keeps.

The texts in `golden/` are what the example prints as Markdown. After a change that is meant, write them anew with
`BOOTCAMP_WRITE_GOLDEN=1 python -m pytest tests/test_documents.py`, and read the difference.
"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from bootcamp.documents.catalogue import find_copy, find_kind
from bootcamp.documents.kinds import KINDS
from bootcamp.problems import Refused
from bootcamp.views.process import open_process
from support.command_line import Run
from support.own_templates import write_template

GOLDEN = Path(__file__).parent / "golden"
EXPORT = "surveys/Digital bootcamp(1-240).xlsx"
TEXTS = [
    ("terms", None),
    ("milestones", None),
    ("programme", "bootcamp-1"),
    ("programme", "bootcamp-3"),
    ("run-sheet", "bootcamp-1"),
    ("mini-analysis", "digital-bootcamp"),
    ("privacy-notice", "digital-bootcamp"),
    ("longlist", "digital-bootcamp"),
    ("shortlist", "digital-bootcamp"),
]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("document", "of"), TEXTS, ids=lambda value: str(value or ""))
def test_a_document_reads_as_it_should(run: Run, answered: Path, document: str, of: str | None, language: str) -> None:
    arguments = [document, *([of] if of else []), "--as", "md", "--lang", language, "--json"]
    printed = run("print", *arguments)
    assert printed.code == 0, printed.err
    (file,) = printed.document["files"]
    text = Path(file["path"]).read_text("utf-8")
    golden = GOLDEN / f"{'-'.join(part for part in (document, of, language) if part)}.md"
    if os.environ.get("BOOTCAMP_WRITE_GOLDEN"):
        golden.write_text(text, "utf-8", newline="\n")
    assert text == golden.read_text("utf-8")
    assert answered.is_dir()


@pytest.mark.slow
def test_the_same_process_prints_the_same_bytes(run: Run, process: Path, tmp_path: Path) -> None:
    assert run("survey", "import", EXPORT, "digital-bootcamp").code == 0
    listed = run("print", "--list", "--json").document
    assert {each["document"] for each in listed} == {kind.name for kind in KINDS}
    for turn in ("one", "two"):
        for each in listed:
            if each["id"] in (None, "bootcamp-3", "digital-bootcamp"):
                formats = ",".join(each["formats"])
                answer = run("print", each["document"], each["id"] or "", "--as", formats, "--out", tmp_path / turn)
                assert answer.code == 0 or not each["id"], answer.err
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    second = {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
    assert len(first) > 10
    assert first == second
    assert process.is_dir()


def test_terms_of_reference_and_the_time_line_take_one_page(run: Run, process: Path) -> None:
    for document in ("terms", "time-line"):
        (file,) = run("print", document, "--json").document["files"]
        assert (file["format"], file["pages"]) == ("pdf", 1), document
    assert process.is_dir()


def test_a_provisional_programme_says_so_and_a_final_one_too(run: Run, process: Path) -> None:
    for event, words in (("bootcamp-1", "Endeligt program"), ("bootcamp-3", "Foreløbigt program")):
        run("print", "programme", event, "--as", "md")
        assert words in (process / "out" / f"program-{event}.md").read_text("utf-8")


def test_internal_blocks_are_for_the_run_sheet_alone(run: Run, process: Path) -> None:
    for document in ("programme", "run-sheet"):
        assert run("print", document, "bootcamp-1", "--as", "md").code == 0
    programme = (process / "out" / "program-bootcamp-1.md").read_text("utf-8")
    run_sheet = (process / "out" / "drejebog-bootcamp-1.md").read_text("utf-8")
    assert "Lokalerne gøres klar" in run_sheet
    assert "Lokalerne gøres klar" not in programme
    assert "Buffer før frokost" not in programme


def test_a_file_edited_by_hand_is_kept_and_the_new_one_lies_beside_it(run: Run, process: Path) -> None:
    run("print", "terms", "--as", "md")
    target = process / "out" / "kommissorium.md"
    target.write_text("rettet af styregruppen", "utf-8")
    answer = run("print", "terms", "--as", "md", "--json")
    assert answer.code == 0
    assert answer.document == {"files": [], "kept": [str(target)]}
    assert target.read_text("utf-8") == "rettet af styregruppen"
    assert "edited-kept" in answer.err


def test_an_own_template_comes_first(run: Run, process: Path) -> None:
    write_template(process, "text/terms.md.j2", '{% extends "bootcamp/terms.md.j2" %}')
    assert run("print", "terms", "--as", "md").code == 0
    write_template(process, "text/terms.md.j2", "Kun {{ plan.title }}")
    assert run("print", "terms", "--as", "md").code == 0
    assert "Kun Fælles om kerneopgaverne" in (process / "out" / "kommissorium.md").read_text("utf-8")
    write_template(process, "text/terms.md.j2", "{{ plan.titel }}")
    answer = run("print", "terms", "--as", "md")
    assert (answer.code, "terms.md.j2:1" in answer.err) == (1, True)


def test_word_files_hold_no_moment_and_no_person(run: Run, process: Path) -> None:
    assert run("print", "run-sheet", "bootcamp-1", "--as", "docx").code == 0
    with zipfile.ZipFile(process / "out" / "drejebog-bootcamp-1.docx") as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        about = archive.read("docProps/core.xml").decode()
    assert "Lejre Kommune" in about
    assert "2026" not in about


def test_a_day_with_errors_is_not_printed(run: Run, process: Path) -> None:
    day = process / "events" / "bootcamp-1.yaml"
    day.write_text(day.read_text("utf-8").replace("end: 16.00", "end: 15.00"), "utf-8")
    answer = run("print", "programme", "bootcamp-1")
    assert answer.code == 1
    assert "day-too-long" in answer.err
    assert not (process / "out").exists()


def test_what_cannot_be_printed_says_why(process: Path) -> None:
    (process / "events" / "bootcamp-1.yaml").write_text("title: [x\n", "utf-8")
    opened, _ = open_process(process)
    refusals = {
        ("mini-analysis", "bootcamp-2"): "unknown-survey",
        ("programme", "bootcamp-1"): "plan-has-errors",
        ("programme", "styregruppe-1"): "event-has-no-programme",
        ("programme", "bootcmp-2"): "unknown-event",
    }
    for (name, of), code in refusals.items():
        with pytest.raises(Refused) as refused:
            find_copy(opened, find_kind(name), of)
        assert refused.value.problems[0].code == code
