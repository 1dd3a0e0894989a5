"""Where files lie and what is personal is told in one place; what is kept there reads back as what was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.layout import DATA, KEY, LEDGER, OUT, PEOPLE, PLAN_FILE, PLANS, REGISTER, ROOMS, WORKED_IN
from bootcamp.process.entries import from_json, make_entry, to_json
from bootcamp.process.events import KINDS, NAMES
from bootcamp.process.kept import AtLeast, built, from_text, plain, text_of
from bootcamp.process.log import Teller
from bootcamp.words import LANGUAGES, Words
from support.command_line import Run
from support.process_folders import NOW, make_folder, opened


def test_everything_that_working_leaves_lies_where_the_layout_says(process: Path, run: Run) -> None:
    before = {path for path in process.rglob("*") if path.is_file()}
    export = next((process / "surveys").glob("*.xlsx"))
    for line in (
        ("survey", "import", export, "digital-bootcamp"),
        ("people", "import", process / "people" / "bootcamp-3.xlsx", "bootcamp-3"),
        ("survey", "texts", "digital-bootcamp"),
        ("change", "--by", "projektleder"),
        ("print", "terms", "--as", "md"),
    ):
        assert run(*line).code == 0, line
    new = {path for path in process.rglob("*") if path.is_file()} - before
    places = {path.relative_to(process).parent.as_posix() for path in new}
    rooms = {room.folder for room in ROOMS}
    assert places <= {*rooms, DATA, "journal", PLANS, OUT}
    assert {path.relative_to(process).parts[0] for path in new} <= set(WORKED_IN)
    assert {path.name for path in new if path.parent == process / DATA} == {
        ".gitignore",
        Path(KEY).name,
        Path(REGISTER).name,
    }
    personal = {room.folder for room in ROOMS if room.personal and room is not PEOPLE}  # where version 1 kept people
    assert {place for place in places if place.startswith(f"{DATA}/")} == personal


def test_what_is_personal_lies_in_data_and_nothing_else_does() -> None:
    assert {room.personal for room in ROOMS if room.folder.startswith(f"{DATA}/")} == {True}
    assert not any(room.personal for room in ROOMS if not room.folder.startswith(f"{DATA}/"))
    assert LEDGER.file("digital") == "findings/ledger/digital.json"
    assert PLAN_FILE == "plan.yaml"


Choice = Literal["a", "b"]


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    parts: tuple[Part, ...]
    count: Annotated[int, AtLeast(0)]
    choice: Choice
    share: float | None
    by_number: Mapping[int, Part | None]
    ready: bool = False
    more: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


PARTS = st.builds(Part, st.text(), st.none() | st.dates())
WHOLES = st.builds(
    Whole,
    st.lists(PARTS, max_size=3).map(tuple),
    st.integers(0, 2**53),
    st.sampled_from(("a", "b")),
    st.none() | st.floats(allow_nan=False, allow_infinity=False),
    st.dictionaries(st.integers(), st.none() | PARTS, max_size=3),
    st.booleans(),
    st.dictionaries(st.text(), st.lists(st.integers(), max_size=3).map(tuple), max_size=3),
)


@given(WHOLES)
def test_what_is_kept_is_read_back(whole: Whole) -> None:
    text = text_of(whole, 3)
    assert from_text(Whole, text, 3) == whole
    assert text_of(from_text(Whole, text, 3), 3) == text


GOOD: dict[str, Any] = plain(Whole((Part("x"),), 1, "a", 0.5, {}))


@pytest.mark.parametrize(
    "wrong",
    [
        {"parts": None}, {"parts": {}}, {"parts": [1]}, {"parts": [{}]}, {"parts": [{"name": 1}]}, {"count": -1},
        {"count": True}, {"count": "1"}, {"count": 1.5}, {"choice": "c"}, {"choice": []}, {"share": "much"},
        {"share": True}, {"by_number": []}, {"by_number": {"x": None}}, {"ready": 1}, {"more": {"x": [None]}},
        {"parts": [{"name": "x", "on": "yesterday"}]},
    ],
    ids=str,
)  # fmt: skip
def test_anything_else_is_a_value_error(wrong: dict[str, Any]) -> None:
    assert built(Whole, GOOD) == Whole((Part("x"),), 1, "a", 0.5, {})
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong, it is this one kind of error
        built(Whole, GOOD | wrong)


@pytest.mark.parametrize("text", ["", "[]", "1", "{}", '{"version": 2}', "{"])
def test_a_text_of_another_version_or_none_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_text(Whole, text, 1)


def test_what_a_newer_version_wrote_beside_is_passed_over() -> None:
    text = json.dumps({**GOOD, "parts": [{"name": "x", "shade": "red"}], "later": 1})
    assert from_text(Whole, text) == Whole((Part("x"),), 1, "a", 0.5, {})


SAMPLES: Mapping[Any, Any] = {str: "navn", str | None: "navn", date: date(2017, 1, 3), tuple[str, ...]: ("a", "b")}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_entry_is_stored_read_folded_and_told(tmp_path: Path, name: str) -> None:
    kind = KINDS[name]
    hints = get_type_hints(kind)
    what = kind(**{each.name: SAMPLES.get(hints[each.name], 7) for each in fields(kind)})
    assert NAMES[kind] == name
    entry = make_entry(what, at=NOW, by=None, parents=())
    assert from_json(json.loads(json.dumps(to_json(entry)))) == entry
    process = opened(make_folder(tmp_path))
    said = {Teller(process, Words(language)).sentence(entry) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)
    assert all("navn" in sentence or name == "plan-accepted" for sentence in said)
