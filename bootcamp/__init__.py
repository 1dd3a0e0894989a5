"""Run co-creation workshops: check a plan, move a process through its gates, read surveys, print papers."""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would double the time of `--version`
if TYPE_CHECKING:
    from typing import Any

    from bootcamp.process.folder import open_process

__version__ = "0.1.0"
__all__ = ["__version__", "open_process"]


def __getattr__(name: str) -> Any:
    if name == "open_process":
        from bootcamp.process.folder import open_process

        return open_process
    raise AttributeError(name)
