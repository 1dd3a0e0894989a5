"""What changed between two plans, in sentences: values are compared as meant, lists by what their parts are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from pydantic import BaseModel

from bootcamp.plan.event import FORMS, Event
from bootcamp.plan.ground import Municipality, Person
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import Shape, names_of, shapes_of, title_in
from bootcamp.plan.titles import phase_title
from bootcamp.reading.scalars import Minutes, WeekRange
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised

_PERSONAL = {(Person, "name"), (Municipality, "contact")}
_NO_CHANGE_OF_PLAN = {"silence", "version"}
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
    comparison.parts("events", "event", before.events, after.events, "")
    return tuple(comparison.sentences)


class _Comparison:
    def __init__(self, titles: Mapping[tuple[str | None, str], str], words: Words) -> None:
        self.titles = titles
        self.words = words
        self.sentences: list[str] = []

    def models(self, before: BaseModel, after: BaseModel, where: str) -> None:
        for name, shape in shapes_of(type(after)).items():
            old, new = getattr(before, name), getattr(after, name)
            if old != new and name not in _NO_CHANGE_OF_PLAN and not is_personal(after, name):
                self._field(name, shape, old, new, where)

    def parts(
        self, name: str, kind: str | None, before: Mapping[str, Any], after: Mapping[str, Any], where: str
    ) -> None:
        """Models by what tells them apart: those taken out, those that changed, those that are new."""
        for key, model in before.items():
            if key not in after:
                self._tell("part-gone", where, thing=self._word("thing", name), title=self._called(kind, model, key))
        for key, model in after.items():
            if key in before:
                self.models(before[key], model, self._heading(name, self._called(kind, model, key), where))
            else:
                self._tell("part-new", where, new=self._word("new", name), title=self._called(kind, model, key))
        kept = [key for key in before if key in after]
        if name in _IN_ORDER and kept != [key for key in after if key in before]:
            self._tell("order", where, order=self._word("order", name))

    def _field(self, name: str, shape: Shape, old: Any, new: Any, where: str) -> None:
        has_models = shape.parts is not None and shape.parts.model is not None
        if shape.model is not None:
            self._part(name, old, new, where)
        elif has_models and shape.keys is not None:
            self.parts(name, shape.names, old, new, where)
        elif has_models:
            parts = _keyed(new)
            self.parts(name, shape.names, _with_new_names(_keyed(old), parts), parts, where)
        elif shape.keys is not None:
            self._entries(name, shape, old, new, where)
        elif shape.parts is not None:
            self._list(name, shape, old, new, where)
        else:
            self._change(shape, self._word("field", name), old, new, where)

    def _part(self, name: str, old: BaseModel | None, new: BaseModel | None, where: str) -> None:
        label = self._word("field", name)
        if old is not None and new is not None:
            self.models(old, new, f"{where}, {label}" if where else capitalised(label))
        else:
            self._tell("field-new" if old is None else "field-gone", where, field=label)

    def _entries(self, name: str, shape: Shape, old: Mapping[str, Any], new: Mapping[str, Any], where: str) -> None:
        label = self._word("field", name)
        for key in [*old, *(key for key in new if key not in old)]:
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            called = self.titles.get((shape.refers_to, key), key)
            field = self.words("plan_changes.change-entry", field=label, key=called)
            self._change(shape.parts or Shape(), field, before, after, where)

    def _list(self, name: str, shape: Shape, old: Sequence[Any], new: Sequence[Any], where: str) -> None:
        field = self._word("field", name)
        added = [self._written(shape, item) for item in new if item not in old]
        removed = [self._written(shape, item) for item in old if item not in new]
        if removed:
            self._tell("list-gone", where, field=field, items=removed)
        if added:
            self._tell("list-new", where, field=field, items=added)
        if not removed and not added:
            self._tell("list-order", where, field=field)

    def _change(self, shape: Shape, field: str, old: Any, new: Any, where: str) -> None:
        before, after = self._written(shape, old), self._written(shape, new)
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
        sentence = self.words(f"plan_changes.change-{key}", **params)
        self.sentences.append(f"{where}: {sentence}" if where else capitalised(sentence))

    def _word(self, kind: str, name: str) -> str:
        return self.words(f"plan_changes.{kind}-{name}")

    def _heading(self, name: str, called: str, where: str) -> str:
        if where:
            return f"{where}, {called}"
        return called.strip("«»“”") if name == "events" else f"{capitalised(self._word('thing', name))} {called}"

    def _called(self, kind: str | None, model: BaseModel, key: str) -> str:
        """What people call a part: its title in quotation marks."""
        title = self.titles.get((kind, key)) or title_in(model)
        if title is None and isinstance(model, Person):
            title = self.titles.get(("role", model.role), model.role)
        if title is None and (form := getattr(model, "form", None)):
            title = FORMS.word(form, self.words.language)
        return self.words("plan_changes.quoted", text=title or key)

    def _written(self, shape: Shape, value: Any) -> str:
        words = self.words
        if isinstance(value, Minutes):
            span = str(value.least) if value.least == value.most else f"{value.least}–{value.most}"
            return words("plan_changes.minutes", n=value.most, span=span)
        if shape.in_minutes and isinstance(value, int):
            return words("plan_changes.minutes", n=value, span=str(value))
        if isinstance(value, WeekRange):
            first, last = (f"x{offset:+d}" if offset else "x" for offset in value)
            return first if first == last else words("plan_changes.weeks", first=first, last=last)
        if isinstance(value, time):
            return words("plan_changes.clock", at=value)
        if isinstance(value, tuple):
            return words.write([self._written(shape, item) for item in value])
        if isinstance(value, str):
            choices = shape.choices or (shape.parts.choices if shape.parts else None)
            if choices is not None:
                return choices.word(value, words.language)
            return words("plan_changes.quoted", text=self.titles.get((shape.refers_to, value), value))
        return words.write(value)


def _titles(intention: Intention, words: Words) -> dict[tuple[str | None, str], str]:
    """What the ids of a plan are called, by kind and id; what is known in a part of it only has its own title."""
    plan = intention.plan
    names = [each for each in names_of(plan) if each.scope is plan]
    titles: dict[tuple[str | None, str], str] = {
        (each.mark.kind, each.id): title for each in names if (title := title_in(each.thing))
    }
    titles |= {("event", key): event.title for key, event in intention.events.items()}
    return titles | {("phase", one.id): phase_title(one.title, one.type, words) for one in plan.phases}


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
    return rest if len(rest) > 1 else {"name": title_in(model)}
