"""The staffing plan (bemandingsplan): who is where when, and how many are needed."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.plan.plan import Plan
from bootcamp.problems import refuse
from bootcamp.render.blocks import Column, Row, Table, bold, cell, muted, text
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, leaves
from bootcamp.words import Words
from bootcamp.words.formatting import decapitalised

MOST_COLUMNS = 6
"""More roles than this do not fit beside each other; the table is then divided."""


def staffing_plan(day: DayView) -> DocumentBody:
    """Roles by time. Refuses with `no-leads` when no block is led by anybody."""
    plan, words = day.plan, day.words
    roles = roles_of(day)
    if not roles:
        refuse("no-leads", event=day.id)
    parts = _shared_out([role for role in roles if any(role in each.block.leads for each in leaves(day))])
    tables = {f"part-{number}": _times(day, part, plan, words) for number, part in enumerate(parts)}
    tables["people"] = _people(day, roles, plan, words)
    shown = {"parts": [name for name in tables if name != "people"], "open": _open(day, roles, plan, words)}
    return day_body(day, "staffing-plan", shown, tables, orientation="landscape")


def roles_of(day: DayView) -> list[str]:
    """Every role that leads something or is needed as a helper, as they come on in the day."""
    leading = [role for each in leaves(day) for role in each.block.leads]
    return list(dict.fromkeys([*leading, *day.event.helpers]))


def _shared_out(roles: list[str]) -> list[list[str]]:
    """The roles in as few tables as hold them, about as many in each."""
    tables = ceil(len(roles) / MOST_COLUMNS)
    wide = ceil(len(roles) / tables) if tables else 1
    return [roles[first : first + wide] for first in range(0, len(roles), wide)]


def role_title(role: str, plan: Plan) -> str:
    return plan.roles[role].title if role in plan.roles else role


def _times(day: DayView, roles: list[str], plan: Plan, words: Words) -> Table:
    """A row for each block that one of the roles is on in; the cell says where."""
    columns = (
        Column(words("documents.column-time"), 0, "time", emphasis=True),
        Column(words("prints.column-block"), 2.6),
        *(Column(role_title(role, plan), 1.3) for role in roles),
    )
    on = [each for each in leaves(day) if set(roles) & set(each.block.leads)]
    rows = tuple(_row(each, roles, words) for each in sorted(on, key=lambda each: (each.view.start, each.view.end)))
    return Table(columns, rows, words("prints.staffing-summary", title=day.title))


def _row(each: Placed, roles: list[str], words: Words) -> Row:
    track = [text(muted(words("documents.track", title=each.track.title)))] if each.track else []
    where = each.room or words("prints.on")
    cells = (cell(text(bold(where))) if role in each.block.leads else () for role in roles)
    when = cell(hours(each.view.start, each.view.end, words))
    return Row((when, cell(each.view.title, *track), *cells), tinted=each.block.internal)


def _people(day: DayView, roles: list[str], plan: Plan, words: Words) -> Table:
    """How many of each role the day needs, who the plan and the list have, and a line to write names on."""
    columns = (
        Column(words("prints.column-role"), 1.6, emphasis=True),
        Column(words("prints.column-needed"), 0.8, "right"),
        Column(words("prints.column-from"), 2.4),
        Column(words("prints.column-listed"), 1, "right"),
        Column(words("prints.column-names"), 3, names=True),
    )
    listed: dict[str, list[str]] = {}
    for person in day.people.coming:
        listed.setdefault(person.part or "", []).append(person.name)
    rows = []
    for role in roles:
        needed = day.event.helpers.get(role)
        found = [each for each in plan.people if each.role == role and day.id in each.active_on]
        sources = dict.fromkeys(each.name or each.organisation or "" for each in found)
        rows.append(
            Row(
                (
                    cell(role_title(role, plan)),
                    cell(words.write(needed) if needed is not None else "____"),
                    cell(*(source for source in sources if source)),
                    cell(words.write(len(listed[role])) if role in listed else ""),
                    cell(", ".join(listed.get(role, ()))),
                )
            )
        )
    return Table(columns, tuple(rows), words("prints.people-summary"))


def _open(day: DayView, roles: list[str], plan: Plan, words: Words) -> list[str]:
    """What is not settled yet: roles nobody is down for, numbers nobody has written, blocks that nobody leads."""
    down = {person.role for person in plan.people if day.id in person.active_on}
    nobody = [decapitalised(role_title(role, plan)) for role in roles if role not in down]
    unnumbered = [decapitalised(role_title(role, plan)) for role in _in_groups(day) if role not in day.event.helpers]
    unled = [each.title for each in leaves(day) if not each.block.leads and not each.view.is_break]
    return [
        *([words("prints.nobody-down", roles=nobody)] if nobody else []),
        *([words("prints.number-missing", roles=unnumbered)] if unnumbered else []),
        *([words("prints.nobody-leads", titles=list(dict.fromkeys(unled)))] if unled else []),
    ]


def _in_groups(day: DayView) -> Iterator[str]:
    """The roles that help lead work in groups beside another: there is one at each table, so a number is needed."""
    yield from dict.fromkeys(
        role
        for each in leaves(day)
        if each.block.form in ("mixed groups", "segment groups")
        for role in each.block.leads[1:]
    )
