"""How a municipality's prints look: its colour and its logo, checked before anything is set in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
#: WCAG 2.1, 1.4.3: text and its background.
ENOUGH_CONTRAST = 4.5
PNG, SVG = b"\x89PNG\r\n\x1a\n", re.compile(rb"<svg[\s>]")


@dataclass(frozen=True, slots=True)
class Look:
    """What prints are set in.

    `colour` is `#rrggbb`, `logo` the bytes of a picture of type `logo_type` (svg or png), `owner` its description.
    """

    colour: str | None = None
    logo: bytes | None = None
    logo_type: str = "svg"
    owner: str = ""

    @property
    def logo_file(self) -> str:
        return f"logo.{self.logo_type}"

    def inputs(self) -> dict[str, str]:
        """What the design reads of it."""
        found = {"colour": self.colour} if self.colour else {}
        return found | ({"logo": self.logo_file, "owner": self.owner} if self.logo else {})

    def sources(self) -> dict[str, bytes]:
        """The files the design needs for it."""
        return {self.logo_file: self.logo} if self.logo else {}


PLAIN = Look()


def read_colour(value: str) -> str | None:
    """`#0b4650`, `0B4650` or `#abc` as `#rrggbb`; None for anything else."""
    found = _HEX.fullmatch(value.strip())
    if not found:
        return None
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def contrast_on_white(colour: str) -> float:
    """The contrast of a colour on white, from 1 to 21 (WCAG 2.1, relative luminance)."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def darkened(colour: str) -> str:
    """The colour, made darker step by step until text in it can be read on white; left as it is where it can."""
    shown, kept = colour, 100
    while contrast_on_white(shown) < ENOUGH_CONTRAST:
        kept -= 1
        parts = (int(colour[place : place + 2], 16) * kept // 100 for place in (1, 3, 5))
        shown = "#" + "".join(f"{part:02x}" for part in parts)
    return shown


def picture_type(content: bytes) -> str | None:
    """`png` or `svg` by what the file holds, whatever it is called; None when it is neither."""
    if content.startswith(PNG):
        return "png"
    return "svg" if SVG.search(content[:4000]) else None
