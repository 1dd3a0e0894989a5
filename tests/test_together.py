"""What stands together on a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.render.fitting import Space, fitted, lines_of
from bootcamp.render.together import together

N, H = "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Bordet skriver (25 min.)", f"Bordet skriver (25{N}min.)"),
        ("fra 54 % til 64 %", f"fra 54{N}% til 64{N}%"),
        ("§ 17, stk. 4-udvalg", f"§{N}17, stk.{N}4{H}udvalg"),
        ("tavle: 1 sæt pr. bord", f"tavle: 1{N}sæt pr.{N}bord"),
        ("Runde 2 kl. 13.15", f"Runde{N}2 kl.{N}13.15"),
        ("bootcamp-3, 12. marts 2017", "bootcamp-3, 12. marts 2017"),
        ("143 svarede", "143 svarede"),
    ],
)
def test_a_number_and_its_unit_are_one_thing(written: str, shown: str) -> None:
    assert together(written) == shown


@given(st.text(st.sampled_from("0123456789 -.%§abepr minstkæ")))
def test_nothing_but_spaces_and_hyphens_changes_and_twice_is_once(text: str) -> None:
    shown = together(text)
    assert shown.replace(N, " ").replace(H, "-") == text
    assert together(shown) == shown


def test_no_line_ends_between_them() -> None:
    for room in range(45, 120, 3):
        lines = lines_of(fitted("Alle skriver for sig selv (25 min.)", Space(room, 400), 10, 10), room)
        assert any(f"25{N}min." in line for line in lines)
