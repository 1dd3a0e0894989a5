"""Changing values in a YAML file and nothing else: comments, blank lines, the order of keys and ways of writing stay.

The text is cut where the parser found its parts and put together anew. Writing a parsed tree back was tried
(ruamel.yaml): it loses the comment above an item that is moved, and what people have aligned or wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from bootcamp.problems import Place, Problem, Refused
from bootcamp.reading.files import decode
from bootcamp.reading.yaml import Location, parse_yaml
from bootcamp.reading.yaml_layout import LINE_END, YamlLayout
from bootcamp.reading.yaml_writing import after_key, block, flow, flow_item, item, scalar

if TYPE_CHECKING:
    from yaml import Node

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Kept:
    """An item of a list as it is to be: `data`, and the location in the file of the item that it was, if it was one."""

    location: tuple[str | int, ...] | None
    data: Any


def plain(value: Any) -> Any:
    """`value` without the knowledge of where its items come from."""
    match value:
        case Kept():
            return plain(value.data)
        case Mapping():
            return {key: plain(each) for key, each in value.items()}
        case list() | tuple():
            return [plain(each) for each in value]
        case _:
            return value


def rewritten(content: bytes, wanted: Mapping[str, Any], order: Sequence[str], name: str) -> bytes:
    """The file with the data `wanted`, everything else as it was; new keys go where `order` puts them.

    Raises Refused (`yaml-not-editable`) for a file written in a way that cannot be changed without changing more:
    with anchors that several places share, for example. The result is read back before it is given.
    """
    mark = _BOM if content.startswith(_BOM) else b""
    original = content.removeprefix(mark).decode("utf-8") if mark else _as_text(content, name)
    source, _ = parse_yaml(decode(content, name), name)
    if source.root is None:
        raise Refused(Problem("yaml-not-editable", {"file": name}, Place(name)))
    editor = _Editor(original, source.root, order)
    edits = editor.of_value(source.root, wanted, ())
    text = editor.applied(0, len(original), edits) if edits is not None else None
    if text is None or not _says(text, plain(wanted), name):
        raise Refused(Problem("yaml-not-editable", {"file": name}, Place(name)))
    return mark + text.encode()


def _as_text(content: bytes, name: str) -> str:
    decode(content, name)
    return content.decode("utf-8")


def _says(text: str, wanted: Any, name: str) -> bool:
    try:
        source, problems = parse_yaml(LINE_END.sub("\n", text), name)
    except Refused:
        return False
    return bool(source.data == wanted) and not any(problem.is_error for problem in problems)


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


class _Pair(NamedTuple):
    key: Node
    value: Node


class _Editor(YamlLayout):
    """Finds the edits that turn the text of a node into what is wanted. None means: only writing it anew would do."""

    def __init__(self, text: str, root: Node, order: Sequence[str]) -> None:
        super().__init__(text)
        self.root = root
        self.rank = {key: number for number, key in enumerate(order)}

    def applied(self, start: int, end: int, edits: Sequence[_Edit]) -> str:
        """The text from `start` to `end` with the edits made."""
        pieces, at = [], start
        for edit in sorted(edits, key=lambda edit: edit.start):
            pieces += [self.text[at : edit.start], edit.text]
            at = max(at, edit.end)
        return "".join((*pieces, self.text[at:end]))

    # --- edits

    def of_value(self, node: Node, wanted: Any, at: Location, indent: int = 0, *, in_flow: bool = False) -> Any:
        """The edits that make `node` say `wanted`; `indent` is the column for lines of its own."""
        match node.id, wanted:  # type: ignore[attr-defined]
            case "scalar", None if not node.value and not node.style:  # type: ignore[attr-defined]
                return []
            case "scalar", str():
                return self._of_scalar(node, wanted, indent, in_flow=in_flow)
            case "mapping", Mapping():
                return self._of_mapping(node, wanted, at, in_flow=in_flow or bool(node.flow_style))  # type: ignore[attr-defined]
            case "sequence", list() | tuple():
                return self._of_sequence(node, list(wanted), at, in_flow=in_flow or bool(node.flow_style))  # type: ignore[attr-defined]
            case _:
                return None

    def _of_scalar(self, node: Node, wanted: str, indent: int, *, in_flow: bool) -> list[_Edit] | None:
        style = node.style  # type: ignore[attr-defined]
        if node.value == wanted and (style or wanted not in ("", "~", "null")):
            return []
        if self.start(node) == self.end(node):
            return None
        written = scalar(wanted, in_flow=in_flow, indent=indent, style=style)
        return [_Edit(self.start(node), self.end(node), self.own(written))]

    def _of_mapping(self, node: Node, wanted: Mapping[str, Any], at: Location, *, in_flow: bool) -> list[_Edit] | None:
        pairs = [_Pair(*pair) for pair in node.value]
        staying = [pair for pair in pairs if pair.key.value in wanted]
        if not staying:
            return None
        column = pairs[0].key.start_mark.column
        edits: list[_Edit] = []
        for pair in staying:
            value, place = wanted[pair.key.value], (*at, pair.key.value)
            found = self.of_value(pair.value, value, place, column + 2, in_flow=in_flow)
            edits += self._anew(pair, value, column, in_flow=in_flow) if found is None else found
        known = {pair.key.value for pair in pairs}
        new = [key for key in wanted if key not in known]
        if in_flow:
            return [*edits, *self._flow_removed(pairs, staying), *self._flow_added(staying, wanted, new)]
        return [*edits, *self._removed(pairs, staying), *self._added(staying, wanted, new, column)]

    def _anew(self, pair: _Pair, value: Any, column: int, *, in_flow: bool) -> list[_Edit]:
        """A value written as another kind than it was: all that stands after its key."""
        key_end = self.offset(pair.key.end_mark)
        colon = re.compile(r"\s*:").match(self.text, key_end)
        start = colon.end() if colon else key_end
        written = f" {flow(plain(value))}" if in_flow else after_key(plain(value), column)
        return [_Edit(start, max(self.end(pair.value), start), self.own(f"{'' if colon else ':'}{written}"))]

    def _removed(self, pairs: Sequence[_Pair], staying: Sequence[_Pair]) -> Iterator[_Edit]:
        """Whole lines; where the line begins with the hyphen of a list, what stands next moves up to it."""
        for pair in pairs:
            start = self.start(pair.key)
            line = self.line_start(start)
            if pair in staying:
                continue
            if not self.text[line:start].strip():
                yield _Edit(line, self.next_line(max(self.end(pair.value), self.offset(pair.key.end_mark))), "")
            else:
                yield _Edit(start, self.start(staying[0].key), "")

    def _added(
        self, staying: Sequence[_Pair], wanted: Mapping[str, Any], new: Sequence[str], column: int
    ) -> Iterator[_Edit]:
        for key in sorted(new, key=self._rank):
            written = f"{scalar(key)}:{after_key(plain(wanted[key]), column)}"
            before = self._before(key, staying)
            if before is None:
                start = self.start(staying[0].key)
                yield _Edit(start, start, self.own(f"{written}\n{' ' * column}"))
            else:
                end = self.end_of_line(max(self.end(before.value), self.offset(before.key.end_mark)))
                yield _Edit(end, end, self.own(f"\n{' ' * column}{written}"))

    def _flow_removed(self, pairs: Sequence[_Pair], staying: Sequence[_Pair]) -> Iterator[_Edit]:
        first = pairs.index(staying[0])
        if first:
            yield _Edit(self.start(pairs[0].key), self.start(staying[0].key), "")
        for before, pair in zip(pairs[first:], pairs[first + 1 :], strict=False):
            if pair not in staying:
                yield _Edit(self._flow_end(before), self._flow_end(pair), "")

    def _flow_added(self, staying: Sequence[_Pair], wanted: Mapping[str, Any], new: Sequence[str]) -> Iterator[_Edit]:
        for key in sorted(new, key=self._rank):
            written = f"{scalar(key, in_flow=True)}: {flow(plain(wanted[key]))}"
            before = self._before(key, staying)
            place = self.start(staying[0].key) if before is None else self._flow_end(before)
            yield _Edit(place, place, f"{written}, " if before is None else f", {written}")

    def _flow_end(self, pair: _Pair) -> int:
        return max(self.end(pair.value), self.offset(pair.key.end_mark))

    def _rank(self, key: str) -> int:
        return self.rank.get(key, len(self.rank))

    def _before(self, key: str, staying: Sequence[_Pair]) -> _Pair | None:
        """The pair that a new key goes after; a key that the order does not name goes last."""
        if key not in self.rank:
            return staying[-1]
        earlier = [pair for pair in staying if self._rank(pair.key.value) < self._rank(key)]
        return max(earlier, key=lambda pair: self._rank(pair.key.value), default=None)

    # --- lists

    def _of_sequence(self, node: Node, wanted: list[Any], at: Location, *, in_flow: bool) -> list[_Edit] | None:
        if not node.value or not wanted:
            return [] if not node.value and not wanted else None
        items = _known(node, wanted, at)
        if [each.location for each in items] == [(*at, number) for number in range(len(node.value))]:
            return [edit for place, each in enumerate(items) for edit in self._of_item(node, place, each, in_flow)]
        if node.flow_style:  # type: ignore[attr-defined]
            return [self._flow_order(node, items, at)]
        column = node.start_mark.column
        segments = self.segments(node)
        if segments is None:
            return None
        lines = [self._lines(each, column) for each in items]
        return [_Edit(segments[0][0], segments[-1][1], self._joined(lines, segments[-1][1]))]

    def _of_item(self, node: Node, place: int, each: Kept, in_flow: bool) -> list[_Edit]:
        part = node.value[place]
        indent = part.start_mark.column
        found = self.of_value(part, each.data, each.location or (), indent, in_flow=in_flow)
        if found is not None:
            return list(found)
        data = plain(each.data)
        one_line = in_flow or bool(getattr(part, "flow_style", False))
        written = flow_item(data) if in_flow else flow(data) if one_line else item(data, indent)
        return [_Edit(self.start(part), self.end(part), self.own(written))]

    def _flow_order(self, node: Node, items: Sequence[Kept], at: Location) -> _Edit:
        parts = [(self.start(part), self.end(part)) for part in node.value]
        between = [self.text[end:start] for (_, end), (start, _) in pairwise(parts)]
        texts = []
        for each in items:
            if each.location is not None and each.location[:-1] == tuple(at):
                place = int(each.location[-1])
                texts.append(self.applied(*parts[place], self._of_item(node, place, each, in_flow=True)))
            else:
                texts.append(flow_item(plain(each.data)))
        pieces = [texts[0]]
        for number, text in enumerate(texts[1:]):
            pieces += [between[number] if number < len(between) else ", ", text]
        return _Edit(parts[0][0], parts[-1][1], "".join(pieces))

    def _lines(self, each: Kept, column: int) -> str:
        """The lines of an item in a list whose hyphens stand in `column`, with the comments above it."""
        found = self._segment(each.location) if each.location is not None else None
        if found is None:
            return self.own(f"{' ' * column}- {item(plain(each.data), column + 2)}\n")
        sequence, place, (start, end) = found
        text = self.applied(start, end, self._of_item(sequence, place, each, in_flow=False))
        text = text if text.endswith(("\n", "\r")) else text + self.line_end
        return _shifted(text, column - sequence.start_mark.column)

    def _segment(self, location: tuple[str | int, ...]) -> tuple[Node, int, tuple[int, int]] | None:
        node: Node | None = self.root
        for step in location[:-1]:
            node = _child(node, step)
        if node is None or node.id != "sequence" or node.flow_style:  # type: ignore[attr-defined]
            return None
        segments, place = self.segments(node), int(location[-1])
        return (node, place, segments[place]) if segments is not None else None

    def _joined(self, lines: Sequence[str], end: int) -> str:
        """The lines of a list; the last without its line end where the file has none."""
        text = "".join(lines)
        has_end = end == 0 or self.text[end - 1 : end] in ("\n", "\r")
        return text if has_end else text.removesuffix(self.line_end)


def _known(node: Node, wanted: list[Any], at: Location) -> list[Kept]:
    """The wanted items with where each comes from: as told, or by what they say."""
    if any(isinstance(each, Kept) for each in wanted):
        return [each if isinstance(each, Kept) else Kept(None, each) for each in wanted]
    origins = _origins([repr(_data(part)) for part in node.value], [repr(each) for each in wanted])
    return [Kept((*at, origins[n]) if n in origins else None, each) for n, each in enumerate(wanted)]


def _origins(old: list[str], new: list[str]) -> dict[int, int]:
    """For each new item the old one it was: an equal one, in order where possible; else the one in its place."""
    opcodes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pairs = [
        (tag == "equal", *pair)
        for tag, first, last, new_first, new_last in opcodes
        for pair in zip(range(first, last), range(new_first, new_last), strict=False)
    ]
    origins = {place: number for is_equal, number, place in pairs if is_equal}
    for number, said in enumerate(old):
        free = (place for place, each in enumerate(new) if each == said and place not in origins)
        if number not in origins.values() and (place := next(free, None)) is not None:
            origins[place] = number
    for _, number, place in pairs:
        if place not in origins and number not in origins.values():
            origins[place] = number
    return origins


def _data(node: Node) -> Any:
    match node.id:  # type: ignore[attr-defined]
        case "mapping":
            return {key.value: _data(value) for key, value in node.value}
        case "sequence":
            return [_data(part) for part in node.value]
        case _:
            return node.value


def _child(node: Node | None, step: str | int) -> Node | None:
    if node is None:
        return None
    if node.id == "mapping":  # type: ignore[attr-defined]
        return next((value for key, value in node.value if key.value == str(step)), None)
    return node.value[step] if isinstance(step, int) and step < len(node.value) else None


def _shifted(text: str, by: int) -> str:
    """The lines of an item moved to another column."""
    if not by:
        return text
    lines = text.splitlines(keepends=True)
    if by > 0:
        return "".join(f"{' ' * by}{line}" if line.strip() else line for line in lines)
    return "".join(line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines)


__all__ = ["Kept", "block", "plain", "rewritten"]
