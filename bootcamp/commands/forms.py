"""`survey form` and `survey rehearse`: the questionnaire going out, and the papers before anybody has answered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from typer import Argument, Option

from bootcamp.commands.printing import OUT, shown_path
from bootcamp.commands.survey import results_lines
from bootcamp.documents.catalogue import BEFORE_ANSWERS, Copy, copies, find_kind, rendered
from bootcamp.plan.contents import PLAN_FILE, Contents, read_contents
from bootcamp.problems import ExitCode, Problems, Refused, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.render import Format
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.plan.plan import Plan
    from bootcamp.render.look import Look
    from bootcamp.survey.findings import Findings

As = Literal["word", "pdf", "excel", "xlsform"]
KINDS: tuple[As, ...] = get_args(As)
PAPERS = ("questionnaire", "survey-guide", "invitation")
_REHEARSED: tuple[Format, ...] = ("pdf", "docx")
_WRITTEN_BY_PEOPLE = ("events", "outcomes", "surveys", "templates")
_REHEARSAL_KEY = b"rehearsal"

File = tuple[bytes, dict[str, Any]]


def form(
    desk: Desk,
    survey: Annotated[str, Argument()],
    *,
    formats: Annotated[str | None, Option("--as")] = None,
    out: Annotated[str | None, Option("--out")] = None,
) -> ExitCode:
    """The questionnaire on paper, for Microsoft Forms and as XLSForm; the sheet for typing in; the letters."""
    asked = _kinds(formats)
    contents, plan = _planned(desk, survey)
    files, problems = _files(desk, contents, plan, survey, asked)
    folder = Path(out) if out is not None else desk.folder / OUT
    _write(desk, folder, files, {"survey": survey}, problems)
    return ExitCode.DONE


def _kinds(value: str | None) -> tuple[As, ...]:
    given = ",".join(KINDS) if value is None else value
    names = [each.strip().lower() for each in given.split(",") if each.strip()]
    for each in names or [given]:
        if each not in KINDS:
            known = list(KINDS)
            refuse("unknown-format", exit_code=ExitCode.USAGE, name="survey form", format=each, known=known)
    return tuple(kind for kind in KINDS if kind in names)


def _planned(desk: Desk, survey: str) -> tuple[Contents, Plan]:
    """The folder and its plan, which has no errors; refuses a survey that the plan does not have."""
    contents, problems = read_contents(desk.folder)
    own = tuple(
        problem for problem in problems if problem.is_error and problem.place and problem.place.file == PLAN_FILE
    )
    if contents.plan is None or own:
        raise Refused(*(own or problems))
    known = list(contents.plan.surveys)
    if survey not in known:
        refuse("unknown-survey", name=survey, suggestion=nearest(survey, known), known=known)
    return contents, contents.plan


def _files(
    desk: Desk, contents: Contents, plan: Plan, survey: str, asked: Sequence[As]
) -> tuple[dict[str, File], Problems]:
    from bootcamp.documents.questionnaire.guide import file_name
    from bootcamp.views.municipal_look import municipal_look

    words, planned = desk.words, plan.surveys[survey]
    files: dict[str, File] = {}
    problems: Problems = ()
    wanted = {"pdf": "pdf", "docx": "word"}
    formats: list[Format] = [each for each in _REHEARSED if wanted[each] in asked]
    if formats:
        look, problems = municipal_look(contents)
        for name in PAPERS:
            made, told = _printed(desk, contents, Copy(find_kind(name), survey), formats, look)
            files, problems = files | made, (*problems, *told)
    if "word" in asked:
        from bootcamp.documents.questionnaire.forms_import import forms_import

        content = forms_import(planned, words)
        files[f"{file_name('import', survey, words)}.docx"] = (content, _about("docx", "forms-import"))
    if "excel" in asked:
        from bootcamp.documents.questionnaire.entry import entry_workbook

        content = entry_workbook(planned, survey, words)
        files[f"{file_name('entry', survey, words)}.xlsx"] = (content, _about("xlsx", "entry"))
    if "xlsform" in asked:
        from bootcamp.documents.questionnaire.xlsform import xlsform

        content = xlsform(plan, survey, words)
        files[f"{file_name('xlsform', survey, words)}.xlsx"] = (content, _about("xlsx", "xlsform"))
    return files, problems


def _printed(
    desk: Desk, contents: Contents, copy: Copy, formats: Sequence[Format], look: Look
) -> tuple[dict[str, File], Problems]:
    made, told = rendered(contents, copy, formats, desk.words, look)
    return {
        f"{copy.file_name(desk.words)}.{kind}": (file.content, _about(kind, copy.kind.name, file.pages))
        for kind, file in made.items()
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
    from bootcamp.survey.rehearsal.rehearsing import invented_export

    contents, plan = _planned(desk, survey)
    words = desk.words
    export = invented_export(plan, survey, answers, seed, words)
    name = words("rehearsal.file", name=words("rehearsal.export", survey=survey, answers=str(answers)))
    files: dict[str, File] = {f"{name}.xlsx": (export, _about("xlsx", "answers"))}
    with TemporaryDirectory() as place:
        aside = _without_what_happened(contents, Path(place))
        findings, problems = _rehearsed_findings(desk, plan, survey, aside, f"{name}.xlsx", export)
        found = words("rehearsal.file", name=words("rehearsal.findings", survey=survey))
        files[f"{found}.json"] = (findings.to_text().encode(), _about("json", "findings"))
        papers, told = _rehearsed_papers(desk, contents, aside, survey)
    folder = Path(out) if out is not None else desk.folder / OUT / words("rehearsal.folder", survey=survey)
    document = {"survey": survey, "answers": answers, "seed": seed, "invented": True}
    said = (*results_lines(desk, findings, survey), words("rehearsal.done", answers=answers))
    _write(desk, folder, files | papers, document, (*problems, *told), *said)
    return ExitCode.DONE


def _without_what_happened(contents: Contents, place: Path) -> Path:
    """A copy of what people have written, without answers, findings and journal."""
    for name in _WRITTEN_BY_PEOPLE:
        if (contents.folder / name).is_dir():
            shutil.copytree(
                contents.folder / name, place / name, ignore=shutil.ignore_patterns("*.xls*", "*.csv", "*.ods")
            )
    shutil.copyfile(contents.folder / PLAN_FILE, place / PLAN_FILE)
    return place


def _rehearsed_findings(
    desk: Desk, plan: Plan, survey: str, aside: Path, name: str, export: bytes
) -> tuple[Findings, Problems]:
    """The findings of the invented answers, stored aside, where documents look for them."""
    from bootcamp.survey.counting.analysis import analyse
    from bootcamp.survey.intake.importing import import_answers
    from bootcamp.survey.keeping.publishing import segments_of
    from bootcamp.survey.keeping.storing import findings_file

    file = aside / name
    file.write_bytes(export)
    planned = plan.surveys[survey]
    imported, problems = import_answers(survey, planned, file, key=_REHEARSAL_KEY, today=desk.today, rehearsal=True)
    if imported is None:
        raise Refused(*problems)
    findings, told = analyse(
        imported.set,
        segments_of(plan, survey),
        today=desk.today,
        threshold=plan.threshold,
        seed=f"{plan.seed}:{survey}",
    )
    target = findings_file(aside, survey)
    target.parent.mkdir()
    target.write_text(findings.to_text(), encoding="utf-8")
    return findings, tuple(problem for problem in (*problems, *told) if problem.severity != "advice")


def _rehearsed_papers(desk: Desk, contents: Contents, aside: Path, survey: str) -> tuple[dict[str, File], Problems]:
    """Every document that the survey has once there are findings, each called invented."""
    from bootcamp.views.municipal_look import municipal_look

    look, problems = municipal_look(contents)
    rehearsed, _ = read_contents(aside)
    files: dict[str, File] = {}
    for copy in _of_findings(rehearsed, survey):
        formats = [each for each in copy.kind.formats if each in _REHEARSED] or list(copy.kind.formats)
        made, told = _printed(desk, rehearsed, copy, formats, look)
        files |= {desk.words("rehearsal.file", name=name): file for name, file in made.items()}
        problems += told
    return files, problems


def _of_findings(contents: Contents, survey: str) -> Iterator[Copy]:
    for copy in copies(contents):
        if copy.kind.of == "survey" and copy.kind.name not in BEFORE_ANSWERS and copy.id == survey:
            yield copy
