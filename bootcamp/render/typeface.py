"""The bundled type: which characters it has and how wide they are, read from the font files themselves.

Everything is set in Source Sans 3; what other scripts a name may need comes from one weight of Noto Sans for each, and
Chinese, Japanese and Korean from one for all three: the characters of GB 2312, Big5, JIS X 0208 and KS X 1001.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bootcamp.reading.shipped import data_folder
from bootcamp.render.blocks import with_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from bootcamp.render.blocks import Document

FAMILY = "Source Sans 3"
FACES = ("Regular", "Semibold", "Bold", "It")
#: Scripts that Source Sans lacks, each in a typeface of its own; `style.typ` names them in the same order.
SCRIPTS = ("Arabic", "Hebrew", "Armenian", "Georgian", "Ethiopic", "Devanagari", "Tamil", "Thai", "CJK")
_SOURCE_SANS = "SourceSans3-Regular.ttf"
#: A line to write on: stands for a word with a letter that no typeface has.
BLANK = "…" * 5
#: Stands for such a letter while the word is put together: a character that means nothing.
_LOST = "\ufffe"
#: What a line may end at; a no-break space is none of these.
_SPACES = re.compile(r"[ \n\t]+")
_FOREIGN = re.compile(r"[^\x00-\x7f\s]+")
_LOST_WORD = re.compile(rf"[^\W\x00-\x7f]*{_LOST}(?:[^\W\x00-\x7f]|{_LOST})*")
_UNSEEN = {"Cc", "Cs", "Cf", "Mn", "Me"}
_JOINED = {"Mn", "Mc", "Me", "Cf"}
_JOINERS = "\u200c\u200d\u200e\u200f"


def fonts_folder() -> Path:
    return data_folder("templates") / "fonts"


def font_file(script: str) -> str:
    """The file of the typeface of a script."""
    return "NotoSansCJKsc-Regular.otf" if script == "CJK" else f"NotoSans{script}-Medium.ttf"


@cache
def advances(face: str) -> Mapping[int, float]:
    """Width of every character of a face in parts of the type size, from the font's `cmap` and `hmtx` tables."""
    return _advances(f"SourceSans3-{face}.ttf")


@cache
def _advances(font: str) -> Mapping[int, float]:
    data, tables, glyphs = _opened(font)
    units = struct.unpack_from(">H", data, tables["head"] + 18)[0]
    count = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
    widths = struct.unpack_from(">" + "Hh" * count, data, tables["hmtx"])[::2]
    return {code: widths[min(glyph, count - 1)] / units for code, glyph in glyphs.items()}


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * place) for place in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, start: int) -> Iterable[tuple[int, int]]:
    """Pairs of character code and glyph number from the Unicode subtable of format 12, or of format 4."""
    (count,) = struct.unpack_from(">H", data, start + 2)
    offsets = [start + struct.unpack_from(">HHL", data, start + 4 + 8 * place)[2] for place in range(count)]
    formats = {struct.unpack_from(">H", data, offset)[0]: offset for offset in offsets}
    if 12 not in formats:
        yield from _segments(data, formats[4])
        return
    table = formats[12]
    (groups,) = struct.unpack_from(">L", data, table + 12)
    for place in range(groups):
        first, last, glyph = struct.unpack_from(">LLL", data, table + 16 + 12 * place)
        yield from ((code, glyph + code - first) for code in range(first, last + 1))


def _segments(data: bytes, table: int) -> Iterable[tuple[int, int]]:
    """The pairs of a subtable of format 4: segments of codes with a shift, or with glyphs listed one by one."""
    (twice,) = struct.unpack_from(">H", data, table + 6)
    ends, starts = table + 14, table + 16 + twice
    shifts, listed = starts + twice, starts + 2 * twice
    for place in range(0, twice, 2):
        (last,), (first,) = struct.unpack_from(">H", data, ends + place), struct.unpack_from(">H", data, starts + place)
        (shift,), (where,) = (struct.unpack_from(">H", data, at + place) for at in (shifts, listed))
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if where:
                (glyph,) = struct.unpack_from(">H", data, listed + place + where + 2 * (code - first))
            if glyph:
                yield code, (glyph + shift) % 0x10000


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of text in points; other scripts in their own typeface, which has one weight."""
    known = advances("Bold" if bold else "Regular")
    return size * sum(known[code] if (code := ord(letter)) in known else _width_elsewhere(letter) for letter in text)


@cache
def _width_elsewhere(letter: str) -> float:
    """The advance of a character that Source Sans lacks, or what a letter takes on average where no typeface has it."""
    face = _face_of(letter)
    return _advances(font_file(face))[ord(letter)] if face else 0.6


def cap_height(text: str) -> float:
    """How tall the capitals of the tallest typeface in a text are, in parts of the type size: the height of a line."""
    return max(_cap_height(font) for font in {_SOURCE_SANS, *(_font_of(letter) for letter in text)})


def reach(text: str, *, bold: bool = False) -> tuple[float, float]:
    """How far the strokes of a text reach above the capitals and below the line, in parts of the type size."""
    source_sans = "SourceSans3-Bold.ttf" if bold else _SOURCE_SANS
    strokes = [
        _strokes(source_sans if (font := _font_of(letter)) == _SOURCE_SANS else font, ord(letter)) for letter in text
    ]
    highest, lowest = max((high for high, _ in strokes), default=0.0), min((low for _, low in strokes), default=0.0)
    return max(0.0, highest - cap_height(text)), max(0.0, -lowest)


@lru_cache(maxsize=2000)
def _strokes(font: str, code: int) -> tuple[float, float]:
    """The highest and the lowest point of a character, from the font's `loca` and `glyf` tables.

    An OpenType font with other outlines has neither: its ideographs fill the em square.
    """
    data, tables, glyphs = _opened(font)
    if "glyf" not in tables or code not in glyphs:
        return 0.88, -0.12
    (units,), (long,) = (
        struct.unpack_from(">H", data, tables["head"] + 18),
        struct.unpack_from(">h", data, tables["head"] + 50),
    )
    form, scale = (">LL", 1) if long else (">HH", 2)
    start, end = struct.unpack_from(form, data, tables["loca"] + glyphs[code] * struct.calcsize(form) // 2)
    if start == end:
        return 0.0, 0.0
    _, _, low, _, high = struct.unpack_from(">hhhhh", data, tables["glyf"] + start * scale)
    return high / units, low / units


@cache
def _opened(font: str) -> tuple[bytes, dict[str, int], dict[int, int]]:
    data = (fonts_folder() / font).read_bytes()
    tables = _tables(data)
    return data, tables, dict(_glyphs(data, tables["cmap"]))


@cache
def _font_of(letter: str) -> str:
    face = _face_of(letter)
    return font_file(face) if face else _SOURCE_SANS


@cache
def _cap_height(font: str) -> float:
    """From the font's `OS/2` table."""
    data, tables, _ = _opened(font)
    (units,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (high,) = struct.unpack_from(">h", data, tables["OS/2"] + 88)
    return float(high / units)


def is_joined(letter: str) -> bool:
    """Whether a character belongs to the one before it, as a mark does."""
    return unicodedata.category(letter) in _JOINED


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """`text` in lines no wider than `room` points; a single longer word stands alone."""
    lines = [""]
    for word in _SPACES.split(text.strip()):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def covered() -> frozenset[int]:
    """The characters of the typeface; its faces (`FACES`) all have the same, so one of them is read."""
    return frozenset(advances("Regular"))


def _face_of(letter: str) -> str | None:
    """The typeface that a character is set in: "" for Source Sans, else a script; None where none has it."""
    code = ord(letter)
    if code in covered():
        return ""
    return next((script for script in SCRIPTS if code in _advances(font_file(script))), None)


def _has(face: str | None, letter: str) -> bool:
    if face is None or (unicodedata.category(letter) == "Cf" and letter not in _JOINERS):
        return False
    return ord(letter) in (_advances(font_file(face)) if face else covered())


def substitute(letter: str) -> str | None:
    """What is printed for a character that the typeface lacks; None for a letter that has to be written by hand.

    Its plain form where Unicode knows one made of letters, digits and spaces (`ﬀ` → ff, full-width Ａ → A); nothing
    for a sign that is no letter, or is not seen by itself.
    """
    plainer = unicodedata.normalize("NFKC", letter)
    if plainer != letter and all(ord(each) in covered() and (each.isalnum() or each == " ") for each in plainer):
        return plainer
    return None if unicodedata.category(letter)[0] in "LN" else ""


def printable(text: str) -> tuple[str, frozenset[str]]:
    """`text` in characters that the bundled type has, and what could not be printed: words, and signs such as emoji.

    A word with a letter that no typeface has becomes a line to write on, never half a name; a sign is left out. A mark
    is kept where the typeface of the letter it stands on has it; nothing may be left for Typst to miss.
    """
    if text.isascii() and text.isprintable():
        return text, frozenset()
    words = [(word, *_printable(word)) for word in text.split(" ")]
    kept = (shown for word, shown, _ in words if shown or not word)
    return " ".join(kept), frozenset().union(*(lost for _, _, lost in words))


@lru_cache(maxsize=10_000)
def _printable(text: str) -> tuple[str, frozenset[str]]:
    """The same of what stands between two spaces; most words of a print stand in it many times."""
    if text.isascii() and text.isprintable():
        return text, frozenset()
    shown: list[str] = []
    without: set[str] = set()
    face: str | None = None
    composed = unicodedata.normalize("NFC", text)
    for letter in composed:
        if is_joined(letter):
            shown.append(letter if _has(face, letter) else "")
            continue
        face = None if letter.isspace() else _face_of(letter)
        kept = letter if face is not None or letter in "\n\t" or ord(letter) in covered() else substitute(letter)
        if not kept and unicodedata.category(letter) not in _UNSEEN:
            without.add(letter)
        shown.append(_LOST if kept is None else kept)
    lost = (word for word in _FOREIGN.findall(composed) if without & set(word)) if without else ()
    return _LOST_WORD.sub(BLANK, "".join(shown)), frozenset(lost)


def printable_document(document: Document) -> tuple[Document, frozenset[str]]:
    """The document in characters that the bundled type has, and the characters that were replaced."""
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
