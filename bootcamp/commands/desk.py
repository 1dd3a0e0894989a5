"""`edit programme` and `take`: a day in Excel, and back; `take` also takes the longlist back."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from bootcamp.commands.folder import day_meant, opened
from bootcamp.commands.starting import quoted
from bootcamp.layout import OUT
from bootcamp.plan.contents import event_file
from bootcamp.plan.reading import read_contents
from bootcamp.problems import ExitCode, Problem, Problems, refuse
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.reading.tables import Workbook
    from bootcamp.workbooks.longlist_taking import Origin


def edit_programme(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, out: Annotated[str | None, Option("--out")] = None
) -> ExitCode:
    """Write a day as a workbook for Excel."""
    from bootcamp.documents.output import write_outputs
    from bootcamp.workbooks.workbook import programme_workbook

    process = opened(desk)
    day = process.day(day_meant(desk, process.contents, event, planned=False))
    event, own = day.id, day.problems(advised=True)
    target = Path(out) if out is not None else desk.folder / OUT / desk.words("desk.file", event=event)
    if target.is_dir():
        target = target / desk.words("desk.file", event=event)
    if target.suffix.lower() != ".xlsx":
        refuse("desk-not-xlsx", exit_code=ExitCode.USAGE, file=str(target), suggestion=f"{target.stem}.xlsx")
    outputs = write_outputs(target.parent, {target.name: programme_workbook(process.contents, event, desk.words)})
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
    from bootcamp.workbooks.handed_back import read_back
    from bootcamp.workbooks.longlist_taking import origin_of

    workbook, told = read_back(Path(file))
    origin = origin_of(workbook)
    back = _longlist_back(desk, workbook, origin) if origin is not None else _day_back(desk, workbook)
    desk.tell((*told, *back.problems))
    return _settle(desk, Path(file), back, yes=yes)


@dataclass(frozen=True)
class _Back:
    """What a workbook comes to: what it is about, the file it changes, and the sentences in which that is told."""

    about: dict[str, str]
    file: str
    changes: tuple[str, ...]
    overwritten: tuple[str, ...]
    is_older: bool
    content: bytes | None
    problems: Problems
    older: str
    lost: str
    then: str


def _day_back(desk: Desk, workbook: Workbook) -> _Back:
    """The run-sheet of a day."""
    from bootcamp.reading.files import read_bytes
    from bootcamp.workbooks.taking import taken

    contents, found = read_contents(desk.folder)
    result = taken(contents, found, workbook, lambda name: read_bytes(desk.folder / event_file(name)), desk.words)
    words = desk.words
    return _Back(
        {"event": result.event}, event_file(result.event), result.changes, result.overwritten, result.is_older,
        result.content, result.problems, words("desk.older"), words("desk.overwritten"),
        words("desk.then-check", command=f"bootcamp programme {result.event}"),
    )  # fmt: skip


def _longlist_back(desk: Desk, workbook: Workbook, origin: Origin) -> _Back:
    """The longlist of a survey, with the decisions and the input in it."""
    from bootcamp.commands.longlist import planned_longlist
    from bootcamp.plan.contents import longlist_file
    from bootcamp.reading.files import read_bytes
    from bootcamp.workbooks.longlist_taking import taken_longlist

    survey, words = planned_longlist(desk, origin.survey), desk.words
    result = taken_longlist(
        survey.process.contents, survey.longlist, workbook, origin, lambda name: read_bytes(desk.folder / name)
    )
    return _Back(
        {"survey": result.survey}, longlist_file(result.survey), result.changes, result.overwritten, result.is_older,
        result.content, result.problems, words("longlist.take-older"), words("longlist.take-overwritten"),
        words("longlist.then-shortlist", command=f"bootcamp print shortlist {result.survey}"),
    )  # fmt: skip


def _settle(desk: Desk, path: Path, back: _Back, *, yes: bool) -> ExitCode:
    """Show what would change and save it, when that is what people want."""
    from bootcamp.documents.output import note_as_printed
    from bootcamp.process.storing import replace_all

    words = desk.words
    document = {
        **back.about,
        "file": back.file,
        "changes": list(back.changes),
        "overwritten": list(back.overwritten),
        "older": back.is_older,
    }
    if back.content is None:
        desk.answer({**document, "saved": False}, words("desk.nothing-changed", file=back.file))
        return ExitCode.DONE
    lines = [words("desk.changes"), *(f"  • {sentence}" for sentence in back.changes)]
    if back.overwritten:
        lines += ["", back.lost, *(f"  • {sentence}" for sentence in back.overwritten)]
    elif back.is_older:
        lines += ["", back.older]
    if not yes and not _agreed(desk, [escape(line) for line in lines]):
        desk.answer({**document, "saved": False}, words("desk.not-saved"))
        return ExitCode.DONE
    replace_all({desk.folder / back.file: back.content})
    note_as_printed(path)
    saved = words("desk.saved", file=back.file)
    shown = [*lines, "", saved] if yes else [saved]
    desk.answer({**document, "saved": True}, *map(escape, (*shown, back.then)))
    return ExitCode.DONE


def _agreed(desk: Desk, lines: list[str]) -> bool:
    """Show what will change and ask; where nobody can answer, `--yes` is needed."""
    if not sys.stdin.isatty() or desk.as_json:
        desk.say(*lines, "")
        refuse("desk-needs-yes", exit_code=ExitCode.USAGE)
    desk.say(*lines, "")
    answer = input(desk.words("desk.ask")).strip().casefold()
    return answer in ("j", "ja", "y", "yes")
