"""The shortlist as a workbook: one row for each item of the longlist, chosen ones first. Decisions are made in the
longlist's workbook, which is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.survey.lists.longlist import LonglistRow
from bootcamp.survey.lists.shortlist import Shortlist
from bootcamp.views.longlist import LonglistView, basis, decision
from bootcamp.workbooks.declaring import Book, Cells, Sheet
from bootcamp.workbooks.fields import WHOLE, Field, Known, shown
from bootcamp.workbooks.layout import written
from bootcamp.workbooks.longlist import heading

_WIDTHS = {"core-task": 26, "state": 20, "place": 6.5, "title": 40, "reason": 44, "basis": 46, "n": 12, "origin": 48}


def shortlist_workbook(view: LonglistView) -> bytes:
    """What was chosen and what was not, to be filtered and sorted; the same list gives the same bytes."""
    words = view.words
    rows = [cells for each in view.shortlists for cells in _rows(each, view)]
    main = Sheet(
        "shortlist", "longlist.sheet-shortlist", tuple(_field(name, width) for name, width in _WIDTHS.items()),
        {str(number): cells for number, cells in enumerate(rows)}, is_filtered=True, frozen="E2",
    )  # fmt: skip
    title = words("longlist.sheet-name", document=words("documents.shortlist"), title=view.survey.title)
    return written(
        Book("shortlist", view.id, title, "", (main,), Known(words, {}), "longlist.sheet-decision", _about(view))
    )


def _field(name: str, width: float) -> Field:
    if name in ("place", "n"):
        return Field(name, heading(name), width, WHOLE, is_shown_only=True)
    return shown(name, heading(name), width, "strong" if name == "title" else "")


def _rows(shortlist: Shortlist, view: LonglistView) -> Iterator[Cells]:
    states = ("chosen", "open", "left-out") if shortlist.decided else ("yes", "discuss", "no")
    for state, rows in zip(states, (shortlist.chosen, shortlist.open, shortlist.left_out), strict=True):
        for number, row in enumerate(rows, start=1):
            yield _cells(row, state, number, view)


def _cells(row: LonglistRow, state: str, number: int, view: LonglistView) -> Cells:
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


def _about(view: LonglistView) -> list[tuple[str, str]]:
    """Who decided, and the rule behind what is only proposed."""
    words = view.words
    proposed = [view.task_title(each.core_task) for each in view.shortlists if not each.decided]
    rule = [(words("longlist.rule-head"), words("longlist.rule", tasks=proposed))] if proposed else []
    return [(words("longlist.who-decided"), decision(view)), *rule]
