"""Where the parts of a YAML file stand in its text: values, lines, and the items of lists with their comments."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yaml import Mark, Node

LINE_END = re.compile(r"\r\n|\r|\n")


class YamlLayout:
    """The text of a file with the places of its parts; places are counted from 0 in the text as it is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in LINE_END.finditer(text))]
        first = LINE_END.search(text)
        self.line_end = first[0] if first else "\n"

    def offset(self, mark: Mark) -> int:
        return min(self.starts[min(mark.line, len(self.starts) - 1)] + mark.column, len(self.text))

    def start(self, node: Node) -> int:
        return self.offset(node.start_mark)

    def end(self, node: Node) -> int:
        """Where the content of a node ends, without the comments and blank lines that follow it."""
        if node.id == "scalar" or node.flow_style:  # type: ignore[attr-defined]
            end = self.offset(node.end_mark)
            folded = getattr(node, "style", None) in ("|", ">")
            return len(self.text[:end].rstrip()) if folded else end
        last = node.value[-1] if node.value else None
        if last is None:
            return self.offset(node.end_mark)
        return max(self.end(part) for part in last) if isinstance(last, tuple) else self.end(last)

    def line_start(self, at: int) -> int:
        return self.starts[bisect_right(self.starts, at) - 1]

    def end_of_line(self, at: int) -> int:
        found = LINE_END.search(self.text, at)
        return found.start() if found else len(self.text)

    def next_line(self, at: int) -> int:
        found = LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def own(self, text: str) -> str:
        """Text of ours with the file's line ends."""
        return text.replace("\n", self.line_end)

    def segments(self, node: Node) -> list[tuple[int, int]] | None:
        """The lines of each item of a list, from the comments above it to where the next one's begin."""
        column = node.start_mark.column
        first, last = self.line_of(self.start(node)), self.line_of(self.end(node))
        hyphens = [line for line in range(first, last + 1) if self._has_hyphen(line, column)]
        if len(hyphens) != len(node.value):
            return None
        starts = [self._with_comments(line, column) for line in hyphens]
        after = last + 1
        while after < len(self.starts) and self._is_comment(after) and self._indent(after) > column:
            after += 1
        ends = [*starts[1:], after]
        offset = [*self.starts, len(self.text)]
        return [(offset[start], offset[min(end, len(self.starts))]) for start, end in zip(starts, ends, strict=True)]

    def line_of(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _line(self, number: int) -> str:
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end]

    def _has_hyphen(self, number: int, column: int) -> bool:
        line = self._line(number)
        return (
            line[column : column + 1] == "-" and not line[:column].strip() and line[column + 1 : column + 2] in " \r\n"
        )

    def _indent(self, number: int) -> int:
        line = self._line(number)
        return len(line) - len(line.lstrip(" "))

    def _is_comment(self, number: int) -> bool:
        return self._line(number).lstrip().startswith("#")

    def _with_comments(self, line: int, column: int) -> int:
        """The first of the blank and comment lines right above an item; deeper ones belong to the item before."""
        while line > 0:
            above = self._line(line - 1)
            if above.strip() and not (self._is_comment(line - 1) and self._indent(line - 1) <= column):
                break
            line -= 1
        return line
