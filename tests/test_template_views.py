"""What every document hands its template is data: nothing in it can be called, and nothing of it is a model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bootcamp import open_process
from bootcamp.documents.catalogue import copies
from bootcamp.documents.day.screen import screen_page
from bootcamp.documents.making import framed
from bootcamp.plan.reading import read_contents
from bootcamp.reading.shipped import data_folder
from bootcamp.render import records
from bootcamp.render.layout import LayoutPrint, prepare_layout
from bootcamp.render.records import Record, as_data
from bootcamp.render.sandbox import Sandbox
from bootcamp.words import LANGUAGES, Words
from support.command_line import Run

PLAIN = (str, int, float, bool, Decimal, date, time, type(None))


def inside(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """A view's values, each with where it stands, down to the last."""
    yield path, value
    if isinstance(value, Record | dict):
        held = vars(value) if isinstance(value, Record) else value
        for name, each in held.items():
            yield from inside(each, f"{path}.{name}")
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from inside(each, f"{path}[{number}]")


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """Every view that a template was filled with, with the template's name."""
    views: list[tuple[str, dict[str, Any]]] = []
    names: list[str] = []
    load = Sandbox.get_template

    def loaded(self: Sandbox, name: str, parent: str | None = None) -> Any:
        if parent is None:
            names.append(name)
        return load(self, name, parent)

    def noted(view: Mapping[str, object]) -> dict[str, Any]:
        views.append((names[-1], as_data(view)))
        return as_data(view)

    monkeypatch.setattr(Sandbox, "get_template", loaded)
    monkeypatch.setattr(records, "as_data", noted)
    return views


@pytest.mark.slow
def test_views_are_data_all_through(run: Run, tmp_path: Path, seen: list[tuple[str, dict[str, Any]]]) -> None:
    folder = tmp_path / "demo"
    assert run("demo", folder).code == 0
    for people in sorted((data_folder("examples") / "lejre-kerneopgaver" / "people").glob("*.xlsx")):
        run("people", "import", people, "bootcamp-3", "--in", folder)
    for language in LANGUAGES:
        process, _ = open_process(folder, language)
        for copy in copies(process):
            made = framed(copy)
            if isinstance(made, LayoutPrint):
                prepare_layout(made.template, made.view, title=made.title)
        for day in process.days.values():
            screen_page(day)
    assert {name for name, _ in seen} == {file.name for file in data_folder("templates").rglob("*.j2")}
    for name, view in seen:
        for path, value in inside(view, name):
            assert isinstance(value, (*PLAIN, list, dict, Record, Words)), path
            assert isinstance(value, Words) or not callable(value), path


@pytest.mark.parametrize("value", [len, object(), str, lambda: 0, Path(), iter(())])
def test_what_is_no_data_never_reaches_a_template(value: object) -> None:
    with pytest.raises(TypeError):
        as_data({"plan": {"deep": [value]}})


def test_a_record_is_read_and_not_written() -> None:
    contents, _ = read_contents(data_folder("examples") / "start")
    plan = as_data({"plan": contents.plan})["plan"]
    assert contents.plan is not None
    assert plan.municipality.name == contents.plan.municipality.name
    with pytest.raises(AttributeError):
        plan.title = "x"
    with pytest.raises(AttributeError):
        del plan.title
    with pytest.raises(TypeError):
        str(plan)
