"""The templates of a process folder: read once, as they lie there, and used when a person has accepted them.

Whoever can write in a folder could otherwise decide what others' papers say. What is accepted is remembered outside the
folder, for each user of a machine, by the content of all its templates: a change asks anew, a copy of them does not.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from bootcamp.layout import TEMPLATES
from bootcamp.problems import Place, refuse
from bootcamp.reading.files import read_bytes, refused_by_system

Kind = Literal["text", "layout", "screen"]
SUFFIX: dict[Kind, str] = {"text": ".md.j2", "layout": ".typ.j2", "screen": ".html.j2"}
_BESIDE = ("screen/screen.css", "screen/screen.js")
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class OwnTemplates:
    """The templates of a process folder by their path under `templates/`: `text/terms.md.j2`."""

    process: Path
    files: Mapping[str, bytes]

    @property
    def digest(self) -> str:
        """The same for the same templates, wherever they lie."""
        found = sha256()
        for name, content in sorted(self.files.items()):
            found.update(f"{name}\0{len(content)}\0".encode())
            found.update(content)
        return found.hexdigest()

    def of(self, kind: Kind) -> dict[str, bytes]:
        """Those of one kind, by the names that templates know them by."""
        return {name.removeprefix(f"{kind}/"): each for name, each in self.files.items() if name.startswith(f"{kind}/")}


def read_own_templates(process: Path) -> OwnTemplates:
    """Every file that could be used as a template; refuses with `template-link` what lies somewhere else in truth,
    and with `template-too-much` what is too large for one.
    """
    return OwnTemplates(process, {name: _read(process, name) for name in sorted(_names(process / TEMPLATES))})


def accepted_templates(process: Path | None) -> OwnTemplates | None:
    """The own templates of a folder; None where it has none. Refuses with `templates-not-accepted`."""
    if process is None or not os.path.lexists(process / TEMPLATES):
        return None
    own = read_own_templates(process)
    if own.files and not is_accepted(own):
        refuse("templates-not-accepted", folder=str(process), files=[f"{TEMPLATES}/{name}" for name in own.files])
    return own if own.files else None


def is_accepted(own: OwnTemplates) -> bool:
    """Whether this user has accepted these templates as they are, on this machine."""
    place = acceptance(own)
    return place is not None and place.is_file()


def acceptance(own: OwnTemplates) -> Path | None:
    """The file that says so, once it is there; None for a user without a folder for settings."""
    settings = _settings()
    return settings / "accepted-templates" / own.digest if settings else None


def _settings() -> Path | None:
    """Where this system keeps the settings of programs for each user; `BOOTCAMP_SETTINGS` names another folder."""
    usual = {"win32": ("APPDATA", "AppData/Roaming"), "darwin": ("", "Library/Application Support")}
    variable, below_home = usual.get(sys.platform, ("XDG_CONFIG_HOME", ".config"))
    if named := os.environ.get("BOOTCAMP_SETTINGS"):
        return Path(named)
    try:
        return Path(os.environ.get(variable) or Path.home() / below_home) / "bootcamp"
    except RuntimeError:
        return None


def _names(folder: Path) -> Iterator[str]:
    """What is called as a template is; other files, such as those of an editor, are nobody's business."""
    for at, folders, files in os.walk(folder):
        for name in (*files, *folders):
            found = (Path(at) / name).relative_to(folder).as_posix()
            kind = found.partition("/")[0]
            suffix = next((each for known, each in SUFFIX.items() if known == kind), None)
            if suffix and (name in folders or name.endswith(suffix) or found in _BESIDE):
                if name in files:
                    yield found
                elif _is_elsewhere(folder / found, folder.parent):
                    _refuse_link(found)


def _read(process: Path, name: str) -> bytes:
    file = process / TEMPLATES / name
    if _is_elsewhere(file, process):
        _refuse_link(name)
    try:
        about = file.stat()
    except OSError as error:
        raise refused_by_system(error, file) from error
    if not stat.S_ISREG(about.st_mode):
        _refuse_link(name)
    content = read_bytes(file, _LARGEST + 1)
    if len(content) > _LARGEST:
        refuse("template-too-much", place=Place(f"{TEMPLATES}/{name}"))
    return content


def _is_elsewhere(path: Path, process: Path) -> bool:
    """Whether a link or junction on the way from the process folder leads to another place."""
    meant = os.path.realpath(process) / path.relative_to(process)
    return os.path.normcase(os.path.realpath(path)) != os.path.normcase(meant)


def _refuse_link(name: str) -> None:
    refuse("template-link", place=Place(f"{TEMPLATES}/{name}"))
