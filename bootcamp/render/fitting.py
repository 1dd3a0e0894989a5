"""How large a text can be set in a space, computed from the advances of the type; nothing is tried out in Typst."""

from __future__ import annotations

import re
from math import ceil, sqrt
from typing import TYPE_CHECKING, NamedTuple

from bootcamp.render.together import together
from bootcamp.render.typeface import cap_height, cleaned, is_joined, printable, width

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP = 0.5
#: Between the lines, in parts of the type size: `set-in` in `style.typ` sets them with it.
LEADING = 0.5
#: A line may be broken before spaces and after hyphens, so a piece has its spaces in front and its hyphens behind.
_PIECE = re.compile(r"[ \n\t]*[^ \n\t-]*-*")


class Fitted(NamedTuple):
    """A text and its size in points; where words had to be divided, the text is in lines."""

    text: str
    size: float


class Space(NamedTuple):
    """What a text has to fit, in points."""

    room: float
    height: float


def fitted(text: str, space: Space, most: float, least: float, *, bold: bool = False) -> Fitted:
    """`text` at `most` points, by half points smaller until it fits the space, down to `least`.

    Only there are words divided that are still too wide, and only then is it set still smaller: nothing is cut off.
    """
    shown = printable(together(cleaned(text)))[0]
    for step in range(max(0, ceil((most - least) / STEP)) + 1):
        size = most - STEP * step
        if _fits(shown, space, size, bold=bold):
            return Fitted(shown, size)
    return _divided(shown, space, least, bold=bold)


def lines_of(said: Fitted, room: float, *, bold: bool = False) -> list[str]:
    """The lines in which Typst sets a fitted text in that room."""
    return _lines(said.text, room / said.size, bold=bold)


def _fits(text: str, space: Space, size: float, *, bold: bool) -> bool:
    """Whether the text can be set in the space with every word whole."""
    if any(width(piece.strip(), size, bold=bold) > space.room for piece in _PIECE.findall(text)):
        return False
    return _tall(text, len(_lines(text, space.room / size, bold=bold)), size) <= space.height


def _divided(text: str, space: Space, size: float, *, bold: bool) -> Fitted:
    height = max(space.height, 1.0)
    while True:
        lines = _lines(text, space.room / size, bold=bold, divide=True)
        tall = _tall(text, len(lines), size)
        if tall <= height:
            return Fitted("\n".join(lines), size)
        size *= min(0.97, sqrt(height / tall))


def _tall(text: str, lines: int, size: float) -> float:
    """From the top of the capitals of the first line to the foot of the last."""
    return size * (lines * cap_height(text) + (lines - 1) * LEADING)


def _lines(text: str, room: float, *, bold: bool, divide: bool = False) -> list[str]:
    """`text` in lines no wider than `room` times its size; a longer word stands alone, or is divided."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for part in _parts(paragraph, room if divide else None, bold=bold):
            wide = width(part, 1, bold=bold)
            if line and used + wide > room:
                lines.append(line)
                line, used = part.lstrip(), width(part.lstrip(), 1, bold=bold)
            else:
                line, used = line + part, used + wide
        lines.append(line)
    return lines


def _parts(text: str, room: float | None, *, bold: bool) -> Iterator[str]:
    """What is not divided: words with the space before them; of those wider than `room`, letters with their marks."""
    for piece in _PIECE.findall(text):
        if room is None or width(piece.strip(), 1, bold=bold) <= room:
            yield piece
        else:
            yield from _letters(piece)


def _letters(text: str) -> Iterator[str]:
    letter = ""
    for each in text:
        if letter and not is_joined(each):
            yield letter
            letter = ""
        letter += each
    yield letter
