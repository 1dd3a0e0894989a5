"""What reads well one by one and cannot be right together, and echoes of a problem that are not told beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from support.command_line import Run
from support.process_folders import EVENT, PLAN, make_folder

QUESTION = "kind: fri tekst}"
SURVEY = "    title: Digital bootcamp\n"
KEPT = "    keep_until: 31. december 2027\n"
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
        KEPT, "    closes: 5. februar 2017\n    keep_until: 1. februar 2017\n", "answers-kept-too-short",
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


POLITICIANS = "politikere: {title: Politikere, letter: P, members: 25}"
LED_TWICE = "{id: a, title: A, leads: [facilitator, facilitator], blocks: [{title: B, minutes: 5}]}"
SEATS = "udvalg: {title: udvalget, seats: [{title: A, role: formand}, "
# what is swapped in the plan or the event, and all that may be told besides: code, severity, path
STRANGE: dict[str, tuple[str, str, str, str, str]] = {
    "a threshold nobody reaches": (
        "version: 1", "version: 1\nthreshold: 1000000000", "threshold-too-high", "warning", "threshold",
    ),
    "a threshold above all people": (
        "version: 1", "version: 1\nthreshold: 66", "threshold-too-high", "warning", "threshold",
    ),
    "more invited than there are": (
        POLITICIANS, POLITICIANS.replace("}", ", invited: 26}"), "more-invited-than-members", "warning",
        "segments.politikere.invited",
    ),
    "more asked than there are": (
        SURVEY, f"{SURVEY}    invited: {{politikere: 26, borgere: 300}}\n", "more-invited-than-members", "warning",
        "surveys.digital.invited.politikere",
    ),
    "a scale of one step": (
        QUESTION, "kind: enighed, items: {a: Ja, b: Nej}, scale: Enig}", "scale-of-one-step", "error",
        "surveys.digital.questions[0].scale",
    ),
    "phases in another order": (
        "type: læring, weeks: x+7", "type: læring, weeks: x+1", "phases-out-of-order", "warning", "phases[2].weeks",
    ),
    "a phase with a date before the others": (
        "type: læring, weeks: x+7", "type: læring, starts: 1. februar 2017, ends: 2. april 2017", "phases-out-of-order",
        "warning", "phases[2].starts",
    ),
    "two chairs": (
        "udvalg: {title: udvalget}", f"{SEATS}{{title: B, role: chair}}]}}", "several-chairs", "warning",
        "bodies.udvalg.seats[1].role",
    ),
    "a seat for two chairs": (
        "udvalg: {title: udvalget}", "udvalg: {title: udvalget, seats: [{title: A, role: formand, number: 2}]}",
        "several-chairs", "warning", "bodies.udvalg.seats[0].role",
    ),
    "a milestone at no time": (
        "version: 1", "version: 1\nmilestones: [{id: brev, title: Brevet er sendt}]", "milestone-without-date",
        "advice", "milestones[0].title",
    ),
    "a leader of a block twice": (
        "form: plenum, leads: [facilitator]", "form: plenum, leads: [facilitator, projektleder, facilitator]",
        "leads-twice", "warning", "events[bootcamp-1].blocks[0].leads[2]",
    ),
    "a leader of a track twice": (
        "  - {break: 15}", f"  - {{break: 15}}\n  - {{title: S, tracks: [{LED_TWICE}]}}", "leads-twice", "warning",
        "events[bootcamp-1].blocks[2].tracks[0].leads[1]",
    ),
}  # fmt: skip
FINE: dict[str, tuple[str, str]] = {
    "a threshold all can reach": ("version: 1", "version: 1\nthreshold: 65"),
    "all are invited": (POLITICIANS, POLITICIANS.replace("}", ", invited: 25}")),
    "phases side by side": ("type: læring, weeks: x+7", "type: læring, weeks: x+5"),
    "a chair and a vice-chair": ("udvalg: {title: udvalget}", f"{SEATS}{{title: B, role: næstformand}}]}}"),
    "a milestone with a week": ("version: 1", "version: 1\nmilestones: [{id: brev, title: Brevet, week: x+1}]"),
}


def codes(run: Run, folder: Path) -> list[tuple[str, str, str]]:
    told = run("check", folder, "--json").document["problems"]
    return [(problem["code"], problem["severity"], problem["path"]) for problem in told]


@pytest.mark.parametrize("name", [*STRANGE, *FINE])
def test_what_is_hardly_meant_is_told_at_its_place(run: Run, tmp_path: Path, name: str) -> None:
    before, after, *expected = STRANGE[name] if name in STRANGE else FINE[name]
    assert (before in PLAN) != (before in EVENT)
    usual = codes(run, make_folder(tmp_path / "usual"))
    folder = make_folder(tmp_path / "strange", PLAN.replace(before, after, 1), EVENT.replace(before, after, 1))
    told = [each for each in codes(run, folder) if each not in usual]
    assert told == ([tuple(expected)] if expected else []), told
    if expected:
        assert f"[{expected[0]}]" in run("check", folder, "--lang", "en").err
        assert run("explain", expected[0], "--lang", "en").code == 0


def test_what_is_meant_after_all_can_be_silenced(run: Run, tmp_path: Path) -> None:
    plan = PLAN.replace("type: læring, weeks: x+7", "type: læring, weeks: x+1")
    assert "phases-out-of-order" in run("check", make_folder(tmp_path / "a", plan), "--json").out
    weeks = plan.replace("anchor: 2017-W06\n", "")
    assert "phases-out-of-order" in run("check", make_folder(tmp_path / "c", weeks), "--json").out
    silent = make_folder(tmp_path / "b", f"{plan}silence: phases-out-of-order\n")
    assert "phases-out-of-order" not in run("check", silent, "--json").out


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
