"""What a document is made of: frozen blocks that every renderer (PDF, Word, HTML, Markdown) understands.

A view and a text template are turned into blocks once; the renderers see nothing else. Text stands in *runs*; a table
cell is a tuple of *lines*, each a tuple of runs with an optional mark in front of it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bootcamp.render.charts import Positions, RankRanges, Scores, TopShares
    from bootcamp.words import Language

Colour = Literal["petrol", "teal", "navy", "plum", "amber", "rust", "green", "grey"]
Align = Literal["left", "right", "centre", "time"]
Orientation = Literal["portrait", "landscape"]


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Pill:
    """A small labelled tag, such as «Plenum». The word carries the meaning; the colour only helps the eye."""

    text: str
    colour: Colour = "grey"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within a paragraph."""


Run: TypeAlias = Text | Pill | LineBreak
Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table cell. `mark` stands in front of it: "•", "☐" (a box to tick) or a number such as "1"."""

    runs: Runs
    mark: str = ""


Cell: TypeAlias = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title; levels count from 1 and are never skipped (renderers close gaps)."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    items: tuple[tuple[Block, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Note:
    """A tinted box that is to be seen first, with a small label or none."""

    blocks: tuple[Block, ...]
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `weight` is its part of the width that is left; 0 makes it as narrow as its content.

    `align="time"` sets times under each other; `emphasis` makes the whole column bold. `names` holds names of people:
    no hyphen is put into them, however narrow the column.
    """

    header: str
    weight: float = 1
    align: Align = "left"
    emphasis: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, one cell for each column; `tinted` for breaks and sums.

    One that `leads` is a heading for the row below and stands on the same page.
    """

    cells: tuple[Cell, ...]
    tinted: bool = False
    leads: bool = False

    @property
    def is_alone(self) -> bool:
        """Whether a leading row has only its first cell, which then takes the width of the table."""
        return self.leads and not any(self.cells[1:])


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of headings. `summary` says in a sentence what it shows, for those who cannot see it."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: str
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values side by side: date, time, place."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks beside each other (in Word below each other)."""

    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. `headline` states the finding, `alt` says all it shows, `caption` gives source and number of answers.

    `note` stands below it: the groups that are not shown, and why.
    """

    headline: str
    data: Scores | TopShares | RankRanges | Positions
    alt: str
    caption: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the page."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on with a pen."""

    count: int = 2


@dataclass(frozen=True, slots=True)
class Boxes:
    """Empty boxes with a text each, to be ticked with a pen or, where `write` is set, to hold a number.

    `across` is how many stand beside each other.
    """

    items: tuple[Runs, ...]
    write: bool = False
    across: int = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """Blocks that stand on one page: a question with its boxes."""

    blocks: tuple[Block, ...]


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Note
    | Table
    | Facts
    | Columns
    | Chart
    | Rule
    | PageBreak
    | WritingLines
    | Boxes
    | Kept
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    `kind` is the small label above the title, `status` a tag in the head («Foreløbigt program»), `facts` stand in the
    head. `head` is a dark band with everything in it, or plain letters on white. `dated` is the day the document is
    dated in its metadata; without it a fixed day, so that the same input always gives the same bytes. `scale` makes the
    type larger than in other documents, for what everybody must be able to read and fill in.
    """

    title: str
    language: Language
    blocks: tuple[Block, ...]
    description: str
    kind: str = ""
    subtitle: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    status: str | None = None
    footer_left: str = ""
    footer_middle: str = ""
    orientation: Orientation = "portrait"
    paper: Literal["a4", "a3"] = "a4"
    head: Literal["band", "plain"] = "band"
    dated: date | None = None
    scale: float = 1


@dataclass(frozen=True, slots=True)
class Booklet:
    """Several documents in one file, each to be handed out by itself: with its own head and page numbers."""

    title: str
    documents: tuple[Document, ...]

    @property
    def language(self) -> Language:
        return self.documents[0].language


def text(*parts: str | Run) -> Runs:
    """Runs from plain text and ready runs; a line feed in plain text becomes a line break."""
    return tuple(run for part in parts for run in (_of_text(part) if isinstance(part, str) else (part,)))


def _of_text(value: str) -> Runs:
    lines = value.replace("\r\n", "\n").split("\n")
    runs: list[Run] = [Text(lines[0])] if lines[0] else []
    for line in lines[1:]:
        runs += [LineBreak(), *([Text(line)] if line else [])]
    return tuple(runs)


def bold(value: str) -> Text:
    return Text(value, bold=True)


def italic(value: str) -> Text:
    return Text(value, italic=True)


def muted(value: str) -> Text:
    return Text(value, muted=True)


def cell(*lines: str | Run | Runs | Line) -> Cell:
    """A cell with a line for each argument; empty strings make none."""
    return tuple(_line(line) for line in lines if line not in ("", ()))


def _line(value: str | Run | Runs | Line) -> Line:
    if isinstance(value, Line):
        return value
    return Line(value if isinstance(value, tuple) else text(value))


def marked(mark: str, *values: str) -> tuple[Line, ...]:
    """Lines with the same mark in front; `mark="1"` numbers them."""
    return tuple(Line(text(value), str(place) if mark == "1" else mark) for place, value in enumerate(values, start=1))


def paragraph(*parts: str | Run) -> Paragraph:
    return Paragraph(text(*parts))


def bullets(*items: str | Runs) -> BulletList:
    return BulletList(tuple((Paragraph(text(item) if isinstance(item, str) else item),) for item in items))


def plain(runs: Runs) -> str:
    """The bare text of runs."""
    return "".join("\n" if isinstance(run, LineBreak) else run.text for run in runs)


def plain_cell(value: Cell) -> str:
    """The bare text of a cell, lines joined by line feeds."""
    return "\n".join(f"{line.mark} {plain(line.runs)}" if line.mark else plain(line.runs) for line in value)


def with_text(value: Any, change: Callable[[str], str]) -> Any:
    """A copy of any block, document or tuple of them in which `change` has been applied to every string."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(with_text(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: with_text(getattr(value, each.name), change) for each in fields(value)})
    return value


def in_order(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with heading levels that start at 1 and never skip one on the way down, and without empty headings.

    PDF/UA demands it, and an own template may ask for anything.
    """
    open_levels: list[int] = []

    def ordered(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(ordered(item) for item in value if not _is_empty_heading(item))
        match value:
            case Heading(level):
                while open_levels and open_levels[-1] >= level:
                    open_levels.pop()
                open_levels.append(level)
                return replace(value, level=min(len(open_levels), 6))
            case Note() | Kept():
                return replace(value, blocks=ordered(value.blocks))
            case Columns():
                return replace(value, columns=ordered(value.columns))
            case BulletList() | NumberedList():
                return replace(value, items=ordered(value.items))
        return value

    kept: tuple[Block, ...] = ordered(blocks)
    return kept


def _is_empty_heading(value: object) -> bool:
    return isinstance(value, Heading) and not plain(value.runs).strip()


def timed(table: Table) -> Table:
    """The table with a figure space before the one-digit hours of its time columns, so that hours stand in line."""
    places = {place for place, column in enumerate(table.columns) if column.align == "time"}
    if not places:
        return table
    rows = tuple(
        replace(row, cells=tuple(_timed(cell) if n in places else cell for n, cell in enumerate(row.cells)))
        for row in table.rows
    )
    return replace(table, rows=rows)


def _timed(cell: Cell) -> Cell:
    return tuple(replace(line, runs=(_padded(line.runs[0]), *line.runs[1:])) if line.runs else line for line in cell)


def _padded(run: Run) -> Run:
    one_digit = isinstance(run, Text) and run.text[:1].isdigit() and run.text[1:2] in (".", ":")
    return replace(run, text=f"\u2007{run.text}") if one_digit and isinstance(run, Text) else run
