"""From an expression in the source of the product back to the texts that it may be."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from support.declared_types import Types, choices
from support.product_source import (
    COMPREHENSIONS,
    FUNCTIONS,
    Source,
    appended,
    bindings,
    default_of,
    parameters,
    sources,
    sources_that_call,
)


class Unknown(Exception):  # noqa: N818 - it is an answer: this cannot be followed
    """The source does not show which values an expression may have."""


@dataclass(frozen=True)
class Follower:
    """Follows expressions of one module back to the texts that they may be; `asked` guards against circles."""

    source: Source
    asked: frozenset[ast.AST] = frozenset()

    def texts(self, node: ast.expr) -> set[str]:
        """Every text that an expression may come to."""
        match node:
            case ast.Constant(value=str() | int() as value):
                return {str(value)}
            case ast.IfExp(body=body, orelse=other):
                return self.texts(body) | self.texts(other)
            case ast.BoolOp(op=ast.Or(), values=values):
                return self._any(values)
            case ast.JoinedStr(values=values):
                return {"".join(parts) for parts in product(*(sorted(self.texts(value)) for value in values))}
            case ast.FormattedValue(value=value, format_spec=None):
                return self.texts(value)
            case ast.Call(
                func=ast.Attribute(attr="replace", value=value), args=[ast.Constant() as old, ast.Constant() as new]
            ):
                return {text.replace(str(old.value), str(new.value)) for text in self.texts(value)}
        return self._of_type(node) or self._of_binding(node)

    def _any(self, nodes: Iterable[ast.expr]) -> set[str]:
        return set().union(*(self.texts(node) for node in nodes))

    def _of_type(self, node: ast.expr) -> set[str]:
        return choices(Types(self.source).of(node))

    def _of_binding(self, node: ast.expr) -> set[str]:
        if node in self.asked:
            return set()
        inside = Follower(self.source, self.asked | {node})
        match node:
            case ast.Name(id=name):
                return inside.named(name, node)
            case ast.Call(func=ast.Name(id=name)):
                source, function = _defined(name, self.source)
                return Follower(source, inside.asked)._any(_returned(function))
            case ast.Subscript(value=value, slice=ast.Constant(value=int() as place)) if isinstance(value, ast.Name):
                return inside.elements(value, place)
            case ast.Subscript(value=value):
                return inside.elements(value, 1)
        raise Unknown(ast.unparse(node))

    def named(self, name: str, at: ast.AST) -> set[str]:
        """What a name stands for where it is used: a loop, an assignment, a parameter, a constant of the module."""
        for around in self.source.around(at):
            bound = list(bindings(around, name)) if isinstance(around, (*FUNCTIONS, *COMPREHENSIONS)) else []
            if bound:
                return set().union(*(self._bound(*one) for one in bound))
            if isinstance(around, ast.FunctionDef) and name in parameters(around):
                return set().union(*(follower.texts(value) for follower, value in self.passed(around, name)))
        value = getattr(self.source.module, name, None)
        if isinstance(value, str):
            return {value}
        raise Unknown(name)

    def _bound(self, value: ast.expr, place: int | None, looped: bool) -> set[str]:
        if looped:
            return self.elements(value, place)
        return self.texts(value) if place is None else self.elements(value, place)

    def passed(self, function: ast.FunctionDef, name: str) -> Iterator[tuple[Follower, ast.expr]]:
        """What a parameter is given by every call there is; private functions are called in their own module only."""
        names, default = parameters(function), default_of(function, name)
        place = names.index(name) - (names[:1] in (["self"], ["cls"]))
        for source in (self.source,) if function.name.startswith("_") else sources_that_call(function.name):
            for call in source.calls.get(function.name, ()):
                if any(isinstance(each, ast.Starred) for each in call.args):
                    raise Unknown(ast.unparse(call))
                given = [word.value for word in call.keywords if word.arg == name] or call.args[place : place + 1]
                for value in given or ([default] if default else []):
                    yield Follower(source, self.asked), value

    def elements(self, node: ast.expr, place: int | None = None) -> set[str]:
        """What stands in a collection; with a place, what stands there in each of its tuples or pairs."""
        match node:
            case ast.Tuple(elts=each) | ast.List(elts=each) | ast.Set(elts=each):
                return set().union(*(self._element(one, place) for one in each))
            case ast.Dict(keys=keys, values=values):
                return self._any(values if place == 1 else [key for key in keys if key])
            case ast.IfExp(body=body, orelse=other) | ast.BinOp(op=ast.Add(), left=body, right=other):
                return self.elements(body, place) | self.elements(other, place)
            case ast.Call(func=ast.Attribute(attr="items" | "keys", value=value)):
                return self.elements(value, place)
            case ast.Call(func=ast.Attribute(attr="values", value=value)):
                return self.elements(value, 1)
            case ast.Call(func=ast.Name(id="enumerate"), args=[value, *_]) if place == 1:
                return self.elements(value)
            case ast.Call(func=ast.Name(id="sorted" | "list" | "tuple" | "set" | "reversed"), args=[value]):
                return self.elements(value, place)
            case ast.Call(
                func=ast.Name(id="range"), args=[ast.Constant(value=int() as first), ast.Constant(value=int() as end)]
            ):
                return {str(number) for number in range(first, end)}
            case ast.Call(func=ast.Name(id=name)):
                source, function = _defined(name, self.source)
                follower = Follower(source, self.asked | {node})
                return set().union(*(follower.elements(each, place) for each in _returned(function)))
            case ast.ListComp(elt=element) | ast.GeneratorExp(elt=element) | ast.SetComp(elt=element):
                return self._element(element, place)
            case ast.Name(id=name):
                return self._elements_named(name, node, place)
        raise Unknown(ast.unparse(node))

    def _element(self, node: ast.expr, place: int | None) -> set[str]:
        match node:
            case ast.Starred(value=value):
                return self.elements(value, place)
            case ast.Tuple(elts=each) if place is not None:
                return self.texts(each[place])
            case _ if place is None:
                return self.texts(node)
        raise Unknown(ast.unparse(node))

    def _elements_named(self, name: str, at: ast.expr, place: int | None) -> set[str]:
        for around in self.source.around(at):
            bound = list(bindings(around, name)) if isinstance(around, (*FUNCTIONS, *COMPREHENSIONS)) else []
            if bound:
                added = [self._element(value, place) for value in appended(around, name)]
                return set().union(*added, *(self.elements(value, place) for value, _, _ in bound))
            if isinstance(around, ast.FunctionDef) and name in parameters(around):
                given = self.passed(around, name)
                return set().union(*(follower.elements(value, place) for follower, value in given))
        return _runtime_elements(getattr(self.source.module, name, None), place)


def _defined(name: str, source: Source) -> tuple[Source, ast.FunctionDef]:
    """A function by the name it has in a module: where it is defined, and its definition."""
    home = getattr(getattr(source.module, name, None), "__module__", None)
    for each in sources() if home else ():
        if each.name == home and (function := each.functions.get(name)) is not None:
            return each, function
    raise Unknown(name)


def _returned(function: ast.FunctionDef) -> list[ast.expr]:
    return [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]


def _runtime_elements(value: object, place: int | None) -> set[str]:
    """The texts of a constant of a module."""
    if isinstance(value, Mapping):
        value = tuple(value.values() if place == 1 else value)
    elif isinstance(value, (tuple, list, set, frozenset)) and place is not None:
        value = tuple(each[place] for each in value)
    if isinstance(value, (tuple, list, set, frozenset)) and all(isinstance(each, str) for each in value):
        return set(value)
    raise Unknown(repr(value)[:80])
