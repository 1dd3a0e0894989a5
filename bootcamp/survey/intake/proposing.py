"""The mapping that follows from an export and from what was matched to the plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bootcamp.plan.survey import Question, Survey
from bootcamp.reading.scalars import identifier
from bootcamp.survey.intake.mapping import (
    ColumnReference,
    MappedQuestion,
    MappedRespondent,
    MappedSegment,
    MappedSource,
    SurveyMapping,
)
from bootcamp.survey.intake.matching import Match, Matches, item_of, options_of
from bootcamp.survey.readers.export import ExportColumn, ExportTable, IgnoredColumn
from bootcamp.survey.readers.found import Found
from bootcamp.survey.readers.scales import is_dont_know


def propose(
    table: ExportTable, founds: Sequence[Found], matches: Matches | None, *, file_name: str, with_sheet: bool
) -> SurveyMapping:
    """The mapping that follows from what was matched; without a plan, every question by an id made from its title."""
    questions = (
        tuple(_mapped(table, match_) for match_ in matches.questions.values())
        if matches
        else tuple(_unplanned(found, name) for found, name in zip(founds, identifiers(founds), strict=True))
    )
    used = _used(matches, founds)
    identities = [_head(ignored) for ignored in table.ignored if ignored.why.key == "why-identity"]
    times = [_head(ignored) for ignored in table.ignored if ignored.why.key == "why-time"]
    dropped = [ignored.letter for ignored in table.ignored if ignored.contact]
    spare = [i.letter for i in table.ignored if not i.contact and i.why.key not in ("why-identity", "why-time")]
    return SurveyMapping(
        source=MappedSource(
            tool=table.tool,
            file_pattern=file_pattern(file_name),
            sheet=table.sheet if with_sheet else None,
            header_rows=str(table.header_rows),
        ),
        respondent=MappedRespondent(
            id=next(iter(identities), None), submitted=next(reversed(times), None), drop=tuple(dropped)
        ),
        segment=None,
        questions=questions,
        ignore=tuple(c.letter for c in table.columns if c.index not in used) + tuple(spare),
    )


def with_segment(mapping: SurveyMapping, matches: Matches | None, survey: Survey | None) -> SurveyMapping:
    """The mapping with the column of the groups, if it was matched."""
    if not matches or not matches.segment or not survey:
        return mapping
    column = matches.segment.columns[0]
    segment = MappedSegment(col=column.letter, header=column.header, values=dict(survey.groups.answers))
    return mapping.model_copy(update={"segment": segment})


def _used(matches: Matches | None, founds: Sequence[Found]) -> set[int]:
    if matches is None:
        return {column.index for found in founds for column in found.columns}
    matched = [found for match_ in matches.questions.values() for found in match_.founds]
    segment = [matches.segment] if matches.segment else []
    return {column.index for found in (*matched, *segment) for column in found.columns}


def file_pattern(name: str) -> str:
    """The name of an export with a star where the tool counts its answers: `Digital bootcamp*.xlsx`."""
    _, dot, ending = name.rpartition(".")
    escaped = re.sub(r"([\[?*])", "?", plain_stem(name))
    return f"{escaped}*.{ending}" if dot else f"{escaped}*"


def plain_stem(name: str) -> str:
    """The name of an export without its ending and without the tool's count of answers: `Digital bootcamp`."""
    stem, _, ending = name.rpartition(".")
    return re.sub(r"\s*\(\d+(?:-\d+)?\)$", "", stem or ending)


def identifiers(founds: Sequence[Found]) -> list[str]:
    """An id for each question, made from its title; numbered where two are the same, its column where there is no
    letter.
    """
    used: dict[str, int] = {}
    names = []
    for found in founds:
        name = short_identifier(found.title) or f"kolonne-{found.columns[0].letter.lower()}"
        used[name] = used.get(name, 0) + 1
        names.append(name if used[name] == 1 else f"{name}-{used[name]}")
    return names


def short_identifier(text: str, longest: int = 40) -> str:
    """An id of whole words, no longer than people can read."""
    words = identifier(text).split("-")
    name = ""
    for word in words:
        if name and len(name) + len(word) + 1 > longest:
            break
        name = f"{name}-{word}" if name else word[:longest]
    return name


def _head(ignored: IgnoredColumn) -> ColumnReference:
    return ColumnReference(col=ignored.letter, header=ignored.header or None)


def _reference(column: ExportColumn) -> ColumnReference:
    """A column of an item: under a question's own heading its item is enough."""
    return ColumnReference(col=column.letter, header=column.item or column.header)


def _shared_header(columns: Sequence[ExportColumn]) -> str | None:
    """The heading that stands over all columns of a question, where the tool writes it so."""
    titles = {column.title for column in columns}
    return titles.pop() if len(titles) == 1 and all(column.item for column in columns) else None


def _mapped(table: ExportTable, match_: Match) -> MappedQuestion:
    question, founds = match_.question, match_.founds
    columns = [column for found in founds for column in found.columns]
    found = founds[0]
    over_columns = len(columns) > 1 or columns[0].item is not None or bool(question.items)
    items = _items(question, columns) if over_columns else {}
    several = question.kind in ("multi", "ranking") and not over_columns
    return MappedQuestion(
        id=question.id,
        kind=question.kind,
        col=None if over_columns else columns[0].letter,
        header=_shared_header(columns) if over_columns else columns[0].header,
        items=items,
        separator=(found.separator or table.separator or ";") if several else None,
        options={} if over_columns else {option: (text,) for option, text in question.options.items()},
        scale=question.scale or (_scale(founds) if question.kind == "likert" else ()),
        dont_know=question.dont_know or _dont_know(founds),
        max=None if question.choose is None else str(question.choose),
    )


def _items(question: Question, columns: Sequence[ExportColumn]) -> dict[str, ColumnReference]:
    """The columns by the ids that the plan gives their items; those the plan does not know are left to the reader's
    eye.
    """
    found = {option: column for column in columns if (option := item_of(question, column))}
    if not options_of(question):
        return {short_identifier(c.item or c.title) or c.letter.lower(): _reference(c) for c in columns}
    return {option: _reference(found[option]) for option in options_of(question) if option in found}


def _scale(founds: Sequence[Found]) -> tuple[str, ...]:
    return max((found.scale for found in founds), key=len, default=())


def _dont_know(founds: Sequence[Found]) -> tuple[str, ...]:
    labels = dict.fromkeys(option for found in founds for option in found.options if is_dont_know(option))
    return tuple(labels)


def _unplanned(found: Found, name: str) -> MappedQuestion:
    kind = "likert" if found.kind == "matrix" else found.kind
    over_columns = len(found.columns) > 1
    options = {short_identifier(text) or f"svar-{n}": (text,) for n, text in enumerate(found.options, start=1)}
    column = found.columns[0]
    choice = kind in ("single", "multi", "ranking") and not over_columns
    return MappedQuestion(
        id=name,
        kind=kind,
        col=None if over_columns else column.letter,
        header=_shared_header(found.columns) if over_columns else column.header,
        items=_numbered_items(found.columns) if over_columns else {},
        separator=found.separator if choice else None,
        options=options if choice else {},
        scale=found.scale or (tuple(o for o in found.options if not is_dont_know(o)) if kind == "likert" else ()),
        dont_know=_dont_know((found,)) if kind == "likert" else (),
    )


def _numbered_items(columns: Sequence[ExportColumn]) -> dict[str, ColumnReference]:
    items: dict[str, ColumnReference] = {}
    for column in columns:
        name = short_identifier(column.item or column.title) or f"kolonne-{column.letter.lower()}"
        items[name if name not in items else f"{name}-{column.letter.lower()}"] = _reference(column)
    return items
