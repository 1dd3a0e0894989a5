"""Blocks in the data of a day's file, changed in the way people have written them."""

from __future__ import annotations

from typing import Any

from bootcamp.plan.event import SHORT_FORMS
from bootcamp.workbooks.programme import is_choice
from bootcamp.workbooks.values import set_value

_USUAL_ORDER = (
    *SHORT_FORMS, "title", "at", "until", "minutes", "at_least", "cut", "form", "seating", "room", "leads", "note",
    "why", "how", "output", "materials", "plan_b", "internal",
)  # fmt: skip


def with_value(data: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    """The block with a value changed. In `- break: 15` the minutes stand under the form's name."""
    short = next((form for form in SHORT_FORMS if form in data), None)
    if short is not None and key == "minutes" and "minutes" not in data and value is not None:
        return {**data, short: value}
    other = next((form for form in SHORT_FORMS if key == "form" and is_choice(str(value), "form", form)), None)
    if short is not None and other is not None and "form" not in data:
        return {(other if name == short else name): each for name, each in data.items()}
    if short is not None and key in ("form", "minutes") and key not in data:
        long = {("minutes" if name == short else name): each for name, each in data.items()} | {"form": short}
        data = long
    data = dict(data)
    set_value(data, key, value)
    return data


def as_usual(data: dict[str, Any]) -> dict[str, Any]:
    """A new block with its keys in the usual order; a break, a buffer or a transition short: `- break: 15`."""
    form = next((each for each in SHORT_FORMS if is_choice(str(data.get("form")), "form", each)), None)
    if form is not None and isinstance(data.get("minutes"), str):
        data = {form: data["minutes"], **{key: value for key, value in data.items() if key not in ("minutes", "form")}}
    leads = data.get("leads")
    if isinstance(leads, list) and len(leads) == 1:
        data = {**data, "leads": leads[0]}
    return {key: data[key] for key in (*_USUAL_ORDER, *data) if key in data}
