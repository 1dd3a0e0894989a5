"""Every document there is: its name, what it is about, the formats it comes in, and how it is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast, get_args

from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.problems import ExitCode, Problems, refuse
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.render import Format, TextFormat
from bootcamp.words import LANGUAGES, Words

if TYPE_CHECKING:
    from bootcamp.render.blocks import Booklet, Document
    from bootcamp.render.layout import LayoutPrint
    from bootcamp.render.look import Look
    from bootcamp.render.rendered import Rendered

Subject: TypeAlias = Literal["process", "event", "survey"]
FORMATS: tuple[Format, ...] = get_args(TextFormat)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document; `of` says what each copy is about, `audience` who gets it on the day.

    An audience is "participants", "facilitators", "hosts" or "venue"; it is empty for what belongs to no day.
    """

    name: str
    of: Subject
    formats: tuple[Format, ...] = FORMATS
    audience: str = ""

    def title(self, words: Words) -> str:
        return words(f"documents.{self.name}")


KINDS: tuple[Kind, ...] = (
    Kind("terms", "process"),
    Kind("milestones", "process"),
    Kind("time-line", "process", ("pdf",)),
    Kind("programme", "event", audience="participants"),
    Kind("track-programmes", "event", audience="participants"),
    Kind("badges", "event", ("pdf",), "participants"),
    Kind("badges-a6", "event", ("pdf",), "participants"),
    Kind("evaluation-form", "event", audience="participants"),
    Kind("consent-adult", "event", audience="participants"),
    Kind("consent-child", "event", audience="participants"),
    Kind("consent-employee", "event", audience="participants"),
    Kind("run-sheet", "event", audience="facilitators"),
    Kind("check-in-list", "event", audience="facilitators"),
    Kind("group-lists", "event", audience="facilitators"),
    Kind("staffing-plan", "event", audience="facilitators"),
    Kind("packing-list", "event", audience="facilitators"),
    Kind("practical-checklist", "event", audience="facilitators"),
    Kind("role-briefs", "event", audience="hosts"),
    Kind("host-sheets", "event", ("pdf",), "hosts"),
    Kind("worksheets", "event", ("pdf",), "hosts"),
    Kind("theme-cards", "event", ("pdf",), "hosts"),
    Kind("wall-programme", "event", ("pdf",), "venue"),
    Kind("door-signs", "event", ("pdf",), "venue"),
    Kind("table-signs", "event", ("pdf",), "venue"),
    Kind("seating-plan", "event", ("pdf",), "venue"),
    Kind("catering", "event", audience="venue"),
    Kind("privacy-notice", "survey"),
    Kind("mini-analysis", "survey"),
    Kind("slides", "survey", ("pptx",)),
    Kind("longlist", "survey", (*FORMATS, "xlsx")),
    Kind("shortlist", "survey", (*FORMATS, "xlsx")),
    Kind("questionnaire", "survey"),
    Kind("survey-guide", "survey"),
    Kind("invitation", "survey"),
)
BEFORE_ANSWERS = frozenset({"privacy-notice", "questionnaire", "survey-guide", "invitation"})
"""What is printed of a survey before anybody has answered it; everything else needs its findings."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A document of one day or one survey, or of the process (`id` is None)."""

    kind: Kind
    id: str | None

    def file_name(self, words: Words) -> str:
        """The name of its file, without ending: `program-bootcamp-1`."""
        return "-".join(part for part in (identifier(self.kind.title(words)), self.id) if part)


def copies(contents: Contents, kind: Kind | None = None) -> Iterator[Copy]:
    """Every document that the folder has something for."""
    for each in KINDS if kind is None else (kind,):
        for name in _subjects(contents, each):
            yield Copy(each, name)


def _subjects(contents: Contents, kind: Kind) -> Sequence[str | None]:
    plan = contents.plan
    if kind.of == "event":
        days = {name: event for name, event in contents.events.items() if event.blocks}
        if kind.name == "theme-cards":
            from bootcamp.documents.day.theme_cards import core_tasks_of_day, surveys_about

            return [name for name, day in days.items() if surveys_about(contents, core_tasks_of_day(day))]
        with_tracks = kind.name == "track-programmes"
        return [name for name, day in days.items() if not with_tracks or any(block.tracks for block in day.blocks)]
    if kind.of == "survey" and kind.name in BEFORE_ANSWERS:
        return list(plan.surveys) if plan else []
    if kind.of == "survey":
        noted = contents.longlists if kind.name in ("longlist", "shortlist") else {}
        surveys = plan.surveys if plan else {}
        return [name for name in surveys if name in noted or (contents.folder / "findings" / f"{name}.json").is_file()]
    return [None] if plan and (kind.name != "terms" or plan.terms) else []


def find_kind(name: str) -> Kind:
    """The kind called `name`, in the code's words or the reader's; refuses with what was probably meant."""
    titles = {identifier(each.title(Words(language))): each for language in LANGUAGES for each in KINDS}
    names = titles | {each.name: each for each in KINDS}
    found = names.get(name) or names.get(identifier(name))
    if found is None:
        suggestion = nearest(name, list(names))
        refuse("unknown-document", exit_code=ExitCode.USAGE, name=name, suggestion=suggestion)
    return found


def find_copy(contents: Contents, kind: Kind, of: str | None) -> Copy:
    """The copy of `kind` about `of`; where there is only one, it need not be named."""
    available = list(copies(contents, kind))
    if of is None and len(available) == 1:
        return available[0]
    found = next((copy for copy in available if copy.id == of), None)
    if found is not None:
        return found
    known = [copy.id for copy in available if copy.id]
    if of is None and known:
        refuse("which-one", exit_code=ExitCode.USAGE, known=known)
    if of is not None and kind.of == "event" and of in contents.unread:
        refuse("plan-has-errors")
    if of is not None and kind.name == "theme-cards" and of in contents.events:
        refuse("no-theme-cards", event=of)
    if of is not None and kind.of == "event" and of in contents.events:
        refuse("event-has-no-tracks" if contents.events[of].blocks else "event-has-no-programme", name=of)
    if of is not None and kind.of == "survey" and contents.plan and of in contents.plan.surveys:
        refuse("no-results-yet", name=of)
    if of is not None and kind.of != "process":
        refuse(f"unknown-{kind.of}", name=of, suggestion=nearest(of, known), known=known)
    if of is not None:
        refuse("unexpected-argument", exit_code=ExitCode.USAGE, name=of, command="bootcamp print")
    return refuse("nothing-to-print", document=kind.name)


def read_formats(value: str | None, name: str, known: tuple[Format, ...]) -> tuple[Format, ...]:
    """`pdf,docx` as formats of what is called `name`; without a value, PDF or the first it comes in."""
    given = known[0] if value is None else value
    names = [each.strip().lower().removeprefix(".") for each in given.split(",") if each.strip()]
    for each in names or [given]:
        if each not in known:
            refuse(
                "unknown-format",
                exit_code=ExitCode.USAGE,
                name=name,
                format=each,
                known=list(known),
                only=known[0] if len(known) == 1 else None,
            )
    return cast("tuple[Format, ...]", tuple(dict.fromkeys(names)))


def rendered(
    contents: Contents, copy: Copy, formats: Sequence[Format], words: Words, look: Look | None = None
) -> tuple[Mapping[Format, Rendered], Problems]:
    """The document in each of the formats; refuses when there is nothing to write in it yet."""
    from bootcamp.render import render
    from bootcamp.render.layout import LayoutPrint, layout_pdf
    from bootcamp.render.look import PLAIN

    if copy.kind.name == "slides":
        return {"pptx": _slides(contents, copy, words, look or PLAIN)}, ()
    books: dict[Format, Rendered] = {"xlsx": _workbook(contents, copy, words)} if "xlsx" in formats else {}
    formats = [each for each in formats if each != "xlsx"]
    if not formats:
        return books, lacking(contents, copy)
    made = make(contents, copy, words)
    lacks = lacking(contents, copy)
    if not isinstance(made, LayoutPrint):
        files, problems = render(made, formats, look)
        return {**files, **books}, (*problems, *lacks)
    print_, problems = layout_pdf(
        made.template, made.view, title=made.title, process=contents.folder, dated=made.dated, look=look or PLAIN
    )
    return {"pdf": print_}, (*problems, *lacks)


def _slides(contents: Contents, copy: Copy, words: Words, look: Look) -> Rendered:
    from bootcamp.documents.survey.rehearsal import marked
    from bootcamp.documents.survey.slides import slides
    from bootcamp.render.blocks import with_text
    from bootcamp.render.pptx import pptx
    from bootcamp.render.typeface import cleaned

    if contents.plan is None:
        refuse("plan-has-errors")
    name = copy.id or ""
    deck = marked(slides(contents, contents.plan, name, words), contents, name, words)
    return pptx(with_text(deck, cleaned), look)


def make(contents: Contents, copy: Copy, words: Words) -> Document | Booklet | LayoutPrint:
    """The document itself; refuses when there is nothing to write in it yet."""
    plan = contents.plan
    if plan is None:
        refuse("plan-has-errors")
    name = copy.id or ""
    document: Document | Booklet | LayoutPrint | None = None
    match copy.kind.name:
        case "terms":
            from bootcamp.documents.process.terms import terms_of_reference

            document = terms_of_reference(contents, plan, words)
        case "milestones":
            from bootcamp.documents.process.milestones import milestone_plan

            document = milestone_plan(contents, plan, words)
        case "time-line":
            from bootcamp.documents.process.time_line import time_line

            document = time_line(contents, plan, words)
        case "badges" | "badges-a6" | "check-in-list" | "catering":
            document = _about_people(contents, plan, copy, words)
        case "group-lists" | "table-signs" | "host-sheets" | "seating-plan":
            document = _about_people(contents, plan, copy, words)
        case _ if copy.kind.of == "event":
            from bootcamp.documents.day.day_prints import day_print

            document = day_print(contents, plan, copy.kind.name, name, words)
        case "privacy-notice":
            from bootcamp.documents.survey.privacy_notice import privacy_notice

            document = privacy_notice(contents, plan, name, words)
        case "mini-analysis":
            from bootcamp.documents.survey.mini_analysis import mini_analysis

            document = mini_analysis(contents, plan, name, words)
        case "longlist" | "shortlist":
            document = _of_longlist(contents, plan, copy, words)
        case "questionnaire":
            from bootcamp.documents.questionnaire.paper import paper_form

            document = paper_form(contents, plan, name, words)
        case "survey-guide":
            from bootcamp.documents.questionnaire.guide import survey_guide

            document = survey_guide(contents, plan, name, words)
        case "invitation":
            from bootcamp.documents.questionnaire.invitation import invitation

            document = invitation(plan, name, words)
    if document is None:
        refuse("nothing-to-print", document=copy.kind.title(words))
    if copy.kind.of == "survey" and copy.kind.name not in BEFORE_ANSWERS:
        from bootcamp.documents.survey.rehearsal import marked

        return marked(document, contents, name, words)
    return document


def _of_longlist(contents: Contents, plan: Plan, copy: Copy, words: Words) -> Document:
    from bootcamp.views.longlist import longlist_view

    view = longlist_view(contents, plan, copy.id or "", words)
    if copy.kind.name == "longlist":
        from bootcamp.documents.survey.longlist import longlist_document

        return longlist_document(view, contents.folder)
    from bootcamp.documents.survey.shortlist import shortlist_document

    return shortlist_document(view, contents.folder)


def _workbook(contents: Contents, copy: Copy, words: Words) -> Rendered:
    """The document as a workbook, for those kinds that come as one."""
    from bootcamp.render.rendered import Rendered
    from bootcamp.views.longlist import longlist_view
    from bootcamp.workbooks.longlist_workbook import longlist_workbook
    from bootcamp.workbooks.shortlist_workbook import shortlist_workbook

    if contents.plan is None:
        refuse("plan-has-errors")
    view = longlist_view(contents, contents.plan, copy.id or "", words)
    return Rendered(longlist_workbook(view) if copy.kind.name == "longlist" else shortlist_workbook(view))


def _about_people(contents: Contents, plan: Plan, copy: Copy, words: Words) -> Document | LayoutPrint:
    from bootcamp.documents.people import people_print

    return people_print(contents, plan, copy.kind.name, copy.id or "", words)


def lacking(contents: Contents, copy: Copy) -> Problems:
    """What a print about people goes without: the list of people, or who sits where; nothing for other documents."""
    if copy.kind.of != "event" or copy.id is None:
        return ()
    from bootcamp.documents.people import lacking

    lack = lacking(contents, copy.kind.name, copy.id)
    return (lack,) if lack is not None else ()


def listing(contents: Contents, words: Words) -> list[dict[str, Any]]:
    """What `print --list` shows."""
    return [
        {
            "document": copy.kind.name,
            "title": copy.kind.title(words),
            "of": copy.kind.of,
            "id": copy.id,
            "formats": list(copy.kind.formats),
        }
        for copy in copies(contents)
    ]
