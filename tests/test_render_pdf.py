from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from bootcamp.problems import Problems
from bootcamp.render import Rendered, render
from bootcamp.render.blocks import (
    Column,
    Document,
    Heading,
    Paragraph,
    Pill,
    Row,
    Table,
    cell,
    paragraph,
    text,
)
from bootcamp.render.typeface import BLANK, FACES, advances, covered, printable, width, wrapped
from bootcamp.render.widths import column_widths
from support.rendered_sample import SAMPLE, TABLE


def _pdf(document: Document) -> tuple[Rendered, Problems]:
    made, problems = render(document, ["pdf"])
    return made["pdf"], problems


def _elements(content: bytes) -> list[Any]:
    """Every structure element of a PDF in reading order."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found.append(node)
            walk(node.get("/K", pikepdf.Array()))

    pdf = pikepdf.open(io.BytesIO(content))
    _OPEN.append(pdf)
    walk(pdf.Root.StructTreeRoot.K)
    return found


_OPEN: list[pikepdf.Pdf] = []


@pytest.fixture(scope="module")
def sample() -> Rendered:
    return _pdf(SAMPLE)[0]


def test_the_document_tells_its_language_title_and_that_it_is_tagged(sample: Rendered) -> None:
    with pikepdf.open(io.BytesIO(sample.content)) as pdf:
        assert str(pdf.Root.Lang) == "da-DK"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo["/Title"]) == SAMPLE.title
        with pdf.open_metadata() as about:
            assert (about["pdfuaid:part"], about["pdfaid:part"], about["pdfaid:conformance"]) == ("1", "2", "A")


def test_column_heads_have_a_scope_and_charts_a_description(sample: Rendered) -> None:
    elements = _elements(sample.content)
    heads = [element for element in elements if element.S == "/TH"]
    figures = [element for element in elements if element.S == "/Figure"]
    assert len(heads) == 5
    assert all("Scope" in str(head.A) for head in heads)
    assert [str(figure.Alt)[:6] for figure in figures] == ["Søjler", "Punkte", "Frivil", "Søjler"]


def test_headings_follow_each_other_without_a_gap(sample: Rendered) -> None:
    levels = [int(str(e.S)[2:]) for e in _elements(sample.content) if str(e.S)[:2] == "/H" and str(e.S)[2:].isdigit()]
    assert levels == [1, 1, 1, 2, 1]


def test_pages_are_counted(sample: Rendered) -> None:
    with pikepdf.open(io.BytesIO(sample.content)) as pdf:
        assert sample.pages == len(pdf.pages) == 2


def test_the_same_document_gives_the_same_bytes(sample: Rendered) -> None:
    assert _pdf(SAMPLE)[0] == sample
    assert _pdf(replace(SAMPLE, title="En anden"))[0] != sample


def test_no_font_comes_from_the_machine(sample: Rendered) -> None:
    with pikepdf.open(io.BytesIO(sample.content)) as pdf:
        names = {
            str(each.BaseFont) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/BaseFont" in each
        }
    assert names
    assert all("SourceSans3" in name for name in names)


def _rows(count: int) -> Table:
    rows = tuple(Row((cell(f"{n}.00"), cell("Et punkt", "med en linje mere"))) for n in range(count))
    return Table((Column("Tid", 0, "time"), Column("Indhold", 3)), rows, "Et program")


def test_a_page_with_two_rows_is_saved_by_setting_closer() -> None:
    document = replace(SAMPLE, blocks=(_rows(10),))
    fits = next(n for n in range(10, 40) if _pdf(replace(document, blocks=(_rows(n + 1),)))[0].pages == 2)
    assert fits >= 24, "at the widest setting about 19 rows fit"


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
@pytest.mark.parametrize("paper", ["a4", "a3"])
@pytest.mark.parametrize("head", ["band", "plain"])
def test_every_paper_and_head_can_be_printed(orientation: Any, paper: Any, head: Any) -> None:
    made, problems = _pdf(replace(SAMPLE, orientation=orientation, paper=paper, head=head, language="en"))
    assert made.pages
    assert problems == ()


@pytest.mark.parametrize(
    "odd", ["😀 glad", "محمد", "李", "a\x00b\x1b", "\ud800", "e\u0301", "🇩🇰👩‍💻", "\u2028", "\ufb00 Ａ", "x" * 300]
)
def test_no_character_stops_a_print(odd: str) -> None:
    blocks = (
        Heading(1, text(odd)),
        Paragraph(text(odd, Pill(odd))),
        Table((Column(odd),), (Row((cell(odd),)),), odd, odd),
    )
    made, _ = _pdf(replace(SAMPLE, title=f"Navn {odd}", blocks=blocks))
    assert made.pages


def test_characters_the_typeface_lacks_are_named() -> None:
    _, problems = _pdf(replace(SAMPLE, blocks=(paragraph("Åse 😀 og ꡖꡖ"),)))
    assert [(problem.code, problem.severity) for problem in problems] == [("written-by-hand", "warning")]
    assert problems[0].params["words"] == ["ꡖꡖ", "😀"]


def test_danish_and_what_documents_are_set_with_is_covered() -> None:
    assert all(ord(letter) in covered() for letter in "æøåÆØÅéüöäßğłŠ–—…«»“”×→≥½€☐□•\u2007\u00a0")


@pytest.mark.parametrize("face", FACES)
def test_every_face_of_the_typeface_has_the_same_characters(face: str) -> None:
    assert frozenset(advances(face)) == covered()


def test_what_replaces_a_character_is_its_plain_form_or_a_line() -> None:
    assert printable("æøå 65 %") == ("æøå 65 %", frozenset())
    assert printable("Ａ1 ꡖꡖ") == (f"A1 {BLANK}", frozenset({"ꡖꡖ"}))
    assert printable("Marie 👩\u200d💻\ufe0f Holm") == ("Marie Holm", frozenset({"👩\u200d💻\ufe0f"}))


def test_a_name_with_a_letter_that_no_typeface_has_is_a_line_to_write_on() -> None:
    name = "\u09ac\u09bf\u09a8\u09af\u09bc"
    assert printable(f'(name: "{name},\nÅse")') == (f'(name: "{BLANK},\nÅse")', frozenset({name}))


def test_lines_are_wrapped_at_the_width_given() -> None:
    lines = wrapped("Ledelsen prioriterer synligt og fastholder retningen", 9, 120)
    assert " ".join(lines) == "Ledelsen prioriterer synligt og fastholder retningen"
    assert len(lines) == 2
    assert all(width(line, 9) <= 120 for line in lines)


def test_columns_fill_the_width_and_no_word_is_divided() -> None:
    widths = column_widths(TABLE, 482, 10)
    assert sum(widths.points) == pytest.approx(482)
    assert not any(widths.divided)
    for column, wide in zip(TABLE.columns, widths.points, strict=True):
        assert width(column.header, 8.8, bold=True) < wide


def test_a_table_that_is_too_narrow_for_its_words_says_so() -> None:
    columns = tuple(Column("Medarbejderrepræsentant") for _ in range(8))
    widths = column_widths(Table(columns, (Row((cell("kommunalbestyrelsesmedlem"),) * 8),), "Bred"), 482, 10)
    assert any(widths.divided)
    assert sum(widths.points) == pytest.approx(482)
