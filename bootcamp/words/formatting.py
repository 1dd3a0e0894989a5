"""Numbers, dates and times as Danish and English readers expect them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from math import floor
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from decimal import Decimal

Language: TypeAlias = Literal["da", "en"]

MONTHS: dict[Language, tuple[str, ...]] = {
    "da": (
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
AND: dict[Language, str] = {"da": "og", "en": "and"}
_DANISH_ORDER = str.maketrans({"æ": "\ue000", "ä": "\ue000", "ø": "\ue001", "ö": "\ue001", "å": "\ue002"})


def written(value: object, language: Language) -> str:
    """Any value of a text's placeholder as the language writes it."""
    match value:
        case str():
            return value
        case bool():
            return {"da": ("nej", "ja"), "en": ("no", "yes")}[language][value]
        case int() | float():
            return number(value, language)
        case datetime():
            between = " kl. " if language == "da" else " "
            return f"{day(value.date(), language)}{between}{clock(value.time(), language)}"
        case date():
            return day(value, language)
        case time():
            return clock(value, language)
        case Iterable():
            return listed([written(item, language) for item in value], language)
        case None:
            return "–"
        case _:
            from decimal import Decimal

            return number(value, language) if isinstance(value, Decimal) else str(value)


def number(value: float | Decimal, language: Language, decimals: int | None = None) -> str:
    """1.234,5 in Danish, 1,234.5 in English; `decimals` fixes how many, otherwise at most two and no empty ones."""
    if isinstance(value, int) and not decimals:
        text = f"{value:,}"  # a large whole number as a float would lose its end
    else:
        text = f"{value:,.{2 if decimals is None else decimals}f}"
        text = text.rstrip("0").rstrip(".") if decimals is None else text
    if not text.strip("-0.,"):
        text = text.removeprefix("-")
    return text.translate(str.maketrans(",.", ".,")) if language == "da" else text


def percent(share: float, language: Language) -> str:
    """A share of 1 as whole per cent: 65 %. Halves go up, so that 0.125 is 13 %."""
    whole = floor(share * 100 + 0.5 + 1e-9)
    return f"{whole} %" if language == "da" else f"{whole}%"


def clock(value: time, language: Language) -> str:
    """9.30 in Danish, 09:30 in English."""
    return f"{value.hour}.{value.minute:02}" if language == "da" else f"{value.hour:02}:{value.minute:02}"


def day(value: date, language: Language) -> str:
    """12. marts 2017; 12 March 2017."""
    dot = "." if language == "da" else ""
    return f"{value.day}{dot} {MONTHS[language][value.month - 1]} {value.year}"


def weekday_and_day(value: date, language: Language) -> str:
    """søndag den 12. marts 2017; Sunday 12 March 2017."""
    between = " den " if language == "da" else " "
    return f"{WEEKDAYS[language][value.weekday()]}{between}{day(value, language)}"


def days(first: date, last: date, language: Language) -> str:
    """8.–26. februar 2017; what both days share is said once."""
    if (first.year, first.month) != (last.year, last.month):
        return f"{day(first, language)} – {day(last, language)}"
    return f"{first.day}{'.' if language == 'da' else ''}–{day(last, language)}"


def short_day(value: date, language: Language) -> str:
    """søn. 12. marts; Sun 12 March."""
    weekday, dot = WEEKDAYS[language][value.weekday()][:3], "." if language == "da" else ""
    return f"{weekday}{dot} {value.day}{dot} {MONTHS[language][value.month - 1]}"


def listed(items: Sequence[str], language: Language) -> str:
    """a, b og c; a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {AND[language]} {items[-1]}"


def capitalised(text: str) -> str:
    """`text` with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


def decapitalised(text: str) -> str:
    """`text` as it goes on within a sentence: a small first letter, unless the word is all capitals (IT-chef)."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def sort_key(text: str, language: Language) -> tuple[int, ...]:
    """Alphabetical order: in Danish æ, ø, å come after z, in that order; other accents do not count (é as e)."""
    import unicodedata

    letters = unicodedata.normalize("NFC", text.casefold())
    if language == "da":
        letters = letters.translate(_DANISH_ORDER)
    plain = (
        letter if letter in "\ue000\ue001\ue002" else unicodedata.normalize("NFD", letter)[0] for letter in letters
    )
    return tuple(map(ord, plain))
