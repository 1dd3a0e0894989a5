"""Invented answers to the survey of a plan: a workbook as Microsoft Forms exports it, or a plain csv file."""

from __future__ import annotations

import csv
import random
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from benchmarks.folders import SURVEY
from bootcamp.plan.reading import read_contents
from bootcamp.plan.survey import Question, Survey
from bootcamp.reading.table_cells import letters

_BEFORE = ("ID", "Starttidspunkt", "Fuldførelsestidspunkt", "Mail", "Navn")
_OPENED = 42774.375  # 8 February 2017 at 9, in days as workbooks count them
_WORDS = ("bussen", "møder", "om aftenen", "flere", "stier", "skolen", "hallen", "gerne", "for alle", "i landsbyen")

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_KINDS = {
    "xl/workbook.xml": "sheet.main",
    "xl/worksheets/sheet1.xml": "worksheet",
    "xl/styles.xml": "styles",
    "xl/sharedStrings.xml": "sharedStrings",
}


def _relations(*targets: tuple[str, str]) -> str:
    links = (
        f'<Relationship Type="{_LINKS}/{kind}" Target="{to}" Id="rId{n}" />' for n, (kind, to) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(links)}</Relationships>'


_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />'
    + "".join(
        f'<Override PartName="/{part}" ContentType="{_SPREADSHEET}.{kind}+xml" />'
        for part, kind in _KINDS.items()
    )
    + "</Types>",
    "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": _relations(
        ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
    ),
    "xl/workbook.xml": f'<x:workbook xmlns:x="{_MAIN}"><x:sheets>'
    f'<x:sheet name="Sheet1" sheetId="1" xmlns:r="{_LINKS}" r:id="rId0" /></x:sheets></x:workbook>',
    "xl/styles.xml": f'<x:styleSheet xmlns:x="{_MAIN}">'
    '<x:numFmts count="1"><x:numFmt numFmtId="166" formatCode="m/d/yy\\ h:mm:ss" /></x:numFmts>'
    '<x:cellXfs count="3"><x:xf numFmtId="0" /><x:xf numFmtId="166" applyNumberFormat="1" /><x:xf numFmtId="0" />'
    "</x:cellXfs></x:styleSheet>",
}  # fmt: skip


def workbook(folder: Path, file: Path, answers: int) -> Path:
    """Write `answers` answers to the survey of the plan in `folder`; the same ones every time.

    As the tool writes it: texts once, in a part of their own; the prefix `x:`; a dimension that says A1.
    """
    survey, chance, strings = _survey(folder), random.Random(1), dict[str, int]()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, _DECLARATION + text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'{_DECLARATION}<x:worksheet xmlns:x="{_MAIN}"><x:dimension ref="A1" /><x:sheetData>'.encode())
            part.write(_row(1, [*_BEFORE, survey.groups.question, *_headers(survey)], strings))
            for number in range(1, answers + 1):
                begun = _OPENED + 7 * number / 1440
                before = (number, begun, begun + 6 / 1440, "anonymous", None)
                part.write(_row(number + 1, [*before, *_answers(survey, chance)], strings))
            part.write(b"</x:sheetData></x:worksheet>")
        items = "".join(f"<x:si><x:t>{escape(text)}</x:t></x:si>" for text in strings)
        archive.writestr("xl/sharedStrings.xml", f'{_DECLARATION}<x:sst xmlns:x="{_MAIN}">{items}</x:sst>')
    return file


def _row(number: int, cells: Sequence[str | float | None], strings: dict[str, int]) -> bytes:
    written = "".join(_cell(f"{letters(n)}{number}", cell, strings) for n, cell in enumerate(cells))
    return f'<x:row r="{number}" hidden="0">{written}</x:row>'.encode()


def _cell(place: str, cell: str | float | None, strings: dict[str, int]) -> str:
    if cell is None:
        return f'<x:c r="{place}" s="2" t="s" />'
    if isinstance(cell, str):
        return f'<x:c r="{place}" s="2" t="s"><x:v>{strings.setdefault(cell, len(strings))}</x:v></x:c>'
    return f'<x:c r="{place}" s="{int(isinstance(cell, float))}"><x:v>{cell}</x:v></x:c>'


def table(folder: Path, file: Path, answers: int) -> Path:
    """As `workbook`, as text without the tool's own columns."""
    survey, chance = _survey(folder), random.Random(1)
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, delimiter=";")
        writer.writerow([survey.groups.question, *_headers(survey)])
        writer.writerows(_answers(survey, chance) for _ in range(answers))
    return file


def _survey(folder: Path) -> Survey:
    contents, _ = read_contents(folder)
    if contents.plan is None:
        raise ValueError(folder)
    return contents.plan.surveys[SURVEY]


def _headers(survey: Survey) -> Iterator[str]:
    for question in survey.questions:
        yield from question.items.values() if question.items else (question.title,)


def _answers(survey: Survey, chance: random.Random) -> Iterator[Any]:
    yield chance.choice([answer for answers in survey.groups.answers.values() for answer in answers])
    for question in survey.questions:
        yield from _answer(question, chance)


def _answer(question: Question, chance: random.Random) -> Iterator[Any]:
    options = list(question.options.values())
    match question.kind:
        case "ranking":
            yield "".join(f"{option};" for option in chance.sample(options, len(options)))
        case "multi":
            yield "".join(f"{option};" for option in chance.sample(options, question.choose or 1))
        case "likert":
            yield from (chance.choice(question.scale) for _ in question.items)
        case "single":
            yield chance.choice(options)
        case "nps" | "number":
            yield chance.randint(0, 10)
        case _:
            yield " ".join(chance.choices(_WORDS, k=9)) if chance.random() < 0.4 else None
