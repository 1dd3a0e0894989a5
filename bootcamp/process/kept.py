"""Files that the toolkit keeps as JSON: dataclasses, and back as the types that their fields name.

A type says what may stand in its file: a field without a default must be there, a `Literal` names all its values, an
`Annotated[int, AtLeast(0)]` is no less. Fields that a type does not know are passed over, and those with a default may
be missing, so that files outlive the version that wrote them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from bootcamp.problems import Place, Problem, Refused
from bootcamp.reading.files import read_text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The least that a number in a file may be."""

    number: int


def plain(value: Any) -> Any:
    """Dataclasses as dicts in the order of their fields, tuples as lists, dates as text."""
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def text_of(value: Any, version: int | None = None) -> str:
    """The text of a file: the same value always gives the same bytes."""
    stored = plain(value) if version is None else {"version": version, **plain(value)}
    return json.dumps(stored, ensure_ascii=False, indent=1) + "\n"


def from_text(kind: type[T], text: str, version: int | None = None) -> T:
    """The inverse of `text_of`; ValueError when the text is anything else."""
    stored = json.loads(text)
    if version is not None and (not isinstance(stored, dict) or stored.get("version") != version):
        raise ValueError("not of this version")
    value: T = built(kind, stored)
    return value


def read_kept(
    folder: Path, file: str, kind: type[T], broken: str, *, version: int | None = None, **facts: object
) -> T | None:
    """What a file of a process folder holds; None where there is none. Refuses with the code `broken`."""
    if not (folder / file).is_file():
        return None
    try:
        return from_text(kind, read_text(folder / file, file), version)
    except (ValueError, RecursionError) as error:
        raise Refused(Problem(broken, {"file": file, **facts}, Place(file))) from error


def built(kind: Any, value: Any) -> Any:
    """Plain JSON as the type `kind`; ValueError when it is anything else."""
    if kind is Any:
        return value
    if is_dataclass(kind):
        return _dataclass(kind, _of_type(dict, value))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (UnionType, Union):
        [other] = [argument for argument in arguments if argument is not NoneType]
        return None if value is None else built(other, value)
    if origin is Annotated:
        return _at_least(arguments[1].number, built(arguments[0], value))
    if origin is Literal:
        return _one_of(arguments, value)
    if origin is tuple:
        return tuple(built(arguments[0], item) for item in _of_type(list, value))
    if origin is Mapping:
        return {_key(arguments[0], key): built(arguments[1], item) for key, item in _of_type(dict, value).items()}
    if kind is date:
        return date.fromisoformat(_of_type(str, value))
    return _of_type((int, float) if kind is float else kind, value)


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _dataclass(kind: Any, value: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    given = {each.name: built(hints[each.name], value[each.name]) for each in fields(kind) if each.name in value}
    try:
        return kind(**given)
    except TypeError as error:
        raise ValueError("a field is missing") from error


def _key(kind: Any, key: str) -> Any:
    return int(key) if kind is int else key


def _of_type(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"not {kind}")
    return value


def _one_of(allowed: tuple[Any, ...], value: Any) -> Any:
    if value not in allowed:
        raise ValueError(f"none of {allowed}")
    return value


def _at_least(least: int, value: Any) -> Any:
    if value < least:
        raise ValueError(f"below {least}")
    return value
