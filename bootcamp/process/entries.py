"""An entry of the journal around what happened, and as the JSON of its file.

The envelope (id, at, by, parents, version, kind, payload) is the same for every kind and every version to come, so that
an older program can keep and order what a newer one wrote.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bootcamp.process.events import KINDS, NAMES, Count, Happening, Unknown
from bootcamp.process.kept import built, plain

VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the journal: what happened, when (UTC), by which role, after which entries."""

    id: str
    at: datetime
    by: str | None
    parents: tuple[str, ...]
    what: Happening
    version: int = VERSION


def make_entry(what: Happening, *, at: datetime, by: str | None, parents: tuple[str, ...]) -> Entry:
    """A new entry; its id follows from its content. `at` must know its time zone; it is kept to the second."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    at = at.astimezone(UTC).replace(microsecond=0)
    unnamed = Entry("", at, by, tuple(sorted(set(parents))), what)
    return Entry(identity(to_json(unnamed)), at, by, unnamed.parents, what)


def identity(document: Mapping[str, Any]) -> str:
    """The id that an entry's JSON document must carry: 16 hex digits of the digest of all the rest of it."""
    rest = {key: value for key, value in document.items() if key != "id"}
    canonical = json.dumps(rest, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def to_json(entry: Entry) -> dict[str, Any]:
    """The entry as plain JSON values, in the order a reader expects."""
    what = entry.what
    return {
        "version": entry.version,
        "id": entry.id,
        "kind": what.kind if isinstance(what, Unknown) else NAMES[type(what)],
        "at": entry.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by": entry.by,
        "parents": list(entry.parents),
        "payload": _payload(what),
    }


@dataclass(frozen=True, slots=True)
class _Envelope:
    """What every version writes around what happened."""

    id: str
    kind: str
    at: str
    parents: tuple[str, ...]
    version: Count
    payload: Mapping[str, Any]
    by: str | None = None


def from_json(document: Any) -> Entry:
    """The inverse of `to_json`; ValueError when `document` is no entry."""
    read: _Envelope = built(_Envelope, document)
    what = _happening(read.kind, read.version, read.payload)
    return Entry(read.id, _moment(read.at), read.by, read.parents, what, read.version)


def _payload(what: Happening) -> dict[str, Any]:
    payload: dict[str, Any] = plain(what.payload if isinstance(what, Unknown) else what)
    return payload


def _happening(name: str, version: int, payload: Mapping[str, Any]) -> Happening:
    kind = KINDS.get(name)
    if kind is None or version > VERSION:
        return Unknown(name, payload)
    what: Happening = built(kind, payload)
    return what


def _moment(text: str) -> datetime:
    """A moment in UTC; none of the first and last day of the calendar, which have no time in some zones."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    try:
        at = at.astimezone(UTC)
        _ = (at - timedelta(days=1), at + timedelta(days=1))
    except OverflowError:
        raise ValueError("a time out of the calendar") from None
    return at
