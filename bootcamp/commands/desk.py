"""`edit programme` and `take`: a day in Excel, and back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from bootcamp.agenda.checking import check_contents
from bootcamp.commands.folder import day_meant
from bootcamp.commands.printing import OUT
from bootcamp.commands.starting import quoted
from bootcamp.plan.contents import event_file, read_contents
from bootcamp.problems import ExitCode, Problem, Refused, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.terminal import Desk, escape


def edit_programme(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, out: Annotated[str | None, Option("--out")] = None
) -> ExitCode:
    """Write a day as a workbook for Excel."""
    from bootcamp.documents.desk.workbook import programme_workbook
    from bootcamp.documents.render.output import write_outputs

    contents, found = read_contents(desk.folder)
    if contents.plan is None:
        raise Refused(*found)
    event = day_meant(desk, contents, event, planned=False)
    own = tuple(
        p for p in check_contents(contents, found, advised=True) if p.place and p.place.file == event_file(event)
    )
    if event not in contents.events:
        known = sorted(contents.events)
        if own:
            raise Refused(*own)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    target = Path(out) if out is not None else desk.folder / OUT / desk.words("desk.file", event=event)
    if target.is_dir():
        target = target / desk.words("desk.file", event=event)
    if target.suffix.lower() != ".xlsx":
        refuse("desk-not-xlsx", exit_code=ExitCode.USAGE, file=str(target), suggestion=f"{target.stem}.xlsx")
    outputs = write_outputs(target.parent, {target.name: programme_workbook(contents, event, desk.words)})
    desk.tell(tuple(problem for problem in own if problem.is_error))
    file = target
    for problem in outputs.problems:
        file = target.with_name(str(problem.params["beside"]))
        facts = {"file": target.name, "beside": file.name, "command": f"bootcamp take {quoted(str(target))}"}
        desk.tell((Problem("desk-edited", facts, None, "warning"),))
    words = desk.words
    take_it = words("desk.then-take", command=f"bootcamp take {quoted(str(file))}")
    lines = [words("desk.written", file=str(file)), take_it]
    desk.answer({"event": event, "file": str(file), "kept": [str(each) for each in outputs.kept]}, *map(escape, lines))
    return ExitCode.DONE


def take(desk: Desk, file: Annotated[str, Argument()], *, yes: Annotated[bool, Option("--yes")] = False) -> ExitCode:
    """Take back what was changed in a workbook, after showing it."""
    from bootcamp.documents.desk.taking import taken
    from bootcamp.documents.render.output import note_as_printed
    from bootcamp.process.storing import replace_all
    from bootcamp.reading.files import read_bytes
    from bootcamp.reading.tables import read_tables

    path = Path(file)
    workbook, told = read_tables(path)
    contents, found = read_contents(desk.folder)
    result = taken(contents, found, workbook, lambda name: read_bytes(desk.folder / event_file(name)), desk.words)
    words = desk.words
    desk.tell((*told, *result.problems))
    document = {
        "event": result.event,
        "file": event_file(result.event),
        "changes": list(result.changes),
        "overwritten": list(result.overwritten),
        "older": result.is_older,
    }
    if result.content is None:
        desk.answer({**document, "saved": False}, words("desk.nothing-changed", file=event_file(result.event)))
        return ExitCode.DONE
    lines = [words("desk.changes"), *(f"  • {sentence}" for sentence in result.changes)]
    if result.overwritten:
        lines += ["", words("desk.overwritten"), *(f"  • {sentence}" for sentence in result.overwritten)]
    elif result.is_older:
        lines += ["", words("desk.older")]
    if not yes and not _agreed(desk, [escape(line) for line in lines]):
        desk.answer({**document, "saved": False}, words("desk.not-saved"))
        return ExitCode.DONE
    replace_all({desk.folder / event_file(result.event): result.content})
    note_as_printed(path)
    saved = words("desk.saved", file=event_file(result.event))
    shown = [*lines, "", saved] if yes else [saved]
    next_step = words("desk.then-check", command=f"bootcamp programme {result.event}")
    desk.answer({**document, "saved": True}, *map(escape, (*shown, next_step)))
    return ExitCode.DONE


def _agreed(desk: Desk, lines: list[str]) -> bool:
    """Show what will change and ask; where nobody can answer, `--yes` is needed."""
    if not sys.stdin.isatty() or desk.as_json:
        desk.say(*lines, "")
        refuse("desk-needs-yes", exit_code=ExitCode.USAGE)
    desk.say(*lines, "")
    answer = input(desk.words("desk.ask")).strip().casefold()
    return answer in ("j", "ja", "y", "yes")
