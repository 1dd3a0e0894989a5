"""`programme`: a day on the clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from typer import Argument

from bootcamp.agenda.checking import check_contents
from bootcamp.commands.folder import day_meant
from bootcamp.plan.contents import event_file, read_contents
from bootcamp.problems import ExitCode, Refused, has_errors, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.terminal import Desk, escape
from bootcamp.views.programme import BlockView, ProgrammeView, programme_view
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, weekday_and_day


def programme(desk: Desk, event: Annotated[str | None, Argument()] = None) -> ExitCode:
    """The programme of a day with its clock, slack and problems."""
    contents, found = read_contents(desk.folder)
    if contents.plan is None:
        raise Refused(*found)
    event = day_meant(desk, contents, event)
    if event not in contents.events and not any(p.place and p.place.file == event_file(event) for p in found):
        known = sorted(contents.events)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    own = tuple(
        p for p in check_contents(contents, found, advised=True) if p.place and p.place.file == event_file(event)
    )
    desk.tell(own)
    view = programme_view(contents, event, desk.words)
    if view is None:
        if not has_errors(own):
            refuse("event-has-no-programme", name=event)
        desk.answer({"event": event, "blocks": [], "problems": desk.problem_documents(own)})
        return ExitCode.CONTENT
    desk.answer({**view.document(), "problems": desk.problem_documents(own)}, *programme_lines(view, desk.words))
    return ExitCode.CONTENT if has_errors(own) else ExitCode.DONE


def programme_lines(view: ProgrammeView, words: Words) -> Iterator[str]:
    """The programme for the terminal."""
    day = weekday_and_day(view.date, words.language) if view.date else words("documents.date-open")
    status = words(f"terminal.{view.event.status}")
    yield f"[bold]{escape(view.title)}[/]"
    yield f"{capitalised(day)} · {words.write(view.start)}–{words.write(view.end)} · {status}"
    yield ""
    yield from _lines(view.blocks, words, "")


def _lines(blocks: tuple[BlockView, ...], words: Words, indent: str) -> Iterator[str]:
    for block in blocks:
        times = f"{words.write(block.start)}–{words.write(block.end)}"
        slack = words("terminal.slack", n=block.slack) if block.slack > 0 else ""
        details = " · ".join(part for part in (block.form_title, ", ".join(block.leads), slack) if part)
        yield escape(f"{indent}{times:<12} {block.title}{f'  ({details})' if details else ''}")
        for track in block.tracks:
            idle = f" · {words('terminal.idle', n=track.idle)}" if track.idle else ""
            yield escape(f"{indent}  {words('terminal.track', title=track.title)}{idle}")
            yield from _lines(track.blocks, words, f"{indent}    ")
