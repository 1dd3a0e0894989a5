"""Charts as SVG: one drawing for the PDF (set by Typst), Word (a picture of the same) and HTML (with real text).

All lengths are points; the drawing is 482 wide, the text width of an A4 page. Colours are never the only carrier:
pooled scores have another shape, groups a letter and a name, ranges their figures in words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Literal

from bootcamp.documents.render.charts import (
    RankRanges,
    Scores,
    TopShares,
    range_words,
    segment_words,
    share_words,
)
from bootcamp.documents.render.typeface import FAMILY, width, wrapped
from bootcamp.words.formatting import number, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bootcamp.documents.render.blocks import Chart
    from bootcamp.documents.render.charts import RankRange, Score, Segment, Share
    from bootcamp.words import Words

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


def svg(chart: Chart, words: Words, *, embedded: bool = False) -> str:
    """The chart as one SVG element; `embedded` leaves its size to the page around it."""
    sheet = Sheet()
    match chart.data:
        case Scores() as scores:
            _draw_scores(sheet, scores, words)
        case TopShares() as shares:
            _draw_shares(sheet, shares, words)
        case RankRanges() as ranges:
            _draw_ranges(sheet, ranges, words)
    return sheet.finished(chart.alt, embedded=embedded)


def _height(label: str, least: float) -> float:
    return max(least, 10.5 * len(wrapped(label, SMALL, LABELS - 12)) + 5)


def _grid(sheet: Sheet, places: Sequence[tuple[float, str]], top: float) -> None:
    """Thin lines down the plot, each with its figure above; drawn before what stands on them."""
    lines = [f'<line x1="{x:.1f}" y1="{top:.1f}" x2="{x:.1f}" y2="{{bottom}}" stroke="{GRID}" stroke-width="0.6"/>'
             for x, _ in places]  # fmt: skip
    sheet.parts.extend(lines)
    for x, figure in places:
        sheet.text(x, top - 4, figure, TINY, anchor="middle", fill=MUTED)


def _close_grid(sheet: Sheet) -> None:
    sheet.parts[:] = [part.replace("{bottom}", f"{sheet.y:.1f}") if part.startswith("<line") else part
                      for part in sheet.parts]  # fmt: skip


def _draw_scores(sheet: Sheet, data: Scores, words: Words) -> None:
    sheet.rect(LABELS, 3, 12, 8, PETROL, 1)
    first = words("render.segment-equal")
    sheet.text(LABELS + 16, 10.5, first, TINY)
    after = LABELS + 16 + width(first, TINY) * 1.06 + 14
    sheet.diamond(after, 7.5, 4, MARK)
    sheet.text(after + 8, 10.5, words("render.pooled"), TINY)
    plot = WIDTH - LABELS - 90
    right = LABELS + plot + 24
    sheet.rect(right - 10, 20, 9, 6, PETROL, 1)
    sheet.diamond(right + 16.5, 23, 3.6, MARK)
    sheet.text(WIDTH - 1, 26, words("render.answers"), TINY, anchor="end", fill=MUTED)
    _grid(sheet, [(LABELS + plot * step / 100, str(step)) for step in range(0, 101, 25)], 30)
    sheet.y = 34
    for item in data.items:
        _score_bar(sheet, item, plot, words)
    _close_grid(sheet)
    sheet.line(LABELS, 30, LABELS, sheet.y, AXIS, 0.9)
    sheet.y += 2


def _score_bar(sheet: Sheet, item: Score, plot: float, words: Words) -> None:
    high = _height(item.label, 20)
    middle = sheet.y + high / 2
    sheet.label(item.label, middle)
    sheet.rect(LABELS, middle - 6, plot * item.score / 100, 12, PETROL)
    sheet.diamond(LABELS + plot * item.pooled / 100, middle, 4.6, MARK)
    right = LABELS + plot + 24
    sheet.text(right, middle + 3.2, number(item.score, words.language, 0), 9.5, anchor="end", fill=PETROL, bold=True)
    sheet.text(right + 22, middle + 3.2, number(item.pooled, words.language, 0), anchor="end", fill=MARK)
    sheet.text(WIDTH - 1, middle + 3.2, number(item.n, words.language), anchor="end", fill=MUTED)
    sheet.y += high


def _draw_shares(sheet: Sheet, data: TopShares, words: Words) -> None:
    _segment_legend(sheet, data.segments, words)
    plot = WIDTH - LABELS - 18 - 84
    left = LABELS + 18
    top = sheet.y + 14
    ticks = [(left + plot * step / 4, percent(step / 4, words.language)) for step in range(5)]
    _grid(sheet, ticks, top)
    sheet.y = top + 3
    shown = [place for place in range(len(data.segments)) if any(item.shares[place] for item in data.items)]
    for place, item in enumerate(data.items):
        if place:
            sheet.line(0, sheet.y, WIDTH, sheet.y, AXIS, 0.4)
        rows = [(data.segments[each], item.shares[each]) for each in shown]
        _share_rows(sheet, item.label, rows, left, plot, words)
    _close_grid(sheet)
    sheet.y += 2


def _segment_legend(sheet: Sheet, segments: Sequence[Segment], words: Words) -> None:
    x, sheet.y = 0.0, 4.0
    for segment in segments:
        text = segment_words(segment, words)[len(segment.letter) + 1 :]
        wide = 16 + width(text, TINY) * 1.06 + 14
        if x and x + wide > WIDTH:
            x, sheet.y = 0.0, sheet.y + 15
        _badge(sheet, x, sheet.y, segment)
        sheet.text(x + 16, sheet.y + 9, text, TINY)
        x += wide
    sheet.y += 16


def _badge(sheet: Sheet, x: float, y: float, segment: Segment, side: float = 12) -> None:
    sheet.rect(x, y, side, side, COLOURS[segment.colour], 2)
    sheet.text(x + side / 2, y + side * 0.76, segment.letter, side * 0.67, anchor="middle", fill="#ffffff", bold=True)


def _share_rows(
    sheet: Sheet, label: str, rows: Sequence[tuple[Segment, Share | None]], left: float, plot: float, words: Words
) -> None:
    high = max(ROW * len(rows), _height(label, 0)) + 6
    sheet.label(label, sheet.y + high / 2)
    y = sheet.y + high / 2 - ROW / 2 * len(rows)
    for segment, share in rows:
        _badge(sheet, LABELS + 1, y + 0.5, segment, ROW - 1)
        _share(sheet, share, segment, left, plot, y + ROW / 2, words)
        y += ROW
    sheet.y += high


def _share(
    sheet: Sheet, share: Share | None, segment: Segment, left: float, plot: float, y: float, words: Words
) -> None:
    if share is None:
        sheet.text(left + 6, y + 3, words("render.not-shown"), TINY, fill=MUTED)
        return
    colour = COLOURS[segment.colour]
    if share.low is not None and share.high is not None:
        ends = left + plot * share.low, left + plot * share.high
        sheet.line(ends[0], y, ends[1], y, colour, 2)
        for end in ends:
            sheet.line(end, y - 3, end, y + 3, colour, 1.2)
    if share.share is not None:
        sheet.dot(left + plot * share.share, y, 3.8, colour)
    sheet.text(WIDTH - 1, y + 3, share_words(share, words), TINY, anchor="end")


def _draw_ranges(sheet: Sheet, data: RankRanges, words: Words) -> None:
    sheet.dot(LABELS + 6, 7.5, 3.8, PETROL)
    first = words("render.best-estimate")
    sheet.text(LABELS + 15, 10.5, first, TINY)
    after = LABELS + 15 + width(first, TINY) * 1.06 + 14
    sheet.rect(after, 4, 22, 7, "#9fc3c2", 3.5)
    sheet.text(after + 27, 10.5, words("render.range"), TINY)
    plot = WIDTH - LABELS - 60
    step = plot / max(data.places, 1)
    _grid(sheet, [(LABELS + step * (place - 0.5), str(place)) for place in range(1, data.places + 1)], 30)
    sheet.y = 34
    for item in data.items:
        _range(sheet, item, step, words)
    _close_grid(sheet)
    sheet.y += 2


def _range(sheet: Sheet, item: RankRange, step: float, words: Words) -> None:
    high = _height(item.label, 20)
    middle = sheet.y + high / 2
    sheet.label(item.label, middle)
    left = LABELS + step * (item.low - 0.5)
    sheet.rect(left - 6, middle - 5, step * (item.high - item.low) + 12, 10, "#9fc3c2", 5)
    if item.best is not None:
        sheet.dot(LABELS + step * (item.best - 0.5), middle, 3.8, PETROL)
    sheet.text(WIDTH - 1, middle + 3.2, range_words(item, words), anchor="end", bold=True, fill=PETROL)
    sheet.y += high
