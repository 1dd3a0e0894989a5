"""Tables in text files: which encoding, which delimiter, which records. A file is never in memory as a whole."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from bootcamp.problems import Place, Problem, Problems, refuse
from bootcamp.reading.files import read_bytes, refused_by_system
from bootcamp.reading.preflight import MOST_COLUMNS
from bootcamp.reading.table_cells import BLANK

LONGEST_FIELD = 1_000_000
LONGEST_RECORD = 4_000_000
MOST_CELLS = 24_000_000
"""Twice a million answers to twelve questions. Cells of text are small: equal ones are one object."""

_DELIMITERS = ",;\t"
_BLOCK = 1 << 20
_HEAD = 200_000
_MOST_KEPT = 200_000


def read_columns(path: Path, name: str) -> tuple[tuple[tuple[str, ...], ...], dict[str, str], Problems]:
    """The columns of a csv or tsv file, its properties (encoding, delimiter), and what is worth telling.

    A record is a row of the table even where a cell holds line breaks; blank records are kept, so that the n-th
    record is row n of the sheet that Excel would show. What a record lacks at its end is blank.
    """
    head = read_bytes(path, _HEAD)
    encoding, shown, problems = _encoding(path, head, name)
    text, declared = _without_declaration(codecs.getincrementaldecoder(encoding)("replace").decode(head))
    delimiter = declared or sniffed(text)
    _refuse_tall(path, name, _width(text, delimiter))
    try:
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            if declared:
                file.readline(_HEAD)
            records = _Records(file, delimiter, name)
            columns = _columns(chain([[[]]] if declared else [], records.blocks()), name)  # the row numbers stay
    except csv.Error:
        refuse("table-quotes", place=Place(name), file=name)
    except OSError as error:
        raise refused_by_system(error, path) from error
    blank = not any(any(column) for column in columns)
    return () if blank else columns, {"encoding": shown, "delimiter": delimiter}, problems


def _refuse_tall(path: Path, name: str, width: int) -> None:
    """Refuse a table that is much too large by its number of lines, before any of them is read."""
    try:
        lines = sum(block.count(b"\n") for block in _blocks(path))
    except OSError as error:
        raise refused_by_system(error, path) from error
    if lines * width > 2 * MOST_CELLS:  # some line breaks may stand within cells
        refuse("workbook-far-cell", place=Place(name), file=name, rows=lines, columns=width)


class _Records:
    """The records of a text, one after the other; one that does not end is stopped while it is still small."""

    def __init__(self, file: io.TextIOBase, delimiter: str, name: str) -> None:
        csv.field_size_limit(LONGEST_FIELD)
        self.file, self.name, self.length = file, name, 0
        self.reader = csv.reader(self._lines(), delimiter=delimiter)

    def _lines(self) -> Iterator[str]:
        while line := self.file.readline(LONGEST_RECORD):
            self.length += len(line)
            if self.length >= LONGEST_RECORD:
                most = LONGEST_RECORD // 1_000_000
                refuse("table-long-record", place=Place(self.name), file=self.name, most=most)
            yield line

    def blocks(self) -> Iterator[list[list[str]]]:
        """All records, several at a time and few where they are long."""
        block: list[list[str]] = []
        size = 0
        for record in self.reader:
            block.append(record)
            size, self.length = size + self.length, 0
            if size > LONGEST_RECORD:
                yield block
                block, size = [], 0
        yield block


_ERRORS = dict.fromkeys(
    (
        "#N/A",
        "#I/T",
        "#REF!",
        "#REFERENCE!",
        "#VALUE!",
        "#VÆRDI!",
        "#DIV/0!",
        "#DIVISION/0!",
        "#NAME?",
        "#NAVN?",
        "#NUM!",
    ),
    BLANK,
)
"""Formula errors as Excel saves them as text, in English and Danish: blank, as they are in a workbook."""


def _columns(blocks: Iterable[list[list[str]]], name: str) -> tuple[tuple[str, ...], ...]:
    """The columns of records, as long as the table they span stays small: one long record makes every other as long."""
    columns: list[list[str]] = []
    kept = dict(_ERRORS)
    height = 0
    for block in blocks:
        width = max([len(columns), *map(len, block)])
        if width > MOST_COLUMNS or width * (height + len(block)) > MOST_CELLS:
            refuse("workbook-far-cell", place=Place(name), file=name, rows=height + len(block), columns=width)
        columns += ([BLANK] * height for _ in range(width - len(columns)))
        padded = (record if len(record) == width else [*record, *[BLANK] * (width - len(record))] for record in block)
        if len(kept) > _MOST_KEPT:
            kept = dict(_ERRORS)
        for column, cells in zip(columns, zip(*padded, strict=True), strict=False):
            column.extend(map(kept.setdefault, cells, cells))
        height += len(block)
    return tuple(map(tuple, columns))


def _encoding(path: Path, head: bytes, name: str) -> tuple[str, str, Problems]:
    """What Python and what people call the encoding of a file, and a warning when it had to be guessed."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if head.startswith(mark):
            return encoding, encoding.removesuffix("-sig"), ()
    if unmarked := _sixteen_bits(head):
        return unmarked, "utf-16", ()
    line = _line_that_is_not_utf8(path)
    if line is None:
        return "utf-8", "utf-8", ()
    encoding, shown = "cp1252", "Windows-1252"
    nordic = mac = 0
    for block in _blocks(path):
        mac += len(_MAC_LETTERS.findall(block))
        nordic += sum(map(block.count, "æøåÆØÅ".encode("latin-1")))
        if block.translate(None, _NOT_IN_CP1252) != block:
            encoding, shown = "latin-1", "Latin-1"
    if mac and not nordic:
        encoding, shown, nordic = "mac_roman", "Mac Roman", mac
    facts = {"encoding": shown, "nordic": nordic, "line": line}
    return encoding, shown, (Problem("table-encoding", facts, Place(name, line=line), "warning"),)


_MAC_LETTERS = re.compile(rb"(?<=[A-Za-z])[\xbe\xbf\x8c](?=[A-Za-z])")
"""The letters æ, ø and å of old Macs, which in the other encodings are signs that stand within no word."""
_NOT_IN_CP1252 = b"\x81\x8d\x8f\x90\x9d"


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _line_that_is_not_utf8(path: Path) -> int | None:
    """The number of the first line that is not UTF-8; None when all are."""
    decoder, line = codecs.getincrementaldecoder("utf-8")(), 1
    try:
        for block in _blocks(path):
            decoder.decode(block)
            line += block.count(b"\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        return line + error.object.count(b"\n", 0, error.start)
    return None


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
    """Excel's own first line `sep=;` is no record."""
    first, _, rest = text.partition("\n")
    declaration = first.strip().strip('"').casefold()
    if len(declaration) == 5 and declaration.startswith("sep=") and declaration[4] in _DELIMITERS:
        return rest, declaration[4]
    return text, None


def sniffed(text: str) -> str:
    """The delimiter of the first record with content: the one of `,` `;` and tab that parts it into most cells."""
    return max(_DELIMITERS, key=lambda delimiter: _width(text, delimiter))


def _width(text: str, delimiter: str) -> int:
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(record):
                return len(record)
    except csv.Error:
        return 0
    return 0
