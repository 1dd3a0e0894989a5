"""A survey of an opened process: what is asked, what may be shown of the answers, and its longlist."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bootcamp.layout import FINDINGS
from bootcamp.plan.longlist import Longlist, asked_items, core_task_of
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.problems import refuse
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.survey.findings import Findings
    from bootcamp.survey.sentences.reading_sentences import Reading
    from bootcamp.views.longlist import LonglistView
    from bootcamp.views.process import OpenedProcess


@dataclass(frozen=True, eq=False)
class SurveyView:
    """A survey of the plan with everything that hangs on it; each part is read once, when it is first asked for."""

    process: OpenedProcess
    id: str
    asked: Survey

    @property
    def words(self) -> Words:
        return self.process.words

    @property
    def plan(self) -> Plan:
        return self.process.plan

    @property
    def title(self) -> str:
        return self.asked.title

    @property
    def is_answered(self) -> bool:
        """Whether there are findings, be they readable or not."""
        return self.id in self.process.rehearsed or (self.process.folder / FINDINGS.file(self.id)).is_file()

    @cached_property
    def stored(self) -> Findings | None:
        """What may be shown of the answers; None before the first import. Refuses when the file is damaged."""
        from bootcamp.survey.keeping.storing import read_findings

        return self.process.rehearsed.get(self.id) or read_findings(self.process.folder, self.id)

    @property
    def findings(self) -> Findings:
        """What may be shown of the answers. Refuses with `no-results-yet` before the first import."""
        if self.stored is None:
            refuse("no-results-yet", name=self.id)
        return self.stored

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The findings in sentences. Refuses as `findings` does."""
        from bootcamp.survey.sentences.reading_sentences import readings

        return tuple(readings(self.findings, self.words))

    @property
    def is_listed(self) -> bool:
        """Whether there is anything for a longlist: findings, or input from outside the survey."""
        return self.is_answered or self.id in self.process.contents.longlists

    @cached_property
    def longlist(self) -> LonglistView:
        """The longlist. Refuses while there is nothing on it, and while its input holds personal data."""
        from bootcamp.views.longlist import longlist_view

        return longlist_view(self)

    @cached_property
    def core_tasks(self) -> frozenset[str]:
        """The ids of the core tasks that there are findings or input from outside about."""
        written = self.process.contents.longlists.get(self.id, Longlist())
        noted = {core_task_of(each, self.asked) for each in written.input}
        answered = {task for task, _, _ in asked_items(self.asked)} if self.is_answered else set()
        return frozenset(task for task in noted | answered if task)
