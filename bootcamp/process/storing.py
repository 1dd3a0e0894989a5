"""Writing a file that is there whole or not at all, and is never overwritten."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

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
    temporary = path.with_name(f".{path.stem}-{os.getpid()}{TEMPORARY}")
    with new_folders(path.parent):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(temporary, content)
            _patiently(lambda: _place(temporary, path), sleep)
            _sweep(path)
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
    temporaries = {path: path.with_name(f".{path.stem}-{os.getpid()}{TEMPORARY}") for path in files}
    current = next(iter(files))
    with new_folders(*{path.parent for path in files}):
        try:
            for current, content in files.items():
                current.parent.mkdir(parents=True, exist_ok=True)
                _write(temporaries[current], content)
            for current, temporary in temporaries.items():
                _patiently(partial(temporary.replace, current), sleep)
                _sweep(current)
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


def _write(path: Path, content: bytes | Iterable[bytes]) -> None:
    with path.open("wb") as file:
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


def _sweep(newest: Path) -> None:
    """Remove temporary files that a stopped program left; a younger one may be in the making on another machine.

    Their age is told by the file just written, so that no clock of this machine is compared with a file server's.
    """
    with suppress(OSError):
        now = newest.stat().st_mtime
        for path in newest.parent.glob(f".*{TEMPORARY}"):
            with suppress(OSError):
                if now - path.stat().st_mtime > ORPHAN_AFTER:
                    path.unlink()


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
