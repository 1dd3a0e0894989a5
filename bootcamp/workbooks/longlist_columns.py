"""The columns of the longlist's workbook: what each shows of a row, and where people write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import floor
from typing import Literal

from bootcamp.plan.longlist import Choice, Input, core_task_of
from bootcamp.survey.lists.longlist import Figures, Row
from bootcamp.views.longlist import LonglistView
from bootcamp.words import LANGUAGES, Words

Kind = Literal["text", "score", "gap", "share", "count", "written"]
CHOSEN, PLACE, REASON = "chosen", "place", "reason"
DECISION = ("chosen", "place", "reason")
READABLE = ("core_task", "title")
"""By what people know a row: what they decide is taken only where this says what the hidden key stands for."""
INPUT = ("date", "source", "text", "core_task", "item")
INPUT_WIDTHS: Mapping[str, int] = {"date": 18, "source": 32, "text": 62, "core_task": 30, "item": 44}
FACTS = ("decided_by", "decided_on")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet: its key, heading, width in figures and kind; "written" is what people fill in."""

    key: str
    heading: str
    width: float
    kind: Kind = "text"


def columns(view: LonglistView) -> tuple[Column, ...]:
    """Text columns on the left, figures in all and by group, what belongs together, decisions, and the source."""
    words = view.words

    def named(key: str, width: float, kind: Kind = "text") -> Column:
        return Column(key, heading(key, words), width, kind)

    def figures(what: Literal["need", "benefit"], kind: Kind) -> Iterator[Column]:
        yield Column(what, words(f"longlist.sheet-{what}", group=words("longlist.sheet-all")), 5.8, kind)
        for group in view.groups:
            title = words(f"longlist.sheet-{what}", group=view.named(group.id))
            yield Column(f"{what}/{group.id}", title, 5.8, kind)

    return (
        named("core_task", 17),
        named("about", 16),
        named("title", 30),
        *figures("need", "score"),
        *((named("gap", 7, "gap"),) if any(row.gap for row in view.rows) else ()),
        *figures("benefit", "share"),
        named("elsewhere", 14),
        named("carried", 15),
        named("status", 14),
        named("n", 5.8, "count"),
        named("notes", 24),
        named(CHOSEN, 8, "written"),
        named(PLACE, 5.5, "written"),
        named(REASON, 24, "written"),
        named("origin", 60),
    )


def heading(key: str, words: Words) -> str:
    return words(f"longlist.sheet-{key.replace('_', '-')}")


def keys_of_headings(keys: tuple[str, ...]) -> dict[str, str]:
    """The keys of columns by their headings, folded, in every language."""
    return {heading(key, Words(language)).casefold(): key for language in LANGUAGES for key in keys}


def row_key(row: Row) -> str:
    """The hidden key of a row: its core task and its id."""
    return f"{row.core_task or ''}/{row.id}"


def text_cells(row: Row, view: LonglistView) -> dict[str, str]:
    """What the text columns of a row show."""
    return {
        "core_task": view.task_title(row.core_task),
        "about": view.about(row.question),
        "title": row.title,
        "elsewhere": view.words.write([view.task_title(task) for task in row.elsewhere]),
        "carried": view.carriers(row),
        "status": view.status(row) + (f"\n{apart}" if (apart := view.apart(row)) else ""),
        "notes": "\n".join(_note(each, row, view) for each in row.notes),
        "origin": view.source(row),
        **chosen_cells(row.choice, view.words),
    }


def _note(each: Input, row: Row, view: LonglistView) -> str:
    """What was said, where it is not the item itself, and by whom."""
    return view.note(each) if each.text == row.title else f"{view.quote(each.text)} {view.note(each)}"


def chosen_cells(choice: Choice | None, words: Words) -> dict[str, str]:
    """What was decided about a row, as people write it."""
    if choice is None:
        return dict.fromkeys(DECISION, "")
    place = "" if choice.place is None else str(choice.place)
    return {CHOSEN: words(f"desk.{'yes' if choice.chosen else 'no'}"), PLACE: place, REASON: choice.reason or ""}


def figure(row: Row, key: str) -> float | None:
    """The figure of a column, rounded as on paper; None where there is none or only a range may be shown."""
    what, _, group = key.partition("/")
    figures = row.groups.get(group) if group else row.all
    if what == "n":
        return row.n
    if what == "gap":
        return None if row.gap is None or row.gap.gap is None else round(row.gap.gap, 1)
    if figures is None:
        return None
    if what == "need":
        return None if figures.need is None else round(figures.need)
    share = figures.benefit.share if figures.benefit else None
    return None if share is None else floor(share * 100 + 0.5 + 1e-9) / 100


def figure_in_words(row: Row, key: str, view: LonglistView) -> str:
    """What stands where there is no figure: a range in words, or nothing."""
    what, _, group = key.partition("/")
    figures: Figures | None = row.groups.get(group) if group else row.all
    if what != "benefit" or figures is None or figures.benefit is None:
        return ""
    return view.benefit(figures)


def input_cells(each: Input, view: LonglistView) -> dict[str, str]:
    """One note as people write it: the core task and the item by their titles."""
    task = core_task_of(each, view.survey)
    titles = item_choices(view)
    cells = {
        "date": view.words.write(each.date),
        "source": each.source,
        "text": each.text,
        "core_task": view.task_title(task) if task is not None else "",
        "item": titles.get(each.item, each.item) if each.item is not None else "",
    }
    return {key: text for key, text in cells.items() if text}


def item_choices(view: LonglistView) -> Mapping[str, str]:
    """The items that a note can be about, by id."""
    from bootcamp.plan.longlist import item_titles

    return item_titles(view.survey, view.written)


def deciders(view: LonglistView) -> Mapping[str, str]:
    """Who can decide: the bodies and the roles of the plan by id."""
    bodies = {name: body.title for name, body in view.plan.bodies.items()}
    return bodies | {name: role.title for name, role in view.plan.roles.items() if name not in bodies}


def fact_cells(view: LonglistView) -> dict[str, str]:
    """Who decided, and when."""
    on = view.written.decided_on
    return {"decided_by": view.decider(), "decided_on": view.words.write(on) if on else ""}
