"""The clock of a day: the test vectors of the time model, and its laws."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.agenda.advice import public_holiday
from bootcamp.agenda.programme import compute_programme
from bootcamp.agenda.timed import Programme, clock, every, minute_of
from bootcamp.plan.event import Event
from bootcamp.plan.validation import validate
from bootcamp.problems import Problem
from bootcamp.reading.yaml import parse_yaml


def programme(text: str) -> tuple[Programme | None, tuple[Problem, ...]]:
    source, problems = parse_yaml(dedent(text), "events/dag.yaml")
    assert not problems
    event, problems = validate(Event, source)
    assert not problems, problems
    assert event is not None
    return compute_programme(event, source.place)


def times(result: Programme | None) -> list[str]:
    assert result is not None
    return [f"{clock(b.start):%H:%M}-{clock(b.end):%H:%M}" for b in result.blocks]


def test_a_cascade_with_a_gap_tells_the_minutes() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, minutes: 30}
          - {title: B, minutes: 60}
          - {title: C, at: 11.15, minutes: 30}
    """)
    assert times(result) == ["09:00-09:30", "09:30-10:30", "11:15-11:45"]
    assert [(p.code, p.params["n"], p.severity) for p in problems] == [("programme-gap", 45, "advice")]


def test_an_overlap_is_an_error_at_the_minutes_with_a_remedy() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, minutes: 80}
          - {title: B, at: 10.00, minutes: 30}
    """)
    (problem,) = problems
    assert (problem.code, problem.params["n"], problem.params["most"]) == ("programme-overlap", 20, 60)
    assert problem.place is not None
    assert problem.place.path == "blocks[0].minutes"
    assert result is not None
    assert result.blocks[0].slack == -20


def test_a_squeezed_end_tells_what_is_missing() -> None:
    _, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, minutes: 45}
          - {title: B, minutes: 20, until: 10.00}
    """)
    assert [(p.code, p.params["n"]) for p in problems] == [("block-squeezed", 5)]


def test_a_parallel_block_lasts_as_long_as_its_longest_track() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - title: Spor
            tracks:
              - {id: a, title: A, blocks: [{title: A1, minutes: 30}, {title: A2, minutes: 30}]}
              - {id: b, title: B, blocks: [{title: B1, minutes: 50}]}
          - {title: Samling, minutes: 10}
    """)
    assert not problems
    assert times(result) == ["09:00-10:00", "10:00-10:10"]
    assert result is not None
    assert [track.idle for track in result.blocks[0].tracks] == [0, 10]
    assert [block.slack for track in result.blocks[0].tracks for block in track.blocks] == [0, 0, 10]


def test_a_span_stretches_to_the_next_fixed_time() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        end: 11.00
        blocks:
          - {title: A, minutes: 60–80}
          - {title: B, at: 10.15, minutes: 30}
          - {title: C, minutes: 10-20}
    """)
    assert times(result) == ["09:00-10:15", "10:15-10:45", "10:45-11:00"]
    assert not problems
    assert result is not None
    assert [block.slack for block in result.blocks] == [15, 0, 5]


def test_any_two_of_start_end_and_minutes_give_the_third() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, until: 9.40}
          - {title: B, at: 9.40, until: 10.00}
          - {title: C}
          - {title: D, at: 10.30, minutes: 15}
    """)
    assert not problems
    assert times(result) == ["09:00-09:40", "09:40-10:00", "10:00-10:30", "10:30-10:45"]


def test_three_times_that_disagree_are_all_named() -> None:
    _, problems = programme("""
        title: Dag
        start: 9.00
        blocks:
          - {title: A, at: 9.00, until: 9.40, minutes: 30}
    """)
    (problem,) = problems
    assert problem.code == "times-disagree"
    assert (problem.params["starts"], problem.params["ends"]) == (time(9), time(9, 40))
    assert (problem.params["between"], problem.params["minutes"]) == (40, 30)


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        ("[{title: A}]", "block-without-length"),
        ("[{title: A, until: 8.00}]", "block-ends-before-it-begins"),
        ("[{title: A, minutes: 16 timer}]", "past-midnight"),
        (
            "[{title: A, minutes: 30, tracks: [{id: a, title: A, blocks: [{title: B, minutes: 40}]}]}]",
            "tracks-too-long",
        ),
        ("[]", "programme-empty"),
    ],
)
def test_a_day_that_cannot_be_is_named(blocks: str, code: str) -> None:
    _, problems = programme(f"title: Dag\nstart: 9.00\nblocks: {blocks}\n")
    assert [p.code for p in problems] == [code]


def test_a_day_beyond_its_end_and_one_over_early() -> None:
    _, problems = programme("title: Dag\nstart: 9.00\nend: 10.00\nblocks: [{title: A, minutes: 70}]\n")
    assert [(p.code, p.params["n"], p.severity) for p in problems] == [("day-too-long", 10, "error")]
    _, problems = programme("title: Dag\nstart: 9.00\nend: 10.00\nblocks: [{title: A, minutes: 50}]\n")
    assert [(p.code, p.params["n"], p.severity) for p in problems] == [("day-ends-early", 10, "advice")]


def test_taking_down_after_the_end_is_not_the_participants_time() -> None:
    result, problems = programme("""
        title: Dag
        start: 9.00
        end: 10.00
        blocks:
          - {title: Gøre klar, at: 8.00, minutes: 60, internal: ja}
          - {title: A, minutes: 50–60}
          - {title: Rydde op, minutes: 45, internal: ja}
    """)
    assert not problems
    assert times(result) == ["08:00-09:00", "09:00-10:00", "10:00-10:45"]


ROTATION = """
    title: Dag
    start: 13.00
    blocks:
      - title: Politikerpanelet besøges på skift
        rotation: {station: Politikerpanelet, visit: 25, move: 5}
        tracks:
          - {id: a, title: A, blocks: [{title: Eget, minutes: 55}]}
          - {id: b, title: B, blocks: [{title: Eget, minutes: 50}]}
          - {id: c, title: C, blocks: [{title: Eget, minutes: 55}]}
"""


def test_a_rotation_lasts_its_visits_and_moves_and_leaves_uneven_time() -> None:
    result, problems = programme(ROTATION)
    assert not problems
    assert result is not None
    (block,) = result.blocks
    assert block.minutes == 85
    visits = [(track.visit.start - block.start, track.visit.end - block.start) for track in block.tracks if track.visit]
    assert visits == [(0, 25), (30, 55), (60, 85)]
    own = [[(part.start - block.start, part.minutes, part.part) for part in track.blocks] for track in block.tracks]
    assert own == [[(30, 55, 0)], [(0, 25, 1), (60, 25, 2)], [(0, 55, 0)]]


def test_own_work_that_does_not_fit_around_the_visit_is_told_in_minutes() -> None:
    _, problems = programme(ROTATION.replace("minutes: 50", "minutes: 60"))
    (problem,) = problems
    assert (problem.code, problem.params["n"], problem.params["track"]) == ("rotation-does-not-fit", 10, "B")


@given(st.integers(2, 12), st.integers(5, 30), st.integers(0, 10))
def test_each_track_visits_once_and_two_never_at_once(tracks: int, visit: int, move: int) -> None:
    moving = f", move: {move}" if move else ""
    lines = [f"      - {{id: t{n}, title: T{n}, blocks: [{{title: Eget, minutes: 1}}]}}" for n in range(tracks)]
    result, problems = programme(
        f"title: Dag\nstart: 8.00\nblocks:\n  - title: R\n    rotation: {{station: P, visit: {visit}{moving}}}\n"
        "    tracks:\n" + "\n".join(lines)
    )
    assert result is not None
    assert not [p for p in problems if p.code != "past-midnight"]
    visits = sorted((t.visit.start, t.visit.end) for t in result.blocks[0].tracks if t.visit)
    assert len(visits) == tracks
    assert all(first[1] + move <= second[0] for first, second in pairwise(visits))
    assert result.blocks[0].minutes == tracks * visit + (tracks - 1) * move


lengths = st.lists(st.tuples(st.integers(1, 60), st.integers(0, 30), st.booleans()), min_size=1, max_size=12)


@given(lengths)
def test_blocks_never_overlap_and_slack_tells_whether_the_day_holds(lengths: list[tuple[int, int, bool]]) -> None:
    lines, now = [], 9 * 60
    for number, (minutes, gap, fixed) in enumerate(lengths):
        at = f", at: {clock(now + gap):%H:%M}" if fixed and now + gap < 22 * 60 else ""
        now += minutes + (gap if at else 0)
        lines.append(f"  - {{title: B{number}, minutes: {minutes}{at}}}")
    result, problems = programme("title: Dag\nstart: 9.00\nblocks:\n" + "\n".join(lines))
    assert result is not None
    assert not [p for p in problems if p.is_error]
    blocks = result.blocks
    assert all(first.end <= second.start for first, second in pairwise(blocks))
    assert all(block.slack >= 0 for block in every(blocks))
    assert all(block.start == minute_of(block.block.at) for block in blocks if block.block.at)


@given(st.integers(1, 200), st.integers(1, 200))
def test_slack_is_below_zero_exactly_when_the_fixed_time_cannot_be_reached(before: int, room: int) -> None:
    fixed = clock(9 * 60 + room)
    result, problems = programme(
        f"title: Dag\nstart: 9.00\nblocks:\n"
        f"  - {{title: A, minutes: {before}}}\n  - {{title: B, at: {fixed:%H:%M}, minutes: 5}}\n"
    )
    assert result is not None
    assert (result.blocks[0].slack < 0) == any(p.code == "programme-overlap" for p in problems) == (before > room)


def test_every_block_has_its_own_id() -> None:
    result, _ = programme(
        "title: D\nstart: 9.00\nblocks:\n"
        "  [{break: 5}, {break: 5}, {title: Æbler, minutes: 5}, {id: break, title: X, minutes: 5}]\n"
    )
    assert result is not None
    assert [block.id for block in result.blocks] == ["break-2", "break-3", "aebler", "break"]


# --- public holidays

EASTER = {
    2014: (4, 20), 2015: (4, 5), 2016: (3, 27), 2017: (4, 16), 2018: (4, 1), 2019: (4, 21), 2020: (4, 12), 2021: (4, 4),
    2022: (4, 17), 2023: (4, 9), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1),
    2030: (4, 21),
}  # fmt: skip
LAST_GENERAL_PRAYER_DAY = 2023


@pytest.mark.parametrize("year", EASTER)
def test_the_public_holidays_of_a_year_stay_what_they_are(year: int) -> None:
    easter = date(year, *EASTER[year])
    after = (-3, -2, 0, 1, *([26] if year <= LAST_GENERAL_PRAYER_DAY else []), 39, 49, 50)
    movable = {easter + timedelta(days=days) for days in after}
    first = date(year, 1, 1)
    days = (first + timedelta(days=number) for number in range(365))
    assert {day for day in days if public_holiday(day)} == movable | {first, date(year, 12, 25), date(year, 12, 26)}


@pytest.mark.parametrize("language", ["da", "en_US", "C"])
def test_a_holiday_is_called_the_same_on_every_machine(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, language)
    assert public_holiday(date(2017, 4, 14)) == "Langfredag"
