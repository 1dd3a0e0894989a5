"""Taking the longlist's workbook back: decisions, and input typed on its sheet; only what people changed is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bootcamp.plan.contents import Contents, longlist_file
from bootcamp.plan.longlist import Choice, Longlist
from bootcamp.plan.rules.longlists import longlist_fits_the_plan
from bootcamp.plan.validation import validate
from bootcamp.problems import Place, Problems, Refused, by_place, has_errors
from bootcamp.reading.tables import Workbook
from bootcamp.reading.yaml import Location, Source, parse_yaml
from bootcamp.survey.lists.outside_input import personal_data_in, rewritten_longlist
from bootcamp.views.longlist import LonglistView
from bootcamp.words import Words
from bootcamp.workbooks.longlist_merging import Merge, Origin, origin_of

__all__ = ["Origin", "TakenLonglist", "origin_of", "taken_longlist"]


@dataclass(frozen=True)
class TakenLonglist:
    """What taking a workbook comes to; as `taking.Taken`, of the longlist of `survey`."""

    survey: str
    changes: tuple[str, ...]
    overwritten: tuple[str, ...]
    is_older: bool
    content: bytes | None
    problems: Problems


def taken_longlist(
    contents: Contents, view: LonglistView, workbook: Workbook, origin: Origin, content_of: Callable[[str], bytes]
) -> TakenLonglist:
    """What the workbook makes of its longlist. Raises Refused with every error at its cell; then nothing is saved."""
    file = longlist_file(view.id)
    known = contents.sources.get(file)
    merge = Merge(view, workbook, origin, dict(known.data) if known else {})
    merge.choices()
    merge.notes()
    merge.facts()
    data = {key: value for key, value in merge.data.items() if value or (known and key in known.data)}
    after, problems = _checked(contents, view, merge, data, known)
    told = {problem.place for problem in merge.problems if problem.is_error}
    problems = by_place((*merge.problems, *(problem for problem in problems if problem.place not in told)))
    is_older = (known.text if known else "") != origin.text
    if has_errors(problems) or after is None:
        raise Refused(*problems)
    if after == view.written:
        return TakenLonglist(view.id, (), (), is_older, None, problems)
    changes = tuple(changed(view.written, after, view))
    content = rewritten_longlist(content_of(file) if known else None, data, view.id, view.words)
    lost = _overwritten(origin, after, view, file) if is_older else ()
    return TakenLonglist(view.id, changes, lost, is_older, content, problems)


@dataclass(frozen=True)
class _CellSource(Source):
    """The data of a longlist whose places are the cells they came from; of what no cell changed, those in the file."""

    cells: Mapping[Location, Place] | None = None
    file: Source | None = None

    def place(self, location: Location = (), *, of_key: bool = False, prefix: str = "") -> Place:
        cell = (self.cells or {}).get(tuple(location))
        if cell is not None:
            return cell
        return self.file.place(location, of_key=of_key, prefix=prefix) if self.file else Place(self.name)


def _checked(
    contents: Contents, view: LonglistView, merge: Merge, data: dict[str, Any], known: Source | None
) -> tuple[Longlist | None, Problems]:
    """The longlist read from the data, and all that is wrong with it."""
    file = longlist_file(view.id)
    source = _CellSource(file, "", None, data, cells=merge.places, file=known)
    after, problems = validate(Longlist, source)
    problems = tuple(
        problem for problem in problems if problem.code != "missing-key" or not has_errors(tuple(merge.problems))
    )
    if after is None:
        return None, problems
    changed = replace(contents, longlists={view.id: after}, sources={**contents.sources, file: source})
    told = (*longlist_fits_the_plan(changed, view.plan, view.id), *personal_data_in(changed, view.id))
    return after, (*problems, *told)


def changed(before: Longlist, after: Longlist, view: LonglistView) -> Iterator[str]:
    """What is different, in sentences."""
    words = view.words
    titles = {row.key: row.title for row in view.rows}
    for said, these, others in (("added", after, before), ("removed", before, after)):
        for note in these.input:
            if note not in others.input:
                yield words(f"longlist.note-{said}", text=note.text, source=view.note(note))
    was = {(each.core_task, each.item): each for each in before.choices}
    now = {(each.core_task, each.item): each for each in after.choices}
    for key in (*now, *(key for key in was if key not in now)):
        if was.get(key) != now.get(key):
            title = titles.get(key) or next((t for (_, item), t in titles.items() if item == key[1]), key[1])
            yield _choice_sentence(now.get(key), title, words)
    if (before.decided_by, before.decided_on) != (after.decided_by, after.decided_on):
        who = replace(view, written=after).decider()
        yield words("longlist.now-decided", who=who or "–", date=after.decided_on)


def _choice_sentence(choice: Choice | None, title: str, words: Words) -> str:
    if choice is None:
        return words("longlist.now-open", title=title)
    key = "left-out" if not choice.chosen else "placed" if choice.place is not None else "chosen"
    said = words(f"longlist.now-{key}", title=title, place=choice.place)
    return f"{said} {words('longlist.now-because', reason=choice.reason)}" if choice.reason else said


def _overwritten(origin: Origin, after: Longlist, view: LonglistView, file: str) -> tuple[str, ...]:
    """The changes made in the file since the workbook was made that will no longer hold."""
    source, _ = parse_yaml(origin.text, file) if origin.text else (Source(file, "", None, {}), ())
    then, _ = validate(Longlist, source)
    if then is None:
        return ()
    since, holding = changed(then, view.written, view), set(changed(then, after, view))
    return tuple(sentence for sentence in since if sentence not in holding)
