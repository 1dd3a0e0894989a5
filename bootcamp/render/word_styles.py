"""The look of Word documents: styles, page, language, properties; and the bits of XML python-docx has no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bootcamp.render.look import PLAIN, Look
from bootcamp.render.sheet import COLOURS, INK, MUTED, PETROL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bootcamp.render.blocks import Document

RUST = COLOURS["rust"]
#: What every Word has. The typeface of the PDF is not on people's machines, and Word would guess another for it.
TYPEFACE = "Calibri"
_PAPER = {"a4": (595.3, 841.9), "a3": (841.9, 1190.6)}
_MARGINS = {"portrait": (56.7, 45.0), "landscape": (42.5, 40.0)}
#: size, bold, colour, space before and after in points, kept with what follows
_STYLES: dict[str, tuple[float, bool, str, float, float, bool]] = {
    "Normal": (10, False, INK, 0, 6, False),
    "Title": (23, True, PETROL, 0, 4, True),
    "Subtitle": (12, False, MUTED, 0, 8, True),
    "Heading 1": (14, True, PETROL, 13, 4, True),
    "Heading 2": (12, True, PETROL, 12, 4, True),
    "Heading 3": (10.5, True, PETROL, 10, 3, True),
    "Heading 4": (10, True, PETROL, 8, 3, True),
    "Heading 5": (10, True, PETROL, 8, 3, True),
    "Heading 6": (10, True, PETROL, 8, 3, True),
    "Caption": (10.5, True, INK, 8, 4, True),
    "List Bullet": (10, False, INK, 0, 3, False),
    "List Bullet 2": (10, False, INK, 0, 3, False),
    "List Bullet 3": (10, False, INK, 0, 3, False),
    "List Continue": (10, False, INK, 0, 3, False),
    "Footer": (8, False, MUTED, 0, 0, False),
    "Kind": (8.5, True, RUST, 0, 3, True),
    "Fact": (10, False, INK, 2, 6, False),
    "Table Head": (8.5, True, PETROL, 0, 0, True),
    "Table Text": (9.5, False, INK, 0, 1, False),
    "Chart Headline": (11, True, INK, 12, 4, True),
    "Source": (8.5, False, MUTED, 0, 6, False),
}


class NewDocument(NamedTuple):
    """A Word document with nothing in it yet; its text is `room` points wide, `style_ids` is what its styles are called
    within the file (None for the one that a paragraph has without being told).
    """

    word: Any
    room: float
    style_ids: Mapping[str, str | None]


def new_document(document: Document, moment: datetime, look: Look = PLAIN) -> NewDocument:
    """An empty Word document with page, styles, language and properties set."""
    import docx

    word: Any = docx.Document()
    known = {style.name: style for style in word.styles}
    for name, of_style in _STYLES.items():
        known[name] = known.get(name) or _added(word, name, known["Normal"])
        size, bold, colour, before, after, keep = of_style
        own = look.main if colour == PETROL else colour
        _style(known[name], size * document.scale, bold, own, before, after, keep)
    _language(word, "da-DK" if document.language == "da" else "en-GB")
    _properties(word, document, moment)
    style_ids = {name: None if name == "Normal" else known[name].style_id for name in _STYLES}
    return NewDocument(word, _page(word, document), style_ids)


def _added(word: Any, name: str, base: Any) -> Any:
    from docx.enum.style import WD_STYLE_TYPE

    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = base
    return style


def _style(style: Any, size: float, bold: bool, colour: str, before: float, after: float, keep: bool) -> None:
    from docx.shared import Pt

    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = _rgb(colour)
    _typeface(style)
    space = style.paragraph_format
    space.space_before, space.space_after, space.keep_with_next = Pt(before), Pt(after), keep
    space.line_spacing, space.widow_control = 1.0, True
    for unwanted in style.element.xpath("./w:pPr/w:pBdr | ./w:pPr/w:tabs | ./w:rPr/w:spacing | ./w:rPr/w:kern"):
        unwanted.getparent().remove(unwanted)


def _typeface(style: Any) -> None:
    """The typeface for all scripts; themes would win over it, so they go."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(_qualified(f"w:{script}"), TYPEFACE)


def _language(word: Any, tag: str) -> None:
    defaults = word.styles.element.xpath("./w:docDefaults/w:rPrDefault/w:rPr")[0]
    for old in defaults.xpath("./w:lang"):
        defaults.remove(old)
    defaults.append(element("w:lang", {"w:val": tag, "w:eastAsia": tag, "w:bidi": "ar-SA"}))
    for style in word.styles.element.xpath("./w:style/w:rPr/w:lang"):
        style.getparent().remove(style)
    _settings(word, tag)


def _settings(word: Any, tag: str) -> None:
    """Open in today's Word rather than in its compatibility mode, and check the spelling in the right language."""
    settings = word.settings.element
    for mode in settings.xpath("./w:compat/w:compatSetting[@w:name='compatibilityMode']"):
        mode.set(_qualified("w:val"), "15")
    for language in settings.xpath("./w:themeFontLang"):
        language.set(_qualified("w:val"), tag)
    for proof in settings.xpath("./w:proofState"):
        settings.remove(proof)


def _properties(word: Any, document: Document, moment: datetime) -> None:
    about = word.core_properties
    about.title, about.subject, about.language = document.title, document.kind, _tag(document)
    about.comments = document.description
    about.author = about.last_modified_by = document.footer_left
    about.created = about.modified = moment.replace(tzinfo=None)
    about.revision, about.keywords = 1, ""


def _tag(document: Document) -> str:
    return "da-DK" if document.language == "da" else "en-GB"


def _page(word: Any, document: Document) -> float:
    """Set paper and margins; returns the width of the text."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Pt

    section = word.sections[0]
    narrow, wide = _PAPER[document.paper]
    across, down = (wide, narrow) if document.orientation == "landscape" else (narrow, wide)
    sideways, upright = _MARGINS[document.orientation]
    section.orientation = WD_ORIENT.LANDSCAPE if document.orientation == "landscape" else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(across), Pt(down)
    section.left_margin = section.right_margin = Pt(sideways)
    section.top_margin = section.bottom_margin = Pt(upright)
    section.footer_distance = Pt(24)
    return across - 2 * sideways


def coloured(run: Any, colour: str, size: float | None = None) -> None:
    from docx.shared import Pt

    run.font.color.rgb = _rgb(colour)
    if size:
        run.font.size = Pt(size)


def shaded(properties: Any, fill: str) -> None:
    """A background for a run or a cell."""
    properties.append(element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill.lstrip("#").upper()}))


def border(target: Any, side: str, colour: str, eighths: int = 4) -> None:
    """A line on one side of a paragraph or a cell, `eighths` of a point thick."""
    drawn = {"w:val": "single", "w:sz": str(eighths), "w:space": "1", "w:color": colour.lstrip("#").upper()}
    line = element(f"w:{side}", drawn)
    if hasattr(target, "_tc"):
        around = element("w:tcBorders")
        target._tc.get_or_add_tcPr().append(around)  # noqa: SLF001 - python-docx has no borders
    else:
        around = element("w:pBdr")
        target._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001
            around, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )
    around.append(line)


def framed(cell: Any, colour: str = "4D5A63", eighths: int = 8) -> None:
    """A line all around a cell."""
    around = element("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        around.append(
            element(f"w:{side}", {"w:val": "single", "w:sz": str(eighths), "w:space": "0", "w:color": colour})
        )
    cell._tc.get_or_add_tcPr().append(around)  # noqa: SLF001 - python-docx has no borders


def field_of_pages(paragraph: Any, name: str) -> None:
    """A field Word keeps up to date: PAGE or NUMPAGES."""
    for kind, text in (("begin", None), (None, name), ("separate", None), ("shown", "1"), ("end", None)):
        run = paragraph.add_run()
        if kind == "shown":
            run.text = text
        elif kind is None:
            instruction = element("w:instrText", {"xml:space": "preserve"})
            instruction.text = f" {text} "
            run._r.append(instruction)  # noqa: SLF001
        else:
            run._r.append(element("w:fldChar", {"w:fldCharType": kind}))  # noqa: SLF001


def element(name: str, attributes: Mapping[str, str] | None = None) -> Any:
    """An XML element with a prefixed name."""
    from docx.oxml import OxmlElement

    made = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(_qualified(key), value)
    return made


def _qualified(name: str) -> str:
    from docx.oxml.ns import qn

    return "{http://www.w3.org/XML/1998/namespace}space" if name == "xml:space" else str(qn(name))


def _rgb(colour: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(colour.lstrip("#").upper())
