"""What a form on paper needs in Word: boxes to tick, boxes to write in, lines to write on, questions kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bootcamp.render.blocks import Text
from bootcamp.render.word_styles import coloured, framed

if TYPE_CHECKING:
    from bootcamp.render.blocks import Block, Boxes
    from bootcamp.render.word import Writer

#: What Word has for signs that Calibri lacks.
_SIGNS = "Segoe UI Symbol"


def lines_to_write_on(writer: Writer, count: int) -> None:
    """Empty lines: tabs that are filled with a line."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Pt

    for _ in range(count):
        line = writer.paragraph()
        line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(12), Pt(0)
        line.paragraph_format.tab_stops.add_tab_stop(Pt(writer.room), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        coloured(line.add_run("\t"), "#8B979F")


def boxes(writer: Writer, block: Boxes) -> None:
    """Boxes to tick as lines of text; boxes to write in as cells with a border all around."""
    from docx.shared import Pt

    if block.write:
        _boxes_to_write_in(writer, block)
        return
    for row in (block.items[at : at + block.across] for at in range(0, len(block.items), block.across)):
        line = writer.paragraph("List Continue")
        look, room = line.paragraph_format, 1.7 * writer.size
        look.left_indent, look.first_line_indent, look.space_after = Pt(room), Pt(-room), Pt(5)
        if block.across == 1:
            look.tab_stops.add_tab_stop(Pt(room))
        for place, item in enumerate(row):
            if place:
                look.tab_stops.add_tab_stop(Pt(place * writer.room / block.across))
            line.add_run("\t☐" if place else "☐").font.name = _SIGNS
            writer.runs(line, (Text("\t" if block.across == 1 else "\u00a0"), *item))


def _boxes_to_write_in(writer: Writer, block: Boxes) -> None:
    table = writer.word.add_table(len(block.items), 2)
    table.autofit = False
    writer.margins(table, 90, 50)
    wide = 3 * writer.size
    for column, points in zip(table.columns, (wide, writer.room - wide), strict=True):
        column.width = int(points * 12700)
    for row, item in zip(table.rows, block.items, strict=True):
        writer.row_marks(row)
        empty, said = row.cells
        writer.wide(empty, wide)
        writer.wide(said, writer.room - wide)
        framed(empty)
        for cell in (empty, said):
            writer.styled(cell.paragraphs[0], "Table Text")
        writer.runs(said.paragraphs[0], item)
    writer.after_table()


def kept(writer: Writer, blocks: tuple[Block, ...]) -> None:
    """Blocks that Word keeps on one page: every paragraph but those of the last one with what follows it."""
    before = len(writer.word.element.body)
    writer.blocks(blocks)
    added = list(writer.word.element.body)[before - 1 : -1]
    for part in added[:-1]:
        for properties in part.xpath(".//w:pPr"):
            properties.get_or_add_keepNext()
