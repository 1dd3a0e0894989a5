"""An opened process: its folder read once, and the views of it that papers, workbooks and commands look at.

    process, problems = open_process("lejre")
    process.day("bootcamp-1").blocks
    process.survey("digital-bootcamp").findings
    process.overview.phases

A view is computed when it is asked for, and then kept: whoever asks again sees the same day and the same people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bootcamp.plan.contents import event_file
from bootcamp.problems import Problems, Refused, refuse
from bootcamp.process import folder
from bootcamp.process.folder import Process
from bootcamp.reading.scalars import nearest
from bootcamp.views.core_task import CoreTaskView
from bootcamp.views.day import DayView
from bootcamp.views.survey import SurveyView
from bootcamp.words import Language, Words

if TYPE_CHECKING:
    from bootcamp.phases.status import StatusView
    from bootcamp.render.look import Look
    from bootcamp.survey.findings import Findings
    from bootcamp.views.overview import Overview


@dataclass(frozen=True, kw_only=True, eq=False)
class OpenedProcess(Process):
    """A process with its views, in the words of one language.

    `rehearsed` holds findings of invented answers by survey: they stand where the real ones would, and are stored
    nowhere.
    """

    words: Words
    rehearsed: Mapping[str, Findings] = field(default_factory=dict)

    @cached_property
    def days(self) -> Mapping[str, DayView]:
        """Every event whose file could be read, by id: days with a programme as well as meetings."""
        return {name: DayView(self, name, event) for name, event in self.contents.events.items()}

    def day(self, name: str) -> DayView:
        """The event with this id. Refuses with what is wrong in its file, or with `unknown-event`."""
        if name not in self.days:
            file = event_file(name)
            own = tuple(each for each in self.problems if each.is_error and each.place and each.place.file == file)
            if own:
                raise Refused(*own)
            known = list(self.days)
            refuse("unknown-event", name=name, suggestion=nearest(name, known), known=known)
        return self.days[name]

    @cached_property
    def surveys(self) -> Mapping[str, SurveyView]:
        """Every survey of the plan by id."""
        return {name: SurveyView(self, name, asked) for name, asked in self.plan.surveys.items()}

    def survey(self, name: str) -> SurveyView:
        """The survey with this id; refuses with `unknown-survey`."""
        if name not in self.surveys:
            known = list(self.surveys)
            refuse("unknown-survey", name=name, suggestion=nearest(name, known), known=known)
        return self.surveys[name]

    @cached_property
    def core_tasks(self) -> Mapping[str, CoreTaskView]:
        """Every core task of the plan by id, with what has come of it."""
        outcomes = self.contents.outcomes
        return {name: CoreTaskView(self, name, task, outcomes.get(name)) for name, task in self.plan.core_tasks.items()}

    @cached_property
    def overview(self) -> Overview:
        """The whole course: phases, and what belongs to each."""
        from bootcamp.views.overview import overview

        return overview(self)

    def status(self, today: date) -> StatusView:
        """Where the process stands on a day, what its gate lacks, and the next steps."""
        from bootcamp.phases.status import status_view

        return status_view(self, today, self.words)

    @cached_property
    def look(self) -> tuple[Look, Problems]:
        """What the municipality's prints are set in, with what could not be used of it."""
        from bootcamp.views.municipal_look import municipal_look

        return municipal_look(self.contents)

    def with_rehearsed(self, findings: Findings) -> OpenedProcess:
        """The process as it would be with these findings of invented answers, and without what has happened."""
        return replace(self, rehearsed={**self.rehearsed, findings.survey: findings})


def open_process(path: Path | str, language: Language | None = None) -> tuple[OpenedProcess, Problems]:
    """Read the process folder that `path` is or lies in, with every problem found on the way.

    `language` is what its views speak; without it, the plan's. Raises Refused with exit code 3 when there is no plan
    to read, and 1 when what is there is no plan.
    """
    process, problems = folder.open_process(path)
    parts = {each.name: getattr(process, each.name) for each in fields(Process)}
    return OpenedProcess(**parts, words=Words(language or process.plan.language)), problems
