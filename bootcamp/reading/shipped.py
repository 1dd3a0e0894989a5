"""Where the files that ship with the toolkit lie: in the wheel inside the package, in a checkout beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).parents[1]


def data_folder(kind: Literal["templates", "examples"]) -> Path:
    """The shipped folder `templates` or `examples`."""
    inside = _PACKAGE / "_data" / kind
    return inside if inside.is_dir() else _PACKAGE.parent / kind
