"""`kit`: everything a day needs on paper, in one folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.agenda.checking import check_contents
from bootcamp.commands.folder import day_meant
from bootcamp.commands.printing import OUT, shown_path
from bootcamp.commands.progress import counting
from bootcamp.documents.catalogue import FORMATS, Copy, read_formats
from bootcamp.documents.kit import AUDIENCES, Print, combined, combined_name, kit_copies, kit_print, reasons
from bootcamp.plan.contents import Contents, event_file, read_contents
from bootcamp.problems import ExitCode, Problem, Problems, Refused, by_place, has_errors, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.render import Format
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.render.look import Look


def kit(
    desk: Desk,
    event: Annotated[str | None, Argument()] = None,
    *,
    formats: Annotated[str | None, Option("--as")] = None,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """Every print of a day that can be made, and one file for each audience."""
    from bootcamp.views.municipal_look import municipal_look

    asked = tuple(dict.fromkeys(("pdf", *read_formats(formats, "kit", FORMATS))))  # PDF is what is printed
    contents, event = _read(desk, event)
    look, of_look = municipal_look(contents)
    prints, files = _make(desk, contents, event, asked, look)
    if not files:
        raise Refused(*(problem for problem, _ in reasons(((each.copy, each.refused) for each in prints), desk.words)))
    folder = Path(out) if out is not None else desk.folder / OUT / f"kit-{event}"
    _write(desk, folder, files, prints, list(of_look))
    return ExitCode.DONE


def _read(desk: Desk, event: str | None) -> tuple[Contents, str]:
    """The folder and the day meant, which has a programme without errors; refuses otherwise."""
    contents, found = read_contents(desk.folder)
    if contents.plan is None:
        raise Refused(*found)
    event = day_meant(desk, contents, event)
    own = tuple(p for p in check_contents(contents, found) if p.place and p.place.file == event_file(event))
    if has_errors(own):
        raise Refused(*(problem for problem in own if problem.is_error))
    if event not in contents.events:
        known = sorted(contents.events)
        refuse("unknown-event", name=event, suggestion=nearest(event, known), known=known)
    if not contents.events[event].blocks:
        refuse("event-has-no-programme", name=event)
    return contents, event


def _make(
    desk: Desk, contents: Contents, event: str, formats: Sequence[Format], look: Look
) -> tuple[list[Print], dict[str, tuple[bytes, dict[str, Any]]]]:
    """Every print and the files of the kit by name, each with what is told about it."""
    wanted = kit_copies(contents, event)
    prints: list[Print] = []
    files: dict[str, tuple[bytes, dict[str, Any]]] = {}
    with counting(desk, len(wanted) + len(AUDIENCES)) as step:
        for copy in wanted:
            step(copy.kind.title(desk.words))
            prints.append(kit_print(contents, copy, formats, desk.words, look))
            for kind, file in prints[-1].files.items():
                about = {
                    "format": kind,
                    "pages": file.pages,
                    "document": copy.kind.name,
                    "audience": copy.kind.audience,
                }
                files[f"{copy.file_name(desk.words)}.{kind}"] = (file.content, about)
        for audience, file in combined(prints, contents.events[event].title, desk.words, look):
            step(desk.words(f"prints.audience-{audience}"))
            about = {"format": "pdf", "pages": file.pages, "document": None, "audience": audience}
            files[combined_name(audience, event, desk.words)] = (file.content, about)
    return prints, files


def _write(
    desk: Desk, folder: Path, files: dict[str, tuple[bytes, dict[str, Any]]], prints: list[Print], told: list[Problem]
) -> None:
    from bootcamp.documents.output import write_outputs

    result = write_outputs(folder, {name: content for name, (content, _) in files.items()})
    written = [{"path": str(path), **files[path.name][1]} for path in result.written]
    desk.tell(by_place((*told, *(problem for each in prints for problem in each.problems), *result.problems)))
    lacking = [(each.copy, each.lacks) for each in prints if each.lacks]
    refused = [(each.copy, each.refused) for each in prints if each.refused]
    document = {
        "folder": str(folder),
        "files": written,
        "kept": [str(path) for path in result.kept],
        "incomplete": [_with_problems(copy, problems, desk) for copy, problems in lacking],
        "not_made": [_with_problems(copy, problems, desk) for copy, problems in refused],
    }
    lines = [*_lines(desk, folder, written)]
    lines += _why(desk, lacking, "prints.kit-incomplete")
    lines += _why(desk, refused, "prints.kit-not-made")
    desk.answer(document, *lines)


def _with_problems(copy: Copy, problems: Problems, desk: Desk) -> dict[str, Any]:
    title = copy.kind.title(desk.words)
    return {"document": copy.kind.name, "title": title, "problems": desk.problem_documents(problems)}


def _lines(desk: Desk, folder: Path, written: list[dict[str, Any]]) -> Iterator[str]:
    """The files by audience; the one with everything in it stands first."""
    words = desk.words
    yield words("prints.kit-done", n=len(written), folder=shown_path(folder))
    for audience in AUDIENCES:
        own = [file for file in written if file["audience"] == audience]
        if own:
            yield ""
            yield f"[bold]{escape(words(f'prints.audience-{audience}'))}[/]"
            yield from (_line(desk, file) for file in sorted(own, key=lambda file: file["document"] is not None))


def _line(desk: Desk, file: dict[str, Any]) -> str:
    pages = desk.words("terminal.pages", n=file["pages"]) if file["pages"] else ""
    about = ", ".join(part for part in (pages, "" if file["document"] else desk.words("prints.kit-all")) if part)
    return f"  {escape(Path(file['path']).name)}{f'  ({about})' if about else ''}"


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
