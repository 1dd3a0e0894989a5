"""Readers of survey tools' exports, one module per tool.

A tool's module has `TOOL`, `recognise(workbook)` and `read(workbook, sheet)`; being in this package makes it known.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from bootcamp.problems import Problem, Problems, Refused, refuse
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers import generic
from bootcamp.survey.readers.beside_answers import refuse_beside_answers
from bootcamp.survey.readers.export import Evidence, ExportTable

LEAST_SCORE = 5
LEAST_LEAD = 3


class Reader(Protocol):
    """What the module of a tool offers."""

    TOOL: str

    def recognise(self, workbook: Workbook) -> Evidence:
        """How well the best sheet of a workbook fits the tool's exports."""

    def read(self, workbook: Workbook, sheet: Sheet) -> tuple[ExportTable, Problems]:
        """Read a sheet that fits."""


@cache
def readers() -> dict[str, Reader]:
    """Every reader by the name of its tool."""
    modules = (import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    found = (cast("Reader", module) for module in modules if hasattr(module, "TOOL"))
    return {reader.TOOL: reader for reader in sorted(found, key=lambda reader: reader.TOOL)}


def recognised(workbook: Workbook) -> tuple[Evidence | None, list[Evidence]]:
    """The tool a workbook comes from, if that can be told, and all guesses, best first.

    It can be told when the best has at least 5 points and leads by at least 3; a wrong answer would be worse than none.
    """
    guesses = sorted((reader.recognise(workbook) for reader in readers().values()), key=lambda found: -found.score)
    best, lead = guesses[0], guesses[0].score - (guesses[1].score if len(guesses) > 1 else 0)
    return (best if best.score >= LEAST_SCORE and lead >= LEAST_LEAD else None), guesses


def read_export(workbook: Workbook, sheet: str | None = None) -> tuple[ExportTable, Evidence | None, Problems]:
    """Read the answers of a workbook, as the tool it comes from writes them, or as a plain table when that cannot be
    told.

    `sheet` names the sheet to read; otherwise it is the one that fits the tool best, or the one with most cells.
    """
    if sheet is not None and workbook.sheet(sheet) is None:
        refuse("no-such-sheet", file=workbook.name, sheet=sheet, sheets=[each.name for each in workbook.sheets])
    chosen = workbook.sheet(sheet) if sheet is not None else None
    looked_at = Workbook(workbook.name, (chosen,), workbook.properties) if chosen else _filled(workbook)
    evidence, guesses = recognised(looked_at)
    if chosen and evidence is None:  # a sheet may only be known by those beside it
        beside, _ = recognised(_filled(workbook))
        evidence = beside if beside and beside.sheet == chosen.name else None
    if evidence is None:
        refuse_beside_answers(looked_at)
        return _plain(workbook, looked_at.sheets, guesses)
    found = workbook.sheet(evidence.sheet)
    assert found is not None  # noqa: S101 - a reader names a sheet of the workbook
    table, problems = readers()[evidence.tool].read(workbook, found)
    return table, evidence, problems


def _filled(workbook: Workbook) -> Workbook:
    return Workbook(workbook.name, tuple(sheet for sheet in workbook.sheets if sheet.columns), workbook.properties)


def _plain(
    workbook: Workbook, sheets: tuple[Sheet, ...], guesses: list[Evidence]
) -> tuple[ExportTable, Evidence | None, Problems]:
    """The largest sheet that reads as a table of answers; where none does, what is wrong with the largest."""
    refusals: list[Refused] = []
    for sheet in sorted(sheets, key=lambda each: -each.height * each.width):
        try:
            table, problems = generic.read(workbook, sheet)
        except Refused as refusal:
            refusals.append(refusal)
            continue
        break
    else:
        raise refusals[0]
    place = workbook.place(sheet, 1)
    if letters := generic.label_numbers(table):
        problems = (*problems, Problem("values-are-codes", {"n": len(letters), "columns": letters}, place, "advice"))
    best = guesses[0]
    guess = {"guess": best.tool, "score": best.score} if best.score > 0 else {}
    return table, None, (Problem("unknown-tool", guess, place, "warning"), *problems)
