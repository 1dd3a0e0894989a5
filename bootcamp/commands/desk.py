"""`edit programme` and `take`: a day in Excel, and back; `take` takes every workbook of the toolkit back."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from bootcamp.commands.folder import day_meant, opened
from bootcamp.commands.starting import quoted
from bootcamp.layout import OUT
from bootcamp.problems import ExitCode, Problem, Refused, refuse
from bootcamp.terminal import Desk, escape

if TYPE_CHECKING:
    from bootcamp.words import Words
    from bootcamp.workbooks.kinds import BookKind
    from bootcamp.workbooks.taking import Taken


def edit_programme(
    desk: Desk, event: Annotated[str | None, Argument()] = None, *, out: Annotated[str | None, Option("--out")] = None
) -> ExitCode:
    """Write a day as a workbook for Excel."""
    from bootcamp.documents.output import write_outputs
    from bootcamp.workbooks.programme import programme_workbook

    process = opened(desk)
    day = process.day(day_meant(desk, process.contents, event, planned=False))
    event, own = day.id, day.problems(advised=True)
    target = Path(out) if out is not None else desk.folder / OUT / desk.words("desk.file", event=event)
    if target.is_dir():
        target = target / desk.words("desk.file", event=event)
    if target.suffix.lower() != ".xlsx":
        refuse("desk-not-xlsx", exit_code=ExitCode.USAGE, file=str(target), suggestion=f"{target.stem}.xlsx")
    outputs = write_outputs(target.parent, {target.name: programme_workbook(process.contents, event, desk.words)})
    desk.tell(tuple(problem for problem in own if problem.is_error))
    file = target
    for problem in outputs.problems:
        file = target.with_name(str(problem.params["beside"]))
        facts = {"file": target.name, "beside": file.name, "command": f"bootcamp take {quoted(str(target))}"}
        desk.tell((Problem("desk-edited", facts, None, "warning"),))
    words = desk.words
    take_it = words("desk.then-take", command=f"bootcamp take {quoted(str(file))}")
    lines = [words("desk.written", file=str(file)), take_it]
    desk.answer({"event": event, "file": str(file), "kept": [str(each) for each in outputs.kept]}, *map(escape, lines))
    return ExitCode.DONE


def take(
    desk: Desk, files: Annotated[list[str], Argument()], *, yes: Annotated[bool, Option("--yes")] = False
) -> ExitCode:
    """Take back what was changed in workbooks, after showing it; of several, all or none."""
    from bootcamp.workbooks.handed_back import read_back
    from bootcamp.workbooks.kinds import kind_of

    read = [(path, *read_back(path)) for path in dict.fromkeys(map(Path, files))]
    kinds = [(path, workbook, *kind_of(workbook)) for path, workbook, _ in read]
    desk.tell(tuple(problem for _, _, told in read for problem in told))
    process = opened(desk)
    backs: list[_Back] = []
    wrong: list[Problem] = []
    for path, workbook, kind, origin in kinds:
        try:
            backs.append(_Back(path, kind, origin.of, kind.taken(process, workbook, origin)))
        except Refused as refusal:
            wrong += refusal.problems
    told = tuple(problem for back in backs for problem in back.taken.problems)
    if wrong:
        raise Refused(*wrong, *told)
    desk.tell(told)
    _refuse_same_file(backs)
    return _settle(desk, backs, yes=yes)


@dataclass(frozen=True)
class _Back:
    """A workbook that came back: where it lies, of which kind and about what it is, and what it comes to."""

    path: Path
    kind: BookKind
    of: str
    taken: Taken

    def lines(self, words: Words) -> list[str]:
        """What would change, in sentences."""
        lines = [words("desk.changes"), *(f"  • {sentence}" for sentence in self.taken.changes)]
        if self.taken.overwritten:
            return [*lines, "", words(self.kind.overwritten), *(f"  • {each}" for each in self.taken.overwritten)]
        return [*lines, "", words(self.kind.older)] if self.taken.is_older else lines

    def next(self, words: Words) -> str:
        return words(self.kind.then, command=self.kind.command.format(of=self.of))


def _refuse_same_file(backs: list[_Back]) -> None:
    """Two workbooks that change one file: the second was made without knowing of the first."""
    first: dict[str, Path] = {}
    for back in backs:
        if back.taken.content is not None and back.taken.file in first:
            one, other = first[back.taken.file].name, back.path.name
            refuse("workbooks-of-one-file", exit_code=ExitCode.USAGE, file=back.taken.file, first=one, second=other)
        if back.taken.content is not None:
            first[back.taken.file] = back.path


def _settle(desk: Desk, backs: list[_Back], *, yes: bool) -> ExitCode:
    """Show what would change and save it, when that is what people want."""
    from bootcamp.documents.output import note_as_printed
    from bootcamp.process.storing import replace_all

    words = desk.words
    changed = [back for back in backs if back.taken.content is not None]
    if not changed:
        desk.answer(_document(backs, saved=False), *(words("desk.nothing-changed", file=b.taken.file) for b in backs))
        return ExitCode.DONE
    lines = [line for number, back in enumerate(changed) for line in ([""] if number else []) + back.lines(words)]
    if not yes and not _agreed(desk, [escape(line) for line in lines]):
        desk.answer(_document(backs, saved=False), words("desk.not-saved"))
        return ExitCode.DONE
    replace_all({desk.folder / back.taken.file: back.taken.content for back in changed if back.taken.content})
    for back in changed:
        note_as_printed(back.path)
    saved = [words("desk.saved", file=back.taken.file) for back in changed]
    shown = [*lines, "", *saved] if yes else saved
    then = list(dict.fromkeys(back.next(words) for back in changed))
    desk.answer(_document(backs, saved=True), *map(escape, (*shown, *then)))
    return ExitCode.DONE


def _document(backs: list[_Back], *, saved: bool) -> dict[str, object]:
    """What `--json` prints; of a single workbook also what it is about, and its file."""
    changed = [back.taken.file for back in backs if back.taken.content is not None]
    single = {**backs[0].taken.about, "file": backs[0].taken.file} if len(backs) == 1 else {}
    return {
        **single,
        "changes": [sentence for back in backs for sentence in back.taken.changes],
        "overwritten": [sentence for back in backs for sentence in back.taken.overwritten],
        "older": any(back.taken.is_older for back in backs),
        "saved": saved,
        "files": [
            {"path": str(b.path), "kind": b.kind.name, "taken": saved and b.taken.content is not None} for b in backs
        ],
        "changed": changed if saved else [],
    }


def _agreed(desk: Desk, lines: list[str]) -> bool:
    """Show what will change and ask; where nobody can answer, `--yes` is needed."""
    if not sys.stdin.isatty() or desk.as_json:
        desk.say(*lines, "")
        refuse("desk-needs-yes", exit_code=ExitCode.USAGE)
    desk.say(*lines, "")
    answer = input(desk.words("desk.ask")).strip().casefold()
    return answer in ("j", "ja", "y", "yes")
