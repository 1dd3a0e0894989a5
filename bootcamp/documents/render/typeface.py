"""The bundled typeface: which characters it has and how wide they are, read from the font files themselves."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from bootcamp.documents.render.blocks import with_text
from bootcamp.reading.shipped import data_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from bootcamp.documents.render.blocks import Document

FAMILY = "Source Sans 3"
_FACES = ("Regular", "Semibold", "Bold", "It")
#: Stands for a character that the typeface lacks.
MISSING = "□"
_UNSEEN = {"Cc", "Cs", "Cf", "Mn", "Me"}


def fonts_folder() -> Path:
    return data_folder("templates") / "fonts"


@cache
def advances(face: str) -> Mapping[int, float]:
    """Width of every character of a face in parts of the type size, from the font's `cmap` and `hmtx` tables."""
    data = (fonts_folder() / f"SourceSans3-{face}.ttf").read_bytes()
    tables = _tables(data)
    units = struct.unpack_from(">H", data, tables["head"] + 18)[0]
    count = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
    widths = struct.unpack_from(">" + "Hh" * count, data, tables["hmtx"])[::2]
    return {code: widths[min(glyph, count - 1)] / units for code, glyph in _glyphs(data, tables["cmap"])}


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * place) for place in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, start: int) -> Iterable[tuple[int, int]]:
    """Pairs of character code and glyph number from the Unicode subtable of format 12."""
    (count,) = struct.unpack_from(">H", data, start + 2)
    offsets = (start + struct.unpack_from(">HHL", data, start + 4 + 8 * place)[2] for place in range(count))
    table = next(offset for offset in offsets if struct.unpack_from(">H", data, offset)[0] == 12)
    (groups,) = struct.unpack_from(">L", data, table + 12)
    for place in range(groups):
        first, last, glyph = struct.unpack_from(">LLL", data, table + 16 + 12 * place)
        yield from ((code, glyph + code - first) for code in range(first, last + 1))


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of text in points."""
    known = advances("Bold" if bold else "Regular")
    return size * sum(known.get(ord(letter), 0.6) for letter in text)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """`text` in lines no wider than `room` points; a single longer word stands alone."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def covered() -> frozenset[int]:
    """The characters that every face of the typeface has."""
    return frozenset.intersection(*(frozenset(advances(face)) for face in _FACES))


def substitute(letter: str) -> str:
    """What is printed for a character that the typeface lacks.

    Its plain form where Unicode knows one made of letters, digits and spaces (`ﬀ` → ff, full-width Ａ → A); nothing
    for a sign that is not seen by itself; else `□`.
    """
    if unicodedata.category(letter) in _UNSEEN:
        return ""
    plainer = unicodedata.normalize("NFKC", letter)
    if plainer != letter and all(ord(each) in covered() and (each.isalnum() or each == " ") for each in plainer):
        return plainer
    return MISSING


def printable(text: str) -> tuple[str, frozenset[str]]:
    """`text` in characters that the typeface has, and the visible characters that were replaced."""
    if text.isascii() and text.isprintable():
        return text, frozenset()
    composed = unicodedata.normalize("NFC", text)
    kept = [letter if ord(letter) in covered() or letter in "\n\t" else substitute(letter) for letter in composed]
    lost = {letter for letter, shown in zip(composed, kept, strict=True) if shown == MISSING and letter != MISSING}
    return "".join(kept), frozenset(lost)


def printable_document(document: Document) -> tuple[Document, frozenset[str]]:
    """The document in characters that the typeface has, and the characters that were replaced."""
    lost = set[str]()

    def change(text: str) -> str:
        shown, missing = printable(text)
        lost.update(missing)
        return shown

    return with_text(document, change), frozenset(lost)


def cleaned(text: str) -> str:
    """`text` without what no file format may hold: control characters, lone surrogates, non-characters."""
    if text.isprintable():
        return text
    return "".join(
        letter
        for letter in text
        if letter in "\n\t"
        or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in "\ufffe\uffff\u2028\u2029")
    )
