"""What the cells of a list may say: groups, tracks and roles of the plan by any of their names, yes and no, tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bootcamp.people.participants import Role
from bootcamp.plan.event import Event, Track
from bootcamp.plan.parts import part_of, roles_with
from bootcamp.plan.plan import Plan
from bootcamp.plan.walk import tracks_in
from bootcamp.problems import Term
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key

_HOSTS = ("bordvært", "bordvaert", "vært", "table host", "host", "table-host")
_HELPERS = ("hjælper", "hjælpere", "praktisk hjælper", "helper", "staff")
_PARTICIPANTS = ("deltager", "deltagere", "participant")
_ROLES = (
    (Term("people.part-participant"), _PARTICIPANTS),
    (Term("people.part-host"), _HOSTS),
    (Term("people.part-helper"), _HELPERS),
)
"""What people may be on a day besides a role of the plan: what it is called, and the words for it in a list."""
_YES = {"ja", "yes", "x", "✓", "✔", "sand", "true", "1"}
_NO = {"nej", "no", "-", "–", "falsk", "false", "0"}
_TABLE = re.compile(r"(?:bord|table|plads|seat)?\s*(?:nr\.?|no\.?)?\s*([1-9]\d{0,2})")
_LETTERED = re.compile(rf"{_TABLE.pattern}\s*[/.-]?\s*[a-zæøå]")
_BETWEEN_TRACKS = re.compile(r"\s*[;/+|]\s*|,\s+|\s+(?:og|and)\s+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that cells may use, each with what it stands for, and the titles to tell people about."""

    segments: Mapping[str, str]
    tracks: Mapping[str, str]
    roles: Mapping[str, tuple[Role, str | None]]
    segment_titles: Mapping[str, str]
    track_titles: Mapping[str, str]
    role_titles: Mapping[str, str | Term]

    def segment(self, cell: Cell) -> str | None:
        return self.segments.get(text_key(cell))

    def tracks_in(self, cell: Cell) -> tuple[str, ...]:
        """The tracks a cell names: one, several where they are joined, none where it names something else."""
        whole = self.tracks.get(text_key(cell))
        if whole is not None:
            return (whole,)
        parts = [self.tracks.get(part) for part in _BETWEEN_TRACKS.split(text_key(cell))]
        return tuple(dict.fromkeys(part for part in parts if part)) if all(parts) else ()

    def role(self, cell: Cell) -> tuple[Role, str | None] | None:
        return ("participant", None) if is_blank(cell) else self.roles.get(text_key(cell))

    def meant_segment(self, cell: Cell) -> str | None:
        return _titled(nearest(shown(cell), list(self.segments)), self.segments, self.segment_titles)

    def meant_track(self, cell: Cell) -> str | None:
        return _titled(nearest(shown(cell), list(self.tracks)), self.tracks, self.track_titles)

    def meant_role(self, cell: Cell) -> str | Term | None:
        """What a role is called that a cell probably means, in the reader's words where the plan has none for it."""
        word = nearest(shown(cell), list(self.role_titles))
        return self.role_titles[word] if word else None

    @property
    def known_roles(self) -> list[str | Term]:
        return list(dict.fromkeys(self.role_titles.values()))


def vocabulary(plan: Plan, event: Event) -> Vocabulary:
    """The names of the plan's groups and roles and of the day's tracks."""
    segments: dict[str, str] = {}
    for name, segment in plan.segments.items():
        for word in (segment.title, segment.singular or segment.title, name, segment.letter):
            segments.setdefault(text_key(word), name)
    tracks = tracks_of(event)
    return Vocabulary(
        segments,
        _track_names(tracks, plan),
        _roles(plan),
        {name: segment.title for name, segment in plan.segments.items()},
        {name: track.title for name, track in tracks.items()},
        _role_titles(plan),
    )


def tracks_of(event: Event) -> dict[str, Track]:
    """The tracks of a day by id, in the order they first come."""
    found: dict[str, Track] = {}
    for track in tracks_in(event):
        found.setdefault(track.id, track)
    return found


def panels_of(event: Event) -> frozenset[str]:
    """The groups that leave their tables for a while to sit as a panel that the tracks visit."""
    return frozenset(block.rotation.panel for block in event.blocks if block.rotation and block.rotation.panel)


def yes_or_no(cell: Cell) -> bool | None:
    """Whether a cell says yes; None when it says neither."""
    if is_blank(cell) or text_key(cell) in _NO or cell is False:
        return False
    return True if cell is True or text_key(cell) in _YES else None


def table_number(cell: Cell) -> int | None:
    """The number of a table or seat: 4, "Bord 4", "nr. 4". None when the cell holds none from 1 to 999."""
    number = number_in(cell)
    if number is not None:
        return int(number) if number == int(number) and 1 <= number <= 999 else None
    found = _TABLE.fullmatch(text_key(cell))
    return int(found[1]) if found else None


def table_with_letter(cell: Cell) -> int | None:
    """The number of a table that is written with a letter, as in "3/A" or "Bord 3 B"."""
    found = _LETTERED.fullmatch(text_key(cell))
    return int(found[1]) if found else None


def _track_names(tracks: Mapping[str, Track], plan: Plan) -> dict[str, str]:
    names: dict[str, str] = {}
    for number, (name, track) in enumerate(tracks.items(), start=1):
        task = plan.core_tasks.get(track.core_task) if track.core_task else None
        words = [track.title, name, *([task.title] if task else []), str(number)]
        for word in words:
            key = text_key(word)
            names.setdefault(key, name)
            names.setdefault(f"spor {key}", name)
            names.setdefault(f"spor: {key}", name)
            names.setdefault(f"track {key}", name)
    return names


def _roles(plan: Plan) -> dict[str, tuple[Role, str | None]]:
    """Roles by id and title; who plays a host sits at a table, every other role of the plan is a helper of the day."""
    hosts = next(iter(roles_with("host", plan)), None)
    roles: dict[str, tuple[Role, str | None]] = dict.fromkeys(_PARTICIPANTS, ("participant", None))
    roles |= dict.fromkeys(_HELPERS, ("helper", None)) | dict.fromkeys(_HOSTS, ("host", hosts))
    for name, role in plan.roles.items():
        for word in (name, text_key(role.title)):
            roles.setdefault(word, ("host" if part_of(name, plan) == "host" else "helper", name))
    return roles


def _role_titles(plan: Plan) -> dict[str, str | Term]:
    """What each role is called by the words for it: as the plan calls it, else as the reader's language does."""
    own = {word: role.title for name, role in plan.roles.items() for word in (name, text_key(role.title))}
    titles: dict[str, str | Term] = {}
    for called, words in _ROLES:
        titles |= dict.fromkeys(words, next((own[word] for word in words if word in own), called))
    return titles | {role.title: role.title for role in plan.roles.values()}


def _titled(word: str | None, names: Mapping[str, str], titles: Mapping[str, str]) -> str | None:
    return titles[names[word]] if word is not None else None
