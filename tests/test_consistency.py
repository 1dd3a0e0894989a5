"""What reads well one by one and cannot be right together, and echoes of a problem that are not told beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from process_folders import EVENT, PLAN, make_folder

QUESTION = "kind: fri tekst}"
SURVEY = "    title: Digital bootcamp\n"
# what is swapped in the plan or the event, and the only errors that may be told: code, file, path
TOGETHER: dict[str, tuple[str, str, str, str, str]] = {
    "an answer of two groups": (
        "politikere: Politiker}", "politikere: borger}", "answer-of-two-groups", "plan.yaml",
        "surveys.digital.groups.answers.politikere[0]",
    ),
    "an option twice": (
        QUESTION, "kind: et valg, options: {a: Ja, b: Nej, c: ja }}", "option-twice", "plan.yaml",
        "surveys.digital.questions[0].options.c",
    ),
    "a survey that closes first": (
        SURVEY, f"{SURVEY}    opens: 5. februar 2017\n    closes: 1. februar 2017\n", "survey-closes-first",
        "plan.yaml", "surveys.digital.closes",
    ),
    "answers deleted before they are given": (
        SURVEY, f"{SURVEY}    closes: 5. februar 2017\n    keep_until: 1. februar 2017\n", "answers-kept-too-short",
        "plan.yaml", "surveys.digital.keep_until",
    ),
    "more choices than options": (
        QUESTION, "kind: flere valg, options: {a: Ja, b: Nej}, choose: 3}", "choose-impossible", "plan.yaml",
        "surveys.digital.questions[0].choose",
    ),
    "a core task merged into itself": (
        "{title: Bæredygtig vækst}", "{title: Vækst, merged_into: vaekst}", "merged-into-itself", "plan.yaml",
        "core_tasks.vaekst.merged_into",
    ),
    "doors that open too late": (
        "start: 9.00", "start: 9.00\ndoors: 9.30", "doors-after-start", "events/bootcamp-1.yaml",
        "events[bootcamp-1].doors",
    ),
    "two blocks of one name": (
        "  - {break: 15}", "  - {break: 15, id: pause}\n  - {break: 15, id: pause}", "name-taken",
        "events/bootcamp-1.yaml", "events[bootcamp-1].blocks[2].id",
    ),
    "a year that nobody means": (
        "anchor: 2017-W06", "anchor: 2107-W06", "year-unlikely", "plan.yaml", "anchor",
    ),
}  # fmt: skip
ECHOES: dict[str, tuple[str, str, str, str, str]] = {
    "a misspelt section": ("roles:\n", "rolles:\n", "unknown-key", "plan.yaml", "rolles"),
    "a core task without a title": (
        "vaekst: {title: Bæredygtig vækst}", "vaekst: {}", "missing-key", "plan.yaml", "core_tasks.vaekst.title",
    ),
    "a misspelt title": (
        "vaekst: {title: B", "vaekst: {titel: B", "unknown-key", "plan.yaml", "core_tasks.vaekst.titel",
    ),
    "a name with a capital": (
        "vaekst: {title", "Vækst: {title", "not-an-id", "plan.yaml", "core_tasks.Vækst",
    ),
    "a phase of no kind": (
        "id: bootcamps, type: bootcamps", "id: bootcamps, type: xyz", "not-a-choice", "plan.yaml", "phases[1].type",
    ),
    "a group with two letters": (
        "letter: B,", "letter: BB,", "not-a-letter", "plan.yaml", "segments.borgere.letter",
    ),
    "an anchor that is no week": ("anchor: 2017-W06", "anchor: engang", "not-a-week", "plan.yaml", "anchor"),
    "a misspelt list of blocks": ("blocks:", "bloks:", "unknown-key", "events/bootcamp-1.yaml",
                                  "events[bootcamp-1].bloks"),
    "a start that is no time": ("start: 9.00", "start: 25.00", "no-such-clock-time", "events/bootcamp-1.yaml",
                                "events[bootcamp-1].start"),
    "a length that is none": ("minutes: 40", "minutes: længe", "not-a-duration", "events/bootcamp-1.yaml",
                              "events[bootcamp-1].blocks[0].minutes"),
    "a break that is none": ("break: 15", "break: lidt", "not-a-duration", "events/bootcamp-1.yaml",
                             "events[bootcamp-1].blocks[1].break"),
    "a date that is none": ("date: 12. marts 2017", "date: 32. marts 2017", "no-such-date", "events/bootcamp-1.yaml",
                            "events[bootcamp-1].date"),
}  # fmt: skip


def errors(run: Run, folder: Path, before: str, after: str) -> list[dict[str, Any]]:
    assert (before in PLAN) != (before in EVENT)
    make_folder(folder, PLAN.replace(before, after, 1), EVENT.replace(before, after, 1))
    document = run("check", folder, "--json").document
    return [problem for problem in document["problems"] if problem["severity"] != "advice"]


@pytest.mark.parametrize("name", TOGETHER)
def test_what_cannot_be_right_together_is_told_at_its_place(run: Run, tmp_path: Path, name: str) -> None:
    before, after, code, file, path = TOGETHER[name]
    told = errors(run, tmp_path, before, after)
    assert [(problem["code"], problem["file"], problem["path"]) for problem in told] == [(code, file, path)]


@pytest.mark.parametrize("name", ECHOES)
def test_a_mistake_is_told_once_and_its_echoes_are_not(run: Run, tmp_path: Path, name: str) -> None:
    before, after, code, file, path = ECHOES[name]
    told = errors(run, tmp_path, before, after)
    assert [(problem["code"], problem["file"], problem["path"]) for problem in told] == [(code, file, path)]


def test_all_mistakes_of_all_files_are_told_at_once(run: Run, tmp_path: Path) -> None:
    """A part of the plan that cannot be read keeps no other mistake from being told, at its right place."""
    plan = PLAN.replace("vaekst: {title: Bæredygtig vækst}", "vaekst: {titel: x}")
    plan = plan.replace("{id: motivation, type: motivation", "{id: motivation, type: xyz")
    plan = plan.replace("core_tasks: [vaekst]", "core_tasks: [vaekst, vækst-2, vakst]")
    make_folder(tmp_path, plan, EVENT.replace("leads: [facilitator]", "leads: [facilitatro]"))
    told = run("check", tmp_path, "--json").document["problems"]
    assert [(problem["code"], problem["path"]) for problem in told if problem["severity"] == "error"] == [
        ("unknown-role", "events[bootcamp-1].blocks[0].leads[0]"),
        ("unknown-role", "events[bootcamp-1].blocks[2].leads[0]"),
        ("unknown-key", "core_tasks.vaekst.titel"),
        ("not-a-choice", "phases[0].type"),
        ("not-an-id", "phases[1].core_tasks[1]"),
        ("unknown-core-task", "phases[1].core_tasks[2]"),
    ]
