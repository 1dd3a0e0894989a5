"""What a command line of `bootcamp` gives when a test calls it, and what it is called under."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from bootcamp import cli


class Answer(NamedTuple):
    """What a command line gave: its exit code, its answer, and what it said beside it."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The answer of a command that was asked for `--json`."""
        return json.loads(self.out)


Run = Callable[..., Answer]


def settled(patch: pytest.MonkeyPatch) -> None:
    """Commands answer in Danish, on 3 February 2017, and read workbooks without a child."""
    patch.setenv("BOOTCAMP_LANG", "da")
    patch.setenv("BOOTCAMP_TODAY", "2017-02-03")
    patch.setenv(cli.SUPERVISED, "1")
