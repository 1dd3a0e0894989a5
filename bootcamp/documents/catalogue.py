"""Which documents a process has, by kind and subject: listed, found by name, or refused with what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from bootcamp.documents.kinds import KINDS, SUBJECTS, Kind
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.scalars import identifier, nearest
from bootcamp.render import Format
from bootcamp.views.process import OpenedProcess
from bootcamp.words import LANGUAGES, Words


@dataclass(frozen=True, slots=True)
class Copy:
    """A document about one subject: `view` is what there is to see of it; `id` is None for the whole process."""

    kind: Kind
    id: str | None
    view: Any

    @property
    def title(self) -> str:
        return self.kind.title(self.view.words)

    @property
    def file_name(self) -> str:
        """The name of its file, without ending: `program-bootcamp-1`."""
        return "-".join(part for part in (identifier(self.title), self.id) if part)


def copies(process: OpenedProcess, kinds: Sequence[Kind] = KINDS) -> Iterator[Copy]:
    """Every document that the process has something for."""
    for kind in kinds:
        for name, view in SUBJECTS[kind.of](process).items():
            if kind.needs is None or kind.needs.holds(view):
                yield Copy(kind, name, view)


def find_kind(name: str) -> Kind:
    """The kind called `name`, in the code's words or the reader's; refuses with what was probably meant."""
    titles = {identifier(each.title(Words(language))): each for language in LANGUAGES for each in KINDS}
    names = titles | {each.name: each for each in KINDS}
    found = names.get(name) or names.get(identifier(name))
    if found is None:
        suggestion = nearest(name, list(names))
        refuse("unknown-document", exit_code=ExitCode.USAGE, name=name, suggestion=suggestion)
    return found


def find_copy(process: OpenedProcess, kind: Kind, of: str | None) -> Copy:
    """The copy of `kind` about `of`; where there is only one, it need not be named."""
    available = list(copies(process, (kind,)))
    if of is None and len(available) == 1:
        return available[0]
    found = next((copy for copy in available if copy.id == of), None)
    if found is not None:
        return found
    known = [copy.id for copy in available if copy.id]
    if of is None and known:
        refuse("which-one", exit_code=ExitCode.USAGE, known=known)
    if of is not None:
        return _refuse(process, kind, of, known)
    return refuse("nothing-to-print", document=kind.name)


def _refuse(process: OpenedProcess, kind: Kind, of: str, known: list[str]) -> Copy:
    """Why there is no copy about `of`: it could not be read, has nothing for the document, or is not there at all."""
    if kind.of == "process":
        refuse("unexpected-argument", exit_code=ExitCode.USAGE, name=of, command="bootcamp print")
    if kind.needs is not None and of in SUBJECTS[kind.of](process):
        refuse(kind.needs.code, name=of, event=of)
    if kind.of in ("event", "meeting") and of in process.contents.unread:
        refuse("plan-has-errors")
    if kind.of == "event" and of in process.days:
        refuse("event-has-no-programme", name=of)
    subject = "event" if kind.of == "meeting" else kind.of.replace("_", "-")
    return refuse(f"unknown-{subject}", name=of, suggestion=nearest(of, known), known=known)


def read_formats(value: str | None, name: str, known: tuple[Format, ...]) -> tuple[Format, ...]:
    """`pdf,docx` as formats of what is called `name`; without a value, PDF or the first it comes in."""
    given = known[0] if value is None else value
    names = [each.strip().lower().removeprefix(".") for each in given.split(",") if each.strip()]
    for each in names or [given]:
        if each not in known:
            refuse(
                "unknown-format",
                exit_code=ExitCode.USAGE,
                name=name,
                format=each,
                known=list(known),
                only=known[0] if len(known) == 1 else None,
            )
    return cast("tuple[Format, ...]", tuple(dict.fromkeys(names)))


def listing(process: OpenedProcess) -> list[dict[str, Any]]:
    """What `print --list` shows."""
    return [
        {
            "document": copy.kind.name,
            "title": copy.title,
            "of": copy.kind.of,
            "id": copy.id,
            "formats": list(copy.kind.formats),
        }
        for copy in copies(process)
    ]
