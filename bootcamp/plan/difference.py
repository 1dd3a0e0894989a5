"""What changed between two plans, in sentences: values are compared as meant, lists by what their parts are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from pydantic import BaseModel

from bootcamp.plan.event import Event
from bootcamp.plan.ground import Municipality, Person
from bootcamp.plan.plan import Plan
from bootcamp.plan.titles import phase_title
from bootcamp.reading.scalars import Minutes, WeekRange
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised

_PERSONAL = {(Person, "name"), (Municipality, "contact")}
_NO_CHANGE_OF_PLAN = {"silence", "version"}
_REFERENCES = {
    "core_tasks": "core_tasks", "core_task": "core_tasks", "merged_into": "core_tasks", "leads": "roles",
    "responsible": "roles", "role": "roles", "body": "bodies", "under": "bodies", "reports_to": "bodies",
    "segment": "segments", "panel": "segments", "phase": "phases", "surveys": "surveys", "decision": "decisions",
    "events": "events", "active_on": "events",
}  # fmt: skip
_IN_ORDER = ("phases", "blocks", "items")
_LONG = 60


@dataclass(frozen=True)
class Intention:
    """What people intend: the plan, and its events by id."""

    plan: Plan
    events: Mapping[str, Event]


def is_personal(model: BaseModel, field: str) -> bool:
    """Whether a field may name a person; such fields are neither kept in snapshots nor told as changes."""
    return field == "silence" or (type(model), field) in _PERSONAL


def difference(before: Intention, after: Intention, words: Words) -> tuple[str, ...]:
    """Every change from `before` to `after` as a sentence without a full stop, in the order of the plan."""
    comparison = _Comparison(_titles(before, words) | _titles(after, words), words)
    comparison.models(before.plan, after.plan, "")
    comparison.parts("events", before.events, after.events, "")
    return tuple(comparison.sentences)


class _Comparison:
    def __init__(self, titles: Mapping[tuple[str, str], str], words: Words) -> None:
        self.titles = titles
        self.words = words
        self.sentences: list[str] = []

    def models(self, before: BaseModel, after: BaseModel, where: str) -> None:
        for name in type(after).model_fields:
            old, new = getattr(before, name), getattr(after, name)
            if old != new and name not in _NO_CHANGE_OF_PLAN and not is_personal(after, name):
                self._field(name, old, new, where)

    def parts(self, name: str, before: Mapping[str, Any], after: Mapping[str, Any], where: str) -> None:
        """Models by what tells them apart: those taken out, those that changed, those that are new."""
        for key, model in before.items():
            if key not in after:
                self._tell("part-gone", where, thing=self._word("thing", name), title=self._called(name, model, key))
        for key, model in after.items():
            if key in before:
                self.models(before[key], model, self._heading(name, model, key, where))
            else:
                self._tell("part-new", where, new=self._word("new", name), title=self._called(name, model, key))
        kept = [key for key in before if key in after]
        if name in _IN_ORDER and kept != [key for key in after if key in before]:
            self._tell("order", where, order=self._word("order", name))

    def _field(self, name: str, old: Any, new: Any, where: str) -> None:
        sample = next((value for value in (new, old) if value), None)
        match sample:
            case BaseModel():
                self._part(name, old, new, where)
            case dict() if _holds_models(sample.values()):
                self.parts(name, old, new, where)
            case tuple() if _holds_models(sample):
                parts = _keyed(new)
                self.parts(name, _with_new_names(_keyed(old), parts), parts, where)
            case dict():
                self._entries(name, old, new, where)
            case tuple() if not isinstance(sample, (Minutes, WeekRange)):
                self._list(name, old, new, where)
            case _:
                self._value(name, old, new, where)

    def _part(self, name: str, old: BaseModel | None, new: BaseModel | None, where: str) -> None:
        label = self._word("field", name)
        if old is not None and new is not None:
            self.models(old, new, f"{where}, {label}" if where else capitalised(label))
        else:
            self._tell("field-new" if old is None else "field-gone", where, field=label)

    def _entries(self, name: str, old: Mapping[str, Any], new: Mapping[str, Any], where: str) -> None:
        label = self._word("field", name)
        for key in [*old, *(key for key in new if key not in old)]:
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            called = self.titles.get((_MAPPINGS.get(name, name), key), key)
            field = self.words("phases.change-entry", field=label, key=called)
            self._change(name, field, before, after, where)

    def _list(self, name: str, old: Sequence[Any], new: Sequence[Any], where: str) -> None:
        field = self._word("field", name)
        added = [self._written(name, item) for item in new if item not in old]
        removed = [self._written(name, item) for item in old if item not in new]
        if removed:
            self._tell("list-gone", where, field=field, items=removed)
        if added:
            self._tell("list-new", where, field=field, items=added)
        if not removed and not added:
            self._tell("list-order", where, field=field)

    def _value(self, name: str, old: Any, new: Any, where: str) -> None:
        self._change(name, self._word("field", name), old, new, where)

    def _change(self, name: str, field: str, old: Any, new: Any, where: str) -> None:
        before, after = self._written(name, old), self._written(name, new)
        if old in (None, ()):
            self._tell("set", where, field=field, after=after)
        elif new in (None, ()):
            self._tell("unset", where, field=field, before=before)
        elif isinstance(new, (date, time, WeekRange)):
            self._tell("moved", where, field=field, before=before, after=after)
        elif max(len(before), len(after)) > _LONG:
            self._tell("rewritten", where, field=field, after=after)
        else:
            self._tell("changed", where, field=field, before=before, after=after)

    def _tell(self, key: str, where: str, **params: object) -> None:
        sentence = self.words(f"phases.change-{key}", **params)
        self.sentences.append(f"{where}: {sentence}" if where else capitalised(sentence))

    def _word(self, kind: str, name: str) -> str:
        return self.words(f"phases.{kind}-{name}")

    def _heading(self, name: str, model: BaseModel, key: str, where: str) -> str:
        called = self._called(name, model, key)
        if where:
            return f"{where}, {called}"
        return called.strip("«»“”") if name == "events" else f"{capitalised(self._word('thing', name))} {called}"

    def _called(self, name: str, model: BaseModel, key: str) -> str:
        """What people call a part: its title in quotation marks."""
        title = self.titles.get((name, key)) or _own_title(model)
        if title is None and isinstance(model, Person):
            title = self.titles.get(("roles", model.role), model.role)
        if title is None and (form := getattr(model, "form", None)):
            title = self.words(f"phases.value-{form.replace(' ', '-')}")
        return self.words("phases.quoted", text=title or key)

    def _written(self, name: str, value: Any) -> str:
        words = self.words
        if isinstance(value, Minutes):
            span = str(value.least) if value.least == value.most else f"{value.least}–{value.most}"
            return words("phases.minutes", n=value.most, span=span)
        if name in _DURATIONS and isinstance(value, int):
            return words("phases.minutes", n=value, span=str(value))
        if isinstance(value, WeekRange):
            first, last = (f"x{offset:+d}" if offset else "x" for offset in value)
            return first if first == last else words("phases.weeks", first=first, last=last)
        if isinstance(value, time):
            return words("phases.clock", at=value)
        if isinstance(value, tuple):
            return words.write([self._written(name, item) for item in value])
        if isinstance(value, str):
            key = f"phases.value-{value.replace(' ', '-')}"
            if name in _CHOICES and words.knows(key):
                return words(key)
            return words("phases.quoted", text=self.titles.get((_REFERENCES.get(name, ""), value), value))
        return words.write(value)


_CHOICES = (
    "run_sheet", "state", "status", "kind", "form", "output", "competence", "council", "role", "type", "language",
    "access", "measures",
)  # fmt: skip
_MAPPINGS = {"invited": "segments", "answers": "segments", "helpers": "roles"}
_DURATIONS = ("at_least", "warn", "visit", "move", "walking")


def _titles(intention: Intention, words: Words) -> dict[tuple[str, str], str]:
    """What the ids of a plan are called, by collection and id."""
    plan = intention.plan
    named: list[tuple[str, Mapping[str, Any]]] = [
        (name, getattr(plan, name))
        for name in ("core_tasks", "roles", "bodies", "segments", "surveys", "decisions", "principles")
    ]
    titles = {(name, key): str(model.title) for name, models in named for key, model in models.items()}
    titles |= {("events", key): event.title for key, event in intention.events.items()}
    return titles | {("phases", one.id): phase_title(one.title, one.type, words) for one in plan.phases}


def _holds_models(values: Any) -> bool:
    return any(isinstance(value, BaseModel) for value in values)


def _own_title(model: BaseModel) -> str | None:
    return next((str(value) for name in ("title", "text") if (value := getattr(model, name, None))), None)


def _keyed(models: Sequence[BaseModel]) -> dict[str, BaseModel]:
    """The parts of a list by what tells them apart: id, title, role or work form; equals are told apart by number."""
    keyed: dict[str, BaseModel] = {}
    for model in models:
        names: Iterator[Any] = (getattr(model, name, None) for name in ("id", "title", "role", "form"))
        base = str(next((name for name in names if name), "?"))
        number, key = 1, base
        while key in keyed:
            number, key = number + 1, f"{base} ({number + 1})"
        keyed[key] = model
    return keyed


def _with_new_names(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """`before` with the keys of `after` for parts that differ from it in nothing but their name."""
    lost = [key for key in after if key not in before]
    same: Callable[[str, str], bool] = lambda old, new: _nameless(before[old]) == _nameless(after[new])  # noqa: E731
    renamed: dict[str, Any] = {}
    for key, model in before.items():
        new = None if key in after else next((name for name in lost if same(key, name)), None)
        if new is not None:
            lost.remove(new)
        renamed[new or key] = model
    return renamed


def _nameless(model: BaseModel) -> dict[str, Any]:
    """What a part says besides its name; nothing comparable when that is nearly nothing."""
    kinds = type(model).model_fields
    said = {name: value for name in kinds if (value := getattr(model, name)) != kinds[name].get_default()}
    rest = {name: value for name, value in said.items() if name not in ("id", "title", "text")}
    return rest if len(rest) > 1 else {"name": _own_title(model)}
