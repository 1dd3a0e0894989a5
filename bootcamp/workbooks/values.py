"""Values in the data of a file, changed in the way people have written them."""

from __future__ import annotations

from typing import Any, TypeAlias

from bootcamp.workbooks.cells import one_line

Location: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a file."""


def at_location(data: Any, location: Location | None) -> Any:
    for step in location or ():
        if isinstance(data, dict):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def set_value(data: dict[str, Any], key: str, value: Any) -> None:
    """Put a value where it stands; a list that was a single value stays one while it has one item."""
    if value is None or value == []:
        data.pop(key, None)
    elif isinstance(value, list):
        items = _as_before(value, data.get(key))
        data[key] = items[0] if len(items) == 1 and isinstance(data.get(key), str) else items
    else:
        data[key] = value


def _as_before(items: list[Any], before: Any) -> list[Any]:
    """The items, those that say what they said written as they were."""
    known = {_said(each): each for each in (before if isinstance(before, list) else [before])}
    return [known.get(_said(each), each) for each in items]


def _said(item: Any) -> str:
    if isinstance(item, dict):
        pair = next(iter(item.items()), ("", "")) if "title" not in item else (item["title"], item.get("quantity"))
        return one_line(f"{pair[0]}: {pair[1]}" if pair[1] else str(pair[0]))
    return one_line(str(item))
