"""Rules for what reads well one by one and cannot be right together: answers that mean two things, dates in reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bootcamp.plan.contents import PLAN_FILE, Contents, event_file
from bootcamp.plan.course import phase_dates
from bootcamp.plan.event import Block, Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.problems import Problem, Severity
from bootcamp.reading.yaml import Location

HIGHEST_THRESHOLD = 100
"""What no threshold is above while nobody has said how many are invited."""


def _problem(
    contents: Contents, code: str, file: str, location: Location, severity: Severity = "error", /, **params: object
) -> Problem:
    return Problem(code, params, contents.place(file, location), severity)


def answers_mean_one_thing(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """An answer stands for one group, and an option is written once: an import could not tell them apart."""
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        groups = [
            ((*at, "groups", "answers", segment, number), text, plan.segments[segment].title)
            for segment, texts in survey.groups.answers.items()
            for number, text in enumerate(texts)
            if segment in plan.segments
        ]
        for number, (location, text, _) in enumerate(groups):
            other = next((title for _, before, title in groups[:number] if _same(before, text)), None)
            if other is not None:
                yield _problem(contents, "answer-of-two-groups", PLAN_FILE, location, answer=text, other=other)
        for number, question in enumerate(survey.questions):
            for kind, choices in (("options", question.options), ("items", question.items)):
                titles = list(choices.values())
                for at_choice, (choice, title) in enumerate(choices.items()):
                    if any(_same(title, before) for before in titles[:at_choice]):
                        place = (*at, "questions", number, kind, choice)
                        yield _problem(contents, "option-twice", PLAN_FILE, place, option=title)


def answers_can_come_home(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Advice where an export could not be told apart: survey tools give titles and options back, and nothing else."""
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        seen: set[str] = set()
        for location, title in _headings(survey, at):
            if (key := _words_of(title)) in seen:
                yield _problem(contents, "heading-twice", PLAN_FILE, location, "advice", title=title)
            seen.add(key)
        for number, question in enumerate(survey.questions):
            if question.kind not in ("multi", "ranking"):
                continue
            others = {_words_of(text): text for text in question.options.values()}
            for option, text in question.options.items():
                parts = [_words_of(part) for part in text.split(";") if part.strip()]
                if len(parts) > 1 and all(part in others for part in parts):
                    place = (*at, "questions", number, "options", option)
                    facts = {"option": text, "others": [others[part] for part in parts]}
                    yield _problem(contents, "option-in-parts", PLAN_FILE, place, "advice", **facts)


def _headings(survey: Survey, at: Location) -> Iterator[tuple[Location, str]]:
    """What stands over the columns of an export, and where: a question, or each statement to agree with."""
    yield (*at, "groups", "question"), survey.groups.question
    for number, question in enumerate(survey.questions):
        place = (*at, "questions", number)
        if question.kind == "likert" and question.items:
            yield from (((*place, "items", item), text) for item, text in question.items.items())
        else:
            yield (*place, "title"), question.title


def _words_of(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def surveys_can_be_answered(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        yield from _dates_in_order(contents, survey, at)
        for number, question in enumerate(survey.questions):
            most = len(question.options)
            if question.choose is not None and question.options and not 1 <= question.choose <= most:
                place = (*at, "questions", number, "choose")
                yield _problem(contents, "choose-impossible", PLAN_FILE, place, choose=question.choose, most=most)
            if len(question.scale) == 1:
                place = (*at, "questions", number, "scale")
                yield _problem(contents, "scale-of-one-step", PLAN_FILE, place, question=question.title)


def _dates_in_order(contents: Contents, survey: Survey, at: Location) -> Iterator[Problem]:
    if survey.opens and survey.closes and survey.closes < survey.opens:
        facts = {"opens": survey.opens, "closes": survey.closes}
        yield _problem(contents, "survey-closes-first", PLAN_FILE, (*at, "closes"), **facts)
    if survey.closes and survey.keep_until and survey.keep_until < survey.closes:
        facts = {"closes": survey.closes, "keep_until": survey.keep_until}
        yield _problem(contents, "answers-kept-too-short", PLAN_FILE, (*at, "keep_until"), **facts)


def numbers_of_people_fit(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """No more are invited from a group than it has members, and the threshold is one that a group can reach."""
    asked = [(("segments", name, "invited"), name, segment.invited) for name, segment in plan.segments.items()]
    asked += [
        (("surveys", survey, "invited", name), name, invited)  # type: ignore[misc]
        for survey, each in plan.surveys.items()
        for name, invited in each.invited.items()
        if name in plan.segments
    ]
    people = {name: segment.members or 0 for name, segment in plan.segments.items()}
    for location, name, invited in asked:
        segment = plan.segments[name]
        people[name] = max(people[name], invited or 0)
        if segment.members is not None and (invited or 0) > segment.members:
            facts = {"invited": invited, "members": segment.members, "title": segment.title}
            yield _problem(contents, "more-invited-than-members", PLAN_FILE, location, "warning", **facts)
    everyone = sum(people.values())
    if plan.threshold > (everyone or HIGHEST_THRESHOLD):
        facts = {"threshold": plan.threshold, "people": everyone or None}
        yield _problem(contents, "threshold-too-high", PLAN_FILE, ("threshold",), "warning", **facts)


def phases_follow_each_other(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """Phases are gone through as they are listed; one that begins before those above it is told."""
    before: dict[bool, tuple[date, str]] = {}
    for number, phase in enumerate(plan.phases):
        is_dated = plan.anchor is not None or phase.starts is not None
        starts, _ = phase_dates(phase, plan.anchor or _ANY_MONDAY)
        if starts is None:
            continue
        last, other = before.get(is_dated, (starts, ""))
        title = phase.title or phase.id
        if starts < last:
            at = ("phases", number, "starts" if phase.starts else "weeks")
            yield _problem(contents, "phases-out-of-order", PLAN_FILE, at, "warning", title=title, other=other)
        else:
            before[is_dated] = (starts, title)


_ANY_MONDAY = date(2017, 2, 6)
"""Where weeks are counted from while the plan has no anchor; they are then compared with each other only."""


def bodies_have_one_chair(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, body in plan.bodies.items():
        chairs = [number for number, seat in enumerate(body.seats) if seat.role == "chair" for _ in range(seat.number)]
        if len(chairs) > 1:
            place = ("bodies", name, "seats", chairs[1], "role")
            yield _problem(contents, "several-chairs", PLAN_FILE, place, "warning", title=body.title, n=len(chairs))


def milestones_have_a_time(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for number, milestone in enumerate(plan.milestones):
        if milestone.week is None and milestone.date is None:
            place = ("milestones", number, "title")
            yield _problem(contents, "milestone-without-date", PLAN_FILE, place, "advice", title=milestone.title)


def leaders_are_named_once(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        for location, leads in _leads(event):
            for number, role in enumerate(leads):
                if role in leads[:number]:
                    title = plan.roles[role].title if role in plan.roles else role
                    place = (*location, "leads", number)
                    yield _problem(contents, "leads-twice", event_file(name), place, "warning", role=title)


def _leads(event: Event) -> Iterator[tuple[tuple[str | int, ...], tuple[str, ...]]]:
    """Everyone who leads a block, a track or a station, with the place it is written at."""
    stack: list[tuple[tuple[str | int, ...], Block]] = [(("blocks", n), block) for n, block in enumerate(event.blocks)]
    while stack:
        location, block = stack.pop(0)
        yield location, block.leads
        if block.rotation is not None:
            yield (*location, "rotation"), block.rotation.leads
        for number, track in enumerate(block.tracks):
            at = (*location, "tracks", number)
            yield at, track.leads
            stack += [((*at, "blocks", n), child) for n, child in enumerate(track.blocks)]


def core_tasks_are_merged_into_others(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, core_task in plan.core_tasks.items():
        if core_task.merged_into == name:
            place = ("core_tasks", name, "merged_into")
            yield _problem(contents, "merged-into-itself", PLAN_FILE, place, title=core_task.title)


def bodies_form_a_chain(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name in plan.bodies:
        seen, current = {name}, plan.bodies[name].under
        while current in plan.bodies and current not in seen:
            seen.add(current)
            current = plan.bodies[current].under
        if current == name:
            yield _problem(contents, "body-under-itself", PLAN_FILE, ("bodies", name, "under"), name=name)


def days_fit_together(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        file = event_file(name)
        if event.doors and event.start and event.doors > event.start:
            facts = {"doors": event.doors, "start": event.start}
            yield _problem(contents, "doors-after-start", file, ("doors",), **facts)
        for location, used in _names_used_twice(event):
            yield _problem(contents, "name-taken", file, location, name=used)


def _names_used_twice(event: Event) -> Iterator[tuple[Location, str]]:
    """Blocks with the same name in one day, and tracks with the same name in one block."""
    seen: set[str] = set()
    stack = [((("blocks", number)), block) for number, block in enumerate(event.blocks)]
    while stack:
        location, block = stack.pop(0)
        if block.id is not None and block.id in seen:
            yield (*location, "id"), block.id
        seen |= {block.id} if block.id else set()
        names = [track.id for track in block.tracks]
        for number, track in enumerate(block.tracks):
            at = (*location, "tracks", number)
            if track.id in names[:number]:
                yield (*at, "id"), track.id
            stack += [((*at, "blocks", n), child) for n, child in enumerate(track.blocks)]  # type: ignore[misc]


RULES = (
    bodies_form_a_chain,
    answers_mean_one_thing,
    answers_can_come_home,
    surveys_can_be_answered,
    core_tasks_are_merged_into_others,
    days_fit_together,
    numbers_of_people_fit,
    phases_follow_each_other,
    bodies_have_one_chair,
    milestones_have_a_time,
    leaders_are_named_once,
)
