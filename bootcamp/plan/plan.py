"""The plan of a process: `plan.yaml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bootcamp.plan.bodies import Body, Decision
from bootcamp.plan.choices import VERSIONS, Choice, Choices
from bootcamp.plan.course import Milestone, Phase
from bootcamp.plan.fields import Id, Model, Text, Texts, Week, Whole
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
from bootcamp.plan.marks import Names
from bootcamp.plan.survey import Survey

LANGUAGES = Choices({"da": Choice("dansk", "Danish", ("danish",)), "en": Choice("engelsk", "English", ("english",))})


class Plan(Model):
    """What a process intends. People write it; the toolkit never rewrites it."""

    version: Annotated[Literal["1"], VERSIONS]
    title: Text
    language: Annotated[Literal["da", "en"], LANGUAGES] = "da"
    municipality: Municipality
    anchor: Week | None = None
    terms: Terms | None = None
    vision: Vision | None = None
    principles: dict[Annotated[Id, Names("principle")], Principle] = {}
    municipal_roles: dict[Annotated[Id, Names("municipal-role")], MunicipalRole] = {}
    core_tasks: dict[Annotated[Id, Names("core-task")], CoreTask] = {}
    segments: dict[Annotated[Id, Names("segment")], Segment] = {}
    roles: dict[Annotated[Id, Names("role")], Role] = {}
    people: tuple[Person, ...] = ()
    success_criteria: tuple[SuccessCriterion, ...] = ()
    materials: tuple[Material, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    bodies: dict[Annotated[Id, Names("body")], Body] = {}
    decisions: dict[Annotated[Id, Names("decision")], Decision] = {}
    surveys: dict[Annotated[Id, Names("survey")], Survey] = {}
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    threshold: Whole = 5
    seed: Whole = 1
    silence: Texts = ()
