"""A day that was planned anew while it ran late: everything goes by it, until the plan changes or it is undone."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.agenda.programme import compute_programme
from bootcamp.agenda.replanning import Replanned, as_it_runs, note_of
from bootcamp.agenda.rescue import rescue
from bootcamp.plan.event import Event
from bootcamp.plan.validation import validate
from bootcamp.reading.yaml import parse_yaml
from support.command_line import Run

DAY = "bootcamp-1"
LATE = ("day", "late", "20", "--at", "kerneopgavens-formaal", "--event", DAY)


def day(text: str) -> tuple[Event, Replanned]:
    source, _ = parse_yaml(dedent(text), "events/dag.yaml")
    event, _ = validate(Event, source)
    assert event is not None
    programme, told = compute_programme(event, source.place)
    assert programme is not None
    assert not [problem for problem in told if problem.is_error]
    return event, Replanned(event, programme)


def starts(run: Run) -> dict[str, str]:
    return {block["id"]: block["start"] for block in run("programme", DAY, "--json").document["blocks"]}


@pytest.fixture
def replanned(run: Run, process: Path) -> dict[str, str]:
    """The starts of the rest of the day as `day late --yes` answered them."""
    del process
    answer = run(*LATE, "--yes", "--json")
    assert answer.code == 0, answer.err
    return {each["block"]: each["start"] for each in answer.document["times"] if each["minutes"]}


def test_every_later_view_and_paper_has_the_new_times(run: Run, process: Path, replanned: dict[str, str]) -> None:
    programme = run("programme", DAY, "--json").document
    assert {block["id"]: block["start"] for block in programme["blocks"]}.items() >= replanned.items()
    assert programme["changed"] == replanned["kerneopgavens-formaal"]
    moved = int(programme["changed"][:2]), programme["changed"][3:]
    clock = f"{moved[0]}.{moved[1]}"
    assert run("print", "programme", DAY, "--as", "md").code == 0
    assert run("print", "run-sheet", DAY, "--as", "md").code == 0
    for name in ("program", "drejebog"):
        text = (process / "out" / f"{name}-{DAY}.md").read_text(encoding="utf-8")
        assert re.search(rf"Ændret\W+kl\.\W{clock}", text), text[:400]
        assert f"{clock}–" in text
    assert run("screen", DAY).code == 0
    screen = next((process / "out").glob("*.html")).read_text(encoding="utf-8")
    assert f"ændret kl. {clock}" in screen.replace("\N{NO-BREAK SPACE}", " ")
    assert f"ændret kl. {clock}" in run("programme", DAY).out.replace("\N{NO-BREAK SPACE}", " ")


def test_undone_the_day_goes_by_its_plan_again(run: Run, process: Path) -> None:
    before = starts(run)
    assert run(*LATE, "--yes").code == 0
    assert starts(run) != before
    assert run("day", "late", "--undo", "--event", DAY).code == 0
    assert starts(run) == before
    again = run("day", "late", "--undo", "--event", DAY)
    assert (again.code, "[no-rescue-to-undo]" in again.err) == (1, True)
    assert len(list((process / "journal").glob("*.json"))) == 2


@pytest.mark.usefixtures("replanned")
def test_new_times_are_void_when_the_programme_is_changed_and_that_is_told(run: Run, process: Path) -> None:
    file = process / "events" / f"{DAY}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("at: 12.15", "at: 12.20", 1), encoding="utf-8")
    answer = run("programme", DAY, "--json")
    assert answer.document["changed"] is None
    assert "[rescue-lost]" in answer.err


def test_a_workbook_still_shows_and_changes_the_plan(run: Run, process: Path, replanned: dict[str, str]) -> None:
    assert replanned
    assert run("edit", "programme", DAY).code == 0
    before = (process / "events" / f"{DAY}.yaml").read_bytes()
    assert run("take", *map(str, (process / "out").glob("*.xlsx"))).code == 0
    assert (process / "events" / f"{DAY}.yaml").read_bytes() == before


def test_a_clock_time_says_where_the_day_is(run: Run, process: Path) -> None:
    assert process.is_dir()
    times = starts(run)
    hour, minute = map(int, times["kerneopgavens-formaal"].split(":"))
    now = hour * 60 + minute + 20
    shown = run("day", "late", "20", "--at", f"{now // 60}.{now % 60:02}", "--event", DAY, "--json")
    assert shown.document["at"] == "kerneopgavens-formaal"
    early = run("day", "late", "20", "--at", "5.00", "--event", DAY)
    assert (early.code, "[no-block-then]" in early.err) == (2, True)
    assert run("day", "late", "--event", DAY).code == 2


def test_the_end_of_the_day_is_the_participants(run: Run, process: Path) -> None:
    """Ten minutes of buffer and fifteen before the end are the same twenty-five for both."""
    file = process / "events" / f"{DAY}.yaml"
    file.write_text(
        dedent("""
            title: Dag
            start: 14.00
            end: 15.30
            blocks:
              - {title: A, minutes: 35}
              - {buffer: 10}
              - {title: B, minutes: 30}
              - {title: Oprydning, minutes: 30, internal: ja}
        """),
        encoding="utf-8",
    )
    first = run("programme", DAY, "--json").document["blocks"][0]
    assert first["slack"] == 25
    found = run("day", "late", "25", "--at", "a", "--event", DAY, "--json").document
    assert (found["until"], found["uncovered"]) == ("15:30", 0)
    late = run("day", "late", "30", "--at", "a", "--event", DAY, "--yes", "--json").document
    assert late["uncovered"] == 5
    assert run("programme", DAY, "--json").document["end"] == "16:05"


def test_what_cannot_be_won_before_lunch_is_won_after_it() -> None:
    event, as_planned = day("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, minutes: 60}
          - {title: Velkomst, at: 10.00, minutes: 30}
          - {title: B, minutes: 60, at_least: 45}
          - {title: Frokost, at: 11.30, minutes: 30}
    """)
    found = rescue(as_planned.programme, "a", 10)
    assert [(leg.fixed.id if leg.fixed else None, leg.uncovered) for leg in found.legs] == [
        ("velkomst", 10),
        ("frokost", 0),
    ]
    runs = as_it_runs(event, as_planned.programme, [note_of(found, as_planned.programme, "dag")], lambda _: None)  # type: ignore[arg-type, return-value]
    assert [(item.id, item.start) for item in runs.programme.blocks][-1] == ("frokost", 11 * 60 + 30)


BLOCKS = st.lists(
    st.tuples(st.integers(10, 60), st.integers(0, 9), st.sampled_from(["", "buffer", "cut", "fixed"])),
    min_size=2,
    max_size=7,
)


@given(BLOCKS, st.lists(st.tuples(st.integers(0, 6), st.integers(1, 40)), min_size=1, max_size=3))
def test_the_day_that_is_kept_is_the_one_that_was_shown(
    items: list[tuple[int, int, str]], delays: list[tuple[int, int]]
) -> None:
    """Read back from its entries, a day has the times of the last way back, and the ids that it had before."""
    lines, now = [], 8 * 60
    for number, (minutes, give, kind) in enumerate(items):
        fixed = f", at: {now // 60}.{now % 60:02}" if kind == "fixed" and number else ""
        order = f", cut: {number + 1}" if kind == "cut" else ""
        block = f"{{buffer: {minutes}}}"
        if kind != "buffer":
            block = f"{{title: Punkt, minutes: {minutes}, at_least: {minutes - give}{order}{fixed}}}"
        lines.append(f"  - {block}")
        now += minutes
    event, runs = day("title: Dag\nstart: 8.00\nblocks:\n" + "\n".join(lines))
    planned, notes = runs.programme, []
    for where, late in delays:
        at = runs.programme.blocks[where % len(runs.programme.blocks)]
        found = rescue(runs.programme, at.id, late)
        notes.append(note_of(found, runs.programme, "dag"))
        runs = as_it_runs(event, planned, notes, lambda _: None)  # type: ignore[arg-type, return-value]
        if not any(run.minutes for run in found.times) and at.id == runs.programme.blocks[0].id:
            assert runs.lost == (notes[-1],)  # nothing would be left of the day
            return
        assert not runs.lost
        kept = {item.id: (item.start, item.minutes) for item in runs.programme.blocks}
        assert {run.block.id: (run.start, run.minutes) for run in found.times if run.minutes}.items() <= kept.items()
    assert as_it_runs(event, planned, [*notes, notes[0]], lambda _: None).lost  # type: ignore[arg-type, return-value]
