"""What the headings of XLSForm tools say of their questions: which columns are options, places or choices in a cell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bootcamp.reading.table_cells import Cell, is_blank, letters, shown, text_key
from bootcamp.reading.tables import Sheet
from bootcamp.survey.answers import Kind
from bootcamp.survey.readers.export import ExportHeading, Reason
from bootcamp.survey.readers.lists import LIST_SIGN, as_lists
from bootcamp.survey.readers.splitting import infer_options, split_known

_PLACE = re.compile(r"_?(\d{1,3})(?:st|nd|rd|th)[ _]choice", re.IGNORECASE)
_SIGNS = ("/", ".", ":", "__")
_MARKS = {"0", "1", "true", "false"}


@dataclass(slots=True)
class Questions:
    """What the headings say of the questions: headings and kinds by column, cells rewritten, columns set aside."""

    headings: dict[int, ExportHeading]
    kinds: dict[int, Kind] = field(default_factory=dict)
    cells: dict[int, Sequence[Cell]] = field(default_factory=dict)
    ignored: dict[int, Reason] = field(default_factory=dict)


def questions_in(sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]) -> Questions:
    questions = Questions({index: ExportHeading(text) for index, text in enumerate(texts)})
    summaries = {texts[index]: index for index in asked}
    for title, options in _option_columns(sheet, texts, asked, rows).items():
        questions.headings |= {index: ExportHeading(title, option) for index, option in options.items()}
        questions.kinds |= dict.fromkeys(options, "multi")
        if title in summaries:
            questions.ignored[summaries[title]] = Reason("why-summary")
    for places in _place_columns(texts, asked).values():
        _merge_places(sheet, texts, places, rows, questions)
    named = all(" " not in text for text in texts)  # names of questions, not their wording: then values are names too
    for index in asked:
        if named and index not in questions.kinds and index not in questions.ignored:
            _split_names(sheet, index, rows, questions)
    return questions


def _option_columns(
    sheet: Sheet, texts: Sequence[str], asked: Sequence[int], rows: Sequence[int]
) -> Mapping[str, dict[int, str]]:
    """The 0/1 columns by the question before the last sign in their headings.

    They are options where the question also stands by itself and is answered where some are chosen, or where at least
    two are blank in the same rows.
    """
    headings = set(texts)
    answered = {texts[index]: [not is_blank(sheet.columns[index][row]) for row in rows] for index in asked}
    found: dict[str, dict[int, str]] = {}
    blank_in: dict[str, set[tuple[bool, ...]]] = {}
    for index in asked:
        cells = [sheet.columns[index][row] for row in rows]
        held = {text_key(cell) for cell in cells} - {""}
        if not held or not held <= _MARKS:
            continue
        title, option = _parted(texts[index], headings)
        if option:
            found.setdefault(title, {})[index] = option
            blank_in.setdefault(title, set()).add(tuple(map(is_blank, cells)))
    return {
        title: options
        for title, options in found.items()
        if (len(options) > 1 and len(blank_in[title]) == 1 and title not in answered)
        or (title in answered and _agrees(answered[title], sheet, options, rows))
    }


def _agrees(answered: Sequence[bool], sheet: Sheet, options: Mapping[int, str], rows: Sequence[int]) -> bool:
    """Whether some option is chosen just where the question is answered, but for answers to older versions of it."""
    chosen = [any(text_key(sheet.columns[index][row]) in ("1", "true") for index in options) for row in rows]
    return sum(one == other for one, other in zip(answered, chosen, strict=True)) >= 0.9 * len(rows)


def _parted(text: str, headings: set[str]) -> tuple[str, str]:
    """A heading as question and option: before the longest beginning that is a heading itself, else the last `/`."""
    ends = [at for sign in _SIGNS for at in _places_of(text, sign) if text[:at] in headings]
    if ends:
        end = max(ends)
        sign = next(sign for sign in _SIGNS if text.startswith(sign, end))
        return text[:end], text[end + len(sign) :]
    title, sign, option = text.rpartition("/" if "/" in text else ".")
    return (title, option) if sign and option and " " not in text else (text, "")


def _places_of(text: str, sign: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(sign), text) if match.start()]


def _place_columns(texts: Sequence[str], asked: Sequence[int]) -> dict[str, dict[int, int]]:
    """The columns of rankings: question → place → column, where every place from the first is there."""
    found: dict[str, dict[int, int]] = {}
    for index in asked:
        for sign in _SIGNS:
            title, parted, place = texts[index].rpartition(sign)
            if parted and title and (match := _PLACE.fullmatch(place)):
                found.setdefault(title, {})[int(match[1])] = index
                break
    return {
        title: places
        for title, places in found.items()
        if len(places) > 1 and sorted(places) == list(range(1, len(places) + 1))
    }


def _merge_places(
    sheet: Sheet, texts: Sequence[str], places: Mapping[int, int], rows: Sequence[int], questions: Questions
) -> None:
    """Put a ranking into one cell, first place first, in the column of the first place."""
    first = places[1]
    column: list[Cell] = list(sheet.columns[first])
    for row in rows:
        given = [shown(sheet.columns[places[place]][row]) for place in sorted(places)]
        column[row] = LIST_SIGN.join(filter(None, given))
    questions.cells[first] = column
    questions.headings[first] = ExportHeading(_PLACE.sub("", texts[first]).rstrip("/.:_-"))
    questions.kinds[first] = "ranking"
    why = Reason("why-part-of-list", {"column": letters(first)})
    questions.ignored |= {index: why for index in places.values() if index != first}


_MOST_NAMES = 40
_NAMES = re.compile(r"[\w.-]+(?: [\w.-]+)*")


def _split_names(sheet: Sheet, index: int, rows: Sequence[int], questions: Questions) -> None:
    """Write `a b` as a list where cells hold names of options, each at most once."""
    cells = [sheet.columns[index][row] for row in rows]
    texts = [shown(cell) for cell in cells if isinstance(cell, str) and not is_blank(cell)]
    if not any(" " in text for text in texts) or not all(map(_NAMES.fullmatch, texts)):
        return
    parts = [text.split() for text in texts]
    if len({part for own in parts for part in own}) > _MOST_NAMES or any(len(set(p)) < len(p) for p in parts):
        return
    options = infer_options(texts, " ")
    lists = as_lists(cells, lambda text: split_known(text, " ", options)[0])
    if lists is not None:
        column: list[Cell] = list(sheet.columns[index])
        for row, cell in zip(rows, lists, strict=True):
            column[row] = cell
        questions.cells[index] = column
        questions.kinds[index] = "multi"
