"""The parts of documents: lines of a cell, levels of headings, hours under each other."""

from __future__ import annotations

from bootcamp.render.blocks import (
    Columns,
    Heading,
    bold,
    cell,
    in_order,
    marked,
    plain,
    plain_cell,
    text,
    timed,
)
from support.rendered_sample import TABLE


def test_a_line_feed_in_text_becomes_a_line_break() -> None:
    assert plain(text("a\nb", bold("c"))) == "a\nbc"


def test_headings_begin_at_one_and_skip_no_level() -> None:
    levels = (2, 4, 4, 3, 2, 5, 1)
    made = in_order(tuple(Heading(level, text("x")) for level in levels))
    assert [block.level for block in made if isinstance(block, Heading)] == [1, 2, 2, 2, 1, 2, 1]


def test_headings_inside_other_blocks_count_too() -> None:
    columns, after = in_order((Columns(((Heading(3, text("a")),), (Heading(3, text("b")),))), Heading(4, text("c"))))
    assert isinstance(columns, Columns)
    assert isinstance(after, Heading)
    assert [each[0].level for each in columns.columns if isinstance(each[0], Heading)] == [1, 1]
    assert after.level == 2


def test_hours_of_one_digit_are_set_under_those_of_two() -> None:
    assert [plain_cell(row.cells[0])[:1] for row in timed(TABLE).rows] == ["\u2007", "\u2007", "1"]


def test_marks_stand_in_front_of_the_lines_of_a_cell() -> None:
    assert plain_cell(marked("1", "a", "b")) == "1 a\n2 b"
    assert plain_cell(cell("", "a", bold("b"))) == "a\nb"
