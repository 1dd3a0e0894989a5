"""From the cells of a mapped question to the values of its answers; what fits nothing becomes one problem for each
different text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import compress
from typing import Any

from bootcamp.plan.survey import Question as PlannedQuestion
from bootcamp.problems import Place, Problem, Severity
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import Cell, each_once, is_blank, number_in, shown, text_key
from bootcamp.survey.answers import DONT_KNOW, OTHER, Position, Question, Value
from bootcamp.survey.intake.form_names import names_of, option_name, xml_name
from bootcamp.survey.intake.mapping import MappedQuestion
from bootcamp.survey.intake.matching import options_of
from bootcamp.survey.readers.export import ExportColumn, ExportTable
from bootcamp.survey.readers.group_kinds import MARKS_OF_ABSENCE, rank_in
from bootcamp.survey.readers.scales import is_dont_know
from bootcamp.survey.readers.splitting import splitter
from bootcamp.survey.readers.times import moments

_MOST_CELLS = 6


@dataclass
class CellProblems:
    """Problems of many cells, gathered so that each different text of a question is told once, with the cells that
    hold it.
    """

    place: Callable[[int, int], Place]
    found: dict[tuple[str, str, str], tuple[Problem, list[str]]] = field(default_factory=dict)

    def add(
        self, code: str, text: str, row: int, column: int, facts: Mapping[str, object], *, warning: bool = False
    ) -> None:
        """Note that the cell at this row (from 1) and column (from 0) holds `text`, which is wrong in the sense of
        `code`.
        """
        key = (code, str(facts.get("question", "")), text_key(text))
        place = self.place(row, column)
        if key not in self.found:
            severity: Severity = "warning" if warning else "error"
            self.found[key] = (Problem(code, {"value": text, **facts}, place, severity), [])
        self.found[key][1].append(place.cell or "")

    def problems(self) -> list[Problem]:
        told = []
        for problem, cells in self.found.values():
            named = [*cells[:_MOST_CELLS], *(["…"] if len(cells) > _MOST_CELLS else [])]
            told.append(replace(problem, params={**problem.params, "n": len(cells), "cells": named}))
        return told


@dataclass(frozen=True, slots=True)
class Target:
    """A question to be filled: as planned, as mapped, and its columns by item (under `""` when there is only one)."""

    planned: PlannedQuestion
    mapped: MappedQuestion
    columns: Mapping[str, ExportColumn]

    @property
    def options(self) -> dict[str, str]:
        """The options' ids and texts, as the plan words them; where it has none, as the mapping does."""
        planned = dict(options_of(self.planned))
        mapped = {option: texts[0] for option, texts in self.mapped.options.items() if texts}
        headed = {item: column.item or column.title for item, column in self.columns.items() if item}
        options = planned or mapped or headed
        if self.mapped.kind == "likert" and not options:
            options = {self.mapped.id: self.planned.title}
        if self.mapped.unknown == "other" and self.mapped.kind in ("single", "multi"):
            options.setdefault(OTHER, "")
        return options

    @property
    def keys(self) -> dict[str, str]:
        """The ids of the options by every text that stands for one in plan and mapping, and by themselves."""
        texts = [(text, option) for option, text in options_of(self.planned).items()]
        texts += [(text, option) for option, alternatives in self.mapped.options.items() for text in alternatives]
        names = [(name, option) for option in options_of(self.planned) for name in (option, xml_name(option))]
        return {text_key(text): option for text, option in (*names, *texts)}

    @property
    def scale(self) -> tuple[str, ...]:
        return self.mapped.scale or self.planned.scale

    def question(self) -> Question:
        """The question as answers are stored under it."""
        kind, scale = self.mapped.kind, self.scale if self.mapped.kind == "likert" else ()
        options = self.options if kind in ("single", "multi", "ranking", "likert") else {}
        return Question(self.mapped.id, kind, self.planned.title, options, self.planned.core_task, scale)

    def says_dont_know(self, cell: Cell) -> bool:
        labels = (*self.mapped.dont_know, *self.planned.dont_know)
        said = {text for label in labels for text in (text_key(label), option_name(label))}
        return text_key(cell) in said or (
            isinstance(cell, str) and is_dont_know(cell) and text_key(cell) not in self.keys
        )


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell that does not fit: what is wrong with it, and the value it counts as all the same."""

    complaints: tuple[tuple[str, str, Mapping[str, object], bool], ...]
    value: Value | None = None


def values_of(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    """The value of every row for one question; None where it was not answered or what was answered does not fit."""
    readers: dict[str, Callable[[Target, ExportTable, CellProblems], list[Value | None]]] = {
        "single": _single,
        "multi": _multi,
        "ranking": _ranking,
        "likert": _likert,
        "nps": _numbers,
        "number": _numbers,
        "date": _dates,
        "text": _texts,
    }
    return readers[target.mapped.kind](target, table, told)


def _read(column: ExportColumn, table: ExportTable, told: CellProblems, read: Callable[[Cell], Any]) -> list[Any]:
    """What `read` makes of every cell of a column; it is asked once for each different cell, whose doubts are told with
    every row that holds it.
    """
    known = {cell: read(cell) for cell in dict.fromkeys(column.cells)}
    doubts = {cell: value for cell, value in known.items() if isinstance(value, Doubt)}
    known |= {cell: doubt.value for cell, doubt in doubts.items()}
    if doubts:
        for row, cell in zip(table.rows, column.cells, strict=True):
            for code, text, facts, warning in doubts[cell].complaints if cell in doubts else ():
                told.add(code, text, row, column.index, facts, warning=warning)
    return list(map(known.__getitem__, column.cells))


def _only(target: Target) -> ExportColumn:
    return next(iter(target.columns.values()))


def _doubt(code: str, text: str, **facts: object) -> Doubt:
    return Doubt(((code, text, facts, False),))


def _unknown(target: Target, text: str) -> str | Doubt:
    """What to make of an answer that is no option: «andet» if the mapping says so, else an error."""
    if target.mapped.unknown == "other":
        return OTHER[0]
    known = list(target.options.values())
    facts = {"question": target.planned.title, "known": known, "suggestion": nearest(text, known)}
    return _doubt("option-unknown", text, **facts, id=target.mapped.id)


def _single(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    keys = target.keys

    def read(cell: Cell) -> Value | Doubt | None:
        key = text_key(cell)
        if not key:
            return None
        if key in keys:
            return keys[key]
        return DONT_KNOW if target.says_dont_know(cell) else _unknown(target, shown(cell))

    return _read(_only(target), table, told, read)


def _multi(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    values = _multi_over_columns(target) if target.mapped.items else _multi_in_cells(target, table, told)
    most = target.mapped.max if target.mapped.max is not None else target.planned.choose
    column = _only(target)
    for row, value in zip(table.rows, values, strict=True):
        if most and isinstance(value, tuple) and len(value) > most:
            facts = {"most": most, "question": target.planned.title}
            told.add("too-many-chosen", "", row, column.index, facts, warning=True)
    return values


def _multi_over_columns(target: Target) -> list[Value | None]:
    marks = [each_once(_is_chosen, column.cells) for column in target.columns.values()]
    read = cache(lambda row: tuple(compress(target.columns, row)) or None)
    return list(map(read, zip(*marks, strict=True)))


def _is_chosen(cell: Cell) -> bool:
    return not is_blank(cell) and text_key(cell) not in MARKS_OF_ABSENCE


def _splitter(target: Target, table: ExportTable) -> Callable[[Cell], tuple[list[str], list[str]]]:
    """What parts a cell into ids of options and what is none; forms with names part them by blanks: `stier byer`."""
    split = splitter(target.mapped.separator or table.separator or ";", target.keys)
    options = {name: option for option in target.options for name in (option, xml_name(option))}

    def parts(cell: Cell) -> tuple[list[str], list[str]]:
        chosen, left = split(shown(cell))
        names = shown(cell).split(" ") if left and not chosen else []
        return ([options[name] for name in names], []) if names and options.keys() >= set(names) else (chosen, left)

    return parts


def _multi_in_cells(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    split = _splitter(target, table)

    def read(cell: Cell) -> Value | Doubt | None:
        chosen, left = split(cell)
        if left and not chosen and len(left) == 1 and target.says_dont_know(left[0]):
            return DONT_KNOW
        others = [_unknown(target, text) for text in left]
        value = tuple(dict.fromkeys([*chosen, *(other for other in others if isinstance(other, str))])) or None
        complaints = tuple(one for other in others if isinstance(other, Doubt) for one in other.complaints)
        return Doubt(complaints, value) if complaints else value

    return _read(_only(target), table, told, read)


def _ranking(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    return (_ranks_in_columns if target.mapped.items else _ranks_in_cells)(target, table, told)


def _ranks_in_cells(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    """`a;b;c;`: the first is ranked 1. An item twice in a cell spoils that ranking, and only that."""
    options, split = target.options, _splitter(target, table)

    def read(cell: Cell) -> Value | Doubt | None:
        order, left = split(cell)
        others = [_unknown(target, text) for text in left]
        complaints = [one for other in others if isinstance(other, Doubt) for one in other.complaints]
        ranks = {item: rank for rank, item in enumerate(order, start=1)}
        if len(ranks) < len(order):
            item = options[next(item for item in order if order.count(item) > 1)]
            complaints.append(("rank-repeat", item, {"question": target.planned.title}, True))
        if complaints:
            return Doubt(tuple(complaints))
        return tuple(map(ranks.get, options)) if order and not left else None

    return _read(_only(target), table, told, read)


def _ranks_in_columns(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    """A rank for each item. Items with the same rank share their places, which is told."""
    items, read = list(target.columns), partial(_rank, target)
    ranks = [_read(column, table, told, read) for column in target.columns.values()]
    order = [items.index(option) if option in target.columns else None for option in target.options]
    values: list[Value | None] = []
    for row, given in zip(table.rows, zip(*ranks, strict=True), strict=True):
        several = [rank for rank in given if rank is not None]
        if len(set(several)) < len(several):
            twice = next(rank for rank in several if several.count(rank) > 1)
            column = target.columns[items[given.index(twice)]].index
            told.add("rank-twice", str(twice), row, column, {"question": target.planned.title}, warning=True)
        values.append(tuple(None if at is None else given[at] for at in order) if several else None)
    return values


def _rank(target: Target, cell: Cell) -> int | Doubt | None:
    most = len(target.options)
    if is_blank(cell) or text_key(cell) in ("na", "n/a") or target.says_dont_know(cell):
        return None
    rank = rank_in(cell)
    if rank is None or not 1 <= rank <= most:
        return _doubt("not-a-rank", shown(cell), most=most, question=target.planned.title)
    return rank


def _likert(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    numbers = {label: number for number, label in enumerate(target.scale, start=1)}
    steps = {name: numbers[label] for name, label in names_of(target.scale).items()}
    steps |= {text_key(label): number for label, number in numbers.items()}
    read = partial(_position, target, steps)
    positions = [_read(column, table, told, read) for column in target.columns.values()]
    items = [item or target.mapped.id for item in target.columns]
    rows = zip(*positions, strict=True)
    return [dict(zip(items, row, strict=True)) if row.count(None) < len(row) else None for row in rows]


def _position(target: Target, steps: Mapping[str, int], cell: Cell) -> Position | Doubt:
    key = text_key(cell)
    if not key:
        return None
    if key in steps:
        return steps[key]
    if target.says_dont_know(cell):
        return DONT_KNOW
    scale = list(target.scale)
    suggestion = nearest(shown(cell), scale)
    return _doubt("scale-unknown", shown(cell), question=target.planned.title, scale=scale, suggestion=suggestion)


def _numbers(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    is_nps = target.mapped.kind == "nps"

    def read(cell: Cell) -> Value | Doubt | None:
        number = number_in(cell)
        if is_blank(cell):
            return None
        if number is None and target.says_dont_know(cell):
            return DONT_KNOW
        if number is None or (is_nps and not (0 <= number <= 10 and number == int(number))):
            code = "not-from-0-to-10" if is_nps else "cell-not-a-number"
            return _doubt(code, shown(cell), question=target.planned.title)
        return number

    return _read(_only(target), table, told, read)


def _dates(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    column = _only(target)
    times = moments(column.cells, target.mapped.order)
    values: list[Value | None] = []
    for row, cell, moment in zip(table.rows, column.cells, times.values, strict=True):
        if moment is None and not is_blank(cell) and not target.says_dont_know(cell):
            told.add("cell-not-a-date", shown(cell), row, column.index, {"question": target.planned.title})
        unknown = DONT_KNOW if not is_blank(cell) and target.says_dont_know(cell) else None
        values.append(moment.date() if moment else unknown)
    first = next((row for row, moment in zip(table.rows, times.values, strict=True) if moment), None)
    if first is not None and not times.told:
        facts = {"header": column.header, "column": column.letter}
        told.add("date-order-unknown", "", first, column.index, facts, warning=True)
    return values


def _texts(target: Target, _: ExportTable, __: CellProblems) -> list[Value | None]:
    return each_once(lambda cell: None if is_blank(cell) else _written(cell), _only(target).cells)


def _written(cell: Cell) -> str:
    """What somebody wrote, with its line breaks."""
    return cell.strip() if isinstance(cell, str) else shown(cell)
