"""Personal data in what people wrote: CPR numbers, e-mail addresses and telephone numbers.

The rules for CPR numbers are those of cpr.dk ("Personnummeret i CPR", read 10 May 2023): day, month, year and four
digits; the seventh tells the century; since October 2007 numbers without modulus 11 are issued, so far to people whose
date of birth is 1 January; a replacement number (erstatningspersonnummer) adds 60 to the day. Modulus 11 therefore only
confirms, it never rules a number out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Kind = Literal["cpr", "email", "phone", "name"]
Confidence = Literal["high", "low"]


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text: `text[start:end]`. "low" is what only a person can judge."""

    kind: Kind
    start: int
    end: int
    confidence: Confidence


_BETWEEN: Final = r"[\s\-\u2010-\u2015\u2212/._\u00ad\u200b-\u200d\u2060\ufeff]"
"""What may stand between the parts of a number: any blank, hyphen, dash, minus, slash, dot, or an invisible mark."""

_CPR: Final = re.compile(
    rf"(?<!\d)(\d\d){_BETWEEN}{{0,3}}(\d\d){_BETWEEN}{{0,3}}(18|19|20)?(\d\d){_BETWEEN}{{0,3}}(\d{{4}})(?!\d)"
)
_CPR_APART: Final = re.compile(rf"(?<!\d)\d(?:{_BETWEEN}{{0,3}}\d){{9}}(?!\d)")
_CPR_ODD: Final = re.compile(
    r"(?<!\d)(\d{1,2})([\s.,/\-]{0,3})(\d{1,2})[\s.,/\-]{0,3}(18|19|20)?(\d\d)[\s.,:;|+~*='’()/\-\u2010-\u2015]{0,6}"
    r"(\d{4})(?!\d)"
)
"""A day or month of one digit, and whatever people put before the last four."""
_MASKED: Final = re.compile(
    rf"(?<!\d)(\d\d){_BETWEEN}{{0,3}}(\d\d){_BETWEEN}{{0,3}}(18|19|20)?(\d\d){_BETWEEN}{{0,3}}"
    r"(?:\d{0,3}(?:[xX*•#?]){1,4}(?![\w*•#])|(?<=[-\u2010-\u2015\u2212])(?:\.{4}|…))"
)
_CPR_CUE: Final = re.compile(
    r"(?:cpr|person[-\s]?n(?:umme)?r|p[-.\s]?nr|p-nummer|født|fødselsda|fødselsn|born|social security)\D{0,25}$",
    re.IGNORECASE,
)
_WEIGHTS: Final = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_CUE_REACH: Final = 40
_LIST_REACH: Final = 12

_DOMAIN: Final = r"(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}(?![^\W_])"
_EMAIL: Final = re.compile(rf"\w[\w.+%'’-]{{0,63}}[@＠]{_DOMAIN}")
_ENDINGS: Final = r"(?:dk|com|net|org|eu|nu|info|se|no|de|uk|me)\b"
_DOT: Final = r"\s?[(\[{]?\s?(?:\.|punktum|prik|dot)\s?[)\]}]?\s?"
_EMAIL_ODD: Final = re.compile(
    r"\w[\w.+%'’-]{0,63}"
    r"(?:\s?[@＠]\s?|\s?[(\[{<]\s?(?:at|a|snabel[-\s]?a|@)\s?[)\]}>]\s?|\ssnabel[-\s]?a\s|snabela)"
    rf"[^\W_][\w-]{{0,62}}(?:{_DOT}[^\W_][\w-]{{0,62}}){{0,3}}?{_DOT}{_ENDINGS}",
    re.IGNORECASE,
)
_EMAIL_CUT: Final = re.compile(r"\w[\w.+%'’-]{0,63}[@＠][^\W\d_][\w-]{1,62}")

_EIGHT: Final = rf"[2-9](?:{_BETWEEN}?\d){{7}}(?!\d)"
_PREFIXED: Final = re.compile(rf"\(?(?:\+|(?<!\d)00)\s?45\s?\)?{_BETWEEN}{{0,3}}(?:\(0\)\s?)?{_EIGHT}")
_FOREIGN: Final = re.compile(rf"\+(?!45)[1-9]\d{{0,2}}\)?(?:{_BETWEEN}?\(?\d\)?){{6,12}}(?!\d)")
_BARE: Final = re.compile(rf"(?<!\d){_EIGHT}")
_PAIRS: Final = re.compile(rf"\d\d(?P<by>{_BETWEEN})\d\d(?P=by)\d\d(?P=by)\d\d$")
_HALVES: Final = re.compile(rf"\d{{4}}{_BETWEEN}\d{{4}}$")
_PARTS: Final = re.compile(
    r"(?:\d\d \d{6}|\d{3} \d\d \d{3}|\d{3} \d{3} \d\d|\d{5} \d{3}|\d\d \d\d \d{4}|\d{4} \d\d \d\d)$"
)
_WIDE: Final = re.compile(
    r"(?<!\d)(?<!\d[\s-])[2-9]\d(?P<by>\s{2,3}|\s?[-\u2010-\u2015/,]\s?)\d\d(?P=by)\d\d(?P=by)\d\d(?!\d|(?P=by)\d)"
)
"""Four pairs far apart or with commas; so may four other numbers be."""
_CODED: Final = re.compile(rf"(?<![\d+])45{_EIGHT}")
"""The country's code without a plus."""
_PHONE_CUE: Final = re.compile(
    r"(?:\b(?:tlf|telefon|tel|mobil|mob|ring|sms|træffes|fanges|kontakt|nummer|mobilepay|whatsapp|phone|call|text me)"
    r"[^\W\d]*|[☎📞📱])\D{0,25}$",
    re.IGNORECASE,
)
_OTHER_NUMBER: Final = re.compile(
    r"(?:\b(?:cvr|ean|gln|isbn|reg|matrikel|bestilling|ordre|faktura)|konto"
    r"|(?:\b(?:j|p|se|cvr|ean|gln|reg|matrikel)|sags?|journal|ordre|faktura|bestillings?|konto|kunde|medlems?)"
    r"[-.\s]{0,2}n(?:umme)?r)\.?[-:#\s]*$",
    re.IGNORECASE,
)
_DIGIT_BEFORE: Final = re.compile(rf"\d{_BETWEEN}$")
_DIGIT_AFTER: Final = re.compile(rf"{_BETWEEN}\d")
_AMOUNT_BEFORE: Final = re.compile(r"(?:kr\.?|dkk|€|\$|eur|beløb)\s*$", re.IGNORECASE)
_AMOUNT_AFTER: Final = re.compile(
    r"\s*(?:,\d|,-|(?:kr|kroner|dkk|mio|millioner|mia|tkr|euro?|pct|procent|stk|timer|år|borgere|indbyggere|km|m2|m²"
    r"|ton|kwh)\b|[%€$])",
    re.IGNORECASE,
)


def find_personal_data(text: str) -> tuple[Span, ...]:
    """CPR numbers, e-mail addresses and telephone numbers in a text, in their order and never overlapping.

    `start` and `end` count characters, `end` is exclusive. The number itself is never to be repeated in a message.
    """
    found: list[Span] = []
    taken = bytearray(len(text))
    for spans in (_cpr_numbers(text), _emails(text), _phones(text)):
        for span in spans:
            if taken.find(1, span.start, span.end) < 0:
                found.append(span)
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
    return tuple(sorted(found, key=lambda span: span.start))


def is_blocking(span: Span) -> bool:
    """Whether a text with this in it must not be shown: everything but eight bare digits, which may be any number."""
    return span.kind != "name" and (span.kind != "phone" or span.confidence == "high")


# --- CPR numbers


def _cpr_numbers(text: str) -> Iterator[Span]:
    """Candidates at every place, so that digits that come before a number never hide it."""
    at, last_sure = 0, -_LIST_REACH
    while found := _CPR.search(text, at):
        day, month, century, year, serial = found.groups()
        at = found.start() + 1
        if not _is_birthday(int(day), int(month), int(year), int(serial[0]), century):
            continue
        at = found.end()
        digits = day + month + year + serial
        cued = bool(_CPR_CUE.search(text[max(0, found.start() - _CUE_REACH) : found.start()]))
        listed = found.start() - last_sure < _LIST_REACH and not re.search(r"\d", text[last_sure : found.start()])
        first_of_january = int(day) % 60 == 1 and month == "01"
        sure = cued or listed or first_of_january or _modulus_eleven(digits)
        last_sure = found.end() if cued or listed else last_sure
        yield Span("cpr", found.start(), found.end(), "high" if sure else "low")
    yield from _cpr_apart(text)
    yield from _cpr_odd(text)
    for found in _MASKED.finditer(text):
        day, month, century, year = found.groups()
        if _is_day(int(day), int(month), int(year), century):
            yield Span("cpr", found.start(), found.end(), "low")


def _cpr_apart(text: str) -> Iterator[Span]:
    """Ten digits written in other parts than usual: sure only after a word for them, since a date with a time is such
    a row too; told at all only then, one by one, or when modulus 11 fits.
    """
    at = 0
    while found := _CPR_APART.search(text, at):
        at = found.start() + 1
        digits = "".join(re.findall(r"\d", found[0]))
        day, month, year, seventh = int(digits[:2]), int(digits[2:4]), int(digits[4:6]), int(digits[6])
        one_by_one = not re.search(r"\d\d", found[0])
        cued = bool(_CPR_CUE.search(text[max(0, found.start() - _CUE_REACH) : found.start()]))
        fits = _modulus_eleven(digits) and not re.search(r"\D(?:19|20)\d\d\D", found[0])
        if (one_by_one or cued or fits) and _is_birthday(day, month, year, seventh, None):
            at = found.end()
            yield Span("cpr", found.start(), found.end(), "high" if cued or (one_by_one and fits) else "low")


def _cpr_odd(text: str) -> Iterator[Span]:
    """Numbers with a short day or month, or another mark before the last four: told after a word for them, or when
    modulus 11 fits, since a date with a year is such a row too.
    """
    at = 0
    while found := _CPR_ODD.search(text, at):
        at = found.start() + 1
        day, mark, month, century, year, serial = found.groups()
        if not mark and len(day) + len(month) < 4:
            continue
        cued = bool(_CPR_CUE.search(text[max(0, found.start() - _CUE_REACH) : found.start()]))
        fits = _modulus_eleven(day.zfill(2) + month.zfill(2) + year + serial)
        if (cued or fits) and _is_birthday(int(day), int(month), int(year), int(serial[0]), century):
            at = found.end()
            yield Span("cpr", found.start(), found.end(), "high" if cued else "low")


def _is_birthday(day: int, month: int, year: int, seventh: int, century: str | None) -> bool:
    """Whether the date is one, in the century that the seventh digit says (and that was written, if any was)."""
    if seventh <= 3:
        full = 1900 + year
    elif seventh in (4, 9):
        full = (2000 if year <= 36 else 1900) + year
    else:
        full = (2000 if year <= 57 else 1800) + year
    return (century is None or full // 100 == int(century)) and _exists(full, month, day % 60 if day > 60 else day)


def _is_day(day: int, month: int, year: int, century: str | None) -> bool:
    centuries = [int(century)] if century else [19, 20]
    return any(_exists(100 * each + year, month, day % 60 if day > 60 else day) for each in centuries)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _modulus_eleven(digits: str) -> bool:
    return sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11 == 0


# --- e-mail addresses


def _emails(text: str) -> Iterator[Span]:
    """Addresses as they are written; in disguise ("bo (snabel-a) mail punktum dk") or cut short only as possible."""
    yield from (Span("email", found.start(), found.end(), "high") for found in _EMAIL.finditer(text))
    for pattern in (_EMAIL_ODD, _EMAIL_CUT):
        yield from (Span("email", found.start(), found.end(), "low") for found in pattern.finditer(text))


# --- telephone numbers


def _phones(text: str) -> Iterator[Span]:
    for found in _PREFIXED.finditer(text):
        yield Span("phone", found.start(), found.end(), "high")
    for found in _FOREIGN.finditer(text):
        if not _AMOUNT_AFTER.match(text, found.end()):
            cued = _PHONE_CUE.search(text[max(0, found.start() - _CUE_REACH) : found.start()])
            yield Span("phone", found.start(), found.end(), "high" if cued else "low")
    for found in _CODED.finditer(text):
        if not _OTHER_NUMBER.search(text[max(0, found.start() - _CUE_REACH) : found.start()]):
            yield Span("phone", found.start(), found.end(), "low")
    for found in _WIDE.finditer(text):
        if _PHONE_CUE.search(text[max(0, found.start() - _CUE_REACH) : found.start()]):
            yield Span("phone", found.start(), found.end(), "high")
    at = 0
    while bare := _BARE.search(text, at):
        confidence = _danish_phone(text, bare)
        at = bare.end() if confidence else bare.start() + 1
        if confidence:
            yield Span("phone", bare.start(), bare.end(), confidence)


def _danish_phone(text: str, found: re.Match[str]) -> Confidence | None:
    """How sure it is that eight digits are a telephone number; None when they are something else."""
    before, digits = text[max(0, found.start() - _CUE_REACH) : found.start()], re.sub(r"\D", "", found[0])
    if _AMOUNT_AFTER.match(text, found.end()) or _AMOUNT_BEFORE.search(before) or _OTHER_NUMBER.search(before):
        return None
    if _PHONE_CUE.search(before):
        return "high"
    in_a_row = bool(_DIGIT_BEFORE.search(before) or _DIGIT_AFTER.match(text, found.end()))
    if _PAIRS.match(found[0]):
        return "low" if in_a_row or all(pair.endswith("0") for pair in re.findall(r"\d\d", digits)) else "high"
    if in_a_row or digits.endswith("0000") or _is_written_date(digits):
        return None
    if _HALVES.match(found[0]):
        return None if all(_is_year_or_round(half) for half in (digits[:4], digits[4:])) else "low"
    return "low" if found[0] == digits or _PARTS.match(found[0]) else None


def _is_written_date(digits: str) -> bool:
    """Whether eight digits are a day of our time: 20240115 or 24122017."""
    year_first = (int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    year_last = (int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    return any(1900 <= parts[0] < 2100 and _exists(*parts) for parts in (year_first, year_last))


def _is_year_or_round(half: str) -> bool:
    return 1900 <= int(half) < 2100 or int(half) % 50 == 0
