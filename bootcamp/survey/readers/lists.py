"""Sheets rewritten before they are read as a table: lists in cells written one way, however a tool writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bootcamp.reading.table_cells import Cell, is_blank, shown
from bootcamp.reading.tables import Sheet
from bootcamp.survey.readers.kinds import recurring

LIST_SIGN = "|"
"""What parts the answers of a cell that a reader has rewritten; hardly ever met within an option."""


def rewritten(sheet: Sheet, columns: Mapping[int, Sequence[Cell]]) -> Sheet:
    """The sheet with other cells in these columns, which are as long as before."""
    return replace(sheet, columns=tuple(tuple(columns.get(n, cells)) for n, cells in enumerate(sheet.columns)))


def as_lists(cells: Sequence[Cell], split: Callable[[str], Sequence[str]], *, sure: bool = False) -> list[Cell] | None:
    """The cells with `|` between their parts where they are lists; None where they are not.

    Lists are told from sentences by their parts, which come again in other company, unless the reader is sure.
    """
    parts = [list(filter(None, map(shown, split(str(cell))))) if isinstance(cell, str) else [] for cell in cells]
    joined: list[Cell] = [
        LIST_SIGN.join(own) if isinstance(cell, str) else cell for cell, own in zip(cells, parts, strict=True)
    ]
    texts = [shown(cell) for cell in joined if not is_blank(cell)]
    return joined if sure or recurring(texts, LIST_SIGN) else None
