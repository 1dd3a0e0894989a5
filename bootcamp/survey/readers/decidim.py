"""Decidim: the answer's key, when it was given, a hash of the address and the user's status; then numbered questions.

Shape as decidim-forms and the exporters of decidim-core write it: headings are translated, questions stand as
`3. Question`, the rows of a matrix as `3. Question/Row`, several answers as `a, b` in the order chosen or sorted, and
what somebody added to an option as `option (own words)`. The csv puts an apostrophe before =, +, - and @.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from bootcamp.problems import Problems
from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers.export import (
    Evidence,
    ExportHeading,
    ExportLayout,
    ExportTable,
    Reason,
    below,
    export_table,
    header_row,
    headings_at,
    holds_more_than_a_note,
)
from bootcamp.survey.readers.lists import rewritten
from bootcamp.survey.readers.splitting import whole_pieces
from bootcamp.survey.readers.times import moments

TOOL = "decidim"
_NUMBERED = re.compile(r"(\d+)\.\s*(.*)")
_KEY = re.compile(r"[0-9a-f]{16,128}", re.IGNORECASE)
_ADDRESS, _STATUS = re.compile(r"\bip[ _-]?hash\b|\bhash\b.*\bip\b"), re.compile(r"\b(?:user[ _]|bruger)status\b")
_GUARDED = re.compile(r"'[=+@-]")
_OWN_WORDS = re.compile(r"(.+\S) \((.+)\)")


def recognise(workbook: Workbook) -> Evidence:
    """The sheet that fits best: its head by name 10 points or by shape 6, numbered questions after it 4 points."""
    return max((_fit(sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(sheet: Sheet) -> Evidence:
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    head = _head(texts)
    reasons: list[tuple[int, Reason]] = []
    if 3 <= head <= 4 and len(texts) > head:
        names = [text_key(text) for text in texts[:head]]
        named = any(map(_ADDRESS.search, names)) and any(map(_STATUS.search, names))
        cells = [[cell for cell in below(sheet, index, top)[:200] if not is_blank(cell)] for index in range(head)]
        keys = sum(bool(_KEY.fullmatch(shown(cell))) for cell in cells[0]) > _MOST * len(cells[0])
        timed = moments(cells[1]).share(cells[1]) > _MOST
        shaped = keys and timed and len(set(map(text_key, cells[-1]))) in (1, 2)
        if named or shaped:
            reasons.append((10 if named else 6, Reason("decidim-head")))
            reasons.append((4, Reason("decidim-numbered")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


_MOST = 0.8  # the rest may be notes below the answers


def _head(texts: Sequence[str]) -> int:
    """How many columns stand before the first numbered question; 0 where not all that follow are numbered."""
    first = next((index for index, text in enumerate(texts) if _NUMBERED.fullmatch(text)), 0)
    return first if all(map(_NUMBERED.fullmatch, texts[first:])) else 0


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read an export; a row without a key is no answer."""
    top = header_row(sheet)
    texts = headings_at(sheet, top)
    head = _head(texts)
    times = moments(below(sheet, 1, top)).values
    keyed = [row for row in range(top + 1, sheet.height) if not is_blank(sheet.columns[0][row])]
    keys = [row for row in keyed if times[row - top - 1] or holds_more_than_a_note(sheet, row)]
    whys = ["why-identity", "why-time", "why-contact-address", "why-metadata"]
    if head == 3:  # without the hash of the address, as meetings export their polls
        whys.pop(2)
    asked = headings(texts, head)
    layout = ExportLayout(
        top,
        1,
        tuple(keys),
        dict(enumerate(map(ExportHeading, texts[:head]))) | asked,
        tuple(shown(sheet.columns[0][row]) for row in keys),
        tuple(times[row - top - 1] for row in keys),
        {index: Reason(why) for index, why in enumerate(whys)},
        frozenset({2} if head == 4 else ()),
        kinds={index: "matrix" for index, heading in asked.items() if heading.item is not None},
    )
    plain = {index: _plain(sheet.columns[index], top) for index in range(head, sheet.width)}
    return export_table(TOOL, workbook, rewritten(sheet, plain), layout, ", ")


def headings(texts: Sequence[str], head: int) -> dict[int, ExportHeading]:
    """The questions without their numbers; columns of one number are the rows of a matrix."""
    parts = {index: _NUMBERED.fullmatch(texts[index]) for index in range(head, len(texts))}
    by_number: dict[str, list[int]] = {}
    for index, match in parts.items():
        if match:
            by_number.setdefault(match[1], []).append(index)
    result: dict[int, ExportHeading] = {}
    for indexes in by_number.values():
        named = {index: match[2] for index in indexes if (match := parts[index])}
        title, slash, _ = _beginning(min(named.values()), max(named.values())).rpartition("/")
        over_rows = len(indexes) > 1 and bool(slash)
        result |= {
            index: ExportHeading(title, text[len(title) + 1 :]) if over_rows else ExportHeading(text)
            for index, text in named.items()
        }
    return result


def _beginning(first: str, last: str) -> str:
    """What two texts have in common from the left; of the first and last of many in order, what all have."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
    return first[:shared]


def _plain(cells: Sequence[Cell], top: int) -> list[Cell]:
    """The cells without the apostrophe against formulas and without what people added to an option."""
    texts = [cell[1:] if isinstance(cell, str) and _GUARDED.match(cell) else cell for cell in cells]
    added = _with_own_words([shown(cell) for cell in texts[top + 1 :] if isinstance(cell, str)])
    for row, cell in enumerate(texts):
        parts = whole_pieces(cell, ", ") if row > top and added and isinstance(cell, str) else []
        if not added.keys().isdisjoint(parts):
            texts[row] = ", ".join(added.get(part, part) for part in parts)
    return texts


def _with_own_words(texts: Sequence[str]) -> Mapping[str, str]:
    """The parts of answers that are an option with somebody's own words behind it, and that option.

    They are where most that stands behind an option stands there once, and the option is met in other ways too; an
    option that has brackets of its own always has the same.
    """
    parts = Counter(part for text in texts for part in whole_pieces(text, ", "))
    behind: dict[str, list[str]] = {}
    for part in parts:
        if match := _OWN_WORDS.fullmatch(part):
            behind.setdefault(match[1], []).append(part)
    return {
        part: option
        for option, own in behind.items()
        if sum(parts[part] == 1 for part in own) * 2 >= len(own) and len(own) + (option in parts) > 1
        for part in own
    }
