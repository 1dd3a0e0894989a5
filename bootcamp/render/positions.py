"""Answers on an ordered scale as bars on both sides of a line: what is below the middle to the left, the rest right.

A middle step lies across the line. The steps keep their order along the bar and carry their figure, so the colours only
help; the share above the middle stands beside each bar, since the outer ends of such bars are hard to compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bootcamp.render.look import contrast_on_white
from bootcamp.render.sheet import (
    INK,
    LABELS,
    MUTED,
    PETROL,
    SMALL,
    TINY,
    WIDTH,
    Sheet,
    height_of,
)  # fmt: skip
from bootcamp.render.typeface import width
from bootcamp.words.formatting import number, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bootcamp.render.charts import Positions, Statement
    from bootcamp.words import Words

_LOW: Final = ("#f0c9a8", "#df946c", "#a53d24")
_MIDDLE: Final = "#dde3e6"
_HIGH: Final = ("#9fcfc9", "#68aaa4", "#0b4650")
_LEAST_WRITTEN: Final = 0.06
_ENDS: Final = 82.0
_BAR: Final = 14.0
_ROW: Final = 20.0


def scale_colours(steps: int) -> list[str]:
    """A colour for each step of a scale from low to high: rust, lighter towards the middle, then petrol, darker."""
    middle = [_MIDDLE] if steps % 2 else []
    return [*reversed(_outwards(_LOW, steps // 2)), *middle, *_outwards(_HIGH, steps // 2)]


def _outwards(colours: tuple[str, str, str], steps: int) -> list[str]:
    """From light at the middle to strong at the end; no step falls where neither white nor ink can be read on it."""
    light, medium, strong = colours
    inner = [_between(light, medium, place / max(steps - 2, 1)) for place in range(steps - 1)]
    return [*inner, strong][:steps]


def letters_on(colour: str) -> str:
    """White or ink, whichever can be read on the colour."""
    return "#ffffff" if contrast_on_white(colour) >= 4.5 else INK


def _between(one: str, other: str, place: float) -> str:
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * place):02x}" for a, b in pairs)


def draw_positions(sheet: Sheet, data: Positions, words: Words) -> None:
    """Draw the statements on one scale; the line stands where the longest bars to both sides fit."""
    colours = scale_colours(len(data.scale))
    _legend(sheet, data.scale, colours)
    drawn = [each for each in data.statements if None not in each.shares]
    left = max((_below(each) for each in drawn), default=0.5)
    right = max((1 - _below(each) for each in drawn), default=0.5)
    plot = WIDTH - LABELS - _ENDS
    unit = plot / max(left + right, 0.001)
    middle = LABELS + left * unit
    sheet.text(WIDTH - 32, sheet.y + 6, words("render.positive"), TINY, anchor="end", fill=MUTED)
    sheet.text(WIDTH - 1, sheet.y + 6, words("render.answers"), TINY, anchor="end", fill=MUTED)
    sheet.y += 10
    heights = sum(height_of(each.label, _ROW) for each in data.statements)
    sheet.line(middle, sheet.y, middle, sheet.y + heights, INK, 1.1)  # behind the bars: figures stand on it
    for each in data.statements:
        _statement(sheet, each, colours, middle, unit, words)
    sheet.y += 2


def _below(each: Statement) -> float:
    """The share to the left of the line: all below the middle, and half of a middle step."""
    shares = [share or 0.0 for share in each.shares]
    side = len(shares) // 2
    return sum(shares[:side]) + (shares[side] / 2 if len(shares) % 2 else 0)


def _legend(sheet: Sheet, scale: Sequence[str], colours: Sequence[str]) -> None:
    x, sheet.y = 0.0, 4.0
    for label, colour in zip(scale, colours, strict=True):
        wide = 14 + width(label, TINY) * 1.06 + 12
        if x and x + wide > WIDTH:
            x, sheet.y = 0.0, sheet.y + 13
        sheet.rect(x, sheet.y, 9, 9, colour, 1)
        sheet.text(x + 13, sheet.y + 7.5, label, TINY)
        x += wide
    sheet.y += 16


def _statement(sheet: Sheet, each: Statement, colours: Sequence[str], middle: float, unit: float, words: Words) -> None:
    high = height_of(each.label, _ROW)
    centre = sheet.y + high / 2
    sheet.label(each.label, centre)
    if None in each.shares:
        said = words("render.position-withheld")
        x = min(middle + 6, WIDTH - _ENDS - width(said, TINY) * 1.06)
        sheet.text(x, centre + 3, said, TINY, fill=MUTED)
    else:
        x = middle - _below(each) * unit
        for share, colour in zip(each.shares, colours, strict=True):
            x = _step(sheet, x, centre, share or 0.0, colour, unit)
    if each.positive is not None:
        said = percent(each.positive, words.language)
        sheet.text(WIDTH - 32, centre + 3.2, said, 9.5, anchor="end", fill=PETROL, bold=True)
    sheet.text(WIDTH - 1, centre + 3.2, number(each.n, words.language), anchor="end", fill=MUTED)
    sheet.y += high


def _step(sheet: Sheet, x: float, centre: float, share: float, colour: str, unit: float) -> float:
    wide = share * unit
    if wide:
        sheet.rect(x, centre - _BAR / 2, max(wide - 0.6, 0.4), _BAR, colour)
    if share >= _LEAST_WRITTEN:
        sheet.text(x + wide / 2, centre + 3, str(round(100 * share)), SMALL, anchor="middle", fill=letters_on(colour))
    return x + wide
