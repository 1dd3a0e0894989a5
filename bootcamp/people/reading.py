"""A list of people as they hand it in (Excel or csv) read into participants; everything wrong is told by its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from bootcamp.people.headings import ALIASES, ListColumns, find_columns, nearest_heading
from bootcamp.people.needs import kind_of_remark
from bootcamp.people.participants import Participant, Role, Round
from bootcamp.people.vocabulary import Vocabulary, table_number, table_with_letter, yes_or_no
from bootcamp.problems import ExitCode, Place, Problem, Problems, Severity, refuse
from bootcamp.reading.cells_without_value import as_problem, failed_cells
from bootcamp.reading.table_cells import Cell, is_blank, letters, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook, read_tables

_SURELY_MISSPELT = 0.85  # how alike a heading and a known one are before anybody is asked whether it was meant
_TOTAL = re.compile(r"(?:i alt|total|sum|antal|subtotal|grand total)\b")
_NOBODY = ("anonymous", "anonym")
"""What the forms of survey tools write as the address of somebody who was not asked to sign in."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A person of the list with the row they stand in (from 0)."""

    row: int
    person: Participant


@dataclass(frozen=True)
class PeopleList:
    """A list as read: the people in its order, its columns, and where a field of a row stands."""

    file: str
    sheet: str
    columns: ListColumns
    listed: tuple[Listed, ...]
    ignored: tuple[str, ...] = ()

    @property
    def rounds(self) -> tuple[Round, ...]:
        return self.columns.rounds

    @property
    def unasked(self) -> tuple[str, ...]:
        """Which of food and access no column tells of."""
        told = {*self.columns.fields, *(name for name, _ in self.columns.wishes.values())}
        return tuple(name for name in ("diet", "access") if name not in told)

    def place(self, row: int, column: int) -> Place:
        return Place(self.file, sheet=self.sheet, cell=f"{letters(column)}{row + 1}")

    def place_of(self, listed: Listed, name: str) -> Place:
        """The cell of a field; where the list has no such column, the person's name."""
        return self.place(listed.row, self.columns.fields.get(name, self.columns.names[0]))


def read_list(path: Path, vocabulary: Vocabulary, sheet: str | None = None) -> tuple[PeopleList, Problems]:
    """Read the people of a file. Refuses when there is no list in it or it cannot be read."""
    book, problems = read_tables(path)
    found, columns = _chosen(book, sheet)
    reader = _Reader(book.name, found, columns, vocabulary)
    ignored = tuple(shown(found.columns[column][columns.row]) for column in columns.ignored)
    people = PeopleList(book.name, found.name, columns, tuple(reader.people()), ignored)
    failed = _failed(path, book, found, columns)
    return people, (*problems, *_of_headings(people, found, vocabulary), *reader.problems, *failed)


def _failed(path: Path, book: Workbook, sheet: Sheet, columns: ListColumns) -> Iterator[Problem]:
    """The cells of columns that are read, and show an error in place of what should stand there."""
    read = {*columns.names, *columns.fields.values(), *columns.tables.values(), *columns.seats.values()}
    for (row, column), shown_error in failed_cells(book, path, sheet.name):
        if row > columns.row and column in read | {*columns.wishes}:
            yield as_problem(book, sheet, (row, column), shown_error)


def _chosen(book: Workbook, asked: str | None) -> tuple[Sheet, ListColumns]:
    names = [sheet.name for sheet in book.sheets]
    if asked is not None and asked not in names:
        refuse("no-such-sheet", exit_code=ExitCode.USAGE, file=book.name, sheet=asked, sheets=names)
    wanted = [sheet for sheet in book.sheets if asked in (None, sheet.name)]
    found = [(sheet, columns) for sheet in wanted if (columns := find_columns(sheet)) is not None]
    if len(found) > 1:
        known = [sheet.name for sheet, _ in found]
        refuse("people-which-sheet", exit_code=ExitCode.USAGE, place=Place(book.name), sheets=known)
    if found:
        return found[0]
    for sheet in wanted:
        if (meant := nearest_heading(sheet)) is not None:
            row, column, heading = meant
            place = Place(book.name, sheet=sheet.name, cell=f"{letters(column)}{row + 1}")
            refuse("people-no-names", place=place, file=book.name, heading=heading)
    return refuse("people-no-names", place=Place(book.name), file=book.name)


def _of_headings(people: PeopleList, sheet: Sheet, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Columns that cannot be told apart, that are missing, or whose heading was probably meant as another."""
    columns = people.columns
    for column, first in columns.twice.items():
        both = {"heading": shown(sheet.columns[column][columns.row]), "first": f"{letters(first)}{columns.row + 1}"}
        yield Problem("people-heading-twice", both, people.place(columns.row, column))
    missing = {"segment": bool(vocabulary.segment_titles), "track": bool(vocabulary.track_titles)}
    misspelt = set()
    for column, meant in columns.ignored.items():
        heading = shown(sheet.columns[column][columns.row])
        if meant is None or (name := _field_of(meant)) in columns.fields:
            continue
        if missing.get(name) or SequenceMatcher(None, text_key(heading), meant).ratio() >= _SURELY_MISSPELT:
            needed = name == "segment" and missing[name]
            params: dict[str, object] = {"heading": heading, "suggestion": meant}
            place = people.place(columns.row, column)
            yield Problem("people-heading-unknown", params, place, "error" if needed else "warning")
            misspelt.add(name)
    for name, known in (("segment", vocabulary.segment_titles), ("track", vocabulary.track_titles)):
        if known and name not in columns.fields and name not in misspelt:
            place = people.place(columns.row, columns.names[0])
            params = {"known": list(known.values())}
            if name == "segment":
                yield Problem("people-no-segments", params, place)
            else:
                yield Problem("people-no-tracks", params, place, "warning")


def _field_of(alias: str) -> str:
    return next(name for name, aliases in ALIASES.items() if alias in aliases)


@dataclass
class _Reader:
    """Reads a sheet row by row; what is wrong is collected."""

    file: str
    sheet: Sheet
    columns: ListColumns
    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    lettered: list[tuple[int, int, str]] = field(default_factory=list)

    def people(self) -> Iterator[Listed]:
        columns = self.columns
        used = [*columns.fields.values(), *columns.tables.values(), *columns.seats.values(), *columns.wishes]
        nameless: list[int] = []
        for row, cells in enumerate(self.sheet.rows):
            if row <= columns.row or all(is_blank(cells[column]) for column in used):
                continue
            name = " ".join(shown(cells[column]) for column in columns.names if not is_blank(cells[column]))
            total = next((shown(cell) for cell in cells if not is_blank(cell)), "")
            if _TOTAL.match(text_key(name or total)):
                self._tell("people-total", row, 0, "warning", n=row + 1, value=total)
            elif name:
                yield Listed(row, self._person(row, name, cells))
            else:
                nameless.append(row)
        if nameless:
            self._tell(
                "people-no-name", nameless[0], columns.names[0], "warning", n=len(nameless), first=nameless[0] + 1
            )
        self._tell_of_letters()

    def _person(self, row: int, name: str, cells: tuple[Cell, ...]) -> Participant:
        role, part = self._role(row, cells)
        return Participant(
            id="",
            name=name,
            segment=self._segment(row, cells, needed=role == "participant"),
            organisation=self._text(cells, "organisation"),
            email=self._email(row, cells),
            number=self._text(cells, "number"),
            track=self._track(row, cells),
            tables=self._numbers(row, cells, self.columns.tables, "people-not-a-table"),
            seats=self._numbers(row, cells, self.columns.seats, "people-not-a-seat"),
            role=role,
            part=part,
            diet=self._wishes(cells, "diet"),
            access=self._wishes(cells, "access"),
            apologies=self._flag(row, cells, "apologies"),
            absent=self._flag(row, cells, "absent"),
        )

    def _tell(self, code: str, row: int, column: int, severity: Severity = "error", **params: object) -> None:
        place = Place(self.file, sheet=self.sheet.name, cell=f"{letters(column)}{row + 1}")
        self.problems.append(Problem(code, params, place, severity))

    def _tell_of_letters(self) -> None:
        """Tables that have a letter beside their number: told once, since the letter is not kept."""
        if self.lettered:
            row, column, value = self.lettered[0]
            self._tell("people-table-letter", row, column, "warning", n=len(self.lettered), value=value)

    def _cell(self, cells: tuple[Cell, ...], name: str) -> tuple[int, Cell]:
        column = self.columns.fields.get(name)
        return (-1, "") if column is None else (column, cells[column])

    def _text(self, cells: tuple[Cell, ...], name: str) -> str:
        text = shown(self._cell(cells, name)[1])
        return "" if text in ("-", "–") else text

    def _wishes(self, cells: tuple[Cell, ...], name: str) -> str:
        """What is said of food or access in its own column, in columns of one wish each, and among remarks."""
        said = [self._text(cells, name)]
        for column, (field_, wish) in self.columns.wishes.items():
            cell = cells[column]
            if field_ == name and not is_blank(cell):
                answer = yes_or_no(cell) if wish else None
                said += [] if answer is False else [wish] if answer else [f"{wish} {shown(cell)}".strip()]
        remark = self._text(cells, "remarks")
        if kind_of_remark(remark) == name:
            said.append(remark)
        return "; ".join(dict.fromkeys(filter(None, said)))

    def _email(self, row: int, cells: tuple[Cell, ...]) -> str:
        text = self._text(cells, "email").casefold()
        if text in _NOBODY:
            return ""
        if text and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text):
            self._tell("people-not-an-email", row, self.columns.fields["email"], value=text)
        return text

    def _segment(self, row: int, cells: tuple[Cell, ...], *, needed: bool) -> str | None:
        column, cell = self._cell(cells, "segment")
        known = list(self.vocabulary.segment_titles.values())
        if column < 0 or (is_blank(cell) and not (needed and known)):
            return None
        found = self.vocabulary.segment(cell)
        if found is None and is_blank(cell):
            self._tell("people-without-segment", row, column, known=known)
        elif found is None:
            meant = self.vocabulary.meant_segment(cell)
            self._tell("people-unknown-segment", row, column, name=shown(cell), suggestion=meant, known=known)
        return found

    def _track(self, row: int, cells: tuple[Cell, ...]) -> str | None:
        column, cell = self._cell(cells, "track")
        if is_blank(cell):
            return None
        found = self.vocabulary.tracks_in(cell)
        known = list(self.vocabulary.track_titles.values())
        if len(found) > 1:
            titles = [self.vocabulary.track_titles[track] for track in found]
            self._tell("people-two-tracks", row, column, tracks=titles)
        elif not found:
            meant = self.vocabulary.meant_track(cell)
            self._tell("people-unknown-track", row, column, name=shown(cell), suggestion=meant, known=known)
        return found[0] if found else None

    def _role(self, row: int, cells: tuple[Cell, ...]) -> tuple[Role, str | None]:
        column, cell = self._cell(cells, "role")
        found = self.vocabulary.role(cell)
        if found is None:
            known, meant = self.vocabulary.known_roles, self.vocabulary.meant_role(cell)
            self._tell("people-unknown-role", row, column, name=shown(cell), suggestion=meant, known=known)
        return found or ("participant", None)

    def _flag(self, row: int, cells: tuple[Cell, ...], name: str) -> bool:
        column, cell = self._cell(cells, name)
        answer = yes_or_no(cell)
        if answer is None:
            self._tell("people-yes-or-no", row, column, value=shown(cell))
        return bool(answer)

    def _numbers(self, row: int, cells: tuple[Cell, ...], columns: Mapping[int, int], code: str) -> dict[int, int]:
        numbers: dict[int, int] = {}
        for round_, column in columns.items():
            cell = cells[column]
            if is_blank(cell) or shown(cell) in ("-", "–"):
                continue
            number = table_number(cell)
            if number is None:
                number = table_with_letter(cell)
                self.lettered += [(row, column, shown(cell))] if number is not None else []
            if number is None:
                self._tell(code, row, column, value=shown(cell))
            else:
                numbers[round_] = number
        return numbers
