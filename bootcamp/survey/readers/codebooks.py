"""What SurveyXact writes beside the answers: the variables, what was asked, and the labels of the codes.

The sheets of a workbook and the csv files of a folder are told by their contents, so that a renamed sheet is found:
*Structure* has the heading questionName, *Variables* variableName and variableDescription, *Labels* no heading but a
variable, a code and a label in each row, and *Dataset* (or *Dataset(1)*, *Dataset(2)* …) one column per variable.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bootcamp.reading.table_cells import Cell, is_blank, number_in, shown, text_key
from bootcamp.reading.tables import Sheet, Workbook
from bootcamp.survey.readers.export import ExportHeading, header_row, headings_at
from bootcamp.survey.readers.scales import is_dont_know, position, scale_of

_PART = re.compile(r"(?:.*[-_ ])?(dataset|labels|variables|structure|complete)\s*(?:\((\d+)\))?(?:\.(?:csv|tsv|txt))?")
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable: the question it belongs to by the tool's name, its text, its subtype (single, multiple, string …),
    the option it stands for, and code → label in the tool's order.
    """

    name: str
    question: str = ""
    text: str = ""
    subtype: str = ""
    option: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def chosen_or_not(self) -> bool:
        """Whether the variable says of one option whether it was chosen."""
        return self.subtype == "multiple" or (not self.subtype and set(self.labels) == {"0", "1"})

    @property
    def closed(self) -> bool:
        """Whether one of several labels was the answer."""
        return self.subtype == "single" or (not self.subtype and bool(self.labels) and not self.chosen_or_not)

    @property
    def scale(self) -> tuple[str, ...]:
        """The labels from low to high where their words, or the numbers among them, say that they are a scale.

        The tool lists them in the order of the questionnaire, so words need not tell neighbours apart.
        """
        labels = tuple(label for label in self.labels.values() if not is_dont_know(label))
        if ordered := scale_of(labels):
            return ordered
        places = [position(label) for label in labels]
        known = [place for place in places if place is not None]
        if len(labels) > 2 and len(known) == len(places) and len(set(known)) > 1:
            if known == sorted(known):
                return labels
            if known == sorted(known, reverse=True):
                return labels[::-1]
        numbers = [int(match[1]) if (match := _NUMBER.search(label)) else None for label in labels[1:-1]]
        numbered = all(number == n for n, number in enumerate(numbers, start=2))
        return labels if len(labels) > 2 and numbered else ()


_NUMBER = re.compile(r"(?:^|\()(\d{1,2})\)?$")


@dataclass(frozen=True, slots=True)
class Parts:
    """The sheets of an export by what they hold; `datasets` in the order in which they are bound."""

    datasets: tuple[Sheet, ...] = ()
    labels: Sheet | None = None
    variables: Sheet | None = None
    structure: Sheet | None = None
    complete: Sheet | None = None


def parts_of(workbook: Workbook) -> Parts:
    """Which sheet is which, by name and contents."""
    named = [(sheet, _PART.fullmatch(text_key(sheet.name))) for sheet in workbook.sheets if sheet.columns]
    structure = next((s for s, _ in named if {"questionname", "variablename"} <= _keys(s)), None)
    variables = next((s for s, _ in named if {"variablename", "variabledescription"} <= _keys(s)), None)
    rest = [(sheet, match) for sheet, match in named if sheet not in (structure, variables)]
    labels = next((s for s, match in rest if _is_labels(s, by_name=bool(match and match[1] == "labels"))), None)
    names = _variable_names(structure, variables, labels)
    rest = [(sheet, match) for sheet, match in rest if sheet is not labels]
    complete = next((s for s, match in rest if match and match[1] == "complete"), None)
    datasets = [(s, match) for s, match in rest if s is not complete and _is_dataset(s, match, names)]
    datasets.sort(key=lambda found: int(found[1][2] or 0) if found[1] else 0)
    return Parts(tuple(sheet for sheet, _ in datasets), labels, variables, structure, complete)


def _keys(sheet: Sheet) -> set[str]:
    return {text_key(heading) for heading in headings_at(sheet, header_row(sheet))}


def _is_labels(sheet: Sheet, *, by_name: bool) -> bool:
    """Three columns without a heading: each row a variable, a number and a text."""
    if sheet.width < 3 or any(not is_blank(cell) for column in sheet.columns[3:] for cell in column):
        return False
    rows = [row[:3] for row in sheet.rows if not is_blank(row[0])]
    fitting = [row for row in rows if number_in(row[1]) is not None and " " not in shown(row[0])]
    repeated = len({shown(row[0]) for row in rows}) <= 0.7 * len(rows)
    return bool(rows) and len(fitting) >= 0.9 * len(rows) and (by_name or repeated)


def _variable_names(structure: Sheet | None, variables: Sheet | None, labels: Sheet | None) -> set[str]:
    names = {text_key(row["variablename"]) for sheet in (structure, variables) if sheet for row in records(sheet)}
    return names | {text_key(cell) for cell in (labels.columns[0] if labels else ())} - {""}


def _is_dataset(sheet: Sheet, match: re.Match[str] | None, names: set[str]) -> bool:
    """A sheet whose headings are variables: known ones, or of the name that SurveyXact gives them."""
    keys = _keys(sheet) - {""}
    if not keys:
        return False
    known = len(keys & names) >= _SHARE * len(keys) if names else False
    return known or (bool(match and match[1] == "dataset") and sum(" " in key for key in keys) < 0.2 * len(keys))


def records(sheet: Sheet) -> list[dict[str, Cell]]:
    """The rows below the heading by the keys of the headings; cells without a heading (a known fault) are left out."""
    top = header_row(sheet)
    keys = [text_key(heading) for heading in headings_at(sheet, top)]
    return [
        {key: cell for key, cell in zip(keys, row, strict=True) if key}
        for row in sheet.rows[top + 1 :]
        if any(not is_blank(cell) for cell in row)
    ]


def codebook(parts: Parts) -> dict[str, Variable]:
    """The variables by the key of their names, from whatever of Structure, Variables and Labels there is."""
    labels: dict[str, dict[str, str]] = {}
    for row in parts.labels.rows if parts.labels else ():
        if not is_blank(row[0]) and not is_blank(row[2]):
            labels.setdefault(text_key(row[0]), {})[code(row[1])] = shown(row[2])
    found = {name: Variable(name, labels=of_one) for name, of_one in labels.items()}
    for record in records(parts.variables) if parts.variables else ():
        key, text = text_key(record["variablename"]), shown(record["variabledescription"])
        found[key] = Variable(shown(record["variablename"]), text=text, labels=labels.get(key, {}))
    for record in records(parts.structure) if parts.structure else ():
        written = {name: shown(cell) for name, cell in record.items()}
        key = text_key(written["variablename"])
        found[key] = Variable(
            written["variablename"],
            written["questionname"],
            written.get("questiontext", "") or (found[key].text if key in found else ""),
            written.get("subtype", "").casefold(),
            written.get("choicetext", ""),
            labels.get(key, {}),
        )
    return found


def code(cell: Cell) -> str:
    """A code as it is compared: 1, 1.0 and "1" are one code."""
    number = number_in(cell)
    return shown(float(number)) if number is not None else text_key(cell)


def guessed(variable: Variable, before: Variable | None, after: Variable | None, cells: Sequence[Cell]) -> Variable:
    """The variable with the subtype that its cells show, where nothing beside the answers tells it.

    Only neighbours whose texts or names begin alike are taken for options or statements of one question.
    """
    if variable.subtype or variable.labels:
        return variable
    shares = any(near and _heads(variable) & _heads(near) for near in (before, after))
    marks = Counter(code(cell) for cell in cells if not is_blank(cell))
    if shares and marks and set(marks) <= {"0", "1"}:
        return replace(variable, subtype="multiple")
    recurring = len(marks) <= _MOST_LABELS and marks.total() > 2 * len(marks)
    written = not any(mark.replace(".", "").isdigit() for mark in marks)
    return replace(variable, subtype="single") if shares and written and recurring else variable


_MOST_LABELS = 11


def headings_of(variables: Sequence[Variable]) -> dict[int, ExportHeading]:
    """The question of every column, and the option or statement it stands for.

    Options belong together by Structure's name of their question. Batteries are marked in no other way than that the
    texts of neighbours with the same labels begin alike up to a dash («Question battery - Element one»); where there
    is no Structure, so are options.
    """
    result = {index: ExportHeading(variable.text or variable.name) for index, variable in enumerate(variables)}
    closed: list[int] = []
    options: list[int] = []
    for index, variable in enumerate(variables):
        if variable.subtype == "multiple" and variable.question and variable.option:
            result[index] = ExportHeading(variable.text or variable.question, variable.option, variable.question)
        elif variable.chosen_or_not:
            options.append(index)
        elif variable.closed:
            closed.append(index)
    for run in (*_runs(variables, closed), *_runs(variables, options)):
        result |= _of_run(variables, run)
    return result


def _heads(variable: Variable) -> set[str]:
    """What the text holds before each dash (a battery without a title begins with one); of a variable without a text,
    its name up to the last number (not `s`, which the tool itself puts before every question).
    """
    if not variable.text or variable.text == variable.name:
        stem, _, number = variable.name.rpartition("_")
        if stem not in ("", "s") and number.isdigit():
            return {stem}
    return {variable.text[: match.start()] for match in re.finditer(r"(?:^|\s)-\s", variable.text)}


def _runs(variables: Sequence[Variable], indices: Sequence[int]) -> list[list[int]]:
    """Neighbours that make one battery; a text that comes again begins the next."""
    runs: list[list[int]] = []
    shared: set[str] = set()
    for index in indices:
        variable, heads = variables[index], _heads(variables[index])
        if runs and shared & heads and _alike(variables, runs[-1], variable):
            runs[-1].append(index)
            shared &= heads
        else:
            runs.append([index])
            shared = heads
    return [run for run in runs if len(run) > 1]


def _alike(variables: Sequence[Variable], run: Sequence[int], variable: Variable) -> bool:
    same_labels = list(variables[run[-1]].labels.items()) == list(variable.labels.items())
    return same_labels and (variable.text or variable.name) not in {variables[n].text for n in run}


def _of_run(variables: Sequence[Variable], run: Sequence[int]) -> dict[int, ExportHeading]:
    head = max(set.intersection(*(_heads(variables[index]) for index in run)), key=len)
    first = variables[run[0]]
    title = head or first.name.rpartition("_")[0] or first.name
    items = {index: variables[index].text[len(head) :].lstrip(" -") or variables[index].name for index in run}
    return {index: ExportHeading(title, item, first.name) for index, item in items.items()}
