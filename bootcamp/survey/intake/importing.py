"""From an export to answers that can be stored: only what the plan or a mapping names, nobody recognisable, nothing
on error.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import repeat
from pathlib import Path

from bootcamp.plan.survey import Survey
from bootcamp.problems import Place, Problem, Problems, by_place, has_errors
from bootcamp.reading.cells_without_value import failed_cells
from bootcamp.reading.scalars import nearest
from bootcamp.reading.table_cells import column_index, is_blank, shown, text_key
from bootcamp.reading.tables import Workbook, read_tables
from bootcamp.reading.yaml import Source as YamlSource
from bootcamp.survey.answers import Answer, AnswerSet, Collection, LeftOut, Question, Source, Status, Value
from bootcamp.survey.intake.answer_values import CellProblems, Target, values_of
from bootcamp.survey.intake.form_names import names_of
from bootcamp.survey.intake.inspection import Inspection, inspect_workbook
from bootcamp.survey.intake.locating import Located, locate
from bootcamp.survey.intake.mapping import SurveyMapping, check_mapping, fits_file
from bootcamp.survey.intake.merging import Import, as_asked_now, merged, says_the_same
from bootcamp.survey.intake.same_form import FormAgreement, Received, collection_for, collections_of, heading_marks
from bootcamp.survey.readers.export import ExportTable


def pseudonym(key: bytes, tool: str | None, identity: str, salt: str = "") -> str:
    """The name a respondent is stored under: HMAC-SHA256 over tool and original id, cut to 10 base32 characters.

    Without the key nobody can find the original id by trying; with it, a later export of the same form finds the same
    name. `salt` is that of the form, since every form numbers its answers from 1.
    """
    form = f"{salt}\0" if salt else ""
    digest = hmac.digest(key, f"{form}{tool or 'table'}\n{identity}".encode(), "sha256")
    return base64.b32encode(digest[:10])[:10].decode("ascii").lower()


def import_answers(
    survey_id: str,
    survey: Survey,
    path: Path,
    *,
    key: bytes,
    today: date,
    mapping: tuple[SurveyMapping, YamlSource] | None = None,
    stored: AnswerSet | None = None,
    sheet: str | None = None,
    collection: str | None = None,
    rehearsal: bool = False,
) -> tuple[Import | None, Problems]:
    """Read the answers of an export as the mapping says; without one, as the plan's own titles and options tell.

    `collection` is what people call the form that the file comes from, where it does not tell so itself. Raises
    Refused when the file cannot be read at all, or when it cannot be told which form it comes from. With any error
    the value is None: nothing is to be stored. Invented answers are an error, save in a `rehearsal`, where they are
    marked as such in everything that follows.
    """
    workbook, problems = read_tables(path)
    wanted = sheet or (_sheet_of(mapping[0], workbook) if mapping else None)
    inspection, found = inspect_workbook(workbook, survey, wanted)
    problems += tuple(problem for problem in found if mapping is None or problem.code != "unknown-tool")
    problems += _failed(path, workbook, inspection.table)
    chosen, source, found = _mapping(mapping, inspection, survey, workbook)
    if wrong := tuple(problem for problem in found if problem.code == "nothing-of-the-plan"):
        return None, (*(problem for problem in problems if problem.is_error), *wrong)
    located = locate(chosen, inspection.table, workbook, source)
    problems += (*found, *check_mapping(chosen, survey, source), *located.problems)
    answers, questions, left_out, left, found = _answers(chosen, survey, inspection.table, located, workbook)
    problems = by_place((*_without_inspection_advice(problems, rehearsal=rehearsal), *found))
    if has_errors(problems):
        return None, problems
    digest, sheet_read = _digest(path), _named_sheet(workbook, inspection.table)
    received = len(inspection.table.rows) + inspection.table.excluded
    origin = Source(workbook.name, digest, sheet_read, received, today, inspection.invented)
    now = AnswerSet(survey_id, questions, tuple(survey.groups.answers), (), (origin,))
    headings = heading_marks(column.header for column in inspection.table.columns)
    form = Received(survey_id, workbook.name, digest, inspection.table.tool, headings)

    def agreement(known: Collection) -> FormAgreement:
        return _agreement(_named(answers, known, key), now, stored)

    own = collection_for(form, collections_of(stored), collection, agreement)
    if found := _scale_problems(now, stored, own, workbook):
        return None, (*problems, *found)
    given = tuple(_named(answers, own, key))
    own = replace(own, left=_left_in_all(left, own, given, stored))
    now = replace(now, answers=given, collections=(own,))
    names = [pseudonym(key, own.tool, identity, own.salt) for identity in left_out]
    if found := _lost(now, stored, survey, workbook):
        return None, (*problems, *found)
    imported = merged(now, stored, names, survey.questions, _contact_columns(inspection.table))
    if imported.removed:
        problems = (*problems, Problem("answers-removed", {"n": imported.removed}, Place(workbook.name), "warning"))
    return imported, problems


def _failed(path: Path, workbook: Workbook, table: ExportTable) -> Problems:
    """Cells that show an error where an answer stood: they count as unanswered, and it is told how many there are."""
    found = failed_cells(workbook, path, table.sheet)
    sheet = workbook.sheet(table.sheet)
    if not found or sheet is None:
        return ()
    (row, column), shown = found[0]
    facts = {"n": len(found), "value": str(shown)}
    return (Problem("export-cells-failed", facts, workbook.place(sheet, row + 1, column), "warning"),)


def _left_in_all(left: LeftOut, own: Collection, given: Sequence[Answer], stored: AnswerSet | None) -> LeftOut | None:
    """What all files of a form leave out; the last one alone where it brings earlier respondents again."""
    earlier = {answer.respondent for answer in stored.answers} if stored else set()
    known = stored is not None and any(each.name == own.name for each in collections_of(stored))
    if not known or not earlier.isdisjoint(answer.respondent for answer in given):
        return left
    return None if own.left is None else own.left + left


def _contact_columns(table: ExportTable) -> tuple[str, ...]:
    return tuple(ignored.letter for ignored in table.ignored if ignored.contact)


def _sheet_of(mapping: SurveyMapping, workbook: Workbook) -> str | None:
    name = mapping.source.sheet
    return name if name and workbook.sheet(name) else None


def _named_sheet(workbook: Workbook, table: ExportTable) -> str | None:
    return None if workbook.properties.get("kind") == "text" else table.sheet


def _digest(path: Path) -> str:
    """The SHA-256 of a file, or of the files of a folder one after the other."""
    digest = hashlib.sha256()
    for each in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if each.is_file():
            with each.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
    return digest.hexdigest()


def _without_inspection_advice(problems: Problems, *, rehearsal: bool) -> Problems:
    """An import follows plan or mapping: how sure an inspection is of a kind no longer matters.

    What it only warns of, that the answers are invented, stops an import that is none of a rehearsal.
    """
    kept = [p for p in problems if p.code not in ("kind-unsure", "date-order-unknown") or p.severity != "advice"]
    if rehearsal:
        return tuple(problem for problem in kept if problem.code != "answers-invented")
    return tuple(replace(p, severity="error") if p.code == "answers-invented" else p for p in kept)


def _mapping(
    given: tuple[SurveyMapping, YamlSource] | None, inspection: Inspection, survey: Survey, workbook: Workbook
) -> tuple[SurveyMapping, YamlSource | None, Problems]:
    """The mapping to follow: the one given, or the one that the plan's own words give."""
    if given:
        mapping, source = given
        if not mapping.questions:
            where = source.place(("questions",), of_key=True)
            return mapping, source, (Problem("nothing-of-the-plan", {"file": workbook.name}, where),)
        if fits_file(mapping, workbook.name):
            return mapping, source, ()
        facts = {"file": workbook.name, "pattern": mapping.source.file_pattern}
        place = source.place(("source", "file_pattern"))
        return mapping, source, (Problem("mapping-other-file", facts, place, "warning"),)
    mapping = inspection.mapping(survey)
    table, place = inspection.table, Place(workbook.name)
    titles = {column.letter: column.header for column in table.columns}
    left = [f"{letter} «{titles[letter]}»" for letter in mapping.ignore if letter in titles]
    problems: list[Problem] = []
    if left:
        problems.append(
            Problem(
                "columns-not-in-plan",
                {"n": len(left), "columns": [*left[:6], *(["…"] if left[6:] else [])]},
                place,
                "advice",
            )
        )
    if not mapping.questions:
        problems.append(Problem("nothing-of-the-plan", {"file": workbook.name}, place))
    return mapping, None, tuple(problems)


def _answers(
    mapping: SurveyMapping, survey: Survey, table: ExportTable, located: Located, workbook: Workbook
) -> tuple[dict[str, Answer], tuple[Question, ...], list[str], LeftOut, Problems]:
    """The answers that count by the tool's own ids, still without names; the questions they answer, the ids of the
    rows that were left out, and how many of what were.
    """
    sheet = next(sheet for sheet in workbook.sheets if sheet.name == table.sheet)
    told = CellProblems(lambda row, column: workbook.place(sheet, row, column))
    targets = _targets(mapping, survey, located)
    values = {target.mapped.id: values_of(target, table, told) for target in targets}
    segments = _segments(mapping, survey, table, located, told)
    out = _left_out(mapping, table, located)
    identities = _identities(mapping, table)
    answers: dict[str, Answer] = {}
    left_out: list[str] = []
    given = zip(*values.values(), strict=True) if values else repeat(())
    for at, (row, cells) in enumerate(zip(table.rows, given, strict=False)):
        if out[at] is not None:
            left_out.append(identities[at])
            continue
        own: dict[str, Value] = {name: value for name, value in zip(values, cells) if value is not None}  # noqa: B905
        moment = table.submitted[at]
        status: Status = "complete" if table.complete[at] else "partial"
        day = moment.date() if moment else None
        before = answers.get(identities[at])
        minutes, repeats = table.minutes[at] if table.minutes else None, before.repeats + 1 if before else 0
        answers[identities[at]] = Answer("", row, segments[at], status, own, day, minutes, repeats)
    questions = tuple(target.question() for target in targets)
    rules = Counter(rule for rule in out if rule)
    unusable = {target.mapped.id: n for target in targets if (n := _unusable(target, values[target.mapped.id], out))}
    left = LeftOut(table.excluded, out.count(_PARTIAL), dict(sorted(rules.items())), unusable)
    return answers, questions, left_out, left, tuple(told.problems())


def _unusable(target: Target, values: Sequence[Value | None], out: Sequence[str | None]) -> int:
    """How many of the rows that count hold something for a question that no answer could be made of.

    Where each option has a column of its own, what stands in the columns may say that none was chosen.
    """
    if target.mapped.kind == "multi" and target.mapped.items:
        return 0
    rows = zip(*(column.cells for column in target.columns.values()), strict=True)
    return sum(
        value is None and left is None and any(not is_blank(cell) and not target.says_dont_know(cell) for cell in row)
        for value, left, row in zip(values, out, rows, strict=True)
    )


def _named(answers: Mapping[str, Answer], collection: Collection, key: bytes) -> list[Answer]:
    """The answers under the pseudonyms that their respondents have in a collection."""
    name = partial(pseudonym, key, collection.tool, salt=collection.salt)
    return [
        Answer(
            name(identity), each.row, each.segment, each.status, each.values, each.submitted, each.minutes, each.repeats
        )
        for identity, each in answers.items()
    ]


def _agreement(answers: Sequence[Answer], now: AnswerSet, stored: AnswerSet | None) -> FormAgreement:
    """How far answers agree with those stored under the same names, in the questions that both were asked."""
    if stored is None:
        return FormAgreement(0, 0)
    before = {(question.id, question.kind) for question in stored.questions}
    common = replace(now, questions=tuple(each for each in now.questions if (each.id, each.kind) in before))
    earlier = {answer.respondent: answer for answer in as_asked_now(stored.answers, stored, common)}
    met = [answer for answer in answers if answer.respondent in earlier]
    same = [a for a in as_asked_now(met, now, common) if says_the_same(a, earlier[a.respondent])]
    return FormAgreement(len(met), len(same))


def _scale_problems(now: AnswerSet, stored: AnswerSet | None, own: Collection, workbook: Workbook) -> Problems:
    """Scales of unlike length in two collections: a place on one is no place on the other."""
    if stored is None or all(each.name == own.name for each in collections_of(stored)):
        return ()
    before = {question.id: question for question in stored.questions}
    return tuple(
        Problem(
            "scales-differ", {"question": each.title, "scale": list(each.scale), "before": list(other.scale)}, place
        )
        for each in now.questions
        if (other := before.get(each.id)) and each.kind == other.kind and len(each.scale) != len(other.scale)
        for place in (Place(workbook.name),)
    )


def _lost(now: AnswerSet, stored: AnswerSet | None, survey: Survey, workbook: Workbook) -> Problems:
    """Questions of the plan that a file lacks, though stored answers that it would replace have answered them."""
    read, planned = (
        {question.id for question in now.questions},
        {question.id: question for question in survey.questions},
    )
    given = {answer.respondent for answer in now.answers}
    before = [answer for answer in stored.answers if answer.respondent in given] if stored else []
    counts = {name: sum(name in answer.values for answer in before) for name in planned if name not in read}
    return tuple(
        Problem("import-would-lose", {"question": planned[name].title, "n": n}, Place(workbook.name))
        for name, n in counts.items()
        if n
    )


def _identities(mapping: SurveyMapping, table: ExportTable) -> Sequence[str]:
    """The ids of respondents: the tool's own, or in a table of unknown origin those of the column that the mapping
    names.
    """
    wanted = mapping.respondent.id
    index = column_index(wanted.col) if wanted and table.tool is None else None
    column = table.column(index) if index is not None else None
    if column is None:
        return table.identities
    return [text_key(cell) or table.identities[at] for at, cell in enumerate(column.cells)]


def _targets(mapping: SurveyMapping, survey: Survey, located: Located) -> list[Target]:
    planned = {question.id: question for question in survey.questions}
    targets = []
    for n, mapped in enumerate(mapping.questions):
        if mapped.id not in planned or planned[mapped.id].kind != mapped.kind:
            continue
        places = {"": ("questions", n)} if mapped.col else {i: ("questions", n, "items", i) for i in mapped.items}
        columns = {item: column for item, place in places.items() if (column := located.columns.get(place))}
        if columns:
            targets.append(Target(planned[mapped.id], mapped, columns))
    return targets


def _segments(
    mapping: SurveyMapping, survey: Survey, table: ExportTable, located: Located, told: CellProblems
) -> list[str | None]:
    """The group of every row; an answer that no group of the plan stands for is an error, or no group if the mapping
    says so.
    """
    column = located.column("segment")
    if mapping.segment is None or column is None:
        return [None] * len(table.rows)
    groups = {**survey.groups.answers, **mapping.segment.values}
    names = names_of(text for texts in survey.groups.answers.values() for text in texts)
    known = {name: group for name, text in names.items() for group, own in survey.groups.answers.items() if text in own}
    known |= {
        text_key(text): group
        for group, texts in groups.items()
        for text in (*texts, *survey.groups.answers.get(group, ()))
    }
    segments: list[str | None] = []
    texts = [text for each in groups.values() for text in each]
    for row, cell in zip(table.rows, column.cells, strict=True):
        segment = known.get(text_key(cell))
        if segment is None and text_key(cell) and mapping.segment.unknown == "error":
            facts = {"known": texts, "suggestion": nearest(shown(cell), texts)}
            told.add("segment-unknown", shown(cell), row, column.index, facts)
        segments.append(segment)
    blank = sum(not text_key(cell) for cell in column.cells)
    if blank:
        row = next(row for row, cell in zip(table.rows, column.cells, strict=True) if not text_key(cell))
        told.add("segment-blank", "", row, column.index, {"without": blank}, warning=True)
    return segments


_PARTIAL = ""


def _left_out(mapping: SurveyMapping, table: ExportTable, located: Located) -> list[str | None]:
    """Why each row does not count: blank where it was not finished, else the column whose rule took it out; None of
    those that count: complete ones (all that say anything, if the mapping says so) that no exclusion matches.
    """
    complete = mapping.include.status == "complete"
    out: list[str | None] = [_PARTIAL if complete and not whole else None for whole in table.complete]
    for n, exclusion in enumerate(mapping.include.exclude_if):
        column = located.column("include", "exclude_if", n)
        if column:
            pattern = re.compile(exclusion.matches)
            rule = f"{column.letter} «{column.title}»"
            for at, cell in enumerate(column.cells):
                if out[at] is None and pattern.search(shown(cell)):
                    out[at] = rule
    return out
