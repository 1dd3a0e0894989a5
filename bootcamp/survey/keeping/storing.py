"""Where answers and findings lie in a process folder, and how they get there whole or not at all."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from bootcamp.problems import Place, Problem, Refused
from bootcamp.reading.files import read_bytes, read_text, refused_by_system
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.findings import Findings
from bootcamp.survey.keeping.ledger import Published

KEY_LENGTH = 32
"""Bytes of the key that pseudonyms are made with."""


def answers_file(folder: Path, survey: str) -> Path:
    return folder / "data" / "answers" / f"{survey}.json"


def findings_file(folder: Path, survey: str) -> Path:
    return folder / "findings" / f"{survey}.json"


def published_file(folder: Path, survey: str) -> Path:
    return folder / "data" / "published" / f"{survey}.json"


def read_published(folder: Path, survey: str) -> Published | None:
    """The respondents behind the findings as they stand; None when that was not kept, or cannot be read."""
    try:
        stored = json.loads(published_file(folder, survey).read_bytes())
        return {str(respondent): segment for respondent, segment in stored.items()}
    except (OSError, ValueError, AttributeError):
        return None


def read_answers(folder: Path, survey: str) -> AnswerSet | None:
    """The stored answers to a survey; None when there are none. Refuses when the file is broken."""
    path = answers_file(folder, survey)
    if not path.is_file():
        return None
    name = f"data/answers/{survey}.json"
    try:
        with path.open(encoding="utf-8") as file:
            return AnswerSet.from_lines(file)
    except OSError as error:
        raise refused_by_system(error, path) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused(Problem("answers-broken", {"file": name}, Place(name))) from error


def read_findings(folder: Path, survey: str) -> Findings | None:
    """What may be published of a survey; None when nothing has been imported. Refuses when the file is broken."""
    path = findings_file(folder, survey)
    if not path.is_file():
        return None
    name = f"findings/{survey}.json"
    try:
        return Findings.from_text(read_text(path, name))
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(Problem("findings-unreadable", {"file": name, "survey": survey}, Place(name))) from error


def key_of(folder: Path) -> tuple[bytes, bool]:
    """The secret that respondents' pseudonyms are made with, and whether it is new and still to be kept.

    Refuses when answers are stored but their key is gone or cut short: under another key everybody would be new.
    """
    path = folder / "data" / "key"
    key = read_bytes(path) if path.exists() else b""
    if len(key) == KEY_LENGTH:
        return key, False
    stored = sorted((folder / "data" / "answers").glob("*.json"))
    if stored:
        raise Refused(Problem("answers-key-missing", {"survey": stored[0].stem}))
    return secrets.token_bytes(KEY_LENGTH), True


def earlier_findings(folder: Path, survey: str) -> Findings | None:
    """The findings made before; a file that cannot be read is made anew."""
    try:
        return read_findings(folder, survey)
    except Refused:
        return None
