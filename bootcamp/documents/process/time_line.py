"""The time line (overordnet tidsplan): the whole course on one page, drawn week by week."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta

from bootcamp.documents.body import LayoutBody
from bootcamp.documents.process.milestones import KIND_COLOURS
from bootcamp.views.overview import Overview, PhaseLine, Point
from bootcamp.words import Words
from bootcamp.words.formatting import MONTHS, capitalised, short_day


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the line: where it begins and ends as parts of the whole width, and what is written beside it."""

    text: str
    when: str
    kind: str
    colour: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Band:
    """A phase as a bar, with what belongs to it below."""

    bar: Mark
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """The line of weeks: its first Monday, its last Sunday."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def part(self, day: date, *, end: bool = False) -> float:
        """Where a day begins (or ends) as a part of the width."""
        return round(((day - self.first).days + end) / self.days, 5)


def time_line(course: Overview) -> LayoutBody | None:
    """The course drawn to scale; None when nothing in the plan has a date or a week."""
    plan, words, lines = course.plan, course.words, course.phases
    scale = _scale(lines)
    if scale is None:
        return None
    bands = [_band(line, scale, words) for line in lines if line.phase.starts and line.phase.ends]
    undated = [point.title for line in lines for point in line.points if point.starts is None]
    view = {
        "title": plan.title,
        "kind": words("documents.time-line"),
        "description": words("documents.time-line-about", title=plan.title),
        "months": _months(scale, words),
        "weeks": _weeks(scale),
        "bands": [asdict(band) for band in bands],
        "alt": _in_words(lines, words),
        "undated": words("documents.undated", titles=undated) if undated else "",
    }
    return LayoutBody("time-line", view, plan.title)


def _scale(lines: tuple[PhaseLine, ...]) -> Scale | None:
    points = [point for line in lines for point in (line.phase, *line.points)]
    starts = [point.starts for point in points if point.starts]
    ends = [point.ends or point.starts for point in points]
    if not starts:
        return None
    first, last = min(starts), max(end for end in ends if end)
    return Scale(first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday()))


def _band(line: PhaseLine, scale: Scale, words: Words) -> Band:
    phase = _mark(line.phase, scale, words, "petrol")
    marks = tuple(_mark(p, scale, words, KIND_COLOURS[p.kind]) for p in line.points if p.starts)
    return Band(phase, marks)


def _mark(point: Point, scale: Scale, words: Words, colour: str) -> Mark:
    starts = point.starts or scale.first
    ends = point.ends or starts
    when = capitalised(short_day(starts, words.language))
    if point.kind == "phase" or (point.kind != "survey" and starts != ends):
        weeks = starts.isocalendar().week, ends.isocalendar().week
        key = "week" if weeks[0] == weeks[1] else "weeks"
        when = words(f"documents.{key}", n=str(weeks[0]), first=str(weeks[0]), last=str(weeks[1]))
    elif starts != ends:
        when = f"{when} – {short_day(ends, words.language)}"
    if point.kind != "phase":
        when = f"{when} · {words(f'documents.kind-{point.kind}').lower()}"
    return Mark(point.title, when, point.kind, colour, scale.part(starts), scale.part(ends, end=True))


def _months(scale: Scale, words: Words) -> list[tuple[str, float, float]]:
    """Each month with the part of the width it takes."""
    months: list[tuple[str, float, float]] = []
    day = scale.first
    while day <= scale.last:
        following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        last = min(following - timedelta(days=1), scale.last)
        wide = (last - day).days + 1
        year = f" {day.year}" if not months or day.month == 1 else ""
        name = f"{capitalised(MONTHS[words.language][day.month - 1])}{year}"
        months.append((name if wide >= scale.days / 16 else "", scale.part(day), scale.part(last, end=True)))
        day = following
    return months


def _weeks(scale: Scale) -> list[tuple[str, float]]:
    """The number of each week at its Monday; every second or fourth one where the weeks stand close."""
    count = scale.days // 7
    step = 1 if count <= 26 else 2 if count <= 60 else 4
    mondays = [scale.first + timedelta(weeks=number) for number in range(count)]
    return [(str(day.isocalendar().week), scale.part(day)) for number, day in enumerate(mondays) if number % step == 0]


def _in_words(lines: tuple[PhaseLine, ...], words: Words) -> str:
    """The drawing for those who cannot see it."""
    parts = []
    for line in lines:
        points = [f"{point.title} {words.write(point.starts)}" for point in line.points if point.starts]
        span = f"{words.write(line.phase.starts)} – {words.write(line.phase.ends)}"
        parts.append(f"{line.phase.title} ({span}): {'; '.join(points)}.")
    return " ".join(parts)
