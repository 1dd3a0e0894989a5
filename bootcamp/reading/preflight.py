"""What a handed-in table file really is, and whether it is safe to read, settled before any reader sees it.

A workbook of five kilobytes can take gigabytes or end the interpreter: its directory, its sizes while inflating and its
farthest cell are looked at first. What a supervised child must still be ready for: old `.xls` files, sheets whose cells
carry no addresses, and whatever the compiled reader has not been seen to do yet; it may end the process (SIGABRT)
without a word.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Literal, NoReturn, TypeAlias

from bootcamp.problems import ExitCode, Place, Problem, Refused, refuse
from bootcamp.reading.files import read_bytes, refuse_special, refused_by_system
from bootcamp.reading.open_document import refuse_far_repeats

Kind: TypeAlias = Literal["xlsx", "xls", "ods", "text", "folder"]

LARGEST_FILE = 200_000_000
LARGEST_TEXT_FILE = 600_000_000
LARGEST_UNPACKED = 400_000_000
LARGEST_RATIO = 100
LONGEST_TEXT = 12_000_000
MOST_CELLS = 10_000_000
MOST_COLUMNS = 10_000
MOST_BLANK = 2_000_000
SPARSEST = 50
"""Of the cells that a sheet spans, at least one in so many is written, where it spans more than `MOST_BLANK`."""
_SMALL_ENOUGH = 10_000_000
_CHUNK = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOK_STARTS = (b"PK", _OLE, b"\x09\x08\x10\x00", b"\x09\x08\x08\x00")
_HEAD = 4_000
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_FILES = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"{\\rtf": "RTF",
}
_ENDINGS: dict[Kind, tuple[str, ...]] = {
    "xlsx": (".xlsx", ".xlsm"),
    "xls": (".xls",),
    "ods": (".ods",),
    "text": (".csv", ".tsv", ".txt", ".tab"),
}
_WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods")


def inspected(path: Path) -> tuple[Kind, bytes]:
    """The kind of a table file, and the bytes of a workbook. Raises Refused, in words of what the user can do.

    Exit code 3 for what the system stands in the way of (missing, no permission, open in Excel, a folder without
    tables), 1 for content that is no table, or none that is safe to read.
    """
    if path.is_dir():
        return "folder", b""
    refuse_special(path)
    _refuse_lock_file(path)
    _refuse_open_elsewhere(path)
    size = _size(path)
    content = read_bytes(path, _HEAD)
    if content.startswith(_BOOK_STARTS):
        _refuse_large(size, LARGEST_FILE, path)
        content = read_bytes(path)
    _refuse_large(size, LARGEST_TEXT_FILE, path)
    kind = _kind(content, path)
    _refuse_other_ending(kind, path)
    if kind in ("xlsx", "ods"):
        _refuse_unsafe_archive(content, path, kind)
    return kind, content


def unpacked(path: Path) -> Path:
    """What to read of a folder that holds no tables itself: its one folder of text tables, or else the one workbook.

    So come the unpacked zip files of tools that hand out `CSV/` and `Excel/` together.
    """
    if not path.is_dir() or _tables(path, (".csv", ".tsv")):
        return path
    inner = [each for each in sorted(path.iterdir()) if each.is_dir()]
    if len(texts := [each for each in inner if _tables(each, (".csv", ".tsv"))]) == 1:
        return texts[0]
    books = [book for each in (path, *inner) for book in _tables(each, (".xlsx", ".xls", ".ods"))]
    return books[0] if len(books) == 1 and not texts else path


def _tables(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix.lower() in endings and path.is_file()]


def csv_files(folder: Path) -> list[Path]:
    """The text tables of a folder, by name; refuses with exit code 3 when there are none."""
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".csv", ".tsv") and path.is_file())
    except OSError as error:
        raise refused_by_system(error, folder) from error
    if not files:
        refuse("folder-without-tables", exit_code=ExitCode.SYSTEM, file=str(folder))
    return files


def _stop(code: str, path: Path, **facts: object) -> NoReturn:
    raise Refused(Problem(code, {"file": path.name, **facts}, Place(path.name)))


def _refuse_lock_file(path: Path) -> None:
    if path.name.startswith("~$"):
        refuse("workbook-is-lock-file", exit_code=ExitCode.SYSTEM, file=path.name, meant=path.name[2:])


def _refuse_open_elsewhere(path: Path) -> None:
    """A lock file beside it: Windows lets nobody read it, and what is on the disk may not be what is on the screen."""
    for lock, program in ((f"~${path.name}", "Excel"), (f".~lock.{path.name}#", "LibreOffice")):
        if path.with_name(lock).exists():
            system, place = ExitCode.SYSTEM, Place(path.name)
            refuse("workbook-open", exit_code=system, place=place, file=path.name, program=program, lock=lock)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        refuse("file-missing", exit_code=ExitCode.SYSTEM, file=str(path), suggestion=_nearest_file(path))
    except OSError as error:
        raise refused_by_system(error, path) from error


def _refuse_large(size: int, largest: int, path: Path) -> None:
    if size > largest:
        _stop("table-too-large", path, megabytes=size // 1_000_000, most=largest // 1_000_000)


def _nearest_file(path: Path) -> str | None:
    from bootcamp.reading.scalars import nearest

    try:
        names = [other.name for other in path.parent.iterdir() if other.suffix.lower() == path.suffix.lower()]
    except OSError:
        return None
    return nearest(path.name, names)


def _kind(content: bytes, path: Path) -> Kind:
    if not content.strip(b"\x00\r\n\t \xef\xbb\xbf"):
        _stop("table-empty-file", path)
    if content.startswith(b"PK"):
        return _archive_kind(content, path)
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            _stop("workbook-encrypted", path)
        return "xls"
    return "xls" if content.startswith(_BOOK_STARTS) else _text_kind(content, path)


def _archive_kind(content: bytes, path: Path) -> Kind:
    names = _directory(content, path).namelist()
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and _is_open_spreadsheet(content):
        return "ods"
    if any(name.casefold().endswith((".csv", ".xlsx", ".xls", ".tsv")) for name in names):
        _stop("table-in-zip", path)
    known = {"word/": "Word", "ppt/": "PowerPoint", "xl/": "Excel (xlsb)", "content.xml": "OpenDocument"}
    found = next((program for start, program in known.items() if any(n.startswith(start) for n in names)), "zip")
    _stop("table-other-kind", path, kind=found)


def _is_open_spreadsheet(content: bytes) -> bool:
    return b"opendocument.spreadsheet" in content[:200] or b"mimetype" not in content[:100]


def _text_kind(head: bytes, path: Path) -> Kind:
    known = next((name for start, name in _OTHER_FILES.items() if head.startswith(start)), None)
    if known:
        _stop("table-other-kind", path, kind=known)
    beginning = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if beginning.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta")):
        _stop("table-is-html", path)
    if beginning.startswith((b"<?xml", b"<workbook")):
        _stop("table-is-xml", path)
    sixteen_bits = head.startswith((b"\xff\xfe", b"\xfe\xff")) or 0.3 < head.count(0) / len(head) < 0.6
    if b"\x00" in head and not sixteen_bits:
        _stop(
            "table-other-kind" if path.suffix.lower() not in _WORKBOOK_ENDINGS else "workbook-damaged", path, kind="?"
        )
    return "text"


def _refuse_other_ending(kind: Kind, path: Path) -> None:
    """A file named as another kind than it is: not guessed at, since the other programs on its way will not either."""
    ending = path.suffix.lower()
    known = {ending for endings in _ENDINGS.values() for ending in endings}
    if ending in _ENDINGS[kind] or (ending not in known and kind != "text"):
        return
    if kind == "text" and ending not in known:
        if ending in ("", ".dat"):
            return
        _stop("table-other-kind", path, kind=ending.lstrip("."))
    right = _ENDINGS[kind][0]
    _stop("table-wrong-ending", path, ending=ending, kind=right.lstrip("."), suggestion=path.stem + right)


def _directory(content: bytes, path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        _stop("workbook-damaged", path)


def _refuse_unsafe_archive(content: bytes, path: Path, kind: Kind) -> None:
    entries = _directory(content, path).infolist()
    if any(entry.flag_bits & 0x1 for entry in entries):
        _stop("workbook-encrypted", path)
    _refuse_bomb(sum(entry.file_size for entry in entries), len(content), path)
    for entry in entries:
        if kind == "ods":
            refuse_far_repeats(_parts(content, entry, path), partial(_refuse_area, path))
        elif not _lies_near(_parts(content, entry, path)):
            addressed = all(map(_is_addressed, _parts(content, entry, path)))
            measure = _measured if addressed else _followed
            _refuse_area(path, *measure(_parts(content, entry, path), path))


def _refuse_bomb(unpacked: int, packed: int, path: Path) -> None:
    if unpacked > LARGEST_UNPACKED or (unpacked > _SMALL_ENOUGH and unpacked > LARGEST_RATIO * packed):
        _stop("workbook-bomb", path, megabytes=unpacked // 1_000_000)


def _inflated(content: bytes, entry: zipfile.ZipInfo, path: Path) -> Iterator[bytes]:
    """The bytes of one entry as they unpack, whatever size the directory claims."""
    header = content[entry.header_offset : entry.header_offset + 30]
    if len(header) < 30 or header[:4] != b"PK\x03\x04":
        _stop("workbook-damaged", path)
    start = entry.header_offset + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    packed = memoryview(content)[start : start + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        yield from (bytes(packed[at : at + _CHUNK]) for at in range(0, len(packed), _CHUNK))
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        _stop("workbook-damaged", path)
    inflater = zlib.decompressobj(-15)
    try:
        chunk = inflater.decompress(packed, _CHUNK)
        while chunk or not inflater.eof:
            if not chunk and not inflater.unconsumed_tail:
                _stop("workbook-damaged", path)
            yield chunk
            chunk = inflater.decompress(inflater.unconsumed_tail, _CHUNK)
    except zlib.error:
        _stop("workbook-damaged", path)


_SMALL = re.compile(rb'c r="(?![A-C]?[A-Z]\d{1,4}")')
_NEAR = (
    _SMALL,
    *(
        re.compile(rb'c r="(?!' + area + rb'")')
        for area in (rb"[ABC]?[A-Z]?[1-8]?\d{1,4}", rb"[A-Z]?[A-Z]\d{1,4}", rb"[A-Z][12]?\d{1,5}")
    ),
)
"""What the address of no cell holds in a sheet that reaches no further than CZ9999, CZ89999, ZZ9999 or Z299999."""

_PLAIN = re.compile(rb'<(?:[^\s<>/:"]+:)?c r="([^"]*)"')
_ATTRIBUTES = rb"""((?:[^<>"']|"[^"]*"|'[^']*')*)"""
_TAG = re.compile(rb"<(?:[^\s<>/:]+:)?(row|c)(?=[\s/>])" + _ATTRIBUTES)
_ADDRESS = re.compile(rb"""\sr\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_OF_A_CELL = re.compile(rb"([A-Za-z]{1,3})([1-9]\d{0,6})")
_OF_A_ROW = re.compile(rb"[1-9]\d{0,6}")


def _parts(content: bytes, entry: zipfile.ZipInfo, path: Path) -> Iterator[bytes]:
    """The bytes of one entry, parted before a `<`; more than it claims, or too long a text, stops."""
    tail, unpacked = b"", 0
    for chunk in _inflated(content, entry, path):
        unpacked += len(chunk)
        _refuse_bomb(unpacked, max(entry.compress_size, 1), path)
        text = tail + chunk
        if b"<!DOCTYPE" in text[:_HEAD]:
            _stop("workbook-damaged", path)
        cut = max(text.rfind(b"<"), 0)
        tail = text[cut:]
        if len(tail) > LONGEST_TEXT:
            _stop("table-long-cell", path, most=LONGEST_TEXT // 1_000_000)
        yield text[:cut]
    if unpacked > entry.file_size:
        _stop("workbook-damaged", path)
    yield tail


def _lies_near(texts: Iterable[bytes]) -> bool:
    """Whether every cell has an address and one of the areas of `_NEAR` holds them all, as in nearly every sheet.

    Of the larger areas so much must be filled that their blank cells cannot be what takes the memory.
    """
    near, cells = list(_NEAR), 0
    for text in texts:
        near = [beyond for beyond in near if not beyond.search(text)]
        if not near or not _is_addressed(text):
            return False
        cells += text.count(b'c r="')
    return near[0] is _SMALL or cells * SPARSEST > MOST_CELLS


def _is_addressed(text: bytes) -> bool:
    """Whether cells begin with their address; told by counting, which may err on the side of no."""
    if b"c\t" in text or b"c\n" in text or b"c\r" in text:
        return False
    return text.count(b'c r="') >= max(text.count(b"c "), text.count(b"c>"))


def _measured(texts: Iterable[bytes], path: Path) -> tuple[int, int, int]:
    """The last row and column, and the number, of cells that all have their address."""
    rows = columns = cells = 0
    for text in texts:
        found = _PLAIN.findall(text)
        addresses = [_OF_A_CELL.fullmatch(each) or _stop("workbook-damaged", path) for each in found]
        rows = max([rows, *(int(each[2]) for each in addresses)])
        columns = max([columns, *map(_column, {each[1] for each in addresses})])
        cells += len(addresses)
    return rows, columns, cells


def _followed(texts: Iterable[bytes], path: Path) -> tuple[int, int, int]:
    """As `_measured`, as the reader will go: a cell or row without an address follows what stands before it."""
    rows = columns = cells = row = column = 0
    for text in texts:
        if b"<!--" in text or b"<![CDATA[" in text:
            _stop("workbook-damaged", path)  # what looks like a cell there is none to the reader
        for name, attributes in _TAG.findall(text):
            at = _ADDRESS.search(attributes)
            address = (at[1] or at[2] or b"") if at else None
            if name == b"row":
                row, column = row + 1 if address is None else _row_of(address, path), 0
                continue
            row, column = (row, column + 1) if address is None else _spot_of(address, path)
            if not attributes.endswith(b"/"):
                rows, columns, cells = max(rows, row), max(columns, column), cells + 1
    return rows, columns, cells


def _row_of(address: bytes, path: Path) -> int:
    return int(address) if _OF_A_ROW.fullmatch(address) else _stop("workbook-damaged", path)


def _spot_of(address: bytes, path: Path) -> tuple[int, int]:
    spot = _OF_A_CELL.fullmatch(address) or _stop("workbook-damaged", path)
    return int(spot[2]), _column(spot[1])


def _refuse_area(path: Path, rows: int, columns: int, cells: int) -> None:
    """Refuse a sheet that no program can have made, or whose blank cells alone would take the memory."""
    area = rows * columns
    if rows > 1_048_576 or columns > 16_384:
        _stop("workbook-damaged", path)
    if columns > MOST_COLUMNS or area > MOST_CELLS or (area > MOST_BLANK and cells * SPARSEST < area):
        _stop("workbook-far-cell", path, rows=rows, columns=columns)


def _column(name: bytes) -> int:
    number = 0
    for letter in name.upper():
        number = number * 26 + letter - 64
    return number
