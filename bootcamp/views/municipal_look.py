"""The municipality's colour and logo as its plan gives them, or the house's own where they cannot be used."""

from __future__ import annotations

from dataclasses import replace

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents
from bootcamp.problems import Problem, Problems, Refused
from bootcamp.reading.files import read_bytes
from bootcamp.render.look import (
    ENOUGH_CONTRAST,
    PLAIN,
    Look,
    contrast_on_white,
    darkened,
    read_colour,
    read_picture,
)


def municipal_look(contents: Contents) -> tuple[Look, Problems]:
    """What the municipality's prints are set in.

    A colour too light to be read on white is made darker, with a warning; a logo that is missing or no picture is left
    out, with a warning that has the place in the plan.
    """
    if contents.plan is None:
        return PLAIN, ()
    colour, of_colour = _colour(contents, contents.plan.municipality.colour)
    logo, of_logo = _logo(contents, contents.plan.municipality.logo)
    look = replace(logo, colour=colour, owner=contents.plan.municipality.name)
    return look, (*of_colour, *of_logo)


def _colour(contents: Contents, value: str | None) -> tuple[str | None, Problems]:
    if value is None:
        return None, ()
    place = contents.place(PLAN_FILE, ("municipality", "colour"))
    asked = read_colour(value)
    if asked is None:
        return None, (Problem("colour-not-readable", {"value": value}, place, "warning"),)
    shown = darkened(asked)
    if shown == asked:
        return shown, ()
    contrast = int(contrast_on_white(asked) * 10) / 10
    facts = {"value": value, "contrast": contrast, "needed": ENOUGH_CONTRAST, "shown": shown}
    return shown, (Problem("colour-too-light", facts, place, "warning"),)


def _logo(contents: Contents, name: str | None) -> tuple[Look, Problems]:
    if name is None:
        return PLAIN, ()
    place = contents.place(PLAN_FILE, ("municipality", "logo"))
    folder = contents.folder.resolve()
    file = (folder / name).resolve()
    try:
        content = read_bytes(file) if file.is_relative_to(folder) else None
    except Refused:
        content = None
    if content is None:
        return PLAIN, (Problem("logo-missing", {"file": name}, place, "warning"),)
    look = Look(logo=read_picture(content))
    if look.logo is None or not _can_be_drawn(look):
        return PLAIN, (Problem("logo-not-readable", {"file": name}, place, "warning"),)
    return look, ()


def _can_be_drawn(look: Look) -> bool:
    from bootcamp.render.pdf import Prepared, set_prints

    source = b'#import "style.typ": *\n#show: sheet.with(title: "logo", footer: none)\n#logo()'
    try:
        set_prints((Prepared("logo", None, source),), "logo", replace(look, owner="logo"))
    except Refused:
        return False
    return True
