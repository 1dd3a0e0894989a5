"""Where the columns that a mapping speaks of stand in an export; one that has moved is found by its heading."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.problems import Place, Problem
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import column_index, text_key
from bootcamp.reading.tables import Workbook
from bootcamp.reading.yaml import Location, Source
from bootcamp.survey.intake.mapping import ColumnReference, MappedQuestion, SurveyMapping, place_in
from bootcamp.survey.readers.export import ExportColumn, ExportHeading, ExportTable


class Located:
    """The columns of an export that a mapping speaks of, by where the mapping speaks of them."""

    def __init__(self) -> None:
        self.columns: dict[Location, ExportColumn] = {}
        self.problems: list[Problem] = []

    def column(self, *location: str | int) -> ExportColumn | None:
        return self.columns.get(location)


def references(mapping: SurveyMapping) -> Iterator[tuple[tuple[str | int, ...], ColumnReference]]:
    """Every column of answers that a mapping names, and where in the file it does."""
    if mapping.segment:
        yield ("segment",), mapping.segment
    for n, exclusion in enumerate(mapping.include.exclude_if):
        yield ("include", "exclude_if", n), exclusion
    for n, question in enumerate(mapping.questions):
        if question.col:
            yield ("questions", n), ColumnReference(col=question.col, header=question.header)
        for item, reference in question.items.items():
            yield ("questions", n, "items", item), _in_full(question, reference)


def _in_full(question: MappedQuestion, reference: ColumnReference) -> ColumnReference:
    """The reference to an item's column by its whole heading: the question's, where that is given, and the item's."""
    if not question.header or not reference.header:
        return reference
    return ColumnReference(col=reference.col, header=ExportHeading(question.header, reference.header).text)


def locate(mapping: SurveyMapping, table: ExportTable, workbook: Workbook, source: Source | None) -> Located:
    """Find the columns that a mapping names, and tell of columns that are missing, moved, taken twice or not named at
    all.
    """
    located = Located()
    taken: dict[int, tuple[str | int, ...]] = {}
    for location, reference in references(mapping):
        column = _find(reference, table, location, located.problems, source)
        if column is None:
            continue
        located.columns[location] = column
        if location[0] == "include":
            continue
        if column.index in taken:
            facts = {"column": column.letter, "header": column.header}
            located.problems.append(Problem("mapping-column-twice", facts, place_in(source, *location, "col")))
        taken[column.index] = location
    respondent = [part.col for part in (mapping.respondent.id, mapping.respondent.submitted) if part]
    named = {column_index(name) for name in (*mapping.ignore, *mapping.respondent.drop, *respondent)} | set(taken)
    for column in table.columns:
        if column.index not in named:
            facts = {"column": column.letter, "header": column.header}
            place = Place(workbook.name, sheet=None if workbook.properties.get("kind") == "text" else table.sheet)
            located.problems.append(
                Problem("column-not-mapped", facts, place_in(source, "questions", of_key=True) or place)
            )
    return located


def _find(
    reference: ColumnReference,
    table: ExportTable,
    location: tuple[str | int, ...],
    problems: list[Problem],
    source: Source | None,
) -> ExportColumn | None:
    """The column of a reference: by its letter when the heading agrees, else by its heading when that stands once
    only.
    """
    index = column_index(reference.col)
    there = table.column(index) if index is not None else None
    if there and (reference.header is None or text_key(there.header) == text_key(reference.header)):
        return there
    columns = (*table.columns, *table.contact)
    same = [column for column in columns if reference.header and text_key(column.header) == text_key(reference.header)]
    if len(same) == 1:
        facts = {"header": same[0].header, "column": reference.col, "now": same[0].letter}
        problems.append(Problem("column-moved", facts, place_in(source, *location, "col"), "warning"))
        return same[0]
    near = nearest(reference.header or "", [column.header for column in columns])
    suggestion = next((f"{column.letter} «{column.header}»" for column in columns if column.header == near), None)
    missing: dict[str, object] = {
        "column": reference.col,
        "header": reference.header or "",
        "now": there.header if there else "",
        "suggestion": suggestion,
        "times": len(same),
    }
    code = "column-heading-twice" if same else "column-missing"
    problems.append(Problem(code, missing, place_in(source, *location, "header" if reference.header else "col")))
    return None
