"""Blocks to Markdown: for pasting into other systems. Tables are Markdown tables, charts are their figures."""

from __future__ import annotations

import re
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
    Rule,
    Table,
    Text,
    WritingLines,
    in_order,
    plain_cell,
)
from bootcamp.render.charts import data_table
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.render.blocks import Block, Document, Run, Runs

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^(\s*)(?=[-+=])|^(\s*\d{1,9})(?=[.)](?:\s|$))")


def markdown(document: Document | Booklet) -> bytes:
    """The document as Markdown in UTF-8; those of a booklet one after the other."""
    if isinstance(document, Booklet):
        return b"\n".join(markdown(each) for each in document.documents)
    words = Words(document.language)
    head = [f"# {escaped(document.title)}"]
    head += [f"*{escaped(line)}*" for line in (document.kind, document.status, document.subtitle) if line]
    facts = [_block(Facts(document.facts), words)] if document.facts else []
    body = [_block(block, words) for block in in_order(document.blocks)]
    return ("\n\n".join(part for part in (*head, *facts, *body) if part) + "\n").encode()


def escaped(text: str) -> str:
    """Plain text that Markdown leaves as it is, also at the start of a line."""
    return _LINE_START.sub(r"\1\2\\", _SPECIAL.sub(r"\\\1", text))


def _block(block: Block, words: Words) -> str:
    match block:
        case Heading(level, runs):
            return f"{'#' * min(level + 1, 6)} {_runs(runs)}"
        case Paragraph(runs):
            return _runs(runs)
        case BulletList(items):
            return "\n".join(_item("-", item, words) for item in items)
        case NumberedList(items, start):
            return "\n".join(_item(f"{start + place}.", item, words) for place, item in enumerate(items))
        case Note(blocks, label):
            parts = [f"**{escaped(label)}**"] if label else []
            return _quoted("\n\n".join([*parts, *(_block(each, words) for each in blocks)]))
        case Table():
            return _table(block)
        case Facts(pairs):
            return "\n".join(f"- **{escaped(label)}:** {escaped(value)}" for label, value in pairs)
        case Columns(columns):
            return "\n\n".join(_block(each, words) for column in columns for each in column)
        case Chart():
            return _chart(block, words)
        case Rule():
            return "---"
        case Boxes(items):
            return "\n".join(f"- ☐ {_runs(item)}" for item in items)
        case Kept(blocks):
            return "\n\n".join(_block(each, words) for each in blocks)
        case WritingLines(count):
            return "\n\n".join([escaped("_" * 40)] * count)
        case PageBreak():
            return ""


def _item(mark: str, blocks: tuple[Block, ...], words: Words) -> str:
    text = "\n".join(_block(block, words) for block in blocks)
    first, *rest = text.split("\n")
    indent = " " * (len(mark) + 1)
    return "\n".join([f"{mark} {first}", *(f"{indent}{line}" if line else "" for line in rest)])


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    if isinstance(run, LineBreak):
        return "  \n"
    if not isinstance(run, Text):
        return f"\\[{escaped(run.text)}\\]"
    mark = "**" * run.bold + "*" * run.italic
    bare = run.text.strip()
    if not mark or not bare:
        return escaped(run.text)
    before, after = run.text[: len(run.text) - len(run.text.lstrip())], run.text[len(run.text.rstrip()) :]
    return f"{before}{mark}{escaped(bare)}{mark[::-1]}{after}"


def _table(table: Table) -> str:
    rule = {"left": "---", "time": "---", "right": "---:", "centre": ":---:"}
    lines = [
        _row([escaped(column.header) for column in table.columns]),
        _row([rule[column.align] for column in table.columns]),
        *(_row(["<br>".join(map(escaped, plain_cell(cell).split("\n"))) for cell in row.cells]) for row in table.rows),
    ]
    caption = [f"**{escaped(table.caption)}**", ""] if table.caption else []
    return "\n".join([*caption, *lines])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _chart(chart: Chart, words: Words) -> str:
    parts = (_table(data_table(chart, words)), escaped(chart.caption), escaped(chart.note or ""))
    return "\n\n".join(part for part in parts if part)
