from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.render.layout import code, layout_pdf, literal, markup
from support.own_templates import write_template

BADGES = """#import "style.typ": *
#show: sheet.with(title: << title|code >>, footer: none)
<% for person in people %>
#pill(<< person.group|code >>, colour: "amber") << person.name >>
<% if not loop.last %>#pagebreak()<% endif %>

<% endfor %>
"""


def _own(process: Path, source: str) -> Path:
    return write_template(process, "layout/badges.typ.j2", source)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _own(tmp_path_factory.mktemp("process"), BADGES)


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_value_can_break_a_layout(folder: Path, value: str) -> None:
    people = [{"name": value, "group": value}, {"name": '"#panic()\\', "group": "#{"}]
    made, _ = layout_pdf("badges", {"title": "Skilte", "people": people}, title="Skilte", process=folder)
    assert made.pages == 2


def test_the_same_layout_gives_the_same_bytes(folder: Path) -> None:
    view = {"title": "Skilte", "people": [{"name": "Åse", "group": "Borgere"}]}
    first, _ = layout_pdf("badges", view, title="Skilte", process=folder)
    assert first == layout_pdf("badges", view, title="Skilte", process=folder)[0]


def test_values_in_code_are_written_as_typst_writes_them() -> None:
    assert str(code({"a": [1, 2.5, True, None, 'x"'], "b": {}})) == '("a": (1, 2.5, true, none, "x\\"", ), "b": (:))'
    assert str(markup(None)) == ""
    assert literal('a\\b"c\nd') == '"a\\\\b\\"c\\nd"'


@pytest.mark.parametrize("package", ["@preview/cetz:0.3.0", "@local/own:1.0.0"])
def test_packages_from_the_network_are_refused_with_the_line(tmp_path: Path, package: str) -> None:
    _own(tmp_path, f'Hej\n#import "{package}"\n')
    with pytest.raises(Refused) as refused:
        layout_pdf("badges", {}, title="Skilte", process=tmp_path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.params) == ("template-package", {"package": package})
    assert problem.place is not None
    assert problem.place.line == 2


@pytest.mark.parametrize("source", ["#panic()", "#nothing", '#image("/etc/passwd")', "#(", "= a\n=== b"])
def test_what_cannot_be_set_is_a_problem_and_no_traceback(tmp_path: Path, source: str) -> None:
    _own(tmp_path, f'#import "style.typ": *\n#show: sheet.with(title: "x")\n{source}')
    with pytest.raises(Refused) as refused:
        layout_pdf("badges", {}, title="Skilte", process=tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "document-failed"
    assert problem.params["document"] == "Skilte"


def test_a_mistake_in_the_template_is_told_with_its_line(tmp_path: Path) -> None:
    _own(tmp_path, "a\n<< nothing >>\n")
    with pytest.raises(Refused) as refused:
        layout_pdf("badges", {}, title="Skilte", process=tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "template-failed"
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("templates/layout/badges.typ.j2", 2)
