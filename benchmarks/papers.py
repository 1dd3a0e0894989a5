"""What paper takes: processor seconds and memory of the commands that print the most, each in a process of its own."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.folders import EXAMPLE, SURVEY, example
from benchmarks.measuring import COMMAND, ROOT, Figure, Timed, process, spent
from bootcamp.survey.rehearsal.forms_workbook import workbook

DAY = "bootcamp-3"
EARLIER = "2053f4b"
"""The commit that Word and the mini-analysis are measured against."""
MANY_PEOPLE = 1_000
_EXPORT = "surveys/Digital bootcamp(1-240).xlsx"
_HEADINGS = ("Navn", "Deltagergruppe", "Organisation", "Spor", "Bord 1", "Bord 2", "Bord 3")
_FIRST = ("Anders", "Ea", "Magdalene", "Bo", "Christoffer", "Dagny", "Frederikke", "Åse", "Jørgen", "Karen-Margrethe")
_LAST = ("Prøvegaard", "Papirsø", "Tænktved", "Eksempelsen-Opdigtet", "Fingeret", "Skabelund", "Udkasthøj")
_ROOMS = re.compile(r"^rooms: .*$", re.MULTILINE)
_GROUPS = ("Borgere", "Politikere", "Erhvervsliv", "Medarbejdere")
_TRACKS = ("Fællesskaber og fritid", "Trivsel og læring", "Uddannelse og beskæftigelse")
#: Runs a command and keeps, one file for each, what the compiler was handed.
_RECORD = """
import json, sys
from pathlib import Path
from bootcamp.render import pdf
from bootcamp.cli import run
compile_page, folder = pdf.compile_typst, Path(sys.argv[1])
def recorded(sources, title, inputs, moment):
    page = {"sources": {name: text.decode() for name, text in sources.items()}, "inputs": inputs}
    page |= {"fonts": str(pdf.fonts_folder()), "standards": pdf.STANDARDS}
    (folder / f"{len(list(folder.iterdir())):03}.json").write_text(json.dumps(page), "utf-8")
    return compile_page(sources, title, inputs, moment)
pdf.compile_typst = recorded
sys.exit(run(sys.argv[2:]))
"""
#: The compiler alone, one print after the other: the same sources, inputs, type and standards.
_COMPILE = """
import json, sys, typst
from pathlib import Path
fonts = None
for file in sorted(Path(sys.argv[1]).iterdir()):
    page = json.loads(file.read_text("utf-8"))
    folder = page["fonts"]
    fonts = fonts or typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    sources = {name: text.encode() for name, text in page["sources"].items()}
    typst.compile(sources, format="pdf", pdf_standards=page["standards"], sys_inputs=page["inputs"], root=folder,
                  font_paths=fonts, ignore_system_fonts=True)
"""


def figures(work: Path) -> Iterator[Figure]:
    """The print kit, the mini-analysis and many badges; `work` is an empty folder for what they are measured on."""
    yield from _kit(work)
    yield from _mini_analysis(work)
    yield _badges(work)


def _kit(work: Path) -> Iterator[Figure]:
    folder, pages = _with_people(work / "day"), work / "pages"
    pages.mkdir()
    line = ("kit", DAY, "--in", folder, "--out", work / "kit")
    process(_RECORD, pages, *line)
    if not any(pages.iterdir()):
        sys.exit("no page was compiled")
    seconds, floor = partial(_seconds, COMMAND, *line), partial(_seconds, _COMPILE, pages)
    yield Figure("kit for 108 people / the compiler alone (CPU)", seconds, floor, 1.5, 3)
    yield Figure("kit for 108 people, peak (MB)", partial(_peak, COMMAND, *line), None, 400, 1)


def _mini_analysis(work: Path) -> Iterator[Figure]:
    earlier = _checkout(work / "earlier")
    if earlier is None:
        print(f"mini-analysis: not measured, the history has no {EARLIER}")
        return
    now = _printing_mini_analysis(work / "answered-now", ROOT)
    then = _printing_mini_analysis(work / "answered-then", earlier)
    yield Figure(f"mini-analysis, PDF and Word / {EARLIER} (CPU)", now, then, 0.6, 3)


def _printing_mini_analysis(folder: Path, root: Path) -> Timed:
    """Prints it as the program in `root` does, in a copy of its own example, into which it has taken the answers."""
    shutil.copytree(root / "examples" / EXAMPLE, folder)
    spent(COMMAND, "survey", "import", folder / _EXPORT, SURVEY, "--in", folder, root=root)
    line = ("print", "mini-analysis", SURVEY, "--as", "pdf,docx", "--in", folder)
    return lambda: spent(COMMAND, *line, root=root).seconds


def _badges(work: Path) -> Figure:
    folder = example(work / "many")
    day = folder / "events" / f"{DAY}.yaml"
    roomy = _ROOMS.sub(lambda rooms: re.sub(r": \d+", f": {MANY_PEOPLE}", rooms[0]), day.read_text("utf-8"))
    day.write_text(roomy, "utf-8")
    people = folder / "people" / "many.xlsx"
    people.write_bytes(workbook(_HEADINGS, [_person(number) for number in range(MANY_PEOPLE)]))
    process(COMMAND, "people", "import", people, DAY, "--in", folder)
    line = ("print", "badges", DAY, "--in", folder, "--out", work / "badges")
    return Figure("badges for 1,000 people, peak (MB)", partial(_peak, COMMAND, *line), None, 400, 1)


def _person(number: int) -> list[str | int]:
    """Invented people, no two with the same name."""
    first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST) % len(_LAST)]
    table = number % 125 + 1
    group, track = _GROUPS[number % 4], _TRACKS[number % 3]
    return [f"{first} {last} {number}", group, f"Forening nr. {number}", track, table, table, table]


def _with_people(folder: Path) -> Path:
    """The example with its list of people taken in."""
    example(folder)
    process(COMMAND, "people", "import", folder / "people" / f"{DAY}.xlsx", DAY, "--in", folder)
    return folder


def _checkout(folder: Path) -> Path | None:
    """The program as it was, in a folder of its own; None where there is no history to take it from."""
    line = ["git", "archive", EARLIER]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        return None
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as packed:
        packed.extractall(folder, filter="data")
    return folder


def _seconds(code: str, *arguments: object) -> float:
    return spent(code, *arguments).seconds


def _peak(code: str, *arguments: object) -> float:
    """In gigabytes: a figure without a floor is shown a thousand times as large."""
    return spent(code, *arguments).gigabytes
