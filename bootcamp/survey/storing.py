"""Where answers and findings lie in a process folder, and how they get there whole or not at all."""

from __future__ import annotations

import json
import secrets
from datetime import date, datetime
from pathlib import Path

from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems, Refused, has_errors
from bootcamp.process.events import SurveyImported
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.process.storing import replace_all
from bootcamp.reading.files import read_bytes, read_text
from bootcamp.reading.yaml import Source
from bootcamp.survey.analysis import analyse
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.findings import Findings, too_close_to_earlier
from bootcamp.survey.importing import Import, import_answers
from bootcamp.survey.mapping import SurveyMapping, mapping_file, read_mapping
from bootcamp.survey.segments import SegmentInfo


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
    """The secret that respondents' pseudonyms are made with, and whether it is new and still to be kept."""
    path = folder / "data" / "key"
    if path.is_file():
        return read_bytes(path), False
    return secrets.token_bytes(32), True


def import_into(
    process: Process, survey: str, path: Path, *, mapping: Path | None, sheet: str | None, now: datetime, today: date
) -> tuple[Import | None, Findings | None, Problems]:
    """Read an export into the process: answers, findings and a line in the journal, or nothing at all.

    `mapping` is a mapping file; without one, `surveys/SURVEY.mapping.yaml` of the process where it exists, else the
    plan itself. A second import of the same file changes nothing.
    """
    plan, folder = process.plan, process.folder
    key, is_new = key_of(folder)
    stored = read_answers(folder, survey)
    if stored is not None and is_new:
        raise Refused(Problem("answers-key-missing", {"survey": survey}))
    given, problems = _mapping(folder, survey, mapping)
    if has_errors(problems):
        return None, None, problems
    imported, found = import_answers(
        survey, plan.surveys[survey], path, key=key, today=today, mapping=given, stored=stored, sheet=sheet
    )
    problems = (*problems, *found)
    if imported is None:
        return None, None, problems
    earlier = _earlier_findings(folder, survey)
    if imported.changes_nothing and earlier is not None:
        return imported, earlier, problems
    findings, told = analyse(
        imported.set, segments_of(plan, survey), today=today, threshold=plan.threshold, seed=f"{plan.seed}:{survey}"
    )
    problems = (*problems, *told, *(too_close_to_earlier(earlier, findings) if earlier else ()))
    if has_errors(problems):
        return None, None, problems
    _store(process, imported, findings, key if is_new else None, now)
    return imported, findings, problems


def _earlier_findings(folder: Path, survey: str) -> Findings | None:
    """The findings made before; a file that cannot be read is made anew."""
    try:
        return read_findings(folder, survey)
    except Refused:
        return None


def _mapping(folder: Path, survey: str, given: Path | None) -> tuple[tuple[SurveyMapping, Source] | None, Problems]:
    path = given or folder / mapping_file(survey)
    if given is None and not path.is_file():
        return None, ()
    mapping, source, problems = read_mapping(path, str(given) if given else mapping_file(survey))
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
    files = {answers_file(folder, survey): text.encode(), findings_file(folder, survey): findings.to_text().encode()}
    if new_key is not None:
        files[folder / "data" / "key"] = new_key
    replace_all(files)
    source = imported.set.sources[-1]
    what = SurveyImported(
        survey, source.file, source.sha256, imported.answers, imported.new, imported.updated, imported.excluded
    )
    keep(process, entries_for(process, [what], by=None, now=now))
