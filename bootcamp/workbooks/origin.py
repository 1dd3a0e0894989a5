"""What a workbook was made from, kept in it out of sight: so that only what people changed is taken back."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bootcamp.words import LANGUAGES, Language

SHEET = "bootcamp"
_PIECE = 30_000
_MOST = 20_000_000
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """The event with the text of its file, and what every cell said: by the key of the row and of the column."""

    event: str
    language: Language
    text: str
    rows: Mapping[str, Mapping[str, str]]
    rotations: Mapping[str, Mapping[str, str]]
    day: Mapping[str, str]

    def packed(self) -> list[str]:
        """The origin as lines that fit the cells of a sheet."""
        parts = {
            "version": _VERSION,
            "event": self.event,
            "language": self.language,
            "text": self.text,
            "rows": self.rows,
            "rotations": self.rotations,
            "day": self.day,
        }
        return packed(parts)


def packed(parts: Mapping[str, Any]) -> list[str]:
    """Plain values as lines that fit the cells of a sheet."""
    content = json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()
    text = base64.b64encode(zlib.compress(content, 9)).decode()
    return [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]


def parts_of(lines: Sequence[str]) -> Any:
    """What `packed` was given. Raises ValueError, binascii.Error or zlib.error for anything else."""
    content = base64.b64decode("".join(lines), validate=True)
    try:
        return json.loads(zlib.decompressobj().decompress(content, _MOST))
    except RecursionError:
        raise ValueError("nested deeper than anything that was packed") from None


def unpacked(lines: Sequence[str]) -> Origin | None:
    """The origin that a workbook holds; None when it is not there or not what was written."""
    try:
        parts = parts_of(lines)
        language = parts["language"]
        if parts["version"] != _VERSION or language not in LANGUAGES:
            return None
        return Origin(
            str(parts["event"]), language, str(parts["text"]), _cells(parts["rows"]), _cells(parts["rotations"]),
            {str(key): str(value) for key, value in parts["day"].items()},
        )  # fmt: skip
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError, AttributeError):
        return None


def _cells(rows: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    return {str(key): {str(name): str(text) for name, text in cells.items()} for key, cells in rows.items()}
