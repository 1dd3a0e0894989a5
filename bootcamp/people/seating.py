"""Who sits where: the tables of every round, and the part of the day that a round is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bootcamp.agenda.timed import Programme, TimedBlock, every
from bootcamp.people.participants import Participant, Participants, Round
from bootcamp.plan.event import SEATED_FORMS, Block


@dataclass(frozen=True, slots=True)
class SeatedTable:
    """A table in one round: its number, the track it belongs to (None without tracks) and who sits at it."""

    round: int
    track: str | None
    number: int
    people: tuple[Participant, ...]

    @property
    def key(self) -> tuple[str | None, int]:
        return self.track, self.number

    @property
    def segments(self) -> tuple[str, ...]:
        """The groups of its participants; hosts and helpers do not count."""
        own = (person.segment for person in self.people if person.role == "participant")
        return tuple(dict.fromkeys(segment for segment in own if segment))


@dataclass(frozen=True, slots=True)
class Seating:
    """All tables of all rounds; `tracks` gives the order of the tracks."""

    rounds: tuple[Round, ...]
    tables: Mapping[int, tuple[SeatedTable, ...]]

    @property
    def keys(self) -> tuple[tuple[str | None, int], ...]:
        """Every table there is, in the order of the rounds' lists."""
        return tuple(dict.fromkeys(table.key for tables in self.tables.values() for table in tables))

    def is_own_groups(self, round_: int) -> bool:
        """Whether every table of a round has one group only."""
        tables = self.tables.get(round_, ())
        return bool(tables) and all(len(table.segments) <= 1 for table in tables)


def seating_of(participants: Participants, tracks: Sequence[str]) -> Seating:
    """The tables that the people who come sit at, by track (in the order of `tracks`) and number.

    Somebody without a track sits with the one track that has a table of that number.
    """
    order = {track: place for place, track in enumerate(tracks)}
    tables: dict[int, tuple[SeatedTable, ...]] = {}
    for round_ in participants.rounds:
        found = _tables(round_.number, participants.coming)
        tables[round_.number] = tuple(sorted(found, key=lambda table: (order.get(table.track or "", -1), table.number)))
    return Seating(participants.rounds, tables)


def _tables(round_: int, people: Iterable[Participant]) -> Iterator[SeatedTable]:
    seated = [person for person in people if round_ in person.tables]
    homes: dict[int, set[str]] = {}
    for person in seated:
        if person.track is not None:
            homes.setdefault(person.tables[round_], set()).add(person.track)
    at: dict[tuple[str | None, int], list[Participant]] = {}
    for person in seated:
        number = person.tables[round_]
        only = homes.get(number, set())
        track = person.track or (next(iter(only)) if len(only) == 1 else None)
        at.setdefault((track, number), []).append(person)
    for (track, number), sitting in at.items():
        yield SeatedTable(round_, track, number, tuple(sorted(sitting, key=lambda person: person.role != "host")))


def work_of_rounds(programme: Programme, seating: Seating, track: str | None) -> dict[int, tuple[TimedBlock, ...]]:
    """The blocks that belong to each round, for a track (None: for those in no track), by the number of the round.

    Where a block of the day says `seating:`, the rounds are those of the programme; else they are guessed from the
    list of people. A round without work of its own has none.
    """
    if says_its_rounds(programme):
        return _said_rounds(programme, track)
    return _guessed_rounds(programme, seating, track)


def says_its_rounds(programme: Programme) -> bool:
    """Whether the programme says anything of who sits where."""
    return any(item.block.seating for item in every(programme.blocks))


def _said_rounds(programme: Programme, track: str | None) -> dict[int, tuple[TimedBlock, ...]]:
    """The rounds as the blocks say them, in their order.

    A block at new tables begins the next number, one at the same tables goes on, and one may go back to a round by its
    number. Group work that says nothing goes on as long as its form stays the same: own groups cannot sit as mixed
    ones did.
    """
    rounds: dict[int, list[TimedBlock]] = {}
    here, highest = 0, 0
    last: TimedBlock | None = None
    for item, _ in _seated(programme.blocks, track):
        seating = item.block.seating or ("same" if last and item.block.form == last.block.form else "new")
        if last and item.location == last.location:
            pass  # what follows a visit to a station is the same block
        elif seating.startswith("round "):
            here = int(seating.removeprefix("round "))
        elif seating == "new" or not here:
            here = highest + 1
        highest, last = max(highest, here), item
        rounds.setdefault(here, []).append(item)
    return {number: tuple(rounds[number]) for number in sorted(rounds)}


def _guessed_rounds(programme: Programme, seating: Seating, track: str | None) -> dict[int, tuple[TimedBlock, ...]]:
    """Blocks of group work that follow each other belong together as long as the form stays the same, and perhaps until
    the next meal: the coarsest division is taken whose kinds (mixed, own groups) agree with the rounds' tables, or
    else the first with enough parts.
    """
    blocks = list(_seated(programme.blocks, track))
    kinds = [seating.is_own_groups(each.number) for each in seating.rounds]
    divisions: list[list[tuple[TimedBlock, ...]]] = [
        _runs(blocks, by_meal=False),
        _runs(blocks, by_meal=True),
        [(item,) for item, _ in blocks],
    ]
    fitting = [
        division
        for division in divisions
        if [part[0].block.form == "segment groups" for part in division][: len(kinds)] == kinds
    ]
    enough = [division for division in divisions if len(division) >= len(kinds)]
    parts = (fitting or enough or divisions[-1:])[0]
    return {each.number: part for each, part in zip(seating.rounds, parts, strict=False)}


def _seated(blocks: Sequence[TimedBlock], track: str | None, meals: int = 0) -> Iterator[tuple[TimedBlock, int]]:
    """What is done at tables, in order, each with how many meals come before it."""
    for item in blocks:
        if item.block.form == "meal":
            meals += 1
        if not item.tracks and is_seated(item.block):
            yield item, meals
        for timed in item.tracks:
            if timed.track.id == track:
                yield from _seated(timed.blocks, track, meals)


def is_seated(block: Block) -> bool:
    """Whether people are given seats at tables: what the block says, else by its form."""
    return block.seating != "none" if block.seating else block.form in SEATED_FORMS


def _runs(blocks: Sequence[tuple[TimedBlock, int]], *, by_meal: bool) -> list[tuple[TimedBlock, ...]]:
    runs: list[list[TimedBlock]] = []
    last: tuple[object, int] | None = None
    for item, meals in blocks:
        kind = (item.block.form, meals if by_meal else 0)
        if kind != last:
            runs.append([])
        runs[-1].append(item)
        last = kind
    return [tuple(run) for run in runs]
