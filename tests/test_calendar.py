"""The dates of a process as a calendar file, read back as a calendar program would."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar, Component

from support.command_line import Run

SECOND_DAY = """\
title: Temadag; to steder, samme program
kind: temadag
start: 9.30
end: 15.00
doors: 9.00
purpose: "At lære: af hinanden,\\nog af andre"
venue: Ikke bestemt
editions:
  oest: {date: 9. december 2016, venue: 'Herlev, salen', host: Herlev Kommune, sign_up: senest 1. december}
  vest: {date: 12. december 2016, venue: Aarhus, doors: 8.45}
  nord: {venue: Aalborg}
"""


def made(run: Run, *line: str) -> Calendar:
    answer = run("calendar", *line, "--json")
    assert answer.code == 0, answer.err
    return Calendar.from_ical(Path(answer.document["files"][0]["path"]).read_bytes())


def entry(calendar: Component, title: str) -> Any:
    [found] = [each for each in calendar.walk("VEVENT") if title in str(each["summary"])]
    return found


def rules(calendar: Component) -> Any:
    """The zone as the file itself describes it, whatever the computer knows of its name."""
    zone: Any = next(iter(calendar.walk("VTIMEZONE")))
    return zone.to_tz(lookup_tzid=False)


def test_every_date_of_the_process_is_there(run: Run, process: Path) -> None:
    calendar = made(run)
    found = {(str(each["summary"]), each.decoded("dtstart")) for each in calendar.walk("VEVENT")}
    days = {moment.date() if isinstance(moment, datetime) else moment for _, moment in found}
    assert len(found) == len(list(calendar.walk("VEVENT"))) == 16
    assert {date(2017, 1, 3), date(2017, 3, 12), date(2017, 3, 26), date(2017, 5, 7), date(2017, 2, 26)} <= days
    assert str(calendar["x-wr-calname"]) == "Fælles om kerneopgaverne"
    assert (process / "out" / "kalender.ics").is_file()


@pytest.mark.parametrize(
    ("title", "day", "hours"), [("Bootcamp I ", (3, 12), 1), ("Bootcamp II ", (3, 26), 2), ("Bootcamp III ", (5, 7), 2)]
)
def test_the_hours_hold_across_the_change_of_clocks(
    run: Run, process: Path, title: str, day: tuple[int, int], hours: int
) -> None:
    assert process.is_dir()
    calendar = made(run)
    start = entry(calendar, title).decoded("dtstart")
    assert start.date() == date(2017, *day)
    assert start.time() == time(9)
    assert start.utcoffset() == timedelta(hours=hours)
    assert start.replace(tzinfo=rules(calendar)).utcoffset() == timedelta(hours=hours)


def test_the_rules_of_the_zone_change_the_clocks_at_the_right_minute(run: Run, process: Path) -> None:
    assert process.is_dir()
    zone = rules(made(run))
    assert datetime(2017, 3, 26, 1, 59, tzinfo=zone).utcoffset() == timedelta(hours=1)
    assert datetime(2017, 3, 26, 3, tzinfo=zone).utcoffset() == timedelta(hours=2)
    assert datetime(2017, 10, 29, 1, 59, tzinfo=zone).utcoffset() == timedelta(hours=2)
    assert datetime(2017, 10, 29, 3, tzinfo=zone).utcoffset() == timedelta(hours=1)


def test_a_meeting_has_its_place_purpose_and_agenda(run: Run, process: Path) -> None:
    assert process.is_dir()
    calendar = made(run, "styregruppe-1")
    [meeting] = calendar.walk("VEVENT")
    assert meeting.decoded("dtend") - meeting.decoded("dtstart") == timedelta(hours=2)
    assert str(meeting["location"]) == "Mødelokale 2, rådhuset i Allerslev"
    lines = str(meeting["description"]).splitlines()
    assert lines[0].startswith("Formål: At beslutte, hvem der inviteres")
    assert "4. Deltagere på bootcamp I og II" in lines
    assert meeting["status"] == "CONFIRMED"
    assert meeting["transp"] == "OPAQUE"


def test_set_up_is_not_part_of_the_appointment_and_a_draft_is_tentative(run: Run, process: Path) -> None:
    assert process.is_dir()
    [day] = made(run, "bootcamp-3").walk("VEVENT")
    assert day.decoded("dtstart").time() == time(9)
    assert day.decoded("dtend").time() == time(18, 30)
    assert day["status"] == "TENTATIVE"
    assert "Dørene åbner kl. 8.30" in str(day["description"])


def test_a_milestone_lasts_all_day_and_takes_no_time(run: Run, process: Path) -> None:
    assert process.is_dir()
    milestone = entry(made(run), "Minianalyse og bruttoliste")
    assert milestone.decoded("dtstart") == date(2017, 3, 3)
    assert milestone.decoded("dtend") == date(2017, 3, 4)
    assert milestone["transp"] == "TRANSPARENT"
    assert str(milestone["description"]) == "Ansvarlig: Facilitator"


def test_each_edition_has_its_own_entry_and_what_has_no_date_is_named(run: Run, process: Path) -> None:
    (process / "events" / "temadag.yaml").write_text(SECOND_DAY, encoding="utf-8")
    answer = run("calendar", "temadag")
    assert answer.code == 0, answer.err
    assert "calendar-without-date" in answer.err
    assert "Aalborg" in answer.err
    east, west = made(run, "temadag").walk("VEVENT")
    assert str(east["summary"]) == str(west["summary"]) == "Temadag; to steder, samme program"
    assert str(east["location"]) == "Herlev, salen"
    assert [each.decoded("dtstart").date() for each in (east, west)] == [date(2016, 12, 9), date(2016, 12, 12)]
    assert "Dørene åbner kl. 8.45" in str(west["description"])
    assert "Vært: Herlev Kommune" in str(east["description"])
    assert east["uid"] != west["uid"]


def test_moving_a_day_keeps_its_identity(run: Run, process: Path) -> None:
    before = made(run, "bootcamp-3")
    file = process / "events" / "bootcamp-3.yaml"
    file.write_text(file.read_text("utf-8").replace("date: 7. maj 2017", "date: 14. maj 2017"), encoding="utf-8")
    [first], [second] = before.walk("VEVENT"), made(run, "bootcamp-3").walk("VEVENT")
    assert first["uid"] == second["uid"]
    assert second.decoded("dtstamp") == datetime(2017, 5, 14, tzinfo=UTC)


def test_all_identities_differ(run: Run, process: Path) -> None:
    assert process.is_dir()
    entries = list(made(run).walk("VEVENT"))
    assert len({str(each["uid"]) for each in entries}) == len(entries)


def test_the_same_plan_gives_the_same_bytes_in_folded_lines(
    run: Run, process: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert process.is_dir()
    made(run, "--out", str(tmp_path / "one.ics"))
    monkeypatch.setenv("BOOTCAMP_TODAY", "2019-08-01")
    made(run, "--out", str(tmp_path / "two.ics"))
    content = (tmp_path / "one.ics").read_bytes()
    assert content == (tmp_path / "two.ics").read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_a_day_without_hours_lasts_all_day(run: Run, process: Path) -> None:
    (process / "events" / "tur.yaml").write_text("title: Tur\nkind: møde\ndate: 26. marts 2017\n", encoding="utf-8")
    calendar = made(run, "tur")
    [day] = calendar.walk("VEVENT")
    assert day.decoded("dtstart") == date(2017, 3, 26)
    assert not list(calendar.walk("VTIMEZONE"))


def test_a_calendar_without_dates_is_refused(run: Run, process: Path) -> None:
    (process / "events" / "aaben.yaml").write_text("title: Åben dag\nkind: møde\nstart: 9.00\n", encoding="utf-8")
    answer = run("calendar", "aaben")
    assert answer.code == 1
    assert "calendar-empty" in answer.err
    assert "Åben dag" in answer.err
    assert run("calendar", "bootcamp-9").code == 1
    assert not (process / "out").exists()


def test_in_english(run: Run, process: Path) -> None:
    answer = run("calendar", "bootcamp-3", "--lang", "en")
    assert "1 entry in the calendar" in answer.out
    assert "Doors open at 08:30" in (process / "out" / "calendar-bootcamp-3.ics").read_text("utf-8").replace("\n ", "")
