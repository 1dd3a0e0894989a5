"""The slides as PowerPoint's own library reads them back."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.opc.constants import RELATIONSHIP_TYPE

from bootcamp.documents.survey.slides import MOST_BARS, slides
from bootcamp.render.typeface import wrapped
from bootcamp.survey.keeping.storing import read_findings
from bootcamp.views.process import open_process
from bootcamp.words import Language
from support.command_line import Run

SURVEY = "digital-bootcamp"


@pytest.fixture
def folder(answered: Path) -> Path:
    return answered


@pytest.fixture
def show(run: Run, folder: Path, tmp_path: Path) -> Any:
    done = run("print", "slides", "--in", folder, "--out", tmp_path)
    assert done.code == 0, done.err
    return Presentation(str(tmp_path / f"lysbilleder-{SURVEY}.pptx"))


def charts(show: Any) -> Iterator[tuple[Any, Any]]:
    for slide in show.slides:
        yield from ((slide, shape) for shape in slide.shapes if shape.has_chart)


def test_every_slide_has_a_title_of_its_own_and_notes(show: Any) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in show.slides]
    assert all(titles)
    assert titles[0] == "Digital bootcamp"
    assert titles[1] == "240\N{NO-BREAK SPACE}svar indgår"
    assert all(slide.has_notes_slide and slide.notes_slide.notes_text_frame.text for slide in show.slides)


def test_charts_are_native_described_and_hold_the_published_figures(show: Any, folder: Path) -> None:
    findings = read_findings(folder, SURVEY)
    assert findings is not None
    found = list(charts(show))
    assert len(found) >= 4
    for _, shape in found:
        assert len(shape.element.nvGraphicFramePr.cNvPr.get("descr")) > 40
    ranking = next(question for question in findings.questions if question.items)
    scores = found[0][1].chart.plots[0]
    labels = [str(category).replace("\n", " ") for category in scores.categories]
    assert labels == [item.title for item in ranking.items]
    assert list(scores.series[0].values) == [item.score for item in ranking.items]
    assert list(scores.series[1].values) == [item.score_pooled for item in ranking.items]


def test_a_share_that_is_withheld_is_a_gap_and_told_in_words(show: Any, folder: Path) -> None:
    findings = read_findings(folder, SURVEY)
    assert findings is not None
    hidden = [
        (item.title, group)
        for question in findings.questions
        for item in question.items
        for group, figures in item.by_segment.items()
        if figures and figures.top3.share is None
    ]
    assert hidden
    gaps = sum(
        value is None
        for _, shape in charts(show)
        for series in shape.chart.plots[0].series
        for value in series.values
    )  # fmt: skip
    assert 0 < gaps <= len(hidden)
    texts = [shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame]
    assert any("Vises kun som spænd" in text and "Politikere" in text for text in texts)


def test_bars_to_both_sides_add_up_to_all_answers(show: Any) -> None:
    chart = next(shape.chart for _, shape in charts(show) if "STACKED" in str(shape.chart.chart_type))
    series = [list(one.values) for one in chart.plots[0].series]
    for statement in zip(*series, strict=True):
        assert sum(abs(share) for share in statement) == pytest.approx(1)
    assert any(share < 0 for share in series[0])


def test_no_slide_has_more_bars_than_can_be_read(show: Any) -> None:
    for _, shape in charts(show):
        plot, stacked = shape.chart.plots[0], "STACKED" in str(shape.chart.chart_type)
        assert len(list(plot.categories)) * (1 if stacked else len(list(plot.series))) <= MOST_BARS


def test_everything_is_marked_as_danish_and_the_foot_says_whose_it_is(show: Any) -> None:
    assert show.core_properties.language == "da-DK"
    runs = [
        run
        for slide in show.slides
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    ]
    assert {str(run.font.language_id) for run in runs if run.font.size} == {"DANISH (1030)"}
    for slide in show.slides:
        assert any(shape.is_placeholder and "Lejre" in shape.text_frame.text for shape in slide.shapes)


def test_the_same_findings_give_the_same_bytes(run: Run, folder: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        run("print", "slides", "--in", folder, "--lang", "en", "--out", tmp_path / name)
        made.append((tmp_path / name / f"slides-{SURVEY}.pptx").read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as package:
        assert any(name.startswith("ppt/embeddings/") for name in package.namelist())


def test_slides_come_as_powerpoint_only(run: Run, folder: Path) -> None:
    done = run("print", "slides", "--in", folder, "--as", "pdf")
    assert done.code == 2
    assert "pptx" in done.err


def test_titles_are_findings_in_both_languages(folder: Path) -> None:
    said: dict[Language, str] = {"da": "240 svar indgår", "en": "240 answers are counted"}
    for language, who in said.items():
        deck = slides(open_process(folder, language)[0].survey(SURVEY))
        assert deck.slides[0].title == who
        assert all(slide.title for slide in deck.slides)


def test_the_logo_stands_first_and_the_colours_offered_are_the_municipality_s(run: Run, folder: Path) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (300, 120), "#8a1538").save(stream, "PNG")
    (folder / "logo.png").write_bytes(stream.getvalue())
    plan = folder / "plan.yaml"
    lines = "  council: kommunalbestyrelse\n  logo: logo.png\n  colour: '#8a1538'\n"
    plan.write_text(plan.read_text("utf-8").replace("  council: kommunalbestyrelse\n", lines), "utf-8")
    assert run("print", "slides", "--in", folder).code == 0
    show = Presentation(str(folder / "out" / f"lysbilleder-{SURVEY}.pptx"))
    (picture,) = (shape for shape in show.slides[0].shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
    assert picture.left + picture.width <= show.slide_width
    assert picture._element.nvPicPr.cNvPr.get("descr") == "Lejre Kommune"
    theme = show.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode()
    assert '<a:accent1><a:srgbClr val="8A1538"/></a:accent1>' in theme
    assert "4F81BD" not in theme


def test_every_item_stands_on_a_slide_and_no_title_runs_into_the_line_above(show: Any, folder: Path) -> None:
    findings = read_findings(folder, SURVEY)
    assert findings is not None
    drawn = [str(name).replace("\n", " ") for _, shape in charts(show) for name in shape.chart.plots[0].categories]
    for question in findings.questions:
        assert all(drawn.count(item.title) == 2 for item in question.items)
    for slide in show.slides:
        title = slide.shapes.title
        size = title.text_frame.paragraphs[0].runs[0].font.size.pt
        lines = wrapped(title.text_frame.text, size * 1.2, title.width / 12700 - 14, bold=True)
        assert len(lines) * size * 1.2 <= title.height / 12700


def test_shares_are_bars_and_legends_stand_in_the_order_of_the_bars(show: Any) -> None:
    for slide, shape in charts(show):
        names = [series.name for series in shape.chart.plots[0].series]
        assert not shape.chart.has_legend
        if len(names) > 1 and "STACKED" not in str(shape.chart.chart_type):
            texts = [each.text_frame.text for each in slide.shapes if each.has_text_frame]
            legend = next(text for text in texts if text.startswith("■"))
            assert [legend.index(name) for name in names] == sorted(legend.index(name) for name in names)
    bulleted = [shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame]
    assert not any("Liv i landsbyerne: 69" in text for text in bulleted)
    assert any("Liv i landsbyerne" in list(shape.chart.plots[0].categories) for _, shape in charts(show))
