"""What people write in a plan, and what it is read as: nothing is changed in silence, what is ambiguous is refused."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.reading import scalars
from bootcamp.reading.scalars import Minutes, NotReadable, WeekRange
from bootcamp.words import LANGUAGES, placeholders, wording_of
from bootcamp.words.formatting import clock, day, number, weekday_and_day

Reader = Callable[[str], Any]

READERS: tuple[Reader, ...] = (
    scalars.read_text,
    scalars.read_id,
    scalars.read_whole,
    scalars.read_number,
    scalars.read_money,
    scalars.read_clock,
    scalars.read_duration,
    scalars.read_minutes,
    scalars.read_date,
    scalars.read_week,
    scalars.read_weeks,
    scalars.read_yes_no,
)

MONDAY_OF_WEEK_6 = date(2017, 2, 6)

ACCEPTED: dict[Reader, dict[str, object]] = {
    scalars.read_text: {
        "Bæredygtig vækst": "Bæredygtig vækst",
        "  no ": "no",
        "0123": "0123",
        "12:30": "12:30",
        "a\N{NO-BREAK SPACE}b": "a b",
        unicodedata.normalize("NFD", "Århus"): "Århus",
    },
    scalars.read_id: {"bootcamp-1": "bootcamp-1", "no": "no", "0123": "0123", "a" * 60: "a" * 60, "console": "console"},
    scalars.read_whole: {
        "12": 12, "0": 0, "3.600": 3600, "3 600": 3600, "3\N{NO-BREAK SPACE}600": 3600, "25.000": 25000,
        "1.250.000": 1250000, " 7 ": 7, "0123": 123,
    },
    scalars.read_number: {
        "12": Decimal(12), "1,5": Decimal("1.5"), "25.000": Decimal(25000), "25 000,50": Decimal("25000.5"),
        "3\N{NARROW NO-BREAK SPACE}600": Decimal(3600), "-1,25": Decimal("-1.25"), "−3": Decimal(-3),
        "0,125": Decimal("0.125"), "1.234.567,8": Decimal("1234567.8"), "0123": Decimal(123), "12345": Decimal(12345),
    },
    scalars.read_money: {
        "500.000 kr.": Decimal(500000), "kr. 1.200": Decimal(1200), "kr.1200": Decimal(1200), "DKK 75": Decimal(75),
        "0,5 mio. kr.": Decimal(500000), "2,9 mia. kr.": Decimal(2900000000), "500 tkr.": Decimal(500000),
        "1,125 mio. kr.": Decimal(1125000), "1.200,50 kroner": Decimal("1200.5"), "300,-": Decimal(300),
        "25.000": Decimal(25000), "500kr.": Decimal(500), "1.200,- kr.": Decimal(1200),
    },
    scalars.read_clock: {
        "12:30": time(12, 30), "9.30": time(9, 30), "09:30": time(9, 30), "09.30": time(9, 30), "9:30": time(9, 30),
        "kl. 13.45": time(13, 45), "kl 9": time(9), "KL.9.05": time(9, 5), "0:00": time(0), "23.59": time(23, 59),
    },
    scalars.read_duration: {
        "45": 45, "45 min": 45, "45 min.": 45, "45 minutter": 45, "1 minute": 1, "1 t": 60, "1 t 15": 75,
        "1 t. 15 min.": 75, "1 time og 15 minutter": 75, "2 hours and 5 minutes": 125, "1 h 15": 75, "1:15": 75,
        "12:30": 750, "1½ time": 90, "½ time": 30, "1,5 t": 90, "1,25 timer": 75, "1¾ t": 105, "24 t": 1440, "045": 45,
    },
    scalars.read_minutes: {
        "45": Minutes(45, 45), "60–80": Minutes(60, 80), "60-80": Minutes(60, 80), "60 – 80 min": Minutes(60, 80),
        "60..80": Minutes(60, 80), "1 t–1 t 20": Minutes(60, 80), "1:00–1:20": Minutes(60, 80),
        "30–30": Minutes(30, 30), "1–2 t": Minutes(60, 120), "1-2 timer": Minutes(60, 120),
        "45 min–1 t": Minutes(45, 60),
    },
    scalars.read_date: {
        "12. marts 2017": date(2017, 3, 12), "12 March 2017": date(2017, 3, 12), "12 mar. 2017": date(2017, 3, 12),
        "3. APRIL 2017": date(2017, 4, 3), "3/4-2017": date(2017, 4, 3), "3-4-2017": date(2017, 4, 3),
        "3.4.2017": date(2017, 4, 3), "12/3/2017": date(2017, 3, 12), "03.04.2017": date(2017, 4, 3),
        "2017-03-12": date(2017, 3, 12), "2017-4-3": date(2017, 4, 3), "den 3. april 2017": date(2017, 4, 3),
        "d. 3. april 2017": date(2017, 4, 3), "søndag den 12. marts 2017": date(2017, 3, 12),
        "tirs. 7. marts 2017": date(2017, 3, 7), "Wednesday 31 May 2017": date(2017, 5, 31),
        "Thu 9 March 2017": date(2017, 3, 9), "29. februar 2016": date(2016, 2, 29), "1 okt 2017": date(2017, 10, 1),
    },
    scalars.read_week: {
        "2017-W06": MONDAY_OF_WEEK_6, "2017-w6": MONDAY_OF_WEEK_6, "uge 6 2017": MONDAY_OF_WEEK_6,
        "uge 6, 2017": MONDAY_OF_WEEK_6, "Uge 6 i 2017": MONDAY_OF_WEEK_6, "2017 uge 6": MONDAY_OF_WEEK_6,
        "week 6 2017": MONDAY_OF_WEEK_6, "8. februar 2017": MONDAY_OF_WEEK_6, "2020-W53": date(2020, 12, 28),
    },
    scalars.read_weeks: {
        "x": WeekRange(0, 0), "x+4": WeekRange(4, 4), "X + 4": WeekRange(4, 4), "x-2": WeekRange(-2, -2),
        "x+4..x+5": WeekRange(4, 5), "x..x+4": WeekRange(0, 4), "x+4–x+5": WeekRange(4, 5),
        "x til x+4": WeekRange(0, 4), "x-1..x": WeekRange(-1, 0),
    },
    scalars.read_yes_no: {"ja": True, "nej": False, "Yes": True, "no": False, "true": True, " FALSE ": False},
}  # fmt: skip

REFUSED: dict[Reader, dict[str, str]] = {
    scalars.read_text: {"": "text-empty", " \N{NO-BREAK SPACE}\t": "text-empty"},
    scalars.read_id: {
        "": "not-an-id", "Bootcamp-1": "not-an-id", "bæredygtig": "not-an-id", "a b": "not-an-id", "a--b": "not-an-id",
        "-a": "not-an-id", "a\n": "not-an-id", "a/b": "not-an-id", "a" * 61: "not-an-id", "con": "not-an-id",
        "lpt1": "not-an-id",
    },
    scalars.read_whole: {
        "1,5": "not-a-whole-number", "2,000": "not-a-whole-number", "25,000": "not-a-whole-number",
        "-1": "not-a-whole-number", "1.5": "number-ambiguous", "no": "not-a-number", "": "not-a-number",
        "12:30": "not-a-number",
    },
    scalars.read_number: {
        "1.5": "number-ambiguous", "1.15": "number-ambiguous", "0.125": "number-ambiguous",
        "25.0000": "number-ambiguous", "1234.567": "number-ambiguous", "60 80": "not-a-number", "1 2": "not-a-number",
        "12.5.2017": "not-a-number", "1,234.5": "not-a-number", "1.234 567": "not-a-number",
        "1.234.56": "not-a-number", "1e5": "not-a-number",
        "": "not-a-number", "nan": "not-a-number", "tolv": "not-a-number", "12 %": "not-a-number",
        "0x1f": "not-a-number", "1_000": "not-a-number", ",5": "not-a-number", "9" * 5000: "not-a-number",
    },
    scalars.read_money: {
        "0.5 mio. kr.": "number-ambiguous", "500,000 kr.": "not-a-number", "kr.": "not-a-number", "": "not-a-number",
        "500 EUR": "not-a-number", "200 kr. 300 kr.": "not-a-number",
        "200 kr.300": "not-a-number", "10,-20": "not-a-number",
    },
    scalars.read_clock: {
        "24.00": "no-such-clock-time", "9.60": "no-such-clock-time", "930": "not-a-clock-time",
        "9.3": "not-a-clock-time", "12:30:00": "not-a-clock-time", "9.30-10.00": "not-a-clock-time",
        "": "not-a-clock-time",
        "0123": "not-a-clock-time", "no": "not-a-clock-time", "9,30": "not-a-clock-time", "-9.30": "not-a-clock-time",
    },
    scalars.read_duration: {
        "1.15": "duration-ambiguous", "9.30": "duration-ambiguous", "1.5": "duration-ambiguous",
        "25.000": "not-a-duration", "1:75": "not-a-duration", "1:5": "not-a-duration", "1,5": "not-a-duration",
        "0": "duration-not-positive", "0 t 0": "duration-not-positive", "1441": "duration-too-long",
        "25 t": "duration-too-long", "no": "not-a-duration", "": "not-a-duration", "en time": "not-a-duration",
        "9" * 5000: "not-a-duration",
    },
    scalars.read_minutes: {
        "80–60": "span-backwards", "-5": "duration-not-positive", "−5": "duration-not-positive",
        "60–": "not-a-duration", "1-2-3": "not-a-duration", "1.15–1.30": "duration-ambiguous",
        "45–1 t": "not-a-duration",
        "1–1 t 20": "not-a-duration", "1–1:20": "not-a-duration", "2–1 t": "not-a-duration", "": "not-a-duration",
    },
    scalars.read_date: {
        "3/4": "date-without-year", "3.4.": "not-a-date", "12-03-17": "date-without-year",
        "3/4-17": "date-without-year",
        "12. marts": "date-without-year", "30. februar 2017": "no-such-date", "29.2.2017": "no-such-date",
        "3/31/2017": "no-such-date", "0000-01-01": "year-unlikely", "12. marts 2107": "year-unlikely",
        "12. mats 2017": "not-a-month",
        "12. ma 2017": "not-a-month", "marts": "not-a-date", "": "not-a-date", "2017": "not-a-date",
        "March 12, 2017": "not-a-date", "20170312": "not-a-date", "no": "not-a-date",
    },
    scalars.read_week: {
        "2017-W53": "no-such-week", "uge 0 2017": "no-such-week", "uge 6": "not-a-week", "6": "not-a-week",
        "": "not-a-week", "x+4": "not-a-week",
    },
    scalars.read_weeks: {
        "x+5..x+4": "weeks-backwards", "4": "not-a-week-offset", "x4": "not-a-week-offset", "x..": "not-a-week-offset",
        "": "not-a-week-offset", "uge 6": "not-a-week-offset", "x..x+1..x+2": "not-a-week-offset",
        "x+4..5": "not-a-week-offset",
    },
    scalars.read_yes_no: {"": "not-yes-or-no", "1": "not-yes-or-no", "måske": "not-yes-or-no", "off": "not-yes-or-no"},
}  # fmt: skip


def _cases(table: dict[Reader, dict[str, Any]]) -> list[Any]:
    return [
        pytest.param(reader, text, expected, id=f"{reader.__name__}: {text[:30]!r}")
        for reader, cases in table.items()
        for text, expected in cases.items()
    ]


def test_every_reader_stands_in_both_tables() -> None:
    public = {getattr(scalars, name) for name in dir(scalars) if name.startswith("read_")}
    assert public == set(READERS) == set(ACCEPTED) == set(REFUSED)


@pytest.mark.parametrize(("reader", "text", "expected"), _cases(ACCEPTED))
def test_accepted(reader: Reader, text: str, expected: object) -> None:
    value = reader(text)
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(("reader", "text", "code"), _cases(REFUSED))
def test_refused(reader: Reader, text: str, code: str) -> None:
    with pytest.raises(NotReadable) as refusal:
        reader(text)
    assert refusal.value.code == code


def _refusal(reader: Reader, text: str) -> NotReadable | None:
    try:
        reader(text)
    except NotReadable as refusal:
        return refusal
    return None


@given(
    st.sampled_from(READERS), st.one_of(st.text(max_size=25), st.text("0123456789.,:–- xtkrminuge/W+½", max_size=12))
)
def test_any_text_is_read_or_refused_with_words_for_it(reader: Reader, text: str) -> None:
    refusal = _refusal(reader, text)
    if refusal is not None:
        wording = wording_of(refusal.code)
        assert wording is not None
        assert all(placeholders(text) <= set(refusal.params) for text in wording.text)


@pytest.mark.parametrize(
    ("reader", "text", "suggestion"),
    [
        (scalars.read_id, "Bæredygtig vækst", "baeredygtig-vaekst"),
        (scalars.read_id, "con", "con-1"),
        (scalars.read_number, "1.5", "1,5"),
        (scalars.read_duration, "1.15", "1:15"),
        (scalars.read_duration, "1.5", "1:30"),
        (scalars.read_duration, "1.75", "1:45"),
        (scalars.read_minutes, "80–60", "60–80"),
    ],
)
def test_what_is_suggested_can_be_written_instead(reader: Reader, text: str, suggestion: str) -> None:
    with pytest.raises(NotReadable) as refusal:
        reader(text)
    assert refusal.value.params["suggestion"] == suggestion
    assert reader(suggestion)


@pytest.mark.parametrize(
    ("text", "month"), [("12. mats 2017", "marts"), ("12. aprl 2017", "april"), ("1 x 2017", None)]
)
def test_the_month_that_was_meant(text: str, month: str | None) -> None:
    refusal = _refusal(scalars.read_date, text)
    assert refusal is not None
    assert refusal.params["suggestion"] == month


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bæredygtig vækst", "baeredygtig-vaekst"),
        ("Målrettet (visiteret) støtte", "maalrettet-visiteret-stoette"),
        (unicodedata.normalize("NFD", "Råd på Ærø"), "raad-paa-aeroe"),
        ("  Café & Idræt! ", "cafe-idraet"),
        ("Aux", "aux-1"),
        ("???", ""),
    ],
)
def test_identifier(title: str, name: str) -> None:
    assert scalars.identifier(title) == name


@given(st.text(max_size=100))
def test_an_identifier_is_a_valid_id_and_stays_what_it_is(title: str) -> None:
    name = scalars.identifier(title)
    assert scalars.identifier(name) == name
    assert not name or scalars.read_id(name) == name


@given(st.text(max_size=40))
def test_text_read_twice_is_the_same(text: str) -> None:
    try:
        once = scalars.read_text(text)
    except NotReadable:
        return
    assert scalars.read_text(once) == once


@given(st.integers(0, 10**15))
def test_whole_numbers_as_danes_write_them(value: int) -> None:
    assert scalars.read_whole(number(value, "da")) == scalars.read_whole(str(value)) == value


@given(st.decimals(-(10**9), 10**9, places=2))
def test_numbers_as_danes_write_them(value: Decimal) -> None:
    assert scalars.read_number(number(value, "da")) == value
    assert scalars.read_number(number(value, "da", 2)) == value
    assert scalars.read_money(f"{number(value, 'da')} kr.") == value


@given(st.times(), st.sampled_from(LANGUAGES))
def test_clock_times_as_they_are_written(value: time, language: Any) -> None:
    whole = time(value.hour, value.minute)
    assert scalars.read_clock(clock(whole, language)) == whole
    assert scalars.read_clock(f"kl. {clock(whole, language)}") == whole


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(LANGUAGES))
def test_dates_as_they_are_written(value: date, language: Any) -> None:
    forms = [day(value, language), weekday_and_day(value, language), value.isoformat(), f"{value:%d/%m}-{value.year}"]
    assert [scalars.read_date(form) for form in forms] == [value] * len(forms)


@given(st.integers(0, 23), st.integers(0, 59))
def test_durations_in_hours_and_minutes(hours: int, minutes: int) -> None:
    total = 60 * hours + minutes
    if total == 0:
        return
    forms = [str(total), f"{total} min.", f"{hours} t {minutes}", f"{hours}:{minutes:02}", f"{hours} h {minutes} min"]
    assert [scalars.read_duration(form) for form in forms] == [total] * len(forms)


@given(st.integers(1, 1440), st.integers(1, 1440), st.sampled_from(["–", "-", "..", " – "]))
def test_spans(one: int, other: int, between: str) -> None:
    least, most = sorted((one, other))
    assert scalars.read_minutes(f"{least}{between}{most}") == Minutes(least, most)


@given(st.integers(0, 999), st.integers(0, 999))
def test_weeks_from_the_anchor(one: int, other: int) -> None:
    first, last = sorted((one, other))
    assert scalars.read_weeks(f"x+{first}..x+{last}") == WeekRange(first, last)
    assert scalars.read_weeks(f"x-{last}..x-{first}") == WeekRange(-last, -first)


@given(st.dates(date(1901, 1, 8), date(2100, 12, 1)))
def test_a_week_is_its_monday(value: date) -> None:
    year, week, _ = value.isocalendar()
    monday = value - timedelta(days=value.weekday())
    forms = [f"{year}-W{week:02}", f"uge {week} {year}", day(value, "da")]
    assert [scalars.read_week(form) for form in forms] == [monday] * len(forms)


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("minuter", ["minutes", "title"], "minutes"),
        ("BUDGET", ["budget"], "budget"),
        ("april", ["april", "April"], "april"),
        ("xyz", ["minutes", "title"], None),
        ("x", [], None),
    ],
)
def test_nearest(word: str, known: list[str], expected: str | None) -> None:
    assert scalars.nearest(word, known) == expected
