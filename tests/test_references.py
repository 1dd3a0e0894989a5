"""Whatever is referred to must be there: told at every place that mentions it, whichever field it stands in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from bootcamp.plan.contents import Contents, File, event_file, longlist_file, outcome_file, path_prefix
from bootcamp.plan.event import Block, Event, Rotation
from bootcamp.plan.fields import Id
from bootcamp.plan.ids import WIDER
from bootcamp.plan.marks import Names, Refers
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import read_contents
from bootcamp.plan.references import Marked, choices_of, marked_in, names_of, references_of, refers_to, titles_in
from bootcamp.plan.rules.references import known_ids, references_are_known
from bootcamp.reading.shipped import data_folder
from bootcamp.reading.yaml import dotted
from support.command_line import Run
from support.model_fields import marks, models
from support.process_folders import EVENT, OUTCOME, PLAN, make_folder

EXAMPLE = data_folder("examples") / "lejre-kerneopgaver"


# --- the types say it


def ids_in(annotation: Any, inside: bool = False) -> Iterator[bool]:
    """For every id in a type, whether it says what it names or refers to."""
    if get_origin(annotation) is Annotated:
        bare, *extra = get_args(annotation)
        is_id = Id.__metadata__[0] in extra  # type: ignore[attr-defined]
        if is_id:
            yield any(isinstance(each, (Names, Refers)) for each in extra)
        yield from ids_in(bare, inside or is_id)
    else:
        for part in get_args(annotation):
            yield from ids_in(part)


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_id_says_what_it_names_or_refers_to(model: type[BaseModel]) -> None:
    fields = {name: list(ids_in(field.rebuild_annotation())) for name, field in model.model_fields.items()}
    assert not [name for name, said in fields.items() if not all(said)]


def test_ids_are_seen() -> None:
    assert list(ids_in(Annotated[dict[Id, tuple[Id, ...]], "note"])) == [False, False]
    assert list(ids_in(Annotated[Id, Refers("role")] | None)) == [True]


def test_what_is_referred_to_can_be_named() -> None:
    """No reference to a kind that nothing can be of: it would be unknown for ever."""
    named = {mark.kind for mark in marks() if isinstance(mark, Names)}
    follows = {"event", "item", "background", "background-part", "contributor", "decider"}
    assert {mark.kind for mark in marks() if isinstance(mark, Refers)} <= named | follows


# --- fields that were forgotten once

FORGOTTEN: dict[str, tuple[str, str, str, str, str]] = {
    "the panel of a rotation": (
        "events/bootcamp-3.yaml", "panel: politikere", "panel: politkere", "unknown-segment",
        "events[bootcamp-3].blocks[8].rotation.panel",
    ),
    "who leads a rotation": (
        "events/bootcamp-3.yaml", "leads: [formand]}", "leads: [formnd]}", "unknown-role",
        "events[bootcamp-3].blocks[8].rotation.leads[0]",
    ),
    "the room of a rotation": (
        "events/bootcamp-3.yaml", "room: Lokale 12", "room: Lokale 21", "unknown-room",
        "events[bootcamp-3].blocks[8].rotation.room",
    ),
    "who sees to something practical": (
        "events/bootcamp-3.yaml", "responsible: projektleder", "responsible: projektlederen", "unknown-role",
        "events[bootcamp-3].practical[0].responsible",
    ),
    "the role of helpers": (
        "events/bootcamp-3.yaml", "bordvaert: ", "bordvaerter: ", "unknown-role",
        "events[bootcamp-3].helpers.bordvaerter",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FORGOTTEN.values(), ids=FORGOTTEN)
def test_a_misspelt_name_is_told_where_it_stands(
    run: Run, tmp_path: Path, case: tuple[str, str, str, str, str]
) -> None:
    file, old, new, code, path = case
    folder = tmp_path / "process"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("data", "out", "findings", "journal"))
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    answer = run("check", "--in", folder, "--json")
    told = [(each["code"], each["path"]) for each in answer.document["problems"] if each["severity"] == "error"]
    assert told == [(code, path)]
    line = next(each["line"] for each in answer.document["problems"] if each["severity"] == "error")
    assert new.strip("{} ").split(": ")[0] in (folder / file).read_text(encoding="utf-8").splitlines()[line - 1]


def test_the_day_a_purpose_comes_from_is_known(run: Run, tmp_path: Path) -> None:
    folder = make_folder(tmp_path, outcome=OUTCOME.replace("state: ", "event: bootcamp-1, state: "))
    assert run("check", "--in", folder, "--json").document["ok"]
    make_folder(tmp_path, outcome=OUTCOME.replace("state: ", "event: bootcamp-9, state: "))
    problems = run("check", "--in", folder, "--json").document["problems"]
    assert [(p["code"], p["path"]) for p in problems if p["severity"] == "error"] == [
        ("unknown-event", "outcomes[vaekst].purpose.event")
    ]


def test_ids_of_activities_and_deliverables_are_used_once(run: Run, tmp_path: Path) -> None:
    twice = OUTCOME.replace("quick_win: ja}]", "quick_win: ja}, {id: cafe, title: Kaffe}]")
    plan = PLAN.replace("  open:", "  deliverables: [{id: note, title: A}, {id: note, title: B}]\n  open:")
    problems = run("check", "--in", make_folder(tmp_path, plan=plan, outcome=twice), "--json").document["problems"]
    assert [(p["code"], p["path"]) for p in problems if p["severity"] == "error"] == [
        ("name-taken", "outcomes[vaekst].activities[1].id"),
        ("name-taken", "terms.deliverables[1].id"),
    ]


def test_a_room_is_free_text_until_the_day_lists_its_rooms(run: Run, tmp_path: Path) -> None:
    placed = EVENT.replace("minutes: 40,", "minutes: 40, room: Salen,")
    assert run("check", "--in", make_folder(tmp_path, event=placed), "--json").document["ok"]
    listed = placed + "rooms: {Hallen: 80}\n"
    problems = run("check", "--in", make_folder(tmp_path, event=listed), "--json").document["problems"]
    assert [p["code"] for p in problems if p["severity"] == "error"] == ["unknown-room"]


# --- the law: what is renamed is unknown exactly where it is mentioned


@cache
def example() -> Contents:
    contents, _ = read_contents(EXAMPLE)
    return contents


def named() -> list[tuple[File, Marked]]:
    """Everything in the example that something in it refers to."""
    contents = example()
    referred = {(each.mark.kind, each.id) for file in contents.files for each in references_of(file.model)}
    referred |= {(kind, name) for wide, name in referred for kind in WIDER.get(wide, ())}
    return [
        (file, each)
        for file in contents.files
        for each in names_of(file.model)
        if (each.mark.kind, each.id) in referred
    ]


def renamed(contents: Contents, file: File, each: Marked, new: str) -> tuple[Contents, dict[str, Any]]:
    """The contents with a name changed where it is given, and the data of the changed file."""
    data = deepcopy(contents.sources[file.path].data)
    holder = data
    for step in each.location[:-1]:
        holder = holder[step]
    if each.of_key:
        items = [(new if key == each.id else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(items)
    else:
        holder[each.location[-1]] = new
    match type(file.model).model_validate(data):
        case Plan() as plan:
            return replace(contents, plan=plan), data
        case Event() as event:
            return replace(contents, events={**contents.events, file.name: event}), data
        case Outcome() as outcome:
            return replace(contents, outcomes={**contents.outcomes, file.name: outcome}), data
        case _:
            raise AssertionError(file.path)


def mentions(data: Any, name: str, location: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where a name stands in data, as a value or as a key; found without asking any type."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key == name:
                yield (*location, key)
            yield from mentions(value, name, (*location, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from mentions(value, name, (*location, number))
    elif data == name and not _is_choice(location):
        yield location


def _is_choice(location: tuple[str | int, ...]) -> bool:
    """Whether a word is one of a few there: the type of a phase, the part of a role, the chair of a body."""
    return location[-1] in ("type", "part") or ("seats" in location and location[-1] == "role")


def test_there_is_something_to_rename() -> None:
    kinds = {each.mark.kind for _, each in named()}
    assert kinds >= {"role", "segment", "body", "core-task", "survey", "phase", "room", "principle", "municipal-role"}
    assert len(named()) > 60


def other_meanings(contents: Contents, each: Marked) -> set[tuple[str, str]]:
    """Where the same word is the name of something else, or refers to something else."""
    kinds = {each.mark.kind, *(wide for wide, parts in WIDER.items() if each.mark.kind in parts)}
    return {
        (file.path, path_prefix(file.path) + dotted(other.location))
        for file in contents.files
        for other in marked_in(file.model)
        if isinstance(other.mark, Names) or other.mark.kind not in kinds
    }


def test_what_is_renamed_is_unknown_exactly_where_it_is_mentioned() -> None:
    contents = example()
    assert contents.plan is not None
    assert not list(references_are_known(contents, contents.plan))
    for file, each in named():
        changed, data = renamed(contents, file, each, f"{each.id}-x")
        assert changed.plan is not None
        problems = list(references_are_known(changed, changed.plan))
        sources = contents.sources if isinstance(file.model, Plan) else {file.path: contents.sources[file.path]}
        searched = {path: data if path == file.path else source.data for path, source in sources.items()}
        mentioned = {
            (path, path_prefix(path) + dotted(at))
            for path, written in searched.items()
            for at in mentions(written, each.id)
        }
        mentioned |= {
            (f.path, path_prefix(f.path)) for f in contents.files if f.name == each.id and f.model.named_after
        }
        told = {(p.place.file, p.place.path or "") for p in problems if p.place}
        told = {(path, spot if (path, spot) in mentioned else spot.removesuffix("[0]")) for path, spot in told}
        assert told == mentioned - other_meanings(changed, each), (each.mark.kind, each.id)
        assert {p.params["name"] for p in problems} <= {each.id}


# --- what workbooks and advice ask


def test_what_may_stand_in_a_field_is_asked_of_its_type() -> None:
    contents = example()
    day = contents.events["bootcamp-3"]
    assert contents.plan is not None
    assert (refers_to(Rotation, "panel"), refers_to(Rotation, "leads")) == ("segment", "role")
    assert refers_to(Event, "helpers") == "role"
    assert known_ids(contents, "room", event_file("bootcamp-3")) == list(day.rooms)
    assert known_ids(contents, "role", event_file("bootcamp-3")) == list(contents.plan.roles)
    assert set(known_ids(contents, "event", "plan.yaml")) == set(contents.events)
    assert titles_in(contents.plan)["role"] == {name: role.title for name, role in contents.plan.roles.items()}
    form = choices_of(Block, "form")
    assert form is not None
    assert form.word("pairs", "da") == "to og to"
    assert form.meant("Par") == form.meant("in pairs") == "pairs"
    survey = next(iter(contents.longlists))
    assert set(known_ids(contents, "item", longlist_file(survey)))
    task = next(iter(contents.outcomes))
    outcome = contents.outcomes[task]
    assert known_ids(contents, "prerequisite", outcome_file(task)) == [each.id for each in outcome.prerequisites]
