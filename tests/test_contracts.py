"""What scripts may rely on: keys, types and values of every `--json` document, asserted from outside on the example."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bootcamp.reading.shipped import data_folder
from support.attacks import left_as_it_was, tree
from support.command_line import Run
from support.contract_shapes import (
    BY_SEGMENT,
    FIRST,
    IMPORTED,
    INSPECTED,
    LISTED,
    PRINTED,
    PROBLEM,
    PROGRAMME,
    RESULTS,
    SHARE,
    STATUS,
)
from support.shapes import fits

SURVEY = "digital-bootcamp"
EXPORT = "Digital bootcamp(1-240).xlsx"


@pytest.fixture(scope="module")
def demonstrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as the demo leaves it, made once."""
    import os
    from contextlib import chdir, redirect_stdout
    from io import StringIO

    from bootcamp import cli

    place, out = tmp_path_factory.mktemp("æ ø å"), StringIO()
    with chdir(place), redirect_stdout(out), pytest.MonkeyPatch.context() as patched:
        patched.setenv("BOOTCAMP_LANG", "da")
        assert cli.run(["demo", "--json"]) == 0
    document = json.loads(out.getvalue())
    assert document["folder"] == "bootcamp-demo"
    assert document["files"]
    assert all((place / os.fspath(file)).is_file() for file in document["files"])
    return place / str(document["folder"])


@pytest.fixture
def demo(demonstrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bootcamp-demo"
    shutil.copytree(demonstrated, folder)
    monkeypatch.chdir(folder)
    return folder


def export(folder: Path) -> str:
    return str(folder / "surveys" / EXPORT)


# --- check and status


def test_check(run: Run, demo: Path) -> None:
    document = run("check", "--json").document
    fits(document, {"ok": bool, "problems": [PROBLEM]})
    assert document["ok"] is True
    place = {"line": int, "column": int, "end_column": int}
    fits(document["problems"], [place])
    first = document["problems"][0]
    text = (demo / first["file"]).read_text("utf-8").split("\n")[first["line"] - 1]
    assert first["path"] == "events[bootcamp-2].date"
    assert text[first["column"] - 1 : first["end_column"] - 1] == "26. marts 2017"


def test_check_and_status_take_a_folder_or_a_file(
    run: Run, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path in (demo, demo / "plan.yaml", Path("bootcamp-demo"), Path("bootcamp-demo/plan.yaml")):
        assert run("check", path, "--json").document["ok"] is True
        fits(run("status", path, "--json").document, STATUS)
        assert run("status", "--in", demo, "--json").document == run("status", path, "--json").document


def test_a_block_is_addressed_as_promised(run: Run, demo: Path) -> None:
    event = demo / "events" / "bootcamp-1.yaml"
    event.write_text(event.read_text("utf-8").replace("minutes: 40", "minutes: længe", 1), "utf-8")
    document = run("check", "--json").document
    assert document["ok"] is False
    (error,) = [problem for problem in document["problems"] if problem["severity"] == "error"]
    assert error["path"].startswith("events[bootcamp-1].blocks[")
    assert error["path"].endswith("].minutes")


def test_status(run: Run, demo: Path) -> None:
    assert demo
    document = run("status", "--json").document
    fits(document, STATUS)
    assert document["process"] == "bootcamp-demo"
    assert document["language"] == "da"
    assert document["phase"] == "bootcamps"
    assert [phase["id"] for phase in document["phases"]] == ["motivation", "bootcamps", "laering", "kerneopgaver"]
    assert [phase["state"] for phase in document["phases"]] == ["passed", "active", "waiting", "waiting"]
    assert document["heads"] == 1
    assert len(document["next"]) == 3
    assert run("--json").document == document


# --- the process


def test_a_closed_gate_answers_with_the_status(run: Run, demo: Path) -> None:
    before = tree(demo)
    answer = run("advance", "--by", "projektleder", "--json")
    assert answer.code == 4
    fits(answer.document, STATUS)
    assert answer.document == run("status", "--json").document
    left_as_it_was(demo, before)


def test_advance_and_back(run: Run, demo: Path) -> None:
    answer = run("status", "--json").document
    active = next(phase for phase in answer["phases"] if phase["state"] == "active")
    missing = [one["id"] for one in active["gate"]["requirements"] if not one["met"]]
    waivers = [word for name in missing for word in ("--waive", name)]
    document = run("advance", "--by", "projektleder", *waivers, "--because", "aftalt", "--json").document
    fits(document, {"from": str, "to": str, "event": str})
    assert (document["from"], document["to"]) == ("bootcamps", "laering")
    assert any(document["event"] in file.read_text("utf-8") for file in (demo / "journal").glob("*.json"))
    gate = next(p for p in run("status", "--json").document["phases"] if p["id"] == "bootcamps")["gate"]
    assert {one["id"] for one in gate["requirements"] if one["waived"]} == set(missing)


# --- the day


def test_programme(run: Run, demo: Path) -> None:
    assert demo
    for event in ("bootcamp-1", "bootcamp-2", "bootcamp-3"):
        document = run("programme", event, "--json").document
        fits(document, PROGRAMME)
        assert document["event"] == event
    assert document["date"] == "2017-05-07"
    parallel = next(block for block in document["blocks"] if block["tracks"])
    assert len(parallel["tracks"]) == 3
    assert all(track["blocks"] for track in parallel["tracks"])
    starts = [block["start"] for block in document["blocks"]]
    assert starts == sorted(starts)


# --- paper


def test_print_list(run: Run, demo: Path) -> None:
    assert demo
    document = run("print", "--list", "--json").document
    fits(document, [LISTED])
    assert {"document": "programme", "of": "event", "id": "bootcamp-1"}.items() <= next(
        each for each in document if each["document"] == "programme"
    ).items()


@pytest.mark.slow
def test_everything_on_the_list_can_be_printed_in_every_format_it_names(run: Run, demo: Path, tmp_path: Path) -> None:
    assert demo
    for listed in run("print", "--list", "--json").document:
        formats = [name for name in listed["formats"] if name not in ("pdf", "docx")] or listed["formats"]
        line = ("print", listed["document"], *([listed["id"]] if listed["id"] else []))
        document = run(*line, "--as", ",".join(formats), "--out", tmp_path / "ud", "--json").document
        fits(document, PRINTED)
        assert [file["format"] for file in document["files"]] == formats
        assert all(Path(file["path"]).stat().st_size for file in document["files"])


def test_printing_twice_gives_the_same_bytes_and_an_edited_file_is_kept(run: Run, demo: Path, tmp_path: Path) -> None:
    assert demo
    line = ("print", "programme", "bootcamp-1", "--as", "pdf,docx,html,md", "--json", "--out")
    first, second = run(*line, tmp_path / "et").document, run(*line, tmp_path / "to").document
    fits(first, PRINTED)
    assert first["kept"] == []
    assert [file["pages"] is not None for file in first["files"]] == [True, False, False, False]
    for one, other in zip(first["files"], second["files"], strict=True):
        assert Path(one["path"]).read_bytes() == Path(other["path"]).read_bytes()
    edited = Path(first["files"][3]["path"])
    edited.write_text("Rettet i hånden", "utf-8")
    again = run(*line, tmp_path / "et").document
    assert again["kept"] == [str(edited)]
    assert edited.read_text("utf-8") == "Rettet i hånden"
    assert len(again["files"]) == 3


# --- new and schema


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_new_makes_passes_the_check(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    monkeypatch.chdir(tmp_path)
    names: list[str | None] = [None, *(path.name for path in data_folder("examples").iterdir())]
    for number, like in enumerate(names):
        line = ("new", f"forløb {number}", *(["--like", like] if like else []), "--lang", lang, "--json")
        answer = run(*line)
        assert answer.code == 0
        assert answer.document == {"folder": f"forløb {number}"}
        assert run("check", f"forløb {number}", "--lang", lang, "--json").document["ok"] is True
        assert run("status", f"forløb {number}", "--json").code == 0


def test_the_schema_is_one_and_takes_the_examples(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is for developers only")
    from bootcamp.reading.yaml import read_yaml

    monkeypatch.chdir(tmp_path)
    schema = run("schema", "--json").document
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)
    models = {"": "Plan", "events": "Event", "outcomes": "Outcome", "longlists": "Longlist"}
    seen = 0
    for file in data_folder("examples").rglob("*.yaml"):
        kind = file.parent.name if file.name != "plan.yaml" else ""
        if kind in models:
            one = {**schema, "anyOf": [{"$ref": f"#/$defs/{models[kind]}"}]}
            data = read_yaml(file)[0].data
            errors = [error.message for error in jsonschema.Draft202012Validator(one).iter_errors(data)]
            assert errors == [], file
            assert list(jsonschema.Draft202012Validator(one).iter_errors({**data, "ukendt": "x"}))
            seen += 1
    assert seen >= 12


# --- surveys


def test_survey_inspect(run: Run, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = run("survey", "inspect", export(demo), "--json").document
    fits(document, INSPECTED)
    assert document["tool"] == "msforms"
    assert document["answers"] == {"total": 240, "complete": 240, "partial": 0, "excluded": 0}
    kinds = {question["kind"] for question in document["questions"]}
    assert {"single", "ranking"} <= kinds
    monkeypatch.chdir(tmp_path / "..")
    outside = run("survey", "inspect", export(demo), "--json").document
    assert outside["answers"] == document["answers"]


def test_a_second_import_changes_nothing(run: Run, demo: Path) -> None:
    before = tree(demo)
    document = run("survey", "import", export(demo), SURVEY, "--json").document
    fits(document, IMPORTED)
    assert (document["answers"], document["new"], document["updated"]) == (240, 0, 0)
    assert list(document["by_segment"]) == ["borgere", "politikere", "erhvervsliv", "medarbejdere"]
    left_as_it_was(demo, before)


def test_survey_results(run: Run, demo: Path) -> None:
    assert demo
    document = run("survey", "results", SURVEY, "--json").document
    fits(document, RESULTS)
    assert document["survey"] == SURVEY
    assert document["n"] == 240
    ranking = next(question for question in document["questions"] if question["kind"] == "ranking")
    fits(
        ranking,
        {
            "first_by_rule": FIRST,
            "items": [{"top3": SHARE, "rank": [int], "score_pooled": float, "by_segment": BY_SEGMENT}],
        },
    )
    assert ranking["first_by_rule"]["pooled"] in [item["id"] for item in ranking["items"]]
    assert all(1 <= item["rank"][0] <= item["rank"][1] <= len(ranking["items"]) for item in ranking["items"])
    assert all(reading.strip() for reading in document["readings"])


# --- exit codes, and one document on every exit


def test_every_exit_has_its_code_and_one_document(run: Run, demo: Path, tmp_path: Path) -> None:
    event = demo / "events" / "bootcamp-1.yaml"
    expected = {
        ("check",): 0,
        ("programme", "bootcamp-9"): 1,
        ("chek",): 2,
        ("check", "--nej"): 2,
        ("check", str(tmp_path / "nej")): 3,
        ("advance", "--by", "projektleder"): 4,
    }
    for line, code in expected.items():
        answer = run(*line, "--json")
        assert answer.code == code, line
        assert answer.document
        assert run(*line[:1], "--json", *line[1:]).document == answer.document
    event.write_text("title: [x]\n", "utf-8")
    for line in (("check",), ("programme", "bootcamp-1"), ("print", "programme", "bootcamp-1")):
        answer = run(*line, "--json")
        assert answer.code == 1
        fits(answer.document, {"problems": [PROBLEM]})
