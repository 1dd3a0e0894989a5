"""Deleting personal data that are no longer needed: what goes, the receipt of it, and what stays.

The receipt is an entry of the journal and is written first: when the program is stopped half-way, the journal says
what is going, and the same command finishes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bootcamp.layout import ANSWERS, KEY, PEOPLE, REGISTER
from bootcamp.people.register import day_in, forget_day
from bootcamp.plan.titles import title_of
from bootcamp.problems import ExitCode, Problem, Refused, refuse
from bootcamp.process.entries import Entry
from bootcamp.process.events import DataForgotten
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.reading.files import refused_by_system
from bootcamp.survey.keeping.data import DataFile, Owner, What, data_files, known_in
from bootcamp.words import Words


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What a deletion comes to: the files that lie there now, the entry to be written, and the one written before.

    `unsure` may be copies, too, and only a person can tell; `key_kept_for` names the surveys whose answers need the key
    still.
    """

    files: tuple[DataFile, ...]
    unsure: tuple[DataFile, ...]
    told: DataForgotten
    earlier: Entry | None
    key_kept_for: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether this is more than finishing, or telling again of, a deletion that is in the journal."""
        before = self.earlier.what if self.earlier else None
        if not isinstance(before, DataForgotten) or self.told.sha256 != before.sha256:
            return True
        return not set(self.told.files) <= set(before.files)

    @property
    def left(self) -> tuple[str, ...]:
        """What there is still, of what was to go and of what a person has to look at."""
        return tuple(file.name for file in (*self.files, *self.unsure) if _holds(file, self.told.of))


def forgetting(process: Process, what: What, of: str) -> Forgetting:
    """What would be deleted; refuses when there is nothing and never was."""
    folder = process.folder
    main = folder / (ANSWERS if what == "survey" else PEOPLE).file(of)
    known = known_in(process)
    there = list(data_files(folder, {**known, what: known[what] | ({of} if of else set())}))
    days = {each.path: day_in(each.path, of) for each in there if each.is_register and what == "people"}
    going = [each for each in there if each.owner == Owner(what, of) or days.get(each.path)]
    unsure = tuple(each for each in there if _may_be_about(each, what, of) or days.get(each.path, b"") is None)
    earlier = next((entry for entry in reversed(process.journal.entries) if _is_about(entry, what, of)), None)
    if not going and earlier is None:
        refuse("nothing-to-forget", name=of)
    needed_by = _others_with_answers(there, of) if what == "survey" else ()
    if what == "survey" and not needed_by and not unsure:
        going += sorted((each for each in there if each.is_key), key=lambda each: each.regular)
    told = _told(what, of, days.get(folder / REGISTER) or _bytes(main), going, earlier)
    return Forgetting(tuple(going), unsure, told, earlier, needed_by)


def _told(what: What, of: str, content: bytes, going: Sequence[DataFile], earlier: Entry | None) -> DataForgotten:
    """The receipt of a deletion; one that finishes an earlier one tells all of both."""
    files = tuple(dict.fromkeys(each.told for each in going))
    before = earlier.what if earlier else None
    if isinstance(before, DataForgotten) and not content:
        return replace(before, files=tuple(dict.fromkeys((*before.files, *files))))
    contents = [content] if content else [_bytes(each.path) for each in going]
    digest = hashlib.sha256(content).hexdigest() if content else ""
    sources = dict.fromkeys(source for each in contents for source in _sources(each))
    return DataForgotten(what, of, max(map(_count, contents), default=0), digest, files, tuple(sources))


def forget(process: Process, found: Forgetting, *, by: str, now: datetime) -> Entry:
    """Write the receipt to the journal, then delete all that can be; the key goes last, and not while a file is held.

    Refuses with exit code 3 when the system would not delete a file, with all such files.

    The entry is that of the deletion: the one written before, when this only finishes it.
    """
    if found.is_new or found.earlier is None:
        entry = entries_for(process, [found.told], by=by, now=now)[0]
        keep(process, [entry])
    else:
        entry = found.earlier
    held: list[Problem] = []
    for file in found.files:
        if held and file.is_key:
            continue
        try:
            if file.is_register:
                forget_day(file.path, found.told.of)
            else:
                file.path.unlink(missing_ok=True)
        except OSError as error:
            held += refused_by_system(error, file.path).problems
        except Refused as refused:
            held += refused.problems
    if held:
        raise Refused(*held, *unfinished(found, by), exit_code=ExitCode.SYSTEM)
    return entry


def unfinished(found: Forgetting, by: str) -> tuple[Problem, ...]:
    """That files are left, with their names and the command that finishes it; nothing when all is gone."""
    named = found.told.of if found.told.what == "survey" else f"--people {found.told.of}"
    facts = {"n": len(found.left), "files": list(found.left), "command": f"bootcamp forget {named} --by {by}"}
    return (Problem("forget-unfinished", facts),) if found.left else ()


def _is_about(entry: Entry, what: What, of: str) -> bool:
    return isinstance(entry.what, DataForgotten) and (entry.what.what, entry.what.of) == (what, of)


def _may_be_about(file: DataFile, what: What, of: str) -> bool:
    """Whether only a person can tell if a file is about this: its name may say so, or nothing tells whose it is."""
    if file.owner is None:
        return not (file.is_key or file.is_register) and file.room in (None, what)
    return file.owner == Owner(what, of, certain=False)


def _holds(file: DataFile, of: str) -> bool:
    """Whether a file is still there; of a register, whether it still holds the day."""
    return file.path.exists() and (not file.is_register or day_in(file.path, of) != b"")


def _others_with_answers(there: Sequence[DataFile], survey: str) -> tuple[str, ...]:
    """The other surveys whose answers lie there: they need the key."""
    owners = [each.owner for each in there if each.name.startswith(f"{ANSWERS.folder}/") and each.owner]
    return tuple(dict.fromkeys(owner.of for owner in owners if owner.what == "survey" and owner.of != survey))


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


def receipt(process: Process, entry: Entry, found: Forgetting, prints: Sequence[str], words: Words) -> str:
    """The receipt as a page of text: what was deleted, when and by whom, what remains, and what people must do.

    `prints` are printed files with names in them.
    """
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
        *_list(words("privacy.receipt-files"), _deleted(told, found, words)),
        *(["", words("privacy.receipt-key")] if KEY in told.files else []),
    ]
    if found.left:
        lines += _list(words("privacy.receipt-left"), found.left)
    if told.what == "survey":
        stays = [words("privacy.receipt-remains-survey"), words("privacy.receipt-remains-prints")]
        exports = [words("privacy.receipt-outside-export", file=source) for source in told.sources]
    else:
        stays = [words("privacy.receipt-remains-prints-people"), *prints]
        exports = [words("privacy.receipt-outside-list")]
    if found.key_kept_for:
        titles = [title_of(process.plan.surveys, survey) for survey in found.key_kept_for]
        stays.append(words("privacy.receipt-key-kept", surveys=titles))
    lines += _list(words("privacy.receipt-remains"), [*stays, words("privacy.receipt-remains-journal")])
    lines += _list(words("privacy.receipt-outside"), [*exports, words("privacy.receipt-outside-copies")])
    return "\n".join(lines) + "\n"


def _deleted(told: DataForgotten, found: Forgetting, words: Words) -> list[str]:
    """Every file deleted, now and by a run before that was stopped: of copies that went then only the journal knows."""
    now = [file for file in found.files if not _holds(file, told.of)]
    told_now = {file.told for file in found.files}
    stays = {file.name for file in now if file.path.exists()}
    names = [*(file.name for file in now), *(name for name in told.files if name not in told_now)]
    return [words("privacy.receipt-only-that-day", file=name) if name in stays else name for name in names]


def said(process: Process, told: DataForgotten, words: Words) -> str:
    """What was deleted, in words: 240 answers to the survey, or the people of a day."""
    if told.what == "survey":
        return words("privacy.forget-survey", n=told.count, title=title_of(process.plan.surveys, told.of))
    return words("privacy.forget-people", n=told.count, title=title_of(process.contents.events, told.of))


def _list(title: str, items: Iterable[str]) -> list[str]:
    return ["", title, *(f"  - {item}" for item in items)]
