"""The command line: what commands there are, and the way in.

Nothing heavy is imported here: `--version` and `--help` are answered from this table and the words alone, and each
command's module is imported when it is called.
"""

from __future__ import annotations

import os
import sys

from bootcamp import __version__

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would double the time of `--version`
if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence

    from bootcamp.render.watched import Watch

SUPERVISED = "BOOTCAMP_SUPERVISED"
_COMMON_WITH_VALUE = ("--in", "--lang")
_STOPPED = (-2, 0xC000013A)  # ended by Ctrl-C before it could say so, here and on Windows
#: The child finds the toolkit where this one lies, and never a module that lies in the folder it stands in.
_CHILD = (
    "import sys; sys.path.append(sys.argv.pop(1)); from bootcamp.cli import end_with_parent, main; "
    "end_with_parent(); main()"
)
_LIFELINE = "BOOTCAMP_LIFELINE"
_PARENT = __file__.removesuffix("cli.py") + os.pardir
_BETWEEN_LOOKS = 0.25
_EXPECTED_ENDS = frozenset({0, 1, 2, 3, 4, 70, 130})


class Command:
    """A command: its words, the module and function that answer it, and the part of the work it belongs to.

    `rewrites`: it changes what it has read in the folder, or decides on it, so no other such command may work there
    meanwhile; the name of an option, where it does so only with that. Commands that only read never wait.
    `fills_templates`: it may use templates that came with the folder, and then runs in a child.
    """

    __slots__ = ("fills_templates", "function", "module", "name", "part", "reads_workbooks", "rewrites")

    def __init__(
        self,
        name: str,
        module: str,
        function: str,
        part: str,
        *,
        reads_workbooks: bool = False,
        fills_templates: bool = False,
        rewrites: bool | str = False,
    ) -> None:
        self.name = name
        self.module = module
        self.function = function
        self.part = part
        self.reads_workbooks = reads_workbooks
        self.fills_templates = fills_templates
        self.rewrites = rewrites

    @property
    def key(self) -> str:
        """Its key in the words: `survey-inspect`."""
        return self.name.replace(" ", "-")


COMMANDS: tuple[Command, ...] = (
    Command("check", "checking", "check", "always"),
    Command("status", "course", "status", "always"),
    Command("explain", "checking", "explain", "always"),
    Command("log", "course", "log", "always"),
    Command("new", "starting", "new", "start"),
    Command("demo", "demonstration", "demo", "start"),
    Command("schema", "checking", "schema", "start"),
    Command("change", "course", "change", "start", rewrites="by"),
    Command("edit programme", "desk", "edit_programme", "day"),
    Command("take", "desk", "take", "day", reads_workbooks=True, rewrites=True),
    Command("advance", "course", "advance", "process", rewrites=True),
    Command("back", "course", "back", "process", rewrites=True),
    Command("decide", "course", "decide", "process", rewrites=True),
    Command("survey form", "forms", "form", "survey", fills_templates=True),
    Command("survey rehearse", "forms", "rehearse", "survey", fills_templates=True),
    Command("survey inspect", "survey", "inspect", "survey", reads_workbooks=True, rewrites="write"),
    Command("survey import", "survey", "import_", "survey", reads_workbooks=True, rewrites=True),
    Command("survey results", "survey", "results", "survey"),
    Command("survey texts", "privacy", "texts", "survey", reads_workbooks=True, rewrites="take"),
    Command("forget", "privacy", "forget", "survey", rewrites="by"),
    Command("survey codebook", "coding", "codebook", "survey", rewrites=True),
    Command("survey analyse", "coding", "analyse", "survey", rewrites=True),
    Command("survey note", "longlist", "note", "survey", rewrites=True),
    Command("programme", "day", "programme", "day"),
    Command("day start", "running", "start", "day", rewrites=True),
    Command("day next", "running", "next_", "day", rewrites=True),
    Command("day late", "running", "late", "day", rewrites=True, fills_templates=True),
    Command("day times", "running", "times", "day"),
    Command("screen", "hall", "screen", "day", fills_templates=True),
    Command("people import", "people", "import_", "day", reads_workbooks=True, rewrites=True),
    Command("print", "printing", "print_", "paper", fills_templates=True),
    Command("kit", "kit", "kit", "paper", fills_templates=True),
    Command("calendar", "dates", "calendar", "paper"),
    Command("templates", "templates", "templates", "paper"),
)
HOME = Command("home", "course", "home", "")
PARTS = ("always", "start", "process", "survey", "day", "paper")


def main() -> None:
    """The way in for the `bootcamp` command.

    One command is over before its garbage is worth collecting: looking for it costs a tenth of the time of `check`,
    once while the models are built and once more at the end.
    """
    import gc

    gc.disable()
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Answer one command line; returns the exit code. Never raises."""
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115 - a closed console takes no answer
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    try:
        code = _run(list(arguments))
        sys.stdout.flush()
        sys.stderr.flush()
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        from bootcamp.terminal import tell_that_nobody_listens

        return tell_that_nobody_listens(arguments, error)
    return code


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in ("--version", "-V"):
        print(f'{{"version": "{__version__}"}}' if "--json" in arguments else f"bootcamp {__version__}")
        return 0
    ordered = command_first(arguments)
    if _asks_for_overview(ordered):
        from bootcamp.terminal import show_overview

        return show_overview(ordered, COMMANDS, PARTS)
    if not os.environ.get(SUPERVISED):
        if _reads_workbooks(ordered):
            return _supervise(ordered)
        if _fills_own_templates(ordered):
            return _supervise_templates(ordered)
    from bootcamp.terminal import Desk, answer

    def call(desk: Desk) -> int:
        from bootcamp.commands.building import call

        return call(desk, ordered, (*COMMANDS, HOME))

    return answer(ordered, call)


def command_first(arguments: list[str]) -> list[str]:
    """The arguments with the command in front; options that every command takes may also be given before it."""
    moved, arguments = _without_common(arguments)
    if arguments and any(command.name.startswith(f"{arguments[0]} ") for command in COMMANDS):
        also, rest = _without_common(arguments[1:])
        moved, arguments = moved + also, [arguments[0], *rest]
    if not arguments:
        return [HOME.name, *moved]
    return [*arguments, *moved] if "--" not in arguments else [arguments[0], *moved, *arguments[1:]]


def _without_common(arguments: list[str]) -> tuple[list[str], list[str]]:
    """The options of every command that a line begins with, and the rest of it."""
    moved: list[str] = []
    while arguments and arguments[0].startswith("--"):
        name = arguments[0].partition("=")[0]
        taken = 2 if name in _COMMON_WITH_VALUE and "=" not in arguments[0] else 1
        if name not in (*_COMMON_WITH_VALUE, "--json"):
            break
        moved, arguments = moved + arguments[:taken], arguments[taken:]
    return moved, arguments


def _asks_for_overview(arguments: list[str]) -> bool:
    return arguments[0] in ("--help", "-h", "help")


def _reads_workbooks(arguments: list[str]) -> bool:
    return _is_one_of(arguments, [command for command in COMMANDS if command.reads_workbooks])


def _fills_own_templates(arguments: list[str]) -> bool:
    if not _is_one_of(arguments, [command for command in COMMANDS if command.fills_templates]):
        return False
    from bootcamp.layout import TEMPLATES
    from bootcamp.terminal import desk_for

    folder = desk_for(arguments).found_folder
    return folder is not None and os.path.lexists(folder / TEMPLATES)


def _is_one_of(arguments: list[str], commands: Sequence[Command]) -> bool:
    words = [argument for argument in arguments[:2] if not argument.startswith("-")]
    names = [command.name.split() for command in commands]
    return "--help" not in arguments and any(words[: len(name)] == name for name in names)


def _supervise(arguments: list[str]) -> int:
    """Run the command in a child: a workbook that makes its reader abort ends the child, not the answer."""
    code = _code_of_child(arguments)
    if code in _EXPECTED_ENDS:
        return code
    from bootcamp.terminal import tell_that_the_reader_died

    return tell_that_the_reader_died(arguments)


def _supervise_templates(arguments: list[str]) -> int:
    """Run the command in a child: an own template that runs on or takes all the memory ends with the child."""
    from tempfile import TemporaryDirectory

    from bootcamp.render.watched import NOTE, Watch

    with TemporaryDirectory(prefix="bootcamp-") as folder:
        watch = Watch(folder)
        code = _code_of_child(arguments, {NOTE: watch.note}, watch)
        if code in _EXPECTED_ENDS:
            return code
        from bootcamp.terminal import tell_that_a_template_ran_on

        return tell_that_a_template_ran_on(arguments, watch.template)


def _code_of_child(arguments: list[str], more: Mapping[str, str] | None = None, watch: Watch | None = None) -> int:
    """How the same command ends in a program of its own, with this one's streams."""
    import subprocess

    environment = {**os.environ, SUPERVISED: "1", **(more or {})}
    line = [sys.executable, "-P", "-c", _CHILD, _PARENT, *arguments]
    if os.name == "nt":  # pragma: no cover - a console that is closed ends both; else the child finishes its work
        code = _wait(subprocess.Popen(line, env=environment), watch)
        return 130 if code in _STOPPED else code
    ours, held = os.pipe()
    try:
        environment[_LIFELINE] = str(ours)
        code = _wait(subprocess.Popen(line, env=environment, pass_fds=[ours]), watch)
    finally:
        os.close(ours)
        os.close(held)
    return 130 if code in _STOPPED else code


def end_with_parent() -> None:
    """In a child: end when the program that started it has ended, since nobody hears any more what was done.

    The parent holds the other end of a pipe that nothing is ever written to; it closes however the parent ends. What
    is written meanwhile is there whole or not at all, as when the child itself is ended.
    """
    lifeline = os.environ.pop(_LIFELINE, "")
    if not lifeline:
        return
    import threading

    def wait() -> None:
        try:
            os.read(int(lifeline), 1)
        except OSError:
            return
        os._exit(130)

    threading.Thread(target=wait, daemon=True).start()


def _wait(child: subprocess.Popen[bytes], watch: Watch | None) -> int:
    """How the child ended. Ctrl-C on a console reaches it too; sent to this process alone, it is handed on."""
    import signal
    import subprocess

    while True:
        try:
            return child.wait(timeout=_BETWEEN_LOOKS if watch else None)
        except subprocess.TimeoutExpired:
            if watch and watch.is_overdue():
                child.kill()
        except KeyboardInterrupt:
            try:
                return child.wait(timeout=1)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGINT if os.name != "nt" else signal.SIGTERM)
