"""Answers that are no longer needed go with a receipt, whenever the program is stopped; results and papers stay."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bootcamp.layout import REGISTER
from bootcamp.survey.keeping import forgetting
from bootcamp.survey.keeping.storing import read_findings
from support.command_line import Run
from support.small_survey import PLAN, SURVEY, Row, export, read_in, rows, small_survey

ANSWERS = [*rows("Borger", 0, 20), *(Row(f"P-{n}", "Politiker", "Møde", f"Ord {n}") for n in range(10))]
FORGET = ("forget", SURVEY, "--by", "projektleder", "--json")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = small_survey(tmp_path / "proces")
    monkeypatch.chdir(folder)
    read_in(folder, ANSWERS)
    return folder


def personal(folder: Path) -> list[str]:
    found = (path for path in (folder / "data").rglob("*") if path.is_file() and path.name != ".gitignore")
    return sorted(str(path.relative_to(folder)) for path in found)


def receipts(folder: Path) -> list[dict[str, Any]]:
    entries = [json.loads(path.read_text("utf-8")) for path in sorted((folder / "journal").iterdir())]
    return [entry["payload"] for entry in entries if entry["kind"] == "data-forgotten"]


def test_everything_about_the_answers_goes_and_the_receipt_says_what(folder: Path, run: Run) -> None:
    run("survey", "texts", SURVEY)
    (folder / "data" / "answers" / ".digital-4711.tmp").write_text("{}", "utf-8")
    (folder / "data" / "texts" / "~$digital.xlsx").write_bytes(b"")
    told = run(*FORGET).document
    assert personal(folder) == ["data/texts/.printed.json"]
    assert told["count"] == 30
    assert told["files"] == [
        "data/answers/.digital-4711.tmp",
        "data/answers/digital.json",
        "data/published/digital.json",
        "data/texts/digital.xlsx",
        "data/texts/~$digital.xlsx",
        "data/key",
    ]
    [entry] = receipts(folder)
    assert (entry["what"], entry["of"], entry["count"], entry["files"]) == ("survey", SURVEY, 30, told["files"])
    assert entry["sources"] == ["svar.csv"]
    text = Path(told["receipt"]).read_text("utf-8")
    for part in (
        "30 svar på «Digital bootcamp»",
        "3. februar 2017",
        "Projektleder",
        entry["sha256"],
        "svar.csv",
        "Nøglen",
    ):
        assert part in text
    logged = run("log", "--json").document["entries"][-1]
    assert (logged["by"], logged["text"].split()[0]) == ("projektleder", "30")
    assert "Digital bootcamp" in logged["text"]


def test_results_papers_and_gates_work_from_what_is_left(folder: Path, run: Run) -> None:
    before = [run("survey", "results", SURVEY, "--json").out, run("status", "--json").out]
    run("print", "mini-analysis", SURVEY, "--as", "md")
    printed = next((folder / "out").glob("*.md")).read_bytes()
    assert run(*FORGET).code == 0
    assert [run("survey", "results", SURVEY, "--json").out, run("status", "--json").out] == before
    assert run("print", "mini-analysis", SURVEY, "--as", "md,docx,pdf,html").code == 0
    assert next((folder / "out").glob("*.md")).read_bytes() == printed
    assert run("check").code == 0


def test_a_dry_run_shows_what_would_go_and_touches_nothing(folder: Path, run: Run) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = run("forget", SURVEY, "--dry-run", "--json").document
    assert told["files"] == ["data/answers/digital.json", "data/published/digital.json", "data/key"]
    assert (told["count"], told["dry_run"], told["receipt"]) == (30, True, None)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_the_key_stays_while_another_survey_needs_it(folder: Path, run: Run) -> None:
    (folder / "data" / "answers" / "digital-2.json").write_text("{}", "utf-8")
    (folder / "data" / "answers" / ".digital-2-12.tmp").write_text("{}", "utf-8")
    assert "data/key" not in run(*FORGET).document["files"]
    assert personal(folder) == ["data/answers/.digital-2-12.tmp", "data/answers/digital-2.json", "data/key"]


@pytest.mark.parametrize("after", range(4))
def test_stopped_anywhere_it_is_finished_by_the_next_one(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    """The journal says what is going before anything goes; the same command finishes it under the same receipt."""
    real = Path.unlink
    done: list[Path] = []

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if "data" in path.parts:
            if len(done) == after:
                raise KeyboardInterrupt
            done.append(path)
        real(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        assert run(*FORGET).code == (130 if after < 3 else 0)
    assert len(receipts(folder)) == 1
    assert run("survey", "import", export(folder, ANSWERS), SURVEY).code == 1
    assert run(*FORGET).code == 0
    assert personal(folder) == []
    assert len(receipts(folder)) == 1
    assert "30 svar" in (folder / "out" / "kvittering-digital.txt").read_text("utf-8")


def test_stopped_before_the_journal_everything_is_there(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = personal(folder)
    with monkeypatch.context() as patched:
        patched.setattr(forgetting, "keep", stop)
        assert run(*FORGET).code == 130
    assert (personal(folder), receipts(folder)) == (before, [])


def test_forgotten_answers_come_back_only_when_asked_for(folder: Path, run: Run) -> None:
    run(*FORGET)
    file = export(folder, ANSWERS)
    refused = run("survey", "import", file, SURVEY, "--json")
    assert refused.code == 1
    assert [one["code"] for one in refused.document["problems"]] == ["survey-forgotten"]
    assert "--again" in refused.document["problems"][0]["hint"]
    assert personal(folder) == []
    assert run("survey", "import", file, SURVEY, "--again").code == 0
    assert run("survey", "import", file, SURVEY).code == 0
    assert run(*FORGET).document["count"] == 30
    assert len(receipts(folder)) == 2


def test_there_must_be_something_to_forget_and_somebody_who_does_it(tmp_path: Path, run: Run) -> None:
    folder = small_survey(tmp_path / "tom")
    codes = {
        line: [one["code"] for one in run(*line, "--in", folder, "--json").document["problems"]]
        for line in (FORGET[:-1], ("forget", "digtal"), ("forget",), ("forget", SURVEY, "--people", "dag"))
    }
    assert list(codes.values()) == [["nothing-to-forget"], ["unknown-survey"], ["forget-what"], ["forget-what"]]
    read_in(folder, ANSWERS)
    for line, code in ((("forget", SURVEY), "by-missing"), (("forget", SURVEY, "--by", "ingen"), "unknown-role")):
        assert [one["code"] for one in run(*line, "--in", folder, "--json").document["problems"]] == [code]
    assert len(personal(folder)) == 3


def test_a_broken_file_of_answers_can_be_forgotten_too(folder: Path, run: Run) -> None:
    (folder / "data" / "answers" / "digital.json").write_text("{", "utf-8")
    assert run(*FORGET).code == 0
    assert personal(folder) == []


def test_answers_to_a_survey_that_left_the_plan_can_be_forgotten(folder: Path, run: Run) -> None:
    (folder / "plan.yaml").write_text(
        PLAN.replace("  digital:\n", "  anden:\n").replace("[digital]", "[anden]"), "utf-8"
    )
    assert run(*FORGET).code == 0
    assert personal(folder) == []


def test_the_people_of_a_day_are_forgotten(process: Path, run: Run) -> None:
    assert run("people", "import", process / "people" / "bootcamp-3.xlsx", "bootcamp-3").code == 0
    assert personal(process) == [REGISTER]
    told = run("forget", "--people", "bootcamp-3", "--by", "projektleder", "--json").document
    assert told["files"] == ["data/people.json"]
    assert told["count"] > 50
    assert personal(process) == []
    assert "makulér" in Path(told["receipt"]).read_text("utf-8")
    assert [entry["what"] for entry in receipts(process)] == ["people"]


@pytest.mark.parametrize(
    ("today", "place", "said"),
    [
        ("2017-05-01", None, ""),
        ("2017-06-10", 1, "skal slettes senest den 30. juni 2017"),
        ("2017-06-30", 0, "skal slettes senest den 30. juni 2017"),
        ("2017-07-01", 0, "skulle have været slettet senest den 30. juni 2017"),
    ],
)
def test_the_status_says_when_answers_must_go(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, today: str, place: int | None, said: str
) -> None:
    plan = (folder / "plan.yaml").read_text("utf-8").replace("31. december 2027", "30. juni 2017")
    (folder / "plan.yaml").write_text(plan, "utf-8")
    monkeypatch.setenv("BOOTCAMP_TODAY", date.fromisoformat(today).isoformat())
    steps = run("status", "--json").document["next"]
    places = [at for at, step in enumerate(steps) if step["command"] == "bootcamp forget digital --by projektleder"]
    assert places == ([] if place is None else [place])
    assert all(said in steps[at]["why"] for at in places)
    assert said in run("status").out
    if place == 0:
        assert run(*FORGET).code == 0
        assert not any("forget" in step["command"] for step in run("status", "--json").document["next"])


def test_the_check_advises_to_say_how_long_answers_are_kept(folder: Path, run: Run) -> None:
    plan = (folder / "plan.yaml").read_text("utf-8").replace("    keep_until: 31. december 2027\n", "")
    (folder / "plan.yaml").write_text(plan, "utf-8")
    [problem] = run("check", "--json").document["problems"]
    assert (problem["code"], problem["severity"]) == ("survey-without-keep-until", "advice")


def test_findings_still_read_after_forgetting(folder: Path, run: Run) -> None:
    before = read_findings(folder, SURVEY)
    run(*FORGET)
    assert before is not None
    assert read_findings(folder, SURVEY) == before


SURVEY_COPIES = (
    "answers/digital (1).json",
    "answers/digital-LAPTOP7.json",
    "answers/digital-laptop7.json",
    "answers/digital (Bos konfliktkopi).json",
    "answers/Kopi af digital.json",
    "answers/gammel.json",
    "answers/digital.json.bak",
    "answers/digital.json~",
    "answers/.digital-4711.tmp",
    "answers (1)/digital.json",
    "published/digital (1).json",
    "texts/digital (1).xlsx",
    "texts/digital - Kopi.xlsx",
    "texts/digital rettet.xlsx",
    "texts/digital.new-2.xlsx",
    "texts/digital.csv",
    "digital.json",
    "key (1)",
    "key-LAPTOP7",
    "key.bak",
    ".key-4711.tmp",
)


def make_copies(folder: Path, names: tuple[str, ...], original: Path) -> None:
    for name in names:
        target = folder / "data" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(original.read_bytes())


def test_every_copy_of_the_answers_goes_with_them(folder: Path, run: Run) -> None:
    run("survey", "texts", SURVEY)
    make_copies(folder, SURVEY_COPIES, folder / "data" / "answers" / "digital.json")
    (folder / "data - Kopi" / "answers").mkdir(parents=True)
    (folder / "data - Kopi" / "answers" / "digital.json").write_bytes(
        (folder / "data" / "answers" / "digital.json").read_bytes()
    )
    would = run("forget", SURVEY, "--dry-run", "--json").document
    told = run(*FORGET)
    assert (told.code, told.document["done"], told.document["unsure"]) == (0, True, [])
    assert would["files"] == told.document["files"]
    assert {f"data/{name}" for name in SURVEY_COPIES} <= set(told.document["files"])
    assert personal(folder) == ["data/texts/.printed.json"]
    assert list((folder / "data - Kopi").rglob("*.json")) == []
    text = Path(told.document["receipt"]).read_text("utf-8")
    assert [name for name in told.document["files"] if name not in text] == []


def test_the_journal_tells_no_name_that_a_copy_bears(folder: Path, run: Run) -> None:
    make_copies(folder, SURVEY_COPIES, folder / "data" / "answers" / "digital.json")
    assert run(*FORGET).code == 0
    [entry] = receipts(folder)
    assert not any("Bos" in name or "LAPTOP" in name for name in entry["files"])
    assert "data/answers/digital…" in entry["files"]


def test_every_copy_of_a_list_of_people_goes_with_it(process: Path, run: Run) -> None:
    assert run("people", "import", process / "people" / "bootcamp-3.xlsx", "bootcamp-3").code == 0
    names = ("people/bootcamp-3 (1).json", "people/bootcamp-3-LAPTOP.json", "people/.bootcamp-3-4711.tmp")
    old = json.dumps({"version": 1, "event": "bootcamp-3", "rounds": [], "people": []}).encode()
    (process / "data" / "people").mkdir()
    (process / "data" / "people" / "bootcamp-3.json").write_bytes(old)
    make_copies(process, names, process / "data" / "people" / "bootcamp-3.json")
    make_copies(process, ("people (1).json", "people-LAPTOP7.json", "people.json.bak"), process / REGISTER)
    (process / "data" / "people" / "bootcamp-3 - Kopi.xlsx").write_bytes(b"PK")
    told = run("forget", "--people", "bootcamp-3", "--by", "projektleder", "--json")
    assert (told.code, told.document["done"]) == (0, True)
    assert personal(process) == []


def test_files_of_others_stay(folder: Path, run: Run) -> None:
    others = {
        "answers/digital-2.json": '{"survey":"digital-2","answers":[]}',
        "answers/digital (2).json": '{"survey":"digital-2","answers":[]}',
        "people/digital.json": '{"version": 1, "event": "digital", "people": []}',
        "texts/.printed.json": "{}",
        ".gitignore": "*",
        "desktop.ini": "",
    }
    for name, text in others.items():
        (folder / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "data" / name).write_text(text, "utf-8")
    told = run(*FORGET)
    assert (told.code, told.document["done"]) == (0, True)
    assert personal(folder) == sorted([*(f"data/{name}" for name in others if name != ".gitignore"), "data/key"])
    assert (folder / "data" / ".gitignore").read_text("utf-8") == "*"
    assert "nøglen til pseudonymerne" in Path(told.document["receipt"]).read_text("utf-8")


@pytest.mark.parametrize("name", ["texts/digital-laptop7.xlsx", "texts/noter.xlsx", "answers.zip", "digital.xlsx"])
def test_what_only_a_person_can_tell_is_listed_and_left_and_it_is_not_done(folder: Path, run: Run, name: str) -> None:
    doubtful = folder / "data" / name
    doubtful.parent.mkdir(exist_ok=True)
    doubtful.write_bytes(b"PK")
    assert run("forget", SURVEY, "--dry-run", "--json").document["unsure"] == [f"data/{name}"]
    told = run(*FORGET)
    assert (told.code, told.document["done"]) == (1, False)
    [problem] = told.document["problems"]
    assert problem["code"] == "forget-unfinished"
    assert "bootcamp forget digital --by projektleder" in problem["hint"]
    assert personal(folder) == sorted([f"data/{name}", "data/key"])
    assert f"data/{name}" in Path(told.document["receipt"]).read_text("utf-8")
    doubtful.unlink()
    finished = run(*FORGET)
    assert (finished.code, finished.document["done"], finished.document["count"]) == (0, True, 30)
    assert personal(folder) == []
    text = Path(finished.document["receipt"]).read_text("utf-8")
    assert "30 svar" in text
    assert "Nøglen" in text
    assert run(*FORGET).code == 0
    assert len(receipts(folder)) == 2


def test_a_copy_that_comes_later_goes_under_a_receipt_of_its_own(folder: Path, run: Run) -> None:
    content = (folder / "data" / "answers" / "digital.json").read_bytes()
    assert run(*FORGET).code == 0
    late = folder / "data" / "answers" / "digital-LAPTOP7.json"
    late.write_bytes(content)
    assert "data-copies" in run("status").err
    told = run(*FORGET).document
    assert told["files"] == ["data/answers/digital-LAPTOP7.json"]
    assert personal(folder) == []
    assert [entry["count"] for entry in receipts(folder)] == [30, 30]
    assert "digital-LAPTOP7.json" in Path(told["receipt"]).read_text("utf-8")


def test_a_file_that_is_held_is_told_and_all_others_go(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "digital.json" and path.parent.name == "answers":
            raise PermissionError(13, "Permission denied")
        real(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        told = run(*FORGET)
    assert told.code == 3
    assert [each["code"] for each in told.document["problems"]] == ["file-permission", "forget-unfinished"]
    assert personal(folder) == ["data/answers/digital.json", "data/key"]
    assert run(*FORGET).code == 0
    assert personal(folder) == []
    assert len(receipts(folder)) == 1


def test_copies_in_data_are_told_by_status_and_check(folder: Path, run: Run) -> None:
    assert "data-copies" not in run("status").err
    make_copies(folder, ("answers/digital (1).json", "key (1)"), folder / "data" / "answers" / "digital.json")
    for line in ("status", "check"):
        answer = run(line)
        assert (answer.code, "data-copies" in answer.err) == (0, True)
        assert "data/answers/digital (1).json" in answer.err
        assert "data/key (1)" in answer.err


def test_the_receipt_names_the_papers_with_names_on_them(process: Path, run: Run) -> None:
    assert run("people", "import", process / "people" / "bootcamp-3.xlsx", "bootcamp-3").code == 0
    assert run("print", "check-in-list", "bootcamp-3", "--as", "md").code == 0
    assert run("print", "programme", "bootcamp-3", "--as", "md", "--out", process / "out" / "andet").code == 0
    would = run("forget", "--people", "bootcamp-3", "--dry-run", "--json").document
    told = run("forget", "--people", "bootcamp-3", "--by", "projektleder", "--json").document
    assert would["prints"] == told["prints"]
    [printed] = told["prints"]
    assert printed.startswith("out/")
    assert (process / printed).exists()
    assert printed in Path(told["receipt"]).read_text("utf-8")


def test_nobody_is_forgotten_by_an_empty_name(process: Path, run: Run) -> None:
    assert run("people", "import", process / "people" / "bootcamp-3.xlsx", "bootcamp-3").code == 0
    assert run("forget", "--people", "", "--by", "projektleder").code == 1
    assert personal(process) == [REGISTER]
