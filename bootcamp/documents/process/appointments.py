"""The dates of a process for people's own calendars: one .ics file with days, meetings, editions and milestones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from bootcamp.agenda.timed import clock
from bootcamp.plan.course import Milestone
from bootcamp.plan.event import Edition, Event
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem, Problems
from bootcamp.views.day import DayView
from bootcamp.views.process import OpenedProcess
from bootcamp.words import Words

if TYPE_CHECKING:
    from icalendar import Component

ZONE = "Europe/Copenhagen"


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something with a date: all day where there is no time, without an end where the plan gives none.

    `id` is the same each time the calendar is made, so that a calendar moves the entry instead of adding another.
    """

    id: str
    title: str
    date: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    description: str = ""
    kind: str = ""
    is_final: bool = True
    takes_time: bool = True


def appointments(process: OpenedProcess, event: str | None = None) -> tuple[tuple[Appointment, ...], Problems]:
    """What has a date, in the order of time; of one event only, or of the whole process. The others are named."""
    plan, words = process.plan, process.words
    days = {name: day for name, day in process.days.items() if event in (None, name)}
    found: list[Appointment] = []
    undated: list[str] = []
    for day in days.values():
        held = list(_held(day))
        found += held
        undated += [] if held else [day.title]
        undated += [each.venue or edition for edition, each in day.event.editions.items() if held and each.date is None]
    if event is None:
        found += [_milestone(each, plan, words) for each in plan.milestones if each.date is not None]
        undated += [each.title for each in plan.milestones if each.date is None]
    found.sort(key=lambda each: (each.date, each.start or time(), each.title))
    told = [Problem("calendar-without-date", {"titles": undated}, None, "warning")] if undated else []
    return tuple(found), tuple(told)


def _held(view: DayView) -> Iterator[Appointment]:
    """Every time an event is held: each edition that has a date, and its own date where no edition has it."""
    day, plan, words = view.event, view.plan, view.words
    start, end = _hours(view)
    held = [(f"{view.id}/{edition}", each.date, each) for edition, each in day.editions.items()]
    if day.date not in [each.date for each in day.editions.values()]:
        held.insert(0, (view.id, day.date, Edition()))
    for identifier, on, edition in held:
        if on is not None:
            yield Appointment(
                f"event/{identifier}", day.title, on, start, end, edition.venue or day.venue or "",
                "\n".join(_description(day, edition, plan, words)), words(f"documents.kind-{day.kind}"),
                day.status == "final",
            )  # fmt: skip


def _hours(view: DayView) -> tuple[time | None, time | None]:
    """When an event begins and ends for those who come: set-up before and take-down after are not theirs."""
    day, programme = view.event, view.programme
    shown = [item for item in programme.blocks if not item.block.internal] if programme else []
    start = day.start or (clock(shown[0].start) if shown else None)
    end = day.end or (clock(shown[-1].end) if shown else None)
    return (start, end if start and end and end > start else None) if start else (None, None)


def _description(day: Event, edition: Edition, plan: Plan, words: Words) -> Iterator[str]:
    if day.purpose:
        yield words("calendar.purpose", text=day.purpose)
    if day.body in plan.bodies:
        yield plan.bodies[day.body].title
    if doors := edition.doors or day.doors:
        yield words("calendar.doors", at=doors)
    if edition.host:
        yield words("calendar.host", host=edition.host)
    if edition.sign_up:
        yield words("calendar.sign-up", text=edition.sign_up)
    yield from (note for note in (day.note, edition.note) if note)
    if day.items:
        yield words("calendar.items")
        yield from (f"{number}. {item.title}" for number, item in enumerate(day.items, start=1))
    if day.kind != "meeting":
        yield words(f"documents.status-{day.status}")


def _milestone(milestone: Milestone, plan: Plan, words: Words) -> Appointment:
    role = plan.roles[milestone.responsible].title if milestone.responsible in plan.roles else ""
    lines = [milestone.note or "", words("calendar.responsible", role=role) if role else ""]
    return Appointment(
        f"milestone/{milestone.id}", milestone.title, milestone.date or date.min,
        description="\n".join(filter(None, lines)), kind=words("documents.kind-milestone"), takes_time=False,
    )  # fmt: skip


def calendar_file(plan: Plan, found: Sequence[Appointment], words: Words) -> bytes:
    """The appointments as an .ics file (RFC 5545) with the rules of the zone they are in.

    The same plan gives the same bytes: an entry is stamped with its own date, not with the moment it was made.
    """
    from icalendar import Calendar

    calendar = Calendar()
    head = {"prodid": f"-//bootcamp//{words.language.upper()}", "version": "2.0", "calscale": "GREGORIAN"}
    _put(calendar, {**head, "method": "PUBLISH", "x-wr-calname": plan.title})
    if any(each.start for each in found):
        calendar.add_component(_zone())
    for each in found:
        calendar.add_component(_entry(each, plan))
    return bytes(calendar.to_ical())


def _put(component: Component, properties: Mapping[str, object]) -> None:
    """The properties of a component, without those that have nothing to say."""
    for name, value in properties.items():
        if value:
            component.add(name, value)


def _entry(each: Appointment, plan: Plan) -> Component:
    from icalendar import Event as Entry

    entry = Entry()
    properties: dict[str, object] = {
        "uid": str(uuid5(NAMESPACE_URL, f"bootcamp:{plan.municipality.name}/{plan.title}/{each.id}")),
        "dtstamp": datetime.combine(each.date, time(), UTC),
        "summary": each.title,
        "location": each.place,
        "description": each.description,
        "categories": [each.kind] if each.kind else None,
        "status": "CONFIRMED" if each.is_final else "TENTATIVE",
        "transp": "OPAQUE" if each.takes_time else "TRANSPARENT",
    }
    _put(entry, {**properties, **_times(each)})
    return entry


def _times(each: Appointment) -> dict[str, object]:
    from zoneinfo import ZoneInfo

    if each.start is None:
        return {"dtstart": each.date, "dtend": each.date + timedelta(days=1)}
    zone = ZoneInfo(ZONE)
    ends = datetime.combine(each.date, each.end, zone) if each.end is not None else None
    return {"dtstart": datetime.combine(each.date, each.start, zone), "dtend": ends}


def _zone() -> Component:
    """The zone by its rules since 1996: summer time from the last Sunday of March to the last Sunday of October.

    Written as rules, as Outlook does itself, and not as the list of dates that the library makes of the time zone data.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    _put(zone, {"tzid": ZONE})
    for part, name, before, after, month, begins in (
        (TimezoneDaylight(), "CEST", 1, 2, 3, datetime(1996, 3, 31, 2)),  # noqa: DTZ001 - a wall clock by definition
        (TimezoneStandard(), "CET", 2, 1, 10, datetime(1996, 10, 27, 3)),  # noqa: DTZ001
    ):
        offsets = {"tzoffsetfrom": timedelta(hours=before), "tzoffsetto": timedelta(hours=after)}
        rule = {"freq": "yearly", "bymonth": month, "byday": "-1SU"}
        _put(part, {"tzname": name, **offsets, "dtstart": begins, "rrule": rule})
        zone.add_component(part)
    return zone
