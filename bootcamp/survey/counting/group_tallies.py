"""The distribution of a question in each group of the plan, as far as it can be shown beside the one over all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bootcamp.survey.counting.group_suppression import (
    REST,
    GroupCounts,
    GroupTable,
    HiddenCell,
    UnprotectedError,
    hidden_in_groups,
)
from bootcamp.survey.counting.lines import Line, net_share
from bootcamp.survey.counting.segments import Grouping, most_in_a_question
from bootcamp.survey.findings import Cell, Share, Tally
from bootcamp.survey.privacy import Reason, edges, hidden_groups, margin


def tally_by_group(
    line: Line,
    tally: Tally,
    parts: Mapping[str | None, Line],
    grouping: Grouping,
    hidden: Mapping[str, Reason],
    threshold: int,
) -> Tally:
    """`tally`, which is shown of `line`, with the same distribution in each group.

    `parts`: the same line of each group, None of those who named none; `hidden`: groups that are not shown in this
    question at all. A count of 0 is shown except in a small known group; a group whose counts cannot be protected is
    not shown, and neither is one of which no count is: whoever saw both could tell why. Where one of counts that add up
    is withheld over all, no group is shown: the groups' counts say which of them is the small one. So of choices that
    do not add up, when a small finite group is among those who made them.
    """
    telling = line.sums_to_total or not grouping.finite.isdisjoint(parts)
    if not tally.cells or (telling and any(cell.count is None for cell in tally.cells)):
        return replace(tally, by_segment=dict.fromkeys((info.id for info in grouping.infos), None))
    counts = {info.id: parts[info.id].n if info.id in parts else 0 for info in grouping.infos}
    forced, most = dict(hidden), most_in_a_question(grouping)
    hidden_totals = frozenset(cell.id for cell in tally.cells if cell.count is None)
    while True:
        left_out = hidden_groups(counts, threshold, ungrouped=_size(parts.get(None)), forced=forced, most=most)
        shown = [group for group, n in counts.items() if n and group not in left_out]
        table = _table(line, parts, shown, grouping.finite, hidden_totals, rest_is_sensitive=bool(left_out))
        try:
            cells = hidden_in_groups(table, threshold) if shown else frozenset()
            break
        except UnprotectedError as found:
            worst = found.row or min(shown, key=lambda group: (counts[group], group))
            forced[worst] = "extreme" if worst in grouping.finite else "complement"
    never = left_out.keys() | grouping.hidden.keys() | {group for group in shown if _is_blank(table, group, cells)}
    by_segment = {
        group: None if group in never else _group_tally(line, parts.get(group), table, group, cells) for group in counts
    }
    return replace(tally, by_segment=_with_dont_know(by_segment, tally, parts, threshold))


def _is_blank(table: GroupTable, group: str, hidden: frozenset[HiddenCell]) -> bool:
    """Whether nothing is told of any count of the group that its total over all does not tell."""
    row = table.rows[group]
    low, high = edges(row.n) if row.finite else (-1, row.n + 1)
    open_ = [option for option in table.totals if option not in table.settled]
    return bool(open_) and all((group, option) in hidden and low < row.counts[option] < high for option in open_)


def _size(line: Line | None) -> int:
    return line.n if line else 0


def _table(
    line: Line,
    parts: Mapping[str | None, Line],
    shown: Sequence[str],
    finite: frozenset[str],
    hidden_totals: frozenset[str],
    *,
    rest_is_sensitive: bool,
) -> GroupTable:
    rows = {group: GroupCounts(parts[group].n, _counts(line, [parts[group]]), group in finite) for group in shown}
    rest = [part for group, part in parts.items() if group not in shown and part.n]
    if rest:
        rows[REST] = GroupCounts(sum(part.n for part in rest), _counts(line, rest), rest_is_sensitive)
    return GroupTable(rows, line.cells, hidden_totals, line.fewest, line.most)


def _counts(line: Line, parts: Sequence[Line]) -> dict[str, int]:
    """The counts of several lines together, for every option of the line over all."""
    return {option: sum(part.cells.get(option, 0) for part in parts) for option in line.cells}


def _group_tally(line: Line, part: Line | None, table: GroupTable, group: str, hidden: frozenset[HiddenCell]) -> Tally:
    if part is None or not part.n:
        return Tally(line.id, line.title, 0)
    row = table.rows[group]
    cells = tuple(_cell(option, line, row, withheld=(group, option) in hidden) for option in line.cells)
    whole = all(cell.count is not None for cell in cells)
    return Tally(
        id=line.id,
        title=line.title,
        n=part.n,
        cells=cells,
        mean=part.mean if whole else None,
        agreement=part.agreement if whole else None,
        net=net_share(cells, line.steps),
    )


def _cell(option: str, line: Line, row: GroupCounts, *, withheld: bool) -> Cell:
    count, title = row.counts[option], line.titles.get(option, "")
    low, high = edges(row.n)
    if row.finite and count <= low:
        return Cell(option, title, None, None, Share(None, 0.0, margin(row.n), "under"))
    if row.finite and count >= high:
        return Cell(option, title, None, None, Share(None, 1 - margin(row.n), 1.0, "over"))
    return Cell(option, title, None, None) if withheld else Cell(option, title, count, count / row.n)


def _with_dont_know(
    by_segment: Mapping[str, Tally | None], tally: Tally, parts: Mapping[str | None, Line], threshold: int
) -> dict[str, Tally | None]:
    """How many of each group don't know. It says nothing of what anybody thinks, so none is shown as 0."""
    counts = {group: parts[group].dont_know if group in parts else 0 for group in by_segment}
    left_out: dict[str, Reason] = {group: "few" for group, part in by_segment.items() if part is None}
    ungrouped = parts[None].dont_know if None in parts else 0
    hidden = hidden_groups(counts, threshold, ungrouped=ungrouped, forced=left_out)
    unknown = {group for group in counts if group in hidden or by_segment[group] is None}
    if tally.dont_know is None:
        unknown |= {group for group, count in counts.items() if count}
    return {
        group: part and replace(part, dont_know=None if group in unknown else counts[group])
        for group, part in by_segment.items()
    }
