"""Cells of tables: their types, their addresses, and what text in them amounts to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TypeAlias, TypeVar

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""One cell. A blank cell is `""`, whether it held nothing, an empty text or a formula error."""

BLANK = ""
T = TypeVar("T")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\u200b]")
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,14})")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")
_PARTED = {sign: re.compile(rf"-?(?:0|[1-9]\d{{0,2}}(?:{re.escape(sign)}\d{{3}})+|[1-9]\d{{0,14}})") for sign in ".,"}


def letters(index: int) -> str:
    """The letters of the column at `index` (from 0): A … Z, AA …"""
    name, number = "", index + 1
    while number:
        number, remainder = divmod(number - 1, 26)
        name = chr(65 + remainder) + name
    return name


def column_index(name: str) -> int | None:
    """The index (from 0) of the column with these letters, or None when they name no column."""
    if not re.fullmatch(r"[A-Za-z]{1,3}", name):
        return None
    index = 0
    for letter in name.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def shown(cell: Cell) -> str:
    """The text of a cell as people read it: composed letters, ordinary blanks, whole numbers without a point."""
    match cell:
        case str():
            return _shown_text(cell)
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.isoformat(" ", "seconds")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)


@lru_cache(maxsize=131_072)  # answers come again and again
def _shown_text(text: str) -> str:
    if not text.isascii() or not text.isprintable():
        text = unicodedata.normalize("NFC", _CONTROL.sub("", text))
    return " ".join(text.split())


@lru_cache(maxsize=131_072)
def _folded(text: str) -> str:
    return _shown_text(text).casefold()


def text_key(cell: Cell) -> str:
    """What a cell's text is compared by: composed letters, single blanks, no difference of case."""
    return _folded(cell) if isinstance(cell, str) else shown(cell).casefold()


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing to read; blanks and invisible characters count as nothing."""
    return isinstance(cell, str) and (not cell or not (cell[0].isalnum() or _shown_text(cell)))


def each_once(read: Callable[[Cell], T], cells: Sequence[Cell]) -> list[T]:
    """`read` of every cell of a typed column, called once for each different cell: answers come again and again."""
    known = {cell: read(cell) for cell in dict.fromkeys(cells)}
    return list(map(known.__getitem__, cells))


def typed_column(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of one column with one type where they have one; cells that are equal are then the same.

    Spreadsheets store every number as a fraction and a time at midnight as a day; text files store everything as
    text. So whole fractions become integers, days among times become times, and columns of nothing but numerals become
    numbers. Numerals with leading noughts stay text, and those with commas unless every comma of the column parts
    thousands: what they mean is for their reader to say. Truths among numbers become text, since True equals 1.
    """
    kinds = set(map(type, cells))
    if kinds <= {str}:
        return _numerals(cells)
    if bool in kinds and kinds & {int, float}:
        cells = [str(c) if type(c) is bool else c for c in cells]
    if float in kinds:
        cells = [int(c) if type(c) is float and c.is_integer() else c for c in cells]
    if datetime in kinds and date in kinds:
        cells = [datetime.combine(c, time()) if type(c) is date else c for c in cells]
    elif datetime in kinds and not any(isinstance(c, datetime) and c.time() != time() for c in cells):
        cells = [c.date() if isinstance(c, datetime) else c for c in cells]
    return tuple(cells)


def _numerals(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    different = {cell: text.strip() for cell in dict.fromkeys(cells) if (text := str(cell)) and not text.isspace()}
    for pattern, number in _READ_AS:
        if different and all(map(pattern.fullmatch, different.values())):
            numbers: dict[Cell, Cell] = {cell: number(text) for cell, text in different.items()}
            return tuple(numbers.get(cell, BLANK) for cell in cells)
    return tuple(cells)


_READ_AS: tuple[tuple[re.Pattern[str], Callable[[str], int | float]], ...] = (
    (_INTEGER, int),
    # Where every point of a column stands before three figures, 1.250 is no fraction; and so with English commas.
    (_PARTED["."], lambda text: int(text.replace(".", ""))),
    (_PARTED[","], lambda text: int(text.replace(",", ""))),
    (_DECIMAL, float),
)


def parts_thousands(raw: Sequence[Cell], typed: Sequence[Cell]) -> str | None:
    """A cell that was read as a whole number because its sign was taken to part thousands; None without one."""
    parted = (cell for cell, number in zip(raw, typed, strict=True) if isinstance(cell, str) and type(number) is int)
    return next((cell.strip() for cell in dict.fromkeys(parted) if "." in cell or "," in cell), None)


_NUMBER = re.compile(r"([+-]?\d{1,3}(?:[. ]\d{3})+|[+-]?\d+)(?:,(\d+))?|([+-]?\d+)\.(\d{1,2}|\d{4,})")


def number_in(cell: Cell) -> float | int | None:
    """The number a cell holds: 5, 5.5, "5,5", "1.234,5". None when it holds none.

    In text a comma is the decimal sign and a point before three figures parts thousands, as Danes write; a point
    before one, two or more than three figures is the decimal sign of an English tool.
    """
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return cell
    match = _NUMBER.fullmatch(shown(cell)) if isinstance(cell, str) else None
    if not match:
        return None
    whole, fraction = (match[1], match[2]) if match[1] is not None else (match[3], match[4])
    whole = re.sub(r"[. ]", "", whole)
    return float(f"{whole}.{fraction}") if fraction else int(whole)
