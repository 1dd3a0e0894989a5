"""The practical checklist: what is to be arranged, by whom and when; and what has to be known on the spot."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.documents.day.staffing_plan import role_title
from bootcamp.plan.plan import Plan
from bootcamp.render.blocks import Column, Row, Table, bold, cell, marked, text
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, leaves
from bootcamp.words import Words

ON_THE_SPOT = ("keys", "alarm", "wifi", "hearing-loop", "caretaker", "emergency")
"""What is always asked for, and never guessed: there are empty lines for it."""


def practical_checklist(day: DayView) -> DocumentBody:
    """What the plan has, what it does not say, and empty lines for the rest."""
    plan, words = day.plan, day.words
    shown = {"missing": list(_missing(day, words)), "rooms": bool(_rooms(day))}
    tables = {
        "arrange": _arrange(day, plan, words),
        "spot": _on_the_spot(words),
        "rooms": _room_table(day, words),
    }
    return day_body(day, "practical-checklist", shown, tables)


def _missing(day: DayView, words: Words) -> Iterator[str]:
    practical = day.event.practical
    if not practical:
        yield words("prints.practical-empty")
    nobody = [each.title for each in practical if each.responsible is None]
    if nobody:
        yield words("prints.practical-nobody", titles=nobody)
    undated = [each.title for each in practical if each.by is None]
    if undated:
        yield words("prints.practical-undated", titles=undated)


def _arrange(day: DayView, plan: Plan, words: Words) -> Table:
    columns = (
        Column(words("prints.column-what"), 4),
        Column(words("documents.column-who"), 2),
        Column(words("prints.column-by"), 2),
        Column(words("prints.column-done"), 1),
    )
    rows = [
        Row((marked("☐", each.title), cell(role_title(each.responsible, plan) if each.responsible else ""),
             cell(each.by or ""), cell("")))
        for each in day.event.practical
    ]  # fmt: skip
    empty = [Row((marked("☐", " "), cell(" "), cell(" "), cell(" "))) for _ in range(4)]
    return Table(columns, (*rows, *empty), words("prints.practical-summary"))


def _on_the_spot(words: Words) -> Table:
    columns = (Column(words("prints.column-what"), 3.4, emphasis=True), Column(words("prints.column-answer"), 5))
    rows = tuple(Row((cell(words(f"prints.spot-{name}")), cell(" ", " "))) for name in ON_THE_SPOT)
    return Table(columns, rows, words("prints.spot-summary"))


def _rooms(day: DayView) -> dict[str, list[str]]:
    """Every room of the day with what goes on in it, in the order of the day."""
    found: dict[str, list[str]] = {room: [] for room in day.event.rooms}
    for each in leaves(day):
        if each.room:
            found.setdefault(each.room, []).append(each.view.id)
    return found


def _room_table(day: DayView, words: Words) -> Table:
    columns = (
        Column(words("documents.column-room"), 1.6, emphasis=True),
        Column(words("prints.column-seats"), 0.8, "right"),
        Column(words("prints.column-in-use"), 5),
    )
    rows = []
    for room in _rooms(day):
        used = [each for each in leaves(day) if each.room == room]
        uses = (_use(each, words) for each in used)
        seats = day.event.rooms.get(room)
        rows.append(
            Row((cell(text(bold(room))), cell(words.write(seats) if seats else ""), cell(*dict.fromkeys(uses))))
        )
    return Table(columns, tuple(rows), words("prints.rooms-summary"))


def _use(each: Placed, words: Words) -> str:
    """When and what; in a room that is not its track's own, also which track."""
    said = f"{hours(each.view.start, each.view.end, words)} {each.view.title}"
    return f"{said} · {each.track.title}" if each.track and each.room != each.track.room else said
