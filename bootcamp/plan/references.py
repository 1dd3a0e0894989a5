"""What the types of the models say of their ids: everything that is named or referred to in a file, and where."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from bootcamp.plan.choices import Choices
from bootcamp.plan.marks import InMinutes, Mark, Names, Refers

Steps = tuple[str | int, ...]


class Shape(NamedTuple):
    """What a type is made of: its marks and choices, what its keys and its parts are, and which model it is; a number
    may be one of minutes.
    """

    marks: tuple[Mark, ...] = ()
    choices: Choices | None = None
    keys: Shape | None = None
    parts: Shape | None = None
    model: type[BaseModel] | None = None
    in_minutes: bool = False

    @property
    def holds_ids(self) -> bool:
        """Whether anything of this type can be marked; what a model holds is seen when one is met."""
        return bool(self.marks or self.model or any(each.holds_ids for each in (self.keys, self.parts) if each))

    @property
    def names(self) -> str | None:
        """The kind of thing that is named here: by the keys of a mapping, or by the ids of the models in a list."""
        own = shapes_of(self.parts.model).get("id") if self.parts and self.parts.model else None
        marks = (*(self.keys.marks if self.keys else ()), *(own.marks if own else ()))
        return next((mark.kind for mark in marks if isinstance(mark, Names)), None)

    @property
    def refers_to(self) -> str | None:
        """The kind of thing that a value, each of a list, or each key of a mapping refers to."""
        marks = (*self.marks, *(self.parts.marks if self.parts else ()), *(self.keys.marks if self.keys else ()))
        return next((mark.kind for mark in marks if isinstance(mark, Refers)), None)


class Marked(NamedTuple):
    """An id in a file that names something or refers to it.

    `thing` is what is named: a model, or a text; `inside` the models it lies in, from that of the file to its own.
    """

    mark: Mark
    id: str
    location: Steps
    of_key: bool
    thing: object
    inside: tuple[BaseModel, ...]

    @property
    def scope(self) -> BaseModel:
        """The model within which no two things have this id."""
        within = self.mark.within if isinstance(self.mark, Names) else ""
        return next((each for each in reversed(self.inside) if type(each).__name__ == within), self.inside[0])


def marked_in(model: BaseModel) -> Iterator[Marked]:
    """Every id in a file that names something or refers to it, in the order of the fields."""
    return _in_model(model, (), ())


def references_of(model: BaseModel) -> Iterator[Marked]:
    return (each for each in marked_in(model) if isinstance(each.mark, Refers))


def names_of(model: BaseModel) -> Iterator[Marked]:
    return (each for each in marked_in(model) if isinstance(each.mark, Names))


def titles_in(model: BaseModel) -> Mapping[str, Mapping[str, str]]:
    """What a file names, kind by kind: id → title, or the id itself where there is none."""
    titles: dict[str, dict[str, str]] = {}
    for each in names_of(model):
        titles.setdefault(each.mark.kind, {}).setdefault(each.id, title_in(each.thing) or each.id)
    return titles


def title_in(thing: object) -> str | None:
    """The title or text of a thing; a text is its own title."""
    if isinstance(thing, str):
        return thing
    return next((str(value) for name in ("title", "text") if (value := getattr(thing, name, None))), None)


def choices_of(model: type[BaseModel], field: str) -> Choices | None:
    """The choices of a field, or of each item of a list; None where it takes anything."""
    shape = shapes_of(model)[field]
    return shape.choices or (shape.parts.choices if shape.parts else None)


def refers_to(model: type[BaseModel], field: str) -> str | None:
    """The kind of thing that a field refers to, by its value, each of its list or each key of its mapping; None where
    it refers to nothing, or the model has no such field.
    """
    shape = shapes_of(model).get(field)
    return shape.refers_to if shape else None


def fields_naming(model: type[BaseModel], kind: str) -> tuple[str, ...]:
    """The fields of a model under which things of a kind are named."""
    return tuple(field for field, shape in shapes_of(model).items() if shape.names == kind)


@cache
def shapes_of(model: type[BaseModel]) -> Mapping[str, Shape]:
    """The shape of every field."""
    return {name: _shape(field.rebuild_annotation()) for name, field in model.model_fields.items()}


def _shape(annotation: Any) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        bare = _shape(arguments[0])
        marks = tuple(each for each in arguments[1:] if isinstance(each, (Names, Refers)))
        choices = next((each for each in arguments[1:] if isinstance(each, Choices)), bare.choices)
        in_minutes = bare.in_minutes or InMinutes in arguments[1:]
        return bare._replace(marks=(*bare.marks, *marks), choices=choices, in_minutes=in_minutes)
    if origin in (Union, types.UnionType):
        return _shape(next(each for each in arguments if each is not type(None)))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return Shape(parts=_shape(arguments[0]))
    if origin is dict:
        return Shape(keys=_shape(arguments[0]), parts=_shape(arguments[1]))
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return Shape(model=annotation) if is_model else Shape()


@cache
def _walked(model: type[BaseModel]) -> tuple[tuple[str, Shape], ...]:
    """The fields worth walking into."""
    return tuple((name, shape) for name, shape in shapes_of(model).items() if shape.holds_ids)


def _in_model(model: BaseModel, location: Steps, outside: tuple[BaseModel, ...]) -> Iterator[Marked]:
    inside = (*outside, model)
    for name, shape in _walked(type(model)):
        yield from _in_value(getattr(model, name), shape, (*location, name), inside)


def _in_value(value: Any, shape: Shape, location: Steps, inside: tuple[BaseModel, ...]) -> Iterator[Marked]:
    """The ids in a value of this shape; nothing in one that was left out."""
    if not value:
        return
    if shape.model is not None:
        yield from _in_model(value, location, inside)
    elif shape.keys is not None and shape.parts is not None:
        for key, part in value.items():
            for mark in shape.keys.marks:
                yield Marked(mark, key, (*location, key), True, part, inside)
            yield from _in_value(part, shape.parts, (*location, key), inside)
    elif shape.parts is not None:
        for number, part in enumerate(value):
            yield from _in_value(part, shape.parts, (*location, number), inside)
    else:
        for mark in shape.marks:
            yield Marked(mark, value, location, False, inside[-1], inside)
