"""Charts as data, and that data as a table. Drawing is in `drawing.py`.

Shares are parts of 1, scores lie between 0 and 100, places count from 1. What is not to be shown is not in the data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bootcamp.render.blocks import Chart, Column, Row, Table, cell
from bootcamp.words.formatting import number, percent

if TYPE_CHECKING:
    from bootcamp.render.blocks import Colour
    from bootcamp.words import Words


@dataclass(frozen=True, slots=True)
class Score:
    """An item's score where every group counts the same, the score where every answer does, and its answers."""

    label: str
    score: float
    pooled: float
    n: int


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores from 0 to 100, one bar for each item, in the order given."""

    items: tuple[Score, ...]


@dataclass(frozen=True, slots=True)
class ChartSegment:
    """A group of respondents, told by its letter and name; the colour only helps. `n` is None where it is not shown."""

    letter: str
    name: str
    colour: Colour
    n: int | None


@dataclass(frozen=True, slots=True)
class ChartShare:
    """A share of the answers and how low and high it may be.

    Without an interval, `low` and `high` are None. Where only the span it lies in may be shown, `share` is None and
    `words` say the span as the text around the chart says it.
    """

    share: float | None
    low: float | None = None
    high: float | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class TopShare:
    """An item's share in every segment, aligned with them; None is written as «vises ikke»."""

    label: str
    shares: tuple[ChartShare | None, ...]


@dataclass(frozen=True, slots=True)
class TopShares:
    segments: tuple[ChartSegment, ...]
    items: tuple[TopShare, ...]


@dataclass(frozen=True, slots=True)
class RankRange:
    """The places an item may have, `low` to `high`, and the best estimate (or None)."""

    label: str
    low: int
    high: int
    best: int | None = None


@dataclass(frozen=True, slots=True)
class RankRanges:
    """`places` is how many places there are."""

    items: tuple[RankRange, ...]
    places: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement's shares on the scale from low to high, None where withheld, and how many answered it."""

    label: str
    shares: tuple[float | None, ...]
    n: int

    @property
    def positive(self) -> float | None:
        """The share on the upper half of the scale; a middle step is neither. None where a part is withheld."""
        upper = self.shares[(len(self.shares) + 1) // 2 :]
        known = [share for share in upper if share is not None]
        return sum(known) if len(known) == len(upper) else None


@dataclass(frozen=True, slots=True)
class Positions:
    """Answers on one ordered scale, named from low to high."""

    scale: tuple[str, ...]
    statements: tuple[Statement, ...]


def data_table(chart: Chart, words: Words) -> Table:
    """The figures behind a chart as a table with the chart's headline as caption."""
    match chart.data:
        case Scores() as scores:
            columns, rows = _scores(scores, words)
        case TopShares() as shares:
            columns, rows = _shares(shares, words)
        case RankRanges() as ranges:
            columns, rows = _ranges(ranges, words)
        case Positions() as positions:
            columns, rows = _positions(positions, words)
    return Table(columns, rows, summary=chart.alt, caption=chart.headline)


def _scores(data: Scores, words: Words) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    heads = (words("render.segment-equal"), words("render.pooled"), words("render.answers"))
    rows = tuple(
        _row(
            item.label,
            number(item.score, words.language, 0),
            number(item.pooled, words.language, 0),
            number(item.n, words.language),
        )
        for item in data.items
    )
    return _columns(words, *heads), rows


def _shares(data: TopShares, words: Words) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    heads = (segment_words(segment, words) for segment in data.segments)
    rows = tuple(_row(item.label, *(share_words(share, words) for share in item.shares)) for item in data.items)
    return _columns(words, *heads), rows


def _ranges(data: RankRanges, words: Words) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    heads = (words("render.best-estimate"), words("render.place-from"), words("render.place-to"))
    rows = tuple(_row(item.label, words.write(item.best), str(item.low), str(item.high)) for item in data.items)
    return _columns(words, *heads), rows


def _positions(data: Positions, words: Words) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    heads = (*data.scale, words("render.positive"), words("render.answers"))
    rows = tuple(
        _row(
            each.label,
            *(percent(share, words.language) if share is not None else "–" for share in (*each.shares, each.positive)),
            number(each.n, words.language),
        )
        for each in data.statements
    )
    return _columns(words, *heads), rows


def _columns(words: Words, *heads: str) -> tuple[Column, ...]:
    return (Column(words("render.item"), 3), *(Column(head, 1, "right") for head in heads))


def _row(label: str, *values: str) -> Row:
    return Row((cell(label), *(cell(value) for value in values)))


def segment_words(segment: ChartSegment, words: Words) -> str:
    """«B Borgere (40 svar)», or in words that the group is not shown."""
    if segment.n is None:
        return f"{segment.letter} {segment.name} ({words('render.not-shown')})"
    return f"{segment.letter} {words('render.segment-and-answers', name=segment.name, n=segment.n)}"


def share_words(share: ChartShare | None, words: Words) -> str:
    """«58 % (47–68)», the words for the span where only that may be shown, or that it is not shown."""
    if share is None:
        return words("render.not-shown")
    if share.share is None:
        return share.words
    text = percent(share.share, words.language)
    if share.low is None or share.high is None:
        return text
    low, high = (percent(bound, words.language).rstrip(" %") for bound in (share.low, share.high))
    return f"{text} ({words('render.from-to', low=low, high=high)})"


def range_words(item: RankRange, words: Words) -> str:
    """«nr. 1–3», or «nr. 2» where only one place is possible."""
    return words(f"render.place-{'one' if item.low == item.high else 'range'}", low=item.low, high=item.high)
