"""What a day's prints say: counted, computed or left open, but never made up."""

from __future__ import annotations

import re
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bootcamp.plan.event import Block
from bootcamp.render.look import ENOUGH_CONTRAST, contrast_on_white, darkened, read_colour
from bootcamp.views.quantities import Counts, Need, Quantity, need, read_quantity
from support.command_line import Run
from support.sheets_of_paper import each_on_a_sheet_of_its_own, printed_pages

COUNTS = Counts(participants=100, tables=13, segments=4, tracks=3, rooms=6, roles={"bordvært": 13})
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#a00"/></svg>'


def printed(run: Run, process: Path, document: str, event: str, language: str = "da") -> str:
    """The print as Markdown."""
    answer = run("print", document, event, "--as", "md", "--lang", language, "--json")
    assert answer.code == 0, answer.err
    assert process.is_dir()
    return Path(answer.document["files"][0]["path"]).read_text("utf-8")


def pages(run: Run, document: str, event: str) -> int:
    """How many pages of the print something stands on."""
    return printed_pages(as_pdf(run, document, event))


def as_pdf(run: Run, document: str, event: str) -> bytes:
    answer = run("print", document, event, "--json")
    assert answer.code == 0, answer.err
    return Path(answer.document["files"][0]["path"]).read_bytes()


def rows(text: str) -> dict[str, list[str]]:
    """The rows of all tables by their first cell."""
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in text.splitlines() if line[:1] == "|"]
    return {row[0].removeprefix("☐ "): row[1:] for row in cells}


def change(process: Path, file: str, old: str, new: str) -> None:
    path = process / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


# --- quantities


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3", Quantity(Fraction(3), "", None)),
        ("4 ruller", Quantity(Fraction(4), "ruller", None)),
        ("1 pr. bord", Quantity(Fraction(1), "", "bord")),
        ("2 per deltager", Quantity(Fraction(2), "", "deltager")),
        ("1 sæt pr bord", Quantity(Fraction(1), "sæt", "bord")),
        ("½ pr. deltager", Quantity(Fraction(1, 2), "", "deltager")),
        ("1,5 pr. deltager", Quantity(Fraction(3, 2), "", "deltager")),
        ("én pr. gruppe", Quantity(Fraction(1), "", "gruppe")),
        ("pr. bord", Quantity(Fraction(1), "", "bord")),
        (None, Quantity(Fraction(1), "", None)),
        ("nok til alle", None),
        ("2-3 pr. bord", None),
    ],
)
def test_quantities_are_read_as_people_write_them(written: str | None, meant: Quantity | None) -> None:
    assert read_quantity(written) == meant


@pytest.mark.parametrize(
    ("written", "form", "tracks", "expected"),
    [
        ("2 pr. deltager", "plenum", 1, Need(200)),
        ("2 pr. deltager", "plenum", 3, Need(68)),
        ("1 sæt pr. bord", "mixed groups", 1, Need(13, "sæt")),
        ("1 pr. bord", "mixed groups", 3, Need(5)),
        ("10 pr. gruppe", "mixed groups", 1, Need(130)),
        ("10 pr. gruppe", "segment groups", 1, Need(40)),
        ("1 pr. spor", "plenum", 1, Need(3)),
        ("1 pr. spor", "plenum", 3, Need(1)),
        ("1 pr. bordvært", "plenum", 1, Need(13)),
        ("½ pr. bord", "plenum", 1, Need(7)),
        ("1 pr. medvirkende", "plenum", 1, Need(None, "", "medvirkende")),
    ],
)
def test_a_quantity_is_multiplied_by_what_it_goes_by(written: str, form: str, tracks: int, expected: Need) -> None:
    quantity = read_quantity(written)
    assert quantity is not None
    assert need(quantity, Block.model_validate({"form": form}), COUNTS, tracks) == expected


@given(st.integers(1, 500), st.integers(1, 12), st.integers(1, 2000))
def test_tracks_together_always_get_enough(per_person: int, tracks: int, participants: int) -> None:
    counts = Counts(participants, None, 0, tracks, 0, {})
    each = need(Quantity(Fraction(per_person), "", "deltager"), Block(), counts, tracks)
    assert each.number is not None
    assert per_person * participants <= each.number * tracks < per_person * (participants + tracks)


def test_the_packing_list_sums_over_the_day(run: Run, process: Path) -> None:
    text = printed(run, process, "packing-list", "bootcamp-1")
    assert "100 deltagere, 13 borde, 4 deltagergrupper og 5 lokaler" in text
    found = rows(text)
    assert found["sedler"][0] == "200"
    assert found["kort med svar"][0] == "13\u00a0sæt"
    assert found["klistermærker i fire farver"][0] == "500"
    assert found["arket «Aktivitet» i A4"][0] == "40"
    assert found["malertape"][0] == "4\u00a0ruller"
    assert found["håndmikrofon"][:2] == ["4", "2"]
    assert "Det mangler" not in text


def test_the_packing_list_says_what_it_cannot_count(run: Run, process: Path) -> None:
    change(process, "events/bootcamp-1.yaml", "tables: 13\n", "")
    change(process, "events/bootcamp-1.yaml", "kuglepen: 1 pr. deltager", "kuglepen: rigeligt")
    text = printed(run, process, "packing-list", "bootcamp-1")
    assert "Antallet af borde er ikke kendt" in text
    assert "tables:" not in text
    assert "uden tal" in text
    assert rows(text)["kort med svar"][0].lstrip("\\").startswith("_")
    assert rows(text)["sedler"][0] == "200"


# --- papers


def test_the_run_sheet_has_the_columns_that_the_plan_chose(run: Run, process: Path) -> None:
    change(
        process, "events/bootcamp-1.yaml", "run_sheet: [tid, hvad, hvorfor, hvordan, hvem, materialer, plan b]",
        "run_sheet: [tid, luft, hvad, lokale, hvem]",
    )  # fmt: skip
    text = printed(run, process, "run-sheet", "bootcamp-1")
    assert "| Tid | Luft | Hvad | Lokale | Hvem |" in text
    assert "Hvorfor" not in text
    assert re.search(r"\| 9\.40–10\.30<br>50 min\. \| \d+ min\. \| Kerneopgavens formål \| Aulaen \|", text)


@pytest.mark.parametrize("column", ["tid", "hvad", "plan b"])
def test_a_run_sheet_of_one_column_still_names_the_tracks(run: Run, process: Path, column: str) -> None:
    change(
        process, "events/bootcamp-3.yaml", "run_sheet: [tid, hvad, hvorfor, hvordan, hvem, materialer, plan b]",
        f"run_sheet: [{column}]",
    )  # fmt: skip
    assert "Spor: Trivsel og læring" in printed(run, process, "run-sheet", "bootcamp-3")


def test_each_track_has_its_own_programme(run: Run, process: Path) -> None:
    assert pages(run, "track-programmes", "bootcamp-3") == 3
    text = printed(run, process, "track-programmes", "bootcamp-3")
    sheets = {part.splitlines()[0]: part for part in re.split(r"^# Spor: ", text, flags=re.MULTILINE)[1:]}
    assert list(sheets) == ["Fællesskaber og fritid", "Trivsel og læring", "Uddannelse og beskæftigelse"]
    for title, sheet in sheets.items():
        assert ("En klasse fortæller" in sheet) == (title == "Trivsel og læring")
        assert sheet.count("Besøg hos politikerpanelet") == 1
        assert "Scenen sættes" in sheet
        assert "Lokalerne gøres klar" not in sheet
    assert "13.30–13.55 | Besøg hos politikerpanelet" in sheets["Trivsel og læring"]


def test_every_role_has_one_page_and_one_for_each_track_it_is_needed_in_at_once(run: Run, process: Path) -> None:
    text = printed(run, process, "role-briefs", "bootcamp-3")
    heads = re.findall(r"^# (.+)$", text, flags=re.MULTILINE)
    assert heads.count("Bordvært") == heads.count("Sporansvarlig") == 3
    assert heads.count("Udvalgets formand") == heads.count("Facilitator") == 1
    assert pages(run, "role-briefs", "bootcamp-3") == len(heads)
    chair = text.split("# Udvalgets formand")[1].split("\n# ")[0]
    assert "9.00–9.45" in chair
    assert "Du byder velkommen" in chair
    assert "Lyt mere" in chair
    assert "Kend vejen til toiletter" not in text


def test_the_staffing_plan_says_what_is_not_settled(run: Run, process: Path) -> None:
    assert "Mangler at blive afklaret" not in printed(run, process, "staffing-plan", "bootcamp-3")
    change(
        process, "events/bootcamp-3.yaml", "helpers: {sporansvarlig: 3, bordvaert: 15,", "helpers: {sporansvarlig: 3,"
    )
    change(process, "plan.yaml", "segment: medarbejdere, active_on: [bootcamp-3]}\n\nsuccess", "}\n\nsuccess")
    text = printed(run, process, "staffing-plan", "bootcamp-3")
    assert "hvor mange der er brug for som bordvært" in text
    assert "Ingen er kommunikationsmedarbejder endnu" in text


def test_the_practical_checklist_asks_and_never_guesses(run: Run, process: Path) -> None:
    full = printed(run, process, "practical-checklist", "bootcamp-1")
    assert "Det mangler" not in full
    assert "Teleslynge og mikrofoner prøves" in full
    change(process, "events/bootcamp-1.yaml", ", responsible: projektleder, by: onsdag inden kl. 12}", "}")
    text = printed(run, process, "practical-checklist", "bootcamp-1")
    assert "Ingen er ansvarlig for: Antal til køkkenet" in text
    assert "hvornår det skal være gjort: Antal til køkkenet" in text
    for asked in ("Nøgler", "Alarm", "Wifi", "Teleslynge"):
        (line,) = [line for line in text.splitlines() if line.startswith(f"| {asked}:")]
        assert not line.split("|")[2].replace("<br>", "").strip()
    checklist = printed(run, process, "practical-checklist", "bootcamp-2")
    assert "endnu ikke skrevet noget om, hvad der skal ordnes" in checklist
    assert ".yaml" not in checklist


@pytest.mark.parametrize("variant", ["adult", "child", "employee"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_consent_says_what_the_law_asks_for(run: Run, process: Path, variant: str, language: str) -> None:
    text = printed(run, process, f"consent-{variant}", "bootcamp-3", language)
    danish = [
        "frivilligt",
        "Hvad skal vi bruge",
        "Hvor må vi vise",
        "senest",
        "trække",
        "dataansvarlig",
        "Datatilsynet",
    ]
    english = ["voluntary", "What will we use", "Where may we show", "at the latest", "withdraw", "data controller",
               "Danish Data Protection Agency"]  # fmt: skip
    assert [said for said in (danish if language == "da" else english) if said not in text] == []
    assert "Lejre Kommune" in text
    assert "projektlederen i Sekretariatet" in text
    assert text.count("| ☐ | ☐ |") == 6
    assert ("ansættelse" in text or "employment" in text) == (variant == "employee")
    assert ("Barnets navn" in text or "The child's name" in text) == (variant == "child")
    assert pages(run, f"consent-{variant}", "bootcamp-3") == 1


def test_the_evaluation_asks_about_the_purpose_the_day_wrote(run: Run, process: Path) -> None:
    one = printed(run, process, "evaluation-form", "bootcamp-1")
    assert "det formål, vi skrev for «Bæredygtig vækst»" in one
    assert "☐ B Borgere" in one
    assert "Skriv ikke dit navn" in one
    assert "det formål, vi skrev i mit spor" in printed(run, process, "evaluation-form", "bootcamp-3")
    assert pages(run, "evaluation-form", "bootcamp-3") == 1


def test_worksheets_follow_the_working_blocks(run: Run, process: Path) -> None:
    assert pages(run, "worksheets", "bootcamp-1") == 6
    assert pages(run, "worksheets", "bootcamp-3") == 16
    day = process / "events" / "alle.yaml"
    outputs = ["formål", "forudsætninger", "forudsætninger", "aktiviteter", "quick wins", "evaluering", "film", "andet"]
    blocks = "".join(f"  - {{title: Punkt, minutes: 10, form: par, output: {output}}}\n" for output in outputs)
    alone = "  - {title: Alene, minutes: 10, form: hver for sig, output: evaluering}\n"
    day.write_text(f"title: Alle slags\nstart: 9.00\nblocks:\n{blocks}{alone}", "utf-8")
    assert pages(run, "worksheets", "alle") == len(outputs)


def test_the_wall_programme_is_one_page_however_long_the_day(run: Run, process: Path) -> None:
    blocks = "".join(f"  - {{title: Punkt {n} med en lang titel, minutes: 5, form: plenum}}\n" for n in range(60))
    (process / "events" / "tres.yaml").write_text(f"title: Tres\nstart: 9.00\nblocks:\n{blocks}", "utf-8")
    tracks = "".join(
        f"      - {{id: s{n}, title: Spor om samarbejdsmuligheder {n}, room: Lokale {n}, "
        f"blocks: [{{title: Arbejdsmarkedsparathed, minutes: 30}}, {{break: 10}}]}}\n"
        for n in range(12)
    )
    (process / "events" / "tolv.yaml").write_text(
        f"title: Tolv\nstart: 9.00\nblocks:\n  - title: Tolv spor\n    tracks:\n{tracks}", "utf-8"
    )
    for event in ("bootcamp-1", "bootcamp-3", "tres", "tolv"):
        assert pages(run, "wall-programme", event) == 1
    assert pages(run, "door-signs", "tolv") == 12


@pytest.mark.parametrize("document", ["track-programmes", "role-briefs", "worksheets", "door-signs"])
def test_what_is_handed_out_or_put_up_by_itself_has_an_empty_back(run: Run, process: Path, document: str) -> None:
    assert each_on_a_sheet_of_its_own(as_pdf(run, document, "bootcamp-3"))
    assert process.is_dir()


# --- colour and logo


def test_a_light_colour_is_made_darker_until_it_can_be_read(run: Run, process: Path) -> None:
    change(
        process, "plan.yaml", "  council: kommunalbestyrelse\n", "  council: kommunalbestyrelse\n  colour: '#e67e00'\n"
    )
    answer = run("print", "wall-programme", "bootcamp-1")
    assert answer.code == 0
    assert "colour-too-light" in answer.err
    assert "plan.yaml:7:11" in answer.err
    assert "#b36200" in answer.err


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_every_colour_ends_up_readable_and_a_readable_one_is_left_alone(colour: str) -> None:
    shown = darkened(colour)
    assert contrast_on_white(shown) >= ENOUGH_CONTRAST
    if contrast_on_white(colour) >= ENOUGH_CONTRAST:
        assert shown == colour


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#ffffff") == pytest.approx(1)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)
    assert [read_colour(value) for value in ("0B4650", "#abc", "petrol", "#12345")] == [
        "#0b4650",
        "#aabbcc",
        None,
        None,
    ]


def test_the_logo_stands_on_every_print(run: Run, process: Path) -> None:
    plain = {document: _bytes(run, document) for document in ("programme", "wall-programme", "role-briefs")}
    (process / "logo.svg").write_text(LOGO, "utf-8")
    change(process, "plan.yaml", "  council: kommunalbestyrelse\n", "  council: kommunalbestyrelse\n  logo: logo.svg\n")
    for document, before in plain.items():
        assert _bytes(run, document) != before


@pytest.mark.parametrize("kind", ["svg", "png", "jpg"])
def test_logo_and_colour_reach_every_format(run: Run, process: Path, kind: str) -> None:
    (process / f"logo.{kind}").write_bytes(LOGO.encode() if kind == "svg" else drawn_logo("RGB", kind))
    lines = f"  council: kommunalbestyrelse\n  logo: logo.{kind}\n  colour: '#8a1538'\n"
    change(process, "plan.yaml", "  council: kommunalbestyrelse\n", lines)
    answer = run("print", "programme", "bootcamp-1", "--as", "pdf,docx,html")
    assert (answer.code, answer.err) == (0, "")
    out = process / "out"
    page = (out / "program-bootcamp-1.html").read_text("utf-8")
    assert '<img class="logo" src="data:image/' in page
    assert "#8a1538" in page
    assert page.count("#0b4650") == 2  # a tag in the house's petrol
    with ZipFile(out / "program-bootcamp-1.docx") as package:
        assert len([name for name in package.namelist() if name.startswith("word/media/")]) == 1
        styles, text = (package.read(f"word/{name}.xml").decode() for name in ("styles", "document"))
    assert 'descr="Lejre Kommune"' in text
    assert "8A1538" in styles
    assert "0B4650" not in styles
    assert b"/Subtype/Image" in (out / "program-bootcamp-1.pdf").read_bytes() or kind == "svg"


def drawn_logo(mode: str, kind: str) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (300, 120), "#8a1538").convert(mode).save(stream, "JPEG" if kind == "jpg" else "PNG")
    return stream.getvalue()


def _bytes(run: Run, document: str) -> bytes:
    answer = run("print", document, "bootcamp-1", "--json")
    assert (answer.code, answer.err) == (0, "")
    return Path(answer.document["files"][0]["path"]).read_bytes()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("logo: logo.svg", "logo-missing"),
        ("logo: ../udenfor.svg", "logo-missing"),
        ("logo: plan.yaml", "logo-not-readable"),
        ("logo: brudt.svg", "logo-not-readable"),
        ("logo: brudt.png", "logo-not-readable"),
        ("logo: tryk.jpg", "logo-not-readable"),
        ("colour: petrol", "colour-not-readable"),
    ],
)
def test_a_logo_or_colour_that_cannot_be_used_is_told_with_its_place(
    run: Run, process: Path, line: str, code: str
) -> None:
    (process / "brudt.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><rect", "utf-8")
    (process / "brudt.png").write_bytes(drawn_logo("RGB", "png")[:-30])
    (process / "tryk.jpg").write_bytes(drawn_logo("CMYK", "jpg"))
    (process.parent / "udenfor.svg").write_text(LOGO, "utf-8")
    change(process, "plan.yaml", "  council: kommunalbestyrelse\n", f"  council: kommunalbestyrelse\n  {line}\n")
    answer = run("print", "programme", "bootcamp-1")
    assert answer.code == 0
    assert code in answer.err
    assert "plan.yaml:7:" in answer.err
    assert (process / "out" / "program-bootcamp-1.pdf").is_file()
