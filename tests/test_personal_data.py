"""CPR numbers, addresses and telephone numbers in free text, however they are written, and what only looks so."""

from __future__ import annotations

import itertools
import json
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.survey.privacy import find_personal_data
from bootcamp.survey.protection.name_spotting import likely_names

EXAMPLES = Path(__file__).parents[2] / "shared" / "data" / "analysis" / "personal_data.json"
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
CONTRACT = ("cpr", "email", "phone")


def found(text: str) -> list[tuple[str, str, str]]:
    return [(span.kind, text[span.start : span.end], span.confidence) for span in find_personal_data(text)]


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in likely_names(text)]


def test_the_examples_of_the_research() -> None:
    if not EXAMPLES.exists():
        pytest.skip("the examples are not beside this checkout")
    for case in json.loads(EXAMPLES.read_text("utf-8"))["cases"]:
        wanted = [(one["kind"], one["match"], one["confidence"]) for one in case["expect"] if one["kind"] in CONTRACT]
        got = found(case["text"])
        assert [one for one in got if one in wanted] == wanted, case["id"]
        assert all(one[2] == "low" for one in got if one not in wanted), case["id"]


@pytest.mark.parametrize(
    "number",
    [
        "120578-1060",
        "1205781060",
        "120578 1060",
        "120578\N{NO-BREAK SPACE}1060",
        "120578\N{EN DASH}1060",
        "120578\N{MINUS SIGN}1060",
        "120578\N{NON-BREAKING HYPHEN}1060",
        "120578/1060",
        "12.05.78-1060",
        "12/05/78 - 1060",
        "12 05 78 1060",
        "12-05-1978-1060",
        "12\N{ZERO WIDTH SPACE}0578-1060",
        "120578\n1060",
        "1 2 0 5 7 8 1 0 6 0",
    ],
)
@pytest.mark.parametrize(
    "around", ["{}", "cpr:{}", "CPR{}.", "({})", "1.{}.", "p-nr og pnr: {}!", "Sagsnr. {}", "x{}y"]
)
def test_a_number_with_modulus_eleven_is_sure_in_every_way_of_writing(number: str, around: str) -> None:
    assert found(around.format(number)) == [("cpr", number, "high")]


@pytest.mark.parametrize(
    "text",
    ["010165-1234", "010199-4000", "født 130578-1234", "Personnummer: 130578 1234", "p-nr 130578–1234", "610165-1234"],
)
def test_a_number_without_modulus_eleven_is_sure_on_new_years_day_or_after_a_word_for_it(text: str) -> None:
    [(kind, _, confidence)] = found(text)
    assert (kind, confidence) == ("cpr", "high")


def test_without_any_of_these_it_is_for_a_person_to_judge() -> None:
    assert found("nr. 130578-1234") == [("cpr", "130578-1234", "low")]


def test_the_word_counts_for_a_list_of_numbers() -> None:
    assert [one[2] for one in found("cpr 130578-1234, 140578-1234 og 150578-1234")] == ["high"] * 3
    assert [one[2] for one in found("cpr 130578-1234. Vi var mange til mødet, se 150578-1234")] == ["high", "low"]


def test_a_word_elsewhere_hides_nothing() -> None:
    assert found("Skriv ikke p-nr her. Mit er 120578-1060, og pnr er privat")[0][1:] == ("120578-1060", "high")


@pytest.mark.parametrize("text", ["720578-1234", "730199-1018", "cpr 610101-4321"])
def test_a_replacement_number_adds_sixty_to_the_day(text: str) -> None:
    assert [one[0] for one in found(text)] == ["cpr"]


@pytest.mark.parametrize(
    "text", ["120578-xxxx", "120578-XXXX", "12.05.78-****", "120578-1xxx", "120578xxxx", "120578-…"]
)
def test_a_masked_number_still_tells_the_birthday(text: str) -> None:
    assert [(one[0], one[2]) for one in found(f"Jeg er {text} og glad")] == [("cpr", "low")]


@pytest.mark.parametrize(
    "text",
    [
        "3111901234",
        "2902035123",
        "290200-1234",
        "000178-1234",
        "9912781234",
        "12057810601",
        "91205781060",
        "d. 12.05.2024 1030",
        "Mødet er 12.05.24 kl. 10.30",
        "mødet den 12-05-24 10:30",
        "Vi var 1205 i 1978 og 1060 i 1999",
        "Konto 0001234567",
        "2024-01-15",
    ],
)
def test_what_is_no_date_of_birth_is_no_number(text: str) -> None:
    assert [one for one in found(text) if one[0] == "cpr"] == []


@given(st.dates(date(1900, 1, 1), date(2036, 12, 31)), st.integers(0, 9999), st.sampled_from(["-", "", " ", "–"]))
def test_every_number_of_the_rule_is_found(born: date, serial: int, between: str) -> None:
    """Whatever the seventh digit says of the century, a date that exists in it is a number."""
    seventh = serial // 1000
    turned = (seventh in (4, 9) and born.year % 100 <= 36) or (seventh in (5, 6, 7, 8) and born.year % 100 <= 57)
    if seventh >= 5 and seventh != 9 and not turned:
        return
    year = (2000 if turned else 1900) + born.year % 100
    try:
        born = born.replace(year=year)
    except ValueError:
        return
    number = f"{born:%d%m%y}{serial:04}"
    check = sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS, strict=True)) % 11
    sure = check == 0 or (born.day, born.month) == (1, 1)
    written = f"{number[:6]}{between}{number[6:]}"
    assert found(f"se {written}, tak") == [("cpr", written, "high" if sure else "low")]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Skriv til mette.hansen@lejre.dk.", "mette.hansen@lejre.dk"),
        ("<bo_olsen+boot-camp@mail.gmail.com>,", "bo_olsen+boot-camp@mail.gmail.com"),
        ("mailto:søren@hvalsø-el.dk!", "søren@hvalsø-el.dk"),
        ("(a@b.dk)", "a@b.dk"),
        ("«åse.ærø@ø.dk»", "åse.ærø@ø.dk"),
        ("...bo@x.dk...", "bo@x.dk"),
        ("BO@MAIL.DK; og så", "BO@MAIL.DK"),
    ],
)
def test_addresses_end_where_they_end(text: str, address: str) -> None:
    assert found(text) == [("email", address, "high")]


@pytest.mark.parametrize(
    "text", ["bo (at) mail.dk", "bo snabel-a mail punktum dk", "bo @ mail.dk", "bo[a]mail[.]dk", "bo@lejre"]
)
def test_addresses_in_disguise_are_for_a_person_to_judge(text: str) -> None:
    assert [(one[0], one[2]) for one in found(f"skriv: {text}")] == [("email", "low")]


@pytest.mark.parametrize(
    "text", ["Vi ses @ torvet kl. 10", "@lejrekommune", "Jeg håber at lejre.dk virker", "a@", "@b.dk"]
)
def test_other_signs_are_no_addresses(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ring på 23 45 67 89", "23 45 67 89"),
        ("23 45 67 89", "23 45 67 89"),
        ("23.45.67.89", "23.45.67.89"),
        ("23-45-67-89 efter kl. 16", "23-45-67-89"),
        ("tlf. 46464646", "46464646"),
        ("Tlf.nr.: 4646 4646", "4646 4646"),
        ("mobil 2345-6789", "2345-6789"),
        ("mit nummer er 23456789", "23456789"),
        ("+4523456789", "+4523456789"),
        ("+45 2345 6789", "+45 2345 6789"),
        ("(+45) 23 45 67 89", "(+45) 23 45 67 89"),
        ("0045-23456789", "0045-23456789"),
        ("hjælp 23\u00a045\u00a067\u00a089", "23\u00a045\u00a067\u00a089"),
        ("sms 23 456 789", "23 456 789"),
    ],
)  # fmt: skip
def test_telephone_numbers(text: str, number: str) -> None:
    assert found(text) == [("phone", number, "high")]


@pytest.mark.parametrize("text", ["23456789", "2345 6789", "+46 70 123 45 67", "20 30 40 50"])
def test_what_may_be_a_telephone_number_is_for_a_person_to_judge(text: str) -> None:
    assert [(one[0], one[2]) for one in found(text)] == [("phone", "low")]


@pytest.mark.parametrize(
    "text",
    [
        "CVR 17150413",
        "cvr-nr. 17150413",
        "Sagsnr. 23456789",
        "EAN 57980012",
        "20240115",
        "24122017",
        "25000000 kr.",
        "23456789 kroner",
        "kr. 23456789",
        "23.456.789",
        "2017-2020",
        "2000-3000 borgere",
        "1998–2005",
        "4320 Lejre og 4000 Roskilde",
        "12345678",
        "234567890",
        "1 2 3",
        "20 30 40 50 procent",
        "Der er 27.500 borgere i 2017",
    ],
)
def test_other_numbers_are_no_telephone_numbers(text: str) -> None:
    assert found(text) == []


def test_several_in_one_text_come_in_order_and_apart() -> None:
    text = "Ring 23 45 67 89 eller bo@x.dk, cpr 120578-1060 eller 120578-1060@x.dk"
    spans = find_personal_data(text)
    assert [span.kind for span in spans] == ["phone", "email", "cpr", "cpr"]
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))


@given(st.text(alphabet="0123456789 -./+@axkr.\N{NO-BREAK SPACE}–dkø(", max_size=80))
def test_any_text_has_spans_in_order_within_it(text: str) -> None:
    spans = find_personal_data(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))


@pytest.mark.slow
@pytest.mark.parametrize(
    "part", ["1205 ", "a@", "a.b@c", "12.05.78-", "0045 ", "a" * 70, "Mette ", " ", "Hans Hansen "]
)
def test_a_very_long_text_takes_time_in_proportion(part: str) -> None:
    def seconds(times: int) -> float:
        text, start = part * times, time.process_time()
        find_personal_data(text)
        return time.process_time() - start

    assert seconds(8_000) < 40 * max(seconds(2_000), 0.005)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg synes at Lars Stenhøj i jobcentret er god", ["Lars Stenhøj"]),
        ("Min sagsbehandler Mette lyttede", ["Mette"]),
        ("jens ole pedersen fra forvaltningen", ["jens ole pedersen"]),
        ("Venlig hilsen Åse", ["Åse"]),
        ("Jeg hedder Xenia", ["Xenia"]),
        ("Spørg min leder Zorro Falk", ["Zorro Falk"]),
        ("Hans cykel blev stjålet", []),
        ("hans cykel, og per definition", []),
        ("Lejre Kommune og Hvalsø Skole", []),
        ("Bedre Grøn Omstilling Nu", []),
        ("Busser. Tog. Cykler", []),
        ("", []),
    ],
)
def test_likely_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "written",
    ["12 05 78 10 60", "120578:1060", "120578, 1060", "120578 (-1060)", "120578+1060", "120578|1060", "120578*1060",
     "120 578 1060", "12, 05, 78-1060", "12/5-78 1060", "12.5.1978-1060", "120578    1060", "120578’1060"],
)  # fmt: skip
def test_a_cpr_number_in_an_odd_hand_is_told_when_modulus_eleven_fits(written: str) -> None:
    assert [span.kind for span in find_personal_data(f"mit nummer {written} tak")] == ["cpr"]
    assert [span.confidence for span in find_personal_data(f"mit cpr {written} tak")] == ["high"]


@pytest.mark.parametrize("written", ["12-05-2017 14:30", "12.05.2017 10.15", "120578, 1061", "12/5-78 1061"])
def test_a_date_with_a_time_or_a_number_is_none(written: str) -> None:
    assert find_personal_data(f"vi mødtes {written} i salen") == ()


@pytest.mark.parametrize("written", ["4521345167", "213 45 167", "213 451 67", "21345 167", "21 345167", "21 34 5167"])
def test_a_telephone_number_in_unusual_parts_is_possible(written: str) -> None:
    assert [(span.kind, span.confidence) for span in find_personal_data(f"Bo, {written}, tak")] == [("phone", "low")]


@pytest.mark.parametrize("written", ["21  34  51  67", "21 - 34 - 51 - 67", "21,34,51,67"])
def test_four_pairs_far_apart_are_a_telephone_number_after_a_word_for_it(written: str) -> None:
    assert [span.confidence for span in find_personal_data(f"ring på {written}")] == ["high"]
    assert find_personal_data(f"stemmerne blev {written}") == ()
