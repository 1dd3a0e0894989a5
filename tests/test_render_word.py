from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from typing import Any

import docx
import pytest

from bootcamp.render import render
from bootcamp.render.blocks import Document, paragraph
from support.rendered_sample import SAMPLE, TABLE


def _made(document: Document) -> bytes:
    return render(document, ["docx"])[0]["docx"].content


@pytest.fixture(scope="module")
def content() -> bytes:
    return _made(SAMPLE)


@pytest.fixture(scope="module")
def word(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def _part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name).decode()


def test_titles_and_headings_have_real_styles(word: Any) -> None:
    styles = [(each.style.name, each.text) for each in word.paragraphs]
    assert ("Title", SAMPLE.title) in styles
    assert ("Subtitle", SAMPLE.subtitle) in styles
    headings = [name for name, _ in styles if name.startswith("Heading")]
    assert headings == ["Heading 1", "Heading 1", "Heading 1", "Heading 2", "Heading 1"]


def test_language_and_properties_are_those_of_the_document(word: Any, content: bytes) -> None:
    about = word.core_properties
    assert (about.title, about.language, about.author) == (SAMPLE.title, "da-DK", "Eksempel Kommune")
    assert 'w:val="da-DK"' in _part(content, "word/styles.xml").split("</w:docDefaults>")[0]
    english = _made(replace(SAMPLE, language="en", dated=date(2017, 3, 12)))
    assert 'w:val="en-GB"' in _part(english, "word/styles.xml").split("</w:docDefaults>")[0]
    assert docx.Document(io.BytesIO(english)).core_properties.created.date() == date(2017, 3, 12)


def test_tables_repeat_their_head_and_describe_themselves(content: bytes) -> None:
    body = _part(content, "word/document.xml")
    assert body.count("<w:tblHeader/>") == 2
    assert f'<w:tblCaption w:val="{TABLE.caption}"/>' in body
    assert f'<w:tblDescription w:val="{TABLE.summary}"/>' in body
    assert body.count("<w:cantSplit/>") == 1 + 3 + 1 + 2 + 2  # the last two are boxes to write in


def test_every_cell_has_a_width_and_rows_fill_the_page(word: Any) -> None:
    section = word.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for table in word.tables:
        assert not table.autofit
        for row in table.rows:
            assert sum(cell.width for cell in row.cells) == pytest.approx(room, rel=0.01)


def test_charts_are_pictures_with_a_description(content: bytes) -> None:
    body = _part(content, "word/document.xml")
    descriptions = re.findall(r'descr="([^"]*)"', body)
    assert [text[:6] for text in descriptions] == ["Søjler", "Punkte", "Frivil", "Søjler"]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        pictures = [name for name in package.namelist() if name.endswith(".png")]
        assert len(pictures) == 4
        assert all(package.read(name).startswith(b"\x89PNG") for name in pictures)


def test_tags_say_their_word_and_lists_count_from_where_they_begin(word: Any) -> None:
    cells = [cell.text for row in word.tables[1].rows for cell in row.cells]
    assert "\u00a0Plenum\u00a0" in cells
    assert [each.text for each in word.paragraphs if each.text[:2] in ("3.", "4.")] == [
        "3.\tAlle skriver",
        "4.\tBordet samler",
    ]


def test_the_footer_counts_pages(content: bytes) -> None:
    footer = _part(content, "word/footer1.xml")
    assert " PAGE " in footer
    assert " NUMPAGES " in footer
    assert "Eksempel Kommune" in footer


def test_the_same_document_gives_the_same_bytes(content: bytes) -> None:
    assert _made(SAMPLE) == content


@pytest.mark.parametrize("odd", ["😀 محمد", "a\x00b\x1bc", "\ud800", "<w:p/>&amp;", "\ufffe"])
def test_no_character_stops_a_document(odd: str) -> None:
    made = _made(replace(SAMPLE, title=f"Navn {odd}", blocks=(paragraph(odd),), footer_left=odd))
    kept = "".join(letter for letter in odd if letter not in "\x00\x1b\ud800\ufffe")
    assert docx.Document(io.BytesIO(made)).paragraphs[-1].text == kept


def test_a_question_and_its_boxes_stay_on_one_page(word: Any) -> None:
    lines = [each for each in word.paragraphs if each.text.startswith("☐")]
    assert [each.text for each in lines] == ["☐\tDet ene", "☐\tDet andet", "☐\N{NO-BREAK SPACE}0\t☐\N{NO-BREAK SPACE}1"]
    kept = [each for each in word.paragraphs if each.text in ("Et spørgsmål", *(line.text for line in lines))]
    assert all(each.paragraph_format.keep_with_next for each in kept)
    assert not word.paragraphs[-1].paragraph_format.keep_with_next
