"""Everything a consultant can do from Python, without a terminal: nothing is printed, problems are returned."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import bootcamp
from bootcamp.problems import Refused, has_errors
from bootcamp.reading.shipped import data_folder
from support.command_line import Run

EXAMPLE = "lejre-kerneopgaver"
SURVEY = "digital-bootcamp"
NOW = datetime(2017, 3, 1, 9, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "æ ø å" / EXAMPLE
    shutil.copytree(data_folder("examples") / EXAMPLE, place)
    return place


def test_a_script_goes_through_the_first_gate_and_prints_and_says_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    process, problems = bootcamp.open_process(folder)
    assert not has_errors(problems)
    first = process.plan.phases[0]
    export = next((folder / "surveys").glob("*.xlsx"))
    imported, findings, _ = bootcamp.import_answers(process, SURVEY, export, now=NOW, today=TODAY)
    assert imported is not None
    assert findings is not None
    assert findings.n == imported.answers
    closed, told = bootcamp.advance(process, by="projektleder", now=NOW, today=TODAY)
    assert [problem.code for problem in told] == ["gate-closed"]
    assert closed is not None
    assert closed.gate.missing
    for name, decision in process.plan.decisions.items():
        if decision.phase == first.id:
            assert not has_errors(
                bootcamp.decide(process, name, by="projektleder", on=decision.by, now=NOW, today=TODAY)[1]
            )
    assert not has_errors(bootcamp.accept_plan(process, by="projektleder", now=NOW)[1])
    moved, told = bootcamp.advance(process, by="projektleder", now=NOW, today=TODAY)
    assert (told, moved is not None and moved.to_phase) == ((), process.plan.phases[1].id)
    after, _ = bootcamp.open_process(folder)
    assert after.state.phase == process.plan.phases[1].id
    printed = bootcamp.print_documents(after, [("mini-analysis", SURVEY), ("programme", "bootcamp-1")], formats="md")
    assert [file.path.is_file() for file in printed.files] == [True, True]
    returned, told = bootcamp.back(after, by="projektleder", because="Styregruppen vil se mere", now=NOW)
    assert (told, returned is not None and returned.to_phase) == ((), first.id)
    assert capsys.readouterr() == ("", "")


def test_a_move_sees_what_somebody_else_did_meanwhile(folder: Path) -> None:
    stale, _ = bootcamp.open_process(folder)
    name, decision = next(iter(stale.plan.decisions.items()))
    for _ in range(2):
        bootcamp.decide(stale, name, by="projektleder", on=decision.by or TODAY, now=NOW, today=TODAY)
    after, _ = bootcamp.open_process(folder)
    assert len(after.state.decisions[name]) == 2
    assert len(after.heads) == 1


def test_what_cannot_be_printed_is_refused_before_anything_is_written(folder: Path) -> None:
    process, _ = bootcamp.open_process(folder)
    for documents, code in (
        ([("terms", None), ("programm", "bootcamp-1")], "unknown-document"),
        ([("terms", None), ("programme", "bootcmp-1")], "unknown-event"),
        ([("terms", None), ("badges", "bootcamp-1")], "unknown-format"),
    ):
        with pytest.raises(Refused) as refused:
            bootcamp.print_documents(process, documents, formats="docx")
        assert refused.value.problems[0].code == code
    assert not (folder / "out").exists()


def test_the_status_of_a_process_is_there_without_a_command(folder: Path) -> None:
    process, _ = bootcamp.open_process(folder)
    status = process.status(TODAY)
    assert (status.phase, status.finished) == (process.plan.phases[0].id, False)
    assert status.next


def test_the_script_of_the_readme_runs_over_several_processes(run: Run, folder: Path, tmp_path: Path) -> None:
    other = folder.with_name("en anden")
    shutil.copytree(folder, other)
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    script = tmp_path / "ti forløb.py"
    script.write_text(readme.split("<!-- script -->\n```python\n")[1].split("```")[0], "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(bootcamp.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, script, folder.parent, "2017-02-03"],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    gate = run("status", folder, "--json").document["phases"][0]["gate"]
    missing = sum(not (one["met"] or one["waived"]) for one in gate["requirements"])
    assert missing
    assert done.stdout.splitlines() == [f"Fælles om kerneopgaverne; Motivation; {missing}"] * 2
    for place in (folder, other):
        assert sorted(path.name for path in (place / "out").glob("*.pdf")) == [
            "drejebog-bootcamp-1.pdf",
            "program-bootcamp-1.pdf",
        ]


def test_today_is_the_day_here_when_none_is_given(folder: Path) -> None:
    process, _ = bootcamp.open_process(folder)
    _, problems = bootcamp.decide(process, next(iter(process.plan.decisions)), by="projektleder", on=date.max)
    assert [problem.code for problem in problems] == ["date-to-come"]
