"""Enalyzer: no public export is known, so a file is taken for one only where it names the tool itself.

From the vendor's help pages («Download Svardata», «Importer Besvarelser»): a row per answer; each question is written
as text, value or label number, as chosen at the download, and single choices and scales as label numbers unless
somebody chose otherwise; several choices are a column per option; dates are MM-DD-YYYY. How the headings are worded
is not documented, so the table is read as any other.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bootcamp.problems import Problem, Problems
from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers import generic
from bootcamp.survey.readers.export import Evidence, ExportTable, Reason, header_row, headings_at
from bootcamp.survey.readers.times import moments

TOOL = "enalyzer"
_LINK = re.compile(r"https?://[\w.]*enalyzer\.com\b", re.IGNORECASE)
_DAY = re.compile(r"\d{1,2}-\d{1,2}-\d{4}(?: .*)?")
_SAMPLE = 50


def recognise(workbook: Workbook) -> Evidence:
    """8 points for addresses at enalyzer.com in the cells, 5 where the file, its sheet or a heading names Enalyzer."""
    return max((_fit(workbook, sheet) for sheet in workbook.sheets), key=lambda evidence: evidence.score)


def _fit(workbook: Workbook, sheet: Sheet) -> Evidence:
    texts = (sheet.name, workbook.name, *headings_at(sheet, header_row(sheet)))
    reasons: list[tuple[int, Reason]] = []
    if any(isinstance(c, str) and _LINK.match(c) for column in sheet.columns for c in column[:_SAMPLE]):
        reasons.append((8, Reason("enalyzer-links")))
    if any(TOOL in text_key(text) for text in texts):
        reasons.append((5, Reason("enalyzer-named")))
    return Evidence(TOOL, sheet.name, sum(points for points, _ in reasons), tuple(reason for _, reason in reasons))


def read(workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
    """Read a sheet as a table of answers, dates with the month first; tells when answers are label numbers."""
    top = header_row(sheet)
    dated = Sheet(sheet.name, tuple(_with_dates(column, top) for column in sheet.columns))
    table, problems = generic.read(workbook, dated)
    if letters := generic.label_numbers(table):
        place = workbook.place(sheet, top + 1)
        problems = (*problems, Problem("enalyzer-codes", {"n": len(letters), "columns": letters}, place, "warning"))
    return replace(table, tool=TOOL), problems


def _with_dates(column: tuple[Cell, ...], top: int) -> tuple[Cell, ...]:
    """The column with times in place of texts `12-31-2026`, if all below the heading are such."""
    below = [cell for cell in column[top + 1 :] if not is_blank(cell)]
    if not below or not all(isinstance(cell, str) and _DAY.fullmatch(shown(cell)) for cell in below):
        return column
    read_as = moments(column, "mdy").values
    if sum(moment is not None for moment in read_as) < len(below):
        return column
    return tuple(moment or cell for moment, cell in zip(read_as, column, strict=True))
