"""A mapping file as people read it: YAML with comments in their language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bootcamp.plan.survey import Survey
from bootcamp.reading.scalars import nearest
from bootcamp.survey.intake.inspection import Inspection
from bootcamp.survey.intake.mapping import ColumnReference, MappedQuestion, SurveyMapping
from bootcamp.words import Words

_PLAIN = re.compile(r"[A-Za-zÆØÅæøå0-9][\wÆØÅæøå .()%/+–-]*")


def mapping_text(mapping: SurveyMapping, inspection: Inspection, words: Words, survey: Survey | None = None) -> str:
    """The text of a mapping file. Reading it gives `mapping` again.

    What of `survey` was not found in the export stands as comments, ready to be filled in.
    """
    return "\n".join(_lines(mapping, inspection, words, survey)) + "\n"


def _lines(mapping: SurveyMapping, inspection: Inspection, words: Words, survey: Survey | None) -> Iterator[str]:
    yield from _comment(words("survey_reading.map-head", file=inspection.file))
    yield f"version: {mapping.version}"
    source = mapping.source
    facts = {"tool": source.tool, "file_pattern": source.file_pattern, "sheet": source.sheet}
    named = [f"{key}: {_flow(value)}" for key, value in facts.items() if value]
    yield f"source: {{{', '.join([*named, f'header_rows: {source.header_rows}'])}}}"
    yield ""
    yield from _comment(words("survey_reading.map-respondent"))
    yield "respondent:"
    for key, reference in (("id", mapping.respondent.id), ("submitted", mapping.respondent.submitted)):
        if reference:
            yield f"  {key}: {_reference(reference)}"
    yield f"  drop: [{', '.join(mapping.respondent.drop)}]"
    yield f"include: {{status: {mapping.include.status}}}"
    yield ""
    yield from _segment(mapping, words)
    if mapping.segment is None and survey is not None:
        yield from _comment("\n".join(_missing_segment(inspection, survey, words)))
    yield ""
    yield from _comment(words("survey_reading.map-questions"))
    yield "questions:"
    for question in mapping.questions:
        yield from _question(question)
    if survey is not None:
        yield from _missing_questions(mapping, inspection, survey, words)
    yield ""
    yield from _ignored(mapping, inspection, words)


def _comment(text: str) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in text.split("\n"))


def _segment(mapping: SurveyMapping, words: Words) -> Iterator[str]:
    segment = mapping.segment
    if segment is None:
        yield from _comment(words("survey_reading.map-no-segment"))
        return
    yield from _comment(words("survey_reading.map-segment"))
    yield "segment:"
    yield f"  col: {segment.col}"
    yield f"  header: {quoted(segment.header or '')}"
    yield "  values:"
    yield from _choices(segment.values, 4)
    yield f"  unknown: {segment.unknown}"


def _missing_segment(inspection: Inspection, survey: Survey, words: Words) -> Iterator[str]:
    """The group's column as it may be: the first question with one choice, with the answers that the file has."""
    single = next((found for found in inspection.questions if found.kind == "single" and found.sure), None)
    yield "segment:"
    yield f"  col: {single.columns[0].letter if single else '?'}"
    yield f"  header: {quoted(single.columns[0].header if single else survey.groups.question)}"
    yield "  values:"
    answers = [str(answer) for answer in (single.counts or {})] if single else []
    for segment, texts in survey.groups.answers.items():
        likely = next((found for text in texts if (found := nearest(text, answers))), None)
        yield f"    {segment}: [{_flow(likely) if likely else '?'}]"
    yield "  unknown: error"
    if answers:
        yield words("survey_reading.map-answers", answers=answers)


def _missing_questions(mapping: SurveyMapping, inspection: Inspection, survey: Survey, words: Words) -> Iterator[str]:
    """A stub for each question of the plan that was not found, with the columns that may hold it."""
    known = {question.id for question in mapping.questions}
    for question in (each for each in survey.questions if each.id not in known):
        alike = [found for found in inspection.questions if found.kind == question.kind]
        columns = [found.columns[0].letter for found in alike]
        yield from _comment(words("survey_reading.map-missing", title=question.title, columns=columns or "?"))
        column = alike[0].columns[0] if alike else None
        stub = [f"  - id: {question.id}", f"    kind: {question.kind}"]
        if question.kind == "likert" and question.items:
            stub += ["    items:", *_likely_columns(question.items, inspection)]
        else:
            stub.append(f"    col: {column.letter if column else '?'}")
            stub.append(f"    header: {quoted(column.header if column else question.title)}")
        if question.options:
            stub += ["    options:", *(f"      {name}: {_flow(label)}" for name, label in question.options.items())]
        yield from _comment("\n".join(stub))


def _likely_columns(items: Mapping[str, str], inspection: Inspection) -> Iterator[str]:
    """For each statement the column whose heading is most like it, or a question mark: none is left out in silence."""
    headers = {column.item or column.header: column for column in inspection.table.columns}
    for item, statement in items.items():
        likely = nearest(statement, list(headers))
        letter, header = (headers[likely].letter, headers[likely].header) if likely else ("?", statement)
        yield f"      {item}: {{col: {letter}, header: {quoted(header)}}}"


def _choices(options: Mapping[str, Sequence[str]], indent: int) -> Iterator[str]:
    for option, texts in options.items():
        written = _flow(texts[0]) if len(texts) == 1 else f"[{', '.join(map(_flow, texts))}]"
        yield f"{' ' * indent}{option}: {written}"


def _question(question: MappedQuestion) -> Iterator[str]:
    yield f"  - id: {question.id}"
    yield f"    kind: {question.kind}"
    if question.col:
        yield f"    col: {question.col}"
    if question.header:
        yield f"    header: {quoted(question.header)}"
    if question.separator:
        yield f"    separator: {quoted(question.separator)}"
    if question.max is not None:
        yield f"    max: {question.max}"
    for key, labels in (("scale", question.scale), ("dont_know", question.dont_know)):
        if labels:
            yield f"    {key}: [{', '.join(map(_flow, labels))}]"
    if question.order:
        yield f"    order: {question.order}"
    if question.options:
        yield "    options:"
        yield from _choices(question.options, 6)
    if question.items:
        yield "    items:"
        yield from (f"      {item}: {_reference(reference)}" for item, reference in question.items.items())
    if question.unknown != "error":
        yield f"    unknown: {question.unknown}"


def _reference(reference: ColumnReference) -> str:
    header = f", header: {quoted(reference.header)}" if reference.header else ""
    return f"{{col: {reference.col}{header}}}"


def _ignored(mapping: SurveyMapping, inspection: Inspection, words: Words) -> Iterator[str]:
    yield from _comment(words("survey_reading.map-ignore"))
    headers = {column.letter: column.header for column in inspection.table.columns}
    for letter in mapping.ignore:
        if header := headers.get(letter):
            yield f"#   {letter}  {header}"
    yield f"ignore: [{', '.join(mapping.ignore)}]"


def _flow(text: str) -> str:
    """A text inside brackets: plain where YAML reads it as it stands."""
    return text if _PLAIN.fullmatch(text) and text == text.strip() and text not in ("null", "~") else quoted(text)


def quoted(text: str) -> str:
    """A text in double quotes, with what they need escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    controlled = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04X}", escaped)
    return f'"{controlled}"'
