"""How a municipality's prints look: its colour and its logo, checked before anything is set in them."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bootcamp.render.sheet import PETROL, TINTS

_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
#: WCAG 2.1, 1.4.3: text and its background.
ENOUGH_CONTRAST = 4.5
PNG, JPEG, SVG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", re.compile(rb"<svg[\s>]")
#: More than any logo has; a picture that would take the memory away is not opened.
_MOST_PIXELS = 20_000_000
_PALE = 0.09

PictureType = Literal["png", "jpeg", "svg"]


class Picture(NamedTuple):
    """The bytes of a picture, what it is, and of a png or jpeg its width and height in pixels."""

    content: bytes
    type: PictureType
    wide: int = 0
    high: int = 0

    @property
    def address(self) -> str:
        """It as the address of a picture, for what stands in one file."""
        kind = "svg+xml" if self.type == "svg" else self.type
        return f"data:image/{kind};base64,{b64encode(self.content).decode('ascii')}"

    @property
    def svg(self) -> bytes:
        """It as SVG, which is text: the only kind of picture that can be handed to Typst beside its sources."""
        if self.type == "svg":
            return self.content
        size = f'width="{self.wide}" height="{self.high}"'
        outer = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.wide} {self.high}" {size}>'
        return f'{outer}<image {size} href="{self.address}"/></svg>'.encode()


@dataclass(frozen=True, slots=True)
class Look:
    """What prints are set in.

    `colour` is `#rrggbb`, dark enough for text on white; `owner` describes the `logo`.
    """

    colour: str | None = None
    logo: Picture | None = None
    owner: str = ""

    @property
    def main(self) -> str:
        """The colour of headings, lines and bands."""
        return self.colour or PETROL

    @property
    def pale(self) -> str:
        """The same, thinned out until it can lie behind text; `style.typ` mixes it alike."""
        if self.colour is None:
            return TINTS["petrol"]
        parts = (int(self.colour[place : place + 2], 16) for place in (1, 3, 5))
        return "#" + "".join(f"{round(part * _PALE + 255 * (1 - _PALE)):02x}" for part in parts)

    @property
    def light(self) -> str:
        """For small text on the colour."""
        return "#ffffff" if self.colour else "#bfe0dc"

    def inputs(self) -> dict[str, str]:
        """What the design reads of it."""
        found = {"colour": self.colour} if self.colour else {}
        return found | ({"logo": "logo.svg", "owner": self.owner} if self.logo else {})

    def sources(self) -> dict[str, bytes]:
        """The files the design needs for it."""
        return {"logo.svg": self.logo.svg} if self.logo else {}


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


def read_picture(content: bytes) -> Picture | None:
    """A picture by what the file holds, whatever it is called; None when it is no svg, png or jpeg, or is cut off."""
    if not content.startswith((PNG, JPEG)):
        return Picture(content, "svg") if SVG.search(content[:4000]) else None
    import io

    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
            wide, high = picture.size
            if wide * high > _MOST_PIXELS:
                return None
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Picture(content, "png" if content.startswith(PNG) else "jpeg", wide, high)
