"""What a document says, without its frame: head, foot, language and the mark of a rehearsal are put on in one place.

A body can stand alone, framed, or as a part of another document: `blocks_of` gives what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Protocol

from bootcamp.documents.filters import filters_of
from bootcamp.render.blocks import Block, Booklet, Document, Orientation
from bootcamp.render.deck import Deck
from bootcamp.render.layout import LayoutPrint
from bootcamp.render.text import Placed, text_blocks
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.plan.plan import Plan
    from bootcamp.views.process import OpenedProcess


class Subject(Protocol):
    """What a document is about: the course, a day, a survey, a core task."""

    @property
    def process(self) -> OpenedProcess: ...
    @property
    def words(self) -> Words: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True, slots=True)
class DocumentBody:
    """What one document says: a text template filled with `shown` and `placed`, or finished `blocks`.

    Of the head, only what is its own is given here: without a `title` it is the name of its kind, without a `label`
    (the small line above the title) that of its subject. `foot` is what stands in the middle of the foot.
    """

    template: str = ""
    shown: Mapping[str, object] = field(default_factory=dict)
    placed: Mapping[str, Placed] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    label: str | None = None
    subtitle: str | None = None
    description: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    status: str | None = None
    foot: str | None = None
    orientation: Orientation = "portrait"
    head: Literal["band", "plain"] = "plain"
    dated: date | None = None
    scale: float = 1


@dataclass(frozen=True, slots=True)
class BookletBody:
    """Several documents in one file, each to be handed out by itself."""

    bodies: tuple[DocumentBody, ...]


@dataclass(frozen=True, slots=True)
class LayoutBody:
    """A print that is all layout: its layout template and what it shows beside what every such print begins with."""

    template: str
    shown: Mapping[str, object]
    title: str | None = None
    dated: date | None = None


Made = DocumentBody | BookletBody | LayoutBody | Deck
Framed = Document | Booklet | LayoutPrint | Deck


def blocks_of(body: DocumentBody, about: Subject) -> tuple[Block, ...]:
    """What a body says, as blocks."""
    if not body.template:
        return body.blocks
    return text_blocks(
        body.template, body.shown, placed=body.placed, filters=filters_of(about.words), process=about.process.folder
    )


def framed(made: Made, name: str, about: Subject) -> Framed:
    """The document in its frame; `name` is what its kind is called."""
    match made:
        case DocumentBody():
            return _document(made, name, about)
        case BookletBody(bodies):
            return Booklet(f"{name}: {about.title}", tuple(_document(body, name, about) for body in bodies))
        case LayoutBody():
            return _layout(made, name, about)
        case Deck():
            return replace(made, language=about.words.language, footer=about.plan.municipality.name)


def _document(body: DocumentBody, name: str, about: Subject) -> Document:
    words, title = about.words, body.title or name
    return Document(
        title=title,
        language=words.language,
        blocks=blocks_of(body, about),
        description=body.description or words("prints.about", document=title, title=about.title),
        kind=about.title if body.label is None else body.label,
        subtitle=body.subtitle,
        facts=body.facts,
        status=body.status,
        footer_left=about.plan.municipality.name,
        footer_middle=body.foot or name,
        orientation=body.orientation,
        head=body.head,
        dated=body.dated,
        scale=body.scale,
    )


def _layout(made: LayoutBody, name: str, about: Subject) -> LayoutPrint:
    words, municipality = about.words, about.plan.municipality.name
    common: dict[str, Any] = {
        "title": name,
        "kind": about.title,
        "language": words.language,
        "words": words,
        "description": words("prints.about", document=name, title=about.title),
        "municipality": municipality,
        "footer": (municipality, about.plan.title),
        "page_words": (words("render.page"), words("render.of")),
    }
    return LayoutPrint(made.template, {**common, **made.shown}, made.title or f"{name}: {about.title}", made.dated)
