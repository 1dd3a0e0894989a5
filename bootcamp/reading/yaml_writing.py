"""Values as YAML text, in the way the toolkit's own examples are written: plain where that is safe, short lists in one
line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bootcamp.problems import Refused

_LONGEST_LINE = 100
_LONGEST_ITEM = 45
_CLOCK = re.compile(r"\d+:\d\d")  # other programs read it as a number of the base 60
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def after_key(value: Any, indent: int) -> str:
    """What stands after `key:` of a mapping in column `indent`, with its blank or line break in front."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f" {scalar(value, indent=indent + 2)}"
    if fits_a_line(value):
        return f" {flow(value)}"
    below = indent + 2
    return f"\n{' ' * below}{block(value, below)}"


def block(value: Any, indent: int) -> str:
    """A mapping or list in lines from column `indent` on; the first line without its indentation."""
    between = f"\n{' ' * indent}"
    if isinstance(value, Mapping):
        return between.join(f"{scalar(key)}:{after_key(each, indent)}" for key, each in value.items())
    return between.join(f"- {item(each, indent + 2)}" for each in value)


def item(value: Any, indent: int) -> str:
    """What stands after the `- ` of a list whose items begin in column `indent`."""
    if isinstance(value, str):
        return scalar(value, indent=indent)
    return block(value, indent) if value else flow(value)


def flow(value: Any) -> str:
    """A value in one line; a pair in a list without its braces."""
    match value:
        case None:
            return ""
        case Mapping():
            return f"{{{', '.join(f'{scalar(key, in_flow=True)}: {flow(each)}' for key, each in value.items())}}}"
        case str():
            return scalar(value, in_flow=True)
        case _:
            return f"[{', '.join(flow_item(each) for each in value)}]"


def flow_item(value: Any) -> str:
    text = flow(value)
    return text[1:-1] if isinstance(value, Mapping) and len(value) == 1 else text


def fits_a_line(value: Mapping[str, Any] | Sequence[Any]) -> bool:
    """Whether a list or mapping of plain values is short enough for one line."""
    parts = list(value.values()) if isinstance(value, Mapping) else list(value)
    plain = all(_is_short(part) for part in parts)
    return not parts or (plain and len(flow(value)) <= _LONGEST_LINE)


def _is_short(part: Any) -> bool:
    if isinstance(part, Mapping):
        return len(part) == 1 and all(isinstance(each, str) for each in part.values()) and len(flow(part)) < 60
    return isinstance(part, str) and len(part) <= _LONGEST_ITEM and "\n" not in part


def scalar(value: str, *, in_flow: bool = False, indent: int | None = None, style: str | None = None) -> str:
    """A text as YAML reads it back; quoted as before (`style`), or only where it must be.

    With `indent`, a text of several lines becomes a literal block in that column.
    """
    if indent is not None and not in_flow and _is_lines(value):
        return "\n".join(("|-", *(f"{' ' * indent}{line}".rstrip() for line in value.split("\n"))))
    if style not in ('"', "'") and not _CLOCK.fullmatch(value) and _is_plain(value, in_flow=in_flow):
        return value
    single = f"'{value.replace(chr(39), chr(39) * 2)}'"
    simple = value.isprintable()
    if simple and (style == "'" or ("\\" in value or '"' in value)):
        return single
    return f'"{"".join(_ESCAPES.get(letter) or _printed(letter) for letter in value)}"'


def _is_lines(value: str) -> bool:
    """Whether a text is several lines that need no escapes."""
    lines = value.split("\n")
    return (
        len(lines) > 1
        and value == value.strip()
        and all(line.isprintable() and line == line.rstrip() for line in lines)
    )


def _printed(letter: str) -> str:
    if letter.isprintable() or letter == "\N{NO-BREAK SPACE}":
        return letter
    return f"\\U{ord(letter):08X}"


def _is_plain(value: str, *, in_flow: bool) -> bool:
    """Whether the text needs no quotation marks, asked of the parser itself."""
    from bootcamp.reading.yaml import parse_yaml

    if not value or value != value.strip() or "\n" in value:
        return False
    trials = (f"{{k: {value}, l: m}}", f"[{value}, m]") if in_flow else (f"k: {value}\n", f"- {value}\n")
    expected: tuple[Any, ...] = ({"k": value, "l": "m"}, [value, "m"]) if in_flow else ({"k": value}, [value])
    try:
        return all(
            (read := parse_yaml(trial, ""))[0].data == meant and not read[1]
            for trial, meant in zip(trials, expected, strict=True)
        )
    except Refused:
        return False
