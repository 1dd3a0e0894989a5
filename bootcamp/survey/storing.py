"""Where answers and findings lie in a process folder, and how they get there whole or not at all."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from bootcamp.plan.contents import PLAN_FILE
from bootcamp.plan.plan import Plan
from bootcamp.problems import Place, Problem, Problems, Refused, has_errors, refuse
from bootcamp.process.events import SurveyImported
from bootcamp.process.folder import Process, entries_for, keep
from bootcamp.process.storing import replace_all
from bootcamp.reading.files import read_bytes, read_text, refused_by_system
from bootcamp.reading.scalars import identifier
from bootcamp.reading.yaml import Source
from bootcamp.survey.analysis import analyse
from bootcamp.survey.answers import AnswerSet
from bootcamp.survey.asked import asked
from bootcamp.survey.codebook import read_codebook
from bootcamp.survey.findings import Findings
from bootcamp.survey.importing import import_answers
from bootcamp.survey.ledger import Ledger, Published, changed, fewest_apart, ledger_file, read_ledger
from bootcamp.survey.mapping import SurveyMapping, collection_of_mapping, fits_file, mapping_file, read_mapping
from bootcamp.survey.merging import Import
from bootcamp.survey.open_texts import (
    Decisions,
    decisions_file,
    decisions_text,
    open_texts,
    personal_data_problems,
    read_decisions,
    with_quotes,
)
from bootcamp.survey.segments import SegmentInfo

KEY_LENGTH = 32
"""Bytes of the key that pseudonyms are made with."""


def answers_file(folder: Path, survey: str) -> Path:
    return folder / "data" / "answers" / f"{survey}.json"


def findings_file(folder: Path, survey: str) -> Path:
    return folder / "findings" / f"{survey}.json"


def published_file(folder: Path, survey: str) -> Path:
    return folder / "data" / "published" / f"{survey}.json"


def read_published(folder: Path, survey: str) -> Published | None:
    """The respondents behind the findings as they stand; None when that was not kept, or cannot be read."""
    try:
        stored = json.loads(published_file(folder, survey).read_bytes())
        return {str(respondent): segment for respondent, segment in stored.items()}
    except (OSError, ValueError, AttributeError):
        return None


def read_answers(folder: Path, survey: str) -> AnswerSet | None:
    """The stored answers to a survey; None when there are none. Refuses when the file is broken."""
    path = answers_file(folder, survey)
    if not path.is_file():
        return None
    name = f"data/answers/{survey}.json"
    try:
        with path.open(encoding="utf-8") as file:
            return AnswerSet.from_lines(file)
    except OSError as error:
        raise refused_by_system(error, path) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
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


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What an import leaves to be stored: findings only when they may be published now, with the ledger either way.

    `behind`: while they wait, the respondents who still say what they said when the findings were made.
    """

    findings: Findings | None
    ledger: Ledger
    decisions: Decisions
    problems: Problems = ()
    behind: Published | None = None


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
    earlier = _earlier_findings(folder, survey)
    outcome = _outcome(process, imported.set, earlier, key, today, imported)
    problems = (*problems, *outcome.problems)
    if has_errors(problems):
        return None, None, problems
    if imported.changes_nothing and _is_stored(process, imported, outcome, earlier):
        return imported, earlier, problems
    _store(process, imported, outcome, key if is_new else None, now)
    return imported, outcome.findings or earlier, problems


def _refuse_forgotten(process: Process, survey: str, *, again: bool) -> None:
    forgotten = process.state.forgotten.get(survey)
    unfinished = answers_file(process.folder, survey).exists()
    if forgotten is not None and (unfinished or not again):
        refuse("survey-forgotten", survey=survey, unfinished=survey if unfinished else None)


def _outcome(
    process: Process,
    answers: AnswerSet,
    earlier: Findings | None,
    key: bytes,
    today: date,
    imported: Import | None = None,
) -> _Outcome:
    """The findings of the answers as they are now, unless subtracting earlier ones would show what a few answered."""
    folder, survey = process.folder, answers.survey
    findings, problems = findings_of(folder, process.plan, answers, today)
    texts = open_texts(answers, findings, key)
    present = {text.key for text in texts}
    decisions = {name: one for name, one in read_decisions(folder, survey).items() if name in present}
    findings = with_quotes(findings, texts, decisions)
    ledger = read_ledger(folder, survey, earlier)
    published = read_published(folder, survey) if earlier else None
    if published is not None and imported is not None:
        published = {name: group for name, group in published.items() if name not in imported.changed}
    known = imported.new + imported.removed + len(imported.changed) if imported else 0
    few, waiting = _too_few(answers, findings, earlier, ledger, published, known)
    if few is not None:
        threshold = findings.provenance.threshold
        told = Problem("findings-waiting", {"n": waiting, "few": few, "threshold": threshold}, severity="warning")
        return _Outcome(None, replace(ledger, waiting=max(waiting, 1)), decisions, (told,), published)
    problems = (*problems, *personal_data_problems(answers))
    return _Outcome(findings, ledger.with_version(findings), decisions, problems)


def _too_few(
    answers: AnswerSet,
    findings: Findings,
    earlier: Findings | None,
    ledger: Ledger,
    published: Published | None,
    known: int,
) -> tuple[int | None, int]:
    """The fewest answers that subtracting would show (None when that is enough, or nobody came, changed or left: then
    only the plan or the mapping changed), and how many did since the findings were made.

    `known`: how many are known to have, where it was not kept who stood behind the findings.
    """
    if published is not None:
        moved = changed(published, answers)
        waiting = moved.total()
    else:
        moved = Counter[str | None]()
        waiting = abs(len(answers.answers) - (earlier.n or 0)) if earlier else len(answers.answers)
        waiting = waiting or known
    if not waiting or not ledger.versions:
        return None, waiting
    threshold = findings.provenance.threshold
    if earlier is not None and earlier.n is None:
        return fewest_apart(ledger, findings), waiting
    shown = [moved[group] for group, n in findings.by_segment.items() if n is not None]
    few = [count for count in (waiting, *shown) if 0 < count < threshold]
    apart = fewest_apart(ledger, findings)
    return min([*few, *([] if apart is None else [apart])], default=None), waiting


def _is_stored(process: Process, imported: Import, outcome: _Outcome, earlier: Findings | None) -> bool:
    """Whether everything lies as it would be stored; a stop between answers and journal is made good next time."""
    if outcome.findings is None:
        same = read_ledger(process.folder, imported.survey, earlier) == outcome.ledger
    else:
        same = earlier is not None and _says_the_same(outcome.findings, earlier)
    return same and _is_told(process, imported)


def findings_of(folder: Path, plan: Plan, answers: AnswerSet, today: date) -> tuple[Findings, Problems]:
    """The findings of answers as the plan and the codebook ask for them, with what is wrong in the codebook."""
    survey = answers.survey
    segments, seed = segments_of(plan, survey), f"{plan.seed}:{survey}"
    codebook, problems = read_codebook(folder, survey, plan.surveys[survey])
    more = asked(plan.surveys[survey], codebook)
    findings, found = analyse(answers, segments, today=today, threshold=plan.threshold, seed=seed, asked=more)
    return findings, (*problems, *found)


def analyse_again(process: Process, survey: str, today: date) -> tuple[Findings | None, bool, Problems]:
    """Make the findings anew from the stored answers, as plan and codebook ask now; whether that changed them.

    While too few answers are new, the findings stay as they were (None where there are none yet). Refuses when there
    are no answers (none imported yet, or forgotten); with an error nothing is stored.
    """
    folder = process.folder
    answers = read_answers(folder, survey)
    if answers is None:
        refuse("no-answers-stored", survey=survey)
    earlier = _earlier_findings(folder, survey)
    outcome = _outcome(process, answers, earlier, key_of(folder)[0], today)
    if has_errors(outcome.problems):
        raise Refused(*outcome.problems)
    if outcome.findings is None or (earlier and _says_the_same(outcome.findings, earlier)):
        return earlier or outcome.findings, False, outcome.problems
    replace_all(_files_of(folder, answers, outcome))
    return outcome.findings, True, outcome.problems


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


def _store(process: Process, imported: Import, outcome: _Outcome, new_key: bytes | None, now: datetime) -> None:
    """Answers first: findings of answers that are not there would be worth nothing."""
    folder, survey = process.folder, imported.survey
    files: dict[Path, bytes | Iterable[bytes]] = {} if new_key is None else {folder / "data" / "key": new_key}
    files |= {answers_file(folder, survey): (line.encode() for line in imported.set.lines())}
    files |= _files_of(folder, imported.set, outcome)
    replace_all(files)
    counts = (imported.answers, imported.new, imported.updated, imported.excluded)
    what = SurveyImported(survey, imported.source.file, imported.source.sha256, *counts)
    keep(process, entries_for(process, [what], by=None, now=now))


def _files_of(folder: Path, answers: AnswerSet, outcome: _Outcome) -> dict[Path, bytes]:
    """What follows from answers: decisions about texts, the ledger, and the findings with who stands behind them."""
    survey = answers.survey
    files = {ledger_file(folder, survey): outcome.ledger.to_text().encode()}
    if decisions_file(folder, survey).exists():
        files |= {decisions_file(folder, survey): decisions_text(outcome.decisions).encode()}
    behind = outcome.behind
    if outcome.findings is not None:
        behind = {answer.respondent: answer.segment for answer in answers.answers}
        files |= {findings_file(folder, survey): outcome.findings.to_text().encode()}
    if behind is not None:
        files |= {published_file(folder, survey): (json.dumps(behind, indent=1) + "\n").encode()}
    return files
