"""`survey form` and `survey rehearse`: the questionnaire going out, and the papers before anybody has answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from typer import Argument, Option

from bootcamp.commands.folder import opened
from bootcamp.commands.printing import shown_path
from bootcamp.commands.survey import results_lines
from bootcamp.documents.catalogue import Copy, copies
from bootcamp.documents.kinds import KINDS
from bootcamp.documents.making import rendered
from bootcamp.layout import OUT, PLAN_FILE
from bootcamp.problems import ExitCode, Problems, Refused, refuse
from bootcamp.render import Format
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.views.process import OpenedProcess
    from bootcamp.views.survey import SurveyView

As = Literal["word", "pdf", "excel", "xlsform"]
WAYS: tuple[As, ...] = get_args(As)
PAPERS = ("questionnaire", "survey-guide", "invitation")
_REHEARSED: tuple[Format, ...] = ("pdf", "docx")

File = tuple[bytes, dict[str, Any]]


def form(
    desk: Desk,
    survey: Annotated[str, Argument()],
    *,
    formats: Annotated[str | None, Option("--as")] = None,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """The questionnaire on paper, for Microsoft Forms and as XLSForm; the sheet for typing in; the letters."""
    asked = _ways(formats)
    files, problems = _files(_planned(desk, survey), asked)
    folder = Path(out) if out is not None else desk.folder / OUT
    _write(desk, folder, files, {"survey": survey}, problems)
    return ExitCode.DONE


def _ways(value: str | None) -> tuple[As, ...]:
    given = ",".join(WAYS) if value is None else value
    names = [each.strip().lower() for each in given.split(",") if each.strip()]
    for each in names or [given]:
        if each not in WAYS:
            known = list(WAYS)
            refuse("unknown-format", exit_code=ExitCode.USAGE, name="survey form", format=each, known=known)
    return tuple(way for way in WAYS if way in names)


def _planned(desk: Desk, survey: str) -> SurveyView:
    """A survey of the plan, which has no errors."""
    process = opened(desk)
    own = tuple(each for each in process.problems if each.is_error and each.place and each.place.file == PLAN_FILE)
    if own:
        raise Refused(*own)
    return process.survey(survey)


def _files(survey: SurveyView, asked: Sequence[As]) -> tuple[dict[str, File], Problems]:
    from bootcamp.documents.questionnaire.guide import file_name

    words, planned, name = survey.words, survey.asked, survey.id
    files: dict[str, File] = {}
    problems: Problems = ()
    wanted = {"pdf": "pdf", "docx": "word"}
    formats: list[Format] = [each for each in _REHEARSED if wanted[each] in asked]
    if formats:
        problems = survey.process.look[1]
        for kind in (each for each in KINDS if each.name in PAPERS):
            made, told = _printed(Copy(kind, name, survey), formats)
            files, problems = files | made, (*problems, *told)
    if "word" in asked:
        from bootcamp.documents.questionnaire.forms_import import forms_import

        content = forms_import(planned, words)
        files[f"{file_name('import', name, words)}.docx"] = (content, _about("docx", "forms-import"))
    if "excel" in asked:
        from bootcamp.documents.questionnaire.entry import entry_workbook

        content = entry_workbook(planned, name, words)
        files[f"{file_name('entry', name, words)}.xlsx"] = (content, _about("xlsx", "entry"))
    if "xlsform" in asked:
        from bootcamp.documents.questionnaire.xlsform import xlsform

        content = xlsform(survey.plan, name, words)
        files[f"{file_name('xlsform', name, words)}.xlsx"] = (content, _about("xlsx", "xlsform"))
    return files, problems


def _printed(copy: Copy, formats: Sequence[Format]) -> tuple[dict[str, File], Problems]:
    made, told = rendered(copy, formats)
    return {
        f"{copy.file_name}.{form}": (file.content, _about(form, copy.kind.name, file.pages))
        for form, file in made.items()
    }, told


def _about(kind: str, document: str, pages: int | None = None) -> dict[str, Any]:
    return {"format": kind, "document": document, "pages": pages}


def _write(
    desk: Desk, folder: Path, files: Mapping[str, File], document: Mapping[str, Any], problems: Problems, *before: str
) -> None:
    """Write the files and answer with them; `before` are lines that come first."""
    from bootcamp.documents.output import write_outputs

    result = write_outputs(folder, {name: content for name, (content, _) in files.items()})
    desk.tell((*problems, *result.problems))
    written = [{"path": str(path), **files[path.name][1]} for path in result.written]
    lines = [
        *before,
        desk.words("rehearsal.written" if before else "terminal.forms-written", folder=shown_path(folder)),
    ]
    lines += [f"  {escape(name)}" for name in sorted(Path(each["path"]).name for each in written)]
    kept = [str(path) for path in result.kept]
    lines += ["", desk.words("rehearsal.then" if before else "terminal.forms-then", survey=document["survey"])]
    desk.answer({**document, "folder": str(folder), "files": written, "kept": kept}, *lines)


def rehearse(
    desk: Desk,
    survey: Annotated[str, Argument()],
    *,
    answers: Annotated[int, Option("--answers")] = 400,
    seed: Annotated[int, Option("--seed")] = 1,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """Invent answers, and make of them everything that real answers give, in a folder of its own.

    The process is only read: what is invented never lies in its `data/`, `findings/` or journal.
    """
    from bootcamp.survey.keeping.rehearsing import rehearsed_findings
    from bootcamp.survey.rehearsal.rehearsing import invented_export

    process, words = _planned(desk, survey).process, desk.words
    export = invented_export(process.plan, survey, answers, seed, words)
    name = words("rehearsal.file", name=words("rehearsal.export", survey=survey, answers=str(answers)))
    files: dict[str, File] = {f"{name}.xlsx": (export, _about("xlsx", "answers"))}
    findings, problems = rehearsed_findings(process, survey, export, f"{name}.xlsx", desk.today)
    found = words("rehearsal.file", name=words("rehearsal.findings", survey=survey))
    files[f"{found}.json"] = (findings.to_text().encode(), _about("json", "findings"))
    papers, told = _rehearsed_papers(process.with_rehearsed(findings), survey)
    folder = Path(out) if out is not None else desk.folder / OUT / words("rehearsal.folder", survey=survey)
    document = {"survey": survey, "answers": answers, "seed": seed, "invented": True}
    said = (*results_lines(desk, findings, survey), words("rehearsal.done", answers=answers))
    _write(desk, folder, files | papers, document, (*problems, *told), *said)
    return ExitCode.DONE


def _rehearsed_papers(process: OpenedProcess, survey: str) -> tuple[dict[str, File], Problems]:
    """Every document that the survey has once there are findings, each called invented."""
    files: dict[str, File] = {}
    problems = process.look[1]
    for copy in _of_findings(process, survey):
        formats = [each for each in copy.kind.formats if each in _REHEARSED] or list(copy.kind.formats)
        try:
            made, told = _printed(copy, formats)
        except Refused as refused:
            if {problem.code for problem in refused.problems} != {"no-results-yet"}:
                raise
            continue  # a longlist where nothing is asked about items
        files |= {process.words("rehearsal.file", name=name): file for name, file in made.items()}
        problems = (*problems, *told)
    return files, problems


def _of_findings(process: OpenedProcess, survey: str) -> Iterator[Copy]:
    kinds = [kind for kind in KINDS if kind.of == "survey" and not kind.before_answers]
    return (copy for copy in copies(process, kinds) if copy.id == survey)
