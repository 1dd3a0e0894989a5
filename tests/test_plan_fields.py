"""What people may write in a plan is read by something, or it is said what it waits for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from bootcamp.plan.choices import Choices
from bootcamp.plan.references import choices_of
from bootcamp.plan.unread import UNREAD
from bootcamp.words import LANGUAGES
from support.model_fields import models

ROOT = Path(__file__).parents[1]


@cache
def read_names() -> frozenset[str]:
    """Every attribute that the source or a template asks for."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "templates").rglob("*.j2")))
    names = set(re.findall(r"\.([a-z_]+)", source))
    for path in sorted((ROOT / "bootcamp").rglob("*.py")):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        names |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)}
    return frozenset(names)


def test_every_field_is_read_or_waits_for_something() -> None:
    unread = {(model.__name__, name) for model in models() for name in model.model_fields if name not in read_names()}
    assert unread == set(UNREAD)
    assert all(UNREAD.values())


def test_fields_that_are_read_are_seen() -> None:
    assert {"blocks", "leads", "purpose", "merged_into"} <= read_names()


CHOICES = [
    (model, name, choices)
    for model in models()
    for name in model.model_fields
    if (choices := choices_of(model, name)) is not None
]


def _literals(annotation: object) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    for part in get_args(annotation) if get_origin(annotation) is not Literal else ():
        yield from _literals(part)


@pytest.mark.parametrize(
    ("model", "name", "choices"), CHOICES, ids=lambda each: getattr(each, "__name__", str(each))[:20]
)
def test_every_word_of_a_choice_is_read_as_its_value(model: type[BaseModel], name: str, choices: Choices) -> None:
    """And it has one for each value that its type knows, so that what is printed can be written back."""
    assert sorted(_literals(model.model_fields[name].rebuild_annotation())) == sorted(choices)
    for value, choice in choices.items():
        for word in (value, choice.danish, choice.english, *choice.also):
            assert choices.read(f" {word.upper()} ") == value
    for language in LANGUAGES:
        assert len(set(choices.offered(language))) == len(choices)


def test_every_field_of_few_values_has_words() -> None:
    few = {(m, n) for m in models() for n, f in m.model_fields.items() if [*_literals(f.rebuild_annotation())]}
    assert few == {(model, name) for model, name, _ in CHOICES}
    assert len(few) > 15
