"""Where answers and findings lie in a process folder, and how they get there whole or not at all."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bootcamp.plan.contents import PLAN_FILE
from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems, Refused, has_errors, refuse
from bootcamp.process.events import SurveyImported
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.process.storing import replace_all
from bootcamp.reading.files import read_bytes, read_text
from bootcamp.reading.scalars import identifier
from bootcamp.reading.yaml import Source
from bootcamp.survey.analysis import analyse
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.asked import asked
from bootcamp.survey.codebook import read_codebook
from bootcamp.survey.findings import Findings, too_close_to_earlier
from bootcamp.survey.importing import import_answers
from bootcamp.survey.mapping import SurveyMapping, collection_of_mapping, fits_file, mapping_file, read_mapping
from bootcamp.survey.merging import Import
from bootcamp.survey.segments import SegmentInfo

KEY_LENGTH = 32
"""Bytes of the key that pseudonyms are made with."""


def answers_file(folder: Path, survey: str) -> Path:
    return folder / "data" / "answers" / f"{survey}.json"


def findings_file(folder: Path, survey: str) -> Path:
    return folder / "findings" / f"{survey}.json"


def read_answers(folder: Path, survey: str) -> AnswerSet | None:
    """The stored answers to a survey; None when there are none. Refuses when the file is broken."""
    path = answers_file(folder, survey)
    if not path.is_file():
        return None
    name = f"data/answers/{survey}.json"
    try:
        return AnswerSet.from_json(json.loads(read_text(path, name)))
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(Problem("answers-broken", {"file": name}, Place(name))) from error


def read_findings(folder: Path, survey: str) -> Findings | None:
    """What may be published of a survey; None when nothing has been imported. Refuses when the file is broken."""
    path = findings_file(folder, survey)
    if not path.is_file():
        return None
    name = f"findings/{survey}.json"
    try:
        return Findings.from_text(read_text(path, name))
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(Problem("findings-unreadable", {"file": name, "survey": survey}, Place(name))) from error


def key_of(folder: Path) -> tuple[bytes, bool]:
    """The secret that respondents' pseudonyms are made with, and whether it is new and still to be kept.

    Refuses when answers are stored but their key is gone or cut short: under another key everybody would be new.
    """
    path = folder / "data" / "key"
    key = read_bytes(path) if path.exists() else b""
    if len(key) == KEY_LENGTH:
        return key, False
    stored = sorted((folder / "data" / "answers").glob("*.json"))
    if stored:
        raise Refused(Problem("answers-key-missing", {"survey": stored[0].stem}))
    return secrets.token_bytes(KEY_LENGTH), True


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
) -> tuple[Import | None, Findings | None, Problems]:
    """Read an export into the process: answers, findings and a line in the journal, or nothing at all.

    `mapping` is a mapping file; without one, that of the collection in `surveys/SURVEY.COLLECTION.mapping.yaml`, else
    `surveys/SURVEY.mapping.yaml` where it exists, else the plan itself. `collection` names the form that the file comes
    from, where a survey is answered in several. A second import of the same file changes nothing, unless the plan asks
    for other findings since.
    """
    plan, folder = process.plan, process.folder
    if any(problem.is_error and problem.place and problem.place.file == PLAN_FILE for problem in process.problems):
        raise Refused(Problem("plan-has-errors"))
    key, is_new = key_of(folder)
    given, collection, problems = _mapping(folder, survey, mapping, collection, path.name)
    if has_errors(problems):
        return None, None, problems
    stored = read_answers(folder, survey)
    imported, found = import_answers(
        survey,
        plan.surveys[survey],
        path,
        key=key,
        today=today,
        mapping=given,
        stored=stored,
        sheet=sheet,
        collection=collection,
    )
    problems = (*problems, *found)
    if imported is None:
        return None, None, problems
    findings, told = findings_of(folder, plan, imported.set, today)
    earlier = _earlier_findings(folder, survey)
    if imported.changes_nothing and earlier and _says_the_same(findings, earlier) and _is_told(process, imported):
        return imported, earlier, problems
    problems = (*problems, *told, *(too_close_to_earlier(earlier, findings) if earlier else ()))
    if has_errors(problems):
        return None, None, problems
    _store(process, imported, findings, key if is_new else None, now)
    return imported, findings, problems


def findings_of(folder: Path, plan: Plan, answers: AnswerSet, today: date) -> tuple[Findings, Problems]:
    """The findings of answers as the plan and the codebook ask for them, with what is wrong in the codebook."""
    survey = answers.survey
    segments, seed = segments_of(plan, survey), f"{plan.seed}:{survey}"
    codebook, problems = read_codebook(folder, survey, plan.surveys[survey])
    more = asked(plan.surveys[survey], codebook)
    findings, found = analyse(answers, segments, today=today, threshold=plan.threshold, seed=seed, asked=more)
    return findings, (*problems, *found)


def analyse_again(process: Process, survey: str, today: date) -> tuple[Findings, bool, Problems]:
    """Make the findings anew from the stored answers, as plan and codebook ask now; whether that changed them.

    Refuses when there are no answers (none imported yet, or forgotten); with an error nothing is stored.
    """
    folder = process.folder
    answers = read_answers(folder, survey)
    if answers is None:
        refuse("no-answers-stored", survey=survey)
    findings, problems = findings_of(folder, process.plan, answers, today)
    if has_errors(problems):
        raise Refused(*problems)
    earlier = _earlier_findings(folder, survey)
    if earlier and _says_the_same(findings, earlier):
        return earlier, False, problems
    problems = (*problems, *(too_close_to_earlier(earlier, findings) if earlier else ()))
    replace_all({findings_file(folder, survey): findings.to_text().encode()})
    return findings, True, problems


def _says_the_same(findings: Findings, earlier: Findings) -> bool:
    """Whether nothing but the day they were made tells two findings apart."""
    provenance = replace(findings.provenance, made=earlier.provenance.made)
    return replace(findings, provenance=provenance) == earlier


def _is_told(process: Process, imported: Import) -> bool:
    """Whether the journal tells of the file; a stop between the answers and the journal is made good next time."""
    told = process.state.imports.get(imported.survey, ())
    return any(one.sha256 == imported.source.sha256 for one in told)


def _earlier_findings(folder: Path, survey: str) -> Findings | None:
    """The findings made before; a file that cannot be read is made anew."""
    try:
        return read_findings(folder, survey)
    except Refused:
        return None


_Given = tuple[SurveyMapping, Source] | None


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
    for path in sorted((folder / "surveys").glob(f"{survey}.*.mapping.yaml")):
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


def segments_of(plan: Plan, survey: str) -> tuple[SegmentInfo, ...]:
    """The groups of the plan as the analysis needs them; who was invited to answer is the survey's own count."""
    invited = plan.surveys[survey].invited
    return tuple(
        SegmentInfo(name, segment.title, invited.get(name), segment.members, singular=segment.singular)
        for name, segment in plan.segments.items()
        if name in plan.surveys[survey].groups.answers
    )


def _store(process: Process, imported: Import, findings: Findings, new_key: bytes | None, now: datetime) -> None:
    folder, survey = process.folder, imported.survey
    text = json.dumps(imported.set.to_json(), ensure_ascii=False, indent=1) + "\n"
    files = {} if new_key is None else {folder / "data" / "key": new_key}  # first: answers without it are worth nothing
    files |= {answers_file(folder, survey): text.encode(), findings_file(folder, survey): findings.to_text().encode()}
    replace_all(files)
    counts = (imported.answers, imported.new, imported.updated, imported.excluded)
    what = SurveyImported(survey, imported.source.file, imported.source.sha256, *counts)
    keep(process, entries_for(process, [what], by=None, now=now))
