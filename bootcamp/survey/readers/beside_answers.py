"""Files that survey tools write beside the answers: the form itself, its dictionary, a list of statements or votes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bootcamp.problems import refuse
from bootcamp.reading.table_cells import text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers.export import header_row

_HEADINGS: Final[Mapping[str, frozenset[str]]] = {
    "xlsform": frozenset({"type", "name"}),
    "redcap-dictionary": frozenset({"variable / field name", "field type", "field label"}),
    "polis-comments": frozenset({"comment-id", "author-id", "comment-body"}),
    "polis-votes": frozenset({"comment-id", "voter-id", "vote"}),
}
"""The headings each kind has; an XLSForm has labels too, in any language, and a sheet of that name."""


def refuse_beside_answers(workbook: Workbook) -> None:
    """Refuses a file of which it can be told that it is a form, a dictionary or a list and not the answers."""
    for sheet in workbook.sheets:
        kind = _kind(sheet)
        if kind:
            place = workbook.place(sheet, header_row(sheet) + 1)
            refuse("file-beside-answers", place=place, file=workbook.name, kind=kind)


def _kind(sheet: Sheet) -> str | None:
    if not sheet.columns:
        return None
    headings = {text_key(cell) for cell in sheet.row(header_row(sheet))}
    kind = next((name for name, wanted in _HEADINGS.items() if wanted <= headings), None)
    is_labelled = any(heading.startswith("label") for heading in headings)
    return kind if kind != "xlsform" or (is_labelled and text_key(sheet.name) == "survey") else None
