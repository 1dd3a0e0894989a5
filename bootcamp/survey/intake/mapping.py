"""The mapping file of a survey: which column of an export is which question of the plan.

`survey inspect --write` makes it, people correct it, and an import follows it to the letter: every column of the
export must be mapped, dropped or ignored, and a column that has moved is found by its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from bootcamp.layout import SURVEYS
from bootcamp.plan.choices import VERSIONS, Choice, Choices
from bootcamp.plan.fields import Id, Model, Text, Texts, Whole, as_list, reads
from bootcamp.plan.survey import QUESTION_KINDS, Question, QuestionKind, Survey
from bootcamp.plan.validation import validate
from bootcamp.problems import Place, Problem, Problems
from bootcamp.reading.scalars import NotReadable, nearest
from bootcamp.reading.table_cells import column_index
from bootcamp.reading.yaml import Source, read_yaml


def _read_letters(value: str) -> str:
    if column_index(value.strip()) is None:
        raise NotReadable("not-a-column", value=value)
    return value.strip().upper()


def _read_separator(value: str) -> str:
    sign = value.strip()
    if sign not in (";", ",", "|", "/"):
        raise NotReadable("not-a-separator", value=value)
    return ", " if sign == "," and value.endswith(" ") else sign


def _read_pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error:
        raise NotReadable("not-a-pattern", value=value) from None
    return value


_LETTERS = {"type": "string", "pattern": "^[A-Za-z]{1,3}$"}
Letters = Annotated[str, reads(_read_letters), WithJsonSchema(_LETTERS)]
ManyLetters = Annotated[tuple[Letters, ...], BeforeValidator(as_list)]
Unknown = Annotated[
    Literal["error", "other"], Choices({"error": Choice("fejl", "error"), "other": Choice("andet", "other")})
]
_Counted = Annotated[
    Literal["complete", "all"], Choices({"complete": Choice("fuldførte", "complete"), "all": Choice("alle", "all")})
]
_DayOrMonthFirst = Annotated[Literal["dmy", "mdy"], Choices({"dmy": Choice("dmy", "dmy"), "mdy": Choice("mdy", "mdy")})]


class ColumnReference(Model):
    """A column by its letter and its heading; where the two disagree, the heading is right."""

    col: Letters
    header: Text | None = None


class MappedSource(Model):
    """The export the mapping was made for."""

    tool: Text | None = None
    file_pattern: Text | None = None
    sheet: Text | None = None
    header_rows: Whole = 1


class MappedRespondent(Model):
    """Who answered and when; `drop` names the columns that tell who somebody is and are never stored."""

    id: ColumnReference | None = None
    submitted: ColumnReference | None = None
    drop: ManyLetters = ()


class Exclusion(ColumnReference):
    """Answers to be left out: those whose cell in this column matches the pattern."""

    matches: Annotated[str, reads(_read_pattern), WithJsonSchema({"type": "string"})]


class Included(Model):
    """Which answers count."""

    status: _Counted = "complete"
    exclude_if: tuple[Exclusion, ...] = ()


class MappedSegment(ColumnReference):
    """The column that tells the respondent's group, and which answers stand for which group of the plan."""

    values: dict[Id, Texts]
    unknown: Unknown = "error"


def _one_place(value: object) -> object:
    if isinstance(value, dict) and "col" not in value and "items" not in value:
        raise PydanticCustomError("col-or-items", "col-or-items", {})
    return value


class MappedQuestion(Model):
    """A question of the plan: in one column (`col`), or in one column for each item, statement or option (`items`)."""

    id: Id
    kind: Annotated[QuestionKind, QUESTION_KINDS]
    col: Letters | None = None
    header: Text | None = None
    items: dict[Id, ColumnReference] = {}
    separator: Annotated[str, reads(_read_separator), WithJsonSchema({"type": "string"})] | None = None
    options: dict[Id, Texts] = {}
    scale: Texts = ()
    dont_know: Texts = ()
    max: Whole | None = None
    order: _DayOrMonthFirst | None = None
    unknown: Unknown = "error"


class SurveyMapping(Model):
    """A mapping file."""

    version: Annotated[Literal["1"], VERSIONS] = "1"
    source: MappedSource = MappedSource()
    respondent: MappedRespondent = MappedRespondent()
    include: Included = Included()
    segment: MappedSegment | None = None
    questions: Annotated[
        tuple[Annotated[MappedQuestion, BeforeValidator(_one_place)], ...], BeforeValidator(lambda value: value or ())
    ] = ()
    ignore: ManyLetters = ()


def mapping_file(survey: str, collection: str | None = None) -> str:
    """Where the mapping of a survey lies in a process folder; `collection` names one of several forms of the survey."""
    return SURVEYS.file(f"{survey}.{collection}" if collection else survey)


def collection_of_mapping(survey: str, path: Path) -> str | None:
    """The collection that a mapping file is for, by its name `SURVEY.COLLECTION.mapping.yaml`, or None."""
    match = re.fullmatch(rf"{re.escape(survey)}\.([^.]+)\.mapping\.yaml", path.name)
    return match[1] if match else None


def read_mapping(path: Path, name: str | None = None) -> tuple[SurveyMapping | None, Source, Problems]:
    """Read a mapping file. Raises Refused when it cannot be read or is no YAML; None when it is no mapping."""
    source, problems = read_yaml(path, name or path.name)
    mapping, found = validate(SurveyMapping, source)
    return mapping, source, (*problems, *found)


# What a mapping says against what the plan asks


def check_mapping(mapping: SurveyMapping, survey: Survey, source: Source | None) -> Problems:
    """Ids that the plan does not know, kinds that differ from the plan's, questions that nothing is mapped to."""
    return (*_question_problems(mapping, survey, source), *_segment_problems(mapping, survey, source))


def place_in(source: Source | None, *location: str | int, of_key: bool = False) -> Place | None:
    return source.place(location, of_key=of_key) if source else None


def _question_problems(mapping: SurveyMapping, survey: Survey, source: Source | None) -> Iterator[Problem]:
    planned = {question.id: question for question in survey.questions}
    for n, mapped in enumerate(mapping.questions):
        question = planned.get(mapped.id)
        if question is None:
            facts = {"id": mapped.id, "suggestion": nearest(mapped.id, list(planned)), "known": list(planned)}
            yield Problem("mapping-unknown-question", facts, place_in(source, "questions", n, "id"))
            continue
        if question.kind != mapped.kind:
            facts = {"id": mapped.id, "kind": mapped.kind, "planned": question.kind}
            yield Problem("mapping-other-kind", facts, place_in(source, "questions", n, "kind"))
            continue
        if question.kind == "likert" and len(question.items) > 1 and not mapped.items:
            needed = {"id": mapped.id, "n": len(question.items), "items": list(question.items)}
            yield Problem("mapping-items-needed", needed, place_in(source, "questions", n, "col"))
        yield from _option_problems(mapped, question, n, source)
    mapped_ids = {mapped.id for mapped in mapping.questions}
    for missing in (question for question in survey.questions if question.id not in mapped_ids):
        facts = {"id": missing.id, "title": missing.title}
        yield Problem("mapping-question-missing", facts, place_in(source, "questions", of_key=True), "warning")


def _option_problems(mapped: MappedQuestion, question: Question, n: int, source: Source | None) -> Iterator[Problem]:
    for field, ids, known in (
        ("options", mapped.options, question.options),
        ("items", mapped.items, question.items if question.kind == "likert" else question.options),
    ):
        for option in ids:
            if known and option not in known:
                facts = {
                    "id": option,
                    "question": mapped.id,
                    "suggestion": nearest(option, list(known)),
                    "known": list(known),
                }
                yield Problem(
                    "mapping-unknown-option", facts, place_in(source, "questions", n, field, option, of_key=True)
                )


def _segment_problems(mapping: SurveyMapping, survey: Survey, source: Source | None) -> Iterator[Problem]:
    known = list(survey.groups.answers)
    if mapping.segment is None:
        yield Problem("mapping-without-segment", {}, place_in(source), "warning")
        return
    for segment in mapping.segment.values:
        if segment not in known:
            facts = {"id": segment, "suggestion": nearest(segment, known), "known": known}
            yield Problem("mapping-unknown-segment", facts, place_in(source, "segment", "values", segment, of_key=True))


def fits_file(mapping: SurveyMapping, name: str) -> bool:
    """Whether a file's name is one the mapping was made for."""
    return mapping.source.file_pattern is None or fnmatch(name.casefold(), mapping.source.file_pattern.casefold())
