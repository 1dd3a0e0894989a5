"""From longlist to shortlist (prioriteret liste): what people chose, or what the rule proposes until they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bootcamp.survey.lists.longlist import LonglistRow, firsts

Proposal = Literal["yes", "discuss", "no"]


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The shortlist of one core task; every row of the longlist stands in one of its lists.

    While nobody has chosen anything for the core task (`decided` is False) the lists are what `proposal` says:
    `chosen` yes, `open` to be discussed, `left_out` no. Once people have chosen, `open` are the rows nobody has taken
    a stand on.
    """

    core_task: str | None
    decided: bool
    chosen: tuple[LonglistRow, ...]
    open: tuple[LonglistRow, ...]
    left_out: tuple[LonglistRow, ...]


def shortlists(rows: Sequence[LonglistRow]) -> tuple[Shortlist, ...]:
    """The shortlist of each core task, in the order of the longlist."""
    tasks = dict.fromkeys(row.core_task for row in rows)
    return tuple(_shortlist(task, [row for row in rows if row.core_task == task]) for task in tasks)


def _shortlist(task: str | None, rows: Sequence[LonglistRow]) -> Shortlist:
    if not any(row.choice for row in rows):
        yes, discuss, no = (
            tuple(row for row in rows if proposal(row) == wanted) for wanted in ("yes", "discuss", "no")
        )
        return Shortlist(task, decided=False, chosen=yes, open=discuss, left_out=no)
    chosen = sorted((row for row in rows if row.choice and row.choice.chosen), key=_place)
    return Shortlist(
        task,
        decided=True,
        chosen=tuple(chosen),
        open=tuple(row for row in rows if row.choice is None),
        left_out=tuple(row for row in rows if row.choice is not None and not row.choice.chosen),
    )


def _place(row: LonglistRow) -> float:
    """The number it was given; those without one come after, in the order of the longlist."""
    return row.choice.place if row.choice is not None and row.choice.place is not None else float("inf")


def proposal(row: LonglistRow) -> Proposal:
    """What the figures suggest, never a decision.

    Common items and the first of a question (`firsts`) are proposed. What is prioritised differently, what at least one
    group carries and what figures cannot say anything about (input from outside, questions not shown) is to be
    discussed, also where it is among the first. The rest is not proposed.
    """
    if row.status == "common":
        return "yes"
    if row.status == "differs" or row.place is None:
        return "discuss"
    if row.place <= firsts(row.of):
        return "yes"
    return "discuss" if row.carried_by or row.notes else "no"
