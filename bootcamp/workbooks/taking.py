"""Taking a workbook back: what its file would be, everything wrong with it by sheet and cell, and what would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from bootcamp.plan.fields import Model
from bootcamp.plan.validation import validate
from bootcamp.problems import Place, Problem, Problems, Refused, Term, by_place, has_errors
from bootcamp.reading.yaml import Location, Source, dotted, parse_yaml
from bootcamp.reading.yaml_edit import plain
from bootcamp.workbooks.merging import Merge
from bootcamp.workbooks.origin import Origin

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Taken:
    """What taking a workbook comes to.

    `about` names what it is of (`event`, `survey`), `file` what it changes. `changes` are the sentences of what will be
    different, `overwritten` those of what was changed in the file since the workbook was made and will be undone;
    `content` is the file to be saved, None where nothing changes.
    """

    about: Mapping[str, str]
    file: str
    changes: tuple[str, ...]
    overwritten: tuple[str, ...]
    is_older: bool
    content: bytes | None
    problems: Problems


@dataclass(frozen=True)
class Target(Generic[M]):
    """The file that a workbook changes: its name, its model, the value it has, and its source where there is a file.

    `check` adds to the problems of a new value, whose places are in the given source, what else is wrong; `changes` are
    the sentences of what is different between two values; `content` is the file with new data. `in_sheet` are the codes
    of problems that are told in other words where they stand in a cell.
    """

    file: str
    model: type[M]
    now: M
    source: Source | None
    check: Callable[[M, Source, Problems], Problems]
    changes: Callable[[M, M], Sequence[str]]
    content: Callable[[Mapping[str, Any]], bytes]
    in_sheet: Mapping[str, str] = field(default_factory=dict)
    prefix: str = ""


@dataclass(frozen=True)
class _CellSource(Source):
    """The data of a file whose places are the cells they came from; of what no sheet shows, those in the file."""

    merge: Merge | None = None
    file: Source | None = None

    def place(self, location: Location = (), *, of_key: bool = False, prefix: str = "") -> Place:
        cell = self.merge.place(tuple(location)) if self.merge else None
        if cell is None and self.file is not None:
            return self.file.place(location, of_key=of_key, prefix=prefix)
        path = prefix + dotted(location)
        return Place(self.name, path=path, sheet=cell.sheet, cell=cell.cell) if cell else Place(self.name, path=path)


def taken(merge: Merge, origin: Origin, target: Target[M], about: Mapping[str, str], told: Problems) -> Taken:
    """What the merged data make of the file. Raises Refused with every error at its cell; then nothing may be saved.

    `told` are the problems of the workbook itself.
    """
    text = target.source.text if target.source else ""
    after, unread, problems = _checked(merge, target)
    own = (*told, *(_in_the_workbook(problem, merge, target) for problem in merge.problems))
    at = {problem.place for problem in own if problem.is_error}
    problems = by_place((*own, *(problem for problem in problems if problem.place not in at)))
    is_older = text != origin.text
    if after == target.now and not has_errors((*own, *unread)):
        return Taken(about, target.file, (), (), is_older, None, problems)
    if has_errors(problems) or after is None:
        raise Refused(*problems)
    changes = tuple(target.changes(target.now, after))
    content = target.content(merge.data)
    lost = _overwritten(origin, target, after) if is_older else ()
    return Taken(about, target.file, changes, lost, is_older, content, problems)


def _checked(merge: Merge, target: Target[M]) -> tuple[M | None, Problems, Problems]:
    """The value read from the merged data, what could not be read, and all that is wrong."""
    source = _CellSource(target.file, "", None, plain(merge.data), merge=merge, file=target.source)
    after, unread = validate(target.model, source, target.prefix)
    problems = unread if after is None else target.check(after, source, unread)
    own = (problem for problem in problems if problem.place and problem.place.file == target.file)
    return after, unread, tuple(_in_the_workbook(problem, merge, target) for problem in own)


def _in_the_workbook(problem: Problem, merge: Merge, target: Target[M]) -> Problem:
    """A problem with the workbook's name at its cell, in words of the sheet rather than of the file."""
    place = problem.place
    if place is None or place.sheet is None:
        return problem
    grid = next((grid for grid, _ in merge.rows.values() if grid.table.name == place.sheet), None)
    key = str(problem.params.get("key", ""))
    code = target.in_sheet.get(f"{problem.code} {key}", target.in_sheet.get(problem.code, problem.code))
    facts = {"value": problem.params["name"], **problem.params} if "name" in problem.params else dict(problem.params)
    if grid is not None:
        place = replace(place, file=grid.workbook.name, path=None)
        heads = {each.name: each.heading for each in grid.declared.fields}
        facts |= {"column": Term(heads[key])} if key in heads else {}
    return replace(problem, code=code, params=facts, place=place)


def _overwritten(origin: Origin, target: Target[M], after: M) -> tuple[str, ...]:
    """The changes made in the file since the workbook was made that will no longer hold."""
    source, _ = parse_yaml(origin.text, target.file) if origin.text else (Source(target.file, "", None, {}), ())
    then, _ = validate(target.model, source)
    if then is None:
        return ()
    since, holding = target.changes(then, target.now), set(target.changes(then, after))
    return tuple(sentence for sentence in since if sentence not in holding)
