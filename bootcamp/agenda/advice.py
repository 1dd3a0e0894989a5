"""What a good day needs, as advice with a code each: nothing here stops anybody, and each can be silenced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

from bootcamp.agenda.programme import Locate
from bootcamp.agenda.timed import Programme, TimedBlock, clock, every, name_of
from bootcamp.plan.event import GROUP_WORK, UNLED_FORMS, Event
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem, Severity
from bootcamp.reading.yaml import Location

RESTS = ("break", "meal")
LONGEST_WITHOUT_BREAK = 90
LEAST_BUFFER = 0.1


@dataclass(frozen=True)
class Day:
    """A day as advice looks at it."""

    event: Event
    plan: Plan
    programme: Programme
    locate: Locate

    @property
    def shown(self) -> list[TimedBlock]:
        """The blocks that participants meet, tracks not looked into."""
        return [item for item in self.programme.blocks if not item.block.internal]

    def tell(
        self, code: str, location: Location, item: TimedBlock | None = None, /, **params: object
    ) -> Iterator[Problem]:
        """The advice, unless the block it is about does not want to hear it."""
        if item is None or code not in item.block.silence:
            severity: Severity = "warning" if code in WARNINGS else "advice"
            yield Problem(code, params, self.locate(location), severity)


WARNINGS = frozenset({"room-too-small", "track-room-too-small", "room-taken-twice", "person-in-two-places"})


def advise(event: Event, plan: Plan, programme: Programme, locate: Locate) -> Iterator[Problem]:
    """Everything worth saying about a day whose clock holds."""
    day = Day(event, plan, programme, locate)
    for advice in ADVICE:
        yield from advice(day)


def enough_buffer(day: Day) -> Iterator[Problem]:
    """A tenth of the working time to spare, in buffers or before fixed times."""
    work = sum(item.minutes for item in day.shown if item.block.form not in (*RESTS, "buffer"))
    spare = sum(item.minutes for item in day.programme.blocks if item.block.form == "buffer")
    spare += sum(item.minutes - item.least for item in day.shown if item.block.form != "buffer")
    spare += sum(max(0, after.start - before.end) for before, after in pairwise(day.programme.blocks))
    if work >= 120 and spare < LEAST_BUFFER * work:
        wanted = round(LEAST_BUFFER * work)
        yield from day.tell("little-buffer", ("blocks",), n=spare, wanted=wanted)


def breaks_often_enough(day: Day) -> Iterator[Problem]:
    """No more than 90 minutes of work in a row, in the plenum and in every track."""
    for blocks in _runs(day.shown):
        since: TimedBlock | None = None
        worked = 0
        for item in blocks:
            if item.block.form in RESTS:
                since, worked = None, 0
                continue
            since = since or item
            worked += item.minutes
            if worked > LONGEST_WITHOUT_BREAK and since is not None:
                yield from day.tell("long-without-break", item.location, item, n=worked, since=clock(since.start))
                since, worked = None, 0


def _runs(blocks: list[TimedBlock]) -> Iterator[list[TimedBlock]]:
    """The day as each participant meets it: one run of blocks for each way through the tracks of a day."""
    ways = max((len(item.tracks) for item in blocks), default=0) or 1
    for way in range(ways):
        run: list[TimedBlock] = []
        for item in blocks:
            run += item.tracks[min(way, len(item.tracks) - 1)].blocks if item.tracks else [item]
        yield run


def lunch_is_fixed(day: Day) -> Iterator[Problem]:
    for item in day.shown:
        if item.block.form == "meal" and item.block.at is None and 11 * 60 <= item.start <= 13 * 60 + 30:
            yield from day.tell("lunch-not-fixed", item.location, item, title=name_of(item.block), at=clock(item.start))


def closing_is_kept(day: Day) -> Iterator[Problem]:
    """The last thing people do together is not the first to be left out."""
    working = [item for item in day.shown if item.block.form not in (*RESTS, "buffer")]
    if working and working[-1].block.cut is not None:
        last = working[-1]
        yield from day.tell("closing-can-be-cut", (*last.location, "cut"), last, title=name_of(last.block))


def group_work_is_explained(day: Day) -> Iterator[Problem]:
    for item in every(day.programme.blocks):
        if item.block.form in GROUP_WORK and not item.block.how:
            yield from day.tell("group-work-without-instruction", item.location, item, title=name_of(item.block))


def time_to_move(day: Day) -> Iterator[Problem]:
    """A change of room or between plenum and groups takes time that the programme must give."""
    for before, after in pairwise(day.shown):
        moves = before.block.room and after.block.room and before.block.room != after.block.room
        regroups = {before.block.form, after.block.form} & set(GROUP_WORK) and before.block.form != after.block.form
        rested = {before.block.form, after.block.form} & {*RESTS, "buffer", "transition"}
        free = after.start - before.end
        if rested or free or not (moves or regroups) or before.tracks or after.tracks:
            continue
        code = "no-time-to-move" if moves else "no-time-to-regroup"
        minutes = max(day.event.walking, 3) if moves else 3
        yield from day.tell(code, after.location, after, title=name_of(after.block), n=minutes)


def rooms_hold_everyone(day: Day) -> Iterator[Problem]:
    people = expected(day.event, day.plan)
    if not people:
        return
    for item in every(day.programme.blocks):
        room = item.block.room
        capacity = day.event.rooms.get(room) if room else None
        everyone = len(item.location) == 2 and not item.block.internal and item.block.form not in GROUP_WORK
        if capacity is not None and everyone and people > capacity:
            yield from day.tell(
                "room-too-small", (*item.location, "room"), item, room=room, capacity=capacity, people=people,
                n=people - capacity,
            )  # fmt: skip


def tracks_fit_their_rooms(day: Day) -> Iterator[Problem]:
    """The room of a track holds its share of all who are not in the panel; tracks are taken to be of one size."""
    people = expected(day.event, day.plan)
    for item in day.programme.blocks:
        if not people or not item.tracks or item.block.internal:
            continue
        share = -((_panel(day, item, people) - people) // len(item.tracks))
        for number, track in enumerate(item.tracks):
            at = (*item.location, "tracks", number)
            inner = [each for each in track.blocks if each.block.form not in GROUP_WORK and not each.tracks]
            rooms = [(track.track.room, at), *((each.block.room, each.location) for each in inner)]
            for room, location in {room: (room, location) for room, location in reversed(rooms)}.values():
                capacity = day.event.rooms.get(room) if room else None
                if capacity is not None and share > capacity:
                    yield from day.tell(
                        "track-room-too-small", (*location, "room"), item, room=room, capacity=capacity,
                        track=track.track.title, people=share, n=share - capacity,
                    )  # fmt: skip


def _panel(day: Day, item: TimedBlock, people: int) -> int:
    """How many sit in the panel of a block's rotation, and so in none of its tracks."""
    rotation = item.block.rotation
    segment = day.plan.segments.get(rotation.panel) if rotation and rotation.panel else None
    return min((segment.members or segment.invited or 0) if segment else 0, people)


@dataclass(frozen=True)
class _Use:
    """A room in use from `start` to `end`; `number` is the track's, -1 for the station of a rotation."""

    number: int
    title: str
    room: str
    start: int
    end: int
    location: Location
    is_own: bool


def rooms_are_taken_once(day: Day) -> Iterator[Problem]:
    """Two tracks work in one room at the same time. One room written for all tracks together is shared on purpose."""
    for item in every(day.programme.blocks):
        uses = list(_uses(item))
        told: dict[tuple[int, int, str], list[tuple[_Use, _Use]]] = {}
        for number, use in enumerate(uses):
            for other in uses[:number]:
                apart = use.number == other.number or use.room != other.room or not (use.is_own or other.is_own)
                if not apart and other.start < use.end and use.start < other.end:
                    told.setdefault((other.number, use.number, use.room), []).append((other, use))
        for clashes in told.values():
            other, use = clashes[0]
            first = min(max(a.start, b.start) for a, b in clashes)
            last = max(min(a.end, b.end) for a, b in clashes)
            yield from day.tell(
                "room-taken-twice", use.location, item, room=use.room, track=use.title, other=other.title,
                starts=clock(first), ends=clock(last),
            )  # fmt: skip


def _uses(item: TimedBlock) -> Iterator[_Use]:
    """Which rooms the tracks of a block and the station of its rotation are in, and when; breaks may be shared."""
    rotation = item.block.rotation
    for track in item.tracks:
        if rotation and rotation.room and track.visit:
            at = (*item.location, "rotation", "room")
            yield _Use(-1, rotation.station, rotation.room, track.visit.start, track.visit.end, at, is_own=True)
    for number, track in enumerate(item.tracks):
        at = (*item.location, "tracks", number)
        own = (track.track.room, (*at, "room"), True) if track.track.room else (item.block.room, at, False)
        for room, (start, end), location, is_own in _rooms(track.blocks, own, (item.start, item.end)):
            yield _Use(number, track.track.title, room, start, end, location, is_own)


_Room: TypeAlias = tuple[str | None, Location, bool]


def _rooms(
    blocks: Sequence[TimedBlock], around: _Room, whole: tuple[int, int]
) -> Iterator[tuple[str, tuple[int, int], Location, bool]]:
    """The rooms of the blocks of a track; those of blocks without a room are what is written around them."""
    if not blocks and around[0] is not None:
        yield around[0], whole, around[1], around[2]
    for item in blocks:
        own = (item.block.room, (*item.location, "room"), True) if item.block.room else around
        for number, track in enumerate(item.tracks):
            at = (*item.location, "tracks", number, "room")
            inner = (track.track.room, at, True) if track.track.room else own
            yield from _rooms(track.blocks, inner, (item.start, item.end))
        if own[0] is not None and not item.tracks and item.block.form not in UNLED_FORMS:
            yield own[0], (item.start, item.end), own[1], own[2]


def stations_hold_their_visitors(day: Day) -> Iterator[Problem]:
    """The station of a rotation holds its panel and the track that visits; tracks are taken to be of one size."""
    people = expected(day.event, day.plan)
    for item in day.programme.blocks:
        rotation = item.block.rotation
        room = rotation.room if rotation else None
        capacity = day.event.rooms.get(room) if room else None
        if rotation is None or capacity is None or not people or not item.tracks:
            continue
        panel = _panel(day, item, people)
        inside = panel - (panel - people) // len(item.tracks)
        if inside > capacity:
            yield from day.tell(
                "room-too-small", (*item.location, "rotation", "room"), item, room=room, capacity=capacity,
                people=inside, n=inside - capacity,
            )  # fmt: skip


def expected(event: Event, plan: Plan) -> int:
    """How many people are expected: the event's own number, else the invited of all groups."""
    return event.participants or sum(segment.invited or 0 for segment in plan.segments.values())


def nobody_is_in_two_places(day: Day) -> Iterator[Problem]:
    """A role that one person has cannot lead two tracks, or a track and a station, at the same time."""
    people = [person.role for person in day.plan.people]
    single = {role for role in day.plan.roles if people.count(role) == 1 and day.event.helpers.get(role, 1) < 2}
    for item in day.programme.blocks:
        seen: list[tuple[str, int, int, int]] = []
        told: set[tuple[str, int]] = set()
        for number, role, start, end in _led_in_tracks(item):
            clash = next((s for s in seen if s[0] == role and s[1] != number and s[2] < end and start < s[3]), None)
            seen.append((role, number, start, end))
            if role in single and clash and (role, number) not in told:
                told.add((role, number))
                station = item.block.rotation.station if item.block.rotation else ""
                yield from day.tell(
                    "person-in-two-places", (*item.location, "tracks", number), item, role=day.plan.roles[role].title,
                    track=item.tracks[number].track.title, at=clock(max(start, clash[2])),
                    other=station if clash[1] < 0 else item.tracks[clash[1]].track.title,
                )  # fmt: skip


def _led_in_tracks(item: TimedBlock) -> Iterator[tuple[int, str, int, int]]:
    """Who is needed in which track and when; those who lead a track are in it whenever it works.

    The station of a rotation is number -1; its leads are there at every visit.
    """
    for track in item.tracks:
        if item.block.rotation and track.visit:
            for role in item.block.rotation.leads:
                yield -1, role, track.visit.start, track.visit.end
    for number, track in enumerate(item.tracks):
        for inner in track.blocks:
            of_track = () if inner.block.form in RESTS else track.track.leads
            for role in dict.fromkeys((*inner.block.leads, *of_track)):
                yield number, role, inner.start, inner.end


def tracks_wait(day: Day) -> Iterator[Problem]:
    """Minutes a track waits for the longest one; told when they are many enough to be noticed."""
    for item in day.programme.blocks:
        for number, track in enumerate(item.tracks):
            if track.idle >= 5 and not item.block.rotation:
                place = (*item.location, "tracks", number)
                yield from day.tell("track-waits", place, item, title=track.track.title, n=track.idle)


def visits_cut_no_task(day: Day) -> Iterator[Problem]:
    """A task that a visit cuts in two must survive the cut."""
    for item in day.programme.blocks:
        for track in item.tracks:
            for inner in track.blocks:
                if inner.part == 1:
                    parts = [each for each in track.blocks if each.location == inner.location]
                    lengths = [each.minutes for each in parts]
                    yield from day.tell(
                        "visit-cuts-task", inner.location, inner, title=name_of(inner.block),
                        track=track.track.title, lengths=lengths,
                    )  # fmt: skip


def the_date_is_a_good_one(day: Day) -> Iterator[Problem]:
    on = day.event.date
    if on is None:
        return
    if on in (clock_change(on.year, 3), clock_change(on.year, 10)):
        code = "summer-time-begins" if on.month == 3 else "summer-time-ends"
        yield from day.tell(code, ("date",), date=on)
    name = public_holiday(on)
    if name:
        yield from day.tell("public-holiday", ("date",), date=on, holiday=name)


def clock_change(year: int, month: int) -> date:
    """The last Sunday of the month: when summer time begins (March) and ends (October) in the European Union."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def public_holiday(on: date) -> str | None:
    """The Danish name of a Danish public holiday, or None, whatever the language of the machine. Only the months that
    have one are looked up.
    """
    if on.month not in (1, 3, 4, 5, 6, 12):
        return None
    import holidays

    found: str | None = holidays.country_holidays("DK", years=on.year, language="da").get(on)
    return found


ADVICE: tuple[Callable[[Day], Iterator[Problem]], ...] = (
    enough_buffer,
    breaks_often_enough,
    lunch_is_fixed,
    closing_is_kept,
    group_work_is_explained,
    time_to_move,
    rooms_hold_everyone,
    tracks_fit_their_rooms,
    rooms_are_taken_once,
    stations_hold_their_visitors,
    nobody_is_in_two_places,
    tracks_wait,
    visits_cut_no_task,
    the_date_is_a_good_one,
)
