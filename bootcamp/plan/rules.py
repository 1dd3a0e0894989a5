"""Rules that no single field can check: what refers to what, who leads, and whether the weeks and dates agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from bootcamp.plan import consistency, longlist_rules, survey_rules
from bootcamp.plan.contents import PLAN_FILE, Contents, event_file, outcome_file
from bootcamp.plan.course import phase_dates, week_shift
from bootcamp.plan.event import UNLED_FORMS, Block, Event, Track
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem, Severity
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Location

Rule = Callable[[Contents, Plan], Iterator[Problem]]


def rules_across_files(contents: Contents) -> Iterator[Problem]:
    """Every problem that shows only when the files are read together, without the advice that has been silenced."""
    plan = contents.plan
    if plan is None:
        return
    for problem in chain.from_iterable(rule(contents, plan) for rule in RULES):
        if problem.severity == "error" or problem.code not in silenced(contents, problem):
            yield problem


def silenced(contents: Contents, problem: Problem) -> frozenset[str]:
    """The codes of advice that the plan, or the event the problem lies in, does not want to hear again."""
    plan_codes = contents.plan.silence if contents.plan else ()
    file = problem.place.file if problem.place else ""
    event = (
        contents.events.get(file.removeprefix("events/").removesuffix(".yaml")) if file.startswith("events/") else None
    )
    return frozenset((*plan_codes, *(event.silence if event else ())))


def _problem(
    contents: Contents, code: str, file: str, location: Location, severity: Severity = "error", /, **params: object
) -> Problem:
    return Problem(code, params, contents.place(file, location), severity)


def _unknown(
    contents: Contents, kind: str, file: str, known: Iterable[str], *references: tuple[Location, str | None]
) -> Iterator[Problem]:
    """A problem for every reference that names nothing known, with the name that was probably meant."""
    names = list(known)
    for location, name in references:
        if name is not None and name not in names:
            suggestion = nearest(name, names)
            yield _problem(contents, f"unknown-{kind}", file, location, name=name, suggestion=suggestion, known=names)


def _each(location: Location, names: Iterable[str]) -> list[tuple[Location, str | None]]:
    return [((*location, index), name) for index, name in enumerate(names)]


def references_in_plan(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for number, phase in enumerate(plan.phases):
        at = ("phases", number)
        yield from _unknown(
            contents, "core-task", PLAN_FILE, plan.core_tasks, *_each((*at, "core_tasks"), phase.core_tasks)
        )
        yield from _unknown(contents, "event", PLAN_FILE, contents.event_names, *_each((*at, "events"), phase.events))
        yield from _unknown(contents, "survey", PLAN_FILE, plan.surveys, *_each((*at, "surveys"), phase.surveys))
    for name, core_task in plan.core_tasks.items():
        target = (("core_tasks", name, "merged_into"), core_task.merged_into)
        yield from _unknown(contents, "core-task", PLAN_FILE, plan.core_tasks, target)
    for number, person in enumerate(plan.people):
        at = ("people", number)
        yield from _unknown(contents, "role", PLAN_FILE, plan.roles, ((*at, "role"), person.role))
        yield from _unknown(contents, "segment", PLAN_FILE, plan.segments, ((*at, "segment"), person.segment))
        yield from _unknown(
            contents, "event", PLAN_FILE, contents.event_names, *_each((*at, "active_on"), person.active_on)
        )
    responsible: list[tuple[Location, str | None]] = [
        *((("success_criteria", n, "responsible"), item.responsible) for n, item in enumerate(plan.success_criteria)),
        *((("materials", n, "responsible"), item.responsible) for n, item in enumerate(plan.materials)),
        *((("milestones", n, "responsible"), item.responsible) for n, item in enumerate(plan.milestones)),
    ]
    yield from _unknown(contents, "role", PLAN_FILE, plan.roles, *responsible)


def references_of_bodies(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, body in plan.bodies.items():
        yield from _unknown(contents, "body", PLAN_FILE, plan.bodies, (("bodies", name, "under"), body.under))
        for number, seat in enumerate(body.seats):
            place = ("bodies", name, "seats", number, "segment")
            yield from _unknown(contents, "segment", PLAN_FILE, plan.segments, (place, seat.segment))
    if plan.terms and plan.bodies:
        chain_of_bodies = _each(("terms", "reports_to"), plan.terms.reports_to)
        yield from _unknown(contents, "body", PLAN_FILE, plan.bodies, *chain_of_bodies)
    for name, decision in plan.decisions.items():
        yield from _unknown(contents, "body", PLAN_FILE, plan.bodies, (("decisions", name, "body"), decision.body))
        phases = [phase.id for phase in plan.phases]
        yield from _unknown(contents, "phase", PLAN_FILE, phases, (("decisions", name, "phase"), decision.phase))


def references_in_surveys(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, survey in plan.surveys.items():
        at = ("surveys", name)
        groups = [((*at, "groups", "answers", segment), segment) for segment in survey.groups.answers]
        invited = [((*at, "invited", segment), segment) for segment in survey.invited]
        yield from _unknown(contents, "segment", PLAN_FILE, plan.segments, *groups, *invited)
        for number, question in enumerate(survey.questions):
            place = (*at, "questions", number)
            task = ((*place, "core_task"), question.core_task)
            yield from _unknown(contents, "core-task", PLAN_FILE, plan.core_tasks, task)
            needs = {"single": 2, "multi": 2, "ranking": 2}.get(question.kind, 0)
            if len(question.options) < needs:
                yield _problem(contents, "question-without-options", PLAN_FILE, place, question=question.title)
            if question.kind == "likert" and not (question.items and question.scale):
                yield _problem(contents, "question-without-scale", PLAN_FILE, place, question=question.title)


def names_are_used_once(contents: Contents, plan: Plan) -> Iterator[Problem]:
    lists: list[tuple[Location, list[str], str]] = [
        (("phases",), [phase.id for phase in plan.phases], "id"),
        (("milestones",), [milestone.id for milestone in plan.milestones], "id"),
        (("success_criteria",), [criterion.id for criterion in plan.success_criteria], "id"),
        *(
            ((("surveys", name, "questions"), [q.id for q in survey.questions], "id"))
            for name, survey in plan.surveys.items()
        ),
    ]
    for location, names, key in lists:
        for number, name in enumerate(names):
            if name in names[:number]:
                yield _problem(contents, "name-taken", PLAN_FILE, (*location, number, key), name=name)
    letters = [segment.letter for segment in plan.segments.values()]
    for number, (name, segment) in enumerate(plan.segments.items()):
        if segment.letter in letters[:number]:
            other = list(plan.segments.values())[letters.index(segment.letter)].title
            place = ("segments", name, "letter")
            yield _problem(contents, "letter-taken", PLAN_FILE, place, letter=segment.letter, other=other)


def references_in_events(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        file = event_file(name)
        yield from _unknown(contents, "core-task", file, plan.core_tasks, *_each(("core_tasks",), event.core_tasks))
        yield from _unknown(contents, "body", file, plan.bodies, (("body",), event.body))
        for number, item in enumerate(event.items):
            yield from _unknown(
                contents, "decision", file, plan.decisions, (("items", number, "decision"), item.decision)
            )
        for location, block in blocks_with_places(event):
            yield from _unknown(contents, "role", file, plan.roles, *_each((*location, "leads"), block.leads))
            yield from _unknown_room(contents, event, file, (*location, "room"), block.room)
            for number, track in enumerate(block.tracks):
                at = (*location, "tracks", number)
                yield from _unknown(contents, "role", file, plan.roles, *_each((*at, "leads"), track.leads))
                yield from _unknown(contents, "core-task", file, plan.core_tasks, ((*at, "core_task"), track.core_task))
                yield from _unknown_room(contents, event, file, (*at, "room"), track.room)


def _unknown_room(
    contents: Contents, event: Event, file: str, location: Location, room: str | None
) -> Iterator[Problem]:
    if event.rooms:
        yield from _unknown(contents, "room", file, event.rooms, (location, room))


def blocks_with_places(event: Event) -> Iterator[tuple[tuple[str | int, ...], Block]]:
    """Every block of an event, also inside tracks, with its location in the file."""
    stack: list[tuple[tuple[str | int, ...], Block]] = [(("blocks", n), block) for n, block in enumerate(event.blocks)]
    while stack:
        location, block = stack.pop(0)
        yield location, block
        inner = [
            ((*location, "tracks", t, "blocks", n), child)
            for t, track in enumerate(block.tracks)
            for n, child in enumerate(track.blocks)
        ]
        stack = inner + stack


def blocks_have_leaders(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    """A working block that nobody leads: advice while the programme is provisional, an error once it is final."""
    for name, event in contents.events.items():
        severity: Severity = "error" if event.status == "final" else "advice"
        for location, block in blocks_with_places(event):
            led_by_track = len(location) > 2 and _track_of(event, location).leads
            if block.form in UNLED_FORMS or block.tracks or block.leads or led_by_track:
                continue
            title = block.title or "?"
            code = "block-without-leader-final" if event.status == "final" else "block-without-leader"
            yield _problem(contents, code, event_file(name), location, severity, title=title)


def _track_of(event: Event, location: Location) -> Track:
    track = event.blocks[int(location[1])].tracks[int(location[3])]
    for step in range(4, len(location) - 2, 4):
        track = track.blocks[int(location[step + 1])].tracks[int(location[step + 3])]
    return track


def blocks_have_titles(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    for name, event in contents.events.items():
        for location, block in blocks_with_places(event):
            if block.title is None and block.form not in UNLED_FORMS:
                place = contents.place(event_file(name), (*location, "title"))
                yield Problem("missing-key", {"key": "title"}, place)


def events_have_a_place(contents: Contents, plan: Plan) -> Iterator[Problem]:
    homes: dict[str, str] = {}
    for number, phase in enumerate(plan.phases):
        for index, name in enumerate(phase.events):
            if name in homes:
                place = ("phases", number, "events", index)
                yield _problem(contents, "event-in-two-phases", PLAN_FILE, place, name=name, phase=homes[name])
            homes[name] = phase.id
    for name, event in contents.events.items():
        if name not in homes:
            yield _problem(contents, "event-without-phase", event_file(name), ("title",), "advice", name=name)
        if event.status == "final" and event.date is None:
            yield _problem(contents, "final-without-date", event_file(name), ("status",), name=name)


def weeks_and_dates_agree(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for number, phase in enumerate(plan.phases):
        starts, ends = phase_dates(phase, plan.anchor)
        if starts and ends and ends < starts:
            at = ("phases", number, "ends" if phase.ends else "starts")
            yield _problem(contents, "phase-ends-before-it-begins", PLAN_FILE, at, starts=starts, ends=ends)
        if phase.weeks and plan.anchor is None and not (phase.starts and phase.ends):
            yield _problem(contents, "weeks-without-anchor", PLAN_FILE, ("phases", number, "weeks"), "warning")
    if plan.anchor is None:
        return
    for name, event in contents.events.items():
        if event.week and event.date and (shift := week_shift(event.week, plan.anchor, event.date)):
            code = "later-than-planned" if shift > 0 else "earlier-than-planned"
            yield _problem(
                contents, code, event_file(name), ("date",), "advice", title=event.title, date=event.date, n=abs(shift),
                week=event.date.isocalendar().week,
            )  # fmt: skip


def outcomes_fit_the_plan(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, outcome in contents.outcomes.items():
        file = outcome_file(name)
        yield from _unknown(contents, "core-task", file, plan.core_tasks, ((), name))
        prerequisites = [prerequisite.id for prerequisite in outcome.prerequisites]
        for number, prerequisite in enumerate(outcome.prerequisites):
            at = ("prerequisites", number)
            segments = [*_each((*at, "contributes"), prerequisite.contributes)]
            segments += _each((*at, "should_contribute"), prerequisite.should_contribute)
            known = [*plan.segments, *plan.bodies, "kommunen"]
            yield from _unknown(contents, "contributor", file, known, *segments)
            yield from _tags(contents, plan, file, at, prerequisite.principles, prerequisite.municipal_role)
            if prerequisite.id in prerequisites[:number]:
                yield _problem(contents, "name-taken", file, (*at, "id"), name=prerequisite.id)
        for number, activity in enumerate(outcome.activities):
            at = ("activities", number)
            serves = ((*at, "prerequisite"), activity.prerequisite)
            yield from _unknown(contents, "prerequisite", file, prerequisites, serves)
            yield from _unknown(contents, "segment", file, plan.segments, ((*at, "segment"), activity.segment))
            yield from _tags(contents, plan, file, at, activity.principles, activity.municipal_role)


def _tags(
    contents: Contents, plan: Plan, file: str, at: Location, principles: Iterable[str], role: str | None
) -> Iterator[Problem]:
    yield from _unknown(contents, "principle", file, plan.principles, *_each((*at, "principles"), principles))
    yield from _unknown(contents, "municipal-role", file, plan.municipal_roles, ((*at, "municipal_role"), role))


def privacy_is_kept(contents: Contents, plan: Plan) -> Iterator[Problem]:
    if plan.threshold < 3:
        yield _problem(contents, "threshold-too-low", PLAN_FILE, ("threshold",), threshold=plan.threshold)
    for name, survey in plan.surveys.items():
        if survey.keep_until is None:
            place = ("surveys", name, "title")
            yield _problem(contents, "survey-without-keep-until", PLAN_FILE, place, "advice", title=survey.title)


RULES: tuple[Rule, ...] = (
    references_in_plan,
    references_of_bodies,
    references_in_surveys,
    names_are_used_once,
    references_in_events,
    blocks_have_titles,
    blocks_have_leaders,
    events_have_a_place,
    weeks_and_dates_agree,
    outcomes_fit_the_plan,
    privacy_is_kept,
    *consistency.RULES,
    *survey_rules.RULES,
    *longlist_rules.RULES,
)
