"""Every kind of document, a row each: its name, what it is about, its formats, who gets it, and how it is made.

A row says what its subject must have (`needs`), what it can do without though it should not (`lacks`), and which
function makes it, as `module:function` below `bootcamp.documents`. The function takes the view of its subject
(`bootcamp/views/`) and gives what the document says; it is imported when the document is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

from bootcamp.problems import Problem
from bootcamp.render import Format, TextFormat
from bootcamp.views.day import DayView
from bootcamp.views.overview import Overview
from bootcamp.views.process import OpenedProcess
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words

Subject: TypeAlias = Literal["process", "event", "meeting", "survey", "core_task"]
Audience: TypeAlias = Literal["", "participants", "facilitators", "hosts", "venue"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)[1:]
"""Who gets what on a day, in the order they are told; each has a file of its own with everything in it."""
FORMATS: tuple[Format, ...] = get_args(TextFormat)
PDF: tuple[Format, ...] = ("pdf",)

SUBJECTS: Mapping[Subject, Callable[[OpenedProcess], Mapping[Any, Any]]] = {
    "process": lambda process: {None: process.overview},
    "event": lambda process: {name: day for name, day in process.days.items() if day.event.blocks},
    "meeting": lambda process: {name: day for name, day in process.days.items() if day.event.kind == "meeting"},
    "survey": lambda process: dict(process.surveys),
    "core_task": lambda process: dict(process.core_tasks),
}
"""Everything of a process that documents can be about, by what the document is about and its id."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a subject must have for a document to be made of it; `code` tells what is missing where it has not."""

    holds: Callable[[Any], bool]
    code: str


def _has_terms(course: Overview) -> bool:
    return course.plan.terms is not None


def _has_tracks(day: DayView) -> bool:
    return any(block.tracks for block in day.event.blocks)


def _has_cards(day: DayView) -> bool:
    return bool(day.surveys)


def _is_answered(survey: SurveyView) -> bool:
    return survey.is_answered


def _is_listed(survey: SurveyView) -> bool:
    return survey.is_listed


TERMS = Condition(_has_terms, "nothing-to-print")
TRACKS = Condition(_has_tracks, "event-has-no-tracks")
CARDS = Condition(_has_cards, "no-theme-cards")
ANSWERS = Condition(_is_answered, "no-results-yet")
ITEMS = Condition(_is_listed, "no-results-yet")


def _people(day: DayView) -> Problem | None:
    """That there is no list of people."""
    return None if day.people.participants else Problem("no-people-yet", {"event": day.id}, None, "warning")


def _tables(day: DayView) -> Problem | None:
    """That there is no list of people, or that nobody in it has a table."""
    if day.people.participants and not any(person.tables for person in day.people.coming):
        return Problem("no-tables-yet", {"event": day.id}, None, "warning")
    return _people(day)


def _table_numbers(day: DayView) -> Problem | None:
    """That nothing says which tables there are, neither the plan nor a list of people."""
    return None if day.event.tables and not day.people.participants else _tables(day)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document; `of` says what each copy is about, `audience` who gets it on the day.

    `workbook` makes it as Excel, where it comes as one. A `variant` is another size of a print that is there already:
    it is made, but not put into an audience's common file as well. What is `before_answers` goes out before anybody
    has answered a survey.
    """

    name: str
    of: Subject
    make: str
    formats: tuple[Format, ...] = FORMATS
    audience: Audience = ""
    needs: Condition | None = None
    lacks: Callable[[Any], Problem | None] | None = None
    workbook: str = ""
    variant: bool = False
    before_answers: bool = False

    @property
    def names_people(self) -> bool:
        """Whether those who come to the day stand in it by name."""
        return self.make.startswith("people.")

    def title(self, words: Words) -> str:
        return words(f"documents.{self.name}")


KINDS: tuple[Kind, ...] = (
    Kind("terms", "process", "process.terms:terms_of_reference", needs=TERMS),
    Kind("milestones", "process", "process.milestones:milestone_plan"),
    Kind("time-line", "process", "process.time_line:time_line", PDF),
    Kind("programme", "event", "day.participant_programme:participant_programme", audience="participants"),
    Kind("track-programmes", "event", "day.track_programmes:track_programmes", audience="participants", needs=TRACKS),
    Kind("badges", "event", "people.badges:badges", PDF, "participants", lacks=_people),
    Kind("badges-a6", "event", "people.badges:small_badges", PDF, "participants", lacks=_people, variant=True),
    Kind("evaluation-form", "event", "day.evaluation_form:evaluation_form", audience="participants"),
    Kind("consent-adult", "event", "day.consent:consent_of_adults", audience="participants"),
    Kind("consent-child", "event", "day.consent:consent_for_children", audience="participants"),
    Kind("consent-employee", "event", "day.consent:consent_of_employees", audience="participants"),
    Kind("run-sheet", "event", "day.run_sheet:run_sheet", audience="facilitators"),
    Kind("check-in-list", "event", "people.check_in:check_in_list", audience="facilitators", lacks=_people),
    Kind("group-lists", "event", "people.group_lists:group_lists", audience="facilitators", lacks=_tables),
    Kind("staffing-plan", "event", "day.staffing_plan:staffing_plan", audience="facilitators"),
    Kind("packing-list", "event", "day.packing_list:packing_list", audience="facilitators"),
    Kind("practical-checklist", "event", "day.practical_checklist:practical_checklist", audience="facilitators"),
    Kind("role-briefs", "event", "day.role_briefs:role_briefs", audience="hosts"),
    Kind("host-sheets", "event", "people.host_sheets:host_sheets", PDF, "hosts", lacks=_tables),
    Kind("worksheets", "event", "day.worksheets:worksheets", PDF, "hosts"),
    Kind("theme-cards", "event", "day.theme_cards:theme_cards", PDF, "hosts", needs=CARDS),
    Kind("wall-programme", "event", "day.wall_programme:wall_programme", PDF, "venue"),
    Kind("door-signs", "event", "day.door_signs:door_signs", PDF, "venue"),
    Kind("table-signs", "event", "people.table_signs:table_signs", PDF, "venue", lacks=_table_numbers),
    Kind("seating-plan", "event", "people.seating_plan:seating_plan", PDF, "venue", lacks=_tables),
    Kind("catering", "event", "people.catering:catering", audience="venue", lacks=_people),
    Kind("privacy-notice", "survey", "survey.privacy_notice:privacy_notice", before_answers=True),
    Kind("mini-analysis", "survey", "survey.mini_analysis:mini_analysis", needs=ANSWERS),
    Kind("slides", "survey", "survey.slides:slides", ("pptx",), needs=ANSWERS),
    Kind(
        "longlist", "survey", "survey.longlist:longlist_document", (*FORMATS, "xlsx"), needs=ITEMS,
        workbook="survey.longlist:longlist_sheets",
    ),
    Kind(
        "shortlist", "survey", "survey.shortlist:shortlist_document", (*FORMATS, "xlsx"), needs=ITEMS,
        workbook="survey.shortlist:shortlist_sheets",
    ),
    Kind("questionnaire", "survey", "questionnaire.paper:paper_form", before_answers=True),
    Kind("survey-guide", "survey", "questionnaire.guide:survey_guide", before_answers=True),
    Kind("invitation", "survey", "questionnaire.invitation:invitation", before_answers=True),
)  # fmt: skip
