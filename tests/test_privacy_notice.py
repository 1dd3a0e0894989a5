"""What those who are asked are told, and that no paper calls stored answers anonymous."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bootcamp.words import problems, texts
from support.command_line import Run
from support.small_survey import PLAN, SURVEY, read_in, rows, small_survey

BLANK = "\\_\\_\\_\\_"


def printed(run: Run, folder: Path, document: str, of: str, language: str = "da") -> str:
    line = ("print", document, of, "--as", "md", "--in", folder, "--lang", language, "--json")
    answer = run(*line)
    assert answer.code == 0, answer.err
    return Path(answer.document["files"][0]["path"]).read_text("utf-8")


def test_the_notice_is_there_before_anybody_has_answered(tmp_path: Path, run: Run) -> None:
    folder = small_survey(tmp_path / "proces")
    text = printed(run, folder, "privacy-notice", SURVEY)
    for part in (
        "Eksempel Kommune er dataansvarlig",
        "Hvad mangler",
        "pseudonymiseret",
        "31. december 2027",
        "Datatilsynet",
    ):
        assert part in text.replace("\\", "")
    assert text.count(BLANK) > 0


def test_what_the_plan_does_not_say_is_left_to_be_filled_in(tmp_path: Path, run: Run) -> None:
    bare = PLAN.replace("    keep_until: 31. december 2027\n", "")
    full = PLAN.replace(
        "{name: Eksempel Kommune}",
        "{name: Eksempel Kommune, contact: Sekretariatet, data_protection: 'dpo@eksempel.dk, 12 34 56 78'}",
    )
    blanks = {}
    for name, plan in (("bare", bare), ("full", full)):
        text = printed(run, small_survey(tmp_path / name, plan), "privacy-notice", SURVEY)
        blanks[name] = len(re.findall(r"(?:\\_)+", text))
        assert ("dpo@eksempel.dk" in text, "Sekretariatet" in text) == (name == "full", name == "full")
    assert blanks == {"bare": 4, "full": 1}


def test_without_open_questions_nothing_is_said_of_own_words(tmp_path: Path, run: Run) -> None:
    plan = PLAN.replace("      - {id: hvad, title: Hvad mangler, kind: fri tekst}\n", "")
    text = printed(run, small_survey(tmp_path / "proces", plan), "privacy-notice", SURVEY)
    assert "egne ord" not in text


@pytest.mark.parametrize("kind", ["adult", "child", "employee"])
def test_the_consents_name_the_adviser_of_the_plan(process: Path, run: Run, kind: str) -> None:
    plan = (process / "plan.yaml").read_text("utf-8")
    named = plan.replace(
        "  name: Lejre Kommune\n", "  name: Lejre Kommune\n  data_protection: Rådgiveren på rådhuset\n"
    )
    assert "Rådgiveren" not in printed(run, process, f"consent-{kind}", "bootcamp-3")
    (process / "plan.yaml").write_text(named, "utf-8")
    assert "Rådgiveren på rådhuset" in printed(run, process, f"consent-{kind}", "bootcamp-3")


@pytest.mark.parametrize(("threshold", "said"), [(3, True), (4, True), (5, False), (8, False)])
@pytest.mark.parametrize(("language", "sentence"), [("da", "Her er grænsen sat ned"), ("en", "Here it was lowered")])
def test_a_lowered_limit_is_written_in_the_report(
    tmp_path: Path, run: Run, threshold: int, said: bool, language: str, sentence: str
) -> None:
    folder = small_survey(tmp_path / "proces", f"{PLAN}threshold: {threshold}\n")
    read_in(folder, rows("Borger", 0, 20))
    assert (sentence in printed(run, folder, "mini-analysis", SURVEY, language)) is said


def danish_texts() -> Iterator[tuple[str, str]]:
    for package in (texts, problems):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            tables = importlib.import_module(module.name)
            yield from ((key, danish) for key, (danish, _) in getattr(tables, "TEXTS", {}).items())
            for code, wording in getattr(tables, "PROBLEMS", {}).items():
                yield code, " ".join(danish for danish, _ in (wording.text, *wording.hints, wording.more))


def test_stored_answers_are_pseudonymised_and_never_called_anonymous() -> None:
    """Said of answers the word may only deny it; «anonymous» is what Microsoft Forms writes in its column."""
    said = dict(danish_texts())
    assert "pseudonymiseret" in said["method-pseudonyms"]
    assert "pseudonymiseret" in said["notice-pseudonyms"]
    called = {key for key, text in said.items() if re.search(r"(?<!ikke )(?<!«)anonym", text, re.IGNORECASE)}
    assert called == set()
    assert re.search(r"(?<!ikke )(?<!«)anonym", "Svarene er anonyme")
