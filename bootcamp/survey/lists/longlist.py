"""The longlist (bruttoliste): every item the survey asked about and all that came in from outside it, by core task.

Everything in a row stands in the findings, in the plan or in the survey's longlist file; nothing is computed from
answers. The rows are ordered by the core tasks of the plan; then what was ranked, what was chosen, what came from
outside; then by priority score (or share) from the highest, ties by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import Final, Literal

from bootcamp.plan.longlist import ASKED_KINDS, Choice, Input, Longlist, core_task_of, item_titles, second_id
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Question
from bootcamp.survey.answers import OTHER
from bootcamp.survey.figures import Gap
from bootcamp.survey.findings import Cell, Certainty, Findings, QuestionFindings, Share, Status, Tally
from bootcamp.survey.statistics import TOP

Measure = Literal["ranked", "chosen", "rated", "outside"]

BROAD: Final = 0.5
"""The share of a group that carries an item by itself: half of the group."""
_ORDER: Final[tuple[Measure, ...]] = ("ranked", "chosen", "rated", "outside")


@dataclass(frozen=True, slots=True)
class Figures:
    """Need and benefit of an item, in all or in one group.

    `need`: its priority score (0-100), None where the item was not ranked; `benefit`: the share that has it among its
    three first, or that chose it; None where that is not shown.
    """

    need: float | None
    benefit: Share | None


@dataclass(frozen=True, slots=True)
class LonglistRow:
    """An item of the longlist.

    `measure`: whether it was ranked, chosen among several, rated for how important and how fulfilled it is, or only
    came in from outside. `all` counts every group alike where groups are shown (need) and every answer (benefit);
    `groups`: the same by group, None where a group is not shown; `gap`: how much more important than fulfilled it is,
    where both were asked; `place`: its place in its question by the measure that orders it, `of` how many; `rank`: the
    places it can have; `elsewhere`: the other core tasks that name the same item; `carried_by`: the shown groups that
    carry it; `apart`: the groups that put it highest and lowest, where the status is "differs"; `n`: answers to the
    question, None where nobody was asked or too few answered; `notes`: what was said of it outside the survey;
    `choice`: what was decided about it.
    """

    core_task: str | None
    id: str
    title: str
    measure: Measure
    question: str | None = None
    n: int | None = None
    all: Figures = Figures(None, None)
    groups: Mapping[str, Figures | None] = field(default_factory=dict)
    gap: Gap | None = None
    place: int | None = None
    of: int = 0
    rank: tuple[int, int] | None = None
    in_top3: Certainty | None = None
    elsewhere: tuple[str | None, ...] = ()
    carried_by: tuple[str, ...] = ()
    status: Status | None = None
    apart: tuple[str, str] | None = None
    notes: tuple[Input, ...] = ()
    choice: Choice | None = None

    @property
    def key(self) -> tuple[str | None, str]:
        """What tells the row from all others of its longlist."""
        return self.core_task, self.id


def longlist(findings: Findings | None, plan: Plan, survey: str, written: Longlist) -> tuple[LonglistRow, ...]:
    """The rows of a survey's longlist; without findings, only what came from outside.

    `written` is what people wrote of it: input from outside and choices.
    """
    asked = list(_unique(_asked(findings, plan, survey))) if findings is not None else []
    rated = _with_gaps(asked, findings.gaps if findings is not None else ())
    rows = _with_notes(rated, written, plan, survey)
    named = _named(rows)
    chosen = {(choice.core_task, choice.item): choice for choice in written.choices}
    only = {item: choice for (task, item), choice in chosen.items() if task is None}
    ordered = sorted(rows, key=lambda row: _key(row, plan))
    single = {row.id for row in rows if sum(other.id == row.id for other in rows) == 1}
    return tuple(
        replace(
            row,
            elsewhere=_elsewhere(row, named, plan),
            choice=chosen.get(row.key) or (only.get(row.id) if row.id in single else None),
        )
        for row in ordered
    )


def _key(row: LonglistRow, plan: Plan) -> tuple[int, int, float, str]:
    tasks = list(plan.core_tasks)
    task = tasks.index(row.core_task) if row.core_task in plan.core_tasks else len(tasks)
    return task, _ORDER.index(row.measure), -_size(row), row.id


def _size(row: LonglistRow) -> float:
    """What orders a row among its like: its score, else its share; what is not shown comes last."""
    if row.measure == "ranked":
        return row.all.need if row.all.need is not None else -1
    if row.measure == "rated":
        return row.gap.gap if row.gap is not None and row.gap.gap is not None else -inf
    share = row.all.benefit
    return -1 if share is None else share.low if share.share is None else share.share


# --- what was asked


def _asked(findings: Findings, plan: Plan, survey: str) -> Iterator[LonglistRow]:
    for question in plan.surveys[survey].questions:
        if question.kind not in ASKED_KINDS:
            continue
        found = next((each for each in findings.questions if each.id == question.id), None)
        if found is not None and found.items:
            yield from _placed(list(_ranked(question, found)))
        elif found is not None and question.kind != "ranking" and found.tallies:
            yield from _placed(list(_chosen(question, found.tallies[0])))
        else:
            yield from _not_shown(question)


def _ranked(question: Question, found: QuestionFindings) -> Iterator[LonglistRow]:
    for item in found.items:
        groups = {
            group: None if figures is None else Figures(figures.score, figures.top3)
            for group, figures in item.by_segment.items()
        }
        score = item.score if item.score is not None else item.score_pooled
        apart = (item.highest, item.lowest) if item.highest and item.lowest else None
        yield LonglistRow(
            question.core_task, item.id, item.title, "ranked", question.id, found.n, Figures(score, item.top3), groups,
            rank=item.rank, in_top3=item.in_top3, status=item.status, apart=apart,
        )  # fmt: skip


def _chosen(question: Question, tally: Tally) -> Iterator[LonglistRow]:
    for cell in tally.cells:
        if cell.id in question.options:
            groups = {group: _in_group(part, cell.id) for group, part in tally.by_segment.items()}
            yield LonglistRow(
                question.core_task, cell.id, question.options[cell.id], "chosen", question.id, tally.n,
                Figures(None, _share(cell)), groups,
            )  # fmt: skip


def _in_group(part: Tally | None, option: str) -> Figures | None:
    """An option in a group; None where the group or the count is not shown."""
    cell = next((each for each in part.cells if each.id == option), None) if part is not None else None
    share = _share(cell) if cell is not None else None
    return None if share is None else Figures(None, share)


def _share(cell: Cell) -> Share | None:
    return cell.within if cell.share is None else Share(cell.share, cell.share, cell.share)


def _not_shown(question: Question) -> Iterator[LonglistRow]:
    """The items of a question that too few have answered: they were asked about, and do not disappear."""
    measure: Measure = "ranked" if question.kind == "ranking" else "chosen"
    for name, title in question.options.items():
        yield LonglistRow(question.core_task, name, title, measure, question.id)


def _placed(rows: Sequence[LonglistRow]) -> Iterator[LonglistRow]:
    """The rows of a question with their place in it and the groups that carry them."""
    sizes = [_size(row) for row in rows]
    for row in rows:
        place = 1 + sum(size > _size(row) for size in sizes)
        carried = tuple(group for group in row.groups if _carries(group, row, rows))
        yield replace(row, place=place if _size(row) >= 0 else None, of=len(rows), carried_by=carried)


def firsts(count: int) -> int:
    """How many places count as the first of a question: three, with few items to choose from no more than half."""
    return max(1, min(TOP, count // 2))


def _carries(group: str, row: LonglistRow, rows: Sequence[LonglistRow]) -> bool:
    """Whether a shown group has the item among its firsts, or at least half of the group, and more than chance alone,
    has it among its three first or chose it.
    """
    own = row.groups[group]
    if own is None:
        return False
    others = [figures for other in rows if (figures := other.groups.get(group)) is not None]
    before = sum(_weight(other) > _weight(own) for other in others)
    return before < firsts(len(rows)) or _lowest(own) >= max(BROAD, TOP / len(rows))


def _weight(figures: Figures) -> float:
    return figures.need if figures.need is not None else _lowest(figures)


def _lowest(figures: Figures) -> float:
    share = figures.benefit
    return -1 if share is None else share.low if share.share is None else share.share


def _unique(rows: Iterable[LonglistRow]) -> Iterator[LonglistRow]:
    """Rows with ids of their own: where two questions of a core task have the same option, the second says which."""
    seen: set[tuple[str | None, str]] = set()
    for row in rows:
        if row.key in seen:
            row = replace(row, id=second_id(row.id, row.question or ""))  # noqa: PLW2901
        seen.add(row.key)
        yield row


def _with_gaps(rows: Sequence[LonglistRow], gaps: Sequence[Gap]) -> list[LonglistRow]:
    """The rows with the gaps of what was rated too, and a row for each item that was only rated."""
    found = {row.key: row for row in rows}
    by_text = {(row.core_task, _folded(row.title)): row.key for row in rows}
    for gap in gaps:
        own = (gap.core_task, gap.id)
        key = own if own in found else by_text.get((gap.core_task, _folded(gap.title)), own)
        row = found.get(key) or LonglistRow(gap.core_task, gap.id, gap.title, "rated", gap.importance, gap.n)
        found[key] = replace(row, gap=gap)
    return list(found.values())


# --- what came from outside, and what belongs together


def _with_notes(rows: Sequence[LonglistRow], written: Longlist, plan: Plan, survey: str) -> list[LonglistRow]:
    """The rows with what was said of them outside the survey, and a row for each item that only came from there."""
    titles = item_titles(plan.surveys[survey], written)
    found = {row.key: row for row in rows}
    by_text = {(row.core_task, _folded(row.title)): row.key for row in rows}
    for each in written.input:
        task = core_task_of(each, plan.surveys[survey])
        title = titles.get(each.key, each.text)
        key = (task, each.key) if (task, each.key) in found else by_text.get((task, _folded(title)), (task, each.key))
        row = found.get(key) or LonglistRow(task, each.key, title, "outside")
        found[key] = replace(row, notes=tuple(sorted((*row.notes, each), key=lambda note: (note.date, note.text))))
    return list(found.values())


def _named(rows: Iterable[LonglistRow]) -> Mapping[str, frozenset[str | None]]:
    """The core tasks that name an item, by its id and by its text."""
    named: dict[str, frozenset[str | None]] = {}
    for row in rows:
        for name in _names(row):
            named[name] = named.get(name, frozenset()) | {row.core_task}
    return named


def _names(row: LonglistRow) -> tuple[str, ...]:
    return tuple(name for name in (f"id {row.id}", f"text {_folded(row.title)}") if row.id != OTHER)


def _elsewhere(row: LonglistRow, named: Mapping[str, frozenset[str | None]], plan: Plan) -> tuple[str | None, ...]:
    others = {task for name in _names(row) for task in named[name]} - {row.core_task, None}
    return tuple(task for task in plan.core_tasks if task in others)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
