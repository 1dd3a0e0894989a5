"""The process in time: where it is (`status`, `bootcamp` alone), and what moves it (`advance`, `decide` …)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Annotated

from typer import Argument, Option

from bootcamp import actions
from bootcamp.commands.folder import go_to, opened
from bootcamp.phases import moves
from bootcamp.phases.status import PhaseView, StatusView, status_document, status_view
from bootcamp.problems import ExitCode, Problems, Refused, has_errors, refuse
from bootcamp.process.folder import Process, open_process
from bootcamp.process.log import log_document, log_view
from bootcamp.reading.scalars import NotReadable, read_date
from bootcamp.survey.keeping.data import problems_of_data
from bootcamp.terminal import Desk, escape
from bootcamp.words.formatting import capitalised, day, short_day

MARKS = {"waiting": "○", "active": "●", "passed": "✓"}


def home(desk: Desk) -> ExitCode:
    """`bootcamp` alone: in a process folder where you are; elsewhere how to begin."""
    desk.refuse_folder_as_plan(ExitCode.CONTENT)
    if desk.asked_folder is not None or desk.found_folder is not None:
        return status(desk)
    words = desk.words
    lines = [words("terminal.home-welcome"), ""]
    commands = (
        ("bootcamp demo", "demo"),
        (f"bootcamp new {words('terminal.example-folder')}", "new"),
        ("bootcamp --help", "help"),
    )
    lines += [f"  {n}  {command:<28}{words(f'terminal.home-{key}')}" for n, (command, key) in enumerate(commands, 1)]
    document = {"process": None, "next": [{"command": c, "why": words(f"terminal.home-{key}")} for c, key in commands]}
    desk.answer(document, *lines, "", words("terminal.home-go"))
    return ExitCode.DONE


def status(desk: Desk, path: Annotated[str | None, Argument()] = None) -> ExitCode:
    """Where the process is, what is missing, and the next three things to do."""
    go_to(desk, path)
    process = opened(desk)
    desk.tell(problems_of_data(process))
    view = status_view(process, desk.today, desk.words)
    desk.answer(status_document(view), *status_lines(desk, view))
    return ExitCode.DONE


def status_lines(desk: Desk, view: StatusView, on: datetime.date | None = None) -> Iterator[str]:
    """The status for people: the phases, what is missing at the gate, and what to do next."""
    words = desk.words
    today = words("terminal.today", day=day(on or desk.today, words.language))
    yield f"[bold]{escape(view.title)}[/]  ·  {today}"
    yield ""
    width = max(len(phase.title) for phase in view.phases)
    for phase in view.phases:
        yield f"  {MARKS[phase.state]} {escape(f'{phase.title:<{width}}  {_phase_line(desk, phase)}')}".rstrip()
    yield ""
    active = next((phase for phase in view.phases if phase.id == view.phase), None)
    if view.finished:
        yield words("terminal.process-over")
    elif active:
        yield from _gate_lines(desk, view, active)
    if view.next:
        yield f"[bold]{words('terminal.next')}[/]"
        command_width = max(len(step.command) for step in view.next)
        for number, step in enumerate(view.next, start=1):
            gap = "\n       " if command_width > 62 else " " * (command_width - len(step.command) + 2)
            yield f"  {number}  {escape(step.command)}{gap}{escape(step.why)}"
    if view.heads > 1:
        yield ""
        yield words("terminal.two-heads", n=view.heads)


def _phase_line(desk: Desk, phase: PhaseView) -> str:
    words = desk.words
    parts = []
    if phase.starts and phase.ends:
        first, last = phase.starts.isocalendar().week, phase.ends.isocalendar().week
        key = "week" if first == last else "weeks"
        parts.append(words(f"documents.{key}", n=str(first), first=str(first), last=str(last)))
    if phase.state == "active":
        met = sum(one.met for one in phase.gate.requirements)
        waived = sum(one.waived and not one.met for one in phase.gate.requirements)
        parts.append(words("terminal.gate-count", met=met, n=len(phase.gate.requirements)))
        parts += [words("terminal.gate-waived", n=waived)] if waived else []
    parts += [f"{each.title} {short_day(each.date, words.language)}" for each in phase.events if each.date]
    return " · ".join(parts)


def _gate_lines(desk: Desk, view: StatusView, active: PhaseView) -> Iterator[str]:
    words = desk.words
    order = [phase.id for phase in view.phases]
    after = order.index(active.id) + 1
    following = view.phases[after].title if after < len(order) else None
    missing = active.gate.missing
    if not missing:
        yield escape(words("terminal.gate-open", next=following)) if following else words("terminal.gate-open-last")
    else:
        yield (
            escape(words("terminal.missing-before", next=following))
            if following
            else words("terminal.missing-before-end")
        )
    yield from dict.fromkeys(f"    ✗ {escape(one.evidence or one.text)}" for one in missing)
    yield ""


def _need(problems: Problems) -> None:
    if has_errors(problems):
        raise Refused(*problems)


def advance(
    desk: Desk,
    *,
    by: Annotated[str, Option("--by")],
    waive: Annotated[list[str] | None, Option("--waive")] = None,
    because: Annotated[str | None, Option("--because")] = None,
) -> ExitCode:
    """Through the gate to the next phase; closed, the status says what is missing."""
    process = opened(desk)
    words = desk.words
    planned, problems = actions.advance(
        process, by=by, waive=waive or (), because=because, now=desk.now, today=desk.today
    )
    closed = [problem for problem in problems if problem.code == "gate-closed"]
    _need(tuple(problem for problem in problems if problem not in closed))
    if closed or planned is None:
        view = status_view(process, desk.today, words)
        desk.answer(status_document(view), *status_lines(desk, view))
        desk.tell(problems)
        return ExitCode.GATE_CLOSED
    desk.tell(problems)
    view = status_view(open_process(desk.folder)[0], desk.today, words)
    titles = {phase.id: phase.title for phase in view.phases}
    document = {
        "from": planned.from_phase,
        "to": planned.to_phase,
        "entry": planned.entries[-1].id,
        "event": planned.entries[-1].id,
    }
    before = titles[planned.from_phase]
    if planned.to_phase is None:
        desk.answer(document, escape(words("terminal.finished", before=before)))
    else:
        desk.answer(document, escape(words("terminal.advanced", before=before, after=titles[planned.to_phase])))
    desk.say_for_people("", *status_lines(desk, view))
    return ExitCode.DONE


def back(
    desk: Desk,
    *,
    by: Annotated[str, Option("--by")],
    because: Annotated[str, Option("--because")],
    to: Annotated[str | None, Option("--to")] = None,
) -> ExitCode:
    """Back to a phase that was passed, with a reason."""
    process = opened(desk)
    planned, problems = actions.back(process, by=by, because=because, to=to, now=desk.now)
    _need(problems)
    if planned is None:
        raise Refused(*problems)
    view = status_view(open_process(desk.folder)[0], desk.today, desk.words)
    titles = {phase.id: phase.title for phase in view.phases}
    document = {
        "from": planned.from_phase,
        "to": planned.to_phase,
        "entry": planned.entries[-1].id,
        "event": planned.entries[-1].id,
    }
    before = titles[planned.from_phase] if planned.from_phase else desk.words("terminal.the-end")
    desk.answer(document, escape(desk.words("terminal.gone-back", before=before, after=titles[planned.to_phase])))
    desk.say_for_people("", *status_lines(desk, view))
    return ExitCode.DONE


def decide(
    desk: Desk,
    decision: Annotated[str, Argument()],
    *,
    by: Annotated[str, Option("--by")],
    body: Annotated[str | None, Option("--body")] = None,
    date: Annotated[str | None, Option("--date")] = None,
    text: Annotated[str, Option("--text")] = "",
) -> ExitCode:
    """Note that a body has taken a decision of the plan."""
    process = opened(desk)
    try:
        on = read_date(date) if date else desk.today
    except NotReadable as found:
        from bootcamp.problems import Problem

        raise Refused(Problem(found.code, found.params), exit_code=ExitCode.USAGE) from None
    planned, problems = actions.decide(
        process, decision, by=by, on=on, body=body, text=text, now=desk.now, today=desk.today
    )
    _need(problems)
    if planned is None:
        raise Refused(*problems)
    desk.tell(problems)
    plan = process.plan
    document = {
        "decision": decision,
        "body": planned.body,
        "date": planned.on.isoformat(),
        "entry": planned.entries[-1].id,
        "event": planned.entries[-1].id,
    }
    title, taken_by = plan.decisions[decision].title, plan.bodies[planned.body].title
    desk.answer(document, escape(desk.words("terminal.decided", body=taken_by, title=title)))
    return ExitCode.DONE


def change(
    desk: Desk,
    *,
    by: Annotated[str | None, Option("--by")] = None,
    because: Annotated[str | None, Option("--because")] = None,
) -> ExitCode:
    """Show what has changed in the plan; with a role and a reason, accept it."""
    process = opened(desk)
    words = desk.words
    if has_errors(process.problems):
        refuse("plan-has-errors")
    if by is None:
        sentences, problems = moves.what_changed(process, words)
        _need(problems)
        unchanged = process.state.accepted == process.snapshot.digest
        desk.answer({"accepted": unchanged, "changes": list(sentences)}, *_changes(desk, process, sentences))
        return ExitCode.DONE
    planned, problems = actions.accept_plan(process, by=by, because=because, now=desk.now)
    if has_errors(problems):
        desk.say(*(f"  • {escape(sentence)}" for sentence in planned.sentences))
    _need(problems)
    desk.tell(problems)
    event = planned.entries[-1].id if planned.entries else None
    document = {"accepted": True, "changes": list(planned.sentences), "entry": event, "event": event}
    shown = [f"  • {escape(sentence)}" for sentence in planned.sentences]
    desk.answer(document, *shown, words("terminal.change-accepted" if planned.entries else "terminal.no-changes"))
    return ExitCode.DONE


def _changes(desk: Desk, process: Process, sentences: tuple[str, ...]) -> Iterator[str]:
    words = desk.words
    if process.state.accepted is None:
        yield words("terminal.first-plan")
    elif not sentences and process.state.accepted == process.snapshot.digest:
        yield words("terminal.no-changes")
        return
    else:
        yield words("terminal.changes")
        yield from (f"  • {escape(sentence)}" for sentence in sentences)
    yield ""
    yield words("terminal.change-needs-reason")


def log(desk: Desk) -> ExitCode:
    """The journal in sentences, the oldest first."""
    process = opened(desk)
    lines = log_view(process, desk.words)
    width = max((len(day(line.day, desk.language)) for line in lines), default=0)
    shown = [f"  {day(line.day, desk.language):<{width}}  {escape(capitalised(line.text))}" for line in lines]
    desk.answer(log_document(lines), *(shown or [desk.words("terminal.log-empty")]))
    return ExitCode.DONE
