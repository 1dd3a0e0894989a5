"""A process folder as a whole: opened, its plan accepted, its log told."""

import json
import subprocess
import sys
from datetime import UTC
from pathlib import Path

import pytest

import bootcamp
from bootcamp.phases import moves
from bootcamp.problems import ExitCode, Refused, has_errors
from bootcamp.process.events import SurveyImported
from bootcamp.process.folder import entries_for, keep, open_process
from bootcamp.process.log import log_document, log_view
from bootcamp.process.snapshots import keep_snapshot, read_snapshot, snapshot_of
from support.process_folders import (
    DANISH,
    ENGLISH,
    EVENT,
    NOW,
    PLAN,
    accept,
    advance,
    decide,
    make_folder,
    opened,
    ready_for_first_gate,
    store_findings,
    write,
)

HERE = Path(__file__).parents[1]


def digest(folder: Path) -> str:
    return opened(folder).snapshot.digest


def test_a_process_is_opened_from_any_place_in_its_folder(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "æ ø å")
    for path in (folder, folder / "events", folder / "plan.yaml", str(folder)):
        process, problems = bootcamp.open_process(path)
        assert (process.folder, process.state.phase, problems) == (folder, "motivation", ())


def test_importing_the_package_stays_light() -> None:
    told = "import sys, bootcamp; print([m for m in ('pydantic', 'yaml', 'typer') if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, cwd=HERE, check=True)
    assert answer.stdout.strip() == "[]"


def test_no_plan_is_refused_by_the_system_and_a_broken_one_by_content(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        open_process(tmp_path)
    assert refusal.value.exit_code is ExitCode.SYSTEM
    write(tmp_path / "plan.yaml", "title: [")
    with pytest.raises(Refused) as refusal:
        open_process(tmp_path)
    assert refusal.value.exit_code is ExitCode.CONTENT


@pytest.mark.parametrize("text", ["{", "[]", '{"n": 1, "segments": [{"id": "x"}], "suppressed": []}', '{"n": "1"}'])
def test_broken_findings_are_told_and_passed_over(tmp_path: Path, text: str) -> None:
    folder = make_folder(tmp_path)
    write(folder / "findings" / "digital.json", text)
    process, problems = open_process(folder)
    assert process.turnouts == {}
    assert [problem.code for problem in problems] == ["findings-broken"]


def test_a_group_is_too_few_unless_it_only_hides_another(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    store_findings(folder, politikere=None)
    assert opened(folder).turnouts["digital"].too_few == {"politikere"}
    store_findings(folder, politikere=None, reason="complement")
    assert opened(folder).turnouts["digital"].too_few == frozenset()


def test_the_digest_knows_meaning_from_writing(tmp_path: Path) -> None:
    before = digest(make_folder(tmp_path))
    same = EVENT.replace("start: 9.00", "start: kl. 9  # som sidst").replace("12. marts 2017", "2017-03-12")
    same = same.replace("{break: 15}", "{minutes: 15 min., form: pause}").replace("endeligt", "final")
    reordered = PLAN.replace("  facilitator: {title: Facilitator}\n", "").replace(
        "people:", "  facilitator: {title: Facilitator}\npeople:"
    )
    assert digest(make_folder(tmp_path, reordered, same)) == before
    for change in (("12. marts", "19. marts"), ("9.00", "9.30"), ("60–80", "60–90"), ("Formål", "Formålet")):
        assert digest(make_folder(tmp_path, event=EVENT.replace(*change))) != before
    assert digest(make_folder(tmp_path, PLAN.replace("letter: B", "letter: C"))) != before


def test_a_snapshot_is_read_back_as_the_same_plan_without_names(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))
    path = keep_snapshot(tmp_path, process.snapshot)
    assert keep_snapshot(tmp_path, process.snapshot) == path
    assert path.relative_to(tmp_path).as_posix() == f"journal/plans/{process.snapshot.digest}.yaml"
    assert "Navnesen" not in path.read_text(encoding="utf-8")
    intention, problems = read_snapshot(tmp_path, process.snapshot.digest)
    assert problems == ()
    assert intention is not None
    assert intention.events == process.contents.events
    assert intention.plan.phases == process.plan.phases
    assert intention.plan.surveys == process.plan.surveys
    assert intention.plan.people[0].name is None


def test_a_snapshot_that_is_gone_or_cut_is_told(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))
    assert read_snapshot(tmp_path, "0" * 16)[1][0].code == "snapshot-missing"
    path = keep_snapshot(tmp_path, process.snapshot)
    path.write_text(path.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    read, problems = read_snapshot(tmp_path, process.snapshot.digest)
    assert read is None
    assert problems[0].code in ("snapshot-broken", "snapshot-missing")
    path.write_text("plan: {}\nevents: {}\n", encoding="utf-8")
    assert read_snapshot(tmp_path, process.snapshot.digest)[1][0].code == "snapshot-broken"


def test_the_first_acceptance_needs_no_reason_later_ones_do(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    accept(folder)
    assert opened(folder).state.accepted == digest(folder)
    again, problems = moves.change(opened(folder), by="projektleder", because="x", now=NOW, words=DANISH)
    assert (again.entries, [one.code for one in problems]) == ((), ["plan-unchanged"])
    assert not has_errors(problems)
    make_folder(folder, event=EVENT.replace("12. marts", "26. marts"))
    changed, problems = moves.change(opened(folder), by="projektleder", because=" ", now=NOW, words=DANISH)
    assert [one.code for one in problems] == ["reason-missing"]
    assert changed.entries == ()
    assert changed.sentences == ("Bootcamp I: datoen er flyttet fra 12. marts 2017 til 26. marts 2017",)
    accept(folder, "salen var optaget")
    assert opened(folder).state.accepted == digest(folder)


def test_a_plan_with_errors_is_not_accepted(tmp_path: Path) -> None:
    folder = make_folder(tmp_path, event=EVENT.replace("minutes: 40", "minuter: 40"))
    changed, problems = moves.change(opened(folder), by="projektleder", because=None, now=NOW, words=DANISH)
    assert "plan-has-errors" in [one.code for one in problems]
    assert changed.entries == ()


def test_a_lost_snapshot_does_not_stop_a_change(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    accept(folder)
    next((folder / "journal" / "plans").iterdir()).unlink()
    make_folder(folder, event=EVENT.replace("12. marts", "26. marts"))
    changed, problems = moves.change(opened(folder), by="projektleder", because="flyttet", now=NOW, words=DANISH)
    assert [(one.code, one.severity) for one in problems] == [("snapshot-missing", "warning")]
    assert len(changed.entries) == 1


def test_the_journal_holds_no_names(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    advance(folder)
    written = [path.read_text(encoding="utf-8") for path in (folder / "journal").rglob("*.*")]
    assert len(written) == 4
    assert not any("Navnesen" in text for text in written)


def test_the_log_tells_everything_in_plain_sentences(tmp_path: Path) -> None:
    folder = ready_for_first_gate(tmp_path)
    imported = SurveyImported("digital", "svar.xlsx", "ab" * 32, 42, 40, 2, 1)
    process = opened(folder)
    keep(process, entries_for(process, [imported], by=None, now=NOW))
    advance(folder)
    process = opened(folder)
    went_back, _ = moves.back(process, by="facilitator", because="for få borgere", now=NOW, words=DANISH)
    assert went_back is not None
    keep(process, went_back.entries)
    make_folder(folder, event=EVENT.replace("12. marts", "26. marts"))
    accept(folder, "salen var optaget")
    lines = log_view(opened(folder), DANISH, UTC)
    assert [line.text for line in lines] == [
        "Planen blev godkendt første gang (indført af Projektleder)",
        "Styregruppen besluttede «Deltagere» den 3. januar 2017 (indført af Projektleder)",
        "42 svar på «Digital bootcamp» blev indlæst fra svar.xlsx, heraf 40 nye",
        "Gik videre fra Motivation til Bootcamps (indført af Projektleder)",
        "Gik tilbage til Motivation: for få borgere (indført af Facilitator)",
        "Planen blev ændret og godkendt: salen var optaget (indført af Projektleder)",
    ]
    assert {line.day for line in lines} == {NOW.date()}
    assert log_view(opened(folder), ENGLISH, UTC)[3].text == (
        "Advanced from Motivation to Bootcamps (entered by Projektleder)"
    )
    assert json.loads(json.dumps(log_document(lines)))["entries"][0]["day"] == "2017-02-03"


def test_entries_follow_each_other_and_join_the_heads(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    process = opened(folder)
    left, right = (
        moves.decide(process, name, by="projektleder", on=NOW.date(), today=NOW.date(), now=NOW)[0]
        for name in ("deltagere", "naeste")
    )
    assert left is not None
    assert right is not None
    keep(process, [*left.entries, *right.entries])
    assert opened(folder).state.heads == 2
    decide(folder, "deltagere")
    assert opened(folder).state.heads == 1


def test_snapshots_do_not_depend_on_the_folder(tmp_path: Path) -> None:
    one, other = opened(make_folder(tmp_path / "a")), opened(make_folder(tmp_path / "b"))
    assert snapshot_of(one.contents).text == snapshot_of(other.contents).text
