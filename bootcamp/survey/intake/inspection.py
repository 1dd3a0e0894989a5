"""What an export of a survey holds, before anything of it is stored: the tool, the answers, the questions and what is
set aside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bootcamp.plan.survey import Survey
from bootcamp.problems import Problem, Problems, Refused
from bootcamp.reading.table_cells import Cell, each_once, shown, text_key
from bootcamp.reading.tables import Workbook, read_tables
from bootcamp.survey.intake.mapping import SurveyMapping
from bootcamp.survey.intake.matching import Matches, known_options, match
from bootcamp.survey.intake.proposing import identifiers, propose, with_segment
from bootcamp.survey.readers import read_export
from bootcamp.survey.readers.export import ExportColumn, ExportTable, Reason, grouped
from bootcamp.survey.readers.found import Found
from bootcamp.survey.readers.kinds import found
from bootcamp.survey.readers.scales import scale_of
from bootcamp.survey.rehearsal.rehearsing import is_invented
from bootcamp.words import Words


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many answers an export holds: total = complete + partial; excluded are tests, previews, never answered."""

    total: int
    complete: int
    partial: int
    excluded: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """An export looked at: `ids` name the questions as the plan does where one was matched, else by their titles."""

    file: str
    tool: str | None
    evidence: tuple[Reason, ...]
    answers: AnswerCount
    questions: tuple[Found, ...]
    ids: tuple[str, ...]
    table: ExportTable
    matches: Matches | None
    text_file: bool = False
    invented: bool = False

    def document(self, words: Words, problems: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
        """The inspection as plain data, its texts in the language of `words`; `problems` are handed through."""
        return {
            "tool": self.tool,
            "evidence": [said(reason, words) for reason in self.evidence],
            "sheet": self.table.sheet,
            "header_rows": self.table.header_rows,
            "answers": {
                "total": self.answers.total,
                "complete": self.answers.complete,
                "partial": self.answers.partial,
                "excluded": self.answers.excluded,
            },
            "questions": [self._question(n) for n in range(len(self.questions))],
            "ignored_columns": [
                {"column": ignored.letter, "header": ignored.header, "why": said(ignored.why, words)}
                for ignored in self.table.ignored
            ],
            "problems": list(problems),
        }

    def _question(self, number: int) -> dict[str, Any]:
        question = self.questions[number]
        items = question.items
        return {
            "id": self.ids[number],
            "title": question.title,
            "kind": question.kind,
            "columns": [letter for column in question.columns for letter in column.all_letters],
            "answered": question.answered,
            "counts": dict(question.counts) if question.counts is not None else None,
            "items": None
            if items is None
            else {name: {"answered": item.answered, "counts": dict(item.counts)} for name, item in items.items()},
            "first": dict(question.first) if question.first is not None else None,
            "incomplete": question.incomplete,
            **({"mean": question.numbers["mean"]} if question.numbers else {}),
            "sure": question.sure,
        }

    def mapping(self, survey: Survey | None = None) -> SurveyMapping:
        """The mapping that follows from what was found."""
        with_sheet = not self.text_file
        mapping = propose(self.table, self.questions, self.matches, file_name=self.file, with_sheet=with_sheet)
        return with_segment(mapping, self.matches, survey)


def said(reason: Reason, words: Words) -> str:
    return words(f"survey_reading.{reason.key}", **reason.params)


def inspect(path: Path, survey: Survey | None = None, sheet: str | None = None) -> tuple[Inspection, Problems]:
    """Look at an export; with the survey as planned, its questions are matched to the plan's.

    Raises Refused when the file cannot be read or holds no answers to a survey.
    """
    workbook, problems = read_tables(path)
    inspection, found_problems = inspect_workbook(workbook, survey, sheet)
    return inspection, (*problems, *found_problems)


def inspect_workbook(
    workbook: Workbook, survey: Survey | None = None, sheet: str | None = None
) -> tuple[Inspection, Problems]:
    """As `inspect`, of a file that has been read."""
    table, evidence, problems = read_export(workbook, sheet)
    founds = _whole_scales([_found(group, table, survey) for group in grouped(table.columns)])
    _refuse_without_answers(workbook, table, founds, problems, planned=survey is not None)
    matches = match(survey, founds) if survey else None
    ids = [
        (matches.question_of(each) if matches else None) or name
        for each, name in zip(founds, identifiers(founds), strict=True)
    ]
    complete = sum(table.complete)
    inspection = Inspection(
        workbook.name,
        table.tool,
        evidence.reasons if evidence else (),
        AnswerCount(len(table.rows), complete, len(table.rows) - complete, table.excluded),
        tuple(founds),
        tuple(ids),
        table,
        matches,
        workbook.properties.get("kind") in ("text", "folder"),
        is_invented(workbook, table),
    )
    return inspection, (*problems, *_remarks(workbook, table, founds, invented=inspection.invented))


def _found(group: Sequence[ExportColumn], table: ExportTable, survey: Survey | None) -> Found:
    known = known_options(survey, group[0].title) if survey else None
    return found(group, table.complete, table.separator, known)


def _whole_scales(founds: Sequence[Found]) -> list[Found]:
    """Statements asked on one scale show all its steps, those too that nobody chose at this one."""
    likert = [each for each in founds if each.kind == "likert"]
    result = []
    for each in founds:
        if each.kind == "likert":
            near = [other.scale for other in likert if len(set(other.scale) & set(each.scale)) >= 2]
            union = scale_of(dict.fromkeys(step for scale in near for step in scale))
            each = replace(each, scale=union) if union else each  # noqa: PLW2901
        result.append(each)
    return result


def _refuse_without_answers(
    workbook: Workbook, table: ExportTable, founds: Sequence[Found], problems: Problems, *, planned: bool
) -> None:
    """A file is an export when it holds answers; a table of unknown origin also needs a question with recurring
    answers and, where no plan says what is asked, must not be a list of something else.
    """
    place = workbook.place(next(s for s in workbook.sheets if s.name == table.sheet), 1)
    if not table.rows:
        raise Refused(Problem("no-answers", {"file": workbook.name}, place), *problems)
    if table.tool is None and (
        len(founds) < 2 or not any(map(_recurs, table.columns)) or (not planned and _lists(table, founds))
    ):
        facts = {"file": workbook.name}
        guesses = tuple(problem for problem in problems if problem.code != "unknown-tool")
        raise Refused(Problem("no-survey-export", facts, place), *guesses)


_A_SENTENCE = 4
_TALLIED = frozenset(
    ("freq", "frequency", "count", "counts", "n", "antal", "hyppighed", "pct", "percent", "procent", "year", "år")
) | {"latitude", "longitude", "lat", "lon", "lng"}


def _lists(table: ExportTable, founds: Sequence[Found]) -> bool:
    """Whether a table lists people, places or measurements rather than answers: no heading asks anything, and columns
    hold counts, years, positions, contact details or fractions, or fewer than half hold choices or marks.
    """
    if any("?" in each.title or len(each.title.split()) >= _A_SENTENCE for each in founds):
        return False
    told = [each for each in founds if each.answered]
    fractions = sum(each.kind == "number" and any("." in shown(c) for c in each.columns[0].cells[:50]) for each in told)
    chosen = sum(
        each.kind not in ("text", "date") and (each.kind != "number" or each.counts is not None) for each in told
    )
    return (
        any(text_key(each.title) in _TALLIED for each in founds)
        or 3 * len(table.contact) >= len(table.contact) + len(told)
        or 2 * chosen < len(told)
        or 4 * fractions >= len(told)
    )


def _recurs(column: ExportColumn) -> bool:
    """Whether answers come again, as they do where many answer one question."""
    keys = Counter(each_once(text_key, column.cells))
    del keys[""]
    return keys.total() >= 3 and len(keys) <= 0.7 * keys.total()


_MOST_NAMED = 12
_DAMAGED = ("Ã¦", "Ã¸", "Ã¥", "Ã˜", "Ã…", "â€“", "â€™", "Ã©", "Ã¶")


def _is_damaged(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.isascii() and any(sign in cell for sign in _DAMAGED)


def _remarks(workbook: Workbook, table: ExportTable, founds: Sequence[Found], *, invented: bool) -> Problems:
    """What a person should know about the answers: uncertain kinds, letters broken before, contact columns."""
    sheet = next(s for s in workbook.sheets if s.name == table.sheet)
    remarks: list[Problem] = []
    if invented:
        facts: dict[str, object] = {"file": workbook.name}
        remarks.append(Problem("answers-invented", facts, workbook.place(sheet, table.rows[0]), "warning"))
    if contact := [ignored.letter for ignored in table.ignored if ignored.contact]:
        place = workbook.place(sheet, 1)
        remarks.append(Problem("contact-not-stored", {"n": len(contact), "columns": contact}, place, "advice"))
    unsure = [each for each in founds if each.answered and not each.sure]
    for each in (each for each in unsure if each.kind == "date"):
        first = each.columns[0]
        facts = {"column": first.letter, "header": first.title}
        remarks.append(Problem("date-order-unknown", facts, workbook.place(sheet, 1, first.index), "advice"))
    if letters := [each.columns[0].letter for each in unsure if each.kind != "date"]:
        named = letters if len(letters) <= _MOST_NAMED else [*letters[:_MOST_NAMED], "…"]
        place = workbook.place(sheet, 1, next(each for each in unsure if each.kind != "date").columns[0].index)
        remarks.append(Problem("kind-unsure", {"n": len(letters), "columns": named}, place, "advice"))
    damaged = [
        (row, column.index)
        for column in table.columns
        if (broken := {cell for cell in dict.fromkeys(column.cells) if _is_damaged(cell)})
        for row, cell in zip(table.rows, column.cells, strict=True)
        if cell in broken
    ]
    if damaged:
        place = workbook.place(sheet, *damaged[0])
        remarks.append(Problem("letters-damaged", {"n": len(damaged)}, place, "warning"))
    return tuple(remarks)
