"""`kit`: everything a day needs on paper, in one folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.commands.folder import opened, programmed_day
from bootcamp.commands.printing import shown_path
from bootcamp.commands.progress import counting
from bootcamp.documents.catalogue import Copy, read_formats
from bootcamp.documents.kinds import AUDIENCES, FORMATS
from bootcamp.documents.kit import Print, combined, combined_name, kit_copies, kit_print, reasons
from bootcamp.documents.printing import Printed, PrintedFile, written
from bootcamp.layout import OUT
from bootcamp.problems import ExitCode, Problems, Refused, by_place
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.render import Format, Rendered
    from bootcamp.views.day import DayView


def kit(
    desk: Desk,
    event: Annotated[str | None, Argument()] = None,
    *,
    formats: Annotated[str | None, Option("--as")] = None,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """Every print of a day that can be made, and one file for each audience."""
    asked = tuple(dict.fromkeys(("pdf", *read_formats(formats, "kit", FORMATS))))  # PDF is what is printed
    process = opened(desk)
    day = programmed_day(desk, process, event)
    prints, files = _make(desk, day, asked)
    if not files:
        raise Refused(*(problem for problem, _ in reasons(((each.copy, each.refused) for each in prints), desk.words)))
    folder = Path(out) if out is not None else desk.folder / OUT / f"kit-{day.id}"
    told = (*process.look[1], *(problem for each in prints for problem in each.problems))
    _answer(desk, folder, written(files, folder, told), prints)
    return ExitCode.DONE


def _make(
    desk: Desk, day: DayView, formats: Sequence[Format]
) -> tuple[list[Print], dict[str, tuple[Rendered, PrintedFile]]]:
    """Every print and the files of the kit by name, each with what is told about it."""
    wanted = kit_copies(day)
    prints: list[Print] = []
    files: dict[str, tuple[Rendered, PrintedFile]] = {}
    with counting(desk, len(wanted) + len(AUDIENCES)) as step:
        for copy in wanted:
            step(copy.title)
            prints.append(kit_print(copy, formats))
            for form, file in prints[-1].files.items():
                name = f"{copy.file_name}.{form}"
                files[name] = file, PrintedFile(Path(name), form, file.pages, copy.kind.name, copy.kind.audience)
        for audience, file in combined(prints, day):
            step(desk.words(f"prints.audience-{audience}"))
            name = combined_name(audience, day.id, desk.words)
            files[name] = file, PrintedFile(Path(name), "pdf", file.pages, None, audience)
    return prints, files


def _answer(desk: Desk, folder: Path, printed: Printed, prints: list[Print]) -> None:
    desk.tell(by_place(printed.problems))
    lacking = [(each.copy, each.lacks) for each in prints if each.lacks]
    refused = [(each.copy, each.refused) for each in prints if each.refused]
    document = {
        "folder": str(folder),
        "files": [{**asdict(each), "path": str(each.path)} for each in printed.files],
        "kept": [str(path) for path in printed.kept],
        "incomplete": [_with_problems(copy, problems, desk) for copy, problems in lacking],
        "not_made": [_with_problems(copy, problems, desk) for copy, problems in refused],
    }
    lines = [*_lines(desk, folder, printed)]
    lines += _why(desk, lacking, "prints.kit-incomplete")
    lines += _why(desk, refused, "prints.kit-not-made")
    desk.answer(document, *lines)


def _with_problems(copy: Copy, problems: Problems, desk: Desk) -> dict[str, Any]:
    return {"document": copy.kind.name, "title": copy.title, "problems": desk.problem_documents(problems)}


def _lines(desk: Desk, folder: Path, printed: Printed) -> Iterator[str]:
    """The files by audience; the one with everything in it stands first."""
    words = desk.words
    yield words("prints.kit-done", n=len(printed.files), folder=shown_path(folder))
    for audience in AUDIENCES:
        own = [file for file in printed.files if file.audience == audience]
        if own:
            yield ""
            yield f"[bold]{escape(words(f'prints.audience-{audience}'))}[/]"
            yield from (_line(desk, file) for file in sorted(own, key=lambda file: file.document is not None))
    yield ""
    yield escape(words("prints.kit-both-sides"))


def _line(desk: Desk, file: PrintedFile) -> str:
    pages = desk.words("terminal.pages", n=file.pages) if file.pages else ""
    about = ", ".join(part for part in (pages, "" if file.document else desk.words("prints.kit-all")) if part)
    return f"  {escape(file.path.name)}{f'  ({about})' if about else ''}"


def _why(desk: Desk, told: Sequence[tuple[Copy, Problems]], heading: str) -> Iterator[str]:
    """What could not be made, or not whole: why, and what helps."""
    found = reasons(told, desk.words)
    if not found:
        return
    yield ""
    yield f"[bold yellow]{escape(desk.words(heading))}[/]"
    for problem, titles in found:
        said = desk.words.say(problem)
        yield escape(f"  {', '.join(titles)}")
        yield escape(f"    {said.message}")
        if said.hint:
            yield escape(f"    = {said.hint}")
