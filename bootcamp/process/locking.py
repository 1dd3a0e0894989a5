"""One command at a time in a folder: whoever rewrites or decides holds the folder's lock from reading to writing.

The lock is the system's own on a small file, so that it ends with the command that holds it, however that ends: a file
that a killed command left behind holds nobody up. Own code and no library: those that are kept well fall back, where
the system has no locks, to a file that counts as the lock by being there, and such a file outlives its command.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bootcamp.layout import LOCK
from bootcamp.problems import ExitCode, Problem, refuse

PAUSE = 0.05
SAID_AFTER = 20
GIVEN_UP_AFTER = 1200
"""Tries before somebody who waits is told so (a second), and before the command gives up (a minute)."""
_BYTE = 1 << 30
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_held_here: set[Path] = set()


@contextmanager
def alone_in(
    folder: Path,
    name: str = "",
    *,
    waiting: Callable[[str], None] | None = None,
    unlocked: Callable[[Problem], None] | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[None]:
    """Hold the lock of `folder` for as long as this lasts; whoever holds it already goes on at once.

    `name` is what others are told works here. After a second `waiting` is called with the name of the one who holds it;
    after a minute it is refused with exit code 3. Where the system will not lock (no right to write, no locks on this
    file server), `unlocked` gets a warning and the work is done all the same; on a disk that can only be read there is
    nothing to lose, and nothing is said.
    """
    lock = folder.resolve() / LOCK
    if lock in _held_here:
        yield
        return
    try:
        handle = _wait(lock, waiting, sleep)
    except OSError as error:
        handle = None
        if unlocked and error.errno not in (errno.EROFS, errno.ENOENT):
            unlocked(Problem("folder-not-locked", {"reason": error.strerror or str(error)}, None, "warning"))
    if handle is None:
        yield
        return
    _held_here.add(lock)
    try:
        _sign(handle, name)
        yield
    finally:
        _held_here.discard(lock)
        _release(handle, lock)


def _wait(lock: Path, waiting: Callable[[str], None] | None, sleep: Callable[[float], None]) -> int:
    """The lock, held. OSError where there can be none, Refused when it takes too long."""
    tries = 0
    while (handle := _taken(lock)) is None:
        if tries == SAID_AFTER and waiting:
            waiting(_holder(lock))
        if tries == GIVEN_UP_AFTER:
            refuse("folder-busy", exit_code=ExitCode.SYSTEM, command=_holder(lock) or "bootcamp")
        sleep(PAUSE)
        tries += 1
    return handle


def _taken(lock: Path) -> int | None:
    """The lock, if nobody holds it. OSError where the system has none to give.

    The one who held it before takes the file away: then what was locked here is no longer the file that others see.
    (On Windows a file that is open here cannot be taken away.)
    """
    handle = _opened(lock)
    try:
        _lock(handle)
        if os.name == "nt" or os.path.samestat(os.fstat(handle), lock.stat()):
            return handle
    except FileNotFoundError:
        pass
    except OSError as error:
        if error.errno not in _HELD:
            os.close(handle)
            raise
    os.close(handle)
    return None


def _opened(lock: Path) -> int:
    """The file to lock, made where it is missing; somebody else's, which may not be written to, can be locked too."""
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o666)
    except PermissionError:
        if not lock.exists():
            raise
    return os.open(lock, os.O_RDONLY | _NO_LINK)


def _sign(handle: int, name: str) -> None:
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, name.encode())


def _holder(lock: Path) -> str:
    """The command that holds the lock, as it signed; blank where nobody can tell."""
    try:
        return lock.read_bytes()[:80].decode("utf-8", "replace")
    except OSError:
        return ""


def _release(handle: int, lock: Path) -> None:
    """Take the file away and end the lock: on Windows in the other order, since an open file stays there."""
    if sys.platform == "win32":  # pragma: no cover
        with suppress(OSError):
            os.lseek(handle, _BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)
        with suppress(OSError):
            lock.unlink()
    else:
        with suppress(OSError):
            lock.unlink()
        os.close(handle)


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _lock(handle: int) -> None:
        """Lock one byte far behind the end, so that a synchroniser or a scanner may read the file meanwhile."""
        os.lseek(handle, _BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
