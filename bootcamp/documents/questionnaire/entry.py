"""The workbook for typing in paper forms: a row for each, drop-downs for choices, ranks and ticks checked as typed.

Excel's checks stop typing, not pasting: what slips through is coloured where it stands, and told with its cell when the
sheet is read in (`survey/readers/paper.py`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bootcamp.documents.questionnaire.asked import asked
from bootcamp.documents.questionnaire.guide import file_name
from bootcamp.plan.survey import Question, Survey
from bootcamp.reading.table_cells import letters
from bootcamp.render.package import same_bytes
from bootcamp.survey.readers.paper import MARKER, MARKER_SHEET, NUMBER, EntryColumn
from bootcamp.words import Words
from bootcamp.workbooks.writing import put as _put

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FORMS = 500
"""Rows with a number, a list and checks; more can be added by copying one down."""
_TITLES, _HOWS, _NAMES, _FIRST = 1, 2, 3, 4
_LAST = _FIRST + FORMS - 1
_LISTS = "lists"
_PETROL, _WHITE, _WRONG = "FF0F4C5C", "FFFFFFFF", "FFF9D6CF"
_TINTS = ("FFE8F1F2", "FFF6F1E7")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A column with its question, and the first and last column (from 0) of all that the question has."""

    column: EntryColumn
    question: Question
    first: int
    last: int


def entry_workbook(survey: Survey, name: str, words: Words) -> bytes:
    """The workbook for survey `name`; the same survey always gives the same bytes."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.title = words("questionnaire.sheet-entry")
    columns = list(_columns(survey))
    _headings(sheet, columns, words)
    _numbers(sheet, words)
    lists = book.create_sheet(_LISTS)
    for place, each in enumerate(columns, start=1):
        _checks(sheet, lists, place, each, words)
    _help(book.create_sheet(words("questionnaire.sheet-help"), 1), name, words)
    lists.sheet_state = "hidden"
    marker = book.create_sheet(MARKER_SHEET)
    for row, line in enumerate([(MARKER, name, "", ""), *(each.column.line() for each in columns)], start=1):
        for place, text in enumerate(line, start=1):
            _put(marker, row, place, text)
    marker.sheet_state = "veryHidden"
    book.properties.title = words("questionnaire.entry-title", title=survey.title)
    book.properties.creator = "bootcamp"
    stream = io.BytesIO()
    book.save(stream)
    return same_bytes(stream.getvalue(), untimed=True)


def _columns(survey: Survey) -> Iterator[_Asked]:
    at = 1
    for question in asked(survey):
        columns = list(_columns_of(question))
        yield from (_Asked(column, question, at, at + len(columns) - 1) for column in columns)
        at += len(columns)


def _columns_of(question: Question) -> Iterator[EntryColumn]:
    items = question.items if question.kind == "likert" else question.options
    if items and question.kind in ("multi", "ranking", "likert"):
        for item, text in items.items():
            yield EntryColumn(f"{question.id}/{item}", question.title, text, question.kind)
    else:
        yield EntryColumn(question.id, question.title, None, question.kind)


def _headings(sheet: Worksheet, columns: Sequence[_Asked], words: Words) -> None:
    """The question above all its columns, what each column is for below it, and the hidden row of names."""
    from openpyxl.styles import Border, Side

    edge = Border(left=Side("medium", color=_PETROL))
    _head(sheet, _TITLES, 1, words("questionnaire.entry-number"), _PETROL)
    _head(sheet, _HOWS, 1, words("questionnaire.entry-number-how"), _TINTS[0])
    _put(sheet, _NAMES, 1, NUMBER)
    order = list(dict.fromkeys(each.question.id for each in columns))
    for place, each in enumerate(columns, start=1):
        tint = _TINTS[order.index(each.question.id) % 2]
        begins = place == each.first
        if begins:
            number = order.index(each.question.id) + 1
            title = words("questionnaire.numbered", number=number, title=each.column.title)
            _head(sheet, _TITLES, place + 1, title, _PETROL)
            if each.last > each.first:
                sheet.merge_cells(f"{letters(each.first)}{_TITLES}:{letters(each.last)}{_TITLES}")
        _head(sheet, _HOWS, place + 1, _how(each, words), tint)
        _put(sheet, _NAMES, place + 1, each.column.name)
        sheet.column_dimensions[letters(place)].width = _width(each)
        for row in range(_TITLES, _LAST + 1) if begins else ():
            sheet.cell(row, place + 1).border = edge
    sheet.row_dimensions[_TITLES].height, sheet.row_dimensions[_HOWS].height = 34, 92
    sheet.row_dimensions[_NAMES].hidden = True
    sheet.freeze_panes = f"B{_FIRST}"
    sheet.column_dimensions["A"].width = 12


def _how(each: _Asked, words: Words) -> str:
    """What to type: the option or statement, and in a ranking or on a scale also how."""
    most = each.last - each.first + 1
    match each.question.kind:
        case "multi":
            return each.column.item or ""
        case "ranking":
            return f"{each.column.item}\n({words('questionnaire.entry-ranking', most=most)})"
        case "likert":
            return each.column.item or words("questionnaire.entry-single")
        case "number":
            return words("questionnaire.entry-number-kind")
        case kind:
            return words(f"questionnaire.entry-{kind}")


def _width(each: _Asked) -> float:
    return {"text": 60, "likert": 22, "ranking": 18, "multi": 18}.get(each.question.kind, 30)


def _numbers(sheet: Worksheet, words: Words) -> None:
    """The numbers of the forms, running from 1; they may be written over, but not twice."""
    for row in range(_FIRST, _LAST + 1):
        sheet.cell(row, 1, row - _FIRST + 1)
    whole = f"$A${_FIRST}:$A${_LAST}"
    _rule(sheet, f"A{_FIRST}:A{_LAST}", f"COUNTIF({whole},A{_FIRST})=1", words("questionnaire.stop-form"), words)
    _coloured(sheet, f"A{_FIRST}:A{_LAST}", f'AND(A{_FIRST}<>"",COUNTIF({whole},A{_FIRST})>1)')


def _checks(sheet: Worksheet, lists: Worksheet, place: int, each: _Asked, words: Words) -> None:
    """What may be typed into the column at `place` (from 0), and what is coloured in it."""
    letter, question = letters(place), each.question
    cell, cells = f"{letter}{_FIRST}", f"{letter}{_FIRST}:{letter}{_LAST}"
    row = f"${letters(each.first)}{_FIRST}:${letters(each.last)}{_FIRST}"
    most = each.last - each.first + 1
    match question.kind:
        case "single" | "likert":
            steps = question.scale if question.kind == "likert" else tuple(question.options.values())
            _list(sheet, lists, cells, (*steps, *question.dont_know), words)
        case "multi":
            most = question.choose or most
            one = f'OR(LOWER({cell})="x",{cell}=1)'
            _rule(sheet, cells, f'AND({one},COUNTIF({row},"x")<={most})', _stop("mark", words, most), words)
            _coloured(sheet, cells, f'AND({cell}<>"",COUNTIF({row},"x")>{most})')
        case "ranking":
            whole = f"ISNUMBER({cell}),{cell}=INT({cell}),{cell}>=1,{cell}<={most}"
            _rule(sheet, cells, f"AND({whole},COUNTIF({row},{cell})=1)", _stop("rank", words, most), words)
            wrong = f"OR(NOT(ISNUMBER({cell})),COUNTIF({row},{cell})>1,{cell}<1,{cell}>{most})"
            _coloured(sheet, cells, f'AND({cell}<>"",{wrong})')
        case "nps":
            whole = f"AND(ISNUMBER({cell}),{cell}=INT({cell}),{cell}>=0,{cell}<=10)"
            _rule(sheet, cells, _or_unknown(whole, cell, question), _stop("nps", words), words)
        case "number":
            _rule(sheet, cells, _or_unknown(f"ISNUMBER({cell})", cell, question), _stop("number", words), words)
        case "date":
            _rule(
                sheet,
                cells,
                _or_unknown(f"AND(ISNUMBER({cell}),{cell}>1)", cell, question),
                _stop("date", words),
                words,
            )
            for number in range(_FIRST, _LAST + 1):
                sheet.cell(number, place + 1).number_format = "yyyy-mm-dd" if words.language == "en" else "dd-mm-yyyy"
        case _:
            for number in range(_FIRST, _LAST + 1):
                sheet.cell(number, place + 1).number_format = "@"


def _stop(key: str, words: Words, most: int = 0) -> str:
    return words(f"questionnaire.stop-{key}", most=most)


def _or_unknown(formula: str, cell: str, question: Question) -> str:
    """The formula, or one of the answers that mean "don't know"."""
    quoted = [f'{cell}="{label.replace(chr(34), chr(34) * 2)}"' for label in question.dont_know]
    return f"OR({','.join([formula, *quoted])})" if quoted else formula


def _list(sheet: Worksheet, lists: Worksheet, cells: str, offers: Sequence[str], words: Words) -> None:
    """A drop-down whose offers stand on a hidden sheet, since Excel takes no long ones anywhere else."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if not offers:
        return
    place = lists.max_column + 1 if lists.cell(1, 1).value is not None else 1
    for row, offer in enumerate(offers, start=1):
        _put(lists, row, place, offer)
    letter = letters(place - 1)
    rule = DataValidation("list", formula1=f"{_LISTS}!${letter}$1:${letter}${len(offers)}", allow_blank=True)
    _stopping(rule, words("questionnaire.stop-list"), words)
    sheet.add_data_validation(rule)
    rule.add(cells)


def _rule(sheet: Worksheet, cells: str, formula: str, message: str, words: Words) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation("custom", formula1=formula, allow_blank=True)
    _stopping(rule, message, words)
    sheet.add_data_validation(rule)
    rule.add(cells)


def _stopping(rule: Any, message: str, words: Words) -> None:
    rule.showErrorMessage, rule.errorStyle = True, "stop"
    rule.errorTitle, rule.error = words("questionnaire.stop-title"), message


def _coloured(sheet: Worksheet, cells: str, formula: str) -> None:
    """Wrong cells in bold on colour."""
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    fill, font = PatternFill("solid", bgColor=_WRONG), Font(bold=True, color="FF9C1C0C")
    rule = Rule("expression", dxf=DifferentialStyle(font=font, fill=fill), formula=[formula])
    sheet.conditional_formatting.add(cells, rule)


def _help(sheet: Worksheet, name: str, words: Words) -> None:
    from openpyxl.styles import Alignment

    command = f"bootcamp survey import {file_name('entry', name, words)}.xlsx {name}"
    sheet.column_dimensions["A"].width = 110
    for number in range(1, 10):
        said = words(f"questionnaire.help-{number}", half=FORMS // 2 + 1, command=command)
        cell = _put(sheet, number, 1, f"{number}. {said}")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[number].height = 34


def _head(sheet: Worksheet, row: int, place: int, text: str, fill: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = _put(sheet, row, place, text)
    cell.font = Font(name="Calibri", size=11, bold=fill == _PETROL, color=_WHITE if fill == _PETROL else "FF1B2A2F")
    cell.fill = PatternFill("solid", fgColor=fill)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
