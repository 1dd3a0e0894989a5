"""Whose data lie in `data/`: of each file which survey or day it belongs to, also of copies, and what is not as told.

Synchronising and people make copies of files: «digital (1).json», «digital-LAPTOP7.json», «digital - Kopi.xlsx». What a
copy holds is told by its content where that says so, else by its name.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from bootcamp.layout import ANSWERS, DATA, KEY, LOCK, REGISTER, ROOMS, Of
from bootcamp.problems import Place, Problem, Problems
from bootcamp.process.events import DataForgotten, SurveyImported
from bootcamp.process.folder import Process
from bootcamp.reading.files import refused_by_system

What: TypeAlias = Literal["survey", "people"]
Known: TypeAlias = Mapping[What, frozenset[str]]
"""The ids of surveys and of days that a file may belong to."""

_ROOMS = {room.folder.removeprefix(f"{DATA}/"): room for room in ROOMS if room.personal}
_HOLDS: Mapping[Of, What] = {"survey": "survey", "event": "people"}
_NOBODYS = re.compile(r"\.printed\.json|\.git\w*|\.DS_Store|desktop\.ini|Thumbs\.db|\._.*|" + re.escape(LOCK))
_DATA_FOLDER = re.compile(r"data(?![a-z0-9]).*", re.IGNORECASE)
_KEY_FILE = re.compile(r"\.?key(?![a-z0-9]).*", re.IGNORECASE)
_REGISTER_FILE = re.compile(r"\.?people(?![a-z0-9]).*", re.IGNORECASE)
_NAMED_INSIDE = re.compile(rb'\s*\{\s*(?:"version":\s*\d+,\s*)?"(survey|event)":\s*"([a-z0-9-]+)"')
_TEMPORARY = re.compile(r"-\d+\.tmp")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a file belongs to; `certain` when its content or its whole name says so.

    Not certain is a name that may be a copy's or that of a survey nobody knows: `digital-laptop7.xlsx`.
    """

    what: What
    of: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file with personal data: `name` within the process folder, and `owner`, None where nobody can tell.

    `regular`: the toolkit itself keeps it so, and it is no copy. `room` is what lies in the folder it is in.
    Of the register of people and of its copies, one day goes and the others stay.
    """

    path: Path
    name: str
    owner: Owner | None
    regular: bool
    room: What | None
    is_key: bool = False
    is_register: bool = False

    @property
    def told(self) -> str:
        """The name as the journal may hold it: what people and machines add to a copy's name may be somebody's name."""
        if self.regular:
            return self.name
        place = next((f"{DATA}/{room}/" for room in _ROOMS if f"/{room}/" in self.name), f"{DATA}/")
        return f"{place}{self.owner.of if self.owner else 'key' if self.is_key else ''}…"


def known_in(process: Process) -> Known:
    """The surveys and days of the plan and of the journal."""
    happened = [entry.what for entry in process.journal.entries]
    forgotten = {(each.what, each.of) for each in happened if isinstance(each, DataForgotten)}
    return {
        "survey": frozenset({*process.plan.surveys, *process.state.imports, *_of("survey", forgotten)}),
        "people": frozenset({*process.contents.event_names, *_of("people", forgotten)}),
    }


def _of(what: What, forgotten: Iterable[tuple[str, str]]) -> set[str]:
    return {of for kind, of in forgotten if kind == what}


def data_files(folder: Path, known: Known) -> Iterator[DataFile]:
    """Every file in `data/` and in copies of that folder beside it, but for what systems leave in any folder."""
    for data in sorted(path for path in folder.iterdir() if path.is_dir() and _DATA_FOLDER.fullmatch(path.name)):
        for place, folders, names in os.walk(data):
            folders.sort()
            for name in sorted(names):
                if not _NOBODYS.fullmatch(name):
                    path = Path(place) / name
                    yield _data_file(path, path.relative_to(folder).as_posix(), known)


def _data_file(path: Path, name: str, known: Known) -> DataFile:
    data, *inside = name.split("/")
    place = _ROOMS.get(inside[0]) if len(inside) == 2 else None
    room = _HOLDS[place.of] if place else None
    if len(inside) == 1 and _KEY_FILE.fullmatch(path.name):
        return DataFile(path, name, None, regular=name == KEY, room=None, is_key=True)
    if len(inside) == 1 and _REGISTER_FILE.fullmatch(path.name):
        return DataFile(path, name, None, regular=name == REGISTER, room="people", is_register=True)
    if data == DATA and place and room and path.stem in known[room] and path.suffix in place.endings:
        return DataFile(path, name, Owner(room, path.stem), regular=True, room=room)
    owner = _named_inside(path) or _named_outside(path.name, known, room)
    passing = data == DATA and room is not None and owner is not None and owner.certain and _is_passing(path.name)
    return DataFile(path, name, owner, regular=passing, room=room)


def _is_passing(name: str) -> bool:
    """Whether a file comes and goes: a temporary one, that of Excel while it is open, a new version beside an edited
    one.
    """
    return name.startswith((".", "~$")) or re.search(r"\.new(?:-\d+)?\.xlsx$", name) is not None


def _named_inside(path: Path) -> Owner | None:
    """Whom the beginning of a file says it is about, as the stored answers and lists of people do."""
    try:
        with path.open("rb") as file:
            found = _NAMED_INSIDE.match(file.read(4096))
    except OSError:
        return None
    if found is None:
        return None
    return Owner("survey" if found[1] == b"survey" else "people", found[2].decode())


def _named_outside(name: str, known: Known, room: What | None) -> Owner | None:
    """Whom a file is about by its name: the longest id in it. Certain when an id could not go on where this one ends,
    in a room where nothing else lies.
    """
    found = [
        (len(of), what, of, match.end())
        for what, ids in known.items()
        if room in (None, what)
        for of in ids
        if (match := re.search(rf"(?<![a-z0-9-]){re.escape(of)}(?![a-z0-9])", name, re.IGNORECASE))
    ]
    if not found:
        return None
    _, what, of, end = max(found)
    goes_on = re.match(r"-[a-z0-9]", name[end:]) and not (name[0] == "." and _TEMPORARY.fullmatch(name[end:]))
    return Owner(what, of, certain=room is not None and not goes_on)


def problems_of_data(process: Process) -> Problems:
    """Answers that the journal tells of and that are not there, and copies that lie in `data/`."""
    return (*_lost(process), *_copies(process))


def _lost(process: Process) -> Iterator[Problem]:
    for survey, files in _imported(process).items():
        place = Place(ANSWERS.file(survey))
        try:
            stored = _sources(process.folder / place.file)
        except OSError as error:
            yield from (problem.at(place) for problem in refused_by_system(error, place.file).problems)
            continue
        except (ValueError, KeyError, TypeError, AttributeError):
            yield Problem("answers-broken", {"file": place.file}, place)
            continue
        lost = [file for sha256, file in files.items() if sha256 not in stored]
        if lost:
            yield Problem("answers-lost", {"n": len(lost), "files": lost, "survey": survey}, place, "warning")


def _sources(path: Path) -> set[str]:
    """The digests of the files that the stored answers came from; the answers themselves are not read."""
    from bootcamp.survey.answers import AnswerSet

    try:
        with path.open(encoding="utf-8") as file:
            return {source.sha256 for source in AnswerSet.sources_of(file)}
    except FileNotFoundError:
        return set()


def _imported(process: Process) -> dict[str, dict[str, str]]:
    """The files that were read in and whose answers were not deleted since: survey → digest → name."""
    imported: dict[str, dict[str, str]] = {}
    for entry in process.journal.entries:
        match entry.what:
            case SurveyImported(survey, file, sha256):
                imported.setdefault(survey, {})[sha256] = file
            case DataForgotten("survey", of):
                imported.pop(of, None)
    return imported


def _copies(process: Process) -> Iterator[Problem]:
    found = [each.path for each in data_files(process.folder, known_in(process)) if not each.regular]
    if found:
        names = [path.relative_to(process.folder).as_posix() for path in found]
        yield Problem("data-copies", {"n": len(names), "files": names}, Place(DATA), "warning")
