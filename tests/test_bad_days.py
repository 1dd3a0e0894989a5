"""Days that cannot be: each is told with its minutes or its place and a remedy, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.attacks import answered, left_as_it_was, tree
from support.command_line import Answer, Run
from support.process_folders import make_folder, write

DAY = "bootcamp-3"
HEAD = """\
title: Prøve
date: 7. maj 2017
start: 9.00
end: 12.00
rooms: {Lille: 40, Stor: 60}
blocks:
"""
TRACK = """\
      - id: t{n}
        title: Spor {n}
        blocks: [{{title: Arbejde, minutes: 25, leads: [sporansvarlig], how: Bordet arbejder}}]
"""


def day(process: Path, blocks: str, head: str = HEAD) -> None:
    write(process / "events" / f"{DAY}.yaml", head + blocks)


def told(answer: Answer, code: str) -> dict[str, object]:
    found = [problem for problem in answer.document["problems"] if problem["code"] == code]
    assert len(found) == 1, answer.out
    assert found[0]["hint"]
    return dict(found[0])


@pytest.mark.parametrize(("room", "panel", "inside"), [("Lille", "politikere", 59), ("Stor", "politikere", None)])
def test_a_station_holds_its_panel_and_the_track_that_visits(
    run: Run, process: Path, room: str, panel: str, inside: int | None
) -> None:
    rotation = f"  - title: Panelet\n    rotation: {{station: Besøg, visit: 25, room: {room}, panel: {panel}}}\n"
    head = HEAD.replace("rooms:", "participants: 93\nrooms:")
    day(process, rotation + "    tracks:\n" + "".join(TRACK.format(n=n) for n in (1, 2)), head)
    answer = run("programme", DAY, "--json")
    codes = [problem["code"] for problem in answer.document["problems"]]
    assert ("room-too-small" in codes) == (inside is not None), answer.out
    if inside is not None:
        problem = told(answer, "room-too-small")
        assert (problem["severity"], problem["path"]) == ("warning", f"events[{DAY}].blocks[0].rotation.room")
        assert f"ventes {inside}: {inside - 40} for mange" in str(problem["message"])


def test_a_day_past_midnight_is_told_once_and_not_to_end_a_minute_before(run: Run, process: Path) -> None:
    day(process, "  - {title: Sent, at: 23.30, minutes: 60}\n")
    answer = run("programme", DAY, "--json")
    assert answer.code == 1
    assert "30 minutter over midnat" in str(told(answer, "past-midnight")["message"])
    assert "day-too-long" not in answer.out


@pytest.mark.parametrize("line", [("day", "start", DAY), ("day", "times", DAY), ("day", "late", "15", "--event", DAY)])
@pytest.mark.parametrize(
    ("text", "code"), [("title: Prøve\nstart: 9.00\n", "event-has-no-programme"), ("", "file-empty")]
)
def test_a_day_that_is_there_is_not_called_unknown(
    run: Run, process: Path, line: tuple[str, ...], text: str, code: str
) -> None:
    write(process / "events" / f"{DAY}.yaml", text)
    before = tree(process)
    for more in (("--lang", "da"), ("--lang", "en")):
        answer = run(*line, *more)
        answered(answer, as_json=False, codes=(1,))
        assert f"[{code}]" in answer.err
    answer = run(*line, "--json")
    answered(answer, as_json=True, codes=(1,))
    told(answer, code)
    left_as_it_was(process, before)


def test_a_calendar_of_a_day_that_cannot_be_read_says_why(run: Run, process: Path) -> None:
    write(process / "events" / f"{DAY}.yaml", "")
    answer = run("calendar", DAY, "--json")
    assert answer.code == 1
    told(answer, "file-empty")


@pytest.mark.parametrize(
    ("minutes", "code"),
    [
        ("femten", "not-a-duration"),
        ("9,5", "not-a-duration"),
        ("0", "duration-not-positive"),
        ("−5", "duration-not-positive"),
        ("9999", "duration-too-long"),
    ],
)
def test_minutes_behind_that_cannot_be_are_told_in_the_words_of_the_product(
    run: Run, process: Path, minutes: str, code: str
) -> None:
    before = tree(process)
    answer = run("day", "late", minutes, "--event", DAY, "--json")
    assert answer.code == 2
    assert minutes in str(told(answer, code)["message"])
    left_as_it_was(process, before)


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("minutes", ["15", "15 min", "0:15"])
def test_minutes_behind_are_written_as_people_write_them(run: Run, minutes: str) -> None:
    assert run("day", "late", minutes, "--event", DAY, "--json").document["late"] == 15


def test_times_typed_in_keep_the_order_of_the_blocks(run: Run, process: Path) -> None:
    first = run("day", "start", DAY, "--at", "8.00", "--json").document["block"]
    before = tree(process)
    answer = run("day", "next", DAY, "--at", "7.00", "--json")
    assert answer.code == 1
    problem = told(answer, "times-out-of-order")
    assert "kl. 7.00" in str(problem["message"])
    assert f"bootcamp day start {DAY} {first} --at" in str(problem["hint"])
    left_as_it_was(process, before)
    assert run("day", "next", DAY, "--at", "8.20").code == 0
    assert "[times-out-of-order]" in run("day", "start", DAY, first, "--at", "8.30", "--lang", "en").err
    assert run("day", "start", DAY, first, "--at", "8.10").code == 0


def test_a_day_is_not_over_before_its_last_block_began(run: Run, process: Path) -> None:
    last = run("programme", DAY, "--json").document["blocks"][-1]["id"]
    run("day", "start", DAY, last, "--at", "15.00")
    before = tree(process)
    assert "kl. 15.00" in str(told(run("day", "next", DAY, "--at", "14.00", "--json"), "day-over-too-early")["message"])
    left_as_it_was(process, before)
    assert run("day", "next", DAY, "--at", "15.30").code == 0


@pytest.mark.usefixtures("process")
def test_a_day_that_is_not_today_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "ikke i dag" in run("day", "start", DAY, "--at", "8.00").out
    monkeypatch.setenv("BOOTCAMP_TODAY", "2017-05-07")
    assert "ikke i dag" not in run("day", "next", DAY, "--at", "8.30").out


def test_one_person_who_leads_two_tracks_is_told_once_for_each(run: Run, process: Path) -> None:
    tracks = "".join(
        TRACK.format(n=n).replace("        blocks", "        leads: projektleder\n        blocks") for n in "12"
    )
    day(process, "  - title: Spor\n    tracks:\n" + tracks)
    problem = told(run("programme", DAY, "--json"), "person-in-two-places")
    assert problem["path"] == f"events[{DAY}].blocks[0].tracks[1]"
    assert "kl. 9.00" in str(problem["message"])


ROTATION = "    rotation: {{station: Panelet, visit: 25, room: {room}, leads: [{lead}]}}\n"


@pytest.mark.parametrize(
    ("lead", "at"), [("projektleder", "kl. 9.25"), ("facilitator", None)], ids=["leads a track too", "leads it alone"]
)
def test_one_person_who_leads_the_station_and_a_track_is_told(run: Run, process: Path, lead: str, at: str) -> None:
    tracks = "".join(TRACK.format(n=n) for n in "12").replace(
        "        title: Spor 1\n", "        title: Spor 1\n        leads: projektleder\n"
    )
    day(process, "  - title: Spor\n" + ROTATION.format(room="Stor", lead=lead) + "    tracks:\n" + tracks)
    answer = run("programme", DAY, "--json")
    assert ("person-in-two-places" in answer.out) == (at is not None), answer.out
    if at is not None:
        problem = told(answer, "person-in-two-places")
        assert problem["path"] == f"events[{DAY}].blocks[0].tracks[0]"
        assert "«Spor 1» og i «Panelet»" in str(problem["message"])
        assert at in str(problem["message"])
        assert "“Panelet” at 09:25" in run("programme", DAY, "--lang", "en").err


def in_rooms(*rooms: str, block: str = "") -> str:
    """A block with tracks, each with what is written of its room."""
    tracks = [TRACK.format(n=n).replace(f"title: Spor {n}\n", f"title: Spor {n}\n{r}") for n, r in enumerate(rooms, 1)]
    return f"  - title: Spor\n{block}    tracks:\n" + "".join(tracks)


LARGE = "        room: Stor\n"


@pytest.mark.parametrize(
    ("blocks", "path"),
    [
        (in_rooms(LARGE, LARGE), "blocks[0].tracks[1].room"),
        (in_rooms("", LARGE, block="    room: Stor\n"), "blocks[0].tracks[1].room"),
        (in_rooms("", "", block="    room: Stor\n"), None),
        (in_rooms(LARGE, "        room: Lille\n"), None),
        (in_rooms(LARGE, LARGE, block="    silence: room-taken-twice\n"), None),
        (
            in_rooms(LARGE, "").replace("Spor 2\n        blocks: [{", "Spor 2\n        blocks: [{room: Stor, "),
            "blocks[0].tracks[1].blocks[0].room",
        ),
        (
            in_rooms(LARGE, "", block=ROTATION.format(room="Stor", lead="facilitator")),
            "blocks[0].tracks[0].room",
        ),
        (in_rooms(LARGE, "", block=ROTATION.format(room="Lille", lead="facilitator")), None),
    ],
    ids=["two tracks", "one its block's", "shared on purpose", "two rooms", "silenced", "a block", "a station", "none"],
)
def test_a_room_that_two_tracks_are_in_at_once_is_told(run: Run, process: Path, blocks: str, path: str | None) -> None:
    day(process, blocks)
    answer = run("programme", DAY, "--json")
    assert ("room-taken-twice" in answer.out) == (path is not None), answer.out
    if path is not None:
        problem = told(answer, "room-taken-twice")
        assert (problem["severity"], problem["path"]) == ("warning", f"events[{DAY}].{path}")
        assert "«Stor»" in str(problem["message"])
        assert "[room-taken-twice]" in run("check", "--lang", "en").err
        assert run("explain", "room-taken-twice").code == 0


def test_a_break_of_two_tracks_may_be_in_one_room(run: Run, process: Path) -> None:
    pause = "[{break: 15, room: Stor}, "
    day(process, in_rooms("", "").replace("blocks: [", f"blocks: {pause}"))
    assert "room-taken-twice" not in run("programme", DAY, "--json").out


@pytest.mark.parametrize(("people", "inside"), [(81, 41), (80, None)])
def test_the_room_of_a_track_holds_its_share_of_all(run: Run, process: Path, people: int, inside: int | None) -> None:
    head = HEAD.replace("rooms:", f"participants: {people}\nrooms:")
    day(process, in_rooms(LARGE, "        room: Lille\n"), head)
    answer = run("programme", DAY, "--json")
    assert ("track-room-too-small" in answer.out) == (inside is not None), answer.out
    if inside is not None:
        problem = told(answer, "track-room-too-small")
        assert (problem["severity"], problem["path"]) == ("warning", f"events[{DAY}].blocks[0].tracks[1].room")
        assert "«Spor 2» ventes 41: 1 for mange" in str(problem["message"])
        assert "[track-room-too-small]" in run("check", "--lang", "en").err
        assert run("explain", "track-room-too-small").code == 0


def test_a_day_without_tracks_has_no_programme_of_each_track(run: Run, process: Path) -> None:
    day(process, "  - {title: Plenum, minutes: 30}\n")
    before = tree(process)
    answer = run("print", "track-programmes", DAY, "--json")
    assert answer.code == 1
    assert f"bootcamp print programme {DAY}" in str(told(answer, "event-has-no-tracks")["hint"])
    left_as_it_was(process, before)


ABOUT_A_DAY: tuple[tuple[str, ...], ...] = (
    ("programme",), ("screen",), ("kit",), ("edit", "programme"), ("day", "start"), ("day", "times"),
    ("people", "import", "folk.csv"),
)  # fmt: skip


@pytest.mark.parametrize("line", ABOUT_A_DAY, ids=" ".join)
def test_a_day_that_is_not_named_is_chosen_from_all(
    run: Run, process: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    before = tree(process)
    for lang in ("da", "en"):
        monkeypatch.setenv("BOOTCAMP_LANG", lang)
        answer = run(*line)
        answered(answer, as_json=False, codes=(2,))
        assert "[which-one]" in answer.err
        assert all(f"bootcamp-{n}" in answer.err for n in (1, 2, 3))
    left_as_it_was(process, before)


@pytest.mark.usefixtures("process")
def test_a_day_that_is_not_named_is_the_one_today(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOOTCAMP_TODAY", "2017-05-07")
    assert run("programme", "--json").document["event"] == DAY


@pytest.mark.parametrize("line", ABOUT_A_DAY, ids=" ".join)
def test_a_day_that_is_not_named_is_the_only_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    make_folder(tmp_path)
    write(tmp_path / "folk.csv", "Navn;Gruppe\nAnna Berg;Borgere\nBo Dahl;Politikere\n")
    monkeypatch.chdir(tmp_path)
    answer = run(*line, "--json")
    assert answer.code == 0, answer.err
    assert "bootcamp-1" in answer.out
    write(tmp_path / "events" / "bootcamp-1.yaml", "")
    assert "[file-empty]" in run(*line).err or line[0] == "people"
    (tmp_path / "events" / "bootcamp-1.yaml").unlink()
    for lang in ("da", "en"):
        answer = run(*line, "--lang", lang)
        assert answer.code == 2
        assert "[no-day-planned]" in answer.err
    assert run("explain", "no-day-planned").code == 0
