"""Text files that people hand in, and what can be wrong with a file before its content is read."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from bootcamp.problems import ExitCode, Place, Problem, Refused, refuse

_REASONS = {
    errno.EACCES: "file-permission",
    errno.EPERM: "file-permission",
    errno.EROFS: "file-read-only",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "disk-full",
    errno.ENOENT: "file-missing",
    errno.EISDIR: "file-is-folder",
    errno.ENOTDIR: "file-not-folder",
    errno.ENAMETOOLONG: "file-name-too-long",
}


def refused_by_system(error: OSError, path: Path | str | None = None) -> Refused:
    """The refusal that tells why the system would not read or write `path`."""
    named = path if path is not None else error.filename
    code = _REASONS.get(error.errno or 0, "system-refused")
    if getattr(error, "winerror", None) in (32, 33):
        code = "file-in-use"
    return Refused(
        Problem(code, {"file": str(named or "?"), "reason": error.strerror or str(error)}), exit_code=ExitCode.SYSTEM
    )


def name_of(path: Path) -> str:
    """The name of a file as text that can be written anywhere, also where the system's own name for it is not text."""
    return path.name.encode("utf-8", "replace").decode()


def read_bytes(path: Path, most: int = -1) -> bytes:
    """The content of a file, or its first `most` bytes; refuses with exit code 3 when it is missing, a folder or not
    readable.
    """
    if path.is_dir():
        refuse("file-is-folder", exit_code=ExitCode.SYSTEM, file=str(path))
    refuse_special(path)
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise refused_by_system(error, path) from error


def refuse_special(path: Path) -> None:
    """Refuse with exit code 3 what would be waited for, or never end, when it is read: a pipe, a device, a socket."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return  # told by whoever opens it
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        refuse("file-is-special", exit_code=ExitCode.SYSTEM, file=str(path))


def read_text(path: Path, name: str) -> str:
    """The text of a UTF-8 file; a byte order mark is passed over. `name` is how problems call the file."""
    return decode(read_bytes(path), name)


def decode(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        refuse("file-utf16", file=name, place=Place(name, 1, 1))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(_not_utf8(content, error.start, name)) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _not_utf8(content: bytes, start: int, name: str) -> Problem:
    line_start = content.rfind(b"\n", 0, start) + 1
    line_end = content.find(b"\n", start)
    line = content[line_start : line_end if line_end >= 0 else None].decode("cp1252", "replace").rstrip("\r")
    number, column = content.count(b"\n", 0, start) + 1, len(content[line_start:start].decode("cp1252", "replace")) + 1
    place = Place(name, number, column, column + 1, source=line)
    return Problem("file-not-utf8", {"letter": line[column - 1 : column]}, place)


def folder_around(start: Path, name: str) -> Path | None:
    """The nearest folder, `start` itself or one that it lies in, that holds a file called `name`; None without one."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / name).is_file()), None)
