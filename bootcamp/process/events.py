"""What the journal (logbog) holds: small immutable entries with ids, roles, digests and counts, never names.

An entry's envelope (id, at, by, parents, version, kind, payload) is the same for every kind and every version to come,
so that an older program can keep and order what a newer one wrote.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

VERSION = 1


@dataclass(frozen=True, slots=True)
class PhaseAdvanced:
    """A gate was passed. `to_phase` is None when it was the last one."""

    from_phase: str
    to_phase: str | None


@dataclass(frozen=True, slots=True)
class PhaseReopened:
    """The process went back to a phase it had passed. `from_phase` is None when it was finished."""

    from_phase: str | None
    to_phase: str
    because: str


@dataclass(frozen=True, slots=True)
class DecisionTaken:
    """A body took a decision of the plan on a day; `text` is its wording, empty when none was given."""

    decision: str
    body: str
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class PlanAccepted:
    """The plan as it stood was accepted: the digest of its snapshot, and why it was changed (not for the first)."""

    digest: str
    because: str | None


@dataclass(frozen=True, slots=True)
class RequirementWaived:
    """A requirement of a phase's gate was set aside, with the reason."""

    requirement: str
    phase: str
    because: str


@dataclass(frozen=True, slots=True)
class SurveyImported:
    """A file of answers was imported: its name without folders, its digest, and how many answers it gave."""

    survey: str
    file: str
    sha256: str
    answers: int
    new: int
    updated: int
    excluded: int


@dataclass(frozen=True, slots=True)
class BlockBegan:
    """A block of a day began, at a minute since midnight; what it is called is in the day's own file."""

    event: str
    block: str
    minute: int


@dataclass(frozen=True, slots=True)
class DayEnded:
    """A day was over, at a minute since midnight."""

    event: str
    minute: int


@dataclass(frozen=True, slots=True)
class DayRescued:
    """A late day was brought back: how late it was as `block` began, what was done (`shrink b 10`), what not won."""

    event: str
    block: str
    late: int
    steps: tuple[str, ...]
    uncovered: int


@dataclass(frozen=True, slots=True)
class TextsApproved:
    """Somebody went through what people wrote to a survey: how many texts are to be shown, how many not; no text."""

    survey: str
    shown: int
    withheld: int
    undecided: int


@dataclass(frozen=True, slots=True)
class DataForgotten:
    """Personal data were deleted: of a survey or of an event (`what`), how many answers or people, the digest of the
    file that held them, the files deleted, and the names of the files they had been read from.
    """

    what: str
    of: str
    count: int
    sha256: str
    files: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """What a newer version of the toolkit wrote; kept, and passed over."""

    kind: str
    payload: Mapping[str, Any]


Happening: TypeAlias = (
    PhaseAdvanced
    | PhaseReopened
    | DecisionTaken
    | PlanAccepted
    | RequirementWaived
    | SurveyImported
    | BlockBegan
    | DayEnded
    | DayRescued
    | TextsApproved
    | DataForgotten
    | Unknown
)
_KINDS: dict[str, type[Happening]] = {
    "phase-advanced": PhaseAdvanced,
    "phase-reopened": PhaseReopened,
    "decision-taken": DecisionTaken,
    "plan-accepted": PlanAccepted,
    "requirement-waived": RequirementWaived,
    "survey-imported": SurveyImported,
    "block-began": BlockBegan,
    "day-ended": DayEnded,
    "day-rescued": DayRescued,
    "texts-approved": TextsApproved,
    "data-forgotten": DataForgotten,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


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
        "kind": what.kind if isinstance(what, Unknown) else _NAMES[type(what)],
        "at": entry.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by": entry.by,
        "parents": list(entry.parents),
        "payload": _payload(what),
    }


def from_json(document: Any) -> Entry:
    """The inverse of `to_json`; TypeError or ValueError when `document` is no entry."""
    if not isinstance(document, dict):
        raise TypeError("no entry")
    parents = document.get("parents")
    if not isinstance(parents, list):
        raise TypeError("no parents")
    version = _whole(document.get("version"))
    what = _happening(_text(document.get("kind")), version, document.get("payload"))
    by = _text_or_nothing(document.get("by"))
    at = _moment(document.get("at"))
    return Entry(_text(document.get("id")), at, by, tuple(_text(parent) for parent in parents), what, version)


def _payload(what: Happening) -> dict[str, Any]:
    if isinstance(what, Unknown):
        return dict(what.payload)
    values = {field.name: getattr(what, field.name) for field in fields(what)}
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _happening(name: str, version: int, payload: Any) -> Happening:
    kind = _KINDS.get(name)
    if not isinstance(payload, dict):
        raise TypeError("no payload")
    if kind is None or version > VERSION:
        return Unknown(name, payload)
    return kind(**{field.name: _READERS[str(field.type)](payload.get(field.name)) for field in fields(kind)})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _text_or_nothing(value: Any) -> str | None:
    return None if value is None else _text(value)


def _moment(value: Any) -> datetime:
    """A moment in UTC; none of the first and last day of the calendar, which have no time in some zones."""
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    try:
        at = at.astimezone(UTC)
        _ = (at - timedelta(days=1), at + timedelta(days=1))
    except OverflowError:
        raise ValueError("a time out of the calendar") from None
    return at


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return tuple(_text(each) for each in value)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("no whole number")
    return value


def _day(value: Any) -> date:
    return date.fromisoformat(_text(value))


_READERS: dict[str, Callable[[Any], Any]] = {
    "str": _text,
    "str | None": _text_or_nothing,
    "int": _whole,
    "date": _day,
    "tuple[str, ...]": _texts,
}
