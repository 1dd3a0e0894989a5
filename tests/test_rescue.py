"""The way back when the day runs late: its vectors, and what a rescue never does."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.agenda.programme import compute_programme
from bootcamp.agenda.rescue import Rescue, rescue
from bootcamp.agenda.timed import Programme
from bootcamp.plan.event import Event
from bootcamp.plan.validation import validate
from bootcamp.reading.yaml import parse_yaml


def programme(text: str) -> Programme:
    source, problems = parse_yaml(dedent(text), "events/dag.yaml")
    event, found = validate(Event, source)
    assert event is not None
    result, told = compute_programme(event, source.place)
    assert result is not None
    assert not [p for p in (*problems, *found, *told) if p.is_error]
    return result


def steps(found: Rescue) -> list[tuple[str, str, int]]:
    return [(step.kind, step.block.id, step.minutes) for step in found.steps]


DAY = """
    title: Dag
    start: 9.00
    blocks:
      - {title: A, minutes: 60}
      - {title: B, minutes: 60, at_least: 50}
      - {buffer: 10}
      - {title: Frokost, at: 11.10, minutes: 45}
      - {title: C, minutes: 60}
"""


def test_thirty_minutes_late_are_buffer_then_shorter_then_not_to_be_won() -> None:
    found = rescue(programme(DAY), "a", 30)
    assert steps(found) == [("buffer", "buffer", 10), ("shrink", "b", 10)]
    assert found.uncovered == 10
    assert [(block.id, start) for block, start, _ in found.times][3:] == [("frokost", 11 * 60 + 20), ("c", 12 * 60 + 5)]


def test_a_delay_that_the_buffer_holds_moves_nothing_fixed() -> None:
    found = rescue(programme(DAY), "a", 10)
    assert steps(found) == [("buffer", "buffer", 10)]
    assert found.uncovered == 0
    assert next(start for block, start, _ in found.times if block.id == "frokost") == 11 * 60 + 10


def test_lunch_slips_by_what_cannot_be_won() -> None:
    found = rescue(
        programme("""
        title: Dag
        start: 9.00
        blocks: [{title: A, minutes: 60}, {title: Frokost, at: 10.00, minutes: 30}]
    """),
        "a",
        15,
    )
    assert (steps(found), found.uncovered) == ([], 15)
    assert [start for _, start, _ in found.times] == [9 * 60 + 15, 10 * 60 + 15]


def test_blocks_are_left_out_in_their_order_and_only_when_they_say_so() -> None:
    day = programme("""
        title: Dag
        start: 9.00
        end: 11.00
        blocks:
          - {title: A, minutes: 30}
          - {title: B, minutes: 30, cut: 2}
          - {title: C, minutes: 30, cut: 1}
          - {title: Evaluering, minutes: 30, output: evaluation}
    """)
    assert steps(rescue(day, "a", 20)) == [("cut", "c", 30)]
    assert steps(rescue(day, "a", 50)) == [("cut", "c", 30), ("cut", "b", 30)]
    assert rescue(day, "a", 90).uncovered == 30


def test_a_block_nobody_knows_is_no_answer() -> None:
    with pytest.raises(KeyError):
        rescue(programme(DAY), "x", 5)


blocks = st.lists(
    st.tuples(st.integers(10, 60), st.integers(0, 9), st.sampled_from(["", "buffer", "cut", "fixed"])),
    min_size=2,
    max_size=9,
)


@given(blocks, st.integers(0, 8), st.integers(1, 90))
def test_what_is_won_and_what_is_not_make_up_the_delay(
    items: list[tuple[int, int, str]], where: int, late: int
) -> None:
    lines, now = [], 9 * 60
    for number, (minutes, give, kind) in enumerate(items):
        fixed = f", at: {now // 60}:{now % 60:02}" if kind == "fixed" and number else ""
        if kind == "buffer":
            lines.append(f"  - {{buffer: {minutes}, id: b{number}}}")
        else:
            order = f", cut: {number + 1}" if kind == "cut" else ""
            lines.append(
                f"  - {{id: b{number}, title: B{number}, minutes: {minutes}, at_least: {minutes - give}{order}{fixed}}}"
            )
        now += minutes
    day = programme("title: Dag\nstart: 9.00\nblocks:\n" + "\n".join(lines))
    at = day.blocks[where % len(day.blocks)]
    found = rescue(day, at.id, late)
    for leg, before in zip(found.legs, (late, *(leg.uncovered for leg in found.legs)), strict=False):
        won = sum(step.minutes for step in leg.steps if step.kind != "cut")
        cut = sum(step.minutes for step in leg.steps if step.kind == "cut")
        assert leg.late == before
        assert won <= before
        assert leg.uncovered == max(0, before - won - cut)
    assert all(leg.uncovered for leg in found.legs[:-1])
    assert all(step.block.block.at is None or step.kind in ("gap", "shrink") for step in found.steps)
    assert all(minutes >= block.least or minutes == 0 for block, _, minutes in found.times)
    for block, start, _ in found.times[1:]:
        assert block.block.at is None or start >= block.start
    if found.fixed is not None:
        reached = next(start for block, start, _ in found.times if block.id == found.fixed.id)
        assert reached == found.fixed.start + found.uncovered
