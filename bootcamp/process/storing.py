"""Writing a file that is there whole or not at all, and is never overwritten; what is personal, for its owner only."""

from __future__ import annotations

import errno
import os
import platform
import stat
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from bootcamp.layout import DATA, FINDINGS, JOURNAL, LEDGER, PLAN_FILE, PLANS, ROOMS
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.files import refused_by_system

TEMPORARY = ".tmp"
ORPHAN_AFTER = 600.0
_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EXDEV}
_HELD_BY_ANOTHER = {5, 32, 33}
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)


def put(path: Path, content: bytes, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Write a new file: to a temporary name, flushed to the disk, then put in place.

    Raises FileExistsError when `path` is taken, and Refused with exit code 3 when the system will not. On Windows a
    scanner or a synchroniser may hold the file for a moment; then it is tried again for about 2.5 seconds.
    """
    if path.parent.exists() and not path.parent.is_dir():
        refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=str(path.parent))
    temporary = _temporary(path)
    with new_folders(path.parent):
        try:
            _make_ready(path.parent)
            _write(temporary, content)
            _patiently(lambda: _place(temporary, path), sleep)
            _tidy(path)
        except FileExistsError:
            raise
        except OSError as error:
            raise refused_by_system(error, path) from error
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    _flush_folder(path.parent)


def replace_all(files: Mapping[Path, bytes | Iterable[bytes]], *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Write files that may be there already: all of them to temporary names first, then each is put in place.

    A file's content is its bytes, or its parts where they are many.

    A full disk or a folder that cannot be written to leaves every file as it was. Refused with exit code 3.
    """
    temporaries = {path: _temporary(path) for path in files}
    current = next(iter(files))
    with new_folders(*{path.parent for path in files}):
        try:
            for current, content in files.items():
                _make_ready(current.parent)
                _write(temporaries[current], content)
            for current, temporary in temporaries.items():
                _patiently(partial(temporary.replace, current), sleep)
                _tidy(current)
        except OSError as error:
            raise refused_by_system(error, current) from error
        finally:
            for temporary in temporaries.values():
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)


@contextmanager
def new_folders(*folders: Path) -> Iterator[None]:
    """Folders that are made in here for files stay only when the files are written; empty ones are taken away again."""
    new = {each for folder in folders for each in (folder, *folder.parents) if not each.exists()}
    try:
        yield
    except BaseException:
        for folder in sorted(new, key=lambda each: len(each.parts), reverse=True):
            with suppress(OSError):
                folder.rmdir()
        raise


def _temporary(path: Path) -> Path:
    """The name that a file has until it is whole: `.digital-` and which program of which machine is at it."""
    return path.with_name(f".{path.stem}-{_this_machine()}{os.getpid()}{TEMPORARY}")


def _this_machine() -> str:
    return f"{zlib.crc32(platform.node().encode()):010}"


def _make_ready(folder: Path) -> None:
    """Make a folder. Of `data/` nobody but its owner reads anything."""
    data = _data_around(folder)
    if data is None:
        folder.mkdir(parents=True, exist_ok=True)
        return
    data.parent.mkdir(parents=True, exist_ok=True)
    for each in (data, *(data / part for part in folder.relative_to(data).parents if part.name), folder):
        each.mkdir(mode=0o700, exist_ok=True)
    _close_to_others(data)


def _data_around(path: Path) -> Path | None:
    """The folder of personal data that a path is or lies in; None when it lies elsewhere."""
    around = (path, *path.parents)
    return next((each for each in around if each.name == DATA and (each.parent / PLAN_FILE).is_file()), None)


def _close_to_others(data: Path) -> None:
    """Take what an earlier version left open away from other accounts; systems without such rights are let be."""
    if os.name == "nt":
        return  # pragma: no cover - there the folder's own list of rights counts, and this would only set read-only
    for place, _, names in os.walk(data):
        for each in (Path(place), *(Path(place) / name for name in names)):
            with suppress(OSError):
                mode = each.lstat().st_mode
                if mode & 0o077 and (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                    each.chmod(0o700 if stat.S_ISDIR(mode) else 0o600)


def _write(path: Path, content: bytes | Iterable[bytes]) -> None:
    rights = 0o666 if _data_around(path.parent) is None else 0o600
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), rights)
    with open(handle, "wb") as file:  # noqa: PTH123 - a file that is open already
        file.writelines([content] if isinstance(content, bytes) else content)
        file.flush()
        os.fsync(file.fileno())


def _place(temporary: Path, path: Path) -> None:
    """Give the file its name without ever replacing another: a rename on Windows, a hard link elsewhere."""
    if os.name == "nt":
        temporary.rename(path)  # pragma: no cover - refuses by itself when the name is taken
        return
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from error
        temporary.rename(path)


def _patiently(action: Callable[[], object], sleep: Callable[[float], None]) -> None:
    for pause in _PAUSES:
        try:
            action()
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            sleep(pause)
    action()


def _tidy(newest: Path) -> None:
    """After a file is in place: leave no leftovers, and let no repository take personal data along."""
    _sweep(newest)
    data = _data_around(newest.parent)
    with suppress(OSError):
        if data and not (ignored := data / ".gitignore").exists():
            _write(ignored, b"*\n")


def _sweep(newest: Path) -> None:
    """Remove temporary files that stopped programs left, here and where else a process keeps something.

    One of a program that runs no more on this machine goes at once. Any other may be in the making on another machine,
    and stays until it is old; its age is told by the file just written, so that no clock of this machine is compared
    with a file server's.
    """
    with suppress(OSError):
        now = newest.stat().st_mtime
        for path in (each for folder in _swept(newest) for each in folder.glob(f".*{TEMPORARY}")):
            with suppress(OSError):
                if _is_of_the_dead(path) or now - path.stat().st_mtime > ORPHAN_AFTER:
                    path.unlink()


def _swept(newest: Path) -> set[Path]:
    around = next((each for each in newest.parents if (each / PLAN_FILE).is_file()), None)
    kept = (DATA, JOURNAL, PLANS, FINDINGS.folder, LEDGER.folder, *(room.folder for room in ROOMS))
    return {newest.parent, *(around / name for name in kept)} if around else {newest.parent}


def _is_of_the_dead(path: Path) -> bool:
    """Whether a program of this machine was at the file and has ended. Windows cannot be asked without ending it."""
    number = path.name.removesuffix(TEMPORARY).rpartition("-")[2]
    if os.name == "nt" or not number.startswith(_this_machine()):
        return False
    program = number.removeprefix(_this_machine())
    try:
        os.kill(int(program), 0)
    except ProcessLookupError:
        return True
    except (OSError, ValueError, OverflowError):
        return False
    return False


def _flush_folder(folder: Path) -> None:
    """Make the new name itself lasting, where the system can."""
    if os.name == "nt":
        return  # pragma: no cover
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
