"""Deleting personal data that are no longer needed: what goes, the receipt of it, and what stays.

The receipt is an entry of the journal and is written first: when the program is stopped half-way, the journal says
what is going, and the same command finishes it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from bootcamp.people.participants import people_file
from bootcamp.plan.titles import title_of
from bootcamp.problems import refuse
from bootcamp.process.events import DataForgotten, Entry
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.reading.files import refused_by_system
from bootcamp.survey.keeping.open_texts import texts_folder
from bootcamp.survey.keeping.storing import answers_file, published_file
from bootcamp.words import Words

What: TypeAlias = Literal["survey", "people"]
KEY = "data/key"


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What a deletion comes to: the files that lie there now, the entry to be written, and the one written before."""

    files: tuple[Path, ...]
    told: DataForgotten
    earlier: Entry | None

    @property
    def is_new(self) -> bool:
        """Whether this is more than finishing, or telling again of, a deletion that is in the journal."""
        before = self.earlier.what if self.earlier else None
        return not (isinstance(before, DataForgotten) and self.told.sha256 in ("", before.sha256))


def forgetting(process: Process, what: What, of: str) -> Forgetting:
    """What would be deleted; refuses when there is nothing and never was."""
    folder = process.folder
    main = answers_file(folder, of) if what == "survey" else people_file(folder, of)
    files = tuple(_files(folder, what, of))
    earlier = next((entry for entry in reversed(process.journal.entries) if _is_about(entry, what, of)), None)
    if what == "survey" and (files or earlier) and not _others_need_key(folder, of) and (folder / KEY).is_file():
        files = (*files, folder / KEY)
    if not files and earlier is None:
        refuse("nothing-to-forget", name=of)
    content = _bytes(main)
    told = DataForgotten(
        what,
        of,
        _count(content),
        hashlib.sha256(content).hexdigest() if content else "",
        tuple(file.relative_to(folder).as_posix() for file in files),
        _sources(content),
    )
    return Forgetting(files, told, earlier)


def forget(process: Process, found: Forgetting, *, by: str, now: datetime) -> Entry:
    """Write the receipt to the journal, then delete; the key goes last. Refuses with exit code 3 when a file is held.

    The entry is that of the deletion: the one written before, when this only finishes it.
    """
    if found.is_new or found.earlier is None:
        entry = entries_for(process, [found.told], by=by, now=now)[0]
        keep(process, [entry])
    else:
        entry = found.earlier
    for file in found.files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise refused_by_system(error, file) from error
    return entry


def _is_about(entry: Entry, what: What, of: str) -> bool:
    return isinstance(entry.what, DataForgotten) and (entry.what.what, entry.what.of) == (what, of)


def _files(folder: Path, what: What, of: str) -> Iterator[Path]:
    """Everything that holds answers, texts or people under this name, also what a stopped program or Excel left."""
    places = {answers_file(folder, of).parent, published_file(folder, of).parent, texts_folder(folder)}
    name = re.escape(of)
    ours = re.compile(rf"(?:~\$)?{name}(?:\.new(?:-\d+)?)?\.(?:json|xlsx)|\.{name}(?:\.new(?:-\d+)?)?-\d+\.tmp")
    for place in sorted(places if what == "survey" else {people_file(folder, of).parent}):
        if place.is_dir():
            yield from sorted(path for path in place.iterdir() if ours.fullmatch(path.name))


def _others_need_key(folder: Path, survey: str) -> bool:
    own = answers_file(folder, survey)
    return any(path != own for path in own.parent.glob("*.json"))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise refused_by_system(error, path) from error


def _count(content: bytes) -> int:
    """How many answers or people a file holds; of a broken file nobody can say, and it must go all the same."""
    try:
        stored = json.loads(content)
        return len(stored.get("answers", stored.get("people", ())))
    except (ValueError, AttributeError, TypeError):
        return 0


def _sources(content: bytes) -> tuple[str, ...]:
    try:
        return tuple(dict.fromkeys(str(source["file"]) for source in json.loads(content).get("sources", ())))
    except (ValueError, AttributeError, TypeError, KeyError):
        return ()


def receipt(process: Process, entry: Entry, words: Words) -> str:
    """The receipt as a page of text: what was deleted, when and by whom, what remains, and what people must do."""
    told, plan = entry.what, process.plan
    if not isinstance(told, DataForgotten):
        raise TypeError("a receipt is made of a deletion")
    by = title_of(plan.roles, entry.by) if entry.by else "–"
    lines = [
        words("privacy.receipt-title"),
        "",
        words("privacy.receipt-process", title=plan.title, municipality=plan.municipality.name),
        words("privacy.receipt-what", what=said(process, told, words)),
        words("privacy.receipt-when", day=entry.at.astimezone().date()),
        words("privacy.receipt-by", by=by),
        *([words("privacy.receipt-hash", sha256=told.sha256)] if told.sha256 else []),
        *_list(words("privacy.receipt-files"), told.files),
        *(["", words("privacy.receipt-key")] if KEY in told.files else []),
    ]
    if told.what == "survey":
        stays = [words("privacy.receipt-remains-survey"), words("privacy.receipt-remains-prints")]
        exports = [words("privacy.receipt-outside-export", file=source) for source in told.sources]
    else:
        stays = [words("privacy.receipt-remains-prints-people")]
        exports = [words("privacy.receipt-outside-list")]
    lines += _list(words("privacy.receipt-remains"), [*stays, words("privacy.receipt-remains-journal")])
    lines += _list(words("privacy.receipt-outside"), [*exports, words("privacy.receipt-outside-copies")])
    return "\n".join(lines) + "\n"


def said(process: Process, told: DataForgotten, words: Words) -> str:
    """What was deleted, in words: 240 answers to the survey, or the people of a day."""
    if told.what == "survey":
        return words("privacy.forget-survey", n=told.count, title=title_of(process.plan.surveys, told.of))
    return words("privacy.forget-people", n=told.count, title=title_of(process.contents.events, told.of))


def _list(title: str, items: Iterable[str]) -> list[str]:
    return ["", title, *(f"  - {item}" for item in items)]
