"""From a copy of a kind to its files: its maker is called, what it says is framed, and set in the formats asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from bootcamp.documents.catalogue import Copy
from bootcamp.problems import Problems, refuse
from bootcamp.render import Format, Rendered

if TYPE_CHECKING:
    from bootcamp.documents.body import Framed, Made


def said(copy: Copy) -> Made:
    """What the document says, without its frame. Refuses where there is nothing to write in it yet."""
    made = _function(copy.kind.make)(copy.view)
    if made is None:
        refuse("nothing-to-print", document=copy.title)
    return cast("Made", made)


def framed(copy: Copy) -> Framed:
    """The document in its frame, marked where it is made of invented answers. Refuses as `said` does."""
    from bootcamp.documents import body
    from bootcamp.documents.survey.rehearsal import marked

    document = body.framed(said(copy), copy.title, copy.view)
    return document if copy.kind.before_answers else marked(document, copy.view)


def lacks(copy: Copy) -> Problems:
    """What the document goes without: the list of people, or who sits where."""
    lack = copy.kind.lacks(copy.view) if copy.kind.lacks else None
    return () if lack is None else (lack,)


def rendered(copy: Copy, formats: Sequence[Format]) -> tuple[Mapping[Format, Rendered], Problems]:
    """The document in each of the formats, with what is worth knowing. Refuses as `said` does."""
    files: dict[Format, Rendered] = {}
    problems: Problems = ()
    if "xlsx" in formats:
        files["xlsx"] = Rendered(_function(copy.kind.workbook)(copy.view))
    others = [each for each in formats if each != "xlsx"]
    if others:
        made, problems = set_in(framed(copy), others, copy)
        files = {**made, **files}
    return files, (*problems, *lacks(copy))


def set_in(made: Framed, formats: Sequence[Format], copy: Copy) -> tuple[Mapping[Format, Rendered], Problems]:
    """A framed document in each of the formats."""
    from bootcamp.render import render
    from bootcamp.render.blocks import with_text
    from bootcamp.render.deck import Deck
    from bootcamp.render.layout import LayoutPrint, layout_pdf
    from bootcamp.render.together import together
    from bootcamp.render.typeface import cleaned

    process = copy.view.process
    look, _ = process.look
    match made:
        case Deck():
            from bootcamp.render.pptx import pptx

            return {"pptx": pptx(with_text(with_text(made, cleaned), together), look)}, ()
        case LayoutPrint():
            file, problems = layout_pdf(
                made.template, made.view, title=made.title, process=process.folder, dated=made.dated, look=look
            )
            return {"pdf": file}, problems
        case _:
            return render(made, formats, look)


def _function(name: str) -> Any:
    """The function that a kind names as `module:function`."""
    module, _, function = name.partition(":")
    return getattr(import_module(f"bootcamp.documents.{module}"), function)
