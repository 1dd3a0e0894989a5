"""What kind of question a column or a group of columns answers, told from the answers, and how sure that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import Column
from bootcamp.survey.readers.scales import is_attitude, is_dont_know, scale_of
from bootcamp.survey.readers.splitting import infer_options, split_known, whole_pieces
from bootcamp.survey.readers.times import moments

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Item:
    """One statement, option or ranked item: who answered, and how often each answer was given."""

    answered: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Found:
    """A question as the answers show it.

    `counts` of single, multi, likert, nps and of numbers and dates with few values; `items` of grids and rankings,
    `first` how often each item was ranked first; `separator` parts the answers within a cell. `sure` is False where
    another kind would fit as well.
    """

    kind: Kind
    title: str
    columns: tuple[Column, ...]
    answered: int
    counts: Counts | None = None
    items: Mapping[str, Item] | None = None
    first: Counts | None = None
    options: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    separator: str | None = None
    incomplete: int = 0
    numbers: Mapping[str, float] = field(default_factory=dict)
    sure: bool = True


def found(
    group: Sequence[Column], complete: Sequence[bool], separator: str, known: Mapping[str, str] | None = None
) -> Found:
    """The question that the columns of one group answer; only rows with `complete` count.

    `separator` parts several answers in a cell; where the tool does not tell which, both that are usual are tried.
    `known` are the question's options, if known, by what they are compared by; otherwise they are inferred.
    """
    if len(group) > 1 or group[0].item is not None:
        return _found_in_group(group, complete)
    return _found_in_column(group[0], complete, separator, known or {})


def _filled(column: Column, complete: Sequence[bool]) -> list[Cell]:
    return [cell for cell, counts in zip(column.cells, complete, strict=True) if counts and not is_blank(cell)]


def tally(cells: Sequence[Cell]) -> dict[str, int]:
    """How often each text is met, in its most usual spelling, most frequent first and alphabetically among equals."""
    spellings: dict[str, Counter[str]] = {}
    for cell in cells:
        text = shown(cell)
        spellings.setdefault(text.casefold(), Counter())[text] += 1
    counts = {min(texts, key=lambda t: (-texts[t], t)): texts.total() for texts in spellings.values()}
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


# One column

_RECOMMENDS = re.compile(r"anbefal|recommend|rekommender")
_RANKS = re.compile(r"priorit|rangér|ranger|rangordn|rank|rækkefølge|in order of")
_FEW = 12


def _found_in_column(column: Column, complete: Sequence[bool], separator: str, known: Mapping[str, str]) -> Found:
    cells = _filled(column, complete)
    if not cells:
        return Found("text", column.title, (column,), 0, sure=False)
    if all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in cells):
        return _numbers(column, cells)
    times = moments(cells)
    if times.share(cells) > 0.9:
        return _dates(column, cells)
    texts = [shown(cell) for cell in cells]
    for sign in (separator,) if separator else (";", ", "):
        if several := _several(column, texts, sign, known):
            return several
    numbers = [number_in(cell) for cell in cells]
    if all(number is not None for number in numbers):
        return _numbers(column, [number for number in numbers if number is not None])
    return _choice_or_text(column, texts)


def _numbers(column: Column, cells: Sequence[Cell]) -> Found:
    values = [float(cell) for cell in cells if isinstance(cell, int | float)]
    counts = tally(cells)
    ordered = dict(sorted(counts.items(), key=lambda item: float(item[0])))
    summary = {"mean": sum(values) / len(values), "minimum": min(values), "maximum": max(values)}
    whole = all(value.is_integer() for value in values)
    if whole and min(values) >= 0 and max(values) <= 10 and _RECOMMENDS.search(text_key(column.title)):
        return Found("nps", column.title, (column,), len(values), counts=ordered, numbers=summary)
    few = ordered if whole and len(ordered) <= _FEW else None
    return Found("number", column.title, (column,), len(values), counts=few, numbers=summary)


def _dates(column: Column, cells: Sequence[Cell]) -> Found:
    days = [value.date() for value in moments(cells).values if value]
    counts = dict(sorted(tally(days).items()))
    few = counts if len(counts) <= _FEW else None
    return Found("date", column.title, (column,), len(days), counts=few, sure=moments(cells).told)


def _several(column: Column, texts: Sequence[str], separator: str, known: Mapping[str, str]) -> Found | None:
    """Several answers in a cell: each ends with the separator (Microsoft Forms), or recurring parts are combined
    freely.
    """
    ended = separator == ";" and sum(text.endswith(";") for text in texts) > 0.8 * len(texts)
    if not ended and not _recurring(texts, separator):
        return None
    options = {**infer_options(_unknown(texts, separator, known), separator), **known}
    answers = [split_known(text, separator, {key: key for key in options})[0] for text in texts]
    if ranking := _ranking_in_cells(column, answers, options, separator):
        return ranking
    if not ended and not any(len(answer) > 1 for answer in answers):
        return None
    counts = Counter(option for answer in answers for option in set(answer))
    ordered = sorted(counts, key=lambda option: (-counts[option], options[option]))
    return Found(
        "multi",
        column.title,
        (column,),
        sum(map(bool, answers)),
        counts={options[option]: counts[option] for option in ordered},
        options=tuple(options[option] for option in ordered),
        separator=separator,
    )


def _unknown(texts: Sequence[str], separator: str, known: Mapping[str, str]) -> list[str]:
    """What is left of cells once the options that are known are taken out."""
    if not known:
        return list(texts)
    left = (split_known(text, separator, known)[1] for text in texts)
    return [separator.join(parts) for parts in left if parts]


def _recurring(texts: Sequence[str], separator: str) -> bool:
    """Whether cells are lists: parts come again in other company, and there are fewer different parts than answers
    suggest.
    """
    split = [whole_pieces(text, separator) for text in texts]
    lists = [parts for parts in split if len(parts) > 1]
    if len(lists) < 2 or (separator != ";" and any(len(part) > 80 for parts in lists for part in parts)):
        return False
    counts = Counter(text_key(part) for parts in split for part in parts)
    combinations = {tuple(map(text_key, parts)) for parts in split}
    repeated = sum(times for times in counts.values() if times > 1)
    if separator == ", " and len(combinations) < len(counts):
        return False  # «Yes, somewhat rude» and «Yes, very rude» are two options with a comma, not three that combine
    return len(combinations) > 2 and repeated >= 0.8 * counts.total() and len(counts) <= 0.5 * counts.total()


def _ranking_in_cells(
    column: Column, answers: Sequence[Sequence[str]], options: Mapping[str, str], separator: str
) -> Found | None:
    """A ranking: nearly every cell holds the same items, in an order of its own."""
    most = max(map(len, answers))
    full = [answer for answer in answers if len(answer) == most]
    same = {frozenset(answer) for answer in full}
    if most < 3 or len(same) > 1 or any(len(set(answer)) < len(answer) for answer in answers):
        return None
    asked = bool(_RANKS.search(text_key(column.title)))
    if len(full) < (0.5 if asked else 0.9) * len(answers) or len({tuple(answer) for answer in full}) < 2:
        return None
    items = sorted(next(iter(same)), key=lambda key: options[key])
    if not all(set(answer) <= set(items) for answer in answers):
        return None
    ranks = {item: [answer.index(item) + 1 for answer in answers if item in answer] for item in items}
    named = {options[item]: ranks[item] for item in items}
    return _ranking(column.title, (column,), named, len(answers), len(answers) - len(full), separator)


def _ranking(
    title: str,
    columns: tuple[Column, ...],
    ranks: Mapping[str, Sequence[int]],
    answered: int,
    incomplete: int,
    separator: str | None = None,
) -> Found:
    items = {
        item: Item(len(given), {str(rank): times for rank, times in sorted(Counter(given).items())})
        for item, given in ranks.items()
    }
    return Found(
        "ranking",
        title,
        columns,
        answered,
        items=items,
        first={item: sum(rank == 1 for rank in given) for item, given in ranks.items()},
        options=tuple(ranks),
        separator=separator,
        incomplete=incomplete,
    )


_LONG = 90


def _choice_or_text(column: Column, texts: Sequence[str]) -> Found:
    counts = tally(texts)
    options = tuple(counts)
    if is_attitude(options):
        scale = scale_of(options) or ()
        return Found("likert", column.title, (column,), len(texts), counts=counts, options=options, scale=scale)
    recurring = sum(times for times in counts.values() if times > 1) / len(texts)
    lengths = sum(map(len, texts)) / len(texts)
    offered = recurring >= 0.6 and len(options) <= max(8, 0.5 * len(texts)) and lengths < _LONG
    single = len(options) <= 2 or offered or (recurring >= 0.9 and len(options) <= 8)
    if single and len(texts) > 2 and not _written_freely(options):
        sure = recurring >= 0.8 and len(texts) >= 10
        return Found("single", column.title, (column,), len(texts), counts=counts, options=options, sure=sure)
    sure = recurring < 0.4 and len(texts) >= 5
    return Found("text", column.title, (column,), len(texts), sure=sure)


def _written_freely(options: Sequence[str]) -> bool:
    """Texts that nobody would offer as options: one begins with a sign, as notes and drawings of faces do."""
    return any(not (text[0].isalnum() or text[0] in "<>≤≥([«\"'$€£") for text in options)


# A group of columns

_OTHER = re.compile(r"andet|andre|other|annet|annat|\[?other\]?.*specify.*|andet.*|other.*|annet.*")
_NOT_CHOSEN = {"not selected", "ikke valgt", "no", "nej", "nei", "0", "false", "unchecked"}
MARKS_OF_ABSENCE = frozenset(_NOT_CHOSEN)
_NOT_ASKED = {"na"}
_CHOSEN = {"1", "x", "yes", "ja", "selected", "valgt", "true", "checked", "✓"}
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


def _found_in_group(group: Sequence[Column], complete: Sequence[bool]) -> Found:
    return _ranking_over_columns(group, complete) or _multi_over_columns(group, complete) or _grid(group, complete)


def _label(column: Column) -> str:
    return column.item or column.title


def _ranking_over_columns(group: Sequence[Column], complete: Sequence[bool]) -> Found | None:
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
        _label(column): [answer[at] or 0 for answer in answers if answer[at] is not None]
        for at, column in enumerate(group)
    }
    partly = sum(len(g) < len(group) for g in given)
    return _ranking(group[0].title, tuple(group), named, len(answers), partly)


def _multi_over_columns(group: Sequence[Column], complete: Sequence[bool]) -> Found | None:
    """One column per option: what it holds is the option, or a sign that it was chosen, and otherwise blank."""
    chosen: dict[str, list[bool]] = {}
    plain = 0
    for column in group:
        keys = {text_key(cell) for cell in column.cells if not is_blank(cell)}
        keys -= _NOT_CHOSEN | (_NOT_ASKED if "not selected" in keys else set())
        own = len(keys) == 1 and (keys <= _CHOSEN or text_key(_label(column)) in keys or _is_code(column.item))
        if keys and not own and not _OTHER.fullmatch(text_key(_label(column))):
            return None
        plain += own
        unmarked = _NOT_CHOSEN | (set() if text_key(_label(column)) in _NOT_ASKED else _NOT_ASKED)
        label = _chosen_text(column) if own and _is_code(column.item) else _label(column)
        chosen[label] = [not is_blank(cell) and text_key(cell) not in unmarked for cell in column.cells]
    if not plain:
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


def _chosen_text(column: Column) -> str:
    texts = tally(
        [cell for cell in column.cells if not is_blank(cell) and text_key(cell) not in _NOT_CHOSEN | _NOT_ASKED]
    )
    text = next(iter(texts))
    return _label(column) if text_key(text) in _CHOSEN else text


def _grid(group: Sequence[Column], complete: Sequence[bool]) -> Found:
    items: dict[str, Item] = {}
    for column in group:
        cells = _filled(column, complete)
        items[_label(column)] = Item(len(cells), tally(cells))
    labels = dict.fromkeys(label for item in items.values() for label in item.counts)
    answered = sum(any(not is_blank(c.cells[n]) for c in group) for n, counts in enumerate(complete) if counts)
    scale = scale_of(labels)
    if scale is None and (numbers := _whole_numbers(labels)):
        scale = tuple(str(number) for number in range(min(numbers), max(numbers) + 1))
        return Found("matrix", group[0].title, tuple(group), answered, items=items, scale=scale, options=tuple(labels))
    kind: Kind = "likert" if scale else "matrix"
    return Found(kind, group[0].title, tuple(group), answered, items=items, options=tuple(labels), scale=scale or ())


def _whole_numbers(labels: Mapping[str, None]) -> list[int] | None:
    numbers = [int(label) for label in labels if label.isdigit()]
    others = [label for label in labels if not label.isdigit() and not is_dont_know(label)]
    return numbers if numbers and not others and max(numbers) <= 11 else None
