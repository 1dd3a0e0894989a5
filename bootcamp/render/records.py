"""Views as plain data: of a model, a template sees what it holds, and nothing that it can do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, cached_property
from typing import Any, NoReturn, TypeAlias

from bootcamp.words import Words

_AS_THEY_ARE = frozenset({bool, int, float, str, date, datetime, time, Decimal, Words, type(None)})
_Made: TypeAlias = "dict[int, tuple[object, object]]"
"""What was turned into data, by its identity; the value itself is kept, so that no other gets its identity."""


class Record:
    """The fields and properties of a model or view, to be read by name and no more. It has no text of its own."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name} can only be read")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{name} can only be read")

    def __str__(self) -> str:
        raise TypeError(f"name what is to be shown of it: {', '.join(sorted(vars(self)))}")


def as_data(view: Mapping[str, object]) -> dict[str, Any]:
    """A view as text, numbers, dates, lists, mappings and records of these; `Words` are the one thing to call.

    Raises TypeError for anything else: a view must not hand templates what they could do something with.
    """
    made: _Made = {}
    return {name: _as_data(value, made) for name, value in view.items()}


def _as_data(value: Any, made: _Made) -> Any:
    """`made` is what has been turned into data already: a day's blocks stand in it several times."""
    cls = type(value)
    if cls in _AS_THEY_ARE or (isinstance(value, str) and hasattr(value, "__html__")):
        return value
    if id(value) not in made:
        made[id(value)] = value, _turned(value, cls, made)
    return made[id(value)][1]


def _turned(value: Any, cls: type, made: _Made) -> Any:
    names = _readable(cls)
    if names is not None:
        return Record({name: _as_data(getattr(value, name), made) for name in names})
    match value:
        case Mapping():
            return {key: _as_data(each, made) for key, each in value.items()}
        case list() | tuple():
            return [_as_data(each, made) for each in value]
        case AbstractSet():
            return sorted(_as_data(each, made) for each in value)
        case Enum():
            return value.value
    raise TypeError(f"no data for a template: {cls.__name__}")


@cache
def _readable(cls: type) -> tuple[str, ...] | None:
    """The fields of a model or dataclass and the properties its own classes define; None for others."""
    known = [each.name for each in fields(cls)] if is_dataclass(cls) else None
    held = known or getattr(cls, "model_fields", None)
    return None if held is None else tuple(dict.fromkeys((*held, *_properties(cls))))


def _properties(cls: type) -> Iterator[str]:
    for each in cls.__mro__:
        if each.__module__.partition(".")[0] not in ("builtins", "pydantic", "typing"):
            found = (name for name, kept in vars(each).items() if isinstance(kept, property | cached_property))
            yield from (name for name in found if not name.startswith("_"))
