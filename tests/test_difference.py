"""Differences of plans in sentences."""

import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from bootcamp.plan import difference as subject
from bootcamp.plan.difference import Intention, difference
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import choices_of
from bootcamp.process.snapshots import keep_snapshot, read_snapshot
from support.process_folders import DANISH, ENGLISH, EVENT, PLAN, make_folder, opened


def changes(folder: Path, plan: tuple[str, str] = ("", ""), event: tuple[str, str] = ("", "")) -> tuple[str, ...]:
    """What changed, in Danish, when one text of the plan or of the event is replaced by another."""
    before = opened(make_folder(folder)).intention
    assert plan[0] in PLAN
    assert event[0] in EVENT
    after = opened(make_folder(folder, PLAN.replace(*plan, 1), EVENT.replace(*event, 1))).intention
    return difference(before, after, DANISH)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Fælles om kerneopgaven", "Fælles", "Titlen er ændret fra «Fælles om kerneopgaven» til «Fælles»"),
        ("2017-W06", "2017-W07", "Startugen (uge x) er flyttet fra 6. februar 2017 til 13. februar 2017"),
        ("open: [formålet]", "open: [formålet, tiden]", "Kommissoriet: føjet til punkterne i handlerummet: «tiden»"),
        (
            "  vaekst: {title: Bæredygtig vækst}",
            "  vaekst: {title: Bæredygtig vækst}\n  trivsel: {title: Trivsel}",
            "Ny kerneopgave «Trivsel»",
        ),
        ("members: 25", "members: 27", "Deltagergruppen «Politikere»: antallet af medlemmer er ændret fra 25 til 27"),
        (
            "invited: 40",
            "invited: 1.200",
            "Deltagergruppen «Borgere»: antallet af inviterede er ændret fra 40 til 1.200",
        ),
        (
            "body: udvalg",
            "body: styregruppe",
            "Beslutningen «Bootcamp III»: organet er ændret fra «udvalget» til «styregruppen»",
        ),
        (", by: 1. februar 2017", "", "Beslutningen «Deltagere»: fristen er fjernet (var 1. februar 2017)"),
        ("weeks: x+7", "weeks: x+8..x+9", "Fasen «Læring»: ugerne er flyttet fra x+7 til x+8–x+9"),
        ("  - {id: laering, type: læring, weeks: x+7}\n", "", "Fasen «Læring» er taget ud"),
        (", core_tasks: [vaekst]", "", "Fasen «Bootcamps»: taget ud af kerneopgaverne: «Bæredygtig vækst»"),
        (
            "- {role: facilitator, name: Navn Navnesen}",
            "- {role: facilitator}\n  - {role: projektleder}",
            "Ny nøgleperson «Projektleder»",
        ),
    ],
)
def test_changes_of_the_plan(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert changes(tmp_path, plan=(old, new)) == (said,)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("12. marts 2017", "26. marts 2017", "datoen er flyttet fra 12. marts 2017 til 26. marts 2017"),
        ("start: 9.00", "start: 9.30", "starttidspunktet er flyttet fra kl. 9.00 til kl. 9.30"),
        ("endeligt", "foreløbigt", "programmet er ændret fra endeligt til foreløbigt"),
        ("- {break: 15}", "- {break: 20}", "«pause»: varigheden er ændret fra 15 minutter til 20 minutter"),
        ("60–80", "45", "«Formål»: varigheden er ændret fra 60–80 minutter til 45 minutter"),
        ("form: plenum", "form: par", "«Scenen sættes»: arbejdsformen er ændret fra plenum til to og to"),
        ("  - {break: 15}\n", "", "programpunktet «pause» er taget ud"),
        ("blocks:", "blocks:\n  - {title: Kaffe, minutes: 10}", "nyt programpunkt «Kaffe»"),
        ("Scenen sættes", "Velkommen", "«Velkommen»: titlen er ændret fra «Scenen sættes» til «Velkommen»"),
    ],
)
def test_changes_of_a_day(tmp_path: Path, old: str, new: str, said: str) -> None:
    separator = ", " if said.startswith("«") else ": "
    assert changes(tmp_path, event=(old, new)) == (f"Bootcamp I{separator}{said}",)


def test_writing_and_names_are_no_change(tmp_path: Path) -> None:
    assert changes(tmp_path, plan=("Navn Navnesen", "En Anden"), event=("12. marts 2017", "12/3-2017  # søndag")) == ()


def test_moved_parts_are_known_by_what_they_are(tmp_path: Path) -> None:
    lines = EVENT.splitlines(keepends=True)
    moved = "".join([*lines[:5], lines[7], lines[6], lines[5]])
    before = opened(make_folder(tmp_path)).intention
    after = opened(make_folder(tmp_path, event=moved)).intention
    assert difference(before, after, DANISH) == ("Bootcamp I: rækkefølgen af programpunkterne er ændret",)


def test_long_texts_are_told_by_what_they_became(tmp_path: Path) -> None:
    new = "At løse kerneopgaven sammen med alle, der har den tæt inde på livet"
    assert changes(tmp_path, plan=("At løse kerneopgaven sammen", new)) == (
        f"Kommissoriet: formålet er skrevet om til «{new}»",
    )


def test_events_come_and_go(tmp_path: Path) -> None:
    intention = opened(make_folder(tmp_path)).intention
    without = Intention(intention.plan, {})
    assert difference(without, intention, ENGLISH) == ("New event “Bootcamp I”",)
    assert difference(intention, without, ENGLISH) == ("Event “Bootcamp I” taken out",)


def test_nothing_changes_by_being_kept(tmp_path: Path) -> None:
    process = opened(make_folder(tmp_path))
    keep_snapshot(tmp_path, process.snapshot)
    kept, _ = read_snapshot(tmp_path, process.snapshot.digest)
    assert kept is not None
    assert difference(kept, process.intention, DANISH) == ()
    assert difference(process.intention, kept, DANISH) == ()


def _models(kind: Any, seen: dict[type[BaseModel], None]) -> dict[type[BaseModel], None]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind not in seen:
            seen[kind] = None
            for field in kind.model_fields.values():
                _models(field.annotation, seen)
    else:
        for part in typing.get_args(kind):
            _models(part, seen)
    return seen


def _choices(kind: Any) -> Iterator[str]:
    if typing.get_origin(kind) is Literal:
        yield from typing.get_args(kind)
    elif not isinstance(kind, type):
        for part in typing.get_args(kind):
            yield from _choices(part)


MODELS = [*_models(Plan, {}), *_models(Event, {})]


def test_every_field_and_choice_of_the_plan_can_be_told() -> None:
    for model in MODELS:
        for name, field in model.model_fields.items():
            if (model, name) in subject._PERSONAL:
                continue
            told = any(DANISH.knows(f"plan_changes.{kind}-{name}") for kind in ("field", "thing"))
            assert told or name in subject._NO_CHANGE_OF_PLAN, (model, name)
            for choice in _choices(field.annotation):
                offered = choices_of(model, name)
                assert offered is not None, (model, name)
                assert choice in offered, (model, name, choice)
