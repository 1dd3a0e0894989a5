"""Blocks to Word: real styles, so that the navigation pane, the table of contents and a screen reader work."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bootcamp.render.blocks import (
    Booklet,
    Boxes,
    BulletList,
    Chart,
    Columns,
    Document,
    Facts,
    Heading,
    Kept,
    LineBreak,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Pill,
    Rule,
    Table,
    Text,
    WritingLines,
    in_order,
    timed,
)
from bootcamp.render.look import PLAIN, Look
from bootcamp.render.package import same_bytes
from bootcamp.render.pdf import logo_picture, lost_characters, picture, stamp
from bootcamp.render.rendered import Rendered
from bootcamp.render.sheet import COLOURS, MUTED, TINTS
from bootcamp.render.typeface import printable_document
from bootcamp.render.widths import column_widths
from bootcamp.render.word_forms import boxes, kept, lines_to_write_on
from bootcamp.render.word_styles import (
    border,
    coloured,
    element,
    field_of_pages,
    new_document,
    shaded,
)
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.problems import Problems
    from bootcamp.render.blocks import Block, Line, Row, Run, Runs

_SIZE = 9.5
#: The largest a logo becomes, in points.
_LOGO_HIGH, _LOGO_WIDE = 34, 142
#: Where our typeface is missing, Word may take one that is this much wider; headings must not break even then.
_STRETCH = 1.22


def docx(made: Document | Booklet, look: Look = PLAIN) -> tuple[Rendered, Problems]:
    """The document as .docx; those of a booklet each on pages of its own, with their own foot and count.

    Charts are pictures drawn as in the PDF, with their description.
    """
    documents = made.documents if isinstance(made, Booklet) else (made,)
    writer = Writer(replace(documents[0], title=made.title), look)
    for count, document in enumerate(documents):
        if count:
            writer.word.add_section()
        writer.document = document
        writer.head()
        writer.blocks(in_order(document.blocks))
        writer.footer(alone=len(documents) == 1)
    stream = io.BytesIO()
    writer.word.save(stream)
    return Rendered(same_bytes(stream.getvalue())), writer.problems


class Writer:
    """Writes blocks into a Word document, or into a cell of one."""

    def __init__(self, document: Document, look: Look) -> None:
        self.document, self.look = document, look
        self.words = Words(document.language)
        self.word, self.room, self.style_ids = new_document(document, stamp(document.dated), look)
        self.target: Any = self.word
        self.size = _SIZE * document.scale
        self.depth = 0
        self.problems: Problems = ()

    def head(self) -> None:
        """Kind, status and logo, title, subtitle and facts, with a line below."""
        from docx.shared import Pt

        if self.document.kind or self.document.status or self.look.logo:
            above = self.paragraph("Kind")
            above.add_run(self.document.kind.upper())
            if self.document.status:
                above.add_run("   ")
                self.run(above, Pill(self.document.status, "rust"))
            self.logo(above)
        self.paragraph("Title").add_run(self.document.title)
        if self.document.subtitle:
            self.paragraph("Subtitle").add_run(self.document.subtitle)
        if self.document.facts:
            self.facts(self.document.facts)
        last = self.word.paragraphs[-1]
        border(last, "bottom", self.look.main)
        last.paragraph_format.space_after = Pt(12)

    def logo(self, paragraph: Any) -> None:
        """The municipality's logo at the right edge of the line."""
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Pt

        content = logo_picture(self.look)
        if content is None:
            return
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(self.room), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run("\t")
        shape = paragraph.add_run().add_picture(io.BytesIO(content), height=Pt(_LOGO_HIGH))
        if shape.width > Pt(_LOGO_WIDE):
            shape.height, shape.width = int(shape.height * Pt(_LOGO_WIDE) / shape.width), Pt(_LOGO_WIDE)
        shape._inline.docPr.set("descr", self.look.owner)  # noqa: SLF001 - python-docx has no alternative text

    def footer(self, *, alone: bool) -> None:
        """The foot of the pages of the document just written; how many they are, Word knows only of a whole file."""
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Pt

        section = self.word.sections[-1]
        section.footer.is_linked_to_previous = False
        section._sectPr.append(element("w:pgNumType", {"w:start": "1"}))  # noqa: SLF001 - python-docx cannot count
        foot = section.footer.paragraphs[0]
        foot.paragraph_format.tab_stops.add_tab_stop(Pt(self.room / 2), WD_TAB_ALIGNMENT.CENTER)
        foot.paragraph_format.tab_stops.add_tab_stop(Pt(self.room), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run(f"{self.document.footer_left}\t{self.document.footer_middle}\t{self.words('render.page')} ")
        field_of_pages(foot, "PAGE")
        if alone:
            foot.add_run(f" {self.words('render.of')} ")
            field_of_pages(foot, "NUMPAGES")
        border(foot, "top", "C9D1D6")

    def paragraph(self, style: str = "Normal") -> Any:
        paragraph = self.target.add_paragraph()
        self.styled(paragraph, style)
        return paragraph

    def styled(self, paragraph: Any, style: str) -> None:
        """Give a paragraph one of the styles. python-docx would look through all styles of the file for each."""
        paragraph._p.style = self.style_ids[style]  # noqa: SLF001

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            self.block(block)

    def block(self, block: Block) -> None:
        match block:
            case Heading(level, runs):
                self.runs(self.paragraph(f"Heading {level}"), runs)
            case Paragraph(runs):
                self.runs(self.paragraph(), runs)
            case BulletList(items):
                self.items(items, "List Bullet")
            case NumberedList(items, start):
                self.numbered(items, start)
            case Note():
                self.note(block)
            case Table():
                self.table(block)
            case Facts(pairs):
                self.facts(pairs)
            case Columns(columns):
                self.blocks(tuple(each for column in columns for each in column))
            case Chart():
                self.chart(block)
            case Rule():
                border(self.paragraph(), "bottom", "C9D1D6")
            case PageBreak():
                self.word.add_page_break()
            case WritingLines(count):
                lines_to_write_on(self, count)
            case Boxes():
                boxes(self, block)
            case Kept(blocks):
                kept(self, blocks)

    def runs(self, paragraph: Any, runs: Runs) -> None:
        for run in runs:
            self.run(paragraph, run)

    def run(self, paragraph: Any, run: Run) -> None:
        if isinstance(run, LineBreak):
            paragraph.add_run().add_break()
        elif isinstance(run, Pill):
            tag = paragraph.add_run(f"\u00a0{run.text}\u00a0".replace(" ", "\u00a0"))
            tag.bold = True
            coloured(tag, COLOURS[run.colour], 0.85 * self.size)
            shaded(tag._r.get_or_add_rPr(), TINTS[run.colour])  # noqa: SLF001 - python-docx has no shading
        else:
            written = paragraph.add_run(run.text)
            written.bold, written.italic = run.bold or None, run.italic or None
            if run.muted:
                coloured(written, MUTED)

    def items(self, items: tuple[tuple[Block, ...], ...], style: str) -> None:
        """Items of a list, each a paragraph of the list's style; what else an item holds follows it."""
        self.depth += 1
        name = style if self.depth == 1 else f"{style} {min(self.depth, 3)}"
        for item in items:
            for place, block in enumerate(item):
                if isinstance(block, Paragraph):
                    self.runs(self.paragraph(name if not place else "List Continue"), block.runs)
                else:
                    self.block(block)
        self.depth -= 1

    def numbered(self, items: tuple[tuple[Block, ...], ...], start: int) -> None:
        """A numbered list that begins at `start`; each list has its own count."""
        from docx.shared import Pt

        self.depth += 1
        for place, item in enumerate(items, start=start):
            for part, block in enumerate(item):
                if not isinstance(block, Paragraph):
                    self.block(block)
                    continue
                line = self.paragraph("List Continue")
                line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Pt(18), Pt(-18)
                number = line.add_run(f"{place}.\t" if not part else "\t")
                number.bold = True
                coloured(number, "#B5482E")
                line.paragraph_format.tab_stops.add_tab_stop(Pt(18))
                self.runs(line, block.runs)
        self.depth -= 1

    def note(self, note: Note) -> None:
        """A tinted box: a table of one cell, which screen readers read as text."""
        table = self.word.add_table(1, 1)
        table.autofit = False
        cell = table.cell(0, 0)
        self.wide(cell, self.room)
        shaded(cell._tc.get_or_add_tcPr(), self.look.pale)  # noqa: SLF001
        self.margins(table, 160, 110)
        outside, self.target = self.target, cell
        if note.label:
            self.paragraph("Kind").add_run(note.label.upper())
        self.blocks(note.blocks)
        self.target = outside
        first = cell.paragraphs[0]
        first._p.getparent().remove(first._p)  # noqa: SLF001 - the empty paragraph every new cell has
        cell.paragraphs[-1].paragraph_format.space_after = 0
        self.after_table()

    def facts(self, pairs: tuple[tuple[str, str], ...]) -> None:
        """Labels and values in running lines, with room between the pairs."""
        line = self.paragraph("Fact")
        for place, (label, value) in enumerate(pairs):
            named = line.add_run(f"{'     ' if place else ''}{label}:\u00a0")
            named.bold = True
            coloured(named, self.look.main)
            line.add_run(value.replace(" ", "\u00a0") if len(value) < 40 else value)

    def table(self, given: Table) -> None:
        data = timed(given)
        if data.caption:
            self.paragraph("Caption").add_run(data.caption)
        widths = column_widths(data, self.room, self.size, _STRETCH).points
        table = self.word.add_table(0, len(data.columns))
        table.autofit = False
        self._describe(table, data)
        self.margins(table, 80, 32)
        for column, wide in zip(table.columns, widths, strict=True):
            column.width = int(wide * 12700)
        self._head_row(table, data, widths)
        for row in data.rows:
            self._row(table, data, row, widths)
        self.after_table()

    def _head_row(self, table: Any, data: Table, widths: tuple[float, ...]) -> None:
        row = table.add_row()
        self.row_marks(row, "w:tblHeader")
        for cell, column, wide in zip(row.cells, data.columns, widths, strict=True):
            self.wide(cell, wide)
            self.styled(cell.paragraphs[0], "Table Head")
            cell.paragraphs[0].add_run(column.header)
            self._align(cell.paragraphs[0], column.align)
            border(cell, "bottom", self.look.main, 8)

    def _row(self, table: Any, data: Table, row: Row, widths: tuple[float, ...]) -> None:
        written = table.add_row()
        self.row_marks(written)
        for place, cell in enumerate(written.cells):
            self.wide(cell, widths[place])
            border(cell, "bottom", "C9D1D6")
            if row.tinted:
                shaded(cell._tc.get_or_add_tcPr(), "F6F1E8")  # noqa: SLF001
            first = cell.paragraphs[0]
            for count, line in enumerate(row.cells[place]):
                paragraph = cell.add_paragraph() if count else first
                self._cell_line(paragraph, line, emphasis=data.columns[place].emphasis)
                self._align(paragraph, data.columns[place].align)
            self.styled(first, "Table Text")
            if row.leads:
                first.paragraph_format.keep_with_next = True
        if row.is_alone:
            written.cells[0].merge(written.cells[-1])

    def _cell_line(self, paragraph: Any, line: Line, *, emphasis: bool) -> None:
        from docx.shared import Pt

        self.styled(paragraph, "Table Text")
        if line.mark:
            paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Pt(13), Pt(-13)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(13))
            mark = paragraph.add_run(f"{line.mark}\t")
            if line.mark != "☐":
                mark.bold = True
                coloured(mark, "#B5482E")
        runs = (replace(run, bold=True) if emphasis and isinstance(run, Text) else run for run in line.runs)
        self.runs(paragraph, tuple(runs))

    def chart(self, chart: Chart) -> None:
        from docx.shared import Pt

        self.paragraph("Chart Headline").add_run(chart.headline)
        frame = self.paragraph()
        frame.paragraph_format.keep_with_next = True
        drawable, lost = printable_document(replace(self.document, blocks=(chart,)))
        self.problems += lost_characters(lost, self.document.title)
        drawn = next(block for block in drawable.blocks if isinstance(block, Chart))
        shape = frame.add_run().add_picture(io.BytesIO(picture(drawn, self.words)), width=Pt(min(self.room - 2, 480)))
        properties = shape._inline.docPr  # noqa: SLF001 - python-docx has no alternative text
        properties.set("descr", chart.alt)
        self.paragraph("Source").add_run(chart.caption)
        if chart.note:
            self.paragraph().add_run(chart.note)

    def after_table(self) -> None:
        """A low empty line: tables that follow each other would grow together."""
        from docx.shared import Pt

        space = self.paragraph()
        space.paragraph_format.space_after = Pt(0)
        space.paragraph_format.line_spacing = Pt(8)

    @staticmethod
    def _align(paragraph: Any, align: str) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        sides = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "centre": WD_ALIGN_PARAGRAPH.CENTER}
        if align in sides:
            paragraph.alignment = sides[align]

    @staticmethod
    def wide(cell: Any, points: float) -> None:
        from docx.shared import Pt

        cell.width = Pt(points)

    @staticmethod
    def row_marks(row: Any, *names: str) -> None:
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no header rows
        for name in ("w:cantSplit", *names):
            properties.append(element(name))

    @staticmethod
    def margins(table: Any, sideways: int, upright: int) -> None:
        """Room around the text of every cell, in twentieths of a point; Word wants it before `tblLook`."""
        margins = element("w:tblCellMar")
        for side, room in (("top", upright), ("left", sideways), ("bottom", upright), ("right", sideways)):
            margins.append(element(f"w:{side}", {"w:w": str(room), "w:type": "dxa"}))
        table._tbl.tblPr.xpath("./w:tblLook")[0].addprevious(margins)  # noqa: SLF001

    @staticmethod
    def _describe(table: Any, data: Table) -> None:
        """Title and description for those who cannot see the table."""
        properties = table._tbl.tblPr  # noqa: SLF001
        for name, value in (("w:tblCaption", data.caption or ""), ("w:tblDescription", data.summary)):
            if value:
                properties.append(element(name, {"w:val": value}))
