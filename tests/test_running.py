"""The day as it runs: what is noted is kept, what is shown is chosen first, and nothing fixed is moved in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.agenda.actual import current_block, lived, next_block
from bootcamp.agenda.checking import programme_of
from bootcamp.plan.reading import read_contents
from bootcamp.reading.shipped import data_folder
from support.command_line import Run

DAY = "bootcamp-1"


def test_a_day_is_noted_block_by_block(run: Run, process: Path) -> None:
    started = run("day", "start", DAY, "--at", "7.32", "--json")
    assert (started.code, started.document["block"], started.document["offset"]) == (0, "lokalerne-goeres-klar", 2)
    following = run("day", "next", DAY, "--at", "8.20", "--json").document
    assert (following["block"], following["at"], following["offset"]) == ("bordvaerterne-moedes", "08:20", 5)
    first, second, *rest = run("day", "times", DAY, "--json").document["blocks"]
    assert (first["began"], first["minutes"], second["began"], second["minutes"]) == ("07:32", 48, "08:20", None)
    assert {each["began"] for each in rest} == {None}
    assert len(list((process / "journal").glob("*.json"))) == 2


def test_times_can_be_typed_in_afterwards_and_typed_again(run: Run, process: Path) -> None:
    assert run("day", "start", DAY, "frokost", "--at", "12.20").code == 0
    assert run("day", "start", DAY, "frokost", "--at", "12.25").code == 0
    times = {each["block"]: each["began"] for each in run("day", "times", DAY, "--json").document["blocks"]}
    assert times["frokost"] == "12:25"
    assert "Frokost" in run("day", "times", DAY).out
    assert process.is_dir()


def test_a_day_begins_once_and_ends_once(run: Run, process: Path) -> None:
    assert run("day", "start", DAY, "--at", "7.30").code == 0
    again = run("day", "start", DAY, "--at", "7.35")
    assert (again.code, "day-has-begun" in again.err) == (1, True)
    contents, _ = read_contents(process)
    programme, _ = programme_of(contents, DAY)
    assert programme is not None
    for _ in programme.blocks[1:]:
        assert run("day", "next", DAY, "--at", "16.00").code == 0
    assert run("day", "next", DAY, "--at", "16.05", "--json").document["ended"] == "16:05"
    assert run("day", "next", DAY).code == 1


def test_the_way_back_is_shown_and_nothing_is_done_until_it_is_chosen(run: Run, process: Path) -> None:
    before = sorted(process.rglob("*"))
    shown = run("day", "late", "20", "--at", "kerneopgavens-formaal", "--event", DAY, "--json")
    assert (shown.code, shown.document["chosen"]) == (0, False)
    assert sorted(process.rglob("*")) == before
    assert [step["kind"] for step in shown.document["steps"]] == ["buffer", "shrink", "shrink", "shrink"]
    assert (shown.document["fixed"], shown.document["until"], shown.document["uncovered"]) == ("frokost", "12:15", 0)
    lunch = next(each for each in shown.document["times"] if each["block"] == "frokost")
    assert lunch["start"] == "12:15"


def test_the_chosen_way_back_is_kept_and_printed(run: Run, process: Path) -> None:
    chosen = run("day", "late", "20", "--at", "kerneopgavens-formaal", "--event", DAY, "--yes", "--json")
    assert (chosen.code, chosen.document["chosen"]) == (0, True)
    assert [Path(file).name for file in chosen.document["files"]] == [
        "program-bootcamp-1.pdf",
        "drejebog-bootcamp-1.pdf",
    ]
    assert len(list((process / "journal").glob("*.json"))) == 1
    assert "20 minutter bagud" in run("log").out


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (["day", "late", "0", "--event", DAY], "duration-not-positive", 2),
        (["day", "late", "x", "--event", DAY], "not-a-duration", 2),
        (["day", "late", "5", "--event", "bootcamp-9"], "unknown-event", 1),
        (["day", "late", "5", "--at", "frokosst", "--event", DAY], "unknown-block", 2),
        (["day", "start", DAY, "--at", "25.00"], "no-such-clock-time", 2),
        (["day", "start"], "which-one", 2),
        (["day", "start", "styregruppe-1"], "event-has-no-programme", 1),
    ],
)
def test_what_cannot_be_is_named(run: Run, process: Path, arguments: list[str], code: str, exit_code: int) -> None:
    answer = run(*arguments)
    assert (answer.code, f"[{code}]" in answer.err) == (exit_code, True), answer.err
    assert not (process / "journal").exists()


@pytest.mark.slow
@given(st.lists(st.integers(-5, 15), min_size=1, max_size=16))
def test_planned_and_lived_minutes_add_up(offsets: list[int]) -> None:
    contents, _ = read_contents(data_folder("examples") / "lejre-kerneopgaver")
    programme, _ = programme_of(contents, DAY)
    assert programme is not None
    began = {block.id: block.start + offset for block, offset in zip(programme.blocks, offsets, strict=False)}
    rows = lived(programme, began, ended=programme.end)
    assert [row.offset for row in rows if row.began is not None] == offsets[: len(programme.blocks)]
    assert all(row.minutes is None or row.minutes >= 0 for row in rows)
    assert rows[0].offset_from_start == 0
    last = current_block(programme, began)
    assert last is not None
    following = next_block(programme, began)
    assert following is None or following.start >= last.start
