"""What a document of `--json` must look like, in Python values: types, alternatives, lists, dicts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Self


class Either(tuple[Any, ...]):
    """One of several shapes or values."""

    __slots__ = ()

    def __new__(cls, *shapes: Any) -> Self:
        return super().__new__(cls, shapes)


class Each(dict[str, Any]):
    """A mapping from any names to one shape."""

    def __init__(self, shape: Any) -> None:
        super().__init__({"*": shape})


Count = int
Share = float
Clock = re.compile(r"\d\d:\d\d")
Date = re.compile(r"\d{4}-\d\d-\d\d")


def fits(value: Any, shape: Any, at: str = "document") -> None:
    """Fails where the value is not of the shape; keys beyond those named are allowed."""
    match shape:
        case Either():
            assert any(_fits(value, one, at) for one in shape), f"{at}: {value!r} is none of {shape!r}"
        case Each():
            assert isinstance(value, dict), f"{at}: {value!r}"
            for key, item in value.items():
                fits(item, shape["*"], f"{at}.{key}")
        case Mapping():
            assert isinstance(value, dict), f"{at}: {value!r}"
            assert not shape.keys() - value.keys(), f"{at} lacks {sorted(shape.keys() - value.keys())}"
            for key, item in shape.items():
                fits(value[key], item, f"{at}.{key}")
        case re.Pattern():
            assert isinstance(value, str), f"{at}: {value!r}"
            assert shape.fullmatch(value), f"{at}: {value!r}"
        case type():
            kinds = (int, float) if shape is float else shape
            assert isinstance(value, kinds), f"{at}: {value!r}"
            assert shape is bool or not isinstance(value, bool), f"{at}: {value!r}"
        case Sequence() if not isinstance(shape, str):
            assert isinstance(value, list), f"{at}: {value!r}"
            for number, item in enumerate(value):
                fits(item, shape[0], f"{at}[{number}]")
        case _:
            assert value == shape, f"{at}: {value!r} is not {shape!r}"


def _fits(value: Any, shape: Any, at: str) -> bool:
    try:
        fits(value, shape, at)
    except AssertionError:
        return False
    return True
