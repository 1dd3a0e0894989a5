from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.render.blocks import (
    BulletList,
    Heading,
    LineBreak,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Pill,
    Rule,
    Table,
    Text,
    paragraph,
    plain,
    text,
)
from bootcamp.render.text import Placed, blocks_of, text_blocks
from support.own_templates import write_template
from support.rendered_sample import TABLE

SOURCE = """# {{ title }}

{{ title }}

- {{ title }}
- **{{ title }}** og {{ title }}

> **{{ label }}**
>
> {{ title }}

1. {{ title }}
"""


def _own(process: Path, source: str, name: str = "paper") -> Path:
    return write_template(process, f"text/{name}.md.j2", source)


def _texts(value: Any) -> list[str]:
    """The text of every paragraph and heading."""
    match value:
        case Heading(_, runs) | Paragraph(runs):
            return [plain(runs)]
        case BulletList(items) | NumberedList(items):
            return [each for item in items for block in item for each in _texts(block)]
        case Note(blocks):
            return [each for block in blocks for each in _texts(block)]
    return []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _own(tmp_path_factory.mktemp("process"), SOURCE)


ODD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r"), min_size=1).filter(str.strip)
MARKS = st.sampled_from(
    [
        *[
            "*a*",
            "__b__",
            "# c",
            "- d",
            "+ e",
            "1. f",
            "1) g",
            "> h",
            "    i",
            "`j`",
            "```",
            "~~~",
            "[k](l)",
            "![m](n)",
        ],
        *[
            "<b>o</b>",
            "&amp;",
            "|p|",
            "---",
            "===",
            "\\q",
            "{{ r }}",
            "{% s %}",
            "😀",
            "http://t.dk",
            "<!-- u -->",
            "$v$",
        ],
        *["\ue0000\ue001", "\ue0020\ue001", "10.50–11.05", "a  b", "Ærø*", "*", "_", "\\", "\\\\*"],
    ]
)


@given(ODD | MARKS)
def test_values_come_through_unchanged_wherever_they_stand(folder: Path, value: str) -> None:
    blocks = text_blocks("paper", {"title": value, "label": "Formål"}, process=folder)
    shown = value.strip()
    assert [type(block) for block in blocks] == [Heading, Paragraph, BulletList, Note, NumberedList]
    texts = [each for block in blocks for each in _texts(block)]
    assert texts == [shown, shown, shown, f"{shown} og {shown}", shown, shown]


@given(st.lists(ODD | MARKS, min_size=2, max_size=4))
def test_a_value_of_several_paragraphs_becomes_several(folder: Path, parts: list[str]) -> None:
    stripped = [part.strip() for part in parts]
    _, *rest = text_blocks("paper", {"title": "\n\n".join(stripped), "label": "x"}, process=folder)
    assert [plain(block.runs) for block in rest if isinstance(block, Paragraph)] == stripped


def test_markdown_becomes_blocks() -> None:
    source = "## A\n\nb **c** *d*\\\ne\n\n***\n\n3. f\n   - g\n\n> h\n\n| i | j |\n|---|---|\n| k | l |\n\n<b>m</b>\n"
    heading, words, rule, numbers, note, table, raw = blocks_of(source)
    assert heading == Heading(2, text("A"))
    assert words == Paragraph(
        (Text("b "), Text("c", bold=True), Text(" "), Text("d", italic=True), LineBreak(), Text("e"))
    )
    assert rule == Rule()
    assert isinstance(numbers, NumberedList)
    assert numbers.start == 3
    assert isinstance(numbers.items[0][1], BulletList)
    assert note == Note((paragraph("h"),))
    assert isinstance(table, Table)
    assert [column.header for column in table.columns] == ["i", "j"]
    assert raw == paragraph("<b>m</b>")


def test_a_link_is_printed_with_its_address() -> None:
    assert blocks_of("[her](https://a.dk)") == (Paragraph((Text("her"), Text(" (https://a.dk)"))),)
    assert blocks_of("<https://a.dk>") == (Paragraph((Text("https://a.dk"),)),)


def test_blocks_and_tags_are_placed_by_name(tmp_path: Path) -> None:
    _own(tmp_path, 'Før {{ place("tag") }}\n{{ place("table") }}\n{{ page_break() }}\n{{ place("more") }}\n')
    placed: dict[str, Placed] = {"tag": Pill("Plenum"), "table": TABLE, "more": (paragraph("a"), paragraph("b"))}
    blocks = text_blocks("paper", {}, placed=placed, process=tmp_path)
    assert blocks == (
        Paragraph((Text("Før "), Pill("Plenum"))),
        TABLE,
        PageBreak(),
        paragraph("a"),
        paragraph("b"),
    )


def test_an_unknown_name_is_refused_with_the_known_ones_and_the_line(tmp_path: Path) -> None:
    _own(tmp_path, 'En linje\n\n{{ place("programm") }}\n')
    with pytest.raises(Refused) as refused:
        text_blocks("paper", {}, placed={"programme": TABLE}, process=tmp_path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.params) == ("block-unknown", {"name": "programm", "known": ["programme"]})
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("templates/text/paper.md.j2", 3)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a\n{{ title\n", 3),
        ("a\n\n{% if %}\n", 3),
        ("a\n{{ unknown }}\n", 2),
        ("a\n{{ title.nothing }}\n", 2),
        ("{% for x in title %}\n{{ x.y.z }}\n{% endfor %}", 2),
        ("\n\n{{ title|nofilter }}", 3),
        ("{{ 1 + title }}", 1),
        ("a\n{{ ''.__class__.__mro__ }}", 2),
        ("a\n{% endif %}", 2),
    ],
)
def test_a_mistake_in_an_own_template_is_told_with_file_and_line(tmp_path: Path, source: str, line: int) -> None:
    _own(tmp_path, source)
    with pytest.raises(Refused) as refused:
        text_blocks("paper", {"title": "Ærø"}, process=tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "template-failed"
    assert problem.params["reason"]
    assert problem.place is not None
    assert problem.place.file == "templates/text/paper.md.j2"
    assert problem.place.line in (line, line - 1)


def test_an_own_template_comes_first_and_can_build_on_the_built_in_one(tmp_path: Path) -> None:
    _own(tmp_path, '{% extends "bootcamp/run-sheet.md.j2" %}', "run-sheet")
    view = {"event": {"note": "Husk tape"}}
    built_in = text_blocks("run-sheet", view, placed={"run_sheet": TABLE})
    assert built_in == text_blocks("run-sheet", view, placed={"run_sheet": TABLE}, process=tmp_path)
    _own(tmp_path, "Vores egen", "run-sheet")
    assert text_blocks("run-sheet", view, process=tmp_path) == (paragraph("Vores egen"),)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b'{% extends "bootcamp/nothing.md.j2" %}', "template-missing"), (b"\xe6\xf8\xe5", "template-not-text")],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    write_template(tmp_path, "text/paper.md.j2", content)
    with pytest.raises(Refused) as refused:
        text_blocks("paper", {}, process=tmp_path)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_filters_are_those_given(tmp_path: Path) -> None:
    _own(tmp_path, "{{ title|shout }}")
    filters = {"shout": lambda value: f"{value}!*"}
    assert text_blocks("paper", {"title": "a"}, filters=lambda: filters, process=tmp_path) == (paragraph("a!*"),)


def test_macros_and_captured_text_keep_their_values(tmp_path: Path) -> None:
    _own(
        tmp_path,
        "{% macro item(x) %}**{{ x }}**{% endmacro %}{% set said %}*{{ title }}*{% endset %}"
        "{{ item(title) }} {{ said }}",
    )
    (made,) = text_blocks("paper", {"title": "<*a*>"}, process=tmp_path)
    assert made == Paragraph((Text("<*a*>", bold=True), Text(" "), Text("<*a*>", italic=True)))
