"""An export read into a process: answers, findings and a line in the journal, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from bootcamp.layout import ANSWERS, KEY, PLAN_FILE, SURVEYS
from bootcamp.problems import Problem, Problems, Refused, has_errors, refuse
from bootcamp.process.events import SurveyImported
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.process.storing import replace_all
from bootcamp.reading.scalars import identifier
from bootcamp.reading.yaml import Source
from bootcamp.survey.findings import Findings
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.intake.mapping import SurveyMapping, collection_of_mapping, fits_file, mapping_file, read_mapping
from bootcamp.survey.intake.merging import Import
from bootcamp.survey.keeping.ledger import read_ledger
from bootcamp.survey.keeping.publishing import Publication, files_of, outcome_of, says_the_same
from bootcamp.survey.keeping.storing import earlier_findings, key_of, read_answers

_Given = tuple[SurveyMapping, Source] | None


def import_into(
    process: Process,
    survey: str,
    path: Path,
    *,
    mapping: Path | None,
    sheet: str | None,
    now: datetime,
    today: date,
    collection: str | None = None,
    again: bool = False,
) -> tuple[Import | None, Findings | None, Problems]:
    """Read an export into the process: answers, findings and a line in the journal, or nothing at all.

    `mapping` is a mapping file; without one, that of the collection in `surveys/SURVEY.COLLECTION.mapping.yaml`, else
    `surveys/SURVEY.mapping.yaml` where it exists, else the plan itself. `collection` names the form that the file comes
    from, where a survey is answered in several. A second import of the same file changes nothing, unless the plan asks
    for other findings since. The findings are those that may be published: the earlier ones while too few answers have
    come since. Answers that were forgotten come back only when asked for by `again`.
    """
    folder = process.folder
    if any(problem.is_error and problem.place and problem.place.file == PLAN_FILE for problem in process.problems):
        raise Refused(Problem("plan-has-errors"))
    _refuse_forgotten(process, survey, again=again)
    key, is_new = key_of(folder)
    given, collection, problems = _mapping(folder, survey, mapping, collection, path.name)
    if has_errors(problems):
        return None, None, problems
    imported, found = import_answers(
        survey,
        process.plan.surveys[survey],
        path,
        key=key,
        today=today,
        mapping=given,
        stored=read_answers(folder, survey),
        sheet=sheet,
        collection=collection,
    )
    problems = (*problems, *found)
    if imported is None:
        return None, None, problems
    earlier = earlier_findings(folder, survey)
    moved = imported.new + imported.removed
    outcome = outcome_of(process, imported.set, earlier, key, today, moved=moved, otherwise=imported.changed)
    problems = (*problems, *outcome.problems)
    if has_errors(problems):
        return None, None, problems
    if imported.changes_nothing and _is_stored(process, imported, outcome, earlier):
        return imported, earlier, problems
    _store(process, imported, outcome, key if is_new else None, now)
    return imported, outcome.findings or earlier, problems


def _refuse_forgotten(process: Process, survey: str, *, again: bool) -> None:
    forgotten = process.state.forgotten.get(survey)
    unfinished = (process.folder / ANSWERS.file(survey)).exists()
    if forgotten is not None and (unfinished or not again):
        refuse("survey-forgotten", survey=survey, unfinished=survey if unfinished else None)


def _is_stored(process: Process, imported: Import, outcome: Publication, earlier: Findings | None) -> bool:
    """Whether everything lies as it would be stored; a stop between answers and journal is made good next time."""
    if outcome.findings is None:
        same = read_ledger(process.folder, imported.survey, earlier) == outcome.ledger
    else:
        same = earlier is not None and says_the_same(outcome.findings, earlier)
    return same and _is_told(process, imported)


def _is_told(process: Process, imported: Import) -> bool:
    """Whether the journal tells of the file; a stop between the answers and the journal is made good next time."""
    told = process.state.imports.get(imported.survey, ())
    return any(one.sha256 == imported.source.sha256 for one in told)


def _mapping(
    folder: Path, survey: str, given: Path | None, collection: str | None, file: str
) -> tuple[_Given, str | None, Problems]:
    """The mapping to follow and the collection that it or the person names; neither need be there."""
    if given is not None:
        mapping, problems = _read(given, str(given))
        return mapping, collection or collection_of_mapping(survey, given), problems
    if collection is not None:
        name = mapping_file(survey, identifier(collection))
        if (folder / name).is_file():
            mapping, problems = _read(folder / name, name)
            return mapping, collection, problems
    own = _mappings_of_collections(folder, survey)
    fitting = [] if collection else [name for name, mapping in own.items() if mapping and fits_file(mapping[0], file)]
    if len(fitting) > 1:
        refuse("mapping-several-fit", file=file, survey=survey, known=fitting)
    if fitting:
        return own[fitting[0]], fitting[0], ()
    mapping, problems = _common_mapping(folder, survey, file, others=bool(own) or collection is not None)
    return mapping, collection, problems


def _mappings_of_collections(folder: Path, survey: str) -> dict[str, _Given]:
    """The mappings of single collections by their names; those that cannot be read are told of when they are used."""
    found: dict[str, _Given] = {}
    for path in sorted((folder / SURVEYS.folder).glob(f"{survey}.*.mapping.yaml")):
        name = collection_of_mapping(survey, path)
        if name:
            found[name], _ = _read(path, mapping_file(survey, name))
    return found


def _common_mapping(folder: Path, survey: str, file: str, *, others: bool) -> tuple[_Given, Problems]:
    """The mapping of a survey with one form; where there are several, only if it is made for this file."""
    name = mapping_file(survey)
    if not (folder / name).is_file():
        return None, ()
    mapping, problems = _read(folder / name, name)
    if mapping and others and not fits_file(mapping[0], file):
        return None, ()
    return mapping, problems


def _read(path: Path, name: str) -> tuple[_Given, Problems]:
    mapping, source, problems = read_mapping(path, name)
    return ((mapping, source) if mapping is not None else None), problems


def _store(process: Process, imported: Import, outcome: Publication, new_key: bytes | None, now: datetime) -> None:
    """Answers first: findings of answers that are not there would be worth nothing."""
    folder, survey = process.folder, imported.survey
    files: dict[Path, bytes | Iterable[bytes]] = {} if new_key is None else {folder / KEY: new_key}
    files |= {folder / ANSWERS.file(survey): (line.encode() for line in imported.set.lines())}
    files |= files_of(folder, imported.set, outcome)
    replace_all(files)
    counts = (imported.answers, imported.new, imported.updated, imported.excluded)
    what = SurveyImported(survey, imported.source.file, imported.source.sha256, *counts)
    keep(process, entries_for(process, [what], by=None, now=now))
