"""What moves a process, a function each, for commands and for scripts alike: nothing is printed, problems are returned.

    process, problems = bootcamp.open_process("lejre")
    planned, problems = bootcamp.advance(process, by="projektleder")

Each reads the folder anew and holds its lock until it has written: what was decided meanwhile by somebody else counts.
With an error among the problems nothing was written. `now` is the moment that is written down, `today` its day here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from bootcamp.phases import moves
from bootcamp.phases.moves import Advance, Back, Changed, Decided
from bootcamp.problems import Problems, has_errors
from bootcamp.process.entries import Entry
from bootcamp.process.folder import Process, keep, open_process
from bootcamp.process.locking import alone_in
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.survey.findings import Findings
    from bootcamp.survey.intake.merging import Import


class Planned(Protocol):
    """A move as it is planned: the entries that record it, none where it cannot be made."""

    @property
    def entries(self) -> tuple[Entry, ...]: ...


P = TypeVar("P", bound=Planned)


def advance(
    process: Process,
    *,
    by: str,
    waive: Sequence[str] = (),
    because: str | None = None,
    now: datetime | None = None,
    today: date | None = None,
) -> tuple[Advance | None, Problems]:
    """Go through the gate to the next phase; `waive` names requirements to be waived, for the reason `because`.

    A closed gate is the problem `gate-closed`, and the gate says what is missing. None when the process is over.
    """
    at, on = _moment(now, today)
    return _made(
        process,
        lambda current: moves.advance(
            current, by=by, now=at, today=on, words=_words(process), waive=waive, because=because
        ),
    )


def back(
    process: Process, *, by: str, because: str, to: str | None = None, now: datetime | None = None
) -> tuple[Back | None, Problems]:
    """Re-open a phase that was passed: the one before, or the one named."""
    at, _ = _moment(now, None)
    return _made(
        process, lambda current: moves.back(current, by=by, because=because, now=at, words=_words(process), to=to)
    )


def decide(
    process: Process,
    decision: str,
    *,
    by: str,
    on: date | None = None,
    body: str | None = None,
    text: str = "",
    now: datetime | None = None,
    today: date | None = None,
) -> tuple[Decided | None, Problems]:
    """Note a decision of the plan as taken by its body, today or on another day that has been."""
    at, here = _moment(now, today)
    return _made(
        process,
        lambda current: moves.decide(current, decision, by=by, on=on or here, today=here, now=at, body=body, text=text),
    )


def accept_plan(
    process: Process, *, by: str, because: str | None = None, now: datetime | None = None
) -> tuple[Changed, Problems]:
    """Accept the plan as it stands; after the first time a reason is needed."""
    at, _ = _moment(now, None)
    with alone_in(process.folder):
        current, _ = open_process(process.folder)
        changed, problems = moves.change(current, by=by, because=because, now=at, words=_words(process))
        if changed.entries and not has_errors(problems):
            keep(current, changed.entries, changed.snapshot)
    return changed, problems


def import_answers(
    process: Process,
    survey: str,
    file: Path | str,
    *,
    mapping: Path | None = None,
    sheet: str | None = None,
    collection: str | None = None,
    again: bool = False,
    now: datetime | None = None,
    today: date | None = None,
) -> tuple[Import | None, Findings | None, Problems]:
    """Read an export into the process: answers, findings and a line in the journal, or nothing at all.

    Gives what was read, and the findings that may be published now. `collection` names the form that the file comes
    from, where a survey is answered in several; answers that were forgotten come back only `again`. The command line
    opens the files of others in a process of its own; a script does so itself where it does not trust them.
    """
    from bootcamp.survey.keeping.receiving import import_into

    at, on = _moment(now, today)
    with alone_in(process.folder):
        current, _ = open_process(process.folder)
        return import_into(
            current, survey, Path(file), mapping=mapping, sheet=sheet, now=at, today=on, collection=collection,
            again=again,
        )  # fmt: skip


def _made(process: Process, plan: Callable[[Process], tuple[P | None, Problems]]) -> tuple[P | None, Problems]:
    """The move planned on the folder as it is now and, where it can be made, recorded."""
    with alone_in(process.folder):
        current, _ = open_process(process.folder)
        planned, problems = plan(current)
        if planned is not None and not has_errors(problems):
            keep(current, planned.entries)
    return planned, problems


def _moment(now: datetime | None, today: date | None) -> tuple[datetime, date]:
    at = now or datetime.now(UTC)
    return at, today or at.astimezone().date()


def _words(process: Process) -> Words:
    """The words that problems name phases in: those of an opened process, else of its plan."""
    words = getattr(process, "words", None)
    return words if isinstance(words, Words) else Words(process.plan.language)
