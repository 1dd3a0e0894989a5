"""Documents to files in a folder: what a paper is made from must be right, and what people have edited is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootcamp.documents.catalogue import Copy, find_copy, find_kind, read_formats
from bootcamp.documents.making import rendered
from bootcamp.documents.output import write_outputs
from bootcamp.layout import OUT, PLAN_FILE
from bootcamp.problems import Problem, Problems, Refused
from bootcamp.render import Format, Rendered
from bootcamp.views.day import DayView
from bootcamp.views.overview import Overview
from bootcamp.views.process import OpenedProcess


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A file that was written; `pages` where its format has pages."""

    path: Path
    format: Format
    pages: int | None
    document: str | None = None
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """What printing came to: the files written, those edited by hand and therefore kept, and what is worth knowing."""

    files: tuple[PrintedFile, ...]
    kept: tuple[Path, ...]
    problems: Problems = ()


def print_documents(
    process: OpenedProcess,
    documents: Iterable[tuple[str, str | None]],
    *,
    formats: str | None = None,
    out: Path | None = None,
) -> Printed:
    """Print documents by name and subject: `[("run-sheet", "bootcamp-1"), ("terms", None)]`, into `out` in the folder
    of the process or another folder.

    `formats` as on the command line, `"pdf,docx"`; without it each document's first. Refuses, before anything is
    written, a document that is not there, a format it does not come in, and one made from a file with errors.
    """
    wanted = []
    for name, of in documents:
        kind = find_kind(name)
        copy = find_copy(process, kind, of)
        stop_at_errors(copy)
        wanted.append((copy, read_formats(formats, kind.name, kind.formats)))
    return print_copies(process, wanted, out)


def print_copies(
    process: OpenedProcess, wanted: Sequence[tuple[Copy, tuple[Format, ...]]], out: Path | None = None
) -> Printed:
    """Print copies that have been found already, whatever is wrong in the files they are made from."""
    files: dict[str, tuple[Rendered, PrintedFile]] = {}
    problems: list[Problem] = [*process.look[1]]
    for copy, formats in wanted:
        made, told = rendered(copy, formats)
        problems += told
        files |= dict(_named(copy, made.items()))
    return written(files, out or process.folder / OUT, tuple(problems))


def _named(copy: Copy, made: Iterable[tuple[Format, Rendered]]) -> Iterator[tuple[str, tuple[Rendered, PrintedFile]]]:
    for form, file in made:
        name = f"{copy.file_name}.{form}"
        yield name, (file, PrintedFile(Path(name), form, file.pages, copy.kind.name, copy.kind.audience))


def written(files: dict[str, tuple[Rendered, PrintedFile]], folder: Path, problems: Problems) -> Printed:
    """Finished files put into a folder by name."""
    result = write_outputs(folder, {name: file.content for name, (file, _) in files.items()})
    told = {name: about for name, (_, about) in files.items()}
    printed = tuple(
        PrintedFile(path, about.format, about.pages, about.document, about.audience)
        for path in result.written
        for about in (told[path.name],)
    )
    return Printed(printed, tuple(result.kept), (*problems, *result.problems))


def stop_at_errors(copy: Copy) -> None:
    """A paper is not printed while the file it is made from has errors: wrong times would be believed."""
    found: Problems = ()
    match copy.view:
        case DayView():
            found = copy.view.problems()
        case Overview():
            found = tuple(p for p in copy.view.process.problems if p.place and p.place.file == PLAN_FILE)
    own = tuple(problem for problem in found if problem.is_error)
    if own:
        raise Refused(*own)
