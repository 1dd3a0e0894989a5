"""The journal (logbog): one file per entry in `journal/`, only ever added to, read in an order that all machines share.

No shared file is rewritten, so two machines on one synchronised folder never overwrite each other: what both wrote
shows as more than one head, and the next entry names them all as its parents.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from pathlib import Path

from bootcamp.layout import JOURNAL
from bootcamp.problems import ExitCode, Place, Problem, Problems, Refused, refuse
from bootcamp.process.entries import VERSION, Entry, from_json, identity, to_json
from bootcamp.process.events import Unknown
from bootcamp.process.storing import put
from bootcamp.reading.files import read_bytes, refused_by_system

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Journal:
    """All entries, every one after its parents; what the parents leave open is settled by time and id.

    `unread` names the files of which nobody can tell what happened: while there are any, where the process stands is
    not known for sure.
    """

    entries: tuple[Entry, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """The ids that no entry names as a parent; more than one when two machines wrote side by side."""
        return tuple(entry.id for entry in self.entries if entry.id not in self._parents)

    @property
    def missing(self) -> frozenset[str]:
        """The ids that entries name as parents and that are not here, as in a folder that is not synchronised yet."""
        return self._parents - {entry.id for entry in self.entries}

    @property
    def _parents(self) -> frozenset[str]:
        return frozenset(parent for entry in self.entries for parent in entry.parents)


def read_journal(folder: Path) -> tuple[Journal, Problems]:
    """Read `journal/*.json` of a process folder. A broken file is told and passed over; copies are read once."""
    journal = folder / JOURNAL
    if journal.exists() and not journal.is_dir():
        return Journal(unread=(JOURNAL,)), (Problem("journal-not-folder", {"file": JOURNAL}, Place(JOURNAL)),)
    problems: list[Problem] = []
    unread: list[str] = []
    found: dict[str, tuple[Entry, bool]] = {}
    for path in _files(journal):
        entry, untouched = _read(path, problems)
        if entry is None:
            unread.append(f"{JOURNAL}/{path.name}")
        elif entry.id not in found or (untouched and not found[entry.id][1]):
            found[entry.id] = (entry, untouched)
    entries = [entry for entry, _ in found.values()]
    read = Journal(in_order(entries), tuple(unread))
    return read, (*problems, *_worth_knowing(read))


def record(folder: Path, entry: Entry) -> Path:
    """Add one entry to the journal of a process folder: `journal/<utc>-<8 hex>.json`. The same entry is added once.

    Refuses with exit code 3 when the system will not write; then nothing of it is left.
    """
    content = (json.dumps(to_json(entry), ensure_ascii=False, indent=2) + "\n").encode()
    stem = entry.at.strftime("%Y%m%dT%H%M%SZ")
    for digits in (entry.id[:8], entry.id):
        path = folder / JOURNAL / f"{stem}-{digits}.json"
        try:
            put(path, content)
        except FileExistsError:
            if path.read_bytes() == content:
                break
        else:
            break
    else:
        refuse("system-refused", exit_code=ExitCode.SYSTEM, file=str(path), reason="EEXIST")
    return path


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, parents first, then by time and id: the same order whatever order they come in."""
    known = {entry.id: entry for entry in entries}
    waiting = {entry.id: sum(parent in known for parent in set(entry.parents)) for entry in known.values()}
    children: dict[str, list[Entry]] = {}
    for entry in known.values():
        for parent in set(entry.parents):
            children.setdefault(parent, []).append(entry)
    ready: list[tuple[object, str]] = []
    for entry in known.values():
        if not waiting[entry.id]:
            heappush(ready, (entry.at, entry.id))
    ordered: list[Entry] = []
    while ready:
        entry = known[heappop(ready)[1]]
        ordered.append(entry)
        for child in children.get(entry.id, ()):
            waiting[child.id] -= 1
            if not waiting[child.id]:
                heappush(ready, (child.at, child.id))
    in_a_ring = known.keys() - {entry.id for entry in ordered}
    return (*ordered, *sorted((known[name] for name in in_a_ring), key=lambda entry: (entry.at, entry.id)))


def _files(journal: Path) -> list[Path]:
    if not journal.is_dir():
        return []
    try:
        return sorted(path for path in journal.iterdir() if path.suffix == ".json" and path.name[0] not in ".~")
    except OSError as error:
        raise refused_by_system(error, journal) from error


def _read(path: Path, problems: list[Problem]) -> tuple[Entry | None, bool]:
    """The entry in a file, and whether it still is what was written."""
    file = f"{JOURNAL}/{path.name}"
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("too large")
        document = json.loads(read_bytes(path))
        entry = from_json(document)
    except OSError as error:
        problems.extend(problem.at(Place(file)) for problem in refused_by_system(error, file).problems)
        return None, False
    except Refused as refusal:
        problems.extend(problem.at(Place(file)) for problem in refusal.problems)
        return None, False
    except (ValueError, TypeError, RecursionError):
        problems.append(Problem("journal-entry-broken", {"file": file}, Place(file)))
        return None, False
    untouched = identity(document) == entry.id
    if not untouched:
        problems.append(Problem("journal-entry-changed", {"file": file}, Place(file), "warning"))
    return entry, untouched


def _worth_knowing(journal: Journal) -> Iterator[Problem]:
    newer = sum(isinstance(entry.what, Unknown) or entry.version > VERSION for entry in journal.entries)
    if newer:
        yield Problem("journal-newer", {"n": newer}, Place(JOURNAL), "advice")
    if journal.missing:
        yield Problem("journal-entry-missing", {"n": len(journal.missing)}, Place(JOURNAL), "warning")
