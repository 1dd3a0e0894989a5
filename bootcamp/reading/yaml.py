"""YAML with positions: what a plan says, where it says it, and everything that is wrong with it.

Scalars stay text until the type of their field reads them (`9.30` is a clock time, `25.000` a number, `no` a word); a
plain empty value, `~` and `null` are nothing. Two equal keys, cycles and aliases that multiply are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from bootcamp.problems import Place, Problem, Problems, Refused
from bootcamp.reading.files import read_text

if TYPE_CHECKING:
    from yaml import Mark, MarkedYAMLError, Node

Location: TypeAlias = Sequence[str | int]
MOST_NODES = 100_000
DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Source:
    """A YAML file as read: its data as dicts, lists, text and None, and the places of all of it."""

    name: str
    text: str
    root: Node | None
    data: Any

    def place(self, location: Location = (), *, of_key: bool = False, prefix: str = "") -> Place:
        """The place of the value at `location` (or of its key); of what is missing, the nearest that is there."""
        node, key, found = self._find(location)
        spot = key if key is not None and (of_key or found < len(location) or node is None) else node
        path = prefix + dotted(location).removeprefix("" if prefix else ".")
        if spot is None:
            return Place(self.name, 1, 1, path=path or None, source=self.line(1))
        start, end = spot.start_mark, spot.end_mark
        column_end = end.column + 1 if end.line == start.line else len(self.line(start.line + 1)) + 1
        if not _is_scalar(spot):
            column_end = start.column + 2
        source = self.line(start.line + 1)
        return Place(
            self.name, start.line + 1, start.column + 1, max(column_end, start.column + 2), path or None, source
        )

    def line(self, number: int) -> str:
        lines = self.text.split("\n")
        return lines[number - 1] if number <= len(lines) else ""

    def _find(self, location: Location) -> tuple[Node | None, Node | None, int]:
        """The value node at `location`, the key node before it, and how many steps of it were found."""
        node, key = self.root, None
        for depth, step in enumerate(location):
            match node:
                case None:
                    return None, key, depth
                case _ if _is_mapping(node):
                    pair = next(((k, v) for k, v in node.value if k.value == str(step)), None)
                    if pair is None:
                        return node, key or (node.value[0][0] if node.value else None), depth
                    key, node = pair
                case _ if _is_sequence(node) and isinstance(step, int) and step < len(node.value):
                    node = node.value[step]
                    key = None
                case _:
                    return node, key, depth
        return node, key, len(location)


def dotted(location: Location) -> str:
    """`blocks[2].minutes` for ("blocks", 2, "minutes")."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location).removeprefix(".")


def read_yaml(path: Path, name: str | None = None) -> tuple[Source, Problems]:
    """Read a YAML file. Raises Refused when the file cannot be read at all or is no YAML."""
    return parse_yaml(read_text(path, name or path.name), name or path.name)


def parse_yaml(text: str, name: str) -> tuple[Source, Problems]:
    """Parse YAML text. Raises Refused when its syntax is broken; equal keys and the like come as problems."""
    import yaml

    loader = getattr(yaml, "CLoader", yaml.Loader)
    try:
        root = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        raise Refused(_syntax(error, text, name)) from error
    except yaml.reader.ReaderError as error:
        raise Refused(_character(error.position, text, name)) from error
    except (RecursionError, ValueError) as error:
        raise Refused(Problem("yaml-too-deep", {"most": DEEPEST}, Place(name, 1, 1))) from error
    source = Source(name, text, root, None)
    builder = _Builder(source)
    data = builder.build(root, (), 0) if root is not None else None
    return Source(name, text, root, data), tuple(builder.problems)


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.nodes = 0
        self.open: set[int] = set()

    def build(self, node: Node, location: tuple[str | int, ...], depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise Refused(Problem("yaml-too-large", {"most": MOST_NODES}, _mark_place(node.start_mark, self.source)))
        if _is_scalar(node):
            return _scalar(node)
        if depth > DEEPEST or id(node) in self.open:
            code = "yaml-too-deep" if depth > DEEPEST else "yaml-refers-to-itself"
            raise Refused(Problem(code, {"most": DEEPEST}, _mark_place(node.start_mark, self.source)))
        self.open.add(id(node))
        try:
            if _is_sequence(node):
                return [self.build(item, (*location, index), depth + 1) for index, item in enumerate(node.value)]
            return self._mapping(node, location, depth)
        finally:
            self.open.discard(id(node))

    def _mapping(self, node: Node, location: tuple[str | int, ...], depth: int) -> dict[str, Any]:
        data: dict[str, Any] = {}
        first: dict[str, int] = {}
        for key, value in node.value:
            if not _is_scalar(key):
                self._report("yaml-key-not-text", key)
                continue
            name = key.value
            if name in data:
                self._report("duplicate-key", key, key=name, first=first[name])
                continue
            first[name] = key.start_mark.line + 1
            data[name] = self.build(value, (*location, name), depth + 1)
        return data

    def _report(self, code: str, node: Node, **params: object) -> None:
        self.problems.append(Problem(code, params, _mark_place(node.start_mark, self.source, node.end_mark)))


def _scalar(node: Node) -> str | None:
    text: str = node.value
    return None if getattr(node, "style", None) is None and text in ("", "~", "null") else text


def _is_scalar(node: Node) -> bool:
    return bool(node.id == "scalar")  # type: ignore[attr-defined]


def _is_mapping(node: Node) -> bool:
    return bool(node.id == "mapping")  # type: ignore[attr-defined]


def _is_sequence(node: Node) -> bool:
    return bool(node.id == "sequence")  # type: ignore[attr-defined]


def _mark_place(mark: Mark, source: Source, end: Mark | None = None) -> Place:
    same_line = end is not None and end.line == mark.line
    column_end = end.column + 1 if end is not None and same_line else mark.column + 2
    return Place(source.name, mark.line + 1, mark.column + 1, column_end, source=source.line(mark.line + 1))


_UNQUOTED_COLON = re.compile(r"^(\s*(?:- )?\s*)([^\s:#'\"][^:#'\"]*):\s+([^'\"\[{|>&*].*:\s.*|[^'\"\[{|>&*].*:)$")


def _syntax(error: MarkedYAMLError, text: str, name: str) -> Problem:
    """A parser's complaint as one of the mistakes people make."""
    problem, quoted = error.problem or "", "quoted scalar" in (error.context or "")
    mark = error.context_mark if quoted else error.problem_mark or error.context_mark
    lines = text.split("\n")
    number = min(mark.line if mark else 0, len(lines) - 1)
    column = mark.column if mark else 0
    candidates: Iterator[tuple[int, str]] = ((n, lines[n]) for n in (number, number - 1) if 0 <= n < len(lines))
    for line_number, line in candidates:
        if "\t" in line[: len(line) - len(line.lstrip())]:
            at = line.index("\t")
            return Problem("yaml-tab", {}, Place(name, line_number + 1, at + 1, at + 2, source=line))
        colon = _UNQUOTED_COLON.match(line)
        if colon and "mapping values" in problem:
            start = colon.start(3)
            place = Place(name, line_number + 1, start + 1, len(line) + 1, source=line)
            return Problem("yaml-colon", {"key": colon[2].strip(), "value": colon[3].strip()}, place)
    code = "yaml-quote" if quoted else "yaml-syntax"
    code = "yaml-alias" if "undefined alias" in problem else code
    if "found character" in problem and "cannot start" in problem:
        letter = lines[number][column : column + 1]
        code = {"@": "yaml-sign", "`": "yaml-sign", "%": "yaml-sign", "\t": "yaml-tab"}.get(letter, code)
    return Problem(code, {}, Place(name, number + 1, column + 1, column + 2, source=lines[number]))


def _character(position: int, text: str, name: str) -> Problem:
    before = text[:position]
    number, column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
    sign = f"U+{ord(text[position]):04X}" if position < len(text) else "?"
    return Problem("yaml-control-character", {"sign": sign}, Place(name, number, column, column + 1))
