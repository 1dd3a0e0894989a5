"""What hostile files cost: seconds of the processor and peak memory of the whole command, its start included.

Run with `python -m benchmarks.hostile`.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.answers import table, workbook
from benchmarks.folders import SURVEY, asking, narrow_questions
from benchmarks.measuring import COMMAND, ROOT

MOST_SECONDS = 1.0
MOST_MEGABYTES = 300
_SHEET = "xl/worksheets/sheet1.xml"
_CELL = b'<x:c r="A1" s="2" t="s"><x:v>0</x:v></x:c>'
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Runs a command from a process that is small itself, since a child's peak begins with that of its parent.
_LAUNCH = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
Change = Callable[[bytes], bytes]


def main() -> int:
    """Print a line for each file; 1 when one is read, or costs more than it may."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="bootcamp-") as name:
        work = Path(name)
        folder = asking(work / "plan", narrow_questions())
        book = workbook(folder, work / "hel.xlsx", 50)
        text = table(folder, work / "hel.csv", 50)
        floor = max(_run("inspect", file, folder)[2] for file in (book, text))
        print(f"{'file':<44}{'command':<9}{'exit':>5}{'s':>7}{'MB over':>9}  problem")
        for title, file in _files(work, book, text):
            for command in ("inspect", "import"):
                code, seconds, megabytes, problem = _run(command, file, folder)
                good = code in (1, 3) and seconds <= MOST_SECONDS and megabytes - floor <= MOST_MEGABYTES
                missed += not good
                shown = f"{title:<44}{command:<9}{code:>5}{seconds:>7.2f}{megabytes - floor:>9.0f}  {problem}"
                print(shown if good else f"{shown}  NO", flush=True)
            file.unlink()
    return 1 if missed else 0


def _run(command: str, file: Path, folder: Path) -> tuple[int, float, float, str]:
    """Exit code, seconds of the processor, the largest process in megabytes, and the first problem told."""
    survey = [SURVEY] if command == "import" else []
    line = [sys.executable, "-c", COMMAND, "survey", command, str(file), *survey, "--in", str(folder), "--json"]
    with tempfile.TemporaryFile("w+") as told:
        subprocess.run([sys.executable, "-c", _LAUNCH, *line], cwd=ROOT, stdout=told, stderr=told, check=True)
        told.seek(0)
        *answer, measured = told.read().splitlines()
    code, seconds, kilobytes = measured.split()
    problems = json.loads("\n".join(answer) or "{}").get("problems", [])
    codes = [problem["code"] for problem in problems if problem["severity"] == "error"]
    return int(code), float(seconds), int(kilobytes) / 1000, codes[0] if codes else "-"


def _files(work: Path, book: Path, text: Path) -> Iterator[tuple[str, Path]]:
    for number, (title, ending, content) in enumerate(_contents(book, text)):
        file = work / f"{number}{ending}"
        file.write_bytes(content())
        yield title, file


def _contents(book: Path, text: Path) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """What is tried: a title, the file's ending and its bytes."""
    good, table_text = book.read_bytes(), text.read_bytes()
    sheets: dict[str, Change] = {
        "1 GB of blanks": lambda xml: xml.replace(b"</x:sheetData>", b" " * 1_000_000_000 + b"</x:sheetData>"),
        "one cell at XFD1048576": _instead(b'<x:c r="XFD1048576"><x:v>1</x:v></x:c>'),
        "a far cell first": lambda xml: xml.replace(b'r="A1"', b'r="ZZ999999"', 1),
        "a cell reference out of every sheet": _instead(b'<x:c r="ZZZZZZ99999999999"><x:v>1</x:v></x:c>'),
        "a cell reference that is none": _instead(b'<x:c r="1A"><x:v>1</x:v></x:c>'),
        "a far cell in single quotes": _instead(b"<x:c r = 'XFD1048576'><x:v>1</x:v></x:c>"),
        "wide, then tall, without addresses": lambda _: _rows(
            b"<x:row>" + b"<x:c><x:v>1</x:v></x:c>" * 9_000 + b"</x:row>",
            b"<x:row><x:c><x:v>1</x:v></x:c></x:row>" * 60_000,
        ),
        "10 million rows": lambda _: _rows(
            *(b'<x:row r="%d"><x:c r="A%d"><x:v>%d</x:v></x:c></x:row>' % (n, n, n * 7919) for n in range(1, 3_000_000))
        ),
        "16,000 columns": lambda _: _rows(
            *(b"<x:row>" + b"<x:c><x:v>1</x:v></x:c>" * 16_000 + b"</x:row>" for _ in range(20))
        ),
        "one cell of 30 MB": _instead(b'<x:c r="A1" t="inlineStr"><x:is><x:t>%s</x:t></x:is></x:c>' % _noise(30)),
        "billion laughs": lambda xml: _LAUGHS + xml.partition(b"?>")[2].replace(b"<x:v>0", b"<x:v>&i;", 1),
        "UTF-16 with a far cell": lambda xml: (
            xml.replace(b"utf-8", b"utf-16").replace(_CELL, b'<x:c r="XFD1048576"><x:v>1</x:v></x:c>').decode()
        ).encode("utf-16"),
    }
    for title, change in sheets.items():
        yield title, ".xlsx", lambda change=change: _changed(good, {_SHEET: change})  # type: ignore[misc]
    yield (
        "1 GB in one shared text",
        ".xlsx",
        lambda: _changed(
            good, {"xl/sharedStrings.xml": lambda xml: xml.replace(b"<x:t>", b"<x:t>" + b"x" * 1_000_000_000, 1)}
        ),
    )
    yield (
        "a sheet outside its folder, far cell",
        ".xlsx",
        lambda: _changed(good, {_SHEET: _instead(b'<x:c r="XFD1048576"><x:v>1</x:v></x:c>')}, moved="xl/other.bin"),
    )
    yield "encrypted", ".xlsx", lambda: _OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    yield "truncated", ".xlsx", lambda: good[: len(good) // 2]
    yield "truncated at the end", ".xlsx", lambda: good[:-30]
    yield "an .xls of noise", ".xls", lambda: _OLE + os.urandom(100_000)
    yield "an .ods that repeats a cell", ".ods", _repeating
    yield "a csv with 100 MB in one line", ".csv", lambda: b"a;b\n" + b"x;" * 50_000_000
    yield "a csv with one cell of 100 MB", ".csv", lambda: b"a;b\n" + b"x" * 100_000_000
    yield "a quotation mark that never ends", ".csv", lambda: table_text + b'"' + b"x\n" * 50_000_000
    yield "a record that never ends", ".csv", lambda: table_text + b'"\n";' * 25_000_000
    yield "a csv with NUL bytes", ".csv", lambda: table_text.replace(b"e", b"\x00")
    yield "16,000 columns as csv", ".csv", lambda: (b"a;" * 16_000 + b"\n") * 1_000
    yield "a csv too tall", ".csv", lambda: b"1;2;3\n" * 20_000_000


_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (this, b"&%c;" % before * 10)
        for before, this in zip(b"abcdefgh", b"bcdefghi", strict=True)
    )
    + b"]>"
)


def _noise(megabytes: int) -> bytes:
    return re.sub(rb"[<&]", b"x", os.urandom(megabytes * 500_000).hex().encode())


def _instead(cell: bytes) -> Change:
    return lambda xml: xml.replace(_CELL, cell, 1)


def _rows(*rows: bytes) -> bytes:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<x:worksheet xmlns:x="%s"><x:sheetData>%s</x:sheetData></x:worksheet>' % (main, b"".join(rows))


def _changed(book: bytes, changes: dict[str, Change], moved: str = _SHEET) -> bytes:
    """The workbook with some of its parts changed, and its sheet under another name."""
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name).replace(_SHEET.removeprefix("xl/").encode(), moved.removeprefix("xl/").encode())
            new.writestr(moved if name == _SHEET else name, changes.get(name, bytes)(content))
    return into.getvalue()


def _repeating() -> bytes:
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet><table:table table:name='a'>"
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" '
        'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return into.getvalue()


if __name__ == "__main__":
    sys.exit(main())
