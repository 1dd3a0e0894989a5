"""What kind of question a group of columns answers: a ranking, several choices, or a grid of statements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bootcamp.reading.table_cells import Cell, is_blank, text_key
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import ExportColumn
from bootcamp.survey.readers.found import Found, FoundItem, filled, ranked, tally
from bootcamp.survey.readers.scales import is_dont_know, scale_of

_OTHER = re.compile(r"andet|andre|other|annet|annat|sonstiges|autre|\[?other\]?.*specify.*|andet.*|other.*|annet.*")
_NOT_CHOSEN = {"not selected", "ikke valgt", "no", "nej", "nei", "nein", "non", "0", "false", "unchecked", "inte vald"}
_WRITTEN_TOO = {"no", "nej", "nei", "nein", "non", "0"}  # where people write what else there is, these are answers
MARKS_OF_ABSENCE = frozenset(_NOT_CHOSEN)
_NOT_ASKED = {"na"}
_CHOSEN = {"1", "x", "yes", "ja", "oui", "selected", "valgt", "true", "checked", "✓"}
MARKS = frozenset(_CHOSEN)
_RANK = re.compile(
    r"(?:nr\.?\s*|#\s*)?(\d{1,3})(?:[.,]0+)?\s*"
    r"(?:\.|\)|(?:st|nd|rd|th|\.)?\s*(?:prioritet|priority|choice|valg|plads|place)|st|nd|rd|th)?"
)


def rank_in(cell: Cell) -> int | None:
    """The rank a cell holds: 2, "2", "2,0", "2.", "2. prioritet", "2nd"; None where it holds none."""
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    match = _RANK.fullmatch(text_key(cell))
    return int(match[1]) if match else None


def found_in_group(group: Sequence[ExportColumn], complete: Sequence[bool]) -> Found:
    """A ranking, a choice of several or a grid: as the tool says, and where it says nothing, as the answers show."""
    match group[0].kind:
        case "ranking":
            return _ranking_over_columns(group, complete) or replace(_grid(group, complete), kind="ranking")
        case "multi":
            return _multi_over_columns(group, complete, told=True) or _grid(group, complete)
        case "likert" | "matrix":
            return _grid(group, complete)
    return _ranking_over_columns(group, complete) or _multi_over_columns(group, complete) or _grid(group, complete)


def _label(column: ExportColumn) -> str:
    return column.item or column.title


def _ranking_over_columns(group: Sequence[ExportColumn], complete: Sequence[bool]) -> Found | None:
    """One column per item, each respondent's ranks without repeats: a grid of marks from 1 to 7 repeats them."""
    if len(group) < 2:
        return None
    ranks = [[rank_in(cell) if not is_blank(cell) else None for cell in column.cells] for column in group]
    pairs = (pair for column, given in zip(group, ranks, strict=True) for pair in zip(column.cells, given, strict=True))
    misfits = any(rank is None and not is_blank(cell) for cell, rank in pairs)
    answers = [
        answer for answer, counts in zip(zip(*ranks, strict=True), complete, strict=True) if counts and any(answer)
    ]
    if misfits or not answers:
        return None
    given = [[rank for rank in answer if rank is not None] for answer in answers]
    fitting = [g for g in given if len(set(g)) == len(g) and min(g) >= 1 and max(g) <= len(group)]
    several = [g for g in given if len(g) > 1]
    least = 0.8 if len(group) > 2 and len(answers) >= 5 else 0.95  # by chance 2 in 9 have no repeat among three
    if len(fitting) < least * len(answers) or not several:
        return None
    named = {
        _label(column): Counter(answer[at] or 0 for answer in answers if answer[at] is not None)
        for at, column in enumerate(group)
    }
    partly = sum(len(g) < len(group) for g in given)
    return ranked(group[0].title, tuple(group), named, len(answers), partly)


def _multi_over_columns(group: Sequence[ExportColumn], complete: Sequence[bool], *, told: bool = False) -> Found | None:
    """One column per option: what it holds is the option, or a sign that it was chosen, and otherwise blank.

    Where the tool itself has `told` so, it is one even when nobody chose anything, and a column may hold
    anything, as the texts under «Andet» do.
    """
    chosen: dict[str, list[bool]] = {}
    plain = 0
    for column in group:
        keys = {text_key(cell) for cell in column.cells if not is_blank(cell)}
        keys -= _NOT_CHOSEN | (_NOT_ASKED if "not selected" in keys else set())
        own = len(keys) == 1 and (keys <= _CHOSEN or text_key(_label(column)) in keys or _is_code(column.item))
        if keys and not own and not told and not _OTHER.fullmatch(text_key(_label(column))):
            return None
        plain += own
        unmarked = _NOT_CHOSEN | (set() if told or text_key(_label(column)) in _NOT_ASKED else _NOT_ASKED)
        if keys and not own:
            unmarked -= _WRITTEN_TOO
        label = _chosen_text(column) if own and _is_code(column.item) else _label(column)
        chosen[label] = [not is_blank(cell) and text_key(cell) not in unmarked for cell in column.cells]
    if not plain and not told:
        return None
    rows = [n for n, counts in enumerate(complete) if counts]
    return Found(
        "multi",
        group[0].title,
        tuple(group),
        sum(any(marks[n] for marks in chosen.values()) for n in rows),
        counts={option: sum(marks[n] for n in rows) for option, marks in chosen.items()},
        options=tuple(chosen),
    )


def _is_code(item: str | None) -> bool:
    return item is None or bool(re.fullmatch(r"[0-9_]+|[A-Z]{1,3}\d+", item))


def _chosen_text(column: ExportColumn) -> str:
    unmarked = _NOT_CHOSEN | _NOT_ASKED
    cells = Counter(column.cells)
    texts = tally({c: times for c, times in cells.items() if not is_blank(c) and text_key(c) not in unmarked})
    text = next(iter(texts))
    return _label(column) if text_key(text) in _CHOSEN else text


def _grid(group: Sequence[ExportColumn], complete: Sequence[bool]) -> Found:
    items: dict[str, FoundItem] = {}
    for column in group:
        cells = filled(column, complete)
        items[_label(column)] = FoundItem(cells.total(), tally(cells))
    labels = dict.fromkeys(label for item in items.values() for label in item.counts)
    answered = sum(any(not is_blank(c.cells[n]) for c in group) for n, counts in enumerate(complete) if counts)
    scale = _listed_scale(group, labels) or scale_of(labels)
    if scale is None and (numbers := _whole_numbers(labels)):
        scale = tuple(str(number) for number in range(min(numbers), max(numbers) + 1))
        return Found("matrix", group[0].title, tuple(group), answered, items=items, scale=scale, options=tuple(labels))
    kind: Kind = "likert" if scale else "matrix"
    return Found(kind, group[0].title, tuple(group), answered, items=items, options=tuple(labels), scale=scale or ())


def _listed_scale(group: Sequence[ExportColumn], labels: Mapping[str, None]) -> tuple[str, ...] | None:
    """The scale that the tool lists for every column, where nothing else was answered but that one does not know."""
    scale = group[0].scale
    listed = {text_key(step) for step in scale}
    met = {text_key(label) for label in labels if not is_dont_know(label)}
    return scale if scale and all(column.scale == scale for column in group) and met <= listed else None


def _whole_numbers(labels: Mapping[str, None]) -> list[int] | None:
    numbers = [int(label) for label in labels if label.isdigit()]
    others = [label for label in labels if not label.isdigit() and not is_dont_know(label)]
    return numbers if numbers and not others and max(numbers) <= 11 else None
