"""Which keys of words the source can ask for: those that stand in full, and every one that it can put together.

What is put in a key is followed back to where it comes from: a constant, a loop over constants, the calls of the
function, a constant of the module, or the choices of a type (`event.status` is one of the values of its `Literal`).
What cannot be followed has its values in `word_families`, derived from the data that it is taken from.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import bootcamp
from bootcamp.words import texts
from support.product_source import Source, sources, sources_that_call
from support.value_following import Follower, Unknown

TEMPLATES = Path(bootcamp.__file__ or "").parents[1] / "templates"
SUBJECTS = frozenset(path.stem for path in Path(texts.__path__[0]).glob("[!_]*.py"))


@cache
def template_texts() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(TEMPLATES.rglob("*.j2")))


def _key(text: str) -> bool:
    return (
        isinstance(text, str)
        and re.fullmatch(r"[a-z_]+\.[\w.-]+", text) is not None
        and text.partition(".")[0] in SUBJECTS
    )


@cache
def _sources_with_keys() -> tuple[Source, ...]:
    start = re.compile(rf"[\"'](?:{'|'.join(sorted(SUBJECTS))})\.")
    return tuple(source for source in sources() if start.search(source.text))


def _constants(source: Source) -> Iterator[str]:
    """The texts that stand in full in a module: not those that are a part of one that is put together."""
    for node in source.nodes:
        match node:
            case ast.Constant(value=str() as value) if not isinstance(source.within[node], ast.JoinedStr):
                yield value


@cache
def literal_keys() -> frozenset[str]:
    """The keys that stand in full in the source and in templates."""
    keys = {value for source in _sources_with_keys() for value in _constants(source) if _key(value)}
    in_templates = re.findall(r"\bwords\(\s*[\"']([a-z_-]+\.[a-z0-9.-]+)[\"']", template_texts())
    filtered = re.findall(r"[\"']([a-z0-9-]+)[\"']\s*\|\s*word\b", template_texts())
    return frozenset(keys | set(in_templates) | {f"documents.{key}" for key in filtered})


@dataclass(frozen=True)
class Composed:
    """A key that is put together: where, how it is written, and the keys it may be, or None if that does not show."""

    where: str
    pattern: str
    keys: frozenset[str] | None
    why: str = ""


@cache
def composed_keys() -> tuple[Composed, ...]:
    return tuple(
        _composed(source, node) for source in _sources_with_keys() for node in source.nodes if _is_composed(node)
    )


def _is_composed(node: ast.AST) -> bool:
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str() as start), ast.FormattedValue(), *_]):
            return "." in start and start.partition(".")[0] in SUBJECTS and " " not in start
        case _:
            return False


def _composed(source: Source, node: ast.AST) -> Composed:
    assert isinstance(node, ast.JoinedStr)
    where = f"{source.where}:{node.lineno}"
    pattern = ast.unparse(node)[2:-1]
    try:
        return Composed(where, pattern, frozenset(Follower(source).texts(node)))
    except Unknown as why:
        return Composed(where, pattern, None, str(why))


def given_to(name: str, place: int = 0, under: str = "") -> frozenset[str]:
    """The texts that a function is called with at a place, in one part of the product, as far as it can be followed."""
    found: set[str] = set()
    for source in sources_that_call(name):
        if source.where.startswith(under):
            for call in source.calls.get(name, ()):
                with suppress(Unknown, IndexError):
                    found |= Follower(source).texts(call.args[place])
    return frozenset(found)
