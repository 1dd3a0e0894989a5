"""Where answers and findings lie in a process folder, and how they get there whole or not at all."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from bootcamp.layout import ANSWERS, FINDINGS, KEY, PUBLISHED
from bootcamp.problems import Place, Problem, Refused
from bootcamp.process.kept import built, read_kept
from bootcamp.reading.files import read_bytes, refused_by_system
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.findings import VERSION, Findings
from bootcamp.survey.keeping.ledger import Published

KEY_LENGTH = 32
"""Bytes of the key that pseudonyms are made with."""


def read_published(folder: Path, survey: str) -> Published | None:
    """The respondents behind the findings as they stand; None when that was not kept, or cannot be read."""
    try:
        published: Published = built(Published, json.loads((folder / PUBLISHED.file(survey)).read_bytes()))
    except (OSError, ValueError):
        return None
    return published


def read_answers(folder: Path, survey: str) -> AnswerSet | None:
    """The stored answers to a survey; None when there are none. Refuses when the file is broken."""
    name = ANSWERS.file(survey)
    path = folder / name
    if not path.is_file():
        return None
    try:
        with path.open(encoding="utf-8") as file:
            return AnswerSet.from_lines(file)
    except OSError as error:
        raise refused_by_system(error, path) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused(Problem("answers-broken", {"file": name}, Place(name))) from error


def read_findings(folder: Path, survey: str) -> Findings | None:
    """What may be published of a survey; None when nothing has been imported. Refuses when the file is broken."""
    return read_kept(folder, FINDINGS.file(survey), Findings, "findings-unreadable", version=VERSION, survey=survey)


def key_of(folder: Path) -> tuple[bytes, bool]:
    """The secret that respondents' pseudonyms are made with, and whether it is new and still to be kept.

    Refuses when answers are stored but their key is gone or cut short: under another key everybody would be new.
    """
    path = folder / KEY
    key = read_bytes(path) if path.exists() else b""
    if len(key) == KEY_LENGTH:
        return key, False
    stored = sorted((folder / ANSWERS.folder).glob("*.json"))
    if stored:
        raise Refused(Problem("answers-key-missing", {"survey": stored[0].stem}))
    return secrets.token_bytes(KEY_LENGTH), True


def earlier_findings(folder: Path, survey: str) -> Findings | None:
    """The findings made before; a file that cannot be read is made anew."""
    try:
        return read_findings(folder, survey)
    except Refused:
        return None
