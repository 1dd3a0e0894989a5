"""From YAML to models: every complaint of a model becomes a problem at its place in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from bootcamp.plan.event import SHORT_FORMS
from bootcamp.plan.references import Shape, shapes_of
from bootcamp.problems import Place, Problem, Problems
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Source

M = TypeVar("M", bound=BaseModel)
Loc = tuple[str | int, ...]
_SHAPES = {"tuple_type": "list-expected", "dict_type": "mapping-expected", "model_type": "mapping-expected"}


class ModelReading(NamedTuple, Generic[M]):
    """What a source was read as: the model, its problems, whether it stands for all of the source, and the source.

    Where something is wrong, the model is what is left without the wrong parts; None when what is left is no model.
    It is not `whole` when a block, a phase or another part of many fields had to go with them. The source knows which
    list items were left out.
    """

    value: M | None
    problems: Problems
    whole: bool
    source: Source


def validate(model: type[M], source: Source, prefix: str = "") -> tuple[M | None, Problems]:
    """Read `source` as `model`; None unless it is whole."""
    reading = read_as(model, source, prefix)
    return reading.value if reading.whole else None, reading.problems


def read_as(model: type[M], source: Source, prefix: str = "") -> ModelReading[M]:
    """Read `source` as `model`, once more without the wrong parts where there are any.

    So the rules across files can still run, and all problems are told at once.
    """
    problems: list[Problem] = []
    data, whole = {} if source.data is None else source.data, True
    for _ in range(6):
        try:
            return ModelReading(model.model_validate(data), tuple(problems), whole, source)
        except ValidationError as error:
            errors = [{**found, "loc": _in_data(found["loc"], data)} for found in error.errors(include_url=False)]
            told = [_problem(model, found, source, prefix) for found in errors if not _told(found, problems)]
            problems += _without_missing_twins(told)
            locations = {_to_leave_out(found) for found in errors}
            if () in locations:
                break
            whole = whole and not any(_takes_a_part_away(found) for found in errors)
            data, source = _without(data, locations), _leaving_out(source, locations)
    return ModelReading(None, tuple(problems), False, source)


def _in_data(loc: Loc, data: Any) -> Loc:
    """The location as the data has it: a single value that stands for a list of one is the value itself."""
    value = data
    for step in loc[:-1]:
        if not isinstance(value, (dict, list)):
            return loc
        try:
            value = value[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return loc
    return loc[:-1] if isinstance(value, str) and loc and loc[-1] == 0 else loc


def _told(found: Mapping[str, Any], problems: list[Problem]) -> bool:
    """A key that is missing only because its wrong value was set aside has been told already."""
    return found["type"] in ("missing", "too_short") and bool(problems)


def _without_missing_twins(problems: list[Problem]) -> list[Problem]:
    """A key that is missing because it is misspelt is told once, where it is misspelt."""
    meant = {(_parent(p), p.params["suggestion"]) for p in problems if p.code == "unknown-key"}
    return [p for p in problems if p.code != "missing-key" or (_parent(p), p.params["key"]) not in meant]


def _parent(problem: Problem) -> str:
    path = (problem.place.path if problem.place else None) or ""
    return path.rpartition(".")[0]


def _takes_a_part_away(found: Mapping[str, Any]) -> bool:
    return found["type"] == "missing" or (found["type"] == "model_type" and isinstance(found["loc"][-1], int))


def _to_leave_out(found: Mapping[str, Any]) -> Loc:
    """The location of what cannot stay: the wrong value, or all of what lacks a key that it needs."""
    loc: Loc = found["loc"]
    return loc[:-1] if found["type"] == "missing" or (loc and loc[-1] == "[key]") else loc


def _without(data: Any, locations: Iterable[Loc]) -> Any:
    """`data` without the values at `locations`."""
    data = deepcopy(data)
    for loc in sorted(locations, key=lambda loc: [str(step).zfill(6) for step in loc], reverse=True):
        parent = data
        for step in loc[:-1]:
            try:
                parent = parent[step]
            except (KeyError, IndexError, TypeError):
                break
        else:
            _remove(parent, loc[-1])
    return data


def _remove(parent: Any, step: str | int) -> None:
    if isinstance(parent, dict) and (written := _written_key(parent, step)) != step:
        del parent[written]
        parent["form"] = written
    elif isinstance(parent, dict):
        parent.pop(step, None)
    elif isinstance(parent, list) and isinstance(step, int) and step < len(parent):
        del parent[step]


def _leaving_out(source: Source, locations: Iterable[Loc]) -> Source:
    items = {source.as_written(loc) for loc in locations if loc and isinstance(loc[-1], int)}
    return replace(source, left_out=source.left_out | items)


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
        case _ if "_" in kind:  # a complaint of pydantic's own: the shape is wrong, or nothing is there
            kind = "value-missing" if found["input"] is None else _SHAPES.get(kind, "one-value-expected")
    params.setdefault("key", str(loc[-1]) if loc else "")
    return Problem(kind, params, source.place(_as_the_file_says(loc, source), of_key=of_key, prefix=prefix))


def _place_of_parent(source: Source, loc: Loc, prefix: str) -> Place:
    place = source.place(loc, prefix=prefix)
    return place if len(loc) > 1 or source.root is None else source.place((), prefix=prefix)


def _as_the_file_says(loc: Loc, source: Source) -> Loc:
    """`- break: 15` stands for `minutes: 15`: point at what the file says."""
    if not loc or loc[-1] != "minutes":
        return loc
    value = source.data
    for step in source.as_written(loc[:-1]):
        value = value[step]
    return (*loc[:-1], _written_key(value, loc[-1])) if isinstance(value, dict) else loc


def _written_key(data: dict[str, Any], key: str | int) -> str | int:
    """The key a file uses for `key`: the minutes of a short form stand under its name."""
    return next((form for form in SHORT_FORMS if form in data), key) if key == "minutes" else key


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model that the mapping at `loc` is read as."""
    shape: Shape | None = Shape(model=model)
    for step in loc:
        if shape is not None:
            shape = shapes_of(shape.model).get(str(step)) if shape.model else shape.parts
    return shape.model if shape else None


def _keys(model: type[BaseModel] | None) -> list[str]:
    return [*model.model_fields, *(SHORT_FORMS if model.__name__ == "Block" else ())] if model else []
