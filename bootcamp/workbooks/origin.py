"""What a workbook was made from, kept in it out of sight: so that only what people changed is taken back."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bootcamp.reading.tables import Workbook
from bootcamp.words import LANGUAGES, Language
from bootcamp.workbooks.cells import text_of
from bootcamp.workbooks.declaring import FACTS, Rows

SHEET = "bootcamp"
_PIECE = 30_000
_MOST = 20_000_000
_VERSION = 2
_BEFORE = {
    "event": ("programme", {"programme": "rows", "rotation": "rotations", "day": "day"}),
    "longlist": ("longlist", {"longlist": "rows", "input": "input", "decision": "facts"}),
}
"""Version 1, by the key that named what it was of: the kind, and where each sheet's cells lay."""
_TEXTS_BEFORE = "bootcamp survey texts 1"
"""What the hidden sheet of open texts began with; the survey and the keys of its rows followed."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A workbook of a `kind`, about one thing (`of`), made from `text`, with what every cell said, sheet by sheet."""

    kind: str
    of: str
    language: Language
    text: str
    sheets: Mapping[str, Rows]

    def rows(self, sheet: str) -> Rows:
        return self.sheets.get(sheet, {})


def packed(origin: Origin) -> list[str]:
    """The origin as lines that fit the cells of a sheet."""
    parts = {
        "version": _VERSION, "kind": origin.kind, "of": origin.of, "language": origin.language, "text": origin.text,
        "sheets": {name: {key: dict(cells) for key, cells in rows.items()} for name, rows in origin.sheets.items()},
    }  # fmt: skip
    content = json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()
    text = base64.b64encode(zlib.compress(content, 9)).decode()
    return [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]


def origin_of(workbook: Workbook) -> Origin | None:
    """What a workbook was made from, by this version or the one before; None where it does not tell."""
    hidden = workbook.sheet(SHEET)
    lines = [text for cell in hidden.columns[0] if (text := text_of(cell))] if hidden and hidden.columns else []
    if lines[:1] == [_TEXTS_BEFORE] and len(lines) > 1:
        return Origin("texts", lines[1], "da", "", {"texts": {key: {} for key in lines[2:]}})
    try:
        parts = _parts_of(lines)
        if parts["language"] not in LANGUAGES:
            return None
        if parts["version"] == _VERSION:
            sheets = {str(name): _cells(rows) for name, rows in parts["sheets"].items()}
            return Origin(str(parts["kind"]), str(parts["of"]), parts["language"], str(parts["text"]), sheets)
        return _before(parts) if parts["version"] == 1 else None
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _parts_of(lines: Sequence[str]) -> Any:
    content = base64.b64decode("".join(lines), validate=True)
    return json.loads(zlib.decompressobj().decompress(content, _MOST))


def _before(parts: Mapping[str, Any]) -> Origin | None:
    """The origin as version 1 had it, facts without a key."""
    named = next((key for key in _BEFORE if key in parts), None)
    if named is None:
        return None
    kind, places = _BEFORE[named]
    sheets = {
        name: _cells({FACTS: parts[place]} if name in ("day", "decision") else parts[place])
        for name, place in places.items()
    }
    return Origin(kind, str(parts[named]), parts["language"], str(parts["text"]), sheets)


def _cells(rows: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    return {str(key): {str(name): str(text) for name, text in cells.items()} for key, cells in rows.items()}
