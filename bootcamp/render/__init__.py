"""The one way from a document to files: `render(document, formats)`, and `write_outputs` to put them in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bootcamp.problems import by_place
from bootcamp.render.rendered import Rendered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bootcamp.problems import Problems
    from bootcamp.render.blocks import Booklet, Document
    from bootcamp.render.look import Look

__all__ = ["Format", "Rendered", "TextFormat", "render"]

TextFormat = Literal["pdf", "docx", "html", "md"]
"""What every document of blocks comes in."""
Format = TextFormat | Literal["pptx", "xlsx"]


def render(
    document: Document | Booklet, formats: Sequence[Format], look: Look | None = None
) -> tuple[Mapping[Format, Rendered], Problems]:
    """The document in each of the formats, and what was worth knowing on the way; `look` is what it is set in.

    The same document always gives the same bytes. Refuses with `document-failed` when it cannot be set.
    """
    from bootcamp.render.blocks import with_text
    from bootcamp.render.together import together
    from bootcamp.render.typeface import cleaned

    clean = with_text(document, cleaned)
    set_in_lines = with_text(clean, together)
    made: dict[Format, Rendered] = {}
    problems: Problems = ()
    for wanted in formats:
        made[wanted], found = _rendered(clean if wanted == "md" else set_in_lines, wanted, look)
        problems += found
    return made, by_place(problems)


def _rendered(document: Document | Booklet, wanted: Format, look: Look | None) -> tuple[Rendered, Problems]:
    from bootcamp.render.look import PLAIN

    look = look or PLAIN
    match wanted:
        case "pptx":
            raise ValueError("slides are made of a deck, not of blocks")
        case "xlsx":
            raise ValueError("a workbook is made of figures, not of blocks")
        case "pdf":
            from bootcamp.render.pdf import pdf

            return pdf(document, look)
        case "docx":
            from bootcamp.render.word import docx

            return docx(document, look)
        case "html":
            from bootcamp.render.html import html

            return Rendered(html(document, look)), ()
        case "md":
            from bootcamp.render.markdown import markdown

            return Rendered(markdown(document)), ()
