"""What is measured, against what, and how good it must be."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import papers
from benchmarks.folders import SURVEY, asking, example, large_plan, narrow_questions, wide_questions
from benchmarks.measuring import COMMAND, ROOT, Figure, Timed, importing, modules_of, process

ANSWERS = 1_000
MANY_ANSWERS = 30_000
MOST_ANSWERS = 1_000_000
MODELS = ("bootcamp.plan.plan", "bootcamp.plan.event", "bootcamp.plan.outcome")
#: Runs one command whose imports are already there, and prints how many seconds it took.
_BEYOND_IMPORTS = """
import contextlib, gc, importlib, io, sys, time
gc.disable()
for name in sys.argv[1].split():
    importlib.import_module(name)
from bootcamp.cli import run
with contextlib.redirect_stdout(io.StringIO()):
    start = time.perf_counter()
    run(sys.argv[2:])
    taken = time.perf_counter() - start
print(taken)
"""
#: Prints a document and writes beside it what the compiler was handed.
_RECORD = """
import json, sys
from bootcamp.render import pdf
from bootcamp.cli import run
compile_page = pdf.compile_typst
def recorded(sources, title, inputs, moment):
    page = {"sources": {name: text.decode() for name, text in sources.items()}, "inputs": inputs}
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump({**page, "fonts": str(pdf.fonts_folder()), "standards": pdf.STANDARDS}, file)
    return compile_page(sources, title, inputs, moment)
pdf.compile_typst = recorded
sys.exit(run(sys.argv[2:]))
"""
#: The compiler alone: the same sources, inputs, type and standards.
_COMPILE = """
import json, sys, typst
page = json.load(open(sys.argv[1], encoding="utf-8"))
sources = {name: text.encode() for name, text in page["sources"].items()}
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[page["fonts"]])
typst.compile(sources, format="pdf", pdf_standards=page["standards"], sys_inputs=page["inputs"], root=page["fonts"],
              font_paths=fonts, ignore_system_fonts=True)
"""


#: Reads a workbook as bare as can be, or reads its answers in, or analyses them; prints seconds beyond imports and the
#: peak of the process in gigabytes.
_READ = """
import gc, io, resource, sys, time
gc.disable()
from datetime import date
from pathlib import Path
import python_calamine
from bootcamp.plan.reading import read_contents
from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.keeping.publishing import segments_of
step, folder, file, survey = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
plan = read_contents(folder)[0].plan
day = date(2017, 3, 1)
start = time.process_time()
if step == "bare":
    with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.read_bytes())) as book:
        tables = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
else:
    imported, _ = import_answers(survey, plan.surveys[survey], file, key=bytes(32), today=day)
    with open("/dev/null", "w") as nowhere:
        nowhere.writelines(imported.set.lines())
    if step == "analysis":
        start = time.process_time()
        analyse(imported.set, segments_of(plan, survey), today=day, resamples=1)
taken = time.process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
print(peak if sys.argv[5] == "peak" else taken)
"""


def figures(work: Path) -> Iterator[Figure]:
    """All figures; `work` is an empty folder for what they are measured on."""
    yield Figure("--version / python -c pass", _command("--version"), _code("pass"), 2.0)
    yield Figure("--help / import typer", _command("--help"), _code("import typer"), 1.25)
    yield from _check(large_plan(work / "large"))
    yield _programme_as_pdf(example(work / "pdf"), work)
    yield _answers(work)
    yield from _many_answers(work)
    yield from papers.figures(work)


def _check(folder: Path) -> Iterator[Figure]:
    floor = _code(importing(("typer", *MODELS)))
    yield Figure("check, 2,000 lines / typer + plan models", _command("check", folder), floor, 1.25)
    modules = " ".join(modules_of("check", folder))
    yield Figure("check, beyond imports (ms)", lambda: _told(_BEYOND_IMPORTS, modules, "check", folder), None, 25)


def _programme_as_pdf(folder: Path, work: Path) -> Figure:
    line = ("print", "programme", "bootcamp-1", "--as", "pdf", "--in", folder, "--out", work / "out")
    page = work / "page.json"
    process(_RECORD, page, *line)
    if not json.loads(page.read_text("utf-8"))["sources"]:
        sys.exit("no page was compiled")

    def measured() -> float:
        shutil.rmtree(work / "out", ignore_errors=True)
        return process(COMMAND, *line)

    return Figure("programme as PDF / the compiler alone", measured, lambda: process(_COMPILE, page), 8)


def _answers(work: Path) -> Figure:
    """Import and analysis of 1,000 answers, each a process, against importing what the two need."""
    from benchmarks.answers import workbook

    source, folder = example(work / "untouched"), work / "answers"
    file = workbook(source, work / "answers.xlsx", ANSWERS)
    reading = ("survey", "import", file, SURVEY, "--in", folder)
    results = ("survey", "results", SURVEY, "--in", folder)

    def measured() -> float:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        return process(COMMAND, *reading) + process(COMMAND, *results)

    measured()
    needed = [importing(modules_of(*line)) for line in (results, reading)]
    return Figure("1,000 answers / imports", measured, lambda: sum(process(code) for code in needed), 3)


def _many_answers(work: Path) -> Iterator[Figure]:
    """Import and analysis of 30,000 answers in 60 columns against the bare read of the same file, in time of the
    processor and in peak memory; the resampling is left out of the analysis. Then a million answers as text.
    """
    from benchmarks.answers import table, workbook

    wide = asking(work / "wide", wide_questions())
    file = workbook(wide, work / "wide.xlsx", MANY_ANSWERS)

    def told(step: str, what: str) -> Timed:
        return lambda: _told(_READ, step, wide, file, SURVEY, what)

    yield Figure("30,000 × 60 read in / bare read", told("import", "time"), told("bare", "time"), 1.6)
    yield Figure("30,000 × 60 read in, peak (GB) / bare read", told("import", "peak"), told("bare", "peak"), 1.5, 1)
    yield Figure("30,000 × 60 analysed / bare read", told("analysis", "time"), told("bare", "time"), 0.5)
    narrow = asking(work / "narrow", narrow_questions())
    text = table(narrow, work / "million.csv", MOST_ANSWERS)
    yield Figure(
        "a million answers as csv, peak (MB)",
        lambda: _told(_READ, "import", narrow, text, SURVEY, "peak"),
        None,
        1500,
        1,
    )


def _command(*arguments: object) -> Timed:
    return lambda: process(COMMAND, *arguments)


def _code(code: str) -> Timed:
    return lambda: process(code)


def _told(code: str, *arguments: object) -> float:
    """What a process that times itself prints."""
    line = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=True, text=True)
    return float(done.stdout)
