"""The questionnaire as an XLSForm, which KoboToolbox and ODK read: the sheets `survey`, `choices` and `settings`.

Names are the plan's ids, so that an export by names comes back without a mapping; one by labels has the plan's texts.
An XML name cannot begin with a digit: such ids get a `_` in front. A Likert question is a group on one screen
(`field-list`) of choices with the appearance `likert`; `table-list` is left alone, since it adds questions of its own
to the export. Format: xlsform.org, "XLSForm reference table".
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from bootcamp.documents.questionnaire.asked import asked
from bootcamp.documents.questionnaire.guide import digital_hint
from bootcamp.documents.questionnaire.introduction import about_data, core_tasks, purpose
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Question, Survey
from bootcamp.render.package import same_bytes
from bootcamp.survey.intake.form_names import option_name, xml_name
from bootcamp.words import Words
from bootcamp.workbooks.writing import put

Row = Mapping[str, str]
_COLUMNS = {
    "survey": ("type", "name", "label", "hint", "appearance", "constraint", "constraint_message"),
    "choices": ("list_name", "name", "label"),
    "settings": ("form_title", "form_id", "version", "default_language"),
}
_IN_LANGUAGES = frozenset({"label", "hint", "constraint_message"})
_INTRODUCTION = "introduktion"


def xlsform(plan: Plan, name: str, words: Words) -> bytes:
    """The XLSForm of survey `name`; the same plan always gives the same bytes."""
    survey = plan.surveys[name]
    rows = {
        "survey": list(_survey(plan, survey, words)),
        "choices": list(_choices(survey)),
        "settings": [
            {"form_title": survey.title, "form_id": name, "default_language": words("questionnaire.language")}
        ],
    }
    content = repr(sorted((sheet, [sorted(row.items()) for row in found]) for sheet, found in rows.items()))
    rows["settings"][0]["version"] = str(zlib.crc32(content.encode()))
    return _written(rows, words)


def _survey(plan: Plan, survey: Survey, words: Words) -> Iterator[dict[str, str]]:
    for kind in ("start", "end"):
        yield {"type": kind, "name": kind}
    said = [*filter(None, (purpose(plan),)), *core_tasks(plan, survey, words), *about_data(plan, survey, words)]
    yield {"type": "note", "name": _INTRODUCTION, "label": "\n\n".join(said)}
    for question in asked(survey):
        yield from _question(question, words)


def _question(question: Question, words: Words) -> Iterator[dict[str, str]]:
    name = xml_name(question.id)
    row = {"name": name, "label": question.title, "hint": digital_hint(question, words)}
    match question.kind:
        case "single":
            yield row | {"type": f"select_one {name}"}
        case "multi":
            yield row | {"type": f"select_multiple {name}"} | _limit(question, words)
        case "ranking":
            yield row | {"type": f"rank {name}"}
        case "likert":
            yield from _likert(question, row)
        case "nps":
            message = words("questionnaire.message-nps")
            yield row | {"type": "integer", "constraint": ". >= 0 and . <= 10", "constraint_message": message}
        case "number":
            yield row | {"type": "decimal"}
        case "date":
            yield row | {"type": "date"}
        case _:
            yield row | {"type": "text", "appearance": "multiline"}


def _limit(question: Question, words: Words) -> dict[str, str]:
    if not question.choose:
        return {}
    message = words("questionnaire.message-choose", n=question.choose)
    return {"constraint": f"count-selected(.) <= {question.choose}", "constraint_message": message}


def _likert(question: Question, row: dict[str, str]) -> Iterator[dict[str, str]]:
    asks = {"type": f"select_one {row['name']}", "appearance": "likert"}
    if not question.items:
        yield row | asks
        return
    yield {"type": "begin_group", "name": row["name"], "label": question.title, "appearance": "field-list"}
    for item, statement in question.items.items():
        yield asks | {"name": xml_name(item), "label": statement}
    yield {"type": "end_group"}


def _choices(survey: Survey) -> Iterator[dict[str, str]]:
    for question in asked(survey):
        named = [
            (option_name(text) if question.kind == "likert" else option, text) for option, text in _options(question)
        ]
        named += [(option_name(text), text) for text in question.dont_know if question.kind != "ranking"]
        if question.kind in ("single", "multi", "ranking", "likert"):
            yield from ({"list_name": xml_name(question.id), "name": name, "label": text} for name, text in named)


def _options(question: Question) -> list[tuple[str, str]]:
    if question.kind == "likert":
        return [(step, step) for step in question.scale]
    return list(question.options.items())


def _written(rows: Mapping[str, list[dict[str, str]]], words: Words) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, columns in _COLUMNS.items():
        sheet: Any = book.create_sheet(title)
        for place, column in enumerate(columns, start=1):
            heading = f"{column}::{words('questionnaire.language')}" if column in _IN_LANGUAGES else column
            sheet.cell(1, place, heading).font = Font(bold=True)
            sheet.column_dimensions[sheet.cell(1, place).column_letter].width = 44 if column in _IN_LANGUAGES else 26
        for number, row in enumerate(rows[title], start=2):
            for place, column in enumerate(columns, start=1):
                if value := row.get(column):
                    cell = put(sheet, number, place, value.replace("${", "$\N{WORD JOINER}{"))  # else a reference
                    cell.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.freeze_panes = "A2"
    book.properties.creator = "bootcamp"
    stream = io.BytesIO()
    book.save(stream)
    return same_bytes(stream.getvalue(), untimed=True)
