"""The screen for the hall as a file: what is in it, what is not, and when it is refused."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from support.command_line import Run
from support.own_templates import write_template

HOSTILE = """\
title: Dag </script><script>document.title='x'</script>
date: 7. maj 2017
start: 9.00
blocks:
  - {title: "<img src=x onerror=alert(1)> & <b>co</b>", minutes: 30, note: "]]>\u2028</script>"}
"""


def screen(run: Run, event: str, *line: str) -> str:
    answer = run("screen", event, *line, "--json")
    assert answer.code == 0, answer.err
    return Path(answer.document["files"][0]["path"]).read_text("utf-8")


def data(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="programme">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_the_screen_has_the_same_clock_as_the_programme(run: Run, process: Path) -> None:
    shown = {block["id"]: block for block in data(screen(run, "bootcamp-3"))["blocks"]}
    for block in run("programme", "bootcamp-3", "--json").document["blocks"]:
        if block["id"] in shown:
            hour, minute = map(int, block["start"].split(":"))
            assert (shown[block["id"]]["start"], shown[block["id"]]["minutes"]) == (
                hour * 60 + minute,
                block["minutes"],
            )
    assert len(shown) >= 10
    assert (process / "out" / "skaerm-bootcamp-3.html").is_file()


def test_what_is_internal_is_not_in_the_file(run: Run, process: Path) -> None:
    page = screen(run, "bootcamp-3")
    event = (process / "events" / "bootcamp-3.yaml").read_text("utf-8")
    for internal in ("Lokalerne gøres klar", "Buffer før frokost", "De tre spor skal kunne gå i gang", "USB-stik"):
        assert internal in event
        assert internal not in page


def test_every_track_visits_the_station_once_and_never_two_at_a_time(run: Run, process: Path) -> None:
    assert process.is_dir()
    blocks = data(screen(run, "bootcamp-3"))["blocks"]
    [rotation] = [
        block for block in blocks if any(item["visit"] for track in block["tracks"] for item in track["items"])
    ]
    visits = [[item for item in track["items"] if item["visit"]] for track in rotation["tracks"]]
    assert [len(each) for each in visits] == [1, 1, 1]
    times = sorted((item["start"], item["end"]) for [item] in visits)
    assert all(end <= start for (_, end), (start, _) in pairwise(times))
    assert {item["room"] for [item] in visits} == {"Lokale 12"}


def test_a_block_warns_when_the_plan_says_and_otherwise_five_minutes_before(run: Run, process: Path) -> None:
    blocks = "blocks:\n  - {title: A, minutes: 60, warn: 12}\n  - {title: B, minutes: 60}\n  - {title: C, minutes: 6}\n"
    text = f"title: Dag\ndate: 7. maj 2017\nstart: 9.00\n{blocks}"
    (process / "events" / "dag.yaml").write_text(text, encoding="utf-8")
    assert [block["warn"] for block in data(screen(run, "dag"))["blocks"]] == [12, 5, 2]


def test_nothing_in_the_plan_can_become_part_of_the_page(run: Run, process: Path) -> None:
    (process / "events" / "dag.yaml").write_text(HOSTILE, encoding="utf-8")
    page = screen(run, "dag")
    assert page.count("</script>") == 2
    assert "<img" not in page
    assert "\u2028" not in page
    assert data(page)["blocks"][0]["title"] == "<img src=x onerror=alert(1)> & <b>co</b>"
    assert "<title>Skærm til salen: Dag &lt;/script&gt;" in page


def test_the_file_stands_alone_and_says_so(run: Run, process: Path) -> None:
    assert process.is_dir()
    page = screen(run, "bootcamp-1")
    assert "default-src 'none'" in page
    assert not re.findall(r"https?://|@import|url\(", page)
    assert '<html lang="da">' in page
    assert "Endeligt program" in page
    assert len(page.encode()) < 100_000


def test_a_file_that_people_have_edited_is_kept(run: Run, process: Path, tmp_path: Path) -> None:
    assert process.is_dir()
    file = tmp_path / "min skærm.html"
    screen(run, "bootcamp-1", "--out", str(file))
    file.write_text("rettet", encoding="utf-8")
    answer = run("screen", "bootcamp-1", "--out", file)
    assert "edited-kept" in answer.err
    assert file.read_text("utf-8") == "rettet"


def test_the_same_plan_gives_the_same_bytes(run: Run, process: Path, tmp_path: Path) -> None:
    assert process.is_dir()
    pages = [screen(run, "bootcamp-3", "--out", str(tmp_path / name)) for name in ("a.html", "b.html")]
    assert pages[0] == pages[1]


def test_an_own_template_comes_first(run: Run, process: Path) -> None:
    write_template(process, "screen/screen.css", "/* our own */")
    assert "/* our own */" in screen(run, "bootcamp-1")


@pytest.mark.parametrize(
    ("event", "code"), [("bootcamp-9", "unknown-event"), ("styregruppe-1", "event-has-no-programme")]
)
def test_a_day_without_a_programme_is_refused(run: Run, process: Path, event: str, code: str) -> None:
    answer = run("screen", event)
    assert answer.code == 1
    assert code in answer.err
    assert not (process / "out").exists()


def test_a_day_with_errors_is_refused(run: Run, process: Path) -> None:
    file = process / "events" / "bootcamp-1.yaml"
    file.write_text(file.read_text("utf-8").replace("at: 12.15", "at: 12.75"), encoding="utf-8")
    assert run("screen", "bootcamp-1").code == 1
    assert not (process / "out").exists()
