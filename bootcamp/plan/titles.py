"""What people call the parts of a plan: the title where there is one, else something that stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bootcamp.plan.course import PHASE_TYPES, PhaseType
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised


class Titled(Protocol):
    """A part of a plan with a title: role, body, segment, survey, decision, event, core task."""

    @property
    def title(self) -> str: ...


def title_of(named: Mapping[str, Titled], name: str) -> str:
    """The title of what is called `name`; the name itself where the plan does not know it."""
    return named[name].title if name in named else name


def phase_title(title: str | None, kind: PhaseType, words: Words) -> str:
    """What a phase is called: its own title, or that of its kind."""
    return title or capitalised(PHASE_TYPES.word(kind, words.language))
