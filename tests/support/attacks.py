"""Every command with a line that would succeed, and what must hold however a command line ends."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from bootcamp import cli
from support.command_line import Answer

EXPORT = "svar.csv"
PEOPLE = "deltagere.csv"
WORKBOOK = "drejebog.xlsx"
COMMANDS: dict[str, tuple[str, ...]] = {
    "": (),
    "check": ("check",),
    "status": ("status",),
    "explain": ("explain", "unknown-key"),
    "log": ("log",),
    "new": ("new", "nyt"),
    "demo": ("demo", "demo"),
    "schema": ("schema", "--save"),
    "change": ("change", "--by", "projektleder", "--because", "prøve"),
    "advance": ("advance", "--by", "projektleder"),
    "back": ("back", "--by", "projektleder", "--because", "prøve"),
    "decide": ("decide", "deltagere", "--by", "projektleder"),
    "survey form": ("survey", "form", "digital", "--as", "word"),
    "survey rehearse": ("survey", "rehearse", "digital", "--answers", "300"),
    "survey inspect": ("survey", "inspect", EXPORT),
    "survey import": ("survey", "import", EXPORT, "digital"),
    "survey results": ("survey", "results", "digital"),
    "survey texts": ("survey", "texts", "digital"),
    "survey codebook": ("survey", "codebook", "digital"),
    "survey analyse": ("survey", "analyse", "digital"),
    "survey note": ("survey", "note", "digital", "Flere stier", "--from", "Møde i biblioteket"),
    "forget": ("forget", "digital", "--by", "projektleder"),
    "programme": ("programme", "bootcamp-1"),
    "edit programme": ("edit", "programme", "bootcamp-1"),
    "take": ("take", WORKBOOK, "--yes"),
    "day start": ("day", "start", "bootcamp-1", "--at", "9.00"),
    "day next": ("day", "next", "bootcamp-1", "--at", "9.45"),
    "day late": ("day", "late", "5", "--event", "bootcamp-1", "--yes"),
    "day times": ("day", "times", "bootcamp-1"),
    "screen": ("screen", "bootcamp-1"),
    "people import": ("people", "import", PEOPLE, "bootcamp-1"),
    "calendar": ("calendar",),
    "templates": ("templates",),
    "print": ("print", "programme", "bootcamp-1", "--as", "md"),
    "kit": ("kit", "bootcamp-1"),
}
ANSWERS = "Gruppe;Hvad mangler\n" + "".join(
    f"{'Politiker' if n % 3 else 'Borger'};Flere bænke nummer {n}\n" for n in range(24)
)
ARRIVING = "Navn;Gruppe\nNavn Navnesen;Borgere\nFornavn Efternavnesen;Politikere\n"
WITHOUT_PLAN = ("explain", "new", "demo")
Tree = dict[str, bytes | None]


def hand_in(folder: Path) -> None:
    """Put the files that people bring beside a sound plan: answers, who comes, and a workbook of its first day."""
    (folder / EXPORT).write_text(ANSWERS, "utf-8")
    (folder / PEOPLE).write_text(ARRIVING, "utf-8")
    edit = ["edit", "programme", "bootcamp-1", "--in", str(folder), "--out", str(folder / WORKBOOK), "--lang", "da"]
    assert cli.run(edit) == 0


def tree(folder: Path) -> Tree:
    """Everything in a folder, byte for byte; None stands for a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def answered(answer: Answer, *, as_json: bool, codes: tuple[int, ...] = (0, 1, 2, 3, 4)) -> Any:
    """What holds of every answer: a known exit code, words but no traceback, and with --json one document."""
    everything = answer.out + answer.err
    assert answer.code in codes, everything
    assert "Traceback" not in everything
    assert "fejl[bug]" not in everything
    assert "error[bug]" not in everything
    assert not re.search(r"\[/?(?:bold|red|yellow|cyan)[a-z ]*\]|\[/\]", everything)
    document = answer.document if as_json else {}
    if answer.code in (1, 2, 3):
        assert answer.err.strip() or as_json, "an error without a sentence"
    if as_json and answer.code in (2, 3):
        assert document["ok"] is False
        assert document["problems"]
    return document


def left_as_it_was(folder: Path, before: Tree) -> None:
    """Nothing half-done: every file and folder is as it was, and no temporary one was left."""
    after = tree(folder)
    assert {name for name in after if ".tmp" in name} == set()
    assert sorted(after) == sorted(before)
    assert after == before


def lang_of(answer: Answer) -> str | None:
    """The language that problems are told in."""
    found = re.search(r"(?m)^(fejl|advarsel|råd|error|warning|advice)\[", answer.err)
    return None if found is None else "da" if found[1] in ("fejl", "advarsel", "råd") else "en"
