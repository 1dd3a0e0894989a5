"""`print`: documents as PDF, Word, HTML or Markdown; what people have edited is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.agenda.checking import check_contents
from bootcamp.documents.catalogue import Copy, find_copy, find_kind, listing, read_formats, rendered
from bootcamp.plan.contents import PLAN_FILE, Contents, event_file, read_contents
from bootcamp.problems import ExitCode, Problem, Problems, Refused
from bootcamp.render import Format
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from collections.abc import Sequence

OUT = "out"


def print_(
    desk: Desk,
    document: Annotated[str | None, Argument()] = None,
    of: Annotated[str | None, Argument()] = None,
    *,
    list_: Annotated[bool, Option("--list")] = False,
    formats: Annotated[str | None, Option("--as")] = None,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """Print one document, or list all there are."""
    contents, problems = read_contents(desk.folder)
    if contents.plan is None:
        raise Refused(*problems)
    if list_ or document is None:
        return _list(desk, contents)
    kind = find_kind(document)
    asked = read_formats(formats, kind.name, kind.formats)
    copy = find_copy(contents, kind, of)
    _stop_at_errors(copy, check_contents(contents, problems))
    folder = Path(out) if out is not None else desk.folder / OUT
    files, kept, told = print_copies(contents, [(copy, asked)], folder, desk)
    desk.tell(told)
    lines = [desk.words("terminal.printed", n=len(files)), *(f"  {escape(_line(desk, each))}" for each in files)]
    if kind.name == "longlist" and (book := next((each for each in files if each["format"] == "xlsx"), None)):
        from bootcamp.commands.starting import quoted

        then = f"bootcamp take {quoted(shown_path(book['path']))}"
        lines += ["", escape(desk.words("terminal.printed-longlist", command=then))]
    desk.answer({"files": files, "kept": kept}, *(lines if files else []))
    return ExitCode.DONE


def _list(desk: Desk, contents: Contents) -> ExitCode:
    documents = listing(contents, desk.words)
    rows = [(each["document"], each["id"] or "", each["title"], ", ".join(each["formats"])) for each in documents]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(3)]
    lines = [f"  {a:<{widths[0]}}  {b:<{widths[1]}}  {c:<{widths[2]}}  {d}" for a, b, c, d in rows]
    example = f"{documents[-1]['document']} {documents[-1]['id'] or ''}".strip() if documents else ""
    shown = [
        desk.words("terminal.documents"),
        *map(escape, lines),
        "",
        desk.words("terminal.print-one", document=example),
    ]
    if desk.as_json:
        from bootcamp.terminal import to_json

        desk.shown = True
        print(to_json(documents))
    else:
        desk.say(*shown)
    return ExitCode.DONE


def _stop_at_errors(copy: Copy, problems: Problems) -> None:
    """A paper is not printed while the file it is made from has errors: wrong times would be believed."""
    file = {"process": PLAN_FILE, "event": event_file(copy.id or "")}.get(copy.kind.of)
    own = tuple(p for p in problems if p.is_error and p.place and p.place.file == file)
    if own:
        raise Refused(*own)


def print_copies(
    contents: Contents, wanted: Sequence[tuple[Copy, tuple[Format, ...]]], folder: Path, desk: Desk
) -> tuple[list[dict[str, Any]], list[str], Problems]:
    """Make and write documents; what was written (path, format, pages), what was kept, and what is worth knowing."""
    from bootcamp.documents.output import write_outputs
    from bootcamp.views.municipal_look import municipal_look

    look, of_look = municipal_look(contents)
    contents_of: dict[str, bytes] = {}
    about: dict[str, tuple[str, int | None]] = {}
    problems: list[Problem] = [*of_look]
    for copy, formats in wanted:
        made, told = rendered(contents, copy, formats, desk.words, look)
        problems += told
        for kind, file in made.items():
            name = f"{copy.file_name(desk.words)}.{kind}"
            contents_of[name], about[name] = file.content, (kind, file.pages)
    result = write_outputs(folder, contents_of)
    files = [
        {"path": str(path), "format": about[path.name][0], "pages": about[path.name][1]} for path in result.written
    ]
    return files, [str(path) for path in result.kept], (*problems, *result.problems)


def _line(desk: Desk, file: dict[str, Any]) -> str:
    pages = f"  ({desk.words('terminal.pages', n=file['pages'])})" if file["pages"] else ""
    return f"{shown_path(file['path'])}{pages}"


def shown_path(path: str | Path) -> str:
    """A path as seen from the current folder, where that is shorter."""
    import os

    try:
        relative = os.path.relpath(path)
    except ValueError:
        return str(path)
    return relative if not relative.startswith("..") else str(path)
