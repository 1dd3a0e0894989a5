"""What a YAML parser complains about, and what it passes over in silence, as the mistakes people make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bootcamp.problems import Place, Problem

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_UNQUOTED_COLON = re.compile(r"^(\s*(?:- )?\s*)([^\s:#'\"][^:#'\"]*):\s+([^'\"\[{|>&*].*:\s.*|[^'\"\[{|>&*].*:)$")
_NO_SPACE = re.compile(r"^\s*(?:- +)?([A-Za-z_]+):([^\s:/].*)$")
_PARTLY = re.compile(r"""^\s*(?:- +)?([A-Za-z_]+): +((?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}) *[^\s#,:].*)$""")
_SIGNS = "@`%&*!"
_NOT_ALLOWED = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def syntax_problem(error: MarkedYAMLError, text: str, name: str) -> Problem:
    """A parser's complaint as one of the mistakes people make."""
    complaint, quoted = error.problem or "", "quoted scalar" in (error.context or "")
    escaped = any(word in complaint for word in ("escape", "Unicode character code", "hexdecimal", "hexadecimal"))
    mark = error.context_mark if quoted and not escaped else error.problem_mark or error.context_mark
    lines = text.split("\n")
    number = min(mark.line if mark else 0, len(lines) - 1)
    column = mark.column if mark else 0
    for line_number in (number, number - 1):
        if 0 <= line_number < len(lines):
            found = _in_line(lines[line_number], complaint, name, line_number + 1)
            if found:
                return found
    if not quoted and (start := _quote_left_open(text, number, column)):
        return Problem("yaml-quote", {}, Place(name, start[0], start[1], start[1] + 1, source=lines[start[0] - 1]))
    code = _code(complaint, lines[number], column, quoted=quoted, escaped=escaped)
    if code == "yaml-sign":
        column = _start_of_value(lines[number], column)
    return Problem(code, {}, Place(name, number + 1, column + 1, column + 2, source=lines[number]))


def _in_line(line: str, complaint: str, name: str, number: int) -> Problem | None:
    """A tab, a colon too many or a space too few in the line that the parser stopped at, or the one before."""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        at = line.index("\t")
        return Problem("yaml-tab", {}, Place(name, number, at + 1, at + 2, source=line))
    colon = _UNQUOTED_COLON.match(line)
    if colon and "mapping values" in complaint:
        place = Place(name, number, colon.start(3) + 1, len(line) + 1, source=line)
        return Problem("yaml-colon", {"key": colon[2].strip(), "value": colon[3].strip()}, place)
    tight = _NO_SPACE.match(line)
    if tight and ("':'" in complaint or "mapping values" in complaint or "expected key" in complaint):
        place = Place(name, number, tight.start(1) + 1, tight.start(2) + 1, source=line)
        return Problem("yaml-no-space", {"key": tight[1], "value": tight[2].strip()}, place)
    partly = _PARTLY.match(line)
    if partly and "expected" in complaint:
        value = partly[2].strip().replace('"', "'")
        place = Place(name, number, partly.start(2) + 1, partly.end(2) + 1, source=line)
        return Problem("yaml-partly-quoted", {"key": partly[1], "value": value}, place)
    return None


def _quote_left_open(text: str, line: int, column: int) -> tuple[int, int] | None:
    """Where a quoted text began (from 1) that was closed lines later, by the mark that should have opened another."""
    import yaml

    from bootcamp.reading import yaml_loader

    last = None
    try:
        for token in yaml.scan(text, Loader=yaml_loader.LOADER):
            if (token.start_mark.line, token.start_mark.column) >= (line, column):
                break
            last = token
    except yaml.YAMLError:
        pass
    if not isinstance(last, yaml.ScalarToken) or last.plain or last.start_mark.line == last.end_mark.line:
        return None
    return last.start_mark.line + 1, last.start_mark.column + 1


def _code(complaint: str, line: str, column: int, *, quoted: bool, escaped: bool) -> str:
    code = "yaml-quote" if quoted else "yaml-syntax"
    code = "yaml-backslash" if escaped else code
    if quoted:
        return code
    start = line[_start_of_value(line, column) :][:1]
    if "alias" in complaint or "anchor" in complaint or "alphabetic or numeric" in complaint or "tag" in complaint:
        code = "yaml-sign" if start in _SIGNS and "undefined" not in complaint else "yaml-alias"
    if "found character" in complaint and "cannot start" in complaint:
        code = "yaml-sign" if start in _SIGNS else "yaml-tab" if line[column : column + 1] == "\t" else code
    return code


def _start_of_value(line: str, column: int) -> int:
    """Where the sign stands that began the text the parser stopped in."""
    return next((at for at in range(min(column, len(line) - 1), -1, -1) if line[at] in _SIGNS), column)


def character_problem(text: str, name: str) -> Problem | None:
    """The first invisible character that YAML does not allow, found here: libyaml tells its place in bytes."""
    found = _NOT_ALLOWED.search(text)
    if found is None:
        return None
    at = found.start()
    line_start = text.rfind("\n", 0, at) + 1
    column = at - line_start + 1
    place = Place(name, text.count("\n", 0, at) + 1, column, column + 1, source=text[line_start:].partition("\n")[0])
    return Problem("yaml-control-character", {"sign": f"U+{ord(found[0]):04X}"}, place)


class Loss(NamedTuple):
    """A problem's code, which of the text's lines it is in (from 0), and the columns it takes there (from 0)."""

    code: str
    line: int
    first: int
    last: int


_ITEM = re.compile(r"\s* - ")
_WORTH_A_LOOK = re.compile(r"[!&]|\s#[^\s#]")


def lines_worth_a_look(text: str) -> frozenset[int]:
    """The lines (from 0) in which something may be lost; a text in one line elsewhere need not be looked at."""
    return frozenset(text.count("\n", 0, found.start() + 1) for found in _WORTH_A_LOOK.finditer(text))


def silent_losses(value: str, lines: Sequence[str], column: int, end: int, text: str) -> Iterator[Loss]:
    """What YAML would drop from a text, or join to it, without a word.

    `lines` are those that the text stands in, from `column` of the first to `end` of the last. A note after «# » is
    left in peace; «#2» right after the text was probably meant to be read.
    """
    line, last = lines[0], lines[-1]
    start = line[column : column + 1]
    anchor = re.match(r"&(\S*)", line[column:])
    if start == "!" or (anchor and f"*{anchor[1]}" not in text):
        yield Loss("yaml-sign", 0, column, column + 1)
    elif value and (note := re.match(r"\s+#(?=[^\s#])", last[end:])):
        yield Loss("yaml-hash", len(lines) - 1, end + note.end() - 1, len(last))
    if start not in ("'", '"', "|", ">"):
        joined = ((number, found) for number, each in enumerate(lines) if number and (found := _ITEM.match(each)))
        yield from (Loss("yaml-item-joined", number, found.end() - 2, len(lines[number])) for number, found in joined)
