"""What every reader of a survey tool's export hands on: who answered when, and the columns of the questions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from html import unescape
from itertools import islice

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import BLANK, Cell, is_blank, letters, parts_thousands, shown, text_key, typed_column
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.answers import Kind


@dataclass(frozen=True, slots=True)
class Reason:
    """Something to be said in the user's language: a text of the `survey_reading` words with its facts."""

    key: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How well a sheet fits the exports of a tool: points (surveys tell them apart from 5 up) and what was seen."""

    tool: str
    sheet: str
    score: int
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column of answers. `title` is the question; `item` the option, statement or row of a grid it stands for.

    `header` names the column as the file does and is what a mapping file remembers; `cells` are aligned with the rows
    of the table it belongs to. `kind` is what the tool itself says of the question; None where the answers must tell.
    `group` is the tool's own mark of the question the column belongs to, None where its title is the mark; `scale` the
    labels of its scale from low to high, where the tool lists them; `joined` the columns whose cells were put into its
    own.
    `name` is what the form calls it, where forms have names: the plan's ids, as `question` or `question/item`.
    """

    index: int
    header: str
    title: str
    item: str | None
    cells: tuple[Cell, ...]
    kind: Kind | None = None
    group: str | None = None
    scale: tuple[str, ...] = ()
    joined: tuple[int, ...] = ()
    name: str | None = None

    @property
    def letter(self) -> str:
        return letters(self.index)

    @property
    def all_letters(self) -> list[str]:
        """The letters of the column and of those that were read together with it."""
        return [letters(index) for index in (self.index, *self.joined)]


@dataclass(frozen=True, slots=True)
class IgnoredColumn:
    """A column that holds no answers, why it is set aside, and whether it tells who somebody is."""

    index: int
    header: str
    why: Reason
    contact: bool = False

    @property
    def letter(self) -> str:
        return letters(self.index)


@dataclass(frozen=True, slots=True)
class ExportTable:
    """An export as read: one entry per answer in `rows` (numbers as in Excel), `identities`, `submitted`, `complete`.

    `identities` are the tool's own ids of respondents: they are personal and leave this table as pseudonyms only.
    `contact` holds the columns that tell who somebody is; they are never stored, but a mapping may name one of them
    as a question.
    """

    tool: str | None
    sheet: str
    header_rows: int
    rows: tuple[int, ...]
    identities: tuple[str, ...]
    submitted: tuple[datetime | None, ...]
    complete: tuple[bool, ...]
    columns: tuple[ExportColumn, ...]
    contact: tuple[ExportColumn, ...] = ()
    ignored: tuple[IgnoredColumn, ...] = ()
    excluded: int = 0
    separator: str = ";"
    minutes: tuple[float | None, ...] = ()

    def column(self, index: int) -> ExportColumn | None:
        """The column of answers (contact columns too) at `index`, or None."""
        return next((column for column in (*self.columns, *self.contact) if column.index == index), None)


@dataclass(frozen=True, slots=True)
class ExportHeading:
    """The heading of a column: the question and, where the tool says so, the option or statement under it.

    `group` is the tool's own mark of the question, where titles alone would mix two questions up.
    """

    title: str
    item: str | None = None
    group: str | None = None

    @property
    def text(self) -> str:
        return f"{self.title} | {self.item}" if self.item else self.title


@dataclass(frozen=True, slots=True)
class ExportLayout:
    """Where things stand in a sheet: rows and columns from 0; `keys` are the rows that are answers.

    `complete` says of each answer whether the tool marks it as completed, None where the tool has no such mark;
    `excluded` counts rows that are no answers of respondents (tests, previews, invitations never answered), and
    `excluded_rows` names such rows: they are counted too, and not told of as notes; `kinds` are what the tool says of
    the questions, `scales` the labels it lists, by column; `joined` are the columns whose cells the reader has put into
    another, and `names` what the form calls them; `minutes` how long each answer took, empty where not told.
    """

    top: int
    header_rows: int
    keys: tuple[int, ...]
    headings: Mapping[int, ExportHeading]
    identities: tuple[str, ...]
    submitted: tuple[datetime | None, ...]
    ignored: Mapping[int, Reason]
    contact: frozenset[int] = frozenset()
    complete: tuple[bool, ...] | None = None
    excluded: int = 0
    kinds: Mapping[int, Kind] = field(default_factory=dict)
    excluded_rows: tuple[int, ...] = ()
    scales: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    joined: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    minutes: tuple[float | None, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)


_MOST_TITLES = 10


def header_row(sheet: Sheet) -> int:
    """The index of the first row that holds anything, or of the first full one below a title that stands alone."""
    filled = (sum(not is_blank(cell) for cell in sheet.row(row)) for row in range(min(sheet.height, 50)))
    first, count = next(((row, count) for row, count in enumerate(filled) if count), (0, 0))
    if count != 1:
        return first
    return next((row for row, count in enumerate(islice(filled, _MOST_TITLES), first + 1) if count > _NOTE), first)


_NOTE = 2


def holds_more_than_a_note(sheet: Sheet, row: int) -> bool:
    """Whether more cells of a row are filled than those of a note or a sum below the answers."""
    return sum(1 for _ in islice((column for column in sheet.columns if not is_blank(column[row])), _NOTE + 1)) > _NOTE


def headings_at(sheet: Sheet, row: int) -> list[str]:
    return [shown(cell) for cell in sheet.row(row)]


def below(sheet: Sheet, column: int, row: int) -> tuple[Cell, ...]:
    """The cells of a column below the header row, typed."""
    return typed_column(sheet.columns[column][row + 1 :]) if column < sheet.width else ()


def share(cells: Sequence[Cell], fits: type | tuple[type, ...]) -> float:
    """The share of the filled cells that are of these types; 0 of no cells."""
    filled = [cell for cell in cells if not is_blank(cell)]
    return (
        sum(isinstance(cell, fits) and not isinstance(cell, bool) for cell in filled) / len(filled) if filled else 0.0
    )


def export_table(
    tool: str | None, workbook: Workbook, sheet: Sheet, layout: ExportLayout, separator: str
) -> tuple[ExportTable, Problems]:
    """The table that a layout describes; contact columns are told from questions here, for every tool alike."""
    first = layout.top + layout.header_rows
    columns: list[ExportColumn] = []
    contact: list[ExportColumn] = []
    ignored: list[IgnoredColumn] = []
    problems: list[Problem] = []
    headings = _told_apart({index: _unescaped(heading) for index, heading in layout.headings.items()})
    read_elsewhere = {index for others in layout.joined.values() for index in others}
    for index, raw in enumerate(sheet.columns):
        if index in read_elsewhere:
            continue
        heading = headings.get(index, ExportHeading(""))
        if why := layout.ignored.get(index):
            ignored.append(IgnoredColumn(index, heading.text, why, index in layout.contact))
            continue
        answers = list(map(raw.__getitem__, layout.keys))
        cells = _read(typed_column(answers))
        blank = all(map(is_blank, cells))
        if not heading.title or _UNNAMED.fullmatch(heading.title):
            ignored.append(IgnoredColumn(index, "", Reason("why-blank" if blank else "why-no-heading")))
            if not blank:
                place = workbook.place(sheet, layout.top + 1, index)
                problems.append(Problem("column-without-heading", {"column": letters(index)}, place, "warning"))
            continue
        if sample := parts_thousands(answers, cells):
            place = workbook.place(sheet, layout.top + 1, index)
            problems.append(Problem("numbers-in-thousands", {"value": sample}, place, "advice"))
        kind, scale = layout.kinds.get(index), layout.scales.get(index, ())
        joined, name = layout.joined.get(index, ()), layout.names.get(index)
        column = ExportColumn(
            index, heading.text, heading.title, heading.item, cells, kind, heading.group, scale, joined, name
        )
        if why := contact_reason(column):
            contact.append(column)
            ignored.append(IgnoredColumn(index, heading.text, why, contact=True))
        else:
            columns.append(column)
    complete = layout.complete or [
        any(not is_blank(c.cells[n]) for c in (*columns, *contact)) for n in range(len(layout.keys))
    ]
    problems += skipped_rows(workbook, sheet, first, (*layout.keys, *layout.excluded_rows))
    table = ExportTable(
        tool,
        sheet.name,
        layout.header_rows,
        tuple(row + 1 for row in layout.keys),
        layout.identities,
        layout.submitted,
        tuple(complete),
        tuple(columns),
        tuple(contact),
        tuple(ignored),
        layout.excluded + len(layout.excluded_rows),
        separator,
        layout.minutes,
    )
    return table, (*problems, *_said_twice(table, workbook, sheet))


def _unescaped(heading: ExportHeading) -> ExportHeading:
    """A heading with `&amp;` and the like as the letters they stand for."""
    if "&" not in heading.text:
        return heading
    item = None if heading.item is None else plain_text(heading.item)
    return replace(heading, title=plain_text(heading.title), item=item)


def plain_text(text: str) -> str:
    """Text in which a tool has left the entities of its pages (`&amp;`, `&nbsp;`), as people would see it."""
    return " ".join(unescape(text).split()) if _ENTITY.search(text) else text


_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,5});")
_DASHES = {"-", "–", "—"}


def _read(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The cells with letters for entities, and a blank where a dash stands alone, as some tools and people write one;
    beside a plus it is an answer.
    """
    different = [cell for cell in dict.fromkeys(cells) if isinstance(cell, str)]
    changed: dict[Cell, Cell] = {cell: plain_text(cell) for cell in different if "&" in cell and _ENTITY.search(cell)}
    if not any(cell.strip() == "+" for cell in different):
        changed |= {cell: BLANK for cell in different if cell.strip() in _DASHES}
    return tuple(changed.get(cell, cell) for cell in cells) if changed else cells


def _told_apart(headings: Mapping[int, ExportHeading]) -> dict[int, ExportHeading]:
    """The headings with a number behind items that stand twice under one question, so that neither hides the other."""
    seen: Counter[tuple[str, str]] = Counter()
    result = {}
    for index, heading in sorted(headings.items()):
        if heading.item is not None:
            key = (heading.group or text_key(heading.title), text_key(heading.item))
            seen[key] += 1
            if seen[key] > 1:
                heading = replace(heading, item=f"{heading.item} ({seen[key]})")  # noqa: PLW2901
        result[index] = heading
    return result


def skipped_rows(workbook: Workbook, sheet: Sheet, first: int, keys: Sequence[int]) -> list[Problem]:
    """What stands below the headings and is no answer (notes, sums, a second table), told once."""
    known = set(keys)
    rest = [row for row in range(first, sheet.height) if row not in known]
    notes = [row + 1 for row in rest if not all(is_blank(column[row]) for column in sheet.columns)]
    if not notes:
        return []
    facts = {"n": len(notes), "rows": spans(notes)}
    return [Problem("rows-skipped", facts, workbook.place(sheet, notes[0]), "warning")]


def _said_twice(table: ExportTable, workbook: Workbook, sheet: Sheet) -> Problems:
    first: dict[str, int] = {}
    for row, identity in zip(table.rows, table.identities, strict=True):
        if identity in first:
            facts = {"row": row, "first": first[identity]}
            return (Problem("respondent-twice", facts, workbook.place(sheet, row), "warning"),)
        first[identity] = row
    return ()


def spans(numbers: Sequence[int], most: int = 6) -> list[str]:
    """Row numbers as people write them: 4, 7–9, 12 …"""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    written = [str(low) if low == high else f"{low}–{high}" for low, high in runs[:most]]
    return [*written, "…"] if len(runs) > most else written


_UNNAMED = re.compile(r"Unnamed: \d+(?:_level_\d+)?")  # what pandas calls a column without a heading
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_INTERNET_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}", re.IGNORECASE)
_CPR = re.compile(r"[0-7]\d[01]\d{3}[- ]?\d{4}")
_PHONE = re.compile(r"(?:\+|00)?[\d ()-]{6,20}")
_PHONE_ABROAD = re.compile(r"'?\+\d[\d ()-]{7,18}")
_CONTACT_WORDS: dict[str, re.Pattern[str]] = {
    "email": re.compile(r"\b(?:e-?mail|mail|e-?mail-?adresse|mail-?adresse|e-?post(?:adresse)?)\b"),
    "phone": re.compile(r"\b(?:telefon(?:nummer|nr)?|tlf|(?:tele)?phone|mobil(?:e|nummer|nr|telefon)?|cell)\b"),
    "cpr": re.compile(r"\b(?:cpr|cpr-?n(?:umme)?r|personnummer|person(?:al)? number|pers no|ssn)\b"),
    "name": re.compile(
        r"\b(?:name|navn|fornavn|efternavn?|etternavn|forn|ettern|namn|förnamn|efternamn|fulde navn|surname|nombre|"
        r"apellidos?|prénom|vorname|nachname|nome|"
        r"kontaktperson|contact person|underskrift|signature|initialer|initials)\b"
    ),
    "address": re.compile(r"\b(?:adresse|address|vejnavn|vej|husnummer|husnr|street|ip|ip-adresse)\b"),
    "birth": re.compile(r"\b(?:fødselsdato|fødselsdag|fødselsår og dato|date of birth|birth ?date|birthday)\b"),
}
_CONTACT_ALONE = re.compile(
    r"(?:for|efter)?navn|fulde navn|(?:dit|dine) (?:for-? ?og efter)?navn|first ?name|last ?name|full name|surname|"
    r"underskrift|signature|initialer|initials|kontaktperson|contact person|fødselsdato|date of birth|birthday"
)
"""Headings that ask for nothing else: what stands below tells who somebody is, however few there are."""
_NUMBER_ASKED = re.compile(r"\b(?:dit|your) (?:nummer|number)\b")
_TOLD_BY_CELLS = (("email", _EMAIL), ("address", _INTERNET_ADDRESS), ("cpr", _CPR), ("phone", _PHONE_ABROAD))
_MOST_WORDS = 10


def contact_reason(column: ExportColumn) -> Reason | None:
    """Why a column seems to tell who the respondents are: its cells do, or its heading does and nearly all cells
    differ.
    """
    if column.kind in ("single", "multi", "ranking", "likert", "matrix", "nps"):
        return None
    texts: Counter[str] = Counter()
    for cell, times in Counter(column.cells).items():
        texts[shown(cell)] += times
    del texts[""]
    if column.item is not None and {text_key(text) for text in texts} <= {text_key(column.item)}:
        return None  # «E-mail» as an option asks for nobody's address
    if not texts:
        return Reason("why-contact-heading") if "email" in _headings_ask(column)[:1] else None
    count = texts.total()
    for kind, pattern in _TOLD_BY_CELLS:
        if sum(times for text, times in texts.items() if pattern.fullmatch(text)) >= max(1, 0.5 * count):
            return Reason(f"why-contact-{kind}")
    phones = all(map(_PHONE.fullmatch, texts))
    asked = next((kind for kind in _headings_ask(column) if kind != "phone" or phones), None)
    if asked is None:
        return Reason("why-contact-phone") if phones and _NUMBER_ASKED.search(_heading(column)) else None
    differing = len(set(map(str.casefold, texts))) >= max(2, 0.6 * count) or count < 3
    return Reason(f"why-contact-{asked}") if differing or _CONTACT_ALONE.fullmatch(_heading(column)) else None


def _heading(column: ExportColumn) -> str:
    return re.sub(r"[._]", " ", text_key(column.item or column.title)).strip(" ?:*")


def _headings_ask(column: ExportColumn) -> list[str]:
    """What a heading asks for of who somebody is; nothing of a long one."""
    heading = _heading(column)
    if len(heading.split()) > _MOST_WORDS:
        return []
    return [kind for kind, pattern in _CONTACT_WORDS.items() if pattern.search(heading)]


def grouped(columns: Sequence[ExportColumn]) -> list[tuple[ExportColumn, ...]]:
    """The columns question by question, in the order of their first columns.

    Columns with an item belong together by the text of their question, not because they stand side by side: a row
    that was added to a grid later stands at the far right.
    """
    groups: dict[str, list[ExportColumn]] = {}
    for column in columns:
        mark = f"group {column.group}" if column.group is not None else f"title {text_key(column.title)}"
        key = mark if column.item is not None else f"column {column.index}"
        groups.setdefault(key, []).append(column)
    return [tuple(group) for group in groups.values()]
