"""Sizes computed from the advances of the type: what Typst then sets stays within its space."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.render.fitting import STEP, Space, fitted
from bootcamp.render.layout import layout_pdf
from bootcamp.render.typeface import cap_height, width
from support.own_templates import write_template

NAMES = (
    "Bo Li", "Åse Ygdrasil", "Dagny Kladdebøl", "Magdalena Wilhelmine Prøvegaard-Eksempelsen", "T. V. AVATAR", "A" * 40,
    "Wolfeschlegelsteinhausenbergerdorff", "Anna-Karen-Marie-Louise",
    "Center for Skole & Dagtilbud, afdeling 12.45–13.30",
    "ليلى مثال", "محمد عبد الرحمن الجابري", "דנה דוגמה", "Մարո Օրինակյան",
    "Հովհաննիսյան-Գրիգորյան", "მარიამ მაგალითაშვილი",
    "ጸሃይ ምሳሌ", "सीता उदाहरण", "देवी मार्गदर्शिका", "தேவி மாதிரி", "ตัวอย่าง ใจดี", "Ольга Примерова", "Ελένη Παραδειγμα",
    "李小龙", "🙂 glad", "en\nto", "",
)  # fmt: skip
MOST, LEAST = 23.0, 9.0
SPACES = [(170.0, 45.0), (90.0, 20.0), (40.0, 12.0)]
MEASURING = """#import "style.typ": *
#show: sheet.with(title: "Navne", footer: none)
<% for name, words, size in names %>
#context {
  let drawn = measure(set-in((<< words|code >>, << size|code >>), << room|code >> * 1pt, weight: << weight|code >>))
  if drawn.height > << height|code >> * 1pt + 0.01pt { panic("too tall", << name|code >>, drawn.height) }
  let words = << words|code >>.replace("-", "- ").split(regex("\\s"))
  let set-alone(word) = measure(text(<< size|code >> * 1pt, weight: << weight|code >>, word)).width
  let widest = calc.max(0pt, ..words.map(set-alone))
  if widest > << room|code >> * 1.005pt { panic("too wide", << name|code >>) }
}
<% endfor %>
"""


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("space", SPACES)
def test_typst_sets_no_text_larger_than_was_computed(tmp_path: Path, space: tuple[float, float], bold: bool) -> None:
    room, height = space
    found = [(name, fitted(name, Space(room, height), MOST, LEAST, bold=bold)) for name in NAMES]
    write_template(tmp_path, "layout/measuring.typ.j2", MEASURING)
    view = {
        "names": [(name, set_in.text, set_in.size) for name, set_in in found],
        "room": room,
        "height": height,
        "weight": 700 if bold else 400,
    }
    made, _ = layout_pdf("measuring", view, title="Navne", process=tmp_path)
    assert made.pages


@given(st.text(max_size=60), st.floats(20, 300), st.floats(5, 80), st.booleans())
def test_a_text_is_between_most_and_least_or_divided_and_nothing_is_lost(
    text: str, room: float, height: float, bold: bool
) -> None:
    found = fitted(text, Space(room, height), MOST, LEAST, bold=bold)
    assert 0 < found.size <= MOST
    whole = fitted(text, Space(10_000, 10_000), MOST, LEAST, bold=bold)
    assert whole.size == MOST
    assert "".join(found.text.split()) == "".join(whole.text.split())
    if found.size > LEAST:
        assert found.text == whole.text
        assert (MOST - found.size) % STEP == 0
        words = found.text.replace("-", "- ").split()
        assert all(width(word, found.size, bold=bold) <= room + 1e-6 for word in words)


def test_more_room_never_makes_a_text_smaller_as_long_as_its_words_are_whole() -> None:
    for name in NAMES:
        sizes = [max(LEAST, fitted(name, Space(room, 40), MOST, LEAST).size) for room in range(20, 300, 5)]
        assert sizes == sorted(sizes), name


def test_a_long_text_takes_as_many_steps_as_a_short_one() -> None:
    assert fitted("ord " * 8_000, Space(100, 20), MOST, LEAST).size > 0


def test_other_scripts_are_measured_in_their_own_type() -> None:
    assert width("Մ", 100) != width("Ց", 100)
    assert width("李", 100) == 100
    assert width("ꡖ", 100) == 60
    assert cap_height("Abe") == 0.66
    assert cap_height("Abe ليلى") > cap_height("Abe")
