"""The print kit: every paper of a day at once, each by itself, and all for one audience in one file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bootcamp.documents.catalogue import KINDS, Copy, copies, lacking, make
from bootcamp.plan.contents import Contents
from bootcamp.problems import Problem, Problems, Refused
from bootcamp.reading.scalars import identifier
from bootcamp.render import Format
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.render.blocks import Booklet, Document
    from bootcamp.render.layout import LayoutPrint
    from bootcamp.render.look import Look
    from bootcamp.render.pdf import Prepared
    from bootcamp.render.rendered import Rendered

AUDIENCES = ("participants", "facilitators", "hosts", "venue")
"""Who gets what, in the order they are told; each has a file of its own with everything in it."""
VARIANTS = frozenset({"badges-a6"})
"""Prints that are another size of one that is there already: made, but not put into the common file as well."""


@dataclass(frozen=True, slots=True)
class Print:
    """A print of the kit: its files by format and what they lack, or why it could not be made."""

    copy: Copy
    files: Mapping[Format, Rendered] = field(default_factory=dict)
    parts: tuple[Prepared, ...] = ()
    problems: Problems = ()
    lacks: Problems = ()
    refused: Problems = ()

    @property
    def audience(self) -> str:
        return self.copy.kind.audience


def kit_copies(contents: Contents, event: str) -> list[Copy]:
    """Every print that the day has something for, in the order of the audiences."""
    found = [copy for kind in KINDS if kind.of == "event" for copy in copies(contents, kind) if copy.id == event]
    return sorted(found, key=lambda copy: _place(copy.kind.audience))


def _place(audience: str) -> int:
    return AUDIENCES.index(audience) if audience in AUDIENCES else len(AUDIENCES)


def kit_print(contents: Contents, copy: Copy, formats: Sequence[Format], words: Words, look: Look) -> Print:
    """One print in those of the formats that it comes in; what stands in its way is told, not raised."""
    from bootcamp.render.pdf import set_prints

    try:
        made = make(contents, copy, words)
        parts, problems = _prepared(made, contents.folder, look)
        files: dict[Format, Rendered] = {"pdf": set_prints(parts, made.title, look)} if "pdf" in formats else {}
        more, told = _in_other_formats(made, [each for each in formats if each in copy.kind.formats], look)
    except Refused as refusal:
        return Print(copy, refused=refusal.problems)
    return Print(copy, {**files, **more}, parts, (*problems, *told), lacking(contents, copy))


def _prepared(
    made: Document | Booklet | LayoutPrint, process: Path, look: Look
) -> tuple[tuple[Prepared, ...], Problems]:
    from bootcamp.render.blocks import with_text
    from bootcamp.render.layout import LayoutPrint, prepare_layout
    from bootcamp.render.pdf import prepare
    from bootcamp.render.typeface import cleaned

    if not isinstance(made, LayoutPrint):
        return prepare(with_text(made, cleaned), look)
    part, problems = prepare_layout(made.template, made.view, title=made.title, process=process, dated=made.dated)
    return (part,), problems


def _in_other_formats(
    made: Document | Booklet | LayoutPrint, formats: Sequence[Format], look: Look
) -> tuple[Mapping[Format, Rendered], Problems]:
    from bootcamp.render import render
    from bootcamp.render.layout import LayoutPrint

    others = [each for each in formats if each != "pdf"]
    return ({}, ()) if isinstance(made, LayoutPrint) or not others else render(made, others, look)


def combined(prints: Sequence[Print], title: str, words: Words, look: Look) -> Iterator[tuple[str, Rendered]]:
    """For each audience one PDF of everything it gets; `title` is the day's.

    All its prints are set as one document, so that the file is as accessible as each of them: files put together
    afterwards would lose the order of their tags.
    """
    from bootcamp.render.pdf import set_prints

    for audience in AUDIENCES:
        own = [each for each in prints if each.audience == audience and each.copy.kind.name not in VARIANTS]
        parts = tuple(part for each in own for part in each.parts)
        if parts:
            yield audience, set_prints(parts, f"{words(f'prints.audience-{audience}')}: {title}", look)


def combined_name(audience: str, event: str, words: Words) -> str:
    return f"{identifier(words(f'prints.audience-{audience}'))}-{event}.pdf"


def reasons(told: Iterable[tuple[Copy, Problems]], words: Words) -> list[tuple[Problem, list[str]]]:
    """Each problem once, with the titles of all the prints it is told of."""
    found: dict[tuple[str, str], tuple[Problem, list[str]]] = {}
    for copy, problems in told:
        for problem in problems:
            key = problem.code, words.say(problem).message
            found.setdefault(key, (problem, []))[1].append(copy.kind.title(words))
    return list(found.values())
