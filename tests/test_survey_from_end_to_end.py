"""A survey of every kind of question on the command line: from a csv file to sentences, tables and themes."""

import json
import sys
from pathlib import Path

import pytest

from support.command_line import Run
from support.process_folders import PLAN, make_folder, write

QUESTIONS = """\
    access: åbent
    population:
      alder: {source: "Danmarks Statistik, FOLK1A", shares: {unge: 30 %, voksne: 50 %, gamle: 20 %}, required: [gamle]}
      grupper: {shares: {borgere: 43.000, politikere: 25}, source: Egen opgørelse}
    questions:
      - {id: hvad, title: Hvad mangler, kind: fri tekst}
      - {id: alder, title: Alder, kind: ét valg, options: {unge: 18–29 år, voksne: 30–66 år, gamle: 67 år og derover}}
      - id: vigtigt
        title: Vigtigt
        kind: skala
        measures: vigtighed
        core_task: vaekst
        items: {bus: Bussen er vigtig, sti: Stien er vigtig}
        scale: [Slet ikke, Lidt, Noget, Meget]
      - id: opfyldt
        title: Opfyldt
        kind: skala
        measures: opfyldelse
        core_task: vaekst
        items: {bus: Bussen er god, sti: Stien er god}
        scale: [Slet ikke, Lidt, Noget, Meget]
"""
SURVEY_PLAN = PLAN.replace("    questions: [{id: hvad, title: Hvad mangler, kind: fri tekst}]\n", QUESTIONS)
HEADINGS = "Gruppe;Hvad mangler;Alder;Bussen er vigtig;Stien er vigtig;Bussen er god;Stien er god"
MAPPING = """\
segment: {col: A, values: {borgere: Borger, politikere: Politiker}}
questions:
  - {id: hvad, kind: tekst, col: B}
  - {id: alder, kind: ét valg, col: C, options: {unge: 18–29 år, voksne: 30–66 år, gamle: 67 år og derover}}
  - {id: vigtigt, kind: skala, items: {bus: {col: D}, sti: {col: E}}}
  - {id: opfyldt, kind: skala, items: {bus: {col: F}, sti: {col: G}}}
"""
CODEBOOK = """\
questions:
  hvad:
    trafik: {title: Trafik, words: [bus]}
    stier: {title: Stier, words: [sti]}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_folder(tmp_path / "æ ø å", SURVEY_PLAN)
    rows = ["Borger;Der er ikke nok busser;18–29 år;Meget;Noget;Lidt;Noget"] * 12
    rows += ["Borger;Flere stier, tak;30–66 år;Meget;Lidt;Slet ikke;Lidt"] * 30
    rows += ["Politiker;Bussen skal køre;30–66 år;Noget;Noget;Noget;Noget"] * 9
    rows += ["Politiker;Ved ikke;30–66 år;Lidt;Meget;Meget;Noget"] * 6
    write(folder / "svar.csv", "\n".join([HEADINGS, *rows]) + "\n")
    write(folder / "surveys" / "digital.mapping.yaml", MAPPING)
    monkeypatch.chdir(folder)
    return folder


def test_from_export_to_themes(run: Run, folder: Path) -> None:
    assert run("check").code == 0, run("check").err
    imported = run("survey", "import", "svar.csv", "digital")
    assert imported.code == 0, imported.err
    results = run("survey", "results", "digital", "--json").document
    by_id = {question["id"]: question for question in results["questions"]}
    bus = next(tally for tally in by_id["vigtigt"]["tallies"] if tally["id"] == "bus")
    assert bus["cells"][3]["count"] == 42
    assert bus["by_segment"] == {"borgere": None, "politikere": None}, "all citizens said so, and no politician did"
    path = next(tally for tally in by_id["vigtigt"]["tallies"] if tally["id"] == "sti")
    assert [cell["count"] for cell in path["by_segment"]["borgere"]["cells"]] == [0, None, None, 0]
    assert (results["access"], results["response_rate"]) == ("open", None)
    assert [(gap["id"], gap["n"], gap["gap"]) for gap in results["gaps"]] == [
        ("bus", 57, pytest.approx((12 * 2 + 30 * 3 - 6 * 2) / 57)), ("sti", 57, pytest.approx(6 / 57)),
    ]  # fmt: skip
    assert any("Der er ingen svar fra 67 år og derover." in said for said in results["readings"])
    assert any("18–29 år udgør 21 % af svarene mod 30 % af befolkningen" in said for said in results["readings"])

    written = run("survey", "codebook", "digital", "--json")
    assert written.document == {"survey": "digital", "file": "surveys/digital.codebook.yaml", "questions": ["hvad"]}
    begun = (folder / "surveys" / "digital.codebook.yaml").read_text("utf-8")
    assert "stier 30" in begun
    assert "ikke nok 12" in begun
    assert run("check").code == 0, "a codebook without themes is in order"
    assert run("survey", "codebook", "digital").code == 1, "what somebody wrote is never overwritten"

    before = (folder / "data" / "answers" / "digital.json").read_bytes()
    write(folder / "surveys" / "digital.codebook.yaml", CODEBOOK)
    (folder / "svar.csv").unlink()
    assert run("survey", "analyse", "digital", "--json").document["changed"] is True
    assert run("survey", "analyse", "digital", "--json").document["changed"] is False
    assert (folder / "data" / "answers" / "digital.json").read_bytes() == before
    (texts,) = [q for q in run("survey", "results", "digital", "--json").document["questions"] if q["id"] == "hvad"]
    assert [(theme["id"], theme["count"]) for theme in texts["themes"]] == [("trafik", 21), ("stier", 30)]
    assert texts["uncoded"] == 6
    said = run("survey", "results", "digital").out
    assert "6 af 57 svar passer ikke til noget tema i kodelisten." in said
    printed = run("print", "mini-analysis", "digital", "--as", "md,docx,pdf,html", "--out", "ud")
    assert printed.code == 0, printed.err
    text = next((folder / "ud").glob("*.md")).read_text("utf-8")
    assert "| Stier | 30 | 53 % |" in text
    assert "Tak" not in text
    assert "Kilde til befolkningen: Danmarks Statistik, FOLK1A og Egen opgørelse." in text


def test_findings_outlive_the_answers(run: Run, folder: Path) -> None:
    run("survey", "import", "svar.csv", "digital")
    (folder / "data" / "answers" / "digital.json").unlink()
    refused = run("survey", "analyse", "digital", "--json")
    assert (refused.code, refused.document["problems"][0]["code"]) == (1, "no-answers-stored")
    assert run("survey", "results", "digital").code == 0


@pytest.mark.parametrize(
    ("codebook", "code", "line"),
    [
        ("questions:\n  hvat:\n    a: {title: A, words: [b]}\n", "codebook-unknown-question", 2),
        ("questions:\n  alder:\n    a: {title: A, words: [b]}\n", "codebook-not-open", 2),
        ("questions:\n  hvad:\n    a: {title: A, words: ['...']}\n", "codebook-without-word", 3),
        ("questions:\n  hvad:\n    a: {title: A, word: [b]}\n", "unknown-key", 3),
    ],
)
def test_a_codebook_is_checked_where_it_is_wrong(run: Run, folder: Path, codebook: str, code: str, line: int) -> None:
    run("survey", "import", "svar.csv", "digital")
    before = (folder / "findings" / "digital.json").read_bytes()
    write(folder / "surveys" / "digital.codebook.yaml", codebook)
    for command in (("check", "--json"), ("survey", "analyse", "digital", "--json")):
        told = run(*command)
        assert told.code == 1
        found = next(problem for problem in told.document["problems"] if problem["code"] == code)
        assert (found["file"], found["line"]) == ("surveys/digital.codebook.yaml", line)
    assert (folder / "findings" / "digital.json").read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("measures: opfyldelse", "about: andet", "gap-half-missing-importance"),
        ("measures: vigtighed", "about: andet", "gap-half-missing-fulfilment"),
        ("items: {bus: Bussen er god, sti: Stien er god}", "items: {vej: Vej}", "gap-without-common-items-importance"),
        ("{id: hvad, title: Hvad mangler, kind: fri tekst}", "{id: hvad, title: H, kind: tal, measures: vigtighed}",
         "measures-without-scale"),
        ("      alder: {source", "      aldre: {source", "population-unknown"),
        ("{unge: 30 %, ", "{ung: 30 %, ", "population-unknown-part"),
        ("gamle: 20 %}, required", "gamle: 0}, required", None),
        (", gamle: 20 %}, required", "}, required", "population-incomplete"),
        (", source: Egen opgørelse", "", "population-without-source"),
    ],
)  # fmt: skip
def test_what_a_plan_measures_is_checked(run: Run, folder: Path, old: str, new: str, code: str | None) -> None:
    assert old in SURVEY_PLAN
    write(folder / "plan.yaml", SURVEY_PLAN.replace(old, new))
    told = json.loads(run("check", "--json").out)["problems"]
    ours = {each["code"] for each in told if each["code"].startswith(("gap-", "population-", "measures-"))}
    assert ours >= ({code} if code else set())
    assert code or not ours


def test_who_waits_at_a_terminal_sees_that_the_answers_are_counted_and_a_pipe_sees_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bootcamp.commands.progress.PATIENCE", 0.0)
    assert "Svarene tælles" not in run("survey", "import", "svar.csv", "digital").err
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "Svarene tælles" not in run("survey", "analyse", "digital", "--json").err
    assert "Svarene tælles" in run("survey", "analyse", "digital").err
    assert folder.is_dir()
