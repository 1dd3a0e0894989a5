"""Blocks to one HTML file that stands alone: no scripts, nothing fetched, readable by screen readers, fit to print."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bootcamp.render.blocks import (
    Booklet,
    Boxes,
    BulletList,
    Chart,
    Columns,
    Facts,
    Heading,
    Kept,
    LineBreak,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Pill,
    Rule,
    Table,
    WritingLines,
    in_order,
    timed,
)
from bootcamp.render.charts import data_table
from bootcamp.render.drawing import svg
from bootcamp.render.look import PLAIN, Look
from bootcamp.render.sheet import COLOURS, TINTS
from bootcamp.render.typeface import FAMILY
from bootcamp.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bootcamp.render.blocks import Block, Cell, Column, Document, Line, Row, Run, Runs

_PILLS = "".join(
    f".pill.{name}{{color:{COLOURS[name]};background:{tint};border-color:{COLOURS[name]}}}"
    for name, tint in TINTS.items()
)
_STYLE = (
    """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 3rem;color:#16222a;background:#fff;line-height:1.45;
font-family:'FAMILY','Source Sans Pro',Calibri,'Segoe UI',Arial,sans-serif;font-variant-numeric:tabular-nums}
body.landscape{max-width:76rem}
header{margin-bottom:1.75rem}
header.band{background:MAIN;color:#fff;border-radius:6px;padding:1.4rem 1.6rem 1.5rem}
header .logo{float:right;max-height:3rem;max-width:12rem;margin:0 0 .6rem 1rem}
.band .logo{background:#fff;border-radius:3px;padding:.3rem}
header.plain{border-bottom:2px solid MAIN;padding-bottom:1rem}
h1{font-size:2.1rem;line-height:1.15;margin:.3rem 0}
.plain h1,h2,h3,h4,h5,h6{color:MAIN}
h2{font-size:1.4rem;margin:2rem 0 .6rem}h3{font-size:1.15rem;margin:1.5rem 0 .5rem}h4,h5,h6{margin:1.2rem 0 .4rem}
.kind{font-size:.8rem;font-weight:600;letter-spacing:.07em;text-transform:uppercase;color:#a53d24;margin:0}
.band .kind,.band .subtitle,.band dt{color:LIGHT}
.status{float:right;border:1.5px solid;border-radius:4px;padding:.1rem .6rem;font-weight:600;margin:0}
.subtitle{font-size:1.1rem;color:#4d5a63;margin:.2rem 0}
dl{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1rem 0 0}
dt{font-size:.8rem;font-weight:600;color:MAIN}dd{margin:0}
.muted{color:#4d5a63}
.pill{display:inline-block;border:1px solid;border-radius:4px;padding:0 .4rem;font-size:.82em;font-weight:600;
white-space:nowrap}PILLS
.note{background:PALE;border-radius:4px;padding:.8rem 1rem;margin:1.2rem 0}
.note>:first-child{margin-top:0}.note>:last-child{margin-bottom:0}
.label{font-size:.8rem;font-weight:600;letter-spacing:.07em;text-transform:uppercase;color:MAIN;margin:0 0 .3rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0 1.6rem}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th{text-align:left;vertical-align:bottom;color:MAIN;font-size:.9em;border-bottom:2px solid MAIN;hyphens:none}
td{vertical-align:top;border-bottom:1px solid #c9d1d6}
th,td{padding:.4rem .5rem}
.right{text-align:right}.centre{text-align:center}.narrow{white-space:nowrap}
tr.tinted td{background:#f6f1e8}
td.emphasis{font-weight:700}
.mark{color:#b5482e;font-weight:700}.box{color:inherit;font-weight:400}
figure{margin:1.8rem 0}
.headline{font-size:1.1rem;font-weight:600;margin:0 0 .5rem}
figure svg{width:100%;max-width:46rem;height:auto;display:block}
figcaption{font-size:.88rem;color:#4d5a63;margin-top:.4rem}
details{margin-top:.5rem}summary{cursor:pointer;color:MAIN}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}
.columns h2,.columns h3{font-size:1.15rem;margin-top:.6rem}
.boxes{list-style:none;padding:0;display:grid;gap:.5rem 1rem;margin:.6rem 0 1.4rem}
.boxes li{display:flex;align-items:center;gap:.6rem}
.boxes li::before{content:"";flex:none;width:.85em;height:.85em;border:1.5px solid #4d5a63;border-radius:2px}
.boxes.write li::before{width:2em;height:1.7em}
.line{border-bottom:1px solid #8b979f;height:2rem}
hr{border:0;border-top:1px solid #c9d1d6;margin:1.8rem 0}
footer{margin-top:3rem;border-top:1px solid #c9d1d6;padding-top:.5rem;font-size:.85rem;color:#4d5a63;
display:flex;justify-content:space-between}
@media print{@page{size:PAPER;margin:16mm}body{max-width:none;padding:0;font-size:10pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2,h3,h4,.headline{break-after:avoid}tr,.note,figure,.kept{break-inside:avoid}thead{display:table-header-group}
details{display:none}.page-break{break-before:page}.wide{overflow:visible}}
""".strip()
    .replace("FAMILY", FAMILY)
    .replace("PILLS", _PILLS)
)


def html(made: Document | Booklet, look: Look = PLAIN) -> bytes:
    """The document as one HTML file in UTF-8; those of a booklet one after the other."""
    documents = made.documents if isinstance(made, Booklet) else (made,)
    document, break_ = documents[0], '\n<div class="page-break"></div>\n'
    style = _STYLE.replace("PAPER", f"{document.paper} {document.orientation}").replace("MAIN", look.main)
    style = style.replace("PALE", look.pale).replace("LIGHT", look.light)
    policy = "default-src 'none'; style-src 'unsafe-inline'" + ("; img-src data:" if look.logo else "")
    return (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="description" content="{escape(document.description)}">\n'
        f"<title>{escape(made.title)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="{document.orientation}">\n{break_.join(_body(each, look) for each in documents)}\n'
        f"<footer><span>{escape(document.footer_left)}</span><span>{escape(document.footer_middle)}</span></footer>\n"
        "</body>\n</html>\n"
    ).encode()


def _body(document: Document, look: Look) -> str:
    words = Words(document.language)
    body = "\n".join(_block(block, words) for block in in_order(document.blocks))
    return f"{_head(document, look)}\n<main>\n{body}\n</main>"


def _head(document: Document, look: Look) -> str:
    parts = [
        f'<img class="logo" src="{look.logo.address}" alt="{escape(look.owner)}">' if look.logo else "",
        f'<p class="status">{escape(document.status)}</p>' if document.status else "",
        f'<p class="kind">{escape(document.kind)}</p>' if document.kind else "",
        f"<h1>{escape(document.title)}</h1>",
        f'<p class="subtitle">{escape(document.subtitle)}</p>' if document.subtitle else "",
        _facts(document.facts) if document.facts else "",
    ]
    inside = "".join(parts)
    return f'<header class="{document.head}">\n{inside}\n</header>'


def _block(block: Block, words: Words) -> str:
    match block:
        case Heading(level, runs):
            tag = f"h{min(level + 1, 6)}"
            return f"<{tag}>{_runs(runs)}</{tag}>"
        case Paragraph(runs):
            return f"<p>{_runs(runs)}</p>"
        case BulletList(items):
            return f"<ul>{_items(items, words)}</ul>"
        case NumberedList(items, start):
            return f'<ol start="{start}">{_items(items, words)}</ol>'
        case Note(blocks, label):
            head = f'<p class="label">{escape(label)}</p>' if label else ""
            return f'<div class="note">{head}{_blocks(blocks, words)}</div>'
        case Table():
            return _table(block)
        case Facts(pairs):
            return _facts(pairs)
        case Columns(columns):
            inside = "".join(f"<div>{_blocks(column, words)}</div>" for column in columns)
            return f'<div class="columns">{inside}</div>'
        case Chart():
            return _chart(block, words)
        case Rule():
            return "<hr>"
        case PageBreak():
            return '<div class="page-break"></div>'
        case Boxes():
            return _boxes(block)
        case Kept(blocks):
            return f'<section class="kept">{_blocks(blocks, words)}</section>'
        case WritingLines(count):
            return '<div class="line"></div>' * count


def _blocks(blocks: Iterable[Block], words: Words) -> str:
    return "".join(_block(block, words) for block in blocks)


def _items(items: tuple[tuple[Block, ...], ...], words: Words) -> str:
    """List items; a paragraph that stands alone or first in one needs no tags of its own."""
    return "".join(f"<li>{_item(item, words)}</li>" for item in items)


def _item(item: tuple[Block, ...], words: Words) -> str:
    if item and isinstance(item[0], Paragraph):
        return _runs(item[0].runs) + _blocks(item[1:], words)
    return _blocks(item, words)


def _facts(pairs: tuple[tuple[str, str], ...]) -> str:
    inside = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in pairs)
    return f"<dl>{inside}</dl>"


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    if isinstance(run, LineBreak):
        return "<br>"
    text = escape(run.text)
    if isinstance(run, Pill):
        return f'<span class="pill {run.colour}">{text}</span>'
    for tag, wanted in (("strong", run.bold), ("em", run.italic)):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return f'<span class="muted">{text}</span>' if run.muted else text


def _table(table: Table) -> str:
    table = timed(table)
    head = "".join(f'<th scope="col"{_classes(column)}>{escape(column.header)}</th>' for column in table.columns)
    rows = "".join(_row(row, table.columns) for row in table.rows)
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    label = f' aria-label="{escape(table.summary)}"' if table.summary and not table.caption else ""
    region = (
        f' role="group" aria-label="{escape(table.summary or table.caption or "")}"'  # wide ones scroll by keyboard
    )
    whole = f"<table{label}>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f'<div class="wide" tabindex="0"{region}>{whole}</div>'


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    cells = "".join(
        f"<td{_classes(column, body=True)}>{_cell(cell)}</td>" for cell, column in zip(row.cells, columns, strict=True)
    )
    if row.is_alone:
        cells = f'<th scope="rowgroup" colspan="{len(columns)}">{_cell(row.cells[0])}</th>'
    tint = ' class="tinted"' if row.tinted else ""
    return f"<tr{tint}>{cells}</tr>"


def _classes(column: Column, *, body: bool = False) -> str:
    named: list[str] = [column.align] if column.align in ("right", "centre") else []
    named += ["narrow"] if column.align == "time" else []
    named += ["emphasis"] if body and column.emphasis else []
    joined = " ".join(named)
    return f' class="{joined}"' if named else ""


def _cell(cell: Cell) -> str:
    return "".join(f"<div>{_line(line)}</div>" for line in cell)


def _line(line: Line) -> str:
    kind = "mark box" if line.mark == "☐" else "mark"
    mark = f'<span class="{kind}">{escape(line.mark)}</span> ' if line.mark else ""
    return mark + _runs(line.runs)


def _chart(chart: Chart, words: Words) -> str:
    note = f"<p>{escape(chart.note)}</p>" if chart.note else ""
    return (
        f'<figure><p class="headline">{escape(chart.headline)}</p>{svg(chart, words, embedded=True)}'
        f"<figcaption>{escape(chart.caption)}</figcaption>{note}"
        f"<details><summary>{escape(words('render.figures-behind'))}</summary>"
        f"{_table(data_table(chart, words))}</details></figure>"
    )


def _boxes(boxes: Boxes) -> str:
    items = "".join(f"<li><span>{_runs(item)}</span></li>" for item in boxes.items)
    across = f' style="grid-template-columns:repeat({boxes.across},auto);justify-content:start"'
    kind = "boxes write" if boxes.write else "boxes"
    return f'<ul class="{kind}"{across if boxes.across > 1 else ""}>{items}</ul>'
