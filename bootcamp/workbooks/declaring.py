"""A workbook, declared: its sheets, each with its rows and its fields. Everything else follows from that.

`layout.written` makes the file. What comes back is read by `handed_back`, merged cell by cell by `merging`, and checked
at its cells by `taking`. A sheet shows rows, or is a sheet of facts: one line for each field, under one key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bootcamp.workbooks.fields import Field, Known

Cells: TypeAlias = Mapping[str, str]
"""What one row shows: text by the names of its fields; blank cells may be left out."""
Rows: TypeAlias = Mapping[str, Cells]
"""Rows by their keys, which lie in a hidden column, in the order of the sheet."""

FACTS = "facts"
"""The key of the one row of a sheet of facts."""


@dataclass(frozen=True)
class Sheet:
    """A sheet with a heading for each field and one row for each key; `title` is the key of its name in the words. A
    sheet of facts has a line for each field instead: its label, and its value to be written; its row is under `FACTS`.

    `named` are the fields by which a row goes, the first of which is never blank: a row whose key was left behind is
    known by them. `spare` are blank rows to write in. Rows that can be sorted without a change of meaning have a
    filter. What is personal is repeated in no message, and not out of sight either.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: Rows
    named: tuple[str, ...] = ()
    is_facts: bool = False
    spare: int = 0
    is_filtered: bool = False
    is_personal: bool = False
    figures: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    frozen: str = "A2"
    printed: int | None = None
    head_height: float = 34
    coloured: Callable[[str, Cells], tuple[str, bool] | None] = lambda _key, _cells: None
    """The colour of a whole row, and whether it is set in bold."""

    @property
    def is_keyed(self) -> bool:
        return bool(self.named)


@dataclass(frozen=True)
class Book:
    """A workbook of one `kind`, about one thing (`of`: a day, a survey), made from `text`, the file it changes.

    `help` are labels with a text each, on a sheet of its own; `glossary` is a table below them.
    """

    kind: str
    of: str
    title: str
    text: str
    sheets: tuple[Sheet, ...]
    known: Known
    help_title: str
    help: Sequence[tuple[str, str]] = ()
    glossary: Sequence[tuple[str, str]] = ()
