"""The print kit: every paper of a day at once, each by itself, and all for one audience in one file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bootcamp.documents.catalogue import Copy, copies
from bootcamp.documents.kinds import AUDIENCES, KINDS, Audience
from bootcamp.documents.making import framed, lacks, set_in
from bootcamp.problems import Problem, Problems, Refused
from bootcamp.reading.scalars import identifier
from bootcamp.render import Format
from bootcamp.views.day import DayView
from bootcamp.words import Words

if TYPE_CHECKING:
    from bootcamp.documents.body import Framed
    from bootcamp.render.pdf import Prepared
    from bootcamp.render.rendered import Rendered


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


def kit_copies(day: DayView) -> list[Copy]:
    """Every print that the day has something for, in the order of the audiences."""
    kinds = [kind for kind in KINDS if kind.of == "event" and kind.audience]
    found = [copy for copy in copies(day.process, kinds) if copy.id == day.id]
    return sorted(found, key=lambda copy: AUDIENCES.index(copy.kind.audience))


def kit_print(copy: Copy, formats: Sequence[Format]) -> Print:
    """One print in those of the formats that it comes in; what stands in its way is told, not raised."""
    from bootcamp.render.pdf import set_prints

    others = [each for each in formats if each in copy.kind.formats and each != "pdf"]
    try:
        made = framed(copy)
        parts, problems = _prepared(made, copy)
        files: dict[Format, Rendered] = {}
        if "pdf" in formats:
            files["pdf"] = set_prints(parts, made.title, copy.view.process.look[0])
        more, told = set_in(made, others, copy) if others else ({}, ())
    except Refused as refusal:
        return Print(copy, refused=refusal.problems)
    return Print(copy, {**files, **more}, parts, (*problems, *told), lacks(copy))


def _prepared(made: Framed, copy: Copy) -> tuple[tuple[Prepared, ...], Problems]:
    from bootcamp.render.blocks import Booklet, Document, with_text
    from bootcamp.render.layout import LayoutPrint, prepare_layout
    from bootcamp.render.pdf import prepare
    from bootcamp.render.typeface import cleaned

    match made:
        case Document() | Booklet():
            return prepare(with_text(made, cleaned), copy.view.process.look[0])
        case LayoutPrint():
            part, problems = prepare_layout(
                made.template, made.view, title=made.title, process=copy.view.process.folder, dated=made.dated
            )
            return (part,), problems
        case _:
            raise ValueError(f"{copy.kind.name} is not printed on paper")


def combined(prints: Sequence[Print], day: DayView) -> Iterator[tuple[Audience, Rendered]]:
    """For each audience one PDF of everything it gets.

    All its prints are set as one document, so that the file is as accessible as each of them: files put together
    afterwards would lose the order of their tags.
    """
    from bootcamp.render.pdf import set_prints

    for audience in AUDIENCES:
        own = [each for each in prints if each.audience == audience and not each.copy.kind.variant]
        parts = tuple(part for each in own for part in each.parts)
        if parts:
            title = f"{day.words(f'prints.audience-{audience}')}: {day.title}"
            yield audience, set_prints(parts, title, day.process.look[0])


def combined_name(audience: Audience, event: str, words: Words) -> str:
    return f"{identifier(words(f'prints.audience-{audience}'))}-{event}.pdf"


def reasons(told: Iterable[tuple[Copy, Problems]], words: Words) -> list[tuple[Problem, list[str]]]:
    """Each problem once, with the titles of all the prints it is told of."""
    found: dict[tuple[str, str], tuple[Problem, list[str]]] = {}
    for copy, problems in told:
        for problem in problems:
            key = problem.code, words.say(problem).message
            found.setdefault(key, (problem, []))[1].append(copy.title)
    return list(found.values())
