"""The source of the product as syntax: its modules, what each node stands in, and what names are bound to."""

from __future__ import annotations

import ast
import importlib
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import bootcamp

PACKAGE = Path(bootcamp.__file__ or "").parent
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(eq=False)
class Source:
    """A module of the product: its syntax, what each node stands in, and the module itself."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(ast.parse(self.text)))

    @cached_property
    def within(self) -> dict[ast.AST, ast.AST]:
        return {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}

    @property
    def where(self) -> str:
        return self.path.relative_to(PACKAGE).as_posix()

    @cached_property
    def name(self) -> str:
        parts = self.path.relative_to(PACKAGE.parent).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    @cached_property
    def module(self) -> types.ModuleType:
        return importlib.import_module(self.name)

    @cached_property
    def calls(self) -> dict[str, list[ast.Call]]:
        """The calls by the last name of what is called."""
        found: dict[str, list[ast.Call]] = {}
        for node in self.nodes:
            if isinstance(node, ast.Call):
                found.setdefault(name_of(node.func), []).append(node)
        return found

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What a node stands in, from the inside out."""
        while node in self.within:
            node = self.within[node]
            yield node

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef]:
        return {node.name: node for node in reversed(self.nodes) if isinstance(node, ast.FunctionDef)}


@cache
def sources() -> tuple[Source, ...]:
    """The modules of the product without the words themselves."""
    return tuple(Source(path) for path in sorted(PACKAGE.rglob("*.py")) if PACKAGE / "words" not in path.parents)


def sources_that_call(name: str) -> Iterator[Source]:
    return (source for source in sources() if f"{name}(" in source.text)


def name_of(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def bindings(around: ast.AST, name: str) -> Iterator[tuple[ast.expr, int | None, bool]]:
    """What a name is bound to in a function or comprehension: the value, the place in it, and whether by a loop."""
    looped: list[tuple[ast.expr, ast.expr, bool]] = []
    if isinstance(around, COMPREHENSIONS):
        looped = [(one.target, one.iter, True) for one in around.generators]
    else:
        for node in ast.walk(around):
            match node:
                case ast.Assign(targets=[target], value=value):
                    looped.append((target, value, False))
                case ast.NamedExpr(target=target, value=value):
                    looped.append((target, value, False))
                case ast.AnnAssign(target=target, value=ast.expr() as value):
                    looped.append((target, value, False))
                case ast.For(target=target, iter=value):
                    looped.append((target, value, True))
    for target, value, by_loop in looped:
        match target, value:
            case (ast.Name(id=bound), _) if bound == name:
                yield value, None, by_loop
            case (ast.Tuple(elts=names), ast.Tuple(elts=values)) if not by_loop and name in map(name_of, names):
                yield values[[*map(name_of, names)].index(name)], None, False
            case (ast.Tuple(elts=names), _) if name in map(name_of, names):
                yield value, [*map(name_of, names)].index(name), by_loop


def appended(around: ast.AST, name: str) -> Iterator[ast.expr]:
    """What is appended to a list in a function."""
    for node in ast.walk(around):
        match node:
            case ast.Call(func=ast.Attribute(attr="append", value=ast.Name(id=listed)), args=[value]) if listed == name:
                yield value


def parameters(function: ast.FunctionDef) -> list[str]:
    arguments = function.args
    return [each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def default_of(function: ast.FunctionDef, name: str) -> ast.expr | None:
    arguments = function.args
    placed = [each.arg for each in (*arguments.posonlyargs, *arguments.args)]
    given: list[tuple[str, ast.expr | None]] = list(zip(reversed(placed), reversed(arguments.defaults), strict=False))
    given += zip((each.arg for each in arguments.kwonlyargs), arguments.kw_defaults, strict=True)
    return dict(given).get(name)
