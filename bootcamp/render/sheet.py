"""A sheet that charts are drawn on, as SVG: its measures, its colours and its shapes. All lengths are points."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Literal

from bootcamp.render.typeface import FAMILY, wrapped

WIDTH = 482.0
INK, MUTED, GRID, AXIS = "#16222a", "#4d5a63", "#dde3e6", "#8a979f"
PETROL, MARK = "#0b4650", "#b5482e"
#: Dark enough for white letters on them and for text of the colour on white: at least 4.5:1.
COLOURS = {
    "petrol": "#0b4650", "teal": "#12706f", "navy": "#1d3a66", "plum": "#733a78",
    "amber": "#94500a", "rust": "#a53d24", "green": "#3a6b22", "grey": "#4d5a63",
}  # fmt: skip
#: Behind text of the colour.
TINTS = {
    "petrol": "#e3efee", "teal": "#dff1ee", "navy": "#e6ecf6", "plum": "#f4e9f5",
    "amber": "#fbeedd", "rust": "#fbe9e4", "green": "#e8f2e0", "grey": "#eef1f3",
}  # fmt: skip
LABELS, SMALL, TINY, ROW = 168.0, 9.0, 8.0, 11.0

Anchor = Literal["start", "middle", "end"]


@dataclass
class Sheet:
    """An SVG under way; `y` is how far down it has come."""

    y: float = 0.0
    parts: list[str] = field(default_factory=list)

    def text(
        self, x: float, y: float, words: str, size: float = SMALL, *, anchor: Anchor = "start", fill: str = INK,
        bold: bool = False,
    ) -> None:  # fmt: skip
        weight = ' font-weight="700"' if bold else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{fill}" text-anchor="{anchor}"{weight}>'
            f"{escape(words)}</text>"
        )

    def rect(self, x: float, y: float, wide: float, high: float, fill: str, radius: float = 0) -> None:
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" rx="{radius:g}" fill="{fill}"/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str, thick: float = 0.6) -> None:
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{stroke}" stroke-width="{thick:g}"/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}"/>')

    def diamond(self, x: float, y: float, radius: float, fill: str) -> None:
        points = f"{x:.1f},{y - radius:.1f} {x + radius:.1f},{y:.1f} {x:.1f},{y + radius:.1f} {x - radius:.1f},{y:.1f}"
        self.parts.append(f'<polygon points="{points}" fill="{fill}" stroke="#ffffff" stroke-width="0.8"/>')

    def label(self, words: str, middle: float) -> None:
        """The name of an item, right-aligned in the column of labels, around the height `middle`."""
        lines = wrapped(words, SMALL, LABELS - 12)
        for place, line in enumerate(lines):
            y = middle + 3.2 + (place - (len(lines) - 1) / 2) * 10.5
            self.text(LABELS - 8, y, line, anchor="end")

    def finished(self, alt: str, *, embedded: bool) -> str:
        size = "" if embedded else f' width="{WIDTH:g}" height="{self.y:.1f}"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {self.y:.1f}"{size} role="img" '
            f'aria-label="{escape(alt, quote=True)}" '
            f"font-family=\"'{FAMILY}', 'Source Sans Pro', Calibri, 'Segoe UI', Arial, sans-serif\">"
            f"{''.join(self.parts)}</svg>"
        )


def height_of(label: str, least: float) -> float:
    return max(least, 10.5 * len(wrapped(label, SMALL, LABELS - 12)) + 5)
