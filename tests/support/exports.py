"""Exports of survey tools, invented ones in `tests/surveys` and real ones beside the checkout; what is seen in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bootcamp.survey.intake.inspection import inspect
from bootcamp.words import Words

FIXTURES = Path(__file__).parents[1] / "surveys"
SHARED = Path(__file__).parents[3] / "shared" / "data" / "surveys"


def shared(name: str) -> Path:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"the real export {name} is not here")
    return path


def seen(path: Path, language: str = "da") -> dict[str, Any]:
    inspection, _ = inspect(path)
    return inspection.document(Words(language))  # type: ignore[arg-type]


def question(document: dict[str, Any], column: str) -> dict[str, Any]:
    return next(each for each in document["questions"] if column in each["columns"])
