"""`survey texts` and `forget`: what people wrote is shown only when approved, and what is no longer needed goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Option

from bootcamp.commands.folder import process_in
from bootcamp.commands.starting import quoted
from bootcamp.layout import ANSWERS, OUT, TEXTS
from bootcamp.plan.parts import leading_role
from bootcamp.problems import ExitCode, Refused, has_errors, refuse
from bootcamp.process.folder import Process
from bootcamp.reading.scalars import nearest
from bootcamp.terminal import Desk, escape
from bootcamp.words import LANGUAGES, Words

if TYPE_CHECKING:
    from bootcamp.survey.keeping.approving import Texts


def texts(
    desk: Desk,
    survey: Annotated[str, Argument()],
    *,
    take: Annotated[str | None, Option("--take")] = None,
    by: Annotated[str | None, Option("--by")] = None,
) -> ExitCode:
    """Write what people wrote to a workbook to be gone through; with `--take`, read the decisions back."""
    from bootcamp.survey.keeping.approving import texts_of

    process = process_in(desk)
    _known(process.plan.surveys, survey, "survey")
    known = texts_of(process, survey)
    return _write(desk, process, survey, known) if take is None else _take(desk, process, survey, known, take, by)


def _known(names: Iterable[str], name: str, kind: Literal["survey", "event", "role"]) -> None:
    known = list(names)
    if name not in known:
        refuse(f"unknown-{kind}", name=name, suggestion=nearest(name, known), known=known)


def _role(process: Process, by: str | None) -> str:
    if by is None:
        refuse("by-missing", exit_code=ExitCode.USAGE, suggestion=leading_role(process.plan))
    _known(process.plan.roles, by, "role")
    return by


def _write(desk: Desk, process: Process, survey: str, known: Texts) -> ExitCode:
    from bootcamp.documents.output import write_outputs
    from bootcamp.workbooks.texts import texts_workbook

    words, target = desk.words, process.folder / TEXTS.file(survey, ".xlsx")
    then = f"bootcamp survey texts {survey} --take {{file}} --by {leading_role(process.plan)}"
    command = then.format(file=TEXTS.file(survey, ".xlsx"))
    content = texts_workbook(process.plan, survey, known.texts, known.decisions, command, words)
    outputs = write_outputs(target.parent, {target.name: content})
    beside = [target.with_name(str(problem.params["beside"])) for problem in outputs.problems]
    file = beside[0] if beside else target
    lines = [words("privacy.texts-written", n=len(known.texts), file=str(file)), words("privacy.texts-personal")]
    lines += [words("privacy.texts-kept")] if beside else []
    lines += ["", words("privacy.texts-then", command=then.format(file=quoted(str(file))))]
    kept = [str(each) for each in outputs.kept]
    document = {"survey": survey, "file": str(file), "texts": len(known.texts), "kept": kept}
    desk.answer(document, *map(escape, lines))
    return ExitCode.DONE


def _take(desk: Desk, process: Process, survey: str, known: Texts, file: str, by: str | None) -> ExitCode:
    from bootcamp.documents.output import note_as_printed
    from bootcamp.survey.keeping.approving import approve
    from bootcamp.workbooks.handed_back import read_back
    from bootcamp.workbooks.texts import taken_texts

    role = _role(process, by)
    workbook, problems = read_back(Path(file))
    taken, found = taken_texts(workbook, process.plan, survey, known.texts)
    problems = (*problems, *found)
    if has_errors(problems):
        raise Refused(*problems)
    told = approve(process, survey, known, taken.decisions, tuple(taken.blank), by=role, now=desk.now)
    note_as_printed(Path(file))
    words = desk.words
    lines = [words("privacy.texts-taken", n=told.shown, withheld=told.withheld, undecided=told.undecided)]
    lines += [words("privacy.texts-no-findings")] if known.findings is None else []
    if known.findings is not None:
        lines += ["", words("privacy.texts-print", command=f"bootcamp print mini-analysis {survey} --as pdf,docx")]
    counts = {"shown": told.shown, "withheld": told.withheld, "undecided": told.undecided}
    document = {"survey": survey, **counts, "problems": desk.problem_documents(problems)}
    desk.answer(document, *map(escape, lines))
    desk.tell(problems)
    return ExitCode.DONE


def forget(
    desk: Desk,
    survey: Annotated[str | None, Argument()] = None,
    *,
    people: Annotated[str | None, Option("--people")] = None,
    by: Annotated[str | None, Option("--by")] = None,
    dry_run: Annotated[bool, Option("--dry-run")] = False,
) -> ExitCode:
    """Delete the answers to a survey, or the list of who came to a day, and write a receipt."""
    from bootcamp.documents.output import write_outputs
    from bootcamp.survey.keeping.forgetting import forget as delete
    from bootcamp.survey.keeping.forgetting import forgetting, receipt, said, unfinished

    process = process_in(desk)
    if (survey is None) == (people is None):
        refuse("forget-what", exit_code=ExitCode.USAGE)
    found = (
        forgetting(process, "survey", _named(process, survey))
        if survey is not None
        else forgetting(process, "people", people or "")
    )
    words, files, unsure = desk.words, [each.name for each in found.files], [each.name for each in found.unsure]
    prints = _prints_with_names(desk, people) if people else []
    document = {"survey": survey, "people": people, "count": found.told.count, "files": files, "dry_run": dry_run}
    document |= {"unsure": unsure, "prints": prints}
    listed = [*([said(process, found.told, words)] if found.told.count else []), *files]
    if dry_run:
        lines = [words("privacy.forget-would"), *(f"  • {each}" for each in listed)]
        lines += _for_people(words, unsure, prints)
        named = survey if survey is not None else f"--people {people}"
        role = leading_role(process.plan)
        lines += ["", words("privacy.forget-then", command=f"bootcamp forget {named} --by {role}")]
        desk.answer({**document, "receipt": None, "entry": None, "event": None, "done": False}, *map(escape, lines))
        return ExitCode.DONE
    role = _role(process, by)
    entry = delete(process, found, by=role, now=desk.now)
    left = unfinished(found, role)
    name = words("privacy.receipt-file", name=survey or people)
    outputs = write_outputs(desk.folder / OUT, {name: receipt(process, entry, found, prints, words).encode()})
    file = str(desk.folder / OUT / name)
    lines = (
        [words("privacy.forgotten"), *(f"  • {each}" for each in listed)]
        if files
        else [words("privacy.forgotten-before")]
    )
    lines += _for_people(words, (), prints)
    desk.answer(
        {
            **document,
            "receipt": file,
            "entry": entry.id,
            "event": entry.id,
            "done": not left,
            "problems": desk.problem_documents(left),
        },
        *map(escape, [*lines, words("privacy.receipt-written", file=file), words("privacy.receipt-then")]),
    )
    desk.tell((*left, *outputs.problems))
    return ExitCode.CONTENT if left else ExitCode.DONE


def _for_people(words: Words, unsure: Sequence[str], prints: Sequence[str]) -> list[str]:
    """What the command leaves to people: files that may be copies, and papers with names on them."""
    lines: list[str] = []
    for key, names in (("forget-unsure", unsure), ("forget-prints", prints)):
        lines += ["", words(f"privacy.{key}"), *(f"  • {each}" for each in names)] if names else []
    return lines


def _prints_with_names(desk: Desk, event: str) -> list[str]:
    """The printed files of a day that people's names stand in, as far as the records of what was printed tell."""
    from bootcamp.documents.kinds import AUDIENCES, KINDS
    from bootcamp.documents.kit import combined_name
    from bootcamp.documents.output import RECORD, printed_in
    from bootcamp.reading.scalars import identifier

    every = [Words(language) for language in LANGUAGES]
    stems = {f"{identifier(kind.title(words))}-{event}" for kind in KINDS if kind.names_people for words in every}
    stems |= {Path(combined_name(audience, event, words)).stem for audience in AUDIENCES for words in every}
    return [
        (record.parent / name).relative_to(desk.folder).as_posix()
        for record in sorted((desk.folder / OUT).rglob(RECORD))
        for name in sorted(printed_in(record.parent))
        if name.partition(".")[0] in stems and (record.parent / name).exists()
    ]


def _named(process: Process, survey: str) -> str:
    """The survey meant; one that has left the plan may still have answers to be deleted."""
    from bootcamp.survey.keeping.data import known_in

    if not (process.folder / ANSWERS.file(survey)).exists():
        _known([*process.plan.surveys, *sorted(known_in(process)["survey"])], survey, "survey")
    return survey
