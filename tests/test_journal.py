"""The journal: one file per entry, whole or not at all, read in one order everywhere."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.problems import ExitCode, Refused
from bootcamp.process import storing
from bootcamp.process.entries import Entry, from_json, identity, make_entry, to_json
from bootcamp.process.events import (
    DecisionTaken,
    Happening,
    PhaseAdvanced,
    PhaseReopened,
    PlanAccepted,
    RequirementWaived,
    SurveyImported,
    Unknown,
)
from bootcamp.process.journal import in_order, read_journal, record
from bootcamp.process.state import fold, next_phase
from support.command_line import Run
from support.process_folders import ready_for_first_gate

NOW = datetime(2017, 1, 12, 9, 30, tzinfo=UTC)
HERE = Path(__file__).parents[1]
PHASES = ["a", "b", "c", "d"]
WHATS: list[Happening] = [
    PhaseAdvanced("a", "b"),
    PhaseReopened("b", "a", "for få deltagere"),
    DecisionTaken("deltagere", "styregruppe", date(2017, 1, 3), "Godkendt"),
    PlanAccepted("0123456789abcdef", None),
    RequirementWaived("terms", "a", "foreligger andetsteds"),
    SurveyImported("digital", "svar.xlsx", "ab" * 32, 409, 409, 0, 3),
]


def entry(what: Happening, minutes: int = 0, *parents: str) -> Entry:
    return make_entry(what, at=NOW + timedelta(minutes=minutes), by="projektleder", parents=parents)


def decision(name: str, minutes: int = 0, *parents: str) -> Entry:
    return entry(DecisionTaken(name, "styregruppe", date(2017, 1, 3), ""), minutes, *parents)


def files(folder: Path) -> list[Path]:
    return sorted((folder / "journal").iterdir())


@pytest.mark.parametrize("what", WHATS)
def test_what_is_recorded_is_read_back(tmp_path: Path, what: Happening) -> None:
    written = entry(what)
    path = record(tmp_path, written)
    assert path.name == f"20170112T093000Z-{written.id[:8]}.json"
    journal, problems = read_journal(tmp_path)
    assert (journal.entries, problems) == ((written,), ())
    assert identity(json.loads(path.read_text(encoding="utf-8"))) == written.id


def test_times_are_kept_in_utc_to_the_second() -> None:
    local = datetime(2017, 1, 12, 10, 30, 0, 999, tzinfo=timezone(timedelta(hours=1)))
    assert make_entry(WHATS[0], at=local, by=None, parents=()).at == NOW
    with pytest.raises(ValueError, match="time zone"):
        make_entry(WHATS[0], at=datetime(2017, 1, 12, 9, 30), by=None, parents=())  # noqa: DTZ001


def test_recording_twice_is_recording_once(tmp_path: Path) -> None:
    assert record(tmp_path, entry(WHATS[0])) == record(tmp_path, entry(WHATS[0]))
    assert len(files(tmp_path)) == 1


def test_a_taken_name_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "journal" / f"20170112T093000Z-{entry(WHATS[0]).id[:8]}.json"
    path.parent.mkdir()
    path.write_text("half a fi")
    assert record(tmp_path, entry(WHATS[0])) != path
    assert path.read_text() == "half a fi"
    assert read_journal(tmp_path)[0].entries == (entry(WHATS[0]),)


def test_a_conflict_copy_is_read_once(tmp_path: Path) -> None:
    path = record(tmp_path, entry(WHATS[0]))
    path.with_name(f"{path.stem}-PC2.json").write_bytes(path.read_bytes())
    journal, problems = read_journal(tmp_path)
    assert (len(journal.entries), problems) == (1, ())


def test_of_an_edited_copy_the_original_counts(tmp_path: Path) -> None:
    path = record(tmp_path, entry(WHATS[2]))
    copy = path.with_name(f"0-{path.name}")
    copy.write_text(path.read_text(encoding="utf-8").replace("2017-01-03", "2016-01-03"), encoding="utf-8")
    journal, problems = read_journal(tmp_path)
    assert journal.entries == (entry(WHATS[2]),)
    assert [(one.code, one.severity) for one in problems] == [("journal-entry-changed", "warning")]


def test_a_file_cut_short_anywhere_is_told_and_the_rest_read(tmp_path: Path) -> None:
    whole = record(tmp_path, entry(WHATS[0]))
    cut = record(tmp_path, entry(WHATS[2], 1, entry(WHATS[0]).id))
    content = cut.read_bytes()
    for length in range(len(content) - 2):
        cut.write_bytes(content[:length])
        journal, problems = read_journal(tmp_path)
        assert journal.entries == (entry(WHATS[0]),)
        assert [(one.code, one.place and one.place.file) for one in problems] == [
            ("journal-entry-broken", f"journal/{cut.name}")
        ]
    assert whole.exists()


@pytest.mark.parametrize(
    "content",
    [b"[]", b"\xff\xfe", b"[" * 100_000, b'{"version": 1}', b'{"version": true, "id": "x", "kind": "k"}', b"null"],
)
def test_what_is_no_entry_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "x.json").write_bytes(content)
    journal, problems = read_journal(tmp_path)
    assert (journal.entries, [one.code for one in problems]) == ((), ["journal-entry-broken"])


def test_a_known_kind_with_a_wrong_payload_is_broken() -> None:
    document = to_json(entry(WHATS[2]))
    payloads: list[object] = [{}, {**document["payload"], "on": "3. januar"}, []]
    for payload in payloads:
        with pytest.raises((TypeError, ValueError)):
            from_json({**document, "payload": payload})


def test_newer_kinds_are_kept_in_order_and_passed_over(tmp_path: Path) -> None:
    first = entry(WHATS[0])
    newer = entry(Unknown("seat-moved", {"table": 3}), 1, first.id)
    last = decision("deltagere", 2, newer.id)
    for one in (first, newer, last):
        record(tmp_path, one)
    journal, problems = read_journal(tmp_path)
    assert journal.entries == (first, newer, last)
    assert journal.heads == (last.id,)
    assert [(one.code, one.severity) for one in problems] == [("journal-newer", "advice")]
    assert list(fold(journal.entries, PHASES).decisions) == ["deltagere"]


def test_a_known_kind_of_a_newer_version_is_not_guessed_at() -> None:
    document = {**to_json(entry(WHATS[0])), "version": 2}
    read = from_json(document)
    assert isinstance(read.what, Unknown)
    assert to_json(read) == document


def test_missing_parents_are_told(tmp_path: Path) -> None:
    record(tmp_path, entry(WHATS[0], 0, "feedfeedfeedfeed"))
    _, problems = read_journal(tmp_path)
    assert [(one.code, one.severity) for one in problems] == [("journal-entry-missing", "warning")]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    record(tmp_path, entry(WHATS[0]))
    for name in (".half-1.tmp", "~$x.json", ".hidden.json", "note.txt", "plans"):
        (tmp_path / "journal" / name).write_text("{")
    assert read_journal(tmp_path)[1] == ()


def test_two_heads_are_joined_by_the_next_entry(tmp_path: Path) -> None:
    root = decision("root")
    left, right = decision("left", 1, root.id), decision("right", 2, root.id)
    for one in (root, left, right):
        record(tmp_path, one)
    journal, _ = read_journal(tmp_path)
    assert set(journal.heads) == {left.id, right.id}
    state = fold(journal.entries, PHASES)
    assert (state.heads, set(state.decisions)) == (2, {"root", "left", "right"})
    record(tmp_path, decision("joined", 3, *journal.heads))
    assert len(read_journal(tmp_path)[0].heads) == 1


def test_two_bodies_of_one_decision_both_stay() -> None:
    root = decision("root")
    both = [decision("same", 1, root.id), decision("same", 2, root.id)]
    assert len(fold([root, *both], PHASES).decisions["same"]) == 2


def test_going_back_wins_over_going_on_at_the_same_time() -> None:
    start = [entry(PhaseAdvanced("a", "b"), 0)]
    start.append(entry(PhaseAdvanced("b", "c"), 1, start[0].id))
    for back_at, on_at in ((2, 3), (3, 2)):
        on = entry(PhaseAdvanced("c", "d"), on_at, start[1].id)
        back = entry(PhaseReopened("c", "b", "igen"), back_at, start[1].id)
        state = fold([*start, on, back], PHASES)
        assert (state.phase, set(state.passed), next_phase(state, PHASES)) == ("b", {"a"}, "c")


def test_both_machines_going_on_go_on_once() -> None:
    first, second = entry(PhaseAdvanced("a", "b"), 0), entry(PhaseAdvanced("a", "b"), 1)
    then = entry(PhaseAdvanced("b", "c"), 2, first.id)
    state = fold([first, second, then], PHASES)
    assert (state.phase, set(state.passed)) == ("c", {"a", "b"})


def test_the_last_gate_finishes_and_a_new_phase_reopens() -> None:
    moves = [entry(PhaseAdvanced("a", "b"), 0)]
    moves.append(entry(PhaseAdvanced("b", None), 1, moves[0].id))
    assert fold(moves, ["a", "b"]).finished
    second_stage = fold(moves, ["a", "b", "c"])
    assert (second_stage.phase, second_stage.finished) == ("c", False)


def test_a_phase_renamed_in_the_plan_is_not_lost() -> None:
    moves = [entry(PhaseAdvanced("a", "b"), 0)]
    assert fold(moves, ["start", "b", "c"]).phase == "b"
    assert fold(moves, ["a", "new"]).phase == "new"


@st.composite
def journals(draw: st.DrawFn) -> list[Entry]:
    """Journals of several machines: every entry has some earlier ones as parents."""
    entries: list[Entry] = []
    phases = st.sampled_from(PHASES)
    whats: st.SearchStrategy[Happening] = st.one_of(
        st.builds(PhaseAdvanced, phases, st.one_of(st.none(), phases)),
        st.builds(PhaseReopened, phases, phases, st.just("fordi")),
        st.builds(DecisionTaken, phases, st.just("udvalg"), st.dates(), st.text()),
        st.builds(PlanAccepted, st.sampled_from(["1", "2"]), st.none()),
        st.builds(Unknown, st.just("newer"), st.just({})),
    )
    for _ in range(draw(st.integers(0, 9))):
        parents = draw(st.lists(st.sampled_from(entries), max_size=2)) if entries else []
        minutes = draw(st.integers(0, 5))
        entries.append(entry(draw(whats), minutes, *(parent.id for parent in parents)))
    return entries


@given(journals(), st.randoms())
def test_order_and_copies_of_files_make_no_difference(entries: list[Entry], chance: object) -> None:
    shuffled = [*entries, *entries[::2]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == in_order(entries)
    assert fold(shuffled, PHASES) == fold(entries, PHASES)


@given(journals())
def test_parents_come_first_and_nothing_is_lost(entries: list[Entry]) -> None:
    ordered = in_order(entries)
    place = {one.id: number for number, one in enumerate(ordered)}
    assert place.keys() == {one.id for one in entries}
    assert all(place[parent] < place[one.id] for one in ordered for parent in one.parents)


@given(journals())
def test_no_decision_is_ever_lost(entries: list[Entry]) -> None:
    taken = {one.id: one.what for one in entries if isinstance(one.what, DecisionTaken)}
    kept = [one for several in fold(entries, PHASES).decisions.values() for one in several]
    assert sorted(map(repr, kept)) == sorted(map(repr, taken.values()))


@given(journals())
def test_the_active_phase_is_one_that_was_not_passed(entries: list[Entry]) -> None:
    state = fold(entries, PHASES)
    assert (state.phase is None) == (set(state.passed) >= set(PHASES))
    assert state.phase not in state.passed


@given(journals())
def test_every_entry_survives_json(entries: list[Entry]) -> None:
    for one in entries:
        assert from_json(json.loads(json.dumps(to_json(one)))) == one
        assert identity(to_json(one)) == one.id


@pytest.mark.parametrize(
    ("failing", "number", "code"),
    [
        ("fsync", errno.ENOSPC, "disk-full"),
        ("fsync", errno.EDQUOT, "disk-full"),
        ("link", errno.EACCES, "file-permission"),
        ("link", errno.EROFS, "file-read-only"),
    ],
)
def test_what_the_system_refuses_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str, number: int, code: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, failing, refuse)
    with pytest.raises(Refused) as refusal:
        record(tmp_path, entry(WHATS[0]))
    assert refusal.value.exit_code is ExitCode.SYSTEM
    assert [problem.code for problem in refusal.value.problems] == [code]
    assert not list(tmp_path.iterdir())


def test_a_journal_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("")
    with pytest.raises(Refused) as refusal:
        record(tmp_path, entry(WHATS[0]))
    assert (refusal.value.exit_code, refusal.value.problems[0].code) == (ExitCode.SYSTEM, "file-not-folder")


@pytest.mark.parametrize("number", [errno.EPERM, errno.EOPNOTSUPP])
def test_a_drive_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "link", refuse)
    assert record(tmp_path, entry(WHATS[0])) == record(tmp_path, entry(WHATS[0]))
    assert read_journal(tmp_path)[0].entries == (entry(WHATS[0]),)
    assert len(files(tmp_path)) == 1


class SharingError(PermissionError):
    """What Windows says while a scanner holds a file."""

    winerror = 32


@pytest.mark.parametrize(("times", "stored"), [(0, True), (3, True), (99, False)])
def test_a_file_that_is_held_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, stored: bool
) -> None:
    left, pauses, really = [times], list[float](), os.link

    def link(*paths: str, **_: object) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise SharingError(errno.EACCES, "held")
        really(*paths)

    monkeypatch.setattr(os, "link", link)
    path = tmp_path / "x.json"
    if stored:
        storing.put(path, b"{}", sleep=pauses.append)
        assert path.read_bytes() == b"{}"
        assert len(pauses) == times
    else:
        with pytest.raises(Refused) as refusal:
            storing.put(path, b"{}", sleep=pauses.append)
        assert refusal.value.problems[0].code == "file-in-use"
        assert 2 < sum(pauses) < 3


def test_old_temporary_files_are_swept_and_new_ones_left(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    old, new = tmp_path / "journal" / ".x-1.tmp", tmp_path / "journal" / ".y-2.tmp"
    for path in (old, new):
        path.write_text("{")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    record(tmp_path, entry(WHATS[0]))
    assert (old.exists(), new.exists()) == (False, True)


WRITER = """
    import sys
    from datetime import UTC, datetime, timedelta
    from pathlib import Path
    from bootcamp.process.entries import make_entry
    from bootcamp.process.events import PlanAccepted
    from bootcamp.process.journal import record

    parents = ()
    for number in range(100_000):
        at = datetime(2017, 1, 12, tzinfo=UTC) + timedelta(seconds=number)
        written = make_entry(PlanAccepted(str(number), None), at=at, by=None, parents=parents)
        record(Path(sys.argv[1]), written)
        print(written.id, flush=True)
        parents = (written.id,)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a program that way")
@pytest.mark.parametrize("after", [1, 7, 20, 33])
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path: Path, after: int) -> None:
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=HERE) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline().strip() for _ in range(after)]
        writer.kill()
        acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    journal, problems = read_journal(tmp_path)
    assert problems == ()
    assert {one.id for one in journal.entries} >= set(acknowledged)
    assert len(journal.entries) <= len(acknowledged) + 1
    assert len(journal.heads) == 1


def test_two_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    program = textwrap.dedent(WRITER).replace("100_000", "25").replace("str(number)", "sys.argv[2] + str(number)")
    command = [sys.executable, "-c", program, str(tmp_path)]
    writers = [
        subprocess.Popen([*command, name], stdout=subprocess.PIPE, text=True, cwd=HERE) for name in ("left", "right")
    ]
    told = [line for writer in writers for line in writer.communicate()[0].split()]
    journal, problems = read_journal(tmp_path)
    assert problems == ()
    assert {one.id for one in journal.entries} == set(told)
    assert len(journal.entries) == 50
    assert len(journal.heads) == 2


@pytest.mark.parametrize("at", ["9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59+00:00"])
def test_a_time_that_the_calendar_does_not_hold_is_a_broken_entry(ready: Path, run: Run, at: str) -> None:
    document = to_json(entry(WHATS[0])) | {"at": at}
    document |= {"id": identity(document)}
    (ready / "journal").mkdir(exist_ok=True)
    (ready / "journal" / "20170101T000000Z-00000000.json").write_text(json.dumps(document), encoding="utf-8")
    for line in (("status",), ("log",), ("change",), ("day", "times"), ("check",)):
        answer = run(*line, "--in", ready)
        assert (answer.code in (0, 1), "journal-entry-broken" in answer.err) == (True, True), (line, answer)


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    return ready_for_first_gate(tmp_path)
