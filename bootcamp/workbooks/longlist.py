"""The longlist as a workbook: what each item is, where people write what was chosen, and what came in from outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import floor

from bootcamp.plan.fields import Model
from bootcamp.plan.longlist import Choice, Input, Longlist, core_task_of, item_titles
from bootcamp.plan.references import titles_in
from bootcamp.survey.lists.longlist import Figures, LonglistRow
from bootcamp.views.longlist import LonglistView
from bootcamp.words import Words
from bootcamp.workbooks.declaring import FACTS, Book, Cells, Sheet
from bootcamp.workbooks.fields import LINE, TEXT, Field, Kind, Known, Look, cells_of, field, kind_of, shown
from bootcamp.workbooks.layout import written

KIND = "longlist"


def heading(name: str) -> str:
    return f"longlist.sheet-{name.replace('_', '-')}"


def _about(name: str, width: float, look: Look = "") -> Field:
    return shown(name, heading(name), width, look)


def _figures(name: str, head: str, width: float, form: str, **facts: object) -> Field:
    """A column of figures; those of all groups are set in bold."""
    look: Look = "strong" if name in ("need", "benefit") else ""
    return Field(name, head, width, TEXT, is_shown_only=True, look=look, number_format=form, facts=facts)


def _to_fill_in(model: type[Model], name: str, width: float, kind: Kind | None = None, head: str = "") -> Field:
    return replace(field(model, name, head or heading(name), width, kind), is_to_fill_in=True)


DECISION = (
    _to_fill_in(Choice, "chosen", 9.5),
    _to_fill_in(Choice, "place", 5.5),
    _to_fill_in(Choice, "reason", 24, LINE),
)
INPUT = (
    field(Input, "date", "longlist.sheet-input-date", 18),
    field(Input, "source", "longlist.sheet-input-source", 32, LINE),
    field(Input, "text", "longlist.sheet-input-text", 62, LINE),
    field(Input, "core_task", "longlist.sheet-input-core-task", 30),
    field(Input, "item", "longlist.sheet-input-item", 44),
)
FACT_FIELDS = (_to_fill_in(Longlist, "decided_by", 60), _to_fill_in(Longlist, "decided_on", 60))


def longlist_workbook(view: LonglistView) -> bytes:
    """The longlist with room for decisions and input; the same list gives the same bytes."""
    words = view.words
    return written(
        Book(
            KIND,
            view.id,
            words("longlist.sheet-name", document=words("documents.longlist"), title=view.survey.title),
            view.text,
            sheets_of(view, known_to(view, words)),
            known_to(view, words),
            "desk.sheet-help",
            [(words(f"longlist.help-{key}"), words(f"longlist.help-{key}.more"))
             for key in ("read", "choose", "input", "take")],
        )
    )  # fmt: skip


def sheets_of(view: LonglistView, known: Known) -> tuple[Sheet, ...]:
    """The list, the input from outside, and who decided."""
    fields = _fields(view)
    rows = {row_key(row): _cells(row, view, known) for row in view.rows}
    notes = {str(number): _input_cells(each, view, known) for number, each in enumerate(view.written.input)}
    figures = {
        row_key(row): {each.name: number for each in fields if (number := _figure(row, each.name)) is not None}
        for row in view.rows
    }
    decided = cells_of(view.written, FACT_FIELDS, known)
    return (
        Sheet(
            "longlist", "longlist.sheet-longlist", fields, rows, ("title", "core_task"), is_filtered=True,
            figures=figures, frozen="D2", head_height=168,
            printed=len(fields) - 1,  # the source is long; it stands on the papers
        ),
        Sheet("input", "longlist.sheet-input", INPUT, notes, ("text",), spare=60, is_filtered=True),
        Sheet("decision", "longlist.sheet-decision", FACT_FIELDS, {FACTS: decided}, is_facts=True),
    )  # fmt: skip


def known_to(view: LonglistView, words: Words) -> Known:
    """What the cells may refer to: what the plan names, and the items."""
    return Known(words, {**titles_in(view.plan), "item": item_titles(view.survey, view.written)})


def _fields(view: LonglistView) -> tuple[Field, ...]:
    """Text columns on the left, figures in all and by group, what belongs together, decisions, and the source."""

    def by_group(what: str, form: str) -> Iterator[Field]:
        yield _figures(what, heading(what), 5.8, form, group=view.words("longlist.sheet-all"))
        for group in view.groups:
            yield _figures(f"{what}/{group.id}", heading(what), 5.8, form, group=view.named(group.id))

    return (
        _about("core_task", 17),
        _about("about", 16),
        _about("title", 30, "strong"),
        *by_group("need", "0"),
        *((_figures("gap", heading("gap"), 7, "0.0"),) if any(row.gap for row in view.rows) else ()),
        *by_group("benefit", "0 %"),
        _about("elsewhere", 14),
        _about("carried", 15),
        _about("status", 14),
        _figures("n", heading("n"), 5.8, "0"),
        _about("notes", 24),
        *DECISION,
        _about("origin", 60),
    )


def row_key(row: LonglistRow) -> str:
    """The hidden key of a row: its core task and its id."""
    return f"{row.core_task or ''}/{row.id}"


def _cells(row: LonglistRow, view: LonglistView, known: Known) -> Cells:
    """What a row shows; ranges stand in words where there is no figure."""
    names = [name for each in view.groups for name in (f"benefit/{each.id}",)]
    cells = {
        **about_cells(row, view),
        "elsewhere": view.words.write([view.task_title(task) for task in row.elsewhere]),
        "carried": view.carriers(row),
        "status": view.status(row) + (f"\n{apart}" if (apart := view.apart(row)) else ""),
        "notes": "\n".join(_note(each, row, view) for each in row.notes),
        "origin": view.source(row),
        **{name: _range(row, name, view) for name in ("benefit", *names) if _figure(row, name) is None},
        **(cells_of(row.choice, DECISION, known) if row.choice is not None else {}),
    }
    return {name: text for name, text in cells.items() if text}


def about_cells(row: LonglistRow, view: LonglistView) -> dict[str, str]:
    """What an item is."""
    return {"core_task": view.task_title(row.core_task), "about": view.about(row.question), "title": row.title}


def _note(each: Input, row: LonglistRow, view: LonglistView) -> str:
    """What was said, where it is not the item itself, and by whom."""
    return view.note(each) if each.text == row.title else f"{view.quote(each.text)} {view.note(each)}"


def _figure(row: LonglistRow, name: str) -> float | None:
    """The figure of a column, rounded as on paper; None where there is none or only a range may be shown."""
    what, _, group = name.partition("/")
    figures = row.groups.get(group) if group else row.all
    if what == "n":
        return row.n
    if what == "gap":
        return None if row.gap is None or row.gap.gap is None else round(row.gap.gap, 1)
    if figures is None or what not in ("need", "benefit"):
        return None
    if what == "need":
        return None if figures.need is None else round(figures.need)
    share = figures.benefit.share if figures.benefit else None
    return None if share is None else floor(share * 100 + 0.5 + 1e-9) / 100


def _range(row: LonglistRow, name: str, view: LonglistView) -> str:
    _, _, group = name.partition("/")
    figures: Figures | None = row.groups.get(group) if group else row.all
    return "" if figures is None or figures.benefit is None else view.benefit(figures)


def _input_cells(each: Input, view: LonglistView, known: Known) -> Mapping[str, str]:
    """One note as people write it: the core task of its item where it names none itself."""
    cells = cells_of(each, INPUT, known)
    task = core_task_of(each, view.survey)
    return cells if task is None else {**cells, "core_task": kind_of(Input, "core_task").show(task, known)}
