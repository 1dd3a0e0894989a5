"""How far the sheets of an OpenDocument spreadsheet reach, told before a reader writes out what is repeated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_TAG = re.compile(
    rb"<(?:[^\s<>/:]+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])"
    rb"""((?:[^<>"'/]|"[^"]*"|'[^']*')*)(/?)>(?!\s*</)"""
    rb"|<(?:[^\s<>/:]+:)?(table-cell|covered-table-cell)(?=[\s/>])"
    rb"""((?:[^<>"'/]|"[^"]*"|'[^']*')*)(?=>)"""
)
"""A tag with its attributes; the last two are those of a cell with nothing between its tags."""
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["']\s*\+?(\d{1,12})""")
_VALUE = re.compile(rb"""[:\s](?:value|string-value|date-value|time-value|boolean-value|formula)\s*=""")

Refuse = Callable[[int, int, int], None]


def refuse_far_repeats(texts: Iterable[bytes], refuse: Refuse) -> None:
    """Go through the XML of `content.xml`, in parts that begin with a tag, and call `refuse` with the rows and columns
    that a sheet reaches and the number of its cells that are written out, whenever one of the first two has grown.

    A cell counts as far as it is repeated when it holds something; blank ones only where something follows them, so
    that the million blank rows with which programs end a sheet are nothing. Sheets are told apart unless a comment may
    have made up where one begins.
    """
    sheet, apart = _Sheet(refuse), True
    for text in texts:
        apart = apart and b"<!--" not in text and b"<![CDATA[" not in text
        for name, attributes, closed, blank, of_blank in _TAG.findall(text):
            if name == b"table":
                sheet = _Sheet(refuse) if apart else sheet
            elif name == b"table-row":
                sheet.begin_row(_times(attributes))
            else:
                told = attributes or of_blank
                sheet.add(_times(told), holds=bool(_VALUE.search(told)) or not (closed or blank))


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return max(int(found[1]), 1) if found else 1


class _Sheet:
    """Where the reading of a sheet stands: the rows before this one's end, and the columns of this row so far."""

    def __init__(self, refuse: Refuse) -> None:
        self._refuse = refuse
        self._row = self._column = self._rows = self._columns = self._cells = 0

    def begin_row(self, times: int) -> None:
        self._row, self._column = self._row + times, 0

    def add(self, times: int, *, holds: bool) -> None:
        self._column += times
        self._cells += holds
        if holds and (self._row > self._rows or self._column > self._columns):
            self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
            if self._rows * self._columns > _WORTH_ASKING:
                self._refuse(self._rows, self._columns, self._cells)


_WORTH_ASKING = 1_000_000
