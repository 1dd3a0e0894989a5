"""Templates of a process folder, written and accepted as a person would."""

from __future__ import annotations

from pathlib import Path

from bootcamp.render.own_templates import acceptance, read_own_templates


def write_template(process: Path, name: str, source: str | bytes) -> Path:
    """A file under `templates/`, accepted together with all that lie there; gives back the process folder."""
    file = process / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(source.encode() if isinstance(source, str) else source)
    accept_templates(process)
    return process


def accept_templates(process: Path) -> None:
    place = acceptance(read_own_templates(process))
    assert place is not None
    place.parent.mkdir(parents=True, exist_ok=True)
    place.touch()
