"""Typst to PDF: tagged (PDF/UA-1), made to be kept (PDF/A-2a), the same bytes every time, in the bundled type."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from bootcamp.problems import Problem, Problems, refuse
from bootcamp.reading.shipped import data_folder
from bootcamp.render.blocks import Booklet, Chart, Document, Table, in_order, timed
from bootcamp.render.look import PLAIN, Look
from bootcamp.render.offline import offline
from bootcamp.render.rendered import Rendered
from bootcamp.render.typeface import fonts_folder, printable_document
from bootcamp.render.watched import SECONDS, watched
from bootcamp.render.widths import column_widths
from bootcamp.words import LANGUAGES, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

STANDARDS = ["ua-1", "a-2a"]
#: Points off the type size, and air between the lines; the next one is tried when a page would be nearly empty.
_CLOSER = ((0, 1.0), (0.1, 0.95), (0.2, 0.9), (0.4, 0.8), (0.6, 0.7), (0.8, 0.62), (1, 0.55))
_PORTRAIT = tuple((10 - less, air) for less, air in _CLOSER)
_LANDSCAPE = tuple((9.5 - less, air) for less, air in _CLOSER)
_NEARLY_EMPTY = 0.4
#: From here on a nearly empty page matters less than letters that can be read.
_LONG = 8
#: Bytes set or tried after which the compiler is made to forget how; that takes about a tenth of a second.
_REMEMBERED = 400_000
_ROOM = {("a4", "portrait"): 482.0, ("a4", "landscape"): 757.0, ("a3", "portrait"): 728.0, ("a3", "landscape"): 1105.0}
#: Where Typst's error names the package: it could not be fetched, or no folder has it.
_PACKAGE_ASKED = re.compile(r"packages\.typst\.org/([^\s:]+?)(?:\.tar\.gz|\.json)?[:)]|searched for @([^)]+)\)")
#: What Typst sets at least, on a slow machine; whoever watches an own template gives it as long as that takes.
_BYTES_A_SECOND = 20_000
_NOT_PRINTED = {(Chart, "data"), (Document, "dated")}


class _End(NamedTuple):
    page: int
    filled: float


class Prepared(NamedTuple):
    """A print ready to be set: what Typst is to draw (`source`), or a document as data for the document's design.

    `template` is the own template that drew the source, if one did.
    """

    title: str
    dated: date | None
    source: bytes | None = None
    data: str = ""
    template: str | None = None


def pdf(document: Document | Booklet, look: Look = PLAIN) -> tuple[Rendered, Problems]:
    """The document as PDF, set a little closer where that saves a nearly empty last page.

    What the typefaces lack is replaced as `typeface.printable` says, with a warning that names it.
    Refuses with `document-failed` when the document cannot be set at all.
    """
    prepared, problems = prepare(document, look)
    return set_prints(prepared, document.title, look), problems


def prepare(made: Document | Booklet, look: Look = PLAIN) -> tuple[tuple[Prepared, ...], Problems]:
    """The document, or each of a booklet, as wide as it fits, and what was worth knowing on the way."""
    found = [_prepare(each, look) for each in (made.documents if isinstance(made, Booklet) else (made,))]
    return tuple(prepared for prepared, _ in found), tuple(problem for _, problems in found for problem in problems)


def _prepare(document: Document, look: Look) -> tuple[Prepared, Problems]:
    shown, lost = printable_document(document)
    shown = replace(shown, blocks=in_order(shown.blocks))
    data = _fitting(shown, look)
    return Prepared(document.title, document.dated, data=data), lost_characters(lost, document.title)


def set_prints(prints: Sequence[Prepared], title: str, look: Look = PLAIN) -> Rendered:
    """One PDF of one or several prints, each with its own paper, head and page numbers; the title is the file's.

    Several take whole sheets each, so that printed on both sides none stands on the back of another. They are set as
    one Typst document, because PDFs put together afterwards lose the order of their tags.
    """
    sources, inputs = _world_of(prints, title, look)
    dated = next((each.dated for each in prints if each.dated), None)
    _MEMORY.forget_some()
    template = next((each.template for each in prints if each.template), None)
    with watched(template, SECONDS + sum(map(len, sources.values())) / _BYTES_A_SECOND):
        content = compile_typst(sources, title, inputs, stamp(dated))
    _MEMORY.size += len(content)
    return Rendered(content, page_count(content))


def _world_of(prints: Sequence[Prepared], title: str, look: Look) -> tuple[dict[str, bytes], dict[str, str]]:
    """The files and the inputs from which Typst sets the prints; what it has set of the same before costs nothing."""
    sources = _shared_sources() | look.sources()
    inputs = look.inputs() | {f"blank-{language}": Words(language)("render.blank") for language in LANGUAGES}
    inputs |= {"together": "yes"} if len(prints) > 1 else {}
    for number, each in enumerate(prints):
        sources[f"{number}.typ"] = each.source if each.source is not None else _of_data(number)
        inputs |= {} if each.source is not None else {str(number): each.data}
    lines = [f'#include "{number}.typ"' for number in range(len(prints))]
    title_of_all = json.dumps(title, ensure_ascii=False) if len(prints) > 1 else ""
    if title_of_all:  # what stands last is what the file is called
        lines += [f"#set document(title: {title_of_all})", "#metadata(none)"]
    sources["main.typ"] = "\n".join(lines).encode()
    return sources, inputs


def _of_data(number: int) -> bytes:
    return f'#import "document.typ": whole\n#whole(json(bytes(sys.inputs.at("{number}"))))'.encode()


def lost_characters(lost: frozenset[str], title: str) -> Problems:
    """A warning that names what could not be printed; nothing when all could."""
    if not lost:
        return ()
    return (Problem("written-by-hand", {"document": title, "words": sorted(lost)}, None, "warning"),)


def _fitting(document: Document, look: Look) -> str:
    """The widest density at which nearly empty pages are saved, or the widest of all where none saves any.

    A page is nearly empty where the document ends on it, or one of its parts that a page break divides. Long papers
    are not set closer.
    """
    steps = _PORTRAIT if document.orientation == "portrait" else _LANDSCAPE
    place, closest = 0, len(steps) - 1

    @cache
    def data(step: int) -> str:
        return _data(document, *steps[step])

    @cache
    def ends(step: int) -> list[_End]:
        return _ends(document.title, data(step), look)

    def pages(step: int) -> int:
        return ends(step)[-1].page

    # set closer, a document never takes more pages: where the closest saves none, the others need no try
    while _spills(ends(place)) and pages(closest) < pages(place) <= _LONG:
        now = pages(place)
        between = range(place + 1, closest)
        place += 1 + bisect_left(between, True, key=lambda step: pages(step) < now)
    return data(place)


def _spills(ends: Sequence[_End]) -> bool:
    """Whether one of the parts, each of which begins on a page of its own, runs over onto a nearly empty page."""
    begins = (0, *(end.page for end in ends))
    return any(end.page > before + 1 and end.filled <= _NEARLY_EMPTY for before, end in zip(begins, ends, strict=False))


def _ends(title: str, data: str, look: Look) -> list[_End]:
    """The page on which each part of the document ends, and how far down."""
    sources, inputs = _world_of((Prepared(title, None, data=data),), title, look)
    with _told(title):
        answer = _typst().query(sources, "<end>", field="value", sys_inputs=inputs, **_world())
    _MEMORY.size += len(data)
    return [_End(int(value["page"]), float(value["y"])) for value in json.loads(answer)]


def _data(document: Document, size: float, air: float) -> str:
    """The document as data for its design."""
    words = Words(document.language)
    room, size = _ROOM[document.paper, document.orientation], size * document.scale
    data = _as_data(document, words, room, size)
    data |= {"size": size, "air": air, "words": [words("render.page"), words("render.of")]}
    return json.dumps(data, ensure_ascii=False)


def _as_data(value: Any, words: Words, room: float, size: float) -> Any:
    """Blocks as plain data for Typst; each with its type, tables with their widths, charts with their drawing."""
    if isinstance(value, tuple):
        return [_as_data(item, words, room, size) for item in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = [each.name for each in fields(value) if (type(value), each.name) not in _NOT_PRINTED]
    if isinstance(value, Table):
        value = timed(value)
    data: dict[str, Any] = {"type": type(value).__name__}
    data |= {name: _as_data(getattr(value, name), words, room, size) for name in kept}
    if isinstance(value, Table):
        widths = column_widths(value, room, size)
        data |= {"widths": widths.points, "divided": widths.divided}
    if isinstance(value, Chart):
        from bootcamp.render.drawing import svg

        data["svg"] = svg(value, words)
    return data


def stamp(dated: date | None) -> datetime:
    """The moment that stands in the metadata: noon of the document's day, or a fixed day."""
    return datetime(dated.year, dated.month, dated.day, 12, tzinfo=UTC) if dated else datetime(2000, 1, 1, tzinfo=UTC)


def compile_typst(sources: Mapping[str, bytes], title: str, inputs: dict[str, str], moment: datetime) -> bytes:
    """Typst source files (`main.typ` first) as PDF bytes. Refuses with `document-failed`."""
    with _told(title):
        content: bytes = _typst().compile(
            dict(sources), format="pdf", pdf_standards=STANDARDS, timestamp=moment, sys_inputs=inputs, **_world()
        )
    return content


def picture(chart: Chart, words: Words) -> bytes:
    """A chart as PNG, drawn from the same SVG as in the PDF."""
    from bootcamp.render.drawing import svg

    return drawn_as_png(svg(chart, words), chart.headline, 482)


def logo_picture(look: Look) -> bytes | None:
    """The logo as Word and PowerPoint can hold it: a png or jpeg as it is, an svg drawn."""
    if look.logo is None or look.logo.type != "svg":
        return look.logo.content if look.logo else None
    return drawn_as_png(look.logo.svg.decode("utf-8", "replace"), look.owner, 300)


def drawn_as_png(svg: str, title: str, wide: float, ppi: float = 220) -> bytes:
    """An SVG drawn `wide` points wide."""
    source = (
        "#set page(width: auto, height: auto, margin: 0pt, fill: none)\n"
        f'#image(bytes(sys.inputs.svg), format: "svg", width: {wide}pt)\n'
    )
    with _told(title):
        drawn = _typst().compile(
            {"main.typ": source.encode()}, format="png", ppi=ppi, sys_inputs={"svg": svg}, **_world()
        )
    content: bytes = drawn[0] if isinstance(drawn, list) else drawn
    return content


def page_count(content: bytes) -> int:
    """How many pages a PDF made by Typst has."""
    found = re.search(rb"/Type\s*/Pages\s*/Count\s+(\d+)", content)
    return int(found[1]) if found else 1


@contextmanager
def _told(title: str) -> Iterator[None]:
    """Turn what Typst refuses into a problem a user can act on; it works without a network meanwhile."""
    try:
        with offline():
            yield
    except RuntimeError as error:  # a query raises it bare, a compilation as TypstError
        reason = str(getattr(error, "message", error))
        if asked := _PACKAGE_ASKED.search(reason):
            refuse("template-package", package=f"@{asked[1] or asked[2]}")
        refuse("document-failed", document=title, reason=reason)


@dataclass
class _Memory:
    """How many bytes of PDF, and of data that was only tried, the compiler may still know how to set.

    What comes out never depends on it.
    """

    size: int = 0

    def forget_some(self) -> None:
        """Let the compiler give back the memory of earlier prints: it keeps what its last ten compilations used."""
        if self.size > _REMEMBERED:
            self.size = 0
            for _ in range(10):
                _typst().compile({"main.typ": _NOTHING}, format="svg", **_world())


_MEMORY = _Memory()
_NOTHING = b"#set page(width: 1pt, height: 1pt, margin: 0pt)"


@cache
def _shared_sources() -> dict[str, bytes]:
    """The design that every print may import."""
    return {name: _shipped(name) for name in ("style.typ", "document.typ")}


def _shipped(name: str) -> bytes:
    return (data_folder("templates") / "layout" / name).read_bytes()


def _typst() -> Any:
    """The compiler. Its own types leave out sources handed over as a dictionary."""
    return import_module("typst")


@cache
def _world() -> dict[str, Any]:
    """What Typst may see: the bundled type and its folder, which is also where it would look for files and packages."""
    folder = str(fonts_folder())
    fonts = _typst().Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    return {
        "root": folder,
        "font_paths": fonts,
        "ignore_system_fonts": True,
        "package_path": folder,
        "package_cache_path": folder,
    }
