"""What can be wrong, as data: a code, the facts of the case and the place. The wording lives in `bootcamp.words`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Literal, NoReturn, TypeAlias

Severity = Literal["error", "warning", "advice"]


class ExitCode(IntEnum):
    """How a command ended; scripts rely on these numbers."""

    DONE = 0
    CONTENT = 1
    USAGE = 2
    SYSTEM = 3
    GATE_CLOSED = 4
    BUG = 70
    STOPPED = 130


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is: a spot in a text file, or a cell in a workbook.

    `file` is as the reader would name it (relative to the process folder, forward slashes); `line` and `column` count
    from 1, `end_column` is exclusive; `path` is the address in the data (`events[bootcamp-1].blocks[2].minutes`);
    `source` is the line of text itself, to be shown with the spot marked.
    """

    file: str
    line: int | None = None
    column: int | None = None
    end_column: int | None = None
    path: str | None = None
    source: str | None = None
    sheet: str | None = None
    cell: str | None = None

    @property
    def order(self) -> tuple[str, str, int, int, str]:
        """Line by line in a text, sheet by sheet and row by row in a workbook: F3 before F20, Z3 before AA3."""
        letters = (self.cell or "").rstrip("0123456789")
        digits = (self.cell or "")[len(letters) :]
        row = self.line or int(digits or 0)
        return (self.file, self.sheet or "", row, self.column or len(letters), letters)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the toolkit's own as the fact of a case, by its key in the words: said in the reader's language."""

    key: str


@dataclass(frozen=True, slots=True)
class InLanguages:
    """Facts that are written differently in each language: the words of a choice."""

    da: object
    en: object


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong or worth knowing.

    `params` hold the facts that the wording of `code` needs; values may be text, numbers, dates, times or lists of
    them, and are written in the reader's language when shown.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    place: Place | None = None
    severity: Severity = "error"

    @property
    def is_error(self) -> bool:
        return self.severity == "error"

    def at(self, place: Place | None) -> Problem:
        return replace(self, place=place)


Problems: TypeAlias = tuple[Problem, ...]


class Refused(Exception):  # noqa: N818 - it is an answer to the user, not a failure of the program
    """The one exception meant for users: what they asked for cannot be done, and these are the reasons."""

    def __init__(self, *problems: Problem, exit_code: ExitCode = ExitCode.CONTENT) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems: Problems = problems
        self.exit_code = exit_code


def refuse(
    code: str, *, exit_code: ExitCode = ExitCode.CONTENT, place: Place | None = None, **params: object
) -> NoReturn:
    """Stop with one problem."""
    raise Refused(Problem(code, params, place), exit_code=exit_code)


def has_errors(problems: Problems) -> bool:
    return any(problem.is_error for problem in problems)


def by_place(problems: tuple[Problem, ...]) -> Problems:
    """The problems in the order a reader meets them, each once."""
    unique = {(p.code, p.place, tuple(sorted(map(str, p.params.items())))): p for p in problems}
    return tuple(sorted(unique.values(), key=lambda p: p.place.order if p.place else ("", "", 0, 0, "")))
