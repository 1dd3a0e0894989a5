"""`calendar`: the dates of a process for people's own calendars."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.commands.folder import opened
from bootcamp.commands.printing import shown_path
from bootcamp.documents.process.appointments import appointments, calendar_file
from bootcamp.layout import OUT
from bootcamp.problems import ExitCode, Problem, Refused
from bootcamp.reading.scalars import identifier
from bootcamp.terminal import Desk, escape


def calendar(
    desk: Desk,
    event: Annotated[str | None, Argument()] = None,
    *,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """Write the dates of the process, or of one event, as an .ics file."""
    from bootcamp.documents.output import write_outputs

    process = opened(desk)
    if event is not None:
        process.day(event)
    dated, told = appointments(process, event)
    if not dated:
        raise Refused(Problem("calendar-empty"), *told)
    name = "-".join(part for part in (identifier(desk.words("calendar.name")), event) if part)
    target = Path(out) if out is not None else desk.folder / OUT / f"{name}.ics"
    result = write_outputs(target.parent, {target.name: calendar_file(process.plan, dated, desk.words)})
    desk.tell((*told, *result.problems))
    files = [{"path": str(path), "format": "ics", "pages": None} for path in result.written]
    lines = [desk.words("calendar.written", n=len(dated)), *(f"  {escape(shown_path(p))}" for p in result.written)]
    document = {"files": files, "kept": [str(path) for path in result.kept], "entries": len(dated)}
    desk.answer(document, *(lines if files else []), *(["", desk.words("calendar.open")] if files else []))
    return ExitCode.DONE
