"""The kinds of workbook that people hand back: what each is known by, and who takes it. A new kind is a row here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from bootcamp.problems import Place, refuse
from bootcamp.reading.tables import Workbook
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.origin import SHEET, Origin, origin_of

if TYPE_CHECKING:
    from bootcamp.views.process import OpenedProcess
    from bootcamp.workbooks.taking import Taken


@dataclass(frozen=True, slots=True)
class BookKind:
    """A kind of workbook, named as in its hidden sheet.

    `take` is the module and function that take it back: from the process, the workbook and its origin to what it comes
    to. `older` and `overwritten` are the keys of what is told when the file was changed meanwhile, `then` that of what
    comes next, with the `command` for what the workbook is `{of}`.
    """

    name: str
    take: str
    older: str
    overwritten: str
    then: str
    command: str

    def taken(self, process: OpenedProcess, workbook: Workbook, origin: Origin) -> Taken:
        module, _, function = self.take.partition(":")
        take: Callable[[Any, Workbook, Origin], Taken] = getattr(import_module(module), function)
        return take(process, workbook, origin)


KINDS = (
    BookKind(
        "programme", "bootcamp.workbooks.programme_taking:take", "desk.older", "desk.overwritten", "desk.then-check",
        "bootcamp programme {of}",
    ),
    BookKind(
        "longlist", "bootcamp.workbooks.longlist_taking:take", "longlist.take-older", "longlist.take-overwritten",
        "longlist.then-shortlist", "bootcamp print shortlist {of}",
    ),
)  # fmt: skip
ELSEWHERE = {"texts": "workbook-is-of-texts", "bootcamp-entry-1": "workbook-is-of-paper-forms"}
"""Workbooks that another command takes, since it needs to know more: what is told of each."""


def kind_of(workbook: Workbook) -> tuple[BookKind, Origin]:
    """The kind of a workbook, and what it was made from. Refuses one that is none of ours, or that another command
    takes, which is told.
    """
    origin, place = origin_of(workbook), Place(workbook.name)
    name, of = (origin.kind, origin.of) if origin is not None else _marked(workbook)
    if name in ELSEWHERE:
        refuse(ELSEWHERE[name], place=place, file=workbook.name, survey=of)
    kind = next((kind for kind in KINDS if kind.name == name), None)
    if kind is None or origin is None:
        refuse("desk-not-ours", place=place, file=workbook.name)
    return kind, origin


def _marked(workbook: Workbook) -> tuple[str, str]:
    """What stands first on the hidden sheet of a workbook without an origin."""
    hidden = workbook.sheet(SHEET)
    first = [text_of(cell) for cell in hidden.row(0)[:2]] if hidden is not None else []
    return (first[0], first[1]) if len(first) == 2 else ("", "")
