"""The distributions of questions that are not rankings, over all answers and by group, without their small counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bootcamp.survey.answers import Question
from bootcamp.survey.counting.group_tallies import tally_by_group
from bootcamp.survey.counting.lines import Line, counted, lines_of, net_share, together
from bootcamp.survey.counting.segments import Grouping, most_in_a_question, suppressed_groups
from bootcamp.survey.findings import Cell, QuestionFindings, Suppressed, Tally
from bootcamp.survey.privacy import hidden_cells, hidden_choices, hidden_groups

_BY_GROUP = ("single", "multi", "likert", "matrix")


def tally_findings(
    question: Question, grouping: Grouping, *, threshold: int
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The distribution of one question and what is not shown of it."""
    found_in = {group: [v for v in own[question.id] if v is not None] for group, own in grouping.values.items()}
    values = {group: own for group, own in found_in.items() if own}
    count = sum(map(len, values.values()))
    bare = QuestionFindings(question.id, question.kind, question.title, question.core_task, count)
    if 0 < count < threshold:
        return replace(bare, n=None), (Suppressed("few", question=question.id),)
    if not count or question.kind in ("text", "date"):
        return bare, ()
    if question.kind == "single" and grouping.infos and names_group(values):
        return replace(bare, n=None), (Suppressed("names_group", question=question.id),)
    counts = {group: counted(question, own) for group, own in values.items()}
    lines = lines_of(question, together(list(counts.values())))
    one_line = lines[0].n if question.kind not in ("likert", "matrix") else count
    if 0 < one_line < threshold:
        return replace(bare, n=None), (Suppressed("few", question=question.id),)
    known = values.keys() <= grouping.finite
    found = replace(bare, n=one_line, tallies=tuple(shown_tally(line, threshold, known=known) for line in lines))
    hidden: tuple[Suppressed, ...] = ()
    if question.kind in _BY_GROUP and grouping.infos:
        of_groups = {group: lines_of(question, own) for group, own in counts.items()}
        sizes = {group: len(own) for group, own in values.items()}
        found, hidden = _with_groups(found, lines, of_groups, sizes, grouping, threshold)
    small = (
        (Suppressed("small_counts", question=question.id),)
        if any(_withholds(found, tally) for tally in found.tallies)
        else ()
    )
    return found, (*hidden, *small)


def _with_groups(
    found: QuestionFindings,
    lines: list[Line],
    of_groups: Mapping[str | None, list[Line]],
    answered: Mapping[str | None, int],
    grouping: Grouping,
    threshold: int,
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The same distributions in each group, and which groups are not shown in this question."""
    one_line = found.kind in ("single", "multi")
    sizes = {group: own[0].n if one_line else answered[group] for group, own in of_groups.items()}
    counts = {info.id: sizes.get(info.id, 0) for info in grouping.infos}
    ungrouped, most = sizes.get(None, 0), most_in_a_question(grouping)
    hidden = hidden_groups(counts, threshold, ungrouped=ungrouped, forced=grouping.hidden, most=most)
    tallies = tuple(
        tally_by_group(line, tally, {group: own[at] for group, own in of_groups.items()}, grouping, hidden, threshold)
        for at, (line, tally) in enumerate(zip(lines, found.tallies, strict=True))
    )
    hidden |= {group: reason for group, reason in grouping.hidden.items() if group not in hidden}
    by_segment = {group: None if group in hidden else count for group, count in counts.items()}
    only_here = {group: reason for group, reason in hidden.items() if group not in grouping.hidden}
    return (
        replace(found, tallies=tallies, by_segment=by_segment),
        suppressed_groups(grouping.infos, only_here, found.id),
    )


def _withholds(found: QuestionFindings, tally: Tally) -> bool:
    """Whether something is left out of a distribution, over all or in a group that is shown elsewhere."""
    if any(part is None and (found.by_segment or {}).get(group) for group, part in tally.by_segment.items()):
        return True
    shown = [tally, *(part for part in tally.by_segment.values() if part)]
    return any(part.n is None or any(cell.count is None for cell in part.cells) for part in shown)


def names_group(values: Mapping[str | None, Sequence[Any]]) -> bool:
    """Whether the option chosen always tells the group, so that its counts are the sizes of the groups."""
    chosen = [set(own) for own in values.values()]
    return len(chosen) > 1 and sum(map(len, chosen)) == len(set().union(*chosen))


def shown_tally(line: Line, threshold: int, *, known: bool = False) -> Tally:
    """A line without its small counts. Mean and agreement go with them: they would let them be computed.

    `known`: all who answered are of small finite groups.
    """
    if line.n < threshold:
        return Tally(line.id, line.title, None if line.n else 0)
    hidden = (
        hidden_cells(line.cells, threshold, known=known)
        if line.sums_to_total
        else hidden_choices(line.cells, threshold, line.n, known=known)
    )
    if line.sums_to_total and line.n == len(hidden):
        return Tally(line.id, line.title, None)
    cells = tuple(_cell(name, line, hidden) for name in line.cells)
    tells = bool(hidden and line.mean_of_cells) or (not line.cells and _tells_of_one(line, known=known))
    return Tally(
        id=line.id,
        title=line.title,
        n=line.n,
        cells=cells,
        dont_know=line.dont_know if line.dont_know == 0 or line.dont_know >= threshold else None,
        mean=None if tells else line.mean,
        agreement=None if hidden else line.agreement,
        net=net_share(cells, line.steps),
    )


DOMINANT = 0.85
"""Two who make up this much of a sum can tell each other's number from it, and so can who knows either (the (n, k) rule
of official statistics: Hundepool et al., Statistical Disclosure Control, 2012, section 4.2, with n = 2 and k = 85).
"""


def _tells_of_one(line: Line, *, known: bool) -> bool:
    """Whether a mean of numbers tells what single people wrote: all of them nought, two of them nearly all of the sum,
    or everybody of a small known group.
    """
    return known or line.largest is None or line.largest >= DOMINANT


def _cell(name: str, line: Line, hidden: frozenset[str]) -> Cell:
    count = None if name in hidden else line.cells[name]
    return Cell(name, line.titles.get(name, ""), count, None if count is None else count / line.n)
