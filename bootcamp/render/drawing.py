"""Charts as SVG: one drawing for the PDF (set by Typst), Word (a picture of the same) and HTML (with real text).

All lengths are points; the drawing is 482 wide, the text width of an A4 page. Colours are never the only carrier:
pooled scores have another shape, groups a letter and a name, ranges their figures in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bootcamp.render.charts import (
    Positions,
    RankRanges,
    Scores,
    TopShares,
    range_words,
    segment_words,
    share_words,
)
from bootcamp.render.positions import draw_positions
from bootcamp.render.sheet import (
    AXIS,
    COLOURS,
    GRID,
    LABELS,
    MARK,
    MUTED,
    PETROL,
    ROW,
    TINY,
    WIDTH,
    Sheet,
    height_of,
)  # fmt: skip
from bootcamp.render.typeface import width
from bootcamp.words.formatting import number, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bootcamp.render.blocks import Chart
    from bootcamp.render.charts import ChartSegment, ChartShare, RankRange, Score
    from bootcamp.words import Words


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
        case Positions() as positions:
            draw_positions(sheet, positions, words)
    return sheet.finished(chart.alt, embedded=embedded)


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
    high = height_of(item.label, 20)
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


def _segment_legend(sheet: Sheet, segments: Sequence[ChartSegment], words: Words) -> None:
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


def _badge(sheet: Sheet, x: float, y: float, segment: ChartSegment, side: float = 12) -> None:
    sheet.rect(x, y, side, side, COLOURS[segment.colour], 2)
    sheet.text(x + side / 2, y + side * 0.76, segment.letter, side * 0.67, anchor="middle", fill="#ffffff", bold=True)


def _share_rows(
    sheet: Sheet,
    label: str,
    rows: Sequence[tuple[ChartSegment, ChartShare | None]],
    left: float,
    plot: float,
    words: Words,
) -> None:
    high = max(ROW * len(rows), height_of(label, 0)) + 6
    sheet.label(label, sheet.y + high / 2)
    y = sheet.y + high / 2 - ROW / 2 * len(rows)
    for segment, share in rows:
        _badge(sheet, LABELS + 1, y + 0.5, segment, ROW - 1)
        _share(sheet, share, segment, left, plot, y + ROW / 2, words)
        y += ROW
    sheet.y += high


def _share(
    sheet: Sheet, share: ChartShare | None, segment: ChartSegment, left: float, plot: float, y: float, words: Words
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
    high = height_of(item.label, 20)
    middle = sheet.y + high / 2
    sheet.label(item.label, middle)
    left = LABELS + step * (item.low - 0.5)
    sheet.rect(left - 6, middle - 5, step * (item.high - item.low) + 12, 10, "#9fc3c2", 5)
    if item.best is not None:
        sheet.dot(LABELS + step * (item.best - 0.5), middle, 3.8, PETROL)
    sheet.text(WIDTH - 1, middle + 3.2, range_words(item, words), anchor="end", bold=True, fill=PETROL)
    sheet.y += high
