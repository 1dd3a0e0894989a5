"""Those who come to a day as the prints about them see it: groups (letter, colour, word), tracks, rounds, tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from bootcamp.agenda.timed import Programme, TimedBlock, Visit, clock
from bootcamp.people.participants import Participant, Participants, Round
from bootcamp.people.register import read_participants
from bootcamp.people.seating import SeatedTable, Seating, says_its_rounds, seating_of, work_of_rounds
from bootcamp.people.vocabulary import panels_of, tracks_of
from bootcamp.plan.event import Block, Event, Track
from bootcamp.plan.plan import Plan
from bootcamp.render.blocks import Colour
from bootcamp.views.programme import block_title
from bootcamp.views.segment_colours import segment_colours
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised

if TYPE_CHECKING:
    from bootcamp.views.day import DayView

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Group:
    """A deltagergruppe as it is shown: its letter, its word, its colour. Somebody in none has no letter.

    `one` is the word for somebody in it, as it stands by itself: Borger for Borgere; the title where the plan has none.
    """

    letter: str
    title: str
    colour: Colour
    one: str


@dataclass(frozen=True, slots=True)
class Work:
    """A block of group work in a round: when (in several pieces where a visit cuts it) and what."""

    block: Block
    title: str
    spans: tuple[tuple[int, int], ...]

    @property
    def begins(self) -> time:
        return clock(self.spans[0][0])


@dataclass(frozen=True, eq=False)
class PeopleView:
    """Those who come to a day; `participants` is None when no list has been imported."""

    day: DayView
    participants: Participants | None

    @property
    def words(self) -> Words:
        return self.day.words

    @property
    def event(self) -> Event:
        return self.day.event

    @property
    def plan(self) -> Plan:
        return self.day.plan

    @property
    def programme(self) -> Programme | None:
        return self.day.programme

    @property
    def people(self) -> tuple[Participant, ...]:
        return self.participants.people if self.participants else ()

    @property
    def coming(self) -> tuple[Participant, ...]:
        return self.participants.coming if self.participants else ()

    @property
    def rounds(self) -> tuple[Round, ...]:
        return self.participants.rounds if self.participants else ()

    @cached_property
    def tracks(self) -> Mapping[str, Track]:
        return tracks_of(self.event)

    @cached_property
    def seating(self) -> Seating:
        return seating_of(self.participants or Participants(self.day.id, (), ()), list(self.tracks))

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """The groups of the plan by id, in its order."""
        colours = segment_colours(self.plan)
        return {
            name: Group(segment.letter, segment.title, colours[name], capitalised(segment.singular or segment.title))
            for name, segment in self.plan.segments.items()
        }

    def group(self, person: Participant) -> Group:
        return self.groups.get(person.segment or "") or Group("", self.part(person), "grey", self.part(person))

    def part(self, person: Participant) -> str:
        """What somebody does on the day beyond taking part: table host, facilitator …; empty for participants."""
        role = self.plan.roles.get(person.part or "")
        if role is not None:
            return role.title
        return "" if person.role == "participant" else self.words(f"people.part-{person.role}")

    def is_panel(self, person: Participant) -> bool:
        """Whether somebody leaves their table for a while to sit in a panel."""
        return person.segment in panels_of(self.event)

    def track_title(self, track: str | None) -> str:
        return self.tracks[track].title if track and track in self.tracks else ""

    def room(self, track: str | None) -> str:
        """The room of a track; without tracks, of the first group work that names one."""
        if track and track in self.tracks:
            return self.tracks[track].room or ""
        work = (part[0].block for part in self._work_of(None).values() if part)
        return next((block.room for block in work if block.room), "")

    def round_title(self, round_: Round, *tracks: str | None) -> str:
        """Runde 2 kl. 13.15: Forudsætningerne prioriteres; for these tracks, or for all who sit in the round.

        The time or the title is left out where it differs from track to track; what the list calls the round wins.
        """
        title = round_.title or self._only({work.title for work in self._first_work(round_.number, tracks)})
        number = self.round_at(round_.number, *tracks)
        return f"{number}: {title}" if title else number

    def round_at(self, round_: int, *tracks: str | None) -> str:
        """Runde 2 kl. 13.15; without the time where it differs from track to track."""
        begins = self.begins(round_, *tracks)
        if begins is None:
            return self.words("people.round", round=round_)
        return self.words("people.round-at", round=round_, time=begins)

    def begins(self, round_: int, *tracks: str | None) -> time | None:
        """When a round begins for these tracks, or for all who sit in it; None where they begin apart."""
        return self._only({work.begins for work in self._first_work(round_, tracks)})

    def tracks_in(self, round_: int) -> tuple[str | None, ...]:
        """The tracks that sit at tables in a round; before anybody is seated, all that have work in it."""
        seated = dict.fromkeys(table.track for table in self.seating.tables.get(round_, ()))
        return tuple(seated or (track for track in (None, *self.tracks) if self.work(track, round_)))

    def _first_work(self, round_: int, tracks: tuple[str | None, ...]) -> list[Work]:
        """What each of the tracks begins a round with; somebody without a track does what all do."""
        found = [work[0] for track in tracks if (work := self.work(track, round_))]
        return found or [work[0] for track in self.tracks_in(round_) if (work := self.work(track, round_))]

    @staticmethod
    def _only(values: set[T]) -> T | None:
        return next(iter(values)) if len(values) == 1 else None

    def round_kind(self, round_: Round) -> str:
        """Whether its tables are of one group each, or mixed."""
        kind = "own-groups" if self.seating.is_own_groups(round_.number) else "mixed-groups"
        return self.words(f"people.{kind}")

    def table_title(self, number: int) -> str:
        return self.words("people.table", table=number)

    def work(self, track: str | None, round_: int) -> tuple[Work, ...]:
        """What a track does in a round; the pieces of a block that a visit cuts stand together."""
        found: dict[tuple[str | int, ...], list[TimedBlock]] = {}
        for item in self._work_of(track).get(round_, ()):
            found.setdefault(item.location, []).append(item)
        return tuple(
            Work(parts[0].block, block_title(parts[0].block, self.words), tuple((p.start, p.end) for p in parts))
            for parts in found.values()
        )

    def _work_of(self, track: str | None) -> Mapping[int, tuple[TimedBlock, ...]]:
        return self._work.get(track if track in self.tracks else None, {})

    @cached_property
    def _work(self) -> Mapping[str | None, Mapping[int, tuple[TimedBlock, ...]]]:
        if self.programme is None:
            return {}
        return {track: work_of_rounds(self.programme, self.seating, track) for track in (None, *self.tracks)}

    @property
    def says_its_rounds(self) -> bool:
        """Whether the programme says which blocks are which round; else they are guessed from the list."""
        return self.programme is not None and says_its_rounds(self.programme)

    @property
    def round_numbers(self) -> tuple[int, ...]:
        """The rounds of the list and of the programme."""
        planned = (number for work in self._work.values() for number in work)
        return tuple(sorted({*planned, *(each.number for each in self.rounds)}))

    def visits(self, track: str | None, round_: int) -> Iterator[tuple[Block, Visit]]:
        """The visits to a station during a round."""
        starts = {start for work in self.work(track, round_) for start, _ in work.spans}
        for item in self.programme.blocks if self.programme else ():
            for timed in item.tracks:
                if timed.visit and timed.track.id == track and starts & {inner.start for inner in timed.blocks}:
                    yield item.block, timed.visit

    def hours(self, spans: tuple[tuple[int, int], ...]) -> str:
        """9.30–10.15, or several of them: 13.00–13.25 og 14.00–14.25."""
        write = self.words.write
        return write([f"{write(clock(start))}–{write(clock(end))}" for start, end in spans])

    def mixture(self, table: SeatedTable) -> str:
        """Who is at a table by groups: 3 borgere, 1 politiker."""
        counts = {name: sum(p.segment == name for p in table.people if p.role == "participant") for name in self.groups}
        return ", ".join(f"{self.groups[name].letter} {count}" for name, count in counts.items() if count)


def people_view(day: DayView) -> PeopleView:
    """The people of a day as they are stored. Refuses with `people-broken` when their file is damaged."""
    return PeopleView(day, read_participants(day.process.folder, day.id))
