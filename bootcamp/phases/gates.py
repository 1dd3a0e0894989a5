"""The gates (beslutningspunkter): what must hold before a process leaves a phase."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bootcamp.agenda.checking import check_contents
from bootcamp.phases import bootcamps, kerneopgaver, laering, motivation
from bootcamp.phases.requirements import Paper, PhaseToday, Requirement, journal_whole
from bootcamp.plan.course import PhaseType
from bootcamp.process.folder import Process
from bootcamp.words import Words

_REQUIREMENTS: Mapping[PhaseType, Callable[[PhaseToday], Iterator[Requirement]]] = {
    "motivation": motivation.requirements,
    "bootcamps": bootcamps.requirements,
    "laering": laering.requirements,
    "kerneopgaver": kerneopgaver.requirements,
}
_DOCUMENTS: Mapping[PhaseType, Callable[[PhaseToday], Iterator[Paper]]] = {
    "motivation": motivation.documents,
    "bootcamps": bootcamps.documents,
    "laering": laering.documents,
    "kerneopgaver": kerneopgaver.documents,
}


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate as it stands: open when every requirement is met or waived."""

    open: bool
    requirements: tuple[Requirement, ...]

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """The requirements that are neither met nor waived."""
        return tuple(one for one in self.requirements if not (one.met or one.waived))


def errors_in(process: Process) -> int:
    """How many things are wrong in the files of the process: what `bootcamp check` calls errors."""
    return sum(problem.is_error for problem in check_contents(process.contents, process.problems))


def look_at(process: Process, phase: str, today: date, words: Words, errors: int | None = None) -> PhaseToday:
    """The phase with this id as it stands today; `errors` where they are counted already. KeyError when unknown."""
    found = next((one for one in process.plan.phases if one.id == phase), None)
    if found is None:
        raise KeyError(phase)
    return PhaseToday(process, found, today, words, errors_in(process) if errors is None else errors)


def gate(process: Process, phase: str, today: date, words: Words) -> Gate:
    """The gate at the end of a phase (its id), in the words of one language."""
    return gate_of(look_at(process, phase, today, words))


def gate_of(look: PhaseToday) -> Gate:
    requirements = (*journal_whole(look), *_REQUIREMENTS[look.phase.type](look))
    return Gate(all(one.met or one.waived for one in requirements), requirements)


def documents_of(look: PhaseToday) -> tuple[Paper, ...]:
    """The documents that belong to a phase, each once."""
    return tuple(dict.fromkeys(_DOCUMENTS[look.phase.type](look)))
