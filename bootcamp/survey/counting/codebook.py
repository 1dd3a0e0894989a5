"""The codebook of a survey: which words in the texts of an open question stand for which theme.

`surveys/SURVEY.codebook.yaml` is written by people; `survey codebook` makes a file to begin with.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from bootcamp.layout import SURVEYS
from bootcamp.plan.choices import VERSIONS
from bootcamp.plan.fields import Id, Model, Text, Texts
from bootcamp.plan.survey import Survey
from bootcamp.plan.validation import validate
from bootcamp.problems import Problem, Problems, has_errors
from bootcamp.reading.scalars import nearest
from bootcamp.reading.yaml import Source, read_yaml
from bootcamp.survey.counting.text_matching import words_in


def _or_empty(value: Any) -> Any:
    return {} if value is None else value


class CodedTheme(Model):
    """A theme: its title, and the words and phrases that stand for it."""

    title: Text
    words: Texts


_Themes = Annotated[dict[Id, CodedTheme], BeforeValidator(_or_empty)]


class CodebookFile(Model):
    """A codebook as written: question → theme → title and words."""

    version: Annotated[Literal["1"], VERSIONS] = "1"
    questions: Annotated[dict[Id, _Themes], BeforeValidator(_or_empty)] = {}


@dataclass(frozen=True, slots=True)
class Codebook:
    """The themes of each question, and the digest of the file they stand in."""

    questions: Mapping[str, Mapping[str, CodedTheme]]
    sha256: str


def codebook_file(survey: str) -> str:
    """Where the codebook of a survey lies in a process folder."""
    return SURVEYS.file(survey, ".codebook.yaml")


def read_codebook(folder: Path, name: str, survey: Survey) -> tuple[Codebook | None, Problems]:
    """The codebook of a survey, None where there is none or it has errors. Refuses when it is no YAML."""
    file = codebook_file(name)
    path = folder / file
    if not path.is_file():
        return None, ()
    source, problems = read_yaml(path, file)
    written, found = validate(CodebookFile, source)
    problems = (*problems, *found, *(_misfits(written, survey, source) if written else ()))
    if written is None or has_errors(problems):
        return None, problems
    return Codebook(written.questions, hashlib.sha256(path.read_bytes()).hexdigest()), problems


def _misfits(written: CodebookFile, survey: Survey, source: Source) -> Iterator[Problem]:
    """Questions that the plan does not know or that are no open questions, and entries without a word."""
    kinds = {question.id: question.kind for question in survey.questions}
    texts = [name for name, kind in kinds.items() if kind == "text"]
    for name, themes in written.questions.items():
        place = source.place(("questions", name), of_key=True)
        if name not in kinds:
            facts = {"id": name, "suggestion": nearest(name, texts), "known": texts}
            yield Problem("codebook-unknown-question", facts, place)
        elif kinds[name] != "text":
            yield Problem("codebook-not-open", {"id": name, "known": texts}, place)
        for theme, coded in themes.items():
            for number, entry in enumerate(coded.words):
                if not words_in(entry):
                    where = source.place(("questions", name, theme, "words", number))
                    yield Problem("codebook-without-word", {"entry": entry, "theme": coded.title}, where)
            if not coded.words:
                where = source.place(("questions", name, theme), of_key=True)
                yield Problem("codebook-without-word", {"entry": "", "theme": coded.title}, where)
