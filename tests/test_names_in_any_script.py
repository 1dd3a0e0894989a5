"""Names in any script are printed: from the bundled typefaces, else with a sign in their place and a warning."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootcamp.render.layout import layout_pdf
from bootcamp.render.typeface import SCRIPTS, _advances, font_file, fonts_folder, printable
from support.own_templates import write_template

NAMES = {
    "Danish": "Åse Æbelø", "Polish": "Łucja Żółć", "Turkish": "Ayşe Örneği", "Vietnamese": "Nguyễn Thị Ví Dụ",
    "Cyrillic": "Ольга Примерова", "Greek": "Μαρία Παραδειγματίδου", "Arabic": "ليلى مثال", "Persian": "پریسا نمونه‌ای",
    "Urdu": "عائشہ نمونہ", "Hebrew": "דנה דוגמה", "Armenian": "Մարո Օրինակյան", "Georgian": "გია ნიმუში",
    "Tigrinya": "ጸሃይ ምሳሌ", "Hindi": "सीता उदाहरण", "Tamil": "தேவி மாதிரி", "Thai": "ตัวอย่าง ใจดี",
    "Chinese": "样例 小龙", "Traditional": "樣例 龍", "Japanese": "見本 一郎",
    "Kana": "みほん サンプル", "Korean": "보기 뷁",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    process = tmp_path_factory.mktemp("process")
    lines = (
        '#import "style.typ": *',
        "#show: sheet.with(title: << title|code >>, footer: none)",
        "*<< name >>* << name >>",
    )
    return write_template(process, "layout/names.typ.j2", "\n".join(lines))


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_printed_as_it_is_written(folder: Path, name: str) -> None:
    assert printable(name) == (name, frozenset())
    made, problems = layout_pdf("names", {"title": "Navne", "name": name}, title="Navne", process=folder)
    assert problems == ()
    assert made.content.startswith(b"%PDF")


def test_what_no_typeface_has_is_replaced_and_told(folder: Path) -> None:
    made, problems = layout_pdf("names", {"title": "Navne", "name": "ꡖ ᨀ 🙂"}, title="Navne", process=folder)
    assert [(problem.code, problem.severity) for problem in problems] == [("written-by-hand", "warning")]
    assert problems[0].params["words"] == ["ᨀ", "ꡖ", "🙂"]
    assert made.pages == 1


def test_a_mark_stands_on_a_letter_of_its_own_typeface_or_not_at_all() -> None:
    assert printable("e\N{COMBINING CARON BELOW}")[1] == frozenset()
    assert printable("a\N{ARABIC FATHA}")[0] == "a"
    assert printable("م\N{ARABIC FATHA}")[0] == "م\N{ARABIC FATHA}"
    assert printable("\N{ARABIC FATHA}")[0] == ""
    assert printable("a\N{RIGHT-TO-LEFT OVERRIDE}b")[0] == "ab"


LETTERS = st.sampled_from(SCRIPTS).flatmap(lambda script: st.sampled_from(sorted(_advances(font_file(script)))))
SIGNS = st.one_of(LETTERS.map(chr), st.characters(codec="utf-8"), st.sampled_from(" -\u0301\u200d\u25cc"))


@settings(max_examples=60, deadline=None)
@given(names=st.lists(st.text(SIGNS, min_size=1, max_size=10), min_size=5, max_size=30))
def test_no_mixture_of_scripts_stops_a_print(folder: Path, names: list[str]) -> None:
    made, _ = layout_pdf("names", {"title": "Navne", "name": " ".join(names)}, title="Navne", process=folder)
    assert made.content.startswith(b"%PDF")


def test_the_typefaces_are_small_and_each_has_its_licence() -> None:
    files = sorted(fonts_folder().glob("NotoSans*.[ot]tf"))
    assert [file.name for file in files] == sorted(font_file(script) for script in SCRIPTS)
    assert sum(file.stat().st_size for file in files) < 6_500_000
    licence = (fonts_folder() / "LICENSE-Noto.md").read_text(encoding="utf-8")
    assert all(f"notofonts/{script.lower()}" in licence.replace("noto-cjk", "cjk") for script in SCRIPTS)
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
