"""Answers and findings in a process folder: whole or not at all, and never under two keys."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bootcamp.problems import Problems, Refused
from bootcamp.process.folder import open_process
from bootcamp.survey.findings import Findings
from bootcamp.survey.intake.merging import Import
from bootcamp.survey.keeping.data import problems_of_data
from bootcamp.survey.keeping.receiving import import_into
from bootcamp.survey.keeping.storing import read_answers

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
SURVEY = "digital-bootcamp"
NOW = datetime(2017, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "lejre"))


def read_in(folder: Path, now: datetime = NOW) -> tuple[Import | None, Findings | None, Problems]:
    process, _ = open_process(folder)
    export = next((folder / "surveys").glob("*.xlsx"))
    return import_into(process, SURVEY, export, mapping=None, sheet=None, now=now, today=now.date())


def stored(folder: Path) -> dict[str, bytes]:
    kinds = ("data", "findings", "journal")
    return {str(path): path.read_bytes() for kind in kinds for path in (folder / kind).rglob("*") if path.is_file()}


def test_answers_stored_in_another_layout_are_read_and_a_file_cut_short_is_not(folder: Path) -> None:
    read_in(folder)
    path = folder / "data" / "answers" / f"{SURVEY}.json"
    text, answers = path.read_text("utf-8"), read_answers(folder, SURVEY)
    assert answers is not None
    assert text.count("\n") == len(answers.answers) + 2
    path.write_text(json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert read_answers(folder, SURVEY) == answers
    path.write_text("".join(text.splitlines(keepends=True)[:-1]), "utf-8")
    with pytest.raises(Refused):
        read_answers(folder, SURVEY)


def change_plan(folder: Path, old: str, new: str) -> None:
    plan = folder / "plan.yaml"
    text = plan.read_text("utf-8")
    assert old in text
    plan.write_text(text.replace(old, new), "utf-8")


def test_a_second_import_leaves_every_file_as_it_was(folder: Path) -> None:
    read_in(folder)
    before = stored(folder)
    read_in(folder, datetime(2017, 3, 2, 9, tzinfo=UTC))
    assert stored(folder) == before


def test_findings_follow_the_plan_although_the_answers_are_the_same(folder: Path) -> None:
    read_in(folder)
    change_plan(folder, "threshold: 5", "threshold: 40")
    imported, findings, _ = read_in(folder, datetime(2017, 3, 2, 9, tzinfo=UTC))
    assert imported is not None
    assert imported.changes_nothing
    kept = json.loads((folder / "findings" / f"{SURVEY}.json").read_text("utf-8"))
    assert findings is not None
    assert kept["provenance"]["threshold"] == findings.provenance.threshold == 40
    assert kept["provenance"]["made"] == "2017-03-02"
    assert {segment["n"] for segment in kept["segments"]} & {11, 21} == set()


def test_a_plan_with_errors_is_not_followed(folder: Path) -> None:
    change_plan(folder, "threshold: 5", "threshold: many")
    with pytest.raises(Refused) as refused:
        read_in(folder)
    assert [problem.code for problem in refused.value.problems] == ["plan-has-errors"]
    assert not stored(folder)


@pytest.mark.parametrize("left", [None, b"", b"short"])
def test_answers_are_never_kept_under_two_keys(folder: Path, left: bytes | None) -> None:
    read_in(folder)
    answers = folder / "data" / "answers"
    (answers / f"{SURVEY}.json").rename(answers / "another.json")
    key = folder / "data" / "key"
    key.unlink()
    if left is not None:
        key.write_bytes(left)
    with pytest.raises(Refused) as refused:
        read_in(folder)
    assert [(problem.code, problem.params["survey"]) for problem in refused.value.problems] == [
        ("answers-key-missing", "another")
    ]


def test_a_stop_before_the_journal_is_made_good_by_the_next_import(folder: Path) -> None:
    read_in(folder)
    shutil.rmtree(folder / "journal")
    read_in(folder)
    process, _ = open_process(folder)
    assert [one.answers for one in process.state.imports[SURVEY]] == [240]
    assert date(2017, 3, 1) == process.journal.entries[0].at.date()


def test_what_a_killed_command_left_is_swept_by_the_next(folder: Path) -> None:
    """Ten minutes old at least: a younger file may be in the making on another machine."""
    read_in(folder)
    old, young = (folder / "data" / "answers" / f".{SURVEY}-{number}.tmp" for number in (1, 2))
    for path in (old, young):
        path.write_text("{}", "utf-8")
    os.utime(old, (NOW.timestamp(), NOW.timestamp()))
    change_plan(folder, "seed: 2017", "seed: 2018")
    read_in(folder)
    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.parametrize("text", ["", "{}", '{"sources":[1]}', '{"survey":"x","sources":[],"answers":['])
def test_broken_answers_are_told_by_the_status(folder: Path, text: str) -> None:
    read_in(folder)
    (folder / "data" / "answers" / f"{SURVEY}.json").write_text(text, "utf-8")
    told = {problem.code for problem in problems_of_data(open_process(folder)[0])}
    assert told <= {"answers-broken", "answers-lost"}
    assert told
