"""Taking the longlist's workbook back: decisions, and input typed on its sheet; only what people changed is changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bootcamp.plan.contents import Contents, longlist_file
from bootcamp.plan.longlist import Choice, Input, Longlist, key_of
from bootcamp.plan.rules.longlists import longlist_fits_the_plan
from bootcamp.problems import Place, Problem, Problems, Refused, refuse
from bootcamp.reading.files import read_bytes
from bootcamp.reading.tables import Workbook
from bootcamp.reading.yaml import Source, parse_yaml
from bootcamp.reading.yaml_edit import plain
from bootcamp.survey.lists.outside_input import personal_data_in, rewritten_longlist
from bootcamp.views.longlist import LonglistView
from bootcamp.views.process import OpenedProcess
from bootcamp.words import Words
from bootcamp.workbooks.handed_back import Grid, Row, grids_of
from bootcamp.workbooks.longlist import DECISION, about_cells, known_to, row_key, sheets_of
from bootcamp.workbooks.merging import Merge
from bootcamp.workbooks.origin import Origin
from bootcamp.workbooks.row_keys import rows_that_differ
from bootcamp.workbooks.taking import Taken, Target, taken
from bootcamp.workbooks.values import at_location, set_value

_IN_SHEET = {
    "missing-key": "longlist-cell-missing",
    "not-yes-or-no": "longlist-not-yes-or-no",
    "not-a-date": "longlist-not-a-date",
    **dict.fromkeys(("unknown-core-task", "unknown-item", "unknown-decider"), "longlist-title-unknown"),
    **dict.fromkeys(("not-a-number", "not-a-whole-number", "number-ambiguous"), "longlist-not-a-number"),
}
_INPUT_ORDER = tuple(Input.model_fields)


def take(process: OpenedProcess, workbook: Workbook, origin: Origin) -> Taken:
    """What the workbook makes of its longlist. Raises Refused with every error at its cell; then nothing is saved."""
    survey, file = process.survey(origin.of), longlist_file(origin.of)
    own = tuple(each for each in process.problems if each.is_error and each.place and each.place.file == file)
    if own:
        raise Refused(*own)
    contents, view = process.contents, survey.longlist
    words = Words(origin.language)
    spoken = replace(view, words=words)
    known = known_to(view, words)
    grids, failed = grids_of(workbook, sheets_of(spoken, known), origin)
    if (rows := grids.get("longlist")) is None:
        refuse("longlist-not-ours", place=Place(workbook.name), file=workbook.name, survey=view.id)
    source = contents.sources.get(longlist_file(view.id))
    merge = Merge(known, dict(source.data) if source else {})
    _choices(merge, rows, view)
    if "input" in grids:
        merge.items(grids["input"], "input", _input_of(origin.text), _corrected)
    if "decision" in grids:
        merge.facts(grids["decision"])
    expected = {row_key(row): about_cells(row, spoken) for row in view.rows}
    command = f"bootcamp print longlist {view.id} --as xlsx"
    told = (*rows_that_differ(rows, command, expected), *failed)
    return taken(merge, origin, _target(contents, view), {"survey": view.id}, told)


def _choices(merge: Merge, grid: Grid, view: LonglistView) -> None:
    """What was decided of each item; an item of which nothing is written any more has no choice."""
    choices = {_key(each, view): dict(each) for each in merge.data.get("choices") or []}
    seen: dict[str, Row] = {}
    for row, values in merge.decided(grid, lambda row, place: _unknown(row, place, view.words)):
        key = row.key or ""
        if key in seen:
            place = grid.place(row.number, "chosen")
            merge.problems.append(Problem("longlist-row-twice", {"title": row.text("title")}, place))
            continue
        seen[key] = row
        task, _, item = key.partition("/")
        choice = {"item": item, **({"core_task": task} if task else {})} | choices.get(key, {})
        for name, value in values.items():
            set_value(choice, name, value)
        if any(each.name in choice for each in DECISION):
            choices[key] = choice
        else:
            choices.pop(key, None)
    if choices or "choices" in merge.data:
        merge.data["choices"] = list(choices.values())
    for number, key in enumerate(choices):
        if key in seen:
            merge.rows["choices", number] = (grid, seen[key])


def _key(choice: Mapping[str, Any], view: LonglistView) -> str:
    """The key of the row that a choice is about; one that names no core task is about the only row it can mean."""
    rows = [row for row in view.rows if row.id == choice.get("item")]
    task = choice.get("core_task") or (rows[0].core_task if len(rows) == 1 else None)
    return f"{task or ''}/{choice.get('item')}"


def _unknown(row: Row, place: Place, words: Words) -> Problem | None:
    facts = {"title": row.text("title"), "sheet": words("longlist.sheet-input")}
    return Problem("longlist-row-unknown", facts, place, "warning") if row.text("title") else None


def _input_of(text: str) -> list[dict[str, Any]]:
    """The notes of the file that the workbook was made from."""
    found = at_location(parse_yaml(text, "")[0].data, ("input",)) if text else None
    return found if isinstance(found, list) else []


def _corrected(was: dict[str, Any], note: dict[str, Any]) -> dict[str, Any]:
    """An item keeps the id that it had by its text when the text is corrected: what was decided of it stays."""
    if was and was.get("item") is None and note.get("text") != was.get("text"):
        note.setdefault("id", str(was.get("id") or key_of(str(was.get("text", "")))))
    return {name: note[name] for name in _INPUT_ORDER if name in note}


def _target(contents: Contents, view: LonglistView) -> Target[Longlist]:
    file = longlist_file(view.id)
    source = contents.sources.get(file)

    def check(after: Longlist, place: Source, unread: Problems) -> Problems:
        changed = replace(contents, longlists={view.id: after}, sources={**contents.sources, file: place})
        return (*unread, *longlist_fits_the_plan(changed, view.plan, view.id), *personal_data_in(changed, view.id))

    def content(data: Mapping[str, Any]) -> bytes:
        if source is None:
            return rewritten_longlist(None, plain(data), view.id, view.words)
        return rewritten_longlist(read_bytes(contents.folder / file), data, view.id, view.words)

    return Target(
        file, Longlist, view.written, source, check, lambda then, now: tuple(_changed(then, now, view)), content,
        _IN_SHEET,
    )  # fmt: skip


def _changed(before: Longlist, after: Longlist, view: LonglistView) -> Iterator[str]:
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
