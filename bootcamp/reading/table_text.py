"""Tables in text files: which encoding, which delimiter, which records."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from bootcamp.problems import Place, Problem, Problems, refuse
from bootcamp.reading.preflight import MOST_CELLS

LONGEST_FIELD = 1_000_000
_DELIMITERS = ",;\t"


def read_records(content: bytes, name: str) -> tuple[list[list[str]], dict[str, str], Problems]:
    """The records of a csv or tsv file, its properties (encoding, delimiter), and what is worth telling.

    A record is a row of the table even where a cell holds line breaks; blank records are kept, so that the n-th
    record is row n of the sheet that Excel would show.
    """
    text, encoding, problems = decoded(content, name)
    text, declared = _without_declaration(text)
    delimiter = declared or sniffed(text)
    csv.field_size_limit(LONGEST_FIELD)
    try:
        records = _within_reason(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), name)
    except csv.Error:
        refuse("table-quotes", place=Place(name), file=name)
    return records, {"encoding": encoding, "delimiter": delimiter}, problems


def _within_reason(records: Iterable[list[str]], name: str) -> list[list[str]]:
    """The records, as long as the table they span stays small: one long record makes every other as long."""
    kept: list[list[str]] = []
    width = 0
    for record in records:
        kept.append(record)
        width = max(width, len(record))
        if width * len(kept) > MOST_CELLS:
            refuse("workbook-far-cell", place=Place(name), file=name, rows=len(kept), columns=width)
    return kept


def decoded(content: bytes, name: str) -> tuple[str, str, Problems]:
    """The text of a table, the name of its encoding, and a warning when the encoding had to be guessed."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding.removesuffix("-sig"), ()
    if unmarked := _sixteen_bits(content):
        return content.decode(unmarked, "replace"), "utf-16", ()
    try:
        return content.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
    for candidate, shown in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        try:
            text = content.decode(candidate)
        except UnicodeDecodeError:
            continue
        facts = {"encoding": shown, "nordic": sum(map(text.count, "æøåÆØÅ")), "line": line}
        return text, shown, (Problem("table-encoding", facts, Place(name, line=line), "warning"),)
    raise AssertionError  # pragma: no cover - every sequence of bytes is Latin-1


def _sixteen_bits(content: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of the beginning is nought."""
    head = content[:400]
    if len(head) < 4:
        return None
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head[offset::2].count(0) > 0.8 * len(head[offset::2]) and head[1 - offset :: 2].count(0) == 0:
            return encoding
    return None


def _without_declaration(text: str) -> tuple[str, str | None]:
    """Excel's own first line `sep=;` is no record; it is emptied so that row numbers stay."""
    first, end, rest = text.partition("\n")
    declaration = first.strip().strip('"').casefold()
    if len(declaration) == 5 and declaration.startswith("sep=") and declaration[4] in _DELIMITERS:
        return end + rest, declaration[4]
    return text, None


def sniffed(text: str) -> str:
    """The delimiter of the first record with content: the one of `,` `;` and tab that parts it into most cells."""
    return max(_DELIMITERS, key=lambda delimiter: _width(text, delimiter))


def _width(text: str, delimiter: str) -> int:
    try:
        for record in csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=delimiter):
            if any(record):
                return len(record)
    except csv.Error:
        return 0
    return 0


def columns_of(records: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """The columns of records of uneven length; what is missing at the end of a record is blank."""
    width = max(map(len, records), default=0)
    padded = [record if len(record) == width else [*record, *[""] * (width - len(record))] for record in records]
    return tuple(zip(*padded, strict=True))
