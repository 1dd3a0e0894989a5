"""The declared types of expressions in the source of the product."""

from __future__ import annotations

import ast
import inspect
import sys
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from support.product_source import COMPREHENSIONS, FUNCTIONS, Source, bindings, name_of, parameters


@dataclass(frozen=True)
class Types:
    """The declared types of expressions of one module, as far as they are declared; else None."""

    source: Source

    def of(self, node: ast.AST) -> Any:
        match node:
            case ast.Name(id=name):
                return self._of_name(name, node)
            case ast.Attribute(value=value, attr=name):
                return _attribute(self.of(value), name)
            case ast.Call(func=ast.Name(id=name)):
                found = getattr(self.source.module, name, None)
                return found if inspect.isclass(found) else _hints(found).get("return")
            case ast.Call(func=ast.Attribute(value=value, attr="values")):
                return _part(self.of(value), -1)
            case ast.Call(func=ast.Attribute(value=value, attr=name)):
                return _hints(getattr(plain(self.of(value)), name, None)).get("return")
            case ast.Subscript(value=value):
                return _part(self.of(value), -1)
        return None

    def _of_name(self, name: str, at: ast.AST) -> Any:
        for around in self.source.around(at):
            if isinstance(around, ast.FunctionDef) and name in parameters(around):
                return self._of_parameter(around, name)
            if isinstance(around, (*FUNCTIONS, *COMPREHENSIONS)):
                bound = list(bindings(around, name))
                if bound:
                    value, place, looped = bound[0]
                    return self._in_loop(value, place) if looped else self.of(value) if place is None else None
        return None

    def _in_loop(self, value: ast.expr, place: int | None) -> Any:
        if place is not None and isinstance(value, ast.Call) and name_of(value.func) == "items":
            assert isinstance(value.func, ast.Attribute)
            return _part(self.of(value.func.value), place)
        if place == 1 and isinstance(value, ast.Call) and name_of(value.func) == "enumerate":
            return _part(self.of(value.args[0]), 0)
        return _part(self.of(value), 0) if place is None else None

    def _of_parameter(self, function: ast.FunctionDef, name: str) -> Any:
        owner = self.source.within.get(function)
        if name == "self" and isinstance(owner, ast.ClassDef):
            return getattr(self.source.module, owner.name, None)
        arguments = function.args
        for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if each.arg == name and each.annotation is not None:
                return _evaluated(ast.unparse(each.annotation), self.source.module)
        return None


def _evaluated(annotation: str, module: types.ModuleType) -> Any:
    try:
        return eval(annotation, dict(vars(module)))
    except (NameError, TypeError):
        return None


def _hints(value: Any) -> dict[str, Any]:
    try:
        return typing.get_type_hints(value, include_extras=True)
    except NameError:
        return _hints_one_by_one(value)
    except TypeError:
        return {}


def _hints_one_by_one(value: Any) -> dict[str, Any]:
    """The annotations that mean something at run time; others name what is imported for the type checker only."""
    module = sys.modules[value.__module__]
    written = {name: each for kind in reversed(getattr(value, "__mro__", [value])) for name, each in _own(kind).items()}
    return {name: _evaluated(each, module) if isinstance(each, str) else each for name, each in written.items()}


def _own(value: Any) -> Mapping[str, Any]:
    found: Mapping[str, Any] = vars(value).get("__annotations__", {})
    return found


def plain(kind: Any) -> Any:
    """A type without what is annotated on it and without None."""
    while typing.get_origin(kind) is typing.Annotated:
        kind = typing.get_args(kind)[0]
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        others = [each for each in typing.get_args(kind) if each is not types.NoneType]
        return plain(others[0]) if len(others) == 1 else kind
    return kind


def _attribute(owner: Any, name: str) -> Any:
    owner = plain(owner)
    known = inspect.getattr_static(owner, name, None) if inspect.isclass(owner) else None
    if isinstance(known, property):
        return _hints(known.fget).get("return")
    if isinstance(known, cached_property):
        return _hints(known.func).get("return")
    return _hints(owner).get(name) if inspect.isclass(owner) else None


def _part(kind: Any, place: int) -> Any:
    """The type of what stands in a collection: its first argument, or of a mapping the keys (0) or values (-1, 1)."""
    arguments = [each for each in typing.get_args(plain(kind)) if each is not Ellipsis]
    return arguments[place] if arguments and -len(arguments) <= place < len(arguments) else None


def choices(kind: Any) -> set[str]:
    """The values of a `Literal`; none where a type is anything else."""
    kind = plain(kind)
    if typing.get_origin(kind) is typing.Literal:
        return {str(value) for value in typing.get_args(kind) if value is not None}
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        parts = [choices(each) for each in typing.get_args(kind) if each is not types.NoneType]
        return set().union(*parts) if all(parts) else set()
    return set()
