"""Text templates: Jinja2 → Markdown → blocks.

Values never pass through Markdown. In the Markdown each stands as a token of two private characters around a number,
and comes back after parsing: whatever it holds, it can neither break a line nor mean anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from bootcamp.problems import refuse
from bootcamp.render.blocks import (
    BulletList,
    Column,
    Heading,
    LineBreak,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Pill,
    Row,
    Rule,
    Table,
    Text,
    cell,
    plain,
    text,
)
from bootcamp.render.templates import environment, run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bootcamp.render.blocks import Block, Run, Runs

_OPEN, _CLOSE, _PLACED = "\ue000", "\ue001", "\ue002"
_PLACE = re.compile(f"^{_PLACED}(\\d+){_CLOSE}$")
_PRIVATE = re.compile(f"[{_OPEN}{_CLOSE}{_PLACED}]")

Placed: TypeAlias = "Block | Run | tuple[Block, ...]"


def text_blocks(
    name: str,
    view: Mapping[str, object],
    *,
    placed: Mapping[str, Placed] | None = None,
    filters: Callable[[], Mapping[str, Callable[..., object]]] | None = None,
    process: Path | None = None,
) -> tuple[Block, ...]:
    """The text template `name` (`templates/text/NAME.md.j2`) filled with `view`, as blocks.

    `placed` are the tables, charts and tags the template puts in its places with `{{ place("name") }}`; `filters`
    gives the filters it may use; `process` is the folder whose own templates come first. Refuses with
    `template-failed`, `template-missing`, `template-not-text` or `block-unknown`.
    """
    values = _Values(dict(placed or {}))
    jinja = environment("text", process, values.hold)
    jinja.filters.update(filters() if filters else {})
    jinja.globals |= {"place": values.place, "page_break": values.page_break}
    return blocks_of(run(name, "text", process, jinja, view), values)


@dataclass
class _Values:
    """What the tokens in the Markdown stand for."""

    placed: dict[str, Placed]
    texts: list[str] = field(default_factory=list)
    blocks: list[Placed] = field(default_factory=list)

    def hold(self, value: object) -> str:
        """The token of a value; text that the template has made itself stays as it is."""
        from markupsafe import Markup

        if isinstance(value, Markup):
            return value
        shown = "" if value is None else str(value).strip()
        if not shown:
            return Markup("")
        self.texts.append(shown)
        return Markup(f"{_OPEN}{len(self.texts) - 1}{_CLOSE}")  # noqa: S704 - holds nothing but a number

    def place(self, name: str) -> str:
        """Put the block or tag of that name here."""
        if name not in self.placed:
            refuse("block-unknown", name=name, known=sorted(self.placed))
        return self._put(self.placed[name])

    def page_break(self) -> str:
        """Begin a new page here."""
        return self._put(PageBreak())

    def _put(self, thing: Placed) -> str:
        from markupsafe import Markup

        self.blocks.append(thing)
        token = f"{_PLACED}{len(self.blocks) - 1}{_CLOSE}"
        return Markup(token if isinstance(thing, Text | Pill) else f"\n\n{token}\n\n")  # noqa: S704 - as above

    def runs(self, written: str, style: Text) -> list[Run]:
        """Runs of a piece of Markdown text with its tokens resolved."""
        runs: list[Run] = []
        for piece in re.split(f"([{_OPEN}{_PLACED}]\\d+{_CLOSE})", written):
            token = piece[1:-1]
            if piece.startswith(_OPEN):
                runs += [_styled(run, style) for run in text(self.texts[int(token)])]
            elif piece.startswith(_PLACED):
                thing = self.blocks[int(token)]
                runs += [thing] if isinstance(thing, Text | Pill) else []
            elif bare := _PRIVATE.sub("", piece):
                runs.append(replace(style, text=bare))
        return runs

    def plain(self, written: str) -> str:
        return plain(tuple(self.runs(written, Text(""))))


def _styled(run: Run, style: Text) -> Run:
    return replace(style, text=run.text) if isinstance(run, Text) else run


def blocks_of(markdown: str, values: _Values | None = None) -> tuple[Block, ...]:
    """Markdown as blocks. Raw HTML is text; a picture becomes its description."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tree = SyntaxTreeNode(parser.parse(markdown))
    return _Reader(values or _Values({})).blocks(tree.children)


@dataclass
class _Reader:
    """Turns the syntax tree of Markdown into blocks."""

    values: _Values

    def blocks(self, nodes: Any) -> tuple[Block, ...]:
        return tuple(block for node in nodes for block in self.block(node))

    def block(self, node: Any) -> tuple[Block, ...]:
        match node.type:
            case "heading":
                return (Heading(int(node.tag[1]), self.runs(node.children[0])),)
            case "paragraph":
                return self.paragraphs(node.children[0])
            case "bullet_list":
                return (BulletList(tuple(self.blocks(item.children) for item in node.children)),)
            case "ordered_list":
                items = tuple(self.blocks(item.children) for item in node.children)
                return (NumberedList(items, int(node.attrs.get("start", 1))),)
            case "blockquote":
                return (_note(self.blocks(node.children)),)
            case "table":
                return (self.table(node),)
            case "hr":
                return (Rule(),)
            case "fence" | "code_block":
                return (Paragraph(tuple(self.values.runs(node.content.rstrip(), Text("")))),)
        return ()

    def paragraphs(self, inline: Any) -> tuple[Block, ...]:
        """The block that stands alone in a paragraph; else the paragraph, divided where a value has an empty line."""
        alone = _PLACE.match(inline.content.strip())
        if alone:
            thing = self.values.blocks[int(alone[1])]
            if isinstance(thing, tuple):
                return thing
            if not isinstance(thing, Text | Pill | LineBreak):
                return (thing,)
        return tuple(Paragraph(part) for part in _divided(self.runs(inline)))

    def runs(self, inline: Any) -> Runs:
        return tuple(run for child in inline.children for run in self.inline(child, Text("")))

    def inline(self, node: Any, style: Text) -> list[Run]:
        match node.type:
            case "text" | "code_inline":
                return self.values.runs(node.content, style)
            case "strong":
                return self._within(node, replace(style, bold=True))
            case "em":
                return self._within(node, replace(style, italic=True))
            case "hardbreak":
                return [LineBreak()]
            case "softbreak":
                return [replace(style, text=" ")]
            case "image":
                return self.values.runs(node.content, style)
            case "link":
                return [*self._within(node, style), *self.address(node, style)]
        return self.values.runs(node.content or "", style)

    def address(self, node: Any, style: Text) -> list[Run]:
        """The address of a link in brackets, since paper has no links; nothing where the text is the address."""
        address = self.values.plain(unquote(str(node.attrs.get("href", ""))))
        label = plain(tuple(self._within(node, style)))
        return [] if not address or address.removeprefix("mailto:") == label else [replace(style, text=f" ({address})")]

    def _within(self, node: Any, style: Text) -> list[Run]:
        return [run for child in node.children for run in self.inline(child, style)]

    def table(self, node: Any) -> Table:
        """A Markdown table, which own templates may hold; its heading row is its description."""
        head, *bodies = node.children
        columns = tuple(Column(plain(self.runs(each.children[0]))) for each in head.children[0].children)
        rows = tuple(
            Row(tuple(cell(self.runs(each.children[0])) for each in row.children))
            for body in bodies
            for row in body.children
        )
        return Table(columns, rows, summary=", ".join(column.header for column in columns))


def _note(blocks: tuple[Block, ...]) -> Note:
    """A quotation as a note; a first paragraph that is bold throughout is its label."""
    first = blocks[0] if blocks else None
    if len(blocks) > 1 and isinstance(first, Paragraph) and all(isinstance(r, Text) and r.bold for r in first.runs):
        return Note(blocks[1:], plain(first.runs))
    return Note(blocks)


def _divided(runs: Runs) -> list[Runs]:
    """Runs cut where two line breaks follow each other, without empty parts."""
    parts: list[list[Run]] = [[]]
    for each in runs:
        if isinstance(each, LineBreak) and parts[-1] and isinstance(parts[-1][-1], LineBreak):
            parts[-1].pop()
            parts.append([])
        else:
            parts[-1].append(each)
    return [tuple(part) for part in parts if part]
