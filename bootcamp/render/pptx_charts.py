"""Native PowerPoint charts, with the figures in them so that people can go on working with them.

Colours are never the only carrier: every bar of a group carries the group's letter beside its figure, and the steps of
a scale stand in their order with their figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from bootcamp.render.charts import Positions, RankRanges, Scores, TopShares, segment_words
from bootcamp.render.positions import letters_on, scale_colours
from bootcamp.render.sheet import COLOURS, INK, MARK, PETROL
from bootcamp.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bootcamp.render.blocks import Chart
    from bootcamp.render.charts import ChartSegment
    from bootcamp.render.deck import Shares

Room: TypeAlias = tuple[int, int, int, int]
"""Left, top, width and height in English metric units."""

_LEAST_WRITTEN: Final = 0.045
_LEGEND: Final = 0.4
_WRAPPED: Final = 34
_WORKED_OUT: Final = re.compile(r"\s*(?:[=+\-@]|\{=|(?:https?|ftp|mailto|internal|external):)", re.IGNORECASE)


def language_of(language: str) -> Any:
    """The language of a run, for spelling and for those who have slides read aloud."""
    from pptx.enum.lang import MSO_LANGUAGE_ID

    return MSO_LANGUAGE_ID.DANISH if language == "da" else MSO_LANGUAGE_ID.ENGLISH_UK


def rgb(colour: str) -> Any:
    """The colour `#rrggbb` as PowerPoint's library wants it."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour[1:].upper())  # type: ignore[no-untyped-call]


def add_chart(slide: Any, chart: Chart, room: Room, language: str) -> None:
    """Put the chart on the slide, with its description for those who cannot see it."""
    words = Words("da" if language == "da" else "en")
    match chart.data:
        case Scores() as scores:
            frame = _scores(slide, scores, room, words)
        case TopShares() as shares:
            frame = _shares(slide, shares, room, words)
        case Positions() as positions:
            frame = _positions(slide, positions, room, words)
        case RankRanges():
            raise ValueError("ranges of places have no native chart")
    properties = frame.element.nvGraphicFramePr.cNvPr
    properties.set("descr", chart.alt)
    properties.set("name", chart.headline[:80])
    _in_language(frame.chart, language)


def add_shares(slide: Any, shares: Shares, room: Room, language: str) -> None:
    """One bar for each share."""
    words = Words("da" if language == "da" else "en")
    labels, values = zip(*shares.bars, strict=True)
    frame = _bars(slide, labels, [(words("render.share"), values)], room, most=1)
    series = frame.chart.plots[0].series[0]
    _coloured(series, PETROL)
    _labelled(series, "0\N{NO-BREAK SPACE}%", INK, outside=True)
    frame.chart.has_legend = False
    frame.element.nvGraphicFramePr.cNvPr.set("descr", shares.alt)
    _in_language(frame.chart, language)


def _scores(slide: Any, data: Scores, room: Room, words: Words) -> Any:
    rows = [(words("render.segment-equal"), [item.score for item in data.items])]
    if any(round(item.score, 6) != round(item.pooled, 6) for item in data.items):
        rows.append((words("render.pooled"), [item.pooled for item in data.items]))
    legend, below = _divided(room)
    frame = _bars(slide, [item.label for item in data.items], rows, below if len(rows) > 1 else room, most=100)
    for series, colour in zip(frame.chart.plots[0].series, (PETROL, MARK), strict=False):
        _coloured(series, colour)
        _labelled(series, "0", INK, outside=True)
    if len(rows) > 1:
        _legend(slide, [name for name, _ in rows], (PETROL, MARK), legend, words)
    return frame


def _shares(slide: Any, data: TopShares, room: Room, words: Words) -> Any:
    """One bar for each group that is shown; a share that may not be shown is a gap, told below the chart."""
    shown = [place for place in range(len(data.segments)) if any(item.shares[place] for item in data.items)]
    columns: list[tuple[ChartSegment, list[float | None]]] = []
    for place in shown:
        found = [item.shares[place] for item in data.items]
        columns.append((data.segments[place], [share.share if share else None for share in found]))
    rows = [(segment_words(segment, words), values) for segment, values in columns]
    legend, below = _divided(room)
    frame = _bars(slide, [item.label for item in data.items], rows, below, most=1)
    for series, (segment, _) in zip(frame.chart.plots[0].series, columns, strict=True):
        _coloured(series, COLOURS[segment.colour])
        _labelled(series, f'"{segment.letter}  "0 %', INK, outside=True)
    colours = [COLOURS[segment.colour] for segment, _ in columns]
    _legend(slide, [name for name, _ in rows], colours, legend, words)
    return frame


def _divided(room: Room) -> tuple[Room, Room]:
    """A strip for the legend, and what is below it."""
    from pptx.util import Inches

    left, top, wide, high = room
    strip = Inches(_LEGEND)
    return (left, top, wide, strip), (left, top + strip, wide, high - strip)


def _bars(
    slide: Any, labels: Sequence[str], rows: Sequence[tuple[str, Sequence[float | None]]], room: Room, *, most: float
) -> Any:
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = [_in_lines(label) for label in labels]
    for name, values in rows:
        data.add_series(_as_text(name), values)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *room, data)
    plot = frame.chart.plots[0]
    plot.gap_width, plot.overlap = 45, 0
    _axes(frame.chart, 0, most * 1.08, size=16 if len(labels) <= 6 else 14)
    return frame


def _positions(slide: Any, data: Positions, room: Room, words: Words) -> Any:
    """Bars to both sides of the middle, below it as negative numbers that are written without a sign.

    A middle step is halved over the line; the figure on it is text, since the halves would be written otherwise.
    """
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    drawn = [each for each in data.statements if None not in each.shares]
    side, colours = len(data.scale) // 2, scale_colours(len(data.scale))
    odd = len(data.scale) % 2
    shares = [[share or 0.0 for share in each.shares] for each in drawn]
    half = [[row[side] / 2 for row in shares]] if odd else []
    order = [*([side] * odd), *reversed(range(side)), *([side] * odd), *range(side + odd, len(data.scale))]
    values = [
        *[[-value for value in middle] for middle in half],
        *[[-row[step] for row in shares] for step in reversed(range(side))],
        *half,
        *[[row[step] for row in shares] for step in range(side + odd, len(data.scale))],
    ]
    chart_data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    chart_data.categories = [_in_lines(f"{each.label} (n = {each.n})") for each in drawn]
    for step, series_values in zip(order, values, strict=True):
        chart_data.add_series(_as_text(data.scale[step]), series_values)
    legend, below = _divided(room)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_STACKED, *below, chart_data)
    plot = frame.chart.plots[0]
    plot.gap_width, plot.overlap = 35, 100
    reach = max((sum(abs(value) for value in column) for column in _sides(values)), default=1.0)
    _axes(frame.chart, -reach, reach, size=16 if len(drawn) <= 6 else 14)
    is_middle = [step == side and bool(odd) for step in order]
    for place, (series, step) in enumerate(zip(plot.series, order, strict=True)):
        _coloured(series, colours[step])
        if not is_middle[place]:
            _labelled(series, f"[>={_LEAST_WRITTEN}]0 %;[<=-{_LEAST_WRITTEN}]0 %;", letters_on(colours[step]))
        elif place:
            _written(series, [row[side] for row in shares], letters_on(colours[step]))
    _legend(slide, data.scale, colours, legend, words)
    return frame


def _sides(values: Sequence[Sequence[float]]) -> list[list[float]]:
    """What lies to the left, and what lies to the right, of every bar."""
    rows = list(zip(*values, strict=True))
    return [[min(value, 0) for value in row] for row in rows] + [[max(value, 0) for value in row] for row in rows]


def _axes(chart: Any, least: float, most: float, *, size: float) -> None:
    """The first item at the top, its name to the left, and no figures or lines along the other axis."""
    from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
    from pptx.util import Pt

    items, values = chart.category_axis, chart.value_axis
    items.reverse_order, items.tick_label_position = True, XL_TICK_LABEL_POSITION.LOW
    items.major_tick_mark, items.has_major_gridlines = XL_TICK_MARK.NONE, False
    items.tick_labels.font.size = Pt(size)
    items.tick_labels.font.color.rgb = rgb(INK)
    items.format.line.color.rgb = rgb(INK)
    values.minimum_scale, values.maximum_scale = least, most
    values.has_major_gridlines, values.visible = False, False
    chart.has_title = chart.has_legend = False


def _coloured(series: Any, colour: str) -> None:

    series.format.fill.solid()
    series.format.fill.fore_color.rgb = rgb(colour)
    series.invert_if_negative = False


def _labelled(series: Any, number_format: str, colour: str, *, outside: bool = False) -> None:
    from pptx.enum.chart import XL_LABEL_POSITION
    from pptx.util import Pt

    labels = series.data_labels
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, number_format, False
    labels.position = XL_LABEL_POSITION.OUTSIDE_END if outside else XL_LABEL_POSITION.CENTER
    labels.font.size, labels.font.color.rgb = Pt(13), rgb(colour)


def _written(series: Any, shares: Sequence[float], colour: str) -> None:
    """The figure of the middle step on its right half, in the words of the whole."""
    from pptx.enum.chart import XL_LABEL_POSITION
    from pptx.util import Pt

    for place, share in enumerate(shares):
        if share >= _LEAST_WRITTEN:
            label = series.points[place].data_label
            run = label.text_frame.paragraphs[0].add_run()
            run.text = f"{round(100 * share)} %"
            run.font.size, run.font.color.rgb = Pt(13), rgb(colour)
            label.position = XL_LABEL_POSITION.INSIDE_BASE


def _legend(slide: Any, names: Sequence[str], colours: Sequence[str], room: Room, words: Words) -> None:
    """What the colours mean, in the order of the bars or from low to high.

    A chart's own legend names stacked steps from the middle outwards, and in some programs bars from below.
    """
    from pptx.util import Pt

    left, top, wide, high = room
    box = slide.shapes.add_textbox(left, top, wide, high)
    box.text_frame.word_wrap = True
    paragraph = box.text_frame.paragraphs[0]
    for label, colour in zip(names, colours, strict=True):
        for text, shade in (("■ ", colour), (f"{label}     ", INK)):
            run = paragraph.add_run()
            run.text = text
            run.font.size, run.font.color.rgb = Pt(14), rgb(shade)
            run.font.language_id = language_of(words.language)


def _in_lines(label: str) -> str:
    """A long name in lines of its own, since PowerPoint would give it little room."""
    lines: list[str] = []
    for word in label.split():
        if lines and len(lines[-1]) + len(word) < _WRAPPED:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return _as_text("\n".join(lines))


def _as_text(label: str) -> str:
    """A label that stays text in the workbook of a chart, where a sign or an address at its start would be worked out.

    A word joiner before it is neither seen nor read aloud.
    """
    return f"\N{WORD JOINER}{label}" if _WORKED_OUT.match(label) else label


def _in_language(chart: Any, language: str) -> None:
    from pptx.oxml.ns import qn

    space = chart.element
    for found in space.findall(qn("c:lang")):
        space.remove(found)
    element = space.makeelement(qn("c:lang"), {"val": "da-DK" if language == "da" else "en-GB"})
    first = len(space) and space[0].tag == qn("c:date1904")
    space.insert(1 if first else 0, element)
