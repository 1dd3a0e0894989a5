"""A day (or a meeting) of an opened process: its clock, its blocks, who comes, and what is counted of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bootcamp.agenda import timed
from bootcamp.agenda.checking import advice_of, places_in, programme_of, told_of
from bootcamp.agenda.replanning import Replanned, as_it_runs
from bootcamp.agenda.timed import Programme
from bootcamp.plan.contents import event_file
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.walk import tracks_in
from bootcamp.problems import Place, Problem, Problems, has_errors
from bootcamp.views.programme import BlockView, TrackView, block_views
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, short_day, weekday_and_day

if TYPE_CHECKING:
    from bootcamp.views.people import PeopleView
    from bootcamp.views.process import OpenedProcess
    from bootcamp.views.quantities import Counts
    from bootcamp.views.survey import SurveyView


@dataclass(frozen=True, eq=False)
class DayView:
    """An event of the plan as everyone sees it: the terminal, the data, the papers and the workbooks.

    It is the day as it runs: `planned` is the event as its file has it, `event` the same with what was chosen while it
    ran late. Everything is computed once, when it is first asked for. An event without a programme (a meeting) has no
    blocks and no clock; `start` and `end` then raise ValueError.
    """

    process: OpenedProcess
    id: str
    planned: Event

    @property
    def words(self) -> Words:
        return self.process.words

    @property
    def plan(self) -> Plan:
        return self.process.plan

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def short_title(self) -> str:
        """The first part of a title of several: Bootcamp III – tre spor på én dag."""
        return self.event.title.split(" – ")[0]

    @property
    def date(self) -> datetime.date | None:
        return self.event.date

    @property
    def is_final(self) -> bool:
        return self.event.status == "final"

    @property
    def status(self) -> str:
        """How far the programme is, as papers say it: Endeligt program · ændret kl. 9.50"""
        status = self.words(f"documents.status-{self.event.status}")
        return f"{status} · {self.words('documents.changed-at', at=self.changed)}" if self.changed else status

    # --- the clock

    @cached_property
    def clock(self) -> tuple[Programme | None, Problems]:
        """The programme as planned, with the problems of its clock; computed once for everyone who asks."""
        return programme_of(self.process.contents, self.id)

    @cached_property
    def _run(self) -> Replanned | None:
        """The day as it runs; None without a programme."""
        programme, problems = self.clock
        if programme is None:
            return None
        rescues = () if has_errors(problems) else self.process.state.rescues.get(self.id, ())
        return as_it_runs(self.planned, programme, rescues, places_in(self.process.contents, self.id))

    @property
    def event(self) -> Event:
        runs_late = self.id in self.process.state.rescues  # else no clock is needed to tell what the day is called
        return self._run.event if runs_late and self._run else self.planned

    @property
    def programme(self) -> Programme | None:
        """The day on the clock as it runs; None when it has no blocks or they cannot be put on one."""
        return self._run.programme if self._run else None

    @property
    def changed(self) -> time | None:
        """When the day was last planned anew because it ran late; None where it runs as planned."""
        return self._run.changed if self.id in self.process.state.rescues and self._run else None

    @property
    def lost_rescues(self) -> Problems:
        """Ways back that were chosen for another programme than the day has now, and hold no longer."""
        lost = self._run.lost if self._run else ()
        place = Place(event_file(self.id))
        return tuple(Problem("rescue-lost", {"n": each.late, "id": each.block}, place, "warning") for each in lost)

    @cached_property
    def blocks(self) -> tuple[BlockView, ...]:
        """The points of the programme in the order of time; none where there is no programme."""
        return block_views(self.programme, self.plan, self.words) if self.programme else ()

    @property
    def start(self) -> time:
        return timed.clock(self._programmed.start)

    @property
    def end(self) -> time:
        return timed.clock(self._programmed.end)

    @property
    def _programmed(self) -> Programme:
        if self.programme is None:
            raise ValueError(f"{self.id} has no programme")
        return self.programme

    @property
    def meeting_time(self) -> tuple[time, time]:
        """When the day begins and ends for participants: set-up before and take-down after are not theirs."""
        shown = [block for block in self.blocks if not block.is_internal]
        if not shown:
            return self.start, self.end
        return self.event.start or shown[0].start, self.event.end or shown[-1].end

    @cached_property
    def tracks(self) -> dict[str, TrackView]:
        """The day's tracks by id, each as it first comes."""
        found: dict[str, TrackView] = {}
        for block in self.blocks:
            for track in block.tracks:
                found.setdefault(track.id, track)
        return found

    # --- what is wrong, and what could be better

    def problems(self, *, advised: bool = False) -> Problems:
        """What was found in the event's own file and on its clock, in the order of the file; `advised`, with advice."""
        clock_problems = self.clock[1]
        if advised:
            clock_problems = (*clock_problems, *advice_of(self.process.contents, self.id, *self.clock))
        found = told_of(self.process.contents, (*self.process.problems, *clock_problems))
        return tuple(each for each in found if each.place and each.place.file == event_file(self.id))

    # --- people and numbers

    @cached_property
    def people(self) -> PeopleView:
        """Who comes, and who sits where. Refuses with `people-broken` when their file is damaged."""
        from bootcamp.views.people import people_view

        return people_view(self)

    @cached_property
    def counts(self) -> Counts:
        """The head counts of the day: participants, tables, groups, tracks, rooms, roles."""
        from bootcamp.views.quantities import counts_of

        return counts_of(self)

    @cached_property
    def core_tasks(self) -> tuple[str, ...]:
        """The ids of the core tasks that the day works on, also those that only a track has."""
        tracks = [track.core_task for track in tracks_in(self.event)]
        return tuple(dict.fromkeys(task for task in (*self.event.core_tasks, *tracks) if task))

    @cached_property
    def surveys(self) -> tuple[SurveyView, ...]:
        """The surveys that have findings or input from outside about one of the day's core tasks."""
        every = (self.process.survey(name) for name in self.plan.surveys)
        return tuple(survey for survey in every if survey.core_tasks & set(self.core_tasks))

    # --- in words

    @property
    def when(self) -> str:
        """12. marts; empty where the date is open."""
        return short_day(self.date, self.words.language) if self.date else ""

    @property
    def weekday(self) -> str:
        """Søndag den 12. marts 2017, or that the date is open."""
        return self._weekday(self.date)

    def _weekday(self, on: datetime.date | None) -> str:
        return capitalised(weekday_and_day(on, self.words.language)) if on else self.words("documents.date-open")

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Date and place as in the head of every paper about people."""
        return ((self.words("documents.fact-date"), self.weekday), *self._place)

    def facts_between(self, start: time, end: time) -> tuple[tuple[str, str], ...]:
        """When and where, as in the head of every paper about the programme; `start` and `end` are its hours."""
        words = self.words
        doors = ((words("documents.fact-doors"), words.write(self.event.doors)),) if self.event.doors else ()
        hours = (words("documents.fact-time"), f"{words.write(start)}–{words.write(end)}")
        return (*self._dates(), *doors, hours, *self._place, *self._change)

    @property
    def _change(self) -> tuple[tuple[str, str], ...]:
        if not self.changed:
            return ()
        return ((self.words("documents.fact-changed"), self.words("documents.changed-when", at=self.changed)),)

    @property
    def _place(self) -> tuple[tuple[str, str], ...]:
        return ((self.words("documents.fact-place"), self.event.venue),) if self.event.venue else ()

    def _dates(self) -> Iterator[tuple[str, str]]:
        """The day's date; where the same programme is held several times, each of them with its place."""
        date_word = self.words("documents.fact-date")
        if self.date or not self.event.editions:
            yield date_word, self.weekday
        for edition in self.event.editions.values():
            yield edition.venue or date_word, self._weekday(edition.date)

    def document(self) -> dict[str, Any]:
        """What `programme --json` prints."""
        return {
            "event": self.id,
            "title": self.title,
            "date": self.date.isoformat() if self.date else None,
            "start": f"{self.start:%H:%M}",
            "end": f"{self.end:%H:%M}",
            "status": self.event.status,
            "changed": f"{self.changed:%H:%M}" if self.changed else None,
            "blocks": [block.document() for block in self.blocks],
        }
