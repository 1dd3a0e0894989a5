"""YAML with positions: what a plan says, where it says it, and everything that is wrong with it.

Scalars stay text until the type of their field reads them (`9.30` is a clock time, `25.000` a number, `no` a word); a
plain empty value, `~` and `null` are nothing. Two equal keys, cycles and aliases that multiply are refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from bootcamp.problems import Place, Problem, Problems, Refused
from bootcamp.reading.files import read_text
from bootcamp.reading.yaml_syntax import (
    character_problem,
    lines_worth_a_look,
    silent_losses,
    syntax_problem,
)

if TYPE_CHECKING:
    from yaml import Mark, Node

Location: TypeAlias = Sequence[str | int]
MOST_NODES = 100_000
DEEPEST = 40
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # YAML would count them as ends of lines, editors do not


@dataclass(frozen=True)
class Source:
    """A YAML file as read: its data as dicts, lists, text and None, and the places of all of it.

    `left_out` are the locations of list items that a model was read without; the locations that `place` is asked for
    are those of what was left.
    """

    name: str
    text: str
    root: Node | None
    data: Any
    left_out: frozenset[tuple[str | int, ...]] = frozenset()

    def place(self, location: Location = (), *, of_key: bool = False, prefix: str = "") -> Place:
        """The place of the value at `location` (or of its key); of what is missing, the nearest that is there."""
        location = self.as_written(location)
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

    def as_written(self, location: Location) -> tuple[str | int, ...]:
        """The location in the file of what stands at `location` when the items left out are not counted."""
        written: list[str | int] = []
        for step in location:
            at = step
            for gone in sorted(each[-1] for each in self.left_out if each[:-1] == tuple(written)):
                if isinstance(at, int) and isinstance(gone, int) and gone <= at:
                    at += 1
            written.append(at)
        return tuple(written)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def line(self, number: int) -> str:
        return self.lines[number - 1] if number <= len(self.lines) else ""

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
    text = _OTHER_LINE_ENDS.sub(" ", text)
    root = _composed(text, name)
    source = Source(name, text, root, None)
    builder = _Builder(source)
    data = builder.build(root, (), 0) if root is not None else None
    return Source(name, text, root, data), tuple(builder.problems)


def _composed(text: str, name: str) -> Node | None:
    """The tree of a text, whose letters and depth are looked at first: each parser stops at others."""
    import yaml

    from bootcamp.reading.yaml_loader import LOADER, too_deep

    if problem := character_problem(text, name):
        raise Refused(problem)
    if spot := too_deep(DEEPEST + 1, text):
        raise Refused(Problem("yaml-too-deep", {"most": DEEPEST}, Place(name, *spot, spot[1] + 1)))
    try:
        return yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        raise Refused(syntax_problem(error, text, name)) from error


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.nodes = 0
        self.open: set[int] = set()
        self.worth_a_look = lines_worth_a_look(source.text)

    def build(self, node: Node, location: tuple[str | int, ...], depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise Refused(Problem("yaml-too-large", {"most": MOST_NODES}, _mark_place(node.start_mark, self.source)))
        if _is_scalar(node):
            self._look_for_losses(node)
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

    def _look_for_losses(self, node: Node) -> None:
        start, end = node.start_mark, node.end_mark
        if start.line == end.line and start.line not in self.worth_a_look:
            return
        lines = self.source.lines[start.line : end.line + 1] or [""]
        for loss in silent_losses(node.value, lines, start.column, end.column, self.source.text):
            line = start.line + 1 + loss.line
            place = Place(self.source.name, line, loss.first + 1, loss.last + 1, source=self.source.line(line))
            self.problems.append(Problem(loss.code, {}, place, "warning" if loss.code == "yaml-hash" else "error"))

    def _report(self, code: str, node: Node, **params: object) -> None:
        self.problems.append(Problem(code, params, _mark_place(node.start_mark, self.source, node.end_mark)))


def _scalar(node: Node) -> str | None:
    text: str = node.value
    return None if not getattr(node, "style", None) and text in ("", "~", "null") else text


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
