from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.render import render
from bootcamp.render.blocks import (
    BulletList,
    Chart,
    Heading,
    Paragraph,
    Pill,
    Row,
    Table,
    Text,
    cell,
    paragraph,
    plain,
    plain_cell,
    text,
)
from bootcamp.render.blocks import Column as TableColumn
from bootcamp.render.charts import ChartShare, TopShare, TopShares, data_table, share_words
from bootcamp.render.drawing import svg
from bootcamp.render.look import contrast_on_white
from bootcamp.render.positions import letters_on, scale_colours
from bootcamp.render.sheet import COLOURS
from bootcamp.render.text import blocks_of
from bootcamp.words import Words
from support.rendered_sample import POSITIONS, RANGES, SAMPLE, SCORES, SEGMENTS, SHARES

DANISH = Words("da")
ODD = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffe\uffff"), min_size=1)


class _Reader(HTMLParser):
    """Collects tags, attributes and text."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)


def _html(document: object = SAMPLE) -> str:
    return render(document, ["html"])[0]["html"].content.decode()  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def page() -> _Reader:
    return _Reader(_html())


def test_the_page_is_well_formed_and_says_language_and_title(page: _Reader) -> None:
    assert page.open == []
    tags = dict(page.tags)
    assert tags["html"] == {"lang": "da"}
    assert SAMPLE.title in page.texts


def test_headings_go_one_step_at_a_time(page: _Reader) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels == [1, 2, 2, 2, 3, 2]


def test_tables_have_captions_and_heads_with_scope(page: _Reader) -> None:
    heads = [attributes for tag, attributes in page.tags if tag == "th"]
    assert heads
    assert all(attributes["scope"] == "col" for attributes in heads)
    assert "Dagens program" in page.texts


def test_a_wide_table_can_be_scrolled_without_a_mouse(page: _Reader) -> None:
    regions = [attributes for tag, attributes in page.tags if tag == "div" and attributes.get("class") == "wide"]
    assert regions
    assert all(each["tabindex"] == "0" and each["role"] == "group" and each["aria-label"] for each in regions)


def test_charts_are_described_and_their_text_is_text(page: _Reader) -> None:
    charts = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert [chart["role"] for chart in charts] == ["img"] * 4
    assert all(chart["aria-label"] for chart in charts)
    assert "vises ikke" in page.texts


def test_nothing_is_fetched_or_run() -> None:
    content = _html()
    assert "<script" not in content
    assert not re.search(r"(src|href)=|url\(|@import|https?://(?!www\.w3\.org/2000/svg)", content)


@given(ODD)
def test_text_can_never_become_markup(value: str) -> None:
    row = Row((cell(value, Pill(value)),))
    blocks = (Heading(1, text(value)), paragraph(value), Table((TableColumn(value),), (row,), value, value))
    reader = _Reader(_html(replace(SAMPLE, title=value, blocks=blocks)))
    assert reader.open == []
    assert not {tag for tag, _ in reader.tags} & {"script", "img", "a", "iframe"}


def test_the_same_document_gives_the_same_bytes() -> None:
    assert _html() == _html()


@given(ODD.filter(lambda value: value == " ".join(value.split()) and value.strip() == value))
def test_markdown_reads_back_as_it_was(value: str) -> None:
    document = replace(SAMPLE, kind="", status=None, subtitle=None, facts=(), blocks=(paragraph(value),))
    content = render(document, ["md"])[0]["md"].content.decode()
    title, *rest = blocks_of(content)
    assert [plain(block.runs) for block in rest if isinstance(block, Paragraph)] == [value]
    assert isinstance(title, Heading)


def test_markdown_holds_tables_lists_and_the_figures_of_charts() -> None:
    content = render(SAMPLE, ["md"])[0]["md"].content.decode()
    assert "| 8.30–9.00 | Ankomst<br>Bordværter samler op | Plenum | 12 |" in content
    assert "3. Alle skriver\n4. Bordet samler\n   - højst 25 ord" in content
    assert "| Frivillige er med fra starten | 78 | 70 | 388 |" in content
    assert SHARES.note is not None
    assert SHARES.note in content


def test_the_figures_of_a_chart_are_a_table() -> None:
    rows = [[plain_cell(each) for each in row.cells] for row in data_table(SHARES, DANISH).rows]
    assert rows[0] == ["Frivillige er med fra starten", "58 % (47–68)", "40 % (20–60)", "vises ikke"]
    assert rows[1][1:] == ["30 %", "vises ikke", "vises ikke"]
    heads = [column.header for column in data_table(SHARES, DANISH).columns]
    assert heads == ["Punkt", "B Borgere (258 svar)", "E Erhvervsliv (32 svar)", "P Politikere (vises ikke)"]


def test_a_group_that_is_not_shown_is_never_drawn_as_nothing() -> None:
    drawn = svg(SHARES, DANISH)
    assert drawn.count("vises ikke") == 2, "once in the legend for P, once where E has no share"
    assert drawn.count("<circle") == 3


def test_every_group_keeps_its_letter_and_name_beside_the_colour() -> None:
    drawn = svg(SHARES, DANISH)
    for segment in SEGMENTS:
        assert f">{segment.letter}</text>" in drawn
        assert segment.name in drawn


def test_scores_and_ranges_say_their_figures() -> None:
    scores = svg(SCORES, DANISH)
    assert all(f">{figure}</text>" in scores for figure in ("78", "70", "388"))
    assert ">nr. 1</text>" in svg(RANGES, DANISH)
    assert ">nr. 2–3</text>" in svg(RANGES, DANISH)
    assert ">no. 2–3</text>" in svg(RANGES, Words("en"))


def test_a_chart_of_many_groups_keeps_its_legend_on_the_page() -> None:
    segments = tuple(replace(SEGMENTS[0], name=f"En gruppe med et langt navn {n}") for n in range(7))
    chart = replace(SHARES, data=TopShares(segments, (TopShare("Emne", (ChartShare(0.5, 0.4, 0.6),) * 7),)))
    places = [float(x) for x in re.findall(r'<text x="([\d.]+)"', svg(chart, DANISH))]
    assert max(places) <= 482


def test_an_interval_is_written_without_repeating_the_sign() -> None:
    assert share_words(ChartShare(1.0, 0.9, 1.0), DANISH) == "100 % (90–100)"
    assert share_words(ChartShare(0.104, 0.05, 0.2), Words("en")) == "10% (5–20)"


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(first: str, second: str) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_text_stands_out_from_what_is_behind_it() -> None:
    content = _html()
    tints = dict(re.findall(r"\.pill\.(\w+)\{color:#\w+;background:(#\w+)", content))
    assert set(tints) == set(COLOURS)
    for name, colour in COLOURS.items():
        assert _contrast(colour, "#ffffff") >= 4.5
        assert _contrast(colour, tints[name]) >= 4.5
    assert _contrast("#4d5a63", "#f6f1e8") >= 4.5
    assert _contrast("#bfe0dc", "#0b4650") >= 4.5


def test_only_known_blocks_reach_the_page() -> None:
    blocks = (BulletList(((Paragraph((Text("a", bold=True, italic=True, muted=True),)),),)), SCORES)
    assert '<li><span class="muted"><em><strong>a</strong></em></span></li>' in _html(replace(SAMPLE, blocks=blocks))
    assert isinstance(SCORES, Chart)


def test_a_bar_carries_the_figure_of_each_step_and_a_withheld_step_stops_the_drawing() -> None:
    drawn = svg(POSITIONS, DANISH)
    assert [figure for figure in ("10", "15", "40", "30") if f">{figure}</text>" in drawn] == ["10", "15", "40", "30"]
    assert ">70 %</text>".replace(" ", "\u00a0") in drawn or ">70 %</text>" in drawn
    assert "fordelingen vises ikke" in drawn
    table = data_table(POSITIONS, DANISH)
    assert [plain_cell(each) for each in table.rows[1].cells][1:3] == ["–", "–"]


@pytest.mark.parametrize("steps", range(2, 12))
def test_figures_can_be_read_on_every_colour_of_a_scale(steps: int) -> None:
    for colour in scale_colours(steps):
        white = contrast_on_white(colour)
        assert white >= 4.5 if letters_on(colour) == "#ffffff" else contrast_on_white("#16222a") / white >= 4.5


def test_boxes_are_lists_that_can_be_read_aloud() -> None:
    files, _ = render(SAMPLE, ["html", "md"])
    content = files["html"].content.decode()
    assert '<ul class="boxes"><li><span>Det ene</span></li><li><span>Det andet</span></li></ul>' in content
    assert '<ul class="boxes write">' in content
    assert "repeat(2,auto)" in content
    assert "- ☐ Det ene\n- ☐ Det andet" in files["md"].content.decode()


def test_a_leading_row_that_stands_alone_takes_the_width_of_the_table() -> None:
    rows = (Row((cell("Udsagn"), cell(), cell()), leads=True), Row((cell("Alle"), cell("1"), cell("2"))))
    table = Table((TableColumn("A"), TableColumn("B"), TableColumn("C")), rows, "Prøve")
    content = render(replace(SAMPLE, blocks=(table,)), ["html"])[0]["html"].content.decode()
    assert '<th scope="rowgroup" colspan="3"><div>Udsagn</div></th>' in content
    assert render(replace(SAMPLE, blocks=(table,)), ["pdf", "docx"])[0]["pdf"].pages == 1
