"""Numbers, dates, times and lists as Danish and English readers expect them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.reading.scalars import read_number
from bootcamp.words import formatting
from bootcamp.words.formatting import (
    Language,
    capitalised,
    clock,
    day,
    listed,
    number,
    percent,
    short_day,
    sort_key,
    weekday_and_day,
    written,
)

LANGUAGE = st.sampled_from(["da", "en"])


@pytest.mark.parametrize(
    ("value", "decimals", "danish", "english"),
    [
        (0, None, "0", "0"),
        (1234.5, None, "1.234,5", "1,234.5"),
        (Decimal("1234.50"), None, "1.234,5", "1,234.5"),
        (25000, None, "25.000", "25,000"),
        (100, None, "100", "100"),
        (3.14159, None, "3,14", "3.14"),
        (2, 1, "2,0", "2.0"),
        (2.0, None, "2", "2"),
        (0.996, 0, "1", "1"),
        (-3, None, "-3", "-3"),
        (-0.001, None, "0", "0"),
        (-0.01, 1, "0,0", "0.0"),
        (10**20 + 1, None, "100.000.000.000.000.000.001", "100,000,000,000,000,000,001"),
    ],
)
def test_numbers(value: float, decimals: int | None, danish: str, english: str) -> None:
    assert number(value, "da", decimals) == danish
    assert number(value, "en", decimals) == english


@given(st.decimals(-(10**12), 10**12, places=2))
def test_a_danish_number_can_be_read_again(value: Decimal) -> None:
    assert read_number(number(value, "da")) == value


@given(st.floats(-1e9, 1e9), st.integers(0, 4))
def test_the_two_languages_differ_in_point_and_comma_only(value: float, decimals: int) -> None:
    swapped = number(value, "da", decimals).translate(str.maketrans(".,", ",."))
    assert number(value, "en", decimals) == swapped
    assert float(swapped.replace(",", "")) == pytest.approx(value, abs=0.51 * 10**-decimals)


@pytest.mark.parametrize(
    ("share", "whole"), [(0, 0), (0.65, 65), (0.125, 13), (0.004, 0), (0.005, 1), (0.145, 15), (0.995, 100), (1, 100)]
)
def test_shares_in_per_cent(share: float, whole: int) -> None:
    assert percent(share, "da") == f"{whole} %"
    assert percent(share, "en") == f"{whole}%"


@given(st.floats(-1, 1))
def test_per_cent_is_the_nearest_whole_number(share: float) -> None:
    whole = int(percent(share, "en").removesuffix("%"))
    assert abs(whole - share * 100) <= 0.5 + 1e-6


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_share_of_answers_lies_between_0_and_100(some: int, more: int) -> None:
    assert 0 <= int(percent(some / (some + more), "da").removesuffix(" %")) <= 100


def test_dates_and_times() -> None:
    sunday = date(2017, 3, 12)
    assert [day(sunday, "da"), day(sunday, "en")] == ["12. marts 2017", "12 March 2017"]
    assert weekday_and_day(sunday, "da") == "søndag den 12. marts 2017"
    assert weekday_and_day(sunday, "en") == "Sunday 12 March 2017"
    assert [short_day(sunday, "da"), short_day(sunday, "en")] == ["søn. 12. marts", "Sun 12 March"]
    assert [clock(time(9, 30), "da"), clock(time(9, 30), "en")] == ["9.30", "09:30"]
    assert [clock(time(0, 5), "da"), clock(time(13, 45), "en")] == ["0.05", "13:45"]


@given(st.dates(), LANGUAGE)
def test_a_day_names_its_own_weekday_and_month(value: date, language: Language) -> None:
    text = weekday_and_day(value, language)
    assert text.endswith(day(value, language))
    assert formatting.WEEKDAYS[language].index(text.split()[0]) == value.weekday()
    assert formatting.MONTHS[language].index(text.split()[-2]) == value.month - 1


@pytest.mark.parametrize(
    ("items", "danish", "english"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a og b", "a and b"),
        (["a", "b", "c"], "a, b og c", "a, b and c"),
    ],
)
def test_lists(items: list[str], danish: str, english: str) -> None:
    assert [listed(items, "da"), listed(items, "en")] == [danish, english]


@pytest.mark.parametrize(
    ("value", "danish", "english"),
    [
        ("kl. 9.30", "kl. 9.30", "kl. 9.30"),
        (True, "ja", "yes"),
        (False, "nej", "no"),
        (1234, "1.234", "1,234"),
        (0.5, "0,5", "0.5"),
        (Decimal("2900000.50"), "2.900.000,5", "2,900,000.5"),
        (date(2017, 3, 12), "12. marts 2017", "12 March 2017"),
        (time(9, 30), "9.30", "09:30"),
        (datetime(2017, 3, 12, 9, 30, tzinfo=UTC), "12. marts 2017 kl. 9.30", "12 March 2017 09:30"),
        (("a", 1000, True), "a, 1.000 og ja", "a, 1,000 and yes"),
        ([], "", ""),
        (None, "–", "–"),
        (PurePosixPath("events/a.yaml"), "events/a.yaml", "events/a.yaml"),
    ],
)
def test_any_value_as_it_is_written(value: object, danish: str, english: str) -> None:
    assert [written(value, "da"), written(value, "en")] == [danish, english]


@pytest.mark.parametrize(("text", "expected"), [("", ""), ("øre", "Øre"), ("aB c", "AB c"), ("1 a", "1 a")])
def test_a_capital_first_letter(text: str, expected: str) -> None:
    assert capitalised(text) == expected


def test_danish_alphabet() -> None:
    words = ["ål", "Øre", "zebra", "æble", "Abe", "én gang", "Enhed", "ende", "østers", "Århus", "Ærø"]
    expected = ["Abe", "én gang", "ende", "Enhed", "zebra", "æble", "Ærø", "Øre", "østers", "ål", "Århus"]
    assert sorted(words, key=lambda word: sort_key(word, "da")) == expected


def test_english_alphabet() -> None:
    assert sorted(["Zoe", "été", "event", "apple"], key=lambda word: sort_key(word, "en")) == [
        "apple", "été", "event", "Zoe",
    ]  # fmt: skip


@given(st.text(max_size=20), LANGUAGE)
def test_the_order_does_not_know_how_a_letter_is_stored_or_its_case(text: str, language: Language) -> None:
    assert sort_key(unicodedata.normalize("NFD", text), language) == sort_key(
        unicodedata.normalize("NFC", text), language
    )


@given(st.lists(st.text("abcxyzæøå ", max_size=6), max_size=8))
def test_the_danish_order_is_that_of_the_alphabet(words: list[str]) -> None:
    alphabet = " abcxyzæøå"
    ordered = sorted(words, key=lambda word: [alphabet.index(letter) for letter in word])
    assert sorted(words, key=lambda word: sort_key(word, "da")) == ordered
