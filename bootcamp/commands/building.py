"""From the table of commands to typer: each command is built when it is called, with the options all commands share."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from bootcamp.problems import ExitCode, Problem, Refused, refuse
from bootcamp.reading.scalars import nearest
from bootcamp.terminal import Desk, escape
from bootcamp.words import Words

if TYPE_CHECKING:
    from typer._click import Context

    from bootcamp.cli import Command

_BELOW_NOUGHT = re.compile(r"-\d")
UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def call(desk: Desk, arguments: list[str], commands: Sequence[Command]) -> ExitCode:
    """Understand the arguments and run the command; usage errors become refusals in the user's language."""
    root = _Group(desk, commands, name="bootcamp")
    try:
        with root.make_context("bootcamp", list(arguments)) as context:
            return ExitCode(root.invoke(context) or 0)
    except typer.Exit as done:
        return ExitCode(done.exit_code)
    except UsageError as error:
        raise _refusal(error, root, arguments) from error


class _Group(TyperGroup):
    """The commands below one word, imported as they are needed."""

    def __init__(self, desk: Desk, table: Sequence[Command], name: str, prefix: str = "") -> None:
        super().__init__(name=name, rich_markup_mode=None, no_args_is_help=False)
        self.desk = desk
        self.table = [command for command in table if command.name.startswith(prefix)]
        self.prefix = prefix

    def list_commands(self, _ctx: Context) -> list[str]:
        names = {command.name.removeprefix(self.prefix).split()[0] for command in self.table if command.part}
        return sorted(names)

    def get_command(self, _ctx: Context, cmd_name: str) -> Any:
        for command in self.table:
            first, _, rest = command.name.removeprefix(self.prefix).partition(" ")
            if first == cmd_name:
                return (
                    _Group(self.desk, self.table, first, f"{self.prefix}{first} ")
                    if rest
                    else _build(self.desk, command)
                )
        return None

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Any, list[str]]:
        command = self.get_command(ctx, args[0])
        if command is None:
            near = nearest(args[0], self.list_commands(ctx))
            suggestion = f"{self.prefix}{near}" if near else None
            refuse("unknown-command", exit_code=ExitCode.USAGE, name=f"{self.prefix}{args[0]}", suggestion=suggestion)
        return args[0], command, args[1:]

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        if args and args[0] in ("--json", "--in", "--lang"):
            refuse("missing-command", exit_code=ExitCode.USAGE, known=self.list_commands(ctx))
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Context) -> Any:
        if not ctx._protected_args and not ctx.args:  # noqa: SLF001 - how click says that no command was given
            refuse("missing-command", exit_code=ExitCode.USAGE, known=self.list_commands(ctx))
        return super().invoke(ctx)

    def get_help(self, ctx: Context) -> str:
        rows = [f"  {each.name:<18}{self.desk.words(f'commands.{each.key}')}" for each in self.table]
        return _show_help(self.desk, ctx, [f"{ctx.command_path} …", "", *rows])


class _Command(TyperCommand):
    desk: Desk
    key: str

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Refuses an option whose value was forgotten, so that the next option is not taken for it.

        A number below 0 is an argument like any other and no option: it gets a minus sign in place of the hyphen.
        """
        options = {name: parameter for parameter in self.params for name in parameter.opts if name.startswith("--")}
        for name, following in pairwise(args[: args.index("--")] if "--" in args else args):
            if name in options and not options[name].is_flag and following.partition("=")[0] in options:  # type: ignore[attr-defined]
                path = ctx.command_path.removesuffix(" home")
                refuse("missing-option-value", exit_code=ExitCode.USAGE, name=name, command=path)
        valued = {name for name, option in options.items() if not option.is_flag}  # type: ignore[attr-defined]
        end = args.index("--") if "--" in args else len(args)
        signed = [
            f"−{arg[1:]}" if number < end and _BELOW_NOUGHT.match(arg) and before not in valued else arg
            for number, (before, arg) in enumerate(pairwise(["", *args]))
        ]
        return super().parse_args(ctx, signed)

    def get_help(self, ctx: Context) -> str:
        """What the command does and what can be written after it, in the user's language."""
        words = self.desk.words
        lines = [_usage(self, ctx.command_path, words), "", words(f"commands.{self.key}")]
        if words.knows(f"commands.{self.key}.more"):
            lines += ["", words(f"commands.{self.key}.more")]
        rows = [(_shown(parameter, words), self._help_of(parameter)) for parameter in self.params]
        width = max(len(name) for name, _ in rows) + 2
        return _show_help(self.desk, ctx, [*lines, "", *(f"  {name:<{width}}{text}" for name, text in rows)])

    def _help_of(self, parameter: Any) -> str:
        words = self.desk.words
        own = f"commands.{self.key}.{parameter.name}"
        return words(own if words.knows(own) else f"commands.{parameter.name}")


def _show_help(desk: Desk, ctx: Context, lines: list[str]) -> NoReturn:
    """Shows it here: click would write UTF-8 to a console that has said it cannot print that."""
    desk.answer({"help": "\n".join(lines)}, *map(escape, lines))
    ctx.exit()


def _usage(command: Any, path: str, words: Words) -> str:
    pieces = [path]
    for parameter in command.params:
        shown = _shown(parameter, words)
        if parameter.required:
            pieces.append(shown)
        elif parameter.param_type_name == "argument":
            pieces.append(f"[{shown}]")
    return " ".join(pieces)


def _shown(parameter: Any, words: Words) -> str:
    """A parameter as it is written, its value named in the user's language: `FIL`, `--by ROLLE`, `--json`."""
    option = None if parameter.param_type_name == "argument" else parameter.opts[0]
    if option is not None and parameter.is_flag:
        return str(option)
    name = option.lstrip("-") if option else parameter.name
    value = words(f"commands.value-{name}")
    return f"{option} {value}" if option else value


def _build(desk: Desk, entry: Command) -> Any:
    module = import_module(f"bootcamp.commands.{entry.module}")
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    settings = {"allow_extra_args": True}
    function = _with_desk(desk, entry, getattr(module, entry.function))
    app.command(entry.name, cls=_Command, context_settings=settings)(function)
    command: Any = typer.main.get_command(app)
    command.desk, command.key = desk, entry.key
    return command


def _with_desk(desk: Desk, entry: Command, function: Callable[..., ExitCode | None]) -> Callable[..., ExitCode | None]:
    """The function without its desk, with the options that every command takes, and alone where it has to be."""

    def command(ctx: typer.Context, folder: Any, lang: Any, as_json: Any, **given: Any) -> ExitCode | None:
        del folder, lang, as_json
        if ctx.args:
            refuse("unexpected-argument", exit_code=ExitCode.USAGE, name=ctx.args[0], command=ctx.command_path)
        with desk.alone(entry.name) if _rewrites(entry, given) else nullcontext():
            return partial(function, desk)(**given)

    own = [p for p in inspect.signature(function, eval_str=True).parameters.values() if p.name != "desk"]
    shared = {
        "folder": Annotated[str | None, typer.Option("--in")],
        "lang": Annotated[str | None, typer.Option("--lang")],
        "as_json": Annotated[bool, typer.Option("--json")],
    }
    keyword = inspect.Parameter.KEYWORD_ONLY
    context = inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    parameters = [parameter.replace(kind=keyword) for parameter in own]
    parameters += [
        inspect.Parameter(name, keyword, annotation=annotation, default=False if name == "as_json" else None)
        for name, annotation in shared.items()
    ]
    command.__signature__ = inspect.Signature([context, *parameters])  # type: ignore[attr-defined]
    command.__annotations__ = {"ctx": typer.Context} | {p.name: p.annotation for p in parameters}
    return command


def _rewrites(entry: Command, given: dict[str, Any]) -> bool:
    return bool(given[entry.rewrites]) if isinstance(entry.rewrites, str) else entry.rewrites


def _refusal(error: Any, root: _Group, arguments: list[str]) -> Refused:
    """A usage error of the parser as a problem in words."""
    context, words = error.ctx, root.desk.words
    command = context.command if context else root
    path = context.command_path if context else f"bootcamp {_command_in(arguments, root)}".rstrip()
    path = path.removesuffix(" home")
    name = type(error).__name__
    options = [
        option for parameter in command.params for option in getattr(parameter, "opts", []) if option.startswith("--")
    ]
    parameter = getattr(error, "param", None)
    params: dict[str, object] = {"command": path}
    match name:
        case "NoSuchOption":
            code = "unknown-option"
            params |= {"name": error.option_name, "suggestion": nearest(error.option_name, [*options, "--help"])}
        case "BadOptionUsage" if "does not take" in error.message:
            given = next((one.partition("=")[2] for one in arguments if one.startswith(f"{error.option_name}=")), "")
            code, params = "bad-option-value", params | {"name": error.option_name, "value": given}
        case "BadOptionUsage":
            code, params = "missing-option-value", params | {"name": error.option_name}
        case "MissingParameter" if parameter is not None:
            code = "missing-argument" if parameter.param_type_name == "argument" else "missing-option"
            params |= {"name": _shown(parameter, words), "usage": _usage(command, path, words)}
        case _:
            code = "bad-option-value"
            params |= {
                "name": _shown(parameter, words) if parameter is not None else path,
                "value": _refused_value(str(error.message)),
            }
    return Refused(Problem(code, params), exit_code=ExitCode.USAGE)


def _refused_value(message: str) -> str:
    """What was written, out of the parser's own English sentence: `'abc' is not a valid int.`"""
    return message[1:].partition("' is not ")[0] if message.startswith("'") else message


def _command_in(arguments: list[str], root: _Group) -> str:
    """The command that the arguments begin with."""
    said = " ".join(arguments)
    return next((each.name for each in root.table if said == each.name or said.startswith(f"{each.name} ")), "")
