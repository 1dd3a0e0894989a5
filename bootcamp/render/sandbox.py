"""Where templates run: they read data, call what is listed here, and make no more than a document can hold.

Jinja2's sandbox forbids what is known to be dangerous; this one allows what is known to be harmless, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from datetime import date, datetime, time
from decimal import Decimal
from types import BuiltinMethodType, MethodType
from typing import TYPE_CHECKING, Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.filters import make_attrgetter
from jinja2.runtime import BlockReference, LoopContext, Macro, StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from markupsafe import Markup, escape

from bootcamp.problems import refuse
from bootcamp.render.records import Record
from bootcamp.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2.compiler import Frame
    from jinja2.runtime import Context

STEPS, CHARACTERS = 1_000_000, 5_000_000
"""How often a template may repeat or call something, and how much text it may make, in one run."""
_TEXT = frozenset({"lower", "upper", "capitalize", "strip", "split", "startswith", "endswith"})
_DAY, _CLOCK = frozenset({"year", "month", "day"}), frozenset({"hour", "minute"})
_READABLE: dict[type, frozenset[str]] = {
    dict: frozenset({"items", "keys", "values", "get"}),
    str: _TEXT,
    Markup: _TEXT,
    date: _DAY,
    time: _CLOCK,
    datetime: _DAY | _CLOCK,
    LoopContext: frozenset({
        "changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length", "nextitem", "previtem",
        "revindex", "revindex0",
    }),
    BlockReference: frozenset({"super"}),
}  # fmt: skip
_CALLABLE = (Words, Macro, BlockReference, LoopContext, Undefined)
_FILTERS = frozenset({
    "abs", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items", "last",
    "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "select", "selectattr",
    "sort", "striptags", "sum", "title", "trim", "truncate", "unique", "upper", "wordcount",
})  # fmt: skip
_LARGEST, _HIGHEST = 10**15, 15


def _single(value: object) -> object:
    """The value, which is one; Python's way of writing a list says nothing to anybody, and can be without end."""
    if isinstance(value, list | tuple | dict):
        raise TypeError("a list is written with |join or |listed")
    return value


def _is_ordinary(value: object) -> bool:
    """Whether it is a number, and not an enormous one."""
    return isinstance(value, int | float | Decimal) and -_LARGEST <= value <= _LARGEST


class _Counting(CodeGenerator):
    """Compiles a template so that its loops and the texts it joins are counted."""

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 - as Jinja2 names it
        node.iter = nodes.Call(nodes.EnvironmentAttribute("counted"), [node.iter], [], None, None, lineno=node.lineno)
        super().visit_For(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802
        self.write("environment.joined((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write("))")


class Sandbox(ImmutableSandboxedEnvironment):
    """What one run of a template may do: read data, call what is listed here, and make so much and no more.

    `shown` is how a value is written into the text; what the template has made itself (`Markup`) stays as it is.
    `runs_own` tells whether a process folder's templates are among those it may run.
    """

    code_generator_class = _Counting
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "**", "%"})

    def __init__(self, shown: Callable[[object], str], *, runs_own: bool, **options: Any) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True, finalize=self.text_of, **options)
        self.runs_own = runs_own
        self.shown, self.steps, self.characters = shown, STEPS, CHARACTERS
        self.globals = {"range": self.numbers, "dict": dict, "namespace": Namespace}
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters |= {"join": self.joined, "replace": self.replaced, "round": round}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002
        """Only what an object holds: no method but the listed ones."""
        if attr.startswith("_"):
            return False
        match obj:
            case Record() | TemplateModule():
                return attr in vars(obj)
            case Namespace():
                return True
            case tuple():
                return attr in getattr(obj, "_fields", ())
        return attr in _READABLE.get(type(obj), ())

    def is_safe_callable(self, obj: Any) -> bool:
        """Only words, what a template defines itself, the functions of `globals` and the listed methods."""
        if isinstance(obj, BuiltinMethodType | MethodType) and type(obj.__self__) in _READABLE:
            return obj.__name__ in _READABLE[type(obj.__self__)]
        return isinstance(obj, _CALLABLE) or obj == self.counted or any(obj == each for each in self.globals.values())

    def wrap_str_format(self, value: Any) -> None:
        """`format` looks into what it is given; nothing stands in for it here."""

    def call(self, context: Context, obj: Any, /, *arguments: Any, **named: Any) -> Any:
        self.step()
        if isinstance(obj, LoopContext):  # a loop that calls itself
            arguments = tuple(self.counted(each) for each in arguments)
        return super().call(context, obj, *arguments, **named)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Texts and lists can be put together; everything else is for numbers that stay numbers."""
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            return self.joined((left, right))
        if operator == "+" and isinstance(left, list | tuple) and isinstance(right, list | tuple):
            self.step(len(left) + len(right))
        elif not all(_is_ordinary(each) for each in (left, right)):
            raise SecurityError(f"{operator} is for numbers up to {_LARGEST}")
        elif operator == "**" and abs(right) > _HIGHEST:
            raise SecurityError(f"** goes up to {_HIGHEST}")
        return super().call_binop(context, operator, left, right)

    def step(self, count: int = 1) -> None:
        """Take note that the template does something once more; refuses with `template-too-much`."""
        self.steps -= count
        if self.steps < 0:
            refuse("template-too-much")

    def made(self, characters: int) -> None:
        """Take note of text that the template makes; refuses with `template-too-much`."""
        self.characters -= characters
        if self.characters < 0:
            refuse("template-too-much")

    def counted(self, items: Iterable[Any]) -> Iterable[Any]:
        """What a loop goes through."""
        if isinstance(items, Sized):
            self.step(len(items))
            return items
        return self._one_by_one(items)

    def _one_by_one(self, items: Iterable[Any]) -> Iterator[Any]:
        for each in items:
            self.step()
            yield each

    def numbers(self, *bounds: int) -> range:
        """`range(…)`."""
        found = range(*bounds)
        self.step(len(found))
        return found

    def text_of(self, value: object) -> str:
        """A value in the text."""
        return self.shown(_single(value))

    def joined(self, parts: Iterable[Any], between: Any = "", attribute: str | None = None) -> str:
        """Texts put together; a value among what the template has made itself is written as a value."""
        found = list(parts) if attribute is None else list(map(make_attrgetter(self, attribute), parts))
        pieces = [piece for each in found for piece in (between, each)][1:]
        if any(isinstance(each, Markup) for each in pieces):
            return Markup(self.concat(escape(self.text_of(each)) for each in pieces))  # noqa: S704 - all escaped
        return self.concat(each if isinstance(each, str) else str(_single(each)) for each in pieces)

    def replaced(self, text: str, old: str, new: str) -> str:
        """`|replace`: for values, not for what the template has made itself."""
        if isinstance(text, Markup) or isinstance(new, Markup):
            raise TypeError("|replace is for values alone")
        self.made(str(text).count(old) * len(new) + len(str(text)))
        return str(text).replace(old, new)

    def concat(self, pieces: Iterable[str]) -> str:
        """Everything a template makes comes through here, piece by piece."""
        kept = []
        for each in pieces:
            self.made(len(each))
            kept.append(each)
        return "".join(kept)
