"""`programme`: a day on the clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from typer import Argument

from bootcamp.commands.folder import day_meant, opened
from bootcamp.problems import ExitCode, has_errors, refuse
from bootcamp.terminal import Desk, escape
from bootcamp.views.day import DayView
from bootcamp.views.programme import BlockView
from bootcamp.words import Words


def programme(desk: Desk, event: Annotated[str | None, Argument()] = None) -> ExitCode:
    """The programme of a day with its clock, slack and problems."""
    process = opened(desk)
    day = process.day(day_meant(desk, process.contents, event))
    own = day.problems(advised=True)
    desk.tell(own)
    if day.programme is None:
        if not has_errors(own):
            refuse("event-has-no-programme", name=day.id)
        desk.answer({"event": day.id, "blocks": [], "problems": desk.problem_documents(own)})
        return ExitCode.CONTENT
    desk.answer({**day.document(), "problems": desk.problem_documents(own)}, *programme_lines(day, desk.words))
    return ExitCode.CONTENT if has_errors(own) else ExitCode.DONE


def programme_lines(view: DayView, words: Words) -> Iterator[str]:
    """The programme for the terminal."""
    yield f"[bold]{escape(view.title)}[/]"
    yield f"{view.weekday} · {words.write(view.start)}–{words.write(view.end)} · {view.status}"
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
