"""Gates, next steps and moves, computed from small folders."""

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from bootcamp.phases import moves
from bootcamp.phases.gates import documents_of, gate, look_at
from bootcamp.phases.requirements import Requirement
from bootcamp.phases.status import status_document, status_view
from bootcamp.problems import Problems
from bootcamp.process.folder import keep
from support.command_line import Run
from support.process_folders import (
    AFTER,
    DANISH,
    ENGLISH,
    EVENT,
    NOW,
    OUTCOME,
    PLAN,
    TODAY,
    accept,
    advance,
    decide,
    make_folder,
    opened,
    ready_for_first_gate,
    store_findings,
    write,
)


def requirements(folder: Path, phase: str = "motivation", today: date = AFTER) -> dict[str, Requirement]:
    return {one.id: one for one in gate(opened(folder), phase, today, DANISH).requirements}


def codes(problems: Problems) -> list[str]:
    return [problem.code for problem in problems]


def plan_with(old: str, new: str = "", plan: str = PLAN) -> str:
    assert old in plan
    return plan.replace(old, new)


def test_a_complete_process_goes_through_all_its_gates(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    for phase in ("motivation", "bootcamps", "laering", "kerneopgaver"):
        assert opened(folder).state.phase == phase
        if phase == "laering":
            assert not gate(opened(folder), phase, AFTER, DANISH).open
            decide(folder, "naeste")
        assert gate(opened(folder), phase, AFTER, DANISH).missing == ()
        advance(folder)
    state = opened(folder).state
    assert (state.finished, state.phase) == (True, None)
    _, problems = moves.advance(opened(folder), by="projektleder", now=NOW, today=AFTER, words=DANISH)
    assert codes(problems) == ["process-finished"]


def test_what_the_first_gate_asks_for_and_knows(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    assert {name: one.evidence for name, one in requirements(folder).items()} == {
        "plan-in-order": "Der er ingen fejl i planens filer",
        "terms": "Kommissoriet er udfyldt",
        "success-criteria": "1 succeskriterium med mål og ansvarlig",
        "core-tasks": "Valgt: Bæredygtig vækst",
        "key-persons": "1 nøgleperson har en rolle",
        "decision-deltagere": "Styregruppen besluttede det den 3. januar 2017",
        "survey-digital": "42 svar",
        "answers-digital": "Svar: Borgere 30 og Politikere 12",
        "programme-bootcamp-1": "Programmet for «Bootcamp I» er endeligt",
        "plan-accepted": "Planen er ikke ændret, siden den blev godkendt",
    }
    assert all(one.met and one.text and one.remedy for one in requirements(folder).values())


Spoil = Callable[[Path], object]


@pytest.mark.parametrize(
    ("name", "spoil", "evidence", "remedy"),
    [
        (
            "plan-in-order",
            lambda folder: make_folder(
                folder, event=EVENT.replace("plenum, leads: [facilitator]", "plenum, leads: [facilitatr]")
            ),
            "Der er 1 fejl i planens filer",
            "bootcamp check",
        ),
        (
            "terms",
            lambda folder: make_folder(folder, plan_with("  open: [formålet]\n")),
            "Kommissoriet mangler hvad der kan påvirkes (open) – skriv det under terms i plan.yaml",
            "bootcamp check",
        ),
        (
            "success-criteria",
            lambda folder: make_folder(folder, plan_with("measure: fremmødte, ")),
            "1 af 1 succeskriterier mangler mål eller ansvarlig",
            "bootcamp check",
        ),
        (
            "core-tasks",
            lambda folder: make_folder(folder, plan_with("core_tasks: [vaekst], ")),
            "Der er ikke valgt kerneopgaver til Bootcamps – skriv dem ved fasen (core_tasks) i plan.yaml",
            "bootcamp check",
        ),
        (
            "key-persons",
            lambda folder: make_folder(folder, plan_with("- {role: facilitator, name", "- {role: projektleder, name")),
            "Ingen har endnu rollen Facilitator – skriv det under people i plan.yaml",
            "bootcamp check",
        ),
        (
            "decision-deltagere",
            lambda folder: [path.unlink() for path in (folder / "journal").glob("*.json")],
            "Styregruppen har ikke besluttet «Deltagere»; fristen var 1. februar 2017",
            "bootcamp decide deltagere --body styregruppe --by projektleder",
        ),
        (
            "survey-digital",
            lambda folder: (folder / "findings" / "digital.json").unlink(),
            "Der er ikke indlæst svar på «Digital bootcamp»",
            "bootcamp survey import svar.xlsx digital",
        ),
        (
            "answers-digital",
            lambda folder: store_findings(folder, politikere=None),
            "«Digital bootcamp»: for få svar til at vise Politikere (grænse 5)",
            "bootcamp survey import svar.xlsx digital",
        ),
        (
            "programme-bootcamp-1",
            lambda folder: make_folder(folder, event=EVENT.replace("endeligt", "foreløbigt")),
            "Programmet for «Bootcamp I» er foreløbigt – skriv status: endeligt i filen",
            "bootcamp programme bootcamp-1",
        ),
        (
            "plan-accepted",
            lambda folder: make_folder(folder, event=EVENT.replace("12. marts", "26. marts")),
            "Planen er ændret, siden den sidst blev godkendt",
            'bootcamp change --by projektleder --because "skriv hvorfor"',
        ),
    ],
)
def test_each_requirement_can_fail(tmp_path: Path, name: str, spoil: Spoil, evidence: str, remedy: str) -> None:
    folder = ready_for_first_gate(tmp_path)
    spoil(folder)
    found = requirements(folder)[name]
    assert (found.met, found.evidence, found.remedy) == (False, evidence, remedy)
    assert not gate(opened(folder), "motivation", AFTER, DANISH).open


def test_a_plan_never_accepted_needs_no_reason(tmp_path: Path) -> None:
    found = requirements(make_folder(tmp_path))["plan-accepted"]
    assert (found.met, found.remedy) == (False, "bootcamp change --by projektleder")


def test_a_group_that_can_never_be_shown_is_named_and_not_waited_for(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, plan_with("members: 25", "members: 4"))
    store_findings(folder, politikere=None)
    found = requirements(folder)["answers-digital"]
    assert found.met
    assert found.evidence == "Svar: Borgere 30; vises aldrig for sig, fordi gruppen er for lille: Politikere"


def test_a_group_that_nobody_answered_from_is_waited_for(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    store_findings(folder, politikere=0)
    found = requirements(folder)["answers-digital"]
    assert not found.met
    assert "Politikere" in (found.evidence or "")


def test_a_group_hidden_for_another_has_answered(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    store_findings(folder, politikere=None, reason="complement")
    assert requirements(folder)["answers-digital"].met


def test_errors_of_the_clock_count_too(tmp_path: Path) -> None:
    fixed = EVENT.replace("title: Formål, minutes", "title: Formål, at: 9.10, minutes")
    assert not requirements(make_folder(tmp_path, event=fixed))["plan-in-order"].met


def test_a_day_is_held_when_it_lies_behind(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    for today, met in ((date(2017, 3, 12), False), (date(2017, 3, 13), True)):
        assert requirements(folder, "bootcamps", today)["held-bootcamp-1"].met is met
    to_come = requirements(folder, "bootcamps", TODAY)["held-bootcamp-1"]
    assert to_come.evidence == "«Bootcamp I» er ikke holdt endnu (den 12. marts 2017)"
    assert to_come.remedy == "bootcamp print run-sheet bootcamp-1 --as pdf"
    make_folder(folder, event=EVENT.replace("date: 12. marts 2017", "week: x+4").replace("endeligt", "foreløbigt"))
    assert not requirements(folder, "bootcamps", date(2017, 3, 12))["held-bootcamp-1"].met
    assert requirements(folder, "bootcamps", date(2017, 3, 13))["held-bootcamp-1"].met


@pytest.mark.parametrize(
    ("outcome", "evidence"),
    [
        (None, "«Bæredygtig vækst» mangler formål, forudsætninger og aktiviteter – skriv det i outcomes/vaekst.yaml"),
        (
            "purpose: {text: Vækst}\n",
            "«Bæredygtig vækst» mangler forudsætninger og aktiviteter – skriv det i outcomes/vaekst.yaml",
        ),
        (OUTCOME, None),
    ],
)
def test_outcomes_are_written_before_the_bootcamps_end(
    tmp_path: Path, outcome: str | None, evidence: str | None
) -> None:
    found = requirements(make_folder(tmp_path, outcome=outcome), "bootcamps")["outcome-vaekst"]
    assert found.met is (evidence is None)
    assert found.evidence == (evidence or "Formål, 1 forudsætning, 1 aktivitet og 1 quick win")


def test_learning_finds_quick_wins(tmp_path: Path) -> None:
    assert requirements(make_folder(tmp_path), "laering")["quick-wins"].met
    without = OUTCOME.replace(", quick_win: ja", "")
    assert not requirements(make_folder(tmp_path, outcome=without), "laering")["quick-wins"].met
    assert "decision-naeste" in requirements(tmp_path, "laering")


def test_learning_waits_for_outcomes_of_its_own_days_only(tmp_path: Path) -> None:
    chosen = plan_with("type: læring, weeks: x+7", "type: læring, weeks: x+7, core_tasks: [vaekst]")
    assert "outcome-vaekst" not in requirements(make_folder(tmp_path, chosen, outcome=None), "laering")
    held = chosen.replace(
        "core_tasks: [vaekst]}\n  - {id: kern", "core_tasks: [vaekst], events: [bootcamp-1]}\n  - {id: kern"
    )
    assert not requirements(make_folder(tmp_path, held, outcome=None), "laering")["outcome-vaekst"].met


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("genbesøgt", "foreløbigt", "et formål, der er genbesøgt eller vedtaget"),
        (", quick_win: ja", "", "quick wins"),
    ],
)
def test_the_last_gate_wants_the_whole_pyramid(tmp_path: Path, old: str, new: str, part: str) -> None:
    assert requirements(make_folder(tmp_path), "kerneopgaver")["core-task-vaekst"].met
    found = requirements(make_folder(tmp_path, outcome=OUTCOME.replace(old, new)), "kerneopgaver")["core-task-vaekst"]
    assert (found.met, part in (found.evidence or "")) == (False, True)
    make_folder(tmp_path, plan_with("{title: Bæredygtig vækst}", "{title: Bæredygtig vækst, state: udgået}"))
    assert "core-task-vaekst" not in requirements(tmp_path, "kerneopgaver")


def test_phases_may_be_few_renamed_and_repeated(tmp_path: Path) -> None:
    phases = """\
phases:
  - {id: foerste, type: bootcamps, title: Første runde, events: [bootcamp-1], core_tasks: [vaekst]}
  - {id: anden, type: bootcamps, title: Anden runde}
"""
    plan = PLAN[: PLAN.index("decisions:")] + PLAN[PLAN.index("surveys:") : PLAN.index("phases:")] + phases
    folder = make_folder(tmp_path, plan)
    accept(folder)
    assert set(requirements(folder, "foerste")) == {
        "plan-in-order", "held-bootcamp-1", "outcome-vaekst", "plan-accepted"
    }  # fmt: skip
    advance(folder)
    assert opened(folder).state.phase == "anden"
    assert set(requirements(folder, "anden")) == {"plan-in-order", "plan-accepted"}
    advance(folder)
    assert opened(folder).state.finished


def test_a_closed_gate_is_told_and_records_nothing(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))
    moved, problems = moves.advance(process, by="projektleder", now=NOW, today=TODAY, words=DANISH)
    assert moved is not None
    assert (moved.entries, moved.gate.open) == ((), False)
    assert codes(problems) == ["gate-closed"]
    assert problems[0].params["missing"] == ["decision-deltagere", "survey-digital", "answers-digital", "plan-accepted"]


def test_a_waiver_opens_the_gate_and_stays_in_the_journal(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    store_findings(folder, politikere=None)
    process = opened(folder)
    moved, problems = moves.advance(
        process,
        by="facilitator",
        now=NOW,
        today=TODAY,
        words=DANISH,
        waive=["answers-digital", "terms"],
        because="rådet er lille",
    )
    assert moved is not None
    assert codes(problems) == ["waiver-not-needed"]
    assert (moved.from_phase, moved.to_phase, len(moved.entries)) == ("motivation", "bootcamps", 2)
    keep(process, moved.entries)
    process = opened(folder)
    assert (process.state.phase, process.state.heads) == ("bootcamps", 1)
    waived = requirements(folder)["answers-digital"]
    assert (waived.met, waived.waived) == (False, True)
    assert gate(process, "motivation", TODAY, DANISH).open


@pytest.mark.parametrize(
    ("asked", "because", "code", "suggestion"),
    [
        (["answers-digitl"], "fordi", "unknown-requirement", "answers-digital"),
        (["answers-digital"], None, "waiver-without-reason", None),
        (["answers-digital"], "  ", "waiver-without-reason", None),
    ],
)
def test_waivers_that_do_not_hold(
    tmp_path: Path, asked: list[str], because: str | None, code: str, suggestion: str | None
) -> None:
    folder = ready_for_first_gate(tmp_path)
    store_findings(folder, politikere=None)
    moved, problems = moves.advance(
        opened(folder), by="projektleder", now=NOW, today=TODAY, words=DANISH, waive=asked, because=because
    )
    assert moved is not None
    assert moved.entries == ()
    assert codes(problems) == [code]
    assert problems[0].params.get("suggestion") == suggestion


def test_only_roles_of_the_plan_move_a_process(tmp_path: Path) -> None:
    process = opened(ready_for_first_gate(tmp_path))
    moved, problems = moves.advance(process, by="projektledr", now=NOW, today=TODAY, words=DANISH)
    assert moved is not None
    assert moved.entries == ()
    assert (codes(problems), problems[0].params["suggestion"]) == (["unknown-role"], "projektleder")


def test_going_back_reopens_and_the_gate_is_passed_again(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    _, problems = moves.back(opened(folder), by="projektleder", because="x", now=NOW, words=DANISH)
    assert codes(problems) == ["nothing-to-go-back-to"]
    advance(folder)
    advance(folder)
    process = opened(folder)
    assert codes(moves.back(process, by="projektleder", because=None, now=NOW, words=DANISH)[1]) == ["reason-missing"]
    asked = moves.back(process, by="projektleder", because="x", now=NOW, words=DANISH, to="motivaton")
    assert (codes(asked[1]), asked[1][0].params["suggestion"]) == (["unknown-phase"], "motivation")
    asked = moves.back(process, by="projektleder", because="x", now=NOW, words=DANISH, to="kerneopgaver")
    assert codes(asked[1]) == ["phase-not-passed"]
    went, _ = moves.back(process, by="projektleder", because="nye deltagere", now=NOW, words=DANISH)
    assert went is not None
    assert (went.from_phase, went.to_phase) == ("laering", "bootcamps")
    went, _ = moves.back(process, by="projektleder", because="forfra", now=NOW, words=DANISH, to="motivation")
    assert went is not None
    keep(process, went.entries)
    state = opened(folder).state
    assert (state.phase, set(state.passed), "deltagere" in state.decisions) == ("motivation", set(), True)
    advance(folder)
    assert opened(folder).state.phase == "bootcamps"


def test_decisions_that_do_not_hold(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))

    def problems(decision: str, body: str | None = None, on: date = TODAY, by: str = "projektleder") -> Problems:
        decided, found = moves.decide(process, decision, by=by, on=on, today=TODAY, now=NOW, body=body)
        assert decided is None
        return found

    assert codes(problems("deltager")) == ["unknown-decision"]
    assert problems("deltager")[0].params["suggestion"] == "deltagere"
    assert codes(problems("deltagere", "styregrupe")) == ["unknown-body"]
    assert codes(problems("deltagere", on=TODAY + timedelta(days=1))) == ["date-to-come"]
    assert codes(problems("deltagere", by="nogen")) == ["unknown-role"]
    wrong = problems("deltagere", "udvalg")
    assert codes(wrong) == ["decision-of-another-body"]
    assert (wrong[0].params["decision"], wrong[0].params["id"]) == ("deltagere", "styregruppe")
    assert wrong[0].params["asked"] == process.plan.bodies["udvalg"].title
    assert (DANISH.say(wrong[0]).hint or "").startswith("skriv --body styregruppe")


def test_a_decision_taken_again_stands_and_says_so(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    decide(folder, "deltagere")
    decided, problems = moves.decide(
        opened(folder), "deltagere", by="projektleder", on=TODAY, today=TODAY, now=NOW, body="styregruppe", text=" Ja "
    )
    assert decided is not None
    assert [(one.code, one.severity) for one in problems] == [("decided-before", "advice")]
    keep(opened(folder), decided.entries)
    assert [one.text for one in opened(folder).state.decisions["deltagere"]] == ["", "Ja"]


def test_a_decision_moved_to_another_body_must_be_taken_there(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    make_folder(
        folder,
        plan_with("deltagere: {title: Deltagere, body: styregruppe", "deltagere: {title: Deltagere, body: udvalg"),
    )
    assert not requirements(folder)["decision-deltagere"].met


def test_the_next_three_things(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    assert [step.command for step in status_view(opened(folder), TODAY, DANISH).next] == [
        "bootcamp decide deltagere --body styregruppe --by projektleder",
        "bootcamp survey import svar.xlsx digital",
        "bootcamp change --by projektleder",
    ]
    ready_for_first_gate(folder)
    first, *rest = status_view(opened(folder), TODAY, DANISH).next
    assert (first.command, first.why) == (
        "bootcamp advance --by projektleder",
        "Beslutningspunktet er åbent: I kan gå videre til Bootcamps",
    )
    assert [step.command for step in rest] == [
        "bootcamp print terms --as pdf",
        "bootcamp print milestones --as pdf",
    ]


def test_status_is_the_contracts_document(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path / "forløb")
    document = json.loads(json.dumps(status_document(status_view(opened(folder), TODAY, ENGLISH))))
    assert set(document) == {"process", "title", "language", "phase", "finished", "phases", "next", "heads"}
    assert document["process"] == "forløb"
    assert (document["phase"], document["finished"], document["heads"]) == ("motivation", False, 1)
    first, second = document["phases"][:2]
    assert set(first) >= {"id", "type", "state", "starts", "ends", "gate"}
    assert (first["state"], first["starts"], first["ends"]) == ("active", "2017-02-06", "2017-03-12")
    assert first["gate"]["open"] is True
    assert set(first["gate"]["requirements"][0]) == {"id", "text", "met", "waived", "evidence", "remedy"}
    assert second["state"] == "waiting"
    assert second["events"] == [{"id": "bootcamp-1", "title": "Bootcamp I", "kind": "bootcamp", "date": "2017-03-12"}]
    assert [set(step) for step in document["next"]] == [{"command", "why"}] * 3


@pytest.mark.parametrize("words", [DANISH, ENGLISH])
def test_status_is_said_in_full_from_the_first_day_to_the_last(tmp_path: Path, words: object) -> None:
    folder = make_folder(tmp_path, outcome=None)
    views = [status_view(opened(folder), TODAY, words)]  # type: ignore[arg-type]
    ready_for_first_gate(folder)
    for _ in range(2):
        advance(folder)
    decide(folder, "naeste")
    for _ in range(2):
        advance(folder)
        views.append(status_view(opened(folder), AFTER, words))  # type: ignore[arg-type]
    assert [view.finished for view in views] == [False, False, True]
    assert all(len({step.command for step in view.next}) == 3 for view in views)
    assert {phase.state for phase in views[-1].phases} == {"passed"}


def test_requirement_ids_are_their_own_within_a_gate(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))
    for phase in process.phases:
        names = [one.id for one in gate(process, phase, TODAY, DANISH).requirements]
        assert len(names) == len(set(names))


def test_documents_belong_to_phases(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    store_findings(folder)
    papers = documents_of(look_at(opened(folder), "motivation", TODAY, DANISH))
    assert [(paper.document, paper.of) for paper in papers] == [
        ("terms", None),
        ("milestones", None),
        ("mini-analysis", "digital"),
        ("programme", "bootcamp-1"),
        ("run-sheet", "bootcamp-1"),
    ]


def test_a_broken_journal_keeps_the_gate_closed_and_says_why(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    decision = max((folder / "journal").glob("*.json"), key=lambda path: "decision-taken" in path.read_text("utf-8"))
    write(decision, decision.read_text("utf-8")[:50])
    assert not requirements(folder)["decision-deltagere"].met


@pytest.mark.parametrize("broken", [b"", b"{", b"journal"])
def test_nothing_goes_on_while_the_journal_cannot_be_read_and_everything_tells_it(
    tmp_path: Path, run: Run, broken: bytes
) -> None:
    """The entry that cannot be read may be the one that went back."""
    folder = ready_for_first_gate(tmp_path)
    advance(folder)
    assert run("back", "--because", "for få deltagere", "--by", "projektleder", "--in", folder).code == 0
    [reopened] = [path for path in (folder / "journal").glob("*.json") if "phase-reopened" in path.read_text("utf-8")]
    if broken == b"journal":
        shutil.rmtree(folder / "journal")
        (folder / "journal").write_bytes(b"")
        code, file, ended = "journal-not-folder", "journal", 1
    else:
        reopened.write_bytes(broken)
        code, file, ended = "journal-entry-broken", f"journal/{reopened.name}", 0
    who = ("--by", "projektleder")
    lines = {
        ("check",): 1,
        ("status",): 0,
        ("log",): 0,
        ("change",): 0,
        ("decide", "deltagere", *who): 3 if ended else 0,
        ("back", "--because", "igen", *who): 1 if ended else 0,
    }
    answer = run("advance", *who, "--json", "--in", folder)
    assert answer.code == 4
    assert (code in answer.err, file in answer.err) == (True, True)
    gates = [each["gate"] for each in answer.document["phases"] if each["state"] == "active"]
    [missing] = [each for gate in gates for each in gate["requirements"] if each["id"] == "journal-whole"]
    assert not missing["met"]
    assert file in missing["evidence"]
    for line, expected in lines.items():
        answer = run(*line, "--in", folder)
        assert (answer.code, code in answer.err, file in answer.err) == (expected, True, True), (line, answer)


def test_the_broken_journal_is_no_dead_end_for_a_changed_plan(tmp_path: Path, run: Run) -> None:
    folder = ready_for_first_gate(tmp_path)
    (folder / "journal" / "20170101T000000Z-00000000.json").write_text("", "utf-8")
    plan = folder / "plan.yaml"
    plan.write_text(plan.read_text("utf-8").replace("Eksempel Kommune", "Anden Kommune"), "utf-8")
    answer = run("change", "--by", "projektleder", "--because", "nyt navn", "--in", folder)
    assert answer.code == 0
    assert "journal-entry-broken" in answer.err


def test_a_gate_is_passed_when_somebody_answers_for_the_missing_entry(tmp_path: Path, run: Run) -> None:
    folder = ready_for_first_gate(tmp_path)
    (folder / "journal" / "20170101T000000Z-00000000.json").write_text("", "utf-8")
    who = ("--by", "projektleder", "--in", folder)
    assert run("advance", *who).code == 4
    assert run("advance", "--waive", "journal-whole", "--because", "filen var tom fra begyndelsen", *who).code == 0


def test_an_entry_that_has_not_come_yet_closes_the_gate_too(tmp_path: Path, run: Run) -> None:
    """A folder that is synchronised half-way holds what came after going back, and not the going back."""
    folder = ready_for_first_gate(tmp_path)
    advance(folder)
    assert run("back", "--because", "for få deltagere", "--by", "projektleder", "--in", folder).code == 0
    assert run("decide", "deltagere", "--by", "projektleder", "--in", folder).code == 0
    [reopened] = [path for path in (folder / "journal").glob("*.json") if "phase-reopened" in path.read_text("utf-8")]
    content = reopened.read_bytes()
    reopened.unlink()
    answer = run("advance", "--by", "projektleder", "--in", folder)
    assert (answer.code, "journal-entry-missing" in answer.err) == (4, True)
    gate = run("status", "--in", folder, "--json").document["phases"][0]["gate"]
    assert [one["id"] for one in gate["requirements"] if not one["met"]] == ["journal-whole"]
    reopened.write_bytes(content)
    assert opened(folder).state.phase == "motivation"
    assert run("advance", "--by", "projektleder", "--in", folder).code == 0
