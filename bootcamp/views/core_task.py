"""A core task of an opened process, with what has come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.plan.ground import CoreTask
    from bootcamp.views.process import OpenedProcess


@dataclass(frozen=True, eq=False)
class CoreTaskView:
    """A core task as the plan has it; `outcome` is None until something has been written about it."""

    process: OpenedProcess
    id: str
    task: CoreTask
    outcome: Outcome | None

    @property
    def words(self) -> Words:
        return self.process.words

    @property
    def plan(self) -> Plan:
        return self.process.plan

    @property
    def title(self) -> str:
        return self.task.title
