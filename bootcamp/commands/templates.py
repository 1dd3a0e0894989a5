"""`templates`: what templates a process folder has of its own, and a person's word that they may be used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from typer import Option

from bootcamp.commands.starting import quoted
from bootcamp.layout import TEMPLATES
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.shipped import data_folder
from bootcamp.render.own_templates import OwnTemplates, acceptance, is_accepted, read_own_templates
from bootcamp.terminal import Desk, escape


def templates(desk: Desk, *, accept: Annotated[bool, Option("--accept")] = False) -> ExitCode:
    """List the own templates; with `--accept` they may be used on this machine as they are now."""
    own = read_own_templates(desk.folder)
    if accept and own.files:
        _accept(own)
    listed = [{"file": f"{TEMPLATES}/{name}", "replaces_built_in": _replaces(name)} for name in own.files]
    accepted = bool(own.files) and is_accepted(own)
    desk.answer(
        {"folder": str(desk.folder), "templates": listed, "accepted": accepted}, *map(escape, _lines(own, desk))
    )
    return ExitCode.DONE


def _accept(own: OwnTemplates) -> None:
    from bootcamp.process.storing import replace_all

    place = acceptance(own)
    if place is None:
        refuse("no-settings-folder", exit_code=ExitCode.SYSTEM)
    replace_all({place: f"{own.process}\n".encode()})


def _lines(own: OwnTemplates, desk: Desk) -> Iterator[str]:
    words = desk.words
    if not own.files:
        yield words("terminal.templates-none")
        return
    yield words("terminal.templates-in", folder=str(own.process))
    width = max(map(len, own.files)) + len(TEMPLATES) + 1
    for name in own.files:
        use = words(f"terminal.templates-{'replaces' if _replaces(name) else 'extra'}")
        yield f"  {f'{TEMPLATES}/{name}':<{width}}  {use}"
    yield ""
    if is_accepted(own):
        yield words("terminal.templates-accepted")
    else:
        yield words("terminal.templates-accept", command=f"bootcamp templates --accept --in {quoted(str(own.process))}")


def _replaces(name: str) -> bool:
    """Whether the toolkit has a template of the same name."""
    return (data_folder("templates") / name).is_file()
