"""Every model of what people write, every field of them, and every mark on an id."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from bootcamp.plan.marks import Mark
from bootcamp.plan.references import Shape, shapes_of
from bootcamp.plan.schema import MODELS as FILES


def models() -> list[type[BaseModel]]:
    """The models of plan, event, outcome and longlist with all they consist of, each once."""
    found: dict[type[BaseModel], None] = {}
    for file in FILES.values():
        _gather(file, found)
    return list(found)


def _gather(model: type[BaseModel], found: dict[type[BaseModel], None]) -> None:
    if model not in found:
        found[model] = None
        for shape in shapes_of(model).values():
            for part in parts_of(shape):
                if part.model is not None:
                    _gather(part.model, found)


def parts_of(shape: Shape) -> Iterator[Shape]:
    """A shape and what it is made of."""
    yield shape
    for part in (shape.keys, shape.parts):
        if part is not None:
            yield from parts_of(part)


def marks() -> Iterator[Mark]:
    """What the ids of every field say, and what the names of files refer to."""
    for model in models():
        named_after = getattr(model, "named_after", None)
        if named_after is not None:
            yield named_after
        for shape in shapes_of(model).values():
            for part in parts_of(shape):
                yield from part.marks
