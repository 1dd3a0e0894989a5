"""The screen for the hall in a real browser: the clock moves, the keys work, nothing is fetched, all can be read."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

import pytest

from bootcamp import cli
from bootcamp.reading.shipped import data_folder

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
MISSING = "chromium" if CHROMIUM is None else "" if importlib.util.find_spec("playwright") else "playwright"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"there is no {MISSING} on this machine"),
]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

TRACKS = "".join(
    f"      - {{id: spor-{n}, title: Spor nummer {n} om samarbejde, room: Lokale {n}, blocks: ["
    f"{{title: Arbejdsmarkedsuddannelser, minutes: 20}}, {{break: 10}}, {{title: Opsamling, minutes: 40}}]}}\n"
    for n in range(12)
)
MANY = "".join(f"  - {{title: Punkt {n}, minutes: 5}}\n" for n in range(59))
CROWDED = f"""\
title: En dag med rigtig mange punkter og spor, som alle skal kunne ses fra bageste række i salen
date: 7. maj 2017
start: 9.00
blocks:
  - title: Tolv spor på én gang
    minutes: 75
    tracks:
{TRACKS}{MANY}"""
LONG = """\
title: Dag
date: 7. maj 2017
start: 9.00
blocks:
  - title: >-
      Arbejdsmarkedsuddannelsesinstitutionernes repræsentantskabsmøde med alt, hvad dertil hører af punkter,
      underpunkter, indstillinger, bemærkninger og eventuelt
    minutes: 180
    room: Det store mødelokale på første sal ved siden af biblioteket
    note: Der er meget at sige om dette punkt, og det bliver sagt her i en lang note, som helst ikke skal skubbe uret ud
  - {title: Frokost, minutes: 30, form: måltid}
"""
ENDLESS = f"""\
title: Dag
date: 7. maj 2017
start: 9.00
blocks:
  - title: {"Samarbejdsudvalgsformandskabsmøde " * 14}
    minutes: 180
    room: {"Det store mødelokale " * 5}
    note: {"En lang note " * 20}
  - {{title: {"Frokost med mange ord i titlen " * 10}, minutes: 30, form: måltid}}
  - {{title: Kaffe, minutes: 30}}
"""
TIGHT = """\
title: Dag
date: 7. maj 2017
start: 8.30
blocks:
  - {title: Ankomst, minutes: 30}
  - {title: Arbejde, minutes: 60, at_least: 40}
  - {title: Frokost, at: 10.00, minutes: 30, form: måltid}
  - {title: Mere arbejde, minutes: 30}
"""
#: An installed clock runs until it is stopped; the page has this long to open before the moment that is meant.
OPENING = timedelta(minutes=1)
CONTRAST = """() => {
  const channel = (value) => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const behind = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const found = numbers(getComputedStyle(each).backgroundColor);
      if (found.length < 4 || found[3] > 0) return found;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
    if (!own || !node.checkVisibility() || node.closest("script, noscript, .unseen")) continue;
    const [one, other] = [luminance(numbers(getComputedStyle(node).color)), luminance(behind(node))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    found.push([ratio, node.textContent, parseFloat(getComputedStyle(node).fontSize)]);
  }
  return found;
}"""
HIDDEN = """() => {
  const main = document.getElementById("main").getBoundingClientRect();
  const late = [];
  if (document.documentElement.scrollHeight > innerHeight) late.push("the page scrolls");
  for (const node of document.querySelectorAll("#present *, #tracks li, #tracks li *, #coming *")) {
    if (!node.checkVisibility() || node.closest(".unseen, svg")) continue;
    const box = node.getBoundingClientRect();
    if (box.bottom > main.bottom + 1 || box.right > innerWidth + 1 || box.left < -1) late.push(node.textContent);
    const larger = node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 2;
    if (node.matches("h1, li, .what") && larger) late.push(node.textContent);
  }
  return late;
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The screens of the example and of days that are hard to show, in one folder."""
    place = tmp_path_factory.mktemp("æ ø å")
    process = place / "process"
    shutil.copytree(data_folder("examples") / "lejre-kerneopgaver", process)
    (process / "events" / "crowded.yaml").write_text(CROWDED, encoding="utf-8")
    (process / "events" / "long.yaml").write_text(LONG, encoding="utf-8")
    (process / "events" / "endless.yaml").write_text(ENDLESS, encoding="utf-8")
    (process / "events" / "tight.yaml").write_text(TIGHT, encoding="utf-8")
    for event in ("bootcamp-1", "bootcamp-3", "crowded", "long", "endless", "tight"):
        assert (
            cli.run(["screen", event, "--in", str(process), "--lang", "da", "--out", str(place / f"{event}.html")]) == 0
        )
    english = ["screen", "bootcamp-3", "--in", str(process), "--lang", "en", "--out", str(place / "english.html")]
    assert cli.run(english) == 0
    return place


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


Open = Callable[..., "Page"]


@pytest.fixture
def open_at(browser: Browser, folder: Path) -> Iterator[Open]:
    """Open a screen at a moment, with a clock that stands still until it is told to run; it may fetch nothing."""
    contexts = []

    def opened(event: str, moment: str, *, hash_: str = "", still: bool = True) -> Page:
        context = browser.new_context(
            viewport={"width": 1920, "height": 1080}, color_scheme="light", timezone_id="Europe/Copenhagen"
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        asked: list[str] = []
        failed: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: failed.append(str(error)))
        file = (folder / f"{event}.html").as_uri()
        if still:
            then = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Copenhagen"))
            page.clock.install(time=then - OPENING)
            page.goto(file + hash_)
            page.clock.pause_at(then)
        else:
            page.goto(file + hash_)
        found: Any = page
        found.asked, found.failed, found.file = asked, failed, file
        return page

    yield opened
    for context in contexts:
        for page in context.pages:
            found: Any = page
            assert not found.failed
            assert {url.partition("#")[0] for url in found.asked} == {found.file}
        context.close()


def read(page: Page, name: str) -> str:
    return " ".join((page.locator(f"#{name}").text_content() or "").split())


def pressed(page: Page, *keys: str) -> Page:
    for key in keys:
        page.keyboard.press(key)
    return page


# --- the clock


@pytest.mark.parametrize(
    ("moment", "title", "left", "after"),
    [
        ("08:20", "Ankomst og morgenkaffe", "10:00", "Scenen sættes"),
        ("08:45", "Ankomst og morgenkaffe", "15:00", "Scenen sættes"),
        ("09:00", "Scenen sættes", "45:00", "Vi går ud i de tre spor"),
        ("12:10", "Frokost", "5:00", "Politikerpanelet besøges på skift"),
        ("17:30", "Film og fælles middag", "60:00", ""),
        ("18:30", "Tak for i dag", "", ""),
    ],
)
def test_opened_in_the_middle_of_the_day_it_finds_its_place(
    open_at: Open, moment: str, title: str, left: str, after: str
) -> None:
    page = open_at("bootcamp-3", f"2017-05-07T{moment}")
    assert read(page, "title") == title
    assert read(page, "countdown") == left
    assert read(page, "after-title") == after
    assert read(page, "clock") == moment.lstrip("0").replace(":", ".")


def test_the_clock_moves_and_the_block_changes_by_itself(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T08:58")
    page.clock.run_for(60_000)
    assert read(page, "countdown") == "1:00"
    page.clock.run_for(61_000)
    assert read(page, "title") == "Scenen sættes"
    assert read(page, "countdown") == "44:59"


def test_a_moment_can_be_tried_out_and_then_runs(open_at: Open) -> None:
    from playwright.sync_api import expect

    page = open_at("bootcamp-3", "", hash_="#now=2017-05-07T09:44:58", still=False)
    assert read(page, "title") == "Scenen sættes"
    expect(page.locator("#title")).to_have_text("Vi går ud i de tre spor")
    assert read(page, "mode") == "Følger uret"


def test_it_warns_by_word_and_shape(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:39:59")
    assert read(page, "sign") == "tilbage"
    assert page.locator(".shape.calm").is_visible()
    page.clock.run_for(1000)
    assert read(page, "sign") == "Rund af: 5 minutter tilbage"
    assert page.locator(".shape.warning").is_visible()
    assert not page.locator(".shape.calm").is_visible()


def test_another_day_says_so_and_can_be_rehearsed(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-05T20:00")
    assert read(page, "title") == "Bootcamp III – tre spor på én dag"
    assert "Søndag den 7. maj 2017" in read(page, "detail")
    pressed(page, " ", " ")
    assert read(page, "title") == "Scenen sættes"
    assert read(page, "countdown") == "45:00"
    assert read(page, "mode") == "Prøve"
    assert read(page, "late") == ""


# --- the keys


def test_a_block_begun_late_is_told_and_moves_the_rest_until_it_is_made_up_for(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:06"), " ")
    assert read(page, "title") == "Scenen sættes"
    assert read(page, "countdown") == "45:00"
    assert read(page, "late") == "6 minutter bagud"
    assert read(page, "after-time") == "9.51 i stedet for 9.45"
    rest = page.locator("#rest li").all_text_contents()
    assert any(row.startswith("10.01") and "9.55" in row for row in rest)
    assert any(row.startswith("12.15") and "Frokost" in row for row in rest)


def test_over_time_is_counted_upwards_with_a_sign_and_in_words(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:00"), "ArrowRight")
    page.clock.run_for("45:01")
    assert (read(page, "countdown"), read(page, "sign")) == ("+0:01", "Tiden er gået")
    page.clock.run_for("05:00")
    assert (read(page, "countdown"), read(page, "sign")) == ("+5:01", "5 minutter over tiden")
    assert page.locator(".shape.over").is_visible()
    pressed(page, " ")
    assert read(page, "title") == "Vi går ud i de tre spor"


def test_back_undoes_the_last_step(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:30"), " ")
    assert read(page, "title") == "Vi går ud i de tre spor"
    pressed(page, "ArrowLeft")
    assert (read(page, "title"), read(page, "countdown"), read(page, "mode")) == (
        "Scenen sættes",
        "15:00",
        "Følger uret",
    )
    pressed(page, "ArrowLeft")
    assert (read(page, "title"), read(page, "sign")) == ("Ankomst og morgenkaffe", "30 minutter over tiden")
    pressed(page, "a")
    assert read(page, "title") == "Scenen sættes"


def test_five_minutes_more_and_less(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:30"), "+")
    assert read(page, "countdown") == "20:00"
    pressed(page, "-", "-")
    assert read(page, "countdown") == "10:00"
    pressed(page, *["-"] * 20)
    assert read(page, "countdown") == "+30:00"
    pressed(page, "+")
    assert read(page, "countdown") == "+25:00"


def test_the_clock_can_be_stopped(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:30"), "p")
    page.clock.run_for("04:00")
    assert (read(page, "countdown"), read(page, "sign")) == ("15:00", "Uret er stoppet")
    assert read(page, "clock") == "9.34"
    pressed(page, "p")
    page.clock.run_for(60_000)
    assert read(page, "countdown") == "14:00"


@pytest.mark.parametrize(
    ("first", "then", "left", "after", "late"),
    [
        ("08:50", "00:00", "70:00", "10.00", ""),
        ("09:09", "00:00", "51:00", "10.00", ""),
        ("08:35", "50:00", "60:00", "10.25 i stedet for 10.00", "25 minutter bagud"),
    ],
)
def test_a_fixed_time_is_kept_where_the_block_before_it_can_be_shorter(
    open_at: Open, first: str, then: str, left: str, after: str, late: str
) -> None:
    page = pressed(open_at("tight", f"2017-05-07T{first}"), " ")
    if then != "00:00":
        page.clock.fast_forward(then)
        pressed(page, " ")
    assert read(page, "title") == "Arbejde"
    assert read(page, "countdown") == left
    assert read(page, "after-time") == after
    assert read(page, "late") == late


def test_to_the_end_and_no_further(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T17:30"), " ", " ")
    assert read(page, "title") == "Tak for i dag"
    pressed(page, " ", "ArrowLeft")
    assert read(page, "title") == "Film og fælles middag"


def test_a_reload_keeps_what_was_done_and_a_new_day_forgets_it(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:30"), " ", "+")
    before = read(page, "title"), read(page, "countdown")
    page.reload()
    assert (read(page, "title"), read(page, "countdown")) == before == ("Vi går ud i de tre spor", "15:00")
    page.clock.fast_forward("24:00:00")
    assert (read(page, "title"), read(page, "mode")) == ("Bootcamp III – tre spor på én dag", "Følger uret")


def test_it_runs_where_nothing_can_be_kept(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:30")
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})")
    page.reload()
    pressed(page, " ")
    assert read(page, "title") == "Vi går ud i de tre spor"


@pytest.mark.parametrize("kept", ['{"date":"2017-05-07","begun":[{"id":"gone","start":1,"more":0}]}', "[", "null"])
def test_what_was_kept_of_another_plan_is_left_alone(open_at: Open, kept: str) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:30")
    page.evaluate(
        "kept => localStorage.setItem(JSON.parse(document.getElementById('programme').textContent).key, kept)", kept
    )
    page.reload()
    assert read(page, "title") == "Scenen sættes"


def test_the_buttons_do_as_the_keys_and_leave_the_space_bar_alone(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:30")
    page.get_by_role("button", name="+5 min.").click()
    assert read(page, "countdown") == "20:00"
    pressed(page, " ")
    assert read(page, "title") == "Vi går ud i de tre spor"


def test_help_shows_the_keys_and_full_screen_can_be_asked_for(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T09:30"), "?")
    assert page.get_by_role("dialog", name="Taster").is_visible()
    pressed(page, "+", "Escape")
    assert not page.get_by_role("dialog").is_visible()
    assert read(page, "countdown") == "15:00"
    page.evaluate("document.documentElement.requestFullscreen = () => { document.body.dataset.full = 'yes'; }")
    pressed(page, "f")
    assert page.locator("body").get_attribute("data-full") == "yes"


# --- tracks


def test_the_tracks_stand_side_by_side_with_the_visits(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T13:52")
    cards = page.locator("#tracks li")
    boxes = [cards.nth(number).bounding_box() for number in range(3)]
    assert len({box["y"] for box in boxes if box}) == 1
    visiting = page.locator("#tracks li.visiting")
    assert visiting.count() == 1
    assert "Trivsel og læring" in visiting.inner_text()
    assert "Lokale 12" in visiting.inner_text()
    assert "Skift om 3 minutter" in visiting.inner_text()
    assert "Derefter kl. 14.00: Besøg hos politikerpanelet" in cards.nth(2).inner_text()
    page.clock.run_for("04:00")
    assert page.locator("#tracks li.visiting").count() == 0
    assert "Skift" in cards.nth(1).inner_text()


def test_the_tracks_move_along_when_their_block_begins_late(open_at: Open) -> None:
    page = pressed(open_at("bootcamp-3", "2017-05-07T13:07"), " ")
    assert "til kl. 13.32" in page.locator("#tracks li.visiting").inner_text()


# --- to be read by all


@pytest.mark.parametrize(
    ("event", "moment", "keys"),
    [
        ("bootcamp-3", "08:00", ""), ("bootcamp-3", "09:43", ""), ("bootcamp-3", "09:06", " "),
        ("bootcamp-3", "09:40", "←"), ("bootcamp-3", "09:20", "p"), ("bootcamp-3", "13:52", ""),
        ("bootcamp-3", "13:20", "?"), ("crowded", "09:18", ""),
    ],
)  # fmt: skip
def test_the_contrast_is_enough_in_light_and_dark(open_at: Open, event: str, moment: str, keys: str) -> None:
    page = pressed(open_at(event, f"2017-05-07T{moment}"), *(key.replace("←", "ArrowLeft") for key in keys))
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found = page.evaluate(CONTRAST)
        assert len(found) >= 10
        assert not [(scheme, ratio, text) for ratio, text, _ in found if ratio < 4.5]


def test_light_and_dark_can_be_chosen(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:20")
    background = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(background)
    pressed(page, "l")
    assert page.evaluate(background) != before
    pressed(page, "l")
    assert page.evaluate(background) == before


SIZES = ((1920, 1080), (1024, 768), (1366, 768), (2560, 1080), (3840, 2160), (800, 600), (1080, 1920))
#: Typefaces that a machine may have instead of those that were thought of.
TYPEFACES = {
    "wide": "*{font-family:monospace!important}",
    "spread": "body{letter-spacing:.15em}",
    "narrow": "body{letter-spacing:-.06em}",
    "with serifs": "*{font-family:serif!important}",
}
MOMENTS = (
    ("bootcamp-3", "09:20"), ("bootcamp-3", "10:40"), ("bootcamp-3", "13:52"), ("crowded", "09:18"),
    ("crowded", "10:20"), ("long", "09:10"), ("endless", "09:10"), ("endless", "12:10"), ("bootcamp-3", "08:00"),
)  # fmt: skip


def cut_off(page: Page, width: int, height: int) -> list[str]:
    """What cannot be seen whole in a window of this size, once the page has had time to see to it."""
    page.set_viewport_size({"width": width, "height": height})
    hidden: list[str] = []
    for _ in range(20):  # the browser tells the page of its new size when it has time
        page.clock.run_for(500)
        hidden = page.evaluate(HIDDEN)
        if not hidden and page.evaluate("innerWidth") == width:
            break
    return hidden


def test_a_long_title_is_not_cut_off(open_at: Open) -> None:
    assert cut_off(open_at("long", "2017-05-07T09:10"), 1920, 1080) == []


@pytest.mark.parametrize(("event", "moment"), MOMENTS)
def test_nothing_is_cut_off(open_at: Open, event: str, moment: str) -> None:
    page = open_at(event, f"2017-05-07T{moment}")
    for size in SIZES:
        assert cut_off(page, *size) == [], size


@pytest.mark.parametrize(("event", "moment"), MOMENTS)
def test_nothing_is_cut_off_when_another_typeface_comes_late(open_at: Open, event: str, moment: str) -> None:
    page = open_at(event, f"2017-05-07T{moment}")
    style = page.add_style_tag(content="/* nothing yet */")
    for name, typeface in TYPEFACES.items():
        style.evaluate("(style, typeface) => { style.textContent = typeface; }", typeface)
        for size in SIZES[:3]:
            assert cut_off(page, *size) == [], (name, size)


def test_the_clock_grows_again_when_there_is_room(open_at: Open) -> None:
    page = open_at("long", "2017-05-07T09:10")
    size = "parseFloat(getComputedStyle(document.getElementById('countdown')).fontSize)"
    style = page.add_style_tag(content="*{font-family:monospace!important}")
    assert cut_off(page, 1920, 1080) == []
    wide = page.evaluate(size)
    style.evaluate("style => { style.textContent = 'body{letter-spacing:-.08em}'; }")
    page.clock.run_for(500)
    assert page.evaluate(size) > wide


def test_what_the_hall_reads_is_large(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:20")
    part = "(name) => parseFloat(getComputedStyle(document.getElementById(name)).fontSize) / innerHeight"
    sizes = {name: page.evaluate(part, name) for name in ("countdown", "title", "sign", "after-title", "clock")}
    assert sizes["countdown"] > 0.25
    assert min(sizes.values()) > 0.04


def test_those_who_hear_it_are_told_of_blocks_and_not_of_seconds(open_at: Open) -> None:
    page = open_at("bootcamp-3", "2017-05-07T09:30")
    assert page.locator("[aria-live]").count() == 1
    assert page.locator("#said").get_attribute("aria-live") == "polite"
    assert page.locator("#countdown").get_attribute("role") == "timer"
    page.evaluate(
        "window.told = []; new MutationObserver(() => told.push(document.getElementById('said').textContent))"
        ".observe(document.getElementById('said'), {childList: true})"
    )
    page.clock.run_for("18:00")
    assert page.evaluate("told") == [
        "5 minutter tilbage: Scenen sættes",
        "Nu: Vi går ud i de tre spor, til kl. 9.55",
    ]


def test_reduced_motion_stops_the_bar(browser: Browser, folder: Path) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto((folder / "bootcamp-3.html").as_uri())
    assert page.evaluate("getComputedStyle(document.getElementById('gone')).transitionDuration") == "0s"
    context.close()


def test_without_scripts_the_programme_can_still_be_read(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "bootcamp-3.html").as_uri())
    assert "12.15 Frokost" in page.locator("body").inner_text()
    assert not page.locator("#countdown").is_visible()
    context.close()


def test_in_english(open_at: Open) -> None:
    page = open_at("english", "2017-05-07T09:43")
    assert read(page, "clock") == "09:43"
    assert read(page, "sign") == "Round off: 2 minutes left"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.title() == "Screen for the hall: Bootcamp III – tre spor på én dag"
