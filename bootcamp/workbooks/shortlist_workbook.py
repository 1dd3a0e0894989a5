"""The shortlist as a workbook: one row for each item of the longlist, chosen ones first. Decisions are made in the
longlist's workbook, which is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bootcamp.survey.lists.longlist import Row
from bootcamp.survey.lists.shortlist import Shortlist
from bootcamp.views.longlist import LonglistView, basis, decision
from bootcamp.workbooks.longlist_columns import Column, heading
from bootcamp.workbooks.longlist_workbook import finish, note_row
from bootcamp.workbooks.writing import font, head, landscape, line_count, put, saved

_WIDTHS = {"core-task": 26, "state": 20, "place": 6.5, "title": 40, "reason": 44, "basis": 46, "n": 12, "origin": 48}


def shortlist_workbook(view: LonglistView) -> bytes:
    """What was chosen and what was not, to be filtered and sorted; the same list gives the same bytes."""
    from openpyxl import Workbook

    book, words = Workbook(), view.words
    main: Any = book.active
    main.title = words("longlist.sheet-shortlist")
    shown = tuple(Column(key, heading(key, words), width) for key, width in _WIDTHS.items())
    for place, column in enumerate(shown, start=1):
        head(main, 1, place, column.heading)
    main.row_dimensions[1].height = 34
    rows = [cells for each in view.shortlists for cells in _rows(each, view)]
    for number, cells in enumerate(rows, start=2):
        note_row(main, number, shown, cells)
        for place, column in enumerate(shown, start=1):
            if column.key in ("place", "n") and cells[column.key].isdecimal():
                main.cell(number, place, int(cells[column.key])).number_format = "0"
        main.cell(number, 4).font = font(bold=True)
    finish(main, shown, len(rows) + 1, view, frozen=5)
    _about(book.create_sheet(words("longlist.sheet-decision")), view)
    return saved(book, words("longlist.sheet-name", document=words("documents.shortlist"), title=view.survey.title))


def _rows(shortlist: Shortlist, view: LonglistView) -> Iterator[dict[str, str]]:
    states = ("chosen", "open", "left-out") if shortlist.decided else ("yes", "discuss", "no")
    for state, rows in zip(states, (shortlist.chosen, shortlist.open, shortlist.left_out), strict=True):
        for number, row in enumerate(rows, start=1):
            yield _cells(row, state, number, view)


def _cells(row: Row, state: str, number: int, view: LonglistView) -> dict[str, str]:
    return {
        "core-task": view.task_title(row.core_task),
        "state": view.words(f"longlist.state-{state}"),
        "place": str(number) if state == "chosen" else "",
        "title": row.title,
        "reason": (row.choice.reason if row.choice else None) or "",
        "basis": "\n".join(basis(row, view)),
        "n": "" if row.n is None else str(row.n),
        "origin": view.source(row),
    }


def _about(sheet: Any, view: LonglistView) -> None:
    """Who decided, and the rule behind what is only proposed."""
    from openpyxl.styles import Alignment

    words = view.words
    proposed = [view.task_title(each.core_task) for each in view.shortlists if not each.decided]
    lines = [(words("longlist.who-decided"), decision(view))]
    lines += [(words("longlist.rule-head"), words("longlist.rule", tasks=proposed))] if proposed else []
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 96
    for row, (label, text) in enumerate(lines, start=1):
        cell = put(sheet, row, 1, label)
        cell.font, cell.alignment = font(bold=True), Alignment(vertical="top")
        put(sheet, row, 2, text).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = line_count(text, 94) * 15 + 6
    landscape(sheet, words)
