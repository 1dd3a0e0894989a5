"""Values as Danish facilitators write them, each read by the type of its field; what is ambiguous is refused.

Every `read_*` takes the text of one value and raises `NotReadable` with a problem code when it does not fit.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta
from decimal import Decimal
from difflib import get_close_matches
from typing import NamedTuple

from bootcamp.words.formatting import MONTHS


class NotReadable(ValueError):  # noqa: N818 - part of what a reader answers
    """A value that its field cannot take: a problem code and the facts for its wording."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Minutes(NamedTuple):
    """A duration in whole minutes that may stretch from `least` to `most`."""

    least: int
    most: int


class WeekRange(NamedTuple):
    """Weeks counted from the anchor week x, both included: `x+4..x+5` is (4, 5)."""

    first: int
    last: int


def read_text(value: str) -> str:
    text = unicodedata.normalize("NFC", value).replace("\N{NO-BREAK SPACE}", " ").strip()
    if not text:
        raise NotReadable("text-empty")
    if found := _CONTROL.search(text):
        raise NotReadable("yaml-control-character", sign=f"U+{ord(found[0]):04X}")
    return text


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")  # no document can hold them


def read_id(value: str) -> str:
    """An identifier: small letters a–z, digits and hyphens, as file names of every system allow."""
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value) and len(value) <= 60 and not _DEVICE.fullmatch(value):
        return value
    raise NotReadable("not-an-id", value=value, suggestion=identifier(value))


_DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # Windows lets no file be called so, whatever its ending


def is_reserved(name: str) -> bool:
    """Whether Windows keeps this name of a file or folder for a device."""
    return bool(_DEVICE.fullmatch(name.partition(".")[0].strip().casefold()))


_ASCII = {ord(letter): plain for letter, plain in zip("æøåäöü", ("ae", "oe", "aa", "ae", "oe", "ue"), strict=True)}


def identifier(title: str) -> str:
    """A valid identifier made from a title: `Bæredygtig vækst` becomes `baeredygtig-vaekst`."""
    text = unicodedata.normalize("NFC", title.casefold()).translate(_ASCII)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    return f"{name}-1" if _DEVICE.fullmatch(name) else name


def read_whole(value: str) -> int:
    """A whole number from 0: 12, 3.600, 3 600; a comma is refused, since 2,000 may be meant as two thousand."""
    number = read_number(value)
    if "," in value or number < 0:
        raise NotReadable("not-a-whole-number", value=value)
    return int(number)


def read_number(value: str) -> Decimal:
    """A Danish number: 1,5, 25.000 and 25 000; a point that cannot separate thousands is refused: 1.5 could be both."""
    text = re.sub(r"\s", " ", value.strip()).replace("−", "-")
    if re.fullmatch(r"[+-]?(?:\d{1,30}|[1-9]\d{0,2}(?:(?:\.\d{3}){1,9}|(?: \d{3}){1,9}))(?:,\d{1,30})?", text):
        return Decimal(re.sub(r"[. ]", "", text).replace(",", "."))
    if re.fullmatch(r"[+-]?\d+\.\d+", text):
        raise NotReadable("number-ambiguous", value=value, suggestion=text.replace(".", ","))
    raise NotReadable("not-a-number", value=value)


def read_money(value: str) -> Decimal:
    """Danish kroner: 500.000 kr., kr. 1.200, 0,5 mio. kr.; 500,000 kr. is refused, since nobody means 500 by it."""
    text = re.sub(r"(?i)^(?:kroner|kr\.?|dkk)\s*|\s*(?<![a-z])(?:kroner|kr|dkk)\.?$", "", value.strip())
    text = text.removesuffix(",-")
    scale = Decimal(1)
    for word, factor in ((r"(?i)\s*mia\.?$", 10**9), (r"(?i)\s*mio\.?$", 10**6), (r"(?i)\s*t(?:usinde|kr\.?)$", 1000)):
        if re.search(word, text):
            text, scale = re.sub(word, "", text), Decimal(factor)
    if scale == 1 and re.search(r",\d{3}$", text):
        raise NotReadable("not-a-number", value=value)
    return read_number(text) * scale


def read_clock(value: str) -> time:
    """A time of day: 9.30, 9:30, 09:30, kl. 13.45, kl. 9."""
    text = re.sub(r"(?i)^kl\.?\s*", "", value.strip())
    match = re.fullmatch(r"(\d{1,2})[.:](\d{2})", text) or re.fullmatch(r"(\d{1,2})()", text)
    if not match:
        raise NotReadable("not-a-clock-time", value=value)
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        raise NotReadable("no-such-clock-time", value=value)
    return time(hour, minute)


_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MINUTES = r"(?:m|min|minut|minutter|minute|minutes)\.?"
_HOURS = r"(?:t|time|timer|h|hour|hours)\.?"


def read_duration(value: str) -> int:
    """Whole minutes, more than 0: 45, 45 min, 1 t 15, 1 t. 15 min., 1:15, 1½ time; a bare 1.15 is refused."""
    text = value.strip().casefold()
    if re.match(r"[-−]\s*\d", text):
        raise NotReadable("duration-not-positive", value=value)
    if match := re.fullmatch(rf"(\d{{1,9}})\s*{_MINUTES}|(\d{{1,9}})", text):
        return _positive(int(match[1] or match[2]), value)
    if match := re.fullmatch(rf"(\d{{1,9}})\s*{_HOURS}(?:\s*(?:og|and)?\s*(\d{{1,9}})\s*(?:{_MINUTES})?)?", text):
        return _positive(60 * int(match[1]) + int(match[2] or 0), value)
    if match := re.fullmatch(r"(\d{1,9}):([0-5]\d)", text):
        return _positive(60 * int(match[1]) + int(match[2]), value)
    if match := re.fullmatch(rf"(\d{{0,9}})\s*(½|,5|¼|,25|¾|,75)\s*{_HOURS}", text):
        quarter = {"½": 30, ",5": 30, "¼": 15, ",25": 15, "¾": 45, ",75": 45}[match[2]]
        return _positive(60 * int(match[1] or 0) + quarter, value)
    if match := re.fullmatch(r"(\d{1,9})\.(\d{1,2})", text):
        clock = len(match[2]) == 2 and int(match[2]) < 60  # 1.15 looks like 1:15; 1.5 and 1.75 like parts of an hour
        minutes = int(match[2]) if clock else round(float(f"0.{match[2]}") * 60)
        raise NotReadable("duration-ambiguous", value=value, suggestion=f"{match[1]}:{minutes:02}")
    raise NotReadable("not-a-duration", value=value)


def _positive(minutes: int, value: str) -> int:
    if minutes < 1:
        raise NotReadable("duration-not-positive", value=value)
    if minutes > 24 * 60:
        raise NotReadable("duration-too-long", value=value)
    return minutes


def read_minutes(value: str) -> Minutes:
    """A duration or a span of two: 45, 60–80, 1–2 t, 1 t–1 t 20; a bare number before hours and minutes is refused."""
    parts = re.split(r"\s*(?:–|—|-|\.\.)\s*", value.strip())
    if len(parts) == 2 and all(parts):
        least, most = read_duration(_with_unit(parts[0], parts[1], value)), read_duration(parts[1])
        if least > most:
            raise NotReadable("span-backwards", value=value, suggestion=f"{parts[1]}–{parts[0]}")
        return Minutes(least, most)
    if value.strip().startswith(("-", "−")):
        raise NotReadable("duration-not-positive", value=value)
    minutes = read_duration(value)
    return Minutes(minutes, minutes)


def _with_unit(first: str, second: str, value: str) -> str:
    """The lower end of a span with the unit it shares with the upper one: 1–2 t begins at 1 t, not at 1 minute."""
    if not first.isdecimal() or second.isdecimal() or re.fullmatch(rf"\d+\s*{_MINUTES}", second.casefold()):
        return first
    hours = re.fullmatch(rf"(\d{{1,9}})\s*({_HOURS})", second.casefold())
    if hours and len(first) <= len(hours[1]) and int(first) <= int(hours[1]):
        return f"{first} {hours[2]}"
    raise NotReadable("not-a-duration", value=value)


def read_date(value: str) -> date:
    """A date, day before month: 12. marts 2017, 3/4-2017, 3-4-2017, 3.4.2017, 2017-04-03."""
    text = re.sub(r"(?i)^(?:man|tirs?|ons|tors?|fre|lør|søn)\w*\.?,?\s+(?:den\s+|d\.\s*)?", "", value.strip())
    text = re.sub(r"(?i)^(?:(?:mon|tues?|wed|wednes|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?\.?,?\s+)", "", text)
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _date(int(match[1]), int(match[2]), int(match[3]), value)
    if match := re.fullmatch(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})", text):
        return _date(int(match[3]), int(match[2]), int(match[1]), value)
    if match := re.fullmatch(r"(?:den\s+|d\.\s*)?(\d{1,2})\.?\s*([A-Za-zæøå]+)\.?,?\s*(\d{4})", text):
        return _date(int(match[3]), _month(match[2], value), int(match[1]), value)
    if re.fullmatch(r"\d{1,2}\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{2})?|.*[A-Za-zæøå]", text) and re.search(r"\d", text):
        raise NotReadable("date-without-year", value=value)
    raise NotReadable("not-a-date", value=value)


def _month(name: str, value: str) -> int:
    for months in MONTHS.values():
        for number, month in enumerate(months, start=1):
            if len(name) >= 3 and month.casefold().startswith(name.casefold()):
                return number
    names = [month for months in MONTHS.values() for month in months]
    raise NotReadable("not-a-month", value=value, month=name, suggestion=nearest(name, names))


def _likely(year: int, value: str) -> int:
    """The year, when it can be meant: no process lies before 1900 or after 2100, but 2107 is soon written for 2017."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise NotReadable("year-unlikely", value=value, year=str(year), first=str(_FIRST_YEAR), last=str(_LAST_YEAR))
    return year


def _date(year: int, month: int, day: int, value: str) -> date:
    year = _likely(year, value)
    try:
        return date(year, month, day)
    except ValueError:
        raise NotReadable("no-such-date", value=value) from None


def read_week(value: str) -> date:
    """An anchor week as its Monday: 2017-W06, uge 6 2017, 2017 uge 6, or any date of the week."""
    text = value.strip().casefold()
    match = re.fullmatch(r"(?P<year>\d{4})\s*-?\s*(?:w|uge|week)\s*(?P<week>\d{1,2})", text)
    match = match or re.fullmatch(r"(?:uge|week)\s*(?P<week>\d{1,2})(?:\s*,|\s+i)?\s*(?P<year>\d{4})", text)
    if not match:
        try:
            day = read_date(value)
        except NotReadable as found:
            raise found if found.code == "year-unlikely" else NotReadable("not-a-week", value=value) from None
        return day - timedelta(days=day.weekday())
    year = _likely(int(match["year"]), value)
    try:
        return date.fromisocalendar(year, int(match["week"]), 1)
    except ValueError:
        raise NotReadable("no-such-week", value=value) from None


def read_weeks(value: str) -> WeekRange:
    """Weeks relative to the anchor: x, x+4, x..x+4, x+4–x+5."""
    parts = re.split(r"\s*(?:\.\.|–|—|til|to)\s*", value.strip().casefold())
    if len(parts) > 2 or not all(parts):
        raise NotReadable("not-a-week-offset", value=value)
    offsets = [_offset(part, value) for part in parts]
    if offsets[0] > offsets[-1]:
        raise NotReadable("weeks-backwards", value=value)
    return WeekRange(offsets[0], offsets[-1])


def _offset(text: str, value: str) -> int:
    match = re.fullmatch(r"x(?:\s*([+-])\s*(\d{1,3}))?", text)
    if not match:
        raise NotReadable("not-a-week-offset", value=value)
    return int(match[2] or 0) * (-1 if match[1] == "-" else 1)


_YES_NO = {"ja": True, "yes": True, "true": True, "nej": False, "no": False, "false": False}


def read_yes_no(value: str) -> bool:
    if (answer := _YES_NO.get(value.strip().casefold())) is None:
        raise NotReadable("not-yes-or-no", value=value)
    return answer


def nearest(word: str, known: list[str] | tuple[str, ...]) -> str | None:
    """The known word that `word` was probably meant to be."""
    by_fold = {name.casefold(): name for name in reversed(known)}
    matches = get_close_matches(word.casefold(), list(by_fold), n=1, cutoff=0.6)
    return by_fold[matches[0]] if matches else None
