"""What kind of question a column or a group of columns answers, told from the answers, and how sure that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from math import fsum
from typing import Any

from bootcamp.reading.table_cells import Cell, number_in, shown, text_key
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import ExportColumn
from bootcamp.survey.readers.found import Found, each_read, filled, ranked, tally
from bootcamp.survey.readers.group_kinds import found_in_group
from bootcamp.survey.readers.scales import is_attitude, is_dont_know, scale_of
from bootcamp.survey.readers.splitting import counted, infer_options, splitter, whole_pieces
from bootcamp.survey.readers.times import moments


def found(
    group: Sequence[ExportColumn], complete: Sequence[bool], separator: str, known: Mapping[str, str] | None = None
) -> Found:
    """The question that the columns of one group answer; only rows with `complete` count.

    `separator` parts several answers in a cell; where the tool does not tell which, both that are usual are tried.
    `known` are the question's options, if known, by what they are compared by; otherwise they are inferred.
    """
    if len(group) > 1 or group[0].item is not None:
        return found_in_group(group, complete)
    if kind := group[0].kind:
        return _said_by_the_tool(kind, group[0], complete, separator, known or {})
    return _found_in_column(group[0], complete, separator, known or {})


def _said_by_the_tool(
    kind: Kind, column: ExportColumn, complete: Sequence[bool], separator: str, known: Mapping[str, str]
) -> Found:
    """A question in one column whose kind the export itself names; only how its answers are tallied is left to see."""
    cells = filled(column, complete)
    texts, answered = each_read(shown, cells), cells.total()
    counts = tally(cells)
    several = _several(column, texts, separator, known, told=kind) if kind in _LISTS and separator and cells else None
    if several and several.kind == kind:
        return several
    if kind in ("nps", "number") and all(number_in(cell) is not None for cell in cells) and cells:
        return replace(_numbers(column, each_read(lambda cell: number_in(cell) or 0, cells)), kind=kind)
    if kind == "date" and cells:
        return _dates(column, cells)
    if kind in ("single", "likert", "matrix", "multi"):
        scale = (scale_of(counts) or ()) if kind == "likert" else ()
        return Found(kind, column.title, (column,), answered, counts=counts, options=tuple(counts), scale=scale)
    return Found(kind, column.title, (column,), answered)


_LISTS = ("multi", "ranking")

# One column

_RECOMMENDS = re.compile(r"anbefal|recommend|rekommender")
_RANKS = re.compile(r"priorit|rangér|ranger|rangordn|rank|rækkefølge|in order of")
_FEW = 12
_NEARLY_ALL = 0.95
_SAMPLE = 50


def _found_in_column(column: ExportColumn, complete: Sequence[bool], separator: str, known: Mapping[str, str]) -> Found:
    cells = filled(column, complete)
    if not cells:
        return Found("text", column.title, (column,), 0, sure=False)
    if all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in cells):
        return _numbers(column, cells)
    sample = list(islice(cells, _SAMPLE))
    if moments(sample).share(sample) and moments(every := list(cells.elements())).share(every) > 0.9:
        return _dates(column, cells)
    texts = each_read(shown, cells)
    for sign in (separator,) if separator else (";", ", "):
        if several := _several(column, texts, sign, known):
            return several
    read = each_read(number_in, cells)
    numbers = Counter({number: times for number, times in read.items() if number is not None})
    if numbers.total() == cells.total():
        return _numbers(column, numbers)
    if steps := _steps_in(column, texts):
        return steps
    if numbers.total() >= _NEARLY_ALL * cells.total() and len(numbers) > _FEW:
        return replace(_numbers(column, numbers), answered=cells.total(), sure=False)
    return _choice_or_text(column, texts)


def _numbers(column: ExportColumn, cells: Mapping[Any, int]) -> Found:
    values, answered = [float(cell) for cell in cells], sum(cells.values())
    counts = tally(cells)
    ordered = dict(sorted(counts.items(), key=lambda item: float(item[0])))
    mean = fsum(float(cell) * times for cell, times in cells.items()) / answered
    summary = {"mean": mean, "minimum": min(values), "maximum": max(values)}
    whole = all(value.is_integer() for value in values)
    if whole and min(values) >= 0 and max(values) <= 10 and _RECOMMENDS.search(text_key(column.title)):
        return Found("nps", column.title, (column,), answered, counts=ordered, numbers=summary)
    few = ordered if whole and len(ordered) <= _FEW else None
    return Found("number", column.title, (column,), answered, counts=few, numbers=summary)


def _steps_in(column: ExportColumn, texts: Counter[str]) -> Found | None:
    """Steps of a scale by their numbers, where some have said instead that they do not know."""
    counts = tally(texts)
    steps = {int(text): times for text, times in counts.items() if text.isdecimal()}
    others = [text for text in counts if not text.isdecimal()]
    if len(steps) < 3 or max(steps) > _MOST_ON_A_SCALE or not others or not all(map(is_dont_know, others)):
        return None
    labels = tuple(map(str, range(min(*steps, 1), max(steps) + 1)))
    mean = fsum(step * times for step, times in steps.items()) / sum(steps.values())
    numbers = {"mean": mean, "minimum": min(steps), "maximum": max(steps)}
    return Found(
        "likert", column.title, (column,), texts.total(), counts=counts, options=(*labels, *others), scale=labels,
        numbers=numbers,
    )  # fmt: skip


_MOST_ON_A_SCALE = 11


def _dates(column: ExportColumn, cells: Counter[Cell]) -> Found:
    times = moments(list(cells.elements()))
    days: Counter[Cell] = Counter(value.date() for value in times.values if value)
    counts = dict(sorted(tally(days).items()))
    few = counts if len(counts) <= _FEW else None
    return Found("date", column.title, (column,), days.total(), counts=few, sure=times.told)


def _several(
    column: ExportColumn, texts: Counter[str], separator: str, known: Mapping[str, str], *, told: Kind | None = None
) -> Found | None:
    """Several answers in a cell: each ends with the separator (Microsoft Forms), or recurring parts are combined
    freely, or the tool has `told` that it is a list.
    """
    if told is None and not any(separator in text for text in texts):
        return None
    ending = sum(times for text, times in texts.items() if text.endswith(";"))
    ended = told is not None or (separator == ";" and ending > 0.8 * texts.total())
    if not ended and not recurring(texts, separator):
        return None
    options = {**infer_options(_unknown(texts, separator, known), separator), **known}
    split = splitter(separator, {key: key for key in options})
    answers = each_read(lambda text: tuple(split(text)[0]), texts)
    if told == "ranking":
        return _ranking_told(column, answers, options, separator)
    if told is None and (ranking := _ranking_in_cells(column, answers, options, separator)):
        return ranking
    if not ended and not any(len(answer) > 1 for answer in answers):
        return None
    counts: Counter[str] = Counter()
    for answer, times in answers.items():
        counts.update(dict.fromkeys(answer, times))
    ordered = sorted(counts, key=lambda option: (-counts[option], options[option]))
    return Found(
        "multi",
        column.title,
        (column,),
        answers.total() - answers[()],
        counts={options[option]: counts[option] for option in ordered},
        options=tuple(options[option] for option in ordered),
        separator=separator,
    )


def _unknown(texts: Counter[str], separator: str, known: Mapping[str, str]) -> Counter[str]:
    """What is left of cells once the options that are known are taken out."""
    if not known:
        return texts
    split = splitter(separator, known)
    left = each_read(lambda text: separator.join(split(text)[1]), texts)
    del left[""]
    return left


def recurring(cells: Iterable[str], separator: str) -> bool:
    """Whether cells, or counts of them, are lists: parts come again in other company, and there are fewer different
    parts than answers suggest.
    """
    texts = Counter(cells)
    if sum(times for text, times in texts.items() if separator in text) < 2:
        return False
    split = [(whole_pieces(text, separator), times) for text, times in texts.items()]
    lists = [(parts, times) for parts, times in split if len(parts) > 1]
    if sum(times for _, times in lists) < 2:
        return False
    if separator != ";" and any(len(part) > 80 for parts, _ in lists for part in parts):
        return False
    counts = counted((text_key(part), times) for parts, times in split for part in parts)
    combinations = {tuple(map(text_key, parts)) for parts, _ in split}
    repeated = sum(times for times in counts.values() if times > 1)
    if separator.strip() == "," and len(combinations) < len(counts):
        return False  # «Yes, somewhat rude» and «Yes, very rude» are two options with a comma, not three that combine
    return len(combinations) > 2 and repeated >= 0.8 * counts.total() and len(counts) <= 0.5 * counts.total()


def _ranking_in_cells(
    column: ExportColumn, different: Counter[tuple[str, ...]], options: Mapping[str, str], separator: str
) -> Found | None:
    """A ranking: nearly every cell holds the same items, in an order of its own."""
    most = max(map(len, different))
    full = {answer: times for answer, times in different.items() if len(answer) == most}
    if most < 3 or len(set(map(frozenset, full))) > 1 or any(len(set(answer)) < len(answer) for answer in different):
        return None
    asked = bool(_RANKS.search(text_key(column.title)))
    answered = different.total()
    if sum(full.values()) < (0.5 if asked else 0.9) * answered or len(full) < 2:
        return None
    items = sorted(next(iter(full)), key=lambda key: options[key])
    if not all(set(answer) <= set(items) for answer in different):
        return None
    ranks: dict[str, Counter[int]] = {item: Counter() for item in items}
    for answer, times in different.items():
        for rank, item in enumerate(answer, start=1):
            ranks[item][rank] += times
    named = {options[item]: ranks[item] for item in items}
    return ranked(column.title, (column,), named, answered, answered - sum(full.values()), separator)


def _ranking_told(
    column: ExportColumn, answers: Counter[tuple[str, ...]], options: Mapping[str, str], separator: str
) -> Found:
    """A ranking that the tool calls one: some may rank a few items only, and an item named twice has no place."""
    items = sorted(options, key=lambda key: options[key])
    fitting = {answer: times for answer, times in answers.items() if len(set(answer)) == len(answer)}
    ranks = {
        options[item]: counted((answer.index(item) + 1, times) for answer, times in fitting.items() if item in answer)
        for item in items
    }
    partly = sum(times for answer, times in answers.items() if len(set(answer)) < len(items))
    return ranked(column.title, (column,), ranks, answers.total(), partly, separator)


_LONG = 90
_MOST_STEPS = 30


def _choice_or_text(column: ExportColumn, texts: Counter[str]) -> Found:
    counts, answered = tally(texts), texts.total()
    options = tuple(counts)
    if len(options) <= _MOST_STEPS and is_attitude(options):
        scale = scale_of(options) or ()
        return Found("likert", column.title, (column,), answered, counts=counts, options=options, scale=scale)
    recurring = sum(times for times in counts.values() if times > 1) / answered
    lengths = sum(len(text) * times for text, times in texts.items()) / answered
    offered = recurring >= 0.6 and len(options) <= max(8, 0.5 * answered) and lengths < _LONG
    single = len(options) <= 2 or offered or (recurring >= 0.9 and len(options) <= 8)
    if single and answered > 2 and not _written_freely(counts):
        sure = recurring >= 0.8 and answered >= 10
        return Found("single", column.title, (column,), answered, counts=counts, options=options, sure=sure)
    sure = recurring < 0.4 and answered >= 5
    return Found("text", column.title, (column,), answered, sure=sure)


def _written_freely(counts: Mapping[str, int]) -> bool:
    """Texts that nobody would offer as options: one is nothing but signs, as drawings of faces are, and chosen once."""
    return any(times == 1 and not any(map(str.isalnum, text)) for text, times in counts.items())
