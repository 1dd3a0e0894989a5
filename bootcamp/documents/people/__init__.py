"""The prints about people: name badges, lists, signs, sheets and plans for those who come to a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem
from bootcamp.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from bootcamp.render.blocks import Document
    from bootcamp.render.layout import LayoutPrint
    from bootcamp.views.people_day import PeopleDay

NEED_TABLES = ("group-lists", "table-signs", "host-sheets", "seating-plan")
KIND_NAMES = ("badges", "badges-a6", "check-in-list", "catering", *NEED_TABLES)


def people_print(contents: Contents, plan: Plan, kind: str, event: str, words: Words) -> Document | LayoutPrint:
    """The print `kind` of an event. Where people or tables are missing, it is printed empty or says what is missing."""
    from bootcamp.views.people_day import open_day

    return _maker(kind)(open_day(contents, plan, event, words))


def lacking(contents: Contents, kind: str, event: str) -> Problem | None:
    """What the print `kind` of an event lacks: the list of people, or the tables in it; None when it has all it needs.

    Prints that are nothing without tables (`NEED_TABLES`) then hold a single sentence.
    """
    if kind not in KIND_NAMES:
        return None
    from bootcamp.people.participants import read_participants

    people = read_participants(contents.folder, event)
    if people is None:
        if kind == "table-signs" and contents.events[event].tables:
            return None
        return Problem("no-people-yet", {"event": event}, None, "warning")
    if kind in NEED_TABLES and not any(person.tables for person in people.coming):
        return Problem("no-tables-yet", {"event": event}, None, "warning")
    return None


def _maker(kind: str) -> Callable[[PeopleDay], Document | LayoutPrint]:
    match kind:
        case "badges" | "badges-a6":
            from bootcamp.documents.people.badges import A6, STANDARD, badges

            return lambda day: badges(day, A6 if kind == "badges-a6" else STANDARD)
        case "check-in-list":
            from bootcamp.documents.people.check_in import check_in_list

            return check_in_list
        case "catering":
            from bootcamp.documents.people.catering import catering

            return catering
        case "group-lists":
            from bootcamp.documents.people.group_lists import group_lists

            return group_lists
        case "table-signs":
            from bootcamp.documents.people.table_signs import table_signs

            return table_signs
        case "host-sheets":
            from bootcamp.documents.people.host_sheets import host_sheets

            return host_sheets
        case _:
            from bootcamp.documents.people.seating_plan import seating_plan

            return seating_plan
