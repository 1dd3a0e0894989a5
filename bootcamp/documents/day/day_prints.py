"""Every print of one day by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.views.programme import ProgrammeView, programme_view
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.render.blocks import Booklet, Document
    from bootcamp.render.layout import LayoutPrint


def day_print(
    contents: Contents, plan: Plan, kind: str, event: str, words: Words
) -> Document | Booklet | LayoutPrint | None:
    """The print `kind` of the day `event`; None when the day has nothing to put in it."""
    day = programme_view(contents, event, words)
    if day is None:
        return None
    if kind == "theme-cards":
        from bootcamp.documents.day.theme_cards import theme_cards

        return theme_cards(contents, plan, event, words)
    variant = kind.removeprefix("consent-")
    if variant != kind:
        from bootcamp.documents.day.consent import consent

        return consent(variant, day, plan, words, contents.folder)
    return _for_participants(contents, plan, kind, day, words) or _for_those_who_run_it(
        contents, plan, kind, day, words
    )


def _for_participants(
    contents: Contents, plan: Plan, kind: str, day: ProgrammeView, words: Words
) -> Document | Booklet | LayoutPrint | None:
    match kind:
        case "programme":
            from bootcamp.documents.day.participant_programme import participant_programme

            return participant_programme(day, words, contents.folder)
        case "track-programmes":
            from bootcamp.documents.day.track_programmes import track_programmes

            return track_programmes(day, words, contents.folder)
        case "evaluation-form":
            from bootcamp.documents.day.evaluation_form import evaluation_form

            return evaluation_form(day, plan, words, contents.folder)
        case "worksheets":
            from bootcamp.documents.day.worksheets import worksheets

            return worksheets(day, plan, words)
        case "wall-programme":
            from bootcamp.documents.day.wall_programme import wall_programme

            return wall_programme(day, plan, words)
        case "door-signs":
            from bootcamp.documents.day.door_signs import door_signs

            return door_signs(day, words)
    return None


def _for_those_who_run_it(
    contents: Contents, plan: Plan, kind: str, day: ProgrammeView, words: Words
) -> Document | Booklet | LayoutPrint | None:
    match kind:
        case "run-sheet":
            from bootcamp.documents.day.run_sheet import run_sheet

            return run_sheet(day, words, contents.folder)
        case "staffing-plan":
            from bootcamp.documents.day.staffing_plan import staffing_plan
            from bootcamp.people.participants import read_participants

            people = read_participants(contents.folder, day.id)
            return staffing_plan(day, plan, people, words, contents.folder)
        case "packing-list":
            from bootcamp.documents.day.packing_list import packing_list
            from bootcamp.views.quantities import counts_of

            return packing_list(day, counts_of(contents, plan, day.id), words, contents.folder)
        case "practical-checklist":
            from bootcamp.documents.day.practical_checklist import practical_checklist

            return practical_checklist(day, plan, words, contents.folder)
        case "role-briefs":
            from bootcamp.documents.day.role_briefs import role_briefs

            return role_briefs(day, plan, words, contents.folder)
    return None
