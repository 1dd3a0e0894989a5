"""The plan as it was accepted: plan.yaml and events/*.yaml in one canonical text, `journal/plans/DIGEST.yaml`.

A snapshot holds what fields mean, not how they were written: comments, the order of keys and ways of writing a time or
a date make no difference. Names and contact details of people stay in plan.yaml.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from bootcamp.layout import PLANS
from bootcamp.plan.contents import Contents
from bootcamp.plan.difference import Intention, is_personal
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.validation import validate
from bootcamp.problems import Place, Problem, Problems, Refused
from bootcamp.process.storing import put
from bootcamp.reading.scalars import Minutes, WeekRange
from bootcamp.reading.yaml import Source, read_yaml


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The plan and its events as plain dicts, lists and text; equal content has an equal digest (16 hex digits)."""

    data: Mapping[str, Any]

    @property
    def digest(self) -> str:
        canonical = json.dumps(self.data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()[:16]

    @property
    def text(self) -> str:
        """YAML that the models read back as the same plan."""
        import yaml

        dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
        return str(yaml.dump(self.data, Dumper=dumper, allow_unicode=True, sort_keys=False, width=120))


def snapshot_of(contents: Contents) -> Snapshot:
    """The snapshot of what stands in the folder now. The folder must have a plan."""
    events = {name: _plain(contents.events[name]) for name in sorted(contents.events)}
    return Snapshot({"plan": _plain(contents.plan), "events": events})


def keep_snapshot(folder: Path, snapshot: Snapshot) -> Path:
    """Store a snapshot under its digest; one that is there already is left as it is."""
    path = folder / PLANS / f"{snapshot.digest}.yaml"
    with suppress(FileExistsError):
        put(path, snapshot.text.encode())
    return path


def read_snapshot(folder: Path, digest: str) -> tuple[Intention | None, Problems]:
    """The plan and events that were accepted; None with a problem when the file is missing or not what was written."""
    file = f"{PLANS}/{digest}.yaml"
    try:
        source, problems = read_yaml(folder / file, file)
    except Refused:
        return None, (Problem("snapshot-missing", {"file": file}, Place(file), "warning"),)
    if problems or not isinstance(source.data, dict) or Snapshot(source.data).digest != digest:
        return None, (Problem("snapshot-broken", {"file": file}, Place(file), "warning"),)
    plan, found = validate(Plan, _part(source, source.data.get("plan")))
    events: dict[str, Event] = {}
    for name, data in (source.data.get("events") or {}).items():
        event, also = validate(Event, _part(source, data))
        found = (*found, *also)
        if event is not None:
            events[name] = event
    if plan is None or found:
        return None, (Problem("snapshot-older", {"file": file}, Place(file), "warning"),)
    return Intention(plan, events), ()


def _part(source: Source, data: Any) -> Source:
    return Source(source.name, source.text, source.root, data)


def _plain(value: Any) -> Any:
    """A value as text, lists and dicts that the field it came from reads back as the same value."""
    match value:
        case BaseModel():
            return dict(_fields(value))
        case Mapping():
            return {str(key): _plain(value[key]) for key in sorted(value)}
        case Minutes(least, most):
            return str(least) if least == most else f"{least}–{most}"
        case WeekRange(first, last):
            return _week(first) if first == last else f"{_week(first)}..{_week(last)}"
        case tuple():
            return [_plain(item) for item in value]
        case bool():
            return "ja" if value else "nej"
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case Decimal():
            return f"{value:f}".replace(".", ",")
        case _:
            return str(value)


def _fields(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """What a model says beyond its defaults, without personal details."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if value is not None and value != field.get_default() and not is_personal(model, name):
            yield name, _plain(value)


def _week(offset: int) -> str:
    return f"x{offset:+d}" if offset else "x"
