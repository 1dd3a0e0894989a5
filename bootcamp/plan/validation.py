"""From YAML to models: every complaint of a model becomes a problem at its place in the file."""

from __future__ import annotations

import types
from collections.abc import Mapping
from copy import deepcopy
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from bootcamp.plan.event import SHORT_FORMS
from bootcamp.problems import Place, Problem, Problems
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Source

M = TypeVar("M", bound=BaseModel)
Loc = tuple[str | int, ...]
_SHAPES = {"tuple_type": "list-expected", "dict_type": "mapping-expected", "model_type": "mapping-expected"}


def validate(model: type[M], source: Source, prefix: str = "") -> tuple[M | None, Problems]:
    """Read `source` as `model`.

    Where something is wrong, the model is read once more without the wrong parts, so that the rules across files can
    still run: all problems are told at once. None when what is left is no model.
    """
    problems: list[Problem] = []
    data = {} if source.data is None else source.data
    for _ in range(4):
        try:
            return model.model_validate(data), tuple(problems)
        except ValidationError as error:
            errors = error.errors(include_url=False)
            problems += [_problem(model, found, source, prefix) for found in errors if not _told(found, problems)]
            data = _without(data, [found["loc"] for found in errors])
            if data is None:
                return None, tuple(problems)
    return None, tuple(problems)


def _told(found: Mapping[str, Any], problems: list[Problem]) -> bool:
    """A key that is missing only because its wrong value was set aside has been told already."""
    return found["type"] == "missing" and bool(problems)


def _without(data: Any, locations: list[Loc]) -> Any:
    """`data` without the values at `locations`; None when a whole part that is required would go."""
    data = deepcopy(data)
    for loc in sorted(locations, key=lambda loc: [str(step).zfill(6) for step in loc], reverse=True):
        steps = loc[:-1] if loc and loc[-1] == "[key]" else loc
        if not steps:
            return None
        parent = data
        for step in steps[:-1]:
            try:
                parent = parent[step]
            except (KeyError, IndexError, TypeError):
                break
        _remove(parent, steps[-1])
    return data


def _remove(parent: Any, step: str | int) -> None:
    if isinstance(parent, dict):
        parent.pop(_written_key(parent, step), None)
    elif isinstance(parent, list) and isinstance(step, int) and step < len(parent):
        del parent[step]


def _problem(model: type[BaseModel], found: Mapping[str, Any], source: Source, prefix: str) -> Problem:
    loc: Loc = found["loc"]
    kind, of_key = found["type"], False
    if loc and loc[-1] == "[key]":
        loc, of_key = loc[:-1], True
    params: dict[str, object] = dict(found.get("ctx") or {})
    match kind:
        case "missing":
            return Problem("missing-key", {"key": str(loc[-1])}, _place_of_parent(source, loc, prefix))
        case "extra_forbidden":
            known = _keys(_model_at(model, loc[:-1]))
            params = {"key": str(loc[-1]), "suggestion": nearest(str(loc[-1]), known), "known": sorted(known)}
            kind, of_key = "unknown-key", True
        case "too_short":
            kind = "list-empty"
        case _ if kind.endswith("_type"):
            kind = "value-missing" if found["input"] is None else _SHAPES.get(kind, "one-value-expected")
    params.setdefault("key", str(loc[-1]) if loc else "")
    return Problem(kind, params, source.place(_as_written(loc, source), of_key=of_key, prefix=prefix))


def _place_of_parent(source: Source, loc: Loc, prefix: str) -> Place:
    place = source.place(loc, prefix=prefix)
    return place if len(loc) > 1 or source.root is None else source.place((), prefix=prefix)


def _as_written(loc: Loc, source: Source) -> Loc:
    """`- break: 15` stands for `minutes: 15`: point at what the file says."""
    if not loc or loc[-1] != "minutes":
        return loc
    value = source.data
    for step in loc[:-1]:
        value = value[step]
    return (*loc[:-1], _written_key(value, loc[-1])) if isinstance(value, dict) else loc


def _written_key(data: dict[str, Any], key: str | int) -> str | int:
    """The key a file uses for `key`: the minutes of a short form stand under its name."""
    return next((form for form in SHORT_FORMS if form in data), key) if key == "minutes" else key


def _model_at(model: Any, loc: Loc) -> type[BaseModel] | None:
    """The model that the mapping at `loc` is read as."""
    current: Any = model
    for step in loc:
        current = _plain(current)
        if isinstance(current, type) and issubclass(current, BaseModel):
            field = current.model_fields.get(str(step))
            current = field.annotation if field else None
        elif get_args(current):
            arguments = [argument for argument in get_args(current) if argument is not Ellipsis]
            current = arguments[-1]
        else:
            return None
    current = _plain(current)
    return current if isinstance(current, type) and issubclass(current, BaseModel) else None


def _plain(annotation: Any) -> Any:
    """An annotation without `Annotated` and `| None`."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif get_origin(annotation) in (Union, types.UnionType):
            annotation = next(part for part in get_args(annotation) if part is not type(None))
        else:
            return annotation


def _keys(model: type[BaseModel] | None) -> list[str]:
    return [*model.model_fields, *(SHORT_FORMS if model.__name__ == "Block" else ())] if model else []
