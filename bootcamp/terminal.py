"""The edge: what is asked is understood here, what is answered is shown here, and what goes wrong is said here."""

from __future__ import annotations

import codecs
import errno
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from bootcamp.problems import ExitCode, Place, Problem, Problems, Refused, refuse
from bootcamp.reading.files import folder_around, refused_by_system
from bootcamp.words import LANGUAGES, Words, choose_language

if TYPE_CHECKING:
    from bootcamp.cli import Command
    from bootcamp.words import Language

_PLAIN = {
    "æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "é": "e", "ü": "u", "ö": "o", "ä": "a",
    "–": "-", "—": "-", "…": "...", "«": '"', "»": '"', "’": "'", "●": "*", "○": "o", "◐": "*", "✓": "+", "✗": "x",
    "\N{REPLACEMENT CHARACTER}": "?", "→": "->", "·": "-", "×": "x", "½": "1/2", "§": "par.", "\N{NO-BREAK SPACE}": " ",
}  # fmt: skip


def _plain_letters(error: UnicodeError) -> tuple[str, int]:
    """What a console that cannot print a character gets instead."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_PLAIN.get(letter, "?") for letter in error.object[error.start : error.end]), error.end


codecs.register_error("bootcamp-plain", _plain_letters)


class Desk:
    """What every command works at: the language, the process folder, and where answers and messages go."""

    def __init__(self, *, folder: str | None = None, language: str | None = None, as_json: bool = False) -> None:
        self.asked_folder = folder
        self.asked_language = language
        self.as_json = as_json
        self.shown = False
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="bootcamp-plain")

    @cached_property
    def words(self) -> Words:
        """The words to speak in; what the plan asks for counts after `--lang` and the environment."""
        return Words(choose_language(self.asked_language, _language_of(self.found_folder)))

    @property
    def language(self) -> Language:
        return self.words.language

    def move_to(self, folder: Path) -> None:
        """Work in another folder from here on, and speak the language of its plan unless another was asked for."""
        self.asked_folder = str(folder)
        for known in ("found_folder", "folder", "words"):
            self.__dict__.pop(known, None)

    @cached_property
    def found_folder(self) -> Path | None:
        """The process folder that `--in` names or that lies around the current one, if there is one."""
        try:
            return folder_around(Path(self.asked_folder or "."), "plan.yaml")
        except OSError:
            return None

    @cached_property
    def folder(self) -> Path:
        """The process folder; refuses with exit code 3 where there is none."""
        self.refuse_folder_as_plan(ExitCode.SYSTEM)
        if self.asked_folder is not None:
            asked = Path(self.asked_folder)
            if not asked.exists():
                refuse("file-missing", exit_code=ExitCode.SYSTEM, file=self.asked_folder)
            if not asked.is_dir():
                refuse("file-not-folder", exit_code=ExitCode.SYSTEM, file=self.asked_folder)
            if self.found_folder is None:
                refuse("no-plan", exit_code=ExitCode.SYSTEM, folder=self.asked_folder)
        if self.found_folder is None:
            misnamed = next((name for name in ("plan.yaml.txt", "plan.yml", "plan.txt") if Path(name).is_file()), None)
            refuse("no-process-here", exit_code=ExitCode.SYSTEM, file=misnamed)
        return self.found_folder

    def refuse_folder_as_plan(self, exit_code: ExitCode) -> None:
        """Refuses where the plan that is looked for is there, and is a folder."""
        plan = Path(self.asked_folder or ".") / "plan.yaml"
        if self.found_folder is None and plan.is_dir():
            refuse("plan-is-folder", exit_code=exit_code, file=str(plan))

    @cached_property
    def now(self) -> datetime:
        """The moment, or noon of the day that BOOTCAMP_TODAY says it is (for rehearsals and repeatable output)."""
        asked = os.environ.get("BOOTCAMP_TODAY")
        if not asked:
            return datetime.now(UTC)
        try:
            return datetime.combine(date.fromisoformat(asked), time(12), UTC)
        except ValueError:
            refuse("bad-option-value", exit_code=ExitCode.USAGE, name="BOOTCAMP_TODAY", value=asked, command="bootcamp")

    @property
    def today(self) -> date:
        return self.now.date() if os.environ.get("BOOTCAMP_TODAY") else self.now.astimezone().date()

    @contextmanager
    def alone(self, command: str) -> Iterator[None]:
        """Let no other command that rewrites work in the process folder meanwhile; where there is none, go on."""
        from bootcamp.process.locking import alone_in

        if self.found_folder is None:
            yield
            return

        def waiting(holder: str) -> None:
            self.tell((Problem("folder-waited-for", {"command": holder or "bootcamp"}, None, "advice"),))

        signed = f"bootcamp {command}"
        with alone_in(self.found_folder, signed, waiting=waiting, unlocked=lambda problem: self.tell((problem,))):
            yield

    def answer(self, document: Mapping[str, Any], *lines: str) -> None:
        """Show the answer: the document as JSON, or the lines for people."""
        self.shown = True
        if self.as_json:
            print(to_json(document))
            return
        self.say(*lines)

    def say_for_people(self, *lines: str) -> None:
        """Lines that belong to the answer for people, and have no place in the data."""
        if not self.as_json:
            self.say(*lines)

    def say(self, *lines: str) -> None:
        """Say something beside the answer; with `--json` it goes to the other stream."""
        for line in lines:
            _paint(line, sys.stderr if self.as_json else sys.stdout)

    def tell(self, problems: Problems) -> None:
        """Show problems on the other stream, each with its place, the line marked, and what to do."""
        for problem in problems:
            for line in self.described(problem):
                _paint(line, sys.stderr)

    def described(self, problem: Problem) -> list[str]:
        said = self.words.say(problem)
        severity = self.words(f"terminal.{problem.severity}")
        mark = {"error": "[bold red]", "warning": "[bold yellow]", "advice": "[bold cyan]"}[problem.severity]
        lines = [f"{mark}{severity}{escape(f'[{problem.code}]')}[/]  {escape(said.message)}"]
        lines += _where(problem, self.found_folder)
        if said.hint:
            lines.append(f"   = {escape(said.hint)}")
        return [*lines, ""]

    def problem_documents(self, problems: Problems) -> list[dict[str, Any]]:
        """Problems as `--json` has them."""
        return [_problem_document(problem, self.words) for problem in problems]


def _problem_document(problem: Problem, words: Words) -> dict[str, Any]:
    said, place = words.say(problem), problem.place
    document: dict[str, Any] = {"code": problem.code, "severity": problem.severity, "message": said.message}
    document |= {"file": place.file if place else None}
    if place and place.sheet is not None:
        document |= {"sheet": place.sheet, "cell": place.cell}
    else:
        document |= {
            "line": place.line if place else None,
            "column": place.column if place else None,
            "end_column": place.end_column if place else None,
        }
    return document | {"path": place.path if place else None, "hint": said.hint}


def _where(problem: Problem, folder: Path | None) -> list[str]:
    place = problem.place
    if place is None:
        return []
    file = place.file
    if folder is not None and (folder / file).exists() and not Path(file).is_absolute():
        file = _from_here(folder / file)
    if place.sheet is not None:
        return [f"  --> {escape(file)}, {escape(place.sheet)}!{place.cell}"]
    spot = "".join(f":{number}" for number in (place.line, place.column) if number)
    lines = [f"  --> {escape(file)}{spot}"]
    if place.source is not None and place.line and place.column:
        number, source = str(place.line), place.source.replace("\t", " ")
        width = max((place.end_column or 0) - place.column, 1)
        first = max(0, place.column - 60) if len(source) > 110 else 0
        shown = source[first : first + 110]
        lines += [
            f"{' ' * len(number)} |",
            f"{number} | {escape(shown)}",
            f"{' ' * len(number)} | {' ' * (place.column - 1 - first)}[bold red]{'^' * min(width, 60)}[/]",
        ]
    return lines


def _from_here(path: Path) -> str:
    try:
        relative = os.path.relpath(path)
    except ValueError:
        return str(path)
    return str(path) if relative.count("..") > 2 else relative


_AS_IT_IS = "\x00"
_MARKUP = re.compile(r"(?<!\x00)\[(?:(bold(?: (?:red|yellow|cyan))?)|/)\]")


_COMMANDING = re.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What a terminal obeys instead of showing it: it moves, colours, hides or turns round what stands there."""


def escape(text: object) -> str:
    """Text that is to be shown as it is, whatever brackets it holds."""
    return str(text).replace("[", f"{_AS_IT_IS}[")


def _paint(line: str, stream: TextIO) -> None:
    """Print a line: in colour on a terminal, as plain text anywhere else. `[bold]…[/]` says how, at one level."""
    line = _COMMANDING.sub("\N{REPLACEMENT CHARACTER}", line)
    if stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb":
        from rich.console import Console
        from rich.text import Text

        text, style, parts = Text(), "", _MARKUP.split(line)
        for part, change in zip(parts[::2], [*parts[1::2], None], strict=True):
            text.append(part.replace(_AS_IT_IS, ""), style)
            style = change or ""
        Console(file=stream, highlight=False, soft_wrap=True, emoji=False).print(text)
    else:
        print(_MARKUP.sub("", line).replace(_AS_IT_IS, ""), file=stream)


def to_json(document: Any) -> str:
    """One JSON document; plain ASCII where the stream is not UTF-8, so that it survives any pipe."""
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    text = json.dumps(document, ensure_ascii=not utf8, indent=2, default=_json_value)
    return _COMMANDING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _json_value(value: Any) -> Any:
    match value:
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case Decimal():
            return float(value)
        case Path():
            return str(value)
        case frozenset() | set() | tuple():
            return sorted(value) if isinstance(value, (set, frozenset)) else list(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return asdict(value)
        case _:
            raise TypeError(type(value).__name__)


def _language_of(folder: Path | None) -> Language | None:
    """The language a plan asks for, read from the text alone, so that a broken plan is still answered in it."""
    if folder is None:
        return None
    try:
        start = (folder / "plan.yaml").read_bytes()[:20_000].decode("utf-8", "replace")
    except OSError:
        return None
    found = re.search(r"(?m)^language:\s*[\"']?(\w\w)", start)
    return next((language for language in LANGUAGES if found and found[1] == language), None)


def desk_for(arguments: Sequence[str]) -> Desk:
    """The desk that a command line asks for, before it is understood."""
    return Desk(folder=_option(arguments, "--in"), language=_option(arguments, "--lang"), as_json="--json" in arguments)


def answer(arguments: Sequence[str], call: Callable[[Desk], int]) -> int:
    """Call a command and end with its exit code; the one place where anything that went wrong is caught."""
    desk = desk_for(arguments)
    try:
        if desk.asked_language is not None and desk.asked_language not in LANGUAGES:
            refuse("unknown-language", exit_code=ExitCode.USAGE, value=desk.asked_language)
        return int(call(desk))
    except Refused as refusal:
        return _refusal(desk, refusal)
    except KeyboardInterrupt:
        return _refusal(desk, Refused(Problem("stopped"), exit_code=ExitCode.STOPPED))
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refusal(desk, refused_by_system(error, error.filename or desk.words("terminal.the-answer")))
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets a sentence
        return _refusal(desk, Refused(Problem("bug", {"file": _report(error)}), exit_code=ExitCode.BUG))


def _refusal(desk: Desk, refusal: Refused) -> int:
    try:
        return _say_refusal(desk, refusal)
    except OSError:
        _silence(sys.stdout)
        desk.tell(refusal.problems)
        return refusal.exit_code
    except Exception as error:  # noqa: BLE001 - even where the words fail, nobody gets a traceback
        print(f"bootcamp: {refusal} ({_report(error)})", file=sys.stderr)
        return ExitCode.BUG


def _say_refusal(desk: Desk, refusal: Refused) -> int:
    if desk.as_json and not desk.shown:
        ok = {"ok": False, "problems": desk.problem_documents(refusal.problems), "exit_code": int(refusal.exit_code)}
        desk.answer(ok)
    desk.tell(refusal.problems)
    return refusal.exit_code


def _report(error: BaseException) -> str:
    """Save where the program failed, without any of the values it was working on; the path of the report."""
    import tempfile
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="bootcamp-", suffix=".txt", delete=False, encoding="utf-8"
        ) as file:
            file.write("\n".join([type(error).__name__, f"Python {sys.version}", *lines, ""]))
            return file.name
    except OSError:
        return "-"


def _option(arguments: Sequence[str], name: str) -> str | None:
    for number, argument in enumerate(arguments):
        if argument == name and number + 1 < len(arguments) and not arguments[number + 1].startswith("--"):
            return arguments[number + 1]
        if argument.startswith(f"{name}="):
            return argument.partition("=")[2]
    return None


def show_overview(arguments: Sequence[str], commands: Sequence[Command], parts: Sequence[str]) -> int:
    """`bootcamp --help`: every command with what it does, in the order of the work."""
    desk = desk_for(arguments)
    words = desk.words
    width = max(len(command.name) for command in commands) + 2
    lines = [words("terminal.usage-overview"), "", words("terminal.about"), ""]
    for part in parts:
        lines.append(f"[bold]{words(f'terminal.part-{part}')}[/]")
        lines += [f"  {c.name:<{width}}{words(f'commands.{c.key}')}" for c in commands if c.part == part]
        lines.append("")
    lines += [
        words("terminal.common-options"),
        *(f"  {words(f'terminal.common-{name}')}" for name in ("in", "lang", "json")),
    ]
    lines += ["", words("terminal.help-of-command")]
    document = [{"command": f"bootcamp {c.name}", "about": words(f"commands.{c.key}")} for c in commands]
    desk.answer({"commands": document}, *lines)
    return ExitCode.DONE


def tell_that_nobody_listens(arguments: Sequence[str], error: OSError) -> int:
    """The end of a command whose answer could not be written: a closed pipe wants no more, a full disk is told."""
    _silence(sys.stdout)
    if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
        _silence(sys.stderr)
        return ExitCode.DONE

    desk = Desk(folder=_option(arguments, "--in"), language=_option(arguments, "--lang"))
    try:
        desk.tell(refused_by_system(error, desk.words("terminal.the-answer")).problems)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)
    return ExitCode.SYSTEM


def _silence(stream: TextIO) -> None:
    """Send what is still to be written nowhere, so that nothing fails when the program ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell_that_the_reader_died(arguments: Sequence[str]) -> int:
    """The answer when the child that read a workbook was ended by what it read."""
    desk = desk_for(arguments)
    return _refusal(desk, Refused(Problem("reader-died")))


def tell_that_a_template_ran_on(arguments: Sequence[str], template: str | None) -> int:
    """The answer when the child was ended while it ran an own template, by its parent or for want of memory."""
    place = Place(template) if template else None
    return _refusal(desk_for(arguments), Refused(Problem("template-too-much", {}, place)))
