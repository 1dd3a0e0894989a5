"""`survey note`: what came in by mail, by phone or at a meeting joins the longlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from bootcamp.commands.folder import opened
from bootcamp.commands.starting import quoted
from bootcamp.plan.contents import longlist_file
from bootcamp.plan.longlist import Input, Longlist, core_tasks_of, item_titles
from bootcamp.plan.plan import Plan
from bootcamp.problems import ExitCode, Problem, Problems, Refused, has_errors, refuse
from bootcamp.reading.scalars import NotReadable, nearest, read_date
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.views.survey import SurveyView


def note(
    desk: Desk,
    survey: Annotated[str, Argument()],
    text: Annotated[str, Argument()],
    *,
    source: Annotated[str, Option("--from")],
    date: Annotated[str | None, Option("--date")] = None,
    core_task: Annotated[str | None, Option("--core-task")] = None,
    item: Annotated[str | None, Option("--item")] = None,
) -> ExitCode:
    """Write something said outside the survey into its longlist, with its source and date."""
    from bootcamp.process.storing import replace_all
    from bootcamp.reading.files import read_bytes
    from bootcamp.survey.lists.outside_input import personal_data, rewritten_longlist

    view = planned_longlist(desk, survey)
    contents, plan = view.process.contents, view.plan
    words, file = desk.words, longlist_file(survey)
    written = contents.longlists.get(survey, Longlist())
    new = Input.model_construct(
        text=" ".join(text.split()), source=" ".join(source.split()), date=_date(desk, date), core_task=core_task,
        item=item, id=None,
    )  # fmt: skip
    problems = (*_wrong(new, written, plan, survey), *(problem for _, problem in personal_data(new.text, new.source)))
    if has_errors(problems):
        raise Refused(*problems)
    document = {"survey": survey, "file": file, "core_task": core_task, "item": new.key, "new_item": item is None}
    desk.tell(problems)
    if any((each.text, each.source, each.date) == (new.text, new.source, new.date) for each in written.input):
        facts = {"date": new.date, "source": new.source}
        desk.tell((Problem("note-known", facts, None, "advice"),))
        desk.answer({**document, "saved": False}, words("longlist.unchanged", file=file))
        return ExitCode.DONE
    known = file in contents.sources
    data = dict(contents.sources[file].data) if known else {}
    data["input"] = [*(data.get("input") or []), _as_data(new, desk)]
    content = read_bytes(desk.folder / file) if known else None
    replace_all({desk.folder / file: rewritten_longlist(content, data, survey, words)})
    title = item_titles(plan.surveys[survey], written).get(new.key, new.text)
    said = words(f"longlist.noted-{'new' if item is None else 'item'}", title=title, file=file)
    then = words("longlist.then-print", command=f"bootcamp print longlist {quoted(survey)} --as xlsx,pdf")
    desk.answer({**document, "saved": True}, escape(said), escape(then))
    return ExitCode.DONE


def planned_longlist(desk: Desk, name: str) -> SurveyView:
    """The survey of that name, whose longlist file is whole."""
    process = opened(desk)
    survey = process.survey(name)
    own = tuple(
        each for each in process.problems if each.is_error and each.place and each.place.file == longlist_file(name)
    )
    if own:
        raise Refused(*own)
    return survey


def _date(desk: Desk, value: str | None) -> Any:
    """The day given, else today; a day to come is refused."""
    if value is None:
        return desk.today
    try:
        on = read_date(value)
    except NotReadable as error:
        raise Refused(Problem(error.code, error.params), exit_code=ExitCode.USAGE) from None
    if on > desk.today:
        refuse("note-to-come", exit_code=ExitCode.USAGE, date=on, today=desk.today)
    return on


def _wrong(new: Input, written: Longlist, plan: Plan, survey: str) -> Problems:
    """An empty text or source, and names that nothing bears."""
    problems = []
    if not new.text:
        problems.append(Problem("longlist-empty-note"))
    if not new.source:
        problems.append(Problem("longlist-empty-source"))
    if new.core_task is not None and new.core_task not in plan.core_tasks:
        problems.append(_unknown("unknown-core-task", new.core_task, list(plan.core_tasks)))
    known = item_titles(plan.surveys[survey], written)
    if new.item is not None and new.item not in known:
        problems.append(_unknown("unknown-item", new.item, list(known)))
    tasks = [task for task in core_tasks_of(new.item or "", plan.surveys[survey]) if task is not None]
    if new.core_task is None and len(tasks) > 1:
        problems.append(Problem("item-of-several-core-tasks", {"item": new.item, "known": tasks}))
    return tuple(problems)


def _unknown(code: str, name: str, known: list[str]) -> Problem:
    return Problem(code, {"name": name, "suggestion": nearest(name, known), "known": known})


def _as_data(new: Input, desk: Desk) -> dict[str, str]:
    """The note as it stands in the file."""
    values = {
        "text": new.text,
        "source": new.source,
        "date": desk.words.write(new.date),
        "core_task": new.core_task,
        "item": new.item,
    }
    return {key: str(value) for key, value in values.items() if value is not None}
