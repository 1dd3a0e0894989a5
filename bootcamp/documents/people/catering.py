"""Catering and access: how many eat what, and what the venue must have ready. Numbers only, never a name."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.agenda.timed import every
from bootcamp.documents.body import DocumentBody
from bootcamp.documents.people.papers import people_body
from bootcamp.people.needs import OTHER, SpecialNeed, counted
from bootcamp.render.blocks import Column, Row, Table, bold, cell, text
from bootcamp.views.day import DayView
from bootcamp.views.people import PeopleView
from bootcamp.views.programme import block_title
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, listed


def catering(day: DayView) -> DocumentBody:
    """Counts for kitchen and venue; without a list of people, as many as are expected and nothing more."""
    view = day.people
    people, words = view.coming, view.words
    diets, needs = counted(people, "diet"), counted(people, "access")
    plain = len(people) - sum(diets.values())
    unasked = view.participants.unasked if view.participants else ()
    without = words("people.food-unasked" if "diet" in unasked else "people.plain-food")
    meals = [*([(without, plain)] if plain else []), *_named(diets, words, "diet")]
    placed = {
        "people": _table([(words(f"people.count-{role}"), n) for role, n in _roles(view)], words, "people"),
        "meals": _table(meals, words, "meals"),
        "access": _table(list(_named(needs, words, "access")), words, "access"),
    }
    shown = {
        "expected": "" if view.participants else _expected(view),
        "missing": "" if view.participants else words("people.missing-people", event=view.day.id),
        "needs": bool(needs),
        "unasked": {"diet": "diet" in unasked and plain > 0, "access": "access" in unasked},
        "meals": list(_meals(view)),
    }
    facts = ((words("people.fact-people"), words("people.n-people", n=len(people))),) if people else ()
    return people_body(view, "catering", shown, placed, facts)


def _expected(view: PeopleView) -> str:
    count = view.event.participants or sum(segment.invited or 0 for segment in view.plan.segments.values())
    return view.words("people.expected", n=count) if count else ""


def _roles(view: PeopleView) -> list[tuple[str, int]]:
    counts = [(role, sum(p.role == role for p in view.coming)) for role in ("participant", "host", "helper")]
    return [(role, n) for role, n in counts if n]


def _meals(view: PeopleView) -> list[str]:
    """When there is food: meals, and breaks that have a room of their own, each with its time."""
    served = [
        item
        for item in every(view.programme.blocks if view.programme else ())
        if item.block.form == "meal" or (item.block.form == "break" and item.block.room and not item.block.internal)
    ]
    lines = {
        (item.start, item.end): [
            view.hours(((item.start, item.end),)),
            block_title(item.block, view.words),
            item.block.room,
        ]
        for item in served
    }
    return [" · ".join(part for part in line if part) for _, line in sorted(lines.items())]


def _named(needs: Mapping[SpecialNeed, int], words: Words, what: str) -> list[tuple[str, int]]:
    rows: dict[str, int] = {}
    for need, n in needs.items():
        kinds = [words(f"people.other-{what}" if kind == OTHER else f"people.{what}-{kind}") for kind in need.kinds]
        title = capitalised(listed([*kinds, *need.said], words.language))
        rows[title] = rows.get(title, 0) + n
    return list(rows.items())


def _table(rows: list[tuple[str, int]], words: Words, what: str) -> Table:
    columns = (Column(words(f"people.column-{what}"), 4), Column(words("people.count"), 1, "right"))
    lines = [Row((cell(title), cell(words.write(n)))) for title, n in rows]
    if len(rows) > 1 and what != "access":
        total = words.write(sum(n for _, n in rows))
        lines.append(Row((cell(text(bold(words("people.total")))), cell(text(bold(total)))), tinted=True))
    return Table(columns, tuple(lines), words(f"people.{what}-summary"))
