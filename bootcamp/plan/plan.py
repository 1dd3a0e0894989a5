"""The plan of a process: `plan.yaml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bootcamp.plan.bodies import Body, Decision
from bootcamp.plan.course import Milestone, Phase
from bootcamp.plan.fields import Id, Model, Text, Texts, Week, Whole, one_of
from bootcamp.plan.ground import (
    CoreTask,
    Material,
    Municipality,
    MunicipalRole,
    Person,
    Principle,
    Role,
    Segment,
    SuccessCriterion,
    Terms,
    Vision,
)
from bootcamp.plan.survey import Survey


class Plan(Model):
    """What a process intends. People write it; the toolkit never rewrites it."""

    version: Annotated[Literal["1"], *one_of({"1": ()})]
    title: Text
    language: Annotated[Literal["da", "en"], *one_of({"da": ("dansk", "danish"), "en": ("engelsk", "english")})] = "da"
    municipality: Municipality
    anchor: Week | None = None
    terms: Terms | None = None
    vision: Vision | None = None
    principles: dict[Id, Principle] = {}
    municipal_roles: dict[Id, MunicipalRole] = {}
    core_tasks: dict[Id, CoreTask] = {}
    segments: dict[Id, Segment] = {}
    roles: dict[Id, Role] = {}
    people: tuple[Person, ...] = ()
    success_criteria: tuple[SuccessCriterion, ...] = ()
    materials: tuple[Material, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    bodies: dict[Id, Body] = {}
    decisions: dict[Id, Decision] = {}
    surveys: dict[Id, Survey] = {}
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    threshold: Whole = 5
    seed: Whole = 1
    silence: Texts = ()
