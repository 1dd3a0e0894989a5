"""`screen`: the day on a screen in the hall, as one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.commands.folder import opened, programmed_day
from bootcamp.commands.printing import shown_path
from bootcamp.documents.day.screen import screen_page
from bootcamp.layout import OUT
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.scalars import identifier
from bootcamp.terminal import Desk, escape


def screen(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, out: Annotated[str | None, Option("--out")] = None
) -> int:
    """Write the screen of a day; a file that people have edited is kept."""
    from bootcamp.documents.output import write_outputs

    process = opened(desk)
    day = programmed_day(desk, process, event)
    page = screen_page(day)
    if page is None:
        refuse("event-has-no-programme", name=day.id)
    usual = desk.folder / OUT / f"{identifier(desk.words('screen.name'))}-{day.id}.html"
    target = Path(out) if out is not None else usual
    result = write_outputs(target.parent, {target.name: page})
    desk.tell(result.problems)
    files = [{"path": str(path), "format": "html", "pages": None} for path in result.written]
    lines = [desk.words("terminal.printed", n=len(files)), *(f"  {escape(shown_path(p))}" for p in result.written)]
    lines = [*lines, "", desk.words("screen.written")] if files else []
    desk.answer({"files": files, "kept": [str(path) for path in result.kept]}, *lines)
    return ExitCode.DONE
