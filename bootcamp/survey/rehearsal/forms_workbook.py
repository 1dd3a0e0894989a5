"""A workbook as Microsoft Forms hands it out: prefix `x:`, sheet `Sheet1`, table `Table1`, a dimension that says A1.

The parts are written by hand, with fixed times, and stored uncompressed: what zlib makes differs between its versions.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from io import BytesIO
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from bootcamp.reading.table_cells import letters

Cell: TypeAlias = str | int | datetime | None
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TEXT_STYLE, TIME_STYLE = 2, 1


def workbook(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    strings: dict[str, int] = {}
    sheet = _sheet([titles, *rows], strings)
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml")),
        "xl/_rels/workbook.xml.rels": _relations(
            ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/workbook.xml": _x(
            "workbook",
            f'<x:sheets><x:sheet name="Sheet1" sheetId="1" xmlns:r="{DOCUMENT}" r:id="rId1" /></x:sheets>',
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": _relations(("table", "/xl/tables/table1.xml")),
        "xl/worksheets/sheet1.xml": sheet,
        "xl/styles.xml": _x("styleSheet", _STYLES),
        "xl/tables/table1.xml": _table(titles, len(rows)),
        "docProps/app.xml": _APP,
        "xl/sharedStrings.xml": _strings(strings),
    }  # fmt: skip
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            archive.writestr(entry, text.encode())
    return out.getvalue()


def _x(root: str, content: str, attributes: str = "") -> str:
    return f'<?xml version="1.0" encoding="utf-8"?><x:{root}{attributes} xmlns:x="{SPREADSHEET}">{content}</x:{root}>'


def _relations(*targets: tuple[str, str]) -> str:
    links = "".join(
        f'<Relationship Type="{DOCUMENT}/{kind}" Target="{target}" Id="rId{number}" />'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'
    )


def _sheet(rows: Sequence[Sequence[Cell]], strings: dict[str, int]) -> str:
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(_cell(f"{letters(column)}{number}", value, strings) for column, value in enumerate(row))
        lines.append(f'<x:row r="{number}" hidden="0">{cells}</x:row>')
    table = f'<x:tableParts count="1"><x:tablePart xmlns:r="{DOCUMENT}" r:id="rId1" /></x:tableParts>'
    return _x("worksheet", f'<x:dimension ref="A1" /><x:sheetData>{"".join(lines)}</x:sheetData>{table}')


def _cell(place: str, value: Cell, strings: dict[str, int]) -> str:
    match value:
        case None:
            return f'<x:c r="{place}" s="{TEXT_STYLE}" t="s" />'
        case str():
            return f'<x:c r="{place}" s="{TEXT_STYLE}" t="s"><x:v>{strings.setdefault(value, len(strings))}</x:v></x:c>'
        case datetime():
            return f'<x:c r="{place}" s="{TIME_STYLE}"><x:v>{_serial(value):.10f}</x:v></x:c>'
        case _:
            return f'<x:c r="{place}"><x:v>{value}</x:v></x:c>'


def _serial(moment: datetime) -> float:
    """A moment as Excel counts: days since the end of 1899."""
    return (moment - datetime(1899, 12, 30)) / timedelta(days=1)  # noqa: DTZ001 - Excel knows no zones


def _table(titles: Sequence[str], rows: int) -> str:
    columns = "".join(
        f'<x:tableColumn id="{n}" uniqueName="{n}" name={quoteattr(title)} />'
        for n, title in enumerate(titles, start=1)
    )
    area = f"A1:{letters(len(titles) - 1)}{rows + 1}"
    content = (
        f'<x:autoFilter ref="{area}" /><x:tableColumns count="{len(titles)}">{columns}</x:tableColumns>'
        '<x:tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" '
        'showColumnStripes="0" />'
    )
    return _x("table", content, f' id="1" name="Table1" displayName="Table1" ref="{area}" totalsRowShown="0"')


def _strings(strings: Mapping[str, int]) -> str:
    items = "".join(f'<x:si><x:t xml:space="preserve">{escape(text)}</x:t></x:si>' for text in strings)
    return _x("sst", items, f' count="{len(strings)}" uniqueCount="{len(strings)}"')


_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_CONTENT_TYPES = (
    f'<?xml version="1.0" encoding="utf-8"?><Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />'
    '<Default Extension="xml" ContentType="application/xml" />'
    + "".join(
        f'<Override PartName="/{part}" ContentType="{kind}+xml" />'
        for part, kind in {
            "xl/workbook.xml": f"{_MAIN}.sheet.main",
            "xl/worksheets/sheet1.xml": f"{_MAIN}.worksheet",
            "xl/styles.xml": f"{_MAIN}.styles",
            "xl/tables/table1.xml": f"{_MAIN}.table",
            "xl/sharedStrings.xml": f"{_MAIN}.sharedStrings",
            "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties",
        }.items()
    )
    + "</Types>"
)
_STYLES = (
    '<x:numFmts count="1"><x:numFmt numFmtId="166" formatCode="m/d/yy\\ h:mm:ss" /></x:numFmts>'
    '<x:fonts count="1"><x:font><x:sz val="11" /><x:name val="Calibri" /></x:font></x:fonts>'
    '<x:fills count="2"><x:fill><x:patternFill patternType="none" /></x:fill>'
    '<x:fill><x:patternFill patternType="gray125" /></x:fill></x:fills>'
    '<x:borders count="1"><x:border><x:left /><x:right /><x:top /><x:bottom /><x:diagonal /></x:border></x:borders>'
    '<x:cellStyleXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" /></x:cellStyleXfs>'
    '<x:cellXfs count="3"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" />'
    '<x:xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" />'
    '<x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" /></x:cellXfs>'
)
_APP = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>"
)
