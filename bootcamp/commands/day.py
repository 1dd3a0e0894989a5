"""`programme`: a day on the clock."""

from __future__ import annotations

from typing import Annotated

from typer import Argument

from bootcamp.agenda.checking import check_contents
from bootcamp.documents.programme import programme_lines, programme_view
from bootcamp.plan.contents import event_file, read_contents
from bootcamp.problems import ExitCode, has_errors, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.terminal import Desk


def programme(desk: Desk, event: Annotated[str, Argument()]) -> ExitCode:
    """The programme of a day with its clock, slack and problems."""
    contents, found = read_contents(desk.folder)
    if event not in contents.events and not any(p.place and p.place.file == event_file(event) for p in found):
        known = sorted(contents.events)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    own = tuple(p for p in check_contents(contents, found) if p.place and p.place.file == event_file(event))
    desk.tell(own)
    view = programme_view(contents, event, desk.words)
    if view is None:
        if not has_errors(own):
            refuse("event-has-no-programme", name=event)
        desk.answer({"event": event, "blocks": [], "problems": desk.problem_documents(own)})
        return ExitCode.CONTENT
    desk.answer({**view.document(), "problems": desk.problem_documents(own)}, *programme_lines(view, desk.words))
    return ExitCode.CONTENT if has_errors(own) else ExitCode.DONE
