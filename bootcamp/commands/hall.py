"""`screen`: the day on a screen in the hall, as one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.agenda.checking import check_contents
from bootcamp.commands.folder import day_meant
from bootcamp.commands.printing import OUT, shown_path
from bootcamp.documents.day.screen import screen_page
from bootcamp.plan.contents import event_file, read_contents
from bootcamp.problems import ExitCode, Refused, refuse
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.terminal import Desk, escape


def screen(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, out: Annotated[str | None, Option("--out")] = None
) -> int:
    """Write the screen of a day; a file that people have edited is kept."""
    from bootcamp.documents.output import write_outputs

    contents, found = read_contents(desk.folder)
    if contents.plan is None:
        raise Refused(*found)
    event = day_meant(desk, contents, event)
    problems = check_contents(contents, found)
    own = tuple(p for p in problems if p.is_error and p.place and p.place.file == event_file(event))
    if own:
        raise Refused(*own)
    if event not in contents.events:
        known = sorted(contents.events)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    page = screen_page(contents, contents.plan, event, desk.words)
    if page is None:
        refuse("event-has-no-programme", name=event)
    usual = desk.folder / OUT / f"{identifier(desk.words('screen.name'))}-{event}.html"
    target = Path(out) if out is not None else usual
    result = write_outputs(target.parent, {target.name: page})
    desk.tell(result.problems)
    files = [{"path": str(path), "format": "html", "pages": None} for path in result.written]
    lines = [desk.words("terminal.printed", n=len(files)), *(f"  {escape(shown_path(p))}" for p in result.written)]
    lines = [*lines, "", desk.words("screen.written")] if files else []
    desk.answer({"files": files, "kept": [str(path) for path in result.kept]}, *lines)
    return ExitCode.DONE
