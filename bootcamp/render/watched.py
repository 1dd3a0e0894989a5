"""Own templates may neither go on for ever nor take all the memory: they run in a child, and its parent ends it.

What a template repeats and makes is counted as it runs (`sandbox.py`), which tells the line. What no count can see – a
comparison without end, whatever Typst is told to do – is seen from outside: the child notes in a file which template it
is at, and the parent looks at how long that stands there. Where the system can hold a program to an amount of memory
(not on Windows), the child has a limit as well.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from bootcamp.reading.native_messages import silent

NOTE = "BOOTCAMP_TEMPLATE_NOTE"
"""The variable that tells the child where to note what it is at; without it nobody watches."""
SECONDS = 10
_RUNS = count(1)
MEMORY = 3_000_000_000
"""Bytes of address space; a kit for a day takes 460 million."""


@contextmanager
def watched(template: str | None, seconds: float = SECONDS) -> Iterator[None]:
    """While an own template runs: whoever watches may end this program after so many seconds."""
    note = os.environ.get(NOTE)
    if template is None or note is None:
        yield
        return
    _limit_memory()
    Path(note).write_text(f"{seconds}\n{next(_RUNS)}\n{template}", encoding="utf-8")
    try:
        with silent():
            yield
    finally:
        Path(note).write_bytes(b"")


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard), hard))


class Watch:
    """What the parent sees of a child that runs own templates."""

    def __init__(self, folder: str) -> None:
        self.note = str(Path(folder) / "note")
        self._seen, self._since = "", time.monotonic()

    @property
    def template(self) -> str | None:
        """The template that the child is at, or was when it ended; None between two of them."""
        self._look()
        return self._seen.partition("\n")[2].partition("\n")[2] or None

    def is_overdue(self) -> bool:
        """Whether it has been at the same one for longer than that may take."""
        return self.template is not None and time.monotonic() - self._since > float(self._seen.partition("\n")[0])

    def _look(self) -> None:
        read = Path(self.note).read_text("utf-8") if Path(self.note).exists() else ""
        if read != self._seen:
            self._seen, self._since = read, time.monotonic()
