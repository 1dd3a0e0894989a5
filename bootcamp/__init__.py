"""Run co-creation workshops: check a plan, move a process through its gates, read surveys, print papers."""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would double the time of `--version`
if TYPE_CHECKING:
    from typing import Any

    from bootcamp.actions import accept_plan, advance, back, decide, import_answers
    from bootcamp.documents.printing import print_documents
    from bootcamp.views.process import open_process

__version__ = "0.1.0"
__all__ = [
    "__version__",
    "accept_plan",
    "advance",
    "back",
    "decide",
    "import_answers",
    "open_process",
    "print_documents",
]

_FROM = {
    "open_process": "bootcamp.views.process",
    "print_documents": "bootcamp.documents.printing",
    **dict.fromkeys(("accept_plan", "advance", "back", "decide", "import_answers"), "bootcamp.actions"),
}
"""Where each name of the public interface comes from; imported when it is first asked for."""


def __getattr__(name: str) -> Any:
    if name not in _FROM:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(_FROM[name]), name)
