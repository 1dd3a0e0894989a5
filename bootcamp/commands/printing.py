"""`print`: documents as PDF, Word, HTML or Markdown; what people have edited is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.commands.folder import opened
from bootcamp.documents.catalogue import find_copy, find_kind, listing, read_formats
from bootcamp.documents.printing import PrintedFile, print_copies, stop_at_errors
from bootcamp.layout import OUT
from bootcamp.problems import ExitCode
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.documents.printing import Printed
    from bootcamp.views.process import OpenedProcess

__all__ = ["OUT", "print_", "shown_path"]


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
    process = opened(desk)
    if list_ or document is None:
        return _list(desk, process)
    kind = find_kind(document)
    asked = read_formats(formats, kind.name, kind.formats)
    folder = Path(out) if out is not None else desk.folder / OUT
    copy = find_copy(process, kind, of)
    stop_at_errors(copy)
    printed = print_copies(process, [(copy, asked)], folder)
    desk.tell(printed.problems)
    desk.answer(print_document(printed), *_lines(desk, printed))
    return ExitCode.DONE


def print_document(printed: Printed) -> dict[str, Any]:
    """What `print --json` says."""
    files = [{"path": str(each.path), "format": each.format, "pages": each.pages} for each in printed.files]
    return {"files": files, "kept": [str(path) for path in printed.kept]}


def _lines(desk: Desk, printed: Printed) -> Iterator[str]:
    if printed.files:
        yield desk.words("terminal.printed", n=len(printed.files))
        yield from (f"  {escape(_line(desk, each))}" for each in printed.files)
    for each in printed.files:
        if each.document == "longlist" and each.format == "xlsx":
            from bootcamp.commands.starting import quoted

            then = f"bootcamp take {quoted(shown_path(each.path))}"
            yield from ("", escape(desk.words("terminal.printed-longlist", command=then)))


def _list(desk: Desk, process: OpenedProcess) -> ExitCode:
    documents = listing(process)
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


def _line(desk: Desk, file: PrintedFile) -> str:
    pages = f"  ({desk.words('terminal.pages', n=file.pages)})" if file.pages else ""
    return f"{shown_path(file.path)}{pages}"


def shown_path(path: str | Path) -> str:
    """A path as seen from the current folder, where that is shorter."""
    import os

    try:
        relative = os.path.relpath(path)
    except ValueError:
        return str(path)
    return relative if not relative.startswith("..") else str(path)
