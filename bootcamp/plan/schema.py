"""What may stand in what people write, for editors: the JSON Schema of the plan, events, outcomes and longlists."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bootcamp.plan.event import SHORT_FORMS, Event
from bootcamp.plan.fields import Model
from bootcamp.plan.longlist import Longlist
from bootcamp.plan.outcome import Outcome
from bootcamp.plan.plan import Plan
from bootcamp.reading.files import refused_by_system

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS: Mapping[str, type[Model]] = {"plan": Plan, "event": Event, "outcome": Outcome, "longlist": Longlist}


def json_schema() -> dict[str, Any]:
    """One schema (draft 2020-12) whose `$defs` hold every kind of file; it validates any of them."""
    from pydantic.json_schema import models_json_schema

    inputs: list[Any] = [(model, "validation") for model in MODELS.values()]
    _, definitions = models_json_schema(inputs, ref_template="#/$defs/{model}")
    names = [model.__name__ for model in MODELS.values()]
    defs = definitions["$defs"]
    _allow_short_forms(defs)
    return {
        "$schema": DIALECT,
        "title": "bootcamp",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in names],
        "$defs": defs,
    }


def _allow_short_forms(defs: dict[str, Any]) -> None:
    """What the models read besides their own fields: `- break: 15`, `- mikrofon`, `- minianalyse: 1 per bord`."""
    defs["Block"]["properties"] |= dict.fromkeys(SHORT_FORMS, defs["Block"]["properties"]["minutes"])
    supply = defs["Supply"]
    short = {"type": "object", "minProperties": 1, "maxProperties": 1}
    defs["Supply"] = {"title": "Supply", "anyOf": [{"type": "string"}, {**supply, "title": "SupplyInFull"}, short]}


def save_schema(folder: Path) -> Path:
    """Write the schema of each kind of file into the folder's `.bootcamp/`, where editors are pointed to."""
    whole = json_schema()
    target = folder / ".bootcamp"
    try:
        target.mkdir(exist_ok=True)
        for kind, model in MODELS.items():
            one = {"$schema": DIALECT, "$ref": f"#/$defs/{model.__name__}", "$defs": whole["$defs"]}
            text = json.dumps(one, ensure_ascii=False, indent=1) + "\n"
            (target / f"{kind}.schema.json").write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise refused_by_system(error, target) from error
    return target / "plan.schema.json"
