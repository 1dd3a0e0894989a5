"""Slides to PowerPoint: real titles, native charts with their figures inside, what is to be said as notes."""

from __future__ import annotations

import io
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from bootcamp.render.package import same_bytes
from bootcamp.render.pdf import logo_picture, stamp
from bootcamp.render.pptx_charts import add_chart, add_shares, language_of, rgb
from bootcamp.render.rendered import Rendered
from bootcamp.render.sheet import COLOURS, INK, MUTED
from bootcamp.render.typeface import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bootcamp.render.deck import Deck, Slide
    from bootcamp.render.look import Look

#: Inches: the page, what is kept free at the sides, and where title, content and foot begin.
_WIDE, _HIGH, _SIDE = 13.333, 7.5, 0.7
_KICKER, _TITLE, _TITLE_HIGH, _BODY, _FOOT = 0.34, 0.66, 1.08, 1.8, 7.02
#: Points: a title is set as large as fits its place, also in the wider typeface taken where Calibri is missing.
_TITLE_SIZES: Final = (30, 28, 26, 24, 22, 20, 18)
_SOURCE_SIZE, _WIDER, _LINE = 12, 1.25, 1.2
_TITLE_LAYOUT, _PAGE_LAYOUT = 0, 5
_LOGO_WIDE = 3.2


def pptx(deck: Deck, look: Look) -> Rendered:
    """The slides as .pptx; the same deck always gives the same bytes."""
    import pptx as library
    from pptx.util import Inches

    show: Any = library.Presentation()
    show.slide_width, show.slide_height = Inches(_WIDE), Inches(_HIGH)
    writer = _Writer(show, deck, look)
    writer.first()
    for slide in deck.slides:
        writer.slide(slide)
    stream = io.BytesIO()
    show.save(stream)
    return Rendered(same_bytes(stream.getvalue(), untimed=True))


class _Writer:
    """Writes slides into a presentation whose layouts it has put in order."""

    def __init__(self, show: Any, deck: Deck, look: Look) -> None:
        self.show, self.deck, self.look, self.colour = show, deck, look, look.main
        self.language = "da-DK" if deck.language == "da" else "en-GB"
        for place in reversed(range(len(show.slide_layouts))):
            if place not in (_TITLE_LAYOUT, _PAGE_LAYOUT):
                show.slide_layouts.remove(show.slide_layouts[place])
        self.first_layout, self.page_layout = show.slide_layouts
        self._layouts()
        self._theme()
        self._properties()

    def _properties(self) -> None:
        core, moment = self.show.core_properties, stamp(self.deck.dated).replace(tzinfo=None)
        core.title, core.subject, core.language = self.deck.title, self.deck.description, self.language
        core.author, core.last_modified_by = self.deck.footer, self.deck.footer
        core.created = core.modified = core.last_printed = moment

    def _layouts(self) -> None:
        """Title, text and foot where they belong on a wide slide; the master's titles in the colour, to the left."""
        from pptx.util import Inches

        master = self.show.slide_master
        style = master.element.find(".//{*}titleStyle/{*}lvl1pPr")
        style.set("algn", "l")
        _letters(style.find("{*}defRPr"), 3000, self.colour, bold=True)
        for sheet in (master, self.first_layout, self.page_layout):
            for shape in sheet.placeholders:
                kind = shape.placeholder_format.type.name
                left, top, wide, high = _place(kind, first=sheet is self.first_layout)
                shape.left, shape.top, shape.width, shape.height = map(Inches, (left, top, wide, high))
                if kind in ("TITLE", "CENTER_TITLE"):
                    shape.text_frame.vertical_anchor = _anchor("BOTTOM" if kind == "CENTER_TITLE" else "MIDDLE")
                for level in shape.element.findall(".//{*}lstStyle/{*}lvl1pPr"):
                    level.set("algn", "r" if kind == "SLIDE_NUMBER" else "l")

    def _theme(self) -> None:
        """The colours that PowerPoint offers for whatever people add: the municipality's first, then the house's."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        theme = self.show.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        offered = (self.colour, *(COLOURS[name] for name in ("rust", "teal", "amber", "plum", "green")))
        for number, colour in enumerate(offered, start=1):
            accent = rf"<a:accent{number}>.*?</a:accent{number}>"
            shown = f'<a:accent{number}><a:srgbClr val="{colour.lstrip("#").upper()}"/></a:accent{number}>'
            theme._blob = re.sub(accent, shown, theme.blob.decode(), flags=re.DOTALL).encode()  # noqa: SLF001

    def _logo(self, slide: Any) -> None:
        """The municipality's logo in the upper right corner."""
        from pptx.util import Inches

        content = logo_picture(self.look)
        if content is None:
            return
        shape = slide.shapes.add_picture(io.BytesIO(content), 0, Inches(0.5), height=Inches(0.8))
        if shape.width > Inches(_LOGO_WIDE):
            shape.height, shape.width = int(shape.height * Inches(_LOGO_WIDE) / shape.width), Inches(_LOGO_WIDE)
        shape.left = Inches(_WIDE - _SIDE) - shape.width
        shape._element.nvPicPr.cNvPr.set("descr", self.look.owner)  # noqa: SLF001 - python-pptx has no alternative text

    def first(self) -> None:
        """The slide with the title."""
        slide = self.show.slides.add_slide(self.first_layout)
        self._edge(slide)
        title, subtitle = slide.placeholders
        self._write(title.text_frame, [self.deck.title], 40, self.colour, bold=True)
        self._write(subtitle.text_frame, self.deck.subtitle.split("\n"), 20, MUTED)
        self._logo(slide)
        self._notes(slide, self.deck.notes)
        self._foot(slide, self.first_layout)

    def _edge(self, slide: Any) -> None:
        """A band of the colour along the left edge of every slide: drawn on one, kept on the master."""
        from pptx.enum.shapes import MSO_SHAPE
        from pptx.util import Inches

        band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Inches(0.22), Inches(_HIGH))
        band.fill.solid()
        band.fill.fore_color.rgb = rgb(self.colour)
        band.line.fill.background()
        self.show.slide_master.shapes.element.insert(2, band.element)

    def slide(self, made: Slide) -> None:
        from pptx.util import Inches

        slide = self.show.slides.add_slide(self.page_layout)
        self._write(slide.shapes.title.text_frame, [made.title], _title_size(made.title), self.colour, bold=True)
        if made.kicker:
            self._box(slide, _KICKER, 0.35, [made.kicker], 14, MUTED)
        source_high = 0.12 + _lines(made.source, _SOURCE_SIZE) * _SOURCE_SIZE * _LINE / 72 if made.source else 0.0
        high = _FOOT - source_high - _BODY - 0.1
        room = (Inches(_SIDE), Inches(_BODY), Inches(_WIDE - 2 * _SIDE), Inches(high))
        if made.chart is not None:
            add_chart(slide, made.chart, room, self.deck.language)
        if made.shares is not None:
            add_shares(slide, made.shares, room, self.deck.language)
        if made.points:
            self._box(slide, _BODY + 0.1, high, made.points, 26, INK, bullets=True)
        if made.source:
            self._box(slide, _FOOT - source_high, source_high, [made.source], _SOURCE_SIZE, MUTED)
        self._notes(slide, made.notes)
        self._foot(slide, self.page_layout)

    def _box(
        self, slide: Any, top: float, high: float, lines: Sequence[str], size: float, colour: str, *,
        bullets: bool = False,
    ) -> None:  # fmt: skip
        from pptx.util import Inches

        box = slide.shapes.add_textbox(Inches(_SIDE), Inches(top), Inches(_WIDE - 2 * _SIDE), Inches(high))
        box.text_frame.word_wrap = True
        self._write(box.text_frame, lines, size, colour, bullets=bullets)

    def _write(
        self, frame: Any, lines: Sequence[str], size: float, colour: str, *, bold: bool = False, bullets: bool = False
    ) -> None:
        from pptx.util import Pt

        for place, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text = line
            run.font.size, run.font.bold = Pt(size), bold
            run.font.color.rgb = rgb(colour)
            run.font.language_id = language_of(self.deck.language)
            if bullets:
                paragraph.space_after = Pt(12)
                _bullet(paragraph)

    def _notes(self, slide: Any, notes: Sequence[str]) -> None:
        if notes:
            frame = slide.notes_slide.notes_text_frame
            self._write(frame, notes, 12, INK)

    def _foot(self, slide: Any, layout: Any) -> None:
        """Who shows it, and the number of the slide: copied from the layout, since a new slide has neither."""
        for shape in layout.placeholders:
            kind = shape.placeholder_format.type.name
            if kind not in ("FOOTER", "SLIDE_NUMBER"):
                continue
            copy = deepcopy(shape.element)
            slide.shapes.element.append(copy)
            if kind == "FOOTER":
                added = slide.shapes[-1]
                added.text_frame.clear()
                self._write(added.text_frame, [self.deck.footer], 12, MUTED)


def _lines(text: str, size: float, *, bold: bool = False) -> int:
    """In how many lines a text is set across the slide."""
    return len(wrapped(text, size * _WIDER, (_WIDE - 2 * _SIDE - 0.2) * 72, bold=bold))


def _title_size(title: str) -> int:
    """The largest size in which the title fits its place, so that it never runs into what stands above it."""
    high = _TITLE_HIGH * 72 - 4
    fits = (size for size in _TITLE_SIZES if _lines(title, size, bold=True) * size * _LINE <= high)
    return next(fits, _TITLE_SIZES[-1])


def _place(kind: str, *, first: bool) -> tuple[float, float, float, float]:
    """Left, top, width and height of a placeholder in inches."""
    wide = _WIDE - 2 * _SIDE
    places = {
        "CENTER_TITLE": (_SIDE, 1.6, wide, 1.9),
        "SUBTITLE": (_SIDE, 3.7, wide, 1.6),
        "TITLE": (_SIDE, 1.6, wide, 1.9) if first else (_SIDE, _TITLE, wide, _TITLE_HIGH),
        "BODY": (_SIDE, _BODY, wide, 4.8),
        "DATE": (_SIDE + 8.6, _FOOT, 2.0, 0.36),
        "FOOTER": (_SIDE, _FOOT, 8.5, 0.36),
        "SLIDE_NUMBER": (_WIDE - _SIDE - 1.2, _FOOT, 1.2, 0.36),
    }
    return places.get(kind, (_SIDE, _BODY, wide, 4.8))


def _letters(properties: Any, size: int, colour: str, *, bold: bool) -> None:
    """Size (hundredths of a point), weight and colour of the letters of a style."""
    from pptx.oxml.ns import qn

    properties.set("sz", str(size))
    properties.set("b", "1" if bold else "0")
    for fill in properties.findall(qn("a:solidFill")):
        properties.remove(fill)
    fill = properties.makeelement(qn("a:solidFill"), {})
    fill.append(fill.makeelement(qn("a:srgbClr"), {"val": colour.lstrip("#").upper()}))
    properties.insert(0, fill)


def _bullet(paragraph: Any) -> None:
    from pptx.oxml.ns import qn

    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - there is no other way to them
    properties.set("marL", "342900")
    properties.set("indent", "-342900")
    properties.append(properties.makeelement(qn("a:buChar"), {"char": "•"}))


def _anchor(name: str) -> Any:
    from pptx.enum.text import MSO_ANCHOR

    anchors: Any = MSO_ANCHOR
    return anchors[name]
