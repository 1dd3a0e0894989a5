"""Input from outside the survey: no personal data in it, and adding it to the survey's longlist file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bootcamp.plan.contents import Contents, longlist_file
from bootcamp.plan.longlist import Choice, Input, Longlist
from bootcamp.problems import Problem, Problems
from bootcamp.reading.yaml_edit import rewritten
from bootcamp.reading.yaml_writing import block
from bootcamp.survey.protection.name_spotting import likely_names
from bootcamp.survey.protection.personal_data import find_personal_data, is_blocking
from bootcamp.words import Words

ORDER = tuple(dict.fromkeys((*Longlist.model_fields, *Input.model_fields, *Choice.model_fields)))
"""The usual order of keys in a longlist file."""


def personal_data_in(contents: Contents, survey: str) -> Problems:
    """What must not stand in the notes of a survey's longlist: errors for numbers and addresses and for a name as the
    source, warnings for what only a person can judge. Neither the data nor the line they stand in is repeated.
    """
    file, found = longlist_file(survey), contents.longlists.get(survey, Longlist())
    problems = []
    for number, each in enumerate(found.input):
        for field, problem in personal_data(each.text, each.source):
            place = contents.place(file, ("input", number, field))
            problems.append(problem.at(replace(place, source=None)))
    for number, choice in enumerate(found.choices):
        for problem in _in_text(choice.reason or ""):
            place = contents.place(file, ("choices", number, "reason"))
            problems.append(problem.at(replace(place, source=None)))
    return tuple(problems)


def personal_data(text: str, source: str) -> Iterator[tuple[str, Problem]]:
    """The problems of one note, each with the field it is in: `text` or `source`."""
    yield from (("text", problem) for problem in _in_text(text))
    yield from (("source", problem) for problem in _blocking(source))
    names = likely_names(source)
    if names:
        sure = any(name.confidence == "high" for name in names)
        yield "source", Problem("note-source-is-name", {}, None, "error" if sure else "warning")


def _in_text(text: str) -> Iterator[Problem]:
    yield from _blocking(text)
    if likely_names(text):
        yield Problem("note-may-name", {}, None, "warning")


def _blocking(text: str) -> Iterator[Problem]:
    kinds = dict.fromkeys(span.kind for span in find_personal_data(text) if is_blocking(span))
    yield from (Problem(f"note-has-{kind}") for kind in kinds)


def rewritten_longlist(content: bytes | None, data: Mapping[str, Any], survey: str, words: Words) -> bytes:
    """The longlist file with the data; what people wrote in it stays as it is. A new one begins with what it is.

    Raises Refused (`yaml-not-editable`) for a file that cannot be changed without changing more.
    """
    if content is None:
        head = "".join(f"# {line}\n" for line in words("longlist.file-head").split("\n"))
        return f"{head}{block(data, 0)}\n".encode()
    return rewritten(content, data, ORDER, longlist_file(survey))
