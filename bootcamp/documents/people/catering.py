"""Catering and access: how many eat what, and what the venue must have ready. Numbers only, never a name."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.agenda.timed import every
from bootcamp.documents.people.papers import paper
from bootcamp.people.needs import OTHER, Need, counted
from bootcamp.render.blocks import Column, Document, Row, Table, bold, cell, text
from bootcamp.views.people_day import PeopleDay
from bootcamp.views.programme import block_title
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, listed


def catering(day: PeopleDay) -> Document:
    """Counts for kitchen and venue; without a list of people, as many as are expected and nothing more."""
    people, words = day.coming, day.words
    diets, needs = counted(people, "diet"), counted(people, "access")
    plain = len(people) - sum(diets.values())
    meals = [*([(words("people.plain-food"), plain)] if plain else []), *_named(diets, words, "diet")]
    placed = {
        "people": _table([(words(f"people.count-{role}"), n) for role, n in _roles(day)], words, "people"),
        "meals": _table(meals, words, "meals"),
        "access": _table(list(_named(needs, words, "access")), words, "access"),
    }
    shown = {
        "expected": "" if day.participants else _expected(day),
        "missing": "" if day.participants else words("people.missing-people", event=day.id),
        "needs": bool(needs),
        "meals": list(_meals(day)),
    }
    facts = ((words("people.fact-people"), words("people.n-people", n=len(people))),) if people else ()
    return paper(day, "catering", shown, placed, facts)


def _expected(day: PeopleDay) -> str:
    count = day.event.participants or sum(segment.invited or 0 for segment in day.plan.segments.values())
    return day.words("people.expected", n=count) if count else ""


def _roles(day: PeopleDay) -> list[tuple[str, int]]:
    counts = [(role, sum(p.role == role for p in day.coming)) for role in ("participant", "host", "helper")]
    return [(role, n) for role, n in counts if n]


def _meals(day: PeopleDay) -> list[str]:
    """When there is food: meals, and breaks that have a room of their own, each with its time."""
    served = [
        item
        for item in every(day.programme.blocks if day.programme else ())
        if item.block.form == "meal" or (item.block.form == "break" and item.block.room and not item.block.internal)
    ]
    lines = {
        (item.start, item.end): [
            day.hours(((item.start, item.end),)),
            block_title(item.block, day.words),
            item.block.room,
        ]
        for item in served
    }
    return [" · ".join(part for part in line if part) for _, line in sorted(lines.items())]


def _named(needs: Mapping[Need, int], words: Words, what: str) -> list[tuple[str, int]]:
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
