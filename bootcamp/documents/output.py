"""Putting printed files into a folder, without ever writing over one that people have edited.

A small record, `.printed.json`, remembers what each file looked like when it was printed. A file that has changed
since, or that was there without a record, is theirs: it is kept, and the new version is put beside it.
"""

from __future__ import annotations

import itertools
import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bootcamp.problems import ExitCode, Problem, Problems, refuse
from bootcamp.process.locking import alone_in
from bootcamp.process.storing import new_folders, replace_all
from bootcamp.reading.files import refused_by_system

if TYPE_CHECKING:
    from collections.abc import Mapping

RECORD = ".printed.json"


class Outputs(NamedTuple):
    """Files that hold what was printed now (also those that held it already), and edited ones that were kept."""

    written: tuple[Path, ...]
    kept: tuple[Path, ...]
    problems: Problems


def write_outputs(folder: Path, files: Mapping[str, bytes]) -> Outputs:
    """Put `files` (name → content) into `folder`, which is made if need be.

    A file edited by hand since it was printed is kept, with a warning `edited-kept` that says where the new version
    lies. Each file is either whole or not there. Refuses with exit code 3 when the system does (full disk, read-only
    folder, a file where the folder should be, a folder where the file should be, a file that is open in Word).
    """
    with new_folders(folder):
        _make(folder)
        with alone_in(folder):
            return _written(folder, files)


def _written(folder: Path, files: Mapping[str, bytes]) -> Outputs:
    record = printed_in(folder)
    written: list[Path] = []
    kept: list[Path] = []
    problems: list[Problem] = []
    for name, content in files.items():
        target = folder / name
        if _edited(target, record.get(name), content):
            beside = _beside(target, record, content)
            _put(beside, content, record)
            kept.append(target)
            facts = {"file": target.name, "beside": beside.name}
            problems.append(Problem("edited-kept", facts, None, "warning"))
        else:
            _put(target, content, record)
            written.append(target)
    return Outputs(tuple(written), tuple(kept), tuple(problems))


def note_as_printed(target: Path) -> None:
    """Remember a printed file as it is now: what people changed in it has been taken in, and it may be printed over."""
    if target.name not in printed_in(target.parent):
        return
    with alone_in(target.parent):
        record = printed_in(target.parent)
        try:
            record[target.name] = _digest(target.read_bytes())
        except OSError as error:
            raise refused_by_system(error, target) from error
        _write_record(target, record)


def _put(target: Path, content: bytes, record: dict[str, str]) -> None:
    """Write the file, and at once that it was printed: a stop between two files loses nothing."""
    _write(target, content)
    record[target.name] = _digest(content)
    _write_record(target, record)


def _write_record(target: Path, record: Mapping[str, str]) -> None:
    lines = json.dumps(record, indent=1, ensure_ascii=False, sort_keys=True)
    _write(target.with_name(RECORD), f"{lines}\n".encode())


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _beside(target: Path, record: Mapping[str, str], content: bytes) -> Path:
    """Where the new version of an edited file goes: `programme.new.docx`, with a number if that is edited too."""
    for count in itertools.count(1):
        number = f"-{count}" if count > 1 else ""
        place = target.with_name(f"{target.stem}.new{number}{target.suffix}")
        if not _edited(place, record.get(place.name), content):
            break
    return place


def printed_in(folder: Path) -> dict[str, str]:
    """What was printed here before. A record that cannot be read counts as none, so that more is kept, not less."""
    try:
        found = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(name): str(digest) for name, digest in found.items()} if isinstance(found, dict) else {}


def _edited(target: Path, printed: str | None, content: bytes) -> bool:
    """Whether the file there is neither what was printed last nor what is to be printed now."""
    try:
        now = _digest(target.read_bytes())
    except FileNotFoundError:
        return False
    except OSError as error:
        raise refused_by_system(error, target) from error
    return now not in (printed, _digest(content))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=str(folder))
    except OSError as error:
        raise refused_by_system(error, folder) from error


def _write(target: Path, content: bytes) -> None:
    """Write to a temporary name in the same folder and put it in place; same bytes are left alone."""
    try:
        if target.is_file() and target.read_bytes() == content:
            return
    except OSError as error:
        raise refused_by_system(error, target) from error
    _refuse_open(target)
    replace_all({target: content})


def _refuse_open(target: Path) -> None:
    """Refuse while Word or LibreOffice has the file open, which shows by a small file of theirs beside it."""
    owners = (f"~${target.name[2:]}", f"~${target.name}", f".~lock.{target.name}#")
    if target.exists() and any((target.parent / owner).exists() for owner in owners):
        refuse("file-in-use", exit_code=ExitCode.SYSTEM, file=str(target))
