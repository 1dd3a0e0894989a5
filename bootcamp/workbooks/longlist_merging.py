"""The longlist's workbook that came back, merged cell by cell into the longlist's file as it is now."""

from __future__ import annotations

import binascii
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bootcamp.plan.longlist import Input, key_of
from bootcamp.problems import Place, Problem, Problems, Severity, refuse
from bootcamp.reading.cells_without_value import WithoutValue
from bootcamp.reading.scalars import NotReadable, nearest, read_date, read_whole, read_yes_no
from bootcamp.reading.table_cells import Cell
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.reading.yaml import Location, parse_yaml
from bootcamp.views.longlist import LonglistView
from bootcamp.words import LANGUAGES, Language, Words
from bootcamp.workbooks import longlist_columns as table
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.columns import KEY
from bootcamp.workbooks.handed_back import without_value
from bootcamp.workbooks.longlist_workbook import VERSION
from bootcamp.workbooks.origin import SHEET, parts_of
from bootcamp.workbooks.row_keys import keys_of, rows_that_differ
from bootcamp.workbooks.sheets import Grid, Row, facts_of, grid_of


@dataclass(frozen=True)
class Origin:
    """What the workbook was made from: what the cells said, by the keys of their rows."""

    survey: str
    language: Language
    text: str
    rows: Mapping[str, Mapping[str, str]]
    input: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, str]


def origin_of(workbook: Workbook) -> Origin | None:
    """What a longlist's workbook was made from; None for any other workbook."""
    hidden = workbook.sheet(SHEET)
    lines = [text_of(cell) for cell in hidden.columns[0]] if hidden and hidden.columns else []
    try:
        parts = parts_of([line for line in lines if line])
        if parts["version"] != VERSION or parts["language"] not in LANGUAGES:
            return None
        return Origin(
            str(parts["longlist"]), parts["language"], str(parts["text"]), _cells(parts["rows"]),
            _cells(parts["input"]), {str(key): str(text) for key, text in parts["facts"].items()},
        )  # fmt: skip
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError, AttributeError):
        return None


def _cells(rows: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    return {str(key): {str(name): str(text) for name, text in cells.items()} for key, cells in rows.items()}


class Merge:
    """The data of the longlist's file with the cells that people changed, and where each value came from."""

    def __init__(self, view: LonglistView, workbook: Workbook, origin: Origin, data: dict[str, Any]) -> None:
        self.view, self.workbook, self.origin = view, workbook, origin
        self.data = data
        self.problems: list[Problem] = []
        self.places: dict[Location, Place] = {}
        sheets = [sheet for sheet in workbook.sheets if sheet.name != SHEET]
        self.rows = _first(workbook, sheets, ("core_task", "title", *table.DECISION), "title", "")
        self.input = _first(workbook, sheets, table.INPUT, "text", "input-")
        if self.rows is None:
            refuse("longlist-not-ours", place=Place(workbook.name), file=workbook.name, survey=view.id)
        self.problems += [problem for grid in (self.rows, self.input) if grid is not None for problem in grid.failed]
        self.problems += _differing(self.rows, origin, view)

    # --- decisions

    def choices(self) -> None:
        before = {
            f"{each.get('core_task') or self._task_of(each)}/{each.get('item')}": dict(each)
            for each in self.data.get("choices") or []
        }
        after = dict(before)
        seen: dict[str, Row] = {}
        for row in self.rows.rows if self.rows else ():
            was = self.origin.rows.get(row.key or "")
            if was is None:
                self._unknown_row(row)
                continue
            now = {key: row.text(key) for key in table.DECISION if key in row.cells and not _has_failed(row, key)}
            changed = {key: text for key, text in now.items() if text != text_of(was.get(key, ""))}
            if not changed:
                continue
            if row.key in seen:
                self._tell("longlist-row-twice", row, table.CHOSEN, self.rows, title=row.text("title"))
                continue
            seen[row.key or ""] = row
            if (choice := self._choice(row, changed, after.get(row.key or "", {}))) is None:
                after.pop(row.key or "", None)
            else:
                after[row.key or ""] = choice
        self.data["choices"] = list(after.values())
        for number, key in enumerate(after):
            for name in ("core_task", "item", *table.DECISION):
                if key in seen and self.rows:
                    self.places["choices", number, name] = self.rows.place(seen[key].number, name)

    def _task_of(self, choice: Mapping[str, Any]) -> str:
        """The core task of a choice that names none: that of the only row it can mean."""
        rows = [row for row in self.view.rows if row.id == choice.get("item")]
        return (rows[0].core_task or "") if len(rows) == 1 else ""

    def _choice(self, row: Row, changed: Mapping[str, str], before: dict[str, Any]) -> dict[str, Any] | None:
        """The choice with the cells that changed; None when nothing of it is left."""
        task, _, item = (row.key or "").partition("/")
        choice = {"item": item, **({"core_task": task} if task else {})} | before
        for name, text in changed.items():
            if not text:
                choice.pop(name, None)
            elif name == table.REASON:
                choice[name] = " ".join(text.split())
            else:
                choice[name] = self._decided(row, name, text) or text
        if not set(table.DECISION) & choice.keys():
            return None
        if table.CHOSEN not in choice:
            heading = table.heading(table.CHOSEN, self.view.words)
            self._tell("longlist-cell-missing", row, table.CHOSEN, self.rows, column=heading)
        return choice

    def _decided(self, row: Row, name: str, text: str) -> str | None:
        """Yes or no, or a number, as the file has it."""
        if name == table.CHOSEN and text.casefold() in ("x", "1", "true", "sand"):
            return self.view.words("desk.yes")
        code = "longlist-not-yes-or-no" if name == table.CHOSEN else "longlist-not-a-number"
        try:
            if name == table.CHOSEN:
                return self.view.words("desk.yes" if read_yes_no(text) else "desk.no")
            return str(read_whole(text.removesuffix(".")))
        except NotReadable:
            self._tell(code, row, name, self.rows, value=text)
            return None

    def _unknown_row(self, row: Row) -> None:
        if row.text("title"):
            sheet = self.view.words("longlist.sheet-input")
            self._tell("longlist-row-unknown", row, "title", self.rows, "warning", title=row.text("title"), sheet=sheet)

    # --- input

    def notes(self) -> None:
        if self.input is None:
            return
        before = [dict(each) for each in self.data.get("input") or []]
        was = _notes_of(self.origin)
        keys = keys_of(self.input.rows, self.origin.input, ("text",), lambda _row, _said: True)
        rows = {key: row for key, row in zip(keys, self.input.rows, strict=True) if key is not None}
        new = [row for key, row in zip(keys, self.input.rows, strict=True) if key is None]
        kept: list[dict[str, Any]] = []
        for each in before:
            key = next((key for key, note in was.items() if note == _same(each)), None)
            row = rows.pop(key, None) if key is not None else None
            if key is None:
                kept.append(each)  # written in the file since
            elif row is not None:
                self._note(kept, row, each, self.origin.input[key])
        for row in (*rows.values(), *new):
            self._note(kept, row, {}, {})
        self.data["input"] = kept

    def _note(self, kept: list[dict[str, Any]], row: Row, before: dict[str, Any], was: Mapping[str, str]) -> None:
        """Append the note of a row: as it was, with the cells that changed."""
        note = dict(before)
        for name in table.INPUT:
            cell = row.cells.get(name, "")
            if text_of(cell) == text_of(was.get(name, "")) or isinstance(cell, WithoutValue):
                continue
            value = self._note_value(row, name, cell)
            note.pop(name, None)
            if value is not None:
                note[name] = value
        if before and before.get("item") is None and note.get("text") != before.get("text"):
            note.setdefault("id", self._id_of(before))
        for name in ("date", "source", "text"):
            if not note.get(name) and not text_of(row.cells.get(name, "")):
                heading = table.heading(f"input-{name}", self.view.words)
                self._tell("longlist-cell-missing", row, name, self.input, column=heading)
        for name in table.INPUT:
            if self.input:
                self.places["input", len(kept), name] = self.input.place(row.number, name)
        if {key: note.get(key) for key in table.INPUT} not in [{key: k.get(key) for key in table.INPUT} for k in kept]:
            kept.append({key: note[key] for key in Input.model_fields if key in note})

    def _id_of(self, before: Mapping[str, Any]) -> str:
        """The id that an item had by its text keeps when the text is corrected: what was decided of it stays."""
        return str(before.get("id") or key_of(str(before.get("text", ""))))

    def _note_value(self, row: Row, name: str, cell: Cell) -> str | None:
        text = " ".join(text_of(cell).split())
        if not text:
            return None
        if name == "date":
            return self._date(row, cell, text, "date", self.input)
        titles = {
            "core_task": {n: each.title for n, each in self.view.plan.core_tasks.items()},
            "item": table.item_choices(self.view),
        }
        return self._named(row, name, text, titles[name], self.input) if name in titles else text

    # --- who decided

    def facts(self) -> None:
        for sheet in self.workbook.sheets:
            for row in facts_of(sheet, table.keys_of_headings(table.FACTS)) if sheet.width > 1 else ():
                key, cell, place = row.key or "", row.cells["value"], self.workbook.place(sheet, row.number, 1)
                if (problem := without_value(cell, place)) is not None:
                    self.problems.append(problem)
                elif text_of(cell) != text_of(self.origin.facts.get(key, "")):
                    self.places[key,] = place
                    self._set_fact(key, cell, place)

    def _set_fact(self, key: str, cell: Cell, place: Place) -> None:
        text = " ".join(text_of(cell).split())
        value = self._fact(key, cell, text, place) if text else None
        if value is None:
            self.data.pop(key, None)
        else:
            self.data[key] = value

    def _fact(self, key: str, cell: Cell, text: str, place: Place) -> str | None:
        if key == "decided_by":
            return self._titled(text, table.deciders(self.view), place)
        return self._read_date(cell, text, place)

    # --- cells

    def _named(self, row: Row, name: str, text: str, titles: Mapping[str, str], grid: Grid | None) -> str | None:
        return self._titled(text, titles, grid.place(row.number, name) if grid else None)

    def _titled(self, text: str, titles: Mapping[str, str], place: Place | None) -> str | None:
        """The id of what is called `text`, by its title or its id."""
        for name, title in titles.items():
            if text.casefold() in (name, " ".join(title.split()).casefold()):
                return name
        facts = {"value": text, "suggestion": nearest(text, list(titles.values()))}
        self.problems.append(Problem("longlist-title-unknown", facts, place))
        return None

    def _date(self, row: Row, cell: Cell, text: str, name: str, grid: Grid | None) -> str | None:
        return self._read_date(cell, text, grid.place(row.number, name) if grid else None)

    def _read_date(self, cell: Cell, text: str, place: Place | None) -> str | None:
        words = self.view.words
        if isinstance(cell, datetime):
            return words.write(cell.date())
        if isinstance(cell, date):
            return words.write(cell)
        try:
            return words.write(read_date(text))
        except NotReadable:
            self.problems.append(Problem("longlist-not-a-date", {"value": text}, place))
            return None

    def _tell(
        self, code: str, row: Row, name: str, grid: Grid | None, severity: Severity = "error", /, **facts: object
    ) -> None:
        place = grid.place(row.number, name) if grid else None
        self.problems.append(Problem(code, facts, place, severity))


def _has_failed(row: Row, key: str) -> bool:
    return isinstance(row.cells.get(key), WithoutValue)


def _differing(grid: Grid, origin: Origin, view: LonglistView) -> Problems:
    """Rows whose core task or item is not that of their key: as the workbook tells; an older one, as the list does."""
    now = {table.row_key(row): table.text_cells(row, replace(view, words=Words(origin.language))) for row in view.rows}
    said = {key: {**now.get(key, {}), **was} for key, was in origin.rows.items()}
    readable = {key: {name: cells[name] for name in table.READABLE if name in cells} for key, cells in said.items()}
    headings = {name: table.heading(name, view.words) for name in table.READABLE}
    command = f"bootcamp print longlist {view.id} --as xlsx"
    return rows_that_differ(grid.rows, readable, headings, grid.place, command=command)


def _notes_of(origin: Origin) -> dict[str, tuple[str, ...]]:
    """The notes of the file that the workbook was made from, by the keys of their rows."""
    if not origin.text:
        return {}
    source, _ = parse_yaml(origin.text, "")
    notes = (source.data or {}).get("input") or []
    return {str(number): _same(each) for number, each in enumerate(notes)}


def _same(note: Mapping[str, Any]) -> tuple[str, ...]:
    """What makes a note the same note."""
    return tuple(str(note.get(key) or "") for key in ("text", "source", "date", "core_task", "item", "id"))


def _first(workbook: Workbook, sheets: Sequence[Sheet], keys: tuple[str, ...], needed: str, prefix: str) -> Grid | None:
    """The first sheet that has these headings."""
    names = {
        heading: key.removeprefix(prefix)
        for heading, key in table.keys_of_headings(tuple(prefix + k for k in keys)).items()
    }
    return next((grid for sheet in sheets if (grid := grid_of(workbook, sheet, names | {KEY: KEY}, needed))), None)
