"""From the cells of a mapped question to the values of its answers; what fits nothing becomes one problem for each
different text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bootcamp.plan.survey import Question as PlannedQuestion
from bootcamp.problems import Place, Problem, Severity
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key
from bootcamp.survey.answers import DONT_KNOW, Position, Question, Value
from bootcamp.survey.form_names import names_of, option_name, xml_name
from bootcamp.survey.mapping import MappedQuestion
from bootcamp.survey.matching import options_of
from bootcamp.survey.readers.export import Column, ExportTable
from bootcamp.survey.readers.group_kinds import MARKS_OF_ABSENCE, rank_in
from bootcamp.survey.readers.scales import is_dont_know
from bootcamp.survey.readers.splitting import split_known
from bootcamp.survey.readers.times import moments

OTHER = "andet"
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
    columns: Mapping[str, Column]

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
            options.setdefault(OTHER, OTHER.capitalize())
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


def _only(target: Target) -> Column:
    return next(iter(target.columns.values()))


def _unknown(target: Target, text: str, row: int, column: int, told: CellProblems) -> str | None:
    """What to make of an answer that is no option: «andet» if the mapping says so, else an error."""
    if target.mapped.unknown == "other":
        return OTHER
    known = list(target.options.values())
    facts = {"question": target.planned.title, "known": known, "suggestion": nearest(text, known)}
    told.add("option-unknown", text, row, column, {**facts, "id": target.mapped.id})
    return None


def _single(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    column, keys = _only(target), target.keys
    values: list[Value | None] = []
    for row, cell in zip(table.rows, column.cells, strict=True):
        key = text_key(cell)
        if not key:
            values.append(None)
        elif key in keys:
            values.append(keys[key])
        elif target.says_dont_know(cell):
            values.append(DONT_KNOW)
        else:
            values.append(_unknown(target, shown(cell), row, column.index, told))
    return values


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
    marks = {item: [_is_chosen(cell) for cell in column.cells] for item, column in target.columns.items()}
    chosen = zip(*marks.values(), strict=True)
    return [tuple(i for i, mark in zip(marks, row, strict=True) if mark) or None for row in chosen]


def _is_chosen(cell: Cell) -> bool:
    return not is_blank(cell) and text_key(cell) not in MARKS_OF_ABSENCE


def _parts(cell: Cell, separator: str, target: Target) -> tuple[list[str], list[str]]:
    """The ids of the options in a cell, and what is none; forms with names part them by blanks: `stier landsbyer`."""
    chosen, left = split_known(shown(cell), separator, target.keys)
    if left and not chosen:
        options = {name: option for option in target.options for name in (option, xml_name(option))}
        names = shown(cell).split(" ")
        if all(name in options for name in names):
            return [options[name] for name in names], []
    return chosen, left


def _multi_in_cells(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    column = _only(target)
    separator = target.mapped.separator or table.separator or ";"
    values: list[Value | None] = []
    for row, cell in zip(table.rows, column.cells, strict=True):
        chosen, left = _parts(cell, separator, target)
        if left and not chosen and len(left) == 1 and target.says_dont_know(left[0]):
            values.append(DONT_KNOW)
            continue
        others = [_unknown(target, text, row, column.index, told) for text in left]
        values.append(tuple(dict.fromkeys([*chosen, *(other for other in others if other)])) or None)
    return values


def _ranking(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    return (_ranks_in_columns if target.mapped.items else _ranks_in_cells)(target, table, told)


def _ranks_in_cells(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    """`a;b;c;`: the first is ranked 1. An item twice in a cell spoils that ranking, and only that."""
    column, options = _only(target), list(target.options)
    separator = target.mapped.separator or table.separator or ";"
    values: list[Value | None] = []
    for row, cell in zip(table.rows, column.cells, strict=True):
        order, left = _parts(cell, separator, target)
        for text in left:
            _unknown(target, text, row, column.index, told)
        repeated = next((item for item in order if order.count(item) > 1), None)
        if repeated:
            item = target.options[repeated]
            told.add("rank-repeat", item, row, column.index, {"question": target.planned.title}, warning=True)
        fits = order and not left and not repeated
        values.append(tuple(order.index(o) + 1 if o in order else None for o in options) if fits else None)
    return values


def _ranks_in_columns(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    options = list(target.options)
    values: list[Value | None] = []
    for at, row in enumerate(table.rows):
        ranks = {item: _rank(column, at, row, target, told) for item, column in target.columns.items()}
        given = [rank for rank in ranks.values() if rank is not None]
        if len(set(given)) < len(given):
            twice = next(rank for rank in given if given.count(rank) > 1)
            column = next(target.columns[item].index for item, rank in ranks.items() if rank == twice)
            told.add("rank-twice", str(twice), row, column, {"question": target.planned.title}, warning=True)
            values.append(None)
        else:
            values.append(tuple(ranks.get(option) for option in options) if given else None)
    return values


def _rank(column: Column, at: int, row: int, target: Target, told: CellProblems) -> int | None:
    cell, most = column.cells[at], len(target.options)
    if is_blank(cell) or text_key(cell) in ("na", "n/a") or target.says_dont_know(cell):
        return None
    rank = rank_in(cell)
    if rank is None or not 1 <= rank <= most:
        told.add("not-a-rank", shown(cell), row, column.index, {"most": most, "question": target.planned.title})
        return None
    return rank


def _likert(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    numbers = {label: number for number, label in enumerate(target.scale, start=1)}
    steps = {name: numbers[label] for name, label in names_of(target.scale).items()}
    steps |= {text_key(label): number for label, number in numbers.items()}
    positions: dict[str, list[Position]] = {}
    for item, column in target.columns.items():
        cells = zip(table.rows, column.cells, strict=True)
        positions[item or target.mapped.id] = [
            _position(target, cell, row, column.index, steps, told) for row, cell in cells
        ]
    rows = zip(*positions.values(), strict=True)
    answers = (dict(zip(positions, row, strict=True)) for row in rows)
    return [answer if any(place is not None for place in answer.values()) else None for answer in answers]


def _position(
    target: Target, cell: Cell, row: int, column: int, steps: Mapping[str, int], told: CellProblems
) -> Position:
    key = text_key(cell)
    if not key:
        return None
    if key in steps:
        return steps[key]
    if target.says_dont_know(cell):
        return DONT_KNOW
    scale = list(target.scale)
    facts = {"question": target.planned.title, "scale": scale, "suggestion": nearest(shown(cell), scale)}
    told.add("scale-unknown", shown(cell), row, column, facts)
    return None


def _numbers(target: Target, table: ExportTable, told: CellProblems) -> list[Value | None]:
    column, is_nps = _only(target), target.mapped.kind == "nps"
    values: list[Value | None] = []
    for row, cell in zip(table.rows, column.cells, strict=True):
        number = number_in(cell)
        if is_blank(cell):
            values.append(None)
        elif number is None and target.says_dont_know(cell):
            values.append(DONT_KNOW)
        elif number is None or (is_nps and not (0 <= number <= 10 and number == int(number))):
            code = "not-from-0-to-10" if is_nps else "cell-not-a-number"
            told.add(code, shown(cell), row, column.index, {"question": target.planned.title})
            values.append(None)
        else:
            values.append(number)
    return values


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
    return [None if is_blank(cell) else _written(cell) for cell in _only(target).cells]


def _written(cell: Cell) -> str:
    """What somebody wrote, with its line breaks."""
    return cell.strip() if isinstance(cell, str) else shown(cell)
